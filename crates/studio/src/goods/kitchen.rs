//! Goods of the kitchen: spoons and knives, bottles, vegetables, bread.

use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::vessels::bench::{Bench, arc, corners, smooth};
use std::f32::consts::TAU;

/// An upright bar with a light on its left.
pub(super) fn bar(b: &mut Bench, half: f32, foot: f32, top: f32, hue: Rgb) {
    b.fill(&corners([-half, top, half, foot]), hue);
    b.fill(&corners([half * 0.35, top, half, foot]), hue.lighter(-0.08));
    b.fill(&corners([-half * 0.7, top, -half * 0.3, foot]), hue.lighter(0.08));
}

pub(super) fn wooden_spoon(b: &mut Bench, hue: Rgb) {
    bar(b, 24.0, 0.0, -740.0, hue);
    b.oval((0.0, -850.0), 95.0, 150.0, hue);
    b.oval((6.0, -850.0), 70.0, 120.0, hue.lighter(-0.1));
    b.oval((-4.0, -842.0), 62.0, 108.0, hue.lighter(-0.05));
}

pub(super) fn ladle(b: &mut Bench, hue: Rgb) {
    bar(b, 26.0, 0.0, -930.0, hue);
    b.line(&smooth(&[(0.0, -910.0), (10.0, -980.0), (70.0, -990.0), (84.0, -930.0)]), hue.lighter(-0.06), 38.0);
}

pub(super) fn whisk(b: &mut Bench, hue: Rgb) {
    bar(b, 32.0, 0.0, -560.0, hex(0x6b4a30));
    bar(b, 30.0, -540.0, -600.0, hue);
    for k in 0..4 {
        let r = 130.0 - k as f32 * 38.0;
        for hand in [-1.0, 1.0] {
            let wire = smooth(&[
                (hand * 14.0, -590.0),
                (hand * r * 0.8, -720.0),
                (hand * r, -860.0),
                (hand * r * 0.5, -975.0),
                (0.0, -1000.0),
            ]);
            b.line(&wire, hue.lighter(if hand < 0.0 { 0.08 } else { -0.08 }), 11.0);
        }
    }
}

pub(super) fn spatula(b: &mut Bench, hue: Rgb) {
    bar(b, 24.0, 0.0, -680.0, hex(0x9aa3aa));
    b.block([-96.0, -1000.0, 192.0, 330.0], 34.0, hue);
    for x in [-48.0, 0.0, 48.0] {
        b.block([x - 12.0, -940.0, 24.0, 210.0], 12.0, hue.lighter(0.25));
    }
}

pub(super) fn rolling_pin(b: &mut Bench, hue: Rgb) {
    b.block([-32.0, -1000.0, 64.0, 200.0], 32.0, hue.lighter(-0.1));
    b.block([-20.0, -830.0, 40.0, 60.0], 6.0, hue.lighter(-0.2));
    b.block([-84.0, -790.0, 168.0, 790.0], 26.0, hue);
    b.block([-60.0, -770.0, 30.0, 740.0], 14.0, hue.lighter(0.09));
    b.block([44.0, -780.0, 40.0, 760.0], 20.0, hue.lighter(-0.08));
}

pub(super) fn baguette(b: &mut Bench, hue: Rgb) {
    b.block([-90.0, -1000.0, 180.0, 1000.0], 88.0, hue.lighter(-0.08));
    b.block([-84.0, -994.0, 150.0, 990.0], 76.0, hue);
    for k in 0..6 {
        let y = -900.0 + k as f32 * 150.0;
        b.line(&[(-56.0, y + 50.0), (52.0, y - 40.0)], hex(0xf5e2b8), 34.0);
        b.line(&[(-56.0, y + 68.0), (52.0, y - 22.0)], hue.lighter(-0.14), 9.0);
    }
}

pub(super) fn breadstick(b: &mut Bench, hue: Rgb) {
    b.block([-32.0, -1000.0, 64.0, 1000.0], 32.0, hue.lighter(-0.08));
    b.block([-28.0, -996.0, 44.0, 990.0], 22.0, hue.lighter(0.03));
    for k in 0..9 {
        b.oval((-10.0 + (k % 3) as f32 * 12.0, -950.0 + k as f32 * 100.0), 7.0, 9.0, hex(0xfff1cf));
    }
}

/// A bottle: shoulders, neck, label.
fn bottle(b: &mut Bench, half: f32, shoulder: f32, neck: f32, hue: Rgb) {
    let body = [
        (-half, 0.0),
        (-half, shoulder),
        (-neck, shoulder - 150.0),
        (-neck, -960.0),
        (neck, -960.0),
        (neck, shoulder - 150.0),
        (half, shoulder),
        (half, 0.0),
    ];
    b.fill(&body, hue);
    b.fill(
        &[
            (-half * 0.72, -40.0),
            (-half * 0.72, shoulder),
            (-neck * 0.5, shoulder - 160.0),
            (-neck * 0.5, -930.0),
            (-neck * 0.1, -930.0),
            (-neck * 0.1, shoulder - 140.0),
            (-half * 0.46, shoulder + 10.0),
            (-half * 0.46, -40.0),
        ],
        WHITE.alpha(0.3),
    );
}

pub(super) fn oil(b: &mut Bench, hue: Rgb) {
    bottle(b, 110.0, -520.0, 36.0, hue);
    b.block([-40.0, -1000.0, 80.0, 90.0], 14.0, hex(0xc9a24a));
    b.block([-110.0, -430.0, 220.0, 240.0], 8.0, hex(0xf5ecd2));
    b.oval((0.0, -310.0), 34.0, 48.0, hex(0x6b7a2a));
}

pub(super) fn wine(b: &mut Bench, hue: Rgb) {
    bottle(b, 110.0, -560.0, 40.0, hue);
    b.block([-46.0, -1000.0, 92.0, 190.0], 12.0, hex(0x8a2438));
    b.block([-110.0, -430.0, 220.0, 250.0], 8.0, hex(0xf5ecd2));
    b.oval((0.0, -300.0), 46.0, 46.0, hex(0x8a2438));
}

pub(super) fn champagne(b: &mut Bench, hue: Rgb) {
    bottle(b, 122.0, -480.0, 44.0, hue);
    b.block([-50.0, -930.0, 100.0, 300.0], 16.0, hex(0xd9b04a));
    b.block([-40.0, -1000.0, 80.0, 100.0], 28.0, hex(0xc9963a));
    b.line(&[(-50.0, -700.0), (50.0, -680.0)], hex(0xf2d98a), 10.0);
    b.line(&[(-50.0, -770.0), (50.0, -750.0)], hex(0xf2d98a), 10.0);
}

pub(super) fn bread_knife(b: &mut Bench, hue: Rgb) {
    b.fill(&corners([-36.0, -620.0, 36.0, 0.0]), hex(0xc3ccd3));
    b.block([-48.0, -1000.0, 96.0, 400.0], 40.0, hue);
    b.block([-32.0, -980.0, 26.0, 350.0], 12.0, hue.lighter(0.1));
    for y in [-920.0, -800.0, -680.0] {
        b.oval((4.0, y), 14.0, 14.0, hex(0xd9dee2));
    }
}

pub(super) fn table_fork(b: &mut Bench, hue: Rgb) {
    bar(b, 22.0, 0.0, -660.0, hue);
    b.block([-66.0, -770.0, 132.0, 120.0], 50.0, hue);
    for k in 0..4 {
        b.block([-66.0 + k as f32 * 38.0, -1000.0, 18.0, 260.0], 9.0, hue.lighter(if k < 2 { 0.05 } else { -0.05 }));
    }
}

pub(super) fn teaspoon(b: &mut Bench, hue: Rgb) {
    b.fill(
        &smooth(&[
            (-14.0, 0.0),
            (-16.0, -600.0),
            (-38.0, -920.0),
            (0.0, -1000.0),
            (38.0, -920.0),
            (16.0, -600.0),
            (14.0, 0.0),
        ]),
        hue,
    );
    b.line(&[(-8.0, -940.0), (-6.0, -300.0)], WHITE.alpha(0.6), 9.0);
}

pub(super) fn straw(b: &mut Bench, hue: Rgb) {
    b.fill(&corners([-30.0, -1000.0, 30.0, 0.0]), hex(0xfaf7f2));
    for k in 0..12 {
        let y = -980.0 + k as f32 * 84.0;
        b.fill(&[(-30.0, y + 40.0), (30.0, y), (30.0, y + 40.0), (-30.0, y + 80.0)], hue);
    }
    b.oval((0.0, -1000.0), 30.0, 12.0, BLACK.alpha(0.4));
}

pub(super) fn cinnamon(b: &mut Bench, hue: Rgb) {
    bar(b, 40.0, 0.0, -970.0, hue);
    b.line(&arc((-16.0, -970.0), 22.0, 18.0, 0.0, TAU * 0.9), hue.lighter(-0.14), 12.0);
    b.line(&arc((18.0, -970.0), 22.0, 18.0, 0.0, TAU * 0.9), hue.lighter(-0.14), 12.0);
    b.line(&[(0.0, -960.0), (0.0, 0.0)], hue.lighter(-0.16), 9.0);
}

pub(super) fn pepper_mill(b: &mut Bench, hue: Rgb) {
    b.fill(
        &smooth(&[
            (-100.0, 0.0),
            (-92.0, -200.0),
            (-52.0, -420.0),
            (-74.0, -640.0),
            (74.0, -640.0),
            (52.0, -420.0),
            (92.0, -200.0),
            (100.0, 0.0),
        ]),
        hue,
    );
    b.block([-80.0, -690.0, 160.0, 40.0], 10.0, hue.lighter(-0.18));
    b.oval((0.0, -800.0), 96.0, 120.0, hue);
    b.oval((-30.0, -830.0), 24.0, 44.0, hue.lighter(0.14));
    b.oval((0.0, -955.0), 34.0, 42.0, hex(0xc9ced2));
}
