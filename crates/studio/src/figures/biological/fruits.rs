//! Fruits and seeds.

use super::parts::{blob, dots, notes, polar, round, sausage, turned, wash};
use super::plants::mirrored;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse, smooth};

pub(super) fn broad_leaf(pen: &mut Pen) {
    let [left, right] = [330.0, 960.0];
    let wide = right - left;
    wash(pen, &corners([left, 150.0, wide, 640.0]), Tone::Paper, 0.0);
    for (y, lower) in [(150.0, false), (724.0, true)] {
        for at in 0..7 {
            if !(lower && at == 4) {
                wash(pen, &corners([left + 90.0 * at as f32, y, 90.0, 66.0]), Tone::Leaf, 0.75);
            }
        }
    }
    // A stoma between two guard cells.
    for side in [-1.0, 1.0] {
        pen.area(
            &turned(&ellipse((0.0, 0.0), 20.0, 34.0), (left + 405.0 + side * 28.0, 757.0), side * 8.0),
            Tone::Green,
        );
    }
    for at in 0..10 {
        let x = left + 31.5 + 63.0 * at as f32;
        pen.area(&sausage(&[(x, 250.0), (x, 420.0)], 56.0), Tone::Leaf);
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
        let x = 330.0 + (x - 240.0) * 0.9;
        pen.area(&ellipse((x, y), rx * 0.9, ry), Tone::Leaf);
        for by in [20.0, 140.0, 260.0] {
            let spot = polar((x, y), by, 24.0);
            dots(pen, &[spot], 9.0, Tone::Green);
        }
    }
    wash(pen, &ellipse((672.0, 545.0), 86.0, 76.0), Tone::Sand, 0.2);
    for at in 0..5 {
        pen.disc((618.0 + 27.0 * at as f32, 520.0), 13.0, Tone::Blue);
        pen.disc((618.0 + 27.0 * at as f32, 576.0), 11.0, Tone::Orange);
    }
    pen.area(&corners([left, 130.0, wide, 22.0]), Tone::Gold);
    notes(
        pen,
        &[
            ("cuticle", (345.0, 140.0), (130.0, 75.0)),
            ("upper epidermis", (345.0, 180.0), (140.0, 190.0)),
            ("palisade mesophyll", (355.0, 340.0), (150.0, 350.0)),
            ("spongy mesophyll", (400.0, 600.0), (140.0, 570.0)),
            ("lower epidermis", (350.0, 756.0), (140.0, 850.0)),
        ],
    );
}

/// Rings about a centre, from the outside inwards.
pub(super) fn rings(pen: &mut Pen, centre: At, rows: &[(f32, Tone, f32)]) {
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
