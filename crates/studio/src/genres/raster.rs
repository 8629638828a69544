//! What the genres do to pixels: the light of a scene on a thing, mirror images in wet ground, and the palette over all.

use crate::canvas::Canvas;
use crate::colour::{Lab, Rgb};
use crate::random::Seed;
use resvg::tiny_skia::Pixmap;

/// The light that falls on a thing.
#[derive(Clone, Copy)]
pub(super) struct Fall {
    pub ambient: (Rgb, f32),
    /// What distance does to it.
    pub haze: (Rgb, f32),
    /// A bright edge on one side: −1 the left, 1 the right.
    pub rim: (Rgb, f32, i32),
}

/// Lays a scene's light on a layer; `reach` is the width of the bright edge in pixels.
pub(super) fn light(layer: &mut Pixmap, fall: &Fall, reach: i32) {
    let (width, height) = (layer.width() as i32, layer.height() as i32);
    let alphas: Vec<u8> = layer.pixels().iter().map(|pixel| pixel.alpha()).collect();
    let (ambient, share) = fall.ambient;
    let by = |value: u8| ((1.0 - share + share * f32::from(value) / 255.0) * 256.0) as u32;
    let factor = [by(ambient.0), by(ambient.1), by(ambient.2)];
    let (haze, dim) = (fall.haze.0, (fall.haze.1 * 256.0) as u32);
    let haze = [haze.0, haze.1, haze.2].map(u32::from);
    let rim = [fall.rim.0.0, fall.rim.0.1, fall.rim.0.2].map(u32::from);
    let strength = (fall.rim.1 * 256.0) as u32;
    let side = fall.rim.2;
    for y in 0..height {
        for x in 0..width {
            let at = (y * width + x) as usize;
            let alpha = u32::from(alphas[at]);
            if alpha == 0 {
                continue;
            }
            // How open the neighbourhood towards the light is: the edge fades inwards.
            let mut open = 0;
            for step in 1..=3 {
                let (nx, ny) = (x + side * reach * step / 3, y - reach * step / 6);
                let there = if nx < 0 || ny < 0 || nx >= width { 0 } else { alphas[(ny * width + nx) as usize] };
                open += 255 - u32::from(there);
            }
            let edge = open * strength / 765;
            let pixel = &mut layer.data_mut()[at * 4..at * 4 + 3];
            for channel in 0..3 {
                let mut value = (u32::from(pixel[channel]) * factor[channel]) >> 8;
                value = (value * (256 - dim) + haze[channel] * alpha / 255 * dim) >> 8;
                value += (rim[channel] * alpha / 255 * edge) >> 8;
                pixel[channel] = value.min(alpha) as u8;
            }
        }
    }
}

/// Mirrors what stands above a line into the ground below it, with ripples, this strongly.
pub(super) fn mirror(canvas: &mut Canvas, line: f32, share: f32, ripple: f32, seed: Seed) {
    let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
    let top = ((line * canvas.scale) as usize).min(height);
    let keep = ((1.0 - share) * 256.0) as u32;
    for y in top..height {
        let depth = (y - top) as f32 / canvas.scale;
        let wave = seed.noise(depth / 9.0) * ripple * (0.3 + depth / 160.0);
        let from = (top as f32 - (depth * 0.92 + seed.at(1).noise(depth / 5.0) * ripple * 0.6) * canvas.scale) as i64;
        let from = from.clamp(0, top.max(1) as i64 - 1) as usize;
        let fade = keep + ((256 - keep) as f32 * (depth / 560.0).min(0.6)) as u32;
        let shift = (wave * canvas.scale) as i64;
        let (above, below) = canvas.pixmap.data_mut().split_at_mut(y * width * 4);
        let source = &above[from * width * 4..(from + 1) * width * 4];
        for (x, pixel) in below[..width * 4].chunks_exact_mut(4).enumerate() {
            let sx = (x as i64 + shift).clamp(0, width as i64 - 1) as usize * 4;
            for channel in 0..3 {
                let (own, other) = (u32::from(pixel[channel]), u32::from(source[sx + channel]));
                pixel[channel] = ((own * fade + other * (256 - fade)) >> 8) as u8;
            }
        }
    }
}

/// Lays a layer upside down below its foot, fading: its image in wet ground.
pub(super) fn reflect(canvas: &mut Canvas, layer: &Pixmap, x: i64, y: i64, foot: i64, share: f32) {
    let (width, height) = (i64::from(canvas.pixmap.width()), i64::from(canvas.pixmap.height()));
    let (lw, lh) = (i64::from(layer.width()), i64::from(layer.height()));
    for row in 0..lh {
        let target = 2 * foot - (y + row);
        let far = foot - (y + row);
        if target < foot || target >= height || far < 0 {
            continue;
        }
        let fade = (share * 256.0 * (1.0 - far as f32 / (lh as f32 * 0.8))).max(0.0) as u32;
        for column in 0..lw {
            let at = x + column;
            if at < 0 || at >= width {
                continue;
            }
            let from = ((row * lw + column) * 4) as usize;
            let alpha = (u32::from(layer.data()[from + 3]) * fade) >> 8;
            if alpha == 0 {
                continue;
            }
            let to = ((target * width + at) * 4) as usize;
            for channel in 0..3 {
                let above = (u32::from(layer.data()[from + channel]) * fade) >> 8;
                let under = u32::from(canvas.pixmap.data()[to + channel]);
                canvas.pixmap.data_mut()[to + channel] = (above + under * (255 - alpha) / 255).min(255) as u8;
            }
        }
    }
}

/// The points along each side of the table of colours.
const GRID: usize = 17;

/// Draws every colour of the picture towards the hues of a palette, this far.
pub(super) fn grade(canvas: &mut Canvas, palette: [Rgb; 3], share: f32) {
    let labs = palette.map(Rgb::lab);
    let mut table = Vec::with_capacity(GRID * GRID * GRID);
    let level = |at: usize| (at * 255 / (GRID - 1)) as u8;
    for r in 0..GRID {
        for g in 0..GRID {
            for b in 0..GRID {
                let Rgb(r, g, b) = graded(Rgb(level(r), level(g), level(b)), &labs, share);
                table.push([i32::from(r), i32::from(g), i32::from(b)]);
            }
        }
    }
    for pixel in canvas.pixmap.data_mut().chunks_exact_mut(4) {
        let found = looked_up(&table, [pixel[0], pixel[1], pixel[2]]);
        pixel[..3].copy_from_slice(&found);
    }
}

/// The colour between the table's points, by the tetrahedron that it lies in.
fn looked_up(table: &[[i32; 3]], rgb: [u8; 3]) -> [u8; 3] {
    let strides = [GRID * GRID, GRID, 1];
    let scaled = rgb.map(|value| (u32::from(value) * (GRID as u32 - 1) * 257) >> 8);
    let mut base = 0;
    let mut parts = [(0_i32, 0_usize); 3];
    for axis in 0..3 {
        let (cell, rest) = ((scaled[axis] >> 8) as usize, (scaled[axis] & 255) as i32);
        let cell = cell.min(GRID - 2);
        base += cell * strides[axis];
        parts[axis] = (if (scaled[axis] >> 8) as usize > GRID - 2 { 256 } else { rest }, strides[axis]);
    }
    parts.sort_unstable_by_key(|part| std::cmp::Reverse(part.0));
    let mut at = base;
    let mut weight = 256 - parts[0].0;
    let mut sum = table[at].map(|value| value * weight);
    for step in 0..3 {
        at += parts[step].1;
        weight = parts[step].0 - parts.get(step + 1).map_or(0, |next| next.0);
        for channel in 0..3 {
            sum[channel] += table[at][channel] * weight;
        }
    }
    sum.map(|value| (value >> 8).clamp(0, 255) as u8)
}

fn graded(rgb: Rgb, labs: &[Lab; 3], share: f32) -> Rgb {
    let lab = rgb.lab();
    let (mut a, mut b, mut total) = (0.0, 0.0, 0.0);
    for tone in labs {
        let away = (lab.a - tone.a).hypot(lab.b - tone.b);
        let weight = 1.0 / (0.004 + (away * away) * 2.0 + (lab.l - tone.l).powi(2) * 0.12);
        a += tone.a * weight;
        b += tone.b * weight;
        total += weight;
    }
    // Shadows and highlights have no room for colour.
    let room = (lab.l * 2.2).min(1.0) * ((1.0 - lab.l) * 4.0).clamp(0.15, 1.0);
    let (a, b) = (a / total * room, b / total * room);
    Lab { l: lab.l, a: lab.a + (a - lab.a) * share, b: lab.b + (b - lab.b) * share }.rgb()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colour::hex;

    #[test]
    fn a_table_that_changes_nothing_changes_nothing() {
        let level = |at: usize| (at * 255 / (GRID - 1)) as i32;
        let mut table = Vec::new();
        for r in 0..GRID {
            for g in 0..GRID {
                for b in 0..GRID {
                    table.push([level(r), level(g), level(b)]);
                }
            }
        }
        for rgb in [[0, 0, 0], [255, 255, 255], [17, 130, 201], [255, 0, 96]] {
            let found = looked_up(&table, rgb);
            assert!(found.iter().zip(rgb).all(|(a, b)| a.abs_diff(b) <= 2), "{found:?} {rgb:?}");
        }
    }

    #[test]
    fn grading_draws_towards_the_palette() {
        let palette = [hex(0xf02ab8), hex(0x21e3f2), hex(0x14161c)].map(Rgb::lab);
        let green = hex(0x40c060);
        let graded = graded(green, &palette, 0.8).lab();
        assert!(graded.distance(palette[1]) < green.lab().distance(palette[1]));
    }
}
