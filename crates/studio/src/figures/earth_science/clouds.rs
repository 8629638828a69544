//! Kinds of cloud, large in one sky or each at its height.

use super::cloud_kinds::{kinds_2, kinds_3, kinds_4, kinds_5};
use super::cloud_land::{deck, ground, hills, sheet};
use super::free::Thing;
use super::parts::{Mark, bed, below, blend, heap, puffs, ribbon, solid, sun};
use crate::brief::refuse;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse, plot, smooth};
use crate::studio::Refusal;

/// Left, top, width and height of the air that a cloud may fill.
pub(super) type Room = [f32; 4];

pub(super) fn grey(pen: &Pen, dark: f32) -> Rgb {
    blend(pen, Tone::Paper, Tone::Ink, dark)
}

/// The whole picture: sky and ground.
const FRAME: Room = [60.0, 60.0, 880.0, 870.0];

pub(super) fn draw(pen: &mut Pen, things: &[Thing], text: &str) -> Result<(), Refusal> {
    let sky = blend(pen, Tone::Sky, Tone::Blue, 0.25);
    let mut drawn = Ok(());
    pen.inside(FRAME, |pen| {
        pen.fill(&corners(FRAME), sky);
        drawn = match things {
            [one] => single(pen, one, text),
            _ => storeys(pen, things),
        };
    });
    drawn?;
    pen.outline(&corners(FRAME), 4.0);
    for (at, thing) in things.iter().enumerate() {
        let Some(label) = thing.label else { continue };
        let put = if things.len() == 1 { (500.0, 108.0) } else { (782.0, heights(things)[at]) };
        pen.label_at(label, put);
    }
    Ok(())
}

/// Where the names of clouds stand beside a scale: at their heights, apart from each other.
fn heights(things: &[Thing]) -> Vec<f32> {
    let middle = |thing: &Thing| {
        let (base, tall) = span(thing);
        base - tall / 2.0
    };
    let mut order: Vec<usize> = (0..things.len()).collect();
    order.sort_by(|a, b| middle(&things[*a]).total_cmp(&middle(&things[*b])));
    let mut places = vec![0.0; things.len()];
    let mut last = f32::MIN;
    for at in order {
        places[at] = middle(&things[at]).max(last + 56.0);
        last = places[at];
    }
    places
}

/// The height of a cloud's base on the scale, and how high it is from there.
fn span(thing: &Thing) -> (f32, f32) {
    let base = level(thing.measure("base_km"));
    let tall = match thing.id() {
        "cumulonimbus" => base - level(10.4),
        _ if is_layer(thing.id()) => 104.0,
        _ => 88.0,
    };
    (base, tall)
}

/// A height in kilometres as a place in the figure.
fn level(km: f32) -> f32 {
    850.0 - km * 72.0
}

fn is_layer(id: &str) -> bool {
    matches!(
        id,
        "stratus" | "nimbostratus" | "altostratus" | "cirrostratus" | "stratocumulus" | "altocumulus" | "cirrocumulus"
    )
}

fn single(pen: &mut Pen, thing: &Thing, text: &str) -> Result<(), Refusal> {
    let id = thing.id();
    // A layer is over everything, and hides the tops of what rises into it.
    let over = matches!(id, "altostratus" | "nimbostratus");
    let room = if id == "cirrostratus" { [60.0, 140.0, 880.0, 480.0] } else { [110.0, 140.0, 780.0, 480.0] };
    if over {
        cloud(pen, id, room)?;
    }
    if id == "stratus" {
        let hill = blend(pen, Tone::Leaf, Tone::Rock, 0.45);
        let far = smooth(&[
            (60.0, 700.0),
            (200.0, 470.0),
            (330.0, 430.0),
            (480.0, 660.0),
            (640.0, 520.0),
            (760.0, 440.0),
            (940.0, 650.0),
        ]);
        bed(pen, &below(&far, 930.0), hill, Mark::Upright);
        cloud(pen, id, room)?;
    }
    if !matches!(id, "fog" | "lenticular_cloud" | "cap_cloud" | "banner_cloud") {
        ground(pen, text);
    }
    if !over && id != "stratus" {
        cloud(pen, id, room)?;
    }
    Ok(())
}

/// Clouds over a scale of kilometres.
fn storeys(pen: &mut Pen, things: &[Thing]) -> Result<(), Refusal> {
    hills(pen, 860.0);
    pen.trace(&[(110.0, level(0.0)), (110.0, level(10.6))], Tone::Ink, 5.0);
    for km in [0.0, 2.0, 4.0, 6.0, 8.0, 10.0_f32] {
        pen.trace(&[(96.0, level(km)), (124.0, level(km))], Tone::Ink, 5.0);
        if km > 0.0 {
            pen.sign(&format!("{km} km"), (174.0, level(km)), 26.0);
        }
    }
    for thing in things {
        let (base, tall) = span(thing);
        let (left, wide) = if is_layer(thing.id()) { (222.0, 400.0) } else { (232.0, 380.0) };
        cloud(pen, thing.id(), [left, base - tall, wide, tall])?;
    }
    Ok(())
}

/// Rounded patches in rows, more of them the higher they are.
fn flock(pen: &mut Pen, [left, top, width, height]: Room, (columns, rows): (usize, usize), rgb: Rgb) {
    for row in 0..rows {
        for column in 0..columns {
            let (dx, dy) = (width / columns as f32, height / rows as f32);
            let number = row * 40 + column;
            let shift = if row % 2 == 0 { 0.3 } else { 0.7 };
            let x = left + (column as f32 + shift + pen.chance(number) * 0.08) * dx;
            let y = top + (row as f32 + 0.5 + pen.chance(number + 500) * 0.08) * dy;
            puffs(
                pen,
                &[
                    (x - dx * 0.16, y, dy.min(dx) * 0.26),
                    (x + dx * 0.16, y, dy.min(dx) * 0.24),
                    (x, y - dy * 0.12, dy.min(dx) * 0.28),
                ],
                rgb,
            );
        }
    }
}

fn streaks(pen: &mut Pen, [left, top, width, height]: Room, hooked: bool) {
    let white = super::parts::pale(pen);
    let ink = pen.tone(Tone::Ink);
    let count = if height > 200.0 { 7 } else { 4 };
    for at in 0..count {
        let share = at as f32 / count as f32;
        let (x, y) = (left + width * (0.04 + 0.5 * ((share * 2.7).fract())), top + height * (0.12 + 0.8 * share));
        let long = width * 0.44;
        let line = if hooked {
            smooth(&[
                (x + 16.0, y + 22.0),
                (x - 4.0, y + 4.0),
                (x + 16.0, y - 12.0),
                (x + long * 0.4, y),
                (x + long, y + height * 0.09),
            ])
        } else {
            smooth(&[
                (x, y + height * 0.05),
                (x + long * 0.3, y),
                (x + long * 0.7, y - height * 0.02),
                (x + long, y - height * 0.09),
            ])
        };
        let thick = (height * 0.05).clamp(8.0, 20.0);
        pen.fill(&ribbon(&line, thick + 5.0, 9.0), ink);
        pen.fill(&ribbon(&line, thick, 4.0), white);
        for fibre in 1..4 {
            let from = line[line.len() * fibre / 5];
            pen.stroke(
                &smooth(&[
                    from,
                    (from.0 + long * 0.12, from.1 - height * 0.05),
                    (from.0 + long * 0.26, from.1 - height * 0.06),
                ]),
                white,
                5.0,
            );
        }
    }
}

/// A lens of smooth cloud.
pub(super) fn lens(pen: &mut Pen, (x, y): At, half: f32, tall: f32, rgb: Rgb) {
    solid(
        pen,
        &smooth(&[
            (x - half, y),
            (x - half * 0.5, y - tall * 0.8),
            (x, y - tall),
            (x + half * 0.5, y - tall * 0.8),
            (x + half, y),
            (x + half * 0.4, y + tall * 0.3),
            (x - half * 0.4, y + tall * 0.3),
            (x - half, y),
        ]),
        rgb,
    );
}

pub(super) fn cloud(pen: &mut Pen, id: &str, room: Room) -> Result<(), Refusal> {
    let kinds = [kinds_1, kinds_2, kinds_3, kinds_4, kinds_5];
    if kinds.iter().any(|kind| kind(pen, id, room)) {
        return Ok(());
    }
    refuse(format!("Studio has no figure of the cloud `{id}`"))
}

/// Draws the cloud if it is one of these.
fn kinds_1(pen: &mut Pen, id: &str, room: Room) -> bool {
    let [left, top, width, height] = room;
    let x = left + width / 2.0;
    let big = height > 300.0;
    let white = super::parts::pale(pen);
    let pale = grey(pen, 0.1);
    let dull = grey(pen, 0.24);
    match id {
        "cirrus" => streaks(pen, room, false),
        "cirrus_uncinus" => streaks(pen, room, true),
        "cirrocumulus" => flock(pen, room, if big { (16, 9) } else { (12, 3) }, white),
        "altocumulus" => flock(pen, room, if big { (8, 5) } else { (7, 2) }, pale),
        "stratocumulus" => {
            let rows = if big { 3 } else { 1 };
            for row in 0..rows {
                let y = top + height * (0.3 + row as f32) / rows as f32 + 40.0;
                for roll in 0..4 {
                    let middle = left + width * (roll as f32 + 0.5) / 4.0;
                    heap(
                        pen,
                        (middle, y),
                        width * 0.27,
                        if big { 110.0 } else { 66.0 },
                        if roll % 2 == 0 { dull } else { pale },
                    );
                }
            }
        }
        "cirrostratus" => {
            if big {
                sun(pen, (x, top + 220.0), 40.0);
                pen.ring((x, top + 220.0), 170.0, Tone::Paper, 12.0);
            }
            let veil = blend(pen, Tone::Paper, Tone::Sky, 0.35);
            let strands = if big { 8 } else { 3 };
            for at in 0..strands {
                let y = top + height * (at as f32 + 0.5) / strands as f32;
                pen.stroke(
                    &plot(left, left + width, |x| (x, y + 7.0 * (x / 90.0 + at as f32).sin())),
                    veil,
                    if big { 13.0 } else { 16.0 },
                );
            }
        }
        "altostratus" => {
            if big {
                deck(pen, 640.0, dull, 6.0);
            } else {
                sheet(pen, room, dull, 6.0);
            }
            let glow = blend(pen, Tone::Gold, Tone::Paper, 0.6);
            pen.fill(
                &ellipse(
                    (x + width * 0.2, top + height * 0.42),
                    36.0_f32.min(height * 0.25),
                    36.0_f32.min(height * 0.25),
                ),
                glow,
            );
        }
        _ => return false,
    }
    true
}
