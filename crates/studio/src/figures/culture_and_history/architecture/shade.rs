//! What the sun sees: the shadows of a building.

use super::mesh::{Build, Face};
use super::raster::{is_water, span};
use super::vector::V;
use crate::numbers::{ceil, floor};

/// What the sun sees: the shadows of a building.
pub(super) struct Shade {
    right: V,
    up: V,
    towards: V,
    least: (f32, f32),
    zoom: f32,
    side: usize,
    height: Vec<f32>,
}

impl Shade {
    /// The shadows under a sun that stands towards this direction.
    pub(super) fn new(build: &Build, sun: V, side: usize) -> Self {
        let right = V(0.0, 1.0, 0.0).cross(sun).unit();
        let up = sun.cross(right);
        let (mut least, mut most) = ((1e9_f32, 1e9_f32), (-1e9_f32, -1e9_f32));
        for at in build.faces.iter().filter(|face| face.main).flat_map(|face| face.corners.map(|c| c.at)) {
            let (u, v) = (at.dot(right), at.dot(up));
            least = (least.0.min(u), least.1.min(v));
            most = (most.0.max(u), most.1.max(v));
        }
        let reach = (most.0 - least.0).max(most.1 - least.1).max(1e-3);
        least = (least.0 - reach * 0.1, least.1 - reach * 0.1);
        let zoom = side as f32 / (reach * 1.2);
        let mut shade = Self { right, up, towards: sun, least, zoom, side, height: vec![-1e9; side * side] };
        build.faces.iter().filter(|face| !is_water(build, face)).for_each(|face| shade.cast(face));
        shade
    }

    fn flat(&self, at: V) -> (f32, f32) {
        ((at.dot(self.right) - self.least.0) * self.zoom, (at.dot(self.up) - self.least.1) * self.zoom)
    }

    fn cast(&mut self, face: &Face) {
        let corners = face.corners.map(|c| self.flat(c.at));
        let heights = face.corners.map(|c| c.at.dot(self.towards));
        let [(x0, y0), (x1, y1), (x2, y2)] = corners;
        let area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
        if area.abs() < 1e-4 {
            return;
        }
        let a = ((heights[1] - heights[0]) * (y2 - y0) - (heights[2] - heights[0]) * (y1 - y0)) / area;
        let b = ((heights[2] - heights[0]) * (x1 - x0) - (heights[1] - heights[0]) * (x2 - x0)) / area;
        let limit = self.side as f32 - 1.0;
        let (top, low) = (y0.min(y1).min(y2).max(0.0), y0.max(y1).max(y2).min(limit));
        if low < 0.0 || top > limit {
            return;
        }
        for row in ceil(top) as usize..=low as usize {
            let Some((from, to)) = span(&corners, row as f32) else { continue };
            if to < 0.0 || from > limit {
                continue;
            }
            let (first, end) = (ceil(from.max(0.0)) as usize, to.min(limit) as usize + 1);
            let base = heights[0] - a * x0 + b * (row as f32 - y0);
            for (column, cell) in (first..end).zip(&mut self.height[row * self.side + first..]) {
                *cell = cell.max(base + a * column as f32);
            }
        }
    }

    /// How much of the sun reaches a place, from 0 to 1.
    pub(super) fn lit(&self, at: V, out: V) -> f32 {
        let step = 1.0 / self.zoom;
        let (x, y) = self.flat(at + out * (step * 1.6));
        let height = at.dot(self.towards) + step * 1.8;
        let mut sum = 0.0;
        for (dx, dy) in [(-0.8, -0.4), (0.4, -0.8), (0.8, 0.4), (-0.4, 0.8)] {
            let (column, row) = (floor(x + dx + 0.5) as isize as usize, floor(y + dy + 0.5) as isize as usize);
            let open = column >= self.side || row >= self.side || self.height[row * self.side + column] < height;
            sum += if open { 0.25 } else { 0.0 };
        }
        sum
    }
}
