//! Volcanoes cut open.

use super::parts::{Mark, bed, below, between, blend, heap, magma, puffs, ribbon, solid, strew, tree, water};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, smooth};

/// Ground of bedded rock from a level down, with a chamber of magma in it.
fn ground(pen: &mut Pen, level: f32) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    bed(pen, &below(&[(50.0, level), (950.0, level)], 930.0), rock, Mark::Bricks);
}

fn chamber(pen: &mut Pen, (x, y): At, rx: f32, ry: f32) {
    let points = super::parts::lump((x, y), rx, ry, pen, 3);
    magma(pen, &points);
}

pub(super) fn stratovolcano(pen: &mut Pen) {
    ground(pen, 690.0);
    let grey = blend(pen, Tone::Rock, Tone::Paper, 0.25);
    puffs(
        pen,
        &[
            (470.0, 240.0, 60.0),
            (420.0, 170.0, 72.0),
            (520.0, 150.0, 84.0),
            (600.0, 110.0, 66.0),
            (350.0, 110.0, 58.0),
            (450.0, 90.0, 66.0),
            (680.0, 96.0, 48.0),
        ],
        grey,
    );
    // Beds in turn of ash and of lava, each draped over the one before.
    for at in 0..7 {
        let size = 1.0 - at as f32 / 7.0;
        let half = 90.0 + 300.0 * size;
        let top = 690.0 - 400.0 * (0.2 + 0.8 * size);
        let side = |sign: f32| {
            [
                (470.0 + sign * half, 690.0),
                (470.0 + sign * half * 0.55, 690.0 - (690.0 - top) * 0.38),
                (470.0 + sign * 46.0, top),
            ]
        };
        let (left, mut right) = (smooth(&side(-1.0)), smooth(&side(1.0)));
        right.reverse();
        let cone: Vec<At> = left.into_iter().chain([(470.0, top + 34.0)]).chain(right).collect();
        let (rgb, mark) = if at % 2 == 0 {
            (blend(pen, Tone::Sand, Tone::Rock, 0.35), Mark::Dots)
        } else {
            (blend(pen, Tone::Rock, Tone::Ink, 0.4), Mark::Plain)
        };
        bed(pen, &cone, rgb, mark);
    }
    magma(pen, &ribbon(&smooth(&[(470.0, 830.0), (466.0, 640.0), (474.0, 480.0), (470.0, 330.0)]), 50.0, 34.0));
    magma(pen, &ribbon(&smooth(&[(470.0, 604.0), (380.0, 548.0), (292.0, 504.0)]), 26.0, 18.0));
    magma(
        pen,
        &between(
            &smooth(&[
                (478.0, 312.0),
                (532.0, 356.0),
                (566.0, 434.0),
                (650.0, 528.0),
                (770.0, 640.0),
                (838.0, 676.0),
                (842.0, 694.0),
            ]),
            &smooth(&[
                (470.0, 326.0),
                (516.0, 372.0),
                (546.0, 452.0),
                (624.0, 552.0),
                (716.0, 652.0),
                (770.0, 690.0),
                (842.0, 694.0),
            ]),
        ),
    );
    for (x, y) in [(262.0, 466.0), (276.0, 448.0), (296.0, 458.0)] {
        pen.trace(&smooth(&[(290.0, 502.0), ((x + 288.0) / 2.0, y + 12.0), (x, y)]), Tone::Fire, 7.0);
    }
    chamber(pen, (470.0, 830.0), 210.0, 66.0);
    stratovolcano_labels(pen);
}

fn stratovolcano_labels(pen: &mut Pen) {
    pen.label("ash cloud", (640.0, 120.0), (850.0, 130.0));
    pen.label("crater", (440.0, 312.0), (190.0, 300.0));
    pen.label("side vent", (300.0, 506.0), (150.0, 476.0));
    pen.label("main vent", (466.0, 430.0), (160.0, 400.0));
    pen.label("lava flow", (730.0, 626.0), (870.0, 540.0));
    pen.label("layer of ash", (262.0, 640.0), (140.0, 570.0));
    pen.label("layer of lava", (330.0, 660.0), (160.0, 770.0));
    pen.label("magma chamber", (600.0, 830.0), (820.0, 820.0));
}

pub(super) fn shield_volcano(pen: &mut Pen) {
    ground(pen, 640.0);
    let shape = |share: f32| -> Vec<At> {
        let top = 640.0 - 250.0 * share;
        let half = 60.0 + 380.0 * share.sqrt();
        smooth(&[
            (500.0 - half, 640.0),
            (500.0 - half * 0.6, 640.0 - (640.0 - top) * 0.55),
            (440.0, top),
            (500.0, top + 14.0),
            (560.0, top),
            (500.0 + half * 0.6, 640.0 - (640.0 - top) * 0.55),
            (500.0 + half, 640.0),
        ])
    };
    for at in 0..6 {
        let rgb = if at % 2 == 0 {
            blend(pen, Tone::Rock, Tone::Ink, 0.42)
        } else {
            blend(pen, Tone::Rock, Tone::Earth, 0.4)
        };
        solid(pen, &shape(1.0 - at as f32 * 0.16), rgb);
    }
    magma(pen, &ribbon(&smooth(&[(500.0, 800.0), (496.0, 600.0), (500.0, 398.0)]), 44.0, 30.0));
    magma(pen, &ribbon(&smooth(&[(496.0, 620.0), (380.0, 540.0), (310.0, 470.0)]), 20.0, 14.0));
    for spread in [-18.0, 0.0, 18.0] {
        pen.trace(
            &smooth(&[(308.0, 466.0), (304.0 + spread * 0.6, 420.0), (306.0 + spread * 1.4, 402.0)]),
            Tone::Fire,
            9.0,
        );
    }
    magma(
        pen,
        &ribbon(&smooth(&[(506.0, 398.0), (580.0, 408.0), (680.0, 466.0), (790.0, 540.0), (890.0, 620.0)]), 14.0, 26.0),
    );
    chamber(pen, (500.0, 800.0), 220.0, 70.0);
    let white = blend(pen, Tone::Paper, Tone::Rock, 0.15);
    heap(pen, (170.0, 190.0), 190.0, 70.0, white);
    pen.label("fissure", (306.0, 440.0), (240.0, 310.0));
    pen.label("gentle slope", (190.0, 556.0), (160.0, 440.0));
    pen.label("main vent", (498.0, 480.0), (500.0, 270.0));
    pen.label("thin lava flow", (720.0, 490.0), (800.0, 360.0));
    pen.label("magma chamber", (640.0, 800.0), (850.0, 740.0));
}

pub(super) fn cinder_cone(pen: &mut Pen) {
    ground(pen, 720.0);
    let cone = [
        (130.0, 720.0),
        (420.0, 290.0),
        (460.0, 300.0),
        (500.0, 350.0),
        (540.0, 300.0),
        (580.0, 290.0),
        (870.0, 720.0),
    ];
    let cinder = blend(pen, Tone::Rock, Tone::Ink, 0.5);
    solid(pen, &cone, cinder);
    for step in 1..5 {
        let t = step as f32 * 0.18;
        let (x, top) = (290.0 * (1.0 - t) + 80.0, 720.0 - 410.0 * (1.0 - t));
        pen.trace(
            &[(500.0 - x, 720.0), (476.0, top), (500.0, top + 26.0), (524.0, top), (500.0 + x, 720.0)],
            Tone::Grey,
            3.5,
        );
    }
    strew(pen, &cone, pen.tone(Tone::Rock).mix(pen.tone(Tone::Paper), 0.5), Mark::Pebbles);
    magma(pen, &ribbon(&[(500.0, 926.0), (500.0, 640.0), (500.0, 356.0)], 60.0, 36.0));
    // Lava breaks out at the foot of the heap.
    magma(
        pen,
        &smooth(&[
            (516.0, 690.0),
            (660.0, 690.0),
            (800.0, 694.0),
            (900.0, 720.0),
            (944.0, 748.0),
            (860.0, 742.0),
            (700.0, 722.0),
            (516.0, 716.0),
        ]),
    );
    for number in 0..22 {
        let spread = pen.chance(number) * 130.0;
        let y = 300.0 - (pen.chance(number + 60) * 0.5 + 0.5) * 200.0 + spread.abs() * 0.5;
        let tone = if number % 2 == 0 { Tone::Fire } else { Tone::Rock };
        pen.disc((500.0 + spread, y), 9.0 + (number % 3) as f32 * 3.0, tone);
    }
    pen.label("crater", (464.0, 310.0), (250.0, 210.0));
    pen.label("loose cinders", (290.0, 580.0), (165.0, 420.0));
    pen.label("vent", (510.0, 480.0), (760.0, 300.0));
    pen.label("lava flow", (850.0, 716.0), (860.0, 560.0));
}

pub(super) fn caldera_with_a_lake(pen: &mut Pen) {
    let rock = blend(pen, Tone::Rock, Tone::Earth, 0.35);
    let skin = [
        (50.0, 560.0),
        (180.0, 440.0),
        (260.0, 330.0),
        (300.0, 500.0),
        (420.0, 540.0),
        (580.0, 540.0),
        (700.0, 500.0),
        (740.0, 330.0),
        (820.0, 440.0),
        (950.0, 560.0),
    ];
    water(pen, &[(280.0, 410.0), (720.0, 410.0), (700.0, 505.0), (580.0, 545.0), (420.0, 545.0), (300.0, 505.0)]);
    bed(pen, &below(&skin, 930.0), rock, Mark::Bricks);
    let cone = blend(pen, Tone::Rock, Tone::Ink, 0.45);
    solid(pen, &[(430.0, 542.0), (490.0, 340.0), (510.0, 356.0), (530.0, 340.0), (590.0, 542.0)], cone);
    magma(pen, &ribbon(&[(510.0, 780.0), (510.0, 360.0)], 30.0, 18.0));
    for sign in [-1.0, 1.0] {
        pen.trace(&[(500.0 + sign * 204.0, 500.0), (500.0 + sign * 236.0, 780.0)], Tone::Red, 8.0);
        pen.arrow((500.0 + sign * 160.0, 580.0), (500.0 + sign * 172.0, 670.0), Tone::Ink, 8.0);
    }
    chamber(pen, (500.0, 810.0), 280.0, 74.0);
    let steam = blend(pen, Tone::Paper, Tone::Rock, 0.2);
    puffs(pen, &[(515.0, 300.0, 22.0), (535.0, 262.0, 30.0), (505.0, 230.0, 26.0)], steam);
    tree(pen, (110.0, 505.0), 80.0);
    pen.label("caldera wall", (285.0, 390.0), (190.0, 230.0));
    pen.label("caldera lake", (640.0, 440.0), (800.0, 220.0));
    pen.label("young cone", (480.0, 400.0), (440.0, 130.0));
    pen.label("ring fault", (722.0, 650.0), (860.0, 680.0));
    pen.label_at("magma chamber", (500.0, 840.0));
}
