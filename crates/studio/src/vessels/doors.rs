//! The doors of cupboards, safes and ovens, as they stand open, and what is beside windows.

use super::ALL_FLOOR;
use super::bench::{At, Bench};
use super::cases::Door;
use crate::colour::{Rgb, WHITE, hex};

impl Door {
    /// Whether it is seen through when closed.
    pub(super) fn clear(self) -> bool {
        !matches!(self, Door::Swing | Door::Safe | Door::Double | Door::Down)
    }

    /// Whether it has shelves where it holds much.
    pub(super) fn shelved(self) -> bool {
        matches!(self, Door::Swing | Door::Safe | Door::Double | Door::Panes | Door::Down | Door::Window)
    }

    /// How far back the floor of a hollow this high is seen.
    pub(super) fn floor(self, high: f32) -> f32 {
        match self {
            // Soft bags and blocks hold things anywhere.
            Door::Bag | Door::Ice => ALL_FLOOR,
            _ if self.shelved() => ALL_FLOOR,
            _ => high * 0.1,
        }
    }
}

/// The tone of the inside of a cupboard of this colour.
pub(super) fn inside(hue: Rgb) -> Rgb {
    hue.mix(hex(0xe9e4da), 0.45).lighter(-0.05)
}

/// Draws what stands open or belongs beside the hollow.
pub(super) fn draw(size: [f32; 2], door: Door, hole: [f32; 4], bench: &mut Bench, hue: Rgb) {
    let (half, h) = (size[0] / 2.0, size[1]);
    match door {
        Door::Swing | Door::Safe => single(size, door, bench, hue),
        Door::Double | Door::Panes => double(size, door, hole, bench, hue),
        Door::Down => oven(size, hole, bench),
        Door::Window => buttons(size, bench, hue),
        Door::Card => {
            bench.line(&[(-half, -h * 0.5), (-half + 90.0, -h * 0.5)], hue.lighter(-0.1), 8.0);
            bench.line(&[(half - 90.0, -h * 0.5), (half, -h * 0.5)], hue.lighter(-0.1), 8.0);
        }
        Door::Grille => {
            bench.block([-90.0, -h - 4.0, 180.0, 60.0], 26.0, hue.lighter(-0.14));
            bench.block([-54.0, -h + 16.0, 108.0, 22.0], 10.0, hex(0x3b3f44));
        }
        _ => {}
    }
}

/// A door that stands open to the left or the right.
fn leaf([w, h]: [f32; 2], hand: f32, out: f32) -> [At; 4] {
    let edge = hand * (w / 2.0 - 6.0);
    [(edge, -h + 16.0), (edge + hand * out, -h + 70.0), (edge + hand * out, 34.0), (edge, -20.0)]
}

fn single([w, h]: [f32; 2], door: Door, bench: &mut Bench, hue: Rgb) {
    let half = w / 2.0;

    let out = w * 0.33;
    let points = leaf([w, h], 1.0, out);
    bench.fill(&points, hue.lighter(-0.08));
    let lining: Vec<At> =
        points.iter().map(|(x, y)| (half + (x - half) * 0.82 + 12.0, -h * 0.5 + (y + h * 0.5) * 0.9)).collect();
    bench.fill(&lining, inside(hue).lighter(-0.02));
    if door == Door::Safe {
        let (x, y) = (half + out * 0.52, -h * 0.47);
        bench.hoop((x, y), 46.0, 74.0, hex(0x3c4248), 18.0);
        bench.line(&[(x - 46.0, y), (x + 46.0, y)], hex(0x3c4248), 14.0);
        bench.line(&[(x, y - 74.0), (x, y + 74.0)], hex(0x3c4248), 14.0);
    } else {
        for y in [-h * 0.72, -h * 0.4] {
            bench.line(&[(half + 40.0, y), (half + out * 0.84, y + 14.0)], hue.lighter(-0.16), 14.0);
        }
    }
}

fn double([w, h]: [f32; 2], door: Door, hole: [f32; 4], bench: &mut Bench, hue: Rgb) {
    let half = w / 2.0;

    for hand in [-1.0, 1.0] {
        let points = leaf([w, h], hand, w * if door == Door::Panes { 0.19 } else { 0.25 });
        let middle = |k: f32| -> Vec<At> {
            points
                .iter()
                .map(|(x, y)| (hand * half + (x - hand * half) * k + hand * 12.0, -h * 0.5 + (y + h * 0.5) * k))
                .collect()
        };
        bench.fill(&points, hue.lighter(-0.1));
        if door == Door::Panes {
            bench.fill(&middle(0.82), hex(0xd6ebf2));
            bench.line(&middle(0.7)[..2], WHITE.alpha(0.8), 10.0);
        } else {
            bench.fill(&middle(0.82), hue.lighter(0.02));
        }
    }
    if door == Door::Double {
        let y = hole[1] + 52.0;
        bench.line(&[(hole[0], y), (hole[2], y)], hex(0x8b8f94), 14.0);
    }
}

/// An oven's knobs, its racks and the door that is let down.
fn oven([w, h]: [f32; 2], hole: [f32; 4], bench: &mut Bench) {
    let half = w / 2.0;

    for k in 0..4 {
        bench.oval((-half + 130.0 + k as f32 * (w - 260.0) / 3.0, -h + 94.0), 36.0, 36.0, hex(0x3f444a));
        bench.line(
            &[
                (-half + 130.0 + k as f32 * (w - 260.0) / 3.0, -h + 94.0),
                (-half + 130.0 + k as f32 * (w - 260.0) / 3.0, -h + 64.0),
            ],
            WHITE,
            8.0,
        );
    }
    for row in 1..3 {
        let y = hole[1] + (hole[3] - hole[1]) * row as f32 / 3.0;
        bench.line(&[(hole[0], y), (hole[2], y)], hex(0x9aa0a6).alpha(0.35), 6.0);
    }
    let drop = [
        (hole[0] - 40.0, hole[3] + 4.0),
        (hole[2] + 40.0, hole[3] + 4.0),
        (hole[2] + 96.0, 64.0),
        (hole[0] - 96.0, 64.0),
    ];
    bench.fade(&drop, hex(0x4a4f55), hex(0x80878d));
    bench.line(&[(hole[0] - 70.0, 44.0), (hole[2] + 70.0, 44.0)], hex(0xd3d8dc), 18.0);
}

/// A display and buttons beside a window.
fn buttons([w, h]: [f32; 2], bench: &mut Bench, hue: Rgb) {
    let half = w / 2.0;

    let x = half - 124.0;
    bench.block([x - 76.0, -h + 70.0, 152.0, 96.0], 12.0, hex(0x24313a));
    for (row, y) in [-h + 230.0, -h + 310.0, -h + 390.0].into_iter().enumerate() {
        for k in 0..3 {
            let tone = if row == 2 && k == 1 { hex(0x63b06a) } else { hue.lighter(-0.18) };
            bench.oval((x - 50.0 + k as f32 * 50.0, y), 17.0, 17.0, tone);
        }
    }
}
