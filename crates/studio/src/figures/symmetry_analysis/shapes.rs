//! Outlines that ornaments are made of, as points; what grows, grows upwards from the origin.

use super::super::pen::{At, smooth};
use std::f32::consts::TAU;

/// A place at an angle in degrees, clockwise from straight up, and a distance.
pub(super) fn polar(angle: f32, radius: f32) -> At {
    let (sin, cos) = (angle / 360.0 * TAU).sin_cos();
    (radius * sin, -radius * cos)
}

/// A closed outline whose radius depends on the angle in degrees.
pub(super) fn blob(radius: impl Fn(f32) -> f32) -> Vec<At> {
    (0..180).map(|step| polar(step as f32 * 2.0, radius(step as f32 * 2.0))).collect()
}

/// A closed outline from its left side, given from top to bottom, and that side's mirror image.
pub(super) fn even(left: &[At]) -> Vec<At> {
    left.iter().copied().chain(left.iter().rev().map(|&(x, y)| (-x, y))).collect()
}

/// The same with the side drawn as a smooth line.
pub(super) fn even_smooth(left: &[At]) -> Vec<At> {
    even(&smooth(left))
}

/// A closed smooth outline through points.
pub(super) fn closed(points: &[At]) -> Vec<At> {
    let [first, second, .., last] = *points else { return points.to_vec() };
    let mut all = vec![last];
    all.extend(points);
    all.extend([first, second]);
    let line = smooth(&all);
    line[12..line.len() - 13].to_vec()
}

/// A pointed petal from one distance to another: half its width, and where along it that is reached.
pub(super) fn petal(from: f32, to: f32, half: f32, peak: f32) -> Vec<At> {
    let side = |step: usize| {
        let t = step as f32 / 24.0;
        let bent = if t < peak { t / peak * 0.5 } else { 0.5 + (t - peak) / (1.0 - peak) * 0.5 };
        (-half * (bent * TAU / 2.0).sin().max(0.0).powf(0.85), -(to + (from - to) * (1.0 - t)))
    };
    even(&(0..=24).rev().map(side).collect::<Vec<_>>())
}

/// A petal with a round end.
pub(super) fn round_petal(from: f32, to: f32, half: f32) -> Vec<At> {
    let length = to - from;
    even_smooth(&[
        (0.0, -to),
        (-half * 0.6, -to + length * 0.05),
        (-half, -from - length * 0.66),
        (-half * 0.62, -from - length * 0.3),
        (0.0, -from),
    ])
}

/// A regular polygon, one corner up.
pub(super) fn polygon(corners: usize, radius: f32) -> Vec<At> {
    (0..corners).map(|at| polar(at as f32 * 360.0 / corners as f32, radius)).collect()
}

/// A star, one point up.
pub(super) fn star(points: usize, outer: f32, inner: f32) -> Vec<At> {
    let step = 180.0 / points as f32;
    (0..points * 2).map(|at| polar(at as f32 * step, if at % 2 == 0 { outer } else { inner })).collect()
}

/// A rhombus around the origin.
pub(super) fn rhombus(half: f32, high: f32) -> Vec<At> {
    vec![(0.0, -high), (half, 0.0), (0.0, high), (-half, 0.0)]
}

/// A drop, its tip at (0, −60) and its round end at (0, 40).
pub(super) fn drop() -> Vec<At> {
    even_smooth(&[(0.0, -60.0), (-9.0, -36.0), (-26.0, -8.0), (-32.0, 14.0), (-22.0, 34.0), (0.0, 42.0)])
}

/// A heart between −50 and 50.
pub(super) fn heart() -> Vec<At> {
    even_smooth(&[
        (0.0, -24.0),
        (-12.0, -41.0),
        (-32.0, -44.0),
        (-48.0, -28.0),
        (-46.0, -4.0),
        (-26.0, 24.0),
        (0.0, 48.0),
    ])
}

/// A sector of a ring between two radii and two angles in degrees, clockwise from straight up.
pub(super) fn sector(inner: f32, outer: f32, from: f32, to: f32) -> Vec<At> {
    let parts = ((to - from).abs() / 3.0).ceil().max(2.0) as usize;
    let at = |part: usize, radius: f32| polar(from + (to - from) * part as f32 / parts as f32, radius);
    let mut points: Vec<At> = (0..=parts).map(|part| at(part, outer)).collect();
    if inner > 0.5 {
        points.extend((0..=parts).rev().map(|part| at(part, inner)));
    } else {
        points.push((0.0, 0.0));
    }
    points
}

/// The line of a spiral: angle and radius at its start and at its end.
pub(super) fn spiral(from: At, to: At) -> Vec<At> {
    let at = |part: usize| {
        let t = part as f32 / 72.0;
        polar(from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t)
    };
    (0..=72).map(at).collect()
}

/// A band along a line: half its width at the start, in the middle and at the end.
pub(super) fn band(line: &[At], [start, middle, end]: [f32; 3]) -> Vec<At> {
    let last = line.len().saturating_sub(1).max(1);
    let side = |at: usize, sign: f32| {
        let (before, after) = (line[at.saturating_sub(1)], line[(at + 1).min(last)]);
        let (dx, dy) = (after.0 - before.0, after.1 - before.1);
        let length = dx.hypot(dy).max(0.01);
        let t = at as f32 / last as f32;
        let blend = |a: f32, b: f32, t: f32| a + (b - a) * (1.0 - (t * TAU / 2.0).cos()) / 2.0;
        let half = if t < 0.5 { blend(start, middle, t * 2.0) } else { blend(middle, end, t * 2.0 - 1.0) } * sign;
        (line[at].0 - dy / length * half, line[at].1 + dx / length * half)
    };
    let left = (0..line.len()).map(|at| side(at, 1.0));
    left.chain((0..line.len()).rev().map(|at| side(at, -1.0))).collect()
}

/// Points moved, turned clockwise by degrees and scaled.
pub(super) fn placed(points: &[At], (x, y): At, turn: f32, scale: f32) -> Vec<At> {
    let (sin, cos) = (turn / 360.0 * TAU).sin_cos();
    points.iter().map(|&(a, b)| (x + (a * cos - b * sin) * scale, y + (a * sin + b * cos) * scale)).collect()
}
