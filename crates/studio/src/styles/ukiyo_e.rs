//! Ukiyo-e: flat woodblock colour, black keylines, a graded sky, washi paper with its margin and seal.

use super::raster::{Table, edges, grain, towards};
use super::seal::seal;
use super::{About, Style};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use std::sync::OnceLock;

pub(super) struct UkiyoE;

impl Style for UkiyoE {
    fn name(&self) -> &'static str {
        "ukiyo_e"
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, _: &About) {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let key = edges(canvas, (canvas.scale * 2.4).round() as usize);
        let table = pigments();
        let grain = grain();
        let (w, h) = (width as f32, height as f32);
        let wave = seed.child("wood");
        // What holds for a whole row: the wood's grain, the turn that it gives to the waves across, how deep the blue is.
        let rows: Vec<_> = (0..height)
            .map(|y| {
                let wood = wave.noise(y as f32 / canvas.scale / 7.0);
                (wood, (wood * 0.6).sin_cos(), (1.0 - y as f32 / h / 0.24).max(0.0).powf(1.4) * 0.86)
            })
            .collect();
        let columns: Vec<(f32, f32)> = (0..width).map(|x| (x as f32 / w * 9.0).sin_cos()).collect();
        super::raster::each_pixel(canvas, |x, y, rgb| {
            let Rgb(r, g, b) = table.get(rgb);
            // Bokashi: Prussian blue wiped thin from the top edge down, and a warm band low down.
            let ((wood, (turn_sin, turn_cos), wipe), (sin, cos)) = (rows[y], columns[x]);
            let warm = (1.0 - ((y as f32 / h - 0.97) / 0.1).abs()).max(0.0) * 0.16;
            let line = ((key.values[y * width + x] - 0.13) * 5.0).clamp(0.0, 1.0);
            let bend = (sin * turn_cos + cos * turn_sin) * 0.5 + wood;
            let fibre = grain[(y & 255) * 256 + (x & 255)] * 5.0 + bend * 3.2;
            let mut out = [f32::from(r), f32::from(g), f32::from(b)];
            for (value, (blue, clay)) in out.iter_mut().zip([(31.0, 196.0), (58.0, 120.0), (104.0, 86.0)]) {
                *value += (blue - *value) * wipe;
                *value += (clay - *value) * warm;
                *value += (26.0 - *value) * line * 0.93;
                *value += fibre;
            }
            out
        });
        margin(canvas, seed);
    }
}

/// The paper's rim around the print, a thin frame, a cartouche and a seal.
fn margin(canvas: &mut Canvas, seed: Seed) {
    let (w, h) = (canvas.width, canvas.height);
    let paper = hex(0xefe4c8);
    let rim = 24.0;
    for (x, y, wide, high) in [(0.0, 0.0, w, rim), (0.0, h - rim, w, rim), (0.0, 0.0, rim, h), (w - rim, 0.0, rim, h)] {
        canvas.rect(x, y, wide, high, paper);
    }
    if let Some(frame) = crate::canvas::rounded(rim, rim, w - 2.0 * rim, h - 2.0 * rim, 2.0) {
        canvas.stroke(&frame, hex(0x26221f), 3.0);
    }
    let right = seed.rng().chance(0.5);
    let x = if right { w - rim - 78.0 } else { rim + 30.0 };
    canvas.rect(x, rim + 26.0, 48.0, 132.0, hex(0xc8402f));
    canvas.rect(x + 5.0, rim + 31.0, 38.0, 122.0, hex(0xefe4c8));
    let ink = hex(0x26221f);
    for (row, cross) in [(0.0, 0.3), (1.0, 0.62), (2.0, 0.45)] {
        let (cx, cy) = (x + 24.0, rim + 50.0 + row * 38.0);
        canvas.line(&[(cx - 11.0, cy - 8.0), (cx + 11.0, cy - 9.0)], ink, 3.6);
        canvas.line(&[(cx - 8.0 + cross * 10.0, cy - 12.0), (cx - 10.0 + cross * 8.0, cy + 13.0)], ink, 3.6);
        canvas.line(&[(cx - 10.0, cy + 4.0), (cx + 12.0, cy + 2.0), (cx + 6.0, cy + 12.0)], ink, 3.2);
    }
    seal(canvas, x + 8.0, rim + 170.0, 32.0);
}

fn pigments() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let pigments = [
            0x1f3a68, 0x355f94, 0x6f9dbd, 0xa9c6cf, 0xdfe3d3, 0xf2e7cb, 0xe6cf9c, 0xd0a45c, 0xa9743c, 0xc8402f,
            0xdd7a58, 0xeab59a, 0x8a2f2a, 0x55703f, 0x8c9c58, 0xbcc48e, 0x2f4a38, 0x6b5a49, 0x9a8d78, 0x2a2624,
            0x6f4a6b, 0xa98aa5, 0xd98ba0,
        ]
        .map(hex);
        Table::new(|rgb| towards(&pigments, rgb, 0.08))
    })
}
