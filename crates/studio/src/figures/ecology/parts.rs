//! What the drawings of living things share: a frame to measure them in, and shapes that curve.

use crate::colour::{Rgb, hex};
use crate::figures::pen::{At, Pen, ellipse};

/// A living thing's own frame: the middle of its foot, and its height.
#[derive(Clone, Copy)]
pub(super) struct Spot {
    pub x: f32,
    pub y: f32,
    pub s: f32,
    /// 1 as drawn, −1 mirrored.
    pub way: f32,
}

impl Spot {
    pub(super) fn new((x, y): At, s: f32) -> Self {
        Self { x, y, s, way: 1.0 }
    }

    /// A place in the frame: `u` to the right of the middle, `v` up from the foot, the height being 1.
    pub(super) fn at(self, u: f32, v: f32) -> At {
        (self.x + u * self.s * self.way, self.y - v * self.s)
    }

    pub(super) fn all(self, points: &[At]) -> Vec<At> {
        points.iter().map(|(u, v)| self.at(*u, *v)).collect()
    }

    /// A closed curve through points of the frame, filled and thinly outlined.
    pub(super) fn blob(self, pen: &mut Pen, points: &[At], rgb: u32) {
        let points = round(&self.all(points));
        pen.fill(&points, hex(rgb));
        pen.outline(&points, self.thin());
    }

    /// A polygon of the frame, filled and thinly outlined.
    pub(super) fn plate(self, pen: &mut Pen, points: &[At], rgb: u32) {
        let points = self.all(points);
        pen.fill(&points, hex(rgb));
        pen.outline(&points, self.thin());
    }

    /// An ellipse of the frame, filled and thinly outlined.
    pub(super) fn egg(self, pen: &mut Pen, (u, v): At, rx: f32, ry: f32, rgb: u32) {
        let points = ellipse(self.at(u, v), rx * self.s, ry * self.s);
        pen.fill(&points, hex(rgb));
        pen.outline(&points, self.thin());
    }

    /// An ellipse of the frame without an outline.
    pub(super) fn dot(self, pen: &mut Pen, (u, v): At, rx: f32, ry: f32, rgb: u32) {
        pen.fill(&ellipse(self.at(u, v), rx * self.s, ry * self.s), hex(rgb));
    }

    /// A curve through points of the frame.
    pub(super) fn line(self, pen: &mut Pen, points: &[At], rgb: u32, width: f32) {
        let points = crate::figures::pen::smooth(&self.all(points));
        pen.stroke(&points, hex(rgb), (width * self.s).max(2.0));
    }

    /// A leaf from its stalk to its tip, this wide.
    pub(super) fn leaf(self, pen: &mut Pen, from: At, to: At, wide: f32, rgb: Rgb) {
        let (a, b) = (self.at(from.0, from.1), self.at(to.0, to.1));
        pen.fill(&blade(a, b, wide * self.s), rgb);
    }

    /// An eye with a spark in it.
    pub(super) fn eye(self, pen: &mut Pen, (u, v): At, radius: f32) {
        self.dot(pen, (u, v), radius, radius, 0x1a1a20);
        self.dot(pen, (u - radius * 0.3, v + radius * 0.35), radius * 0.35, radius * 0.35, 0xffffff);
    }

    fn thin(self) -> f32 {
        (self.s * 0.012).clamp(1.2, 3.4)
    }
}

/// A leaf's outline between two places.
pub(super) fn blade(a: At, b: At, wide: f32) -> Vec<At> {
    let length = (b.0 - a.0).hypot(b.1 - a.1).max(0.01);
    let (nx, ny) = (-(b.1 - a.1) / length * wide / 2.0, (b.0 - a.0) / length * wide / 2.0);
    let along = |t: f32, side: f32| (a.0 + (b.0 - a.0) * t + nx * side, a.1 + (b.1 - a.1) * t + ny * side);
    round(&[
        a,
        along(0.25, 0.8),
        along(0.5, 1.0),
        along(0.8, 0.55),
        b,
        along(0.8, -0.55),
        along(0.5, -1.0),
        along(0.25, -0.8),
    ])
}

/// A closed smooth curve through points.
pub(super) fn round(points: &[At]) -> Vec<At> {
    let count = points.len();
    if count < 3 {
        return points.to_vec();
    }
    let at = |index: usize| points[(index + count) % count];
    let mut out = Vec::with_capacity(count * 6);
    for index in 0..count {
        let (a, b, c, d) = (at(index + count - 1), at(index), at(index + 1), at(index + 2));
        for part in 0..6 {
            let t = part as f32 / 6.0;
            let blend = |a: f32, b: f32, c: f32, d: f32| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
                    + (3.0 * b - a - 3.0 * c + d) * t * t * t)
            };
            out.push((blend(a.0, b.0, c.0, d.0), blend(a.1, b.1, c.1, d.1)));
        }
    }
    out
}

/// A number in −1..=1 that looks like chance but is the same for the same counter.
pub(super) fn wiggle(number: usize) -> f32 {
    (number as f32 * 12.9898).sin().mul_add(43_758.547, 0.0).fract()
}
