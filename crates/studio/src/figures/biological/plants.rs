//! Plants, outside and in section.

use super::parts::{blob, chloroplast, dots, notes, polar, ribbon, round, sausage, solid, tube, turned, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};

/// The left half mirrored to the right about the middle of the sheet.
fn mirrored(half: &[At]) -> Vec<At> {
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
            ("stigma", (500.0, 370.0), (430.0, 130.0)),
            ("style", (500.0, 392.0), (580.0, 80.0)),
            ("ovary", (575.0, 447.0), (740.0, 130.0)),
            ("ovule", (583.0, 532.0), (905.0, 170.0)),
            ("filament", (608.0, 450.0), (880.0, 640.0)),
            ("receptacle", (500.0, 640.0), (770.0, 850.0)),
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
            (440.0, 640.0),
            (500.0, 620.0),
            (560.0, 640.0),
            (610.0, 760.0),
            (590.0, 880.0),
            (500.0, 930.0),
            (410.0, 880.0),
            (390.0, 760.0),
        ],
        Tone::Pink,
    );
    pen.trace(&smooth(&[(500.0, 650.0), (505.0, 760.0), (500.0, 900.0)]), Tone::Ink, 4.0);
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
    for at in 0..7 {
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

pub(super) fn broad_leaf(pen: &mut Pen) {
    let [left, right] = [240.0, 940.0];
    let wide = right - left;
    wash(pen, &corners([left, 150.0, wide, 640.0]), Tone::Paper, 0.0);
    for (y, lower) in [(150.0, false), (724.0, true)] {
        for at in 0..7 {
            if !(lower && at == 4) {
                wash(pen, &corners([left + 100.0 * at as f32, y, 100.0, 66.0]), Tone::Leaf, 0.75);
            }
        }
    }
    // A stoma between two guard cells.
    for side in [-1.0, 1.0] {
        pen.area(
            &turned(&ellipse((0.0, 0.0), 20.0, 34.0), (left + 450.0 + side * 28.0, 757.0), side * 8.0),
            Tone::Green,
        );
    }
    for at in 0..10 {
        let x = left + 35.0 + 70.0 * at as f32;
        pen.area(&sausage(&[(x, 250.0), (x, 420.0)], 62.0), Tone::Leaf);
        for y in [252.0, 300.0, 348.0, 396.0] {
            dots(pen, &[(x - 17.0, y), (x + 17.0, y + 20.0)], 9.0, Tone::Green);
        }
    }
    for (x, y, rx, ry) in [
        (290.0, 520.0, 46.0, 40.0),
        (400.0, 500.0, 56.0, 36.0),
        (350.0, 600.0, 50.0, 40.0),
        (280.0, 665.0, 40.0, 44.0),
        (440.0, 670.0, 52.0, 40.0),
        (790.0, 500.0, 58.0, 36.0),
        (890.0, 540.0, 46.0, 46.0),
        (820.0, 600.0, 50.0, 40.0),
        (890.0, 660.0, 44.0, 46.0),
        (560.0, 670.0, 56.0, 36.0),
    ] {
        pen.area(&ellipse((x, y), rx, ry), Tone::Leaf);
        for by in [20.0, 140.0, 260.0] {
            let spot = polar((x, y), by, 24.0);
            dots(pen, &[spot], 9.0, Tone::Green);
        }
    }
    wash(pen, &ellipse((620.0, 545.0), 86.0, 76.0), Tone::Sand, 0.2);
    for at in 0..5 {
        pen.disc((566.0 + 27.0 * at as f32, 520.0), 13.0, Tone::Blue);
        pen.disc((566.0 + 27.0 * at as f32, 576.0), 11.0, Tone::Orange);
    }
    pen.area(&corners([left, 130.0, wide, 22.0]), Tone::Gold);
    notes(
        pen,
        &[
            ("cuticle", (250.0, 140.0), (120.0, 75.0)),
            ("upper epidermis", (250.0, 180.0), (130.0, 215.0)),
            ("palisade mesophyll", (262.0, 340.0), (150.0, 360.0)),
            ("spongy mesophyll", (262.0, 580.0), (140.0, 560.0)),
            ("lower epidermis", (260.0, 756.0), (140.0, 860.0)),
        ],
    );
}

/// Rings about a centre, from the outside inwards.
fn rings(pen: &mut Pen, centre: At, rows: &[(f32, Tone, f32)]) {
    for &(radius, tone, share) in rows {
        wash(pen, &ellipse(centre, radius, radius), tone, share);
    }
}

pub(super) fn tree_trunk(pen: &mut Pen) {
    let centre = (430.0, 480.0);
    let bark: Vec<At> =
        (0..72).map(|at| polar(centre, 5.0 * at as f32, if at % 2 == 0 { 400.0 } else { 380.0 })).collect();
    pen.area(&bark, Tone::Earth);
    rings(
        pen,
        centre,
        &[(350.0, Tone::Wood, 0.0), (312.0, Tone::Green, 0.2), (300.0, Tone::Sand, 0.1), (180.0, Tone::Wood, 0.25)],
    );
    for radius in [216.0, 244.0, 272.0, 62.0, 92.0, 122.0, 152.0] {
        pen.ring(centre, radius, Tone::Earth, 3.0);
    }
    for at in 0..24 {
        pen.trace(&[polar(centre, 15.0 * at as f32, 184.0), polar(centre, 15.0 * at as f32, 296.0)], Tone::Wood, 3.0);
    }
    pen.disc(centre, 30.0, Tone::Earth);
    notes(
        pen,
        &[
            ("outer bark", polar(centre, -50.0, 372.0), (880.0, 110.0)),
            ("inner bark", polar(centre, -30.0, 332.0), (895.0, 240.0)),
            ("cambium", polar(centre, -14.0, 306.0), (905.0, 370.0)),
            ("sapwood", polar(centre, 2.0, 258.0), (905.0, 500.0)),
            ("heartwood", polar(centre, 22.0, 138.0), (895.0, 640.0)),
            ("pith", polar(centre, 50.0, 12.0), (880.0, 780.0)),
        ],
    );
}

pub(super) fn coconut(pen: &mut Pen) {
    let centre = (430.0, 490.0);
    pen.area(&ellipse(centre, 380.0, 410.0), Tone::Green);
    wash(pen, &ellipse(centre, 356.0, 386.0), Tone::Wood, 0.25);
    for at in 0..72 {
        let degrees = 5.0 * at as f32;
        let jog = if at % 2 == 0 { 14.0 } else { 0.0 };
        pen.trace(&[polar(centre, degrees, 268.0 + jog), polar(centre, degrees + 2.0, 340.0 - jog)], Tone::Earth, 3.0);
    }
    rings(pen, centre, &[(256.0, Tone::Earth, 0.0), (226.0, Tone::Paper, 0.0), (160.0, Tone::Soft, 0.2)]);
    let mut pool = arc(centre, 158.0, 158.0, 8.0, 172.0);
    pool.push((centre.0 - 156.0, centre.1 + 22.0));
    wash(pen, &pool, Tone::Water, 0.2);
    notes(
        pen,
        &[
            ("outer skin", polar(centre, -50.0, 380.0), (860.0, 90.0)),
            ("fibrous husk", polar(centre, -24.0, 316.0), (890.0, 240.0)),
            ("hard shell", polar(centre, -6.0, 242.0), (900.0, 400.0)),
            ("white flesh", polar(centre, 14.0, 196.0), (900.0, 570.0)),
            ("coconut water", polar(centre, 50.0, 110.0), (840.0, 820.0)),
        ],
    );
}

pub(super) fn peach(pen: &mut Pen) {
    let centre = (430.0, 510.0);
    pen.trace(&smooth(&[(432.0, 170.0), (438.0, 120.0), (460.0, 70.0)]), Tone::Earth, 16.0);
    let outer = round(&[
        (430.0, 165.0),
        (570.0, 120.0),
        (740.0, 220.0),
        (800.0, 440.0),
        (730.0, 700.0),
        (560.0, 850.0),
        (430.0, 890.0),
        (300.0, 850.0),
        (130.0, 700.0),
        (60.0, 440.0),
        (120.0, 220.0),
        (290.0, 120.0),
    ]);
    pen.area(&outer, Tone::Red);
    let flesh: Vec<At> = outer.iter().map(|&(x, y)| (430.0 + (x - 430.0) * 0.95, 510.0 + (y - 510.0) * 0.95)).collect();
    wash(pen, &flesh, Tone::Gold, 0.3);
    let stone = ellipse(centre, 170.0, 220.0);
    let rough: Vec<At> =
        stone
            .iter()
            .enumerate()
            .map(|(at, &(x, y))| {
                if at % 2 == 0 { (x, y) } else { (centre.0 + (x - centre.0) * 0.95, centre.1 + (y - centre.1) * 0.95) }
            })
            .collect();
    pen.area(&rough, Tone::Earth);
    wash(pen, &ellipse(centre, 108.0, 152.0), Tone::Wood, 0.4);
    blob(
        pen,
        &[(430.0, 380.0), (500.0, 470.0), (500.0, 570.0), (430.0, 640.0), (360.0, 570.0), (360.0, 470.0)],
        Tone::Bone,
    );
    notes(
        pen,
        &[
            ("skin", (776.0, 330.0), (900.0, 180.0)),
            ("flesh", (700.0, 450.0), (910.0, 400.0)),
            ("stone", (570.0, 570.0), (910.0, 600.0)),
            ("kernel", (450.0, 590.0), (880.0, 800.0)),
        ],
    );
}

pub(super) fn apple(pen: &mut Pen) {
    pen.trace(&smooth(&[(500.0, 270.0), (505.0, 170.0), (540.0, 80.0)]), Tone::Earth, 18.0);
    let outer = round(&mirrored(&[
        (500.0, 250.0),
        (400.0, 180.0),
        (260.0, 200.0),
        (170.0, 340.0),
        (170.0, 530.0),
        (250.0, 740.0),
        (370.0, 860.0),
        (460.0, 850.0),
    ]));
    pen.area(&outer, Tone::Red);
    let flesh: Vec<At> = outer.iter().map(|&(x, y)| (500.0 + (x - 500.0) * 0.95, 520.0 + (y - 520.0) * 0.95)).collect();
    wash(pen, &flesh, Tone::Sand, 0.5);
    let core = round(&mirrored(&[(500.0, 330.0), (400.0, 410.0), (350.0, 530.0), (390.0, 650.0), (460.0, 740.0)]));
    wash(pen, &core, Tone::Leaf, 0.75);
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        wash(pen, &round(&[(x(16.0), 440.0), (x(90.0), 500.0), (x(86.0), 600.0), (x(16.0), 650.0)]), Tone::Bone, 0.1);
        blob(pen, &[(x(26.0), 500.0), (x(66.0), 530.0), (x(64.0), 590.0), (x(34.0), 610.0)], Tone::Earth);
        pen.trace(&[(x(6.0), 838.0), (x(30.0), 878.0)], Tone::Green, 9.0);
    }
    pen.trace(&[(500.0, 835.0), (500.0, 885.0)], Tone::Green, 9.0);
    notes(
        pen,
        &[
            ("fruit stalk", (520.0, 130.0), (720.0, 90.0)),
            ("skin", (178.0, 350.0), (90.0, 220.0)),
            ("flesh", (750.0, 480.0), (920.0, 400.0)),
            ("core", (620.0, 640.0), (900.0, 660.0)),
            ("pip", (450.0, 570.0), (80.0, 640.0)),
            ("remains of the calyx", (500.0, 880.0), (260.0, 940.0)),
        ],
    );
}

pub(super) fn bean_seed(pen: &mut Pen) {
    // Two halves opened like a book; the young plant lies in the left one.
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        let half = [
            (x(40.0), 250.0),
            (x(150.0), 130.0),
            (x(320.0), 150.0),
            (x(400.0), 330.0),
            (x(400.0), 600.0),
            (x(320.0), 780.0),
            (x(150.0), 800.0),
            (x(50.0), 690.0),
            (x(90.0), 560.0),
            (x(90.0), 380.0),
        ];
        let rim = round(&half);
        pen.area(&rim, Tone::Wood);
        let inner: Vec<At> =
            rim.iter().map(|&(a, b)| (x(225.0) + (a - x(225.0)) * 0.91, 470.0 + (b - 470.0) * 0.93)).collect();
        wash(pen, &inner, Tone::Sand, 0.25);
    }
    let root = smooth(&[(350.0, 500.0), (400.0, 560.0), (420.0, 640.0), (440.0, 690.0)]);
    pen.area(&ribbon(&root, 56.0, 18.0), Tone::Bone);
    blob(
        pen,
        &[(350.0, 500.0), (310.0, 430.0), (240.0, 370.0), (300.0, 360.0), (360.0, 420.0), (380.0, 470.0)],
        Tone::Leaf,
    );
    blob(
        pen,
        &[(352.0, 490.0), (330.0, 400.0), (300.0, 310.0), (360.0, 350.0), (390.0, 430.0), (384.0, 490.0)],
        Tone::Leaf,
    );
    pen.area(&turned(&ellipse((0.0, 0.0), 13.0, 44.0), (407.0, 420.0), 2.0), Tone::Earth);
    pen.disc((414.0, 540.0), 10.0, Tone::Ink);
    notes(
        pen,
        &[
            ("seed coat", (870.0, 290.0), (880.0, 120.0)),
            ("cotyledon", (700.0, 640.0), (780.0, 890.0)),
            ("plumule", (290.0, 375.0), (110.0, 130.0)),
            ("radicle", (395.0, 590.0), (200.0, 890.0)),
            ("hilum", (408.0, 410.0), (500.0, 100.0)),
            ("micropyle", (416.0, 540.0), (500.0, 900.0)),
        ],
    );
}

pub(super) fn sunflower_stem(pen: &mut Pen) {
    let centre = (500.0, 480.0);
    rings(pen, centre, &[(400.0, Tone::Green, 0.0), (376.0, Tone::Leaf, 0.4), (250.0, Tone::Sand, 0.3)]);
    for at in 0..20 {
        let spot = polar(centre, 137.5 * at as f32, 44.0 * (at as f32).sqrt());
        pen.ring(spot, 27.0, Tone::Grey, 3.0);
    }
    for at in 0..10 {
        let degrees = 36.0 * at as f32;
        let place = |points: &[At]| turned(points, centre, degrees);
        wash(
            pen,
            &place(&round(&[(210.0, 0.0), (250.0, -50.0), (340.0, -48.0), (366.0, 0.0), (340.0, 48.0), (250.0, 50.0)])),
            Tone::Sand,
            0.1,
        );
        pen.area(
            &place(&round(&[(222.0, 0.0), (250.0, -32.0), (284.0, -36.0), (284.0, 36.0), (250.0, 32.0)])),
            Tone::Red,
        );
        pen.area(&place(&corners([289.0, -40.0, 14.0, 80.0])), Tone::Gold);
        pen.area(
            &place(&round(&[(308.0, -34.0), (340.0, -28.0), (350.0, 0.0), (340.0, 28.0), (308.0, 34.0)])),
            Tone::Blue,
        );
    }
    notes(
        pen,
        &[
            ("epidermis", polar(centre, 198.0, 388.0), (90.0, 130.0)),
            ("cortex", polar(centre, 162.0, 330.0), (80.0, 860.0)),
            ("vascular bundle", polar(centre, 138.0, 290.0), (220.0, 930.0)),
            ("xylem", polar(centre, -36.0, 250.0), (900.0, 420.0)),
            ("cambium", polar(centre, -40.0, 297.0), (890.0, 130.0)),
            ("phloem", polar(centre, -70.0, 330.0), (720.0, 55.0)),
            ("pith", polar(centre, 30.0, 100.0), (890.0, 850.0)),
        ],
    );
}

pub(super) fn carpel_at_fertilisation(pen: &mut Pen) {
    let half = [
        (440.0, 180.0),
        (470.0, 260.0),
        (470.0, 420.0),
        (440.0, 500.0),
        (340.0, 600.0),
        (310.0, 720.0),
        (370.0, 850.0),
        (500.0, 890.0),
    ];
    pen.area(&smooth(&mirrored(&half)), Tone::Leaf);
    wash(pen, &ellipse((500.0, 710.0), 146.0, 140.0), Tone::Leaf, 0.7);
    blob(
        pen,
        &[(400.0, 190.0), (420.0, 140.0), (500.0, 156.0), (580.0, 140.0), (600.0, 190.0), (500.0, 216.0)],
        Tone::Gold,
    );
    pen.area(&sausage(&[(500.0, 856.0), (500.0, 800.0)], 26.0), Tone::Leaf);
    pen.area(
        &round(&[
            (410.0, 720.0),
            (430.0, 640.0),
            (484.0, 610.0),
            (500.0, 622.0),
            (516.0, 610.0),
            (570.0, 640.0),
            (590.0, 720.0),
            (560.0, 800.0),
            (440.0, 800.0),
        ]),
        Tone::Sand,
    );
    wash(pen, &ellipse((500.0, 715.0), 58.0, 74.0), Tone::Glass, 0.2);
    for at in [
        (482.0, 668.0),
        (518.0, 668.0),
        (500.0, 684.0),
        (490.0, 718.0),
        (510.0, 718.0),
        (484.0, 766.0),
        (500.0, 774.0),
        (516.0, 766.0),
    ] {
        dots(pen, &[at], 8.5, Tone::Violet);
    }
    let way = smooth(&[(470.0, 126.0), (490.0, 190.0), (498.0, 320.0), (502.0, 460.0), (498.0, 560.0), (500.0, 640.0)]);
    pen.area(&ribbon(&way, 20.0, 20.0), Tone::Orange);
    for (x, y) in [(466.0, 106.0), (550.0, 112.0), (412.0, 120.0)] {
        pen.disc((x, y), 32.0, Tone::Orange);
        for by in [40.0, 130.0, 220.0, 310.0] {
            dots(pen, &[polar((x, y), by, 17.0)], 4.5, Tone::Ink);
        }
    }
    notes(
        pen,
        &[
            ("stigma", (580.0, 170.0), (790.0, 200.0)),
            ("pollen grain", (466.0, 100.0), (190.0, 70.0)),
            ("pollen tube", (499.0, 350.0), (200.0, 330.0)),
            ("style", (524.0, 380.0), (800.0, 370.0)),
            ("ovary", (664.0, 650.0), (860.0, 560.0)),
            ("ovule", (440.0, 720.0), (130.0, 780.0)),
        ],
    );
}

pub(super) fn flowering_plant(pen: &mut Pen) {
    pen.trace(&[(70.0, 640.0), (930.0, 640.0)], Tone::Earth, 6.0);
    pen.area(&ribbon(&smooth(&[(500.0, 630.0), (505.0, 760.0), (495.0, 950.0)]), 36.0, 7.0), Tone::Bone);
    for (y, side, far) in [
        (690.0, -1.0, 210.0),
        (710.0, 1.0, 230.0),
        (770.0, -1.0, 170.0),
        (790.0, 1.0, 180.0),
        (850.0, -1.0, 110.0),
        (860.0, 1.0, 120.0),
    ] {
        pen.area(
            &ribbon(
                &smooth(&[(500.0, y), (500.0 + side * far * 0.5, y + 20.0), (500.0 + side * far, y + 70.0)]),
                14.0,
                5.0,
            ),
            Tone::Bone,
        );
    }
    tube(pen, &[(500.0, 640.0), (495.0, 450.0), (505.0, 200.0)], 26.0, Tone::Green);
    tube(pen, &[(500.0, 370.0), (590.0, 310.0), (640.0, 220.0)], 17.0, Tone::Green);
    blob(
        pen,
        &[(640.0, 230.0), (606.0, 190.0), (620.0, 140.0), (650.0, 110.0), (680.0, 140.0), (684.0, 190.0)],
        Tone::Leaf,
    );
    blob(pen, &[(650.0, 150.0), (634.0, 120.0), (652.0, 86.0), (668.0, 120.0)], Tone::Pink);
    for (y, side) in [(560.0, -1.0), (520.0, 1.0), (420.0, -1.0)] {
        let x = |off: f32| 500.0 + side * off;
        blob(
            pen,
            &[
                (x(10.0), y),
                (x(90.0), y - 90.0),
                (x(200.0), y - 110.0),
                (x(280.0), y - 80.0),
                (x(200.0), y - 20.0),
                (x(90.0), y + 6.0),
            ],
            Tone::Leaf,
        );
        pen.trace(&smooth(&[(x(10.0), y), (x(120.0), y - 56.0), (x(270.0), y - 80.0)]), Tone::Green, 4.0);
    }
    for at in 0..6 {
        let place = polar((505.0, 170.0), 60.0 * at as f32 + 30.0, 62.0);
        pen.area(&turned(&ellipse((0.0, 0.0), 52.0, 34.0), place, 60.0 * at as f32 + 30.0), Tone::Pink);
    }
    pen.disc((505.0, 170.0), 36.0, Tone::Gold);
    notes(
        pen,
        &[
            ("flower", (440.0, 140.0), (200.0, 90.0)),
            ("bud", (660.0, 120.0), (850.0, 110.0)),
            ("leaf", (700.0, 430.0), (890.0, 330.0)),
            ("stem", (496.0, 300.0), (180.0, 270.0)),
            ("main root", (504.0, 800.0), (760.0, 900.0)),
            ("side root", (340.0, 734.0), (140.0, 850.0)),
        ],
    );
}

pub(super) fn stoma(pen: &mut Pen) {
    wash(pen, &ellipse((500.0, 490.0), 440.0, 430.0), Tone::Leaf, 0.75);
    for degrees in [10.0, 62.0, 118.0, 170.0, 228.0, 310.0] {
        let jig = smooth(&[
            polar((500.0, 490.0), degrees, 180.0),
            polar((500.0, 490.0), degrees + 9.0, 270.0),
            polar((500.0, 490.0), degrees - 5.0, 350.0),
            polar((500.0, 490.0), degrees + 4.0, 434.0),
        ]);
        pen.line(&jig);
    }
    let leaf = pen.tone(Tone::Leaf);
    for side in [-1.0, 1.0] {
        let x = |off: f32| 500.0 + side * off;
        let guard = round(&[
            (x(0.0), 250.0),
            (x(120.0), 290.0),
            (x(180.0), 480.0),
            (x(120.0), 690.0),
            (x(0.0), 730.0),
            (x(6.0), 660.0),
            (x(58.0), 580.0),
            (x(66.0), 490.0),
            (x(58.0), 400.0),
            (x(6.0), 320.0),
        ]);
        solid(pen, &guard, leaf);
        for (off, y, degrees) in [(80.0, 350.0, 40.0), (122.0, 430.0, 80.0), (128.0, 530.0, 95.0), (86.0, 630.0, 135.0)]
        {
            chloroplast(pen, (x(off), y), 34.0, side * degrees);
        }
    }
    pen.area(
        &round(&[
            (500.0, 322.0),
            (556.0, 400.0),
            (564.0, 490.0),
            (556.0, 580.0),
            (500.0, 658.0),
            (444.0, 580.0),
            (436.0, 490.0),
            (444.0, 400.0),
        ]),
        Tone::Night,
    );
    notes(
        pen,
        &[
            ("guard cell", (400.0, 290.0), (150.0, 90.0)),
            ("stomatal pore", (510.0, 600.0), (500.0, 950.0)),
            ("chloroplast", (628.0, 530.0), (880.0, 110.0)),
            ("epidermal cell", (250.0, 700.0), (150.0, 910.0)),
        ],
    );
}
