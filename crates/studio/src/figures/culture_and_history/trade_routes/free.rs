//! Free ground on a chart: where a box can stand without lying over anything.

use crate::figures::pen::At;

/// What is taken up: boxes, and the points of lines.
pub(super) struct Ground {
    room: [f32; 4],
    boxes: Vec<[f32; 4]>,
    line: Vec<At>,
}

fn overlap(a: [f32; 4], b: [f32; 4]) -> f32 {
    let w = (a[0] + a[2]).min(b[0] + b[2]) - a[0].max(b[0]);
    let h = (a[1] + a[3]).min(b[1] + b[3]) - a[1].max(b[1]);
    if w > 0.0 && h > 0.0 { w * h } else { 0.0 }
}

impl Ground {
    pub(super) fn new(room: [f32; 4], line: Vec<At>) -> Self {
        Self { room, boxes: Vec::new(), line }
    }

    pub(super) fn take(&mut self, area: [f32; 4]) {
        self.boxes.push(area);
    }

    /// How badly a box would stand: 0 where it covers nothing.
    pub(super) fn cost(&self, area: [f32; 4], margin: f32) -> f32 {
        let [x, y, w, h] = area;
        let wide = [x - margin, y - margin, w + 2.0 * margin, h + 2.0 * margin];
        let boxes: f32 = self.boxes.iter().map(|other| overlap(wide, *other)).sum();
        let inside =
            |at: &&At| at.0 > wide[0] && at.0 < wide[0] + wide[2] && at.1 > wide[1] && at.1 < wide[1] + wide[3];
        let line = self.line.iter().filter(inside).count() as f32 * 400.0;
        let [rx, ry, rw, rh] = self.room;
        let out = (rx - x).max(0.0) + (ry - y).max(0.0) + (x + w - rx - rw).max(0.0) + (y + h - ry - rh).max(0.0);
        boxes + line + out * 3000.0
    }

    /// The best of some places for a box; the first ones are liked best.
    pub(super) fn best(&self, places: &[[f32; 4]]) -> Option<[f32; 4]> {
        let cost = |at: usize, area: [f32; 4]| self.cost(area, 8.0) + at as f32 * 30.0;
        let ranked = places.iter().enumerate().map(|(at, area)| (cost(at, *area), *area));
        ranked.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, area)| area)
    }

    /// A free place for a box of this shape as large as it goes, near to a point where it has the choice.
    pub(super) fn find(&self, shape: At, sizes: &[f32], near: At) -> [f32; 4] {
        let [x, y, w, h] = self.room;
        let mut least = (f32::MAX, [x, y, shape.0, shape.1]);
        for size in sizes {
            let (wide, high) = (shape.0 * size, shape.1 * size);
            for row in 0..=24 {
                for column in 0..=24 {
                    let left = x + (w - wide) * column as f32 / 24.0;
                    let top = y + (h - high) * row as f32 / 24.0;
                    let area = [left, top, wide, high];
                    let far = (left + wide / 2.0 - near.0).hypot(top + high / 2.0 - near.1);
                    let cost = self.cost(area, 14.0) * 10.0 + far;
                    if cost < least.0 {
                        least = (cost, area);
                    }
                }
            }
            if self.cost(least.1, 14.0) <= 0.0 {
                break;
            }
        }
        least.1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_box_finds_the_free_corner() {
        let mut ground = Ground::new([0.0, 0.0, 100.0, 100.0], vec![(10.0, 10.0), (20.0, 20.0)]);
        ground.take([0.0, 50.0, 100.0, 50.0]);
        let found = ground.find((30.0, 20.0), &[1.0], (90.0, 90.0));
        assert!(ground.cost(found, 0.0) <= 0.0);
        assert!(found[1] + found[3] <= 50.1);
    }
}
