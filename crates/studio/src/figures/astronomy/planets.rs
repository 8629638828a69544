//! The Sun, the planets and the dwarf planets, each drawn at any size.

use super::parts::{band, bright, crater, dark, dark_side, light, lune, on_disc, orbit, patch, rounded, sky};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

pub(super) fn sun(pen: &mut Pen, c: At, r: f32) {
    let (gold, pale) = (bright(pen, Tone::Gold, 0.9), bright(pen, Tone::Gold, 0.18));
    pen.soft(c, r * 1.3, r * 1.3, gold, 0.45);
    for part in 0..12 {
        // The disc is brightest in its middle and darker towards its edge.
        let t = part as f32 / 11.0;
        pen.fill(&ellipse(c, r * (1.0 - t * t * 0.8), r * (1.0 - t * t * 0.8)), gold.mix(pale, t.sqrt()));
    }
    let (umbra, penumbra) = (dark(pen), gold.mix(dark(pen), 0.35));
    for [x, y, size] in
        [[-0.3, -0.18, 0.05], [-0.2, -0.2, 0.03], [0.42, 0.22, 0.045], [0.34, 0.26, 0.022], [-0.05, 0.3, 0.02]]
    {
        patch(pen, c, r, [x, y, size * 1.5, size * 1.2], penumbra);
        patch(pen, c, r, [x, y, size * 0.75, size * 0.6], umbra);
    }
}

fn cratered(pen: &mut Pen, c: At, r: f32, ground: crate::colour::Rgb, count: usize) {
    for number in 0..count {
        // The golden angle spreads them evenly; sizes differ.
        let (out, angle) = ((number as f32 + 0.5) / count as f32, number as f32 * 2.399_963);
        let (x, y) = (out.sqrt() * 0.93 * angle.cos(), out.sqrt() * 0.93 * angle.sin());
        let size = 0.045 + 0.075 * ((number * 5 % 7) as f32 / 6.0);
        crater(pen, c, r, [x, y, size], ground);
    }
}

pub(super) fn mercury(pen: &mut Pen, c: At, r: f32) {
    let ground = bright(pen, Tone::Rock, 0.75);
    pen.fill(&ellipse(c, r, r), ground);
    cratered(pen, c, r, ground, 64);
    dark_side(pen, c, r, -0.3, 180.0);
    pen.outline(&ellipse(c, r, r), 3.5);
}

pub(super) fn venus(pen: &mut Pen, c: At, r: f32) {
    let cream = bright(pen, Tone::Sand, 0.5);
    let (shade, shadow) = (cream.mix(pen.tone(Tone::Sand), 0.13), sky(pen).mix(dark(pen), 0.3));
    pen.fill(&ellipse(c, r, r), cream);
    // One smooth veil of cloud: hardly a mark on it, and the light dies away softly.
    for (y, deep, sag) in [(-0.5, 0.2, -0.12), (0.02, 0.13, 0.04), (0.42, 0.22, 0.14)] {
        band(pen, c, r, [y, y + deep, sag], shade);
    }
    for part in 0..30 {
        pen.veil(&lune(c, r, 0.9 - 0.018 * part as f32, 0.0), shadow, 0.1);
    }
}

/// The Earth with the Americas, Europe and Africa in view.
pub(super) fn earth(pen: &mut Pen, c: At, r: f32) {
    let (white, sea) = (light(pen), pen.tone(Tone::Blue).mix(light(pen), 0.22));
    let (green, brown) = (pen.tone(Tone::Leaf), pen.tone(Tone::Sand).mix(pen.tone(Tone::Earth), 0.35));
    pen.fill(&ellipse(c, r, r), sea);
    let north_america = [
        (-0.3, -0.9),
        (-0.62, -0.72),
        (-0.82, -0.45),
        (-0.74, -0.3),
        (-0.6, -0.1),
        (-0.48, 0.0),
        (-0.5, -0.16),
        (-0.36, -0.26),
        (-0.28, -0.45),
        (-0.08, -0.58),
        (-0.14, -0.78),
    ];
    let south_america = [
        (-0.46, 0.02),
        (-0.3, 0.0),
        (-0.1, 0.18),
        (-0.02, 0.28),
        (-0.14, 0.5),
        (-0.24, 0.66),
        (-0.32, 0.86),
        (-0.4, 0.6),
        (-0.5, 0.3),
    ];
    let africa = [
        (0.4, -0.32),
        (0.62, -0.36),
        (0.84, -0.3),
        (0.93, -0.05),
        (0.9, 0.16),
        (0.8, 0.42),
        (0.66, 0.56),
        (0.6, 0.3),
        (0.56, 0.1),
        (0.36, 0.04),
        (0.27, -0.1),
    ];
    let europe = [(0.38, -0.44), (0.36, -0.58), (0.5, -0.7), (0.6, -0.74), (0.7, -0.62), (0.7, -0.46), (0.54, -0.46)];
    for (land, rgb) in
        [(&north_america[..], green), (&south_america[..], green), (&africa[..], brown), (&europe[..], green)]
    {
        let mut points = land.to_vec();
        points.push(points[0]);
        pen.fill(&on_disc(c, r, &smooth(&points)), rgb);
    }
    patch(pen, c, r, [-0.02, -0.98, 0.34, 0.12], white);
    patch(pen, c, r, [0.0, 0.98, 0.42, 0.12], white);
    for points in [
        [(-0.7, 0.1), (-0.5, 0.14), (-0.2, 0.06), (0.1, 0.16)],
        [(0.0, -0.36), (0.14, -0.3), (0.22, -0.4), (0.34, -0.2)],
        [(-0.1, 0.72), (0.14, 0.62), (0.36, 0.7), (0.5, 0.62)],
        [(-0.66, -0.55), (-0.5, -0.52), (-0.4, -0.62), (-0.2, -0.6)],
        [(0.55, -0.02), (0.68, -0.06), (0.78, 0.02), (0.9, -0.02)],
    ] {
        pen.stroke(&on_disc(c, r, &smooth(&points)), white, r * 0.05);
    }
    rounded(pen, c, r);
}

pub(super) fn mars(pen: &mut Pen, c: At, r: f32) {
    let rust = pen.tone(Tone::Red).mix(pen.tone(Tone::Sand), 0.45);
    let marking = rust.mix(dark(pen), 0.38);
    pen.fill(&ellipse(c, r, r), rust);
    for spot in [
        [0.25, 0.12, 0.14, 0.24],
        [0.3, -0.08, 0.08, 0.16],
        [-0.3, 0.32, 0.42, 0.1],
        [0.6, 0.36, 0.26, 0.09],
        [-0.55, -0.34, 0.2, 0.06],
        [0.0, 0.4, 0.3, 0.08],
        [-0.1, -0.55, 0.26, 0.05],
    ] {
        patch(pen, c, r, spot, marking);
    }
    let white = light(pen);
    patch(pen, c, r, [0.0, -0.97, 0.27, 0.11], white);
    rounded(pen, c, r);
}

pub(super) fn jupiter(pen: &mut Pen, c: At, r: f32) {
    let cream = bright(pen, Tone::Sand, 0.55);
    let (brown, faint) = (pen.tone(Tone::Wood).mix(cream, 0.2), pen.tone(Tone::Wood).mix(cream, 0.6));
    pen.fill(&ellipse(c, r, r), cream);
    for (top, bottom, rgb) in [
        (-0.98, -0.76, faint),
        (-0.56, -0.46, faint),
        (-0.34, -0.14, brown),
        (0.14, 0.32, brown),
        (0.52, 0.6, faint),
        (0.72, 0.98, faint),
    ] {
        band(pen, c, r, [top, bottom, 0.0], rgb);
    }
    if r > 60.0 {
        // Festoons along the belts.
        for y in [-0.14_f32, 0.14] {
            let half = (1.0 - y * y).sqrt() * 0.94;
            let wave: Vec<At> = (0..=60)
                .map(|part| part as f32 / 30.0 - 1.0)
                .map(|x| (x * half, y + 0.018 * (x * 31.0).sin()))
                .collect();
            pen.stroke(&on_disc(c, r, &wave), brown.mix(dark(pen), 0.15), r * 0.016);
        }
    }
    let (red, edge) = (pen.tone(Tone::Red).mix(cream, 0.25), cream);
    patch(pen, c, r, [0.34, 0.36, 0.21, 0.125], edge);
    patch(pen, c, r, [0.34, 0.36, 0.17, 0.09], red);
    rounded(pen, c, r);
}

/// A ring's near or far half between two radii, as seen slanting.
fn ring_half(pen: &mut Pen, c: At, inner: f32, outer: f32, flat: f32, near: bool, rgb: crate::colour::Rgb) {
    let (from, to) = if near { (0.0, 180.0) } else { (180.0, 360.0) };
    let mut points = arc(c, outer, outer * flat, from, to);
    points.extend(arc(c, inner, inner * flat, to, from));
    pen.fill(&points, rgb);
}

/// Saturn with its rings open by this share of their width: in true radii of 1.24 to 2.27, parted at 1.95 to 2.03.
pub(super) fn saturn_open(pen: &mut Pen, c: At, r: f32, flat: f32) {
    let gold = bright(pen, Tone::Gold, 0.42);
    let (inner, broad, outer) = (gold.mix(dark(pen), 0.45), gold.mix(light(pen), 0.25), gold.mix(dark(pen), 0.16));
    let rings = [(1.24, 1.52, inner), (1.52, 1.93, broad), (2.04, 2.27, outer)];
    let half = |pen: &mut Pen, near: bool| {
        for (from, to, rgb) in rings {
            ring_half(pen, c, from * r, to * r, flat, near, rgb);
        }
    };
    half(pen, false);
    pen.fill(&ellipse(c, r, r * 0.92), gold);
    let belt = gold.mix(pen.tone(Tone::Wood), 0.35);
    for (top, bottom) in [(-0.84, -0.7), (-0.52, -0.42), (-0.2, -0.06), (0.46, 0.56), (0.72, 0.84)] {
        band(pen, (c.0, c.1), r * 0.95, [top * 0.95, bottom * 0.95, 0.05], belt);
    }
    rounded(pen, c, r * 0.95);
    half(pen, true);
}

pub(super) fn saturn(pen: &mut Pen, c: At, r: f32) {
    saturn_open(pen, c, r, 0.34);
}

/// Uranus with its axis almost in the plane of its orbit, and so its rings upright.
pub(super) fn uranus(pen: &mut Pen, c: At, r: f32) {
    let pale = bright(pen, Tone::Teal, 0.5).mix(pen.tone(Tone::Water), 0.35);
    let (line, axis) = (light(pen).mix(pen.tone(Tone::Grey), 0.6), light(pen));
    let side = |at: At| super::parts::turned(at, c, 8.0);
    let ring = |near: bool, size: f32| {
        let (from, to) = if near { (-90.0, 90.0) } else { (90.0, 270.0) };
        arc(c, r * size * 0.3, r * size, from, to).into_iter().map(side).collect::<Vec<_>>()
    };
    pen.stroke(&[side((c.0 - r * 1.45, c.1)), side((c.0 + r * 1.45, c.1))], axis, (r * 0.02).clamp(2.0, 5.0));
    for size in [1.48, 1.58] {
        pen.stroke(&ring(false, size), line, (r * 0.014).clamp(1.5, 3.5));
    }
    pen.fill(&ellipse(c, r, r), pale);
    rounded(pen, c, r);
    for size in [1.48, 1.58] {
        pen.stroke(&ring(true, size), line, (r * 0.014).clamp(1.5, 3.5));
    }
}

pub(super) fn neptune(pen: &mut Pen, c: At, r: f32) {
    let (blue, white) = (bright(pen, Tone::Blue, 0.85), light(pen));
    pen.fill(&ellipse(c, r, r), blue);
    for (top, bottom) in [(-0.72, -0.56), (-0.08, 0.1), (0.5, 0.66)] {
        band(pen, c, r, [top, bottom, 0.0], blue.mix(dark(pen), 0.14));
    }
    patch(pen, c, r, [0.3, 0.28, 0.16, 0.08], blue.mix(dark(pen), 0.4));
    for [x, y, rx, ry] in
        [[-0.2, -0.3, 0.26, 0.025], [0.3, 0.39, 0.2, 0.025], [-0.42, 0.46, 0.14, 0.02], [0.25, -0.46, 0.12, 0.018]]
    {
        patch(pen, c, r, [x, y, rx, ry], white);
    }
    rounded(pen, c, r);
}

pub(super) fn ceres(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Rock).mix(dark(pen), 0.2);
    pen.fill(&ellipse(c, r, r), ground);
    cratered(pen, c, r, ground, 30);
    crater(pen, c, r, [0.15, -0.22, 0.15], ground);
    let white = light(pen);
    for [x, y, size] in [[0.19, -0.24, 0.04], [0.26, -0.2, 0.02], [0.24, -0.26, 0.016]] {
        patch(pen, c, r, [x, y, size, size], white);
    }
    rounded(pen, c, r);
}

pub(super) fn pluto(pen: &mut Pen, c: At, r: f32) {
    let tan = pen.tone(Tone::Sand).mix(pen.tone(Tone::Wood), 0.3);
    let (brown, pale) = (pen.tone(Tone::Earth), bright(pen, Tone::Bone, 0.6));
    pen.fill(&ellipse(c, r, r), tan);
    for spot in [[-0.65, 0.28, 0.3, 0.2], [-0.2, 0.36, 0.16, 0.12], [0.85, 0.2, 0.12, 0.2]] {
        patch(pen, c, r, spot, brown);
    }
    patch(pen, c, r, [0.0, -0.9, 0.4, 0.14], tan.mix(pen.tone(Tone::Gold), 0.35));
    // The curve of a heart, upright, its point below.
    let heart: Vec<At> = (0..72)
        .map(|part| (part as f32 * 5.0).to_radians())
        .map(|t| {
            let (x, y) = (
                16.0 * t.sin().powi(3),
                13.0 * t.cos() - 5.0 * (2.0 * t).cos() - 2.0 * (3.0 * t).cos() - (4.0 * t).cos(),
            );
            (0.22 + x * 0.027, 0.1 - y * 0.027)
        })
        .collect();
    pen.fill(&on_disc(c, r, &heart), pale);
    rounded(pen, c, r);
}

pub(super) fn haumea(pen: &mut Pen, c: At, r: f32) {
    let (white, grey) = (light(pen), light(pen).mix(pen.tone(Tone::Grey), 0.7));
    let ring = |near: bool| arc(c, r * 1.28, r * 0.2, if near { 0.0 } else { 180.0 }, if near { 180.0 } else { 360.0 });
    pen.stroke(&ring(false), grey, (r * 0.02).max(2.0));
    let body = ellipse(c, r * 0.82, r * 0.46);
    pen.fill(&body, white.mix(pen.tone(Tone::Grey), 0.14));
    for (x, y, rx, ry) in [(0.3, -0.16, 0.2, 0.1), (-0.36, 0.1, 0.16, 0.09), (0.1, 0.24, 0.22, 0.07)] {
        pen.fill(&ellipse((c.0 + x * r, c.1 + y * r), rx * r, ry * r), white.mix(pen.tone(Tone::Grey), 0.34));
    }
    pen.outline(&body, 3.5);
    if pen.asks("Long axis") {
        pen.dashed(&[(c.0 - r * 0.8, c.1), (c.0 + r * 0.8, c.1)], Tone::Grey, 4.0);
    }
    pen.stroke(&ring(true), grey, (r * 0.02).max(2.0));
}

pub(super) fn eris(pen: &mut Pen, c: At, r: f32) {
    let (white, small) = (light(pen), r * 0.62);
    let ground = white.mix(pen.tone(Tone::Grey), 0.3);
    pen.fill(&ellipse(c, small, small), ground);
    for spot in [[-0.3, -0.3, 0.3, 0.16], [0.35, 0.2, 0.26, 0.18], [-0.2, 0.5, 0.3, 0.12]] {
        patch(pen, c, small, spot, ground.mix(pen.tone(Tone::Grey), 0.3));
    }
    rounded(pen, c, small);
    let moon = (c.0 + r * 0.96, c.1 - r * 0.62);
    pen.fill(&ellipse(moon, r * 0.085, r * 0.085), ground);
    rounded(pen, moon, r * 0.085);
}

/// Faint circles of latitude and an equator for a plain globe of diagrams.
pub(super) fn plain_globe(pen: &mut Pen, c: At, r: f32) {
    let (sea, line) = (pen.tone(Tone::Water), pen.tone(Tone::Grey));
    pen.fill(&ellipse(c, r, r), sea);
    orbit(pen, c, r * 0.5, r, line, 2.5);
    pen.stroke(&[(c.0 - r, c.1), (c.0 + r, c.1)], line, 2.5);
    pen.outline(&ellipse(c, r, r), 4.0);
}
