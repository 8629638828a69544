//! Vessels with corners: boxes, crates, chests, cases, drawers, tins.

use super::bench::{At, Bench};
use super::round::{GLASS, inner};
use super::{ALL_FLOOR, Frame, Room, Sight, Stuff, lids, panels};
use crate::colour::{BLACK, WHITE, hex};

/// How a box is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lid {
    None,
    /// A flat lid that stands open at the back.
    Flat,
    /// An arched lid that stands open at the back.
    Arched,
    /// Four flaps.
    Flaps,
    /// A soft flap thrown back.
    Flap,
    /// It is a drawer: a front with a knob.
    Drawer,
    /// A clear lid lies over it.
    Clear,
}

/// A box as it is seen from the front and above.
pub(super) struct Seen {
    /// Half widths at the foot, at the front of the rim and at its back.
    pub foot: f32,
    pub near: f32,
    pub far: f32,
    /// Heights of the front and the back of the rim.
    pub low: f32,
    pub high: f32,
}

fn seen([w, h, d]: [f32; 3], flare: f32, sight: &Sight) -> Seen {
    let low = -h * sight.upright();
    Seen { foot: w / 2.0, near: w / 2.0 + flare, far: (w / 2.0 + flare) * 0.86, low, high: low - d * sight.tilt * 1.25 }
}

impl Seen {
    fn opening(&self) -> [At; 4] {
        [(-self.near, self.low), (self.near, self.low), (self.far, self.high), (-self.far, self.high)]
    }

    fn face(&self) -> [At; 4] {
        [(-self.near, self.low), (self.near, self.low), (self.foot, 0.0), (-self.foot, 0.0)]
    }
}

pub(super) fn frame(size: [f32; 3], flare: f32, lid: Lid, stuff: Stuff, sight: &Sight) -> Frame {
    let s = seen(size, flare, sight);
    let rise = match lid {
        Lid::Flat => size[2] * 0.5,
        Lid::Arched => size[2] * 0.55,
        Lid::Flaps => size[2] * 0.12,
        Lid::Flap => size[2] * 0.34,
        _ => 0.0,
    };
    let wide = match lid {
        Lid::Flaps => s.near + size[0] * 0.2,
        Lid::Drawer => s.near + 46.0,
        _ => s.near,
    };
    let pad = size[0] * 0.045;
    let room = if stuff.clear() {
        Room::Shelf([
            -s.foot * 0.86,
            s.low + (s.high - s.low) * 0.5,
            s.foot * 0.86,
            -pad * 0.4 + (s.high - s.low) * 0.22,
        ])
    } else {
        Room::Shelf([-s.far + pad, s.high + pad * 0.4, s.far - pad, s.low - pad * 0.2])
    };
    Frame {
        area: [-wide, s.high - rise, wide, 0.0],
        room,
        mouth: Some([0.0, (s.low + s.high) / 2.0, s.far * 0.92, (s.low - s.high) / 2.0]),
        wall: -s.low,
        foot: 0.0,
        floor: if stuff.clear() { (s.low - s.high) * 0.36 } else { ALL_FLOOR },
    }
}

pub(super) fn back(size: [f32; 3], flare: f32, lid: Lid, stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let s = seen(size, flare, sight);
    bench.soft((0.0, -6.0), s.foot * 1.22, 46.0 + s.foot * 0.06, hex(0x1c1830), 0.36);
    lids::rear_lid(&s, size, lid, stuff, bench, sight);
    if matches!(stuff, Stuff::Glass | Stuff::Cut) {
        let body =
            [(-s.near, s.low), (-s.far, s.high), (s.far, s.high), (s.near, s.low), (s.foot, 0.0), (-s.foot, 0.0)];
        bench.fill(&body, hex(0xd6ebf2).alpha(0.2));
        let floor = (s.high - s.low) * 0.62;
        let ground = [(-s.foot, 0.0), (s.foot, 0.0), (s.foot * 0.86, floor), (-s.foot * 0.86, floor)];
        bench.fill(&ground, GLASS.alpha(0.18));
        for hand in [-1.0, 1.0] {
            bench.line(&[(hand * s.foot * 0.86, floor), (hand * s.far, s.high)], GLASS.alpha(0.6), 8.0);
        }
        bench.line(&[(-s.near, s.low), (-s.far, s.high), (s.far, s.high), (s.near, s.low)], GLASS.alpha(0.8), 10.0);
        return;
    }
    if stuff == Stuff::Wire {
        panels::grid(&s, bench, sight.hue.mix(hex(0x8a8f95), 0.3), true);
        return;
    }
    let inside = inner(stuff, sight.hue);
    bench.fade(&s.opening(), inside.lighter(-0.16), inside.lighter(-0.02));
    // The inner walls: the far one lighter above the floor, the sides in shade.
    let deep = (s.low - s.high) * 0.36;
    let floor = s.far * 0.9;
    bench.fill(
        &[(-s.far, s.high), (s.far, s.high), (floor, s.high + deep), (-floor, s.high + deep)],
        inside.lighter(-0.11),
    );
    for hand in [-1.0, 1.0] {
        let side = [
            (hand * s.far, s.high),
            (hand * s.near, s.low),
            (hand * s.near * 0.9, s.low),
            (hand * floor, s.high + deep),
        ];
        bench.fill(&side, inside.lighter(if hand < 0.0 { -0.14 } else { -0.06 }));
    }
    bench.line(&[(-floor, s.high + deep), (floor, s.high + deep)], BLACK.alpha(0.18), 6.0);
    let edge = sight.hue.lighter(0.05);
    bench.line(&[(-s.near, s.low), (-s.far, s.high), (s.far, s.high), (s.near, s.low)], edge, 20.0);
}

pub(super) fn front(size: [f32; 3], flare: f32, lid: Lid, stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let s = seen(size, flare, sight);
    let (face, hue) = (s.face(), sight.hue);
    match stuff {
        Stuff::Glass | Stuff::Cut => {
            bench.across(&face, WHITE.alpha(0.1), GLASS.alpha(0.08));
            let around = [face[0], face[1], face[2], face[3], face[0]];
            // The pane is clear, so that its thickness is seen at its edges.
            let middle = s.low / 2.0;
            let edge: Vec<At> = around.iter().map(|(x, y)| (x * 0.972, middle + (y - middle) * 0.94)).collect();
            bench.line(&edge, WHITE.alpha(0.34), 12.0);
            bench.line(&around, GLASS.alpha(0.92), 14.0);
            bench.line(&[face[0], face[1]], WHITE.alpha(0.75), 5.0);
            let x = -s.foot * 0.74;
            bench.line(&[(x, s.low * 0.8), (x - 10.0, s.low * 0.26)], WHITE.alpha(0.8), 20.0);
            bench.line(&[(x + 56.0, s.low * 0.72), (x + 50.0, s.low * 0.46)], WHITE.alpha(0.55), 11.0);
        }
        Stuff::Wire => panels::grid(&s, bench, hue, false),
        _ => {
            bench.fade(&face, hue.lighter(0.03), hue.lighter(-0.05));
            panels::wall(&s, bench, stuff, hue);
            bench.across(&face, WHITE.alpha(0.1), BLACK.alpha(0.14));
            bench.line(&[face[0], face[1]], hue.lighter(0.08), 20.0);
        }
    }
    if lid == Lid::Drawer {
        // The front of a drawer is wider than its box.
        let board =
            [(-s.near - 44.0, s.low - 6.0), (s.near + 44.0, s.low - 6.0), (s.foot + 44.0, 0.0), (-s.foot - 44.0, 0.0)];
        bench.fade(&board, hue.lighter(0.05), hue.lighter(-0.05));
        bench.line(&[board[0], board[1]], hue.lighter(0.1), 14.0);
        bench.line(
            &[
                (-s.near - 8.0, s.low + 34.0),
                (s.near + 8.0, s.low + 34.0),
                (s.foot + 8.0, -34.0),
                (-s.foot - 8.0, -34.0),
                (-s.near - 8.0, s.low + 34.0),
            ],
            hue.lighter(-0.1),
            8.0,
        );
        bench.oval((0.0, s.low * 0.5 + 6.0), 44.0, 40.0, BLACK.alpha(0.25));
        bench.oval((0.0, s.low * 0.5), 42.0, 38.0, hex(0xb98b3c));
        bench.oval((-10.0, s.low * 0.5 - 10.0), 16.0, 14.0, hex(0xf2d68a));
    }
    if lid == Lid::Clear {
        let glass = s.opening();
        bench.fill(&glass, hex(0xd6eef6).alpha(0.16));
        let at = |u: f32, v: f32| {
            let half = s.near + (s.far - s.near) * v;
            (u * half, s.low + (s.high - s.low) * v)
        };
        bench.fill(&[at(-0.78, 0.04), at(-0.56, 0.04), at(-0.2, 0.96), at(-0.4, 0.96)], WHITE.alpha(0.34));
        bench.fill(&[at(-0.48, 0.04), at(-0.4, 0.04), at(-0.04, 0.96), at(-0.11, 0.96)], WHITE.alpha(0.34));
        bench.line(&[glass[0], glass[1], glass[2], glass[3], glass[0]], WHITE.alpha(0.75), 9.0);
    }
}
