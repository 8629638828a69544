//! What comes out of a kiln: glass, porcelain, earthenware, tiles.

use super::super::coat::{At, Coat, light};
use super::super::made;
use super::marks::{body, highlight, shards, sheen, specks, wander};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::TAU;

/// A clear body: the ground shows through, its rim does not, and it mirrors a window.
fn clear(coat: &mut Coat, tint: Rgb, keep: f32) {
    coat.each(|rgb, across, down| {
        let edge = ((across - 0.5).abs().max((down - 0.5).abs()) * 2.0).powi(3);
        tint.mix(WHITE, light(rgb) * 0.5).mix(tint.lighter(-0.16), edge * 0.5)
    });
    coat.thin(keep);
    coat.edge_line(7.0, tint.lighter(-0.36), 0.8);
    coat.edge_line(2.0, WHITE, 0.85);
    sheen(coat, 0.9);
    let (x, y) = coat.at(0.27, 0.26);
    let (w, h) = (coat.area[2] * 0.1, coat.area[3] * 0.15);
    for (dx, dy) in [(0.0, 0.0), (w * 0.56, 0.0), (0.0, h * 0.56), (w * 0.56, h * 0.56)] {
        let pane = [
            (x + dx, y + dy),
            (x + dx + w * 0.48, y + dy - h * 0.04),
            (x + dx + w * 0.48, y + dy + h * 0.46),
            (x + dx, y + dy + h * 0.5),
        ];
        coat.fill(&pane, WHITE.alpha(0.8));
    }
}

pub(super) fn glass(coat: &mut Coat, rgb: Rgb) {
    clear(coat, rgb, 0.5);
}

pub(super) fn bottle_glass(coat: &mut Coat, rgb: Rgb) {
    clear(coat, rgb, 0.74);
    bubbles(coat, 16);
}

/// Swirls of colour and small bubbles.
pub(super) fn blown_glass(coat: &mut Coat, rgb: Rgb) {
    for number in 0..7 {
        let line = wander(coat, number, 0.1 + number as f32 * 0.13, 46.0, 2.2);
        let tone = [hex(0x2f8fc4), hex(0xf2f8fb), hex(0x3fc2b0)][number % 3];
        coat.line(&line, tone.alpha(0.75), 9.0);
    }
    coat.each(|tone, _, _| tone.mix(rgb, 0.25));
    coat.thin(0.74);
    coat.edge_line(4.0, rgb.lighter(-0.24), 0.85);
    bubbles(coat, 26);
    highlight(coat, 1.3);
}

fn bubbles(coat: &mut Coat, count: usize) {
    for _ in 0..count {
        let at = coat.spot();
        let r = coat.rng.between(2.0, 5.5);
        coat.dot(at, r, r, WHITE.alpha(0.5));
        coat.dot((at.0 + r * 0.25, at.1 + r * 0.25), r * 0.66, r * 0.66, BLACK.alpha(0.1));
    }
}

pub(super) fn frosted_glass(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, _, down| rgb.mix(WHITE, 0.3 + light(tone) * 0.3).mix(hex(0xa9c3cf), down * 0.3));
    specks(coat, 700, (0.8, 1.9), &[WHITE, hex(0xb7ccd6)], 0.7);
    coat.thin(0.8);
    coat.edge_line(5.0, hex(0x8fabb8), 0.85);
    coat.edge_line(2.5, WHITE, 0.85);
}

pub(super) fn milk_glass(coat: &mut Coat, _: Rgb) {
    coat.edge_line(9.0, hex(0xb9d0e0), 0.5);
    coat.each(|tone, across, down| {
        let edge = ((across - 0.5).powi(2) + (down - 0.5).powi(2)) * 1.3;
        hex(0xa9c2d4).mix(WHITE, (0.3 + light(tone) * 0.7 - edge).clamp(0.0, 1.0))
    });
    coat.edge_line(4.0, hex(0x9fc0d6), 0.85);
    highlight(coat, 1.5);
    sheen(coat, 0.5);
}

/// Diamonds cut deep: each facet lighter or darker.
pub(super) fn cut_crystal(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, _, _| rgb.mix(WHITE, light(tone) * 0.4));
    let step = 44.0;
    let [left, top, w, h] = coat.area;
    for row in 0..(h / step * 2.0) as usize + 2 {
        for column in 0..(w / step) as usize + 2 {
            let shift = if row % 2 == 0 { 0.0 } else { step / 2.0 };
            let (x, y) = (left + column as f32 * step - shift, top + row as f32 * step / 2.0);
            let (r, c) = (step / 2.0, (x, y));
            let [up, right, down, side] = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
            coat.fill(&[up, right, c], WHITE.alpha(0.8));
            coat.fill(&[right, down, c], hex(0x8fb4c8).alpha(0.75));
            coat.fill(&[down, side, c], hex(0x5f8ba3).alpha(0.7));
            coat.fill(&[side, up, c], hex(0xd2e9f2).alpha(0.75));
            coat.line(&[up, right, down, side, up], WHITE.alpha(0.9), 1.6);
        }
    }
    coat.thin(0.86);
    coat.edge_line(3.0, hex(0x7fa3b5), 0.85);
    for _ in 0..7 {
        let (x, y) = coat.spot();
        let r = coat.rng.between(8.0, 17.0);
        coat.line(&[(x - r, y), (x + r, y)], WHITE, 2.0);
        coat.line(&[(x, y - r), (x, y + r)], WHITE, 2.0);
    }
}

pub(super) fn stained(coat: &mut Coat, _: Rgb) {
    made::stained_glass(coat);
    sheen(coat, 0.4);
}

/// White under a blue brush and a clear glaze.
pub(super) fn porcelain(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, _, down| hex(0xc9d3e0).mix(rgb, (light(tone) * 1.25).min(1.0)).mix(hex(0xb9c6d8), down * 0.14));
    let blue = hex(0x2a55a8);
    for down in [0.1, 0.16, 0.86, 0.92] {
        let line = [coat.at(-0.02, down), coat.at(1.02, down)];
        let width = if down == 0.1 || down == 0.92 { 5.0 } else { 2.2 };
        coat.line(&line, blue.alpha(0.9), width);
    }
    for (number, (x, y)) in super::super::adorned::grid(coat, 0.21).into_iter().enumerate() {
        let r = 13.0;
        for k in 0..5 {
            let angle = k as f32 / 5.0 * TAU + number as f32;
            coat.dot((x + angle.cos() * r * 0.75, y + angle.sin() * r * 0.75), r * 0.5, r * 0.5, blue.alpha(0.85));
        }
        coat.dot((x, y), r * 0.3, r * 0.3, WHITE);
        let stem: Vec<At> =
            (0..8).map(|k| (x + r + k as f32 * 4.0, y + r * 0.6 + (k as f32 * 0.8).sin() * 6.0)).collect();
        coat.line(&stem, blue.alpha(0.75), 2.4);
    }
    highlight(coat, 1.5);
}

/// Thin, warm white, with a gilt edge.
pub(super) fn bone_china(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, _, down| hex(0xd9cfc0).mix(rgb, (light(tone) * 1.3).min(1.0)).mix(hex(0xcdbfae), down * 0.16));
    for (down, width) in [(0.05, 8.0), (0.13, 2.4), (0.95, 7.0)] {
        let line = [coat.at(-0.02, down), coat.at(1.02, down)];
        coat.line(&line, hex(0xc9992e), width);
        coat.line(&line.map(|(x, y)| (x, y - width * 0.15)), hex(0xf6dc8a), width * 0.34);
    }
    for (x, y) in super::super::adorned::grid(coat, 0.24) {
        for (dx, dy, r, tone) in [(0.0, 0.0, 9.0, 0xe58aa0), (-1.0, -1.0, 5.5, 0xf2b3c2), (0.0, 0.0, 2.6, 0xc75a78)] {
            coat.dot((x + dx, y + dy), r, r, hex(tone));
        }
        for side in [-1.0, 1.0] {
            coat.dot((x + side * 13.0, y + 5.0), 6.5, 3.0, hex(0x7fa36a));
        }
    }
    highlight(coat, 1.5);
}

pub(super) fn terracotta(coat: &mut Coat, rgb: Rgb) {
    made::hand_thrown(coat);
    specks(coat, 300, (0.9, 2.4), &[rgb.lighter(-0.16), rgb.lighter(0.13), hex(0xf0d8c4)], 0.6);
    coat.blots(8, 0.04, 0.09, &[hex(0xe9d0bd)], 0.3);
    body(coat, 0.1, 0.22);
}

/// A glaze that was dipped and ran, over bare clay.
pub(super) fn earthenware(coat: &mut Coat, rgb: Rgb) {
    made::hand_thrown(coat);
    specks(coat, 160, (1.0, 2.8), &[rgb.lighter(-0.2)], 0.6);
    let mut points = vec![coat.at(-0.1, -0.1), coat.at(1.1, -0.1)];
    for k in 0..=14 {
        let down = if k % 2 == 0 { 0.38 } else { 0.5 } + coat.rng.between(-0.05, 0.05);
        points.push(coat.at(1.1 - k as f32 * 1.2 / 14.0, down));
    }
    coat.fill(&points, hex(0x5f7f5c).alpha(0.92));
    highlight(coat, 1.0);
}

/// Grey-brown and strewn with iron, with a calm band of glaze.
pub(super) fn stoneware(coat: &mut Coat, rgb: Rgb) {
    made::hand_thrown(coat);
    let band = [coat.at(-0.02, 0.4), coat.at(1.02, 0.4), coat.at(1.02, 0.58), coat.at(-0.02, 0.58)];
    coat.fill(&band, hex(0x46607a).alpha(0.85));
    specks(coat, 420, (0.9, 2.8), &[hex(0x3a2c20), hex(0x5a4632), rgb.lighter(0.16)], 0.85);
    body(coat, 0.12, 0.2);
    highlight(coat, 0.6);
}

/// Smoke in the cracks of a pale glaze, copper lustre at its foot.
pub(super) fn raku(coat: &mut Coat, _: Rgb) {
    coat.each(|tone, across, down| {
        let lustre = ((down - 0.52 + 0.08 * (across * 9.0).sin()) * 5.0).clamp(0.0, 1.0);
        let glaze = hex(0xa9a192).mix(hex(0xece5d6), light(tone) * 1.4);
        let copper = hex(0x3a2b2a).mix(hex(0xb5673a), 0.5 + 0.5 * (across * 7.0 + down * 9.0).sin());
        glaze.mix(copper, lustre)
    });
    for shard in shards(coat, 40.0, 0.44) {
        coat.line(&[shard[0], shard[1], shard[2]], hex(0x1d1714).alpha(0.85), 1.9);
        coat.line(&[shard[0], shard[2]], hex(0x1d1714).alpha(0.6), 1.2);
    }
    highlight(coat, 1.0);
}

pub(super) fn mosaic(coat: &mut Coat, rgb: Rgb) {
    let palette =
        [rgb, rgb.lighter(0.15), rgb.lighter(-0.13), hex(0xe8c15a), hex(0xf2efe6), hex(0x2f6f8a), hex(0xc9583f)];
    coat.each(|_, _, _| hex(0xe9e4d8));
    for [a, b, c, d] in shards(coat, 21.0, 0.14) {
        let tone = palette[coat.rng.below(palette.len())].lighter(coat.rng.between(-0.03, 0.03));
        let middle = ((a.0 + c.0) / 2.0, (a.1 + c.1) / 2.0);
        let inner = [a, b, c, d].map(|(x, y)| (middle.0 + (x - middle.0) * 0.84, middle.1 + (y - middle.1) * 0.84));
        coat.fill(&inner, tone);
        coat.line(&[inner[0], inner[1]], WHITE.alpha(0.4), 1.6);
        coat.line(&[inner[3], inner[2]], BLACK.alpha(0.25), 1.6);
    }
    body(coat, 0.12, 0.18);
}
