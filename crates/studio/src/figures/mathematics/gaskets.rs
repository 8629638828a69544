//! Circles in circles, and the cauliflower that repeats itself.

use super::board::Board;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

/// Curvature and centre; the outer circle's curvature is negative.
#[derive(Clone, Copy)]
struct Ball {
    bend: f32,
    at: At,
}

/// The fourth circle that touches three, opposite to one that is known (Descartes' theorem).
fn fourth(a: Ball, b: Ball, c: Ball, known: Ball) -> Ball {
    let bend = 2.0 * (a.bend + b.bend + c.bend) - known.bend;
    let place = |of: fn(&Ball) -> f32| {
        (2.0 * (a.bend * of(&a) + b.bend * of(&b) + c.bend * of(&c)) - known.bend * of(&known)) / bend
    };
    Ball { bend, at: (place(|ball| ball.at.0), place(|ball| ball.at.1)) }
}

fn fill_gaps(balls: [Ball; 4], depth: usize, out: &mut Vec<(Ball, usize)>) {
    let [a, b, c, known] = balls;
    let new = fourth(a, b, c, known);
    if depth == 0 || 1.0 / new.bend < 7.0 {
        return;
    }
    out.push((new, depth));
    fill_gaps([a, b, new, c], depth - 1, out);
    fill_gaps([a, c, new, b], depth - 1, out);
    fill_gaps([b, c, new, a], depth - 1, out);
}

pub(super) fn apollonian(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Teal);
    let (centre, radius) = ((500.0, 510.0), 400.0);
    // Three equal circles inside one: their radius is this share of the outer one's.
    let small = radius / (1.0 + 2.0 / 3.0_f32.sqrt());
    let outer = Ball { bend: -1.0 / radius, at: centre };
    let three = [-90.0_f32, 30.0, 150.0].map(|angle| {
        let (way, angle) = (radius - small, angle.to_radians());
        Ball { bend: 1.0 / small, at: (centre.0 + way * angle.cos(), centre.1 + way * angle.sin()) }
    });
    let [a, b, c] = three;
    let mut balls: Vec<(Ball, usize)> = three.iter().map(|ball| (*ball, 5)).collect();
    fill_gaps([a, b, c, outer], 4, &mut balls);
    for (p, q, other) in [(a, b, c), (b, c, a), (c, a, b)] {
        fill_gaps([p, q, outer, other], 4, &mut balls);
    }
    let mut board = Board::new(pen);
    board.pen.disc(centre, radius, Tone::Paper);
    board.inside(&ellipse(centre, radius, radius));
    let paper = board.pen.tone(Tone::Paper);
    for (ball, depth) in balls {
        let ring = ellipse(ball.at, 1.0 / ball.bend, 1.0 / ball.bend);
        board.pen.fill(&ring, rgb.mix(paper, depth as f32 * 0.11));
        board.pen.outline(&ring, if depth > 2 { 4.5 } else { 3.0 });
    }
    board.pen.ring(centre, radius, Tone::Ink, 6.5);
    let touch = super::board::between(a.at, b.at, 0.5);
    board.point("Outer circle", (centre.0 - radius * 0.766, centre.1 - radius * 0.643));
    board.point("Touching point", touch);
    board.point("Gap", (centre.0, centre.1 - 44.0));
}

/// A head of cones on a spiral, the outermost first; each cone is a small head again, to this depth.
fn head(pen: &mut Pen, centre: At, radius: f32, depth: usize, turn: f32) {
    let (leaf, dark, light) = (pen.tint(0, Tone::Leaf), pen.tone(Tone::Ink), pen.tone(Tone::Paper));
    let base = ellipse(centre, radius, radius);
    pen.fill(&base, leaf.mix(dark, if depth > 1 { 0.5 } else { 0.3 }));
    // Lines grow finer with what they go round, so that the middle does not clot.
    pen.outline(&base, (radius * 0.05).clamp(0.6, 4.0));
    if depth == 0 {
        let tip = (centre.0 - radius * 0.14, centre.1 - radius * 0.18);
        pen.fill(&ellipse(centre, radius * 0.82, radius * 0.82), leaf);
        return pen.fill(&ellipse(tip, radius * 0.42, radius * 0.42), leaf.mix(light, 0.5));
    }
    let count = if depth > 1 { 64 } else { 15 };
    for cone in 0..count {
        let (way, size) = cone_of(cone, count, radius, depth);
        let angle = (turn + cone as f32 * 137.508).to_radians();
        let at = (centre.0 + way * angle.cos(), centre.1 + way * angle.sin());
        head(pen, at, size, depth - 1, turn + cone as f32 * 41.0);
    }
    pen.fill(&ellipse(centre, radius * 0.05, radius * 0.05), leaf.mix(light, 0.5));
}

/// How far from the middle a cone stands, and how large it is: the outermost are the largest.
fn cone_of(cone: usize, count: usize, radius: f32, depth: usize) -> (f32, f32) {
    let t = 1.0 - cone as f32 / count as f32;
    let share = if depth > 1 { 0.03 + 0.15 * t } else { 0.08 + 0.22 * t };
    (radius * 0.84 * t.powf(0.8), radius * share)
}

pub(super) fn romanesco(pen: &mut Pen) {
    let (whole, part) = ((340.0, 590.0), (745.0, 300.0));
    // The third cone of the whole stands at its top.
    let ((way, size), angle) = (cone_of(2, 64, 280.0, 2), 275.016_f32.to_radians());
    let floret = (whole.0 + way * angle.cos(), whole.1 + way * angle.sin());
    head(pen, whole, 280.0, 2, 0.0);
    head(pen, part, 190.0, 2, 30.0);
    pen.ring(floret, size * 1.16, Tone::Red, 6.0);
    pen.dashed(&[(floret.0 + 8.0, floret.1 - 68.0), (part.0 - 60.0, part.1 - 190.0)], Tone::Red, 4.0);
    pen.dashed(&[(floret.0 + 44.0, floret.1 + 52.0), (part.0 - 90.0, part.1 + 178.0)], Tone::Red, 4.0);
    pen.label_at("Whole", (340.0, 925.0));
    pen.label_at("Part", (745.0, 70.0));
    pen.label("Spiral", (250.0, 500.0), (150.0, 220.0));
}
