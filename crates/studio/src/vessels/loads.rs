//! Vessels of a shape of their own: a wheelbarrow, a matchbox, a shell.

use super::bench::{At, Bench, arc, corners, smooth};
use super::odd::{Odd, framed};
use super::{ALL_FLOOR, Frame, Room, Sight};
use crate::colour::{BLACK, WHITE, hex};
use std::f32::consts::PI;

pub(super) static BARROW: Odd = Odd { frame: barrow_frame, back: barrow_back, front: barrow_front, clear: false };
pub(super) static MATCHBOX: Odd =
    Odd { frame: matchbox_frame, back: matchbox_back, front: matchbox_front, clear: false };

pub(super) static SHELL: Odd = Odd { frame: shell_frame, back: shell_back, front: shell_front, clear: false };

/// The tray of the barrow: its rim from above and its front.
fn barrow_tray(sight: &Sight) -> ([At; 4], [At; 4]) {
    let rise = 300.0 * sight.tilt * 1.3;
    let (low, high) = (-420.0, -420.0 - rise);
    let rim = [(-470.0, low), (330.0, low), (280.0, high), (-400.0, high)];
    let face = [(-470.0, low), (330.0, low), (210.0, -190.0), (-300.0, -190.0)];
    (rim, face)
}

fn barrow_frame(sight: &Sight) -> Frame {
    let (rim, _) = barrow_tray(sight);
    let room = Room::Shelf([-370.0, rim[2].1 + 10.0, 250.0, rim[0].1 - 6.0]);
    let mouth = [-60.0, (rim[0].1 + rim[2].1) / 2.0, 330.0, (rim[0].1 - rim[2].1) / 2.0];
    Frame { area: [-560.0, rim[2].1, 640.0, 20.0], room, mouth: Some(mouth), wall: 230.0, foot: 0.0, floor: ALL_FLOOR }
}

fn barrow_back(bench: &mut Bench, sight: &Sight) {
    let (rim, _) = barrow_tray(sight);
    bench.soft((0.0, 6.0), 560.0, 52.0, hex(0x1c1830), 0.34);
    bench.line(&[(-420.0, -120.0), (300.0, -330.0), (620.0, -360.0)], hex(0x7a5233), 34.0);
    bench.fade(&rim, sight.hue.lighter(-0.24), sight.hue.lighter(-0.1));
    bench.line(&[rim[0], rim[3], rim[2], rim[1]], sight.hue.lighter(0.05), 22.0);
}

fn barrow_front(bench: &mut Bench, sight: &Sight) {
    let (rim, face) = barrow_tray(sight);
    bench.fade(&face, sight.hue.lighter(0.04), sight.hue.lighter(-0.06));
    bench.across(&face, WHITE.alpha(0.14), BLACK.alpha(0.18));
    bench.line(&[rim[0], rim[1]], sight.hue.lighter(0.09), 24.0);
    bench.line(&[(-400.0, -110.0), (330.0, -250.0), (630.0, -280.0)], hex(0xa8784a), 36.0);
    bench.line(&[(470.0, -264.0), (630.0, -281.0)], hex(0x3a3532), 44.0);
    bench.line(&[(190.0, -220.0), (260.0, 6.0)], hex(0x8a5d38), 30.0);
    bench.oval((-420.0, -112.0), 130.0, 130.0, hex(0x2f3237));
    bench.oval((-420.0, -112.0), 86.0, 86.0, hex(0xc9cfd4));
    bench.oval((-420.0, -112.0), 26.0, 26.0, hex(0x53595f));
}

fn matchbox_frame(_: &Sight) -> Frame {
    let room = Room::Shelf([-190.0, -440.0, 430.0, -180.0]);
    Frame { area: [-560.0, -480.0, 480.0, 0.0], room, mouth: None, wall: 150.0, foot: 0.0, floor: ALL_FLOOR }
}

fn matchbox_back(bench: &mut Bench, _: &Sight) {
    bench.soft((-30.0, 0.0), 590.0, 46.0, hex(0x1c1830), 0.34);
    bench.fade(&[(-220.0, -170.0), (480.0, -170.0), (440.0, -460.0), (-220.0, -460.0)], hex(0xb79c74), hex(0xd9c29b));
    bench.fill(&[(-220.0, -460.0), (440.0, -460.0), (430.0, -400.0), (-220.0, -400.0)], hex(0xa48a63));
    bench.line(&[(-220.0, -460.0), (440.0, -460.0), (480.0, -170.0)], hex(0xf2e4c8), 16.0);
}

fn matchbox_front(bench: &mut Bench, sight: &Sight) {
    bench.fade(&corners([-220.0, -170.0, 480.0, -8.0]), hex(0xf0dfbd), hex(0xd6c096));
    bench.line(&[(-220.0, -168.0), (480.0, -168.0)], hex(0xfbf2de), 14.0);
    let hue = sight.hue;
    bench.fill(&[(-560.0, -180.0), (-200.0, -180.0), (-200.0, -480.0), (-525.0, -480.0)], hue);
    bench.fade(&corners([-560.0, -182.0, -200.0, 0.0]), hex(0x6b4a35), hex(0x543826));
    bench.line(&[(-200.0, -480.0), (-200.0, 0.0)], hue.lighter(-0.2), 9.0);
    bench.oval((-372.0, -330.0), 86.0, 82.0, hex(0xf7e7b4));
    bench.fill(&[(-372.0, -396.0), (-338.0, -320.0), (-372.0, -270.0), (-406.0, -320.0)], hex(0xe8702a));
    bench.fill(&[(-372.0, -352.0), (-354.0, -312.0), (-372.0, -282.0), (-390.0, -312.0)], hex(0xffd24a));
}

fn shell_frame(sight: &Sight) -> Frame {
    let mouth = [0.0, -300.0, 400.0, 400.0 * sight.tilt];
    framed([-480.0, -300.0 - mouth[3] - 50.0, 480.0, 10.0], mouth, 250.0)
}

/// A scalloped half of a shell around its mouth.
fn shell_back(bench: &mut Bench, sight: &Sight) {
    bench.soft((0.0, 0.0), 420.0, 56.0, hex(0x1c1830), 0.34);
    let ry = 400.0 * sight.tilt;
    let rim: Vec<At> = (0..=44)
        .map(|k| {
            let angle = PI + PI * k as f32 / 44.0;
            let wave = 1.06 + 0.05 * (k as f32 * PI / 2.0).cos();
            (angle.cos() * 420.0 * wave, -300.0 + angle.sin() * (ry + 20.0) * wave)
        })
        .collect();
    let mut all = rim.clone();
    all.extend(arc((0.0, -300.0), 420.0, ry, 0.0, PI));
    bench.fade(&all, hex(0xf6d5c8), hex(0xfff3ea));
    for k in 0..9 {
        let angle = PI + PI * (k as f32 + 0.5) / 9.0;
        let tip = (angle.cos() * 430.0, -300.0 + angle.sin() * ry);
        bench.line(&[(0.0, -300.0 + ry * 0.8), tip], hex(0xe3a995).alpha(0.45), 12.0);
    }
    bench.line(&rim, sight.hue, 20.0);
}

fn shell_front(bench: &mut Bench, sight: &Sight) {
    let (hue, ry) = (sight.hue, 400.0 * sight.tilt);
    let mut points: Vec<At> = (0..=36)
        .map(|k| {
            let angle = PI - PI * k as f32 / 36.0;
            let wave = 1.03 + 0.035 * (k as f32 * PI / 2.0).cos();
            (angle.cos() * 420.0 * wave, -300.0 + angle.sin() * ry * wave)
        })
        .collect();
    points.extend(smooth(&[
        (430.0, -290.0),
        (330.0, -90.0),
        (130.0, 0.0),
        (-130.0, 0.0),
        (-330.0, -90.0),
        (-430.0, -290.0),
    ]));
    bench.fade(&points, hue.lighter(0.05), hue.lighter(-0.08));
    for k in 0..9 {
        let x = -340.0 + 85.0 * k as f32;
        let depth = ry * (1.0 - (x / 420.0).powi(2)).max(0.0).sqrt();
        bench.line(&smooth(&[(x, -296.0 + depth), (x * 0.7, -120.0), (x * 0.3, -14.0)]), hue.lighter(-0.12), 11.0);
    }
    bench.round_shade(&points);
}
