//! Timbers: grain that runs around knots, flecks, pores, canes, cork.

use super::super::coat::{At, Coat};
use super::marks::{body, groove, highlight, specks, wander};
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// How a timber's grain looks.
struct Timber {
    lines: usize,
    /// How far lines wander, in units.
    sway: f32,
    knots: usize,
    contrast: f32,
    /// Seams between boards.
    boards: usize,
    gloss: f32,
}

const PLAIN: Timber = Timber { lines: 22, sway: 9.0, knots: 2, contrast: 0.55, boards: 3, gloss: 0.0 };

fn timber(coat: &mut Coat, rgb: Rgb, how: &Timber) {
    let dark = if rgb.lab().l < 0.34 { rgb.lighter(0.17) } else { rgb.lighter(-0.2) };
    let mut knots: Vec<(At, f32)> = Vec::new();
    for _ in 0..how.knots {
        let at = coat.spot();
        knots.push((at, coat.rng.between(9.0, 15.0)));
    }
    for number in 0..how.lines {
        let down = (number as f32 + 0.5) / how.lines as f32;
        let mut line = wander(coat, number / 4, down, how.sway, 2.6);
        for (x, y) in &mut line {
            for ((kx, ky), r) in &knots {
                let near = (-((*x - kx) / (r * 2.6)).powi(2)).exp() * (-((*y - ky) / (r * 3.2)).abs()).exp();
                *y += if *y < *ky { -near } else { near } * r * 1.7;
            }
        }
        let (width, alpha) = (coat.rng.between(1.4, 4.6), coat.rng.between(0.5, 1.0) * how.contrast);
        coat.line(&line, dark.alpha(alpha), width);
        if number % 3 == 0 {
            let pale: Vec<At> = line.iter().map(|(x, y)| (*x, y + 5.0)).collect();
            coat.line(&pale, rgb.lighter(0.09).alpha(0.7), 3.6);
        }
    }
    for (at, r) in knots {
        for (k, tone) in [(1.0, dark), (0.72, rgb.lighter(-0.06)), (0.5, dark.lighter(-0.06)), (0.24, hex(0x2a160a))] {
            coat.dot(at, r * k * 1.35, r * k, tone.alpha(0.92));
        }
    }
    for board in 1..how.boards {
        let line = wander(coat, 90 + board, board as f32 / how.boards as f32, 1.0, 1.0);
        groove(coat, &line, 3.6, 0.9);
    }
    if how.gloss > 0.0 {
        body(coat, 0.16 * how.gloss, 0.2);
        highlight(coat, how.gloss);
    }
}

pub(super) fn plain(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &PLAIN);
}

pub(super) fn oak(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 34, knots: 1, contrast: 0.6, ..PLAIN });
    flecks(coat, 90, 13.0, rgb.lighter(-0.2), 0.7);
}

pub(super) fn pine(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 15, sway: 12.0, knots: 5, contrast: 0.62, ..PLAIN });
}

pub(super) fn walnut(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 30, sway: 20.0, knots: 1, contrast: 0.8, boards: 2, gloss: 0.35 });
}

pub(super) fn mahogany(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 34, sway: 5.0, knots: 0, contrast: 0.62, boards: 1, gloss: 0.75 });
    flecks(coat, 70, 15.0, rgb.lighter(-0.12), 0.8);
}

pub(super) fn teak(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 26, sway: 6.0, knots: 0, contrast: 0.7, boards: 5, gloss: 0.15 });
}

pub(super) fn ebony(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 30, sway: 5.0, knots: 0, contrast: 0.5, boards: 1, gloss: 0.8 });
}

pub(super) fn birch(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 16, sway: 8.0, knots: 1, contrast: 0.34, boards: 2, gloss: 0.1 });
    flecks(coat, 34, 26.0, hex(0x6b5138), 0.75);
}

pub(super) fn cherry(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 22, sway: 13.0, knots: 1, contrast: 0.5, boards: 1, gloss: 0.5 });
}

/// Flame figure: bright and dark bars across the grain.
pub(super) fn maple(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 18, sway: 6.0, knots: 0, contrast: 0.36, boards: 1, gloss: 0.35 });
    for number in 0..17 {
        let across = (number as f32 + 0.5) / 17.0;
        let seed = coat.seed.at(number);
        let bar: Vec<At> = (0..=12)
            .map(|step| {
                let down = step as f32 / 12.0;
                let (x, y) = coat.at(across, down);
                (x + seed.noise(down * 4.0) * 9.0, y)
            })
            .collect();
        let tone = if number % 2 == 0 { rgb.lighter(-0.1) } else { rgb.lighter(0.08) };
        coat.line(&bar, tone.alpha(0.4), 12.0);
    }
}

pub(super) fn cedar(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 26, sway: 8.0, knots: 4, contrast: 0.68, boards: 4, gloss: 0.0 });
}

pub(super) fn beech(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 14, sway: 5.0, knots: 0, contrast: 0.36, boards: 2, gloss: 0.15 });
    flecks(coat, 170, 7.0, rgb.lighter(-0.2), 0.7);
}

pub(super) fn rosewood(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb.lighter(0.06), &Timber { lines: 20, sway: 17.0, knots: 1, contrast: 0.0, boards: 1, gloss: 0.0 });
    for number in 0..20 {
        let line = wander(coat, number / 3, (number as f32 + 0.5) / 20.0, 17.0, 2.6);
        let tone = if number % 3 == 0 { hex(0xa8442e) } else { hex(0x24060a) };
        let width = coat.rng.between(2.0, 6.5);
        coat.line(&line, tone.alpha(0.78), width);
    }
    body(coat, 0.12, 0.2);
    highlight(coat, 0.6);
}

pub(super) fn balsa(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 20, sway: 3.0, knots: 0, contrast: 0.34, boards: 1, gloss: 0.0 });
    flecks(coat, 120, 11.0, rgb.lighter(-0.14), 0.6);
}

/// Silvery, with long open cracks.
pub(super) fn driftwood(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 34, sway: 14.0, knots: 3, contrast: 0.72, boards: 1, gloss: 0.0 });
    for _ in 0..14 {
        let (x, y) = coat.spot();
        let l = coat.rng.between(30.0, 80.0);
        let crack = [(x - l, y), (x, y - 3.5), (x + l, y + 1.0), (x, y + 3.0)];
        coat.fill(&crack, hex(0x3c342b).alpha(0.85));
    }
    coat.each(|rgb, _, down| rgb.mix(hex(0xd8d4cc), 0.2 * (1.0 - down)));
}

/// A calm face with the layers of its edge along top and foot.
pub(super) fn plywood(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 12, sway: 16.0, knots: 1, contrast: 0.5, boards: 1, gloss: 0.0 });
    for (from, to) in [(0.0, 0.1), (0.5, 0.58), (0.91, 1.0)] {
        for layer in 0..5 {
            let at = |share: f32| from + (to - from) * share;
            let (a, b) = (at(layer as f32 / 5.0), at((layer as f32 + 1.0) / 5.0));
            let strip = [coat.at(-0.02, a), coat.at(1.02, a), coat.at(1.02, b), coat.at(-0.02, b)];
            coat.fill(&strip, if layer % 2 == 0 { rgb.lighter(0.07) } else { rgb.lighter(-0.24) });
        }
    }
}

/// Canes side by side, each with its nodes.
pub(super) fn bamboo(coat: &mut Coat, rgb: Rgb) {
    let count = (coat.area[2] / 34.0).max(3.0) as usize;
    for cane in 0..count {
        let (a, b) = (cane as f32 / count as f32, (cane as f32 + 1.0) / count as f32);
        for (from, to, tone) in [
            (0.0, 1.0, rgb.lighter(-0.05)),
            (0.12, 0.5, rgb.lighter(0.1)),
            (0.2, 0.34, rgb.lighter(0.2)),
            (0.74, 1.0, rgb.lighter(-0.16)),
        ] {
            let (l, r) = (a + (b - a) * from, a + (b - a) * to);
            let strip = [coat.at(l, -0.02), coat.at(r, -0.02), coat.at(r, 1.02), coat.at(l, 1.02)];
            coat.fill(&strip, tone);
        }
        let seam = [coat.at(a, -0.02), coat.at(a, 1.02)];
        coat.line(&seam, rgb.lighter(-0.34), 3.0);
        let mut down = coat.rng.between(0.04, 0.24);
        while down < 1.0 {
            let (left, right) = (coat.at(a, down), coat.at(b, down));
            groove(coat, &[left, ((left.0 + right.0) / 2.0, left.1 + 3.0), right], 4.4, 1.0);
            down += 90.0 / coat.area[3].max(1.0);
        }
    }
}

/// Granules pressed together.
pub(super) fn cork(coat: &mut Coat, rgb: Rgb) {
    let tones = [rgb.lighter(-0.1), rgb.lighter(0.07), rgb.lighter(-0.04), rgb.lighter(0.03)];
    for _ in 0..260 {
        let at = coat.spot();
        let r = coat.rng.between(6.0, 14.0);
        let points = coat.blot(at, r, r * 0.8);
        let tone = coat.rng.pick(&tones);
        coat.fill(&points, tone);
    }
    specks(coat, 150, (1.5, 4.5), &[hex(0x5b3a1e), hex(0x7a5230)], 0.85);
}

/// Deep and smooth, with hardly any grain under the lacquer.
pub(super) fn lacquered(coat: &mut Coat, rgb: Rgb) {
    timber(coat, rgb, &Timber { lines: 14, sway: 6.0, knots: 0, contrast: 0.16, boards: 1, gloss: 0.0 });
    coat.each(|rgb, _, down| rgb.mix(BLACK, 0.28 * down));
    super::marks::sheen(coat, 0.55);
    highlight(coat, 1.1);
    let rim = [coat.at(0.04, 0.04), coat.at(0.96, 0.04)];
    coat.line(&rim, WHITE.alpha(0.5), 3.0);
}

/// Short dark dashes along the grain.
fn flecks(coat: &mut Coat, count: usize, length: f32, tone: Rgb, alpha: f32) {
    for _ in 0..count {
        let (x, y) = coat.spot();
        let l = length * coat.rng.between(0.5, 1.2);
        coat.line(&[(x - l / 2.0, y), (x + l / 2.0, y)], tone.alpha(alpha), 1.8);
    }
}
