//! Finishes that change all colours: metals, age, sun, gloss, glass.

use super::coat::{Coat, light};
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// Only its size tells it.
pub(super) fn plain(_: &mut Coat) {}

/// From dark to light along a metal's own tones, with a reflection across it.
fn metal(coat: &mut Coat, [dark, middle, pale]: [Rgb; 3]) {
    coat.each(|rgb, across, down| {
        let band = ((across * 2.2 + down * 3.4) * 3.1).sin() * 0.16;
        let l = (light(rgb) * 0.75 + 0.14 + band).clamp(0.0, 1.0);
        if l < 0.5 { dark.mix(middle, l * 2.0) } else { middle.mix(pale, l * 2.0 - 1.0) }
    });
    glints(coat, 3);
}

pub(super) fn gilded(coat: &mut Coat) {
    metal(coat, [hex(0x7a4a08), hex(0xdca51e), hex(0xfff3b0)]);
}

pub(super) fn silver(coat: &mut Coat) {
    metal(coat, [hex(0x55606b), hex(0xb4bec8), hex(0xfbfdff)]);
}

pub(super) fn chrome(coat: &mut Coat) {
    metal(coat, [hex(0x2b3440), hex(0x9fb0c0), hex(0xffffff)]);
    sheen(coat, 0.3);
}

pub(super) fn mirror_bright(coat: &mut Coat) {
    metal(coat, [hex(0x39424c), hex(0xc3d0da), hex(0xffffff)]);
    sheen(coat, 0.45);
    glints(coat, 3);
}

pub(super) fn verdigris(coat: &mut Coat) {
    coat.each(|rgb, _, _| hex(0x2f7f70).mix(hex(0xa7dcc6), light(rgb)).mix(rgb, 0.18));
    coat.blots(26, 0.02, 0.075, &[hex(0x8fd3ba), hex(0x4d9f8b), hex(0xc0ead7)], 0.75);
    coat.blots(10, 0.02, 0.05, &[hex(0x8a5a33), hex(0x6f4a2c)], 0.6);
}

pub(super) fn tarnished(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0x4a4034), 0.3));
    coat.blots(22, 0.03, 0.1, &[hex(0x3b332b), hex(0x54483a)], 0.36);
}

pub(super) fn patinated(coat: &mut Coat) {
    coat.each(|rgb, across, down| {
        let edge = (across - 0.5).abs().max((down - 0.5).abs()) * 2.0;
        rgb.mix(hex(0x37261a), 0.16 + 0.3 * edge.powi(2))
    });
    coat.blots(26, 0.02, 0.08, &[hex(0x33251b), hex(0x4c3826)], 0.32);
}

pub(super) fn faded(coat: &mut Coat) {
    coat.each(|rgb, _, down| rgb.muted(0.6).mix(hex(0xf3eee2), 0.4 - 0.16 * down));
    coat.blots(12, 0.05, 0.12, &[hex(0xf8f4ea)], 0.26);
}

pub(super) fn yellowed(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0xe3c873), 0.45));
    coat.blots(14, 0.03, 0.1, &[hex(0xb98f3c), hex(0xcfa955)], 0.3);
}

pub(super) fn whitewashed(coat: &mut Coat) {
    coat.each(|rgb, _, _| hex(0xd8d6cf).mix(WHITE, light(rgb)).mix(rgb, 0.12));
    for _ in 0..26 {
        let (x, y) = coat.spot();
        let l = coat.rng.between(0.08, 0.22) * coat.side;
        coat.line(&[(x - l / 2.0, y), (x + l / 2.0, y + 2.0)], hex(0xa79c8c).alpha(0.4), 1.6);
    }
}

/// A broad slanting reflection.
fn sheen(coat: &mut Coat, alpha: f32) {
    for (from, wide) in [(0.14, 0.13), (0.34, 0.05)] {
        let points = [
            coat.at(from + 0.34, -0.02),
            coat.at(from + 0.34 + wide, -0.02),
            coat.at(from - 0.1 + wide, 1.02),
            coat.at(from - 0.1, 1.02),
        ];
        coat.fill(&points, WHITE.alpha(alpha));
    }
}

/// Small four-pointed stars of light.
fn glints(coat: &mut Coat, count: usize) {
    for number in 0..count {
        let (u, v) = [(0.3, 0.22), (0.68, 0.36), (0.42, 0.62)][number % 3];
        let (x, y) = coat.at(u, v);
        let r = coat.side * [0.075, 0.05, 0.04][number % 3];
        if coat.covers((x, y)) {
            let star = |r: f32, t: f32| {
                let k = r * 0.14 * t;
                vec![
                    (x, y - r),
                    (x + k, y - k),
                    (x + r, y),
                    (x + k, y + k),
                    (x, y + r),
                    (x - k, y + k),
                    (x - r, y),
                    (x - k, y - k),
                ]
            };
            let points = star(r, 1.0);
            coat.fill(&points, WHITE.alpha(0.95));
        }
    }
}

pub(super) fn polished(coat: &mut Coat) {
    coat.each(|rgb, _, down| rgb.lighter(0.05 - 0.1 * (down - 0.4).max(0.0)));
    sheen(coat, 0.5);
    glints(coat, 3);
}

pub(super) fn varnished(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0xb3601c), 0.12));
    sheen(coat, 0.42);
    glints(coat, 2);
}

pub(super) fn unglazed(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.muted(0.75).mix(hex(0xbf9c82), 0.3));
    for _ in 0..130 {
        let at = coat.spot();
        let r = coat.side * 0.006;
        let tone = coat.rng.pick(&[hex(0x7d6250), hex(0xe2cfbd)]);
        coat.dot(at, r, r, tone.alpha(0.6));
    }
}

pub(super) fn frosted(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0xeef5f8), 0.55));
    for _ in 0..160 {
        let at = coat.spot();
        let r = coat.side * 0.007;
        coat.dot(at, r, r, WHITE.alpha(0.55));
    }
    coat.thin(0.88);
}

pub(super) fn see_through(coat: &mut Coat) {
    coat.each(|rgb, _, _| rgb.mix(hex(0xdff1f6), 0.2));
    coat.thin(0.52);
    sheen(coat, 0.55);
    glints(coat, 2);
}

pub(super) fn iridescent(coat: &mut Coat) {
    let tones = [hex(0xff7ad9), hex(0x8e7bff), hex(0x4fd2ff), hex(0x6dffb0), hex(0xfff07a), hex(0xff9c6b)];
    coat.each(|rgb, across, down| {
        let t = ((across * 0.9 + down * 1.3 + 0.12 * (across * 9.0).sin()) * 3.2).rem_euclid(6.0);
        let (low, part) = (t as usize % 6, t.fract());
        let hue = tones[low].mix(tones[(low + 1) % 6], part);
        rgb.mix(hue, 0.5)
    });
    sheen(coat, 0.3);
}

pub(super) fn two_tone(coat: &mut Coat) {
    coat.each(|rgb, _, down| {
        let l = light(rgb);
        if down < 0.5 { hex(0x8f2f2a).mix(hex(0xf0786a), l) } else { hex(0xcbbf9f).mix(hex(0xfffaec), l) }
    });
    let line = [coat.at(0.0, 0.5), coat.at(1.0, 0.5)];
    let width = coat.side * 0.014;
    coat.line(&line, BLACK.alpha(0.35), width);
}
