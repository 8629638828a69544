//! Light and colour that set a thing apart from what is behind it: torchlight, parted tones, one colour kept.

use super::about::{About, focus};
use super::raster::each_pixel;
use super::shade::{light, mix, of, smooth, wide};
use super::strokes::saturated;
use crate::canvas::Canvas;
use crate::colour::hex;
use crate::numbers::place;
use crate::random::Seed;
use std::f32::consts::TAU;

/// A torch drawn round the subject in the dark: strokes that loop about it, behind and before, and light it from all sides.
pub(super) fn torch(canvas: &mut Canvas, seed: Seed, about: &About) {
    let shape = about.shape(canvas);
    let mut rng = seed.rng();
    let hue = rng.pick(&[0xffb454, 0x5fd0ff, 0xff6fb5, 0x9dff7a]);
    let lamp = of(hue);
    let near = focus(canvas, about, 150.0);
    let Some(mut strokes) = Canvas::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return };
    for region in about.boxes.iter().take(4) {
        let scale = canvas.scale;
        let (x, y) = (region.x as f32 / scale, region.y as f32 / scale);
        let (w, h) = (region.width as f32 / scale, region.height as f32 / scale);
        for turn in 0..4 {
            let (from, wide, high) = (rng.unit() * TAU, w * rng.between(0.56, 0.7), h * rng.between(0.52, 0.64));
            let lean = rng.between(-0.2, 0.2);
            let points: Vec<(f32, f32)> = (0..=40)
                .map(|step| {
                    let (sin, cos) = (from + step as f32 / 40.0 * 4.4).sin_cos();
                    let shake = (step as f32 * 0.9 + turn as f32).sin() * 7.0;
                    (x + w / 2.0 + cos * wide + sin * lean * w + shake, y + h / 2.0 + sin * high + shake)
                })
                .collect();
            for (thick, alpha) in [(34.0, 0.1), (15.0, 0.26), (6.0, 0.9)] {
                strokes.line(&points, hex(hue).alpha(alpha), thick);
            }
            strokes.line(&points, hex(0xffffff).alpha(0.9), 2.2);
        }
    }
    let width = canvas.pixmap.width() as usize;
    let data = strokes.pixmap.data();
    let mut slow = 0.0;
    each_pixel(canvas, |x, y, rgb| {
        if x & 3 == 0 {
            slow = near(x, y);
        }
        let on = shape.at(x, y);
        let by = 0.05 + 0.2 * slow + 0.5 * on;
        let base = [0, 1, 2].map(|at: usize| f32::from(rgb[at]) * by * (0.6 + 0.4 * lamp[at] / 255.0));
        let at = (y * width + x) * 4;
        // What passes behind the subject is hidden by it.
        let seen = 1.0 - on * 0.92;
        [0, 1, 2].map(|part: usize| base[part] + f32::from(data[at + part]) * seen)
    });
}

/// Drives a thing and what is behind it apart where both are light or both are dark.
pub(super) fn parted(canvas: &mut Canvas, _: Seed, about: &About) {
    let shape = about.shape(canvas);
    let width = canvas.pixmap.width() as usize;
    let (mut on, mut off) = ((0.0_f32, 0.0_f32), (0.0_f32, 0.0_f32));
    for (at, pixel) in canvas.pixmap.data().chunks_exact(4).enumerate().step_by(37) {
        let tone = light(wide([pixel[0], pixel[1], pixel[2]]));
        let sum = if shape.at(at % width, at / width) > 0.5 { &mut on } else { &mut off };
        *sum = (sum.0 + tone, sum.1 + 1.0);
    }
    let (thing, ground) = (on.0 / on.1.max(1.0), off.0 / off.1.max(1.0));
    let dark = thing > 0.36;
    if (thing - ground).abs() > 0.42 {
        return;
    }
    each_pixel(canvas, |x, y, rgb| {
        let own = wide(rgb);
        let then = if dark { own.map(|value| value * 0.22) } else { own.map(|value| 255.0 - (255.0 - value) * 0.2) };
        // The thing itself is spread over all tones.
        let tone = if dark { 1.25 } else { 0.8 };
        mix(then, own.map(|value| (value - 128.0) * 1.3 + 128.0 * tone), shape.at(x, y))
    });
}

/// Grey all over but for one colour of what the picture is about: the one that most of it has.
pub(super) fn one_colour(canvas: &mut Canvas, _: Seed, about: &About) {
    let shape = about.shape(canvas);
    let width = canvas.pixmap.width() as usize;
    let mut hues = [0.0_f32; 12];
    for (at, pixel) in canvas.pixmap.data().chunks_exact(4).enumerate().step_by(23) {
        let own = wide([pixel[0], pixel[1], pixel[2]]);
        if shape.at(at % width, at / width) > 0.5 {
            let (hue, strong) = hue(own);
            hues[place(hue * 12.0) % 12] += if strong > 0.2 { strong } else { 0.0 };
        }
    }
    let most = (0..12).max_by(|a, b| hues[*a].total_cmp(&hues[*b])).unwrap_or_default();
    let kept = (most as f32 + 0.5) / 12.0;
    each_pixel(canvas, |x, y, rgb| {
        let own = wide(rgb);
        let grey = [light(own) * 255.0; 3];
        let on = shape.at(x, y);
        if on == 0.0 {
            return grey;
        }
        let off = (hue(own).0 - kept).abs();
        let near = smooth(0.14, 0.09, off.min(1.0 - off));
        mix(grey, saturated(own, 1.2), on * near)
    });
}

/// The hue of a colour, 0..1 round the circle, and how strong it is, 0..1.
fn hue([r, g, b]: [f32; 3]) -> (f32, f32) {
    let (most, least) = (r.max(g).max(b), r.min(g).min(b));
    let span = most - least;
    if span < 1.0 {
        return (0.0, 0.0);
    }
    let sixth = if most <= r {
        (g - b) / span
    } else if most <= g {
        2.0 + (b - r) / span
    } else {
        4.0 + (r - g) / span
    };
    ((sixth / 6.0).rem_euclid(1.0), span / 255.0)
}
