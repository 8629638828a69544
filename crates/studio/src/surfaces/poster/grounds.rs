//! What printed sheets are fixed to out of doors: a wall, a notice board, a hoarding. Each gives the place of the sheet.

use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, hex};
use crate::random::Seed;

/// A brick wall with a coping, and the place of a poster on it.
pub(super) fn wall(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], seed: Seed) -> [f32; 4] {
    let mut rng = seed.child("wall").rng();
    let brick = hex(rng.pick(&[0xb0614a, 0xa8705a, 0xc08a68, 0x9a8478]));
    let cap = h * 0.045;
    canvas.rect(x, y + cap, w, h - cap, brick.lighter(0.16));
    let rows = 17;
    let (tall, wide) = ((h - cap) / rows as f32, w / 5.0);
    for row in 0..rows {
        let top = y + cap + row as f32 * tall;
        let shift = if row % 2 == 0 { 0.0 } else { -0.5 };
        for column in 0..6 {
            let left = (x + (column as f32 + shift) * wide).max(x);
            let right = (x + (column as f32 + shift + 1.0) * wide).min(x + w);
            if right - left > 4.0 {
                let tone = brick.lighter(rng.between(-0.05, 0.05));
                canvas.rect(left + 1.5, top + 1.5, right - left - 3.0, tall - 3.0, tone);
            }
        }
    }
    canvas.rounded(x - w * 0.025, y, w * 1.05, cap, 4.0, hex(0xcfc6b8));
    canvas.rect(x - w * 0.025, y + cap * 0.72, w * 1.05, cap * 0.28, hex(0xa89f92));
    let sheet = [x + w * 0.15, y + h * 0.1, w * 0.7, h * 0.8];
    canvas.rect(sheet[0] + 3.0, sheet[1] + 5.0, sheet[2], sheet[3], BLACK.alpha(0.2));
    sheet
}

/// A framed notice board on two posts, and the place of a notice in it.
pub(super) fn board(canvas: &mut Canvas, [x, y, w, h]: [f32; 4]) -> [f32; 4] {
    let wood = hex(0x7a5230);
    for post in [0.08, 0.86] {
        canvas.rect(x + w * post, y + h * 0.04, w * 0.06, h * 0.96, wood);
        canvas.rect(x + w * (post + 0.038), y + h * 0.04, w * 0.022, h * 0.96, wood.lighter(-0.08));
    }
    let roof = [(x - w * 0.02, y + h * 0.07), (x + w * 0.5, y - h * 0.01), (x + w * 1.02, y + h * 0.07)];
    canvas.polygon(&roof, hex(0x5a4030));
    let (bx, by, bw, bh) = (x + w * 0.03, y + h * 0.07, w * 0.94, h * 0.75);
    canvas.rounded(bx, by, bw, bh, 6.0, wood.lighter(0.04));
    let rim = w * 0.035;
    let cork = hex(0xcfa473);
    canvas.rect(bx + rim, by + rim, bw - 2.0 * rim, bh - 2.0 * rim, Ink::down(by, cork.lighter(-0.05), by + bh, cork));
    // What else is pinned up is blank, so that one text alone can be read.
    for (u, v, rgb) in [(0.055, 0.12, 0xe8eef2), (0.83, 0.5, 0xf2e2a8)] {
        canvas.rect(bx + bw * u, by + bh * v, bw * 0.11, bh * 0.2, hex(rgb));
    }
    [bx + bw * 0.2, by + bh * 0.07, bw * 0.6, bh * 0.87]
}

/// A hoarding of upright planks, and the place of a flyer on it.
pub(super) fn planks(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], seed: Seed) -> [f32; 4] {
    let mut rng = seed.child("planks").rng();
    let wood = hex(rng.pick(&[0x9a7652, 0x8a7a68, 0x6f8a86, 0xa8825a]));
    canvas.rect(x, y + h * 0.03, w, h * 0.97, wood.lighter(-0.2));
    let wide = w / 6.0;
    for plank in 0..6 {
        let (left, top) = (x + plank as f32 * wide, y + h * rng.between(0.0, 0.035));
        let tone = wood.lighter(rng.between(-0.04, 0.05));
        canvas.rect(left + 1.5, top, wide - 3.0, y + h - top, tone);
        for _ in 0..3 {
            let gx = left + wide * rng.between(0.2, 0.8);
            let (from, to) = (rng.between(0.05, 0.4), rng.between(0.5, 0.97));
            canvas.line(&[(gx, y + h * from), (gx + 3.0, y + h * to)], tone.lighter(-0.06), 2.5);
        }
        for nail in [0.09, 0.93] {
            canvas.ellipse(left + wide / 2.0, y + h * nail, 4.0, 4.0, hex(0x3f3a36));
        }
    }
    [x + w * 0.17, y + h * 0.12, w * 0.66, h * 0.76]
}
