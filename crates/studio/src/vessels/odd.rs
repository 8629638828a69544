//! Vessels of a shape of their own: boots, a stocking, a pocket.

use super::bench::{At, Bench, arc, corners, disc, smooth};
use super::{ALL_FLOOR, Frame, Room, Sight};
use crate::colour::{Rgb, WHITE, hex};
use std::f32::consts::PI;

/// How an odd vessel is measured and drawn.
pub(crate) struct Odd {
    pub frame: fn(&Sight) -> Frame,
    pub back: fn(&mut Bench, &Sight),
    pub front: fn(&mut Bench, &Sight),
    /// What is inside is seen through it.
    pub clear: bool,
}

pub(super) static BOOT: Odd = Odd { frame: boot_frame, back: boot_back, front: boot_front, clear: false };

pub(super) static HIKING_BOOT: Odd = Odd { frame: hiking_frame, back: hiking_back, front: hiking_front, clear: false };

pub(super) static STOCKING: Odd =
    Odd { frame: stocking_frame, back: stocking_back, front: stocking_front, clear: false };

pub(super) static POCKET: Odd = Odd { frame: pocket_frame, back: pocket_back, front: pocket_front, clear: false };

/// A mouth with a dark inside.
fn mouth(bench: &mut Bench, [x, y, rx, ry]: [f32; 4], inside: Rgb, rim: Rgb, width: f32) {
    bench.fade(&disc((x, y), rx, ry), inside.lighter(-0.16), inside);
    bench.oval((x, y + ry * 0.22), rx * 0.74, ry * 0.7, inside.lighter(0.04).alpha(0.7));
    bench.line(&arc((x, y), rx, ry, PI, 2.0 * PI), rim, width);
}

fn lip(bench: &mut Bench, [x, y, rx, ry]: [f32; 4], rim: Rgb, width: f32) {
    bench.line(&arc((x, y), rx, ry, 0.0, PI), rim, width);
}

pub(super) fn framed(area: [f32; 4], mouth: [f32; 4], wall: f32) -> Frame {
    let [x, y, rx, ry] = mouth;
    Frame { area, room: Room::Mouth([x, y, rx * 0.9, ry * 0.9]), mouth: Some(mouth), wall, foot: 0.0, floor: ALL_FLOOR }
}

fn boot_mouth(sight: &Sight) -> [f32; 4] {
    [-100.0, -800.0, 230.0, 230.0 * sight.tilt]
}

fn boot_frame(sight: &Sight) -> Frame {
    let mouth = boot_mouth(sight);
    framed([-340.0, mouth[1] - mouth[3], 440.0, 20.0], mouth, 720.0)
}

fn boot_back(bench: &mut Bench, sight: &Sight) {
    bench.soft((50.0, 4.0), 470.0, 60.0, hex(0x1c1830), 0.36);
    mouth(bench, boot_mouth(sight), sight.hue.lighter(-0.16), sight.hue.lighter(-0.04), 22.0);
}

fn boot_front(bench: &mut Bench, sight: &Sight) {
    let (hue, [x, y, rx, ry]) = (sight.hue, boot_mouth(sight));
    let mut points = arc((x, y), rx, ry, PI, 0.0);
    points.extend(smooth(&[
        (x + rx, y),
        (118.0, -520.0),
        (130.0, -330.0),
        (250.0, -260.0),
        (400.0, -190.0),
        (430.0, -80.0),
        (420.0, -30.0),
    ]));
    points.extend([(-330.0, -30.0)]);
    points.extend(smooth(&[(-330.0, -60.0), (-320.0, -220.0), (-300.0, -420.0), (x - rx, y)]));
    bench.fade(&points, hue.lighter(0.03), hue.lighter(-0.05));
    bench.round_shade(&points);
    bench.fill(&corners([-346.0, -56.0, 440.0, -14.0]), hex(0x2f2b29));
    bench.fill(&corners([-346.0, -20.0, -120.0, 16.0]), hex(0x2f2b29));
    bench.fill(&corners([90.0, -20.0, 440.0, 16.0]), hex(0x2f2b29));
    bench.line(&[(-255.0, -700.0), (-262.0, -330.0)], WHITE.alpha(0.45), 24.0);
    bench.line(&smooth(&[(250.0, -215.0), (340.0, -180.0), (380.0, -130.0)]), WHITE.alpha(0.5), 18.0);
    let band: Vec<At> = arc((x, y + 70.0), rx, ry, 0.0, PI);
    bench.line(&band, hue.lighter(-0.12), 20.0);
    lip(bench, [x, y, rx, ry], hue.lighter(0.06), 24.0);
}

fn hiking_mouth(sight: &Sight) -> [f32; 4] {
    [-150.0, -520.0, 230.0, 230.0 * sight.tilt]
}

fn hiking_frame(sight: &Sight) -> Frame {
    let mouth = hiking_mouth(sight);
    framed([-410.0, mouth[1] - mouth[3], 480.0, 20.0], mouth, 450.0)
}

fn hiking_back(bench: &mut Bench, sight: &Sight) {
    bench.soft((40.0, 4.0), 520.0, 60.0, hex(0x1c1830), 0.36);
    mouth(bench, hiking_mouth(sight), hex(0x6d5138), sight.hue.lighter(-0.06), 30.0);
}

fn hiking_front(bench: &mut Bench, sight: &Sight) {
    let (hue, [x, y, rx, ry]) = (sight.hue, hiking_mouth(sight));
    let mut points = arc((x, y), rx, ry, PI, 0.0);
    points.extend(smooth(&[
        (x + rx, y),
        (110.0, -390.0),
        (200.0, -310.0),
        (360.0, -270.0),
        (470.0, -180.0),
        (470.0, -60.0),
    ]));
    points.push((-390.0, -60.0));
    points.extend(smooth(&[(-390.0, -90.0), (-400.0, -240.0), (-386.0, -380.0), (x - rx, y)]));
    bench.fade(&points, hue.lighter(0.03), hue.lighter(-0.06));
    bench.round_shade(&points);
    bench.fill(
        &smooth(&[
            (300.0, -266.0),
            (420.0, -240.0),
            (474.0, -160.0),
            (474.0, -60.0),
            (290.0, -60.0),
            (270.0, -170.0),
            (300.0, -266.0),
        ]),
        hue.lighter(-0.1),
    );
    bench.fill(&corners([-404.0, -66.0, 486.0, -14.0]), hex(0x3a332d));
    for k in 0..9 {
        let left = -396.0 + k as f32 * 98.0;
        bench.fill(&corners([left, -18.0, left + 66.0, 14.0]), hex(0x2a2521));
    }
    for k in 0..4 {
        let t = k as f32 / 3.0;
        let (x, y) = (20.0 + 190.0 * t, -440.0 + 150.0 * t);
        bench.line(&[(x - 54.0, y + 34.0), (x + 40.0, y - 6.0)], hex(0xe9c24e), 17.0);
        bench.oval((x - 60.0, y + 38.0), 15.0, 15.0, hex(0xb9bec2));
    }
    lip(bench, [x, y, rx, ry], hue.lighter(-0.08), 46.0);
}

fn stocking_mouth(sight: &Sight) -> [f32; 4] {
    [-90.0, -830.0, 250.0, 250.0 * sight.tilt]
}

fn stocking_frame(sight: &Sight) -> Frame {
    let mouth = stocking_mouth(sight);
    framed([-360.0, mouth[1] - mouth[3] - 30.0, 440.0, 10.0], mouth, 760.0)
}

fn stocking_back(bench: &mut Bench, sight: &Sight) {
    bench.soft((60.0, 4.0), 420.0, 46.0, hex(0x1c1830), 0.3);
    let [x, y, rx, ry] = stocking_mouth(sight);
    bench.line(&arc((x - rx * 0.8, y - ry * 0.5), 40.0, 110.0, PI, 2.0 * PI), sight.hue.lighter(-0.1), 16.0);
    mouth(bench, [x, y, rx, ry], hex(0xb9b0a4), hex(0xefeae2), 40.0);
}

fn stocking_front(bench: &mut Bench, sight: &Sight) {
    let (hue, [x, y, rx, ry]) = (sight.hue, stocking_mouth(sight));
    let mut points = arc((x, y), rx, ry, PI, 0.0);
    points.extend(smooth(&[
        (x + rx, y),
        (150.0, -560.0),
        (160.0, -390.0),
        (280.0, -330.0),
        (410.0, -230.0),
        (420.0, -100.0),
        (320.0, -6.0),
        (120.0, 0.0),
        (-200.0, -10.0),
        (-320.0, -110.0),
        (-330.0, -300.0),
        (-330.0, -560.0),
        (x - rx, y),
    ]));
    bench.fade(&points, hue.lighter(0.03), hue.lighter(-0.05));
    bench.fill(
        &smooth(&[
            (270.0, -330.0),
            (410.0, -230.0),
            (420.0, -100.0),
            (320.0, -6.0),
            (230.0, -60.0),
            (220.0, -200.0),
            (270.0, -330.0),
        ]),
        hex(0xf3ede3),
    );
    bench.fill(
        &smooth(&[
            (-328.0, -300.0),
            (-320.0, -110.0),
            (-200.0, -10.0),
            (-150.0, -110.0),
            (-220.0, -240.0),
            (-328.0, -300.0),
        ]),
        hex(0xf3ede3),
    );
    for (px, py) in [(-200.0, -470.0), (20.0, -500.0), (-90.0, -340.0), (60.0, -210.0)] {
        for k in 0..3 {
            let angle = k as f32 * PI / 3.0;
            let d = (angle.cos() * 36.0, angle.sin() * 36.0);
            bench.line(&[(px - d.0, py - d.1), (px + d.0, py + d.1)], WHITE.alpha(0.85), 10.0);
        }
    }
    bench.round_shade(&points);
    let mut cuff = arc((x, y), rx * 1.07, ry, PI, 0.0);
    cuff.extend(arc((x, y + 150.0), rx * 1.1, ry, 0.0, PI));
    bench.fill(&cuff, hex(0xfaf7f1));
    for k in 0..9 {
        let across = x - rx + rx * 2.0 * (k as f32 + 0.5) / 9.0;
        let depth = ry * (1.0 - ((across - x) / rx).powi(2)).max(0.0).sqrt();
        bench.oval((across, y + depth + 150.0), 40.0, 26.0, hex(0xfaf7f1));
        bench.line(&[(across, y + depth + 40.0), (across + 8.0, y + depth + 120.0)], hex(0xdcd5c9), 9.0);
    }
}

fn pocket_mouth(_: &Sight) -> [f32; 4] {
    [0.0, -700.0, 330.0, 70.0]
}

fn pocket_frame(sight: &Sight) -> Frame {
    let mut frame = framed([-480.0, -1010.0, 480.0, 40.0], pocket_mouth(sight), 640.0);
    frame.room = Room::Mouth([0.0, -740.0, 300.0, 170.0]);
    frame
}

fn pocket_back(bench: &mut Bench, sight: &Sight) {
    let cloth = sight.hue;
    let bib = [(-480.0, 40.0), (-480.0, -900.0), (-420.0, -1010.0), (420.0, -1010.0), (480.0, -900.0), (480.0, 40.0)];
    bench.fade(&bib, cloth.lighter(0.03), cloth.lighter(-0.04));
    let mut x = -460.0;
    while x < 470.0 {
        bench.line(&[(x, -990.0), (x + 10.0, 36.0)], cloth.lighter(-0.05).alpha(0.5), 5.0);
        x += 46.0;
    }
    stitch(
        bench,
        &[(-440.0, 20.0), (-440.0, -890.0), (-400.0, -970.0), (400.0, -970.0), (440.0, -890.0), (440.0, 20.0)],
    );
    bench.oval((0.0, -690.0), 320.0, 80.0, cloth.lighter(-0.22));
}

fn stitch(bench: &mut Bench, points: &[At]) {
    for pair in points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let count = ((b.0 - a.0).hypot(b.1 - a.1) / 38.0).max(1.0) as usize;
        for k in 0..count {
            let at = |t: f32| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
            let t = k as f32 / count as f32;
            bench.line(&[at(t), at(t + 0.55 / count as f32)], hex(0xe9a94a), 9.0);
        }
    }
}

fn pocket_front(bench: &mut Bench, sight: &Sight) {
    let cloth = sight.hue;
    let mut patch = vec![(-330.0, -700.0)];
    patch.extend(arc((0.0, -700.0), 330.0, 62.0, PI, 0.0));
    patch.extend([(330.0, -700.0), (330.0, -170.0), (0.0, -50.0), (-330.0, -170.0)]);
    bench.fade(&patch, cloth.lighter(0.07), cloth.lighter(0.0));
    stitch(bench, &[(-300.0, -640.0), (-300.0, -190.0), (0.0, -84.0), (300.0, -190.0), (300.0, -640.0)]);
    let hem: Vec<At> = arc((0.0, -690.0), 322.0, 62.0, PI * 0.98, PI * 0.02);
    bench.line(&hem, cloth.lighter(-0.06), 40.0);
    for hand in [-1.0, 1.0] {
        bench.oval((hand * 300.0, -660.0), 18.0, 18.0, hex(0xc9873a));
    }
}
