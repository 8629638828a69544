//! Stones and walls: veins, speckles, beds, bands, courses of brick.

use super::super::coat::{At, Coat};
use super::marks::{body, clouds, groove, highlight, shards, sheen, specks, wander};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::TAU;

pub(super) fn granite(coat: &mut Coat, rgb: Rgb) {
    let tones = [hex(0x2c2c30), hex(0xeceae6), rgb.lighter(-0.16), rgb.lighter(0.16), hex(0xb08a80)];
    specks(coat, 950, (1.6, 5.4), &tones, 0.85);
    body(coat, 0.1, 0.22);
}

/// One vein that forks: thick and soft below, thin and sharp above.
fn vein(coat: &mut Coat, tone: Rgb, width: f32) {
    let start = coat.spot();
    let angle = coat.rng.pick(&[0.75, 0.95, -2.3, -2.1]);
    let length = coat.rng.between(170.0, 420.0);
    let points = coat.walk(start, angle, length);
    coat.line(&points, tone.alpha(0.2), width * 4.2);
    coat.line(&points, tone.alpha(0.32), width * 2.0);
    coat.line(&points, tone.alpha(0.85), width);
    let fork = points[points.len() / 2];
    let branch = coat.walk(fork, angle + 0.9, length * 0.4);
    coat.line(&branch, tone.alpha(0.6), width * 0.6);
}

pub(super) fn marble(coat: &mut Coat, _: Rgb) {
    clouds(coat, 12, hex(0xb9bcc4), 0.4);
    for number in 0..11 {
        let (tone, width) = if number % 4 == 0 { (hex(0x9a8f86), 2.4) } else { (hex(0x6c7078), 3.0) };
        vein(coat, tone, width);
    }
    body(coat, 0.2, 0.16);
    highlight(coat, 0.55);
}

pub(super) fn alabaster(coat: &mut Coat, _: Rgb) {
    clouds(coat, 16, hex(0xe0c9a2), 0.4);
    for _ in 0..5 {
        vein(coat, hex(0xd9b98c), 3.2);
    }
    body(coat, 0.3, 0.12);
    highlight(coat, 0.7);
}

/// Rough blocks with pits and shells.
pub(super) fn limestone(coat: &mut Coat, rgb: Rgb) {
    blocks(coat, rgb, (74.0, 46.0), 0.05, 4.0, rgb.lighter(-0.26));
    specks(coat, 130, (1.6, 4.4), &[rgb.lighter(-0.2), rgb.lighter(0.08)], 0.7);
    for _ in 0..16 {
        let (x, y) = coat.spot();
        let curl: Vec<At> = (0..14)
            .map(|k| {
                let t = k as f32 / 13.0;
                let (angle, r) = (t * 9.0, 8.0 * (1.0 - t * 0.8));
                (x + angle.cos() * r, y + angle.sin() * r)
            })
            .collect();
        coat.line(&curl, rgb.lighter(-0.24).alpha(0.7), 1.6);
    }
}

/// Beds of sand one over the other, some slanting, under a gritty skin.
pub(super) fn sandstone(coat: &mut Coat, rgb: Rgb) {
    let tones = [hex(0xb07a48), hex(0xe2c290), rgb, hex(0xc0936a), hex(0xd8b07c)];
    for number in 0..11 {
        let down = (number as f32 + 0.5) / 11.0;
        let line = wander(coat, number / 2, down, 16.0, 1.4);
        let width = coat.rng.between(16.0, 40.0);
        coat.line(&line, tones[number % 5].alpha(0.75), width);
        if number % 3 == 1 {
            for k in 0..26 {
                let (x, y) = coat.at(k as f32 / 25.0, down);
                coat.line(&[(x, y - 11.0), (x + 15.0, y + 11.0)], hex(0x9a6a3c).alpha(0.4), 1.6);
            }
        }
    }
    specks(coat, 1500, (0.9, 2.3), &[hex(0x8a5a30), hex(0xf3e2bf), hex(0xa9764a)], 0.75);
    specks(coat, 26, (3.0, 7.0), &[hex(0x8f6238)], 0.6);
    body(coat, 0.1, 0.22);
}

/// Thin leaves split from one another.
pub(super) fn slate(coat: &mut Coat, rgb: Rgb) {
    for number in 0..17 {
        let line = wander(coat, number, (number as f32 + 0.3) / 17.0, 9.0, 5.0);
        let by = coat.rng.between(-0.08, 0.09);
        coat.line(&line, rgb.lighter(by).alpha(0.8), 17.0);
    }
    for number in 0..17 {
        let line = wander(coat, number, (number as f32 + 0.3) / 17.0, 9.0, 5.0);
        groove(coat, &line, 2.6, 1.0);
    }
}

pub(super) fn basalt(coat: &mut Coat, rgb: Rgb) {
    body(coat, 0.16, 0.25);
    specks(coat, 150, (2.0, 6.0), &[BLACK], 0.6);
    specks(coat, 150, (1.0, 2.4), &[rgb.lighter(0.22)], 0.7);
    let height = coat.area[3];
    for column in 0..8 {
        let x = coat.area[0] + (column as f32 + 0.5) * coat.area[2] / 8.0;
        let sway = coat.rng.between(-5.0, 5.0);
        let top = coat.area[1];
        groove(coat, &[(x, top), (x + sway, top + height * 0.5), (x, top + height)], 3.4, 0.9);
    }
}

/// Shell-like breaks with sharp ridges.
fn breaks(coat: &mut Coat, rgb: Rgb, count: usize, lit: f32) {
    for _ in 0..count {
        let (x, y) = coat.spot();
        let turn = coat.rng.between(0.0, TAU);
        for ring in 1..4 {
            let r = ring as f32 * 17.0;
            let arc: Vec<At> = (0..9)
                .map(|k| {
                    let angle = turn + k as f32 * 0.2;
                    (x + angle.cos() * r, y + angle.sin() * r)
                })
                .collect();
            coat.line(&arc, rgb.mix(WHITE, lit).alpha(0.75), 2.2);
        }
    }
}

pub(super) fn flint(coat: &mut Coat, rgb: Rgb) {
    for shard in shards(coat, 62.0, 0.4) {
        let by = coat.rng.between(-0.14, 0.14);
        coat.fill(&shard, rgb.lighter(by));
    }
    breaks(coat, rgb, 9, 0.45);
    coat.blots(7, 0.03, 0.07, &[hex(0xd8d2c2)], 0.75);
}

pub(super) fn obsidian(coat: &mut Coat, rgb: Rgb) {
    for shard in shards(coat, 74.0, 0.42) {
        let by = coat.rng.between(-0.04, 0.13);
        coat.fill(&shard, rgb.lighter(by));
    }
    breaks(coat, rgb, 7, 0.6);
    sheen(coat, 0.5);
    highlight(coat, 1.0);
}

pub(super) fn jade(coat: &mut Coat, rgb: Rgb) {
    clouds(coat, 14, rgb.mix(WHITE, 0.5), 0.35);
    clouds(coat, 9, rgb.lighter(-0.16), 0.4);
    body(coat, 0.26, 0.25);
    highlight(coat, 1.0);
}

pub(super) fn soapstone(coat: &mut Coat, rgb: Rgb) {
    clouds(coat, 14, rgb.lighter(0.16), 0.4);
    clouds(coat, 10, rgb.lighter(-0.14), 0.4);
    for _ in 0..5 {
        vein(coat, rgb.lighter(0.22), 2.2);
    }
    body(coat, 0.16, 0.2);
}

pub(super) fn lapis(coat: &mut Coat, rgb: Rgb) {
    clouds(coat, 12, rgb.lighter(-0.12), 0.5);
    coat.blots(12, 0.012, 0.04, &[hex(0xdfe6f2), hex(0x9fb4d8)], 0.6);
    for _ in 0..3 {
        vein(coat, hex(0xe8edf5), 2.0);
    }
    specks(coat, 150, (1.4, 3.8), &[hex(0xf2c94c), hex(0xd9a52a)], 0.95);
    highlight(coat, 0.8);
}

/// Rings within rings.
pub(super) fn malachite(coat: &mut Coat, rgb: Rgb) {
    let tones = [rgb.lighter(-0.15), rgb.lighter(0.12), rgb, rgb.mix(hex(0xa8f0cf), 0.55)];
    for number in 0..9 {
        let at = coat.spot();
        let mut r = coat.rng.between(55.0, 95.0);
        let mut ring = number;
        while r > 4.0 {
            let points = coat.blot(at, r, r * 0.82);
            coat.fill(&points, tones[ring % 4]);
            r -= 8.5;
            ring += 1;
        }
    }
    body(coat, 0.12, 0.2);
    highlight(coat, 0.8);
}

pub(super) fn onyx(coat: &mut Coat, rgb: Rgb) {
    coat.each(|_, _, _| rgb.lighter(-0.12));
    for (number, down) in [0.1, 0.2, 0.24, 0.44, 0.5, 0.72, 0.77, 0.9].into_iter().enumerate() {
        let line = wander(coat, number / 2, down, 20.0, 1.6);
        let (tone, width) = if number % 2 == 0 { (hex(0xf3efe6), 7.0) } else { (hex(0xb9aea0), 3.4) };
        coat.line(&line, tone.alpha(0.9), width);
    }
    highlight(coat, 1.0);
    sheen(coat, 0.3);
}

pub(super) fn quartz(coat: &mut Coat, rgb: Rgb) {
    for shard in shards(coat, 84.0, 0.42) {
        let by = coat.rng.between(0.0, 0.5);
        coat.fill(&shard, rgb.mix(WHITE, by).alpha(0.8));
        coat.fill(&[shard[0], shard[1], shard[3]], rgb.lighter(-0.08).alpha(0.55));
        coat.line(&[shard[0], shard[1]], WHITE.alpha(0.7), 2.0);
    }
    clouds(coat, 8, WHITE, 0.3);
    highlight(coat, 0.9);
}

pub(super) fn concrete(coat: &mut Coat, rgb: Rgb) {
    clouds(coat, 12, rgb.lighter(-0.1), 0.3);
    specks(coat, 300, (1.0, 2.6), &[rgb.lighter(-0.2), rgb.lighter(0.14)], 0.7);
    specks(coat, 34, (3.0, 6.5), &[rgb.lighter(-0.26)], 0.75);
    for down in [0.34, 0.67] {
        let seam = [coat.at(-0.02, down), coat.at(1.02, down)];
        groove(coat, &seam, 3.2, 0.9);
        for across in [0.2, 0.5, 0.8] {
            let (x, y) = coat.at(across, down - 0.16);
            coat.dot((x, y + 1.5), 6.5, 6.5, WHITE.alpha(0.4));
            coat.dot((x, y), 6.0, 6.0, BLACK.alpha(0.5));
        }
    }
    body(coat, 0.06, 0.16);
}

/// Courses of blocks with joints between them; each block is a little lighter or darker.
fn blocks(coat: &mut Coat, rgb: Rgb, (wide, high): (f32, f32), vary: f32, joint: f32, mortar: Rgb) {
    let [left, top, w, h] = coat.area;
    coat.fill(&[(left, top), (left + w, top), (left + w, top + h), (left, top + h)], mortar);
    for row in 0..(h / high) as usize + 1 {
        let shift = if row % 2 == 0 { 0.0 } else { wide / 2.0 };
        for column in 0..(w / wide) as usize + 2 {
            let (x, y) = (left + column as f32 * wide - shift, top + row as f32 * high);
            let tone = rgb.lighter(coat.rng.between(-vary, vary));
            let (a, b, c, d) = (x + joint / 2.0, y + joint / 2.0, x + wide - joint / 2.0, y + high - joint / 2.0);
            coat.fill(&[(a, b), (c, b), (c, d), (a, d)], tone);
            coat.line(&[(a + 1.0, b + 1.2), (c - 1.0, b + 1.2)], WHITE.alpha(0.3), 2.2);
            coat.line(&[(a + 1.0, d - 1.2), (c - 1.0, d - 1.2)], BLACK.alpha(0.28), 2.4);
        }
    }
}

pub(super) fn brick(coat: &mut Coat, rgb: Rgb) {
    blocks(coat, rgb, (56.0, 25.0), 0.07, 5.0, hex(0xd9d0c2));
    specks(coat, 160, (1.0, 2.4), &[rgb.lighter(-0.16), rgb.lighter(0.12)], 0.6);
}

/// Big sun-dried blocks under a skin of clay and straw.
pub(super) fn adobe(coat: &mut Coat, rgb: Rgb) {
    blocks(coat, rgb, (92.0, 44.0), 0.05, 5.0, rgb.lighter(-0.14));
    coat.blots(14, 0.06, 0.13, &[rgb, rgb.lighter(0.03)], 0.8);
    for _ in 0..110 {
        let (x, y) = coat.spot();
        let angle = coat.rng.between(0.0, TAU);
        coat.line(&[(x, y), (x + angle.cos() * 9.0, y + angle.sin() * 9.0)], hex(0xe9d08f).alpha(0.8), 1.5);
    }
    specks(coat, 120, (1.0, 3.0), &[rgb.lighter(-0.2)], 0.6);
}
