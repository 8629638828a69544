//! Grain: the fine unevenness of a painted surface, rubbed over what is opaque.

use crate::random::Seed;
use resvg::tiny_skia::Pixmap;
use std::sync::OnceLock;

/// Cells along a side of the tile; it repeats without a seam.
const SIDE: usize = 128;

/// Noise in −1..1: a fine one over a coarse one.
fn tile() -> &'static [f32] {
    static TILE: OnceLock<Vec<f32>> = OnceLock::new();
    TILE.get_or_init(|| {
        let mut rng = Seed::new(0).child("grain").rng();
        let mut values = vec![0.0; SIDE * SIDE];
        for (cell, weight) in [(1, 0.34), (2, 0.3), (8, 0.26), (32, 0.2)] {
            let count = SIDE / cell;
            let knots: Vec<f32> = (0..count * count).map(|_| rng.between(-1.0, 1.0)).collect();
            let knot = |x: usize, y: usize| knots[y % count * count + x % count];
            for (at, value) in values.iter_mut().enumerate() {
                let (x, y) = (at % SIDE, at / SIDE);
                let ease = |t: f32| t * t * (3.0 - 2.0 * t);
                let (tx, ty) = (ease((x % cell) as f32 / cell as f32), ease((y % cell) as f32 / cell as f32));
                let (x, y) = (x / cell, y / cell);
                let row = |y: usize| knot(x, y) * (1.0 - tx) + knot(x + 1, y) * tx;
                *value += weight * (row(y) * (1.0 - ty) + row(y + 1) * ty);
            }
        }
        values
    })
}

/// The tile's value at a place in cells.
fn noise(tile: &[f32], x: f32, y: f32) -> f32 {
    let (x0, y0) = (x as usize, y as usize);
    let (tx, ty) = (x - x0 as f32, y - y0 as f32);
    let at = |x: usize, y: usize| tile[y % SIDE * SIDE + x % SIDE];
    let row = |y: usize| at(x0, y) * (1.0 - tx) + at(x0 + 1, y) * tx;
    row(y0) * (1.0 - ty) + row(y0 + 1) * ty
}

/// Rubs grain over a layer of so many pixels a unit: every colour gets a little lighter or darker by this share.
pub(super) fn rub(layer: &mut Pixmap, scale: f32, share: f32) {
    let (tile, width) = (tile(), layer.width() as usize);
    let unit = 1.0 / scale.max(0.05);
    for (row, line) in layer.data_mut().chunks_exact_mut(width * 4).enumerate() {
        let y = row as f32 * unit;
        // Pairs of pixels have one grain, which is no wider than a unit or two.
        for (pair, pixels) in line.chunks_mut(8).enumerate() {
            if pixels.iter().skip(3).step_by(4).all(|alpha| *alpha == 0) {
                continue;
            }
            let x = pair as f32 * 2.0 * unit;
            // Strokes of a broad brush, slanting, under a fine tooth.
            let stroke = noise(tile, x * 0.09 + y * 0.05, y * 0.42 + 40.0 + x * 0.06);
            let tooth = tile[(y * 0.8) as usize % SIDE * SIDE + (x * 0.8) as usize % SIDE];
            let by = (stroke * 0.62 + tooth * 0.5) * share;
            for pixel in pixels.chunks_exact_mut(4) {
                let alpha = f32::from(pixel[3]);
                for byte in &mut pixel[..3] {
                    let value = f32::from(*byte);
                    let moved = if by > 0.0 { value + (alpha - value) * by } else { value * (1.0 + by) };
                    *byte = moved.clamp(0.0, alpha) as u8;
                }
            }
        }
    }
}
