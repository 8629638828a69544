//! Helmets.

use super::easel::Easel;
use super::matter::{BLACK_LACQUER, GOLD, Grain, IRON, Matter, RED_LACQUER, dyed};
use super::shape::{blob, both, leaf, limb, lips, mirrored, rounded, spiral, star};
use crate::colour::hex;
use crate::figures::pen::{arc, ellipse, smooth};

pub(super) fn samurai_helmet(e: &mut Easel) {
    // The neck guard flares behind; bowl, peak and crest stand before it.
    for at in 0..5 {
        let (y, w) = (560.0 + at as f32 * 62.0, 300.0 + at as f32 * 46.0);
        let row =
            mirrored(&[(0.0, y - 40.0), (w * 0.94, y - 20.0), (w, y + 60.0), (w * 0.6, y + 82.0), (0.0, y + 88.0)]);
        e.body(&row, &BLACK_LACQUER);
        for lace in -11_i32..=11 {
            let x = lace as f32 * w / 11.6;
            e.line(&[(x, y + 2.0), (x + 4.0, y + 54.0)], hex(0xa8322a), 12.0);
            e.line(&[(x + 8.0, y + 2.0), (x + 12.0, y + 54.0)], hex(0xd8a23c), 5.0);
        }
    }
    let shade = ellipse((0.0, 720.0), 210.0, 190.0);
    e.fill(&shade, hex(0x0d0b0e));
    let bowl = both(&[(0.0, 250.0), (160.0, 270.0), (280.0, 380.0), (316.0, 560.0), (0.0, 596.0)]);
    e.body(&bowl, &BLACK_LACQUER);
    e.within(&bowl, |e| {
        for at in -7_i32..=7 {
            let x = at as f32 * 46.0;
            let rib = smooth(&[(x * 0.1, 246.0), (x * 0.78, 400.0), (x, 600.0)]);
            e.wire(&rib, &BLACK_LACQUER, 10.0);
            for stud in rib.iter().step_by(6) {
                e.bead(*stud, 6.0, &GOLD);
            }
        }
    });
    e.body(&ellipse((0.0, 250.0), 44.0, 20.0), &GOLD);
    for side in [-1.0, 1.0] {
        let turnback = blob(&[
            (side * 280.0, 520.0),
            (side * 380.0, 460.0),
            (side * 426.0, 520.0),
            (side * 400.0, 620.0),
            (side * 310.0, 640.0),
        ]);
        e.body(&turnback, &RED_LACQUER);
        e.edge(&turnback, GOLD.base, 8.0, 1.0);
        e.bump(&star((side * 354.0, 552.0), 34.0, 15.0, 5, 0.0), &GOLD, 4.0);
    }
    let peak = mirrored(&[(0.0, 566.0), (200.0, 552.0), (310.0, 530.0), (330.0, 590.0), (210.0, 640.0), (0.0, 660.0)]);
    e.body(&peak, &RED_LACQUER);
    e.edge(&peak, GOLD.base, 7.0, 1.0);
    // The crescent moon.
    let mut crescent = arc((0.0, 260.0), 300.0, 300.0, -28.0, 208.0);
    crescent.extend(arc((0.0, 190.0), 286.0, 268.0, 194.0, -14.0));
    e.body(&crescent, &GOLD);
    e.body(&rounded(-38.0, 470.0, 76.0, 84.0, 14.0), &GOLD);
    e.dot((0.0, 512.0), 20.0, hex(0xa8322a));
    for side in [-1.0, 1.0] {
        let cord = smooth(&[(side * 250.0, 640.0), (side * 190.0, 800.0), (side * 60.0, 900.0), (0.0, 920.0)]);
        e.line(&cord, hex(0xc4452f), 18.0);
        e.body(&leaf((side * 8.0, 920.0), (side * 40.0, 996.0), 34.0), &dyed(hex(0xc4452f)));
    }
}

pub(super) fn sutton_hoo(e: &mut Easel) {
    let cap = both(&[(0.0, 60.0), (190.0, 84.0), (300.0, 230.0), (322.0, 430.0), (300.0, 500.0), (0.0, 520.0)]);
    let tinned = Matter {
        base: hex(0x8d8c8a),
        light: hex(0xd4d2cc),
        dark: hex(0x46443f),
        shine: 0.6,
        grain: Grain::Patina(hex(0x6b4a30)),
    };
    let guard = both(&[(0.0, 380.0), (322.0, 400.0), (344.0, 640.0), (330.0, 880.0), (210.0, 980.0), (0.0, 920.0)]);
    e.body(&guard, &IRON);
    e.body(&cap, &tinned);
    let crest = both(&[(0.0, 34.0), (38.0, 50.0), (44.0, 240.0), (34.0, 400.0), (0.0, 420.0)]);
    // Panels with dancing warriors and knotted beasts.
    e.within(&cap, |e| {
        for at in [-3.0, -2.0, -1.0, 1.0, 2.0, 3.0] {
            let x: f32 = at * 92.0;
            e.groove(&smooth(&[(x * 0.5, 70.0), (x * 0.94, 260.0), (x, 520.0)]), &tinned, 6.0);
            for row in 0..3 {
                let (cx, cy) = (x * (0.74 + row as f32 * 0.11) - x.signum() * 42.0, 170.0 + row as f32 * 120.0);
                for dx in [-16.0, 16.0] {
                    e.groove(&[(cx + dx, cy - 22.0), (cx + dx, cy + 20.0)], &tinned, 8.0);
                    e.bead((cx + dx, cy - 32.0), 7.0, &tinned);
                    e.groove(&[(cx + dx, cy + 18.0), (cx + dx - 9.0, cy + 42.0)], &tinned, 5.0);
                    e.groove(&[(cx + dx, cy + 18.0), (cx + dx + 9.0, cy + 42.0)], &tinned, 5.0);
                }
            }
        }
        for y in [110.0, 240.0, 360.0] {
            e.groove(&smooth(&[(-330.0, y + 60.0), (0.0, y), (330.0, y + 60.0)]), &tinned, 6.0);
        }
    });
    let mask = both(&[(0.0, 410.0), (180.0, 400.0), (226.0, 500.0), (220.0, 700.0), (150.0, 890.0), (0.0, 940.0)]);
    e.body(&mask, &tinned);
    e.within(&mask, |e| {
        for row in 0..7 {
            let y = 620.0 + row as f32 * 46.0;
            for at in -4_i32..=4 {
                e.trace(
                    &arc((at as f32 * 52.0 + 26.0 * (row % 2) as f32, y), 24.0, 20.0, 0.0, 360.0),
                    tinned.dark,
                    5.0,
                    0.7,
                );
            }
        }
    });
    for side in [-1.0, 1.0] {
        let flap = blob(&[
            (side * 232.0, 520.0),
            (side * 340.0, 540.0),
            (side * 344.0, 780.0),
            (side * 270.0, 910.0),
            (side * 226.0, 760.0),
        ]);
        e.body(&flap, &tinned);
        for y in [610.0, 690.0, 770.0] {
            e.groove(&spiral((side * 286.0, y), 32.0, 1.6, 0.0), &tinned, 7.0);
        }
    }
    e.body(&crest, &IRON);
    for at in 0..9 {
        e.line(&[(-24.0, 90.0 + at as f32 * 34.0), (24.0, 90.0 + at as f32 * 34.0)], hex(0xd9c9a0), 6.0);
    }
    bird_of_the_face(e);
}

/// Brows are its wings, the nose its body, the moustache its tail; above it meets the crest's dragon head.
fn bird_of_the_face(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        let hole = leaf((side * 44.0, 560.0), (side * 190.0, 548.0), 76.0);
        e.fill(&hole, hex(0x0c0a09));
        e.edge(&hole, GOLD.dark, 7.0, 1.0);
        let wing = limb(&[
            (side * 10.0, 490.0, 44.0),
            (side * 100.0, 456.0, 50.0),
            (side * 190.0, 484.0, 34.0),
            (side * 226.0, 520.0, 16.0),
        ]);
        e.body(&wing, &GOLD);
        for at in 0..5 {
            e.dot((side * (60.0 + at as f32 * 28.0), 474.0 + at as f32 * 3.0), 8.0, hex(0x9c1f2c));
        }
        e.bead((side * 224.0, 522.0), 16.0, &GOLD);
        let tail = limb(&[(side * 8.0, 726.0, 34.0), (side * 80.0, 716.0, 36.0), (side * 150.0, 736.0, 10.0)]);
        e.body(&tail, &GOLD);
    }
    e.body(&both(&[(0.0, 450.0), (30.0, 480.0), (34.0, 600.0), (58.0, 680.0), (40.0, 712.0), (0.0, 716.0)]), &GOLD);
    e.dot((-20.0, 696.0), 9.0, hex(0x1c120a));
    e.dot((20.0, 696.0), 9.0, hex(0x1c120a));
    e.body(&both(&[(0.0, 396.0), (28.0, 410.0), (22.0, 448.0), (0.0, 458.0)]), &GOLD);
    e.dot((-10.0, 420.0), 6.0, hex(0x9c1f2c));
    e.dot((10.0, 420.0), 6.0, hex(0x9c1f2c));
    lips(e, (0.0, 790.0), 124.0, 50.0, &GOLD);
}
