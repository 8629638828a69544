//! Marks as old scripts have them: wedges, picture signs, running strokes, capitals; they say nothing.

use super::easel::Easel;
use super::matter::Matter;
use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, arc, ellipse};
use crate::random::Rng;

/// How a sign is made.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Hand {
    /// Wedges pressed into clay or cut into stone.
    Wedges,
    /// Little pictures: birds, eyes, feathers, water.
    Pictures,
    /// Short slanting strokes and hooks.
    Running,
    /// Upright capitals of straight strokes and rounds.
    Capitals,
    /// Strokes of the earliest Chinese writing.
    Bones,
    /// Brown pen strokes that hang from a line.
    Pen,
}

/// How the marks lie on their ground.
#[derive(Clone, Copy)]
pub(super) enum Cut<'a> {
    Into(&'a Matter),
    Ink(Rgb),
}

fn stroke(e: &mut Easel, points: &[At], cut: Cut, width: f32) {
    match cut {
        Cut::Into(of) => e.groove(points, of, width),
        Cut::Ink(rgb) => e.line(points, rgb, width),
    }
}

fn wedge(e: &mut Easel, (x, y): At, size: f32, way: usize, cut: Cut) {
    let (dx, dy) = [(0.0, 1.0), (1.0, 0.0), (0.7, 0.7)][way % 3];
    let (nx, ny) = (-dy, dx);
    let head = size * 0.3;
    let shape =
        [(x + nx * head, y + ny * head), (x - nx * head, y - ny * head), (x + dx * size * 0.3, y + dy * size * 0.3)];
    let tail = (x + dx * size, y + dy * size);
    match cut {
        Cut::Into(of) => {
            let low: Vec<At> = shape.iter().map(|&(a, b)| (a + size * 0.06, b + size * 0.06)).collect();
            e.veil(&low, of.light, 0.6);
            e.fill(&shape, of.dark.lighter(-0.08));
            e.groove(&[(x, y), tail], of, size * 0.13);
        }
        Cut::Ink(rgb) => {
            e.fill(&shape, rgb);
            e.line(&[(x, y), tail], rgb, size * 0.12);
        }
    }
}

/// One sign in a square of this size around a place.
pub(super) fn sign(e: &mut Easel, (x, y): At, size: f32, hand: Hand, cut: Cut, rng: &mut Rng) {
    let (half, width) = (size / 2.0, (size * 0.11).max(2.2));
    let at = |u: f32, v: f32| (x + u * half, y + v * half);
    match hand {
        Hand::Wedges => {
            for _ in 0..3 + rng.below(2) {
                let place = at(rng.between(-0.8, 0.4), rng.between(-0.8, 0.2));
                wedge(e, place, size * rng.between(0.4, 0.62), rng.below(5), cut);
            }
        }
        Hand::Pictures => picture(e, (x, y), size, cut, rng.below(8)),
        Hand::Running => {
            let lean = rng.between(-0.2, 0.5);
            stroke(e, &[at(lean, -0.8), at(-0.2, 0.5 + lean * 0.4)], cut, width);
            stroke(e, &[at(-0.5, rng.between(-0.3, 0.5)), at(0.6, rng.between(-0.5, 0.3))], cut, width);
            if rng.chance(0.5) {
                stroke(e, &arc((x, y + half * 0.4), half * 0.4, half * 0.3, 0.0, 200.0), cut, width);
            }
        }
        Hand::Capitals => capital(e, (x, y), half, cut, width, rng.below(7)),
        Hand::Bones => {
            let w = width * 0.9;
            stroke(e, &[at(0.0, -0.9), at(rng.between(-0.2, 0.2), 0.9)], cut, w);
            for _ in 0..2 {
                let v = rng.between(-0.6, 0.4);
                stroke(e, &[at(-0.6, v + 0.2), at(0.0, v), at(0.6, v + 0.2)], cut, w);
            }
            match rng.below(3) {
                0 => stroke(e, &[at(-0.6, -0.7), at(0.6, -0.7), at(0.6, -0.1), at(-0.6, -0.1), at(-0.6, -0.7)], cut, w),
                1 => stroke(e, &[at(-0.7, 0.9), at(0.0, 0.3), at(0.7, 0.9)], cut, w),
                _ => stroke(e, &ellipse((x, y - half * 0.4), half * 0.4, half * 0.3), cut, w),
            }
        }
        Hand::Pen => {
            stroke(e, &arc((x, y), half * 0.8, half * rng.between(0.3, 0.7), 0.0, 180.0), cut, width * 1.3);
            if rng.chance(0.5) {
                stroke(e, &[at(rng.between(-0.5, 0.6), -1.1), at(0.2, 0.3)], cut, width * 1.1);
            }
            let dot = at(rng.between(-0.5, 0.5), if rng.chance(0.5) { -0.7 } else { 1.0 });
            stroke(e, &[dot, (dot.0 + 1.0, dot.1 + 1.0)], cut, width * 1.4);
        }
    }
}

fn capital(e: &mut Easel, (x, y): At, half: f32, cut: Cut, width: f32, which: usize) {
    let at = |u: f32, v: f32| (x + u * half * 0.7, y + v * half * 0.85);
    let lines: &[&[At]] = match which {
        0 => &[&[(-0.7, 1.0), (0.0, -1.0), (0.7, 1.0)], &[(-0.4, 0.3), (0.4, 0.3)]],
        1 => &[&[(-0.6, 1.0), (-0.6, -1.0), (0.6, 1.0), (0.6, -1.0)]],
        2 => &[&[(-0.7, -1.0), (0.7, -1.0)], &[(0.0, -1.0), (0.0, 1.0)]],
        3 => &[&[(0.6, -1.0), (-0.6, -1.0), (-0.6, 1.0), (0.6, 1.0)], &[(-0.6, 0.0), (0.4, 0.0)]],
        4 => &[&[(-0.6, -1.0), (-0.6, 1.0)], &[(0.6, -1.0), (-0.5, 0.0), (0.6, 1.0)]],
        5 => &[&[(-0.6, 1.0), (-0.6, -1.0), (0.6, -1.0), (0.6, 1.0)]],
        _ => {
            stroke(e, &ellipse((x, y), half * 0.5, half * 0.8), cut, width);
            &[]
        }
    };
    for line in lines {
        stroke(e, &line.iter().map(|&(u, v)| at(u, v)).collect::<Vec<_>>(), cut, width);
    }
}

fn picture(e: &mut Easel, (x, y): At, size: f32, cut: Cut, which: usize) {
    let (half, width) = (size / 2.0, (size * 0.1).max(2.2));
    let at = |u: f32, v: f32| (x + u * half, y + v * half);
    let mut draw = |points: &[At]| {
        let points: Vec<At> = points.iter().map(|&(u, v)| at(u, v)).collect();
        stroke(e, &points, cut, width);
    };
    match which {
        // A bird.
        0 => {
            draw(&[
                (-0.8, 0.5),
                (-0.2, 0.3),
                (0.3, -0.2),
                (0.2, -0.6),
                (0.5, -0.8),
                (0.8, -0.6),
                (0.6, -0.3),
                (0.5, 0.3),
                (-0.1, 0.5),
                (-0.8, 0.5),
            ]);
            draw(&[(0.1, 0.5), (0.1, 0.9), (0.4, 0.9)]);
        }
        // A feather.
        1 => draw(&[(0.0, 0.9), (0.0, -0.9), (0.4, -0.7), (0.4, 0.0), (0.0, 0.2)]),
        // Water.
        2 => draw(&[(-0.9, 0.2), (-0.6, -0.2), (-0.3, 0.2), (0.0, -0.2), (0.3, 0.2), (0.6, -0.2), (0.9, 0.2)]),
        // An eye.
        3 => {
            draw(&[(-0.8, 0.0), (-0.3, -0.4), (0.3, -0.4), (0.8, 0.0), (0.3, 0.35), (-0.3, 0.35), (-0.8, 0.0)]);
            draw(&[(-0.1, 0.0), (0.1, 0.0)]);
        }
        // A lion that lies.
        4 => draw(&[
            (-0.9, 0.6),
            (-0.8, 0.0),
            (-0.2, 0.0),
            (0.3, -0.5),
            (0.7, -0.5),
            (0.8, -0.1),
            (0.5, 0.1),
            (0.7, 0.6),
            (-0.9, 0.6),
        ]),
        // An owl's or a man's seated shape.
        5 => {
            draw(&[(-0.3, 0.8), (-0.3, 0.0), (0.0, -0.3), (0.4, 0.1), (0.5, 0.8), (-0.5, 0.8)]);
            draw(&[(-0.2, -0.6), (0.1, -0.8), (0.2, -0.5), (-0.1, -0.4), (-0.2, -0.6)]);
        }
        // A ring on a stroke.
        6 => {
            draw(&[(0.0, 0.9), (0.0, 0.0)]);
            draw(&[(-0.4, 0.2), (0.4, 0.2)]);
            draw(&[(0.0, 0.0), (-0.35, -0.5), (0.0, -0.9), (0.35, -0.5), (0.0, 0.0)]);
        }
        // A basket.
        _ => draw(&[(-0.7, -0.2), (0.7, -0.2), (0.5, 0.4), (-0.5, 0.4), (-0.7, -0.2)]),
    }
}

/// Lines of signs over a box: left, top, width, height; so many rows.
pub(super) fn lines(e: &mut Easel, [x, y, w, h]: [f32; 4], rows: usize, hand: Hand, cut: Cut) {
    let mut rng = e.rng("script");
    let pitch = h / rows as f32;
    let size = pitch * if hand == Hand::Pictures { 0.86 } else { 0.74 };
    let step = size
        * match hand {
            Hand::Pen | Hand::Running => 0.86,
            Hand::Capitals => 0.8,
            _ => 1.04,
        };
    for row in 0..rows {
        let middle = y + pitch * (row as f32 + 0.5);
        let count = (w / step).floor().max(1.0) as usize;
        for at in 0..count {
            if hand != Hand::Wedges && hand != Hand::Pictures && rng.chance(0.1) {
                continue;
            }
            let place = (x + (w - count as f32 * step) / 2.0 + step * (at as f32 + 0.5), middle);
            sign(e, place, size, hand, cut, &mut rng);
        }
    }
}

/// Ink as scribes of the Sahel used it.
pub(super) const BROWN: Rgb = hex(0x4a2c16);
