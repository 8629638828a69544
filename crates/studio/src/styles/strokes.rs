//! Brush strokes: bristly dabs along a direction, laid down in an order that depends on their place alone.

use crate::canvas::Canvas;
use crate::numbers::fract;
use std::sync::OnceLock;

/// One stroke of a brush, in pixels.
#[derive(Clone, Copy)]
pub(super) struct Dab {
    pub x: f32,
    pub y: f32,
    pub angle: f32,
    pub length: f32,
    pub width: f32,
    /// How far its path bends aside over its length, against its length.
    pub bend: f32,
    pub colour: [f32; 3],
    pub alpha: f32,
    /// How unlike its bristles are, 0..1.
    pub bristle: f32,
    /// How far one edge is lit and the other shaded, 0..1: thick paint.
    pub relief: f32,
    /// Tells this dab's bristles from others'.
    pub id: u32,
}

/// The hash that everything about a dab at a place is drawn from.
pub(super) fn hash(seed: u32, x: u32, y: u32) -> u32 {
    let mut h = seed ^ x.wrapping_mul(0x9e37_79b1) ^ y.wrapping_mul(0x85eb_ca6b);
    h ^= h >> 15;
    h = h.wrapping_mul(0x2c1b_3c6d);
    h ^= h >> 12;
    h = h.wrapping_mul(0x297a_2d39);
    h ^ (h >> 15)
}

/// A number in 0..1 from a hash; `part` picks independent ones.
pub(super) fn unit(of: u32, part: u32) -> f32 {
    (hash(of, part, 0x51) >> 8) as f32 / 16_777_216.0
}

/// The dabs of one layer: one in each cell of a grid, in an order that is random but settled by place.
pub(super) fn layer(
    canvas: &Canvas,
    seed: u32,
    spacing: f32,
    mut dab: impl FnMut(f32, f32, u32) -> Option<Dab>,
) -> Vec<Dab> {
    let (w, h) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32);
    // Their numbers are put in order, not the dabs themselves, which are large.
    let (mut dabs, mut order): (Vec<Dab>, Vec<(u32, u32)>) = (Vec::new(), Vec::new());
    for row in 0..=(h / spacing) as u32 {
        for column in 0..=(w / spacing) as u32 {
            let id = hash(seed, column, row);
            let x = (column as f32 + unit(id, 1)) * spacing;
            let y = (row as f32 + unit(id, 2)) * spacing;
            if x < w
                && y < h
                && let Some(dab) = dab(x, y, id)
            {
                order.push((id, dabs.len() as u32));
                dabs.push(dab);
            }
        }
    }
    order.sort_unstable();
    order.into_iter().map(|(_, at)| dabs[at as usize]).collect()
}

/// Bristles across a brush.
const BRISTLES: usize = 24;
/// Steps across a brush in which its bristles are looked up.
const STEPS: usize = 128;

/// Brushes in the box: enough that no one sees the same one again.
const BRUSHES: u32 = 509;

/// The unevenness of a brush from one edge to the other, −0.5..0.5.
fn hairs(id: u32) -> &'static [f32; STEPS] {
    static BOX: OnceLock<Vec<[f32; STEPS]>> = OnceLock::new();
    let brushes = BOX.get_or_init(|| (0..BRUSHES).map(made).collect());
    &brushes[(id % BRUSHES) as usize]
}

fn made(id: u32) -> [f32; STEPS] {
    let mut bristles = [0.0_f32; BRISTLES + 1];
    for (at, bristle) in bristles.iter_mut().enumerate() {
        *bristle = unit(id, 7 + at as u32) - 0.5;
    }
    std::array::from_fn(|step| {
        let place = step as f32 / STEPS as f32 * BRISTLES as f32;
        let (cell, part) = (place as usize, fract(place));
        bristles[cell] * (1.0 - part) + bristles[cell + 1] * part
    })
}

/// Paints one dab.
pub(super) fn paint(canvas: &mut Canvas, dab: &Dab) {
    let (width, height) = (canvas.pixmap.width() as i32, canvas.pixmap.height() as i32);
    let (sin, cos) = dab.angle.sin_cos();
    let (half_l, half_w) = (dab.length / 2.0, dab.width / 2.0);
    let sag = dab.bend.abs() * dab.length * 0.25;
    let reach_x = cos.abs() * half_l + sin.abs() * (half_w + sag) + 1.0;
    let reach_y = sin.abs() * half_l + cos.abs() * (half_w + sag) + 1.0;
    let hairs = hairs(dab.id);
    let colour = dab.colour.map(|value| value as i32);
    let bow = dab.bend * dab.length * 0.25 / half_w;
    let (du, dv) = (cos / half_l, -sin / half_w);
    let (opaque, relief) = (dab.alpha * 256.0, dab.relief * 46.0);
    let (top, bottom) = (((dab.y - reach_y) as i32).max(0), ((dab.y + reach_y) as i32 + 1).min(height));
    let data = canvas.pixmap.data_mut();
    for y in top..bottom {
        let dy = y as f32 + 0.5 - dab.y;
        let (left, right) = span(dab.x, dy, sin, cos, half_l, half_w + sag, reach_x);
        let (left, right) = ((left as i32).max(0), (right as i32 + 1).min(width));
        if left >= right {
            continue;
        }
        let dx = left as f32 + 0.5 - dab.x;
        let (mut u, mut v) = ((dx * cos + dy * sin) / half_l, (dy * cos - dx * sin) / half_w);
        let row = &mut data[((y * width + left) * 4) as usize..((y * width + right) * 4) as usize];
        for pixel in row.chunks_exact_mut(4) {
            let across = v - bow * (1.0 - 2.0 * u * u);
            let (along, aside) = (1.0 - u.abs(), 1.0 - across.abs());
            u += du;
            v += dv;
            if along <= 0.0 || aside <= 0.0 {
                continue;
            }
            let hair = hairs[((across + 1.0) * (STEPS as f32 / 2.0)) as i32 as usize & (STEPS - 1)] * dab.bristle;
            // Each bristle runs dry at its own place.
            let end = (along * 5.0 + hair * 2.2).min(1.0);
            let alpha = (opaque * end * (aside * half_w).min(1.0)) as i32;
            if alpha <= 0 {
                continue;
            }
            let tone = (hair * 42.0 - across * relief) as i32;
            for (byte, colour) in pixel.iter_mut().zip(colour) {
                let old = i32::from(*byte);
                *byte = (old + (((colour + tone - old) * alpha) >> 8)).clamp(0, 255) as u8;
            }
        }
    }
}

/// Where a row crosses the dab's rectangle, roughly.
fn span(x: f32, dy: f32, sin: f32, cos: f32, half_l: f32, half_w: f32, reach: f32) -> (f32, f32) {
    let (mut left, mut right) = (-reach, reach);
    for (slope, offset, half) in [(cos, dy * sin, half_l), (-sin, dy * cos, half_w)] {
        if slope.abs() > 0.02 {
            let (a, b) = ((-half - offset) / slope, (half - offset) / slope);
            left = left.max(a.min(b));
            right = right.min(a.max(b));
        }
    }
    (x + left - 1.0, x + right + 1.0)
}

/// The colour of a copy of the picture at a place.
pub(super) fn sample(data: &[u8], width: usize, height: usize, x: f32, y: f32) -> [f32; 3] {
    let (x, y) = ((x.max(0.0) as usize).min(width - 1), (y.max(0.0) as usize).min(height - 1));
    let at = (y * width + x) * 4;
    [f32::from(data[at]), f32::from(data[at + 1]), f32::from(data[at + 2])]
}

/// A colour with its distance from grey changed.
pub(super) fn saturated([r, g, b]: [f32; 3], by: f32) -> [f32; 3] {
    let grey = r * 0.3 + g * 0.59 + b * 0.11;
    [r, g, b].map(|v| grey + (v - grey) * by)
}
