//! Traditional Chinese painting: mineral colours on aged silk within fine, even outlines.

use super::about::focus;
use super::raster::{Table, blotches, edges, grain, lightness, towards};
use super::seal::seal;
use super::{About, Style};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use std::sync::OnceLock;

pub(super) struct TraditionalChinese;

impl Style for TraditionalChinese {
    fn name(&self) -> &'static str {
        "traditional_chinese"
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let width = canvas.pixmap.width() as usize;
        let scale = canvas.scale;
        let near = focus(canvas, about, 210.0);
        let contour = edges(canvas, (scale * 1.5).round() as usize);
        let step = ((scale * 3.0).round() as usize).max(1);
        let mut soft = lightness(canvas, step);
        let mut graded = soft.clone();
        soft.blur(((16.0 * scale) as usize / step).max(1), 2);
        for (sharp, soft) in graded.values.iter_mut().zip(&soft.values) {
            *sharp = (*sharp - soft) * 74.0;
        }
        let table = minerals();
        let grain = grain();
        let age = blotches(canvas, seed.child("age"), 240.0);
        // Threads of the silk, about a unit and a half apart.
        let pitch = (scale * 1.6).max(1.2);
        let thread = |at: usize| if (at as f32 / pitch).fract() < 0.4 { 3.2 } else { -1.4 };
        let threads: Vec<f32> = (0..canvas.pixmap.width().max(canvas.pixmap.height()) as usize).map(thread).collect();
        let mut slow = [0.0; 2];
        super::raster::each_pixel(canvas, |x, y, rgb| {
            if x & 3 == 0 {
                slow = [near(x, y), age(x, y)];
            }
            let [near, age] = slow;
            let (gx, gy) = (x as f32 / step as f32, y as f32 / step as f32);
            let weave = threads[x] + threads[y] + grain[(y & 255) * 256 + (x & 255)] * 4.0;
            let stain = age * 9.0;
            let silk = [214.0 + stain, 186.0 + stain, 136.0 + stain * 0.9];
            let Rgb(r, g, b) = table.get(rgb);
            // Washes are graded: deeper towards a shape's darker rim.
            let graded = graded.at(gx, gy);
            let cover = 0.13 + 0.12 * age.max(0.0) + 0.7 * near;
            let line = ((contour.values[y * width + x] - 0.12) * 4.2).clamp(0.0, 1.0) * (0.3 + 0.62 * near);
            let pigment = [f32::from(r), f32::from(g), f32::from(b)];
            let ink = [58.0, 40.0, 28.0];
            [0, 1, 2].map(|part: usize| {
                let laid = silk[part] + (pigment[part] + graded - silk[part]) * cover;
                laid + (ink[part] - laid) * line * 0.86 + weave
            })
        });
        mount(canvas, seed);
    }
}

/// The brocade strips above and below, and two seals.
fn mount(canvas: &mut Canvas, seed: Seed) {
    let (w, h) = (canvas.width, canvas.height);
    let strip = 30.0;
    for y in [0.0, h - strip] {
        canvas.rect(0.0, y, w, strip, hex(0x3d4f56));
        let mut x = 16.0;
        while x < w {
            let middle = y + strip / 2.0;
            canvas.polygon(
                &[(x - 9.0, middle), (x, middle - 6.0), (x + 9.0, middle), (x, middle + 6.0)],
                hex(0xb99a5e).alpha(0.75),
            );
            x += 32.0;
        }
    }
    for y in [strip, h - strip - 5.0] {
        canvas.rect(0.0, y, w, 5.0, hex(0xc9ab6a));
    }
    let x = if seed.rng().chance(0.5) { 46.0 } else { w - 46.0 - 44.0 };
    seal(canvas, x, h - strip - 62.0 - 50.0, 44.0);
    seal(canvas, x + 6.0, h - strip - 56.0, 32.0);
}

fn minerals() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let pigments = [
            0x2f6f73, 0x4f9a86, 0x8fbf9f, 0x2d4f7f, 0x5f86ad, 0xa3b9c4, 0xb23b2e, 0xd06a4e, 0xe3a98b, 0x8a5a34,
            0xb98f56, 0xdcc18d, 0xefe3c8, 0xf6efdf, 0x3a312b, 0x6a5a4c, 0x968a78, 0xc9a13c, 0x7a4a63, 0xc98f9a,
            0x5d7a3e, 0x9caa66,
        ]
        .map(hex);
        Table::new(|rgb| towards(&pigments, rgb, 0.22))
    })
}
