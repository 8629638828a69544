//! Trees, shrubs, trunks and what grows on them.

use super::parts::{Spot, wiggle};
use crate::colour::hex;
use crate::figures::pen::{At, Pen};

/// A tree with a round crown.
pub(super) fn broadleaf(pen: &mut Pen, foot: At, side: f32, crown: u32, bark: u32) {
    let spot = Spot::new(foot, side);
    spot.plate(
        pen,
        &[
            (-0.07, 0.0),
            (-0.04, 0.2),
            (-0.16, 0.48),
            (-0.1, 0.5),
            (0.0, 0.34),
            (0.1, 0.5),
            (0.16, 0.47),
            (0.04, 0.2),
            (0.07, 0.0),
        ],
        bark,
    );
    spot.blob(
        pen,
        &[
            (-0.2, 0.4),
            (-0.42, 0.5),
            (-0.4, 0.68),
            (-0.28, 0.84),
            (-0.08, 0.97),
            (0.14, 0.96),
            (0.32, 0.84),
            (0.42, 0.66),
            (0.4, 0.5),
            (0.2, 0.4),
            (0.0, 0.44),
        ],
        crown,
    );
    let light = hex(crown).mix(hex(0xffffff), 0.22);
    for (u, v, r) in [(-0.2, 0.74, 0.1), (0.02, 0.82, 0.11), (0.2, 0.66, 0.09), (-0.06, 0.6, 0.08)] {
        pen.fill(&crate::figures::pen::ellipse(spot.at(u, v), r * side, r * side * 0.7), light);
    }
}

/// A slender tree with white bark, marked across.
pub(super) fn birch(pen: &mut Pen, foot: At, side: f32, crown: u32) {
    let spot = Spot::new(foot, side);
    spot.plate(pen, &[(-0.035, 0.0), (-0.015, 0.8), (0.015, 0.8), (0.035, 0.0)], 0xf2f0ea);
    spot.blob(
        pen,
        &[(0.0, 1.0), (-0.14, 0.86), (-0.24, 0.64), (-0.2, 0.46), (0.0, 0.4), (0.2, 0.46), (0.24, 0.64), (0.14, 0.86)],
        crown,
    );
    for mark in 0..5 {
        let v = 0.05 + mark as f32 * 0.075;
        spot.line(pen, &[(-0.025, v), (0.012 + wiggle(mark) * 0.01, v)], 0x33302c, 0.012);
    }
    let light = hex(crown).mix(hex(0xffffff), 0.25);
    for (u, v, r) in [(-0.08, 0.72, 0.06), (0.08, 0.6, 0.07), (0.02, 0.84, 0.05)] {
        pen.fill(&crate::figures::pen::ellipse(spot.at(u, v), r * side, r * side * 1.2), light);
    }
}

/// Spruce or fir: a narrow cone of boughs down to the ground.
pub(super) fn conifer(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    spot.plate(pen, &[(-0.035, 0.0), (-0.03, 0.16), (0.03, 0.16), (0.035, 0.0)], 0x6a4a32);
    for tier in 0..5 {
        let (low, wide) = (0.1 + tier as f32 * 0.16, 0.3 - tier as f32 * 0.052);
        let top = (low + 0.3).min(1.0);
        spot.plate(
            pen,
            &[
                (-wide, low),
                (-wide * 0.5, low + 0.03),
                (0.0, low - 0.01),
                (wide * 0.5, low + 0.03),
                (wide, low),
                (0.0, top),
            ],
            rgb,
        );
    }
}

/// A pine: a tall bare trunk and a crown on top.
pub(super) fn pine(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.plate(pen, &[(-0.04, 0.0), (-0.02, 0.8), (0.02, 0.8), (0.04, 0.0)], 0xa5673f);
    for (u, v, w) in [(-0.12, 0.56, 0.16), (0.12, 0.62, 0.17), (-0.1, 0.72, 0.18), (0.08, 0.8, 0.18), (0.0, 0.9, 0.14)]
    {
        spot.egg(pen, (u, v), w, 0.075, 0x3f7044);
    }
}

/// A shrub; berries or blossom of a colour where there are any.
pub(super) fn shrub(pen: &mut Pen, foot: At, side: f32, rgb: u32, spots: Option<u32>) {
    let spot = Spot::new(foot, side);
    for stem in [-0.16, 0.0, 0.16] {
        spot.line(pen, &[(stem * 0.3, 0.0), (stem, 0.4)], 0x6a4a32, 0.035);
    }
    spot.blob(
        pen,
        &[
            (-0.48, 0.18),
            (-0.44, 0.46),
            (-0.24, 0.66),
            (0.0, 0.74),
            (0.24, 0.68),
            (0.44, 0.48),
            (0.48, 0.18),
            (0.2, 0.1),
            (-0.2, 0.1),
        ],
        rgb,
    );
    let light = hex(rgb).mix(hex(0xffffff), 0.2);
    for leaf in 0..16 {
        let (u, v) = (wiggle(leaf) * 0.38, 0.38 + wiggle(leaf + 30) * 0.22);
        spot.leaf(pen, (u, v), (u + 0.09, v + 0.06), 0.055, light);
    }
    if let Some(rgb) = spots {
        for berry in 0..13 {
            spot.egg(pen, (wiggle(berry + 60) * 0.4, 0.38 + wiggle(berry + 90) * 0.24), 0.035, 0.035, rgb);
        }
    }
}

/// A thorn tree of the savanna, with a flat top.
pub(super) fn acacia(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (a, b) in [
        ((0.0, 0.3), (-0.36, 0.7)),
        ((0.0, 0.34), (-0.12, 0.74)),
        ((0.0, 0.34), (0.14, 0.74)),
        ((0.0, 0.3), (0.38, 0.7)),
    ] {
        spot.line(pen, &[a, b], 0x6a4a32, 0.04);
    }
    spot.plate(pen, &[(-0.05, 0.0), (-0.03, 0.4), (0.03, 0.4), (0.05, 0.0)], 0x6a4a32);
    spot.blob(
        pen,
        &[(-0.6, 0.72), (-0.5, 0.82), (-0.2, 0.9), (0.2, 0.9), (0.5, 0.82), (0.6, 0.72), (0.2, 0.7), (-0.2, 0.7)],
        0x6f9440,
    );
}

/// A tree whose trunk stands on arching roots.
pub(super) fn mangrove(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for end in [-0.4, -0.26, -0.12, 0.12, 0.26, 0.4] {
        spot.line(pen, &[(0.0, 0.46), (end * 0.7, 0.34), (end, 0.0)], 0x7a563c, 0.035);
    }
    spot.plate(pen, &[(-0.04, 0.42), (-0.03, 0.7), (0.03, 0.7), (0.04, 0.42)], 0x7a563c);
    spot.blob(
        pen,
        &[(-0.4, 0.62), (-0.36, 0.8), (-0.12, 0.98), (0.16, 0.96), (0.38, 0.8), (0.4, 0.62), (0.0, 0.58)],
        0x4f8f45,
    );
}

/// A tree without leaves; charred ones are black.
pub(super) fn bare(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    for (a, b) in [
        ((0.0, 0.4), (-0.22, 0.62)),
        ((0.0, 0.5), (0.24, 0.72)),
        ((0.0, 0.62), (-0.16, 0.82)),
        ((0.0, 0.72), (0.14, 0.9)),
        ((-0.12, 0.53), (-0.14, 0.68)),
        ((0.13, 0.61), (0.14, 0.76)),
    ] {
        spot.line(pen, &[a, b], rgb, 0.03);
    }
    spot.plate(pen, &[(-0.055, 0.0), (-0.025, 0.6), (-0.008, 0.98), (0.008, 0.98), (0.025, 0.6), (0.055, 0.0)], rgb);
}

pub(super) fn stump(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.plate(pen, &[(-0.38, 0.0), (-0.26, 0.16), (-0.24, 0.42), (0.24, 0.42), (0.26, 0.16), (0.38, 0.0)], 0x7a563c);
    for (r, rgb) in [(0.24, 0xd9b483), (0.15, 0xc49a66), (0.07, 0xd9b483)] {
        spot.egg(pen, (0.0, 0.42), r, r * 0.32, rgb);
    }
}

/// What a lying trunk has come to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Log {
    Bark,
    Galleries,
    Brackets,
    Mossy,
    Crumbled,
}

/// A lying trunk, as wide as its frame.
pub(super) fn log(pen: &mut Pen, foot: At, side: f32, state: Log) {
    let spot = Spot::new(foot, side);
    let bark = if state == Log::Crumbled { 0x6b4c35 } else { 0x7d5a3d };
    let sag = if state == Log::Crumbled { 0.14 } else { 0.3 };
    spot.blob(
        pen,
        &[
            (-0.46, 0.02),
            (-0.5, sag * 0.5),
            (-0.44, sag),
            (-0.1, sag * 0.96),
            (0.2, sag),
            (0.44, sag),
            (0.46, 0.02),
            (0.0, 0.0),
        ],
        bark,
    );
    spot.egg(pen, (0.44, sag * 0.52), 0.07, sag * 0.5, 0xd9b483);
    spot.egg(pen, (0.44, sag * 0.52), 0.035, sag * 0.25, 0xc49a66);
    match state {
        Log::Bark => {
            for crack in 0..9 {
                let u = -0.4 + crack as f32 * 0.09;
                spot.line(pen, &[(u, 0.08 + wiggle(crack) * 0.03), (u + 0.07, 0.1), (u + 0.1, 0.2)], 0x53391f, 0.012);
            }
        }
        Log::Galleries => {
            spot.blob(
                pen,
                &[(-0.34, 0.06), (-0.36, 0.22), (-0.1, 0.25), (0.2, 0.22), (0.2, 0.06), (-0.1, 0.04)],
                0xd9b483,
            );
            for (u, way) in [(-0.22, 1.0), (-0.02, -1.0), (0.12, 1.0)] {
                spot.line(pen, &[(u, 0.06), (u + 0.01 * way, 0.23)], 0x6b4424, 0.018);
                for branch in 0..5 {
                    let v = 0.08 + branch as f32 * 0.032;
                    spot.line(pen, &[(u - 0.06, v + 0.012), (u, v), (u + 0.06, v + 0.012)], 0x6b4424, 0.01);
                }
            }
        }
        Log::Brackets => {
            for (u, v) in [(-0.34, 0.2), (-0.2, 0.12), (-0.04, 0.22), (0.1, 0.12), (0.26, 0.2)] {
                spot.blob(pen, &[(u - 0.08, v), (u, v + 0.05), (u + 0.08, v), (u, v - 0.02)], 0xd98f4a);
                spot.line(pen, &[(u - 0.06, v - 0.006), (u + 0.06, v - 0.006)], 0xf2e2c0, 0.014);
            }
        }
        Log::Mossy | Log::Crumbled => {
            let top = sag * 0.86;
            for cushion in 0..7 {
                let u = -0.38 + cushion as f32 * 0.115;
                spot.blob(
                    pen,
                    &[(u - 0.08, top - 0.03), (u, top + 0.08), (u + 0.08, top - 0.03), (u, top - 0.07)],
                    0x6a9c46,
                );
            }
        }
    }
}

/// A seed plant of the desert made of flat pads.
pub(super) fn pads(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v, rx, ry) in
        [(0.0, 0.22, 0.17, 0.24), (-0.2, 0.54, 0.14, 0.2), (0.18, 0.58, 0.15, 0.2), (-0.02, 0.78, 0.12, 0.16)]
    {
        spot.egg(pen, (u, v), rx, ry, 0x6f9f58);
        for spine in 0..6 {
            let at = (u + wiggle(spine) * rx * 0.7, v + wiggle(spine + 20) * ry * 0.7);
            spot.dot(pen, at, 0.012, 0.012, 0xf4ecc8);
        }
    }
    for (u, v) in [(-0.24, 0.75), (0.24, 0.8), (0.04, 0.95)] {
        spot.egg(pen, (u, v), 0.045, 0.06, 0xb5385e);
    }
}
