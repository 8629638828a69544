//! Standing figures of clay, stone and ivory.

use super::easel::Easel;
use super::matter::{CLAY, Grain, IVORY, LIMESTONE, Matter, TERRACOTTA};
use super::shape::{blob, block, both, lids, limb, lips, mirrored, nose, rounded};
use crate::colour::hex;
use crate::figures::pen::{ellipse, smooth};

pub(super) fn warrior(e: &mut Easel) {
    let clay = Matter { base: hex(0xa98564), light: hex(0xd6b692), dark: hex(0x62462e), ..TERRACOTTA };
    e.body(&rounded(-190.0, 950.0, 380.0, 46.0, 8.0), &clay);
    for side in [-1.0, 1.0] {
        e.body(&limb(&[(side * 66.0, 690.0, 110.0), (side * 70.0, 800.0, 94.0), (side * 72.0, 920.0, 74.0)]), &clay);
        e.body(
            &blob(&[
                (side * 40.0, 906.0),
                (side * 110.0, 906.0),
                (side * 124.0, 950.0),
                (side * 70.0, 964.0),
                (side * 34.0, 952.0),
            ]),
            &clay,
        );
        for y in [800.0, 826.0, 852.0] {
            e.groove(&[(side * 34.0, y), (side * 112.0, y + 6.0)], &clay, 4.0);
        }
    }
    let robe = mirrored(&[(0.0, 560.0), (150.0, 560.0), (196.0, 740.0), (0.0, 770.0)]);
    e.body(&robe, &clay);
    for at in -5_i32..=5 {
        e.groove(&smooth(&[(at as f32 * 26.0, 580.0), (at as f32 * 33.0, 750.0)]), &clay, 5.0);
    }
    for side in [-1.0, 1.0] {
        let arm = limb(&[
            (side * 130.0, 310.0, 96.0),
            (side * 196.0, 420.0, 92.0),
            (side * 190.0, 540.0, 74.0),
            (side * 150.0, 620.0, 60.0),
        ]);
        e.body(&arm, &clay);
        e.body(&rounded(side * 152.0 - 34.0, 608.0, 68.0, 76.0, 26.0), &clay);
        for at in 0..3 {
            e.groove(
                &[(side * 152.0 - 26.0, 628.0 + at as f32 * 17.0), (side * 152.0 + 26.0, 628.0 + at as f32 * 17.0)],
                &clay,
                4.0,
            );
        }
        for at in 0..4 {
            let y = 460.0 + at as f32 * 32.0;
            e.groove(&smooth(&[(side * 156.0, y), (side * 196.0, y + 16.0), (side * 232.0, y - 6.0)]), &clay, 5.0);
        }
    }
    armour(e, &clay);
}

fn armour(e: &mut Easel, clay: &Matter) {
    // Armour of lacquered plates, laced and riveted.
    let armour = both(&[(0.0, 276.0), (104.0, 286.0), (150.0, 340.0), (152.0, 600.0), (60.0, 650.0), (0.0, 664.0)]);
    e.body(&armour, clay);
    e.within(&armour, |e| {
        for row in 0..8 {
            let y = 330.0 + row as f32 * 44.0;
            for at in -3_i32..=3 {
                let x = at as f32 * 46.0;
                e.bump(&block(x - 20.0, y, 40.0, 38.0), clay, 4.0);
                for (dx, dy) in [(-9.0, 12.0), (9.0, 12.0), (0.0, 27.0)] {
                    e.dot((x + dx, y + dy), 3.6, hex(0x6e2f20));
                }
            }
        }
    });
    for side in [-1.0, 1.0] {
        let pad = blob(&[
            (side * 84.0, 290.0),
            (side * 160.0, 300.0),
            (side * 214.0, 380.0),
            (side * 206.0, 452.0),
            (side * 140.0, 440.0),
            (side * 110.0, 360.0),
        ]);
        e.body(&pad, clay);
        for at in 0..3 {
            e.groove(
                &smooth(&[
                    (side * (110.0 + at as f32 * 8.0), 330.0 + at as f32 * 34.0),
                    (side * 210.0, 360.0 + at as f32 * 34.0),
                ]),
                clay,
                4.0,
            );
        }
    }
    e.body(&both(&[(0.0, 250.0), (70.0, 256.0), (96.0, 296.0), (50.0, 330.0), (0.0, 338.0)]), clay);
    warrior_head(e, clay);
}

fn warrior_head(e: &mut Easel, clay: &Matter) {
    e.body(&limb(&[(30.0, 66.0, 60.0), (40.0, 36.0, 54.0), (34.0, 16.0, 34.0)]), clay);
    e.body(&both(&[(0.0, 48.0), (74.0, 64.0), (96.0, 130.0), (90.0, 190.0), (0.0, 200.0)]), clay);
    for at in -4_i32..=4 {
        let x = at as f32 * 20.0;
        e.groove(&smooth(&[(x, 116.0), (x * 0.6 + 14.0, 60.0)]), clay, 3.4);
    }
    for side in [-1.0, 1.0] {
        e.body(&ellipse((side * 92.0, 186.0), 15.0, 30.0), clay);
    }
    let face = both(&[(0.0, 106.0), (70.0, 112.0), (88.0, 170.0), (72.0, 238.0), (36.0, 278.0), (0.0, 284.0)]);
    e.body(&face, clay);
    for side in [-1.0, 1.0] {
        e.line(&smooth(&[(side * 16.0, 158.0), (side * 44.0, 146.0), (side * 72.0, 158.0)]), clay.dark, 6.0);
        lids(e, (side * 42.0, 176.0), 46.0, 18.0, clay);
        e.line(
            &smooth(&[(side * 4.0, 230.0), (side * 26.0, 228.0), (side * 46.0, 240.0)]),
            clay.dark.lighter(-0.06),
            8.0,
        );
    }
    nose(e, (0.0, 160.0), 220.0, 44.0, clay);
    lips(e, (0.0, 246.0), 50.0, 22.0, clay);
    e.line(&[(0.0, 264.0), (0.0, 278.0)], clay.dark.lighter(-0.06), 7.0);
    e.line(&smooth(&[(-60.0, 110.0), (0.0, 98.0), (60.0, 110.0)]), clay.dark, 5.0);
}

pub(super) fn willendorf(e: &mut Easel) {
    let stone = Matter { base: hex(0xcda878), light: hex(0xf0d6ac), dark: hex(0x84602f), ..LIMESTONE };
    for side in [-1.0, 1.0] {
        e.body(
            &limb(&[
                (side * 96.0, 640.0, 190.0),
                (side * 100.0, 780.0, 150.0),
                (side * 62.0, 900.0, 96.0),
                (side * 44.0, 976.0, 64.0),
            ]),
            &stone,
        );
    }
    e.body(
        &both(&[
            (0.0, 320.0),
            (150.0, 350.0),
            (206.0, 460.0),
            (216.0, 600.0),
            (250.0, 690.0),
            (190.0, 790.0),
            (0.0, 800.0),
        ]),
        &stone,
    );
    e.body(&ellipse((0.0, 620.0), 176.0, 150.0), &stone);
    e.soft((4.0, 676.0), 16.0, 20.0, stone.dark.lighter(-0.1), 0.9);
    for side in [-1.0, 1.0] {
        e.body(&ellipse((side * 92.0, 490.0), 104.0, 122.0), &stone);
        e.body(
            &limb(&[
                (side * 176.0, 380.0, 70.0),
                (side * 204.0, 450.0, 48.0),
                (side * 130.0, 430.0, 30.0),
                (side * 56.0, 416.0, 24.0),
            ]),
            &stone,
        );
    }
    let head = ellipse((0.0, 200.0), 150.0, 164.0);
    e.body(&head, &stone);
    // Seven rows of plaits hide the face.
    e.within(&head, |e| {
        for row in 0..8 {
            let y = 66.0 + row as f32 * 38.0;
            let half = (1.0 - ((y - 200.0) / 168.0).powi(2)).max(0.05).sqrt() * 150.0;
            let count = (half / 17.0).ceil().max(2.0) as i32;
            for at in -count..=count {
                let x = half * (at as f32 / count as f32 * 1.45).sin();
                e.bump(&ellipse((x, y + 10.0 - (x / 150.0).powi(2) * 26.0), 15.0, 15.0), &stone, 3.4);
            }
            e.groove(&smooth(&[(-160.0, y - 30.0), (0.0, y - 8.0), (160.0, y - 30.0)]), &stone, 4.0);
        }
        e.rounded(&head, 300.0, &stone);
    });
}

pub(super) fn robe(e: &mut Easel, top: f32, wide: f32) {
    let robe = both(&[
        (0.0, top),
        (wide * 0.7, top + 10.0),
        (wide, top + 120.0),
        (wide * 1.06, -60.0),
        (wide * 1.04, 0.0),
        (0.0, 6.0),
    ]);
    e.body(&robe, &IVORY);
    for at in -3_i32..=3 {
        let x = at as f32 * wide * 0.28;
        e.groove(&smooth(&[(x * 0.7, top + 60.0), (x, -160.0), (x * 1.06, -20.0)]), &IVORY, 5.0);
    }
}

pub(super) fn lion_man(e: &mut Easel) {
    let tusk =
        Matter { base: hex(0xb98a54), light: hex(0xe6c592), dark: hex(0x66441f), shine: 0.4, grain: Grain::Cracks };
    for side in [-1.0, 1.0] {
        e.body(
            &limb(&[
                (side * 56.0, 600.0, 116.0),
                (side * 62.0, 760.0, 96.0),
                (side * 58.0, 900.0, 76.0),
                (side * 62.0, 970.0, 84.0),
            ]),
            &tusk,
        );
        e.groove(&smooth(&[(side * 20.0, 800.0), (side * 60.0, 812.0), (side * 100.0, 800.0)]), &tusk, 5.0);
    }
    e.body(&both(&[(0.0, 280.0), (90.0, 296.0), (112.0, 420.0), (104.0, 560.0), (112.0, 640.0), (0.0, 660.0)]), &tusk);
    for side in [-1.0, 1.0] {
        let arm = limb(&[
            (side * 100.0, 330.0, 60.0),
            (side * 132.0, 440.0, 62.0),
            (side * 130.0, 560.0, 54.0),
            (side * 116.0, 640.0, 46.0),
        ]);
        e.body(&arm, &tusk);
        if side < 0.0 {
            for at in 0..7 {
                let y = 370.0 + at as f32 * 22.0;
                e.groove(&[(-154.0, y), (-104.0, y + 4.0)], &tusk, 6.0);
            }
        }
    }
    let head = both(&[(0.0, 60.0), (70.0, 72.0), (100.0, 140.0), (92.0, 220.0), (60.0, 286.0), (0.0, 304.0)]);
    for side in [-1.0, 1.0] {
        e.body(&ellipse((side * 82.0, 96.0), 32.0, 34.0), &tusk);
        e.soft((side * 84.0, 100.0), 18.0, 20.0, tusk.dark, 0.9);
    }
    e.body(&head, &tusk);
    for side in [-1.0, 1.0] {
        e.dot((side * 40.0, 160.0), 9.0, tusk.dark.lighter(-0.14));
        e.groove(&smooth(&[(side * 20.0, 150.0), (side * 42.0, 142.0), (side * 62.0, 154.0)]), &tusk, 5.0);
        e.groove(&smooth(&[(0.0, 236.0), (side * 26.0, 256.0), (side * 56.0, 246.0)]), &tusk, 6.0);
    }
    e.body(&both(&[(0.0, 150.0), (26.0, 170.0), (40.0, 226.0), (0.0, 250.0)]), &tusk);
    e.fill(&both(&[(0.0, 206.0), (22.0, 208.0), (10.0, 228.0), (0.0, 232.0)]), tusk.dark.lighter(-0.12));
}

pub(super) fn valdivia(e: &mut Easel) {
    let clay = Matter { base: hex(0xb98660), light: hex(0xe2b48c), dark: hex(0x74472a), shine: 0.25, ..CLAY };
    for side in [-1.0, 1.0] {
        e.body(&limb(&[(side * 74.0, 640.0, 150.0), (side * 72.0, 800.0, 120.0), (side * 60.0, 976.0, 76.0)]), &clay);
    }
    e.body(&both(&[(0.0, 400.0), (140.0, 420.0), (150.0, 560.0), (150.0, 700.0), (0.0, 720.0)]), &clay);
    for side in [-1.0, 1.0] {
        e.body(&ellipse((side * 60.0, 510.0), 46.0, 46.0), &clay);
        e.body(&limb(&[(side * 140.0, 440.0, 66.0), (side * 160.0, 540.0, 56.0), (side * 60.0, 580.0, 40.0)]), &clay);
    }
    let hair = both(&[(0.0, 30.0), (190.0, 60.0), (240.0, 190.0), (226.0, 400.0), (120.0, 440.0), (0.0, 430.0)]);
    e.body(&hair, &clay);
    e.within(&hair, |e| {
        for at in -11_i32..=11 {
            let x = at as f32 * 22.0;
            e.groove(&smooth(&[(x * 0.4, 30.0), (x, 160.0), (x * 1.06, 440.0)]), &clay, 6.0);
        }
    });
    let face = both(&[(0.0, 150.0), (90.0, 160.0), (104.0, 250.0), (70.0, 370.0), (0.0, 396.0)]);
    e.body(&face, &clay);
    for side in [-1.0, 1.0] {
        e.groove(&smooth(&[(side * 18.0, 214.0), (side * 50.0, 196.0), (side * 88.0, 212.0)]), &clay, 6.0);
        e.groove(&[(side * 26.0, 246.0), (side * 80.0, 246.0)], &clay, 9.0);
    }
    e.body(&both(&[(0.0, 210.0), (14.0, 230.0), (22.0, 290.0), (0.0, 300.0)]), &clay);
    e.groove(&[(-28.0, 340.0), (28.0, 340.0)], &clay, 8.0);
}
