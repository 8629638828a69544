//! Light, weather and shadow laid over a finished picture.

use super::{middle, over_thing};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::numbers::fract;
use crate::random::Seed;
use crate::styles::about::About;
use crate::styles::raster::{blotches, each_pixel};
use crate::styles::shade::{Colours, mix, of, smooth, wide};

/// A warm leak of light from one side, and dark corners.
pub(in crate::styles) fn leak(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let x = if rng.chance(0.5) { 0.0 } else { w };
    let y = h * rng.between(0.2, 0.8);
    canvas.soft(x, y, w * 0.34, h * 0.6, hex(0xff5a1e), 0.7);
    canvas.soft(x, y, w * 0.16, h * 0.42, hex(0xffd36a), 0.75);
}

/// Milky veils that a loose lens lets in.
pub(in crate::styles) fn veil(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let left = rng.chance(0.5);
    canvas.soft(if left { 0.0 } else { w }, h * 0.25, w * 0.7, h * 0.6, hex(0xfff3dc), 0.8);
    canvas.soft(if left { w } else { 0.0 }, h * 0.9, w * 0.4, h * 0.4, hex(0xffe0c8), 0.35);
}

/// A low sun's glare and its ghosts in the lens.
pub(in crate::styles) fn flare(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let (x, y) = (if rng.chance(0.5) { w * 0.06 } else { w * 0.94 }, h * rng.between(0.1, 0.26));
    canvas.soft(x, y, w * 0.75, h * 0.7, hex(0xffb347), 0.55);
    canvas.soft(x, y, w * 0.3, h * 0.3, hex(0xffe9b8), 0.85);
    let (dx, dy) = (w * 0.5 - x, h * 0.52 - y);
    for (along, r, rgb) in [(0.55, 26.0, 0xffc46b), (0.9, 15.0, 0xff9a5c), (1.3, 34.0, 0xffd79a), (1.6, 20.0, 0xf7b36b)]
    {
        canvas.ellipse(x + dx * along, y + dy * along, r, r, hex(rgb).alpha(0.22));
    }
}

/// Thin level streaks of blue flare and a widescreen frame.
pub(in crate::styles) fn anamorphic(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    for _ in 0..3 {
        let (x, y) = (w * rng.between(0.15, 0.85), h * rng.between(0.16, 0.5));
        canvas.soft(x, y, w * 0.7, 5.0, hex(0x6fb6ff), 0.9);
        canvas.soft(x, y, 30.0, 42.0, hex(0xbfe0ff), 0.8);
    }
    for _ in 0..9 {
        let (x, y) = (w * rng.unit(), h * rng.between(0.12, 0.45));
        let tone = hex(rng.pick(&[0xffd9a0, 0xffb0b8, 0xa8d8ff]));
        canvas.ellipse(x, y, 13.0, 22.0, tone.alpha(0.24));
    }
    let bar = (h * 0.06).max(30.0);
    canvas.rect(0.0, 0.0, w, bar, hex(0x000000));
    canvas.rect(0.0, h - bar, w, bar, hex(0x000000));
}

/// Falling flakes, near ones large and soft.
pub(in crate::styles) fn flakes(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    for number in 0..240 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        let r = if number % 12 == 0 { rng.between(7.0, 14.0) } else { rng.between(1.6, 4.6) };
        canvas.soft(x, y, r * 1.3, r * 1.3, hex(0xffffff), if r > 6.0 { 0.6 } else { 0.95 });
    }
}

/// Pollen and seeds adrift in the light, and slanting beams.
pub(in crate::styles) fn beams(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let from = if rng.chance(0.5) { w * 0.12 } else { w * 0.88 };
    let lean = if from < w / 2.0 { 1.0 } else { -1.0 };
    for _ in 0..6 {
        let x = from + lean * rng.between(-60.0, w * 0.5);
        let (thin, thick) = (rng.between(12.0, 30.0), rng.between(50.0, 130.0));
        let far = x + lean * w * 0.42;
        canvas.polygon(
            &[(x, -10.0), (x + thin, -10.0), (far + thick, h), (far - thick * 0.4, h)],
            hex(0xfff2c0).alpha(0.13),
        );
    }
    motes(canvas, seed, about);
}

/// Specks of light in the air.
pub(in crate::styles) fn motes(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.child("motes").rng();
    for _ in 0..90 {
        let (x, y, r) = (rng.unit() * canvas.width, rng.unit() * canvas.height, rng.between(2.0, 7.0));
        canvas.soft(x, y, r, r, hex(0xfff6d8), rng.between(0.3, 0.9));
    }
}

/// The stripes of a blind's shadow.
pub(in crate::styles) fn blinds(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let lean = if seed.rng().chance(0.5) { 0.24 } else { -0.24 };
    let mut y = -h * 0.3;
    while y < h * 1.3 {
        let (left, right) = (y - lean * w / 2.0, y + lean * w / 2.0);
        canvas.polygon(&[(0.0, left), (w, right), (w, right + 34.0), (0.0, left + 34.0)], hex(0x000000).alpha(0.42));
        y += 76.0;
    }
}

/// Hard sun through a lattice and leaves: its shadow slants over the ground and bends where it meets a thing.
pub(in crate::styles) fn lattice(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    let scale = canvas.scale;
    let lean = if rng.chance(0.5) { 0.55 } else { -0.55 };
    let leaves = blotches(canvas, seed.child("leaves"), 46.0);
    let shape = about.depth(20.0, scale);
    let (w, h) = (canvas.width, canvas.height);
    let mut slow = (0.0, 0.0);
    each_pixel(canvas, |x, y, rgb| {
        if x & 3 == 0 {
            slow = (shape(x as f32, y as f32), leaves(x, y));
        }
        let (on, leaf) = slow;
        let (px, py) = (x as f32 / scale, y as f32 / scale);
        // A thing stands up out of the ground: the shadow climbs it.
        let (u, v) = (px + lean * py + on * 52.0 * lean.signum(), py - px * 0.12 - on * 40.0);
        let bar = |at: f32, pitch: f32| {
            let off = fract(at / pitch) - 0.5;
            1.0 - smooth(7.0, 17.0, off.abs() * pitch)
        };
        let edge = (px / w - 0.5).abs().max((py / h - 0.5).abs());
        let branch = smooth(0.16, 0.44, leaf + (0.24 - py / h) * 1.2) * smooth(0.62, 0.3, py / h);
        let dark = bar(u, 210.0).max(bar(v, 230.0)).max(branch).max(smooth(0.44, 0.5, edge) * 0.5);
        let by = [1.07 - 0.44 * dark, 1.03 - 0.41 * dark, 0.95 - 0.3 * dark];
        [0, 1, 2].map(|at: usize| f32::from(rgb[at]) * by[at])
    });
}

/// One lamp through a slatted blind, and grain on black.
pub(in crate::styles) fn noir(canvas: &mut Canvas, seed: Seed, about: &About) {
    blinds(canvas, seed, about);
    let (w, h) = (canvas.width, canvas.height);
    canvas.soft(0.0, h, w * 0.5, h * 0.6, hex(0x000000), 0.6);
    canvas.soft(w, h, w * 0.4, h * 0.7, hex(0x000000), 0.5);
}

/// Drops on a pane of glass, each with the world upside down in it.
pub(in crate::styles) fn drops(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let colours = Colours::new(canvas, 6.0);
    let scale = canvas.scale;
    for number in 0..190 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        let r = if number % 9 == 0 { rng.between(12.0, 22.0) } else { rng.between(3.0, 9.0) };
        let high = r * rng.between(1.0, 1.4);
        let seen = |dy: f32| {
            let [r, g, b] = colours.near(
                (x * scale).min(canvas.pixmap.width() as f32 - 1.0),
                ((y + dy).clamp(0.0, canvas.height - 1.0)) * scale,
            );
            Rgb(r as u8, g as u8, b as u8)
        };
        let (above, below) = (seen(150.0).lighter(-0.25), seen(-150.0).lighter(0.25));
        canvas.ellipse(x + r * 0.1, y + high * 0.16, r, high, hex(0x0c1218).alpha(0.42));
        canvas.ellipse(x, y, r, high, above);
        canvas.ellipse(x, y + high * 0.3, r * 0.74, high * 0.58, below);
        canvas.ellipse(x - r * 0.32, y - high * 0.42, r * 0.2, high * 0.17, hex(0xffffff).alpha(0.9));
        if number % 9 == 0 {
            canvas.line(
                &[(x, y - high), (x + rng.between(-5.0, 5.0), y - rng.between(80.0, 260.0))],
                hex(0xffffff).alpha(0.22),
                r * 0.5,
            );
        }
    }
}

/// Scan lines of a tube.
pub(in crate::styles) fn scan(canvas: &mut Canvas, _: Seed, _: &About) {
    let mut y = 0.0;
    while y < canvas.height {
        canvas.rect(0.0, y, canvas.width, 2.2, hex(0x000000).alpha(0.2));
        y += 5.5;
    }
}

/// Pools of coloured light from shop signs.
pub(in crate::styles) fn signs(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    for (number, rgb) in [0xff2f92, 0x22e0b8, 0x8a4dff, 0xff7a2f].into_iter().enumerate() {
        let x = w * (0.12 + 0.25 * number as f32 + rng.between(-0.05, 0.05));
        let y = h * rng.between(0.2, 0.4);
        canvas.soft(x, y, 150.0, 120.0, hex(rgb), 0.75);
        // Mirrored in the wet ground.
        canvas.soft(x, h * 0.86, 90.0, 240.0, hex(rgb), 0.6);
    }
    let _ = about;
}

/// A curve of darks and coloured light leaks that drift over old film.
pub(in crate::styles) fn fog(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (cloud, other) = (blotches(canvas, seed.child("a"), 330.0), blotches(canvas, seed.child("b"), 260.0));
    let (green, magenta) = (of(0x9fb07a), of(0xc98aa6));
    each_pixel(canvas, |x, y, rgb| {
        let out = mix(wide(rgb), green, 0.22 * smooth(-0.2, 0.9, cloud(x, y)));
        mix(out, magenta, 0.2 * smooth(0.0, 0.9, other(x, y)))
    });
}

/// A veil of pale light from above.
pub(in crate::styles) fn haze(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let x = w * seed.rng().between(0.15, 0.85);
    canvas.soft(x, h * 0.12, w * 0.9, h * 0.55, hex(0xfff6e6), 0.5);
    canvas.soft(w * 0.5, h * 0.6, w * 0.9, h * 0.16, hex(0xf4f4f2), 0.34);
}

/// The far side of everything left in the dark, but for what shines by itself.
pub(in crate::styles) fn half_dark(canvas: &mut Canvas, seed: Seed, about: &About) {
    let scale = canvas.scale;
    let side = if seed.rng().chance(0.5) { 1.0 } else { -1.0 };
    let mids: Vec<(f32, f32, f32)> = about
        .boxes
        .iter()
        .map(|region| {
            let (x, w) = (region.x as f32, region.width as f32);
            (x, x + w, x + w * 0.5)
        })
        .collect();
    let (mx, _) = middle(canvas, about);
    each_pixel(canvas, |x, _, [r, g, b]| {
        let fx = x as f32;
        // Each thing has its own lit and its own dark side.
        let own = mids
            .iter()
            .filter(|(left, right, _)| fx >= *left && fx <= *right)
            .map(|(left, right, mid)| side * (fx - mid) / (right - left).max(1.0));
        let across = own.fold(None, |least: Option<f32>, at| Some(least.map_or(at, |least| least.min(at))));
        let across = across.unwrap_or_else(|| side * (fx / scale - mx) / 500.0);
        let by = 1.0 - 0.93 * smooth(-0.22, 0.2, across);
        let flame = smooth(120.0, 190.0, f32::from(r)) * smooth(70.0, 130.0, f32::from(r) - f32::from(b));
        let by = by + (1.0 - by) * flame;
        [f32::from(r) * by, f32::from(g) * by, f32::from(b) * by]
    });
}

/// A flash's glare on everything that shines, in a print with rounded corners.
pub(in crate::styles) fn glare(canvas: &mut Canvas, seed: Seed, about: &About) {
    let scale = canvas.scale;
    for region in about.boxes.iter().take(8) {
        let (x, y) = (region.x as f32 / scale, region.y as f32 / scale);
        let (w, h) = (region.width as f32 / scale, region.height as f32 / scale);
        let side = w.min(h);
        let at = (x + w * 0.42, y + h * 0.36);
        canvas.soft(at.0, at.1, side * 0.3, side * 0.24, hex(0xfff2f8), 0.62);
        canvas.soft(at.0, at.1, side * 0.11, side * 0.09, hex(0xffffff), 1.0);
        super::star(canvas, at.0, at.1, side * 0.16, hex(0xffffff));
    }
    canvas.soft(canvas.width * 0.5, canvas.height * 0.24, canvas.width * 0.2, canvas.height * 0.12, hex(0xffe0f0), 0.5);
    super::print(canvas, seed, about);
}

/// Round highlights that a wide aperture melts.
pub(in crate::styles) fn bokeh(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    for _ in 0..26 {
        let (x, y, r) = (rng.unit() * canvas.width, rng.unit() * canvas.height * 0.5, rng.between(12.0, 34.0));
        if over_thing(canvas, about, x, y) {
            continue;
        }
        let tone = hex(rng.pick(&[0xfff2cc, 0xffe0b0, 0xdff0ff, 0xffd8d8]));
        canvas.ellipse(x, y, r, r, tone.alpha(0.16));
        if let Some(path) = crate::canvas::ellipse(x, y, r, r) {
            canvas.stroke(&path, tone.alpha(0.3), 1.6);
        }
    }
}
