//! The media of ornaments: what a craft does to the colours before drawing and to the pixels after it.

use super::hues::Hues;
use crate::brief::refuse;
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use crate::studio::Refusal;
use std::f32::consts::TAU;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Medium {
    Flat,
    /// Sheets that lie on one another.
    Paper,
    Felt,
    /// Square cells, or in a round ornament cells of rings.
    Mosaic,
    Stitches,
    Beads,
    /// Lead, gold or brass between the colours.
    Lines(u32),
    Tiles,
    Chalk,
    Grains(f32),
    Cloth,
    Neon,
    Prints,
}

/// The media by the id of their entry in the pool `ornament_medium`, sorted.
static MEDIA: &[(&str, Medium)] = &[
    ("beadwork", Medium::Beads),
    ("block_print", Medium::Prints),
    ("chalk_on_a_pavement", Medium::Chalk),
    ("coloured_sand", Medium::Grains(0.3)),
    ("cross_stitch", Medium::Stitches),
    ("cut_paper", Medium::Paper),
    ("enamel", Medium::Lines(0xd2a24c)),
    ("felt_applique", Medium::Felt),
    ("flat_vector_shapes", Medium::Flat),
    ("glazed_tile", Medium::Tiles),
    ("linocut", Medium::Prints),
    ("mosaic", Medium::Mosaic),
    ("neon_tube", Medium::Neon),
    ("stained_glass", Medium::Lines(0x17171b)),
    ("stencil", Medium::Grains(0.07)),
    ("tapestry_weave", Medium::Cloth),
    ("terrazzo_and_brass", Medium::Lines(0xb98d3a)),
];

impl Medium {
    pub(super) fn find(id: &str) -> Result<Self, Refusal> {
        match MEDIA.binary_search_by_key(&id, |(name, _)| name) {
            Ok(at) => Ok(MEDIA[at].1),
            Err(_) => refuse(format!("Studio does not work in `{id}`")),
        }
    }

    /// Shapes cast a soft shadow on what they lie upon, and have no outlines.
    pub(super) fn raised(self) -> bool {
        matches!(self, Medium::Paper | Medium::Felt)
    }

    /// The colours that this craft makes of a palette.
    pub(super) fn hues(self, hues: Hues) -> Hues {
        match self {
            Medium::Lines(line) => Hues { line: hex(line), ..hues },
            Medium::Chalk => {
                let lifted = |rgb: Rgb| rgb.lighter((0.66 - rgb.lab().l).max(0.0));
                let second = if hues.second == hues.main.mix(hues.ground, 0.45) { hues.ground } else { hues.second };
                Hues { ground: hex(0x4c4d52), main: lifted(hues.main), second, line: hex(0xf4f2ea), ..hues }
            }
            _ => hues,
        }
    }

    /// Works over the finished pixels. What it does is the same in mirrored places, and in a round ornament of this
    /// order the same after every turn, as far as its cells are.
    pub(super) fn work(self, canvas: &mut Canvas, hues: &Hues, order: Option<usize>, seed: Seed) {
        match self {
            Medium::Flat | Medium::Paper => {}
            Medium::Felt => grain(canvas, seed, 0.09),
            Medium::Mosaic => mosaic(canvas, order, seed),
            Medium::Stitches => cells(canvas, order, 13.0, stitch),
            Medium::Beads => cells(canvas, order, 14.0, bead),
            Medium::Cloth => cells(canvas, order, 9.0, weave),
            Medium::Lines(line) => {
                came(canvas, hex(line), if line == 0x17171b { 4.6 } else { 3.0 });
                grain(canvas, seed, if line == 0xb98d3a { 0.16 } else { 0.05 });
            }
            Medium::Tiles => tiles(canvas, order),
            Medium::Chalk => grain(canvas, seed, 0.16),
            Medium::Grains(strength) => grain(canvas, seed, strength),
            Medium::Prints => print(canvas, hues.ground, seed),
            Medium::Neon => neon(canvas),
        }
    }
}

type Pixel = [u8; 4];

/// The picture before the work, to be read while it is written.
struct Before {
    data: Vec<u8>,
    width: usize,
    height: usize,
}

impl Before {
    fn new(canvas: &Canvas) -> Self {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        Self { data: canvas.pixmap.data().to_vec(), width, height }
    }

    fn at(&self, x: f32, y: f32) -> Rgb {
        let x = x.clamp(0.0, self.width as f32 - 1.0) as usize;
        let y = y.clamp(0.0, self.height as f32 - 1.0) as usize;
        let at = (y * self.width + x) * 4;
        Rgb(self.data[at], self.data[at + 1], self.data[at + 2])
    }
}

/// Gives every pixel the colour that a function makes of its place: in units, from the middle.
fn paint(canvas: &mut Canvas, mut colour: impl FnMut(&Before, f32, f32, usize) -> Rgb) {
    let before = Before::new(canvas);
    let (width, height, scale) = (before.width, before.height, canvas.scale);
    let (half, high) = (width as f32 / 2.0, height as f32 / 2.0);
    for (at, pixel) in canvas.pixmap.data_mut().chunks_exact_mut(4).enumerate() {
        let (x, y) = ((at % width) as f32 + 0.5 - half, (at / width) as f32 + 0.5 - high);
        let Rgb(r, g, b) = colour(&before, x / scale, y / scale, at);
        let made: Pixel = [r, g, b, 255];
        pixel.copy_from_slice(&made);
    }
}

/// The colour of the drawing at a place in units from the middle.
fn sample(before: &Before, x: f32, y: f32, scale: f32) -> Rgb {
    before.at(before.width as f32 / 2.0 + x * scale, before.height as f32 / 2.0 + y * scale)
}

/// Noise over every pixel, as lightness.
fn grain(canvas: &mut Canvas, seed: Seed, strength: f32) {
    let mut rng = seed.child("grain").rng();
    let tile: Vec<f32> = (0..251 * 241).map(|_| rng.unit()).collect();
    let width = canvas.pixmap.width() as usize;
    paint(canvas, |before, _, _, at| {
        let noise = (tile[(at / width * 251 + at % width) % tile.len()] - 0.5) * strength * 255.0;
        let Rgb(r, g, b) = before.at((at % width) as f32, (at / width) as f32);
        let moved = |value: u8| (f32::from(value) + noise).clamp(0.0, 255.0) as u8;
        Rgb(moved(r), moved(g), moved(b))
    });
}

/// A cell round a centre: its middle, the place within it (−1..1), its ring and its number in its part of the ring.
struct Cell {
    middle: (f32, f32),
    within: (f32, f32),
    ring: usize,
    number: usize,
}

/// The cell of a place where rings are divided so that every turn of this order falls on cells again. Its middle is that of the
/// cell in the first part, so that all parts take the same colours.
fn round_cell(order: usize, side: f32, x: f32, y: f32) -> Cell {
    let (radius, turn) = (x.hypot(y), x.atan2(-y));
    let ring = (radius / side).floor();
    let middle = (ring + 0.5) * side;
    let each = order as f32 * 2.0;
    let count = ((TAU * middle / side / each).round().max(1.0)) * each;
    let cell = (turn / TAU * count).floor();
    let first = cell.rem_euclid(count / order as f32);
    let angle = (first + 0.5) / count * TAU;
    let within = ((turn / TAU * count - cell) * 2.0 - 1.0, (radius - middle) / side * 2.0);
    let number = first as usize;
    Cell { middle: (middle * angle.sin(), -middle * angle.cos()), within, ring: ring as usize, number }
}

/// Cells on a grid that stands evenly on both sides of the middle, or in rings where squares do not fall on themselves after a
/// turn; a function shades a place within its cell (−1..1).
fn cells(canvas: &mut Canvas, order: Option<usize>, side: f32, shade: fn(Rgb, f32, f32, bool) -> Rgb) {
    let scale = canvas.scale;
    let round = order.filter(|order| !matches!(order, 1 | 2 | 4));
    paint(canvas, |before, x, y, _| {
        if let Some(order) = round {
            let Cell { middle: (cx, cy), within: (u, v), ring, number } = round_cell(order, side, x, y);
            return shade(sample(before, cx, cy, scale), u, v, (ring + number).is_multiple_of(2));
        }
        let (column, row) = ((x / side).floor(), (y / side).floor());
        let (cx, cy) = ((column + 0.5) * side, (row + 0.5) * side);
        let rgb = sample(before, cx, cy, scale);
        let even = (column + row).rem_euclid(2.0) < 0.5;
        shade(rgb, (x - cx) / side * 2.0, (y - cy) / side * 2.0, even)
    });
}

/// A cross of two threads on linen.
fn stitch(rgb: Rgb, x: f32, y: f32, _: bool) -> Rgb {
    let (down, up) = ((x - y).abs(), (x + y).abs());
    let near = down.min(up);
    if near < 0.62 { rgb.lighter(0.05 - near * 0.14) } else { rgb.mix(hex(0xf3ecdc), 0.32).lighter(-0.05) }
}

/// A glass bead with a hole and a light on its middle.
fn bead(rgb: Rgb, x: f32, y: f32, _: bool) -> Rgb {
    let far = x.hypot(y);
    if far < 0.3 {
        rgb.lighter(0.14)
    } else if far < 0.92 {
        rgb.lighter(0.06 - far * 0.16)
    } else {
        rgb.lighter(-0.3)
    }
}

/// A thread over or under.
fn weave(rgb: Rgb, x: f32, y: f32, even: bool) -> Rgb {
    let across = if even { y } else { x };
    rgb.lighter(0.03 - across * across * 0.14)
}

/// Small stones: in a grid, or, round a centre, in rings whose cells are the same after each turn.
fn mosaic(canvas: &mut Canvas, order: Option<usize>, seed: Seed) {
    let (scale, side) = (canvas.scale, 19.0);
    let grout = hex(0xd9d2c4);
    paint(canvas, |before, x, y, _| {
        let (cx, cy, u, v, number);
        if let Some(order) = order {
            let cell = round_cell(order, side, x, y);
            (cx, cy) = cell.middle;
            (u, v) = cell.within;
            number = cell.ring * 31 + cell.number * 7;
        } else {
            let (column, row) = ((x / side).floor(), (y / side).floor());
            (cx, cy) = ((column + 0.5) * side, (row + 0.5) * side);
            (u, v) = ((x - cx) / side * 2.0, (y - cy) / side * 2.0);
            number = ((column + 400.0) as usize) * 977 + (row + 400.0) as usize;
        }
        if u.abs().max(v.abs()) > 0.87 {
            return grout;
        }
        let tint = seed.child("stone").at(number).rng().between(-0.045, 0.045);
        sample(before, cx, cy, scale).lighter(tint)
    });
}

/// Lines of metal wherever two colours meet.
fn came(canvas: &mut Canvas, line: Rgb, reach: f32) {
    let pixels = (reach * canvas.scale).max(1.0);
    let width = canvas.pixmap.width() as usize;
    paint(canvas, |before, _, _, at| {
        let (x, y) = ((at % width) as f32 + 0.5, (at / width) as f32 + 0.5);
        let here = before.at(x, y);
        if edge(before, x, y, pixels) { line } else { here }
    });
}

/// Whether the colours on two sides of a pixel differ.
fn edge(before: &Before, x: f32, y: f32, reach: f32) -> bool {
    let slant = reach * 0.7;
    let apart = |(dx, dy): (f32, f32)| {
        let (Rgb(r, g, b), Rgb(u, v, w)) = (before.at(x + dx, y + dy), before.at(x - dx, y - dy));
        u32::from(r.abs_diff(u)) + u32::from(g.abs_diff(v)) + u32::from(b.abs_diff(w)) > 70
    };
    [(reach, 0.0), (0.0, reach), (slant, slant), (slant, -slant)].into_iter().any(apart)
}

/// Tiles with joints, a little lighter in their middles: square ones, or, round a centre, in rings whose tiles are the same
/// after each turn.
fn tiles(canvas: &mut Canvas, order: Option<usize>) {
    let (scale, side) = (canvas.scale, 166.0);
    paint(canvas, |before, x, y, _| {
        let (u, v) = match order {
            Some(order) => {
                let ring = (x.hypot(y) / side).floor();
                let each = order as f32;
                let count = ((TAU * (ring + 0.5) / each).round().max(1.0)) * each;
                let cell = x.atan2(-y) / TAU * count;
                // A joint is as broad on every ring.
                let long = TAU * x.hypot(y) / count;
                let off = (0.5 - (cell.rem_euclid(1.0) - 0.5).abs()) * long;
                (0.5 - off / side, (x.hypot(y) / side).rem_euclid(1.0) - 0.5)
            }
            None => ((x / side + 0.5).rem_euclid(1.0) - 0.5, (y / side + 0.5).rem_euclid(1.0) - 0.5),
        };
        let rim = u.abs().max(v.abs());
        let rgb = sample(before, x, y, scale);
        if rim > 0.486 {
            hex(0xb9b4a8)
        } else if rim > 0.472 {
            rgb.lighter(-0.08)
        } else {
            rgb.lighter(0.035 - rim * 0.06)
        }
    });
}

/// Ink that a block leaves: fine cuts in the bare ground, small misses in the colour.
fn print(canvas: &mut Canvas, ground: Rgb, seed: Seed) {
    let scale = canvas.scale;
    let mut rng = seed.child("print").rng();
    let tile: Vec<f32> = (0..251 * 241).map(|_| rng.unit()).collect();
    paint(canvas, |before, x, y, at| {
        let rgb = sample(before, x, y, scale);
        let noise = tile[at % tile.len()];
        if rgb == ground { rgb } else { rgb.mix(ground, if noise > 0.93 { 0.35 } else { noise * 0.06 }) }
    });
}

/// Bent tubes of light along the edges, on a dark wall.
fn neon(canvas: &mut Canvas) {
    let (scale, width) = (canvas.scale, canvas.pixmap.width() as usize);
    let wall = hex(0x0d0e1a);
    let reach = (3.2 * scale).max(1.0);
    paint(canvas, |before, x, y, at| {
        let (px, py) = ((at % width) as f32 + 0.5, (at / width) as f32 + 0.5);
        if !edge(before, px, py, reach) {
            return wall.mix(sample(before, x, y, scale), 0.05);
        }
        // The tube has the stronger of the two colours that meet here.
        let around = [(reach, 0.0), (-reach, 0.0), (0.0, reach), (0.0, -reach)];
        let tones = around.map(|(dx, dy)| before.at(px + dx * 1.6, py + dy * 1.6));
        let strong = |a: &&Rgb, b: &&Rgb| a.lab().chroma().total_cmp(&b.lab().chroma());
        let tube = tones.iter().max_by(strong).copied().unwrap_or(wall);
        tube.lighter((0.78 - tube.lab().l).max(0.0))
    });
    let mut light = crate::styles::lightness(canvas, 3);
    light.values.iter_mut().for_each(|value| *value = (*value - 0.3).max(0.0));
    light.blur(7, 2);
    paint(canvas, |before, x, y, at| {
        let (px, py) = ((at % width) as f32 + 0.5, (at / width) as f32 + 0.5);
        let spill = light.at(px / 3.0 - 0.5, py / 3.0 - 0.5);
        sample(before, x, y, scale).mix(hex(0xffffff), (spill * 0.55).min(0.5))
    });
}
