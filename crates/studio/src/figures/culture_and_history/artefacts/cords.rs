//! Things of cords and sticks: the quipu and the chart of the swells.

use super::easel::Easel;
use super::shape::limb;
use crate::colour::{BLACK, hex};
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn quipu(e: &mut Easel) {
    let tones =
        [hex(0xc9a46a), hex(0x8a5a34), hex(0xe3cfa0), hex(0xa8452e), hex(0x4c6a86), hex(0x6e7f4a), hex(0xd0a03c)];
    let main = smooth(&[(-486.0, 150.0), (-300.0, 90.0), (-100.0, 74.0), (100.0, 74.0), (300.0, 92.0), (486.0, 156.0)]);
    let mut rng = e.rng("cords");
    for at in 0..34 {
        let place = main[2 + at * (main.len() - 6) / 34];
        let rgb = tones[rng.below(tones.len())];
        let long = rng.between(460.0, 780.0);
        let lean = (place.0 / 480.0) * 60.0 + rng.between(-14.0, 14.0);
        let cord = smooth(&[place, (place.0 + lean * 0.3, place.1 + long * 0.4), (place.0 + lean, place.1 + long)]);
        e.trace(&cord.iter().map(|&(x, y)| (x + 4.0, y + 5.0)).collect::<Vec<_>>(), BLACK, 9.0, 0.35);
        e.line(&cord, rgb.lighter(-0.1), 10.0);
        e.line(&cord, rgb, 6.0);
        if at % 4 == 1 {
            let from = cord[cord.len() / 3];
            let side = smooth(&[from, (from.0 + 20.0, from.1 + 70.0), (from.0 + 15.0, from.1 + 200.0)]);
            e.line(&side, tones[(at + 2) % 7], 7.0);
            e.dot(side[side.len() * 2 / 3], 9.0, tones[(at + 2) % 7].lighter(-0.06));
        }
        // Knots in clusters, tens above units.
        for share in [0.28, 0.5, 0.74] {
            let start = (cord.len() as f32 * share) as usize;
            for knot in 0..rng.below(4) {
                let (x, y) = cord[(start + knot).min(cord.len() - 1)];
                e.dot((x + 1.5, y + 2.0), 9.5, rgb.lighter(-0.2));
                e.dot((x, y), 8.5, rgb);
                e.dot((x - 2.5, y - 2.5), 3.0, rgb.lighter(0.14));
            }
        }
    }
    e.trace(&main.iter().map(|&(x, y)| (x + 4.0, y + 7.0)).collect::<Vec<_>>(), BLACK, 22.0, 0.35);
    e.line(&main, hex(0x8a6a3c), 23.0);
    e.line(&main, hex(0xd6b67c), 15.0);
    for pair in main.windows(2) {
        e.line(&[(pair[0].0 - 3.0, pair[0].1 + 8.0), (pair[0].0 + 5.0, pair[0].1 - 8.0)], hex(0x8a6a3c), 3.6);
    }
    for side in [-1.0, 1.0] {
        e.fill(
            &limb(&[(side * 484.0, 152.0, 20.0), (side * 496.0, 200.0, 28.0), (side * 494.0, 250.0, 20.0)]),
            hex(0xd6b67c),
        );
    }
}

pub(super) fn stick_chart(e: &mut Easel) {
    let stick = |e: &mut Easel, points: &[At], width: f32| {
        let line = smooth(points);
        e.trace(&line.iter().map(|&(x, y)| (x + 7.0, y + 9.0)).collect::<Vec<_>>(), BLACK, width, 0.3);
        e.line(&line, hex(0x6a4a28), width);
        e.line(&line, hex(0xb98a50), width * 0.6);
        e.trace(&line, hex(0xe6c48c), width * 0.2, 0.9);
    };
    for at in 0..6 {
        let y = 90.0 + at as f32 * 164.0;
        stick(e, &[(-440.0, y), (0.0, y + 6.0 * (at as f32 - 2.0)), (440.0, y)], 16.0);
    }
    for at in 0..6 {
        let x = -420.0 + at as f32 * 168.0;
        stick(e, &[(x, 60.0), (x + 5.0, 480.0), (x, 940.0)], 15.0);
    }
    // Bent ribs for the swells that bend round islands.
    for points in [
        [(-430.0, 200.0), (-120.0, 330.0), (60.0, 580.0), (90.0, 920.0)],
        [(430.0, 160.0), (180.0, 300.0), (60.0, 560.0), (-60.0, 920.0)],
        [(-430.0, 800.0), (-160.0, 640.0), (160.0, 640.0), (430.0, 800.0)],
        [(-430.0, 330.0), (-150.0, 480.0), (160.0, 470.0), (430.0, 320.0)],
        [(-250.0, 70.0), (-300.0, 360.0), (-300.0, 660.0), (-240.0, 930.0)],
    ] {
        stick(e, &points, 13.0);
    }
    for (x, y) in [
        (-416.0, 94.0),
        (420.0, 94.0),
        (-416.0, 908.0),
        (420.0, 908.0),
        (84.0, 90.0),
        (-84.0, 908.0),
        (-250.0, 256.0),
        (250.0, 256.0),
        (-84.0, 420.0),
        (252.0, 586.0),
        (-250.0, 748.0),
        (84.0, 748.0),
    ] {
        e.line(&[(x - 13.0, y - 13.0), (x + 13.0, y + 13.0)], hex(0xe9dcb8), 5.0);
        e.line(&[(x - 13.0, y + 13.0), (x + 13.0, y - 13.0)], hex(0xe9dcb8), 5.0);
    }
    let shell = super::matter::SHELL;
    for (x, y) in [
        (-120.0, 334.0),
        (60.0, 470.0),
        (176.0, 300.0),
        (-160.0, 640.0),
        (70.0, 590.0),
        (300.0, 250.0),
        (-300.0, 480.0),
        (250.0, 420.0),
        (10.0, 790.0),
        (-250.0, 90.0),
    ] {
        e.soft((x + 9.0, y + 13.0), 40.0, 30.0, BLACK, 0.5);
        e.body(&ellipse((x, y), 34.0, 25.0), &shell);
        e.line(&[(x - 24.0, y), (x + 24.0, y + 2.0)], hex(0x7a5c3c), 6.0);
        for tooth in -3_i32..=3 {
            e.line(&[(x + tooth as f32 * 7.0, y - 5.0), (x + tooth as f32 * 7.0, y + 6.0)], hex(0x7a5c3c), 2.6);
        }
    }
}
