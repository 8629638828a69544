//! Blocks: the things of one group, laid out together about the block's middle and foot.

use crate::brief::Arrangement;
use crate::random::Seed;
use std::f32::consts::{PI, TAU};

/// One group's things, still without a scale.
pub(super) struct Block {
    pub count: usize,
    pub arrangement: Option<Arrangement>,
    /// The longer side of a thing at scale 1.
    pub natural: f32,
    /// Width and height of a thing against its longer side, at its largest.
    pub width: f32,
    pub height: f32,
    pub seed: Seed,
}

/// A block at a scale.
pub(super) struct Laid {
    /// For each thing its foot: across from the block's middle, and down from its foot (so 0 or less).
    pub feet: Vec<(f32, f32)>,
    pub width: f32,
    pub height: f32,
}

/// The clear space between two things of a group, against their size.
const APART: f32 = 0.22;

impl Block {
    /// Lays the block out; `aspect` is the width of the room against its height.
    pub(super) fn lay(&self, scale: f32, aspect: f32) -> Laid {
        let side = self.natural * scale;
        let (w, h) = (side * self.width, side * self.height);
        let n = self.count;
        if n == 0 {
            return Laid { feet: Vec::new(), width: 0.0, height: 0.0 };
        }
        if n == 1 {
            return Laid { feet: vec![(0.0, 0.0)], width: w, height: h };
        }
        let line = matches!(self.arrangement, Some(Arrangement::Column | Arrangement::Diagonal));
        let apart = if line && n > 8 { 0.1 } else { APART };
        let (dx, dy) = (w * (1.0 + apart), h * (1.0 + apart));
        let feet = match self.arrangement {
            Some(Arrangement::Row) => rows(&[n], dx, dy),
            Some(Arrangement::Column) => rows(&vec![1; n], dx, dy),
            Some(Arrangement::Grid) => rows(&grid(n, false), dx, dy),
            Some(Arrangement::TallGrid) => rows(&grid(n, true), dx, dy),
            Some(Arrangement::Ring) => ring(n, dx, dy),
            Some(Arrangement::Arc) => arc(n, dx, dy),
            Some(Arrangement::Diagonal) => self.diagonal(dx, dy),
            Some(Arrangement::Pyramid) => rows(&pyramid(n), dx, dy),
            Some(Arrangement::Scatter) => self.scattered(dx * 1.12, dy * 1.12, aspect, w, h),
            None if n <= 2 || (n == 3 && aspect > 0.75) => rows(&[n], dx, dy),
            None => self.loose(dx, dy, aspect, w, h),
        };
        fit(feet, w, h)
    }

    fn diagonal(&self, dx: f32, dy: f32) -> Vec<(f32, f32)> {
        let way = if self.seed.child("way").rng().chance(0.5) { 1.0 } else { -1.0 };
        (0..self.count).map(|at| (way * at as f32 * dx, at as f32 * dy * 0.86)).collect()
    }

    /// Cells of a grid with some left empty, each thing somewhere in its own.
    fn scattered(&self, dx: f32, dy: f32, aspect: f32, w: f32, h: f32) -> Vec<(f32, f32)> {
        let cells = self.count + (self.count / 4).max(1);
        let across = (((cells as f32) * aspect * dy / dx).sqrt().round() as usize).clamp(2, cells);
        let down = cells.div_ceil(across);
        let mut all: Vec<(usize, usize)> = (0..across * down).map(|at| (at % across, at / across)).collect();
        let mut rng = self.seed.child("cells").rng();
        rng.shuffle(&mut all);
        all.truncate(self.count);
        let (play_x, play_y) = ((dx - w) * 0.42, (dy - h) * 0.42);
        let mut feet: Vec<(f32, f32)> = all
            .into_iter()
            .map(|(column, row)| {
                let shift = if row % 2 == 1 { 0.18 } else { -0.18 };
                let x = (column as f32 + shift) * dx + rng.between(-play_x, play_x);
                (x, row as f32 * dy + rng.between(-play_y, play_y))
            })
            .collect();
        feet.sort_by(|a, b| a.1.total_cmp(&b.1));
        feet
    }

    /// Uneven rows with a little play, as things stand about.
    fn loose(&self, dx: f32, dy: f32, aspect: f32, w: f32, h: f32) -> Vec<(f32, f32)> {
        let n = self.count;
        let down = (((n as f32) * dx / (dy * aspect)).sqrt().round() as usize).clamp(1, n);
        let (base, over) = (n / down, n % down);
        // The fuller rows are nearer to the viewer.
        let counts: Vec<usize> = (0..down).map(|row| base + usize::from(row >= down - over)).collect();
        let mut rng = self.seed.child("play").rng();
        let (play_x, play_y) = ((dx - w) * 0.4, (dy - h) * 0.4);
        let stagger = if over == 0 && down > 1 { dx * 0.22 } else { 0.0 };
        let mut feet = Vec::new();
        for (row, count) in counts.iter().enumerate() {
            let shift = if row % 2 == 0 { -stagger } else { stagger };
            for column in 0..*count {
                let x = (column as f32 - (*count as f32 - 1.0) / 2.0) * dx + shift;
                feet.push((x + rng.between(-play_x, play_x), row as f32 * dy + rng.between(-play_y, play_y)));
            }
        }
        feet
    }
}

/// Centred rows from the top down.
fn rows(counts: &[usize], dx: f32, dy: f32) -> Vec<(f32, f32)> {
    let mut feet = Vec::new();
    for (row, count) in counts.iter().enumerate() {
        for column in 0..*count {
            feet.push(((column as f32 - (*count as f32 - 1.0) / 2.0) * dx, row as f32 * dy));
        }
    }
    feet
}

/// Row lengths of a grid: full where the number allows it and as square as can be, else wider than high, or higher than wide.
fn grid(n: usize, tall: bool) -> Vec<usize> {
    let square = (n as f32).sqrt();
    let full = (2..n).filter(|across| n.is_multiple_of(*across) && *across as f32 >= square);
    let across = match full.min() {
        Some(across) if across * across <= n * 3 => {
            if tall {
                n / across
            } else {
                across
            }
        }
        _ => (square.ceil() as usize).max(2),
    };
    let mut left = n;
    let mut rows = Vec::new();
    while left > 0 {
        rows.push(left.min(across));
        left -= left.min(across);
    }
    rows
}

/// Row lengths of a pyramid, each longer than the one above.
fn pyramid(n: usize) -> Vec<usize> {
    let mut rows = 1;
    while (rows + 1) * (rows + 2) / 2 <= n {
        rows += 1;
    }
    let left = n - rows * (rows + 1) / 2;
    (1..=rows)
        .map(|row| row + usize::from(row > rows - left.min(rows)) + usize::from(left > rows && row == rows))
        .collect()
}

fn ring(n: usize, dx: f32, dy: f32) -> Vec<(f32, f32)> {
    let radius = radius(n, TAU / n as f32, dx, dy);
    (0..n).map(|at| -PI / 2.0 + at as f32 * TAU / n as f32).map(|t| (radius * t.cos(), radius * t.sin())).collect()
}

/// An arch: a little flatter than half a circle, or a horseshoe for many things.
fn arc(n: usize, dx: f32, dy: f32) -> Vec<(f32, f32)> {
    let span = if n > 10 { PI * 1.2 } else { PI * 0.86 };
    let step = span / (n as f32 - 1.0).max(1.0);
    let radius = radius(n, step, dx, dy);
    (0..n).map(|at| -PI / 2.0 - span / 2.0 + at as f32 * step).map(|t| (radius * t.cos(), radius * t.sin())).collect()
}

/// The least radius at which neighbours' boxes stay apart: each pair must be clear across or down.
fn radius(n: usize, step: f32, dx: f32, dy: f32) -> f32 {
    let clear = |radius: f32| {
        let at = |k: usize| {
            let t = -PI / 2.0 + k as f32 * step;
            (radius * t.cos(), radius * t.sin())
        };
        (0..n).all(|a| {
            ((a + 1)..n).all(|b| {
                let (p, q) = (at(a), at(b));
                (p.0 - q.0).abs() >= dx * 0.98 || (p.1 - q.1).abs() >= dy * 0.98
            })
        })
    };
    let longest = dx.max(dy);
    let mut radius = longest * 0.5;
    // Twenty things a ring or arc are clear well before this many steps.
    for _ in 0..500 {
        if clear(radius) {
            break;
        }
        radius += longest * 0.05;
    }
    radius
}

/// Moves feet about the block's middle and foot, and measures the block.
fn fit(mut feet: Vec<(f32, f32)>, w: f32, h: f32) -> Laid {
    let (mut left, mut right, mut top, mut bottom) = (f32::MAX, f32::MIN, f32::MAX, f32::MIN);
    for (x, y) in &feet {
        (left, right) = (left.min(*x), right.max(*x));
        (top, bottom) = (top.min(*y), bottom.max(*y));
    }
    for (x, y) in &mut feet {
        *x -= (left + right) / 2.0;
        *y -= bottom;
    }
    Laid { feet, width: right - left + w, height: bottom - top + h }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pyramids_grow_downwards() {
        for n in 3..=21 {
            let rows = pyramid(n);
            assert_eq!(rows.iter().sum::<usize>(), n, "{rows:?}");
            assert!(rows.windows(2).all(|pair| pair[0] < pair[1]), "{n}: {rows:?}");
        }
    }

    #[test]
    fn grids_are_full_where_they_can_be() {
        for (n, rows, across) in [(6, 2, 3), (9, 3, 3), (12, 3, 4), (15, 3, 5), (20, 4, 5)] {
            assert_eq!(grid(n, false), vec![across; rows]);
            assert_eq!(grid(n, true), vec![rows; across]);
        }
    }

    #[test]
    fn no_arrangement_overlaps() {
        use Arrangement::*;
        let kinds = [
            None,
            Some(Row),
            Some(Column),
            Some(Grid),
            Some(TallGrid),
            Some(Ring),
            Some(Arc),
            Some(Scatter),
            Some(Diagonal),
            Some(Pyramid),
        ];
        for arrangement in kinds {
            for count in 2..=20 {
                let seed = Seed::new(count as u64);
                let block = Block { count, arrangement, natural: 1.0, width: 0.8, height: 1.0, seed };
                let laid = block.lay(100.0, 1.2);
                assert_eq!(laid.feet.len(), count);
                for (at, p) in laid.feet.iter().enumerate() {
                    let apart = |q: &(f32, f32)| (p.0 - q.0).abs() >= 80.0 || (p.1 - q.1).abs() >= 100.0;
                    assert!(laid.feet[at + 1..].iter().all(apart), "{arrangement:?} of {count}");
                }
            }
        }
    }
}
