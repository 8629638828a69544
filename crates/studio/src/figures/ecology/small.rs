//! Small animals: plankton, insects and their young, and worms.

use super::parts::Spot;
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

/// Plant plankton: diatoms and chains of cells in a drop of water.
pub(super) fn phytoplankton(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.egg(pen, (0.0, 0.5), 0.49, 0.49, 0xd8eef4);
    for (u, v, rx, ry) in [(-0.2, 0.66, 0.14, 0.14), (0.22, 0.68, 0.07, 0.17), (0.2, 0.3, 0.16, 0.09)] {
        spot.egg(pen, (u, v), rx, ry, 0x8fc25a);
        spot.egg(pen, (u, v), rx * 0.5, ry * 0.5, 0x5f9a3a);
    }
    for cell in 0..4 {
        spot.egg(pen, (-0.3 + cell as f32 * 0.09, 0.36 - cell as f32 * 0.05), 0.055, 0.055, 0xb59a3a);
    }
    for ray in 0..8 {
        let turn = ray as f32 / 8.0 * TAU;
        spot.line(
            pen,
            &[
                (-0.2 + 0.06 * turn.cos(), 0.66 + 0.06 * turn.sin()),
                (-0.2 + 0.13 * turn.cos(), 0.66 + 0.13 * turn.sin()),
            ],
            0x3f6f2a,
            0.012,
        );
    }
}

/// A copepod: an oval body, long feelers and a forked tail.
pub(super) fn copepod(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    for way in [-1.0, 1.0] {
        spot.line(pen, &[(0.0, 0.86), (way * 0.24, 0.84), (way * 0.46, 0.62)], rgb_dark(rgb), 0.025);
        for leg in 0..4 {
            let v = 0.66 - leg as f32 * 0.1;
            spot.line(pen, &[(way * 0.12, v), (way * 0.26, v - 0.1)], rgb_dark(rgb), 0.02);
        }
        spot.line(pen, &[(0.0, 0.14), (way * 0.12, 0.0)], rgb_dark(rgb), 0.025);
    }
    spot.blob(
        pen,
        &[(0.0, 0.96), (0.14, 0.84), (0.17, 0.6), (0.08, 0.34), (-0.08, 0.34), (-0.17, 0.6), (-0.14, 0.84)],
        rgb,
    );
    for ring in 0..3 {
        spot.egg(pen, (0.0, 0.3 - ring as f32 * 0.08), 0.06, 0.045, rgb);
    }
    for v in [0.5, 0.62, 0.74] {
        spot.line(pen, &[(-0.13, v), (0.0, v - 0.02), (0.13, v)], rgb_dark(rgb), 0.012);
    }
    spot.dot(pen, (0.0, 0.86), 0.035, 0.035, 0xb5302a);
}

fn rgb_dark(rgb: u32) -> u32 {
    (rgb >> 1) & 0x7f_7f_7f
}

/// Animal plankton: copepods in a drop of water.
pub(super) fn zooplankton(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.egg(pen, (0.0, 0.5), 0.49, 0.49, 0xd8eef4);
    for (u, v, s) in [(-0.2, 0.32, 0.5), (0.2, 0.42, 0.42), (0.08, 0.1, 0.3)] {
        copepod(pen, spot.at(u, v), s * side, 0xe0a070);
    }
}

/// A water flea: a clear round shell, branching feelers, an eye.
pub(super) fn flea(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.line(pen, &[(0.2, 0.16), (0.34, 0.0)], 0x8a7a50, 0.025);
    spot.blob(
        pen,
        &[
            (-0.3, 0.78),
            (-0.1, 0.96),
            (0.12, 0.86),
            (0.3, 0.54),
            (0.22, 0.18),
            (-0.04, 0.12),
            (-0.24, 0.32),
            (-0.2, 0.6),
        ],
        0xe6dca8,
    );
    for (u, v) in [(0.06, 0.6), (0.14, 0.5), (0.08, 0.46)] {
        spot.egg(pen, (u, v), 0.055, 0.055, 0x9ab56a);
    }
    spot.line(pen, &[(-0.14, 0.72), (-0.06, 0.5), (-0.02, 0.24)], 0x6f8f3a, 0.035);
    for (end, v) in [(-0.46, 0.98), (-0.52, 0.84), (-0.5, 0.7)] {
        spot.line(pen, &[(-0.12, 0.72), (-0.3, 0.82), (end, v)], 0x8a7a50, 0.02);
    }
    spot.eye(pen, (-0.14, 0.82), 0.05);
}

/// Krill, shrimps and other small crustaceans with many legs.
pub(super) fn krill(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    for leg in 0..9 {
        let u = -0.22 + leg as f32 * 0.055;
        spot.line(pen, &[(u, 0.34), (u - 0.04, 0.22), (u - 0.08, 0.14)], rgb, 0.018);
    }
    for v in [0.62, 0.54] {
        spot.line(pen, &[(-0.38, 0.48), (-0.5, v), (-0.3, v + 0.12)], rgb, 0.014);
    }
    spot.plate(pen, &[(0.36, 0.34), (0.54, 0.44), (0.5, 0.32), (0.54, 0.2)], rgb);
    spot.blob(
        pen,
        &[
            (-0.46, 0.46),
            (-0.3, 0.56),
            (0.0, 0.54),
            (0.26, 0.44),
            (0.42, 0.36),
            (0.36, 0.28),
            (0.1, 0.32),
            (-0.2, 0.34),
            (-0.4, 0.38),
        ],
        rgb,
    );
    for seam in 0..5 {
        let u = -0.08 + seam as f32 * 0.09;
        spot.line(pen, &[(u, 0.53 - seam as f32 * 0.03), (u - 0.03, 0.33)], rgb_dark(rgb), 0.01);
    }
    spot.eye(pen, (-0.4, 0.48), 0.035);
}

/// A slug.
pub(super) fn slug(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v) in [(-0.46, 0.42), (-0.36, 0.46)] {
        spot.line(pen, &[(-0.36, 0.22), (u, v)], 0x7a7068, 0.03);
        spot.dot(pen, (u, v), 0.028, 0.028, 0x2a2624);
    }
    spot.blob(
        pen,
        &[(-0.46, 0.04), (-0.44, 0.22), (-0.28, 0.3), (0.0, 0.28), (0.28, 0.18), (0.52, 0.02), (0.0, 0.0)],
        0x8f857a,
    );
    spot.blob(pen, &[(-0.3, 0.2), (-0.2, 0.33), (0.02, 0.32), (0.06, 0.2), (-0.12, 0.15)], 0x766c62);
    spot.line(pen, &[(-0.42, 0.04), (0.0, 0.03), (0.46, 0.03)], 0xd8cdbc, 0.025);
}

/// An aphid: a green pear on thin legs.
pub(super) fn aphid(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for u in [-0.24, -0.06, 0.14] {
        spot.line(pen, &[(u, 0.3), (u - 0.1, 0.2), (u - 0.06, 0.0)], 0x4a6a2a, 0.025);
        spot.line(pen, &[(u + 0.08, 0.3), (u + 0.14, 0.18), (u + 0.12, 0.0)], 0x4a6a2a, 0.025);
    }
    spot.line(pen, &[(-0.36, 0.44), (-0.5, 0.6), (-0.2, 0.74)], 0x4a6a2a, 0.02);
    spot.line(pen, &[(0.24, 0.52), (0.36, 0.68)], 0x3a4a2a, 0.035);
    spot.blob(
        pen,
        &[
            (-0.46, 0.36),
            (-0.36, 0.5),
            (-0.1, 0.58),
            (0.2, 0.66),
            (0.42, 0.46),
            (0.32, 0.24),
            (0.0, 0.2),
            (-0.34, 0.26),
        ],
        0x8fc45a,
    );
    spot.eye(pen, (-0.38, 0.4), 0.035);
}

/// A termite: pale, with a brown head and a body without a waist.
pub(super) fn termite(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for u in [-0.16, -0.04, 0.08] {
        spot.line(pen, &[(u, 0.3), (u - 0.1, 0.22), (u - 0.14, 0.04)], 0xb58a50, 0.025);
        spot.line(pen, &[(u, 0.3), (u + 0.08, 0.22), (u + 0.1, 0.04)], 0xb58a50, 0.025);
    }
    for way in [0.46, 0.56] {
        spot.line(pen, &[(-0.34, 0.42), (-0.44, way), (-0.54, way + 0.02)], 0xb58a50, 0.02);
    }
    spot.blob(pen, &[(-0.06, 0.3), (0.0, 0.46), (0.24, 0.52), (0.48, 0.38), (0.42, 0.24), (0.16, 0.18)], 0xf0e0bc);
    for u in [0.1, 0.2, 0.3] {
        spot.line(pen, &[(u, 0.5), (u + 0.03, 0.2)], 0xcbb484, 0.014);
    }
    spot.egg(pen, (-0.12, 0.36), 0.12, 0.11, 0xe6cf9c);
    spot.egg(pen, (-0.3, 0.38), 0.13, 0.12, 0xc48a4a);
    spot.line(pen, &[(-0.4, 0.34), (-0.5, 0.3)], 0x6a4424, 0.035);
}

/// A tadpole.
pub(super) fn tadpole(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.02, 0.38), (0.2, 0.5), (0.5, 0.36), (0.3, 0.28), (0.0, 0.22)], 0x5a5a48);
    spot.egg(pen, (-0.2, 0.32), 0.25, 0.19, 0x3a3c30);
    spot.eye(pen, (-0.32, 0.38), 0.035);
}

/// A caterpillar in bands of these colours, on a twig.
pub(super) fn caterpillar(pen: &mut Pen, foot: At, side: f32, bands: [u32; 3]) {
    let spot = Spot::new(foot, side);
    for (at, rgb) in bands.iter().cycle().take(10).enumerate() {
        let u = 0.44 - at as f32 * 0.092;
        let v = 0.22 + 0.1 * (at as f32 * 0.6).sin();
        spot.line(pen, &[(u, v), (u - 0.01, v - 0.17)], 0x2a2622, 0.03);
        spot.egg(pen, (u, v), 0.085, 0.12, *rgb);
    }
    spot.egg(pen, (-0.46, 0.24), 0.09, 0.1, 0x2f2a24);
    for way in [-0.05, 0.04] {
        spot.line(pen, &[(-0.46, 0.32), (-0.48 + way, 0.46)], 0x2a2622, 0.025);
    }
}
