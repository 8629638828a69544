//! Lines as points, which pens draw.

use super::At;
use std::f32::consts::TAU;

/// The points of an ellipse.
pub(crate) fn ellipse(centre: At, rx: f32, ry: f32) -> Vec<At> {
    arc(centre, rx, ry, 0.0, 360.0).split_last().map_or_else(Vec::new, |(_, points)| points.to_vec())
}

/// The points of an arc, from one angle to another in degrees, clockwise from the right.
pub(crate) fn arc(centre: At, rx: f32, ry: f32, from: f32, to: f32) -> Vec<At> {
    let parts = ((to - from).abs() / 5.0).ceil().max(2.0) as usize;
    let point = |part: usize| {
        let angle = (from + (to - from) * part as f32 / parts as f32) / 360.0 * TAU;
        (centre.0 + rx * angle.cos(), centre.1 + ry * angle.sin())
    };
    (0..=parts).map(point).collect()
}

/// The corners of a rectangle: left, top, width, height.
pub(crate) fn corners([x, y, w, h]: [f32; 4]) -> [At; 4] {
    [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
}

/// A smooth line through points (a Catmull-Rom spline), as points.
pub(crate) fn smooth(points: &[At]) -> Vec<At> {
    let mut out = Vec::new();
    let at = |index: isize| points[index.clamp(0, points.len() as isize - 1) as usize];
    for piece in 0..points.len().saturating_sub(1) as isize {
        let (a, b, c, d) = (at(piece - 1), at(piece), at(piece + 1), at(piece + 2));
        for part in 0..12 {
            let t = part as f32 / 12.0;
            let blend = |a: f32, b: f32, c: f32, d: f32| {
                let (square, cube) = (t * t, t * t * t);
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * square
                    + (3.0 * b - a - 3.0 * c + d) * cube)
            };
            out.push((blend(a.0, b.0, c.0, d.0), blend(a.1, b.1, c.1, d.1)));
        }
    }
    out.extend(points.last());
    out
}

/// The curve of a function over `from..=to`, as points.
pub(crate) fn plot(from: f32, to: f32, at: impl Fn(f32) -> At) -> Vec<At> {
    (0..=96).map(|part| at(from + (to - from) * part as f32 / 96.0)).collect()
}
