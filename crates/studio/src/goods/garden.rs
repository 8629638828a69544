//! Goods of the garden and the shed.

use super::kitchen::bar;
use super::tools::STEEL;
use crate::colour::{Rgb, hex};
use crate::vessels::bench::{Bench, corners, smooth};

pub(super) fn wall_brush(b: &mut Bench, hue: Rgb) {
    bar(b, 34.0, 0.0, -520.0, hue);
    b.fill(&[(-34.0, -500.0), (34.0, -500.0), (116.0, -600.0), (-116.0, -600.0)], hue);
    bar(b, 118.0, -590.0, -700.0, STEEL);
    b.fill(&corners([-112.0, -1000.0, 112.0, -690.0]), hex(0xd9bd8a));
    for k in 0..9 {
        b.line(&[(-98.0 + k as f32 * 24.0, -700.0), (-100.0 + k as f32 * 25.0, -990.0)], hex(0xa8874f), 7.0);
    }
}

pub(super) fn shears(b: &mut Bench, hue: Rgb) {
    for hand in [-1.0, 1.0] {
        b.fill(&[(0.0, 0.0), (hand * 60.0, -480.0), (hand * -20.0, -500.0)], STEEL);
        b.line(&smooth(&[(hand * 10.0, -470.0), (hand * 60.0, -640.0), (hand * 130.0, -800.0)]), hex(0x4a4f55), 40.0);
        b.line(&[(hand * 116.0, -770.0), (hand * 146.0, -980.0)], hue, 62.0);
    }
    b.oval((0.0, -480.0), 26.0, 26.0, hex(0x6b747b));
}

/// A D-shaped handle on a shaft.
fn handle(b: &mut Bench, hue: Rgb) {
    bar(b, 28.0, 0.0, -800.0, hue);
    b.line(
        &[(0.0, -780.0), (-86.0, -890.0), (-86.0, -960.0), (86.0, -960.0), (86.0, -890.0), (0.0, -780.0)],
        hue.lighter(-0.06),
        40.0,
    );
    b.block([-100.0, -1000.0, 200.0, 58.0], 28.0, hex(0x3a3532));
}

pub(super) fn spade(b: &mut Bench, hue: Rgb) {
    handle(b, hue);
    bar(b, 34.0, 0.0, -200.0, hex(0x8f999f));
}

pub(super) fn garden_fork(b: &mut Bench, hue: Rgb) {
    handle(b, hue);
    bar(b, 30.0, 0.0, -260.0, hex(0x4a8a5f));
}

pub(super) fn hand_trowel(b: &mut Bench, hue: Rgb) {
    bar(b, 26.0, 0.0, -560.0, STEEL);
    b.block([-56.0, -1000.0, 112.0, 460.0], 48.0, hue);
    b.block([-38.0, -970.0, 24.0, 390.0], 12.0, hue.lighter(0.14));
    b.oval((0.0, -950.0), 16.0, 16.0, hue.lighter(-0.25));
}

pub(super) fn hand_fork(b: &mut Bench, hue: Rgb) {
    b.block([-44.0, -360.0, 88.0, 360.0], 30.0, hue);
    bar(b, 20.0, -340.0, -640.0, STEEL);
    b.line(
        &smooth(&[(-86.0, -780.0), (-80.0, -650.0), (0.0, -620.0), (80.0, -650.0), (86.0, -780.0)]),
        STEEL.lighter(-0.08),
        34.0,
    );
    for x in [-86.0, 0.0, 86.0] {
        b.fill(&[(x - 19.0, -640.0), (x + 19.0, -640.0), (x, -1000.0)], STEEL);
    }
}

pub(super) fn hoe(b: &mut Bench, hue: Rgb) {
    bar(b, 26.0, 0.0, -900.0, hue);
    b.line(&[(0.0, -880.0), (10.0, -960.0), (60.0, -960.0)], hex(0x6b747b), 30.0);
    b.fill(&[(30.0, -1000.0), (150.0, -950.0), (150.0, -800.0), (110.0, -800.0), (30.0, -900.0)], hex(0x8f999f));
}

pub(super) fn dibber(b: &mut Bench, hue: Rgb) {
    bar(b, 46.0, 0.0, -860.0, hue);
    b.block([-92.0, -1000.0, 184.0, 130.0], 60.0, hue.lighter(-0.08));
    b.block([-60.0, -980.0, 90.0, 34.0], 17.0, hue.lighter(0.08));
}
