//! The bench: drawing at a spot of the picture, in units of the thing that is drawn; x to the right of its middle, y down
//! from its foot, so that what is above has a negative y.

use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE};
use resvg::tiny_skia::Color;
use std::f32::consts::TAU;

/// A point of the thing.
pub(crate) type At = (f32, f32);

/// A spot to draw at.
pub(crate) struct Bench<'a> {
    pub canvas: &'a mut Canvas,
    pub x: f32,
    pub base: f32,
    /// Units of the picture for one of the thing's.
    pub zoom: f32,
}

impl Bench<'_> {
    /// A point in the picture.
    pub(crate) fn at(&self, (x, y): At) -> At {
        (self.x + x * self.zoom, self.base + y * self.zoom)
    }

    fn all(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    /// Fills a polygon.
    pub(crate) fn fill(&mut self, points: &[At], ink: impl Into<Ink>) {
        let points = self.all(points);
        self.canvas.polygon(&points, ink);
    }

    /// Fills a polygon from one tone at its top to another at its foot.
    pub(crate) fn fade(&mut self, points: &[At], top: Rgb, bottom: Rgb) {
        let points = self.all(points);
        let (high, low) = points.iter().fold((f32::MAX, f32::MIN), |(h, l), p| (h.min(p.1), l.max(p.1)));
        self.canvas.polygon(&points, Ink::down(high, top, low, bottom));
    }

    /// Fills a polygon from one colour at its left to another at its right.
    pub(crate) fn across(&mut self, points: &[At], left: Color, right: Color) {
        let points = self.all(points);
        let (near, far) = points.iter().fold((f32::MAX, f32::MIN), |(n, f), p| (n.min(p.0), f.max(p.0)));
        self.canvas.polygon(&points, Ink::Line(near, 0.0, left, far, 0.0, right));
    }

    /// The light from the left and the shade on the right of what is round.
    pub(crate) fn round_shade(&mut self, points: &[At]) {
        self.across(points, BLACK.alpha(0.1), BLACK.alpha(0.0));
        self.across(points, WHITE.alpha(0.16), BLACK.alpha(0.26));
    }

    /// A line through points.
    pub(crate) fn line(&mut self, points: &[At], ink: impl Into<Ink>, width: f32) {
        let points = self.all(points);
        self.canvas.line(&points, ink, width * self.zoom);
    }

    /// An ellipse around a middle.
    pub(crate) fn oval(&mut self, middle: At, rx: f32, ry: f32, ink: impl Into<Ink>) {
        let (x, y) = self.at(middle);
        self.canvas.ellipse(x, y, rx * self.zoom, ry * self.zoom, ink);
    }

    /// A rectangle with round corners: left, top, width, height.
    pub(crate) fn block(&mut self, [x, y, w, h]: [f32; 4], radius: f32, ink: impl Into<Ink>) {
        let (left, top) = self.at((x, y));
        self.canvas.rounded(left, top, w * self.zoom, h * self.zoom, radius * self.zoom, ink);
    }

    /// A soft spot.
    pub(crate) fn soft(&mut self, middle: At, rx: f32, ry: f32, rgb: Rgb, alpha: f32) {
        let (x, y) = self.at(middle);
        self.canvas.soft(x, y, rx * self.zoom, ry * self.zoom, rgb, alpha);
    }

    /// A line around an ellipse.
    pub(crate) fn hoop(&mut self, middle: At, rx: f32, ry: f32, ink: impl Into<Ink>, width: f32) {
        let points = arc(middle, rx, ry, 0.0, TAU);
        self.line(&points, ink, width);
    }
}

/// Points along an ellipse, from one angle to another, clockwise from the right.
pub(crate) fn arc((x, y): At, rx: f32, ry: f32, from: f32, to: f32) -> Vec<At> {
    let steps = 40;
    (0..=steps)
        .map(|step| {
            let angle = from + (to - from) * step as f32 / steps as f32;
            (x + angle.cos() * rx, y + angle.sin() * ry)
        })
        .collect()
}

/// A smooth line through some points.
pub(crate) fn smooth(points: &[At]) -> Vec<At> {
    let Some(last) = points.len().checked_sub(1) else { return Vec::new() };
    let mut out = Vec::new();
    for at in 0..last {
        let (p0, p1) = (points[at.saturating_sub(1)], points[at]);
        let (p2, p3) = (points[at + 1], points[(at + 2).min(last)]);
        for step in 0..8 {
            let t = step as f32 / 8.0;
            let cubic = |a: f32, b: f32, c: f32, d: f32| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
                    + (3.0 * b - a - 3.0 * c + d) * t * t * t)
            };
            out.push((cubic(p0.0, p1.0, p2.0, p3.0), cubic(p0.1, p1.1, p2.1, p3.1)));
        }
    }
    out.push(points[last]);
    out
}

/// An ellipse as a polygon.
pub(crate) fn disc(middle: At, rx: f32, ry: f32) -> Vec<At> {
    arc(middle, rx, ry, 0.0, TAU)
}

/// The corners of a rectangle: left, top, right, bottom.
pub(crate) fn corners([left, top, right, bottom]: [f32; 4]) -> [At; 4] {
    [(left, top), (right, top), (right, bottom), (left, bottom)]
}
