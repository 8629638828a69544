//! What grew, was baked or froze: leather, wicker, bone, wax, chocolate, ice, snow.

use super::super::coat::{At, Coat, light};
use super::super::{adorned, tones};
use super::marks::{body, clouds, groove, hatch, highlight, shards, sheen, specks, stitches, wander};
use crate::colour::{Rgb, WHITE, hex};
use std::f32::consts::TAU;

/// Pebbled skin with a seam.
pub(super) fn leather(coat: &mut Coat, rgb: Rgb) {
    for shard in shards(coat, 13.0, 0.4) {
        let middle = ((shard[0].0 + shard[2].0) / 2.0, (shard[0].1 + shard[2].1) / 2.0);
        let by = coat.rng.between(-0.02, 0.05);
        coat.line(&[shard[0], shard[1], shard[2]], rgb.lighter(-0.15).alpha(0.85), 2.4);
        coat.dot((middle.0 - 1.0, middle.1 - 1.2), 4.4, 3.8, rgb.lighter(by + 0.04).alpha(0.8));
    }
    body(coat, 0.2, 0.28);
    for (from, to) in [((-0.02, 0.1), (1.02, 0.1)), ((-0.02, 0.9), (1.02, 0.9)), ((0.5, -0.02), (0.5, 1.02))] {
        let line = [coat.at(from.0, from.1), coat.at(to.0, to.1)];
        if from.0 == to.0 {
            groove(coat, &line, 2.6, 1.0);
        }
        stitches(coat, line.map(|(x, y)| (x + 6.0, y)), hex(0xf0d9ac), 3.0);
    }
    highlight(coat, 0.4);
}

/// A nap stroked this way and that.
pub(super) fn suede(coat: &mut Coat, rgb: Rgb) {
    for _ in 0..26 {
        let (x, y) = coat.spot();
        let (angle, tone) =
            (coat.rng.between(-0.5, 0.5), if coat.rng.chance(0.5) { rgb.lighter(0.1) } else { rgb.lighter(-0.1) });
        for k in 0..15 {
            let (dx, dy) = (coat.rng.between(-26.0, 26.0), coat.rng.between(-15.0, 15.0));
            let (sx, sy) = (x + dx, y + dy);
            let l = 15.0 + (k % 4) as f32 * 4.0;
            coat.line(&[(sx, sy), (sx + angle.cos() * l, sy + angle.sin() * l)], tone.alpha(0.3), 2.4);
        }
    }
    specks(coat, 1300, (0.7, 1.4), &[rgb.lighter(-0.14), rgb.lighter(0.13)], 0.5);
    let line = [coat.at(-0.02, 0.1), coat.at(1.02, 0.1)];
    stitches(coat, line, rgb.lighter(-0.24), 3.0);
}

/// Thick curly wool.
pub(super) fn sheepskin(coat: &mut Coat, rgb: Rgb) {
    for (x, y) in adorned::grid(coat, 0.07) {
        let (dx, dy, r) = (coat.rng.between(-6.0, 6.0), coat.rng.between(-6.0, 6.0), coat.rng.between(15.0, 20.0));
        let (x, y) = (x + dx, y + dy);
        coat.dot((x + 2.0, y + 4.0), r, r * 0.95, rgb.lighter(-0.17));
        coat.dot((x, y), r * 0.94, r * 0.9, rgb);
        let curl: Vec<At> = (0..16)
            .map(|k| {
                let t = k as f32 / 15.0;
                let (angle, q) = (t * 8.5 + x, r * 0.78 * (1.0 - t * 0.8));
                (x + angle.cos() * q, y + angle.sin() * q)
            })
            .collect();
        coat.line(&curl, rgb.lighter(-0.12), 3.0);
        let lit: Vec<At> = curl.iter().map(|(x, y)| (x - 1.2, y - 1.4)).collect();
        coat.line(&lit, rgb.mix(WHITE, 0.8), 1.8);
    }
}

/// Rods over and under stakes.
pub(super) fn wicker(coat: &mut Coat, rgb: Rgb) {
    let [left, top, w, h] = coat.area;
    let (wide, high) = (31.0, 12.5);
    coat.each(|_, _, _| rgb.lighter(-0.34));
    for row in 0..(h / high) as usize + 2 {
        let y = top + (row as f32 + 0.5) * high;
        for column in 0..(w / wide) as usize + 3 {
            let shift = if row % 2 == 0 { 0.0 } else { wide / 2.0 };
            let x = left + column as f32 * wide - shift;
            let rod: Vec<At> = (0..=6)
                .map(|k| {
                    let t = k as f32 / 6.0;
                    (x + t * wide * 0.98, y + 3.2 - (t * std::f32::consts::PI).sin() * 4.6)
                })
                .collect();
            let tone = rgb.lighter(coat.rng.between(-0.06, 0.05));
            coat.line(&rod, tone.lighter(-0.16), high * 0.92);
            coat.line(&rod, tone, high * 0.68);
            let lit: Vec<At> = rod.iter().map(|(x, y)| (*x, y - 2.2)).collect();
            coat.line(&lit, tone.lighter(0.15), high * 0.2);
        }
    }
}

/// Canes that cross in eight-sided openings.
pub(super) fn rattan(coat: &mut Coat, rgb: Rgb) {
    coat.each(|_, _, _| hex(0x4a2f18));
    for (angle, step) in [(0.0, 32.0), (90.0, 32.0), (45.0, 45.0), (-45.0, 45.0)] {
        for line in hatch(coat, angle, step) {
            coat.line(&line, rgb.lighter(-0.2), 9.5);
            coat.line(&line, rgb.lighter(0.03), 7.0);
            coat.line(&line.map(|(x, y)| (x - 0.8, y - 1.4)), rgb.lighter(0.16), 2.0);
        }
    }
}

pub(super) fn straw(coat: &mut Coat, rgb: Rgb) {
    for number in 0..420 {
        let (x, y) = coat.spot();
        let (angle, l) = (1.57 + coat.rng.between(-0.24, 0.24), coat.rng.between(30.0, 70.0));
        let tone = [rgb, rgb.lighter(0.1), rgb.lighter(-0.12), hex(0xc9a94e)][number % 4];
        let ends = [
            (x - angle.cos() * l / 2.0, y - angle.sin() * l / 2.0),
            (x + angle.cos() * l / 2.0, y + angle.sin() * l / 2.0),
        ];
        coat.line(&ends.map(|(x, y)| (x + 1.6, y + 1.0)), rgb.lighter(-0.3).alpha(0.6), 3.4);
        coat.line(&ends, tone, 3.2);
    }
    for down in [0.25, 0.72] {
        let band = wander(coat, 7, down, 4.0, 2.0);
        coat.line(&band, hex(0x7a5a2a), 8.0);
        coat.line(&band, hex(0xb98a4a), 4.0);
    }
}

/// Plaits side by side.
pub(super) fn woven_grass(coat: &mut Coat, rgb: Rgb) {
    let [left, top, w, h] = coat.area;
    let (wide, high) = (30.0, 15.0);
    coat.each(|_, _, _| rgb.lighter(-0.26));
    for column in 0..(w / wide) as usize + 2 {
        for row in 0..(h / high) as usize + 3 {
            let (x, y) = (left + column as f32 * wide, top + (row as f32 - 1.0) * high);
            for side in [0.0, 1.0] {
                let (from, to) = ((x + side * wide, y), (x + wide / 2.0, y + high * 1.05));
                let tone = rgb.lighter(coat.rng.between(-0.07, 0.1));
                coat.line(&[from, to], tone.lighter(-0.14), 9.4);
                coat.line(&[from, to], tone, 7.0);
                coat.line(&[(from.0, from.1 - 1.6), (to.0, to.1 - 1.6)], tone.lighter(0.13), 1.6);
            }
        }
    }
}

/// Nearly black at the top, amber and half clear towards the foot, streaked along its length.
pub(super) fn horn(coat: &mut Coat, rgb: Rgb) {
    let seed = coat.seed;
    coat.each(|tone, across, down| {
        let streak = seed.noise(across * 26.0 + seed.at(1).noise(down * 2.0)) * 0.16;
        let t = (down * 1.15 + streak - 0.08).clamp(0.0, 1.0);
        let body = if t < 0.5 { hex(0x1e1612).mix(rgb, t * 2.0) } else { rgb.mix(hex(0xe6cf9c), t * 2.0 - 1.0) };
        body.lighter((light(tone) - light(rgb)) * 0.2)
    });
    body(coat, 0.2, 0.2);
    sheen(coat, 0.4);
    highlight(coat, 1.2);
}

pub(super) fn bone(coat: &mut Coat, rgb: Rgb) {
    clouds(coat, 12, hex(0xc9b384), 0.35);
    specks(coat, 120, (1.0, 2.6), &[hex(0x9a8358)], 0.6);
    for _ in 0..14 {
        let start = coat.spot();
        let length = coat.rng.between(50.0, 120.0);
        let crack = coat.walk(start, 1.4, length);
        coat.line(&crack, hex(0x7a6540).alpha(0.7), 1.6);
    }
    coat.each(|tone, across, down| {
        let edge = ((across - 0.5).abs().max((down - 0.5).abs()) * 2.0).powi(4);
        tone.mix(rgb.lighter(-0.2), edge * 0.4)
    });
    highlight(coat, 0.5);
}

pub(super) fn mother_of_pearl(coat: &mut Coat, rgb: Rgb) {
    coat.each(|_, _, _| rgb);
    tones::iridescent(coat);
    coat.each(|tone, _, _| tone.mix(WHITE, 0.46));
    for number in 0..10 {
        let line = wander(coat, number, 0.05 + number as f32 * 0.1, 26.0, 2.0);
        coat.line(&line, WHITE.alpha(0.6), 4.0);
        let below: Vec<At> = line.iter().map(|(x, y)| (*x, y + 5.0)).collect();
        coat.line(&below, hex(0x9a86b0).alpha(0.35), 2.0);
    }
    highlight(coat, 1.0);
}

/// Comb pressed into wax.
pub(super) fn beeswax(coat: &mut Coat, rgb: Rgb) {
    let r = 15.0;
    let [left, top, w, h] = coat.area;
    for row in 0..(h / (r * 1.5)) as usize + 2 {
        for column in 0..(w / (r * 1.732)) as usize + 2 {
            let shift = if row % 2 == 0 { 0.0 } else { r * 0.866 };
            let (x, y) = (left + column as f32 * r * 1.732 + shift, top + row as f32 * r * 1.5);
            let hexagon = |k: f32| -> Vec<At> {
                (0..=6)
                    .map(|side| {
                        let (s, c) = ((side as f32 + 0.5) / 6.0 * TAU).sin_cos();
                        (x + c * r * k, y + s * r * k)
                    })
                    .collect()
            };
            coat.fill(&hexagon(0.86), rgb.lighter(-0.13));
            coat.fill(&hexagon(0.62), rgb.lighter(-0.06));
            coat.line(&hexagon(0.95), rgb.lighter(0.14), 3.0);
        }
    }
    body(coat, 0.18, 0.16);
}

/// A bar's squares, each with its bevel.
pub(super) fn chocolate(coat: &mut Coat, rgb: Rgb) {
    let [left, top, w, h] = coat.area;
    let step = 58.0;
    for row in 0..(h / step) as usize + 1 {
        for column in 0..(w / step) as usize + 1 {
            let (x, y) = (left + column as f32 * step, top + row as f32 * step);
            let (a, b, c, d) = (x + 2.0, y + 2.0, x + step - 2.0, y + step - 2.0);
            let i = 9.0;
            coat.fill(&[(a, b), (c, b), (c - i, b + i), (a + i, b + i)], rgb.lighter(0.15));
            coat.fill(&[(a, b), (a + i, b + i), (a + i, d - i), (a, d)], rgb.lighter(0.08));
            coat.fill(&[(c, b), (c, d), (c - i, d - i), (c - i, b + i)], rgb.lighter(-0.09));
            coat.fill(&[(a, d), (a + i, d - i), (c - i, d - i), (c, d)], rgb.lighter(-0.12));
            coat.fill(&[(a + i, b + i), (c - i, b + i), (c - i, d - i), (a + i, d - i)], rgb.lighter(0.02));
            coat.line(&[(a, b), (c, b), (c, d), (a, d), (a, b)], rgb.lighter(-0.18), 3.4);
        }
    }
    highlight(coat, 0.9);
    sheen(coat, 0.22);
}

/// Baked dough with a line of icing and sweets.
pub(super) fn gingerbread(coat: &mut Coat, rgb: Rgb) {
    specks(coat, 420, (1.0, 2.8), &[rgb.lighter(-0.13), rgb.lighter(0.1)], 0.7);
    let (cx, cy) = coat.at(0.5, 0.5);
    let ring: Vec<At> = (0..=60)
        .map(|k| {
            let ((x, y), _) = coat.rim(k as f32 / 60.0 * TAU);
            let wave = if k % 2 == 0 { 0.1 } else { 0.14 };
            (x + (cx - x) * wave, y + (cy - y) * wave)
        })
        .collect();
    coat.line(&ring, hex(0xfffaf0), 6.5);
    for (number, at) in adorned::grid(coat, 0.2).into_iter().enumerate() {
        let tone = [hex(0xe0344f), hex(0x3fae5a), hex(0xf5c23a), hex(0x3f8fd9)][number % 4];
        coat.dot((at.0 + 1.5, at.1 + 2.0), 9.0, 9.0, rgb.lighter(-0.2));
        coat.dot(at, 8.5, 8.5, tone);
        coat.dot((at.0 - 2.5, at.1 - 3.0), 2.8, 2.4, WHITE.alpha(0.8));
    }
}

/// Clear blue facets, white cracks and air.
pub(super) fn ice(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, across, down| {
        rgb.mix(WHITE, light(tone) * 0.3).mix(hex(0x4fa3d1), (across * 0.3 + down * 0.5) * 0.6)
    });
    for shard in shards(coat, 78.0, 0.42) {
        let by = coat.rng.between(-0.2, 0.7);
        let tone = if by > 0.0 { rgb.mix(WHITE, by) } else { rgb.lighter(by) };
        coat.fill(&shard, tone.alpha(0.55));
        coat.line(&[shard[0], shard[1]], WHITE.alpha(0.8), 2.2);
    }
    for _ in 0..8 {
        let start = coat.spot();
        let angle = coat.rng.between(0.0, TAU);
        let crack = coat.walk(start, angle, 110.0);
        coat.line(&crack, WHITE.alpha(0.9), 1.8);
    }
    specks(coat, 60, (1.5, 4.0), &[WHITE], 0.6);
    coat.thin(0.86);
    coat.edge_line(8.0, hex(0x6fb4dc), 0.6);
    coat.edge_line(3.0, WHITE, 0.8);
    sheen(coat, 0.7);
    highlight(coat, 1.2);
}

/// Packed snow: blue hollows, glittering crystals.
pub(super) fn snow(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, across, down| {
        hex(0xbcd3e6).mix(rgb, (light(tone) * 1.4 - across * 0.12 - down * 0.25).clamp(0.0, 1.0))
    });
    for (x, y) in adorned::grid(coat, 0.11) {
        let (dx, dy, r) = (coat.rng.between(-12.0, 12.0), coat.rng.between(-12.0, 12.0), coat.rng.between(16.0, 30.0));
        coat.dot((x + dx + 3.0, y + dy + 6.0), r, r * 0.7, hex(0x9fbdd6).alpha(0.3));
        coat.dot((x + dx, y + dy), r, r * 0.7, WHITE.alpha(0.75));
    }
    for _ in 0..46 {
        let (x, y) = coat.spot();
        let r = coat.rng.between(2.5, 5.5);
        for k in 0..3 {
            let (s, c) = (k as f32 / 3.0 * std::f32::consts::PI).sin_cos();
            coat.line(&[(x - c * r, y - s * r), (x + c * r, y + s * r)], hex(0x7fb4e0).alpha(0.85), 1.2);
        }
    }
}
