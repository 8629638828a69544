//! Vessels with corners: boxes, crates, chests, cases, drawers, tins.

use super::bench::{At, Bench};
use super::round::{GLASS, inner};
use super::{Frame, Room, Sight, Stuff};
use crate::colour::{BLACK, Rgb, WHITE, hex};

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
struct Seen {
    /// Half widths at the foot, at the front of the rim and at its back.
    foot: f32,
    near: f32,
    far: f32,
    /// Heights of the front and the back of the rim.
    low: f32,
    high: f32,
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
    }
}

pub(super) fn back(size: [f32; 3], flare: f32, lid: Lid, stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let s = seen(size, flare, sight);
    bench.soft((0.0, -6.0), s.foot * 1.22, 46.0 + s.foot * 0.06, hex(0x1c1830), 0.36);
    rear_lid(&s, size, lid, stuff, bench, sight);
    if matches!(stuff, Stuff::Glass | Stuff::Cut) {
        let body =
            [(-s.near, s.low), (-s.far, s.high), (s.far, s.high), (s.near, s.low), (s.foot, 0.0), (-s.foot, 0.0)];
        bench.fill(&body, hex(0xd6ebf2).alpha(0.5));
        let floor = (s.high - s.low) * 0.62;
        let ground = [(-s.foot, 0.0), (s.foot, 0.0), (s.foot * 0.86, floor), (-s.foot * 0.86, floor)];
        bench.fill(&ground, GLASS.alpha(0.2));
        for hand in [-1.0, 1.0] {
            bench.line(&[(hand * s.foot * 0.86, floor), (hand * s.far, s.high)], GLASS.alpha(0.5), 7.0);
        }
        bench.line(&[(-s.near, s.low), (-s.far, s.high), (s.far, s.high), (s.near, s.low)], GLASS.alpha(0.8), 10.0);
        return;
    }
    if stuff == Stuff::Wire {
        grid(&s, bench, sight.hue.mix(hex(0x8a8f95), 0.3), true);
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

fn rear_lid(s: &Seen, size: [f32; 3], lid: Lid, stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let hue = sight.hue;
    let inside = inner(stuff, hue).lighter(-0.05);
    match lid {
        Lid::Flat => {
            let top = s.high - size[2] * 0.5;
            let lid = [(-s.far, s.high), (s.far, s.high), (s.far * 1.05, top), (-s.far * 1.05, top)];
            bench.fill(&lid, hue.lighter(-0.05));
            let pad = 26.0;
            let lining = [
                (-s.far + pad, s.high - 6.0),
                (s.far - pad, s.high - 6.0),
                (s.far * 1.05 - pad, top + pad),
                (-s.far * 1.05 + pad, top + pad),
            ];
            bench.fade(&lining, inside.lighter(0.06), inside.lighter(-0.06));
        }
        Lid::Arched => {
            let top = s.high - size[2] * 0.55;
            let mut arch: Vec<At> = vec![(-s.far, s.high), (s.far, s.high), (s.far * 1.04, top + 90.0)];
            arch.extend(super::bench::arc((0.0, top + 90.0), s.far * 1.04, 90.0, 0.0, -std::f32::consts::PI));
            bench.fill(&arch, hue.lighter(-0.05));
            let lining: Vec<At> = arch.iter().map(|(x, y)| (x * 0.9, s.high + (y - s.high) * 0.88)).collect();
            bench.fade(&lining, inside.lighter(-0.02), inside.lighter(-0.12));
        }
        Lid::Flap => {
            let top = s.high - size[2] * 0.34;
            let flap = [
                (-s.far, s.high + 4.0),
                (s.far, s.high + 4.0),
                (s.far * 0.92, top + 24.0),
                (s.far * 0.7, top),
                (-s.far * 0.7, top),
                (-s.far * 0.92, top + 24.0),
            ];
            bench.fade(&flap, hue.lighter(-0.02), hue.lighter(-0.12));
            let hem: Vec<At> = flap[2..].iter().map(|(x, y)| (x * 0.95, y + 16.0)).collect();
            bench.line(&hem, hue.mix(WHITE, 0.45), 5.0);
        }
        Lid::Flaps => {
            let out = size[0] * 0.2;
            let back = [
                (-s.far, s.high),
                (s.far, s.high),
                (s.far * 0.96, s.high - size[2] * 0.12),
                (-s.far * 0.96, s.high - size[2] * 0.12),
            ];
            bench.fill(&back, hue.lighter(-0.1));
            for hand in [-1.0, 1.0] {
                let flap = [
                    (hand * s.near, s.low),
                    (hand * s.far, s.high),
                    (hand * (s.far + out), s.high + 40.0),
                    (hand * (s.near + out), s.low + 34.0),
                ];
                bench.fill(&flap, hue.lighter(if hand < 0.0 { 0.05 } else { -0.03 }));
            }
        }
        Lid::None | Lid::Drawer | Lid::Clear => {}
    }
}

pub(super) fn front(size: [f32; 3], flare: f32, lid: Lid, stuff: Stuff, bench: &mut Bench, sight: &Sight) {
    let s = seen(size, flare, sight);
    let (face, hue) = (s.face(), sight.hue);
    match stuff {
        Stuff::Glass | Stuff::Cut => {
            bench.across(&face, WHITE.alpha(0.2), GLASS.alpha(0.14));
            let around = [face[0], face[1], face[2], face[3], face[0]];
            bench.line(&around, GLASS.alpha(0.85), 13.0);
            let x = -s.foot * 0.74;
            bench.line(&[(x, s.low * 0.8), (x - 10.0, s.low * 0.26)], WHITE.alpha(0.8), 20.0);
            bench.line(&[(x + 56.0, s.low * 0.72), (x + 50.0, s.low * 0.46)], WHITE.alpha(0.55), 11.0);
        }
        Stuff::Wire => grid(&s, bench, hue, false),
        _ => {
            bench.fade(&face, hue.lighter(0.03), hue.lighter(-0.05));
            wall(&s, bench, stuff, hue);
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

/// What the front is made of.
fn wall(s: &Seen, bench: &mut Bench, stuff: Stuff, hue: Rgb) {
    let at = |across: f32, up: f32| {
        let half = s.foot + (s.near - s.foot) * up;
        (across * half, s.low * up)
    };
    match stuff {
        Stuff::Slats => {
            for row in 0..3 {
                let (low, high) = (0.02 + row as f32 * 0.34, 0.27 + row as f32 * 0.34);
                bench.fill(
                    &[at(-1.0, high), at(1.0, high), at(1.0, high + 0.08), at(-1.0, high + 0.08)],
                    hue.lighter(-0.3),
                );
                bench.line(
                    &[at(-0.96, (low + high) / 2.0), at(0.96, (low + high) / 2.0 + 0.02)],
                    hue.lighter(-0.07).alpha(0.7),
                    6.0,
                );
                for across in [-0.93, 0.93] {
                    bench.oval(at(across, (low + high) / 2.0), 8.0, 8.0, hex(0x6d6a66));
                }
            }
            for hand in [-1.0, 1.0] {
                bench.fill(
                    &[at(hand, 0.0), at(hand * 0.88, 0.0), at(hand * 0.88, 1.0), at(hand, 1.0)],
                    hue.lighter(-0.05),
                );
            }
        }
        Stuff::Wood | Stuff::Staves => {
            for up in [0.26, 0.52, 0.78] {
                bench.line(&[at(-0.99, up), at(0.99, up)], hue.lighter(-0.12).alpha(0.8), 7.0);
            }
            for (across, up) in [(-0.5, 0.4), (0.3, 0.14), (0.56, 0.66), (-0.2, 0.88)] {
                bench.line(
                    &[at(across - 0.14, up), at(across, up + 0.02), at(across + 0.16, up)],
                    hue.lighter(-0.08).alpha(0.7),
                    5.0,
                );
            }
        }
        Stuff::Woven => {
            let (rows, columns) = (7, 16);
            for row in 0..rows {
                for column in 0..columns {
                    let (left, low) = (column as f32 / 8.0 - 1.0, row as f32 / rows as f32);
                    let (right, high) = (left + 0.125, low + 0.9 / rows as f32);
                    let over = (row + column) % 2 == 0;
                    let tone = if over { hue.lighter(0.05) } else { hue.lighter(-0.1) };
                    bench.fill(&[at(left, low), at(right, low), at(right, high), at(left, high)], tone);
                }
                bench.line(&[at(-1.0, row as f32 / 7.0), at(1.0, row as f32 / 7.0)], hue.lighter(-0.2).alpha(0.7), 5.0);
            }
        }
        Stuff::Card => {
            bench.fill(&[at(-0.11, 0.0), at(0.11, 0.0), at(0.11, 1.0), at(-0.11, 1.0)], hue.lighter(-0.06));
            bench.line(&[at(0.5, 0.18), at(0.8, 0.18)], hue.lighter(-0.2), 10.0);
            bench.line(&[at(0.5, 0.28), at(0.68, 0.28)], hue.lighter(-0.2), 10.0);
        }
        Stuff::Leather | Stuff::Cloth => {
            let hem = [at(-0.93, 0.9), at(-0.93, 0.1), at(0.93, 0.1), at(0.93, 0.9)];
            for pair in hem.windows(2) {
                dashes(bench, pair[0], pair[1], hue.mix(WHITE, 0.5));
            }
        }
        Stuff::Metal | Stuff::Ribbed => {
            for across in [-0.7, -0.52] {
                bench.fill(
                    &[at(across, 0.0), at(across + 0.1, 0.0), at(across + 0.24, 1.0), at(across + 0.14, 1.0)],
                    WHITE.alpha(0.3),
                );
            }
            bench.line(&[at(-0.99, 0.08), at(0.99, 0.08)], hue.lighter(-0.14).alpha(0.8), 8.0);
        }
        _ => bench.line(&[at(-0.9, 0.86), at(-0.9, 0.3)], WHITE.alpha(0.4), 16.0),
    }
}

fn dashes(bench: &mut Bench, a: At, b: At, tone: Rgb) {
    let count = (((b.0 - a.0).hypot(b.1 - a.1)) / 44.0).max(2.0) as usize;
    for k in 0..count {
        let along = |t: f32| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
        let t = k as f32 / count as f32;
        bench.line(&[along(t), along(t + 0.55 / count as f32)], tone, 6.0);
    }
}

/// The wires of a box, the far or the near ones.
fn grid(s: &Seen, bench: &mut Bench, hue: Rgb, far: bool) {
    let (tone, width) = if far { (hue.alpha(0.55), 8.0) } else { (hue.alpha(0.95), 11.0) };
    let (drop, rise) = (0.0, (s.high - s.low) * 0.62);
    let at = |across: f32, up: f32| {
        if far {
            let (x0, x1) = (s.foot * 0.86, s.far);
            (across * (x0 + (x1 - x0) * up), rise + (s.high - rise) * up)
        } else {
            (across * (s.foot + (s.near - s.foot) * up), drop + s.low * up)
        }
    };
    for step in 0..=8 {
        let across = step as f32 / 4.0 - 1.0;
        bench.line(&[at(across, 0.0), at(across, 1.0)], tone, width);
    }
    for up in [0.0, 0.34, 0.67, 1.0] {
        bench.line(&[at(-1.0, up), at(1.0, up)], tone, if up > 0.9 { width * 1.7 } else { width });
    }
    if far {
        for hand in [-1.0, 1.0] {
            bench.line(&[(hand * s.near, s.low), (hand * s.far, s.high)], hue, 17.0);
            bench.line(&[(hand * s.foot, 0.0), (hand * s.foot * 0.86, rise)], tone, width);
        }
    }
}
