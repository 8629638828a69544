//! A fresco and a mosaic.

use super::easel::Easel;
use super::shape::{blob, block, leaf, limb};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{At, ellipse, smooth};

pub(super) fn fresco(e: &mut Easel) {
    let (blue, cream) = (hex(0x3f77a8), hex(0xe9dcc0));
    let plaster = block(-484.0, 40.0, 968.0, 640.0);
    e.fill(&plaster, hex(0xd8c8a4));
    for (inset, rgb) in [(10.0, hex(0x3d5f86)), (30.0, cream), (44.0, hex(0xb8702e)), (60.0, cream), (70.0, blue)] {
        e.fill(&block(-484.0 + inset, 40.0 + inset, 968.0 - inset * 2.0, 640.0 - inset * 2.0), rgb);
    }
    for at in 0..24 {
        for y in [56.0, 664.0] {
            let x = -440.0 + at as f32 * 38.0;
            e.fill(&ellipse((x, y), 15.0, 11.0), if at % 2 == 0 { hex(0xd8a23c) } else { hex(0x8c3a2a) });
        }
    }
    e.within(&block(-410.0, 114.0, 820.0, 492.0), |e| bull_and_leapers(e));
    let mut rng = e.rng("plaster");
    e.within(&plaster, |e| {
        for _ in 0..9 {
            let (x, y) = (rng.between(-470.0, 470.0), rng.between(50.0, 670.0));
            let gap = blob(&[
                (x, y),
                (x + rng.between(16.0, 44.0), y - 8.0),
                (x + 30.0, y + rng.between(10.0, 26.0)),
                (x - 6.0, y + 18.0),
            ]);
            e.veil(&gap, hex(0xcbb88e), 0.8);
        }
        for _ in 0..6 {
            let (mut x, mut y) = (rng.between(-480.0, 480.0), rng.between(40.0, 300.0));
            let mut crack = vec![(x, y)];
            for _ in 0..8 {
                x += rng.between(-30.0, 30.0);
                y += rng.between(14.0, 50.0);
                crack.push((x, y));
            }
            e.trace(&crack, hex(0x6a5a40), 3.0, 0.5);
        }
    });
}

fn bull_and_leapers(e: &mut Easel) {
    let (hide, ink, red, white) = (hex(0xb0704a), hex(0x35201a), hex(0x8c3f2a), hex(0xf0e4cc));
    let bull = blob(&[
        (-250.0, 380.0),
        (-240.0, 320.0),
        (-120.0, 290.0),
        (40.0, 310.0),
        (160.0, 290.0),
        (250.0, 320.0),
        (290.0, 390.0),
        (260.0, 450.0),
        (120.0, 440.0),
        (-60.0, 460.0),
        (-200.0, 450.0),
    ]);
    for leg in [
        [(-180.0, 430.0, 60.0), (-270.0, 480.0, 34.0), (-340.0, 520.0, 24.0)],
        [(-150.0, 440.0, 54.0), (-230.0, 520.0, 32.0), (-300.0, 560.0, 22.0)],
        [(240.0, 420.0, 70.0), (300.0, 490.0, 36.0), (370.0, 530.0, 24.0)],
        [(200.0, 430.0, 60.0), (270.0, 520.0, 34.0), (340.0, 566.0, 22.0)],
    ] {
        e.fill(&limb(&leg), hide);
        e.edge(&limb(&leg), ink, 4.0, 0.9);
    }
    e.fill(&bull, hide);
    e.rim(&bull, ink, 4.0);
    for (x, y) in [(-140.0, 350.0), (0.0, 370.0), (120.0, 350.0), (200.0, 390.0)] {
        e.fill(&blob(&[(x - 34.0, y), (x, y - 26.0), (x + 40.0, y - 4.0), (x + 10.0, y + 34.0)]), white);
    }
    let head = blob(&[
        (-220.0, 330.0),
        (-290.0, 340.0),
        (-340.0, 400.0),
        (-346.0, 440.0),
        (-310.0, 456.0),
        (-250.0, 420.0),
        (-210.0, 400.0),
    ]);
    e.fill(&head, hide);
    e.rim(&head, ink, 4.0);
    for bend in [0.0, 26.0] {
        e.line(
            &smooth(&[
                (-270.0, 344.0 + bend * 0.3),
                (-330.0, 330.0 + bend),
                (-372.0, 280.0 + bend),
                (-380.0, 240.0 + bend),
            ]),
            white,
            13.0,
        );
    }
    e.dot((-290.0, 384.0), 7.0, ink);
    e.line(&smooth(&[(286.0, 350.0), (340.0, 290.0), (330.0, 230.0), (360.0, 210.0)]), hide, 11.0);
    leapers(e, ink, red, white);
}

fn leapers(e: &mut Easel, ink: Rgb, red: Rgb, white: Rgb) {
    // One holds the horns, one turns over the back, one waits to catch.
    let body = |e: &mut Easel, parts: &[&[(f32, f32, f32)]], head: At, skin: Rgb| {
        for part in parts {
            e.fill(&limb(part), skin);
            e.edge(&limb(part), ink, 3.6, 0.9);
        }
        e.fill(&ellipse(head, 23.0, 25.0), skin);
        e.rim(&ellipse(head, 23.0, 25.0), ink, 3.6);
    };
    body(
        e,
        &[
            &[(-376.0, 340.0, 40.0), (-370.0, 420.0, 34.0), (-384.0, 480.0, 34.0)],
            &[(-384.0, 470.0, 30.0), (-360.0, 540.0, 24.0), (-376.0, 596.0, 18.0)],
            &[(-380.0, 470.0, 30.0), (-400.0, 540.0, 24.0), (-404.0, 596.0, 18.0)],
            &[(-370.0, 350.0, 18.0), (-330.0, 370.0, 15.0), (-310.0, 350.0, 12.0)],
        ],
        (-376.0, 304.0),
        white,
    );
    e.fill(&block(-398.0, 440.0, 46.0, 34.0), hex(0xd8a23c));
    body(
        e,
        &[
            &[(20.0, 250.0, 36.0), (60.0, 190.0, 32.0), (100.0, 160.0, 30.0)],
            &[(100.0, 160.0, 28.0), (160.0, 150.0, 22.0), (206.0, 210.0, 16.0)],
            &[(96.0, 156.0, 28.0), (170.0, 124.0, 22.0), (230.0, 160.0, 16.0)],
            &[(14.0, 254.0, 18.0), (-20.0, 290.0, 14.0), (-24.0, 320.0, 12.0)],
            &[(24.0, 258.0, 18.0), (30.0, 300.0, 14.0), (20.0, 324.0, 12.0)],
        ],
        (-14.0, 252.0),
        red,
    );
    body(
        e,
        &[
            &[(380.0, 350.0, 38.0), (376.0, 420.0, 34.0), (388.0, 480.0, 34.0)],
            &[(384.0, 470.0, 30.0), (370.0, 540.0, 24.0), (384.0, 600.0, 18.0)],
            &[(390.0, 470.0, 30.0), (404.0, 540.0, 24.0), (404.0, 600.0, 18.0)],
            &[(374.0, 356.0, 18.0), (320.0, 330.0, 15.0), (280.0, 300.0, 12.0)],
        ],
        (382.0, 312.0),
        white,
    );
    e.fill(&block(364.0, 440.0, 44.0, 34.0), hex(0x3d5f86));
    for (x, y) in [(-376.0, 290.0), (-6.0, 240.0), (382.0, 298.0)] {
        e.line(&smooth(&[(x - 4.0, y), (x + 30.0, y + 10.0), (x + 36.0, y + 50.0), (x + 52.0, y + 60.0)]), ink, 9.0);
    }
}

pub(super) fn watchdog(e: &mut Easel) {
    let (white, black) = (hex(0xe9e2d2), hex(0x25211f));
    let floor = block(-480.0, 40.0, 960.0, 800.0);
    e.fill(&floor, white);
    e.rim(&block(-454.0, 66.0, 908.0, 748.0), black, 22.0);
    e.within(&floor, |e| dog(e, (white, black)));
    e.rim(&floor, hex(0x8a8074), 6.0);
}

fn dog(e: &mut Easel, (white, black): (Rgb, Rgb)) {
    let body = blob(&[
        (-170.0, 420.0),
        (-60.0, 380.0),
        (120.0, 370.0),
        (260.0, 390.0),
        (320.0, 450.0),
        (300.0, 540.0),
        (180.0, 560.0),
        (0.0, 570.0),
        (-140.0, 580.0),
        (-210.0, 520.0),
    ]);
    e.fill(&body, black);
    for leg in [
        [(-150.0, 540.0, 74.0), (-210.0, 620.0, 44.0), (-290.0, 690.0, 34.0), (-330.0, 700.0, 26.0)],
        [(-90.0, 540.0, 70.0), (-110.0, 640.0, 42.0), (-170.0, 720.0, 32.0), (-210.0, 730.0, 26.0)],
        [(250.0, 500.0, 96.0), (220.0, 610.0, 50.0), (270.0, 690.0, 36.0), (226.0, 724.0, 28.0)],
        [(290.0, 490.0, 80.0), (330.0, 600.0, 44.0), (350.0, 690.0, 34.0), (310.0, 722.0, 26.0)],
    ] {
        e.fill(&limb(&leg), black);
    }
    e.fill(&limb(&[(-140.0, 460.0, 150.0), (-210.0, 350.0, 116.0), (-260.0, 270.0, 100.0)]), black);
    e.fill(
        &blob(&[
            (-230.0, 190.0),
            (-310.0, 200.0),
            (-400.0, 270.0),
            (-424.0, 296.0),
            (-410.0, 320.0),
            (-330.0, 320.0),
            (-396.0, 356.0),
            (-380.0, 376.0),
            (-290.0, 360.0),
            (-210.0, 320.0),
            (-190.0, 240.0),
        ]),
        black,
    );
    for (x, y) in [(-270.0, 200.0), (-216.0, 200.0)] {
        e.fill(&leaf((x, y + 20.0), (x + 8.0, y - 90.0), 48.0), black);
    }
    e.fill(&limb(&[(310.0, 420.0, 34.0), (390.0, 340.0, 26.0), (430.0, 240.0, 18.0), (404.0, 190.0, 10.0)]), black);
    e.fill(&blob(&[(-330.0, 322.0), (-392.0, 334.0), (-384.0, 350.0), (-320.0, 340.0)]), hex(0xb4402c));
    for at in 0..4 {
        e.fill(
            &[
                (-390.0 + at as f32 * 20.0, 320.0),
                (-380.0 + at as f32 * 20.0, 320.0),
                (-385.0 + at as f32 * 20.0, 334.0),
            ],
            white,
        );
    }
    e.dot((-306.0, 254.0), 14.0, white);
    e.dot((-308.0, 255.0), 7.0, hex(0xb4402c));
    e.line(&smooth(&[(-280.0, 380.0), (-210.0, 420.0), (-110.0, 400.0)]), hex(0xb4402c), 26.0);
    for at in 0..5 {
        e.fill(&block(-40.0 + at as f32 * 60.0, 430.0 + (at % 2) as f32 * 40.0, 26.0, 16.0), hex(0x8a8078));
    }
    // The chain.
    for at in 0..25 {
        let t = at as f32 / 24.0;
        let (x, y) = (-190.0 + t * 600.0, 430.0 + (t * std::f32::consts::PI).sin() * 230.0 + t * 240.0);
        e.trace(&ellipse((x, y), 30.0, 14.0), hex(0x6e4a38), 8.0, 1.0);
    }
    tesserae(e, [-480.0, 40.0, 960.0, 800.0], 20.0);
}

/// The joints of small stones over a picture, and their unevenness.
fn tesserae(e: &mut Easel, [x, y, w, h]: [f32; 4], step: f32) {
    let mut rng = e.rng("stones");
    let (columns, rows) = ((w / step) as usize, (h / step) as usize);
    for row in 0..=rows {
        let v = y + row as f32 * step;
        e.trace(&[(x, v), (x + w / 2.0, v + 3.0), (x + w, v)], hex(0x9a9080), 2.8, 0.75);
        for _ in 0..columns / 4 {
            let at = x + (rng.unit() * columns as f32).floor() * step;
            e.veil(&block(at, v, step, step), if rng.chance(0.5) { BLACK } else { WHITE }, 0.14);
        }
    }
    for column in 0..=columns {
        let u = x + column as f32 * step;
        e.trace(&[(u, y), (u + 3.0, y + h / 2.0), (u, y + h)], hex(0x9a9080), 2.8, 0.75);
    }
}
