//! Where rivers come to rest: fans, estuaries, floodplains.

use super::parts::{Mark, bed, below, blend, fir, solid, strew, tree, water};
use super::rivers::{plain, river};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, plot, smooth};

pub(super) fn river_terraces(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.3);
    let skin = [
        (50.0, 240.0),
        (210.0, 250.0),
        (250.0, 400.0),
        (370.0, 410.0),
        (400.0, 560.0),
        (480.0, 566.0),
        (500.0, 640.0),
        (600.0, 640.0),
        (620.0, 566.0),
        (700.0, 560.0),
        (730.0, 410.0),
        (830.0, 400.0),
        (860.0, 250.0),
        (950.0, 240.0),
    ];
    bed(pen, &below(&skin, 920.0), rock, Mark::Bricks);
    let gravel = blend(pen, Tone::Sand, Tone::Gold, 0.15);
    for (a, b, y) in [
        (50.0, 214.0, 244.0),
        (852.0, 950.0, 244.0),
        (248.0, 374.0, 402.0),
        (726.0, 836.0, 402.0),
        (396.0, 486.0, 560.0),
        (614.0, 706.0, 560.0),
    ] {
        bed(pen, &[(a, y), (b, y), (b, y + 46.0), (a, y + 46.0)], gravel, Mark::Pebbles);
        pen.trace(&[(a, y), (b, y)], Tone::Green, 9.0);
    }
    water(pen, &[(488.0, 590.0), (614.0, 590.0), (598.0, 640.0), (502.0, 640.0)]);
    for (x, y) in [(110.0, 240.0), (300.0, 398.0), (790.0, 398.0), (900.0, 240.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("upper terrace", (170.0, 246.0), (330.0, 150.0));
    pen.label("lower terrace", (340.0, 404.0), (480.0, 290.0));
    pen.label("present floodplain", (660.0, 562.0), (600.0, 440.0));
    pen.label("river channel", (550.0, 616.0), (550.0, 760.0));
}

pub(super) fn braided_river(pen: &mut Pen) {
    plain(pen);
    let gravel = blend(pen, Tone::Sand, Tone::Rock, 0.3);
    let side = |off: f32| plot(60.0, 940.0, move |y| (500.0 + off + 30.0 * (y / 130.0).sin(), y));
    bed(pen, &super::parts::between(&side(-240.0), &side(240.0)), gravel, Mark::Pebbles);
    for (phase, swing, base) in [(0.0, 150.0, -30.0), (2.1, 130.0, 40.0), (4.2, 160.0, 0.0), (1.0, 70.0, 120.0)] {
        let line: Vec<At> = (0..=12)
            .map(|at| at as f32 / 12.0 * 880.0 + 60.0)
            .map(|y| (500.0 + base + swing * (y / 140.0 + phase).sin(), y))
            .collect();
        river(pen, &line, 30.0, 30.0);
    }
    for (x, y) in [(130.0, 260.0), (180.0, 500.0), (120.0, 760.0), (870.0, 300.0), (830.0, 560.0), (880.0, 820.0)] {
        fir(pen, (x, y), 100.0);
    }
    pen.label("gravel bar", (500.0, 330.0), (160.0, 120.0));
    pen.label("shallow channel", (560.0, 700.0), (820.0, 660.0));
    pen.label("valley side", (250.0, 620.0), (150.0, 610.0));
}

pub(super) fn alluvial_fan(pen: &mut Pen) {
    let dry = blend(pen, Tone::Sand, Tone::Paper, 0.3);
    solid(pen, &[(50.0, 60.0), (950.0, 60.0), (950.0, 940.0), (50.0, 940.0)], dry);
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    bed(
        pen,
        &smooth(&[(50.0, 340.0), (200.0, 320.0), (330.0, 350.0), (450.0, 300.0), (474.0, 200.0), (460.0, 60.0)])
            .into_iter()
            .chain([(50.0, 60.0)])
            .collect::<Vec<_>>(),
        rock,
        Mark::Bricks,
    );
    bed(
        pen,
        &smooth(&[(540.0, 60.0), (526.0, 200.0), (550.0, 300.0), (680.0, 350.0), (820.0, 310.0), (950.0, 340.0)])
            .into_iter()
            .chain([(950.0, 60.0)])
            .collect::<Vec<_>>(),
        rock,
        Mark::Bricks,
    );
    let (sand, gravel) = (blend(pen, Tone::Sand, Tone::Gold, 0.2), blend(pen, Tone::Sand, Tone::Rock, 0.4));
    bed(pen, &super::parts::sector((500.0, 280.0), 20.0, 560.0, 40.0, 140.0), sand, Mark::Dots);
    bed(pen, &super::parts::sector((500.0, 280.0), 10.0, 290.0, 40.0, 140.0), gravel, Mark::Pebbles);
    for angle in [50.0_f32, 69.0, 90.0, 112.0, 131.0] {
        let (sin, cos) = angle.to_radians().sin_cos();
        river(
            pen,
            &[
                (500.0, 300.0),
                (500.0 + cos * 150.0, 290.0 + sin * 170.0),
                (500.0 + cos * 330.0 + 16.0, 280.0 + sin * 330.0),
                (500.0 + cos * 540.0, 280.0 + sin * 540.0),
            ],
            16.0,
            9.0,
        );
    }
    river(pen, &[(500.0, 62.0), (490.0, 160.0), (506.0, 240.0), (500.0, 320.0)], 24.0, 24.0);
    pen.label("canyon mouth", (512.0, 276.0), (720.0, 190.0));
    pen.label("fan head", (480.0, 350.0), (200.0, 210.0));
    pen.label("coarse gravel", (400.0, 470.0), (150.0, 470.0));
    pen.label("branching channels", (640.0, 590.0), (800.0, 450.0));
    pen.label("fine sand", (420.0, 770.0), (190.0, 880.0));
}

pub(super) fn estuary(pen: &mut Pen) {
    plain(pen);
    let mud = blend(pen, Tone::Earth, Tone::Rock, 0.5);
    let trumpet = smooth(&[(560.0, 60.0), (540.0, 240.0), (640.0, 420.0), (780.0, 600.0), (950.0, 700.0)]);
    let mut bay: Vec<At> = smooth(&[(50.0, 740.0), (220.0, 620.0), (380.0, 430.0), (450.0, 240.0), (470.0, 60.0)]);
    bay.extend(trumpet);
    bay.extend([(950.0, 940.0), (50.0, 940.0)]);
    let wet = blend(pen, Tone::Water, Tone::Blue, 0.1);
    bed(pen, &bay, wet, Mark::Waves);
    bed(
        pen,
        &smooth(&[
            (230.0, 640.0),
            (390.0, 440.0),
            (450.0, 300.0),
            (470.0, 420.0),
            (420.0, 560.0),
            (330.0, 680.0),
            (230.0, 640.0),
        ]),
        mud,
        Mark::Dots,
    );
    bed(
        pen,
        &smooth(&[(560.0, 310.0), (650.0, 440.0), (770.0, 610.0), (690.0, 640.0), (590.0, 500.0), (560.0, 310.0)]),
        mud,
        Mark::Dots,
    );
    let sand = pen.tone(Tone::Sand);
    bed(pen, &ellipse((500.0, 730.0), 120.0, 40.0), sand, Mark::Dots);
    bed(pen, &ellipse((740.0, 770.0), 80.0, 28.0), sand, Mark::Dots);
    river(pen, &[(266.0, 590.0), (340.0, 560.0), (400.0, 560.0), (450.0, 610.0)], 10.0, 18.0);
    strew(pen, &[(50.0, 60.0), (400.0, 60.0), (300.0, 400.0), (50.0, 500.0)], sand, Mark::Plain);
    for (x, y) in [(150.0, 220.0), (260.0, 330.0), (720.0, 220.0), (840.0, 360.0)] {
        tree(pen, (x, y), 90.0);
    }
    pen.label("river", (510.0, 150.0), (680.0, 110.0));
    pen.label("mudflat", (650.0, 530.0), (850.0, 500.0));
    pen.label("tidal channel", (320.0, 566.0), (180.0, 450.0));
    pen.label("sandbank", (470.0, 730.0), (230.0, 780.0));
    pen.label_at("open sea", (500.0, 880.0));
}

pub(super) fn levees_and_floodplain(pen: &mut Pen) {
    let skin = smooth(&[
        (50.0, 520.0),
        (220.0, 540.0),
        (310.0, 500.0),
        (390.0, 420.0),
        (430.0, 440.0),
        (460.0, 600.0),
        (500.0, 630.0),
        (540.0, 600.0),
        (570.0, 440.0),
        (610.0, 420.0),
        (690.0, 500.0),
        (780.0, 540.0),
        (950.0, 520.0),
    ]);
    let mud = blend(pen, Tone::Earth, Tone::Sand, 0.45);
    bed(pen, &below(&skin, 860.0), mud, Mark::Dashes);
    water(
        pen,
        &smooth(&[(438.0, 470.0), (562.0, 470.0), (540.0, 598.0), (500.0, 628.0), (460.0, 598.0), (438.0, 470.0)]),
    );
    water(pen, &smooth(&[(130.0, 532.0), (290.0, 530.0), (220.0, 556.0), (130.0, 532.0)]));
    for x in [150.0, 200.0, 250.0] {
        pen.trace(&[(x, 534.0), (x - 6.0, 480.0)], Tone::Green, 6.0);
        pen.trace(&[(x, 534.0), (x + 10.0, 486.0)], Tone::Green, 6.0);
    }
    tree(pen, (398.0, 424.0), 110.0);
    tree(pen, (604.0, 424.0), 110.0);
    pen.thing("house", (850.0, 532.0), 100.0);
    pen.label("natural levee", (620.0, 430.0), (760.0, 250.0));
    pen.label("river channel", (500.0, 560.0), (500.0, 180.0));
    pen.label("backswamp", (220.0, 540.0), (200.0, 340.0));
    pen.label_at("floodplain", (790.0, 650.0));
}
