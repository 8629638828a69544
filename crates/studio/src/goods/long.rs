//! Long goods of the hall and of sport: sticks, bats, rackets, rolls.

use super::kitchen::bar;
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::vessels::bench::{At, Bench, arc, corners, disc, smooth};
use std::f32::consts::{PI, TAU};

pub(super) fn umbrella(b: &mut Bench, hue: Rgb) {
    b.fill(&[(-30.0, 0.0), (30.0, 0.0), (84.0, -700.0), (-84.0, -700.0)], hue);
    for x in [-40.0, 0.0, 40.0] {
        b.line(&[(x * 0.5, -10.0), (x, -700.0)], hue.lighter(-0.12), 9.0);
    }
    b.block([-70.0, -560.0, 140.0, 34.0], 10.0, hue.lighter(-0.14));
    bar(b, 17.0, -700.0, -860.0, hex(0x7a4a2a));
    let mut crook: Vec<At> = vec![(0.0, -800.0), (0.0, -910.0)];
    crook.extend(arc((52.0, -915.0), 52.0, 66.0, PI, TAU));
    crook.push((104.0, -880.0));
    b.line(&crook, hex(0x7a4a2a), 36.0);
}

pub(super) fn walking_stick(b: &mut Bench, hue: Rgb) {
    bar(b, 24.0, 0.0, -860.0, hue);
    let mut crook: Vec<At> = vec![(0.0, -840.0)];
    crook.extend(arc((84.0, -880.0), 84.0, 96.0, PI, TAU));
    crook.push((168.0, -810.0));
    b.line(&crook, hue, 46.0);
    b.block([-30.0, -820.0, 60.0, 34.0], 8.0, hex(0xd9b04a));
}

pub(super) fn cricket_bat(b: &mut Bench, hue: Rgb) {
    b.block([-90.0, -560.0, 180.0, 560.0], 20.0, hue);
    b.fill(&[(-90.0, -540.0), (90.0, -540.0), (32.0, -660.0), (-32.0, -660.0)], hue.lighter(-0.03));
    bar(b, 34.0, -640.0, -1000.0, hex(0x2f4f8f));
    for k in 0..8 {
        let y = -680.0 - k as f32 * 40.0;
        b.line(&[(-34.0, y), (34.0, y - 14.0)], hex(0x1f3566), 8.0);
    }
}

pub(super) fn baseball_bat(b: &mut Bench, hue: Rgb) {
    b.fill(
        &smooth(&[
            (-62.0, 0.0),
            (-58.0, -260.0),
            (-26.0, -600.0),
            (-26.0, -960.0),
            (26.0, -960.0),
            (26.0, -600.0),
            (58.0, -260.0),
            (62.0, 0.0),
        ]),
        hue,
    );
    b.block([-46.0, -1000.0, 92.0, 54.0], 26.0, hue.lighter(-0.08));
    for k in 0..7 {
        let y = -640.0 - k as f32 * 44.0;
        b.line(&[(-27.0, y), (27.0, y - 20.0)], hex(0x3a2a20), 14.0);
    }
}

pub(super) fn hockey_stick(b: &mut Bench, hue: Rgb) {
    b.line(&smooth(&[(-60.0, 0.0), (-60.0, -780.0), (-40.0, -920.0), (40.0, -970.0), (110.0, -900.0)]), hue, 62.0);
    b.line(&smooth(&[(-68.0, -500.0), (-68.0, -780.0), (-48.0, -910.0)]), hue.lighter(0.1), 16.0);
    b.line(&[(-60.0, 0.0), (-60.0, -330.0)], hex(0x3f7fc2), 66.0);
}

/// A strung head on a shaft.
fn racket(b: &mut Bench, hue: Rgb, rx: f32, ry: f32, shaft: f32) {
    bar(b, 34.0, 0.0, -260.0, hex(0x3a3532));
    bar(b, shaft, -240.0, -1000.0 + ry * 2.0 + 30.0, hue);
    let middle = (0.0, -1000.0 + ry + 14.0);
    for k in -4_i8..=4 {
        let t = f32::from(k) / 5.0;
        let (w, h) = ((1.0 - t * t).sqrt() * rx, (1.0 - t * t).sqrt() * ry);
        b.line(&[(t * rx, middle.1 - h), (t * rx, middle.1 + h)], hex(0xf4f4ee), 7.0);
        b.line(&[(-w, middle.1 + t * ry), (w, middle.1 + t * ry)], hex(0xf4f4ee), 7.0);
    }
    b.line(&disc(middle, rx, ry), hue.lighter(-0.1), 38.0);
    b.line(&disc(middle, rx, ry), hue, 24.0);
}

pub(super) fn tennis(b: &mut Bench, hue: Rgb) {
    racket(b, hue, 166.0, 214.0, 24.0);
    for hand in [-1.0, 1.0] {
        b.line(&[(hand * 10.0, -480.0), (hand * 90.0, -620.0)], hue, 24.0);
    }
}

pub(super) fn badminton(b: &mut Bench, hue: Rgb) {
    racket(b, hue, 142.0, 178.0, 13.0);
}

pub(super) fn duster(b: &mut Bench, hue: Rgb) {
    bar(b, 26.0, 0.0, -520.0, hex(0xb98a52));
    for row in 0..5 {
        let y = -540.0 - row as f32 * 96.0;
        for k in 0..7 {
            let t = k as f32 / 3.0 - 1.0;
            b.oval(
                (t * (130.0 - row as f32 * 14.0), y + t.abs() * 40.0),
                44.0,
                70.0,
                hue.lighter(if (k + row) % 2 == 0 { 0.06 } else { -0.05 }),
            );
        }
    }
}

pub(super) fn newspaper(b: &mut Bench, hue: Rgb) {
    b.fill(&corners([-74.0, -980.0, 74.0, 0.0]), hue);
    for k in 0..15 {
        let y = -930.0 + k as f32 * 64.0;
        b.line(&[(-56.0, y), (if k % 3 == 0 { 20.0 } else { 52.0 }, y)], hex(0x77777c), 12.0);
    }
    roll_end(b, 74.0, hue);
    b.block([-80.0, -560.0, 160.0, 30.0], 8.0, hex(0xc0453f));
}

/// The spiral that the end of a roll shows.
fn roll_end(b: &mut Bench, half: f32, hue: Rgb) {
    b.oval((0.0, -975.0), half, half * 0.32, hue.lighter(-0.08));
    b.line(&disc((0.0, -975.0), half * 0.62, half * 0.2), hue.lighter(-0.3), 8.0);
    b.line(&disc((0.0, -975.0), half * 0.28, half * 0.09), hue.lighter(-0.3), 8.0);
}

pub(super) fn roll(b: &mut Bench, hue: Rgb) {
    b.across(&corners([-62.0, -975.0, 62.0, 0.0]), hue.lighter(0.05).opaque(), hue.lighter(-0.14).opaque());
    roll_end(b, 62.0, hue);
    b.block([-66.0, -600.0, 132.0, 28.0], 8.0, hex(0xc0453f));
}

pub(super) fn rug(b: &mut Bench, hue: Rgb) {
    for k in 0..11 {
        b.line(&[(-110.0 + k as f32 * 22.0, -900.0), (-112.0 + k as f32 * 22.5, -1000.0)], hex(0xf0e2c0), 11.0);
    }
    b.across(&corners([-124.0, -920.0, 124.0, 0.0]), hue.lighter(0.05).opaque(), hue.lighter(-0.1).opaque());
    for (y, tone) in [(-860.0, 0xf0dca8), (-800.0, 0x2f4a6b), (-560.0, 0xf0dca8), (-500.0, 0x2f4a6b)] {
        b.fill(&corners([-124.0, y, 124.0, y + 34.0]), hex(tone));
    }
    for k in 0..3 {
        let x = -76.0 + k as f32 * 76.0;
        b.fill(&[(x, -750.0), (x + 34.0, -670.0), (x, -590.0), (x - 34.0, -670.0)], hex(0xf0dca8));
    }
}

pub(super) fn ski_pole(b: &mut Bench, hue: Rgb) {
    bar(b, 15.0, 0.0, -780.0, hue);
    b.block([-34.0, -1000.0, 68.0, 260.0], 28.0, hex(0x33363c));
    b.line(&smooth(&[(20.0, -960.0), (110.0, -900.0), (80.0, -700.0), (24.0, -780.0)]), hex(0x33363c), 17.0);
}

pub(super) fn violin_bow(b: &mut Bench, hue: Rgb) {
    b.line(&smooth(&[(26.0, 0.0), (36.0, -500.0), (16.0, -980.0)]), hue, 23.0);
    b.line(&[(-32.0, 0.0), (-32.0, -960.0)], hex(0xf4f0e2), 15.0);
    b.fill(&[(-44.0, -940.0), (30.0, -1000.0), (30.0, -930.0)], hue.lighter(-0.08));
}

pub(super) fn foil(b: &mut Bench, hue: Rgb) {
    bar(b, 13.0, 0.0, -640.0, hue);
    b.fill(&arc((0.0, -650.0), 110.0, 70.0, PI, TAU), hue.lighter(-0.08));
    b.line(&arc((0.0, -650.0), 110.0, 70.0, PI, TAU), hue.lighter(0.1), 13.0);
    b.line(&[(-110.0, -650.0), (110.0, -650.0)], hue.lighter(-0.16), 17.0);
    b.block([-32.0, -950.0, 64.0, 240.0], 22.0, hex(0x5a3424));
    b.oval((0.0, -962.0), 38.0, 38.0, hue);
}

pub(super) fn golf_club(b: &mut Bench, hue: Rgb) {
    bar(b, 15.0, 0.0, -860.0, hue);
    b.fill(
        &smooth(&[
            (-16.0, -850.0),
            (-20.0, -960.0),
            (60.0, -1000.0),
            (150.0, -960.0),
            (140.0, -880.0),
            (40.0, -860.0),
            (-16.0, -850.0),
        ]),
        hue.lighter(-0.1),
    );
    for k in 0..4 {
        b.line(&[(20.0 + k as f32 * 28.0, -960.0), (20.0 + k as f32 * 28.0, -895.0)], hue.lighter(0.15), 8.0);
    }
}

pub(super) fn arrow(b: &mut Bench, hue: Rgb) {
    bar(b, 14.0, 0.0, -960.0, hex(0xc9a46a));
    for hand in [-1.0, 1.0] {
        b.fill(
            &[(0.0, -640.0), (hand * 70.0, -720.0), (hand * 70.0, -960.0), (0.0, -900.0)],
            hue.lighter(if hand < 0.0 { 0.06 } else { -0.04 }),
        );
        for k in 0..4 {
            let y = -720.0 - k as f32 * 54.0;
            b.line(&[(hand * 8.0, y + 50.0), (hand * 66.0, y)], BLACK.alpha(0.22), 6.0);
        }
    }
    b.block([-18.0, -1000.0, 36.0, 60.0], 8.0, WHITE);
}

pub(super) fn bamboo(b: &mut Bench, hue: Rgb) {
    bar(b, 30.0, 0.0, -1000.0, hue);
    for k in 0..6 {
        b.block([-36.0, -960.0 + k as f32 * 170.0, 72.0, 22.0], 8.0, hue.lighter(-0.14));
    }
}
