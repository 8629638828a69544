//! Plants, outside and in section.

use super::parts::{blob, dots, notes, ribbon, round, tube, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

/// The left half mirrored to the right about the middle of the sheet.
pub(super) fn mirrored(half: &[At]) -> Vec<At> {
    let mut all = half.to_vec();
    all.extend(half.iter().rev().map(|&(x, y)| (1000.0 - x, y)));
    all
}

pub(super) fn buttercup_flower(pen: &mut Pen) {
    tube(pen, &[(500.0, 660.0), (500.0, 800.0), (492.0, 960.0)], 46.0, Tone::Leaf);
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        let petal = [
            (x(40.0), 640.0),
            (x(190.0), 600.0),
            (x(330.0), 470.0),
            (x(420.0), 290.0),
            (x(390.0), 230.0),
            (x(290.0), 300.0),
            (x(200.0), 450.0),
            (x(60.0), 600.0),
        ];
        blob(pen, &petal, Tone::Gold);
        let sepal = [
            (x(40.0), 655.0),
            (x(170.0), 670.0),
            (x(300.0), 610.0),
            (x(350.0), 550.0),
            (x(310.0), 650.0),
            (x(180.0), 722.0),
            (x(50.0), 690.0),
        ];
        blob(pen, &sepal, Tone::Leaf);
        for (foot, knee, top) in
            [(70.0, 150.0, (250.0, 330.0)), (64.0, 120.0, (190.0, 290.0)), (58.0, 100.0, (130.0, 270.0))]
        {
            let stalk = smooth(&[(x(foot), 610.0), (x(knee), 480.0), (x(top.0), top.1)]);
            pen.area(&ribbon(&stalk, 10.0, 8.0), Tone::Sand);
            let lean = side * (20.0 + top.0 * 0.06);
            pen.area(&turned(&ellipse((0.0, 0.0), 16.0, 36.0), (x(top.0), top.1 - 20.0), lean), Tone::Orange);
        }
    }
    let dome = mirrored(&[(430.0, 680.0), (420.0, 620.0), (440.0, 540.0), (470.0, 470.0)]);
    pen.area(&smooth(&dome), Tone::Green);
    // Many small ovaries sit on the dome, each with its style and stigma; the middle ones are cut open.
    for (x, y, degrees) in [
        (424.0, 600.0, -76.0),
        (436.0, 540.0, -58.0),
        (462.0, 484.0, -32.0),
        (500.0, 460.0, 0.0),
        (538.0, 484.0, 32.0),
        (564.0, 540.0, 58.0),
        (576.0, 600.0, 76.0),
    ] {
        let seed = [(0.0, 10.0), (-27.0, -16.0), (-12.0, -48.0), (0.0, -84.0), (12.0, -48.0), (27.0, -16.0)];
        pen.area(&turned(&round(&seed), (x, y), degrees), Tone::Leaf);
        dots(pen, &turned(&[(0.0, -20.0)], (x, y), degrees), 11.0, Tone::Paper);
        pen.area(&turned(&ellipse((0.0, -88.0), 13.0, 8.0), (x, y), degrees), Tone::Gold);
    }
    notes(
        pen,
        &[
            ("petal", (130.0, 330.0), (80.0, 130.0)),
            ("anther", (250.0, 312.0), (250.0, 90.0)),
            ("stigma", (500.0, 370.0), (350.0, 50.0)),
            ("style", (500.0, 392.0), (570.0, 60.0)),
            ("ovary", (518.0, 450.0), (690.0, 130.0)),
            ("ovule", (500.0, 440.0), (430.0, 150.0)),
            ("filament", (700.0, 412.0), (900.0, 590.0)),
            ("receptacle", (500.0, 640.0), (740.0, 930.0)),
            ("sepal", (250.0, 680.0), (140.0, 800.0)),
        ],
    );
}

pub(super) fn tulip_flower(pen: &mut Pen) {
    tube(pen, &[(500.0, 640.0), (500.0, 800.0), (490.0, 960.0)], 48.0, Tone::Leaf);
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        blob(
            pen,
            &[
                (x(0.0), 640.0),
                (x(120.0), 600.0),
                (x(200.0), 450.0),
                (x(180.0), 230.0),
                (x(110.0), 110.0),
                (x(30.0), 230.0),
                (x(-10.0), 450.0),
            ],
            Tone::Red,
        );
    }
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        blob(
            pen,
            &[
                (x(20.0), 645.0),
                (x(170.0), 610.0),
                (x(260.0), 470.0),
                (x(270.0), 300.0),
                (x(220.0), 150.0),
                (x(160.0), 300.0),
                (x(120.0), 480.0),
            ],
            Tone::Red,
        );
    }
    // The front tepal hangs down and lets one see in.
    let hollow = round(&[
        (500.0, 640.0),
        (380.0, 570.0),
        (350.0, 430.0),
        (400.0, 300.0),
        (500.0, 250.0),
        (600.0, 300.0),
        (650.0, 430.0),
        (620.0, 570.0),
    ]);
    wash(pen, &hollow, Tone::Red, 0.7);
    tulip_flower_over(pen);
}

/// What lies over the rest of it, and the labels.
fn tulip_flower_over(pen: &mut Pen) {
    for (foot, top) in
        [(-60.0, (-112.0, 400.0)), (60.0, (112.0, 400.0)), (-36.0, (-58.0, 350.0)), (36.0, (58.0, 350.0))]
    {
        pen.area(&ribbon(&[(500.0 + foot, 600.0), (500.0 + top.0, top.1)], 16.0, 9.0), Tone::Sand);
        pen.area(&turned(&ellipse((0.0, 0.0), 15.0, 42.0), (500.0 + top.0, top.1 - 34.0), top.0 * 0.1), Tone::Night);
    }
    blob(
        pen,
        &[
            (462.0, 610.0),
            (456.0, 480.0),
            (474.0, 400.0),
            (500.0, 392.0),
            (526.0, 400.0),
            (544.0, 480.0),
            (538.0, 610.0),
            (500.0, 630.0),
        ],
        Tone::Leaf,
    );
    for (dx, dy) in [(-36.0, 0.0), (36.0, 0.0), (0.0, -12.0)] {
        pen.area(&ellipse((500.0 + dx, 388.0 + dy), 27.0, 17.0), Tone::Gold);
    }
    blob(
        pen,
        &[
            (424.0, 632.0),
            (500.0, 606.0),
            (576.0, 632.0),
            (640.0, 700.0),
            (640.0, 790.0),
            (580.0, 868.0),
            (500.0, 930.0),
            (420.0, 868.0),
            (360.0, 790.0),
            (360.0, 700.0),
        ],
        Tone::Red,
    );
    for side in [-1.0, 0.0, 1.0] {
        let vein = [(500.0 + side * 34.0, 650.0), (500.0 + side * 74.0, 750.0), (500.0 + side * 30.0, 870.0)];
        pen.trace(&smooth(&vein), Tone::Ink, 3.0);
    }
    notes(
        pen,
        &[
            ("tepal", (735.0, 330.0), (890.0, 200.0)),
            ("stigma", (500.0, 374.0), (500.0, 60.0)),
            ("anther", (388.0, 370.0), (120.0, 200.0)),
            ("filament", (598.0, 480.0), (900.0, 480.0)),
            ("ovary", (482.0, 520.0), (110.0, 560.0)),
            ("flower stalk", (494.0, 946.0), (720.0, 940.0)),
        ],
    );
}

/// A leaf's outline: the tip above, the stalk below.
fn blade(pen: &mut Pen) {
    tube(pen, &[(500.0, 760.0), (505.0, 840.0), (540.0, 950.0)], 24.0, Tone::Green);
    let half = [
        (500.0, 780.0),
        (400.0, 740.0),
        (300.0, 620.0),
        (270.0, 480.0),
        (310.0, 340.0),
        (390.0, 220.0),
        (460.0, 130.0),
        (500.0, 60.0),
    ];
    let edge = smooth(&half);
    let toothed: Vec<At> =
        edge.iter().enumerate().map(|(at, &(x, y))| (x - if at % 4 == 0 && at > 8 { 13.0 } else { 0.0 }, y)).collect();
    pen.area(&mirrored(&toothed), Tone::Leaf);
    for at in 0..6 {
        let y = 690.0 - 82.0 * at as f32;
        let reach = [190.0, 210.0, 205.0, 185.0, 150.0, 105.0, 60.0][at];
        for side in [-1.0, 1.0] {
            pen.trace(
                &smooth(&[(500.0, y), (500.0 + side * reach * 0.55, y - 42.0), (500.0 + side * reach, y - 100.0)]),
                Tone::Green,
                6.0,
            );
        }
    }
    pen.area(&ribbon(&[(500.0, 790.0), (500.0, 90.0)], 20.0, 6.0), Tone::Green);
}

pub(super) fn leaf(pen: &mut Pen) {
    blade(pen);
    notes(
        pen,
        &[
            ("leaf tip", (500.0, 70.0), (720.0, 80.0)),
            ("leaf margin", (286.0, 420.0), (120.0, 260.0)),
            ("leaf blade", (620.0, 560.0), (880.0, 640.0)),
            ("midrib", (500.0, 470.0), (880.0, 260.0)),
            ("vein", (400.0, 620.0), (120.0, 680.0)),
            ("leaf stalk", (512.0, 880.0), (300.0, 920.0)),
        ],
    );
}
