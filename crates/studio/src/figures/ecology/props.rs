//! What scenes need beside living things: dams, burrows, floes, nectar birds and the like.

use super::parts::{Spot, wiggle};
use crate::colour::hex;
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

/// A beaver dam: a heap of sticks.
pub(super) fn dam(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.5, 0.0), (-0.34, 0.2), (0.0, 0.3), (0.34, 0.2), (0.5, 0.0)], 0x6a4c32);
    for stick in 0..22 {
        let (u, v) = (wiggle(stick) * 0.36, 0.05 + 0.09 * (1.0 + wiggle(stick + 50)));
        let (du, dv) = (0.12, 0.06 * wiggle(stick + 90));
        spot.line(pen, &[(u - du, v - dv), (u + du, v + dv)], if stick % 2 == 0 { 0xa57a4c } else { 0x8a6238 }, 0.03);
    }
}

/// The mouth of a burrow.
pub(super) fn burrow(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.5, 0.0), (-0.38, 0.3), (0.0, 0.44), (0.38, 0.3), (0.5, 0.0), (0.0, -0.06)], 0x9a7650);
    spot.egg(pen, (0.0, 0.14), 0.24, 0.17, 0x2a2018);
}

/// A sheet of thin ice.
pub(super) fn floe(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.plate(pen, &[(-0.5, 0.08), (0.46, 0.1), (0.5, 0.02), (0.1, 0.0), (-0.44, 0.0)], 0xf4fafc);
}

/// Water hyacinth: floating leaves and violet heads.
pub(super) fn hyacinth(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v) in [(-0.34, 0.2), (0.34, 0.2), (-0.16, 0.32), (0.18, 0.34)] {
        spot.line(pen, &[(u * 0.4, 0.0), (u, v)], 0x7fae58, 0.07);
        spot.egg(pen, (u, v), 0.16, 0.12, 0x4f9448);
    }
    for petal in 0..7 {
        spot.egg(pen, (0.06 * wiggle(petal), 0.36 + petal as f32 * 0.055), 0.07, 0.05, 0xa48ad8);
    }
}

/// A bird on the wing, far off.
pub(super) fn flying(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(
        pen,
        &[
            (-0.5, 0.46),
            (-0.24, 0.58),
            (0.0, 0.4),
            (0.24, 0.58),
            (0.5, 0.46),
            (0.24, 0.46),
            (0.06, 0.3),
            (-0.06, 0.3),
            (-0.24, 0.46),
        ],
        0x4a4f58,
    );
}

/// Grains of pollen.
pub(super) fn pollen(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for grain in 0..16 {
        let at = (wiggle(grain) * 0.42, 0.45 + wiggle(grain + 33) * 0.36);
        spot.egg(pen, at, 0.045, 0.045, 0xf6c832);
    }
}

/// A bur with hooks.
pub(super) fn bur(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for hook in 0..18 {
        let turn = hook as f32 / 18.0 * TAU;
        spot.line(pen, &[(0.0, 0.5), (0.5 * turn.cos(), 0.5 + 0.5 * turn.sin())], 0x6a5230, 0.06);
    }
    spot.egg(pen, (0.0, 0.5), 0.3, 0.3, 0x9a7c48);
}

/// A flea: a dark body with a long hind leg.
pub(super) fn hopper(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (from, knee, toe) in [(-0.1, -0.24, -0.2), (0.06, -0.04, 0.0), (0.2, 0.46, 0.3)] {
        spot.line(pen, &[(from, 0.3), (knee, 0.2), (toe, 0.0)], 0x3a1f16, 0.06);
    }
    spot.blob(pen, &[(-0.4, 0.36), (-0.2, 0.56), (0.16, 0.6), (0.4, 0.4), (0.2, 0.2), (-0.2, 0.22)], 0x6a3524);
}

/// A jet of drops, from its lower right to its upper left.
pub(super) fn jet(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for drop in 0..14 {
        let t = drop as f32 / 13.0;
        spot.egg(
            pen,
            (-0.3 + 0.6 * (1.0 - t) - 0.3, t * (1.16 - 0.16 * t)),
            0.03 - 0.008 * t,
            0.03 - 0.008 * t,
            0x3f8fd0,
        );
    }
}

/// A bough across the scene, with leaves.
pub(super) fn bough(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.line(pen, &[(-0.55, 0.1), (-0.2, 0.05), (0.2, 0.08), (0.55, 0.02)], 0x6f4e36, 0.09);
    for leaf in 0..9 {
        let u = -0.48 + leaf as f32 * 0.12;
        let way = if leaf % 2 == 0 { 1.0 } else { -1.0 };
        spot.leaf(pen, (u, 0.06), (u + 0.08, 0.06 + way * 0.16), 0.07, hex(0x4f8a3f));
    }
}

/// Light that glows.
pub(super) fn glow(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (r, rgb) in [(0.5, 0x3f6f9c), (0.38, 0x6fb0cc), (0.26, 0xa8e8ec), (0.14, 0xf0ffff)] {
        spot.dot(pen, (0.0, 0.5), r, r, rgb);
    }
}

/// A hovering hummingbird, its bill to the left.
pub(super) fn hummingbird(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(0.02, 0.56), (0.1, 0.9), (0.3, 1.0), (0.26, 0.7), (0.14, 0.5)], 0x8fa8b0);
    spot.plate(pen, &[(0.14, 0.3), (0.34, 0.02), (0.42, 0.08), (0.24, 0.36)], 0x2f6f4c);
    spot.blob(
        pen,
        &[(-0.16, 0.62), (-0.1, 0.44), (0.06, 0.28), (0.24, 0.26), (0.24, 0.42), (0.08, 0.58), (-0.06, 0.7)],
        0x3f9a68,
    );
    spot.dot(pen, (-0.02, 0.44), 0.08, 0.09, 0xe4ece0);
    spot.line(pen, &[(-0.2, 0.66), (-0.5, 0.64)], 0x2a2622, 0.02);
    spot.egg(pen, (-0.14, 0.67), 0.1, 0.09, 0x3f9a68);
    spot.dot(pen, (-0.15, 0.6), 0.07, 0.04, 0xd0304a);
    spot.eye(pen, (-0.17, 0.69), 0.024);
    spot.blob(pen, &[(0.04, 0.54), (0.3, 0.74), (0.52, 0.78), (0.38, 0.56), (0.16, 0.44)], 0xa8c0c4);
}

/// A leaf cut to a piece, as ants carry it.
pub(super) fn piece(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.4, 0.2), (-0.2, 0.7), (0.2, 0.8), (0.42, 0.4), (0.1, 0.1)], 0x6fae4a);
}

/// The pale sponge of an ants' fungus garden.
pub(super) fn garden(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.5, 0.0), (-0.44, 0.3), (-0.2, 0.46), (0.1, 0.5), (0.4, 0.34), (0.5, 0.0)], 0xeee6cc);
    for knob in 0..26 {
        let at = (wiggle(knob) * 0.4, 0.2 + wiggle(knob + 44) * 0.16);
        spot.egg(pen, at, 0.05, 0.05, if knob % 3 == 0 { 0x9ab56a } else { 0xfaf6e4 });
    }
}

/// A hollow under the ground.
pub(super) fn chamber(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(
        pen,
        &[(-0.5, 0.2), (-0.46, 0.5), (-0.2, 0.66), (0.2, 0.64), (0.48, 0.48), (0.5, 0.2), (0.3, 0.02), (-0.3, 0.02)],
        0x5a4030,
    );
}

/// Silk wound round a catch.
pub(super) fn silk(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for turn in 0..7 {
        let v = 0.14 + turn as f32 * 0.12;
        let wide = 0.46 - (v - 0.5).abs() * 0.5;
        spot.line(pen, &[(-wide, v - 0.06), (0.0, v + 0.04), (wide, v - 0.03)], 0xf4f6fa, 0.045);
    }
}

/// Tentacles that stand before what hides among them.
pub(super) fn tentacles(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for arm in 0..5 {
        let lean = (arm as f32 - 2.0) / 2.0;
        let tip = (lean * 0.8, 0.5 - lean.abs() * 0.06 + 0.06 * wiggle(arm));
        spot.line(pen, &[(lean * 0.5, -0.2), (lean * 0.66, 0.2), tip], 0xd98ab4, 0.11);
        spot.dot(pen, tip, 0.065, 0.065, 0xf2c4dc);
    }
}
