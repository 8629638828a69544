//! Animals of the sea's floor: stars, urchins, shells, anemones, and a whale's bones.

use super::parts::{Spot, wiggle};
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

/// A star of the sea: arms, colour, and spines where it has them.
pub(super) fn star(pen: &mut Pen, foot: At, side: f32, (arms, rgb, spiny): (usize, u32, bool)) {
    let spot = Spot::new(foot, side);
    let inner = if arms > 6 { 0.3 } else { 0.19 };
    let rim: Vec<At> = (0..arms * 2)
        .map(|corner| {
            let turn = corner as f32 / (arms * 2) as f32 * TAU + TAU / 4.0;
            let out = if corner % 2 == 0 { 0.5 } else { inner };
            (out * turn.cos(), 0.5 + out * turn.sin())
        })
        .collect();
    if spiny {
        for spine in 0..arms * 3 {
            let turn = spine as f32 / (arms * 3) as f32 * TAU + TAU / 4.0;
            spot.line(
                pen,
                &[(0.2 * turn.cos(), 0.5 + 0.2 * turn.sin()), (0.52 * turn.cos(), 0.5 + 0.52 * turn.sin())],
                0x7a2a3a,
                0.02,
            );
        }
    }
    spot.blob(pen, &rim, rgb);
    for arm in 0..arms {
        let turn = arm as f32 / arms as f32 * TAU + TAU / 4.0;
        for out in [0.12, 0.22, 0.32, 0.41] {
            spot.dot(pen, (out * turn.cos(), 0.5 + out * turn.sin()), 0.017, 0.017, 0xf6dcb0);
        }
    }
}

/// A sea urchin.
pub(super) fn urchin(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for spine in 0..28 {
        let turn = spine as f32 / 28.0 * TAU;
        let out = 0.47 + 0.04 * wiggle(spine);
        spot.line(
            pen,
            &[(0.2 * turn.cos(), 0.48 + 0.2 * turn.sin()), (out * turn.cos(), 0.48 + out * turn.sin())],
            0x5a2f7a,
            0.028,
        );
    }
    spot.egg(pen, (0.0, 0.48), 0.27, 0.27, 0x7a45a0);
    for dot in 0..9 {
        let turn = dot as f32 / 9.0 * TAU;
        spot.line(
            pen,
            &[(0.08 * turn.cos(), 0.48 + 0.08 * turn.sin()), (0.22 * turn.cos(), 0.5 + 0.22 * turn.sin())],
            0xb58ad0,
            0.024,
        );
    }
}

/// A cluster of mussels.
pub(super) fn mussels(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v, lean) in [(-0.24, 0.12, -0.12), (0.24, 0.1, 0.14), (0.02, 0.3, 0.02), (0.0, 0.0, 0.0)] {
        spot.blob(
            pen,
            &[
                (u, v),
                (u - 0.14, v + 0.2),
                (u + lean - 0.08, v + 0.46),
                (u + lean + 0.08, v + 0.44),
                (u + 0.14, v + 0.18),
            ],
            0x2f3f66,
        );
        spot.line(
            pen,
            &[(u - 0.02, v + 0.08), (u - 0.05 + lean * 0.5, v + 0.26), (u + lean * 0.8, v + 0.4)],
            0x7f93c0,
            0.02,
        );
    }
}

/// A cluster of barnacles.
pub(super) fn barnacles(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v, s) in [(-0.3, 0.02, 0.8), (0.3, 0.02, 0.85), (0.0, 0.0, 1.0), (-0.14, 0.3, 0.7), (0.16, 0.3, 0.72)] {
        spot.plate(
            pen,
            &[(u - 0.2 * s, v), (u - 0.09 * s, v + 0.3 * s), (u + 0.09 * s, v + 0.3 * s), (u + 0.2 * s, v)],
            0xe6e0d4,
        );
        spot.egg(pen, (u, v + 0.3 * s), 0.09 * s, 0.035 * s, 0x4a4540);
        for seam in [-0.08, 0.0, 0.08] {
            spot.line(pen, &[(u + seam * s * 0.6, v + 0.25 * s), (u + seam * s * 1.4, v + 0.02)], 0x9a9488, 0.014);
        }
    }
}

/// A limpet: a ribbed cone.
pub(super) fn limpet(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(
        pen,
        &[(-0.48, 0.02), (-0.3, 0.26), (-0.04, 0.56), (0.08, 0.54), (0.34, 0.24), (0.48, 0.02), (0.0, -0.04)],
        0xb5a586,
    );
    for rib in 0..9 {
        let u = -0.4 + rib as f32 * 0.1;
        spot.line(pen, &[(0.02, 0.5), (u * 0.5, 0.26), (u, 0.03)], 0x7a6a4c, 0.018);
    }
}

/// A sea anemone: a column and a crown of tentacles.
pub(super) fn anemone(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for arm in 0..15 {
        let lean = (arm as f32 - 7.0) / 7.0;
        let tip = (lean * 0.52, 0.94 - lean.abs() * 0.34 + 0.04 * wiggle(arm));
        spot.line(pen, &[(lean * 0.22, 0.4), (lean * 0.4, 0.66), tip], 0xd98ab4, 0.06);
        spot.dot(pen, tip, 0.034, 0.034, 0xf2c4dc);
    }
    spot.blob(
        pen,
        &[
            (-0.28, 0.0),
            (-0.22, 0.24),
            (-0.28, 0.46),
            (0.0, 0.52),
            (0.28, 0.46),
            (0.22, 0.24),
            (0.28, 0.0),
            (0.0, -0.03),
        ],
        0xa8527e,
    );
}

/// The bones of a whale on the sea floor: skull, spine and ribs.
pub(super) fn bones(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for rib in 0..6 {
        let u = -0.14 + rib as f32 * 0.09;
        let high = 0.4 - (rib as f32 - 2.0).abs() * 0.04;
        spot.line(pen, &[(u, 0.12), (u - 0.06, high * 0.7), (u + 0.03, high), (u + 0.1, high * 0.75)], 0xf0e8d4, 0.03);
    }
    for piece in 0..9 {
        spot.egg(pen, (-0.18 + piece as f32 * 0.078, 0.1 - piece as f32 * 0.006), 0.036, 0.03, 0xf0e8d4);
    }
    spot.blob(pen, &[(-0.5, 0.04), (-0.46, 0.14), (-0.32, 0.24), (-0.2, 0.2), (-0.18, 0.08), (-0.3, 0.02)], 0xf0e8d4);
    spot.dot(pen, (-0.26, 0.13), 0.03, 0.03, 0x4a443a);
    spot.line(pen, &[(-0.48, 0.0), (-0.34, -0.02), (-0.2, 0.04)], 0xf0e8d4, 0.03);
}
