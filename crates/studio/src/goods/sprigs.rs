//! Goods that grow: branches, sprigs, ears and fronds, a peacock's feather.

use super::flowers::leaf;
use crate::colour::{Rgb, WHITE, hex};
use crate::vessels::bench::{At, Bench, smooth};
use std::f32::consts::{PI, TAU};

/// A bent branch with twigs; gives their tips.
fn branch(b: &mut Bench, bark: Rgb) -> Vec<At> {
    b.line(&smooth(&[(0.0, 0.0), (-20.0, -480.0), (10.0, -820.0), (70.0, -990.0)]), bark, 26.0);
    let mut tips = vec![(70.0, -985.0), (10.0, -820.0), (-14.0, -560.0)];
    for (y, x, up) in [(-540.0, 150.0, 170.0), (-640.0, -150.0, 150.0), (-760.0, 160.0, 150.0), (-830.0, -110.0, 140.0)]
    {
        b.line(&[(-10.0, y), (x, y - up)], bark, 15.0);
        tips.extend([(x, y - up), (x * 0.55, y - up * 0.6)]);
    }
    tips
}

pub(super) fn cherry(b: &mut Bench, hue: Rgb) {
    for (x, y) in branch(b, hex(0x6b4a3a)) {
        for k in 0..5 {
            let angle = k as f32 / 5.0 * TAU;
            b.oval(
                (x + angle.cos() * 34.0, y + angle.sin() * 34.0),
                27.0,
                27.0,
                hue.lighter(if k % 2 == 0 { 0.03 } else { -0.03 }),
            );
        }
        b.oval((x, y), 15.0, 15.0, hex(0xd8506f));
    }
}

pub(super) fn willow(b: &mut Bench, hue: Rgb) {
    for (x, y) in branch(b, hex(0x7a5238)) {
        b.oval((x, y), 30.0, 44.0, hue.lighter(-0.08));
        b.oval((x - 6.0, y - 8.0), 21.0, 32.0, hue.lighter(0.06));
        b.oval((x, y + 34.0), 17.0, 14.0, hex(0x6b4a2a));
    }
}

pub(super) fn eucalyptus(b: &mut Bench, hue: Rgb) {
    b.line(&smooth(&[(0.0, 0.0), (-16.0, -500.0), (60.0, -980.0)]), hex(0x8a7a5c), 18.0);
    for k in 0..7 {
        let y = -440.0 - k as f32 * 84.0;
        let r = 80.0 - k as f32 * 6.0;
        for hand in [-1.0, 1.0] {
            b.oval(
                (hand * r + k as f32 * 8.0 - 16.0, y),
                r * 0.84,
                r * 0.66,
                hue.lighter(if hand < 0.0 { 0.05 } else { -0.03 }),
            );
        }
    }
}

pub(super) fn holly(b: &mut Bench, hue: Rgb) {
    b.line(&[(0.0, 0.0), (0.0, -900.0)], hex(0x6b4a2a), 20.0);
    for (x, y, dx) in
        [(0.0, -520.0, 170.0), (0.0, -560.0, -170.0), (0.0, -720.0, 160.0), (0.0, -760.0, -160.0), (0.0, -880.0, 40.0)]
    {
        let tip = (x + dx, y - 110.0);
        let (lx, ly) = (tip.0 - x, tip.1 - y);
        let mut points = Vec::new();
        for k in 0..=16 {
            let t = k as f32 / 8.0;
            let (u, side) = if t <= 1.0 { (t, 1.0) } else { (2.0 - t, -1.0) };
            let spike = if k % 2 == 0 { 62.0 } else { 30.0 } * (u * PI).sin();
            points.push((x + lx * u - ly / 190.0 * spike * side, y + ly * u + lx / 190.0 * spike * side));
        }
        b.fill(&points, hue);
        b.line(&[(x, y), tip], hue.lighter(0.12), 7.0);
    }
    for (x, y) in [(-30.0, -640.0), (34.0, -650.0), (2.0, -690.0), (-20.0, -830.0), (30.0, -840.0)] {
        b.oval((x, y), 32.0, 32.0, hex(0xd8243a));
        b.oval((x - 9.0, y - 10.0), 9.0, 9.0, WHITE.alpha(0.8));
    }
}

pub(super) fn wheat(b: &mut Bench, hue: Rgb) {
    b.line(&[(0.0, 0.0), (0.0, -900.0)], hue.lighter(-0.06), 16.0);
    for k in 0..8 {
        let y = -560.0 - k as f32 * 52.0;
        for hand in [-1.0, 1.0] {
            b.line(&[(hand * 26.0, y), (hand * 78.0, y - 150.0)], hue.lighter(0.05), 6.0);
            leaf(b, (0.0, y), (hand * 54.0, y - 76.0), 22.0, hue.lighter(if hand < 0.0 { 0.04 } else { -0.05 }));
        }
    }
}

pub(super) fn bulrush(b: &mut Bench, hue: Rgb) {
    for (x, top) in [(-110.0, -860.0), (120.0, -780.0)] {
        b.line(&smooth(&[(0.0, 0.0), (x * 0.4, top * 0.6), (x, top)]), hex(0x6f9a4f), 24.0);
    }
    b.line(&[(0.0, 0.0), (0.0, -1000.0)], hex(0x7a9a5a), 17.0);
    b.block([-42.0, -940.0, 84.0, 320.0], 42.0, hue);
    b.block([-28.0, -920.0, 20.0, 280.0], 10.0, hue.lighter(0.1));
}

pub(super) fn fern(b: &mut Bench, hue: Rgb) {
    b.line(&smooth(&[(0.0, 0.0), (-14.0, -520.0), (60.0, -960.0)]), hue.lighter(-0.1), 17.0);
    for k in 0..11 {
        let t = k as f32 / 11.0;
        let (y, x) = (-360.0 - t * 590.0, -10.0 + t * t * 70.0);
        for hand in [-1.0, 1.0] {
            leaf(
                b,
                (x, y),
                (x + hand * 180.0 * (1.0 - t * 0.8), y - 90.0),
                26.0 * (1.0 - t * 0.5),
                hue.lighter(if hand < 0.0 { 0.05 } else { 0.0 }),
            );
        }
    }
}

/// A sprig with pairs of leaves.
fn sprig(b: &mut Bench, hue: Rgb, reach: f32, half: f32, pairs: usize) {
    b.line(&[(0.0, 0.0), (0.0, -960.0)], hue.lighter(-0.1), 20.0);
    for k in 0..pairs {
        let t = k as f32 / pairs as f32;
        let y = -420.0 - t * 520.0;
        for hand in [-1.0, 1.0] {
            leaf(
                b,
                (0.0, y),
                (hand * reach * (1.0 - t * 0.5), y - reach * 0.5),
                half * (1.0 - t * 0.4),
                hue.lighter(if hand < 0.0 { 0.06 } else { 0.0 }),
            );
        }
    }
}

pub(super) fn mint(b: &mut Bench, hue: Rgb) {
    sprig(b, hue, 165.0, 54.0, 5);
    leaf(b, (0.0, -860.0), (0.0, -1000.0), 44.0, hue.lighter(0.1));
}

pub(super) fn rosemary(b: &mut Bench, hue: Rgb) {
    sprig(b, hue, 100.0, 13.0, 12);
}

pub(super) fn sapling(b: &mut Bench, hue: Rgb) {
    b.line(&smooth(&[(0.0, 0.0), (10.0, -500.0), (0.0, -960.0)]), hex(0x7a5636), 28.0);
    for (y, x) in
        [(-520.0, 150.0), (-600.0, -150.0), (-740.0, 150.0), (-800.0, -140.0), (-900.0, 100.0), (-930.0, -90.0)]
    {
        leaf(b, (0.0, y), (x, y - 100.0), 44.0, hue);
    }
    leaf(b, (0.0, -900.0), (0.0, -1000.0), 36.0, hue.lighter(0.08));
}

pub(super) fn peacock(b: &mut Bench, hue: Rgb) {
    b.line(&[(0.0, 0.0), (0.0, -900.0)], hex(0xcfc7a0), 13.0);
    for k in 0..22 {
        let y = -260.0 - k as f32 * 30.0;
        for hand in [-1.0, 1.0] {
            b.line(
                &[(0.0, y), (hand * (60.0 + k as f32 * 2.4), y - 84.0)],
                hue.lighter(if k % 2 == 0 { 0.08 } else { -0.02 }),
                10.0,
            );
        }
    }
    for (r, tone) in [(112.0, 0x3fa06f), (84.0, 0xc9a53a), (60.0, 0x2f8fb0), (36.0, 0x26307a)] {
        b.oval((0.0, -870.0), r, r * 1.15, hex(tone));
    }
}
