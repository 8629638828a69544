//! Pairs that face each other across the middle: the left one counts, and faces right.

use super::hues::Role::{Line, Main, Second};
use super::plain_units as plain;
use super::plate::{Motif, Plate};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("pair_of_facing_dolphins", |plate| facing(plate, "dolphin", 430.0)),
    ("pair_of_facing_dragons", |plate| facing(plate, "dragon", 440.0)),
    ("pair_of_hares_under_one_tree", hares),
    ("pair_of_seahorses", seahorses),
];

/// An artwork that faces left, flipped.
fn facing(plate: &mut Plate, name: &'static str, side: f32) {
    plate.at((-245.0, 30.0), 0.0, 1.0, |plate| plate.flipped(|plate| plate.icon(name, side)));
    let hue = plate.hue(Second);
    plate.slab(-480.0, 268.0, 960.0, 10.0, hue);
}

fn hares(plate: &mut Plate) {
    let (crown, light, trunk, grass) = (
        plate.own(0x4f8f4a, Second),
        plate.own(0x74b063, Second),
        plate.own(0x7a5032, Line),
        plate.own(0x8fbf6a, Main),
    );
    plate.slab(-480.0, 330.0, 960.0, 90.0, grass);
    plate.block(-34.0, -60.0, 68.0, 400.0, trunk);
    for (x, y, r) in [(-190.0, -190.0, 150.0), (-90.0, -310.0, 150.0), (0.0, -200.0, 190.0)] {
        plate.dot((x, y), r, crown);
        plate.dot((-x, y), r, crown);
    }
    for (x, y) in [(-220.0, -230.0), (-120.0, -350.0), (-80.0, -170.0), (-250.0, -130.0), (-30.0, -270.0)] {
        plate.dot((x, y), 22.0, light);
    }
    plate.at((-250.0, 205.0), 0.0, 1.0, |plate| plate.flipped(|plate| plate.icon("rabbit", 260.0)));
}

fn seahorses(plate: &mut Plate) {
    plate.at((-200.0, 0.0), 0.0, 7.4, plain::seahorse);
    let (weed, bubble) = (plate.own(0x3f8f6a, Main), plate.own(0x8fc8e0, Second));
    for x in [-60.0, 0.0] {
        plate.line(
            &super::super::pen::smooth(&[(x, 470.0), (x - 24.0, 360.0), (x + 10.0, 250.0), (x - 10.0, 150.0)]),
            weed,
            16.0,
        );
    }
    for (y, r) in [(-300.0, 15.0), (-380.0, 22.0), (-225.0, 10.0)] {
        plate.ring((-18.0, y), r, bubble, 6.0);
    }
}
