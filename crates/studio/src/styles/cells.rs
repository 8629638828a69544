//! Pictures on a grid: pixels, cubes, studded bricks, tiles, honeycombs, stitches and typed signs, one colour a cell.

use super::about::About;
use super::raster::each_pixel;
use super::shade::{Colour, Colours, Levels, Palette, bayer, light, mix, of, smooth, specks};
use super::strokes::{hash, saturated, unit};
use super::table::Pipeline;
use crate::canvas::Canvas;
use crate::numbers::{fract, place, round};
use crate::random::Seed;

/// How a cell looks.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Cell {
    /// One flat colour.
    Flat,
    /// A cube with a lit top, a shaded side, and a coarse texture of this strength on its face.
    Cube(f32),
    /// A plastic brick with a stud.
    Brick,
    /// Six-sided and flat.
    Hex,
    /// A cross of two stitches on cloth.
    Cross,
    /// Threads over and under.
    Weave,
    /// A typed sign, denser where it is dark.
    Sign,
    /// A square patch of printed cloth with a seam.
    Patch,
    /// Two slanting strands of a knitted stitch.
    Knit,
}

/// A picture on a grid.
pub(super) struct Cells {
    pub cell: Cell,
    /// A cell's side in units.
    pub side: f32,
    /// The colours that there are; none for any.
    pub palette: &'static [u32],
    /// How far neighbouring colours of the palette are mixed by dithering.
    pub dither: f32,
    /// Tones a channel where there is no palette; 0 for any.
    pub tones: f32,
    pub saturation: f32,
    /// Whether forms get a dark outline one cell wide.
    pub outline: bool,
    /// What shows between cells.
    pub gap: u32,
    /// The picture stays as it is; cells only lay their texture over it.
    pub keep: bool,
    /// How unlike cells of one colour are.
    pub jitter: f32,
    pub after: Option<fn(&mut Canvas, Seed, &About)>,
}

/// Plain pixels, from which others differ.
pub(super) const PIXELS: Cells = Cells {
    cell: Cell::Flat,
    side: 8.0,
    palette: &[],
    dither: 0.0,
    tones: 0.0,
    saturation: 1.1,
    outline: false,
    gap: 0x2a2a2e,
    keep: false,
    jitter: 0.0,
    after: None,
};

impl Pipeline for Cells {
    fn form(&self) -> f32 {
        if self.tones > 0.0 || matches!(self.cell, Cell::Cube(_)) { 0.7 } else { 0.0 }
    }

    fn limits(&self) -> f32 {
        if self.palette.len() > 2 { 0.4 } else { 0.0 }
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        // A whole number of pixels a cell, so that all cells are alike.
        let side =
            if self.cell == Cell::Hex { self.side * canvas.scale } else { (self.side * canvas.scale).round() }.max(2.0);
        let grid = self.grid(canvas, side, (seed.rng().unit() * 16_777_216.0) as u32);
        let gap = of(self.gap);
        let grain = specks(canvas, 1.1);
        each_pixel(canvas, |x, y, rgb| {
            let (fx, fy) = (x as f32 + 0.5, y as f32 + 0.5);
            if self.cell == Cell::Hex {
                return hexagon(&grid, side, fx, fy);
            }
            let (column, row) = (place(fx / side), place(fy / side));
            let (u, v) = (fx / side - column as f32, fy / side - row as f32);
            let colour = if self.keep { rgb.map(f32::from) } else { grid.colour(column, row) };
            let id = hash(7, column as u32, row as u32);
            match self.cell {
                Cell::Flat | Cell::Hex => colour,
                Cell::Cube(texture) => cube(colour, u, v, id, texture),
                Cell::Brick => brick(colour, u, v),
                Cell::Cross => {
                    let cloth = gap.map(|value| value + grain(x, y) * 6.0);
                    cross(colour, cloth, u, v, side)
                }
                Cell::Knit => knit(colour, u, v, grain(x, y)),
                Cell::Weave => weave(colour, u, v, (column + row) & 1 == 0, grain(x, y)),
                Cell::Sign => sign(colour, gap, u, v, side),
                Cell::Patch => patch(colour, u, v, id, grain(x, y)),
            }
        });
        if let Some(after) = self.after {
            after(canvas, seed.child("after"), about);
        }
    }
}

/// The colours of all cells.
struct Grid {
    width: usize,
    height: usize,
    colours: Vec<Colour>,
}

impl Grid {
    fn colour(&self, column: usize, row: usize) -> Colour {
        self.colours[row.min(self.height - 1) * self.width + column.min(self.width - 1)]
    }
}

impl Cells {
    fn grid(&self, canvas: &Canvas, side: f32, seed: u32) -> Grid {
        let (w, h) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32);
        let hexes = self.cell == Cell::Hex;
        let (wide, high) = if hexes { (side * 1.732_05, side * 1.5) } else { (side, side) };
        let (width, height) = ((w / wide) as usize + 2, (h / high) as usize + 2);
        // Each cell takes the mean of its middle, so that outlines stay crisp.
        let fine = Colours::new(canvas, (self.side / 4.0).max(1.0));
        let palette = Palette::new(self.palette);
        let two = self.cell == Cell::Sign || self.palette.len() == 2;
        let levels = two.then(|| Levels::of(&fine.lights()));
        let mut colours = Vec::with_capacity(width * height);
        for row in 0..height {
            for column in 0..width {
                let shift = if hexes && row & 1 == 1 { wide } else { wide / 2.0 };
                let (x, y) = (column as f32 * wide + shift, row as f32 * high + high / 2.0);
                let mut sum = [0.0; 3];
                for (dx, dy) in [(0.0, 0.0), (-0.25, -0.2), (0.25, -0.2), (-0.2, 0.25), (0.25, 0.2)] {
                    let part = fine.near((x + dx * side).min(w - 1.0), (y + dy * side).min(h - 1.0));
                    sum = [sum[0] + part[0] * 0.2, sum[1] + part[1] * 0.2, sum[2] + part[2] * 0.2];
                }
                let noise = (unit(hash(seed, column as u32, row as u32), 1) - 0.5) * 2.0 * self.jitter;
                let sum = levels.map_or(sum, |levels| levels.colour(sum));
                let colour = saturated(sum, self.saturation).map(|value| value + noise);
                colours.push(self.settled(colour, &palette, column, row));
            }
        }
        let mut grid = Grid { width, height, colours };
        if self.outline {
            grid = outlined(&grid);
        }
        grid
    }

    fn settled(&self, colour: Colour, palette: &Palette, column: usize, row: usize) -> Colour {
        let pattern = (bayer(column, row) - 0.5) * self.dither;
        if !palette.colours.is_empty() {
            return palette.colours[palette.nearest(colour.map(|value| (value + pattern).clamp(0.0, 255.0)), 2.2)];
        }
        if self.tones > 0.0 {
            let step = 255.0 / self.tones;
            return colour.map(|value| ((value + pattern) / step).round() * step);
        }
        colour
    }
}

/// Puts a dark outline on the darker side of every strong change.
fn outlined(grid: &Grid) -> Grid {
    let mut colours = grid.colours.clone();
    let far = |a: Colour, b: Colour| (0..3).map(|at| (a[at] - b[at]).abs()).sum::<f32>();
    for row in 0..grid.height {
        for column in 0..grid.width {
            let here = grid.colour(column, row);
            let beside = [(1_isize, 0_isize), (-1, 0), (0, 1), (0, -1)].into_iter().any(|(dx, dy)| {
                let other = grid.colour(column.saturating_add_signed(dx), row.saturating_add_signed(dy));
                far(here, other) > 190.0 && light(here) <= light(other)
            });
            if beside {
                colours[row * grid.width + column] = here.map(|value| value * 0.22);
            }
        }
    }
    Grid { width: grid.width, height: grid.height, colours }
}

fn hexagon(grid: &Grid, side: f32, x: f32, y: f32) -> Colour {
    let (wide, high) = (side * 1.732_05, side * 1.5);
    let near = (y / high) as isize;
    let mut best = (f32::MAX, f32::MAX, 0, 0);
    for row in near - 1..=near + 1 {
        if row < 0 {
            continue;
        }
        let shift = if row & 1 == 1 { wide } else { wide / 2.0 };
        let column = round((x - shift) / wide).max(0.0);
        let (dx, dy) = (column * wide + shift - x, row as f32 * high + high / 2.0 - y);
        let far = (dx * dx + dy * dy).sqrt();
        if far < best.0 {
            best = (far, best.0, column as usize, row as usize);
        } else {
            best.1 = best.1.min(far);
        }
    }
    let colour = grid.colour(best.2, best.3);
    let rim = smooth(0.0, side * 0.09 + 1.0, best.1 - best.0);
    colour.map(|value| value * (0.86 + 0.14 * rim))
}

fn cube(colour: Colour, u: f32, v: f32, id: u32, texture: f32) -> Colour {
    // A face of 4 × 4 coarse texture squares.
    let part = (u * 4.0) as u32 + 4 * (v * 4.0) as u32;
    let tone = 1.0 + (unit(id, 20 + part) - 0.5) * texture;
    let (top, side) = (0.16, 0.88);
    let shade = if v < top && u < side + (top - v) * 0.7 {
        1.1
    } else if u > side {
        0.8
    } else if v > 0.95 {
        0.88
    } else {
        1.0
    };
    colour.map(|value| value * shade * tone)
}

fn brick(colour: Colour, u: f32, v: f32) -> Colour {
    let (dx, dy) = (u - 0.5, v - 0.5);
    let far = (dx * dx + dy * dy).sqrt();
    let mut by = 1.0 + (0.5 - v) * 0.06;
    // A stud lit from the upper left, its shadow to the lower right.
    let shadow = ((dx - 0.06).powi(2) + (dy - 0.08).powi(2)).sqrt();
    by *= 1.0 - 0.32 * (1.0 - smooth(0.3, 0.37, shadow));
    let stud = 1.0 - smooth(0.27, 0.31, far);
    by = by * (1.0 - stud) + (1.08 - (dx + dy) * 0.3) * stud;
    let rim = smooth(0.2, 0.27, far) * stud;
    by += rim * (-(dx + dy)) * 0.7;
    let seam = u.min(v).min(1.0 - u).min(1.0 - v);
    by *= 0.62 + 0.38 * smooth(0.0, 0.06, seam);
    colour.map(|value| value * by + (by - 1.0).max(0.0) * 70.0)
}

fn cross(colour: Colour, cloth: Colour, u: f32, v: f32, side: f32) -> Colour {
    let soft = 1.0 / side;
    let band = |across: f32| {
        let along = across.abs();
        (smooth(0.19 + soft, 0.19 - soft, along), 1.0 - along * 1.9)
    };
    let inside = smooth(0.0, 0.08, u.min(v).min(1.0 - u).min(1.0 - v) + 0.02);
    let (below, low) = band((u - v) * 0.707);
    let (above, high) = band((u + v - 1.0) * 0.707);
    let twist = |along: f32| 0.9 + 0.1 * (along * 25.0).sin();
    let hole = if u.min(v) < 0.1 || u.max(v) > 0.9 { 0.93 } else { 1.0 };
    let mut out = cloth.map(|value| value * hole);
    out = mix(out, colour.map(|value| value * (0.66 + 0.24 * low) * twist(u + v)), below * inside);
    mix(out, colour.map(|value| value * (0.82 + 0.3 * high) * twist(u - v)), above * inside)
}

fn weave(colour: Colour, u: f32, v: f32, over: bool, speck: f32) -> Colour {
    // Weft threads are ribs that dip under every other warp.
    let rib = 1.0 - (v - 0.5).abs() * 2.0;
    let dip = if over { 1.0 - (u - 0.5).abs() * 2.0 } else { (u - 0.5).abs() * 2.0 };
    let by = 0.62 + 0.36 * rib.sqrt() + 0.14 * dip;
    colour.map(|value| value * by + speck * 7.0)
}

fn knit(colour: Colour, u: f32, v: f32, speck: f32) -> Colour {
    // Each half leans towards the middle below.
    let (half, lean) = if u < 0.5 { (u * 2.0, 1.0) } else { (u * 2.0 - 1.0, -1.0) };
    let across = fract(v + lean * (0.5 - half) * -0.7);
    let round = 1.0 - ((half - 0.5) * 1.9).powi(2) - ((across - 0.5) * 1.7).powi(2) * 0.6;
    let by = 0.45 + 0.62 * round.max(0.0).sqrt();
    colour.map(|value| value * by + speck * 8.0)
}

fn sign(colour: Colour, screen: Colour, u: f32, v: f32, side: f32) -> Colour {
    let bright = light(colour);
    // Signs in the order of how much of a cell they fill.
    let strokes: &[[f32; 4]] = match (bright * 8.0) as u8 {
        0 => &[],
        1 => &[[0.5, 0.78, 0.52, 0.8]],
        2 => &[[0.3, 0.55, 0.7, 0.55]],
        3 => &[[0.3, 0.8, 0.7, 0.2]],
        4 => &[[0.3, 0.4, 0.7, 0.4], [0.3, 0.65, 0.7, 0.65]],
        5 => &[[0.28, 0.75, 0.72, 0.25], [0.28, 0.25, 0.72, 0.75]],
        6 => &[[0.5, 0.2, 0.5, 0.8], [0.25, 0.5, 0.75, 0.5], [0.28, 0.3, 0.72, 0.7], [0.28, 0.7, 0.72, 0.3]],
        _ => &[[0.38, 0.2, 0.32, 0.8], [0.68, 0.2, 0.62, 0.8], [0.22, 0.38, 0.8, 0.38], [0.2, 0.62, 0.78, 0.62]],
    };
    let mut near = f32::MAX;
    for [x0, y0, x1, y1] in strokes {
        let (dx, dy) = (x1 - x0, y1 - y0);
        let along = (((u - x0) * dx + (v - y0) * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
        near = near.min((u - x0 - dx * along).powi(2) + (v - y0 - dy * along).powi(2));
    }
    let cover = ((0.1 - near.sqrt()) * side + 0.5).clamp(0.0, 1.0);
    mix(screen, [96.0, 255.0, 140.0], cover * (0.7 + 0.3 * bright))
}

fn patch(colour: Colour, u: f32, v: f32, id: u32, speck: f32) -> Colour {
    let print = match id % 5 {
        0 => (fract(u * 6.0) - 0.5).abs() < 0.12,
        1 => (fract(u * 5.0) - 0.5).powi(2) + (fract(v * 5.0) - 0.5).powi(2) < 0.05,
        2 => (fract(v * 6.0) - 0.5).abs() < 0.1 || (fract(u * 6.0) - 0.5).abs() < 0.1,
        3 => fract((u + v) * 4.0) < 0.25,
        _ => false,
    };
    let rim = u.min(v).min(1.0 - u).min(1.0 - v);
    let stitch = (rim - 0.09).abs() < 0.018 && (fract((u + v) * 12.0) < 0.55);
    let seam = 0.72 + 0.28 * smooth(0.0, 0.07, rim);
    let tone = if print { if light(colour) > 0.55 { 0.84 } else { 1.3 } } else { 1.0 };
    let out = colour.map(|value| value * tone * seam + speck * 6.0);
    if stitch { mix(out, [246.0, 240.0, 226.0], 0.75) } else { out }
}
