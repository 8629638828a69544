//! Plants that are known by their flowers: bells, fine spikes, roses, clover, and a trap with teeth.

use super::parts::{Spot, wiggle};
use crate::colour::hex;
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

const STEM: u32 = 0x5a8a40;
const LEAF: u32 = 0x5f9a4c;

/// A bell that hangs outward from its stem: `out` says whether its mouth is seen.
fn bell(pen: &mut Pen, spot: Spot, (u, v): At, (way, long): (f32, f32), out: bool) {
    let axis = (way * 0.78, -0.62);
    let across = (0.62, 0.78 * way);
    let at = |t: f32, s: f32| (u + (axis.0 * t + across.0 * s) * long, v + (axis.1 * t + across.1 * s) * long);
    let rim = |t: f32, s: f32| -> Vec<At> {
        (0..12).map(|part| part as f32 / 12.0 * TAU).map(|a| at(1.0 + t * a.cos(), s * a.sin())).collect()
    };
    let tube = [
        at(-0.04, 0.0),
        at(0.06, 0.14),
        at(0.4, 0.22),
        at(0.8, 0.25),
        at(1.02, 0.36),
        at(1.02, -0.36),
        at(0.8, -0.25),
        at(0.4, -0.22),
        at(0.06, -0.14),
    ];
    spot.blob(pen, &tube, 0xd05a96);
    if out {
        spot.blob(pen, &rim(0.15, 0.38), 0xe88ab8);
        spot.blob(pen, &rim(0.09, 0.28), 0xf8dcea);
        for (t, s) in [(0.98, -0.12), (1.03, 0.02), (0.98, 0.14)] {
            spot.dot(pen, at(t, s), long * 0.05, long * 0.05, 0x7a1f4c);
        }
    }
}

/// How long the bell in this row is, and where it hangs: the lowest are open, the highest are buds.
fn row(number: usize) -> (f32, f32) {
    let t = number as f32 / 8.0;
    (0.3 + 0.6 * t, 0.19 - 0.14 * t)
}

/// Foxglove: one tall stem with bells down both its sides.
pub(super) fn foxglove(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (tip, wide) in [((-0.34, 0.08), 0.13), ((0.34, 0.1), 0.13), ((-0.24, 0.24), 0.12), ((0.22, 0.26), 0.12)] {
        spot.leaf(pen, (0.0, 0.02), tip, wide, hex(LEAF));
    }
    spot.line(pen, &[(0.0, 0.0), (0.01, 0.5), (0.0, 0.98)], STEM, 0.028);
    for number in 0..9 {
        let (v, long) = row(number);
        for way in [-1.0, 1.0] {
            bell(pen, spot, (0.0, v + 0.03 * way), (way, long), number < 7);
        }
        if number < 8 {
            // The bells that hang towards us.
            let small = long * 0.8;
            spot.blob(
                pen,
                &[
                    (-small * 0.14, v),
                    (small * 0.14, v),
                    (small * 0.3, v - small * 0.7),
                    (small * 0.36, v - small * 0.9),
                    (0.0, v - small * 1.02),
                    (-small * 0.36, v - small * 0.9),
                    (-small * 0.3, v - small * 0.7),
                ],
                0xdc6ba4,
            );
        }
    }
    spot.blob(pen, &[(-0.02, 0.92), (0.0, 1.0), (0.02, 0.92)], 0xa8b86a);
}

/// A foxglove with a bumblebee that has its head in a bell.
pub(super) fn visited(pen: &mut Pen, foot: At, side: f32) {
    foxglove(pen, foot, side);
    let spot = Spot::new(foot, side);
    let (v, long) = row(1);
    let mouth = (0.78 * long, v + 0.03 - 0.62 * long);
    bumblebee(pen, spot.at(mouth.0 + 0.085, mouth.1 - 0.1), side * 0.2);
    bell(pen, spot, (0.0, v + 0.03), (1.0, long), false);
}

/// A bumblebee, its head to the left.
pub(super) fn bumblebee(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for u in [-0.2, 0.0, 0.18] {
        spot.line(pen, &[(u, 0.22), (u - 0.05, 0.08), (u + 0.03, 0.0)], 0x1f1a18, 0.04);
    }
    spot.egg(pen, (0.06, 0.38), 0.42, 0.29, 0x2a2420);
    spot.dot(pen, (-0.17, 0.4), 0.1, 0.245, 0xf2bf30);
    spot.dot(pen, (0.16, 0.39), 0.085, 0.265, 0xf2bf30);
    spot.dot(pen, (0.41, 0.36), 0.075, 0.15, 0xf6f2ea);
    spot.egg(pen, (-0.36, 0.34), 0.15, 0.16, 0x2a2420);
    spot.eye(pen, (-0.42, 0.38), 0.03);
    spot.line(pen, &[(-0.42, 0.46), (-0.52, 0.56), (-0.58, 0.52)], 0x1f1a18, 0.025);
    for (tip, wide) in [((0.4, 0.92), 0.26), ((0.1, 0.98), 0.22)] {
        spot.leaf(pen, (-0.04, 0.6), tip, wide, hex(0xd8e8f2));
    }
}

/// Lavender: many fine stems, each with whorls of small flowers at its end.
pub(super) fn lavender(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for blade in 0..14 {
        let lean = (blade as f32 - 6.5) / 6.5;
        spot.leaf(pen, (lean * 0.06, 0.0), (lean * 0.36, 0.4 - lean.abs() * 0.16), 0.035, hex(0x8fa68a));
    }
    for stem in 0..9 {
        let lean = (stem as f32 - 4.0) / 4.0;
        let high = 0.94 - lean.abs() * 0.2 + 0.05 * wiggle(stem);
        let along = |t: f32| (lean * 0.42 * t, high * t);
        spot.line(pen, &[(lean * 0.04, 0.0), along(0.5), along(0.98)], 0x7f9a6a, 0.012);
        for whorl in 0..9 {
            let (u, v) = along(0.6 + 0.047 * whorl as f32);
            let wide = 0.034 - 0.0022 * whorl as f32;
            for (off, rgb) in [(-1.0, 0x6450ae), (1.0, 0x8d76d4), (0.0, 0x7860c4)] {
                spot.dot(pen, (u + off * wide * 0.75, v), wide * 0.62, wide * 0.9, rgb);
            }
        }
    }
}

/// A rose in full bloom, seen a little from above.
fn rose_head(pen: &mut Pen, spot: Spot, (u, v): At, size: f32) {
    for sepal in [-0.7_f32, 0.0, 0.7] {
        spot.leaf(pen, (u, v - size * 0.3), (u + sepal * size, v - size * 0.95), size * 0.3, hex(0x4f8a3c));
    }
    for ring in 0..3 {
        let (out, petal) = ([0.5, 0.32, 0.14][ring] * size, [0.46, 0.36, 0.27][ring] * size);
        let rgb = [0xc42f4c, 0xd8455f, 0xe8637a][ring];
        for one in 0..5 {
            let turn = one as f32 / 5.0 * TAU + ring as f32 * 0.6 + 0.3;
            spot.egg(pen, (u + out * turn.cos(), v + out * 0.82 * turn.sin()), petal, petal * 0.86, rgb);
        }
    }
    let swirl: Vec<At> = (0..16)
        .map(|part| {
            let t = part as f32 / 15.0;
            (u + t * 0.24 * size * (t * 9.0).cos(), v + t * 0.21 * size * (t * 9.0).sin())
        })
        .collect();
    spot.line(pen, &swirl, 0x9a1f38, size * 0.06);
}

/// A leaf of five leaflets.
fn rose_leaf(pen: &mut Pen, spot: Spot, from: At, (way, long): (f32, f32)) {
    let at = |t: f32| (from.0 + way * long * t, from.1 + long * 0.45 * t);
    spot.line(pen, &[from, at(0.5), at(0.9)], STEM, 0.014);
    for (t, up) in [(0.4, 1.0), (0.45, -1.0), (0.72, 1.0), (0.76, -1.0)] {
        let (u, v) = at(t);
        spot.leaf(pen, (u, v), (u + way * long * 0.16, v + up * long * 0.34), long * 0.26, hex(0x4f8f42));
    }
    spot.leaf(pen, at(0.86), at(1.24), long * 0.28, hex(0x5a9a4a));
}

/// A rose bush's shoot: three blooms on thorny stems.
pub(super) fn rose(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (lean, high, size) in [(-0.26, 0.62, 0.12), (0.26, 0.68, 0.12), (0.0, 0.86, 0.14)] {
        let along = |t: f32| (lean * t, high * t);
        spot.line(pen, &[(0.0, 0.0), (lean * 0.34, high * 0.45), (lean, high)], STEM, 0.026);
        for (t, way) in [(0.3, 1.0), (0.46, -1.0), (0.66, 1.0)] {
            let (u, v) = along(t);
            spot.plate(pen, &[(u, v + 0.014), (u + way * 0.034, v + 0.02), (u, v - 0.014)], 0x8a4a3a);
        }
        rose_leaf(pen, spot, along(0.4), (if lean > 0.0 { 1.0 } else { -1.0 }, 0.2));
        rose_head(pen, spot, (lean, high), size);
    }
}

/// Close by: a rose's stem with aphids on it, and ants that stroke them.
pub(super) fn rose_stem(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    let path: [At; 5] = [(-0.62, 0.02), (-0.34, 0.2), (0.0, 0.36), (0.26, 0.5), (0.36, 0.74)];
    rose_leaf(pen, spot, (-0.2, 0.24), (1.0, 0.32));
    rose_leaf(pen, spot, (0.3, 0.6), (-1.0, 0.26));
    spot.line(pen, &path, STEM, 0.062);
    spot.line(pen, &path, 0x7cb058, 0.022);
    for (u, v) in [(-0.44, 0.1), (0.09, 0.36), (0.33, 0.58)] {
        spot.plate(pen, &[(u - 0.02, v), (u + 0.07, v - 0.06), (u + 0.03, v + 0.025)], 0xa0483c);
    }
    rose_head(pen, spot, (0.37, 0.84), 0.17);
    let on = |u: f32| 0.022 + 0.36 + u * 0.5;
    for (u, size) in [(-0.26, 0.09), (-0.13, 0.1), (0.0, 0.095), (0.12, 0.085), (0.2, 0.075)] {
        super::small::aphid(pen, spot.at(u, on(u)), side * size);
    }
    for (u, size) in [(-0.42, 0.17), (0.27, 0.16)] {
        pen.thing("ant", spot.at(u, on(u) - 0.01), side * size);
    }
    pen.thing("ant", spot.at(-0.07, on(-0.07) + 0.075), side * 0.16);
    // A drop of honeydew.
    spot.egg(pen, (-0.19, on(-0.19) + 0.06), 0.02, 0.022, 0xf8e8a8);
}

/// Clover: leaves of three and round heads.
pub(super) fn clover(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v) in [(-0.34, 0.34), (0.34, 0.36), (-0.1, 0.5), (0.14, 0.28)] {
        spot.line(pen, &[(u * 0.2, 0.0), (u * 0.7, v * 0.6), (u, v)], STEM, 0.025);
        for turn in [0.52_f32, 1.57, 2.62, 4.7].into_iter().take(3) {
            spot.egg(pen, (u + 0.1 * turn.cos(), v + 0.09 * turn.sin()), 0.085, 0.075, 0x4f9a48);
        }
    }
    for (u, v) in [(-0.2, 0.74), (0.22, 0.84)] {
        spot.line(pen, &[(u * 0.3, 0.0), (u * 0.8, v * 0.6), (u, v)], STEM, 0.025);
        for petal in 0..11 {
            let turn = petal as f32 * 0.57;
            let tip = (u + 0.15 * turn.cos(), v + 0.14 * turn.sin());
            spot.leaf(pen, (u, v), tip, 0.08, hex(if petal % 2 == 0 { 0xd0609a } else { 0xe88ab8 }));
        }
        spot.dot(pen, (u, v), 0.05, 0.05, 0xf0b4d0);
    }
}

/// A Venus flytrap: two red lobes with long teeth on their outer rims, a fly between them, and a shut trap beside.
pub(super) fn flytrap(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v) in [(-0.46, 0.1), (0.46, 0.1), (-0.3, 0.2), (0.3, 0.22)] {
        spot.leaf(pen, (0.0, 0.0), (u, v), 0.11, hex(0x5f9f48));
    }
    shut(pen, Spot::new(spot.at(-0.44, 0.2), side * 0.34));
    spot.line(pen, &[(-0.02, 0.02), (-0.24, 0.12), (-0.43, 0.22)], 0x6fae50, 0.03);
    spot.leaf(pen, (0.0, 0.0), (0.0, 0.44), 0.15, hex(0x6fae50));
    for way in [-1.0_f32, 1.0] {
        // A lobe's own axes: its middle, leaning outwards from the hinge below.
        let at = |a: f32, rx: f32, ry: f32| {
            let (du, dv) = (rx * a.cos(), ry * a.sin());
            (way * (0.19 + du * 0.9 + dv * 0.34), 0.63 + dv * 0.9 - du * 0.3)
        };
        for tooth in 0..11 {
            let a = (-62.0 + 15.5 * tooth as f32).to_radians();
            let (root, tip) = (at(a, 0.15, 0.24), at(a + 0.1, 0.25, 0.37));
            spot.leaf(pen, root, (tip.0 * 0.96, tip.1 + 0.015), 0.03, hex(0x7fbf58));
        }
        let rim = |rx: f32, ry: f32| -> Vec<At> { (0..16).map(|part| at(part as f32 / 16.0 * TAU, rx, ry)).collect() };
        spot.blob(pen, &rim(0.17, 0.26), 0x86bc55);
        spot.blob(pen, &rim(0.135, 0.215), 0xc83a48);
        for hair in [0.4_f32, 2.2, 4.2] {
            let (u, v) = at(hair, 0.06, 0.1);
            spot.line(pen, &[(u, v), (u, v + 0.03)], 0x5a1420, 0.008);
        }
    }
    pen.thing("fly", spot.at(0.0, 0.5), side * 0.2);
}

/// A shut trap: its teeth cross.
fn shut(pen: &mut Pen, spot: Spot) {
    for tooth in 0..9 {
        let u = -0.32 + tooth as f32 * 0.08;
        let lean = if tooth % 2 == 0 { 0.07 } else { -0.07 };
        spot.leaf(pen, (u, 0.5), (u + lean, 0.84 - u.abs() * 0.4), 0.06, hex(0x7fbf58));
    }
    spot.blob(
        pen,
        &[(0.0, 0.0), (-0.34, 0.16), (-0.42, 0.42), (-0.2, 0.58), (0.2, 0.58), (0.42, 0.42), (0.34, 0.16)],
        0x8cc25c,
    );
    spot.line(pen, &[(-0.4, 0.44), (0.0, 0.54), (0.4, 0.44)], 0xb04050, 0.04);
}
