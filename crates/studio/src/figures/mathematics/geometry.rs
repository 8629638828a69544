//! Reckoning with points of the plane, and the marks of plane geometry: angles, ticks, right angles, arrowheads.

use super::board::{Board, between};
use crate::figures::look::Tone;
use crate::figures::pen::{At, arc, ellipse};

pub(super) fn distance(a: At, b: At) -> f32 {
    (b.0 - a.0).hypot(b.1 - a.1)
}

/// The direction from `a` to `b` in degrees, clockwise from the right, as the sheet has it.
pub(super) fn bearing(a: At, b: At) -> f32 {
    (b.1 - a.1).atan2(b.0 - a.0).to_degrees()
}

/// The point so far from `a` in this direction.
pub(super) fn out(a: At, degrees: f32, way: f32) -> At {
    let angle = degrees.to_radians();
    (a.0 + way * angle.cos(), a.1 + way * angle.sin())
}

/// The foot of the perpendicular from `p` on the line through `a` and `b`.
pub(super) fn foot(p: At, a: At, b: At) -> At {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    between(a, b, ((p.0 - a.0) * dx + (p.1 - a.1) * dy) / (dx * dx + dy * dy))
}

/// Where two lines meet, each through two points.
pub(super) fn meet([a, b]: [At; 2], [c, d]: [At; 2]) -> At {
    let (ux, uy, vx, vy) = (b.0 - a.0, b.1 - a.1, d.0 - c.0, d.1 - c.1);
    let cross = ux * vy - uy * vx;
    between(a, b, ((c.0 - a.0) * vy - (c.1 - a.1) * vx) / cross)
}

/// The centre of the circle through three points.
pub(super) fn circumcentre([a, b, c]: [At; 3]) -> At {
    let (m, n) = (between(a, b, 0.5), between(b, c, 0.5));
    let turned = |at: At, from: At, to: At| (at.0 - (to.1 - from.1), at.1 + (to.0 - from.0));
    meet([m, turned(m, a, b)], [n, turned(n, b, c)])
}

/// The corners of a triangle on a level base, from its two base angles; as large as a box allows.
pub(super) fn triangle([left, top, width, height]: [f32; 4], alpha: f32, beta: f32) -> [At; 3] {
    let (ta, tb) = (alpha.to_radians().tan(), beta.to_radians().tan());
    // The apex over a base of length one.
    let x = tb / (ta + tb);
    let y = x * ta;
    let (low, high) = (x.min(0.0), x.max(1.0));
    let scale = (width / (high - low)).min(height / y);
    let shift = left + (width - (high - low) * scale) / 2.0 - low * scale;
    let foot = top + (height + y * scale) / 2.0;
    [(shift, foot), (shift + scale, foot), (shift + x * scale, foot - y * scale)]
}

/// An angle at `at` between the ways to `a` and `b`, the smaller one: a wedge and its arc.
pub(super) fn angle(board: &mut Board, at: At, a: At, b: At, radius: f32, tone: Tone) {
    let from = bearing(at, a);
    let mut turn = bearing(at, b) - from;
    turn -= (turn / 360.0).round() * 360.0;
    let line = arc(at, radius, radius, from, from + turn);
    let mut wedge = vec![at];
    wedge.extend(&line);
    let rgb = board.pen.tone(tone);
    board.pen.fill(&wedge, rgb);
    board.line(&line, Tone::Ink, 4.0);
}

/// The same with its size written on the bisector.
pub(super) fn measured(board: &mut Board, at: At, a: At, b: At, radius: f32, text: &str) {
    angle(board, at, a, b, radius, Tone::Sand);
    let from = bearing(at, a);
    let mut turn = bearing(at, b) - from;
    turn -= (turn / 360.0).round() * 360.0;
    let wide = board.size(text, 34.0).0;
    let inside = turn.abs() * radius.to_radians() > wide * 1.9;
    let way = if inside { radius * 0.6 } else { radius + 12.0 + wide * 0.5 };
    board.here(text, out(at, from + turn / 2.0, way));
}

/// A small square in a right angle.
pub(super) fn right(board: &mut Board, at: At, a: At, b: At) {
    let side = 34.0;
    let (p, q) = (between(at, a, side / distance(at, a)), between(at, b, side / distance(at, b)));
    board.line(&[p, (p.0 + q.0 - at.0, p.1 + q.1 - at.1), q], Tone::Ink, 4.0);
}

/// Ticks across the middle of a side.
pub(super) fn ticks(board: &mut Board, a: At, b: At, count: usize) {
    let length = distance(a, b);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    for tick in 0..count {
        let along = (tick as f32 - (count as f32 - 1.0) / 2.0) * 14.0;
        let (x, y) = between(a, b, 0.5 + along / length);
        board.line(&[(x - dy * 16.0, y + dx * 16.0), (x + dy * 16.0, y - dx * 16.0)], Tone::Ink, 4.5);
    }
}

/// Arrowheads on a side: one or two for a pair of parallels.
pub(super) fn parallel(board: &mut Board, a: At, b: At, count: usize) {
    let length = distance(a, b);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    for head in 0..count {
        let (x, y) = between(a, b, 0.5 + (head as f32 - (count as f32 - 1.0) / 2.0) * 22.0 / length);
        let back = |side: f32| (x - dx * 22.0 - dy * 14.0 * side, y - dy * 22.0 + dx * 14.0 * side);
        board.line(&[back(1.0), (x, y), back(-1.0)], Tone::Ink, 4.5);
    }
}

/// A circle's place and size in the middle of the sheet, quietly filled.
pub(super) fn disc(board: &mut Board, centre: At, radius: f32) {
    board.area(&ellipse(centre, radius, radius), Tone::Sky);
}
