//! Boxes with pictures all over.

use super::easel::Easel;
use super::matter::{CEDAR, LAPIS, Matter, SHELL};
use super::shape::{blob, block, leaf, limb, mirrored, rounded};
use crate::colour::{BLACK, hex};
use crate::figures::pen::{At, arc, ellipse, smooth};

pub(super) fn standard_of_ur(e: &mut Easel) {
    // A long box, narrower above: we see the long side and one sloping end.
    let front = [(-470.0, 80.0), (330.0, 80.0), (350.0, 540.0), (-490.0, 540.0)];
    let end = [(330.0, 80.0), (440.0, 110.0), (490.0, 500.0), (350.0, 540.0)];
    e.body(&end, &Matter { base: LAPIS.dark, ..LAPIS });
    e.fill(&[(350.0, 120.0), (424.0, 140.0), (462.0, 470.0), (368.0, 500.0)], hex(0xb5452f));
    e.body(&front, &LAPIS);
    let mut rng = e.rng("lapis");
    e.within(&front, |e| {
        for _ in 0..130 {
            let (x, y) = (rng.between(-490.0, 350.0), rng.between(80.0, 540.0));
            let shard = [
                (x, y),
                (x + rng.between(16.0, 40.0), y + rng.between(-8.0, 8.0)),
                (x + rng.between(10.0, 30.0), y + rng.between(10.0, 26.0)),
            ];
            e.veil(&shard, if rng.chance(0.5) { hex(0x3d5cb4) } else { hex(0x182c6c) }, 0.7);
        }
    });
    for y in [80.0, 226.0, 380.0, 526.0] {
        let edge = |x: f32| x - (y - 80.0) * 0.043;
        e.fill(&block(edge(-470.0), y, 804.0 + (y - 80.0) * 0.086, 18.0), SHELL.base);
        for at in 0..22 {
            let x = edge(-470.0) + at as f32 * 37.4;
            e.fill(
                &[(x, y + 9.0), (x + 9.0, y), (x + 18.0, y + 9.0), (x + 9.0, y + 18.0)],
                if at % 2 == 0 { hex(0xb5452f) } else { LAPIS.base },
            );
        }
    }
    for (row, y) in [216.0, 370.0, 518.0].iter().enumerate() {
        for at in 0..10 {
            let x = -430.0 + at as f32 * 78.0;
            match row {
                0 if at == 3 => person(e, (x, *y), 1.22, true),
                0 => person(e, (x, *y), 1.0, at % 2 == 0),
                1 if at % 3 == 1 => beast(e, (x, *y), 1.0),
                1 => person(e, (x, *y), 1.0, false),
                _ if at % 2 == 1 => beast(e, (x, *y), 1.1),
                _ => person(e, (x, *y), 0.96, false),
            }
        }
    }
    for x in [-470.0, 318.0] {
        e.fill(&[(x, 80.0), (x + 16.0, 80.0), (x + 18.0, 540.0), (x - 2.0, 540.0)], SHELL.base);
    }
}

/// A small shell man in a fringed skirt; some sit.
fn person(e: &mut Easel, (x, y): At, size: f32, seated: bool) {
    e.at((x, y), (size, size), 0.0, |e| {
        let shell = SHELL.base;
        if seated {
            e.fill(&block(-24.0, -34.0, 32.0, 34.0), hex(0xb5452f));
            e.fill(&limb(&[(-8.0, -76.0, 26.0), (-6.0, -46.0, 32.0), (20.0, -40.0, 26.0), (22.0, -4.0, 20.0)]), shell);
        } else {
            e.fill(&[(-16.0, -50.0), (16.0, -50.0), (22.0, -16.0), (-22.0, -16.0)], shell);
            e.fill(&limb(&[(0.0, -84.0, 22.0), (0.0, -50.0, 28.0)]), shell);
            for leg in [-9.0, 9.0] {
                e.line(&[(leg, -18.0), (leg, -4.0), (leg + 10.0, -2.0)], shell, 8.0);
            }
            for at in -2_i32..=2 {
                e.line(&[(at as f32 * 7.0, -44.0), (at as f32 * 8.6, -18.0)], hex(0x8a7a5c), 2.4);
            }
        }
        e.line(&smooth(&[(2.0, -78.0), (22.0, -66.0), (26.0, -80.0)]), shell, 7.0);
        e.fill(&ellipse((2.0, -98.0), 13.0, 15.0), shell);
        e.dot((7.0, -100.0), 2.6, hex(0x20305c));
    });
}

fn beast(e: &mut Easel, (x, y): At, size: f32) {
    e.at((x, y), (size, size), 0.0, |e| {
        let body = blob(&[
            (-34.0, -64.0),
            (0.0, -58.0),
            (22.0, -66.0),
            (34.0, -92.0),
            (56.0, -78.0),
            (40.0, -62.0),
            (30.0, -34.0),
            (-26.0, -36.0),
            (-40.0, -44.0),
        ]);
        e.fill(&body, SHELL.base);
        for leg in [-30.0, -20.0, 18.0, 28.0] {
            e.line(&[(leg, -40.0), (leg, -3.0)], SHELL.base, 7.0);
        }
        e.line(&[(36.0, -90.0), (30.0, -104.0)], SHELL.base, 5.0);
        e.dot((42.0, -82.0), 2.6, hex(0x20305c));
        e.line(&[(-20.0, -44.0), (10.0, -42.0)], hex(0x8a7a5c), 3.0);
    });
}

pub(super) fn haida_chest(e: &mut Easel) {
    let lid = rounded(-450.0, 60.0, 900.0, 110.0, 16.0);
    e.body(&lid, &CEDAR);
    for at in 0..12 {
        e.fill(&leaf((-410.0 + at as f32 * 74.0, 116.0), (-366.0 + at as f32 * 74.0, 116.0), 34.0), SHELL.light);
    }
    let front = block(-420.0, 170.0, 840.0, 600.0);
    e.body(&front, &CEDAR);
    let (black, red) = (hex(0x1d1a1a), hex(0xa8302a));
    // The great face of form lines: ovoid eyes, brows, a wide mouth of teeth, hands beside.
    let ovoid = |x: f32, y: f32, w: f32, h: f32| -> Vec<At> {
        blob(&[
            (x - w, y + h * 0.5),
            (x - w * 0.92, y - h * 0.5),
            (x - w * 0.4, y - h),
            (x + w * 0.4, y - h),
            (x + w * 0.92, y - h * 0.5),
            (x + w, y + h * 0.5),
            (x + w * 0.5, y + h * 0.86),
            (x, y + h * 0.8),
            (x - w * 0.5, y + h * 0.86),
        ])
    };
    e.line(
        &smooth(&[
            (-400.0, 740.0),
            (-404.0, 240.0),
            (-300.0, 196.0),
            (0.0, 210.0),
            (300.0, 196.0),
            (404.0, 240.0),
            (400.0, 740.0),
        ]),
        black,
        26.0,
    );
    for side in [-1.0, 1.0] {
        e.fill(&ovoid(side * 190.0, 370.0, 164.0, 116.0), black);
        e.fill(&ovoid(side * 190.0, 376.0, 136.0, 92.0), CEDAR.light);
        e.fill(&ovoid(side * 190.0, 380.0, 96.0, 66.0), black);
        e.fill(&leaf((side * 116.0, 384.0), (side * 264.0, 384.0), 70.0), CEDAR.light);
        e.fill(&ovoid(side * 190.0, 380.0, 40.0, 32.0), black);
        e.fill(
            &smooth(&[
                (side * 40.0, 250.0),
                (side * 180.0, 226.0),
                (side * 340.0, 256.0),
                (side * 350.0, 282.0),
                (side * 180.0, 254.0),
                (side * 50.0, 280.0),
            ]),
            black,
        );
        // A hand.
        e.fill(&ovoid(side * 320.0, 640.0, 62.0, 60.0), red);
        e.fill(&ovoid(side * 320.0, 644.0, 34.0, 30.0), CEDAR.light);
        for at in 0..4 {
            e.line(
                &smooth(&[
                    (side * (276.0 + at as f32 * 28.0), 590.0),
                    (side * (270.0 + at as f32 * 30.0), 550.0),
                    (side * (280.0 + at as f32 * 30.0), 524.0),
                ]),
                red,
                16.0,
            );
        }
        e.line(&arc((side * 36.0, 500.0), 30.0, 26.0, 0.0, 360.0), red, 13.0);
    }
    e.fill(&mirrored(&[(0.0, 300.0), (26.0, 330.0), (40.0, 470.0), (70.0, 520.0), (0.0, 532.0)]), red);
    let mouth = ovoid(0.0, 640.0, 218.0, 80.0);
    e.fill(&mouth, red);
    e.fill(&ovoid(0.0, 640.0, 186.0, 54.0), CEDAR.light);
    for at in 0..9 {
        e.line(&[(-150.0 + at as f32 * 37.0, 596.0), (-150.0 + at as f32 * 37.0, 680.0)], black, 6.0);
    }
    e.line(&[(-180.0, 640.0), (180.0, 640.0)], black, 8.0);
    e.within(&front, |e| {
        e.fade(&front, (-420.0, 0.0), (420.0, 0.0), &[(0.0, BLACK, 0.0), (0.7, BLACK, 0.04), (1.0, BLACK, 0.4)]);
        e.fade(&front, (0.0, 170.0), (0.0, 230.0), &[(0.0, BLACK, 0.4), (1.0, BLACK, 0.0)]);
    });
    face_of_the_chest(e);
}

fn face_of_the_chest(e: &mut Easel) {
    e.body(&block(-440.0, 770.0, 880.0, 46.0), &CEDAR);
}
