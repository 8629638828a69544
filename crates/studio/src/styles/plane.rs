//! Planes: one value a cell over a picture, read between cells, blurred, eased out to every pixel.

use crate::numbers::place;

/// One value a cell.
#[derive(Clone)]
pub(crate) struct Plane {
    pub width: usize,
    pub height: usize,
    pub values: Vec<f32>,
}

impl Plane {
    pub(crate) fn new(width: usize, height: usize) -> Self {
        Self { width, height, values: vec![0.0; width * height] }
    }

    /// A row of cells, the last one for all beyond it.
    pub(super) fn row(&self, y: usize) -> &[f32] {
        let y = y.min(self.height - 1);
        &self.values[y * self.width..(y + 1) * self.width]
    }

    /// The value at a place between cells, clamped to the rim.
    pub(crate) fn at(&self, x: f32, y: f32) -> f32 {
        self.spot(x, y).of(self)
    }

    /// A place between cells, clamped to the rim: good for all planes of this size.
    pub(super) fn spot(&self, x: f32, y: f32) -> Spot {
        let (x, y) = (x.min(self.width as f32 - 1.001).max(0.0), y.min(self.height as f32 - 1.001).max(0.0));
        let (column, row) = (place(x), place(y));
        Spot {
            at: row * self.width + column,
            right: usize::from(column + 1 < self.width),
            down: if row + 1 < self.height { self.width } else { 0 },
            across: x - column as f32,
            along: y - row as f32,
        }
    }

    /// The plane eased out to every pixel of a picture, where each of its cells is `step` pixels wide.
    pub(super) fn spread(&self, width: usize, height: usize, step: f32) -> Plane {
        let mut out = Plane::new(width, height);
        let columns: Vec<(usize, f32)> = (0..width)
            .map(|x| {
                let spot = self.spot((x as f32 + 0.5) / step - 0.5, 0.0);
                (spot.at, spot.across)
            })
            .collect();
        // One cell more than there is, so that the last one can be eased too.
        let mut line = vec![0.0; self.width + 1];
        for (y, row) in out.values.chunks_exact_mut(width.max(1)).enumerate() {
            let spot = self.spot(0.0, (y as f32 + 0.5) / step - 0.5);
            let (up, low) = (&self.values[spot.at..], &self.values[spot.at + spot.down..]);
            for ((value, up), low) in line.iter_mut().zip(&up[..self.width]).zip(low) {
                *value = up + (low - up) * spot.along;
            }
            line[self.width] = line[self.width - 1];
            for (value, (at, part)) in row.iter_mut().zip(&columns) {
                if let [left, right] = line[*at..at + 2] {
                    *value = left + (right - left) * part;
                }
            }
        }
        out
    }

    /// A blur along rows or along columns alone.
    pub(super) fn streak(&mut self, radius: usize, level: bool) {
        if level {
            blur_rows(&mut self.values, self.width, radius);
        } else {
            blur_columns(&mut self.values, self.width, self.height, radius);
        }
    }

    /// A box blur, `times` over.
    pub(crate) fn blur(&mut self, radius: usize, times: usize) {
        if radius == 0 {
            return;
        }
        for _ in 0..times {
            blur_rows(&mut self.values, self.width, radius);
            blur_columns(&mut self.values, self.width, self.height, radius);
        }
    }
}

/// A place between the four cells of a plane around it.
pub(super) struct Spot {
    at: usize,
    right: usize,
    down: usize,
    across: f32,
    along: f32,
}

impl Spot {
    /// The value of a plane there.
    pub(super) fn of(&self, plane: &Plane) -> f32 {
        let row = |at: usize| {
            let (left, right) = (plane.values[at], plane.values[at + self.right]);
            left + (right - left) * self.across
        };
        let (up, low) = (row(self.at), row(self.at + self.down));
        up + (low - up) * self.along
    }
}

fn blur_rows(values: &mut [f32], width: usize, radius: usize) {
    let share = 1.0 / (2 * radius + 1) as f32;
    let mut wide = vec![0.0; width + 2 * radius];
    for line in values.chunks_exact_mut(width) {
        // What lies beyond the rim is like the rim.
        wide[..radius].fill(line[0]);
        wide[radius..radius + width].copy_from_slice(line);
        wide[radius + width..].fill(line[width - 1]);
        let mut sum: f32 = wide[..2 * radius].iter().sum();
        for ((out, new), old) in line.iter_mut().zip(&wide[2 * radius..]).zip(&wide) {
            sum += new;
            *out = sum * share;
            sum -= old;
        }
    }
}

fn blur_columns(values: &mut [f32], width: usize, height: usize, radius: usize) {
    let copy = values.to_vec();
    let row = |at: isize| {
        let y = at.clamp(0, height as isize - 1) as usize;
        &copy[y * width..(y + 1) * width]
    };
    let r = radius as isize;
    let mut sums = vec![0.0; width];
    for at in -r..r {
        sums.iter_mut().zip(row(at)).for_each(|(sum, value)| *sum += value);
    }
    let share = 1.0 / (2 * radius + 1) as f32;
    for y in 0..height {
        let (enter, leave) = (row(y as isize + r), row(y as isize - r));
        let line = &mut values[y * width..(y + 1) * width];
        for (((out, sum), new), old) in line.iter_mut().zip(&mut sums).zip(enter).zip(leave) {
            *sum += new;
            *out = *sum * share;
            *sum -= old;
        }
    }
}
