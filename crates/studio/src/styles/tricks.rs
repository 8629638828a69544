//! Single tricks of light and signal: two exposures, coloured lamps, flash, star trails, trails of traffic, torn signals.

use super::about::{About, focus};
use super::raster::{blotches, each_pixel, grain};
use super::shade::{Colours, Source, light, mix, of, smooth, wide};
use super::strokes::{hash, saturated, unit};
use crate::canvas::Canvas;
use crate::colour::hex;
use crate::random::Seed;
use resvg::tiny_skia::Pixmap;
use std::f32::consts::TAU;

/// A second exposure of trees that fills what the picture is about, before a pale sky.
pub(super) fn double(canvas: &mut Canvas, seed: Seed, about: &About) {
    let shape = about.shape(canvas);
    let Some(mut trees) = Canvas::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return };
    let (w, h) = (trees.width, trees.height);
    trees.rect(0.0, 0.0, w, h, crate::canvas::Ink::down(0.0, hex(0xd9e6ea), h, hex(0xf0d9b8)));
    let mut rng = seed.rng();
    let mut x = -20.0;
    while x < w {
        let foot = (x, h + 10.0);
        let length = rng.between(0.2, 0.3) * h;
        branch(&mut trees, foot, -1.57 + rng.between(-0.08, 0.08), length, 22.0, seed.at(x as usize));
        x += rng.between(70.0, 120.0);
    }
    let inside = trees.pixmap.data().to_vec();
    let width = canvas.pixmap.width() as usize;
    let veil = blotches(canvas, seed.child("veil"), 300.0);
    each_pixel(canvas, |x, y, rgb| {
        let own = wide(rgb);
        let tone = light(own);
        let at = (y * width + x) * 4;
        let second = [f32::from(inside[at]), f32::from(inside[at + 1]), f32::from(inside[at + 2])];
        // Film adds light: the second picture shows where the first is dark.
        let first = saturated(own, 0.75).map(|value| value * 0.62);
        let both = [0, 1, 2]
            .map(|part: usize| 255.0 - (255.0 - first[part]) * (1.0 - second[part] / 255.0 * (0.86 - tone * 0.3)));
        let dark = second[0].min(second[1]) / 255.0;
        let both = both.map(|value| value * (0.35 + 0.65 * dark));
        let pale = mix([246.0, 244.0, 240.0], saturated(own, 0.4), 0.16 + 0.05 * veil(x, y));
        mix(pale, both, shape.at(x, y))
    });
}

fn branch(canvas: &mut Canvas, (x, y): (f32, f32), angle: f32, length: f32, thick: f32, seed: Seed) {
    if thick < 1.2 || length < 6.0 {
        return;
    }
    let (sin, cos) = angle.sin_cos();
    let tip = (x + cos * length, y + sin * length);
    canvas.line(&[(x, y), tip], hex(0x26302f), thick);
    let mut rng = seed.rng();
    for side in [-1.0, 1.0] {
        let turn = side * rng.between(0.22, 0.55);
        branch(
            canvas,
            tip,
            angle + turn,
            length * rng.between(0.62, 0.8),
            thick * 0.62,
            seed.at((side + 2.0) as usize),
        );
    }
}

/// One lamp of each colour from each side.
pub(super) fn gels(canvas: &mut Canvas, seed: Seed, about: &About) {
    let near = focus(canvas, about, 260.0);
    let turned = seed.rng().chance(0.5);
    let w = canvas.pixmap.width() as f32;
    let (magenta, cyan) = (of(0xff2fa0), of(0x18c8ff));
    let mut slow = 0.0;
    each_pixel(canvas, |x, y, rgb| {
        if x & 3 == 0 {
            slow = near(x, y);
        }
        let side = x as f32 / w;
        let side = smooth(0.28, 0.72, if turned { 1.0 - side } else { side });
        let lamp = mix(magenta, cyan, side);
        let tone = (light(wide(rgb)) * 1.25 + 0.06).min(1.1) * (0.34 + 0.66 * slow);
        lamp.map(|value| value * tone + (tone - 0.75).max(0.0) * 190.0)
    });
}

/// A flash from the camera: flat and bright in front, a hard shadow close behind, darkness around.
pub(super) fn flash(canvas: &mut Canvas, _: Seed, about: &About) {
    let shape = about.shape(canvas);
    let near = focus(canvas, about, 440.0);
    let off = ((canvas.scale * 17.0) as usize, (canvas.scale * 8.0) as usize);
    let mut slow = 0.0;
    each_pixel(canvas, |x, y, rgb| {
        if x & 3 == 0 {
            slow = near(x, y);
        }
        let on = shape.at(x, y);
        let shadow = shape.at(x.saturating_sub(off.0), y.saturating_sub(off.1)) * (1.0 - on);
        let by = (0.16 + 0.5 * slow) * (1.0 - 0.72 * shadow);
        let by = by + (1.12 - by) * on;
        let [r, g, b] = saturated(wide(rgb), 1.12).map(|value| value * by);
        [r + 4.0, g, b * 0.97]
    });
}

/// Whether a pixel is open night sky.
fn night_sky([r, g, b]: [u8; 3]) -> f32 {
    let tone = light(wide([r, g, b]));
    smooth(0.42, 0.26, tone) * if b >= r { 1.0 } else { 0.0 }
}

/// Lays a drawing over the sky alone.
fn over_sky(canvas: &mut Canvas, about: &About, drawn: &Pixmap, down_to: f32) {
    let shape = about.shape(canvas);
    let width = canvas.pixmap.width() as usize;
    let h = canvas.pixmap.height() as f32;
    let data = drawn.data();
    each_pixel(canvas, |x, y, rgb| {
        let at = (y * width + x) * 4;
        let alpha = f32::from(data[at + 3]) / 255.0;
        if alpha == 0.0 {
            return wide(rgb);
        }
        let fade = smooth(down_to + 0.03, down_to - 0.1, y as f32 / h);
        let by = night_sky(rgb) * (1.0 - shape.at(x, y)) * fade;
        [0, 1, 2].map(|part: usize| f32::from(rgb[part]) * (1.0 - alpha * by) + f32::from(data[at + part]) * by)
    });
}

/// Arcs of starlight round one still point.
pub(super) fn star_trails(canvas: &mut Canvas, seed: Seed, about: &About) {
    let Some(mut sky) = Canvas::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return };
    let mut rng = seed.rng();
    let (cx, cy) = (canvas.width * rng.between(0.3, 0.7), canvas.height * rng.between(0.2, 0.34));
    let reach = canvas.width.max(canvas.height) * 0.95;
    let mut radius = 8.0;
    while radius < reach {
        let start = rng.unit() * TAU;
        let tint = rng.pick(&[0xffffff, 0xdfe8ff, 0xfff1d6, 0xbcd0ff]);
        for turn in 0..3 {
            let from = start + turn as f32 * TAU / 3.0 + rng.between(0.0, 0.5);
            let points: Vec<(f32, f32)> = (0..=18)
                .map(|step| {
                    let (sin, cos) = (from + step as f32 / 18.0 * 1.15).sin_cos();
                    (cx + cos * radius, cy + sin * radius)
                })
                .collect();
            sky.line(&points, hex(tint).alpha(rng.between(0.45, 1.0)), rng.between(1.2, 2.6));
        }
        radius += rng.between(7.0, 15.0);
    }
    over_sky(canvas, about, &sky.pixmap, 0.72);
}

/// The pale band of the Milky Way.
pub(super) fn milky_way(canvas: &mut Canvas, seed: Seed, about: &About) {
    let Some(mut sky) = Canvas::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return };
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let lean = if rng.chance(0.5) { 1.0 } else { -1.0 };
    let along = |t: f32| (w * (0.5 + lean * (t - 0.5) * 0.9), h * (0.72 - 0.8 * t));
    for number in 0..70 {
        let (x, y) = along(rng.unit());
        let (rgb, r) = if number % 3 == 0 { (0xf2d9c4, 46.0) } else { (0xc6d2f4, 74.0) };
        sky.soft(x + rng.between(-40.0, 40.0), y + rng.between(-30.0, 30.0), r, r, hex(rgb), 0.2);
    }
    for _ in 0..24 {
        let (x, y) = along(rng.unit());
        sky.soft(x + rng.between(-16.0, 16.0), y + rng.between(-14.0, 14.0), 34.0, 20.0, hex(0x141628), 0.34);
    }
    for number in 0..900 {
        let (mut x, mut y) = (rng.unit() * w, rng.unit() * h * 0.8);
        if number % 2 == 0 {
            let (bx, by) = along(rng.unit());
            (x, y) = (bx + rng.between(-80.0, 80.0), by + rng.between(-60.0, 60.0));
        }
        let r = rng.between(0.5, 1.7);
        sky.ellipse(x, y, r, r, hex(0xffffff).alpha(rng.between(0.4, 1.0)));
    }
    over_sky(canvas, about, &sky.pixmap, 0.72);
}

/// Ribbons of red and white light along a road.
pub(super) fn light_trails(canvas: &mut Canvas, seed: Seed, about: &About) {
    let Some(mut road) = Canvas::new(canvas.pixmap.width(), canvas.pixmap.height()) else { return };
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let far = (w * rng.between(0.3, 0.7), h * 0.62);
    for number in 0..26 {
        let red = number % 2 == 0;
        let end = if red { w * rng.between(0.62, 1.25) } else { w * rng.between(-0.25, 0.38) };
        let rgb =
            if red { rng.pick(&[0xff2a1f, 0xff5a3c, 0xd81e1e]) } else { rng.pick(&[0xffffff, 0xfff0c8, 0xffe09a]) };
        let lift = rng.between(0.0, 34.0);
        let points: Vec<(f32, f32)> = (0..=16)
            .map(|step| {
                let t = step as f32 / 16.0;
                let near = t * t;
                (far.0 + (end - far.0) * near + (t * 3.1).sin() * 46.0, far.1 + (h * 1.05 - far.1) * near - lift * t)
            })
            .collect();
        for (thick, alpha) in [(15.0, 0.13), (6.0, 0.34), (2.4, 1.0)] {
            road.line(&points, hex(rgb).alpha(alpha), thick);
        }
    }
    let shape = about.shape(canvas);
    let width = canvas.pixmap.width() as usize;
    let data = road.pixmap.data();
    each_pixel(canvas, |x, y, rgb| {
        let at = (y * width + x) * 4;
        let by = 1.0 - shape.at(x, y);
        let alpha = f32::from(data[at + 3]) / 255.0 * by;
        [0, 1, 2].map(|part: usize| f32::from(rgb[part]) * (1.0 - alpha) + f32::from(data[at + part]) * by)
    });
}

/// Moving water and cloud smoothed to mist while all that stands stays sharp.
pub(super) fn mist(canvas: &mut Canvas, _: Seed, about: &About) {
    let shape = about.shape(canvas);
    let mut colours = Colours::new(canvas, 4.0);
    colours.parts.iter_mut().for_each(|plane| {
        plane.streak(60, true);
        plane.streak(3, false);
        plane.streak(60, true);
    });
    each_pixel(canvas, |x, y, rgb| {
        let soft = colours.at(x as f32, y as f32);
        let soft = mix(soft, [228.0, 236.0, 242.0], 0.24);
        mix(soft, wide(rgb), shape.at(x, y))
    });
}

/// A signal broken in transmission.
pub(super) fn glitch(canvas: &mut Canvas, seed: Seed, _: &About) {
    let source = Source::new(canvas);
    let number = (seed.rng().unit() * 16_777_216.0) as u32;
    let scale = canvas.scale;
    let split = 11.0 * scale;
    let bands: Vec<f32> = (0..64)
        .map(|band| {
            let id = hash(number, band, 1);
            if unit(id, 1) < 0.3 { (unit(id, 2) - 0.5) * 170.0 * scale } else { (unit(id, 2) - 0.5) * 8.0 * scale }
        })
        .collect();
    let high = source.height as f32 / 64.0;
    let speck = grain();
    each_pixel(canvas, |x, y, _| {
        let band = (y as f32 / high) as usize & 63;
        let id = hash(number, band as u32, (x as f32 / (70.0 * scale)) as u32);
        let torn = bands[band] + if unit(id, 3) < 0.1 { 60.0 * scale } else { 0.0 };
        let (fx, fy) = (x as f32 + torn, y as f32);
        let mut out = [source.at(fx - split, fy)[0], source.at(fx, fy)[1], source.at(fx + split, fy)[2]];
        if unit(id, 4) < 0.035 {
            // A block that kept one colour of its row.
            out = source.at(((x as f32 / (90.0 * scale)) as u32) as f32 * 90.0 * scale, (band as f32 + 0.5) * high);
            out = [out[2], out[0], out[1]];
        }
        let line = if ((y as f32 / (2.4 * scale)) as usize) & 1 == 0 { 0.86 } else { 1.04 };
        let noise = speck[(y & 255) * 256 + ((x * 3) & 255)] * 9.0;
        out.map(|value| value * line + noise)
    });
}

/// A floor of pink and cyan squares, a striped sun and scan lines behind things.
pub(super) fn vaporwave(canvas: &mut Canvas, seed: Seed, about: &About) {
    let shape = about.shape(canvas);
    let (w, h) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32);
    let horizon = 0.6;
    let sun = (0.5 + (seed.rng().unit() - 0.5) * 0.5, 0.4);
    let aspect = w / h;
    let (pink, cyan, lavender, night) = (of(0xff71ce), of(0x35d7f5), of(0xb9a2ff), of(0x3b1f6b));
    each_pixel(canvas, |x, y, rgb| {
        let (u, v) = (x as f32 / w, y as f32 / h);
        let ground = if v < horizon {
            let sky = mix(night, mix(lavender, pink, smooth(0.2, horizon, v)), smooth(0.0, 0.5, v));
            let far = (((u - sun.0) * aspect).powi(2) + (v - sun.1).powi(2)).sqrt();
            let slit = v > sun.1 && ((v - sun.1) * 34.0).fract() < 0.32;
            let disc = smooth(0.205, 0.2, far) * if slit { 0.0 } else { 1.0 };
            mix(sky, mix(of(0xffe76b), pink, smooth(0.26, 0.58, v)), disc)
        } else {
            let depth = 0.16 / (v - horizon + 0.012);
            let (column, row) = (((u - 0.5) * aspect * depth * 5.0 + 200.0) as i32, (depth * 5.0) as i32);
            let base = if (column + row) & 1 == 0 { pink } else { cyan };
            mix(base, lavender, smooth(0.2, 0.0, v - horizon) * 0.9)
        };
        let own = wide(rgb);
        let tone = light(own);
        let tinted =
            mix(mix(night, pink, smooth(0.05, 0.6, tone)), mix(cyan, [255.0; 3], 0.55), smooth(0.45, 1.0, tone));
        mix(ground, mix(tinted, own, 0.22), shape.at(x, y))
    });
    super::over::scan(canvas, seed, about);
}

/// Film that records leaves as crimson.
pub(super) fn crimson(canvas: &mut Canvas, _: Seed, _: &About) {
    each_pixel(canvas, |_, _, rgb| {
        let [r, g, b] = wide(rgb);
        let leaf = ((g - r.max(b) * 0.97) / 46.0).clamp(0.0, 1.0);
        let tone = light([r, g, b]);
        let red = [90.0 + 180.0 * tone, 14.0 + 110.0 * tone * tone, 52.0 + 130.0 * tone * tone];
        // Without leaves the film shows red as green and green as blue.
        let plain = [r * 0.8 + g * 0.2, r * 0.35 + g * 0.62, g * 0.4 + b * 0.68];
        mix(plain, red, leaf)
    });
}

/// Warmth instead of light: violet for cold, yellow for what stands there.
pub(super) fn thermal(canvas: &mut Canvas, _: Seed, about: &About) {
    let near = focus(canvas, about, 40.0);
    let mut warmth = Colours::new(canvas, 5.0).blurred(1, 2);
    let shape = about.shape(canvas);
    let ramp = super::photo::ramp(&[0x120436, 0x3a0a78, 0x9a1a86, 0xe84a3a, 0xffa41e, 0xfff06a, 0xfffff0]);
    warmth = warmth.blurred(1, 1);
    let mut slow = 0.0;
    each_pixel(canvas, |x, y, _| {
        if x & 3 == 0 {
            slow = near(x, y);
        }
        let tone = light(warmth.at(x as f32, y as f32));
        let heat = 0.05 + tone * 0.3 + (slow * 0.12) + shape.at(x, y) * (0.34 + tone * 0.2);
        ramp[(heat * 255.0).clamp(0.0, 255.0) as usize]
    });
}
