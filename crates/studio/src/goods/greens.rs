//! Goods of the kitchen garden: stalks, leaves and roots.

use super::kitchen::bar;
use crate::colour::{Rgb, hex};
use crate::vessels::bench::{At, Bench, corners, smooth};
use std::f32::consts::{PI, TAU};

/// Long leaves that fan out from a height.
fn blades(b: &mut Bench, from: f32, hue: Rgb, count: usize, spread: f32, width: f32) {
    for k in 0..count {
        let t = k as f32 / (count - 1) as f32 * 2.0 - 1.0;
        let top = -1000.0 + 150.0 * t.abs();
        let tip = (t * spread, top + 90.0 * t.abs());
        let leaf = smooth(&[(t * 18.0, from), (t * spread * 0.5, (from + top) / 2.0 - 40.0), tip]);
        let tone = if k % 2 == 0 { hue } else { hue.lighter(0.07) };
        b.line(&leaf, tone.lighter(-0.07), width);
        b.line(&leaf, tone, width * 0.6);
    }
}

pub(super) fn leek(b: &mut Bench, hue: Rgb) {
    blades(b, -520.0, hue, 7, 180.0, 62.0);
    b.fade(&corners([-56.0, -600.0, 56.0, 0.0]), hue.lighter(0.14), hex(0xf7f6e6));
    b.line(&[(-18.0, -560.0), (-18.0, -10.0)], hue.alpha(0.25), 8.0);
    b.line(&[(20.0, -560.0), (20.0, -10.0)], hue.alpha(0.25), 8.0);
}

pub(super) fn spring_onion(b: &mut Bench, hue: Rgb) {
    blades(b, -460.0, hue, 6, 150.0, 40.0);
    b.fade(&corners([-30.0, -520.0, 30.0, 0.0]), hue.lighter(0.1), hex(0xfafaf0));
}

pub(super) fn celery(b: &mut Bench, hue: Rgb) {
    for x in [-46.0, 0.0, 46.0] {
        b.fade(&corners([x - 26.0, -720.0, x + 26.0, 0.0]), hue, hue.lighter(0.08));
        b.line(&[(x, -700.0), (x, 0.0)], hue.lighter(-0.1).alpha(0.6), 7.0);
    }
    for (x, y, r) in
        [(-90.0, -830.0, 74.0), (90.0, -840.0, 74.0), (0.0, -900.0, 92.0), (-50.0, -760.0, 60.0), (56.0, -760.0, 60.0)]
    {
        leaf_cloud(b, (x, y), r, hex(0x6fae4a));
    }
}

/// A ragged bunch of small leaves.
fn leaf_cloud(b: &mut Bench, (x, y): At, r: f32, hue: Rgb) {
    for k in 0..9 {
        let angle = k as f32 / 9.0 * TAU;
        b.oval(
            (x + angle.cos() * r * 0.62, y + angle.sin() * r * 0.62),
            r * 0.42,
            r * 0.36,
            hue.lighter(if k % 2 == 0 { 0.05 } else { -0.05 }),
        );
    }
    b.oval((x, y), r * 0.55, r * 0.5, hue.lighter(0.02));
}

pub(super) fn carrot(b: &mut Bench, hue: Rgb) {
    for k in 0..7 {
        let t = k as f32 / 3.0 - 1.0;
        let stem = smooth(&[(t * 10.0, -560.0), (t * 80.0, -760.0), (t * 150.0, -960.0 + 60.0 * t.abs())]);
        b.line(&stem, hex(0x5f9a3f), 15.0);
        for (number, at) in stem.iter().enumerate().skip(4).step_by(2) {
            let r = 26.0 + number as f32;
            for hand in [-1.0, 1.0] {
                b.line(&[*at, (at.0 + hand * r, at.1 - r * 0.8)], hex(0x6fb04a), 10.0);
            }
        }
    }
    b.fill(
        &smooth(&[
            (-92.0, -540.0),
            (0.0, -580.0),
            (92.0, -540.0),
            (60.0, -240.0),
            (0.0, 0.0),
            (-60.0, -240.0),
            (-92.0, -540.0),
        ]),
        hue,
    );
    for (y, x) in [(-470.0, -60.0), (-400.0, 20.0), (-320.0, -50.0)] {
        b.line(&[(x, y), (x + 46.0, y + 4.0)], hue.lighter(-0.12), 9.0);
    }
}

pub(super) fn rhubarb(b: &mut Bench, hue: Rgb) {
    bar(b, 42.0, 0.0, -640.0, hue);
    let mut leaf: Vec<At> = Vec::new();
    for k in 0..=30 {
        let angle = PI * 0.5 + k as f32 / 30.0 * TAU;
        let wave = 1.0 + 0.09 * (k as f32 * 2.1).sin();
        leaf.push((angle.cos() * 180.0 * wave, -790.0 + angle.sin() * 200.0 * wave));
    }
    b.fill(&leaf, hex(0x4f8f3f));
    b.line(&[(0.0, -600.0), (0.0, -960.0)], hue.lighter(0.08), 16.0);
    for k in 0..3 {
        let y = -700.0 - k as f32 * 80.0;
        for hand in [-1.0, 1.0] {
            b.line(&[(0.0, y), (hand * 120.0, y - 70.0)], hue.lighter(0.08), 9.0);
        }
    }
}

pub(super) fn asparagus(b: &mut Bench, hue: Rgb) {
    bar(b, 38.0, 0.0, -760.0, hue);
    b.fill(
        &smooth(&[(-40.0, -740.0), (-52.0, -840.0), (0.0, -1000.0), (52.0, -840.0), (40.0, -740.0), (-40.0, -740.0)]),
        hue.lighter(-0.06),
    );
    for (x, y) in [
        (-20.0, -780.0),
        (22.0, -800.0),
        (-14.0, -860.0),
        (16.0, -890.0),
        (0.0, -940.0),
        (-24.0, -560.0),
        (22.0, -400.0),
    ] {
        b.fill(&[(x - 18.0, y), (x, y - 60.0), (x + 18.0, y)], hex(0x7a6f8f));
    }
}

pub(super) fn cucumber(b: &mut Bench, hue: Rgb) {
    b.block([-80.0, -1000.0, 160.0, 1000.0], 78.0, hue);
    for x in [-44.0, 0.0, 44.0] {
        b.line(&[(x, -930.0), (x, -60.0)], hue.lighter(0.12).alpha(0.7), 14.0);
    }
    b.oval((0.0, -990.0), 20.0, 12.0, hue.lighter(0.2));
}
