//! Which pixels a shape covers: those whose middle lies in it.

use resvg::tiny_skia::{Path, PathSegment, Point, Transform};

/// Finds the pixels of shapes, keeping its room for the next.
#[derive(Default)]
pub(crate) struct Coverage {
    /// Where edges cross the middles of rows: row, place along it in parts of a pixel, and whether the edge goes up, in one
    /// number, so that they are sorted quickly.
    crossings: Vec<u64>,
}

/// Parts of a pixel that places are told apart by.
const PARTS: f32 = 256.0;

impl Coverage {
    /// Calls a function with row, first column and the one after the last for each run of pixels of a path, all that lies
    /// outside of the picture left out. Where a path winds around a pixel at all, that belongs to it.
    pub(crate) fn runs(
        &mut self,
        path: &Path,
        place: Transform,
        (width, height): (usize, usize),
        mut run: impl FnMut(usize, usize, usize),
    ) {
        self.crossings.clear();
        self.cross(path, place, (width as f32, height as f32));
        self.crossings.sort_unstable();
        let (mut winding, mut start) = (0, 0);
        for crossing in &self.crossings {
            let at = ((crossing >> 1) & 0x7fff_ffff) as f32 / PARTS - 1.0;
            let column = ((at - 0.5).ceil().max(0.0) as usize).min(width);
            if winding == 0 {
                start = column;
            }
            winding += if crossing & 1 == 1 { 1 } else { -1 };
            if winding == 0 && column > start {
                run((crossing >> 32) as usize, start, column);
            }
        }
    }

    fn cross(&mut self, path: &Path, place: Transform, size: (f32, f32)) {
        let put = |point: Point| {
            let mut point = point;
            place.map_point(&mut point);
            point
        };
        let (mut first, mut last) = (Point::zero(), Point::zero());
        for segment in path.segments() {
            match segment {
                PathSegment::MoveTo(to) => {
                    self.edge(last, first, size);
                    (first, last) = (put(to), put(to));
                }
                PathSegment::LineTo(to) => {
                    let to = put(to);
                    self.edge(last, to, size);
                    last = to;
                }
                PathSegment::QuadTo(a, to) => {
                    let (a, to) = (put(a), put(to));
                    // The same curve as a cubic.
                    let third =
                        |from: Point| Point::from_xy(from.x + (a.x - from.x) / 1.5, from.y + (a.y - from.y) / 1.5);
                    self.curve([last, third(last), third(to), to], size);
                    last = to;
                }
                PathSegment::CubicTo(a, b, to) => {
                    let to = put(to);
                    self.curve([last, put(a), put(b), to], size);
                    last = to;
                }
                PathSegment::Close => {
                    self.edge(last, first, size);
                    last = first;
                }
            }
        }
        self.edge(last, first, size);
    }

    fn curve(&mut self, [a, b, c, d]: [Point; 4], size: (f32, f32)) {
        let far = |a: Point, b: Point| (a.x - b.x).hypot(a.y - b.y);
        let pieces = ((far(a, b) + far(b, c) + far(c, d)).sqrt() * 0.8).clamp(2.0, 40.0) as usize;
        let mut last = a;
        for piece in 1..=pieces {
            let t = piece as f32 / pieces as f32;
            let s = 1.0 - t;
            let by = |a: f32, b: f32, c: f32, d: f32| {
                s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
            };
            let to = Point::from_xy(by(a.x, b.x, c.x, d.x), by(a.y, b.y, c.y, d.y));
            self.edge(last, to, size);
            last = to;
        }
    }

    fn edge(&mut self, from: Point, to: Point, (width, height): (f32, f32)) {
        let up = to.y < from.y;
        let (high, low) = if up { (to, from) } else { (from, to) };
        if !(high.x + low.x + high.y + low.y).is_finite() {
            return;
        }
        let rows = (high.y - 0.5).ceil().clamp(0.0, height) as u32..(low.y - 0.5).ceil().clamp(0.0, height) as u32;
        let slope = (low.x - high.x) / (low.y - high.y).max(f32::MIN_POSITIVE);
        for row in rows {
            let x = high.x + (row as f32 + 0.5 - high.y) * slope;
            let at = ((x.clamp(-1.0, width + 1.0) + 1.0) * PARTS) as u64;
            self.crossings.push((u64::from(row) << 32) | (at << 1) | u64::from(up));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canvas::{ellipse, polygon};

    fn pixels(path: &Path) -> Vec<(usize, usize)> {
        let mut all = Vec::new();
        Coverage::default().runs(path, Transform::from_scale(2.0, 2.0), (20, 10), |row, from, to| {
            all.extend((from..to).map(|column| (row, column)));
        });
        all
    }

    #[test]
    fn a_pixel_belongs_to_the_shape_that_its_middle_lies_in() {
        let square = polygon(&[(1.0, 1.0), (3.0, 1.0), (3.0, 2.0), (1.0, 2.0)]).expect("a path");
        assert_eq!(pixels(&square), [2, 3].map(|row| [2, 3, 4, 5].map(|column| (row, column))).concat());
        let beyond = polygon(&[(-5.0, -5.0), (50.0, -5.0), (50.0, 50.0), (-5.0, 50.0)]).expect("a path");
        assert_eq!(pixels(&beyond).len(), 200);
        let disc = pixels(&ellipse(5.0, 2.5, 2.0, 2.0).expect("a path"));
        assert!((disc.len() as f32 - 16.0 * std::f32::consts::PI).abs() < 6.0, "{}", disc.len());
    }
}
