//! The Chilkat blanket and the wampum belt.

use super::cloths::cloth;
use super::easel::Easel;
use super::shape::{blob, block, both};
use crate::colour::{Rgb, WHITE, hex};
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn chilkat(e: &mut Easel) {
    let (white, black, yellow, blue) = (hex(0xeee4cc), hex(0x1f1c1c), hex(0xd9b03a), hex(0x5fa3a8));
    for at in 0..64 {
        let t = at as f32 / 63.0;
        let x = -470.0 + 940.0 * t;
        let y = 560.0 + 170.0 * (1.0 - (t * 2.0 - 1.0).abs());
        e.line(
            &smooth(&[(x, y), (x + 4.0, y + 110.0), (x - 3.0, y + 230.0)]),
            if at % 3 == 0 { hex(0xd9cca8) } else { white },
            11.0,
        );
    }
    let robe = [(-480.0, 40.0), (480.0, 40.0), (480.0, 570.0), (0.0, 750.0), (-480.0, 570.0)];
    cloth(e, &robe, black, |e| {
        let inner =
            |k: f32| -> Vec<At> { robe.iter().map(|&(x, y)| (x * k, 340.0 + (y - 340.0) * (k - 0.02))).collect() };
        e.fill(&inner(0.93), yellow);
        e.fill(&inner(0.87), white);
        let oval = |e: &mut Easel, (x, y): At, w: f32, h: f32, iris: Rgb| {
            e.fill(
                &blob(&[
                    (x - w, y + h * 0.4),
                    (x - w * 0.9, y - h * 0.6),
                    (x, y - h),
                    (x + w * 0.9, y - h * 0.6),
                    (x + w, y + h * 0.4),
                    (x, y + h * 0.8),
                ]),
                black,
            );
            e.fill(&ellipse((x, y), w * 0.72, h * 0.6), white);
            e.fill(&ellipse((x, y), w * 0.44, h * 0.42), iris);
            e.dot((x, y), w * 0.2, black);
        };
        for side in [-1.0, 1.0] {
            oval(e, (side * 120.0, 190.0), 84.0, 76.0, blue);
            oval(e, (side * 300.0, 180.0), 66.0, 62.0, yellow);
            oval(e, (side * 110.0, 470.0), 70.0, 60.0, blue);
            oval(e, (side * 310.0, 400.0), 62.0, 56.0, yellow);
            for (x, y, rgb) in
                [(210.0, 320.0, yellow), (210.0, 480.0, blue), (380.0, 280.0, blue), (390.0, 490.0, yellow)]
            {
                let leaf = blob(&[
                    (side * (x - 44.0), y - 40.0),
                    (side * (x + 40.0), y - 46.0),
                    (side * (x + 30.0), y + 50.0),
                    (side * (x - 20.0), y + 30.0),
                ]);
                e.fill(&leaf, rgb);
                e.rim(&leaf, black, 13.0);
                e.line(&[(side * (x - 20.0), y - 14.0), (side * (x + 14.0), y + 14.0)], white, 9.0);
            }
            e.line(&smooth(&[(side * 40.0, 100.0), (side * 120.0, 84.0), (side * 220.0, 112.0)]), black, 22.0);
        }
        e.fill(&both(&[(0.0, 230.0), (30.0, 250.0), (40.0, 320.0), (0.0, 340.0)]), blue);
        e.rim(&both(&[(0.0, 230.0), (30.0, 250.0), (40.0, 320.0), (0.0, 340.0)]), black, 10.0);
        let mouth =
            blob(&[(-150.0, 370.0), (0.0, 350.0), (150.0, 370.0), (130.0, 410.0), (0.0, 400.0), (-130.0, 410.0)]);
        e.fill(&mouth, yellow);
        e.rim(&mouth, black, 12.0);
        e.fill(&both(&[(0.0, 560.0), (60.0, 570.0), (40.0, 640.0), (0.0, 680.0)]), blue);
        e.rim(&both(&[(0.0, 560.0), (60.0, 570.0), (40.0, 640.0), (0.0, 680.0)]), black, 12.0);
    });
}

pub(super) fn wampum(e: &mut Easel) {
    let (purple, white) = (hex(0x4a2c5e), hex(0xf1e9dc));
    for side in [-1.0, 1.0] {
        for at in 0..9 {
            let y = 80.0 + at as f32 * 30.0;
            e.line(
                &smooth(&[(side * 430.0, y), (side * 462.0, y + 8.0), (side * 492.0, y - 4.0 + (at % 3) as f32 * 7.0)]),
                hex(0xb08a5c),
                5.0,
            );
        }
    }
    e.fill(&block(-436.0, 60.0, 872.0, 286.0), hex(0x2c1a38));
    // Figures hand in hand about a house, as on the belts of treaties.
    let half = [
        "......................",
        "......................",
        "....##......##........",
        "....##......##.......#",
        "...####....####.....##",
        "..#.##.#..#.##.#...###",
        ".#..##..##..##..#.##..",
        "....##......##....##..",
        "...#..#....#..#...##..",
        "...#..#....#..#...####",
        "......................",
        "......................",
    ];
    let (w, h) = (872.0 / 44.0, 286.0 / 12.0);
    for (row, line) in half.iter().enumerate() {
        for (column, sign) in line.chars().chain(line.chars().rev()).enumerate() {
            let (x, y) = (-436.0 + column as f32 * w, 60.0 + row as f32 * h);
            let rgb = if sign == '#' { white } else { purple };
            e.fill(&super::shape::rounded(x + 1.2, y + 3.0, w - 2.4, h - 6.0, 5.0), rgb);
            e.trace(&[(x + 4.0, y + 8.0), (x + w - 5.0, y + 8.0)], WHITE, 3.0, if sign == '#' { 0.9 } else { 0.3 });
        }
    }
}
