//! Jars painted with dragons and cranes.

use super::easel::Easel;
use super::matter::{CELADON, PORCELAIN};
use super::pot::Pot;
use super::shape::{blob, leaf, limb, polar, spiral};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::figures::pen::{At, arc, smooth};

pub(super) fn ming(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (170.0, 60.0),
            (164.0, 120.0),
            (260.0, 180.0),
            (400.0, 300.0),
            (404.0, 420.0),
            (330.0, 640.0),
            (246.0, 800.0),
            (232.0, 920.0),
        ],
        0.13,
    );
    let (blue, pale) = (hex(0x24459c), hex(0x6f8fd0));
    pot.base(e, PORCELAIN.base);
    for y in [84.0, 112.0, 236.0, 826.0, 890.0] {
        pot.ring(e, y, blue, 7.0);
    }
    for at in -4_i32..=4 {
        let x = at as f32 * 20.0;
        pot.paint(e, &[(x - 8.0, 226.0), (x, 160.0), (x + 8.0, 226.0)], pale);
        let scroll: Vec<At> = spiral((x, 858.0), 1.0, 1.5, 0.0)
            .iter()
            .map(|&(a, b)| (x + (a - x) * 7.0, 858.0 + (b - 858.0) * 22.0))
            .collect();
        pot.draw(e, &scroll, blue, 6.0);
        let leaf: Vec<At> = leaf((x, 800.0), (x, 700.0), 15.0);
        pot.paint(e, &leaf, pale);
    }
    for at in -3_i32..=3 {
        cloud(e, pot.on((at as f32 * 27.0 + 12.0, if at % 2 == 0 { 280.0 } else { 640.0 })), 1.0, pale);
    }
    dragon(e, &pot, blue, pale);
    pot.shade(e, &PORCELAIN);
    pot.mouth(e, hex(0xa9adb8), WHITE, 12.0);
}

fn cloud(e: &mut Easel, (x, y): At, size: f32, rgb: Rgb) {
    for (dx, dy, r) in [(-20.0, 4.0, 15.0), (0.0, -8.0, 19.0), (20.0, 4.0, 15.0)] {
        e.line(&arc((x + dx * size, y + dy * size), r * size, r * size, 150.0, 390.0), rgb, 6.0 * size);
    }
    e.line(
        &smooth(&[(x - 36.0 * size, y + 12.0 * size), (x, y + 18.0 * size), (x + 44.0 * size, y + 8.0 * size)]),
        rgb,
        6.0 * size,
    );
}

/// The dragon that winds round the jar, head to the left.
fn dragon(e: &mut Easel, pot: &Pot, blue: Rgb, pale: Rgb) {
    let spine = [
        (-42.0, 396.0, 30.0),
        (-30.0, 336.0, 42.0),
        (-12.0, 330.0, 50.0),
        (2.0, 400.0, 54.0),
        (10.0, 490.0, 54.0),
        (26.0, 530.0, 50.0),
        (40.0, 470.0, 44.0),
        (50.0, 390.0, 34.0),
        (64.0, 380.0, 24.0),
        (76.0, 430.0, 10.0),
    ];
    let on: Vec<(f32, f32, f32)> = spine
        .iter()
        .map(|&(a, y, w)| {
            let at = pot.on((a, y));
            (at.0, at.1, w)
        })
        .collect();
    for &(x, y, w) in &on[1..9] {
        for leg in [-0.6, 0.6] {
            e.line(&[(x, y), (x + leg * w, y - w * 0.95)], blue, 7.0);
        }
    }
    let body = limb(&on);
    e.fill(&body, blue);
    let line = smooth(&on.iter().map(|&(x, y, _)| (x, y)).collect::<Vec<_>>());
    for at in line.iter().step_by(4) {
        e.line(&arc(*at, 15.0, 15.0, 200.0, 340.0), pale, 4.0);
    }
    for (angle, y, way) in [(-18.0, 346.0, -1.0), (6.0, 440.0, 1.0), (18.0, 520.0, -1.0), (44.0, 440.0, 1.0)] {
        let (x, y) = pot.on((angle, y));
        let paw = (x + way * 84.0, y + 64.0);
        e.line(&smooth(&[(x, y), (x + way * 50.0, y + 10.0), paw]), blue, 18.0);
        for claw in [-40.0, 0.0, 40.0, 80.0] {
            let tip = polar(paw, 32.0, if way > 0.0 { claw } else { 180.0 - claw });
            e.line(&[paw, tip], blue, 7.0);
        }
    }
    let (x, y) = pot.on((-44.0, 420.0));
    e.fill(
        &blob(&[
            (x + 40.0, y - 46.0),
            (x + 6.0, y - 52.0),
            (x - 34.0, y - 10.0),
            (x - 74.0, y + 4.0),
            (x - 62.0, y + 26.0),
            (x - 20.0, y + 20.0),
            (x - 54.0, y + 48.0),
            (x + 10.0, y + 48.0),
            (x + 46.0, y + 10.0),
        ]),
        blue,
    );
    e.line(&smooth(&[(x + 6.0, y - 50.0), (x + 40.0, y - 90.0), (x + 76.0, y - 96.0)]), blue, 9.0);
    e.line(&smooth(&[(x + 26.0, y - 44.0), (x + 66.0, y - 60.0), (x + 96.0, y - 52.0)]), blue, 8.0);
    e.line(&smooth(&[(x - 70.0, y + 8.0), (x - 96.0, y - 26.0), (x - 82.0, y - 60.0)]), blue, 5.0);
    e.dot((x - 8.0, y - 20.0), 11.0, WHITE);
    e.dot((x - 8.0, y - 20.0), 5.0, BLACK);
}

pub(super) fn goryeo(e: &mut Easel) {
    let pot = Pot::new(
        &[
            (84.0, 40.0),
            (62.0, 66.0),
            (58.0, 110.0),
            (180.0, 170.0),
            (270.0, 270.0),
            (266.0, 400.0),
            (190.0, 640.0),
            (140.0, 800.0),
            (156.0, 950.0),
        ],
        0.12,
    );
    pot.base(e, hex(0x8fb39a));
    let white = hex(0xf2f4ea);
    for (row, y) in [250.0, 380.0, 520.0, 660.0, 800.0].iter().enumerate() {
        for at in -2_i32..=2 {
            let angle = at as f32 * 34.0 + if row % 2 == 0 { 0.0 } else { 17.0 };
            if angle.abs() > 60.0 {
                continue;
            }
            let place = pot.on((angle, *y));
            let flat = angle.to_radians().cos();
            if (row + at.unsigned_abs() as usize).is_multiple_of(2) {
                crane(e, place, flat, white);
            } else {
                cloud(e, place, 0.8 * flat.max(0.5), white);
            }
        }
    }
    for at in -5_i32..=5 {
        pot.paint(e, &leaf((at as f32 * 15.0, 940.0), (at as f32 * 15.0, 862.0), 13.0), hex(0xd3e2cf));
        pot.paint(e, &leaf((at as f32 * 15.0, 126.0), (at as f32 * 15.0, 172.0), 15.0), hex(0xd3e2cf));
    }
    pot.shade(e, &CELADON);
    pot.mouth(e, hex(0x46604f), hex(0xbcd6c2), 9.0);
}

/// A flying crane.
fn crane(e: &mut Easel, place: At, flat: f32, white: Rgb) {
    e.at(place, (1.25 * flat.max(0.45), 1.25), 0.0, |e| {
        for side in [-1.0, 1.0] {
            e.fill(
                &blob(&[
                    (0.0, -4.0),
                    (side * 18.0, -34.0),
                    (side * 44.0, -36.0),
                    (side * 34.0, -14.0),
                    (side * 12.0, 8.0),
                ]),
                white,
            );
            e.line(&[(side * 26.0, -30.0), (side * 42.0, -28.0)], hex(0x2a3430), 4.0);
        }
        e.fill(&leaf((0.0, -16.0), (0.0, 26.0), 18.0), white);
        e.line(&smooth(&[(0.0, -10.0), (4.0, -36.0), (-2.0, -54.0)]), white, 6.0);
        e.line(&[(-2.0, -54.0), (-10.0, -64.0)], hex(0x2a3430), 4.0);
        e.line(&[(-3.0, 22.0), (-4.0, 48.0)], hex(0x2a3430), 4.0);
        e.line(&[(3.0, 22.0), (4.0, 48.0)], hex(0x2a3430), 4.0);
    });
}
