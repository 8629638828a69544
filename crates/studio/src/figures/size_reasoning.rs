//! The pictures of Size Reasoning: things on one ground at their true relative sizes.

use super::pen::{At, Pen};
use super::{Book, in_order};
use crate::backdrops;
use crate::brief::{Brief, refuse};
use crate::studio::Refusal;

pub(crate) static BOOK: Book = Book { pools: &[], figures: &[], free: Some(draw), rich: false, follows: false };

/// Where the things stand.
const GROUND: f32 = 840.0;
/// The smallest that a thing can be and still be seen for what it is.
const LEAST: f32 = 9.0;

/// A thing with the length of its longer side in metres.
struct Thing<'a> {
    slot: &'a str,
    art: &'a str,
    metres: f32,
    /// Width and height where the longer side is 1.
    shape: (f32, f32),
}

fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let mut place = None;
    let mut left_of: Vec<(&str, &str)> = Vec::new();
    for requirement in &brief.sample.requirements {
        let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
        let value = requirement.value.as_deref().unwrap_or_default();
        match (requirement.name.as_str(), arguments.as_slice()) {
            // True relative sizes meet these.
            ("count", [_]) if value == "1" => {}
            ("present" | "larger_than" | "ratio", _) => {}
            // A style is laid over the whole picture.
            ("style", []) => {}
            ("left_of", [a, b]) => left_of.push((a, b)),
            ("scene", []) => place = Some(backdrops::place(brief.entry("scene", value)?)?),
            _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` of sizes")),
        }
    }
    let things = in_order(things(pen, brief)?, |thing| thing.slot, &left_of)?;
    match place {
        Some(place) => pen.backdrop(place, GROUND - 60.0),
        None => {
            let arts: Vec<_> = things.iter().map(|thing| (thing.art, None)).collect();
            let tone = pen.plain(&arts);
            pen.sheet(tone, GROUND - 80.0);
        }
    }
    stand(pen, &things)
}

fn things<'a>(pen: &Pen, brief: &Brief<'a>) -> Result<Vec<Thing<'a>>, Refusal> {
    let mut things = Vec::new();
    for binding in &brief.sample.bindings {
        let slot = binding.slot.as_str();
        let Some(("life_size", entry)) = brief.bound(slot) else { continue };
        let (Some(art), Some(metres)) = (entry.texts.get("art"), entry.measures.get("size")) else {
            return refuse(format!("`{}` has no artwork or no size", entry.id));
        };
        let Some(shape) = pen.shape(art) else { return refuse(format!("the artwork `{art}` cannot be drawn")) };
        things.push(Thing { slot, art, metres: *metres as f32, shape });
    }
    if things.is_empty() { refuse("no thing of known size is asked for") } else { Ok(things) }
}

/// Draws the row on the ground, as large as one scale for all allows.
fn stand(pen: &mut Pen, things: &[Thing]) -> Result<(), Refusal> {
    let width: f32 = things.iter().map(|thing| thing.metres * thing.shape.0).sum();
    let height = things.iter().map(|thing| thing.metres * thing.shape.1).fold(0.0, f32::max);
    // Many things stand closer together: the smallest of them needs the room.
    let least = if things.len() > 3 { 22.0 } else { 40.0 };
    let gaps = least * (things.len() as f32 + 1.0);
    let scale = ((1000.0 - gaps) / width).min(740.0 / height);
    let gap = (1000.0 - width * scale) / (things.len() as f32 + 1.0);
    let gap = gap.min(120.0);
    let used = width * scale + gap * (things.len() as f32 - 1.0);
    let mut x = (1000.0 - used) / 2.0;
    pen.fresh();
    for thing in things {
        let side = thing.metres * scale;
        if side < LEAST {
            return refuse(format!("`{}` would be too small to be seen at a true scale", thing.slot));
        }
        let wide = side * thing.shape.0;
        let foot: At = (x + wide / 2.0, GROUND);
        pen.shadow(foot, wide);
        pen.thing(thing.art, foot, side);
        pen.stands(thing.slot, [x, GROUND - side * thing.shape.1, wide, side * thing.shape.1]);
        x += wide + gap;
    }
    Ok(())
}
