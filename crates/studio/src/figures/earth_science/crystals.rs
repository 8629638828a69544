//! The forms of crystals.

use super::minerals::{Faces, face};
use super::parts::{lump, solid};
use crate::colour::hex;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

pub(super) fn rhomb(pen: &mut Pen, foot: At, size: f32, faces: &Faces) {
    face(pen, foot, size, &[(-0.75, 0.0), (0.25, 0.0), (0.5, 0.62), (-0.5, 0.62)], faces.plain);
    face(pen, foot, size, &[(-0.5, 0.62), (0.5, 0.62), (0.78, 0.86), (-0.2, 0.86)], faces.light);
    face(pen, foot, size, &[(0.25, 0.0), (0.54, 0.26), (0.78, 0.86), (0.5, 0.62)], faces.dark);
}

pub(super) fn barrel(pen: &mut Pen, foot: At, size: f32, faces: &Faces) {
    for (a, b, rgb) in [(-1.0, -0.5, faces.light), (-0.5, 0.5, faces.plain), (0.5, 1.0, faces.dark)] {
        face(pen, foot, size, &[(a * 0.26, 0.02), (b * 0.26, 0.0), (b * 0.44, 0.6), (a * 0.44, 0.62)], rgb);
        face(pen, foot, size, &[(a * 0.44, 0.62), (b * 0.44, 0.6), (b * 0.26, 1.18), (a * 0.26, 1.22)], rgb);
    }
    face(
        pen,
        foot,
        size,
        &[(-0.26, 1.22), (-0.13, 1.18), (0.13, 1.18), (0.26, 1.22), (0.13, 1.28), (-0.13, 1.28)],
        faces.light,
    );
}

/// Thin six-sided plates, one on the other.
pub(super) fn plates(pen: &mut Pen, (x, y): At, size: f32, faces: &Faces) {
    for (at, dx) in [0.1, -0.14, 0.08, -0.04].into_iter().enumerate() {
        let place = (x + dx * size, y - at as f32 * size * 0.17);
        face(
            pen,
            place,
            size,
            &[
                (-0.7, 0.14),
                (-0.36, 0.0),
                (0.36, 0.0),
                (0.7, 0.14),
                (0.7, 0.26),
                (0.36, 0.12),
                (-0.36, 0.12),
                (-0.7, 0.26),
            ],
            faces.dark,
        );
        face(
            pen,
            place,
            size,
            &[(-0.7, 0.26), (-0.36, 0.12), (0.36, 0.12), (0.7, 0.26), (0.36, 0.4), (-0.36, 0.4)],
            if at % 2 == 0 { faces.plain } else { faces.light },
        );
    }
}

pub(super) fn sheets(pen: &mut Pen, (x, y): At, size: f32, faces: &Faces) {
    for at in 0..8 {
        let shift = pen.chance(at) * 0.05;
        let place = (x + shift * size, y - at as f32 * size * 0.09);
        face(
            pen,
            place,
            size,
            &[(-0.75, 0.12), (0.1, 0.0), (0.75, 0.16), (0.75, 0.2), (0.1, 0.04), (-0.75, 0.16)],
            faces.dark,
        );
        face(
            pen,
            place,
            size,
            &[(-0.75, 0.16), (0.1, 0.04), (0.75, 0.2), (-0.05, 0.36)],
            if at % 2 == 0 { faces.plain } else { faces.light },
        );
    }
    // One sheet bends away: it is flexible.
    let edge = y - size * 0.63;
    let sheet = smooth(&[
        (x - size * 0.75, edge - size * 0.16),
        (x - size * 0.9, edge - size * 0.44),
        (x - size * 0.7, edge - size * 0.6),
        (x - size * 0.1, edge - size * 0.42),
        (x - size * 0.05, edge - size * 0.36),
    ]);
    solid(pen, &sheet, faces.light);
}

pub(super) fn needles(pen: &mut Pen, foot: At, size: f32, faces: &Faces, zoned: bool) {
    for at in 0..7 {
        let angle = (-48.0 + at as f32 * 16.0_f32).to_radians();
        let (sin, cos) = angle.sin_cos();
        let tall = 1.25 - (at as f32 - 3.0).abs() * 0.09;
        let on = |across: f32, up: f32| {
            (foot.0 + (across * cos + up * sin) * size, foot.1 - (up * cos - across * sin) * size)
        };
        let w = 0.075;
        solid(pen, &[on(-w, 0.0), on(0.0, 0.0), on(0.0, tall), on(-w, tall * 0.95)], faces.light);
        solid(pen, &[on(0.0, 0.0), on(w, 0.0), on(w, tall * 0.95), on(0.0, tall)], faces.plain);
        if zoned {
            let green = hex(0x4d9a56);
            solid(
                pen,
                &[on(-w, tall * 0.62), on(w, tall * 0.62), on(w, tall * 0.95), on(0.0, tall), on(-w, tall * 0.95)],
                green,
            );
        }
    }
    let rock = pen.tone(Tone::Rock);
    let base = lump((foot.0, foot.1 - size * 0.08), size * 0.34, size * 0.12, pen, 4);
    solid(pen, &base, rock);
}

pub(super) fn block(pen: &mut Pen, foot: At, size: f32, faces: &Faces) {
    for (dx, share) in [(0.4, 0.68), (-0.14, 1.0)] {
        let place = (foot.0 + dx * size, foot.1);
        let s = size * share;
        face(pen, place, s, &[(-0.4, 0.06), (0.14, 0.0), (0.14, 0.86), (-0.4, 0.92)], faces.plain);
        face(pen, place, s, &[(0.14, 0.0), (0.44, 0.14), (0.44, 0.92), (0.14, 0.86)], faces.dark);
        face(pen, place, s, &[(-0.4, 0.92), (0.14, 0.86), (0.44, 0.92), (0.2, 1.16), (-0.14, 1.18)], faces.light);
    }
}

pub(super) fn dodecahedron(pen: &mut Pen, foot: At, size: f32, faces: &Faces) {
    let c = (0.0, 0.58);
    let ring: Vec<At> = (0..6)
        .map(|at| (at as f32 * 60.0 + 30.0).to_radians())
        .map(|a| (c.0 + a.cos() * 0.62, c.1 + a.sin() * 0.58))
        .collect();
    for (at, rgb) in [faces.plain, faces.light, faces.dark].into_iter().enumerate() {
        let a = at * 2;
        face(pen, foot, size, &[c, ring[(a + 5) % 6], ring[a], ring[(a + 1) % 6]], rgb);
    }
}

pub(super) fn swallowtail(pen: &mut Pen, foot: At, size: f32, faces: &Faces) {
    face(pen, foot, size, &[(0.0, 0.0), (-0.34, 0.24), (-0.56, 1.25), (0.0, 0.74)], faces.light);
    face(pen, foot, size, &[(0.0, 0.0), (0.34, 0.24), (0.56, 1.25), (0.0, 0.74)], faces.plain);
    face(pen, foot, size, &[(0.34, 0.24), (0.48, 0.34), (0.68, 1.2), (0.56, 1.25)], faces.dark);
}

pub(super) fn branches(pen: &mut Pen, (x, y): At, size: f32, faces: &Faces) {
    for (at, (dx, bend)) in
        [(-0.5, -0.2), (-0.22, 0.16), (0.06, -0.1), (0.34, 0.2), (0.56, -0.12)].into_iter().enumerate()
    {
        let up = size * (0.8 + 0.1 * at as f32 % 0.3);
        let stem = smooth(&[
            (x + dx * size * 0.3, y),
            (x + (dx + bend) * size * 0.7, y - up * 0.45),
            (x + dx * size, y - up * 0.8),
            (x + (dx + bend * 1.6) * size, y - up * 1.2),
        ]);
        let twig = stem[stem.len() / 2];
        for (line, wide) in [
            (stem.clone(), size * 0.1),
            (vec![twig, (twig.0 + size * 0.22, twig.1 - size * 0.24)], size * 0.07),
            (vec![twig, (twig.0 - size * 0.2, twig.1 - size * 0.2)], size * 0.07),
        ] {
            pen.trace(&line, Tone::Ink, wide + 7.0);
            pen.stroke(&line, if at % 2 == 0 { faces.plain } else { faces.light }, wide);
        }
    }
}

pub(super) fn banded(pen: &mut Pen, (x, y): At, size: f32, faces: &Faces, id: &str) {
    let middle = (x, y - size * 0.55);
    if id == "haematite" {
        for (dx, dy, r) in
            [(-0.4, 0.3, 0.34), (0.36, 0.3, 0.36), (0.0, 0.42, 0.4), (-0.16, 0.78, 0.3), (0.26, 0.74, 0.28)]
        {
            solid(pen, &ellipse((x + dx * size, y - dy * size), r * size, r * size * 0.9), faces.plain);
            pen.fill(
                &ellipse((x + (dx - 0.1) * size, y - (dy + 0.1) * size), r * size * 0.34, r * size * 0.2),
                faces.light,
            );
        }
        return;
    }
    for at in 0..7 {
        let share = 1.0 - at as f32 * 0.14;
        let rgb = [faces.dark, faces.light, faces.plain][at % 3];
        let ring = lump(middle, size * 0.72 * share, size * 0.54 * share, pen, 6);
        solid(pen, &ring, rgb);
    }
}

pub(super) fn massive(pen: &mut Pen, (x, y): At, size: f32, faces: &Faces, id: &str) {
    if id == "olivine" {
        for at in 0..16 {
            let place = (x + pen.chance(at) * size * 0.6, y - size * (0.14 + 0.4 * (pen.chance(at + 50) * 0.5 + 0.5)));
            let grain = lump(place, size * 0.16, size * 0.13, pen, at);
            solid(pen, &grain, [faces.light, faces.plain, faces.dark][at % 3]);
        }
        return;
    }
    let stone = lump((x, y - size * 0.5), size * 0.72, size * 0.52, pen, 8);
    solid(pen, &stone, faces.plain);
    let on = |a: f32, b: f32| (x + a * size, y - b * size);
    pen.fill(&smooth(&[on(-0.45, 0.6), on(-0.2, 0.86), on(0.15, 0.84), on(-0.1, 0.7), on(-0.45, 0.6)]), faces.light);
    pen.fill(&smooth(&[on(0.1, 0.12), on(0.45, 0.26), on(0.56, 0.5), on(0.3, 0.3), on(0.1, 0.12)]), faces.dark);
    let veins: [(f32, f32, f32, f32); 3] = [(-0.5, 0.4, 0.1, 0.3), (-0.1, 0.9, 0.2, 0.3), (0.2, 0.5, 0.6, 0.6)];
    for (a, b, c, d) in veins {
        let rgb = match id {
            "sodalite" => hex(0xf2f2f2),
            "turquoise" => hex(0x3a2d24),
            _ => faces.dark,
        };
        pen.stroke(&smooth(&[on(a, b), on((a + c) / 2.0 + 0.06, (b + d) / 2.0 + 0.06), on(c, d)]), rgb, 6.0);
    }
    if id == "gold" {
        for (a, b) in [(-0.3, 0.4), (0.0, 0.6), (0.3, 0.4), (0.1, 0.25)] {
            let nugget = lump(on(a, b), size * 0.2, size * 0.16, pen, 3);
            solid(pen, &nugget, faces.light);
        }
    }
}
