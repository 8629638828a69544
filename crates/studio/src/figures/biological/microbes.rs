//! Microorganisms of one cell.

use super::parts::{dots, hairs, notes, nucleus, polar, round, sausage, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

/// A contractile vacuole with the canals that fill it.
fn pump(pen: &mut Pen, centre: At, radius: f32, canals: usize) {
    for at in 0..canals {
        let degrees = 360.0 * at as f32 / canals as f32 + 20.0;
        pen.trace(&[polar(centre, degrees, radius), polar(centre, degrees, radius * 1.8)], Tone::Blue, 6.0);
    }
    wash(pen, &ellipse(centre, radius, radius), Tone::Water, 0.1);
}

/// A food vacuole with what is left of a meal.
fn meal(pen: &mut Pen, centre: At, radius: f32) {
    wash(pen, &ellipse(centre, radius, radius), Tone::Sand, 0.2);
    dots(
        pen,
        &[(centre.0 - radius * 0.3, centre.1), (centre.0 + radius * 0.3, centre.1 - radius * 0.2)],
        radius * 0.24,
        Tone::Green,
    );
    dots(pen, &[(centre.0, centre.1 + radius * 0.4)], radius * 0.2, Tone::Earth);
}

pub(super) fn amoeba(pen: &mut Pen) {
    let rim = round(&[
        (330.0, 320.0),
        (360.0, 170.0),
        (440.0, 140.0),
        (480.0, 260.0),
        (580.0, 290.0),
        (700.0, 190.0),
        (800.0, 170.0),
        (800.0, 260.0),
        (730.0, 370.0),
        (740.0, 480.0),
        (850.0, 570.0),
        (860.0, 660.0),
        (760.0, 670.0),
        (640.0, 610.0),
        (560.0, 660.0),
        (520.0, 790.0),
        (430.0, 820.0),
        (410.0, 700.0),
        (370.0, 610.0),
        (220.0, 600.0),
        (140.0, 540.0),
        (180.0, 460.0),
        (290.0, 430.0),
    ]);
    let pale = pen.tone(Tone::Sky).mix(pen.tone(Tone::Leaf), 0.25);
    pen.fill(&rim, pale);
    pen.outline(&rim, 7.0);
    let grains: Vec<At> =
        (0..40).map(|at| polar((520.0, 460.0), 137.5 * at as f32, 26.0 * (at as f32 + 1.0).sqrt())).collect();
    dots(pen, &grains, 5.0, Tone::Grey);
    nucleus(pen, (470.0, 410.0), 70.0);
    meal(pen, (620.0, 390.0), 42.0);
    meal(pen, (430.0, 580.0), 36.0);
    wash(pen, &ellipse((620.0, 520.0), 54.0, 54.0), Tone::Water, 0.1);
    notes(
        pen,
        &[
            ("pseudopod", (410.0, 180.0), (210.0, 140.0)),
            ("nucleus", (470.0, 400.0), (580.0, 90.0)),
            ("food vacuole", (640.0, 385.0), (900.0, 400.0)),
            ("contractile vacuole", (630.0, 540.0), (790.0, 820.0)),
            ("cytoplasm", (270.0, 530.0), (150.0, 740.0)),
            ("cell membrane", (296.0, 424.0), (130.0, 320.0)),
        ],
    );
}

pub(super) fn paramecium(pen: &mut Pen) {
    let rim = round(&[
        (90.0, 470.0),
        (160.0, 370.0),
        (320.0, 310.0),
        (520.0, 290.0),
        (740.0, 330.0),
        (890.0, 420.0),
        (930.0, 490.0),
        (860.0, 590.0),
        (680.0, 660.0),
        (520.0, 650.0),
        (430.0, 590.0),
        (280.0, 580.0),
        (150.0, 560.0),
    ]);
    hairs(pen, &rim, 2, 30.0);
    wash(pen, &rim, Tone::Sky, 0.25);
    let groove = round(&[
        (215.0, 585.0),
        (330.0, 560.0),
        (430.0, 500.0),
        (500.0, 505.0),
        (500.0, 560.0),
        (430.0, 595.0),
        (300.0, 592.0),
    ]);
    wash(pen, &groove, Tone::Teal, 0.35);
    let bean = turned(&ellipse((0.0, 0.0), 96.0, 54.0), (560.0, 420.0), -12.0);
    wash(pen, &bean, Tone::Violet, 0.3);
    pen.disc((506.0, 470.0), 21.0, Tone::Violet);
    pump(pen, (270.0, 430.0), 36.0, 6);
    pump(pen, (790.0, 480.0), 36.0, 6);
    meal(pen, (640.0, 560.0), 38.0);
    meal(pen, (720.0, 400.0), 30.0);
    meal(pen, (400.0, 380.0), 30.0);
    notes(
        pen,
        &[
            ("cilia", (230.0, 315.0), (170.0, 200.0)),
            ("macronucleus", (570.0, 400.0), (500.0, 150.0)),
            ("contractile vacuole", (790.0, 466.0), (800.0, 210.0)),
            ("oral groove", (320.0, 578.0), (190.0, 760.0)),
            ("micronucleus", (506.0, 475.0), (480.0, 830.0)),
            ("food vacuole", (645.0, 575.0), (790.0, 790.0)),
        ],
    );
}

pub(super) fn euglena(pen: &mut Pen) {
    let whip =
        smooth(&[(210.0, 420.0), (150.0, 370.0), (130.0, 300.0), (180.0, 240.0), (130.0, 170.0), (170.0, 100.0)]);
    pen.trace(&whip, Tone::Ink, 8.0);
    let rim = round(&[
        (190.0, 400.0),
        (260.0, 345.0),
        (420.0, 320.0),
        (600.0, 350.0),
        (780.0, 450.0),
        (920.0, 560.0),
        (780.0, 590.0),
        (600.0, 610.0),
        (400.0, 590.0),
        (250.0, 520.0),
        (200.0, 470.0),
    ]);
    wash(pen, &rim, Tone::Leaf, 0.55);
    for at in 0..9 {
        let x = 330.0 + 56.0 * at as f32;
        let (top, low) = (338.0 + 11.0 * at as f32 + 0.9 * (at * at) as f32, 560.0 + 3.0 * at as f32);
        pen.trace(&smooth(&[(x, top), (x + 26.0, (top + low) / 2.0), (x, low)]), Tone::Grey, 3.0);
    }
    for (at, degrees) in [
        ((380.0, 385.0), 15.0),
        ((500.0, 400.0), 20.0),
        ((620.0, 420.0), 30.0),
        ((390.0, 540.0), 15.0),
        ((520.0, 565.0), 0.0),
        ((700.0, 540.0), 12.0),
        ((640.0, 560.0), -5.0),
        ((760.0, 500.0), 30.0),
    ] {
        pen.area(&turned(&ellipse((0.0, 0.0), 44.0, 20.0), at, degrees), Tone::Green);
    }
    nucleus(pen, (560.0, 484.0), 56.0);
    wash(pen, &ellipse((300.0, 460.0), 36.0, 34.0), Tone::Water, 0.1);
    pen.area(&round(&[(196.0, 440.0), (240.0, 412.0), (262.0, 440.0), (240.0, 452.0)]), Tone::Paper);
    pen.disc((252.0, 398.0), 20.0, Tone::Red);
    notes(
        pen,
        &[
            ("flagellum", (176.0, 240.0), (320.0, 170.0)),
            ("eyespot", (254.0, 390.0), (440.0, 240.0)),
            ("chloroplast", (640.0, 426.0), (760.0, 270.0)),
            ("contractile vacuole", (298.0, 478.0), (200.0, 720.0)),
            ("nucleus", (560.0, 500.0), (520.0, 780.0)),
            ("pellicle", (800.0, 592.0), (840.0, 720.0)),
        ],
    );
}

pub(super) fn chlamydomonas_cell(pen: &mut Pen) {
    for side in [-1.0, 1.0] {
        let whip = smooth(&[
            (500.0 + side * 24.0, 250.0),
            (500.0 + side * 90.0, 130.0),
            (500.0 + side * 190.0, 70.0),
            (500.0 + side * 290.0, 120.0),
            (500.0 + side * 360.0, 230.0),
        ]);
        pen.trace(&whip, Tone::Ink, 8.0);
    }
    let oval = |by: f32| ellipse((500.0, 550.0), 260.0 - by, 320.0 - by);
    wash(pen, &oval(0.0), Tone::Sand, 0.4);
    wash(pen, &oval(16.0), Tone::Leaf, 0.8);
    let mut cup = arc((500.0, 550.0), 232.0, 292.0, -28.0, 208.0);
    cup.extend(arc((500.0, 500.0), 130.0, 170.0, 200.0, -20.0));
    pen.area(&cup, Tone::Green);
    pen.disc((500.0, 740.0), 56.0, Tone::Sand);
    nucleus(pen, (500.0, 510.0), 76.0);
    for x in [455.0, 545.0] {
        wash(pen, &ellipse((x, 300.0), 30.0, 30.0), Tone::Water, 0.1);
    }
    pen.disc((320.0, 480.0), 23.0, Tone::Red);
    notes(
        pen,
        &[
            ("flagellum", (690.0, 71.0), (880.0, 70.0)),
            ("contractile vacuole", (560.0, 296.0), (830.0, 330.0)),
            ("eyespot", (314.0, 480.0), (120.0, 400.0)),
            ("nucleus", (520.0, 525.0), (890.0, 520.0)),
            ("pyrenoid", (515.0, 750.0), (880.0, 800.0)),
            ("cup-shaped chloroplast", (350.0, 700.0), (200.0, 930.0)),
        ],
    );
}

pub(super) fn spirogyra_thread(pen: &mut Pen) {
    for (from, to) in [(40.0, 180.0), (820.0, 960.0)] {
        wash(pen, &[(from, 300.0), (to, 300.0), (to, 640.0), (from, 640.0)], Tone::Leaf, 0.75);
    }
    let cell = [(180.0, 300.0), (820.0, 300.0), (820.0, 640.0), (180.0, 640.0)];
    pen.area(&cell, Tone::Green);
    wash(pen, &[(204.0, 322.0), (796.0, 322.0), (796.0, 618.0), (204.0, 618.0)], Tone::Leaf, 0.7);
    wash(
        pen,
        &round(&[(230.0, 400.0), (500.0, 350.0), (770.0, 400.0), (770.0, 540.0), (500.0, 590.0), (230.0, 540.0)]),
        Tone::Water,
        0.3,
    );
    for (from, to) in [(500.0, 240.0), (500.0, 760.0)] {
        pen.trace(&[(from, 470.0), (to, 470.0)], Tone::Grey, 4.0);
    }
    nucleus(pen, (500.0, 470.0), 50.0);
    let wave: Vec<At> = (0..=144)
        .map(|at| {
            let t = at as f32 / 144.0;
            (222.0 + 556.0 * t, 470.0 - 122.0 * (t * std::f32::consts::TAU * 2.5).cos())
        })
        .collect();
    pen.area(&sausage(&wave, 40.0), Tone::Green);
    for at in (6..140).step_by(16) {
        pen.disc(wave[at], 10.0, Tone::Paper);
    }
    notes(
        pen,
        &[
            ("cell wall", (812.0, 560.0), (860.0, 800.0)),
            ("spiral chloroplast", wave[58], (330.0, 160.0)),
            ("pyrenoid", wave[118], (760.0, 190.0)),
            ("nucleus", (490.0, 485.0), (500.0, 790.0)),
            ("vacuole", (300.0, 480.0), (170.0, 800.0)),
        ],
    );
}
