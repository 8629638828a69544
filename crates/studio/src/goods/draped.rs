//! Goods that hang out over a rim: scarves, towels, sleeves, ropes, ribbons. The rim is at 0 and what hangs is below it.

use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::vessels::bench::{At, Bench, corners, disc, smooth};
use std::f32::consts::TAU;

/// A band of cloth that comes over the rim from behind and hangs down, with soft folds.
fn band(b: &mut Bench, half: f32, length: f32, hue: Rgb) -> Vec<At> {
    let cloth = smooth(&[
        (-half * 0.9, -150.0),
        (-half, -40.0),
        (-half * 1.02, length * 0.4),
        (-half * 0.96, length),
        (0.0, length + 14.0),
        (half * 0.98, length),
        (half * 1.04, length * 0.4),
        (half, -40.0),
        (half * 0.9, -150.0),
        (-half * 0.9, -150.0),
    ]);
    b.soft((10.0, length * 0.5), half * 1.3, length * 0.62, BLACK, 0.2);
    b.fade(&cloth, hue.lighter(0.05), hue.lighter(-0.05));
    for (x, tone) in [(-0.5, -0.08), (0.1, -0.06), (0.6, -0.09)] {
        b.line(
            &smooth(&[(x * half, -130.0), (x * half * 1.06, length * 0.4), (x * half, length - 16.0)]),
            hue.lighter(tone).alpha(0.7),
            half * 0.09,
        );
    }
    // The bend over the rim catches the light.
    b.line(&smooth(&[(-half * 0.94, -26.0), (0.0, -44.0), (half * 0.94, -26.0)]), WHITE.alpha(0.28), 26.0);
    cloth
}

fn fringe(b: &mut Bench, half: f32, from: f32, hue: Rgb) {
    for k in 0..11 {
        let x = -half * 0.92 + half * 1.84 * k as f32 / 10.0;
        b.line(
            &[(x, from - 8.0), (x + (k % 3) as f32 * 4.0 - 4.0, from + 70.0)],
            hue.lighter(if k % 2 == 0 { 0.07 } else { -0.06 }),
            half * 0.1,
        );
    }
}

pub(super) fn scarf(b: &mut Bench, hue: Rgb) {
    fringe(b, 130.0, 470.0, hue);
    band(b, 130.0, 460.0, hue);
    for k in 0..9 {
        let y = -70.0 + k as f32 * 58.0;
        for j in 0..6 {
            let x = -105.0 + j as f32 * 40.0;
            b.line(&[(x, y), (x + 15.0, y + 18.0), (x + 30.0, y)], hue.lighter(0.09).alpha(0.8), 7.0);
        }
    }
}

pub(super) fn striped_scarf(b: &mut Bench, hue: Rgb) {
    fringe(b, 130.0, 470.0, hue);
    band(b, 130.0, 460.0, hue);
    for k in 0..5 {
        let y = -100.0 + k as f32 * 120.0;
        b.fill(&corners([-133.0, y, 133.0, y + 56.0]), hex(0xf5ead0).alpha(0.95));
    }
}

pub(super) fn necktie(b: &mut Bench, hue: Rgb) {
    b.soft((6.0, 230.0), 90.0, 280.0, BLACK, 0.2);
    let tie = [(-40.0, -150.0), (40.0, -150.0), (50.0, 0.0), (92.0, 400.0), (0.0, 500.0), (-92.0, 400.0), (-50.0, 0.0)];
    b.fade(&tie, hue.lighter(0.04), hue.lighter(-0.04));
    for k in 0..6 {
        let y = -90.0 + k as f32 * 96.0;
        let half = 46.0 + (y.max(0.0)) * 0.1;
        b.fill(&[(-half, y + 46.0), (half, y), (half, y + 26.0), (-half, y + 72.0)], hue.mix(WHITE, 0.55));
    }
}

pub(super) fn towel(b: &mut Bench, hue: Rgb) {
    band(b, 190.0, 400.0, hue);
    for (y, h) in [(300.0, 34.0), (250.0, 14.0)] {
        b.fill(&corners([-186.0, y, 190.0, y + h]), hue.mix(WHITE, 0.6));
    }
}

pub(super) fn blanket(b: &mut Bench, hue: Rgb) {
    fringe(b, 220.0, 420.0, hue);
    band(b, 220.0, 410.0, hue);
    for k in 0..4 {
        let x = -180.0 + k as f32 * 112.0;
        b.line(&[(x, -140.0), (x, 400.0)], hex(0x2f3f5a).alpha(0.55), 38.0);
        let y = -90.0 + k as f32 * 130.0;
        b.line(&[(-212.0, y), (214.0, y)], hex(0xf5e6c4).alpha(0.6), 34.0);
    }
}

pub(super) fn sleeve(b: &mut Bench, hue: Rgb) {
    let arm = smooth(&[
        (-150.0, -160.0),
        (-150.0, 0.0),
        (-120.0, 240.0),
        (-100.0, 430.0),
        (110.0, 430.0),
        (130.0, 230.0),
        (150.0, 0.0),
        (150.0, -160.0),
        (-150.0, -160.0),
    ]);
    b.soft((10.0, 200.0), 190.0, 280.0, BLACK, 0.2);
    b.fade(&arm, hue.lighter(0.05), hue.lighter(-0.04));
    for x in [-70.0, 10.0, 80.0] {
        b.line(&smooth(&[(x, -140.0), (x * 0.9, 120.0), (x * 0.8, 400.0)]), hue.lighter(-0.1).alpha(0.6), 12.0);
    }
    b.block([-116.0, 400.0, 240.0, 92.0], 24.0, hue.lighter(0.12));
}

pub(super) fn shirt(b: &mut Bench, hue: Rgb) {
    let arm = smooth(&[
        (-140.0, -160.0),
        (-146.0, 0.0),
        (-120.0, 240.0),
        (-86.0, 440.0),
        (86.0, 440.0),
        (120.0, 240.0),
        (146.0, 0.0),
        (140.0, -160.0),
        (-140.0, -160.0),
    ]);
    b.soft((10.0, 200.0), 180.0, 280.0, BLACK, 0.2);
    b.fade(&arm, hue.lighter(0.06), hue.lighter(-0.04));
    for x in [-60.0, 20.0, 76.0] {
        b.line(&smooth(&[(x, -140.0), (x * 0.9, 140.0), (x * 0.7, 410.0)]), hue.lighter(-0.1).alpha(0.55), 11.0);
    }
    b.block([-94.0, 410.0, 188.0, 96.0], 18.0, hue.mix(WHITE, 0.45));
    b.oval((52.0, 458.0), 14.0, 14.0, WHITE);
    b.line(&[(-88.0, 424.0), (88.0, 424.0)], hue.lighter(-0.12), 6.0);
}

pub(super) fn sock(b: &mut Bench, hue: Rgb) {
    let shape = smooth(&[
        (-86.0, -150.0),
        (-90.0, 120.0),
        (-96.0, 320.0),
        (-30.0, 450.0),
        (130.0, 460.0),
        (200.0, 390.0),
        (170.0, 290.0),
        (90.0, 240.0),
        (86.0, 80.0),
        (86.0, -150.0),
        (-86.0, -150.0),
    ]);
    b.soft((30.0, 230.0), 170.0, 270.0, BLACK, 0.2);
    b.fill(&shape, hue);
    for k in 0..4 {
        let y = -90.0 + k as f32 * 96.0;
        b.fill(&corners([-90.0, y, 87.0, y + 44.0]), hex(0xf7efe0));
    }
    b.fill(
        &smooth(&[(120.0, 262.0), (174.0, 300.0), (200.0, 390.0), (134.0, 456.0), (84.0, 400.0), (120.0, 262.0)]),
        hex(0xf7efe0),
    );
}

pub(super) fn braces(b: &mut Bench, hue: Rgb) {
    for hand in [-1.0, 1.0] {
        let strap = smooth(&[(hand * 40.0, -150.0), (hand * 60.0, 0.0), (hand * 96.0, 390.0)]);
        b.line(&strap, hue.lighter(-0.16), 66.0);
        b.line(&strap, hue, 58.0);
        b.line(&strap, hue.mix(WHITE, 0.5), 12.0);
        b.block([hand * 98.0 - 40.0, 370.0, 80.0, 60.0], 10.0, hex(0xc9ced3));
        b.block([hand * 100.0 - 28.0, 424.0, 56.0, 84.0], 16.0, hex(0x9aa3aa));
    }
}

/// A cord along points, twisted or plain.
fn cord(b: &mut Bench, points: &[At], width: f32, hue: Rgb, twisted: bool) {
    let line = smooth(points);
    b.line(&line, hue.lighter(-0.14), width);
    b.line(&line, hue, width * 0.72);
    if twisted {
        for pair in line.windows(2).step_by(2) {
            let (a, z) = (pair[0], pair[1]);
            let (dx, dy) = (z.0 - a.0, z.1 - a.1);
            let long = dx.hypot(dy).max(1.0);
            let n = (-dy / long * width * 0.4, dx / long * width * 0.4);
            b.line(&[(a.0 - n.0, a.1 - n.1), (z.0 + n.0, z.1 + n.1)], hue.lighter(-0.18), width * 0.16);
        }
    }
}

pub(super) fn rope(b: &mut Bench, hue: Rgb) {
    for k in 0..3 {
        b.line(&disc((-30.0, -110.0 - k as f32 * 26.0), 210.0, 66.0), hue.lighter(-0.15), 50.0);
        b.line(&disc((-30.0, -114.0 - k as f32 * 26.0), 210.0, 66.0), hue.lighter(0.02), 36.0);
    }
    cord(b, &[(120.0, -120.0), (150.0, -20.0), (130.0, 180.0), (170.0, 340.0), (150.0, 470.0)], 54.0, hue, true);
    for k in 0..5 {
        b.line(&[(150.0, 460.0), (118.0 + k as f32 * 16.0, 540.0)], hue.lighter(0.05), 10.0);
    }
}

pub(super) fn skipping_rope(b: &mut Bench, hue: Rgb) {
    cord(
        b,
        &[(-60.0, -150.0), (-40.0, -20.0), (-80.0, 120.0), (10.0, 250.0), (20.0, 330.0)],
        30.0,
        hex(0xf3ead6),
        true,
    );
    b.block([-24.0, 320.0, 88.0, 210.0], 40.0, hue);
    b.block([-14.0, 350.0, 68.0, 26.0], 8.0, WHITE.alpha(0.8));
    b.oval((20.0, 326.0), 34.0, 18.0, hue.lighter(-0.14));
}

pub(super) fn beads(b: &mut Bench, hue: Rgb) {
    let loop_ = smooth(&[
        (-150.0, -140.0),
        (-160.0, 40.0),
        (-120.0, 290.0),
        (0.0, 400.0),
        (120.0, 290.0),
        (160.0, 40.0),
        (150.0, -140.0),
    ]);
    b.line(&loop_, hex(0x8a7a5a), 7.0);
    for (number, at) in loop_.iter().enumerate().step_by(2) {
        let tone = if number % 6 == 0 { hex(0xf2cf6a) } else { hue };
        b.oval(*at, 34.0, 34.0, tone.lighter(-0.12));
        b.oval((at.0 - 3.0, at.1 - 4.0), 29.0, 29.0, tone);
        b.oval((at.0 - 11.0, at.1 - 12.0), 8.0, 8.0, WHITE.alpha(0.8));
    }
}

pub(super) fn ribbon(b: &mut Bench, hue: Rgb) {
    let line = smooth(&[(-30.0, -150.0), (-20.0, -20.0), (-70.0, 120.0), (70.0, 230.0), (-60.0, 340.0), (60.0, 440.0)]);
    b.line(&line, hue.lighter(-0.14), 84.0);
    b.line(&line, hue, 72.0);
    for (number, at) in line.iter().enumerate().skip(2).step_by(3) {
        let wave = (number as f32 / line.len() as f32 * TAU).sin();
        b.line(
            &[(at.0 - 20.0, at.1), (at.0 + 10.0, at.1 + 24.0)],
            if wave > 0.0 { WHITE.alpha(0.35) } else { BLACK.alpha(0.1) },
            12.0,
        );
    }
    b.fill(&[(20.0, 430.0), (104.0, 420.0), (96.0, 510.0), (60.0, 470.0), (26.0, 516.0)], hue);
}
