//! Viruses, and bacteria by their shape.

use super::parts::{dots, hairs, notes, nucleus, polar, ribbon, round, sausage, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

pub(super) fn vorticella(pen: &mut Pen) {
    let stalk: Vec<At> = (0..=120)
        .map(|at| {
            let t = at as f32 / 120.0;
            (
                500.0 + 46.0 * (t * 5.0 * std::f32::consts::TAU).sin() * (1.0 - (2.0 * t - 1.0).powi(4)),
                560.0 + 340.0 * t,
            )
        })
        .collect();
    pen.area(&ribbon(&stalk, 20.0, 20.0), Tone::Sand);
    let rim = ellipse((500.0, 190.0), 250.0, 58.0);
    hairs(pen, &rim, 2, 46.0);
    let bell = smooth(&[
        (250.0, 190.0),
        (300.0, 260.0),
        (320.0, 400.0),
        (400.0, 520.0),
        (500.0, 570.0),
        (600.0, 520.0),
        (680.0, 400.0),
        (700.0, 260.0),
        (750.0, 190.0),
    ]);
    wash(pen, &bell, Tone::Teal, 0.5);
    wash(pen, &rim, Tone::Teal, 0.75);
    let hook = smooth(&[(420.0, 340.0), (400.0, 430.0), (470.0, 490.0), (570.0, 470.0), (600.0, 390.0)]);
    pen.area(&sausage(&hook, 42.0), Tone::Violet);
    wash(pen, &ellipse((530.0, 330.0), 36.0, 36.0), Tone::Water, 0.1);
    pen.trace(&[(330.0, 900.0), (670.0, 900.0)], Tone::Ink, 8.0);
    notes(
        pen,
        &[
            ("cilia", (310.0, 130.0), (150.0, 90.0)),
            ("bell", (668.0, 420.0), (870.0, 420.0)),
            ("macronucleus", (440.0, 475.0), (160.0, 540.0)),
            ("contractile stalk", (500.0, 730.0), (800.0, 740.0)),
        ],
    );
}

pub(super) fn budding_yeast_cell(pen: &mut Pen) {
    let both = |by: f32| {
        round(&[
            (420.0, 240.0 + by),
            (590.0 - by * 0.6, 320.0 + by * 0.8),
            (622.0 - by * 0.3, 385.0 + by),
            (720.0, 310.0 + by),
            (840.0 - by, 400.0),
            (790.0 - by * 0.7, 510.0 - by * 0.7),
            (680.0, 520.0 - by),
            (640.0 - by, 490.0),
            (650.0 - by, 600.0),
            (560.0 - by * 0.7, 780.0 - by * 0.7),
            (400.0, 840.0 - by),
            (240.0 + by * 0.7, 760.0 - by * 0.7),
            (170.0 + by, 560.0),
            (240.0 + by * 0.7, 340.0 + by * 0.7),
        ])
    };
    pen.area(&both(0.0), Tone::Wood);
    wash(pen, &both(24.0), Tone::Sand, 0.3);
    wash(pen, &ellipse((360.0, 650.0), 118.0, 110.0), Tone::Water, 0.2);
    nucleus(pen, (480.0, 440.0), 74.0);
    let grains = [(300.0, 460.0), (330.0, 400.0), (540.0, 600.0), (550.0, 680.0), (700.0, 430.0), (740.0, 390.0)];
    dots(pen, &grains, 10.0, Tone::Orange);
    notes(
        pen,
        &[
            ("bud", (780.0, 450.0), (890.0, 250.0)),
            ("nucleus", (490.0, 425.0), (480.0, 110.0)),
            ("cell wall", (206.0, 420.0), (120.0, 230.0)),
            ("vacuole", (390.0, 680.0), (700.0, 860.0)),
        ],
    );
}

pub(super) fn t4_bacteriophage(pen: &mut Pen) {
    for side in [-1.0, 1.0] {
        for (knee, foot) in
            [((150.0, 560.0), (250.0, 850.0)), ((220.0, 600.0), (380.0, 850.0)), ((100.0, 610.0), (130.0, 850.0))]
        {
            let leg = [(500.0 + side * 46.0, 730.0), (500.0 + side * knee.0, knee.1), (500.0 + side * foot.0, foot.1)];
            pen.trace(&leg, Tone::Ink, 9.0);
        }
    }
    let head = [(500.0, 60.0), (660.0, 140.0), (660.0, 320.0), (500.0, 400.0), (340.0, 320.0), (340.0, 140.0)];
    pen.area(&head, Tone::Teal);
    let hollow: Vec<At> = head.iter().map(|&(x, y)| (500.0 + (x - 500.0) * 0.84, 230.0 + (y - 230.0) * 0.84)).collect();
    wash(pen, &hollow, Tone::Sky, 0.4);
    let coil: Vec<At> = (0..=90)
        .map(|at| {
            let t = at as f32 / 90.0;
            let wide = 105.0 * (1.0 - (2.0 * t - 1.0).powi(4) * 0.6);
            (500.0 + wide * (t * 6.0 * std::f32::consts::TAU).sin(), 120.0 + 220.0 * t)
        })
        .collect();
    pen.trace(&coil, Tone::Violet, 9.0);
    pen.trace(&[(500.0, 340.0), (500.0, 410.0)], Tone::Violet, 9.0);
    pen.block([400.0, 402.0, 200.0, 24.0], Tone::Gold);
    for at in 0..10 {
        pen.area(&sausage(&[(462.0, 445.0 + 27.0 * at as f32), (538.0, 445.0 + 27.0 * at as f32)], 28.0), Tone::Blue);
    }
    pen.area(&[(400.0, 708.0), (600.0, 708.0), (630.0, 750.0), (370.0, 750.0)], Tone::Gold);
    for x in [400.0, 466.0, 534.0, 600.0] {
        pen.trace(&[(x, 752.0), (x, 784.0)], Tone::Ink, 7.0);
    }
    notes(
        pen,
        &[
            ("head", (345.0, 250.0), (160.0, 180.0)),
            ("DNA", (580.0, 225.0), (850.0, 160.0)),
            ("collar", (594.0, 414.0), (850.0, 380.0)),
            ("tail sheath", (470.0, 530.0), (160.0, 460.0)),
            ("baseplate", (500.0, 730.0), (500.0, 910.0)),
            ("tail fibre", (710.0, 720.0), (900.0, 640.0)),
        ],
    );
}

/// A round virus with knobs on its envelope: the places and degrees at which they stand.
fn envelope(pen: &mut Pen, stud: impl Fn(&mut Pen, usize, At, f32), count: usize) {
    let centre = (500.0, 480.0);
    for at in 0..count {
        let degrees = 360.0 * at as f32 / count as f32 - 90.0;
        stud(pen, at, polar(centre, degrees, 300.0), degrees);
    }
    wash(pen, &ellipse(centre, 300.0, 300.0), Tone::Orange, 0.2);
    wash(pen, &ellipse(centre, 264.0, 264.0), Tone::Sand, 0.5);
}

pub(super) fn coronavirus(pen: &mut Pen) {
    envelope(
        pen,
        |pen, _, at, degrees| {
            pen.area(&ribbon(&[at, polar(at, degrees, 56.0)], 16.0, 22.0), Tone::Red);
            pen.area(&turned(&ellipse((0.0, 0.0), 22.0, 40.0), polar(at, degrees, 74.0), degrees), Tone::Red);
        },
        18,
    );
    for at in 0..18 {
        let place = polar((500.0, 480.0), 20.0 * at as f32 - 80.0, 282.0);
        pen.area(
            &turned(&[(-26.0, -9.0), (26.0, -9.0), (26.0, 9.0), (-26.0, 9.0)], place, 20.0 * at as f32 - 80.0),
            Tone::Teal,
        );
    }
    let coil: Vec<At> = (0..=200)
        .map(|at| {
            let t = at as f32 / 200.0;
            polar((500.0, 480.0), t * 2.6 * 360.0, 40.0 + 165.0 * t)
        })
        .collect();
    for at in (0..=200).step_by(7) {
        pen.disc(coil[at], 19.0, Tone::Violet);
    }
    pen.trace(&coil, Tone::Ink, 5.0);
    notes(
        pen,
        &[
            ("spike protein", (738.0, 192.0), (850.0, 70.0)),
            ("membrane protein", polar((500.0, 480.0), 200.0, 292.0), (150.0, 860.0)),
            ("envelope", polar((500.0, 480.0), 210.0, 290.0), (100.0, 110.0)),
            ("nucleocapsid", coil[105], (880.0, 880.0)),
            ("RNA", coil[25], (540.0, 930.0)),
        ],
    );
}

pub(super) fn human_immunodeficiency_virus(pen: &mut Pen) {
    envelope(
        pen,
        |pen, _, at, degrees| {
            pen.area(&ribbon(&[at, polar(at, degrees, 40.0)], 20.0, 20.0), Tone::Green);
            pen.disc(polar(at, degrees, 58.0), 32.0, Tone::Green);
        },
        14,
    );
    let cone = round(&[
        (400.0, 290.0),
        (500.0, 270.0),
        (600.0, 290.0),
        (610.0, 400.0),
        (560.0, 620.0),
        (500.0, 680.0),
        (440.0, 620.0),
        (390.0, 400.0),
    ]);
    pen.area(&cone, Tone::Gold);
    let inside: Vec<At> = cone.iter().map(|&(x, y)| (500.0 + (x - 500.0) * 0.82, 470.0 + (y - 470.0) * 0.88)).collect();
    wash(pen, &inside, Tone::Sand, 0.5);
    for x in [465.0, 535.0] {
        let thread: Vec<At> = (0..=60)
            .map(|at| (x + 16.0 * (at as f32 * 0.55).sin() - (x - 500.0) * at as f32 * 0.006, 325.0 + 4.6 * at as f32))
            .collect();
        pen.trace(&thread, Tone::Red, 7.0);
    }
    for at in [(470.0, 360.0), (532.0, 420.0), (480.0, 540.0)] {
        pen.disc(at, 22.0, Tone::Blue);
    }
    notes(
        pen,
        &[
            ("envelope protein", (782.0, 252.0), (830.0, 70.0)),
            ("envelope", polar((500.0, 480.0), 160.0, 286.0), (100.0, 820.0)),
            ("capsid", (402.0, 420.0), (110.0, 120.0)),
            ("RNA", (520.0, 545.0), (880.0, 860.0)),
            ("reverse transcriptase", (482.0, 548.0), (440.0, 930.0)),
        ],
    );
}

/// Four shapes of bacteria, one in each quarter.
pub(super) fn set_of_bacterial_shapes(pen: &mut Pen) {
    for at in [(190.0, 190.0), (290.0, 240.0), (230.0, 320.0), (340.0, 340.0)] {
        pen.disc(at, 46.0, Tone::Red);
    }
    for (at, degrees) in [((690.0, 200.0), 20.0), ((800.0, 250.0), -50.0), ((690.0, 330.0), 5.0)] {
        pen.area(&turned(&sausage(&[(-58.0, 0.0), (58.0, 0.0)], 58.0), at, degrees), Tone::Blue);
    }
    for (at, degrees) in [((220.0, 650.0), 0.0), ((370.0, 650.0), 40.0), ((230.0, 760.0), -30.0)] {
        pen.trace(&turned(&smooth(&[(60.0, 20.0), (100.0, 0.0), (130.0, 30.0)]), at, degrees), Tone::Ink, 4.0);
        pen.area(&turned(&sausage(&arc((0.0, 40.0), 62.0, 56.0, 200.0, 330.0), 48.0), at, degrees), Tone::Green);
    }
    for (at, degrees) in [((720.0, 640.0), 10.0), ((740.0, 760.0), -14.0)] {
        let wave: Vec<At> = (-60..=60).map(|x| (2.4 * x as f32, 34.0 * (x as f32 * 0.16).sin())).collect();
        pen.area(&turned(&sausage(&wave, 30.0), at, degrees), Tone::Violet);
    }
    for (text, at) in [
        ("coccus", (260.0, 440.0)),
        ("bacillus", (740.0, 440.0)),
        ("vibrio", (260.0, 890.0)),
        ("spirillum", (740.0, 890.0)),
    ] {
        pen.label_at(text, at);
    }
}
