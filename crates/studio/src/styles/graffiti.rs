//! Graffiti: spray paint on a concrete wall: glaring flat colours, a thick black outline with a white halo, drips and overspray.

use super::about::focus;
use super::raster::{Plane, Table, blotches, edges, grain, towards};
use super::{About, Style};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::numbers::place;
use crate::random::Seed;
use pairloom_model::views::Region;
use std::sync::OnceLock;

pub(super) struct Graffiti;

impl Style for Graffiti {
    fn limits(&self) -> f32 {
        0.1
    }

    fn name(&self) -> &'static str {
        "graffiti"
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let scale = canvas.scale;
        let near = focus(canvas, about, 120.0);
        let lines = edges(canvas, (scale * 4.6).round() as usize);
        let mut halo = lines.clone();
        halo.blur((scale * 5.5).round() as usize, 2);
        let wall = concrete(width, height, scale, seed);
        let table = sprays();
        let grain = grain();
        let cloud = blotches(canvas, seed.child("cloud"), 170.0);
        let (w, h) = (width as f32, height as f32);
        let mut slow = [0.0; 2];
        super::raster::each_pixel(canvas, |x, y, rgb| {
            if x & 3 == 0 {
                slow = [near(x, y), cloud(x, y)];
            }
            let [near, cloud] = slow;
            let at = y * width + x;
            let speck = grain[(y & 255) * 256 + (x & 255)];
            let Rgb(r, g, b) = table.get(rgb);
            let tone = 1.0 + wall.values[at] + cloud * 0.05;
            // The sprayed ground thins out unevenly towards the rim, in specks.
            let rim = (x as f32).min(w - x as f32).min(y as f32).min(h - y as f32) / scale;
            let thin = (rim / 110.0 + cloud * 0.6 + speck * 0.5).clamp(0.0, 1.0);
            // What has no colour of its own behind the things is the bare wall.
            let bare = rgb.iter().max().zip(rgb.iter().min()).is_some_and(|(most, least)| most - least < 26);
            let cover = if bare && !about.on(x, y) { 0.0 } else { (0.8 * thin).max(near * 0.97) };
            let line = ((lines.values[at] - 0.2) * 4.0 * (0.35 + 0.65 * near)).clamp(0.0, 1.0);
            let glow = ((halo.values[at] - 0.05) * 3.4 * near).clamp(0.0, 1.0) * (1.0 - line);
            let paint = [f32::from(r), f32::from(g), f32::from(b)];
            [0, 1, 2].map(|part: usize| {
                let wall = [166.0, 164.0, 158.0][part] * tone + speck * 13.0;
                // The wall shows through as relief even where paint covers it.
                let painted = paint[part] * (0.7 + 0.3 * tone) + speck * 6.0;
                let laid = wall + (painted - wall) * cover;
                let white = laid + (255.0 - laid) * glow * 0.5;
                white + (14.0 - white) * line
            })
        });
        drips(canvas, &about.boxes, seed);
        overspray(canvas, &about.boxes, seed);
    }
}

/// Slabs of concrete: how light each place is, with the marks of the shuttering, joints and the holes of its ties.
fn concrete(width: usize, height: usize, scale: f32, seed: Seed) -> Plane {
    let mut plane = Plane::new(width, height);
    let (slab, board) = ((330.0 * scale, 250.0 * scale), 62.0 * scale);
    let mut rng = seed.child("boards").rng();
    let tones: Vec<f32> = (0..64).map(|_| rng.between(-0.05, 0.05)).collect();
    for y in 0..height {
        let (row, in_row) = (place(y as f32 / slab.1), y as f32 - place(y as f32 / slab.1) as f32 * slab.1);
        let level = [0.26, 0.74].iter().any(|at| (in_row - slab.1 * at).abs() < 5.0 * scale);
        for (x, value) in plane.values[y * width..(y + 1) * width].iter_mut().enumerate() {
            let in_slab = x as f32 - place(x as f32 / slab.0) as f32 * slab.0;
            let joint = in_row < 3.0 * scale || in_slab < 3.0 * scale;
            let hole = level && [0.2, 0.8].iter().any(|at| (in_slab - slab.0 * at).abs() < 6.0 * scale);
            let tone = tones[(place(x as f32 / board) + row * 7) & 63];
            *value = if joint || hole { -0.3 } else { tone };
        }
    }
    plane
}

fn drips(canvas: &mut Canvas, boxes: &[Region], seed: Seed) {
    let mut rng = seed.child("drips").rng();
    let scale = canvas.scale;
    for area in boxes {
        let (left, wide) = (area.x as f32 / scale, area.width as f32 / scale);
        let foot = (area.y + area.height) as f32 / scale;
        for _ in 0..(wide / 55.0) as usize + 1 {
            let x = left + wide * rng.between(0.15, 0.85);
            let (length, thick) = (rng.between(24.0, 110.0), rng.between(4.0, 8.0));
            let y = foot - rng.between(14.0, 40.0);
            let (px, py) = ((x * scale) as u32, (y * scale) as u32);
            let Some(pixel) = canvas.pixmap.pixel(px, py) else { continue };
            let ink = Rgb(pixel.red(), pixel.green(), pixel.blue());
            canvas.line(&[(x, y), (x, (y + length).min(canvas.height - 6.0))], ink, thick);
            canvas.ellipse(x, (y + length).min(canvas.height - 6.0), thick * 0.8, thick * 1.1, ink);
        }
    }
}

/// Dots of paint that missed.
fn overspray(canvas: &mut Canvas, boxes: &[Region], seed: Seed) {
    let mut rng = seed.child("spray").rng();
    let scale = canvas.scale;
    let cans = [hex(0xff2e88), hex(0x19d3ff), hex(0xffe600), hex(0xf7f7f2), hex(0x111111)];
    for area in boxes.iter().take(6) {
        let (x, y) = (area.x as f32 / scale, area.y as f32 / scale);
        let (w, h) = (area.width as f32 / scale, area.height as f32 / scale);
        for _ in 0..3 {
            let can = rng.pick(&cans);
            let (cx, cy) = (x + w * rng.between(-0.1, 1.1), y + h * rng.between(-0.08, 1.0));
            for _ in 0..16 {
                let (angle, far) = (rng.between(0.0, std::f32::consts::TAU), rng.unit().powi(2) * 60.0);
                let r = rng.between(1.0, 3.6);
                canvas.ellipse(cx + angle.cos() * far, cy + angle.sin() * far, r, r, can.alpha(0.85));
            }
        }
    }
}

fn sprays() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let cans = [
            0xff2e4c, 0xff2e88, 0xff7a1a, 0xffd400, 0xb6f01e, 0x1fc95b, 0x00b7a8, 0x19b8ff, 0x2a5bff, 0x6b2bd9,
            0xb23bd6, 0xf7f7f2, 0xfff6a8, 0x7a1fd0, 0x0b7a3a, 0x15161a, 0xe8431a, 0xffb08a, 0xffa3d0, 0xa8e6ff,
        ]
        .map(hex);
        Table::new(|rgb| {
            let lab = rgb.lab();
            let loud = crate::colour::Lab { l: lab.l, a: lab.a * 2.0, b: lab.b * 2.0 }.rgb();
            towards(&cans, loud, 0.1)
        })
    })
}
