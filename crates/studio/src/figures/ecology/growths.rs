//! Plants that live on others or with them: threads, nodules, lattices, traps.

use super::parts::{Spot, wiggle};
use super::{plants, trees};
use crate::colour::hex;
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

/// Roots with pink swellings, and some rods of bacteria seen through a lens.
pub(super) fn nodules(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for root in 0..6 {
        let lean = (root as f32 - 2.5) / 2.5;
        let end = (lean * 0.4, -0.46 + lean.abs() * 0.16);
        let mid = (lean * 0.24, -0.22);
        spot.line(pen, &[(0.0, 0.0), mid, end], 0xe0cba0, 0.03);
        for (at, off) in [(mid, 0.03), (((mid.0 + end.0) / 2.0, (mid.1 + end.1) / 2.0), -0.03)] {
            spot.egg(pen, (at.0 + off, at.1), 0.05, 0.045, 0xf09ab0);
        }
    }
    let lens = (0.62, -0.3);
    spot.line(pen, &[(0.24, -0.22), (lens.0 - 0.16, lens.1 + 0.04)], 0x3a3430, 0.012);
    spot.egg(pen, lens, 0.2, 0.2, 0xfadce4);
    for rod in 0..9 {
        let (u, v) = (lens.0 + wiggle(rod) * 0.13, lens.1 + wiggle(rod + 21) * 0.13);
        let turn = rod as f32 * 0.9;
        let (du, dv) = (0.035 * turn.cos(), 0.035 * turn.sin());
        spot.line(pen, &[(u - du, v - dv), (u + du, v + dv)], 0xb03a5c, 0.026);
    }
}

/// Threads of dodder, wound round what stands there.
pub(super) fn dodder(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for thread in 0..13 {
        let v = 0.12 + thread as f32 * 0.045;
        let wide = 0.44 - (v - 0.36).abs() * 0.4;
        let path: Vec<At> = (0..9)
            .map(|part| {
                let t = part as f32 / 8.0;
                (
                    wide * (2.0 * t - 1.0),
                    v + 0.05 * (t * 11.0 + thread as f32 * 1.7).sin() + 0.1 * (t - 0.5) * wiggle(thread),
                )
            })
            .collect();
        spot.line(pen, &path, 0xe87f24, 0.016);
    }
}

/// The huge flower of rafflesia.
pub(super) fn rafflesia(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side * 0.9);
    spot.line(pen, &[(-0.8, 0.1), (-0.3, 0.04), (0.3, 0.08), (0.8, 0.0)], 0x6a5030, 0.06);
    for petal in 0..5 {
        let turn = petal as f32 / 5.0 * TAU + 0.3;
        let (u, v) = (0.32 * turn.cos(), 0.42 + 0.26 * turn.sin());
        spot.egg(pen, (u, v), 0.25, 0.19, 0xa8402f);
        for wart in 0..7 {
            let at = (u + wiggle(wart + petal * 9) * 0.17, v + wiggle(wart + 70) * 0.12);
            spot.dot(pen, at, 0.026, 0.02, 0xf0d0b4);
        }
    }
    spot.egg(pen, (0.0, 0.42), 0.23, 0.18, 0x8a2f24);
    spot.egg(pen, (0.0, 0.42), 0.14, 0.1, 0x3a1612);
}

/// A strangler fig: a lattice of roots round a trunk.
pub(super) fn lattice(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    trees::broadleaf(pen, foot, side, 0x4f8a3f, 0x8a6a4c);
    spot.plate(pen, &[(-0.1, 0.0), (-0.08, 0.5), (0.08, 0.5), (0.1, 0.0)], 0x8a6a4c);
    for root in 0..5 {
        let u = -0.12 + root as f32 * 0.06;
        spot.line(pen, &[(u * 1.5, 0.0), (u + 0.05, 0.16), (u - 0.04, 0.32), (u + 0.02, 0.52)], 0xd0c0a0, 0.026);
        spot.line(pen, &[(u * 1.5, 0.02), (u - 0.05, 0.18), (u + 0.04, 0.34), (u, 0.5)], 0xb8a684, 0.022);
    }
}

/// A ball of mistletoe with white berries.
pub(super) fn mistletoe(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for twig in 0..40 {
        let turn = twig as f32 * 2.4;
        let out = 0.12 + 0.26 * (twig as f32 / 40.0).sqrt();
        let tip = (out * turn.cos(), 0.5 + out * turn.sin());
        spot.line(pen, &[(0.0, 0.5), tip], 0x8a9a3f, 0.02);
        for way in [-0.4_f32, 0.4] {
            let end = (tip.0 + 0.15 * (turn + way).cos(), tip.1 + 0.15 * (turn + way).sin());
            spot.leaf(pen, tip, end, 0.065, hex(if twig % 2 == 0 { 0xb4c45a } else { 0x9cae48 }));
        }
        if twig % 3 == 0 {
            spot.egg(pen, tip, 0.032, 0.032, 0xfafaf4);
        }
    }
}

/// A cone of white blossom upright on what bears it.
pub(super) fn blossom(pen: &mut Pen, foot: At, side: f32) {
    plants::flowers(pen, foot, side, 0xfafaf6, 0xf0c840);
}
