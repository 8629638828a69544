//! What style pipelines share: edges, the flow of a picture and grain.

pub(crate) use super::plane::Plane;
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::numbers::place;
use crate::random::Seed;
use std::f32::consts::PI;
use std::sync::OnceLock;

/// Lightness of the picture on a grid of `step` pixels, 0..1.
pub(crate) fn lightness(canvas: &Canvas, step: usize) -> Plane {
    let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
    let (w, h) = (width.div_ceil(step), height.div_ceil(step));
    let mut plane = Plane::new(w, h);
    let data = canvas.pixmap.data();
    for y in 0..h {
        for x in 0..w {
            let (mut sum, mut count) = (0_u32, 0_u32);
            for py in (y * step..((y + 1) * step).min(height)).step_by(step.div_ceil(3)) {
                for px in (x * step..((x + 1) * step).min(width)).step_by(step.div_ceil(3)) {
                    let p = &data[(py * width + px) * 4..][..3];
                    sum += u32::from(p[0]) * 77 + u32::from(p[1]) * 150 + u32::from(p[2]) * 29;
                    count += 1;
                }
            }
            plane.values[y * w + x] = sum as f32 / (count.max(1) * 65_280) as f32;
        }
    }
    plane
}

/// How sharply colours change at each pixel, 0..1, measured over this distance.
pub(super) fn edges(canvas: &Canvas, distance: usize) -> Plane {
    let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
    let d = distance.max(1);
    let mut plane = Plane::new(width, height);
    let data = canvas.pixmap.data();
    let row = |y: usize| &data[y * width * 4..(y + 1) * width * 4];
    let inner = d * 4..(width * 4).saturating_sub(d * 4).max(d * 4);
    let mut changes = vec![0_u16; width * 4];
    for y in 0..height {
        let (up, here, down) = (row(y.saturating_sub(d)), row(y), row((y + d).min(height - 1)));
        // Byte by byte and without a branch, so that many are done at once.
        for ((change, up), down) in changes.iter_mut().zip(up).zip(down) {
            *change = u16::from(up.abs_diff(*down));
        }
        if width > 2 * d {
            for ((change, left), right) in changes[inner.clone()].iter_mut().zip(here).zip(&here[d * 8..]) {
                *change += u16::from(left.abs_diff(*right));
            }
        }
        for x in (0..d.min(width)).chain(width.saturating_sub(d).max(d)..width) {
            let (left, right) = (x.saturating_sub(d) * 4, (x + d).min(width - 1) * 4);
            for channel in 0..3 {
                changes[x * 4 + channel] += u16::from(here[left + channel].abs_diff(here[right + channel]));
            }
        }
        let out = &mut plane.values[y * width..(y + 1) * width];
        for (value, change) in out.iter_mut().zip(changes.chunks_exact(4)) {
            *value = (f32::from(change[0] + change[1] + change[2]) * (1.0 / 420.0)).min(1.0);
        }
    }
    plane
}

/// Which way strokes run: along the picture's contours where there are any.
pub(super) struct Flow {
    angle: Plane,
    /// How sure the direction is, 0..1.
    sure: Plane,
    step: f32,
}

impl Flow {
    /// The flow of a picture on a grid of about six units.
    pub(super) fn new(canvas: &Canvas) -> Self {
        let step = ((canvas.scale * 6.0).round() as usize).max(1);
        let light = lightness(canvas, step);
        let (w, h) = (light.width, light.height);
        let mut tensor = [Plane::new(w, h), Plane::new(w, h), Plane::new(w, h)];
        for y in 0..h {
            for x in 0..w {
                let value = |x: usize, y: usize| light.values[y.min(h - 1) * w + x.min(w - 1)];
                let gx = value(x + 1, y) - value(x.saturating_sub(1), y);
                let gy = value(x, y + 1) - value(x, y.saturating_sub(1));
                for (plane, value) in tensor.iter_mut().zip([gx * gx, gx * gy, gy * gy]) {
                    plane.values[y * w + x] = value;
                }
            }
        }
        tensor.iter_mut().for_each(|plane| plane.blur(2, 2));
        let (mut angle, mut sure) = (Plane::new(w, h), Plane::new(w, h));
        for at in 0..w * h {
            let [xx, xy, yy] = [0, 1, 2].map(|part: usize| tensor[part].values[at]);
            angle.values[at] = 0.5 * (2.0 * xy).atan2(xx - yy) + PI / 2.0;
            sure.values[at] = ((xx + yy) * 240.0).min(1.0);
        }
        Self { angle, sure, step: step as f32 }
    }

    /// The direction at a pixel and how sure it is.
    pub(super) fn at(&self, x: f32, y: f32) -> (f32, f32) {
        let cell = |v: f32, most: usize| place(v / self.step).min(most - 1);
        let at = cell(y, self.angle.height) * self.angle.width + cell(x, self.angle.width);
        (self.angle.values[at], self.sure.values[at])
    }
}

/// A tile of smooth noise in −1..1, of 256 × 256 pixels, the same for every picture.
pub(super) fn grain() -> &'static [f32] {
    static TILE: OnceLock<Vec<f32>> = OnceLock::new();
    TILE.get_or_init(|| {
        let mut rng = Seed::new(0x67_72_61_69_6e).rng();
        let mut tile = Plane::new(256, 256);
        tile.values.iter_mut().for_each(|value| *value = rng.between(-1.0, 1.0));
        let fine = tile.values.clone();
        tile.blur(2, 1);
        tile.values.iter().zip(fine).map(|(soft, fine)| (soft * 2.6 + fine * 0.4).clamp(-1.0, 1.0)).collect()
    })
}

/// Gives every pixel the red, green and blue that the closure makes of its place and colour.
pub(super) fn each_pixel(canvas: &mut Canvas, mut with: impl FnMut(usize, usize, [u8; 3]) -> [f32; 3]) {
    let width = canvas.pixmap.width() as usize;
    for (y, row) in canvas.pixmap.data_mut().chunks_exact_mut(width * 4).enumerate() {
        for (x, pixel) in row.chunks_exact_mut(4).enumerate() {
            let [r, g, b] = with(x, y, [pixel[0], pixel[1], pixel[2]]);
            // `as` saturates at both ends.
            pixel[0] = r as u8;
            pixel[1] = g as u8;
            pixel[2] = b as u8;
        }
    }
}

/// A table from colours of five bits a channel to other colours.
pub(super) struct Table(Vec<Rgb>);

impl Table {
    pub(super) fn new(map: impl Fn(Rgb) -> Rgb) -> Self {
        let level = |bits: usize| ((bits & 31) * 255 / 31) as u8;
        Self((0..32_768).map(|at| map(Rgb(level(at >> 10), level(at >> 5), level(at)))).collect())
    }

    pub(super) fn get(&self, [r, g, b]: [u8; 3]) -> Rgb {
        self.0[usize::from(r >> 3) << 10 | usize::from(g >> 3) << 5 | usize::from(b >> 3)]
    }
}

/// The nearest of a few pigments, kept a little of its own: `own` of the colour stays.
pub(super) fn towards(pigments: &[Rgb], colour: Rgb, own: f32) -> Rgb {
    let lab = colour.lab();
    let near = |pigment: &&Rgb| pigment.lab().distance(lab);
    match pigments.iter().min_by(|a, b| near(a).total_cmp(&near(b))) {
        Some(pigment) => pigment.mix(colour, own),
        None => colour,
    }
}

/// Soft blotches in about −1..1, of this size in units.
pub(super) fn blotches(canvas: &Canvas, seed: Seed, size: f32) -> impl Fn(usize, usize) -> f32 + use<> {
    let cell = (size * canvas.scale / 3.0).max(1.0);
    let (w, h) =
        ((canvas.pixmap.width() as f32 / cell) as usize + 3, (canvas.pixmap.height() as f32 / cell) as usize + 3);
    let mut plane = Plane::new(w, h);
    let mut rng = seed.rng();
    plane.values.iter_mut().for_each(|value| *value = rng.between(-1.0, 1.0));
    plane.blur(1, 2);
    plane.values.iter_mut().for_each(|value| *value = (*value * 3.2).clamp(-1.0, 1.0));
    move |x, y| plane.at(x as f32 / cell, y as f32 / cell)
}
