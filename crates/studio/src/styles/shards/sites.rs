//! Pieces around points: each pixel belongs to the nearest one.

use crate::canvas::Canvas;
use crate::styles::raster::Flow;
use crate::styles::strokes::{hash, unit};

/// Pieces around points: each pixel belongs to the nearest one.
pub(super) struct Sites {
    pub points: Vec<[f32; 2]>,
    turns: Vec<(f32, f32)>,
    /// The points of each bin of the grid.
    bins: Vec<Vec<u32>>,
    width: usize,
    height: usize,
    side: f32,
    /// Square pieces rather than round ones.
    square: bool,
}

/// A point close to a block of pixels, and how its piece is turned.
struct Near {
    number: u32,
    x: f32,
    y: f32,
    sin: f32,
    cos: f32,
}

/// The side of the blocks whose pixels look for their piece among the same few.
const BLOCK: usize = 8;

impl Sites {
    /// Points about `side` pixels apart, which `rounds` of relaxation even out.
    pub(super) fn new(canvas: &Canvas, seed: u32, side: f32, square: bool, rounds: usize) -> Self {
        let (w, h) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32);
        let (width, height) = ((w / side) as usize + 1, (h / side) as usize + 1);
        let loose = if square { 0.3 } else { 0.9 };
        let mut points = Vec::new();
        for row in 0..height {
            for column in 0..width {
                let id = hash(seed, column as u32, row as u32);
                let shift = if row & 1 == 0 { 0.25 } else { 0.75 };
                let x = (column as f32 + shift + (unit(id, 1) - 0.5) * loose) * side;
                let y = (row as f32 + 0.5 + (unit(id, 2) - 0.5) * loose) * side;
                points.push([x.clamp(0.0, w - 1.0), y.clamp(0.0, h - 1.0)]);
            }
        }
        let mut sites = Self { points, turns: Vec::new(), bins: Vec::new(), width, height, side, square };
        let flow = square.then(|| Flow::new(canvas));
        for round in 0..=rounds {
            sites.turns = match &flow {
                Some(flow) => sites.points.iter().map(|[x, y]| flow.at(*x, *y).0.sin_cos()).collect(),
                None => vec![(0.0, 1.0); sites.points.len()],
            };
            sites.fill_bins();
            if round < rounds {
                sites.relax(w, h);
            }
        }
        sites
    }

    fn fill_bins(&mut self) {
        self.bins = vec![Vec::new(); self.width * self.height];
        for (number, [x, y]) in self.points.iter().enumerate() {
            let (column, row) = ((x / self.side) as usize, (y / self.side) as usize);
            let bin = row.min(self.height - 1) * self.width + column.min(self.width - 1);
            self.bins[bin].push(number as u32);
        }
    }

    /// Moves every point to the middle of its piece.
    fn relax(&mut self, w: f32, h: f32) {
        let mut sums = vec![[0.0_f32; 3]; self.points.len()];
        let step = (self.side / 5.0).max(1.0);
        let columns = (w / step) as usize;
        for (at, (piece, _)) in self.pieces(columns, (h / step) as usize, step).into_iter().enumerate() {
            let (x, y) = (((at % columns) as f32 + 0.5) * step, ((at / columns) as f32 + 0.5) * step);
            let sum = &mut sums[piece as usize];
            *sum = [sum[0] + x, sum[1] + y, sum[2] + 1.0];
        }
        for (point, [x, y, count]) in self.points.iter_mut().zip(sums) {
            if count > 0.0 {
                *point = [x / count, y / count];
            }
        }
    }

    /// The piece of every place on a grid whose cells are `step` pixels wide, and how far it is from the piece's rim, in
    /// pixels.
    pub(super) fn pieces(&self, columns: usize, rows: usize, step: f32) -> Vec<(u32, f32)> {
        let mut pieces = vec![(0, 0.0); columns * rows];
        let mut near = Vec::new();
        for top in (0..rows).step_by(BLOCK) {
            for left in (0..columns).step_by(BLOCK) {
                self.near((left as f32 * step, top as f32 * step), BLOCK as f32 * step, &mut near);
                for row in top..(top + BLOCK).min(rows) {
                    let y = (row as f32 + 0.5) * step;
                    let line = &mut pieces[row * columns + left..row * columns + (left + BLOCK).min(columns)];
                    for (at, piece) in line.iter_mut().enumerate() {
                        *piece = self.nearest(&near, (left + at) as f32 * step + 0.5 * step, y);
                    }
                }
            }
        }
        pieces
    }

    /// The points that can be the nearest or the second nearest one somewhere in a block.
    fn near(&self, (left, top): (f32, f32), side: f32, near: &mut Vec<Near>) {
        near.clear();
        let bins = |low: f32, most: usize| {
            let bin = |at: f32| ((at / self.side) as usize).min(most - 1);
            bin(low).saturating_sub(1)..(bin(low + side) + 2).min(most)
        };
        for row in bins(top, self.height) {
            for column in bins(left, self.width) {
                near.extend(self.bins[row * self.width + column].iter().map(|number| {
                    let ([x, y], (sin, cos)) = (self.points[*number as usize], self.turns[*number as usize]);
                    Near { number: *number, x, y, sin, cos }
                }));
            }
        }
        let (x, y) = (left + side / 2.0, top + side / 2.0);
        let (mut first, mut second) = (f32::MAX, f32::MAX);
        for point in near.iter() {
            let far = self.far(point, x, y);
            (first, second) = (first.min(far), second.min(far.max(first)));
        }
        // No distance changes by more than half a diagonal from a block's middle to its corners.
        near.retain(|point| self.far(point, x, y) <= second + side * 1.42);
    }

    fn far(&self, point: &Near, x: f32, y: f32) -> f32 {
        let (dx, dy) = (x - point.x, y - point.y);
        if self.square {
            (dx * point.cos + dy * point.sin).abs().max((dy * point.cos - dx * point.sin).abs())
        } else {
            (dx * dx + dy * dy).sqrt()
        }
    }

    fn nearest(&self, near: &[Near], x: f32, y: f32) -> (u32, f32) {
        let mut best = (f32::MAX, f32::MAX, 0);
        for point in near {
            let far = self.far(point, x, y);
            if far < best.0 {
                best = (far, best.0, point.number);
            } else if far < best.1 {
                best.1 = far;
            }
        }
        (best.2, (best.1 - best.0) * 0.5)
    }
}
