//! Finishes of how a thing is made: quilted, knitted, carved, engraved, inlaid, grained.

use super::coat::{At, Coat};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::{PI, TAU};

/// Slanting lines both ways, this share of the side apart.
fn lattice(coat: &Coat, apart: f32) -> Vec<[At; 2]> {
    let step = apart * coat.side;
    let [left, top, w, h] = coat.area;
    let count = ((w + h) / step) as usize + 2;
    (0..count)
        .flat_map(|k| {
            let x = left - h + k as f32 * step;
            [[(x, top), (x + h, top + h)], [(x + h, top), (x, top + h)]]
        })
        .collect()
}

pub(super) fn quilted(coat: &mut Coat) {
    let width = coat.side * 0.012;
    for line in lattice(coat, 0.15) {
        let lit = line.map(|(x, y)| (x, y - width));
        coat.line(&lit, WHITE.alpha(0.45), width);
        coat.line(&line, BLACK.alpha(0.5), width);
    }
}

pub(super) fn embossed(coat: &mut Coat) {
    motifs(coat, BLACK.alpha(0.5), WHITE.alpha(0.6), 0.014);
}

pub(super) fn engraved(coat: &mut Coat) {
    motifs(coat, hex(0x20262c).alpha(0.75), WHITE.alpha(0.5), 0.008);
}

pub(super) fn carved(coat: &mut Coat) {
    motifs(coat, hex(0x24140a).alpha(0.75), hex(0xffe6bd).alpha(0.6), 0.017);
}

/// Scrolls with leaves, dark on one side and light on the other, so that they stand out or lie deep.
fn motifs(coat: &mut Coat, dark: resvg::tiny_skia::Color, lit: resvg::tiny_skia::Color, width: f32) {
    let width = width * coat.side;
    let step = coat.side * 0.2;
    let [left, top, w, h] = coat.area;
    for row in 0..(h / step) as usize + 1 {
        for column in 0..(w / step) as usize + 1 {
            let (x, y) = (left + (column as f32 + 0.5) * step, top + (row as f32 + 0.5) * step);
            let hand = if (row + column) % 2 == 0 { 1.0 } else { -1.0 };
            let scroll: Vec<At> = (0..20)
                .map(|k| {
                    let t = k as f32 / 19.0;
                    let (angle, r) = (t * 7.6, step * 0.4 * (1.0 - t * 0.78));
                    (x + hand * angle.cos() * r, y + angle.sin() * r)
                })
                .collect();
            let shifted: Vec<At> = scroll.iter().map(|(x, y)| (x + width * 0.8, y + width * 0.8)).collect();
            coat.line(&shifted, lit, width);
            coat.line(&scroll, dark, width);
            for k in [3, 7] {
                let (px, py) = scroll[k];
                let r = step * 0.13;
                let leaf = [(px, py), (px + hand * r, py - r * 1.5), (px + hand * r * 1.9, py - r * 0.4)];
                coat.fill(&leaf, dark);
            }
        }
    }
}

pub(super) fn inlaid(coat: &mut Coat) {
    let (step, pale) = (coat.side * 0.17, hex(0xf3dfb0));
    let [left, top, w, h] = coat.area;
    for row in 0..(h / step) as usize + 1 {
        for column in 0..(w / step) as usize + 1 {
            let (x, y) = (left + (column as f32 + 0.5) * step, top + (row as f32 + 0.5) * step);
            let r = step * 0.36;
            let star: Vec<At> = (0..16)
                .map(|k| {
                    let (angle, q) = (k as f32 / 16.0 * TAU, if k % 2 == 0 { r } else { r * 0.48 });
                    (x + angle.cos() * q, y + angle.sin() * q)
                })
                .collect();
            coat.fill(&star, pale);
            coat.dot((x, y), r * 0.26, r * 0.26, hex(0x5a3213));
        }
    }
    for row in 0..(h / step) as usize + 2 {
        let y = top + row as f32 * step;
        coat.line(&[(left, y), (left + w, y)], pale.alpha(0.9), coat.side * 0.009);
    }
}

pub(super) fn knitted(coat: &mut Coat) {
    let (step, width) = (coat.side * 0.05, coat.side * 0.013);
    let [left, top, w, h] = coat.area;
    for row in 0..(h / step) as usize + 2 {
        for column in 0..(w / step) as usize + 1 {
            let (x, y) = (left + column as f32 * step, top + row as f32 * step * 0.8);
            let v = [(x, y), (x + step * 0.5, y + step * 0.6), (x + step, y)];
            coat.line(&v, BLACK.alpha(0.32), width);
            let lit = v.map(|(x, y)| (x, y - width * 0.8));
            coat.line(&lit, WHITE.alpha(0.4), width * 0.6);
        }
    }
}

/// Wavy grain with knots, over a warm wood tone.
fn grain(coat: &mut Coat, dark: Rgb, lines: usize, sway: f32) {
    let (seed, side) = (coat.seed, coat.side);
    for k in 0..lines {
        let across = (k as f32 + 0.5) / lines as f32;
        let points: Vec<At> = (0..=16)
            .map(|step| {
                let down = step as f32 / 16.0;
                let (x, y) = coat.at(across, down);
                (x + seed.at(k / 3).noise(down * 3.0) * sway * side, y)
            })
            .collect();
        let width = coat.rng.between(0.004, 0.011);
        coat.line(&points, dark.alpha(0.6), width * side);
    }
}

fn knot(coat: &mut Coat, (x, y): At, r: f32) {
    for (k, tone) in [(1.0, 0x5a3517), (0.78, 0x9a6a3a), (0.58, 0x4a2a12), (0.36, 0x7a4c26), (0.2, 0x2a160a)] {
        coat.dot((x, y), r * k, r * k * 1.3, hex(tone).alpha(0.9));
    }
}

pub(super) fn knotty(coat: &mut Coat) {
    grain(coat, hex(0x4a2a12), 14, 0.03);
    for _ in 0..9 {
        let at = coat.spot();
        let r = coat.side * coat.rng.between(0.025, 0.045);
        knot(coat, at, r);
    }
}

pub(super) fn burl_grained(coat: &mut Coat) {
    grain(coat, hex(0x3f2410), 20, 0.075);
    for _ in 0..5 {
        let at = coat.spot();
        let big = coat.side * coat.rng.between(0.07, 0.12);
        for k in 0..5 {
            let r = big * (1.0 - k as f32 * 0.19);
            let ring: Vec<At> = (0..=24)
                .map(|p| {
                    let angle = p as f32 / 24.0 * TAU;
                    let wave = 1.0 + 0.12 * (angle * 3.0 + k as f32).sin();
                    (at.0 + angle.cos() * r * wave, at.1 + angle.sin() * r * wave * 0.8)
                })
                .collect();
            coat.line(&ring, hex(0x3f2410).alpha(0.8), coat.side * 0.009);
        }
    }
}

pub(super) fn rough_hewn(coat: &mut Coat) {
    for _ in 0..60 {
        let (x, y) = coat.spot();
        let (w, h) = (coat.side * coat.rng.between(0.04, 0.08), coat.side * coat.rng.between(0.02, 0.035));
        coat.fill(&[(x - w, y), (x, y - h), (x + w, y + h * 0.2), (x, y + h)], BLACK.alpha(0.24));
        coat.line(&[(x - w, y), (x, y - h), (x + w, y + h * 0.2)], WHITE.alpha(0.5), coat.side * 0.006);
    }
}

pub(super) fn hand_thrown(coat: &mut Coat) {
    for k in 0..13 {
        let down = (k as f32 + 0.7) / 13.5;
        let wave = |lift: f32, coat: &Coat| -> Vec<At> {
            (0..=10)
                .map(|step| {
                    let t = step as f32 / 10.0;
                    let (x, y) = coat.at(t, down);
                    (x, y + coat.side * (0.018 * (t * PI).sin() + lift) + coat.side * 0.004 * (t * 9.0).sin())
                })
                .collect()
        };
        let (shade, lit) = (wave(0.0, coat), wave(-0.014, coat));
        coat.line(&shade, hex(0x3a2417).alpha(0.42), coat.side * 0.012);
        coat.line(&lit, WHITE.alpha(0.4), coat.side * 0.009);
    }
}

pub(super) fn stained_glass(coat: &mut Coat) {
    let tones = [hex(0xd8263f), hex(0x1f6fd0), hex(0xf5b81c), hex(0x1f9a55), hex(0x8a3fc0), hex(0xf07a24)];
    let step = coat.side * 0.16;
    let [left, top, w, h] = coat.area;
    let mut number = 0;
    for row in 0..(h / step) as usize + 1 {
        for column in 0..(w / step) as usize + 1 {
            let (x, y) = (left + column as f32 * step, top + row as f32 * step);
            let (a, b, c, d) = ((x, y), (x + step, y), (x + step, y + step), (x, y + step));
            let halves = if (row + column) % 2 == 0 { [[a, b, c], [a, c, d]] } else { [[a, b, d], [b, c, d]] };
            for half in halves {
                number += 1 + coat.rng.below(2);
                coat.fill(&half, tones[number % tones.len()].alpha(0.8));
                let edge = [half[0], half[1], half[2], half[0]];
                coat.line(&edge, hex(0x1c1a20), coat.side * 0.014);
            }
        }
    }
}

pub(super) fn tie_dyed(coat: &mut Coat) {
    let tones = [hex(0xff4fa0), hex(0xffd23f), hex(0x3fd07a), hex(0x3f8fff), hex(0xa050e0)];
    coat.each(|rgb, across, down| {
        let (dx, dy) = (across - 0.5, down - 0.5);
        let t = (dx.hypot(dy) * 9.0 + dy.atan2(dx) * 5.0 / TAU).rem_euclid(5.0);
        let (low, part) = (t as usize % 5, t.fract());
        rgb.mix(tones[low].mix(tones[(low + 1) % 5], part), 0.72)
    });
}
