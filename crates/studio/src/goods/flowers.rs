//! Goods that grow: flowers on stems.

use crate::colour::{Rgb, WHITE, hex};
use crate::vessels::bench::{At, Bench, arc, smooth};
use std::f32::consts::{PI, TAU};

const GREEN: Rgb = hex(0x4f8f3f);

/// A stem up to a height, with two leaves.
fn stem(b: &mut Bench, top: f32, green: Rgb) {
    b.line(&smooth(&[(0.0, 0.0), (12.0, top * 0.5), (0.0, top)]), green, 26.0);
    leaf(b, (8.0, top * 0.62), (150.0, top * 0.62 - 150.0), 50.0, green);
    leaf(b, (8.0, top * 0.72), (-140.0, top * 0.72 - 130.0), 46.0, green.lighter(0.05));
}

/// A pointed leaf from its foot to its tip.
pub(super) fn leaf(b: &mut Bench, from: At, to: At, half: f32, hue: Rgb) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let long = dx.hypot(dy).max(1.0);
    let (nx, ny) = (-dy / long * half, dx / long * half);
    let middle = (from.0 + dx * 0.5, from.1 + dy * 0.5);
    let points = smooth(&[from, (middle.0 + nx, middle.1 + ny), to, (middle.0 - nx, middle.1 - ny), from]);
    b.fill(&points, hue);
    b.line(&[from, (from.0 + dx * 0.85, from.1 + dy * 0.85)], hue.lighter(-0.08), 7.0);
}

/// Petals in a ring.
fn ring(b: &mut Bench, (x, y): At, count: usize, reach: f32, half: f32, hue: Rgb) {
    for k in 0..count {
        let angle = (k as f32 + 0.5) / count as f32 * TAU;
        let tip = (x + angle.cos() * reach, y + angle.sin() * reach);
        leaf(b, (x, y), tip, half, if k % 2 == 0 { hue } else { hue.lighter(0.05) });
    }
}

pub(super) fn rose(b: &mut Bench, hue: Rgb) {
    stem(b, -760.0, GREEN);
    let at = (0.0, -850.0);
    for (k, r) in [140.0, 116.0, 92.0, 66.0, 40.0].into_iter().enumerate() {
        b.oval(
            (at.0 + if k % 2 == 0 { 6.0 } else { -6.0 }, at.1),
            r,
            r * 0.98,
            hue.lighter(-0.06 + 0.05 * (k % 3) as f32),
        );
        b.line(&arc(at, r * 0.86, r * 0.8, k as f32 * 1.9, k as f32 * 1.9 + 2.4), hue.lighter(-0.14), 11.0);
    }
}

pub(super) fn tulip(b: &mut Bench, hue: Rgb) {
    stem(b, -740.0, GREEN);
    let cup = smooth(&[
        (0.0, -700.0),
        (-110.0, -760.0),
        (-120.0, -900.0),
        (-96.0, -990.0),
        (-40.0, -900.0),
        (0.0, -1000.0),
        (40.0, -900.0),
        (96.0, -990.0),
        (120.0, -900.0),
        (110.0, -760.0),
        (0.0, -700.0),
    ]);
    b.fill(&cup, hue);
    leaf(b, (0.0, -710.0), (0.0, -985.0), 70.0, hue.lighter(0.06));
}

pub(super) fn sunflower(b: &mut Bench, hue: Rgb) {
    stem(b, -760.0, GREEN);
    ring(b, (0.0, -790.0), 16, 210.0, 34.0, hue.lighter(-0.05));
    ring(b, (0.0, -790.0), 14, 184.0, 30.0, hue);
    b.oval((0.0, -790.0), 112.0, 112.0, hex(0x6b4020));
    b.oval((0.0, -790.0), 74.0, 74.0, hex(0x4a2a14));
}

pub(super) fn daffodil(b: &mut Bench, hue: Rgb) {
    stem(b, -780.0, GREEN);
    ring(b, (0.0, -850.0), 6, 150.0, 46.0, hue);
    b.oval((0.0, -850.0), 66.0, 66.0, hex(0xf09a2a));
    b.oval((0.0, -850.0), 42.0, 42.0, hex(0xd97a1a));
}

pub(super) fn daisy(b: &mut Bench, hue: Rgb) {
    stem(b, -790.0, GREEN);
    ring(b, (0.0, -860.0), 14, 140.0, 22.0, hue.lighter(-0.03));
    b.oval((0.0, -860.0), 54.0, 54.0, hex(0xf5c22f));
}

pub(super) fn dandelion(b: &mut Bench, hue: Rgb) {
    b.line(&smooth(&[(0.0, 0.0), (10.0, -500.0), (0.0, -840.0)]), GREEN, 22.0);
    ring(b, (0.0, -870.0), 22, 130.0, 15.0, hue);
    ring(b, (0.0, -870.0), 16, 90.0, 14.0, hue.lighter(0.06));
    b.oval((0.0, -870.0), 34.0, 34.0, hue.lighter(-0.08));
}

pub(super) fn dahlia(b: &mut Bench, hue: Rgb) {
    stem(b, -760.0, GREEN);
    for (count, reach, tone) in [(16, 165.0, -0.06), (14, 130.0, 0.0), (11, 94.0, 0.06), (8, 58.0, 0.12)] {
        ring(b, (0.0, -830.0), count, reach, 24.0, hue.lighter(tone));
    }
}

pub(super) fn peony(b: &mut Bench, hue: Rgb) {
    stem(b, -740.0, GREEN);
    for (count, reach, r, tone) in [(9, 108.0, 72.0, -0.06), (8, 78.0, 62.0, 0.0), (6, 44.0, 50.0, 0.06)] {
        for k in 0..count {
            let angle = k as f32 / count as f32 * TAU;
            b.oval(
                (angle.cos() * reach, -830.0 + angle.sin() * reach),
                r,
                r,
                hue.lighter(tone + if k % 2 == 0 { 0.02 } else { -0.02 }),
            );
        }
    }
    b.oval((0.0, -830.0), 34.0, 34.0, hue.lighter(-0.1));
}

pub(super) fn carnation(b: &mut Bench, hue: Rgb) {
    stem(b, -760.0, hex(0x7fa893));
    b.fill(&[(-36.0, -740.0), (36.0, -740.0), (54.0, -840.0), (-54.0, -840.0)], hex(0x6f9a80));
    for row in 0..3 {
        let y = -850.0 - row as f32 * 46.0;
        for k in 0..7 {
            let x = (k as f32 - 3.0) * (42.0 - row as f32 * 8.0);
            b.fill(
                &[
                    (x - 30.0, y + 40.0),
                    (x - 36.0, y - 40.0),
                    (x - 12.0, y - 18.0),
                    (x, y - 50.0),
                    (x + 12.0, y - 18.0),
                    (x + 36.0, y - 40.0),
                    (x + 30.0, y + 40.0),
                ],
                hue.lighter(0.05 * row as f32 - 0.04 * (k % 2) as f32),
            );
        }
    }
}

pub(super) fn poppy(b: &mut Bench, hue: Rgb) {
    stem(b, -780.0, GREEN);
    for (x, y, tone) in [(-80.0, -870.0, -0.06), (80.0, -870.0, -0.04), (0.0, -920.0, 0.0), (0.0, -830.0, 0.03)] {
        b.oval((x, y), 96.0, 84.0, hue.lighter(tone));
    }
    b.oval((0.0, -866.0), 44.0, 40.0, hex(0x2a2024));
    for k in 0..10 {
        let angle = k as f32 / 10.0 * TAU;
        b.oval((angle.cos() * 60.0, -866.0 + angle.sin() * 54.0), 8.0, 8.0, hex(0x2a2024));
    }
}

pub(super) fn iris(b: &mut Bench, hue: Rgb) {
    stem(b, -720.0, GREEN);
    for hand in [-1.0, 1.0] {
        leaf(b, (0.0, -780.0), (hand * 160.0, -690.0), 56.0, hue.lighter(-0.05));
        leaf(b, (0.0, -790.0), (hand * 80.0, -985.0), 52.0, hue.lighter(0.06));
    }
    leaf(b, (0.0, -780.0), (0.0, -1000.0), 56.0, hue);
    leaf(b, (0.0, -800.0), (0.0, -640.0), 54.0, hue.lighter(0.02));
    b.line(&[(0.0, -780.0), (0.0, -690.0)], hex(0xf5c52f), 18.0);
}

pub(super) fn lily(b: &mut Bench, hue: Rgb) {
    stem(b, -740.0, GREEN);
    ring(b, (0.0, -820.0), 6, 180.0, 46.0, hue);
    for k in 0..6 {
        let angle = (k as f32 + 0.5) / 6.0 * TAU + 0.26;
        let tip = (angle.cos() * 96.0, -820.0 + angle.sin() * 96.0);
        b.line(&[(0.0, -820.0), tip], hex(0xa8c06a), 8.0);
        b.oval(tip, 15.0, 11.0, hex(0xc0602a));
    }
}

/// A spire of small flowers.
fn spire(b: &mut Bench, hue: Rgb, from: f32, wide: f32, rows: usize, bell: bool) {
    for row in 0..rows {
        let t = row as f32 / rows as f32;
        let (y, half) = (from + (-985.0 - from) * t, wide * (1.0 - t * 0.75));
        for hand in [-1.0, 1.0] {
            let x = hand * half * 0.62;
            b.oval((x, y), half * 0.5 + 8.0, half * 0.42 + 8.0, hue.lighter(if hand < 0.0 { 0.05 } else { -0.03 }));
            if bell {
                b.oval((x + hand * half * 0.16, y + half * 0.16), half * 0.24, half * 0.2, hue.mix(WHITE, 0.7));
            }
        }
        b.oval((0.0, y - 14.0), half * 0.46 + 6.0, half * 0.4 + 6.0, hue);
    }
}

pub(super) fn foxglove(b: &mut Bench, hue: Rgb) {
    stem(b, -960.0, GREEN);
    spire(b, hue, -520.0, 120.0, 7, true);
}

pub(super) fn gladiolus(b: &mut Bench, hue: Rgb) {
    stem(b, -960.0, GREEN);
    spire(b, hue, -500.0, 130.0, 6, true);
}

pub(super) fn lavender(b: &mut Bench, hue: Rgb) {
    stem(b, -960.0, hex(0x7a9a7a));
    spire(b, hue, -600.0, 60.0, 9, false);
}

pub(super) fn thistle(b: &mut Bench, hue: Rgb) {
    stem(b, -760.0, hex(0x6f8f6a));
    for k in 0..15 {
        let angle = PI + PI * k as f32 / 14.0;
        b.line(
            &[(0.0, -820.0), (angle.cos() * 110.0, -850.0 + angle.sin() * 140.0)],
            hue.lighter(if k % 2 == 0 { 0.06 } else { -0.04 }),
            17.0,
        );
    }
    b.oval((0.0, -790.0), 96.0, 84.0, hex(0x6f9a5f));
    for k in 0..9 {
        let x = -80.0 + k as f32 * 20.0;
        b.fill(
            &[
                (x - 9.0, -780.0 - (k % 2) as f32 * 34.0),
                (x, -822.0 - (k % 2) as f32 * 34.0),
                (x + 9.0, -780.0 - (k % 2) as f32 * 34.0),
            ],
            hex(0x4a6f42),
        );
    }
}

pub(super) fn orchid(b: &mut Bench, hue: Rgb) {
    let bow = smooth(&[(0.0, 0.0), (-30.0, -500.0), (10.0, -860.0), (150.0, -960.0)]);
    b.line(&bow, GREEN, 18.0);
    for (x, y, r) in [(-20.0, -560.0, 84.0), (-34.0, -720.0, 80.0), (6.0, -860.0, 74.0), (110.0, -940.0, 62.0)] {
        ring(b, (x, y), 5, r, r * 0.36, hue);
        b.oval((x, y + r * 0.1), r * 0.26, r * 0.24, hue.lighter(-0.2));
        b.oval((x, y), r * 0.14, r * 0.12, hex(0xf5d33f));
    }
}
