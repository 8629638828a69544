//! What is laid over a finished picture: borders, light and weather in files of their own; specks, stars and stuff here.

mod air;
mod borders;
mod warli;

use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use crate::styles::about::About;
use crate::styles::raster::{blotches, each_pixel};
use crate::styles::shade::{mix, of, smooth, wide};
pub(super) use air::*;
pub(super) use borders::*;
use std::f32::consts::TAU;
pub(super) use warli::warli;

/// Lines of speed that run in from the rim, away from what the picture is about.
pub(super) fn speed(canvas: &mut Canvas, seed: Seed, about: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let (cx, cy) = middle(canvas, about);
    let mut rng = seed.rng();
    for number in 0..150 {
        let angle = (number as f32 + rng.unit()) / 150.0 * TAU;
        let (sin, cos) = angle.sin_cos();
        let far = w.hypot(h);
        let near = w.min(h) * rng.between(0.46, 0.62);
        let thick = rng.between(1.0, 5.0) / far;
        let tip = (cx + cos * near, cy + sin * near);
        let out = |turn: f32| (cx + (angle + turn).cos() * far, cy + (angle + turn).sin() * far);
        canvas.polygon(&[tip, out(thick), out(-thick)], hex(0x121214));
    }
    panel(canvas, seed, about);
}

/// The middle of what the picture is about, in units.
pub(super) fn middle(canvas: &Canvas, about: &About) -> (f32, f32) {
    let boxes = &about.boxes;
    if boxes.is_empty() {
        return (canvas.width / 2.0, canvas.height / 2.0);
    }
    let count = boxes.len() as f32 * 2.0 * canvas.scale;
    let sum = |of: fn(&pairloom_model::views::Region) -> u32| boxes.iter().map(|region| of(region) as f32).sum::<f32>();
    (sum(|region| region.x * 2 + region.width) / count, sum(|region| region.y * 2 + region.height) / count)
}

/// Four-pointed sparkles and small blossoms of printed tone.
pub(super) fn sparkles(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    for number in 0..26 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height * 0.8);
        if over_thing(canvas, about, x, y) {
            continue;
        }
        let side = rng.between(8.0, 26.0);
        if number % 3 == 0 {
            for petal in 0..5 {
                let (sin, cos) = (petal as f32 / 5.0 * TAU + 0.3).sin_cos();
                canvas.ellipse(x + cos * side * 0.6, y + sin * side * 0.6, side * 0.46, side * 0.46, hex(0xffffff));
                canvas.ellipse(x + cos * side * 0.6, y + sin * side * 0.6, side * 0.34, side * 0.34, hex(0xd4d4d8));
            }
            canvas.ellipse(x, y, side * 0.3, side * 0.3, hex(0xffffff));
        } else {
            star(canvas, x, y, side, hex(0xffffff));
            star(canvas, x, y, side * 0.5, hex(0x2a2a30));
        }
    }
    panel(canvas, seed, about);
}

pub(super) fn star(canvas: &mut Canvas, x: f32, y: f32, side: f32, rgb: Rgb) {
    let points: Vec<(f32, f32)> = (0..8)
        .map(|at| {
            let reach = if at % 2 == 0 { side } else { side * 0.2 };
            let (sin, cos) = (at as f32 / 8.0 * TAU).sin_cos();
            (x + cos * reach, y + sin * reach)
        })
        .collect();
    canvas.polygon(&points, rgb);
}

/// Whether a place in units lies on a thing.
pub(super) fn over_thing(canvas: &Canvas, about: &About, x: f32, y: f32) -> bool {
    let (x, y) = (x * canvas.scale, y * canvas.scale);
    about.boxes.iter().any(|region| {
        let (left, top) = (region.x as f32, region.y as f32);
        x >= left && y >= top && x <= left + region.width as f32 && y <= top + region.height as f32
    })
}

/// White highlights, as a marker or a digital painter sets them.
pub(super) fn glints(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    for region in about.boxes.iter().take(8) {
        let (x, y) = (region.x as f32 / canvas.scale, region.y as f32 / canvas.scale);
        let (w, h) = (region.width as f32 / canvas.scale, region.height as f32 / canvas.scale);
        for _ in 0..3 {
            let side = rng.between(7.0, 17.0);
            star(canvas, x + w * rng.between(0.05, 0.95), y + h * rng.between(0.0, 0.6), side, hex(0xffffff));
        }
    }
}

/// Scratches, dust and the gate of old film.
pub(super) fn scratches(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    for _ in 0..7 {
        let x = rng.unit() * canvas.width;
        let lean = rng.between(-6.0, 6.0);
        let tone = if rng.chance(0.7) { 0xffffff } else { 0x101010 };
        canvas.line(&[(x, 0.0), (x + lean, canvas.height)], hex(tone).alpha(0.3), rng.between(0.8, 2.0));
    }
    dust(canvas, seed, about);
    gate(canvas, seed, about);
}

/// Dust and hairs on a cel or a print.
pub(super) fn dust(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.child("dust").rng();
    for number in 0..46 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        let ink = hex(if rng.chance(0.6) { 0xffffff } else { 0x181818 }).alpha(0.5);
        if number % 6 == 0 {
            let (dx, dy) = (rng.between(-16.0, 16.0), rng.between(-16.0, 16.0));
            canvas.line(&[(x, y), (x + dx * 0.7, y + dy), (x + dx, y + dy * 0.6)], ink, 1.2);
        } else {
            let r = rng.between(0.8, 2.4);
            canvas.ellipse(x, y, r, r, ink);
        }
    }
}

/// Paper brushed with salts by hand: ragged, bare at the rim.
pub(super) fn brushed(canvas: &mut Canvas, seed: Seed, _: &About) {
    let cloud = blotches(canvas, seed, 60.0);
    let streak = super::shade::streaks(canvas, 0.05, 90.0, 5.0);
    let (w, h, scale) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32, canvas.scale);
    let paper = of(0xf0ece0);
    each_pixel(canvas, |x, y, rgb| {
        let (fx, fy) = (x as f32, y as f32);
        let rim = fx.min(w - fx) * 0.8;
        let rim = rim.min(fy).min(h - fy) / scale - 22.0 - 10.0 * cloud(x, y) - 14.0 * streak(fx, fy);
        mix(paper, wide(rgb), smooth(-3.0, 3.0, rim))
    });
}

/// The uneven edge of a plate coated by hand.
pub(super) fn poured(canvas: &mut Canvas, seed: Seed, _: &About) {
    let cloud = blotches(canvas, seed, 90.0);
    let streak = super::shade::streaks(canvas, 1.45, 160.0, 9.0);
    let (w, h, scale) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32, canvas.scale);
    each_pixel(canvas, |x, y, rgb| {
        let (fx, fy) = (x as f32, y as f32);
        let rim = fx.min(w - fx).min(fy).min(h - fy) / scale - 26.0 - 22.0 * cloud(x, y);
        let flow = 1.0 + 0.1 * streak(fx, fy) * smooth(240.0, 0.0, rim);
        mix([22.0, 19.0, 16.0], wide(rgb).map(|value| value * flow), smooth(-2.0, 9.0, rim))
    });
}

/// The fine dots of four printing inks, and a postcard's border.
pub(super) fn screened(canvas: &mut Canvas, seed: Seed, about: &About) {
    let pitch = (canvas.scale * 4.0).max(2.0);
    each_pixel(canvas, |x, y, rgb| {
        let dot = super::ink::dot((0.707, 0.707), pitch, x as f32, y as f32, 0.45);
        wide(rgb).map(|value| value * (0.93 + 0.12 * dot))
    });
    postcard(canvas, seed, about);
}

/// Fine cracks in plaster, and where it has flaked off.
pub(super) fn cracks(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    for _ in 0..9 {
        let (mut x, mut y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        let mut angle = rng.between(0.0, TAU);
        let mut points = vec![(x, y)];
        for _ in 0..14 {
            angle += rng.between(-0.6, 0.6);
            x += angle.cos() * 18.0;
            y += angle.sin() * 18.0;
            points.push((x, y));
        }
        canvas.line(&points, hex(0x5a4a38).alpha(0.42), 1.3);
    }
    let cloud = blotches(canvas, seed.child("flakes"), 44.0);
    let wide_ = blotches(canvas, seed.child("where"), 260.0);
    let plaster = of(0xdccfb4);
    each_pixel(canvas, |x, y, rgb| {
        let gone = smooth(0.78, 0.86, cloud(x, y) * 0.6 + wide_(x, y) * 0.5);
        mix(wide(rgb), plaster, gone * 0.9)
    });
}

/// The fold in the middle of an opened page.
pub(super) fn fold(canvas: &mut Canvas, _: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.soft(w / 2.0, h / 2.0, 26.0, h * 0.9, hex(0x3a2f28), 0.34);
    canvas.rect(w / 2.0 - 0.8, 0.0, 1.6, h, hex(0x6a5a4c).alpha(0.5));
}

/// Spattered ink of a poster.
pub(super) fn spatter(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    for _ in 0..520 {
        let (x, y, r) = (rng.unit() * canvas.width, rng.unit() * canvas.height, rng.between(0.8, 2.6));
        canvas.ellipse(x, y, r, r, hex(0x23201e).alpha(0.6));
    }
}

/// Rings of light around what the picture is about.
pub(super) fn rings(canvas: &mut Canvas, _: Seed, about: &About) {
    let (cx, cy) = middle(canvas, about);
    let (cx, cy, scale) = (cx * canvas.scale, cy * canvas.scale, canvas.scale);
    let tones = [of(0x8fae8a), of(0xb9a2c0), of(0xe0c878), of(0x9a86a8), of(0xc8d0a0)];
    each_pixel(canvas, |x, y, rgb| {
        let (dx, dy) = (x as f32 - cx, y as f32 - cy);
        let far = (dx * dx + dy * dy).sqrt() / scale / 96.0;
        let tone = tones[far as usize % tones.len()];
        let own = wide(rgb);
        let light = super::shade::light(own);
        let step = ((light * 4.0).floor() + 0.7) / 4.0;
        mix(tone.map(|value| value * (0.34 + 0.82 * step)), own, 0.1)
    });
}

/// Starbursts of a clock or a lamp in the open parts.
pub(super) fn starbursts(canvas: &mut Canvas, seed: Seed, about: &About) {
    let mut rng = seed.rng();
    for _ in 0..7 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height * 0.45);
        if over_thing(canvas, about, x, y) {
            continue;
        }
        let reach = rng.between(14.0, 30.0);
        for ray in 0..8 {
            let (sin, cos) = (ray as f32 / 8.0 * TAU).sin_cos();
            canvas.line(&[(x, y), (x + cos * reach, y + sin * reach)], hex(0x26282e), 2.2);
            canvas.ellipse(x + cos * reach, y + sin * reach, 2.6, 2.6, hex(0xd0602c));
        }
    }
}

/// Paper pasted on a wall: wrinkles and a torn rim.
pub(super) fn wheat_paste(canvas: &mut Canvas, seed: Seed, _: &About) {
    let cloud = blotches(canvas, seed, 34.0);
    let wrinkle = super::shade::streaks(canvas, 1.2, 170.0, 15.0);
    let speck = super::shade::specks(canvas, 2.0);
    let (w, h, scale) = (canvas.pixmap.width() as f32, canvas.pixmap.height() as f32, canvas.scale);
    each_pixel(canvas, |x, y, rgb| {
        let (fx, fy) = (x as f32, y as f32);
        let rim = fx.min(w - fx).min(fy).min(h - fy) / scale - 34.0 - 9.0 * cloud(x, y);
        let fold = 1.0 + 0.09 * wrinkle(fx, fy);
        let wall = [124.0, 112.0, 104.0].map(|value| value + speck(x, y) * 14.0);
        let edge = mix([250.0, 247.0, 238.0], wide(rgb).map(|value| value * fold), smooth(0.0, 5.0, rim));
        mix(wall, edge, smooth(-1.0, 1.0, rim))
    });
}

/// Cast concrete showing through, and the mist of a spray can.
pub(super) fn concrete(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (cloud, speck) = (blotches(canvas, seed, 150.0), super::shade::specks(canvas, 1.6));
    each_pixel(canvas, |x, y, rgb| {
        let add = cloud(x, y) * 9.0 + speck(x, y) * 13.0;
        wide(rgb).map(|value| value + add)
    });
}

/// The joints of paving slabs.
pub(super) fn slabs(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let mut rng = seed.rng();
    let mut y = 240.0 * rng.unit();
    let mut row = 0.0;
    while y < h {
        canvas.rect(0.0, y, w, 3.4, hex(0x5a5650).alpha(0.75));
        let mut x = 130.0 + 150.0 * row;
        while x < w {
            canvas.rect(x, y, 3.4, 250.0, hex(0x5a5650).alpha(0.75));
            x += 330.0;
        }
        row = 1.0 - row;
        y += 250.0;
    }
}
