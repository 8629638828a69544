//! Small bodies that are not round: asteroids and small moons, each drawn at any size.

use super::parts::{dark, light, turned};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

/// Points of a body given in radii, at their place.
fn place(c: At, r: f32, points: &[At]) -> Vec<At> {
    points.iter().map(|&(x, y)| (c.0 + x * r, c.1 + y * r)).collect()
}

/// A closed smooth outline through points.
pub(super) fn closed(points: &[At]) -> Vec<At> {
    let count = points.len();
    let long: Vec<At> = (0..count + 3).map(|at| points[(at + count - 1) % count]).collect();
    let line = smooth(&long);
    // The spline's first and last pieces only lead in and out.
    line.get(12..line.len().saturating_sub(13)).map_or_else(Vec::new, <[At]>::to_vec)
}

/// A body with an outline in radii, darker on the lower right.
pub(super) fn lump(pen: &mut Pen, c: At, r: f32, outline: &[At], ground: Rgb) {
    let outline = closed(outline);
    let shape = place(c, r, &outline);
    pen.fill(&shape, ground.mix(dark(pen), 0.42));
    let lit: Vec<At> = outline.iter().map(|&(x, y)| (x * 0.9 - 0.035, y * 0.88 - 0.05)).collect();
    pen.fill(&place(c, r, &lit), ground);
    pen.outline(&shape, 3.5);
}

/// A crater on a lump, which has no limb to be clipped at.
pub(super) fn pit(pen: &mut Pen, c: At, r: f32, [x, y, size]: [f32; 3], ground: Rgb) {
    let (white, black) = (light(pen), dark(pen));
    let bowl = |grow: f32, shift: f32| {
        ellipse((c.0 + (x + shift * size) * r, c.1 + (y + shift * size) * r), size * grow * r, size * grow * 0.88 * r)
    };
    pen.fill(&bowl(1.0, 0.0), ground.mix(white, 0.4));
    pen.fill(&bowl(0.84, 0.0), ground.mix(black, 0.5));
    pen.fill(&bowl(0.62, 0.17), ground.mix(black, 0.2));
}

fn pits(pen: &mut Pen, c: At, r: f32, ground: Rgb, list: &[[f32; 3]]) {
    for &spot in list {
        pit(pen, c, r, spot, ground);
    }
}

fn grey(pen: &Pen, share: f32) -> Rgb {
    light(pen).mix(pen.tone(Tone::Rock), share)
}

pub(super) fn phobos(pen: &mut Pen, c: At, r: f32) {
    let ground = grey(pen, 0.8).mix(dark(pen), 0.2);
    let outline = [
        (-0.98, -0.05),
        (-0.8, -0.5),
        (-0.3, -0.68),
        (0.3, -0.62),
        (0.8, -0.42),
        (0.98, 0.05),
        (0.75, 0.5),
        (0.2, 0.66),
        (-0.4, 0.68),
        (-0.85, 0.42),
    ];
    lump(pen, c, r, &outline, ground);
    for step in 0..6 {
        let y = -0.42 + step as f32 * 0.16;
        let points = place(c, r, &smooth(&[(-0.3, y + 0.04), (0.2, y - 0.02), (0.74, y + 0.12)]));
        pen.stroke(&points, ground.mix(dark(pen), 0.35), (r * 0.018).max(1.2));
    }
    pits(
        pen,
        c,
        r,
        ground,
        &[
            [-0.66, -0.06, 0.3],
            [0.1, 0.48, 0.1],
            [0.5, -0.3, 0.09],
            [0.0, -0.52, 0.08],
            [0.7, 0.2, 0.08],
            [-0.2, 0.4, 0.06],
        ],
    );
}

pub(super) fn deimos(pen: &mut Pen, c: At, r: f32) {
    let ground = grey(pen, 0.7);
    let outline = [
        (-0.92, 0.1),
        (-0.75, -0.42),
        (-0.3, -0.66),
        (0.2, -0.58),
        (0.62, -0.66),
        (0.92, -0.2),
        (0.85, 0.35),
        (0.4, 0.62),
        (-0.1, 0.56),
        (-0.6, 0.6),
    ];
    lump(pen, c, r, &outline, ground);
    for [x, y, rx, ry] in [[-0.3, 0.1, 0.4, 0.22], [0.3, 0.2, 0.3, 0.18]] {
        pen.soft((c.0 + x * r, c.1 + y * r), rx * r, ry * r, light(pen), 0.35);
    }
    pits(pen, c, r, ground, &[[0.42, -0.18, 0.08], [-0.4, -0.36, 0.06], [0.1, 0.4, 0.05]]);
}

pub(super) fn hyperion(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Sand).mix(pen.tone(Tone::Wood), 0.4);
    let outline = [
        (-0.95, 0.0),
        (-0.8, -0.5),
        (-0.45, -0.74),
        (0.0, -0.62),
        (0.5, -0.76),
        (0.85, -0.4),
        (0.96, 0.1),
        (0.7, 0.55),
        (0.25, 0.7),
        (-0.3, 0.62),
        (-0.75, 0.5),
    ];
    lump(pen, c, r, &outline, ground);
    for row in 0..7 {
        for column in 0..9 {
            let (x, y) = (-0.8 + column as f32 * 0.2 + if row % 2 == 0 { 0.0 } else { 0.1 }, -0.54 + row as f32 * 0.18);
            let wild = ((row * 7 + column * 5) % 6) as f32 / 5.0;
            if (x / 0.86).hypot(y / 0.62) < 0.97 {
                pit(pen, c, r, [x, y, 0.07 + wild * 0.04], ground);
            }
        }
    }
    pen.stroke(
        &place(c, r, &smooth(&[(-0.1, 0.5), (0.27, 0.2), (0.5, -0.2), (0.52, -0.6)])),
        ground.mix(light(pen), 0.5),
        r * 0.05,
    );
}

pub(super) fn vesta(pen: &mut Pen, c: At, r: f32) {
    let ground = grey(pen, 0.6);
    let outline = [
        (-0.97, -0.05),
        (-0.82, -0.52),
        (-0.42, -0.84),
        (0.1, -0.9),
        (0.6, -0.72),
        (0.93, -0.3),
        (0.97, 0.15),
        (0.76, 0.58),
        (0.36, 0.8),
        (0.05, 0.86),
        (-0.3, 0.82),
        (-0.76, 0.5),
    ];
    lump(pen, c, r, &outline, ground);
    for step in 0..4 {
        let y = -0.14 + step as f32 * 0.09;
        let points = place(c, r, &smooth(&[(-0.86, y - 0.08), (-0.3, y + 0.03), (0.2, y + 0.03), (0.86, y - 0.08)]));
        pen.stroke(&points, ground.mix(dark(pen), 0.45), (r * 0.022).max(1.2));
    }
    pits(
        pen,
        c,
        r,
        ground,
        &[
            [-0.35, -0.4, 0.12],
            [-0.14, -0.5, 0.1],
            [0.0, -0.42, 0.06],
            [0.45, -0.45, 0.08],
            [-0.5, 0.42, 0.07],
            [0.5, 0.46, 0.08],
            [0.05, 0.55, 0.06],
            [-0.6, -0.3, 0.05],
        ],
    );
}

pub(super) fn ida(pen: &mut Pen, c: At, r: f32) {
    let ground = grey(pen, 0.75);
    let outline = [
        (-0.98, 0.08),
        (-0.8, -0.2),
        (-0.35, -0.34),
        (0.0, -0.24),
        (0.4, -0.36),
        (0.75, -0.22),
        (0.86, 0.1),
        (0.5, 0.3),
        (0.05, 0.22),
        (-0.4, 0.36),
        (-0.85, 0.3),
    ];
    lump(pen, c, r, &outline, ground);
    pits(
        pen,
        c,
        r,
        ground,
        &[
            [-0.66, 0.06, 0.1],
            [-0.35, -0.1, 0.09],
            [-0.3, 0.18, 0.07],
            [0.1, -0.06, 0.09],
            [0.42, -0.16, 0.08],
            [0.58, 0.06, 0.07],
            [0.3, 0.12, 0.06],
            [-0.05, 0.1, 0.05],
            [-0.55, -0.14, 0.05],
            [-0.85, 0.14, 0.05],
        ],
    );
    let moon = (c.0 + 0.95 * r, c.1 - 0.4 * r);
    pen.fill(&ellipse(moon, r * 0.04, r * 0.035), ground);
}

pub(super) fn bennu(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Rock).mix(dark(pen), 0.3);
    // A spinning top: two blunt cones base to base.
    let outline = [
        (-0.96, 0.0),
        (-0.76, -0.34),
        (-0.46, -0.66),
        (-0.1, -0.84),
        (0.2, -0.82),
        (0.5, -0.62),
        (0.78, -0.32),
        (0.96, 0.0),
        (0.76, 0.36),
        (0.46, 0.66),
        (0.1, 0.84),
        (-0.2, 0.82),
        (-0.5, 0.62),
        (-0.78, 0.32),
    ];
    lump(pen, c, r, &outline, ground);
    for number in 0..70 {
        let (out, angle) = (((number as f32 + 0.5) / 70.0).sqrt() * 0.72, number as f32 * 2.399_963);
        let (x, y) = (out * angle.cos() * 1.08, out * angle.sin());
        let size = (0.022 + 0.02 * (number % 4) as f32 / 3.0) * r;
        let at = (c.0 + x * r, c.1 + y * r);
        pen.fill(&ellipse((at.0 + size * 0.3, at.1 + size * 0.4), size, size * 0.8), ground.mix(dark(pen), 0.5));
        pen.fill(&ellipse(at, size, size * 0.8), ground.mix(light(pen), 0.22));
    }
    pen.fill(&ellipse((c.0 + 0.42 * r, c.1 - 0.36 * r), 0.09 * r, 0.07 * r), ground.mix(light(pen), 0.4));
    let ridge = place(c, r, &smooth(&[(-0.95, 0.0), (-0.4, 0.05), (0.4, 0.05), (0.95, 0.0)]));
    pen.stroke(&ridge, ground.mix(light(pen), 0.45), (r * 0.04).max(1.5));
}

pub(super) fn eros(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Sand).mix(pen.tone(Tone::Earth), 0.35);
    let outline = [
        (-0.97, 0.1),
        (-0.88, -0.24),
        (-0.5, -0.4),
        (-0.2, -0.24),
        (0.02, -0.12),
        (0.26, -0.2),
        (0.6, -0.36),
        (0.92, -0.14),
        (0.96, 0.2),
        (0.6, 0.36),
        (0.1, 0.38),
        (-0.4, 0.4),
        (-0.8, 0.34),
    ];
    lump(pen, c, r, &outline, ground);
    let hollow = place(c, r, &smooth(&[(-0.22, -0.16), (0.02, -0.03), (0.28, -0.12)]));
    pen.stroke(&hollow, ground.mix(dark(pen), 0.3), r * 0.05);
    pits(
        pen,
        c,
        r,
        ground,
        &[
            [-0.5, 0.12, 0.14],
            [0.62, 0.02, 0.09],
            [0.2, 0.2, 0.07],
            [-0.75, -0.06, 0.07],
            [-0.1, 0.26, 0.05],
            [0.44, 0.22, 0.05],
            [-0.5, -0.22, 0.06],
            [0.8, 0.14, 0.05],
        ],
    );
}

pub(super) fn arrokoth(pen: &mut Pen, c: At, r: f32) {
    let ground = pen.tone(Tone::Red).mix(pen.tone(Tone::Wood), 0.6).mix(light(pen), 0.12);
    let side = |points: Vec<At>| -> Vec<At> { points.into_iter().map(|at| turned(at, (0.0, 0.0), 10.0)).collect() };
    let big = side(ellipse((-0.4, 0.0), 0.56, 0.42));
    let little = side(ellipse((0.56, 0.0), 0.4, 0.33));
    let thin = |points: &[At]| points.iter().step_by(6).copied().collect::<Vec<_>>();
    lump(pen, c, r, &thin(&little), ground);
    lump(pen, c, r, &thin(&big), ground);
    let neck = side(ellipse((0.155, 0.0), 0.05, 0.14));
    pen.fill(&place(c, r, &neck), light(pen).mix(ground, 0.15));
    pits(
        pen,
        c,
        r,
        ground,
        &[[0.6, 0.14, 0.12], [-0.6, -0.16, 0.06], [-0.3, 0.2, 0.05], [-0.7, 0.05, 0.05], [-0.2, -0.2, 0.05]],
    );
}
