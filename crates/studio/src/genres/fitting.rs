//! Things and animals rebuilt for a genre: an icon with parts fitted where it has room, or made over into a machine.

use super::brush::Brush;
use super::kit::Genre;
use super::parts::{Mount, Part};
use super::pets;
use crate::colour::{Rgb, hex};

/// An icon with what is fitted to it.
pub(super) struct Fitted<'a> {
    pub genre: Genre,
    pub art: &'a str,
    /// The palette's colour, where one was asked for.
    pub colour: Option<Rgb>,
    /// Whether it is made over into metal.
    pub machine: bool,
    pub worn: &'a [(String, String)],
    pub parts: &'a [(String, &'static Part)],
}

/// Cells along the longer side of the grid that a silhouette is read on.
const CELLS: usize = 48;
const SIDE: f32 = 240.0;
const STEP: f32 = SIDE / CELLS as f32;

/// What of a grid is covered, and how far each cell is from the edge.
pub(super) struct Shape {
    inner: Vec<f32>,
}

impl Shape {
    /// Reads the silhouette of what is drawn on a brush's layer.
    pub(super) fn read(b: &Brush) -> Shape {
        let mut inner = vec![0.0; CELLS * CELLS];
        for row in 0..CELLS {
            for column in 0..CELLS {
                let (x, y) = Shape::at(column, row);
                let (x, y) = b.place(x, y);
                let (px, py) = ((x * b.canvas.scale) as u32, (y * b.canvas.scale) as u32);
                // An icon's block of water is no part of the thing.
                let covered = b.canvas.pixmap.pixel(px, py).is_some_and(|pixel| {
                    let water = pixel.blue() > 200 && pixel.green() > 130 && pixel.red() < 40;
                    pixel.alpha() > 160 && !water
                });
                inner[row * CELLS + column] = if covered { CELLS as f32 } else { 0.0 };
            }
        }
        let mut shape = Shape { inner };
        shape.measure();
        shape
    }

    /// Two passes of distances, down and up.
    fn measure(&mut self) {
        let get = |list: &[f32], column: isize, row: isize| {
            let out = column < 0 || row < 0 || column >= CELLS as isize || row >= CELLS as isize;
            if out { 0.0 } else { list[row as usize * CELLS + column as usize] }
        };
        let order: Vec<usize> = (0..CELLS * CELLS).collect();
        for (cells, sign) in [(order.clone(), -1), (order.into_iter().rev().collect(), 1)] {
            for at in cells {
                let (column, row) = ((at % CELLS) as isize, (at / CELLS) as isize);
                let near = [(sign, 0, 1.0), (0, sign, 1.0), (sign, sign, 1.4), (-sign, sign, 1.4)];
                for (dx, dy, cost) in near {
                    self.inner[at] = self.inner[at].min(get(&self.inner, column + dx, row + dy) + cost);
                }
            }
        }
    }

    fn at(column: usize, row: usize) -> (f32, f32) {
        ((column as f32 + 0.5) * STEP - SIDE / 2.0, (row as f32 + 0.5) * STEP - SIDE)
    }

    /// The place with the most room around it that is not near those taken, and its room.
    fn roomiest(&self, taken: &[(f32, f32)]) -> (f32, f32, f32) {
        self.roomy(taken, None)
    }

    /// The same, off a head at a place.
    fn roomy(&self, taken: &[(f32, f32)], head: Option<(f32, f32, f32)>) -> (f32, f32, f32) {
        let mut best = (0.0, -SIDE / 2.0, 0.0, f32::MIN);
        for at in 0..self.inner.len() {
            if self.inner[at] < 1.0 {
                continue;
            }
            let (x, y) = Shape::at(at % CELLS, at / CELLS);
            let near = taken.iter().map(|(tx, ty)| (x - tx).hypot(y - ty)).fold(92.0, f32::min);
            // Room counts most; beyond a part's own width it does not matter how far the next one is.
            let cramped = if self.inner[at] < 3.4 { 60.0 } else { 0.0 };
            let face = head.is_some_and(|(hx, hy, room)| (x - hx).hypot(y - hy) < room + 46.0);
            let score = self.inner[at] * STEP + near * 1.3 - cramped - if face { 70.0 } else { 0.0 };
            if score > best.3 {
                best = (x, y, self.inner[at] * STEP, score);
            }
        }
        (best.0, best.1, best.2)
    }

    /// The best place on the upper edge, away from those taken.
    pub(super) fn top(&self, taken: &[(f32, f32)]) -> (f32, f32) {
        let mut best = (0.0, -SIDE, f32::MIN);
        for column in 3..CELLS - 3 {
            if let Some(row) = (0..CELLS).find(|row| self.inner[row * CELLS + column] >= 1.0) {
                let (x, y) = Shape::at(column, row);
                let near = taken.iter().map(|(tx, ty)| (x - tx).hypot(y - ty)).fold(100.0, f32::min);
                // A broad ledge carries a part better than a tip.
                let ledge = [column - 3, column + 3]
                    .iter()
                    .filter(|c| self.inner[(row + 3).min(CELLS - 1) * CELLS + **c] >= 1.0)
                    .count();
                // A thick body carries it better than a wing or a mast.
                let thick = self.inner[(row + 4).min(CELLS - 1) * CELLS + column].min(4.0);
                let score = -y * 0.6 + near * 0.6 + ledge as f32 * 34.0 + thick * 16.0 - x.abs() * 0.2;
                if score > best.2 {
                    best = (x, y, score);
                }
            }
        }
        (best.0, best.1)
    }

    /// The outermost place on one side at half height.
    fn side(&self, right: bool) -> (f32, f32) {
        self.outer(right, 4.0).or_else(|| self.outer(right, 2.0)).unwrap_or((0.0, -SIDE / 2.0))
    }

    /// The outermost place that has this much room, drawn a little to the edge.
    fn outer(&self, right: bool, least: f32) -> Option<(f32, f32)> {
        let mut best: Option<(f32, f32)> = None;
        for row in CELLS / 4..CELLS * 7 / 8 {
            for column in 0..CELLS {
                if self.inner[row * CELLS + column] >= least {
                    let (x, y) = Shape::at(column, row);
                    let (x, y) = (x + if right { least - 2.0 } else { 2.0 - least } * STEP, y);
                    if best.is_none_or(|best| (right && x > best.0) || (!right && x < best.0)) {
                        best = Some((x, y));
                    }
                }
            }
        }
        best
    }

    /// The highest place that has some room: where a head is.
    pub(super) fn head(&self) -> (f32, f32, f32) {
        for row in 0..CELLS {
            for column in 0..CELLS {
                let room = self.inner[row * CELLS + column];
                if room >= 3.6 {
                    let (x, y) = Shape::at(column, row);
                    return (x, y, room * STEP);
                }
            }
        }
        (0.0, -SIDE * 0.7, 30.0)
    }

    /// The middle of the trunk and its room.
    pub(super) fn trunk(&self) -> (f32, f32, f32) {
        self.roomiest(&[])
    }
}

impl Fitted<'_> {
    /// Draws the icon on the ground with all that is fitted to it.
    pub(super) fn draw(&self, b: &mut Brush) {
        let shape_brush = |b: &mut Brush| {
            b.icon_in(self.art, self.colour, 0.0, 0.0, SIDE, 0);
            if self.machine {
                metal_in(b, self.genre);
            }
            Shape::read(b)
        };
        let shape = shape_brush(b);
        if AFLOAT.contains(&self.art) {
            pool(b);
        }
        for (_, worn) in self.worn {
            pets::wear(worn, b, &shape);
        }
        let mut taken: Vec<(f32, f32)> = Vec::new();
        // Nothing lies across an animal's eyes.
        let head = self.machine.then(|| shape.head());
        for (at, (_, part)) in self.parts.iter().enumerate() {
            let (x, y, size) = match part.mount {
                Mount::Face => {
                    let (x, y, room) = shape.roomy(&taken, head);
                    let near = taken.iter().map(|(tx, ty)| (x - tx).hypot(y - ty)).fold(96.0, f32::min);
                    (x, y, (room * 2.0).clamp(46.0, 96.0).min(near.max(46.0)))
                }
                Mount::Top => {
                    let (x, y) = shape.top(&taken);
                    (x, y + 5.0, 84.0)
                }
                Mount::Side => {
                    let (x, y) = shape.side(at % 2 == 0);
                    (x, y, 84.0)
                }
            };
            taken.push((x, y));
            let flip = part.mount == Mount::Side && x < 0.0;
            b.within(x, y, size / 100.0, 0.0, |b| if flip { b.mirrored(|b| (part.draw)(b)) } else { (part.draw)(b) });
        }
    }
}

/// Icons that end in a block of water.
pub(super) const AFLOAT: [&str; 7] =
    ["canoe", "ferry", "motor-boat", "passenger-ship", "sailboat", "ship", "speedboat"];

/// Makes an icon's block of water the middle of a pool: as it is, it would lie on the ground like a box.
fn pool(b: &mut Brush) {
    let water = hex(0x00a6ed);
    b.oval(0.0, -10.0, 176.0, 34.0, water.lighter(-0.1));
    b.oval(0.0, -13.0, 172.0, 31.0, water);
    for (x, y, half) in [(-96.0, -14.0, 30.0), (34.0, 4.0, 44.0), (112.0, -16.0, 22.0)] {
        b.line(&[(x - half, y), (x + half, y)], water.lighter(0.16), 4.0);
    }
}

/// From dark to light, the metal of a genre.
fn metals(genre: Genre) -> [Rgb; 4] {
    match genre {
        Genre::Steampunk => [0x3a2210, 0x9a6a26, 0xdcae58, 0xfff0c0],
        Genre::DigitalFuturism => [0x5a6a78, 0xb8c8d4, 0xf0f6fa, 0xffffff],
        Genre::Dieselpunk => [0x16181a, 0x50585c, 0x98a2a4, 0xe8ece4],
        Genre::PostApocalyptic => [0x2a1c14, 0x7a4a30, 0xb08a6a, 0xe8d8c0],
        _ => [0x10141c, 0x4a5666, 0xa0b0c2, 0xf4faff],
    }
    .map(hex)
}

/// Makes what is drawn over into metal: its light and dark stay, its colours do not, and plates are seen.
pub(super) fn metal_in(b: &mut Brush, genre: Genre) {
    let tones = metals(genre);
    let ramp: Vec<[u32; 3]> = (0..256)
        .map(|at| {
            let t = at as f32 / 255.0 * 3.0;
            let cell = (t as usize).min(2);
            let Rgb(r, g, b) = tones[cell].mix(tones[cell + 1], t - cell as f32);
            [u32::from(r), u32::from(g), u32::from(b)]
        })
        .collect();
    let width = b.canvas.pixmap.width() as usize;
    let height = b.canvas.pixmap.height().max(1) as usize;
    let band = (height / 12).max(4);
    for (at, pixel) in b.canvas.pixmap.data_mut().chunks_exact_mut(4).enumerate() {
        let alpha = u32::from(pixel[3]);
        if alpha == 0 {
            continue;
        }
        let (x, y) = (at % width, at / width);
        let light = (u32::from(pixel[0]) * 3 + u32::from(pixel[1]) * 6 + u32::from(pixel[2])) / 10 * 255 / alpha;
        // Plates meet in dark seams with a bright edge below; the metal is brightest near the top.
        let seam = match (y % band, (x + (y / band % 2) * band) % (band * 2)) {
            (0, _) | (_, 0) => -70,
            (1, _) | (_, 1) => 34,
            _ => 0,
        };
        let lift = 40 - (y * 90 / height) as i32;
        let level = (light as i32 * 3 / 4 + 36 + lift + seam).clamp(0, 255) as usize;
        for channel in 0..3 {
            pixel[channel] = (ramp[level][channel] * alpha / 255) as u8;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roomiest_place_of_a_disc_is_its_middle() {
        let mut inner = vec![0.0; CELLS * CELLS];
        for (at, cell) in inner.iter_mut().enumerate() {
            let (x, y) = Shape::at(at % CELLS, at / CELLS);
            *cell = if x.hypot(y + SIDE / 2.0) < 80.0 { CELLS as f32 } else { 0.0 };
        }
        let mut shape = Shape { inner };
        shape.measure();
        let (x, y, room) = shape.trunk();
        assert!(x.abs() < 45.0 && (y + SIDE / 2.0).abs() < 45.0 && room > 30.0, "{x} {y} {room}");
    }
}
