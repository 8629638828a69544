//! The Moon's face, and its phases.

use super::parts::{crater, dark, dark_side, light, lune, night, on_disc, polar, sky, turned};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};
use crate::studio::Refusal;

/// The seas of the near side, north up, in radii: middle and half widths.
const SEAS: [[f32; 4]; 14] = [
    [-0.27, -0.52, 0.29, 0.25],
    [0.27, -0.44, 0.19, 0.17],
    [0.46, -0.14, 0.22, 0.19],
    [0.8, -0.28, 0.09, 0.12],
    [0.71, 0.09, 0.13, 0.2],
    [0.5, 0.26, 0.1, 0.1],
    [-0.25, 0.36, 0.2, 0.16],
    [-0.6, 0.4, 0.12, 0.13],
    [-0.67, -0.12, 0.2, 0.42],
    [-0.42, -0.02, 0.24, 0.13],
    [0.0, -0.84, 0.44, 0.05],
    [-0.4, 0.18, 0.14, 0.1],
    [0.07, -0.22, 0.1, 0.08],
    [0.14, -0.02, 0.1, 0.07],
];
pub(super) const TYCHO: At = (-0.14, 0.68);
pub(super) const COPERNICUS: At = (-0.33, -0.17);

/// The full face with its north towards `up` degrees from the top, clockwise.
pub(super) fn face(pen: &mut Pen, centre: At, radius: f32, up: f32) {
    let white = light(pen);
    let (land, sea) = (white.mix(pen.tone(Tone::Grey), 0.22), white.mix(pen.tone(Tone::Grey), 0.75));
    let place = |(x, y): At| turned((x, y), (0.0, 0.0), up);
    pen.fill(&ellipse(centre, radius, radius), land);
    for [x, y, rx, ry] in SEAS {
        let points: Vec<At> = ellipse((x, y), rx, ry).into_iter().map(place).collect();
        pen.fill(&on_disc(centre, radius, &points), sea);
    }
    if radius > 60.0 {
        for (spot, length, rays) in [(TYCHO, 0.62, 11), (COPERNICUS, 0.2, 9), ((-0.61, -0.14), 0.14, 7)] {
            for ray in 0..rays {
                let reach = length * (0.55 + 0.45 * ((ray * 7 % 5) as f32 / 4.0));
                let to = polar(spot, reach, ray as f32 / rays as f32 * 360.0 + 12.0);
                pen.stroke(&on_disc(centre, radius, &[place(spot), place(to)]), white, radius * 0.014);
            }
            pen.fill(&on_disc(centre, radius, &ellipse(place(spot), 0.04, 0.04)), white);
        }
        for (x, y, size) in
            [(0.1, 0.42, 0.05), (0.2, 0.6, 0.06), (-0.35, 0.82, 0.05), (0.42, 0.62, 0.05), (0.0, 0.16, 0.04)]
        {
            let (x, y) = place((x, y));
            crater(pen, centre, radius, [x, y, size], land);
        }
    }
}

/// The full face as a body among others.
pub(super) fn full(pen: &mut Pen, centre: At, radius: f32) {
    face(pen, centre, radius, 0.0);
    pen.outline(&ellipse(centre, radius, radius), 3.5);
}

/// The Moon with light from `turn` (degrees, clockwise from the right) and the boundary at `edge` radii (see `lune`).
pub(super) fn moon(pen: &mut Pen, centre: At, radius: f32, edge: f32, turn: f32, up: f32) {
    face(pen, centre, radius, up);
    dark_side(pen, centre, radius, edge, turn);
    let rim = sky(pen).mix(light(pen), 0.45);
    let mut line = ellipse(centre, radius, radius);
    line.push(line[0]);
    pen.stroke(&line, rim, 2.5);
}

/// A small Moon of a diagram, lit from `turn` whatever way one looks at it.
pub(super) fn small(pen: &mut Pen, centre: At, radius: f32, turn: f32) {
    let (white, black) = (light(pen), dark(pen));
    pen.fill(&ellipse(centre, radius, radius), black.mix(white, 0.22));
    pen.fill(&lune(centre, radius, 0.0, turn), white.mix(black, 0.06));
    pen.outline(&ellipse(centre, radius, radius), 3.0);
}

/// One of the eight phases, counted from new Moon, as seen from the north or the south, the disc upright.
pub(super) fn phase(pen: &mut Pen, centre: At, radius: f32, number: usize, south: bool) {
    let edge = (number as f32 * 45.0).to_radians().cos();
    let waxing = number % 8 < 4;
    let turn = if waxing != south { 0.0 } else { 180.0 };
    moon(pen, centre, radius, edge, turn, if south { 180.0 } else { 0.0 });
}

/// The sample's phase as one large disc, or as a strip of those that follow each other.
pub(super) fn phases(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let Some(entry) = ["p", "q"].into_iter().find_map(|slot| brief.bound(slot)).map(|(_, entry)| entry) else {
        return refuse("Studio does not know which phase of the Moon is meant");
    };
    let number = entry.measures.get("order").map_or(0, |order| *order as usize - 1);
    let (mut strip, mut south) = (1, false);
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        match requirement.name.as_str() {
            "count" => match value.parse() {
                Ok(count @ 1..=5) => strip = count,
                _ => return refuse(format!("Studio draws one to five Moons in a strip, not {value}")),
            },
            "visible" => {
                let sided = |side: &str| entry.texts.get(side).is_some_and(|text| text == value);
                south = sided("south") && !sided("north");
                if !south && !sided("north") {
                    return refuse(format!("Studio cannot show of a phase that {value}"));
                }
            }
            _ => {}
        }
    }
    if strip == 1 {
        super::parts::starry(pen, 60);
        phase(pen, (500.0, 500.0), 340.0, number, south);
        return Ok(());
    }
    night(pen);
    let names = pen.labels.clone();
    let cell = 920.0 / strip as f32;
    for (at, name) in (0..strip).zip(&names) {
        let x = 40.0 + cell * (at as f32 + 0.5);
        phase(pen, (x, 470.0), cell * 0.4, (number + at) % 8, false);
        // Two heights keep long names from running into each other.
        let put = super::parts::within(pen, name, x);
        pen.label_at(name, (put, 470.0 + cell * 0.4 + if at % 2 == 0 { 70.0 } else { 135.0 }));
    }
    Ok(())
}
