//! A prow and an armour from the islands.

use super::easel::Easel;
use super::matter::{Grain, Matter, SHELL, dyed};
use super::shape::{blob, both, limb, polar, rounded, spiral};
use crate::colour::hex;
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn canoe_prow(e: &mut Easel) {
    let wood =
        Matter { base: hex(0x6e3f24), light: hex(0xb07a50), dark: hex(0x331a0c), shine: 0.3, grain: Grain::Wood };
    e.body(&rounded(-480.0, 800.0, 960.0, 70.0, 20.0), &wood);
    let big = |e: &mut Easel, centre: At, radius: f32, start: f32| {
        for (turns, wide) in [(2.6, 40.0), (2.6, 15.0)] {
            e.wire(&spiral(centre, radius, turns, start), &wood, wide);
        }
        e.wire(&arc(centre, radius, radius, 0.0, 360.0), &wood, 30.0);
        // Small chevrons bridge the open work.
        for at in 0..44 {
            let angle = at as f32 * 24.5;
            let r = radius * (0.24 + 0.72 * at as f32 / 44.0);
            e.wire(
                &[polar(centre, r - radius * 0.1, angle), polar(centre, r + radius * 0.12, angle + 5.0)],
                &wood,
                10.0,
            );
        }
        e.bead(centre, 26.0, &wood);
    };
    big(e, (10.0, 560.0), 220.0, 200.0);
    big(e, (330.0, 620.0), 150.0, 20.0);
    e.wire(
        &smooth(&[(-220.0, 780.0), (-120.0, 380.0), (120.0, 280.0), (400.0, 420.0), (484.0, 640.0), (470.0, 800.0)]),
        &wood,
        30.0,
    );
    // The figure leans out in front, arms thrown back, tongue out.
    e.body(
        &limb(&[(-200.0, 790.0, 90.0), (-260.0, 640.0, 100.0), (-330.0, 500.0, 96.0), (-380.0, 420.0, 70.0)]),
        &wood,
    );
    e.body(&limb(&[(-300.0, 520.0, 50.0), (-200.0, 480.0, 42.0), (-150.0, 560.0, 34.0)]), &wood);
    e.body(&limb(&[(-330.0, 480.0, 46.0), (-240.0, 400.0, 40.0), (-150.0, 430.0, 30.0)]), &wood);
    let head = blob(&[
        (-340.0, 400.0),
        (-320.0, 300.0),
        (-390.0, 250.0),
        (-460.0, 290.0),
        (-486.0, 370.0),
        (-450.0, 430.0),
        (-390.0, 440.0),
    ]);
    e.body(&head, &wood);
    e.body(&ellipse((-400.0, 330.0), 38.0, 34.0), &SHELL);
    e.dot((-404.0, 332.0), 15.0, hex(0x14201a));
    e.body(&limb(&[(-464.0, 396.0, 30.0), (-490.0, 440.0, 24.0), (-484.0, 490.0, 10.0)]), &dyed(hex(0x9a3a24)));
    e.groove(&spiral((-270.0, 640.0), 44.0, 2.0, 0.0), &wood, 7.0);
    e.groove(&spiral((-350.0, 470.0), 26.0, 1.6, 0.0), &wood, 6.0);
    e.wire(&smooth(&[(-360.0, 270.0), (-330.0, 220.0), (-280.0, 230.0)]), &wood, 20.0);
}

pub(super) fn kiribati_armour(e: &mut Easel) {
    let fibre =
        Matter { base: hex(0x8a6438), light: hex(0xc29a64), dark: hex(0x4a3018), shine: 0.0, grain: Grain::Weave };
    let board = both(&[(0.0, 40.0), (170.0, 46.0), (196.0, 120.0), (180.0, 420.0), (0.0, 440.0)]);
    e.body(&board, &fibre);
    for side in [-1.0, 1.0] {
        e.body(
            &limb(&[(side * 190.0, 430.0, 120.0), (side * 280.0, 540.0, 104.0), (side * 300.0, 660.0, 80.0)]),
            &fibre,
        );
        for at in 0..5 {
            e.groove(
                &smooth(&[
                    (side * (210.0 + at as f32 * 14.0), 470.0 + at as f32 * 42.0),
                    (side * (290.0 + at as f32 * 14.0), 452.0 + at as f32 * 42.0),
                ]),
                &fibre,
                5.0,
            );
        }
    }
    let trunk = both(&[(0.0, 360.0), (170.0, 370.0), (216.0, 430.0), (206.0, 700.0), (222.0, 960.0), (0.0, 985.0)]);
    e.body(&trunk, &fibre);
    e.within(&trunk, |e| {
        for row in 0..15 {
            let y = 390.0 + row as f32 * 40.0;
            e.groove(&smooth(&[(-230.0, y), (0.0, y + 16.0), (230.0, y)]), &fibre, 4.0);
            for at in -5_i32..=5 {
                let x = at as f32 * 40.0 + if row % 2 == 0 { 20.0 } else { 0.0 };
                e.trace(&[(x, y + 8.0), (x + 14.0, y + 24.0), (x, y + 38.0)], hex(0x3a2410), 3.6, 0.7);
            }
        }
        for row in 0..3 {
            for at in -3_i32..=3 {
                let (x, y) = (at as f32 * 60.0, 500.0 + row as f32 * 150.0);
                e.fill(&[(x, y - 26.0), (x + 22.0, y), (x, y + 26.0), (x - 22.0, y)], hex(0x2c1a10));
            }
        }
    });
    fish_helmet(e);
}

fn fish_helmet(e: &mut Easel) {
    let skin = Matter {
        base: hex(0xb9a884),
        light: hex(0xe4d8b8),
        dark: hex(0x6e5e40),
        shine: 0.2,
        grain: Grain::Specks(0.3),
    };
    for y in [190.0, 270.0] {
        for at in -2_i32..=2 {
            e.fill(
                &[
                    (at as f32 * 66.0, y - 22.0),
                    (at as f32 * 66.0 + 18.0, y),
                    (at as f32 * 66.0, y + 22.0),
                    (at as f32 * 66.0 - 18.0, y),
                ],
                hex(0x2c1a10),
            );
        }
    }
    // The helmet is the blown-up skin of a porcupine fish.
    let ball = ellipse((0.0, 250.0), 128.0, 118.0);
    for at in 0..26 {
        let angle = 150.0 + at as f32 * 9.4;
        let (x, y) = polar((0.0, 0.0), 1.0, angle);
        let root = (x * 118.0, 250.0 + y * 108.0);
        e.fill(
            &[
                (root.0 - y * 9.0, root.1 + x * 9.0),
                (root.0 + y * 9.0, root.1 - x * 9.0),
                (x * 176.0, 250.0 + y * 164.0),
            ],
            hex(0xe4d8b8),
        );
        e.rim(
            &[
                (root.0 - y * 9.0, root.1 + x * 9.0),
                (root.0 + y * 9.0, root.1 - x * 9.0),
                (x * 176.0, 250.0 + y * 164.0),
            ],
            hex(0x6e5e40),
            2.6,
        );
    }
    e.body(&ball, &skin);
    for row in 0..4 {
        for at in -3_i32..=3 {
            let (x, y) = (at as f32 * 32.0 + if row % 2 == 0 { 0.0 } else { 16.0 }, 180.0 + row as f32 * 36.0);
            e.fill(&[(x - 7.0, y + 10.0), (x + 7.0, y + 10.0), (x + at as f32 * 3.0, y - 22.0)], hex(0xf2e8cc));
            e.trace(&[(x + 7.0, y + 10.0), (x + at as f32 * 3.0, y - 22.0)], hex(0x6e5e40), 3.0, 1.0);
        }
    }
    e.fill(&both(&[(0.0, 306.0), (84.0, 312.0), (76.0, 372.0), (0.0, 384.0)]), hex(0x1f140c));
}
