//! A plate with flowers and a star tile.

use super::discs::MIDDLE;
use super::easel::Easel;
use super::matter::{Matter, PORCELAIN, dyed};
use super::shape::{blob, both, leaf, polar, spiral, star};
use crate::colour::{BLACK, WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn iznik(e: &mut Easel) {
    e.body(&ellipse(MIDDLE, 466.0, 466.0), &PORCELAIN);
    let (blue, red, green) = (hex(0x2547a0), hex(0xc93a26), hex(0x2f8a5c));
    for at in 0..24 {
        let angle = at as f32 * 15.0;
        e.at(polar(MIDDLE, 412.0, angle), (1.0, 1.0), angle, |e| {
            e.line(&spiral((0.0, 0.0), 30.0, 1.5, 30.0), blue, 8.0);
            e.line(&arc((6.0, 16.0), 36.0, 30.0, 40.0, 160.0), hex(0x1d2a50), 6.0);
        });
    }
    for r in [456.0, 366.0, 354.0] {
        e.rim(&ellipse(MIDDLE, r, r), blue, 7.0);
    }
    let stems: [(At, At, f32); 7] = [
        ((0.0, 800.0), (0.0, 240.0), 0.0),
        ((-10.0, 800.0), (-170.0, 300.0), -60.0),
        ((10.0, 800.0), (170.0, 300.0), 60.0),
        ((-16.0, 804.0), (-270.0, 470.0), -90.0),
        ((16.0, 804.0), (270.0, 470.0), 90.0),
        ((-20.0, 806.0), (-220.0, 660.0), -60.0),
        ((20.0, 806.0), (220.0, 660.0), 60.0),
    ];
    for (at, (from, to, bend)) in stems.iter().enumerate() {
        let middle = ((from.0 + to.0) / 2.0 + bend, (from.1 + to.1) / 2.0 + 40.0);
        e.line(&smooth(&[*from, middle, *to]), green, 9.0);
        e.fill(&leaf(middle, (middle.0 + bend * 0.6 + 20.0, middle.1 - 90.0), 26.0), green);
        if at % 2 == 0 {
            carnation(e, *to, red);
        } else {
            tulip(e, *to, *bend * 0.2, blue);
        }
    }
    for side in [-1.0, 1.0] {
        let blade = smooth(&[(side * 20.0, 810.0), (side * 90.0, 700.0), (side * 70.0, 560.0), (side * 130.0, 470.0)]);
        e.line(&blade, green, 26.0);
        e.line(&blade, hex(0x1d5c3c), 5.0);
    }
    e.fill(&blob(&[(-60.0, 812.0), (-20.0, 770.0), (0.0, 790.0), (20.0, 770.0), (60.0, 812.0)]), green);
    e.within(&ellipse(MIDDLE, 466.0, 466.0), |e| {
        for (width, alpha) in [(60.0, 0.05), (34.0, 0.07), (16.0, 0.1)] {
            e.edge(&ellipse((0.0, 486.0), 352.0, 352.0), BLACK, width, alpha);
        }
        e.soft((-200.0, 200.0), 170.0, 90.0, WHITE, 0.7);
        e.soft((280.0, 760.0), 260.0, 200.0, hex(0x6a7080), 0.35);
    });
}

fn carnation(e: &mut Easel, (x, y): At, red: crate::colour::Rgb) {
    let fan: Vec<At> = (0..=24)
        .map(|at| polar((x, y), if at % 2 == 0 { 86.0 } else { 68.0 }, 195.0 + at as f32 * 6.25))
        .chain([(x + 10.0, y + 24.0), (x - 10.0, y + 24.0)])
        .collect();
    e.fill(&fan, red);
    e.rim(&fan, hex(0x2a1c3a), 4.0);
    for at in 0..5 {
        e.line(&[(x, y + 6.0), polar((x, y), 56.0, 210.0 + at as f32 * 30.0)], hex(0xf3d8cc), 5.0);
    }
    e.fill(
        &both(&[(0.0, 6.0), (17.0, 14.0), (12.0, 44.0), (0.0, 52.0)])
            .iter()
            .map(|&(a, b)| (a + x, b + y))
            .collect::<Vec<_>>(),
        hex(0x2f8a5c),
    );
}

fn tulip(e: &mut Easel, at: At, degrees: f32, blue: crate::colour::Rgb) {
    e.at(at, (1.0, 1.0), degrees, |e| {
        let cup = both(&[(8.0, -110.0), (4.0, -60.0), (34.0, -96.0), (40.0, -40.0), (28.0, 10.0), (0.0, 24.0)]);
        e.fill(&cup, blue);
        e.fill(&leaf((0.0, 10.0), (0.0, -84.0), 26.0), hex(0x6f92d8));
        e.rim(&cup, hex(0x16245a), 4.0);
    });
}

pub(super) fn star_tile(e: &mut Easel) {
    let tile = star(MIDDLE, 468.0, 358.0, 8, 22.5);
    let cream = Matter { shine: 0.7, ..dyed(hex(0xe8dcc0)) };
    e.body(&tile, &cream);
    let brown = hex(0x7a4c1e);
    let scaled = |k: f32| -> Vec<At> { tile.iter().map(|&(x, y)| (x * k, 480.0 + (y - 480.0) * k)).collect() };
    e.rim(&scaled(0.965), brown, 7.0);
    e.fill(&scaled(0.78), brown);
    e.within(&scaled(0.78), |e| {
        for at in 0..8 {
            let angle = at as f32 * 45.0 + 22.5;
            e.at(MIDDLE, (1.0, 1.0), angle, |e| {
                e.line(&smooth(&[(40.0, 0.0), (150.0, 26.0), (300.0, 0.0)]), cream.base, 8.0);
                for (x, way) in [(110.0, 1.0), (170.0, -1.0), (230.0, 1.0), (270.0, -1.0)] {
                    let lobe = blob(&[
                        (x, 6.0),
                        (x + 16.0, way * 40.0),
                        (x + 50.0, way * 58.0),
                        (x + 66.0, way * 34.0),
                        (x + 40.0, way * 8.0),
                    ]);
                    e.fill(&lobe, cream.base);
                    e.line(&[(x + 12.0, way * 12.0), (x + 46.0, way * 42.0)], brown, 5.0);
                }
                e.dot((330.0, 0.0), 15.0, hex(0x2f5aa0));
            });
        }
        e.fill(&star(MIDDLE, 76.0, 40.0, 8, 0.0), cream.base);
        e.dot(MIDDLE, 26.0, hex(0x2f5aa0));
    });
    let mut rng = e.rng("verse");
    for pair in (0..16).map(|at| (tile[at], tile[(at + 1) % 16])) {
        for step in 0..6 {
            let t = (step as f32 + 0.5) / 6.0;
            let k = 0.872;
            let (x, y) = (
                (pair.0.0 + (pair.1.0 - pair.0.0) * t) * k,
                480.0 + (pair.0.1 + (pair.1.1 - pair.0.1) * t - 480.0) * k,
            );
            e.at((x, y), (1.0, 1.0), (pair.1.1 - pair.0.1).atan2(pair.1.0 - pair.0.0).to_degrees(), |e| {
                super::marks::sign(
                    e,
                    (0.0, 0.0),
                    30.0,
                    super::marks::Hand::Pen,
                    super::marks::Cut::Ink(hex(0x2f5aa0)),
                    &mut rng,
                );
            });
        }
    }
    e.within(&tile, |e| {
        e.soft((-200.0, 220.0), 280.0, 200.0, hex(0xfff4d0), 0.4);
        e.soft((260.0, 800.0), 300.0, 240.0, hex(0x3a2410), 0.4);
    });
}
