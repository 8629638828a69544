//! Trees and weeds that tell a story: an apple tree with its guest, a birch joined to a mushroom, seedlings in cracked lava,
//! kelp, and what lives on the mud.

use super::parts::{Spot, wiggle};
use super::{growths, trees};
use crate::colour::hex;
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

/// An apple tree, a ball of mistletoe rooted in its bough.
pub(super) fn apple_host(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    trees::broadleaf(pen, foot, side, 0x5a9a45, 0x6f4e36);
    for path in [
        [(0.0, 0.3), (-0.08, 0.5), (-0.24, 0.66)],
        [(0.0, 0.32), (0.04, 0.56), (0.02, 0.8)],
        [(0.01, 0.28), (0.12, 0.48), (0.32, 0.6)],
    ] {
        spot.line(pen, &path, 0x6f4e36, 0.035);
    }
    for (at, (u, v)) in
        [(-0.3, 0.56), (-0.2, 0.8), (-0.06, 0.9), (-0.33, 0.7), (0.1, 0.88), (-0.12, 0.58), (0.24, 0.8), (-0.1, 0.72)]
            .into_iter()
            .enumerate()
    {
        spot.leaf(pen, (u, v), (u + 0.07, v + 0.08), 0.05, hex(0x3f7a34));
        spot.egg(pen, (u, v), 0.036, 0.036, if at % 3 == 0 { 0xd83a30 } else { 0xc42a2a });
        spot.dot(pen, (u - 0.012, v + 0.013), 0.009, 0.009, 0xf6b8a8);
    }
    let ball = (0.2, 0.5);
    growths::mistletoe(pen, spot.at(ball.0, ball.1 - 0.1), side * 0.34);
    spot.line(pen, &[(0.06, 0.4), (0.14, 0.5), (0.2, 0.55)], 0x6f4e36, 0.04);
    spot.egg(pen, (0.17, 0.535), 0.035, 0.03, 0x8a6a42);
}

/// A birch and a fly agaric on the ground, their roots and threads joined below it.
pub(super) fn joined(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    let trunk = -0.22;
    trees::birch(pen, spot.at(trunk, -0.004), side * 0.44, 0x86b04a);
    for root in 0..6 {
        let lean = (root as f32 - 2.5) / 2.5;
        let end = (trunk + lean * 0.27, -0.26 + lean.abs() * 0.1);
        spot.line(pen, &[(trunk, 0.01), (trunk + lean * 0.08, -0.08), end], 0xc09a68, 0.024);
        // The tip, sheathed in white.
        spot.line(pen, &[(end.0 - lean * 0.03, end.1 + 0.045), end], 0xfafaf2, 0.04);
        for thread in 0..4 {
            let to = (0.3 + 0.03 * (thread as f32 - 1.5), -0.03);
            let mid = ((end.0 + to.0) / 2.0, end.1 - 0.03 - 0.03 * thread as f32 + 0.03 * wiggle(root * 5 + thread));
            spot.line(pen, &[end, mid, (to.0, to.1 - 0.08), to], 0xfafaf2, 0.006);
        }
        for fringe in 0..3 {
            let tip = (end.0 + 0.05 * wiggle(root * 3 + fringe), end.1 - 0.04 - 0.02 * fringe as f32);
            spot.line(pen, &[end, tip], 0xfafaf2, 0.006);
        }
    }
    agaric(pen, spot.at(0.3, -0.004), side * 0.15);
    agaric(pen, spot.at(0.42, -0.004), side * 0.09);
}

/// A fly agaric.
pub(super) fn agaric(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.12, 0.0), (-0.08, 0.3), (-0.07, 0.6), (0.07, 0.6), (0.08, 0.3), (0.12, 0.0)], 0xf8f4e8);
    spot.blob(pen, &[(-0.12, 0.5), (0.0, 0.42), (0.12, 0.5), (0.08, 0.56), (-0.08, 0.56)], 0xf0e8d4);
    spot.blob(pen, &[(-0.46, 0.56), (-0.36, 0.8), (0.0, 0.98), (0.36, 0.8), (0.46, 0.56), (0.0, 0.6)], 0xd0302a);
    for (u, v, r) in
        [(-0.24, 0.72, 0.06), (0.0, 0.84, 0.07), (0.22, 0.74, 0.055), (-0.04, 0.68, 0.05), (0.34, 0.62, 0.04)]
    {
        spot.dot(pen, (u, v), r, r * 0.8, 0xfdfdf6);
    }
}

/// A young ʻōhiʻa: small round leaves in pairs, the newest red, in a crack of the lava.
pub(super) fn ohia_seedling(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    let crack: [At; 9] = [
        (-0.62, 0.05),
        (-0.3, 0.03),
        (-0.12, 0.07),
        (0.16, 0.02),
        (0.6, 0.07),
        (0.2, -0.05),
        (0.02, -0.02),
        (-0.14, -0.08),
        (-0.34, -0.01),
    ];
    pen.fill(&spot.all(&crack), hex(0x05060a));
    spot.line(pen, &[(0.0, 0.0), (0.02, 0.4), (0.0, 0.86)], 0x9a6a44, 0.05);
    for pair in 0..4 {
        let v = 0.22 + pair as f32 * 0.17;
        let long = 0.27 - pair as f32 * 0.035;
        for way in [-1.0, 1.0] {
            spot.egg(pen, (way * long * 0.9, v + 0.05), long * 0.62, 0.085, 0xb4dc88);
        }
    }
    for way in [-0.09, 0.09] {
        spot.egg(pen, (way, 0.9), 0.09, 0.07, 0xe86a50);
    }
}

/// Giant kelp: a slender stalk to the light, narrow blades along it, each with a float.
pub(super) fn kelp(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (stem, lean) in [(0, -0.06), (1, 0.07)] {
        let along = |t: f32| (lean * (0.4 + t) + 0.03 * (t * 6.0 + stem as f32 * 2.0).sin(), t);
        let path: Vec<At> = (0..9).map(|part| along(part as f32 / 8.0)).collect();
        spot.line(pen, &path, 0x7a6a24, 0.012);
        for blade in 1..12 {
            let (u, v) = along(blade as f32 / 12.0);
            let way = if blade % 2 == 0 { 1.0 } else { -1.0 };
            let rgb = [0x8f8a35, 0xa89a40, 0x7f8034][(blade + stem) % 3];
            spot.leaf(pen, (u + way * 0.02, v), (u + way * 0.16, v + 0.055 + 0.02 * wiggle(blade)), 0.03, hex(rgb));
            spot.dot(pen, (u + way * 0.016, v + 0.003), 0.012, 0.009, 0xc4ac50);
        }
    }
}

/// Bull kelp: one long bare stalk, a round float at its end, and a head of long blades streaming from it.
pub(super) fn bull_kelp(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for root in 0..5 {
        let u = (root as f32 - 2.0) * 0.03;
        spot.line(pen, &[(0.0, 0.03), (u, 0.0), (u * 1.4, -0.02)], 0x6f5a1e, 0.012);
    }
    for blade in 0..9 {
        let t = (blade as f32 - 4.0) / 4.0;
        let droop = 0.9 - 0.34 * t.abs() - 0.04 * wiggle(blade);
        let rgb = hex([0x8a7a2c, 0xa08c38, 0x746824][blade % 3]);
        let path = [(0.02, 0.84), (0.02 + t * 0.18, 0.94 - 0.02 * t.abs()), (0.02 + t * 0.36, droop)];
        for (pair, wide) in path.windows(2).zip([0.035, 0.045]) {
            spot.leaf(pen, pair[0], pair[1], wide, rgb);
        }
        spot.line(pen, &path, [0x8a7a2c, 0xa08c38, 0x746824][blade % 3], 0.026);
    }
    spot.line(pen, &[(0.0, 0.0), (-0.02, 0.3), (0.015, 0.56), (0.02, 0.8)], 0x8a7428, 0.016);
    spot.blob(
        pen,
        &[(0.004, 0.68), (-0.016, 0.77), (-0.03, 0.83), (0.02, 0.885), (0.07, 0.83), (0.056, 0.77), (0.034, 0.68)],
        0xa58c34,
    );
}

/// A lugworm beside the coiled cast that marks its burrow.
pub(super) fn lugworm(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for coil in 0..9 {
        let (u, v) = (0.28 + 0.13 * wiggle(coil), 0.08 + 0.035 * coil as f32);
        let wide = 0.2 - 0.016 * coil as f32;
        spot.line(
            pen,
            &[(u - wide, v), (u, v + 0.06), (u + wide, v), (u, v - 0.04)],
            if coil % 2 == 0 { 0x6f6252 } else { 0x85765f },
            0.05,
        );
    }
    let along = |t: f32| (-0.08 - t * 0.44, 0.12 + 0.09 * (t * TAU * 1.1).sin());
    for part in 0..16 {
        let t = part as f32 / 15.0;
        let (u, v) = along(t);
        let thick = if t > 0.68 { 0.034 } else { 0.062 };
        if (0.2..0.68).contains(&t) {
            // The red gills along its middle.
            for way in [-1.0, 1.0] {
                spot.line(pen, &[(u, v), (u - 0.01, v + way * 0.1)], 0xd0483c, 0.02);
            }
        }
        spot.egg(pen, (u, v), 0.04, thick, if part % 2 == 0 { 0x8a4a3c } else { 0x9c5a48 });
    }
}

/// A polar bear walking to the left: long neck, small head, heavy legs.
pub(super) fn polar_bear(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    let (fur, shade) = (0xf6f2e6, 0xd8d4c8);
    for (u, lean) in [(-0.06, -0.05), (0.36, 0.03)] {
        spot.blob(pen, &leg(u, lean), shade);
    }
    spot.blob(pen, &[(0.46, 0.46), (0.53, 0.42), (0.5, 0.36)], fur);
    spot.blob(
        pen,
        &[
            (-0.3, 0.46),
            (-0.2, 0.58),
            (-0.02, 0.61),
            (0.2, 0.63),
            (0.4, 0.57),
            (0.5, 0.42),
            (0.46, 0.24),
            (0.2, 0.2),
            (-0.08, 0.18),
            (-0.24, 0.26),
        ],
        fur,
    );
    for (u, lean) in [(-0.2, 0.03), (0.26, -0.02)] {
        spot.blob(pen, &leg(u, lean), fur);
    }
    spot.egg(pen, (-0.36, 0.63), 0.034, 0.036, fur);
    spot.blob(
        pen,
        &[
            (-0.12, 0.57),
            (-0.26, 0.62),
            (-0.38, 0.63),
            (-0.46, 0.57),
            (-0.57, 0.51),
            (-0.585, 0.45),
            (-0.48, 0.42),
            (-0.38, 0.44),
            (-0.26, 0.38),
            (-0.12, 0.34),
        ],
        fur,
    );
    spot.egg(pen, (-0.31, 0.63), 0.034, 0.036, fur);
    spot.dot(pen, (-0.575, 0.49), 0.024, 0.02, 0x1c1a1a);
    spot.eye(pen, (-0.45, 0.53), 0.018);
    spot.line(pen, &[(-0.565, 0.46), (-0.5, 0.445)], 0x4a4644, 0.01);
}

fn leg(u: f32, lean: f32) -> [At; 7] {
    [
        (u - 0.08, 0.32),
        (u - 0.07 + lean, 0.12),
        (u - 0.12 + lean, 0.02),
        (u + lean, 0.0),
        (u + 0.07 + lean, 0.03),
        (u + 0.07 + lean * 0.5, 0.14),
        (u + 0.11, 0.34),
    ]
}

/// A gannet: white, with a yellow head, a long pale dagger of a bill and black wing tips.
pub(super) fn gannet(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    let (white, dark) = (0xfafaf6, 0x26282e);
    for u in [-0.04, 0.08] {
        spot.line(pen, &[(u, 0.16), (u, 0.02)], 0x4a5058, 0.03);
        spot.blob(pen, &[(u - 0.12, 0.0), (u - 0.02, 0.05), (u + 0.05, 0.0)], 0x4a5058);
    }
    spot.plate(pen, &[(0.26, 0.26), (0.6, 0.16), (0.58, 0.1), (0.22, 0.16)], dark);
    spot.blob(
        pen,
        &[
            (-0.3, 0.42),
            (-0.26, 0.22),
            (-0.08, 0.12),
            (0.16, 0.12),
            (0.4, 0.2),
            (0.3, 0.34),
            (0.06, 0.46),
            (-0.14, 0.54),
        ],
        white,
    );
    spot.blob(
        pen,
        &[(-0.3, 0.4), (-0.32, 0.56), (-0.34, 0.74), (-0.24, 0.84), (-0.12, 0.78), (-0.1, 0.6), (-0.08, 0.46)],
        white,
    );
    spot.blob(
        pen,
        &[(-0.4, 0.72), (-0.38, 0.82), (-0.27, 0.88), (-0.15, 0.82), (-0.12, 0.7), (-0.2, 0.62), (-0.33, 0.64)],
        0xf0cf7c,
    );
    spot.plate(pen, &[(-0.36, 0.79), (-0.7, 0.7), (-0.37, 0.67)], 0xb8c8d6);
    spot.line(pen, &[(-0.68, 0.705), (-0.5, 0.725), (-0.36, 0.735)], dark, 0.014);
    spot.dot(pen, (-0.36, 0.75), 0.03, 0.03, dark);
    spot.egg(pen, (-0.3, 0.78), 0.034, 0.034, 0xd8ecf6);
    spot.dot(pen, (-0.305, 0.78), 0.014, 0.014, dark);
    spot.blob(pen, &[(-0.06, 0.44), (0.0, 0.24), (0.2, 0.18), (0.42, 0.22), (0.26, 0.36), (0.08, 0.44)], 0xf0f0ea);
    spot.plate(pen, &[(0.24, 0.24), (0.42, 0.27), (0.66, 0.2), (0.36, 0.17)], dark);
}
