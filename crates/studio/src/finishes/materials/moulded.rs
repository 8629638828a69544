//! Plastics, rubber and papers.

use super::super::adorned;
use super::super::coat::{At, Coat};
use super::marks::{body, clouds, groove, hatch, highlight, shards, sheen, specks, wander};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use std::f32::consts::TAU;

pub(super) fn plastic(coat: &mut Coat, _: Rgb) {
    body(coat, 0.34, 0.26);
    highlight(coat, 1.7);
    let edge = [coat.at(0.1, 0.9), coat.at(0.9, 0.9)];
    coat.line(&edge, WHITE.alpha(0.35), 4.0);
}

/// The mould's seam, ribs and gate.
pub(super) fn moulded(coat: &mut Coat, rgb: Rgb) {
    body(coat, 0.26, 0.24);
    for down in [0.2, 0.28, 0.36, 0.66, 0.74, 0.82] {
        let rib = [coat.at(0.06, down), coat.at(0.94, down)];
        coat.line(&rib.map(|(x, y)| (x, y + 4.5)), rgb.lighter(-0.2), 9.0);
        coat.line(&rib, rgb.lighter(0.06), 9.0);
        coat.line(&rib.map(|(x, y)| (x, y - 2.4)), rgb.mix(WHITE, 0.5), 2.4);
    }
    let seam = [coat.at(0.5, -0.02), coat.at(0.5, 1.02)];
    groove(coat, &seam, 2.2, 0.8);
    highlight(coat, 1.1);
}

pub(super) fn acrylic(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, _, _| tone.mix(rgb, 0.7));
    coat.thin(0.4);
    sheen(coat, 1.1);
    coat.edge_line(9.0, hex(0x8fbdd4), 0.8);
    coat.edge_line(3.0, WHITE, 0.9);
    highlight(coat, 0.9);
}

/// Matt black with tread.
pub(super) fn rubber(coat: &mut Coat, rgb: Rgb) {
    coat.each(|tone, _, _| tone.mix(rgb, 0.5));
    for (down, way) in [(0.2, 1.0), (0.34, -1.0), (0.62, 1.0), (0.76, -1.0)] {
        for k in 0..15 {
            let (x, y) = coat.at((k as f32 + 0.5) / 15.0, down);
            let block = [
                (x - 8.0, y - 12.0),
                (x + 5.0, y - 12.0),
                (x + 5.0 + way * 6.0, y + 12.0),
                (x - 8.0 + way * 6.0, y + 12.0),
            ];
            coat.fill(&block.map(|(x, y)| (x + 2.0, y + 2.6)), BLACK.alpha(0.8));
            coat.fill(&block, rgb.lighter(0.1));
            coat.line(&[block[0], block[1]], rgb.lighter(0.25), 1.6);
        }
    }
    body(coat, 0.12, 0.1);
}

/// Shiny and creased.
pub(super) fn vinyl(coat: &mut Coat, rgb: Rgb) {
    body(coat, 0.2, 0.25);
    for number in 0..12 {
        let line = wander(coat, number, 0.05 + number as f32 * 0.085, 22.0, 3.0);
        coat.line(&line, rgb.lighter(-0.14).alpha(0.7), 4.0);
        let lit: Vec<At> = line.iter().map(|(x, y)| (*x, y - 4.0)).collect();
        coat.line(&lit, WHITE.alpha(0.45), 2.6);
    }
    sheen(coat, 0.6);
    highlight(coat, 1.2);
}

/// Soft and matt, with rows of nubs for the grip.
pub(super) fn silicone(coat: &mut Coat, rgb: Rgb) {
    body(coat, 0.28, 0.16);
    for (x, y) in adorned::grid(coat, 0.075) {
        coat.dot((x + 1.0, y + 2.0), 6.6, 6.2, rgb.lighter(-0.13));
        coat.dot((x, y), 6.2, 5.8, rgb.lighter(0.05));
        coat.dot((x - 1.6, y - 1.8), 2.2, 1.8, WHITE.alpha(0.55));
    }
}

/// Two by two twill of black fibres under a clear coat.
pub(super) fn carbon_fibre(coat: &mut Coat, rgb: Rgb) {
    let step = 13.0;
    let [left, top, w, h] = coat.area;
    for row in 0..(h / step) as usize + 1 {
        for column in 0..(w / step) as usize + 1 {
            let (x, y) = (left + column as f32 * step, top + row as f32 * step);
            let warp = (row + column) % 4 < 2;
            let tone = if warp { rgb.lighter(0.19) } else { rgb.lighter(-0.04) };
            coat.fill(&[(x, y), (x + step, y), (x + step, y + step), (x, y + step)], tone);
            for k in 0..4 {
                let t = (k as f32 + 0.5) / 4.0 * step;
                let thread = if warp { [(x + t, y), (x + t, y + step)] } else { [(x, y + t), (x + step, y + t)] };
                coat.line(&thread, BLACK.alpha(0.35), 0.9);
            }
        }
    }
    sheen(coat, 0.5);
    highlight(coat, 1.0);
}

/// Chopped strands under resin.
pub(super) fn fibreglass(coat: &mut Coat, rgb: Rgb) {
    for number in 0..420 {
        let at = coat.spot();
        let (angle, l) = (coat.rng.between(0.0, TAU), coat.rng.between(22.0, 46.0));
        let tone = if number % 2 == 0 { WHITE } else { rgb.lighter(-0.14) };
        coat.line(&[at, (at.0 + angle.cos() * l, at.1 + angle.sin() * l)], tone.alpha(0.6), 1.7);
    }
    body(coat, 0.16, 0.16);
    highlight(coat, 1.0);
}

/// Beads pressed together.
pub(super) fn foam(coat: &mut Coat, rgb: Rgb) {
    coat.each(|_, _, _| rgb.lighter(-0.16));
    for (x, y) in adorned::grid(coat, 0.05) {
        let (dx, dy, r) = (coat.rng.between(-2.5, 2.5), coat.rng.between(-2.5, 2.5), coat.rng.between(9.6, 11.6));
        coat.dot((x + dx, y + dy), r, r, rgb.lighter(-0.07));
        coat.dot((x + dx - 0.8, y + dy - 1.0), r * 0.84, r * 0.84, rgb);
        coat.dot((x + dx - 2.6, y + dy - 3.0), r * 0.34, r * 0.32, WHITE);
    }
}

/// Ripstop: a fine grid of stronger threads, and a shine.
pub(super) fn nylon(coat: &mut Coat, rgb: Rgb) {
    for (angle, step) in [(0.0, 21.0), (90.0, 21.0)] {
        for line in hatch(coat, angle, step) {
            coat.line(&line, rgb.lighter(-0.16).alpha(0.8), 2.8);
            coat.line(&line.map(|(x, y)| (x + 1.4, y + 1.4)), rgb.mix(WHITE, 0.45).alpha(0.7), 1.4);
        }
    }
    for number in 0..5 {
        let line = wander(coat, number, 0.14 + number as f32 * 0.18, 30.0, 2.4);
        coat.line(&line, WHITE.alpha(0.16), 22.0);
        coat.line(&line, WHITE.alpha(0.24), 8.0);
    }
}

/// Bricks with studs, laid in bond.
pub(super) fn building_bricks(coat: &mut Coat, rgb: Rgb) {
    let [left, top, w, h] = coat.area;
    let (wide, high) = (72.0, 40.0);
    let tones = [rgb, hex(0xf5c518), hex(0x1f6fd0), hex(0x2f9a4a), rgb];
    for row in 0..(h / high) as usize + 1 {
        let shift = if row % 2 == 0 { 0.0 } else { wide / 2.0 };
        for column in 0..(w / wide) as usize + 2 {
            let (x, y) = (left + column as f32 * wide - shift, top + row as f32 * high);
            let tone = tones[coat.rng.below(tones.len())];
            let (a, b, c, d) = (x + 1.0, y + 9.0, x + wide - 1.0, y + high - 1.0);
            coat.fill(&[(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], tone.lighter(-0.16));
            for stud in 0..4 {
                let sx = x + (stud as f32 + 0.5) * wide / 4.0;
                coat.fill(
                    &[(sx - 5.5, y + 1.0), (sx + 5.5, y + 1.0), (sx + 5.5, b), (sx - 5.5, b)],
                    tone.lighter(0.06),
                );
                coat.line(&[(sx - 5.0, y + 2.0), (sx + 5.0, y + 2.0)], tone.mix(WHITE, 0.5), 1.8);
            }
            coat.fill(&[(a, b), (c, b), (c, d), (a, d)], tone);
            coat.line(&[(a, b + 1.4), (c, b + 1.4)], tone.mix(WHITE, 0.55), 2.2);
            coat.line(&[(a, d), (c, d)], tone.lighter(-0.2), 2.6);
            coat.line(&[(c, b), (c, d)], tone.lighter(-0.16), 2.0);
        }
    }
}

/// Plain paper: a fibre here and there, soft creases.
pub(super) fn paper(coat: &mut Coat, rgb: Rgb) {
    for shard in shards(coat, 104.0, 0.3) {
        let by = coat.rng.between(-0.055, 0.02);
        coat.fill(&[shard[0], shard[1], shard[2]], rgb.lighter(by).alpha(0.7));
        coat.line(&[shard[0], shard[2]], WHITE.alpha(0.7), 2.0);
        coat.line(&[shard[0], shard[1]], rgb.lighter(-0.14).alpha(0.6), 1.4);
    }
    for _ in 0..90 {
        let (x, y) = coat.spot();
        let angle = coat.rng.between(0.0, TAU);
        coat.line(&[(x, y), (x + angle.cos() * 8.0, y + angle.sin() * 8.0)], rgb.lighter(-0.13).alpha(0.5), 1.0);
    }
}

/// Flutes behind brown liner, a tape over the middle, an open edge.
pub(super) fn cardboard(coat: &mut Coat, rgb: Rgb) {
    for line in hatch(coat, 90.0, 9.5) {
        coat.line(&line, rgb.lighter(-0.07).alpha(0.8), 3.6);
        coat.line(&line.map(|(x, y)| (x + 3.0, y)), rgb.lighter(0.06).alpha(0.7), 2.2);
    }
    for (from, to) in [(0.0, 0.08), (0.92, 1.0)] {
        let strip = [coat.at(-0.02, from), coat.at(1.02, from), coat.at(1.02, to), coat.at(-0.02, to)];
        coat.fill(&strip, rgb.lighter(-0.24));
        let (l, r, y) = (strip[0].0, strip[1].0, (strip[0].1 + strip[2].1) / 2.0);
        let high = (strip[2].1 - strip[0].1) * 0.34;
        let flute: Vec<At> = (0..160)
            .map(|k| k as f32 / 159.0)
            .map(|t| (l + (r - l) * t, y + (t * (r - l) / 2.2).sin() * high))
            .collect();
        coat.line(&flute, rgb.lighter(0.1), 2.8);
    }
    let tape = [coat.at(-0.02, 0.44), coat.at(1.02, 0.44), coat.at(1.02, 0.56), coat.at(-0.02, 0.56)];
    coat.fill(&tape, hex(0xd9b98a).alpha(0.8));
    coat.line(&[tape[0], tape[1]], WHITE.alpha(0.5), 1.6);
    coat.line(&[tape[3], tape[2]], BLACK.alpha(0.25), 1.6);
}

/// Torn strips pasted over one another.
pub(super) fn papier_mache(coat: &mut Coat, rgb: Rgb) {
    for _ in 0..110 {
        let at = coat.spot();
        let (angle, l, w) = (coat.rng.between(0.0, TAU), coat.rng.between(30.0, 62.0), coat.rng.between(9.0, 16.0));
        let (s, c) = angle.sin_cos();
        let corner = |u: f32, v: f32| (at.0 + c * u - s * v, at.1 + s * u + c * v);
        let mut strip: Vec<At> = Vec::new();
        for k in 0..=6 {
            strip.push(corner(-l + l * 2.0 * k as f32 / 6.0, -w + coat.rng.between(-3.0, 3.0)));
        }
        for k in 0..=6 {
            strip.push(corner(l - l * 2.0 * k as f32 / 6.0, w + coat.rng.between(-3.0, 3.0)));
        }
        let tone = rgb.lighter(coat.rng.between(-0.09, 0.07));
        coat.fill(&strip.iter().map(|(x, y)| (x + 1.5, y + 2.2)).collect::<Vec<_>>(), rgb.lighter(-0.26).alpha(0.6));
        coat.fill(&strip, tone);
        if coat.rng.chance(0.3) {
            for k in 0..4 {
                let v = -w * 0.6 + k as f32 * w * 0.4;
                coat.line(&[corner(-l * 0.8, v), corner(l * 0.7, v)], hex(0x6f6a62).alpha(0.5), 1.3);
            }
        }
    }
}

/// Folds of a paper bird: flat planes that meet in sharp creases.
pub(super) fn folded_paper(coat: &mut Coat, rgb: Rgb) {
    for [a, b, c, d] in shards(coat, 96.0, 0.36) {
        for half in [[a, b, c], [a, c, d]] {
            let by = coat.rng.between(-0.2, 0.03);
            coat.fill(&half, rgb.lighter(by));
        }
        coat.line(&[a, c], WHITE, 2.6);
        coat.line(&[a, b, c], rgb.lighter(-0.24).alpha(0.7), 1.6);
    }
}

/// Columns of grey bars that stand for print, a headline and a picture; nothing can be read.
pub(super) fn newspaper(coat: &mut Coat, rgb: Rgb) {
    let [left, top, w, h] = coat.area;
    let (wide, line) = (62.0, 6.4);
    for column in 0..(w / wide) as usize + 1 {
        let x = left + column as f32 * wide + 4.0;
        let mut y = top + 6.0;
        while y < top + h {
            match coat.rng.below(12) {
                0 => {
                    coat.fill(&[(x, y), (x + wide - 9.0, y), (x + wide - 9.0, y + 34.0), (x, y + 34.0)], hex(0x8f8c86));
                    coat.fill(&[(x + 4.0, y + 30.0), (x + 20.0, y + 10.0), (x + 38.0, y + 30.0)], hex(0x5c5a56));
                    y += 41.0;
                }
                1 => {
                    let end = x + (wide - 9.0) * coat.rng.between(0.6, 1.0);
                    coat.fill(&[(x, y), (end, y), (end, y + 8.0), (x, y + 8.0)], hex(0x2f2d2b));
                    y += 14.0;
                }
                _ => {
                    let end = x + (wide - 9.0) * coat.rng.between(0.8, 1.0);
                    coat.line(&[(x, y), (end, y)], hex(0x55524e), 2.2);
                    y += line;
                }
            }
        }
        coat.line(&[(x - 4.5, top), (x - 4.5, top + h)], hex(0x9a968e).alpha(0.7), 1.0);
    }
    for shard in shards(coat, 130.0, 0.3) {
        coat.line(&[shard[0], shard[2]], WHITE.alpha(0.5), 2.4);
        coat.fill(&[shard[0], shard[1], shard[2]], rgb.lighter(-0.2).alpha(0.14));
    }
}

/// Thin, crumpled, half clear.
pub(super) fn tissue(coat: &mut Coat, rgb: Rgb) {
    for [a, b, c, d] in shards(coat, 42.0, 0.46) {
        for half in [[a, b, c], [a, c, d]] {
            let by = coat.rng.between(-0.12, 0.1);
            coat.fill(&half, rgb.lighter(by).alpha(0.8));
        }
        coat.line(&[a, c], WHITE.alpha(0.7), 1.4);
        coat.line(&[a, b], rgb.lighter(-0.16).alpha(0.5), 1.2);
    }
    coat.thin(0.86);
}

pub(super) fn parchment(coat: &mut Coat, rgb: Rgb) {
    clouds(coat, 16, hex(0xb98f4f), 0.26);
    specks(coat, 170, (0.9, 2.4), &[hex(0x8a6a3a), hex(0xfff3d4)], 0.5);
    coat.each(|tone, across, down| {
        let edge = ((across - 0.5).abs().max((down - 0.5).abs()) * 2.0).powi(5);
        tone.mix(hex(0x6b4520), edge * 0.62)
    });
    for number in 0..5 {
        let crease = wander(coat, number, 0.14 + number as f32 * 0.19, 7.0, 3.0);
        coat.line(&crease, rgb.lighter(-0.22).alpha(0.55), 1.8);
    }
}

/// Thumb prints and tool marks in soft clay.
pub(super) fn modelling_clay(coat: &mut Coat, rgb: Rgb) {
    body(coat, 0.2, 0.2);
    for _ in 0..17 {
        let (x, y) = coat.spot();
        let (rx, ry, turn) = (20.0, 25.0, coat.rng.between(0.0, TAU));
        coat.dot((x, y), rx, ry, rgb.lighter(-0.1).alpha(0.55));
        coat.dot((x + 2.0, y + 3.0), rx * 0.86, ry * 0.86, rgb.lighter(0.04).alpha(0.7));
        for ring in 1..6 {
            let r = ring as f32 / 6.0;
            let print: Vec<At> = (0..14)
                .map(|k| {
                    let angle = turn + k as f32 * 0.36;
                    (x + angle.cos() * rx * r * 0.86, y + angle.sin() * ry * r * 0.86)
                })
                .collect();
            coat.line(&print, rgb.lighter(-0.17).alpha(0.6), 1.5);
        }
    }
}
