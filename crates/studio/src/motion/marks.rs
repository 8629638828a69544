//! Lines by their length, ribbons of changing width, and the small marks that trails are made of.

use super::course::At;
use crate::canvas::{Canvas, polygon};
use crate::colour::Rgb;
use resvg::tiny_skia::{BlendMode, Color, FillRule, Paint, Shader, Transform};

/// A line that can be walked by its length.
pub(super) struct Walk {
    points: Vec<At>,
    /// The length up to each point.
    upto: Vec<f32>,
}

/// A place on a line and the direction there, as a unit vector.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub at: At,
    pub way: At,
}

impl Place {
    /// A point beside the line: along it and to its right.
    pub(super) fn off(&self, along: f32, right: f32) -> At {
        (self.at.0 + self.way.0 * along - self.way.1 * right, self.at.1 + self.way.1 * along + self.way.0 * right)
    }

    /// The direction in degrees, clockwise from the right.
    pub(super) fn degrees(&self) -> f32 {
        self.way.1.atan2(self.way.0).to_degrees()
    }
}

impl Walk {
    pub(super) fn new(points: &[At]) -> Self {
        let mut upto = Vec::with_capacity(points.len());
        let mut length = 0.0;
        for (at, point) in points.iter().enumerate() {
            if at > 0 {
                let before = points[at - 1];
                length += (point.0 - before.0).hypot(point.1 - before.1);
            }
            upto.push(length);
        }
        Self { points: points.to_vec(), upto }
    }

    pub(super) fn length(&self) -> f32 {
        self.upto.last().copied().unwrap_or(0.0)
    }

    /// The place at this share of the points, which is where a mover is after this share of the course.
    pub(super) fn at(&self, length: f32) -> Place {
        let length = length.clamp(0.0, self.length());
        let next = self.upto.partition_point(|upto| *upto < length).clamp(1, self.points.len().max(2) - 1);
        let (a, b) = (self.points[next - 1], self.points[next.min(self.points.len() - 1)]);
        let span = (self.upto[next] - self.upto[next - 1]).max(1e-4);
        let t = ((length - self.upto[next - 1]) / span).clamp(0.0, 1.0);
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let long = dx.hypot(dy).max(1e-4);
        Place { at: (a.0 + dx * t, a.1 + dy * t), way: (dx / long, dy / long) }
    }

    /// The line between two lengths.
    pub(super) fn part(&self, from: f32, to: f32) -> Vec<At> {
        let mut points = vec![self.at(from).at];
        points.extend(
            self.points.iter().zip(&self.upto).filter(|(_, upto)| **upto > from && **upto < to).map(|(p, _)| *p),
        );
        points.push(self.at(to).at);
        points
    }
}

/// Fills a polygon so that it takes the place of what is under it, for shapes that overlap and must not add up.
fn replace(canvas: &mut Canvas, points: &[At], color: Color) {
    let Some(path) = polygon(points) else { return };
    let paint = Paint { shader: Shader::SolidColor(color), blend_mode: BlendMode::Source, ..Paint::default() };
    let scale = Transform::from_scale(canvas.scale, canvas.scale);
    canvas.pixmap.fill_path(&path, &paint, FillRule::Winding, scale, None);
}

/// A ribbon along a line on a clear canvas: its half width and colour at each share of the length.
pub(super) fn ribbon(
    layer: &mut Canvas,
    walk: &Walk,
    (from, to): At,
    half: impl Fn(f32) -> f32,
    ink: impl Fn(f32) -> Color,
) {
    let length = to - from;
    let steps = (length / 9.0).ceil().max(2.0) as usize;
    for step in 0..steps {
        let (a, b) = (step as f32 / steps as f32, (step as f32 + 1.25).min(steps as f32) / steps as f32);
        let (p, q) = (walk.at(from + a * length), walk.at(from + b * length));
        let (v, w) = (half(a), half(b));
        replace(layer, &[p.off(0.0, v), q.off(0.0, w), q.off(0.0, -w), p.off(0.0, -v)], ink((a + b) / 2.0));
        // Where the line turns, a disc closes the gap between two pieces.
        if p.way.0 * q.way.0 + p.way.1 * q.way.1 < 0.94 {
            let disc: Vec<At> = (0..16)
                .map(|at| {
                    let angle = at as f32 / 16.0 * std::f32::consts::TAU;
                    (q.at.0 + w * angle.cos(), q.at.1 + w * angle.sin())
                })
                .collect();
            replace(layer, &disc, ink(b));
        }
    }
}

/// An arrowhead with its tip at a place.
pub(super) fn head(canvas: &mut Canvas, place: &Place, long: f32, half: f32, rgb: Rgb) {
    let shape = [place.off(0.0, 0.0), place.off(-long, half), place.off(-long * 0.74, 0.0), place.off(-long, -half)];
    canvas.polygon(&shape, rgb);
}

/// A chevron with its tip at a place.
pub(super) fn chevron(canvas: &mut Canvas, place: &Place, long: f32, half: f32, width: f32, rgb: Rgb) {
    canvas.line(&[place.off(-long, half), place.off(0.0, 0.0), place.off(-long, -half)], rgb, width);
}

/// A star of four or five points.
pub(super) fn star(canvas: &mut Canvas, at: At, radius: f32, spikes: usize, turn: f32, rgb: Rgb) {
    let inner = if spikes == 4 { 0.3 } else { 0.42 };
    let points: Vec<At> = (0..spikes * 2)
        .map(|point| {
            let r = if point % 2 == 0 { radius } else { radius * inner };
            let a = (point as f32 / spikes as f32 - 0.5) * std::f32::consts::PI + turn;
            (at.0 + r * a.cos(), at.1 + r * a.sin())
        })
        .collect();
    canvas.polygon(&points, rgb);
}

/// The marks of an impact outside a corner.
pub(super) fn burst(canvas: &mut Canvas, at: At, away: At, size: f32, rgb: Rgb) {
    let base = away.1.atan2(away.0);
    for spread in [-0.95_f32, -0.32, 0.32, 0.95] {
        let a = base + std::f32::consts::PI + spread;
        let (x, y) = (a.cos(), a.sin());
        let ends = [(at.0 + x * size * 0.5, at.1 + y * size * 0.5), (at.0 + x * size, at.1 + y * size)];
        canvas.line(&ends, rgb, size * 0.13);
    }
}
