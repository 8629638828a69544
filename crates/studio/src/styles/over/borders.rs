//! Borders, frames and margins around a finished picture.

use crate::canvas::{Canvas, rounded};
use crate::colour::hex;
use crate::random::Seed;
use crate::styles::about::About;

/// A border of one colour: left and right, top, bottom, in units.
pub(super) fn border(canvas: &mut Canvas, rgb: u32, side: f32, top: f32, bottom: f32) {
    let (w, h) = (canvas.width, canvas.height);
    let ink = hex(rgb);
    for (x, y, wide, high) in
        [(0.0, 0.0, w, top), (0.0, h - bottom, w, bottom), (0.0, 0.0, side, h), (w - side, 0.0, side, h)]
    {
        canvas.rect(x, y, wide, high, ink);
    }
}

/// An instant print's white frame.
pub(in crate::styles) fn instant(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xf6f4ee, 34.0, 34.0, 74.0);
}

/// A print's white border with rounded corners inside.
pub(in crate::styles) fn print(canvas: &mut Canvas, _: Seed, _: &About) {
    corners(canvas, 0xf3eddc, 24.0, 34.0);
}

/// A postcard's white border.
pub(in crate::styles) fn postcard(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xf7f3e8, 24.0, 24.0, 24.0);
}

/// The rounded gate of a projected frame.
pub(in crate::styles) fn gate(canvas: &mut Canvas, _: Seed, _: &About) {
    corners(canvas, 0x0b0b0b, 16.0, 46.0);
}

pub(super) fn corners(canvas: &mut Canvas, rgb: u32, rim: f32, radius: f32) {
    let (w, h) = (canvas.width, canvas.height);
    border(canvas, rgb, rim, rim, rim);
    if let Some(path) = rounded(rim / 2.0 - 2.0, rim / 2.0 - 2.0, w - rim + 4.0, h - rim + 4.0, radius) {
        canvas.stroke(&path, hex(rgb), rim);
    }
}

/// A comic's panel: a white gutter and a black frame.
pub(in crate::styles) fn panel(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xfbfaf5, 16.0, 16.0, 16.0);
    frame(canvas, 18.0, 0x121214, 5.0);
}

/// A thin line a little inside the rim.
pub(super) fn frame(canvas: &mut Canvas, rim: f32, rgb: u32, thick: f32) {
    let (w, h) = (canvas.width, canvas.height);
    if let Some(path) = rounded(rim, rim, w - 2.0 * rim, h - 2.0 * rim, 1.5) {
        canvas.stroke(&path, hex(rgb), thick);
    }
}

/// The margin that a copper plate presses into paper.
pub(in crate::styles) fn plate(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0xf1e8d2, 26.0, 26.0, 26.0);
    frame(canvas, 26.0, 0xc9bda0, 2.5);
    frame(canvas, 28.5, 0xfaf4e2, 2.0);
}

/// A blackboard's wooden frame.
pub(in crate::styles) fn board(canvas: &mut Canvas, _: Seed, _: &About) {
    border(canvas, 0x8a5c34, 20.0, 20.0, 20.0);
    frame(canvas, 20.0, 0x5e3c20, 4.0);
    frame(canvas, 3.0, 0xa97848, 3.0);
}

/// The faint squares and the double frame of a draughtsman's sheet.
pub(in crate::styles) fn blueprint(canvas: &mut Canvas, _: Seed, _: &About) {
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

/// A brass mat with an arched window's corners.
pub(in crate::styles) fn mat(canvas: &mut Canvas, _: Seed, _: &About) {
    corners(canvas, 0x6d5a34, 30.0, 120.0);
    frame(canvas, 30.0, 0xb79a5e, 2.5);
}

/// The deckled white edge of a small print, held by black corners.
pub(in crate::styles) fn deckle(canvas: &mut Canvas, seed: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let mut rng = seed.rng();
    // The picture was not held level: its frame is askew on the print.
    let (rim, off): (f32, f32) = (20.0, if rng.chance(0.5) { 34.0 } else { -34.0 });
    let (a, b) = (off.max(0.0), (-off).max(0.0));
    let paper = hex(0xf5efe0);
    for edge in [
        [(0.0, 0.0), (w, 0.0), (w, rim + b), (0.0, rim + a)],
        [(0.0, h), (w, h), (w, h - rim - a), (0.0, h - rim - b)],
        [(0.0, 0.0), (rim + b, 0.0), (rim + a, h), (0.0, h)],
        [(w, 0.0), (w - rim - a, 0.0), (w - rim - b, h), (w, h)],
    ] {
        canvas.polygon(&edge, paper);
    }
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

/// A whiteboard's metal rim and its faint smears.
pub(in crate::styles) fn whiteboard(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    for _ in 0..5 {
        let (x, y) = (rng.unit() * canvas.width, rng.unit() * canvas.height);
        canvas.soft(x, y, rng.between(60.0, 150.0), rng.between(20.0, 50.0), hex(0x9aa6b4), 0.1);
    }
    border(canvas, 0xb8bec6, 12.0, 12.0, 12.0);
    frame(canvas, 12.0, 0x8a929c, 2.0);
}

/// The square glazed tiles of a wall picture, and its border of scrolls.
pub(in crate::styles) fn glazed_tiles(canvas: &mut Canvas, seed: Seed, _: &About) {
    let mut rng = seed.rng();
    let side = 142.8;
    let (w, h) = (canvas.width, canvas.height);
    let mut y = 0.0;
    while y < h {
        let mut x = 0.0;
        while x < w {
            let tone = if rng.chance(0.5) { 0xffffff } else { 0x6a7a98 };
            canvas.rect(x, y, side, side, hex(tone).alpha(rng.between(0.0, 0.1)));
            canvas.line(
                &[(x + 5.0, y + side - 5.0), (x + 5.0, y + 5.0), (x + side - 5.0, y + 5.0)],
                hex(0xffffff).alpha(0.5),
                2.2,
            );
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
pub(super) fn scrolls(canvas: &mut Canvas, rgb: u32) {
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
        turn += std::f32::consts::PI;
        at += 27.0;
    }
}

/// The gloss of a glaze, and a rim of waves.
pub(in crate::styles) fn glaze(canvas: &mut Canvas, seed: Seed, _: &About) {
    scrolls(canvas, 0x163a8c);
    let (w, h) = (canvas.width, canvas.height);
    let x = w * seed.rng().between(0.2, 0.4);
    canvas.soft(x, h * 0.2, w * 0.32, h * 0.14, hex(0xffffff), 0.5);
}

/// Ornaments in the corners of one tile.
pub(in crate::styles) fn tile_corners(canvas: &mut Canvas, _: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    let ink = hex(0x1c459c);
    for (x, y, dx, dy) in [(0.0, 0.0, 1.0, 1.0), (w, 0.0, -1.0, 1.0), (0.0, h, 1.0, -1.0), (w, h, -1.0, -1.0)] {
        for (ax, ay, r) in [(34.0, 34.0, 17.0), (74.0, 28.0, 12.0), (28.0, 74.0, 12.0), (66.0, 66.0, 10.0)] {
            canvas.ellipse(x + dx * ax, y + dy * ay, r, r, ink);
            canvas.ellipse(x + dx * ax, y + dy * ay, r * 0.45, r * 0.45, hex(0xf3f4f0));
        }
        canvas.line(
            &[(x + dx * 20.0, y + dy * 110.0), (x + dx * 46.0, y + dy * 46.0), (x + dx * 110.0, y + dy * 20.0)],
            ink,
            3.6,
        );
    }
    frame(canvas, 3.0, 0xb9b4a6, 5.0);
}

/// Bands of the key pattern above and below, black on clay.
pub(in crate::styles) fn meander_black(canvas: &mut Canvas, _: Seed, _: &About) {
    meander(canvas, 0x14100f, 0xd07236);
}

/// Bands of the key pattern above and below, clay on black.
pub(in crate::styles) fn meander_red(canvas: &mut Canvas, _: Seed, _: &About) {
    meander(canvas, 0xd07a3c, 0x14100f);
}

pub(super) fn meander(canvas: &mut Canvas, line: u32, ground: u32) {
    let (w, h) = (canvas.width, canvas.height);
    let ink = hex(line);
    for y in [0.0, h - 56.0] {
        canvas.rect(0.0, y, w, 56.0, hex(ground));
        canvas.rect(0.0, y + 3.0, w, 4.0, ink);
        canvas.rect(0.0, y + 49.0, w, 4.0, ink);
        let mut x = 2.0;
        while x < w {
            let at = |dx: f32, dy: f32| (x + dx, y + 12.0 + dy);
            canvas.line(
                &[
                    at(0.0, 32.0),
                    at(0.0, 0.0),
                    at(30.0, 0.0),
                    at(30.0, 22.0),
                    at(11.0, 22.0),
                    at(11.0, 11.0),
                    at(20.0, 11.0),
                ],
                ink,
                4.4,
            );
            canvas.line(&[at(0.0, 32.0), at(40.0, 32.0)], ink, 4.4);
            x += 40.0;
        }
    }
}

/// Bold diagonal bars in two corners.
pub(in crate::styles) fn diagonals(canvas: &mut Canvas, _: Seed, _: &About) {
    let (w, h) = (canvas.width, canvas.height);
    canvas.polygon(&[(0.0, 0.0), (w * 0.26, 0.0), (0.0, h * 0.26)], hex(0xc8281e));
    canvas.polygon(&[(w * 0.3, 0.0), (w * 0.34, 0.0), (0.0, h * 0.34), (0.0, h * 0.3)], hex(0x16150f));
    canvas.polygon(&[(w, h), (w * 0.8, h), (w, h * 0.8)], hex(0x16150f));
    canvas.polygon(&[(w * 0.76, h), (w * 0.73, h), (w, h * 0.73), (w, h * 0.76)], hex(0xc8281e));
}

/// A margin of paper, its edge torn by the press.
pub(in crate::styles) fn plate_plain(canvas: &mut Canvas, _: Seed, _: &About) {
    frame(canvas, 14.0, 0x1a1614, 6.0);
}

/// The scalloped fringe and the string of a banner of tissue.
pub(in crate::styles) fn scallops(canvas: &mut Canvas, _: Seed, _: &About) {
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
