//! What a state does to a sprite's pixels: glow, translucency, snow, shade, and the light of the scene.

use crate::colour::Rgb;
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8};

/// Effects on one sprite.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Effects {
    pub glowing: bool,
    pub translucent: bool,
    pub snow_dusted: bool,
    pub shadowy: bool,
    /// The scene's light: what colours are multiplied by, and how far.
    pub light: Option<(Rgb, f32)>,
}

impl Effects {
    /// How far the effects reach beyond the sprite, against its longer side.
    pub(crate) fn reach(&self) -> f32 {
        if self.glowing { 0.22 } else { 0.0 }
    }

    /// Changes a rendered sprite; `side` is its longer side in pixels.
    pub(crate) fn apply(&self, layer: &mut Pixmap, side: f32) {
        if let Some((light, share)) = self.light {
            multiply(layer, light, share);
        }
        if self.shadowy {
            shade(layer, side);
        }
        if self.snow_dusted {
            dust(layer, side);
        }
        if self.glowing {
            glow(layer, side);
        }
        if self.translucent {
            for byte in layer.data_mut() {
                *byte = (u16::from(*byte) * 115 / 255) as u8;
            }
        }
    }
}

fn multiply(layer: &mut Pixmap, light: Rgb, share: f32) {
    let factor = |value: u8| ((1.0 - share + share * f32::from(value) / 255.0) * 256.0) as u32;
    let (r, g, b) = (factor(light.0), factor(light.1), factor(light.2));
    for pixel in layer.data_mut().chunks_exact_mut(4) {
        for (byte, by) in pixel.iter_mut().zip([r, g, b]) {
            *byte = ((u32::from(*byte) * by) >> 8) as u8;
        }
    }
}

/// Half of it lies in shadow: one side keeps its colours, so that a colour word still holds, the other is nearly a
/// silhouette in a cold dark tone, with a soft slanting edge between them.
fn shade(layer: &mut Pixmap, side: f32) {
    let (width, height) = (layer.width() as f32, layer.height() as f32);
    let stride = layer.width() as usize;
    let edge = (side * 0.16).max(1.0);
    for (at, pixel) in layer.data_mut().chunks_exact_mut(4).enumerate() {
        let (x, y) = ((at % stride) as f32, (at / stride) as f32);
        // Less than half is left in the light, so that it is seen at once that something is in shadow.
        let into = x - width * 0.46 + (y - height * 0.5) * 0.25;
        let dark = ((into / edge + 0.5).clamp(0.0, 1.0) * 256.0) as u32;
        let alpha = u32::from(pixel[3]);
        let grey = (u32::from(pixel[0]) * 3 + u32::from(pixel[1]) * 6 + u32::from(pixel[2])) / 10;
        for (byte, (scale, lift)) in pixel.iter_mut().zip([(30, 16), (32, 18), (40, 30)]) {
            let value = (grey * scale + u32::from(*byte) * 26) / 256 + alpha * lift / 256;
            let mixed = (u32::from(*byte) * (256 - dark) + value.min(alpha) * dark) >> 8;
            *byte = mixed.min(alpha) as u8;
        }
    }
}

/// Snow lies where there is nothing above: a white cap of uneven depth on every upper edge.
fn dust(layer: &mut Pixmap, side: f32) {
    let (width, height) = (layer.width() as usize, layer.height() as usize);
    let deepest = (side * 0.075).max(2.0);
    let white = PremultipliedColorU8::from_rgba(250, 252, 255, 255).unwrap_or(PremultipliedColorU8::TRANSPARENT);
    let cold = PremultipliedColorU8::from_rgba(176, 200, 228, 255).unwrap_or(white);
    let rim = (side * 0.006).max(1.0) as usize;
    let before: Vec<u8> = layer.pixels().iter().map(|pixel| pixel.alpha()).collect();
    for x in 0..width {
        let at = x as f32 / side;
        let wobble = (at * 31.0).sin() * 0.3 + (at * 67.0 + 1.0).sin() * 0.2;
        let depth = (deepest * (0.75 + wobble)) as usize;
        let mut below_edge = usize::MAX;
        for y in 0..height {
            let alpha = before[y * width + x];
            if alpha < 128 {
                below_edge = 0;
            } else if below_edge != usize::MAX {
                below_edge += 1;
                // A gap of a pixel or two inside the artwork is not open sky.
                let open = y < 3 || before[(y.saturating_sub(below_edge + 2)) * width + x] < 128;
                if below_edge <= depth && open {
                    // A cold edge above and below, so that snow is seen before white as well.
                    let edge = below_edge <= rim || below_edge + rim > depth;
                    layer.pixels_mut()[y * width + x] = if edge { cold } else { white };
                } else if below_edge > depth {
                    below_edge = usize::MAX;
                }
            }
        }
    }
}

/// A warm halo behind the sprite and a brighter sprite.
fn glow(layer: &mut Pixmap, side: f32) {
    let (width, height) = (layer.width() as usize, layer.height() as usize);
    // The halo is smooth, so it is worked out on a coarser grid.
    let step = ((side / 64.0).ceil() as usize).max(1);
    let (w, h) = (width.div_ceil(step), height.div_ceil(step));
    let mut halo = vec![0.0_f32; w * h];
    for y in 0..h {
        for x in 0..w {
            let at = (y * step).min(height - 1) * width + (x * step).min(width - 1);
            halo[y * w + x] = f32::from(layer.pixels()[at].alpha()) / 255.0;
        }
    }
    let radius = ((side * 0.075) / step as f32).max(1.0) as usize;
    for _ in 0..3 {
        blur_rows(&mut halo, w, h, radius);
        halo = transpose(&halo, w, h);
        blur_rows(&mut halo, h, w, radius);
        halo = transpose(&halo, h, w);
    }
    for y in 0..height {
        for x in 0..width {
            let at = &mut layer.data_mut()[(y * width + x) * 4..][..4];
            let strength = sample(&halo, w, h, x as f32 / step as f32, y as f32 / step as f32);
            let back = (strength * 1.5).min(0.92);
            let cover = f32::from(at[3]) / 255.0;
            for (byte, warm) in at.iter_mut().zip([255.0, 236.0, 150.0, 255.0]) {
                let lit = f32::from(*byte) + (cover * 255.0 - f32::from(*byte)) * 0.25;
                *byte = (lit + warm * back * (1.0 - cover)).min(255.0) as u8;
            }
        }
    }
}

/// The value between the grid's points.
fn sample(grid: &[f32], w: usize, h: usize, x: f32, y: f32) -> f32 {
    let (x0, y0) = (x as usize, y as usize);
    let (x1, y1) = ((x0 + 1).min(w - 1), (y0 + 1).min(h - 1));
    let (tx, ty) = (x - x0 as f32, y - y0 as f32);
    let top = grid[y0 * w + x0] * (1.0 - tx) + grid[y0 * w + x1] * tx;
    let bottom = grid[y1 * w + x0] * (1.0 - tx) + grid[y1 * w + x1] * tx;
    top * (1.0 - ty) + bottom * ty
}

fn transpose(values: &[f32], w: usize, h: usize) -> Vec<f32> {
    let mut turned = vec![0.0; values.len()];
    for y in 0..h {
        for x in 0..w {
            turned[x * h + y] = values[y * w + x];
        }
    }
    turned
}

/// A box blur along each row, with nothing outside.
fn blur_rows(values: &mut [f32], w: usize, h: usize, radius: usize) {
    let span = (2 * radius + 1) as f32;
    let mut row = vec![0.0; w];
    for y in 0..h {
        let line = &mut values[y * w..(y + 1) * w];
        row.copy_from_slice(line);
        let mut sum: f32 = row.iter().take(radius).sum();
        for (x, value) in line.iter_mut().enumerate() {
            sum += row.get(x + radius).copied().unwrap_or(0.0);
            if x > radius {
                sum -= row[x - radius - 1];
            }
            *value = (sum / span).max(0.0);
        }
    }
}
