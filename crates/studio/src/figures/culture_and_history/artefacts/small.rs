//! Small things held in the hand: a beetle, goggles, a boomerang, a cut-out hand, a snake.

use super::easel::Easel;
use super::matter::{FAIENCE, Grain, IVORY, Matter, SHELL, TURQUOISE, dyed};
use super::shape::{blob, both, limb, mirrored, rounded};
use crate::colour::{WHITE, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn scarab(e: &mut Easel) {
    e.body(&ellipse((6.0, 508.0), 342.0, 440.0), &Matter { base: FAIENCE.dark, ..FAIENCE });
    for side in [-1.0, 1.0] {
        for (y, bend) in [(360.0, -70.0), (560.0, 10.0), (740.0, 110.0)] {
            e.body(
                &limb(&[
                    (side * 250.0, y, 60.0),
                    (side * 350.0, y + bend, 52.0),
                    (side * 362.0, y + bend + 70.0, 30.0),
                ]),
                &FAIENCE,
            );
            for at in 0..4 {
                e.groove(
                    &[
                        (side * (300.0 + at as f32 * 14.0), y + bend * 0.6 - 20.0),
                        (side * (306.0 + at as f32 * 14.0), y + bend * 0.6 + 20.0),
                    ],
                    &FAIENCE,
                    4.0,
                );
            }
        }
    }
    let wings = both(&[(0.0, 380.0), (200.0, 390.0), (310.0, 520.0), (300.0, 720.0), (180.0, 890.0), (0.0, 930.0)]);
    e.body(&wings, &FAIENCE);
    e.groove(&[(0.0, 400.0), (0.0, 920.0)], &FAIENCE, 11.0);
    for side in [-1.0, 1.0] {
        e.groove(&smooth(&[(side * 16.0, 410.0), (side * 40.0, 620.0), (side * 16.0, 900.0)]), &FAIENCE, 7.0);
        for at in 1..4 {
            let x = 60.0 + at as f32 * 56.0;
            e.trace(
                &smooth(&[(side * x, 430.0), (side * (x + 24.0), 620.0), (side * x * 0.7, 850.0)]),
                FAIENCE.dark,
                4.0,
                0.5,
            );
        }
    }
    let chest = both(&[(0.0, 214.0), (190.0, 226.0), (296.0, 300.0), (300.0, 390.0), (180.0, 404.0), (0.0, 400.0)]);
    e.body(&chest, &FAIENCE);
    e.groove(&smooth(&[(-300.0, 380.0), (0.0, 392.0), (300.0, 380.0)]), &FAIENCE, 8.0);
    let head = mirrored(&[
        (0.0, 96.0),
        (40.0, 86.0),
        (64.0, 112.0),
        (110.0, 96.0),
        (134.0, 140.0),
        (190.0, 150.0),
        (180.0, 214.0),
        (0.0, 232.0),
    ]);
    e.body(&head, &FAIENCE);
    for side in [-1.0, 1.0] {
        e.bead((side * 120.0, 176.0), 24.0, &FAIENCE);
        e.groove(&[(side * 40.0, 120.0), (side * 54.0, 200.0)], &FAIENCE, 6.0);
    }
    e.soft((-130.0, 560.0), 80.0, 150.0, WHITE, 0.55);
}

pub(super) fn goggles(e: &mut Easel) {
    let band = smooth(&[
        (-470.0, 190.0),
        (-330.0, 120.0),
        (-150.0, 100.0),
        (0.0, 130.0),
        (150.0, 100.0),
        (330.0, 120.0),
        (470.0, 190.0),
    ]);
    let low = smooth(&[
        (470.0, 230.0),
        (400.0, 300.0),
        (200.0, 330.0),
        (70.0, 280.0),
        (0.0, 220.0),
        (-70.0, 280.0),
        (-200.0, 330.0),
        (-400.0, 300.0),
        (-470.0, 230.0),
    ]);
    let mut shape = band;
    shape.extend(low);
    for side in [-1.0, 1.0] {
        e.line(
            &smooth(&[(side * 452.0, 212.0), (side * 494.0, 240.0), (side * 470.0, 320.0), (side * 420.0, 372.0)]),
            hex(0x6b4a2c),
            13.0,
        );
    }
    e.body(&shape, &IVORY);
    for side in [-1.0, 1.0] {
        let slit = smooth(&[(side * 80.0, 212.0), (side * 220.0, 206.0), (side * 370.0, 220.0)]);
        e.line(&slit, hex(0x140c06), 19.0);
        e.trace(&slit.iter().map(|&(x, y)| (x, y + 13.0)).collect::<Vec<_>>(), WHITE, 5.0, 0.8);
        e.groove(&smooth(&[(side * 60.0, 156.0), (side * 220.0, 138.0), (side * 400.0, 168.0)]), &IVORY, 5.0);
        e.groove(&smooth(&[(side * 130.0, 286.0), (side * 240.0, 292.0), (side * 400.0, 264.0)]), &IVORY, 5.0);
        for at in 0..9 {
            e.dot((side * (90.0 + at as f32 * 36.0), 172.0), 5.0, hex(0x6a4c28));
        }
        e.dot((side * 446.0, 210.0), 10.0, hex(0x2a1a0c));
    }
}

pub(super) fn boomerang(e: &mut Easel) {
    let wood =
        Matter { base: hex(0x8a4f2a), light: hex(0xc98a58), dark: hex(0x4a2612), shine: 0.4, grain: Grain::Wood };
    let shape = limb(&[
        (-470.0, 120.0, 50.0),
        (-380.0, 260.0, 96.0),
        (-200.0, 460.0, 112.0),
        (-20.0, 560.0, 126.0),
        (150.0, 490.0, 116.0),
        (330.0, 310.0, 104.0),
        (430.0, 140.0, 60.0),
    ]);
    e.body(&shape, &wood);
    e.within(&shape, |e| {
        for off in [-34.0, -17.0, 0.0, 17.0, 34.0] {
            let line: Vec<At> = smooth(&[
                (-470.0, 120.0),
                (-380.0, 260.0),
                (-200.0, 460.0),
                (-20.0, 560.0),
                (150.0, 490.0),
                (330.0, 310.0),
                (430.0, 140.0),
            ])
            .iter()
            .map(|&(x, y)| (x + off * 0.5, y + off))
            .collect();
            for piece in line.chunks(10) {
                e.groove(piece, &wood, 4.0);
            }
        }
    });
}

pub(super) fn serpent(e: &mut Easel) {
    let spine = [
        (-390.0, 200.0, 84.0),
        (-330.0, 330.0, 88.0),
        (-230.0, 390.0, 90.0),
        (-150.0, 290.0, 92.0),
        (-80.0, 170.0, 92.0),
        (0.0, 130.0, 94.0),
        (80.0, 170.0, 92.0),
        (150.0, 290.0, 92.0),
        (230.0, 390.0, 90.0),
        (330.0, 330.0, 88.0),
        (390.0, 200.0, 84.0),
    ];
    let mosaic = Matter { shine: 0.5, ..TURQUOISE };
    let body = limb(&spine);
    e.body(&body, &mosaic);
    e.within(&body, |e| {
        let mut rng = e.rng("mosaic");
        let line = smooth(&spine.iter().map(|&(x, y, _)| (x, y)).collect::<Vec<_>>());
        for pair in line.windows(2) {
            let ((x, y), (u, v)) = (pair[0], pair[1]);
            let length = (u - x).hypot(v - y).max(0.1);
            let (nx, ny) = (-(v - y) / length, (u - x) / length);
            for row in -3_i32..=3 {
                let r = row as f32 * 14.0 + rng.between(-3.0, 3.0);
                let rgb = [hex(0x2f9c92), hex(0x5cc2b4), hex(0x1f7f80), hex(0x84d8c8)][rng.below(4)];
                e.fill(&rounded(x + nx * r - 7.0, y + ny * r - 7.0, 14.0, 13.0, 3.0), rgb);
                e.edge(&rounded(x + nx * r - 7.0, y + ny * r - 7.0, 14.0, 13.0, 3.0), hex(0x134a4c), 1.6, 0.8);
            }
        }
        e.rounded(&body, 92.0, &mosaic);
    });
    for side in [-1.0, 1.0] {
        e.at((side * 400.0, 150.0), (side, 1.0), 0.0, serpent_head);
    }
}

fn serpent_head(e: &mut Easel) {
    let red = dyed(hex(0xb23a2c));
    let upper = blob(&[
        (-50.0, 60.0),
        (-64.0, -20.0),
        (-10.0, -90.0),
        (50.0, -96.0),
        (90.0, -60.0),
        (120.0, -84.0),
        (110.0, -20.0),
        (60.0, 0.0),
        (0.0, 20.0),
    ]);
    let lower =
        blob(&[(-46.0, 40.0), (10.0, 40.0), (70.0, 70.0), (104.0, 60.0), (90.0, 110.0), (20.0, 122.0), (-40.0, 104.0)]);
    e.fill(&blob(&[(-20.0, 10.0), (60.0, -6.0), (80.0, 70.0), (0.0, 70.0)]), hex(0x7a1f18));
    e.body(&upper, &TURQUOISE);
    e.body(&lower, &TURQUOISE);
    e.line(&smooth(&[(-10.0, 28.0), (50.0, 8.0), (106.0, -14.0)]), red.base, 15.0);
    e.line(&smooth(&[(-6.0, 44.0), (50.0, 60.0), (98.0, 64.0)]), red.base, 15.0);
    for at in 0..4 {
        let x = 8.0 + at as f32 * 25.0;
        e.fill(
            &[(x - 9.0, 14.0 - at as f32 * 9.0), (x + 9.0, 10.0 - at as f32 * 9.0), (x + 2.0, 44.0 - at as f32 * 8.0)],
            WHITE,
        );
        e.fill(&[(x - 8.0, 54.0 + at as f32 * 3.0), (x + 8.0, 58.0 + at as f32 * 3.0), (x + 1.0, 34.0)], WHITE);
    }
    e.dot((16.0, -46.0), 22.0, SHELL.base);
    e.dot((16.0, -46.0), 13.0, hex(0x1c1412));
    e.line(&arc((16.0, -46.0), 32.0, 30.0, 180.0, 330.0), red.base, 10.0);
}

pub(super) fn mica_hand(e: &mut Easel) {
    let mica = Matter {
        base: hex(0xbfbcb0),
        light: hex(0xf6f3e6),
        dark: hex(0x837c6a),
        shine: 0.9,
        grain: Grain::Patina(hex(0xd8cfa8)),
    };
    let wrist = limb(&[(0.0, 990.0, 170.0), (0.0, 840.0, 180.0), (0.0, 700.0, 250.0), (0.0, 600.0, 260.0)]);
    let mut parts = vec![wrist];
    for (root, tip, wide) in [
        ((-92.0, 620.0), (-176.0, 140.0), 58.0),
        ((-30.0, 600.0), (-58.0, 40.0), 60.0),
        ((34.0, 600.0), (60.0, 60.0), 60.0),
        ((92.0, 620.0), (166.0, 150.0), 56.0),
    ] {
        let (a, b): (At, At) = (root, tip);
        parts.push(limb(&[
            (a.0, a.1, wide + 8.0),
            ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0, wide),
            (b.0, b.1, wide * 0.7),
        ]));
    }
    parts.push(limb(&[(90.0, 760.0, 90.0), (200.0, 640.0, 72.0), (262.0, 500.0, 58.0), (270.0, 400.0, 40.0)]));
    for part in &parts {
        e.edge(part, hex(0x5d5644), 9.0, 1.0);
    }
    for part in &parts {
        e.fill(part, mica.base);
    }
    for part in &parts {
        e.within(part, |e| {
            e.fade(
                part,
                (-220.0, 100.0),
                (260.0, 900.0),
                &[
                    (0.0, mica.light, 1.0),
                    (0.3, mica.base, 1.0),
                    (0.42, WHITE, 1.0),
                    (0.5, mica.base, 1.0),
                    (0.75, hex(0xd9cfa6), 1.0),
                    (1.0, mica.dark, 1.0),
                ],
            );
            let mut rng = e.rng("flakes");
            for _ in 0..16 {
                let at = (rng.between(-260.0, 260.0), rng.between(60.0, 960.0));
                let flake =
                    blob(&[at, (at.0 + 60.0, at.1 - 14.0), (at.0 + 90.0, at.1 + 40.0), (at.0 + 20.0, at.1 + 56.0)]);
                e.veil(&flake, WHITE, 0.18);
                e.edge(&flake, hex(0x8a8068), 2.4, 0.5);
            }
        });
    }
}
