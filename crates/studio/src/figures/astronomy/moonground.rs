//! The Moon's ground: craters and their shadows, and its map.

use super::moon::{COPERNICUS, TYCHO, face};
use super::parts::{dark, light, night, starry};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};

pub(super) fn terminator_craters(pen: &mut Pen) {
    night(pen);
    let (ground, shadow) = (light(pen).mix(pen.tone(Tone::Grey), 0.45), dark(pen));
    pen.fill(&corners([24.0, 24.0, 952.0, 952.0]), ground);
    // Light comes from the right; towards the left it falls ever flatter, until nothing is lit.
    for part in 0..14 {
        let x = 24.0 + 22.0 * part as f32;
        pen.veil(&corners([24.0, 24.0, x - 2.0, 952.0]), shadow, 0.14);
    }
    for (at, (x, y, r)) in [
        (180.0, 330.0, 66.0),
        (360.0, 490.0, 92.0),
        (570.0, 400.0, 84.0),
        (760.0, 540.0, 86.0),
        (880.0, 330.0, 60.0),
        (420.0, 770.0, 66.0),
        (690.0, 800.0, 66.0),
    ]
    .into_iter()
    .enumerate()
    {
        let reach = ((x - 130.0) / 800.0_f32).clamp(0.08, 1.0);
        pen.area(&ellipse((x, y), r, r * 0.9), Tone::Bone);
        pen.fill(&ellipse((x, y), r * 0.86, r * 0.77), ground);
        // The eastern wall throws its shadow over the floor: nearly all of it close to the terminator.
        let inner = (r * 0.86, r * 0.77);
        let cover: Vec<At> = arc((x, y), inner.0, inner.1, -90.0, 90.0)
            .into_iter()
            .chain(arc((x, y), inner.0 * (1.0 - 2.0 * (0.92 - reach * 0.62)), inner.1, 90.0, -90.0))
            .collect();
        pen.veil(&cover, shadow, 0.9);
        // Its outer western slope throws one over the plain.
        let long = r * 1.7 * (1.0 - reach) + 6.0;
        pen.veil(
            &[(x - r * 0.86, y - r * 0.5), ((x - r - long).max(26.0), y), (x - r * 0.86, y + r * 0.5)],
            shadow,
            if at == 0 { 0.5 } else { 0.8 },
        );
    }
    pen.label("Terminator", (200.0, 700.0), (190.0, 900.0));
    pen.label("Crater rim", (570.0, 325.0), (480.0, 130.0));
    pen.label("Shadow", (390.0, 490.0), (480.0, 640.0));
}

pub(super) fn full_moon_map(pen: &mut Pen) {
    starry(pen, 30);
    let (c, r) = ((500.0, 500.0), 360.0);
    face(pen, c, r, 0.0);
    let at = |(x, y): At| (c.0 + x * r, c.1 + y * r);
    pen.label("Tycho", at(TYCHO), (240.0, 900.0));
    pen.label("Copernicus", at(COPERNICUS), (200.0, 110.0));
    pen.label("Sea of Tranquillity", at((0.46, -0.14)), (760.0, 110.0));
}

pub(super) fn moon_crater(pen: &mut Pen) {
    night(pen);
    super::seen::plain(pen, 250.0);
    let ground = light(pen).mix(pen.tone(Tone::Grey), 0.75);
    let (white, black) = (ground.mix(light(pen), 0.55), ground.mix(dark(pen), 0.5));
    pen.fill(&ellipse((500.0, 560.0), 400.0, 225.0), white);
    pen.fill(&ellipse((500.0, 566.0), 372.0, 205.0), ground.mix(dark(pen), 0.3));
    for (size, y, rgb) in [
        (330.0, 574.0, ground),
        (300.0, 582.0, black),
        (268.0, 590.0, ground.mix(light(pen), 0.15)),
        (238.0, 598.0, black),
    ] {
        pen.fill(&ellipse((500.0, y), size, size * 0.52), rgb);
    }
    pen.fill(&ellipse((500.0, 606.0), 216.0, 108.0), ground.mix(light(pen), 0.1));
    pen.fill(&[(420.0, 630.0), (470.0, 560.0), (500.0, 530.0), (530.0, 572.0), (584.0, 634.0), (500.0, 650.0)], white);
    pen.fill(&[(500.0, 530.0), (530.0, 572.0), (584.0, 634.0), (506.0, 648.0)], black);
    pen.label("Rim", (220.0, 405.0), (200.0, 150.0));
    pen.label("Central peak", (500.0, 540.0), (560.0, 130.0));
    pen.label("Floor", (390.0, 640.0), (300.0, 900.0));
}
