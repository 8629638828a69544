//! One step of the water cycle: where the water is on the left, where it goes on the right, an arrow between.

use super::free::Thing;
use super::panel::Panel;
use super::parts::{Mark, bed, below, blend, solid, tree, water};
use super::places::{looks_1, looks_2, looks_3};
use crate::brief::refuse;
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, smooth};
use crate::studio::Refusal;

pub(super) fn draw(pen: &mut Pen, things: &[Thing]) -> Result<(), Refusal> {
    let [one] = things else { return refuse("Studio draws one step of the water cycle by itself") };
    for (what, left) in [(one.text("from"), 30.0), (one.text("to"), 520.0)] {
        scene(pen, what, left)?;
        pen.label_at(what, (left + 225.0, 900.0));
    }
    // The arrow arches from the one place over to the other, with its word above it.
    pen.arrow_along(
        &smooth(&[(255.0, 226.0), (310.0, 158.0), (500.0, 128.0), (690.0, 158.0), (745.0, 236.0)]),
        Tone::Blue,
        20.0,
    );
    if let Some(label) = one.label {
        pen.label_at(label, (500.0, 76.0));
    }
    Ok(())
}

/// One place in a frame of its own, 450 by 600.
fn scene(pen: &mut Pen, what: &str, left: f32) -> Result<(), Refusal> {
    let Some(look) = look(what) else { return refuse(format!("Studio has no picture of `{what}`")) };
    let place = Panel { x: left, y: 250.0, w: 450.0, h: 600.0 };
    let sky = if matches!(look, Look::Night) { pen.tone(Tone::Night) } else { blend(pen, Tone::Sky, Tone::Paper, 0.3) };
    pen.inside([place.x, place.y, place.w, place.h], |pen| {
        place.back(pen, sky);
        let looks = [looks_1, looks_2, looks_3, looks_4, looks_5];
        looks.iter().any(|draw| draw(pen, what, &look, &place));
    });
    place.frame(pen);
    Ok(())
}

/// What a place of water looks like.
pub(super) enum Look {
    Sea,
    Lake,
    Air,
    Night,
    Vapour,
    Trees,
    Crops,
    Grass,
    Clouds,
    Rain,
    Hills,
    Snow,
    Ice,
    Stream,
    DryBed,
    Soil,
    Groundwater,
    Cave,
}

fn look(what: &str) -> Option<Look> {
    Some(match what {
        "the sea" | "the sea floor" => Look::Sea,
        "the lake" | "the oasis pool" | "shallow salt lake" => Look::Lake,
        "the air" | "dry air" | "desert air" => Look::Air,
        "moist night air" => Look::Night,
        "water vapour" => Look::Vapour,
        "trees" | "the canopy" | "the forest floor" => Look::Trees,
        "crops" | "the field" => Look::Crops,
        "cold grass" => Look::Grass,
        "clouds" | "sea clouds" | "mountain clouds" | "storm cloud" => Look::Clouds,
        "falling rain" | "rainwater" => Look::Rain,
        "the land" | "wet slopes" => Look::Hills,
        "mountain snow" | "snow and ice" => Look::Snow,
        "the glacier" | "the ice front" => Look::Ice,
        "the river"
        | "the stream"
        | "valley stream"
        | "surface stream"
        | "the canal"
        | "the meltwater stream"
        | "the spring" => Look::Stream,
        "dry river bed" => Look::DryBed,
        "the soil" | "wet soil" | "plant roots" => Look::Soil,
        "groundwater" | "desert groundwater" => Look::Groundwater,
        "cave river" | "cave pool" | "cracked rock" => Look::Cave,
        _ => return None,
    })
}

/// Draws the place if it is one of these.
fn looks_4(pen: &mut Pen, _what: &str, look: &Look, place: &Panel) -> bool {
    let at = |x: f32, y: f32| place.at(x, y);
    let low = place.y + place.h;
    let sand = pen.tone(Tone::Sand);
    match look {
        Look::Soil => {
            let soil = blend(pen, Tone::Earth, Tone::Ink, 0.15);
            bed(pen, &below(&[at(0.0, 0.46), at(1.0, 0.46)], low), soil, Mark::Dots);
            tree(pen, at(0.5, 0.47), 140.0);
            for (spread, deep) in [(-0.3, 0.76), (-0.12, 0.88), (0.12, 0.9), (0.3, 0.74)] {
                pen.trace(
                    &smooth(&[at(0.5, 0.47), at(0.5 + spread * 0.5, 0.62), at(0.5 + spread, deep)]),
                    Tone::Bone,
                    8.0,
                );
            }
        }
        Look::Groundwater => {
            bed(pen, &below(&[at(0.0, 0.26), at(1.0, 0.26)], low), sand, Mark::Dots);
            let wet = blend(pen, Tone::Blue, Tone::Sand, 0.4);
            bed(pen, &below(&[at(0.0, 0.6), at(1.0, 0.6)], low), wet, Mark::Pebbles);
            pen.trace(&[at(0.0, 0.6), at(1.0, 0.6)], Tone::Blue, 8.0);
        }
        _ => return false,
    }
    true
}

/// Draws the place if it is one of these.
fn looks_5(pen: &mut Pen, what: &str, look: &Look, place: &Panel) -> bool {
    let at = |x: f32, y: f32| place.at(x, y);
    let frame = place.places(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]);
    match look {
        Look::Cave => {
            bed(pen, &frame, blend(pen, Tone::Bone, Tone::Rock, 0.35), Mark::Bricks);
            let hollow = blend(pen, Tone::Night, Tone::Rock, 0.35);
            solid(
                pen,
                &smooth(&[
                    at(0.06, 0.6),
                    at(0.24, 0.3),
                    at(0.6, 0.26),
                    at(0.94, 0.5),
                    at(0.94, 0.84),
                    at(0.06, 0.84),
                    at(0.06, 0.6),
                ]),
                hollow,
            );
            for (x, y) in [(0.36, 0.29), (0.5, 0.27), (0.68, 0.31)] {
                pen.area(&[at(x - 0.04, y), at(x + 0.04, y), at(x, y + 0.16)], Tone::Bone);
            }
            water(
                pen,
                &smooth(&[
                    at(0.05, 0.74),
                    at(0.5, 0.78),
                    at(0.95, 0.74),
                    at(0.94, 0.86),
                    at(0.06, 0.86),
                    at(0.05, 0.74),
                ]),
            );
            if what == "cracked rock" {
                pen.trace(&[at(0.5, 0.0), at(0.46, 0.12), at(0.53, 0.2), at(0.5, 0.27)], Tone::Ink, 9.0);
            }
        }
        _ => return false,
    }
    true
}
