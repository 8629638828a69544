//! Things that lie on their side, and fronts of buildings: of the lying ones only the upper half counts.

use super::super::pen::{corners, smooth};
use super::hues::Role::{Line, Main, Second, Third};
use super::plain_units as plain;
use super::plate::{Motif, Plate};
use super::reflections::storeys;
use super::shapes::{closed, petal, placed};

pub(super) static MOTIFS: &[(&str, Motif)] = &[
    ("arrow_pointing_to_the_right", arrow),
    ("dragonfly_laid_sideways", dragonfly),
    ("fish_lying_sideways", fish),
    ("five_storeyed_pagoda", |plate| plate.at((0.0, 450.0), 0.0, 1.75, |plate| storeys(plate, 0.0, 1.0))),
    ("key_with_a_ring_bow_laid_flat", key),
    ("leaf_lying_on_its_side", leaf),
    ("temple_front", |plate| plate.even_icon("classical-building", 800.0)),
];

fn arrow(plate: &mut Plate) {
    let (main, second) = (plate.hue(Main), plate.hue(Second));
    plate.area(
        &[
            (460.0, 0.0),
            (130.0, -260.0),
            (130.0, -110.0),
            (-440.0, -110.0),
            (-440.0, 110.0),
            (130.0, 110.0),
            (130.0, 260.0),
        ],
        main,
    );
    plate.fill(&corners([-390.0, -62.0, 560.0, 124.0]), second);
}

fn dragonfly(plate: &mut Plate) {
    plate.at((0.0, 0.0), 90.0, 8.6, |plate| plate.both(plain::dragonfly));
}

fn fish(plate: &mut Plate) {
    let (body, fin, eye) = (plate.own(0x2f8fb8, Main), plate.own(0xf0a03c, Second), plate.own(0xfbfaf4, Third));
    plate.area(&closed(&[(-270.0, 0.0), (-450.0, -210.0), (-400.0, 0.0), (-450.0, 210.0)]), fin);
    for side in [-1.0, 1.0] {
        plate.area(
            &closed(&[(-120.0, 150.0 * side), (0.0, 290.0 * side), (140.0, 250.0 * side), (150.0, 150.0 * side)]),
            fin,
        );
    }
    let upper = smooth(&[(450.0, 0.0), (330.0, -130.0), (110.0, -210.0), (-130.0, -150.0), (-300.0, -34.0)]);
    let lower = upper.iter().rev().map(|&(x, y)| (x, -y));
    plate.area(&upper.iter().copied().chain(lower).collect::<Vec<_>>(), body);
    let line = plate.hue(Line);
    plate.line(&smooth(&[(250.0, -165.0), (190.0, 0.0), (250.0, 165.0)]), line, 7.0);
    for (x, y) in [(110.0, 0.0), (40.0, -90.0), (-30.0, 0.0), (-100.0, -80.0), (-170.0, 0.0)] {
        plate.line(&smooth(&[(x, y - 40.0), (x - 26.0, y), (x, y + 40.0)]), fin, 8.0);
    }
    // Seen from above, a fish has an eye on each side.
    plate.disc((325.0, -72.0), 30.0, eye);
    plate.dot((330.0, -72.0), 13.0, line);
}

fn key(plate: &mut Plate) {
    let (brass, line) = (plate.own(0xc9962e, Main), plate.hue(Line));
    plate.ring((-300.0, 0.0), 120.0, line, 66.0);
    plate.ring((-300.0, 0.0), 120.0, brass, 56.0);
    plate.area(&corners([330.0, -130.0, 44.0, 260.0]), brass);
    plate.area(&corners([410.0, -100.0, 44.0, 200.0]), brass);
    plate.area(&corners([-180.0, -30.0, 650.0, 60.0]), brass);
    plate.area(&corners([-160.0, -54.0, 40.0, 108.0]), brass);
}

fn leaf(plate: &mut Plate) {
    let (green, vein) = (plate.own(0x5f9a45, Main), plate.own(0xcfe3a4, Third));
    plate.area(&corners([-465.0, -9.0, 160.0, 18.0]), green);
    plate.area(&placed(&petal(0.0, 780.0, 235.0, 0.42), (-330.0, 0.0), 90.0, 1.0), green);
    plate.line(&[(-330.0, 0.0), (410.0, 0.0)], vein, 10.0);
    for x in [-220.0, -110.0, 0.0, 110.0, 220.0_f32] {
        let high = 170.0 - (x + 20.0).abs() * 0.42;
        for side in [-1.0, 1.0] {
            plate.line(&smooth(&[(x - 40.0, 0.0), (x + 20.0, high * 0.6 * side), (x + 90.0, high * side)]), vein, 6.0);
        }
    }
}
