//! Vessels that are open to the front or have a clear front: cupboards, ovens, safes, tanks, clear bags, blocks of ice.

use super::bench::{At, Bench, arc, corners, disc};
use super::round::GLASS;
use super::{Frame, Room, Sight, doors};
use crate::colour::{BLACK, WHITE, hex};

/// What closes the front.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// One door that stands open to the right.
    Swing,
    /// A thick one with a wheel.
    Safe,
    /// Two doors that stand open.
    Double,
    /// Two glass doors, ajar.
    Panes,
    /// A door that is let down.
    Down,
    /// A round window in a machine.
    Porthole,
    /// A window with knobs beside it.
    Window,
    /// Clear all round, in a frame.
    Tank,
    /// A clear case on a foot.
    Show,
    /// A soft clear bag with a closed top.
    Bag,
    /// A clear block.
    Ice,
    /// A window in a card box.
    Card,
    /// A grille.
    Grille,
}

/// Left, top, right and bottom of the hollow.
fn hollow([w, h]: [f32; 2], door: Door) -> [f32; 4] {
    let half = w / 2.0;
    match door {
        Door::Swing => [-half + 44.0, -h + 44.0, half - 44.0, -74.0],
        Door::Safe => [-half + 90.0, -h + 90.0, half - 90.0, -110.0],
        Door::Double => [-half + 46.0, -h + 60.0, half - 46.0, -90.0],
        Door::Panes => [-half + 50.0, -h + 60.0, half - 50.0, -90.0],
        Door::Down => [-half + 80.0, -h + 190.0, half - 80.0, -190.0],
        Door::Porthole => [-250.0, -h * 0.46 - 190.0, 250.0, -h * 0.46 + 190.0],
        Door::Window => [-half + 70.0, -h + 80.0, half - 250.0, -90.0],
        Door::Tank => [-half + 34.0, -h + 70.0, half - 34.0, -56.0],
        Door::Show => [-half + 40.0, -h + 44.0, half - 40.0, -110.0],
        Door::Bag => [-half + 60.0, -h + 150.0, half - 60.0, -52.0],
        Door::Ice => [-half + 80.0, -h + 90.0, half - 80.0, -80.0],
        Door::Card => [-half + 100.0, -h + 110.0, half - 100.0, -110.0],
        Door::Grille => [-half + 90.0, -h + 170.0, half - 90.0, -110.0],
    }
}

pub(super) fn frame(size: [f32; 2], door: Door) -> Frame {
    let [left, top, right, bottom] = hollow(size, door);
    let half = size[0] / 2.0;
    let out = match door {
        Door::Swing | Door::Safe => size[0] * 0.34,
        Door::Double => size[0] * 0.26,
        Door::Panes => size[0] * 0.2,
        _ => 0.0,
    };
    let other = if matches!(door, Door::Double | Door::Panes) { out } else { 0.0 };
    let under = if door == Door::Down { 70.0 } else { 0.0 };
    let inset = if door == Door::Porthole { 46.0 } else { 10.0 };
    Frame {
        area: [-half - other, -size[1], half + out, under],
        room: Room::Shelf([
            left + inset,
            top + 14.0,
            right - inset,
            bottom - if door == Door::Porthole { 50.0 } else { 2.0 },
        ]),
        mouth: None,
        wall: 0.0,
        foot: 0.0,
        floor: door.floor(bottom - top),
    }
}

pub(super) fn back(size: [f32; 2], door: Door, bench: &mut Bench, sight: &Sight) {
    let w = size[0];
    let half = w / 2.0;
    bench.soft((0.0, 0.0), half * 1.16, 52.0, hex(0x1c1830), 0.36);
    match door {
        Door::Tank | Door::Show => clear_box(size, door, bench, sight),
        Door::Bag => {
            let bag = bag(size);
            bench.fill(&bag, hex(0xdcebf0).alpha(0.32));
        }
        Door::Ice => {
            bench.fade(&block(size), sight.hue, sight.hue.lighter(-0.1));
            bench.fill(&corners(hollow(size, door)), WHITE.alpha(0.35));
        }
        _ => solid(size, door, bench, sight),
    }
}

/// A body with its hollow.
fn solid(size: [f32; 2], door: Door, bench: &mut Bench, sight: &Sight) {
    let ([w, h], hue) = (size, sight.hue);
    let (half, hole) = (w / 2.0, hollow(size, door));
    bench.block([-half, -h, w, h], 36.0, hue.lighter(-0.03));
    bench.block([-half, -h, w, h * 0.97], 36.0, hue);
    if matches!(door, Door::Swing | Door::Double | Door::Panes) {
        for hand in [-1.0, 1.0] {
            bench.block([hand * half * 0.8 - 34.0, -26.0, 68.0, 30.0], 8.0, hue.lighter(-0.2));
        }
    }
    if door == Door::Porthole {
        let (x, y) = (0.0, -h * 0.46);
        bench.block([-half + 30.0, -h + 26.0, w - 60.0, 120.0], 20.0, hue.lighter(-0.06));
        bench.block([-half + 56.0, -h + 50.0, 190.0, 70.0], 14.0, hue.lighter(-0.14));
        bench.oval((half - 110.0, -h + 86.0), 42.0, 42.0, hex(0x8d969d));
        bench.oval((half - 110.0, -h + 86.0), 26.0, 26.0, hex(0xd8dde1));
        bench.oval((x, y), 330.0, 330.0, hex(0x9aa5ad));
        bench.oval((x, y), 300.0, 300.0, hex(0xdfe5e9));
        bench.fade(&disc((x, y), 268.0, 268.0), hex(0x7f8d97), hex(0xa9b6be));
        for ring in 0..3 {
            bench.hoop((x, y), 240.0 - ring as f32 * 62.0, 240.0 - ring as f32 * 62.0, hex(0x6d7a84).alpha(0.35), 7.0);
        }
        return;
    }
    let deep = if door == Door::Window || door == Door::Down { hex(0x5b5650) } else { doors::inside(hue) };
    bench.fade(&corners(hole), deep.lighter(-0.1), deep.lighter(0.03));
    // The floor and the side walls of the hollow.
    let [left, top, right, bottom] = hole;
    let rise = (bottom - top) * 0.12;
    let floor = [(left, bottom), (right, bottom), (right - rise, bottom - rise), (left + rise, bottom - rise)];
    bench.fill(&floor, deep.lighter(0.1));
    bench.fill(
        &[(left, top), (left + rise, top + rise), (left + rise, bottom - rise), (left, bottom)],
        deep.lighter(-0.13),
    );
    bench.fill(
        &[(right, top), (right - rise, top + rise), (right - rise, bottom - rise), (right, bottom)],
        deep.lighter(-0.05),
    );
    bench
        .fill(&[(left, top), (right, top), (right - rise, top + rise), (left + rise, top + rise)], deep.lighter(-0.17));
    doors::draw(size, door, hole, bench, hue);
}

/// A tank or a show case: panes behind, a floor, a foot.
fn clear_box(size: [f32; 2], door: Door, bench: &mut Bench, sight: &Sight) {
    let ([w, h], half) = (size, size[0] / 2.0);
    let [left, top, right, bottom] = hollow(size, door);
    if door == Door::Show {
        bench.fade(&corners([-half, -112.0, half, 0.0]), sight.hue, sight.hue.lighter(-0.1));
        bench.block([-half - 2.0, -122.0, w + 4.0, 26.0], 8.0, sight.hue.lighter(0.06));
    }
    bench.fade(&corners([left - 12.0, top - 12.0, right + 12.0, bottom]), hex(0xe8f3f6), hex(0xc6dde6));
    let rise = (bottom - top) * 0.09;
    bench.fill(
        &[(left - 12.0, bottom), (right + 12.0, bottom), (right - 24.0, bottom - rise), (left + 24.0, bottom - rise)],
        hex(0xb3ced9),
    );
    for x in [left + 24.0, right - 24.0] {
        bench.line(&[(x, top), (x, bottom - rise)], GLASS.alpha(0.3), 6.0);
    }
    if door == Door::Tank {
        let mut rng = sight.seed.child("gravel").rng();
        bench.fill(&corners([left, -58.0, right, -22.0]), hex(0xd9c79d));
        for _ in 0..70 {
            let at = (rng.between(left + 8.0, right - 8.0), rng.between(-54.0, -28.0));
            let tone = rng.pick(&[hex(0xb79f72), hex(0xefe2c2), hex(0x9a8a6d)]);
            bench.oval(at, 9.0, 7.0, tone);
        }
        bench.block([-half, -26.0, w, 26.0], 8.0, hex(0x3c454c));
        bench.block([-half, -h, w, 30.0], 8.0, hex(0x3c454c));
    }
}

/// The outline of a soft bag.
fn bag([w, h]: [f32; 2]) -> Vec<At> {
    let half = w / 2.0;
    super::bench::smooth(&[
        (-half * 0.9, -h + 60.0),
        (-half, -h * 0.6),
        (-half * 0.98, -h * 0.22),
        (-half * 0.86, -14.0),
        (0.0, 0.0),
        (half * 0.86, -14.0),
        (half * 0.98, -h * 0.22),
        (half, -h * 0.6),
        (half * 0.9, -h + 60.0),
    ])
}

fn block([w, h]: [f32; 2]) -> Vec<At> {
    let half = w / 2.0;
    vec![
        (-half, -h * 0.94),
        (-half * 0.9, -h),
        (half * 0.92, -h * 0.985),
        (half, -h * 0.9),
        (half * 0.985, -h * 0.06),
        (half * 0.9, 0.0),
        (-half * 0.92, -h * 0.01),
        (-half * 0.99, -h * 0.08),
    ]
}

pub(super) fn front(size: [f32; 2], door: Door, bench: &mut Bench, sight: &Sight) {
    let [w, h] = size;
    let (half, hole) = (w / 2.0, hollow(size, door));
    match door {
        Door::Porthole => {
            let (x, y) = (0.0, -h * 0.46);
            bench.oval((x, y), 268.0, 268.0, hex(0xbfe0ee).alpha(0.1));
            bench.line(&arc((x, y), 222.0, 222.0, 3.4, 4.5), WHITE.alpha(0.75), 22.0);
            bench.line(&arc((x, y), 222.0, 222.0, 4.7, 4.95), WHITE.alpha(0.75), 22.0);
            bench.hoop((x, y), 268.0, 268.0, hex(0x88939b), 12.0);
            bench.block([286.0, y - 50.0, 34.0, 100.0], 14.0, hex(0x6f7a82));
        }
        Door::Window | Door::Card | Door::Panes => {
            pane(hole, bench);
            if door == Door::Window {
                let frame = [
                    (hole[0], hole[1]),
                    (hole[2], hole[1]),
                    (hole[2], hole[3]),
                    (hole[0], hole[3]),
                    (hole[0], hole[1]),
                ];
                bench.line(&frame, hex(0x2c3034), 14.0);
                bench.line(&[(hole[2] + 34.0, hole[1] + 30.0), (hole[2] + 34.0, hole[3] - 30.0)], hex(0xc7cdd2), 20.0);
            }
        }
        Door::Tank | Door::Show => {
            let [left, top, right, bottom] = hole;
            let area = [left - 12.0, top - 12.0, right + 12.0, bottom + if door == Door::Tank { 30.0 } else { 0.0 }];
            pane(area, bench);
            let [left, top, right, bottom] = area;
            bench.line(
                &[(left, top), (right, top), (right, bottom), (left, bottom), (left, top)],
                GLASS.alpha(0.9),
                12.0,
            );
        }
        Door::Bag => {
            let outline = bag(size);
            bench.across(&outline, WHITE.alpha(0.14), GLASS.alpha(0.09));
            bench.line(&outline, GLASS.alpha(0.9), 11.0);
            bench.block([-half * 0.92, -h + 20.0, w * 0.92, 46.0], 12.0, sight.hue);
            bench.line(&[(-half * 0.86, -h + 43.0), (half * 0.86, -h + 43.0)], WHITE.alpha(0.7), 7.0);
            bench.line(&[(-half * 0.7, -h * 0.74), (-half * 0.76, -h * 0.36)], WHITE.alpha(0.8), 16.0);
            bench.line(&[(half * 0.72, -h * 0.5), (half * 0.6, -h * 0.2)], WHITE.alpha(0.6), 11.0);
        }
        Door::Ice => {
            let outline = block(size);
            bench.across(&outline, WHITE.alpha(0.14), sight.hue.lighter(-0.2).alpha(0.12));
            let mut around = outline.clone();
            around.push(outline[0]);
            bench.line(&around, sight.hue.lighter(-0.16), 12.0);
            bench.line(&[(-half * 0.8, -h * 0.84), (-half * 0.8, -h * 0.4)], WHITE.alpha(0.9), 22.0);
            bench.line(&[(-half * 0.64, -h * 0.88), (-half * 0.3, -h * 0.88)], WHITE.alpha(0.8), 14.0);
            bench.line(
                &[(half * 0.4, -h * 0.16), (half * 0.66, -h * 0.3), (half * 0.8, -h * 0.22)],
                WHITE.alpha(0.6),
                7.0,
            );
        }
        Door::Grille => {
            let [left, top, right, bottom] = hole;
            for k in 0..=6 {
                let x = left + (right - left) * k as f32 / 6.0;
                bench.line(&[(x, top), (x, bottom)], hex(0xb4bbc1), 11.0);
            }
            for y in [top, (top + bottom) / 2.0, bottom] {
                bench.line(&[(left, y), (right, y)], hex(0x8f979e), 15.0);
            }
        }
        Door::Swing | Door::Safe | Door::Double | Door::Down => {
            let [left, _, right, bottom] = hole;
            bench.line(&[(left - 6.0, bottom + 8.0), (right + 6.0, bottom + 8.0)], BLACK.alpha(0.16), 10.0);
        }
    }
}

/// A pane with slanting lights.
fn pane([left, top, right, bottom]: [f32; 4], bench: &mut Bench) {
    bench.fill(&corners([left, top, right, bottom]), hex(0xd6eef6).alpha(0.08));
    let (w, h) = (right - left, bottom - top);
    for (from, wide) in [(0.1, 0.09), (0.25, 0.035)] {
        let x = left + w * from;
        bench.fill(
            &[(x + h * 0.22, top), (x + h * 0.22 + w * wide, top), (x + w * wide, top + h * 0.62), (x, top + h * 0.62)],
            WHITE.alpha(0.26),
        );
    }
}
