//! Grounds: what a painted figure stands before, of its own land and time, or a plain wall.

use super::cut::darker;
use super::easel::Easel;
use super::sheet::GROUND;
use crate::colour::hex;
use crate::figures::pen::{At, Pen, smooth};

/// What is behind a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A plain wall and a floor.
    Wall,
    /// Columns of pale stone.
    Columns,
    /// A room with panels and a curtain of this colour.
    Chamber(u32),
    /// A stone hall with arches.
    Arches,
    /// Paper screens over mats.
    Screens,
    /// A court before curved tiled roofs.
    Court,
    /// Grass and hills.
    Meadow,
    /// High bare mountains over a plain.
    Highlands,
    /// Dunes.
    Dunes,
    /// Snow and ice.
    Snow,
    /// The sea behind a beach with palms.
    Shore,
    /// A wall of earth with a door.
    Clay(u32),
}

/// Walls that go with most garments.
const WALLS: [[u32; 2]; 6] = [
    [0xd9d3c4, 0xa89a84],
    [0xc4d0d2, 0x8a8f8c],
    [0xe3d8c0, 0xb09068],
    [0xcdd2bf, 0x8f8a70],
    [0xd8cdd4, 0x94808a],
    [0xb9c4cf, 0x7f8690],
];

/// Paints a ground over the whole canvas.
pub(super) fn paint(pen: &mut Pen, place: Place) {
    pen.bare();
    let room = pen.room();
    let pick = ((pen.chance(3) + 1.0) * 2.999) as usize % WALLS.len();
    let horizon = 860.0;
    match place {
        Place::Wall => {
            let [wall, floor] = WALLS[pick];
            pen.wash(hex(wall), hex(floor), horizon);
            pen.soft((500.0, 420.0), 560.0, 520.0, hex(0xffffff), 0.34);
        }
        Place::Columns => columns(pen, room, horizon),
        Place::Chamber(rgb) => chamber(pen, room, horizon, rgb),
        Place::Arches => arches(pen, room, horizon),
        Place::Screens => screens(pen, room, horizon),
        Place::Court => court(pen, room, horizon),
        Place::Clay(rgb) => clay(pen, room, horizon, rgb),
        _ => open_air(pen, room, place),
    }
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
    e.glow((500.0, GROUND + 6.0), 330.0, 0xffffff, 0.12);
}

fn columns(pen: &mut Pen, [x, y, w, _]: [f32; 4], horizon: f32) {
    pen.wash(hex(0xb9d3e4), hex(0xcfc3ab), horizon);
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
    e.flat(&[(x, 640.0), (x + w, 640.0), (x + w, horizon), (x, horizon)], 0xa9b58c);
    e.block([x - 10.0, y - 10.0, w + 20.0, 90.0 - y], 0xe4dac6);
    e.block([x - 10.0, 80.0, w + 20.0, 22.0], 0xd3c6ac);
    let mut at = 60.0 - ((60.0 - x) / 176.0).floor() * 176.0;
    while at < x + w + 60.0 {
        e.block([at - 44.0, 102.0, 88.0, 24.0], 0xe9e0ce);
        e.block([at - 34.0, 126.0, 68.0, horizon - 156.0], 0xede5d5);
        for flute in [-20.0, -7.0, 6.0, 19.0] {
            e.slab([at + flute, 130.0, 5.0, horizon - 164.0], 0xd2c7b2);
        }
        e.block([at - 46.0, horizon - 30.0, 92.0, 30.0], 0xe1d7c3);
        at += 176.0;
    }
    e.bar(&[(x, horizon), (x + w, horizon)], 0x9a8d76, 4.0);

}

fn chamber(pen: &mut Pen, [x, y, w, _]: [f32; 4], horizon: f32, rgb: u32) {
    pen.wash(hex(0xcabfa6), hex(0x8a6a4a), horizon);
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
    let mut at = 500.0 - ((500.0 - x) / 250.0).ceil() * 250.0 + 125.0;
    while at < x + w + 125.0 {
        e.block([at - 112.0, 30.0, 224.0, 520.0], 0xd6ccb6);
        e.block([at - 96.0, 46.0, 192.0, 488.0], 0xcfc4ac);
        e.block([at - 112.0, 590.0, 224.0, 230.0], 0xbfb297);
        at += 250.0;
    }
    e.slab([x, horizon - 26.0, w, 26.0], 0xa4957a);
    for (side, edge) in [(1.0, x), (-1.0, x + w)] {
        let hang: Vec<At> = smooth(&[(edge, y), (edge + side * 190.0, y), (edge + side * 150.0, 240.0), (edge + side * 70.0, 470.0), (edge + side * 96.0, horizon + 30.0), (edge, horizon + 40.0)]);
        e.area(&hang, rgb);
        for fold in [40.0, 80.0, 116.0] {
            e.line(&[(edge + side * fold, y), (edge + side * fold * 0.86, 240.0), (edge + side * fold * 0.46, 470.0), (edge + side * fold * 0.56, horizon + 24.0)], darker(rgb, 0.08), 5.0);
        }
        e.block([edge.min(edge + side * 78.0), 456.0, 78.0, 22.0], 0xd9b04a);
    }
}

fn arches(pen: &mut Pen, [x, y, w, _]: [f32; 4], horizon: f32) {
    pen.wash(hex(0xb8ab98), hex(0x8f8474), horizon);
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
    for (row, line) in (0..14).map(|row| (row, y + 20.0 + row as f32 * 74.0)).take_while(|(_, line)| *line < horizon) {
        e.bar(&[(x, line), (x + w, line)], 0xa69884, 3.0);
        let mut at = x + if row % 2 == 0 { 0.0 } else { 70.0 };
        while at < x + w {
            e.bar(&[(at, line), (at, (line + 74.0).min(horizon))], 0xa69884, 3.0);
            at += 140.0;
        }
    }
    for middle in [70.0, 930.0] {
        let arch: Vec<At> = smooth(&[(middle - 100.0, 560.0), (middle - 96.0, 300.0), (middle, 170.0), (middle + 96.0, 300.0), (middle + 100.0, 560.0)]);
        e.area(&arch, 0x9cc0d8);
        e.bar(&[(middle, 176.0), (middle, 560.0)], 0x8a7d6a, 14.0);
        e.block([middle - 118.0, 560.0, 236.0, 28.0], 0xcabfac);
    }
}

fn screens(pen: &mut Pen, [x, y, w, h]: [f32; 4], horizon: f32) {
    pen.wash(hex(0xe9e2d0), hex(0xb9b07a), horizon);
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
    e.slab([x, y, w, 50.0 - y], 0xcdbd98);
    e.block([x - 10.0, 50.0, w + 20.0, 22.0], 0x5f4630);
    let mut at = 500.0 - ((500.0 - x) / 240.0).ceil() * 240.0;
    while at < x + w {
        e.block([at, 72.0, 240.0, horizon - 72.0], 0xf4efe0);
        for line in 1..4 {
            e.bar(&[(at + line as f32 * 60.0, 72.0), (at + line as f32 * 60.0, 640.0)], 0xb9a888, 3.5);
        }
        for line in 1..6 {
            e.bar(&[(at, 72.0 + line as f32 * 95.0), (at + 240.0, 72.0 + line as f32 * 95.0)], 0xb9a888, 3.5);
        }
        e.block([at, 642.0, 240.0, horizon - 642.0], 0xc9b083);
        e.block([at - 9.0, 72.0, 18.0, horizon - 72.0], 0x5f4630);
        e.bar(&[(at + 20.0, y + h), (at + 120.0 + (at - 380.0) * -0.12, horizon)], 0x5f6a4a, 8.0);
        at += 240.0;
    }
    e.block([x - 10.0, horizon - 8.0, w + 20.0, 14.0], 0x5f4630);
}

fn court(pen: &mut Pen, [x, _, w, _]: [f32; 4], horizon: f32) {
    pen.wash(hex(0xb7d4e6), hex(0xc9bfa9), horizon);
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
    e.block([x - 10.0, 330.0, w + 20.0, horizon - 330.0], 0xa8372c);
    let mut at = 500.0 - ((500.0 - x) / 190.0).ceil() * 190.0 + 95.0;
    while at < x + w + 95.0 {
        e.block([at - 20.0, 330.0, 40.0, horizon - 330.0], 0x8a241e);
        e.block([at + 36.0, 420.0, 118.0, horizon - 520.0], 0x3f5f52);
        for bar in [66.0, 96.0, 126.0] {
            e.bar(&[(at + bar, 420.0), (at + bar, horizon - 100.0)], 0xc9a24a, 4.0);
        }
        at += 190.0;
    }
    e.block([x - 10.0, 330.0, w + 20.0, 42.0], 0x2f6a6a);
    e.bar(&[(x, 351.0), (x + w, 351.0)], 0xe0b84a, 6.0);
    let roof = smooth(&[(x - 40.0, 330.0), (x + 60.0, 280.0), (x + 190.0, 150.0), (500.0, 132.0), (x + w - 190.0, 150.0), (x + w - 60.0, 280.0), (x + w + 40.0, 330.0)]);
    e.area(&roof, 0x4a5a58);
    let mut at = x;
    while at < x + w {
        let top = 500.0 + (at - 500.0) * 0.66;
        e.line(&[(at, 326.0), (top, 160.0)], 0x38454a, 5.0);
        at += 42.0;
    }
    e.block([x + 170.0, 128.0, w - 340.0, 24.0], 0x3a4648);
    e.slab([x, horizon - 30.0, w, 30.0], 0xd9d0bf);
}

fn clay(pen: &mut Pen, [x, _, w, _]: [f32; 4], horizon: f32, rgb: u32) {
    pen.wash(hex(0xa9cfe8), hex(0xc8a878), horizon);
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);

    e.block([x - 10.0, 120.0, w + 20.0, horizon - 120.0], rgb);
    let light = darker(rgb, -0.05);
    e.stain(&[(x + 40.0, 200.0), (x + 300.0, 180.0), (x + 240.0, 300.0), (x + 60.0, 330.0)], light);
    e.stain(&[(x + w - 320.0, 520.0), (x + w - 60.0, 500.0), (x + w - 120.0, 640.0), (x + w - 330.0, 660.0)], light);
    for middle in [x + 110.0, x + w - 110.0] {
        e.block([middle - 78.0, 380.0, 156.0, horizon - 380.0], darker(rgb, 0.14));
        e.block([middle - 62.0, 396.0, 124.0, horizon - 396.0], 0x5f7f8a);
        e.bar(&[(middle, 396.0), (middle, horizon)], 0x3f5660, 5.0);
        for bar in [500.0, 620.0, 740.0] {
            e.bar(&[(middle - 62.0, bar), (middle + 62.0, bar)], 0x3f5660, 4.0);
        }
    }
    let mut at = x + 20.0;
    while at < x + w {
        e.dot((at, 152.0), 9.0, 9.0, darker(rgb, 0.2));
        at += 70.0;
    }
}

fn open_air(pen: &mut Pen, [x, y, w, h]: [f32; 4], place: Place) {
    let (sky, ground, far) = match place {
        Place::Dunes => (0xbfdcec, 0xe0bd80, 0xd2a866),
        Place::Snow => (0xc3d8ea, 0xf2f6fa, 0xd3e0ec),
        Place::Shore => (0xa9d8ee, 0xead7a8, 0x4fb0c4),
        Place::Highlands => (0xaed0ea, 0xb9ab6a, 0x8a8f94),
        _ => (0xb4d8ee, 0x8fb460, 0x7aa06a),
    };
    pen.wash(hex(sky), hex(ground), 640.0);
    let wave = |heights: &[f32]| -> Vec<At> {
        let last = (heights.len() - 1) as f32;
        let mut line: Vec<At> = heights.iter().enumerate().map(|(at, v)| (x + w * at as f32 / last, *v)).collect();
        if place != Place::Highlands {
            line = smooth(&line);
        }
        line.extend([(x + w, y + h), (x, y + h)]);
        line
    };
    let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
    match place {
        Place::Highlands => {
            e.flat(&wave(&[470.0, 360.0, 430.0, 300.0, 380.0, 250.0, 400.0, 330.0, 440.0]), far);
            e.flat(&wave(&[560.0, 500.0, 540.0, 470.0, 540.0, 490.0, 560.0]), 0x6f7a70);
            for (share, top) in [(0.375, 300.0), (0.625, 250.0)] {
                let peak = x + w * share;
                e.flat(&[(peak, top), (peak + w * 0.04, top + 42.0), (peak + w * 0.01, top + 34.0), (peak - w * 0.02, top + 46.0), (peak - w * 0.045, top + 30.0)], 0xf6f8fa);
            }
        }
        Place::Shore => {
            e.slab([x, 520.0, w, 130.0], far);
            e.slab([x, 520.0, w, 10.0], 0x3a93ac);
        }
        _ => e.flat(&wave(&[600.0, 540.0, 590.0, 520.0, 600.0]), far),
    }
    e.flat(&wave(&[650.0, 630.0, 655.0, 640.0, 660.0]), ground);
    e.flat(&wave(&[800.0, 780.0, 770.0, 790.0, 800.0]), darker(ground, 0.035));
    if place == Place::Shore {
        for (side, foot) in [(1.0, x + 50.0), (-1.0, x + w - 40.0)] {
            palm(&mut e, foot, side);
        }
    }
    if place == Place::Meadow {
        for at in 0..26 {
            let u = x + w * ((at * 37 % 26) as f32 + 0.5) / 26.0;
            let v = 800.0 + (at * 53 % 17) as f32 * 9.0;
            e.bar(&[(u, v), (u - 5.0, v - 15.0)], 0x5f8a40, 3.5);
            e.bar(&[(u, v), (u + 5.0, v - 17.0)], 0x5f8a40, 3.5);
        }
    }
}

fn palm(e: &mut Easel, foot: f32, side: f32) {
    e.rod(&[(foot, 700.0), (foot + side * 8.0, 480.0), (foot + side * 40.0, 270.0)], 0x9a7650, 22.0);
    for (dx, dy) in [(-130.0, 40.0), (-110.0, -40.0), (-30.0, -80.0), (70.0, -60.0), (130.0, 10.0), (90.0, 80.0)] {
        let top = (foot + side * 40.0, 266.0);
        e.blob(&[top, (top.0 + dx * 0.5, top.1 + dy * 0.5 - 34.0), (top.0 + dx, top.1 + dy + 16.0), (top.0 + dx * 0.5, top.1 + dy * 0.5 - 4.0)], 0x4f8f4a);
    }
}
