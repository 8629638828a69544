//! What is laid over a finished picture: borders, leaks of light, scratches, snow, drops, sparkles, speed lines.

use super::about::About;
use super::raster::{blotches, each_pixel};
use super::shade::{Colours, mix, of, smooth, wide};
use crate::canvas::{Canvas, rounded};
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use std::f32::consts::TAU;

/// A border of one colour: left and right, top, bottom, in units.
fn border(canvas: &mut Canvas, rgb: u32, side: f32, top: f32, bottom: f32) {
    let (w, h) = (canvas.width, canvas.height);
    let ink = hex(rgb);
    for (x, y, wide, high) in
        [(0.0, 0.0, w, top), (0.0, h - bottom, w, bottom), (0.0, 0.0, side, h), (w - side, 0.0, side, h)]
    {
        canvas.rect(x, y, wide, high, ink);
    }
}

/// An instant print's white frame.
pub(super) fn instant(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xf6f4ee, 34.0, 34.0, 74.0);
}

/// A print's white border with rounded corners inside.
pub(super) fn print(canvas: &mut Canvas, _: Seed, _: &About) {
    corners(canvas, 0xf3eddc, 24.0, 34.0);
}

/// A postcard's white border.
pub(super) fn postcard(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xf7f3e8, 24.0, 24.0, 24.0);
}

/// The rounded gate of a projected frame.
pub(super) fn gate(canvas: &mut Canvas, _: Seed, _: &About) {
    corners(canvas, 0x0b0b0b, 16.0, 46.0);
}

fn corners(canvas: &mut Canvas, rgb: u32, rim: f32, radius: f32) {
    let (w, h) = (canvas.width, canvas.height);
    border(canvas, rgb, rim, rim, rim);
    if let Some(path) = rounded(rim / 2.0 - 2.0, rim / 2.0 - 2.0, w - rim + 4.0, h - rim + 4.0, radius) {
        canvas.stroke(&path, hex(rgb), rim);
    }
}

/// A comic's panel: a white gutter and a black frame.
pub(super) fn panel(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xfbfaf5, 16.0, 16.0, 16.0);
    frame(canvas, 18.0, 0x121214, 5.0);
}

/// A thin line a little inside the rim.
fn frame(canvas: &mut Canvas, rim: f32, rgb: u32, thick: f32) {
    let (w, h) = (canvas.width, canvas.height);
    if let Some(path) = rounded(rim, rim, w - 2.0 * rim, h - 2.0 * rim, 1.5) {
        canvas.stroke(&path, hex(rgb), thick);
    }
}

/// The margin that a copper plate presses into paper.
pub(super) fn plate(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xf1e8d2, 26.0, 26.0, 26.0);
    frame(canvas, 26.0, 0xc9bda0, 2.5);
    frame(canvas, 28.5, 0xfaf4e2, 2.0);
}

/// A blackboard's wooden frame.
pub(super) fn board(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0x8a5c34, 20.0, 20.0, 20.0);
    frame(canvas, 20.0, 0x5e3c20, 4.0);
    frame(canvas, 3.0, 0xa97848, 3.0);
}

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
fn middle(canvas: &Canvas, about: &About) -> (f32, f32) {
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

fn star(canvas: &mut Canvas, x: f32, y: f32, side: f32, rgb: Rgb) {
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
fn over_thing(canvas: &Canvas, about: &About, x: f32, y: f32) -> bool {
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

/// A warm leak of light from one side, and dark corners.
pub(super) fn leak(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let x = if rng.chance(0.5) { 0.0 } else { w };
    let y = h * rng.between(0.2, 0.8);
    canvas.soft(x, y, w * 0.34, h * 0.6, hex(0xff5a1e), 0.7);
    canvas.soft(x, y, w * 0.16, h * 0.42, hex(0xffd36a), 0.75);
}

/// Milky veils that a loose lens lets in.
pub(super) fn veil(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let left = rng.chance(0.5);
    canvas.soft(if left { 0.0 } else { w }, h * 0.25, w * 0.7, h * 0.6, hex(0xfff3dc), 0.8);
    canvas.soft(if left { w } else { 0.0 }, h * 0.9, w * 0.4, h * 0.4, hex(0xffe0c8), 0.35);
}

/// A low sun's glare and its ghosts in the lens.
pub(super) fn flare(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let (w, h) = (canvas.width, canvas.height);
    let (x, y) = (if rng.chance(0.5) { w * 0.06 } else { w * 0.94 }, h * rng.between(0.1, 0.26));
    canvas.soft(x, y, w * 0.75, h * 0.7, hex(0xffb347), 0.55);
    canvas.soft(x, y, w * 0.3, h * 0.3, hex(0xffe9b8), 0.85);
    let (dx, dy) = (w * 0.5 - x, h * 0.52 - y);
    for (along, r, rgb) in [(0.55, 26.0, 0xffc46b), (0.9, 15.0, 0xff9a5c), (1.3, 34.0, 0xffd79a), (1.6, 20.0, 0xf7b36b)] {
        canvas.ellipse(x + dx * along, y + dy * along, r, r, hex(rgb).alpha(0.22));
    }
}

/// Thin level streaks of blue flare and a widescreen frame.
pub(super) fn anamorphic(canvas: &mut Canvas, seed: Seed, _: &About) {
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
pub(super) fn flakes(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    for number in 0..240 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        let r = if number % 12 == 0 { rng.between(7.0, 14.0) } else { rng.between(1.6, 4.6) };
        canvas.soft(x, y, r * 1.3, r * 1.3, hex(0xffffff), if r > 6.0 { 0.6 } else { 0.95 });
    }
}

/// Pollen and seeds adrift in the light, and slanting beams.
pub(super) fn beams(canvas: &mut Canvas, seed: Seed, about: &About) {
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
pub(super) fn motes(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.child("motes").rng();
    for _ in 0..90 {
        let (x, y, r) = (rng.unit() * canvas.width, rng.unit() * canvas.height, rng.between(2.0, 7.0));
        canvas.soft(x, y, r, r, hex(0xfff6d8), rng.between(0.3, 0.9));
    }
}

/// The stripes of a blind's shadow.
pub(super) fn blinds(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let lean = if seed.rng().chance(0.5) { 0.24 } else { -0.24 };
    let mut y = -h * 0.3;
    while y < h * 1.3 {
        let (left, right) = (y - lean * w / 2.0, y + lean * w / 2.0);
        canvas.polygon(&[(0.0, left), (w, right), (w, right + 34.0), (0.0, left + 34.0)], hex(0x000000).alpha(0.56));
        y += 76.0;
    }
}

/// The shadow of a lattice and of leaves over everything.
pub(super) fn lattice(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let mut rng = seed.rng();
    let ink = hex(0x14101c).alpha(0.42);
    let far = w + h;
    let mut at = -h;
    while at < far {
        canvas.line(&[(at, 0.0), (at + h * 0.7, h)], ink, 17.0);
        at += 128.0;
    }
    let mut at = 0.0;
    while at < far * 1.2 {
        canvas.line(&[(at, 0.0), (at - h * 0.9, h)], ink, 17.0);
        at += 128.0;
    }
    for _ in 0..12 {
        let (x, y, r) = (rng.unit() * w, rng.unit() * h * 0.5, rng.between(24.0, 46.0));
        canvas.ellipse(x, y, r, r * 0.5, ink);
    }
}

/// One lamp through a slatted blind, and grain on black.
pub(super) fn noir(canvas: &mut Canvas, seed: Seed, about: &About) {
    blinds(canvas, seed, about);
    let (w, h) = (canvas.width, canvas.height);
    canvas.soft(0.0, h, w * 0.5, h * 0.6, hex(0x000000), 0.6);
    canvas.soft(w, h, w * 0.4, h * 0.7, hex(0x000000), 0.5);
}

/// Drops on a pane of glass, each with the world upside down in it.
pub(super) fn drops(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let colours = Colours::new(canvas, 6.0);
    let scale = canvas.scale;
    for number in 0..190 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        let r = if number % 9 == 0 { rng.between(12.0, 22.0) } else { rng.between(3.0, 9.0) };
        let high = r * rng.between(1.0, 1.4);
        let seen = |dy: f32| {
            let [r, g, b] = colours.near((x * scale).min(canvas.pixmap.width() as f32 - 1.0), ((y + dy).clamp(0.0, canvas.height - 1.0)) * scale);
            Rgb(r as u8, g as u8, b as u8)
        };
        let (above, below) = (seen(150.0).lighter(-0.25), seen(-150.0).lighter(0.25));
        canvas.ellipse(x + r * 0.1, y + high * 0.16, r, high, hex(0x0c1218).alpha(0.42));
        canvas.ellipse(x, y, r, high, above);
        canvas.ellipse(x, y + high * 0.3, r * 0.74, high * 0.58, below);
        canvas.ellipse(x - r * 0.32, y - high * 0.42, r * 0.2, high * 0.17, hex(0xffffff).alpha(0.9));
        if number % 9 == 0 {
            canvas.line(&[(x, y - high), (x + rng.between(-5.0, 5.0), y - rng.between(80.0, 260.0))], hex(0xffffff).alpha(0.22), r * 0.5);
        }
    }
}

/// Scan lines of a tube.
pub(super) fn scan(canvas: &mut Canvas, _: Seed, _: &About) {
    let mut y = 0.0;
    while y < canvas.height {
        canvas.rect(0.0, y, canvas.width, 2.2, hex(0x000000).alpha(0.2));
        y += 5.5;
    }
}

/// Pools of coloured light from shop signs.
pub(super) fn signs(canvas: &mut Canvas, seed: Seed, about: &About) {
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
pub(super) fn fog(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (cloud, other) = (blotches(canvas, seed.child("a"), 330.0), blotches(canvas, seed.child("b"), 260.0));
    let (green, magenta) = (of(0x9fb07a), of(0xc98aa6));
    each_pixel(canvas, |x, y, rgb| {
        let out = mix(wide(rgb), green, 0.22 * smooth(-0.2, 0.9, cloud(x, y)));
        mix(out, magenta, 0.2 * smooth(0.0, 0.9, other(x, y)))
    });
}

/// The faint squares and the double frame of a draughtsman's sheet.
pub(super) fn blueprint(canvas: &mut Canvas, _: Seed, _: &About) {
    let line = hex(0xdce8fa).alpha(0.16);
    let mut at = 40.0;
    while at < canvas.width.max(canvas.height) {
        canvas.rect(at, 0.0, 1.2, canvas.height, line);
        canvas.rect(0.0, at, canvas.width, 1.2, line);
        at += 40.0;
    }
    frame(canvas, 16.0, 0xdce8fa, 2.6);
    frame(canvas, 23.0, 0xdce8fa, 1.2);
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

/// A brass mat with an arched window's corners.
pub(super) fn mat(canvas: &mut Canvas, _: Seed, _: &About) {
    corners(canvas, 0x6d5a34, 30.0, 120.0);
    frame(canvas, 30.0, 0xb79a5e, 2.5);
}

/// The deckled white edge of a small print, held by black corners.
pub(super) fn deckle(canvas: &mut Canvas, seed: Seed, _: &About) {
    border(canvas, 0xf5efe0, 22.0, 22.0, 22.0);
    let (w, h) = (canvas.width, canvas.height);
    let mut rng = seed.rng();
    let mut at = 0.0;
    while at < w.max(h) {
        for (x, y) in [(at, 0.0), (at, h), (0.0, at), (w, at)] {
            canvas.ellipse(x, y, rng.between(3.0, 7.0), rng.between(3.0, 7.0), hex(0x3a342c));
        }
        at += 11.0;
    }
    for (x, y, dx, dy) in [(0.0, 0.0, 1.0, 1.0), (w, 0.0, -1.0, 1.0), (0.0, h, 1.0, -1.0), (w, h, -1.0, -1.0)] {
        canvas.polygon(&[(x, y), (x + dx * 62.0, y), (x, y + dy * 62.0)], hex(0x26221e));
    }
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

/// A veil of pale light from above.
pub(super) fn haze(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let x = w * seed.rng().between(0.15, 0.85);
    canvas.soft(x, h * 0.12, w * 0.9, h * 0.55, hex(0xfff6e6), 0.5);
    canvas.soft(w * 0.5, h * 0.6, w * 0.9, h * 0.16, hex(0xf4f4f2), 0.34);
}

/// The far side of everything left in the dark.
pub(super) fn half_dark(canvas: &mut Canvas, seed: Seed, about: &About) {
    let (mx, _) = middle(canvas, about);
    let (w, h) = (canvas.width, canvas.height);
    let side = if seed.rng().chance(0.5) { 1.0 } else { -1.0 };
    let from = mx - side * 40.0;
    let to = mx + side * 190.0;
    let ink = crate::canvas::Ink::Line(from, 0.0, hex(0x000000).alpha(0.0), to, 0.0, hex(0x000000).alpha(0.88));
    canvas.rect(0.0, 0.0, w, h, ink);
}

/// Round highlights that a wide aperture melts.
pub(super) fn bokeh(canvas: &mut Canvas, seed: Seed, about: &About) {
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

/// A whiteboard's metal rim and its faint smears.
pub(super) fn whiteboard(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    for _ in 0..5 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        canvas.soft(x, y, rng.between(60.0, 150.0), rng.between(20.0, 50.0), hex(0x9aa6b4), 0.1);
    }
    border(canvas, 0xb8bec6, 12.0, 12.0, 12.0);
    frame(canvas, 12.0, 0x8a929c, 2.0);
}

/// The square glazed tiles of a wall picture, and its border of scrolls.
pub(super) fn glazed_tiles(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let side = 142.8;
    let (w, h) = (canvas.width, canvas.height);
    let mut y = 0.0;
    while y < h {
        let mut x = 0.0;
        while x < w {
            let tone = if rng.chance(0.5) { 0xffffff } else { 0x6a7a98 };
            canvas.rect(x, y, side, side, hex(tone).alpha(rng.between(0.0, 0.1)));
            canvas.line(&[(x + 5.0, y + side - 5.0), (x + 5.0, y + 5.0), (x + side - 5.0, y + 5.0)], hex(0xffffff).alpha(0.5), 2.2);
            x += side;
        }
        y += side;
    }
    let mut at = side;
    while at < w.max(h) {
        canvas.rect(at - 1.4, 0.0, 2.8, h, hex(0xb9b4a6));
        canvas.rect(0.0, at - 1.4, w, 2.8, hex(0xb9b4a6));
        at += side;
    }
    scrolls(canvas, 0x1c459c);
}

/// A border of running scrolls.
fn scrolls(canvas: &mut Canvas, rgb: u32) {
    let (w, h) = (canvas.width, canvas.height);
    border(canvas, 0xf4f5f2, 36.0, 36.0, 36.0);
    let ink = hex(rgb);
    frame(canvas, 36.0, rgb, 3.4);
    frame(canvas, 4.0, rgb, 3.4);
    let curl = |canvas: &mut Canvas, x: f32, y: f32, turn: f32| {
        let points: Vec<(f32, f32)> = (0..14)
            .map(|step| {
                let t = step as f32 / 13.0;
                let (sin, cos) = (turn + t * 5.2).sin_cos();
                (x + cos * 11.0 * (1.0 - t * 0.8), y + sin * 11.0 * (1.0 - t * 0.8))
            })
            .collect();
        canvas.line(&points, ink, 3.2);
    };
    let mut at = 20.0;
    let mut turn = 0.0;
    while at < w.max(h) {
        for (x, y) in [(at, 20.0), (at, h - 20.0), (20.0, at), (w - 20.0, at)] {
            curl(canvas, x, y, turn);
        }
        turn += 3.14;
        at += 27.0;
    }
}

/// The gloss of a glaze, and a rim of waves.
pub(super) fn glaze(canvas: &mut Canvas, seed: Seed, _: &About) {
    scrolls(canvas, 0x163a8c);
    let (w, h) = (canvas.width, canvas.height);
    let x = w * seed.rng().between(0.2, 0.4);
    canvas.soft(x, h * 0.2, w * 0.32, h * 0.14, hex(0xffffff), 0.5);
}

/// Ornaments in the corners of one tile.
pub(super) fn tile_corners(canvas: &mut Canvas, _: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let ink = hex(0x1c459c);
    for (x, y, dx, dy) in [(0.0, 0.0, 1.0, 1.0), (w, 0.0, -1.0, 1.0), (0.0, h, 1.0, -1.0), (w, h, -1.0, -1.0)] {
        for (ax, ay, r) in [(34.0, 34.0, 17.0), (74.0, 28.0, 12.0), (28.0, 74.0, 12.0), (66.0, 66.0, 10.0)] {
            canvas.ellipse(x + dx * ax, y + dy * ay, r, r, ink);
            canvas.ellipse(x + dx * ax, y + dy * ay, r * 0.45, r * 0.45, hex(0xf3f4f0));
        }
        canvas.line(&[(x + dx * 20.0, y + dy * 110.0), (x + dx * 46.0, y + dy * 46.0), (x + dx * 110.0, y + dy * 20.0)], ink, 3.6);
    }
    frame(canvas, 3.0, 0xb9b4a6, 5.0);
}

/// Bands of the key pattern above and below, black on clay.
pub(super) fn meander_black(canvas: &mut Canvas, _: Seed, _: &About) {
    meander(canvas, 0x14100f, 0xd07236);
}

/// Bands of the key pattern above and below, clay on black.
pub(super) fn meander_red(canvas: &mut Canvas, _: Seed, _: &About) {
    meander(canvas, 0xd07a3c, 0x14100f);
}

fn meander(canvas: &mut Canvas, line: u32, ground: u32) {
    let (w, h) = (canvas.width, canvas.height);
    let ink = hex(line);
    for y in [0.0, h - 56.0] {
        canvas.rect(0.0, y, w, 56.0, hex(ground));
        canvas.rect(0.0, y + 3.0, w, 4.0, ink);
        canvas.rect(0.0, y + 49.0, w, 4.0, ink);
        let mut x = 2.0;
        while x < w {
            let at = |dx: f32, dy: f32| (x + dx, y + 12.0 + dy);
            canvas.line(&[at(0.0, 32.0), at(0.0, 0.0), at(30.0, 0.0), at(30.0, 22.0), at(11.0, 22.0), at(11.0, 11.0), at(20.0, 11.0)], ink, 4.4);
            canvas.line(&[at(0.0, 32.0), at(40.0, 32.0)], ink, 4.4);
            x += 40.0;
        }
    }
}

/// Spattered ink of a poster.
pub(super) fn spatter(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    for _ in 0..520 {
        let (x, y, r) = (rng.unit() * canvas.width, rng.unit() * canvas.height, rng.between(0.8, 2.6));
        canvas.ellipse(x, y, r, r, hex(0x23201e).alpha(0.6));
    }
}

/// Bold diagonal bars in two corners.
pub(super) fn diagonals(canvas: &mut Canvas, _: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.polygon(&[(0.0, 0.0), (w * 0.26, 0.0), (0.0, h * 0.26)], hex(0xc8281e));
    canvas.polygon(&[(w * 0.3, 0.0), (w * 0.34, 0.0), (0.0, h * 0.34), (0.0, h * 0.3)], hex(0x16150f));
    canvas.polygon(&[(w, h), (w * 0.8, h), (w, h * 0.8)], hex(0x16150f));
    canvas.polygon(&[(w * 0.76, h), (w * 0.73, h), (w, h * 0.73), (w, h * 0.76)], hex(0xc8281e));
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

/// A margin of paper, its edge torn by the press.
pub(super) fn plate_plain(canvas: &mut Canvas, _: Seed, _: &About) {
    frame(canvas, 14.0, 0x1a1614, 6.0);
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

/// The scalloped fringe and the string of a banner of tissue.
pub(super) fn scallops(canvas: &mut Canvas, _: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let mut x = 0.0;
    while x < w + 40.0 {
        canvas.ellipse(x, h + 2.0, 17.0, 22.0, hex(0xfff6e0));
        canvas.ellipse(x + 20.0, h - 34.0, 6.0, 8.0, hex(0xfff6e0));
        canvas.ellipse(x + 20.0, 30.0, 6.0, 6.0, hex(0xfff6e0));
        x += 40.0;
    }
    canvas.rect(0.0, 0.0, w, 9.0, hex(0xb8956a));
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
