//! The pictures of Comparative Reasoning: things side by side that differ in size, height, length, shade or number, or are
//! equal in it.

mod crowds;

use super::pen::Pen;
use super::{Book, in_order};
use crate::backdrops::{self, Place};
use crate::brief::{Brief, refuse};
use crate::colour::{Lab, Rgb, hex};
use crate::plain;
use crate::studio::Refusal;

pub(crate) static BOOK: Book = Book { pools: &[], figures: &[], free: Some(draw), rich: false, follows: false };

/// How much larger each step of a comparison is: enough to be seen at once.
const STEP: f32 = 1.55;
/// How much darker each step is, in lightness.
const SHADE: f32 = 0.17;
const GROUND: f32 = 820.0;

/// What a comparison of sizes is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    Size,
    Height,
    Length,
}

/// What the sample asks for, slot by slot.
#[derive(Default)]
struct Asked<'a> {
    slots: Vec<&'a str>,
    /// Smaller, larger.
    sizes: Vec<(&'a str, &'a str)>,
    extent: Option<Extent>,
    /// Lighter, darker.
    shades: Vec<(&'a str, &'a str)>,
    /// Fewer, more.
    numbers: Vec<(&'a str, &'a str)>,
    equal_numbers: bool,
    colours: Vec<(&'a str, &'a str)>,
    left_of: Vec<(&'a str, &'a str)>,
    above: Option<(&'a str, &'a str)>,
    /// The one that is the most so of all.
    most: Option<&'a str>,
    place: Option<Place>,
}

/// A thing in its place: the middle of its foot, how far it stands above the ground, and its longer side.
struct Placed<'a> {
    thing: Thing<'a>,
    x: f32,
    up: f32,
    side: f32,
}

/// A thing as it is drawn.
#[derive(Clone)]
struct Thing<'a> {
    slot: &'a str,
    art: &'a str,
    colour: Option<Rgb>,
    /// Its longer side, before the picture's own scale.
    side: f32,
    shape: (f32, f32),
}

fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let asked = read(brief)?;
    let mut things = Vec::new();
    for slot in &asked.slots {
        things.push(thing(pen, brief, &asked, slot)?);
    }
    let dressed: Vec<(&str, Option<Rgb>)> = things.iter().map(|thing| (thing.art, thing.colour)).collect();
    let tone = plain::said(&brief.sample.instruction).unwrap_or_else(|| pen.plain(&dressed));
    let crowded = !asked.numbers.is_empty() || asked.equal_numbers;
    let shelved = !crowded && asked.above.is_none() && brief.sample.instruction.to_lowercase().contains("shelf");
    let placed = match asked.above {
        _ if crowded => {
            let things = in_order(things, |thing| thing.slot, &asked.left_of)?;
            crowds::crowds(things, &asked, &|at| pen.chance(at))
        }
        Some((upper, _)) => stacked(things, upper),
        None => row(in_order(things, |thing| thing.slot, &asked.left_of)?, &asked),
    };
    // What is low stands higher up, so that the picture is not empty above it.
    let high = placed.iter().map(|placed| placed.up + placed.thing.shape.1 * placed.side).fold(0.0, f32::max);
    let ground = match asked.above {
        Some(_) => (500.0 + high * 0.5).min(900.0),
        None if crowded => (505.0 + high * 0.5).clamp(640.0, 940.0),
        None if shelved => (480.0 + high * 0.5).clamp(560.0, 800.0),
        None => (520.0 + high * 0.5).clamp(600.0, GROUND),
    };
    // The ground begins behind the farthest.
    let far = placed.iter().map(|placed| placed.up).fold(0.0, f32::max);
    let floor = ground - if crowded { far + 44.0 } else { 80.0 };
    match asked.place {
        Some(place) => pen.backdrop(place, floor),
        None => pen.sheet(tone, if asked.above.is_some() || shelved { 2000.0 } else { floor }),
    }
    if shelved {
        shelf(pen, ground);
    }
    pen.fresh();
    for Placed { thing, x, up, side } in &placed {
        let (wide, tall) = (side * thing.shape.0, side * thing.shape.1);
        if asked.above.is_none() {
            pen.shadow((*x, ground - up), wide);
        }
        pen.coloured(thing.art, thing.colour, (*x, ground - up), *side);
        pen.stands(thing.slot, [x - wide / 2.0, ground - up - tall, wide, tall]);
    }
    Ok(())
}

fn read<'a>(brief: &Brief<'a>) -> Result<Asked<'a>, Refusal> {
    let mut asked = Asked::default();
    for binding in &brief.sample.bindings {
        if matches!(brief.bound(&binding.slot), Some(("comparable" | "object", _))) {
            asked.slots.push(&binding.slot);
        }
    }
    for requirement in &brief.sample.requirements {
        let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
        let value = requirement.value.as_deref().unwrap_or_default();
        let mut larger = |extent: Extent, small, large| {
            asked.extent.get_or_insert(extent);
            asked.sizes.push((small, large));
        };
        match (requirement.name.as_str(), arguments.as_slice()) {
            ("larger_than", [a, b]) | ("smaller_than", [b, a]) => larger(Extent::Size, b, a),
            ("taller_than", [a, b]) | ("shorter_than", [b, a]) => larger(Extent::Height, b, a),
            ("longer_than", [a, b]) => larger(Extent::Length, b, a),
            ("darker_than", [a, b]) => asked.shades.push((b, a)),
            ("more_than", [a, b]) | ("fewer_than", [b, a]) => asked.numbers.push((b, a)),
            ("equal", [_, _]) if value == "number" => asked.equal_numbers = true,
            ("equal", [_, _]) if matches!(value, "size" | "height" | "length") => {}
            ("superlative", [slot]) => asked.most = Some(slot),
            ("colour", [slot]) => asked.colours.push((slot, value)),
            ("left_of", [a, b]) => asked.left_of.push((a, b)),
            ("above", [a, b]) => asked.above = Some((a, b)),
            // A style is laid over the whole picture.
            ("next_to", [_, _]) | ("style", []) => {}
            ("count", [_]) if value == "1" => {}
            ("scene", []) => asked.place = Some(backdrops::place(brief.entry("scene", value)?)?),
            _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` of a comparison")),
        }
    }
    if asked.slots.is_empty() { refuse("nothing that is to be compared is asked for") } else { Ok(asked) }
}

/// How many steps a slot stands above the lowest of its chain.
fn rank(slot: &str, pairs: &[(&str, &str)], depth: usize) -> usize {
    let below = pairs.iter().filter(|(_, upper)| *upper == slot && depth < 8);
    below.map(|(lower, _)| rank(lower, pairs, depth + 1) + 1).max().unwrap_or(0)
}

fn thing<'a>(pen: &Pen, brief: &Brief<'a>, asked: &Asked<'a>, slot: &'a str) -> Result<Thing<'a>, Refusal> {
    let Some((_, entry)) = brief.bound(slot) else { return refuse(format!("`{slot}` is bound to no thing")) };
    let Some(art) = entry.texts.get("art") else { return refuse(format!("`{}` names no artwork", entry.id)) };
    let Some(shape) = pen.shape(art) else { return refuse(format!("the artwork `{art}` cannot be drawn")) };
    let length = STEP.powi(rank(slot, &asked.sizes, 0) as i32);
    let side = match asked.extent {
        Some(Extent::Height) => length / shape.1,
        Some(Extent::Size) => length / (shape.0 * shape.1).sqrt(),
        Some(Extent::Length) | None => length,
    };
    let named = asked.colours.iter().find(|(of, _)| *of == slot).map(|(_, value)| brief.rgb(value)).transpose()?;
    let shaded = asked.shades.iter().any(|(light, dark)| *light == slot || *dark == slot);
    let colour = if shaded {
        let base = named.or_else(|| pen.main_tone(art)).map(Rgb::lab);
        let step = rank(slot, &asked.shades, 0) as f32;
        base.map(|lab| shade(lab, step))
    } else {
        named
    };
    Ok(Thing { slot, art, colour, side, shape })
}

/// A colour so many steps darker. Yellow keeps its name only while it is light: darker it goes to amber, not to olive.
fn shade(lab: Lab, step: f32) -> Rgb {
    if lab.chroma() > 0.08 && lab.l > 0.72 && (1.4..2.05).contains(&lab.hue()) {
        return Lab::from_lch((0.955 - 0.1 * step).max(0.6), (0.1 + 0.055 * step).min(0.165), 1.86 - 0.26 * step).rgb();
    }
    Lab { l: (lab.l.clamp(0.5, 0.78) + 0.1 - SHADE * step).clamp(0.16, 0.92), ..lab }.rgb()
}

/// A board on the wall at this height, on two brackets.
fn shelf(pen: &mut Pen, top: f32) {
    let board = |x: f32, y: f32, w: f32, h: f32| [(x, y), (x + w, y), (x + w, y + h), (x, y + h)];
    pen.veil(&board(-400.0, top + 34.0, 1800.0, 26.0), hex(0x1c1830), 0.12);
    for x in [130.0, 834.0] {
        pen.veil(
            &[(x, top + 20.0), (x + 36.0, top + 20.0), (x + 36.0, top + 96.0), (x, top + 62.0)],
            hex(0x7a5233),
            1.0,
        );
    }
    pen.veil(&board(-400.0, top - 8.0, 1800.0, 40.0), hex(0x9a6a42), 1.0);
    pen.veil(&board(-400.0, top - 8.0, 1800.0, 14.0), hex(0xc08e5c), 1.0);
}

/// The things in a row on the ground; where one is the most so of several, the other is there three times.
fn row<'a>(mut things: Vec<Thing<'a>>, asked: &Asked) -> Vec<Placed<'a>> {
    if let (Some(most), 2) = (asked.most, things.len()) {
        let others: Vec<Thing> = things.iter().filter(|thing| thing.slot != most).cloned().collect();
        let at = things.iter().position(|thing| thing.slot != most).unwrap_or_default();
        for other in others {
            things.insert(at, other.clone());
            things.insert(at, other);
        }
    }
    let width: f32 = things.iter().map(|thing| thing.side * thing.shape.0).sum();
    let height = things.iter().map(|thing| thing.side * thing.shape.1).fold(0.0, f32::max);
    let gap = (190.0 / things.len() as f32).max(28.0);
    let gaps = gap * (things.len() as f32 - 1.0);
    let scale = ((940.0 - gaps) / width).min(680.0 / height);
    let mut left = (1000.0 - width * scale - gaps) / 2.0;
    let place = |thing: Thing<'a>| {
        let (side, wide) = (thing.side * scale, thing.side * thing.shape.0 * scale);
        let x = left + wide / 2.0;
        left += wide + gap;
        Placed { thing, x, up: 0.0, side }
    };
    things.into_iter().map(place).collect()
}

/// Two things one above the other, from the left, so that their lengths can be compared.
fn stacked<'a>(mut things: Vec<Thing<'a>>, upper: &str) -> Vec<Placed<'a>> {
    things.sort_by_key(|thing| thing.slot == upper);
    let width = things.iter().map(|thing| thing.side * thing.shape.0).fold(0.0, f32::max);
    let height: f32 = things.iter().map(|thing| thing.side * thing.shape.1).sum();
    let scale = (780.0 / width).min(720.0 / height);
    let left = (1000.0 - width * scale) / 2.0;
    let mut up = 0.0;
    let place = |thing: Thing<'a>| {
        let (side, at) = (thing.side * scale, up);
        up += side * thing.shape.1 + 70.0;
        Placed { x: left + side * thing.shape.0 / 2.0, thing, up: at, side }
    };
    things.into_iter().map(place).collect()
}
