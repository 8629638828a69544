//! Ink wash: black ink on rice paper, washes that bleed, a dry brush for contours, much empty paper, one seal.

use super::about::focus;
use super::raster::{blotches, edges, grain, lightness};
use super::seal::seal;
use super::shade::smooth;
use super::{About, Style};
use crate::canvas::Canvas;
use crate::numbers::place;
use crate::random::Seed;

pub(super) struct InkWash;

impl Style for InkWash {
    fn name(&self) -> &'static str {
        "ink_wash"
    }

    fn apply(&self, canvas: &mut Canvas, seed: Seed, about: &About) {
        let (width, height) = (canvas.pixmap.width() as usize, canvas.pixmap.height() as usize);
        let scale = canvas.scale;
        let (near, on) = (focus(canvas, about, 300.0), focus(canvas, about, 14.0));
        let step = ((scale * 2.0).round() as usize).max(1);
        let mut wash = lightness(canvas, step);
        wash.blur(1, 1);
        let mut bled = wash.clone();
        bled.blur(((8.0 * scale) as usize / step).max(1), 2);
        let strokes = edges(canvas, (scale * 2.8).round() as usize);
        let grain = grain();
        let (cloud, wide) = (blotches(canvas, seed.child("cloud"), 60.0), blotches(canvas, seed.child("wide"), 260.0));
        let (sway_x, sway_y) = (blotches(canvas, seed.child("x"), 34.0), blotches(canvas, seed.child("y"), 34.0));
        let press = blotches(canvas, seed.child("press"), 90.0);
        // What varies slowly is looked up once in a few pixels.
        let (mut sway, mut blot) = ([0.0; 2], [0.0; 5]);
        super::raster::each_pixel(canvas, |x, y, _| {
            if x & 1 == 0 {
                sway = [sway_x(x, y) * 3.2 * scale, sway_y(x, y) * 3.2 * scale];
            }
            if x & 3 == 0 {
                blot = [near(x, y), cloud(x, y), wide(x, y), press(x, y), on(x, y)];
            }
            let [near, cloud, wide, press, on] = blot;
            // The hand sways: everything is looked up a little aside.
            let (wx, wy) = (x as f32 + sway[0], y as f32 + sway[1]);
            let (gx, gy) = (wx / step as f32, wy / step as f32);
            let at = place(wy).min(height - 1) * width + place(wx).min(width - 1);
            let fibre = grain[(y & 255) * 256 + (x & 255)];
            let spot = wash.spot(gx, gy);
            let (sharp, soft) = (spot.of(&wash), spot.of(&bled));
            // Ink pools where a wash ends: darker on the dark side of a boundary.
            let rim = (soft - sharp).max(0.0);
            let dark = 1.0 - (sharp * 0.5 + soft * 0.5) + 0.13 * cloud * (0.4 + near) + 0.2 * on + fibre * 0.03;
            let pale = 0.2 + 0.14 * wide + 0.3 * near + 0.5 * on;
            let wash = (smooth(0.16, 1.0, dark) * pale).max(0.0) + rim * 1.25 * near;
            // A loaded brush presses here and lifts there; far off it hardly touches the paper.
            let line = (strokes.values[at] - 0.16 - 0.1 * press) * 4.2;
            let dry = (line + fibre * (0.5 - 0.35 * near)).clamp(0.0, 1.0) * smooth(0.05, 0.8, near + 0.12) * 0.96;
            let ink = wash.clamp(0.0, 0.8).max(dry).clamp(0.0, 0.94);
            let paper = [244.0, 239.0, 226.0].map(|v| v + fibre * 4.0 + wide * 2.0);
            let black = [26.0, 27.0, 33.0];
            [0, 1, 2].map(|part: usize| paper[part] + (black[part] - paper[part]) * ink)
        });
        let (w, h) = (canvas.width, canvas.height);
        let left = seed.rng().chance(0.5);
        seal(canvas, if left { 52.0 } else { w - 52.0 - 54.0 }, h - 52.0 - 54.0, 54.0);
    }
}
