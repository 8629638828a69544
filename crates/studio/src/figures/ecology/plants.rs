//! Low plants: grasses, flowers, ferns, mosses, lichens, water plants and weeds of the sea.

use super::parts::{Spot, wiggle};
use crate::colour::hex;
use crate::figures::pen::{At, Pen};

/// A tuft of blades; with ears where it is in seed.
pub(super) fn tuft(pen: &mut Pen, foot: At, side: f32, rgb: u32, ears: Option<u32>) {
    let spot = Spot::new(foot, side);
    for blade in 0..9 {
        let lean = (blade as f32 - 4.0) / 4.0;
        let high = 0.95 - lean.abs() * 0.3 + wiggle(blade) * 0.05;
        let shade = hex(rgb).mix(hex(0x20301c), 0.12 * (blade % 3) as f32);
        spot.leaf(pen, (lean * 0.08, 0.0), (lean * 0.42, high), 0.075, shade);
        if let (Some(ear), true) = (ears, blade % 2 == 0) {
            spot.leaf(pen, (lean * 0.34, high - 0.16), (lean * 0.44, high + 0.06), 0.09, hex(ear));
        }
    }
}

/// Cottongrass: thin stems with white tufts.
pub(super) fn cotton(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for stem in 0..5 {
        let lean = (stem as f32 - 2.0) / 2.0;
        let top = (lean * 0.34, 0.86 - lean.abs() * 0.16);
        spot.line(pen, &[(lean * 0.05, 0.0), (lean * 0.2, 0.5), top], 0x5f8f4a, 0.025);
        for puff in 0..5 {
            let turn = puff as f32 * 1.257;
            spot.egg(pen, (top.0 + turn.cos() * 0.06, top.1 + turn.sin() * 0.06), 0.055, 0.055, 0xfdfdf8);
        }
        spot.dot(pen, top, 0.07, 0.07, 0xfdfdf8);
    }
}

/// Reeds: tall leaves and brown heads.
pub(super) fn reeds(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for stem in 0..6 {
        let lean = (stem as f32 - 2.5) / 2.5;
        spot.leaf(pen, (lean * 0.16, 0.0), (lean * 0.3, 0.8 - lean.abs() * 0.1), 0.05, hex(0x6f9a45));
        if stem % 2 == 0 {
            let top = 0.95 - lean.abs() * 0.14;
            spot.line(pen, &[(lean * 0.16, 0.0), (lean * 0.2, top)], 0x5d8238, 0.02);
            spot.egg(pen, (lean * 0.19, top - 0.1), 0.032, 0.1, 0x7a4b2a);
        }
    }
}

pub(super) fn fern(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for frond in 0..5 {
        let lean = (frond as f32 - 2.0) / 2.0;
        let along = |t: f32| (lean * 0.46 * t, (0.9 - lean.abs() * 0.35) * t - lean.abs() * 0.25 * t * t);
        spot.line(pen, &[along(0.0), along(0.5), along(1.0)], 0x3d7a38, 0.02);
        for pair in 1..8 {
            let t = pair as f32 / 8.0;
            let (at, long) = (along(t), 0.13 * (1.1 - t));
            for way in [-1.0, 1.0] {
                spot.leaf(pen, at, (at.0 + way * long, at.1 + long * 0.5), 0.05, hex(0x559a48));
            }
        }
    }
}

/// A cushion of moss.
pub(super) fn moss(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.5, 0.0), (-0.44, 0.2), (-0.2, 0.36), (0.1, 0.4), (0.4, 0.24), (0.5, 0.0)], 0x5f9440);
    for tip in 0..9 {
        let u = -0.36 + tip as f32 * 0.09;
        spot.dot(pen, (u, 0.16 + wiggle(tip) * 0.1), 0.035, 0.035, 0x86b95c);
    }
}

/// A crust of lichen: rosettes lying flat.
pub(super) fn crust(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (at, (u, v, r, rgb)) in
        [(-0.22, 0.14, 0.24, 0xb9c48a), (0.2, 0.12, 0.2, 0xd99a3a), (0.02, 0.26, 0.16, 0xcfd6b0)]
            .into_iter()
            .enumerate()
    {
        let lobes: Vec<At> = (0..14)
            .map(|lobe| {
                let turn = lobe as f32 / 14.0 * std::f32::consts::TAU;
                let out = r * (1.0 + 0.14 * wiggle(lobe + at * 7));
                (u + out * turn.cos(), v + out * 0.55 * turn.sin())
            })
            .collect();
        spot.blob(pen, &lobes, rgb);
        spot.dot(pen, (u, v), r * 0.4, r * 0.2, 0x8f8a55);
    }
}

/// Branching lichen, as reindeer lichen on the ground or beard lichen hanging.
pub(super) fn branches(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    for stem in 0..7 {
        let lean = (stem as f32 - 3.0) / 3.0;
        let high = 0.8 - lean.abs() * 0.3;
        spot.line(pen, &[(lean * 0.1, 0.0), (lean * 0.26, high * 0.5), (lean * 0.42, high)], rgb, 0.04);
        for (t, way) in [(0.5, -1.0), (0.6, 1.0), (0.8, -1.0)] {
            let at = (lean * 0.42 * t, high * t);
            spot.line(pen, &[at, (at.0 + way * 0.1, at.1 + 0.13)], rgb, 0.03);
        }
    }
}

/// Plants with flowers: green leaves and heads of this colour.
pub(super) fn flowers(pen: &mut Pen, foot: At, side: f32, petals: u32, heart: u32) {
    let spot = Spot::new(foot, side);
    for stem in 0..3 {
        let lean = stem as f32 - 1.0;
        let top = (lean * 0.28, 0.8 - lean.abs() * 0.2);
        spot.line(pen, &[(lean * 0.05, 0.0), (lean * 0.16, 0.4), top], 0x4f8a3c, 0.03);
        spot.leaf(pen, (lean * 0.08, 0.14), (lean * 0.2 + 0.16, 0.34), 0.1, hex(0x5f9f48));
        for petal in 0..7 {
            let turn = petal as f32 * 0.8976;
            let tip = (top.0 + 0.17 * turn.cos(), top.1 + 0.17 * turn.sin());
            spot.leaf(pen, top, tip, 0.11, hex(petals));
        }
        spot.egg(pen, top, 0.055, 0.055, heart);
    }
}

/// Spikes of bells: foxglove, fireweed, lupin, lavender.
pub(super) fn spikes(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    for stem in 0..3 {
        let lean = stem as f32 - 1.0;
        let high = 0.98 - lean.abs() * 0.2;
        spot.line(pen, &[(lean * 0.06, 0.0), (lean * 0.24, high)], 0x4f8a3c, 0.025);
        spot.leaf(pen, (lean * 0.06, 0.05), (lean * 0.2 - 0.14, 0.22), 0.08, hex(0x5f9f48));
        spot.leaf(pen, (lean * 0.06, 0.05), (lean * 0.2 + 0.14, 0.24), 0.08, hex(0x5f9f48));
        for bell in 0..7 {
            let t = 0.38 + bell as f32 * 0.09;
            let wide = 0.065 * (1.25 - t * 0.7);
            for way in [-0.7, 0.7] {
                let at = (lean * 0.24 * t + way * wide, high * t);
                spot.egg(pen, at, wide * 0.75, wide * 0.9, rgb);
            }
        }
    }
}

/// A leafy herb: a stem with pairs of toothed leaves.
pub(super) fn herb(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    spot.line(pen, &[(0.0, 0.0), (0.0, 0.95)], 0x4a7a38, 0.035);
    for pair in 0..5 {
        let v = 0.12 + pair as f32 * 0.18;
        let long = 0.36 - pair as f32 * 0.05;
        for way in [-1.0, 1.0] {
            spot.leaf(pen, (0.0, v), (way * long, v + 0.1), 0.15, hex(rgb));
        }
    }
    spot.leaf(pen, (0.0, 0.88), (0.0, 1.0), 0.08, hex(rgb));
}

/// A seedling: two leaves on a stem.
pub(super) fn seedling(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    spot.line(pen, &[(0.0, 0.0), (0.02, 0.6)], 0x5f9a45, 0.06);
    spot.leaf(pen, (0.02, 0.55), (-0.36, 0.85), 0.22, hex(0x79b857));
    spot.leaf(pen, (0.02, 0.55), (0.4, 0.9), 0.22, hex(0x8cc566));
}

/// Leaves and a flower of the water lily, lying on the water.
pub(super) fn lily(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for (u, v, r) in [(-0.26, 0.1, 0.24), (0.26, 0.08, 0.24), (0.02, 0.2, 0.22)] {
        spot.egg(pen, (u, v), r, r * 0.36, 0x5c9a4b);
        let notch = spot.all(&[(u, v), (u + r, v + 0.03), (u + r * 0.96, v - 0.05)]);
        pen.fill(&notch, hex(0x3f6f8f));
    }
    for petal in [-0.16, -0.08, 0.0, 0.08, 0.16] {
        spot.leaf(pen, (0.0, 0.16), (petal, 0.44 - petal.abs() * 0.6), 0.1, hex(0xf7d6e4));
    }
    spot.dot(pen, (0.0, 0.24), 0.04, 0.03, 0xf0c040);
}

/// Weeds under water: waving ribbons of this colour.
pub(super) fn ribbons(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    for stem in 0..5 {
        let lean = (stem as f32 - 2.0) / 2.0;
        let high = 1.0 - lean.abs() * 0.25;
        let path: Vec<At> = (0..7)
            .map(|part| {
                let t = part as f32 / 6.0;
                (lean * (0.1 + 0.2 * t) + 0.05 * (t * 9.0 + stem as f32).sin(), high * t)
            })
            .collect();
        spot.line(pen, &path, rgb, 0.055);
    }
}

/// Broad sheets of seaweed.
pub(super) fn sheets(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    for (lean, high) in [(-0.3, 0.62), (0.3, 0.66), (0.0, 0.86)] {
        spot.blob(
            pen,
            &[
                (0.0, 0.0),
                (lean - 0.16, high * 0.5),
                (lean - 0.2, high * 0.86),
                (lean - 0.05, high),
                (lean + 0.1, high * 0.88),
                (lean + 0.22, high * 0.94),
                (lean + 0.14, high * 0.5),
            ],
            rgb,
        );
    }
}

/// A turf of short weed.
pub(super) fn turf(pen: &mut Pen, foot: At, side: f32, rgb: u32) {
    let spot = Spot::new(foot, side);
    spot.blob(pen, &[(-0.48, 0.0), (-0.4, 0.12), (0.0, 0.2), (0.4, 0.12), (0.48, 0.0), (0.0, -0.06)], rgb);
    for hair in 0..17 {
        let u = -0.44 + hair as f32 * 0.055;
        let high = 0.3 + wiggle(hair) * 0.1;
        spot.line(pen, &[(u, 0.05), (u + 0.03, high * 0.6), (u - 0.01, high)], rgb, 0.026);
    }
}

/// Duckweed: many small leaves afloat.
pub(super) fn duckweed(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for leaf in 0..22 {
        let (u, v) = (wiggle(leaf) * 0.46, 0.2 + wiggle(leaf + 40) * 0.18);
        spot.egg(pen, (u, v), 0.06, 0.04, if leaf % 2 == 0 { 0x7fbf4f } else { 0x69a83f });
    }
}

/// A clump of bamboo canes.
pub(super) fn bamboo(pen: &mut Pen, foot: At, side: f32) {
    let spot = Spot::new(foot, side);
    for cane in 0..4 {
        let u = (cane as f32 - 1.5) * 0.13;
        let high = 0.98 - 0.06 * (cane % 2) as f32;
        spot.line(pen, &[(u, 0.0), (u * 1.2, high)], 0x7aa84a, 0.042);
        for knot in 1..6 {
            let v = high * knot as f32 / 6.0;
            spot.line(pen, &[(u * 1.1 - 0.025, v), (u * 1.1 + 0.025, v)], 0x4d7030, 0.012);
            let way = if (knot + cane) % 2 == 0 { 1.0 } else { -1.0 };
            if knot > 2 {
                spot.leaf(pen, (u * 1.1, v), (u * 1.1 + way * 0.19, v + 0.03), 0.045, hex(0x5c9a3f));
                spot.leaf(pen, (u * 1.1, v), (u * 1.1 + way * 0.15, v - 0.06), 0.04, hex(0x6bab4a));
            }
        }
    }
}
