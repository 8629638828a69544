//! Cloths: weaves, ribs, naps, sheens, knits, lace.

use super::super::coat::{At, Coat, light};
use super::marks::{body, clouds, groove, hatch, specks, stitches, wander};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::TAU;

/// Warp and weft: threads over and under each other, each a little lighter or darker.
fn weave(coat: &mut Coat, rgb: Rgb, step: f32, depth: f32, gaps: f32) {
    let [left, top, w, h] = coat.area;
    let (columns, rows) = ((w / step) as usize + 2, (h / step) as usize + 2);
    for row in 0..rows {
        let vary = coat.rng.between(-0.03, 0.03);
        for column in 0..columns {
            let (x, y) = (left + column as f32 * step, top + row as f32 * step);
            let over = (row + column) % 2 == 0;
            let (inset_x, inset_y) = if over { (0.0, gaps) } else { (gaps, 0.0) };
            let tone = rgb.lighter(vary + if over { depth * 0.4 } else { -depth * 0.6 });
            let (a, b, c, d) =
                (x + inset_x * step, y + inset_y * step, x + step * (1.0 - inset_x), y + step * (1.0 - inset_y));
            if gaps > 0.0 {
                coat.fill(&[(x, y), (x + step, y), (x + step, y + step), (x, y + step)], rgb.lighter(-0.26));
            }
            coat.fill(&[(a, b), (c, b), (c, d), (a, d)], tone);
            let lit = if over { [(a, b + 1.0), (c, b + 1.0)] } else { [(a + 1.0, b), (a + 1.0, d)] };
            coat.line(&lit, WHITE.alpha(depth * 1.6), step * 0.14);
        }
    }
}

/// Soft folds that fall from the top.
fn folds(coat: &mut Coat, count: usize, dark: f32, pale: f32) {
    for number in 0..count {
        let across = (number as f32 + 0.5) / count as f32;
        let seed = coat.seed.at(number + 40);
        let fold: Vec<At> = (0..=14)
            .map(|step| {
                let down = step as f32 / 14.0;
                let (x, y) = coat.at(across + (down - 0.5) * 0.12 * (across - 0.5), down);
                (x + seed.noise(down * 2.2) * 14.0, y)
            })
            .collect();
        for (shift, tone, width) in [
            (0.0, BLACK.alpha(dark), 17.0),
            (0.0, BLACK.alpha(dark), 9.0),
            (-15.0, WHITE.alpha(pale), 12.0),
            (-15.0, WHITE.alpha(pale), 5.0),
        ] {
            let moved: Vec<At> = fold.iter().map(|(x, y)| (x + shift, *y)).collect();
            coat.line(&moved, tone, width);
        }
    }
}

/// A stitched hem along the upper and the lower edge.
fn hems(coat: &mut Coat, thread: Rgb) {
    for down in [0.07, 0.93] {
        let line = [coat.at(-0.02, down), coat.at(1.02, down)];
        stitches(coat, line, thread, 2.6);
    }
}

pub(super) fn cotton(coat: &mut Coat, rgb: Rgb) {
    weave(coat, rgb, 7.0, 0.09, 0.0);
    folds(coat, 3, 0.07, 0.16);
    hems(coat, rgb.lighter(-0.2));
}

pub(super) fn linen(coat: &mut Coat, rgb: Rgb) {
    weave(coat, rgb, 10.0, 0.12, 0.06);
    for _ in 0..40 {
        let (x, y) = coat.spot();
        let l = coat.rng.between(20.0, 56.0);
        let slub = if coat.rng.chance(0.5) { [(x - l, y), (x + l, y)] } else { [(x, y - l), (x, y + l)] };
        coat.line(&slub, rgb.lighter(-0.14).alpha(0.7), 3.0);
    }
    folds(coat, 4, 0.06, 0.12);
}

/// A blue twill with white in its furrows, and orange seams.
pub(super) fn denim(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, across, down| {
        let worn = (1.0 - ((across - 0.5).powi(2) + (down - 0.5).powi(2)) * 5.0).max(0.0);
        rgb.lighter((light(tone) - 0.34) * 0.3).mix(hex(0xa9c3e0), worn * 0.3)
    });
    for line in hatch(coat, -52.0, 6.4) {
        coat.line(&line, hex(0xd9e6f4).alpha(0.4), 1.7);
        coat.line(&line.map(|(x, y)| (x + 2.6, y + 1.4)), hex(0x16294a).alpha(0.4), 1.8);
    }
    let seam = [coat.at(0.66, -0.02), coat.at(0.66, 1.02)];
    groove(coat, &seam, 3.0, 0.9);
    for shift in [-6.0, 5.0] {
        stitches(coat, seam.map(|(x, y)| (x + shift, y)), hex(0xe59a3c), 2.8);
    }
    for down in [0.1, 0.15, 0.9] {
        let line = [coat.at(-0.02, down), coat.at(1.02, down)];
        stitches(coat, line, hex(0xe59a3c), 2.8);
    }
}

pub(super) fn corduroy(coat: &mut Coat, rgb: Rgb) {
    for line in hatch(coat, 90.0, 14.0) {
        coat.line(&line, rgb.lighter(-0.22), 15.0);
        coat.line(&line, rgb.lighter(-0.05), 10.5);
        coat.line(&line.map(|(x, y)| (x - 1.8, y)), rgb.lighter(0.08), 5.5);
        coat.line(&line.map(|(x, y)| (x - 2.6, y)), rgb.lighter(0.17), 2.0);
    }
    for line in hatch(coat, 0.0, 4.0) {
        coat.line(&line, BLACK.alpha(0.1), 1.2);
    }
}

/// Deep in the middle, pale where the pile turns away.
pub(super) fn velvet(coat: &mut Coat, rgb: Rgb) {
    let pale = rgb.mix(WHITE, 0.5);
    coat.each(|tone, across, down| {
        let edge = ((across - 0.5).abs().max((down - 0.5).abs()) * 2.0).powi(4);
        rgb.lighter((light(tone) - light(rgb)) * 0.3 - 0.06).mix(pale, edge * 0.5)
    });
    folds(coat, 4, 0.16, 0.1);
    for number in 0..9 {
        let line = wander(coat, number, 0.08 + number as f32 * 0.11, 34.0, 2.6);
        for (width, alpha) in [(24.0, 0.07), (14.0, 0.09), (6.0, 0.12)] {
            coat.line(&line, pale.alpha(alpha), width);
        }
    }
    specks(coat, 1100, (0.7, 1.3), &[pale, rgb.lighter(-0.14)], 0.4);
}

/// Long flowing lights.
fn flowing(coat: &mut Coat, rgb: Rgb, contrast: f32, busy: f32) {
    let (dark, pale) = (rgb.lighter(-0.22 * contrast), rgb.mix(WHITE, 0.85 * contrast));
    let seed = coat.seed;
    coat.each(|tone, across, down| {
        let t = across * busy + 0.35 * seed.noise(down * 2.4) + 0.2 * seed.noise(across * 3.0 + 9.0) + down * 0.5;
        let wave = (t * TAU).sin();
        let base = rgb.lighter((light(tone) - light(rgb)) * 0.25);
        if wave > 0.0 { base.mix(pale, wave.powi(3) * 0.9) } else { base.mix(dark, wave.abs() * 0.85) }
    });
}

pub(super) fn silk(coat: &mut Coat, rgb: Rgb) {
    flowing(coat, rgb, 0.85, 2.2);
}

pub(super) fn satin(coat: &mut Coat, rgb: Rgb) {
    flowing(coat, rgb, 1.15, 1.5);
    folds(coat, 3, 0.06, 0.2);
}

/// Herringbone with knots of other colours.
pub(super) fn tweed(coat: &mut Coat, rgb: Rgb) {
    let [left, top, w, h] = coat.area;
    let (wide, step) = (22.0, 7.0);
    for column in 0..(w / wide) as usize + 2 {
        let x = left + column as f32 * wide;
        let (from, to) = if column % 2 == 0 { (0.0, wide) } else { (wide, 0.0) };
        for row in 0..(h / step) as usize + 5 {
            let y = top + row as f32 * step - wide;
            let tone = if row % 2 == 0 { rgb.lighter(-0.16) } else { rgb.lighter(0.16) };
            coat.line(&[(x, y + from), (x + wide, y + to)], tone.alpha(0.85), 3.2);
        }
    }
    let knots = [hex(0xc9503a), hex(0xe0b04a), hex(0x4f7f6a), hex(0xf2ead8), hex(0x4a5f8f)];
    specks(coat, 190, (1.5, 3.0), &knots, 0.9);
}

/// Columns of V-shaped stitches with cables between.
pub(super) fn knit(coat: &mut Coat, rgb: Rgb) {
    let [left, top, w, h] = coat.area;
    coat.each(|_, _, _| rgb.lighter(-0.2));
    let (wide, high) = (21.0, 15.0);
    for column in 0..(w / wide) as usize + 2 {
        for row in 0..(h / high) as usize + 3 {
            let (x, y) = (left + column as f32 * wide, top + (row as f32 - 1.0) * high);
            for side in [-1.0, 1.0] {
                let (foot, tip) = ((x + wide / 2.0, y + high * 1.2), (x + wide / 2.0 + side * wide * 0.36, y));
                coat.line(&[foot, tip], rgb.lighter(-0.1), 9.4);
                coat.line(&[foot, tip], rgb.lighter(0.05), 6.6);
                let lit = [(foot.0 - 1.4, foot.1 - 3.0), (tip.0 - 1.4, tip.1)];
                coat.line(&lit, rgb.lighter(0.15), 2.2);
            }
        }
    }
    fuzz(coat, 220, 9.0, rgb.lighter(0.14), 0.4);
}

/// Short hairs in all directions.
fn fuzz(coat: &mut Coat, count: usize, length: f32, tone: Rgb, alpha: f32) {
    for _ in 0..count {
        let (x, y) = coat.spot();
        let (angle, l) = (coat.rng.between(0.0, TAU), length * coat.rng.between(0.5, 1.0));
        let middle = (x + angle.cos() * l * 0.6, y + angle.sin() * l * 0.6 - 2.0);
        coat.line(&[(x, y), middle, (x + angle.cos() * l, y + angle.sin() * l)], tone.alpha(alpha), 1.2);
    }
}

pub(super) fn felt(coat: &mut Coat, rgb: Rgb) {
    clouds(coat, 10, rgb.lighter(-0.08), 0.3);
    fuzz(coat, 520, 14.0, rgb.lighter(0.16), 0.5);
    fuzz(coat, 420, 14.0, rgb.lighter(-0.14), 0.5);
    hems(coat, rgb.mix(WHITE, 0.7));
}

pub(super) fn canvas(coat: &mut Coat, rgb: Rgb) {
    weave(coat, rgb, 13.0, 0.12, 0.0);
    hems(coat, hex(0x8a6a3c));
    for across in [0.1, 0.9] {
        for down in [0.13, 0.87] {
            let at = coat.at(across, down);
            coat.dot(at, 8.0, 8.0, hex(0xb08d4f));
            coat.dot(at, 4.0, 4.0, hex(0x4a3a22));
        }
    }
}

pub(super) fn burlap(coat: &mut Coat, rgb: Rgb) {
    weave(coat, rgb, 16.0, 0.14, 0.17);
    fuzz(coat, 240, 17.0, rgb.lighter(0.14), 0.65);
    fuzz(coat, 150, 15.0, rgb.lighter(-0.2), 0.6);
}

/// Flowers held by a net; the ground shows through the holes.
pub(super) fn lace(coat: &mut Coat, rgb: Rgb) {
    let shade = rgb.lighter(-0.3);
    for (x, y) in super::super::adorned::grid(coat, 0.036) {
        let r = 4.6;
        let hole: Vec<At> =
            (0..8).map(|k| (k as f32 / 8.0 * TAU).sin_cos()).map(|(s, c)| (x + c * r, y + s * r)).collect();
        coat.cut(&hole);
    }
    for (x, y) in super::super::adorned::grid(coat, 0.19) {
        for k in 0..6 {
            let angle = k as f32 / 6.0 * TAU;
            let at = (x + angle.cos() * 17.0, y + angle.sin() * 17.0);
            coat.bead(at, 10.5, 10.5, shade);
            coat.bead(at, 9.4, 9.4, rgb.lighter(0.02));
            coat.bead(at, 3.2, 3.2, shade);
        }
        coat.bead((x, y), 10.0, 10.0, shade);
        coat.bead((x, y), 8.8, 8.8, WHITE);
        coat.bead((x, y), 3.0, 3.0, shade);
    }
}

/// Soft curls in close rows.
pub(super) fn fleece(coat: &mut Coat, rgb: Rgb) {
    for (x, y) in super::super::adorned::grid(coat, 0.046) {
        let (dx, dy, r) = (coat.rng.between(-4.0, 4.0), coat.rng.between(-4.0, 4.0), coat.rng.between(9.0, 13.0));
        let at = (x + dx, y + dy);
        coat.dot((at.0 + 1.5, at.1 + 2.6), r, r, rgb.lighter(-0.17).alpha(0.75));
        coat.dot(at, r * 0.9, r * 0.88, rgb.lighter(0.02));
        coat.dot((at.0 - 2.4, at.1 - 2.8), r * 0.4, r * 0.36, rgb.mix(WHITE, 0.8));
    }
    body(coat, 0.1, 0.12);
}

/// A fine net that the ground shows through, in layers.
pub(super) fn tulle(coat: &mut Coat, rgb: Rgb) {
    coat.thin(0.5);
    coat.edge_line(4.0, rgb.lighter(-0.1), 0.7);
    folds(coat, 6, 0.05, 0.3);
    for angle in [30.0, 90.0, 150.0] {
        for line in hatch(coat, angle, 10.0) {
            coat.line(&line, rgb.lighter(-0.12).alpha(0.75), 1.5);
            coat.line(&line.map(|(x, y)| (x + 1.0, y + 1.0)), WHITE.alpha(0.7), 1.1);
        }
    }
}
