//! Stems, roots and whole plants.

use super::fruits::rings;
use super::parts::{blob, dots, notes, polar, ribbon, round, sausage, tube, turned, wash};
use super::plants::mirrored;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, smooth};

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
            ("xylem", polar(centre, -36.0, 250.0), (930.0, 235.0)),
            ("cambium", polar(centre, -40.0, 297.0), (880.0, 110.0)),
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
