//! What the families of styles share: colours as numbers, the picture on a coarser grid, grain, streaks and sways.

use super::raster::{Plane, blotches, grain};
use crate::canvas::Canvas;
use crate::colour::{Lab, Rgb, hex};
use crate::numbers::{fract, place};
use crate::random::Seed;
use std::sync::OnceLock;

/// Red, green and blue, 0..255.
pub(super) type Colour = [f32; 3];

/// A colour from `0xrrggbb`.
pub(super) fn of(rgb: u32) -> Colour {
    let Rgb(r, g, b) = hex(rgb);
    [f32::from(r), f32::from(g), f32::from(b)]
}

/// A pixel as a colour.
pub(super) fn wide(rgb: [u8; 3]) -> Colour {
    rgb.map(f32::from)
}

/// Lightness, 0..1.
pub(super) fn light([r, g, b]: Colour) -> f32 {
    (r * 0.3 + g * 0.59 + b * 0.11) / 255.0
}

/// A share of the way from one colour to another.
pub(super) fn mix(a: Colour, b: Colour, share: f32) -> Colour {
    [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}

/// A smooth step from one value to another.
pub(super) fn smooth(low: f32, high: f32, value: f32) -> f32 {
    let t = ((value - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// The picture's size and pixels before a style changes them.
pub(super) struct Source {
    data: Vec<u8>,
    pub width: usize,
    pub height: usize,
}

impl Source {
    pub(super) fn new(canvas: &Canvas) -> Self {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        Self { data: canvas.pixmap.data().to_vec(), width, height }
    }

    /// The colour at a place, clamped to the rim.
    pub(super) fn at(&self, x: f32, y: f32) -> Colour {
        let at = self.index(x, y) * 4;
        let pixel = &self.data[at..at + 4];
        [f32::from(pixel[0]), f32::from(pixel[1]), f32::from(pixel[2])]
    }

    /// The number of the pixel at a place, clamped to the rim.
    pub(super) fn index(&self, x: f32, y: f32) -> usize {
        place(y).min(self.height - 1) * self.width + place(x).min(self.width - 1)
    }
}

/// The picture's colours on a grid.
pub(super) struct Colours {
    pub parts: [Plane; 3],
    /// Pixels a cell.
    pub step: f32,
}

impl Colours {
    /// On cells of about this many units.
    pub(super) fn new(canvas: &Canvas, units: f32) -> Self {
        let step = ((canvas.scale * units).round() as usize).max(1);
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let (w, h) = (width.div_ceil(step), height.div_ceil(step));
        let mut parts = [Plane::new(w, h), Plane::new(w, h), Plane::new(w, h)];
        let data = canvas.pixmap.data();
        let stride = step.div_ceil(4);
        let mut sums = vec![[0_u32; 4]; w];
        for y in 0..h {
            sums.fill([0; 4]);
            for py in (y * step..((y + 1) * step).min(height)).step_by(stride) {
                let row = &data[py * width * 4..(py + 1) * width * 4];
                for (sum, cell) in sums.iter_mut().zip(row.chunks(step * 4)) {
                    for pixel in cell.chunks_exact(4).step_by(stride) {
                        let [r, g, b, count] = *sum;
                        *sum = [r + u32::from(pixel[0]), g + u32::from(pixel[1]), b + u32::from(pixel[2]), count + 1];
                    }
                }
            }
            for (part, plane) in parts.iter_mut().enumerate() {
                for (value, sum) in plane.values[y * w..].iter_mut().zip(&sums) {
                    *value = sum[part] as f32 / sum[3].max(1) as f32;
                }
            }
        }
        Self { parts, step: step as f32 }
    }

    /// Blurred over a radius in cells.
    pub(super) fn blurred(mut self, radius: usize, times: usize) -> Self {
        self.parts.iter_mut().for_each(|plane| plane.blur(radius, times));
        self
    }

    /// The colour at a pixel, eased between cells.
    pub(super) fn at(&self, x: f32, y: f32) -> Colour {
        let (x, y) = (x / self.step - 0.5, y / self.step - 0.5);
        let [r, g, b] = &self.parts;
        let spot = r.spot(x, y);
        [spot.of(r), spot.of(g), spot.of(b)]
    }

    /// The colour of a cell.
    pub(super) fn cell(&self, column: usize, row: usize) -> Colour {
        let [r, g, b] = &self.parts;
        let at = row.min(r.height - 1) * r.width + column.min(r.width - 1);
        [r.values[at], g.values[at], b.values[at]]
    }

    /// The colour of the cell that a pixel lies in.
    pub(super) fn near(&self, x: f32, y: f32) -> Colour {
        self.cell(place(x / self.step), place(y / self.step))
    }

    /// Lightness 0..1 of every cell.
    pub(super) fn lights(&self) -> Plane {
        let mut plane = Plane::new(self.parts[0].width, self.parts[0].height);
        for (at, value) in plane.values.iter_mut().enumerate() {
            *value = light([0, 1, 2].map(|part: usize| self.parts[part].values[at]));
        }
        plane
    }
}

/// Grain whose grains are this many units wide, in −1..1.
pub(super) fn specks(canvas: &Canvas, units: f32) -> impl Fn(usize, usize) -> f32 + use<> {
    let (tile, per) = (grain(), (1.0 / (units * canvas.scale)).min(1.0));
    // Which row and column of the tile each pixel takes, for some pixels more than there are: a picture may shift its grain.
    let most = canvas.pixmap.width().max(canvas.pixmap.height()) + 256;
    let places: Vec<u8> = (0..most).map(|at| (at as f32 * per) as usize as u8).collect();
    move |x, y| tile[usize::from(places[y]) << 8 | usize::from(places[x])]
}

/// Streaks in −1..1 along an angle, `long` by `thin` units each.
pub(super) fn streaks(canvas: &Canvas, angle: f32, long: f32, thin: f32) -> impl Fn(f32, f32) -> f32 + use<> {
    let tile = grain();
    let (sin, cos) = angle.sin_cos();
    let (along, across) = (1.0 / (long * canvas.scale), 1.0 / (thin * canvas.scale));
    move |x, y| {
        let (u, v) = ((x * cos + y * sin) * along + 9000.0, (y * cos - x * sin) * across + 9000.0);
        let (row, part) = (place(v), fract(v));
        // Every row is shifted on its own, so that streaks do not end in line.
        let column = place(u);
        let value = |row: usize| tile[(row & 255) << 8 | (column + row * 37) & 255];
        value(row) * (1.0 - part) + value(row + 1) * part
    }
}

/// How far each place is moved aside, in pixels: the hand's sway of this many units over a distance.
pub(super) fn sway(canvas: &Canvas, seed: Seed, units: f32, over: f32) -> impl Fn(usize, usize) -> (f32, f32) + use<> {
    let (across, down) = (blotches(canvas, seed.child("x"), over), blotches(canvas, seed.child("y"), over));
    let far = units * canvas.scale;
    move |x, y| if far < 0.05 { (0.0, 0.0) } else { (across(x, y) * far, down(x, y) * far) }
}

/// The nearest of a few colours, and its number.
pub(super) struct Palette {
    labs: Vec<Lab>,
    pub colours: Vec<Colour>,
}

impl Palette {
    pub(super) fn new(colours: &[u32]) -> Self {
        Self {
            labs: colours.iter().map(|rgb| hex(*rgb).lab()).collect(),
            colours: colours.iter().map(|rgb| of(*rgb)).collect(),
        }
    }

    /// The number of the nearest colour. Hue counts for more than lightness by `hue`.
    pub(super) fn nearest(&self, colour: Colour, hue: f32) -> usize {
        self.closest(Rgb(colour[0] as u8, colour[1] as u8, colour[2] as u8).lab(), hue)
    }

    fn closest(&self, lab: Lab, hue: f32) -> usize {
        let far =
            |other: &Lab| (lab.l - other.l).powi(2) + hue * ((lab.a - other.a).powi(2) + (lab.b - other.b).powi(2));
        let mut best = (0, f32::MAX);
        for (at, other) in self.labs.iter().enumerate() {
            let distance = far(other);
            if distance < best.1 {
                best = (at, distance);
            }
        }
        best.0
    }

    /// A table of the nearest colour's number for colours of five bits a channel.
    pub(super) fn table(&self, hue: f32) -> Vec<u8> {
        labs().iter().map(|lab| self.closest(*lab, hue) as u8).collect()
    }
}

/// The colours of five bits a channel in OKLab, made once.
fn labs() -> &'static [Lab] {
    static LABS: OnceLock<Vec<Lab>> = OnceLock::new();
    LABS.get_or_init(|| {
        let level = |bits: usize| ((bits & 31) * 255 / 31) as u8;
        (0..32_768).map(|at| Rgb(level(at >> 10), level(at >> 5), level(at)).lab()).collect()
    })
}

/// Where a colour stands in a table of five bits a channel.
pub(super) fn slot(colour: Colour) -> usize {
    let bits = |value: f32| value.clamp(0.0, 255.0) as usize >> 3;
    bits(colour[0]) << 10 | bits(colour[1]) << 5 | bits(colour[2])
}

/// Tones stretched so that a picture has real darks and lights, whatever the light in its place.
#[derive(Clone, Copy)]
pub(super) struct Levels {
    low: f32,
    per: f32,
}

impl Levels {
    /// Measured over a picture's lightness: the darkest and lightest parts become black and white.
    pub(super) fn of(lights: &Plane) -> Self {
        let mut counts = [0_usize; 128];
        lights.values.iter().for_each(|tone| counts[((tone * 127.0) as usize).min(127)] += 1);
        let total = lights.values.len() as f32;
        let part = |share: f32| {
            let mut sum = 0;
            let found = counts.iter().position(|count| {
                sum += count;
                sum as f32 >= total * share
            });
            found.unwrap_or(127) as f32 / 127.0
        };
        let (low, high) = (part(0.02), part(0.9));
        // A picture of nearly one tone is not torn apart.
        let span = (high - low).max(0.34);
        Self { low: (high - span).max(0.0), per: 1.0 / span }
    }

    pub(super) fn light(self, tone: f32) -> f32 {
        ((tone - self.low) * self.per).clamp(0.0, 1.0)
    }

    /// A colour made as light as its tone becomes.
    pub(super) fn colour(self, colour: Colour) -> Colour {
        let now = light(colour);
        let then = self.light(now);
        if then <= now {
            colour.map(|value| value * then / now.max(0.02))
        } else {
            mix(colour, [255.0; 3], (then - now) / (1.0 - now).max(0.02))
        }
    }
}

/// The share of a threshold pattern of 8 × 8 at a cell, 0..1: ordered dithering.
pub(super) fn bayer(x: usize, y: usize) -> f32 {
    let (mut value, mut x, mut y) = (0, x & 7, y & 7);
    for _ in 0..3 {
        value = value << 2 | ((x ^ y) & 1) << 1 | (y & 1);
        x >>= 1;
        y >>= 1;
    }
    (value as f32 + 0.5) / 64.0
}
