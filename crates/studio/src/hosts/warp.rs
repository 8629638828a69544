//! Warps: outlines sent through a mapping of the plane, and courses that text runs along.

use crate::lettering::Line;
use resvg::tiny_skia::{Path, PathBuilder, PathSegment, Point, Transform};

/// A place in the plane.
pub(crate) type At = (f32, f32);

/// Sends an outline through a mapping. Every segment is cut into pieces no longer than `piece`, so that straight strokes
/// bend too; contours stay as many, each as open or closed as it was.
pub(crate) fn bend(path: &Path, piece: f32, map: impl Fn(f32, f32) -> At) -> Option<Path> {
    let mut out = PathBuilder::new();
    let mut last = Point::zero();
    let through = |out: &mut PathBuilder, length: f32, at: &dyn Fn(f32) -> Point, to: Point| {
        let parts = (length / piece).ceil().clamp(1.0, 64.0) as usize;
        for part in 1..=parts {
            let p = if part == parts { to } else { at(part as f32 / parts as f32) };
            let (x, y) = map(p.x, p.y);
            out.line_to(x, y);
        }
    };
    let far = |a: Point, b: Point| (b.x - a.x).hypot(b.y - a.y);
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(p) => {
                let (x, y) = map(p.x, p.y);
                out.move_to(x, y);
                last = p;
            }
            PathSegment::LineTo(p) => {
                let a = last;
                let mix = |t: f32| Point::from_xy(a.x + (p.x - a.x) * t, a.y + (p.y - a.y) * t);
                through(&mut out, far(a, p), &mix, p);
                last = p;
            }
            PathSegment::QuadTo(c, p) => {
                let a = last;
                let curve = |t: f32| {
                    let u = 1.0 - t;
                    let mix = |a: f32, c: f32, p: f32| u * u * a + 2.0 * u * t * c + t * t * p;
                    Point::from_xy(mix(a.x, c.x, p.x), mix(a.y, c.y, p.y))
                };
                through(&mut out, (far(a, c) + far(c, p)).max(piece * 3.0), &curve, p);
                last = p;
            }
            PathSegment::CubicTo(c, d, p) => {
                let a = last;
                let curve = |t: f32| {
                    let u = 1.0 - t;
                    let mix = |a: f32, c: f32, d: f32, p: f32| {
                        u * u * u * a + 3.0 * u * u * t * c + 3.0 * u * t * t * d + t * t * t * p
                    };
                    Point::from_xy(mix(a.x, c.x, d.x, p.x), mix(a.y, c.y, d.y, p.y))
                };
                through(&mut out, (far(a, c) + far(c, d) + far(d, p)).max(piece * 4.0), &curve, p);
                last = p;
            }
            PathSegment::Close => out.close(),
        }
    }
    out.finish()
}

/// A curved line that text runs along, measured by its length.
pub(crate) struct Course {
    points: Vec<At>,
    /// How far along each point lies.
    lengths: Vec<f32>,
}

impl Course {
    /// A course through points as they are.
    pub(crate) fn new(points: Vec<At>) -> Self {
        let mut lengths = Vec::with_capacity(points.len());
        let mut far = 0.0;
        for (at, point) in points.iter().enumerate() {
            if at > 0 {
                far += (point.0 - points[at - 1].0).hypot(point.1 - points[at - 1].1);
            }
            lengths.push(far);
        }
        Self { points, lengths }
    }

    /// A smooth course through points.
    pub(crate) fn smooth(points: &[At]) -> Self {
        Self::new(crate::figures::pen::smooth(points))
    }

    pub(crate) fn length(&self) -> f32 {
        self.lengths.last().copied().unwrap_or(0.0)
    }

    pub(crate) fn points(&self) -> &[At] {
        &self.points
    }

    /// The place this far along, beyond the ends straight on.
    pub(crate) fn place(&self, far: f32) -> At {
        let Some(last) = self.points.len().checked_sub(1).filter(|last| *last > 0) else {
            return self.points.first().copied().unwrap_or((far, 0.0));
        };
        let at = self.lengths.partition_point(|length| *length < far).clamp(1, last);
        let (from, to) = (self.points[at - 1], self.points[at]);
        let t = (far - self.lengths[at - 1]) / (self.lengths[at] - self.lengths[at - 1]).max(1e-4);
        (from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t)
    }

    /// The direction this far along, evened out over `reach` on both sides.
    pub(crate) fn heading(&self, far: f32, reach: f32) -> At {
        let (a, b) = (self.place(far - reach), self.place(far + reach));
        let length = (b.0 - a.0).hypot(b.1 - a.1).max(1e-4);
        ((b.0 - a.0) / length, (b.1 - a.1) / length)
    }

    /// The letters of a line along the course from `start` on, each upright to it and unbent, `zoom` at each place as a
    /// share of the type's own size.
    pub(crate) fn letters(&self, line: &Line, start: f32, zoom: impl Fn(f32) -> f32) -> Vec<Path> {
        let mut far = start;
        let mut last = 0.0;
        let mut out = Vec::new();
        for glyph in &line.glyphs {
            let middle = (glyph.left + glyph.right) / 2.0;
            far += (middle - last) * zoom(far);
            last = middle;
            let scale = zoom(far);
            let Some(path) = &glyph.path else { continue };
            let (x, y) = self.place(far);
            let (tx, ty) = self.heading(far, (glyph.right - glyph.left) * scale * 0.5 + 1.0);
            let moved =
                Transform::from_row(tx * scale, ty * scale, -ty * scale, tx * scale, x, y).pre_translate(-middle, 0.0);
            out.extend(path.clone().transform(moved));
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Option<Path> {
        let mut p = PathBuilder::new();
        p.move_to(0.0, 0.0);
        p.line_to(100.0, 0.0);
        p.quad_to(150.0, 50.0, 100.0, 100.0);
        p.line_to(0.0, 100.0);
        p.close();
        p.move_to(20.0, 20.0);
        p.cubic_to(40.0, 10.0, 60.0, 10.0, 80.0, 20.0);
        p.finish()
    }

    #[test]
    fn a_warp_keeps_contours_ends_and_closing() {
        let path = square().expect("a path");
        let bent = bend(&path, 8.0, |x, y| (x + 10.0, y + (x * 0.05).sin() * 20.0)).expect("bent");
        let count = |path: &Path, what: fn(&PathSegment) -> bool| path.segments().filter(what).count();
        assert_eq!(count(&bent, |s| matches!(s, PathSegment::MoveTo(_))), 2);
        assert_eq!(count(&bent, |s| matches!(s, PathSegment::Close)), 1);
        let last = bent.points().last().copied().expect("an end");
        assert!((last.x - 90.0).abs() < 1e-3 && (last.y - (20.0 + 4.0_f32.sin() * 20.0)).abs() < 1e-3, "{last:?}");
    }

    #[test]
    fn the_identity_moves_nothing_out_of_the_box() {
        let path = square().expect("a path");
        let same = bend(&path, 4.0, |x, y| (x, y)).expect("bent");
        assert!((same.bounds().right() - path.compute_tight_bounds().expect("bounds").right()).abs() < 0.5);
    }

    #[test]
    fn a_course_is_measured_by_its_length() {
        let course = Course::new(vec![(0.0, 0.0), (30.0, 40.0), (30.0, 140.0)]);
        assert!((course.length() - 150.0).abs() < 1e-3);
        let (x, y) = course.place(100.0);
        assert!((x - 30.0).abs() < 1e-3 && (y - 90.0).abs() < 1e-3);
    }
}
