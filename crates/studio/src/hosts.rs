//! Hosts of text: things that a text is joined with, each drawn by a function that joins it in one way.

mod built;
mod easel;
mod marks;
mod paths;
mod surfaces;
mod warp;
mod wraps;

pub(crate) use easel::Easel;

use crate::backdrops::{self, Place, Setting, Time};
use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;
use pairloom_model::Entry;

/// Draws one host with its text.
pub(crate) type Draw = fn(&mut Easel) -> Result<(), Refusal>;

/// A host: its entry in the pool `host`, where the ground begins behind it as a share of the height, and its drawing.
pub(crate) struct Host {
    id: &'static str,
    horizon: f32,
    draw: Draw,
}

/// A line of a table of hosts.
pub(crate) const fn host(id: &'static str, horizon: f32, draw: Draw) -> Host {
    Host { id, horizon, draw }
}

fn find(id: &str) -> Option<&'static Host> {
    [built::HOSTS, marks::HOSTS, paths::HOSTS, surfaces::HOSTS, wraps::HOSTS]
        .into_iter()
        .find_map(|table| table.binary_search_by_key(&id, |host| host.id).ok().map(|at| &table[at]))
}

/// What is asked of one host.
struct Asked<'a> {
    slot: &'a str,
    entry: &'a Entry,
    host: &'static Host,
    text: &'a str,
    colour: Option<Rgb>,
    ink: Option<Rgb>,
}

/// What is asked of the whole picture.
#[derive(Default)]
struct Whole<'a> {
    place: Option<Place>,
    tone: Option<Rgb>,
    motto: Option<&'a str>,
}

/// Plain grounds where nothing else is said.
const SHEETS: [u32; 8] = [0xf3ead8, 0xdfe8e6, 0xe9e1ee, 0xf2ddd0, 0xdde6d3, 0xf4eecb, 0xd7e2ee, 0xefe6e0];

const DEEP: [u32; 8] = [0x22303f, 0x2f2a3f, 0x24383a, 0x3a2a2f, 0x2c3330, 0x33302a, 0x1f2f45, 0x362c3a];

/// Paints a sample of the subtask.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let seed = Seed::new(brief.sample.seed);
    let mut asked = hosts(brief)?;
    let whole = require(brief, &mut asked)?;
    if asked.iter().any(|one| one.text.is_empty()) {
        return refuse("a host without a text has nothing to join");
    }
    let Some(first) = asked.first() else { return refuse("the sample binds no host of text") };
    let mark = first.entry.tags.contains("lock_up");
    let flat = first.entry.tags.contains("flat");
    let said = if whole.place.is_none() { crate::plain::said(&brief.sample.instruction) } else { None };
    let tone = whole.tone.or(whole.place.and_then(|place| place.tone)).or(said);
    let plain = whole.tone.or(said).is_some()
        || (whole.place.is_none() && (mark || (flat && seed.child("bare").rng().chance(0.5))));
    let mut place = if plain { backdrops::plain() } else { whole.place.unwrap_or_else(|| home(first.entry, seed)) };
    if first.entry.id.as_str() == "stars" && place.time == Time::Day && !place.backdrop.indoor() {
        place.time = Time::Night;
    }
    let horizon = if plain { 1.0 } else { asked.iter().map(|one| one.host.horizon).fold(0.0, f32::max) };
    let pale = asked.iter().flat_map(|one| [one.colour, one.ink]).flatten().any(|rgb| rgb.lab().l > 0.66);
    // A pale mark or pale letters are seen on a deep ground.
    let sheet = tone.unwrap_or_else(|| hex(seed.child("sheet").rng().pick(if pale && mark { &DEEP } else { &SHEETS })));
    place.backdrop.paint(canvas, &Setting { place, horizon, tone: sheet, seed: seed.child("setting") });
    let mut placed = Placed::default();
    let sheets = sheets(canvas, asked.len());
    let mut order: Vec<(&Asked, [f32; 3])> = asked.iter().zip(sheets).collect();
    // A wall or a slope fills the whole picture: what stands before it comes after it.
    order.sort_by_key(|(one, _)| wraps::HOSTS.iter().any(|host| host.id == one.host.id));
    for (one, sheet_) in order {
        let ground = (plain || place.tone.is_some()).then_some(sheet);
        let mut easel = Easel {
            canvas: &mut *canvas,
            tools,
            sheet: sheet_,
            text: one.text,
            motto: whole.motto,
            colour: one.colour,
            ink: one.ink,
            ground,
            seed: seed.child(one.slot),
        };
        let before = easel.canvas.owners.open();
        (one.host.draw)(&mut easel)?;
        let [x, y, side] = sheet_;
        let region = region_of([x + side * 0.04, y + side * 0.04, side * 0.92, side * 0.92], canvas);
        canvas.owners.claim_grounded(one.slot, region);
        canvas.owners.turn_to(before);
        if let Some(region) = region {
            placed.things.push((one.slot.to_owned(), region));
            placed.text.push(region);
        }
    }
    Ok(placed)
}

/// The hosts that the sample binds, in order.
fn hosts<'a>(brief: &Brief<'a>) -> Result<Vec<Asked<'a>>, Refusal> {
    let mut asked = Vec::new();
    for binding in &brief.sample.bindings {
        let slot = binding.slot.as_str();
        let Some(("host", entry)) = brief.bound(slot) else { continue };
        let Some(host) = find(entry.id.as_str()) else {
            return refuse(format!("Studio has no drawing of the host `{}`", entry.id));
        };
        asked.push(Asked { slot, entry, host, text: "", colour: None, ink: None });
    }
    Ok(asked)
}

fn require<'a>(brief: &Brief<'a>, asked: &mut [Asked<'a>]) -> Result<Whole<'a>, Refusal> {
    let mut whole = Whole::default();
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        let slot = requirement.arguments.first().map_or("", String::as_str);
        let one = asked.iter_mut().find(|one| one.slot == slot);
        match (requirement.name.as_str(), one) {
            ("text", Some(one)) => one.text = value,
            ("integration", Some(one)) => {
                // A host has one way of being joined with a text, said in two wordings.
                let ways = [one.entry.texts.get("how"), one.entry.texts.get("at")];
                if !ways.iter().flatten().any(|way| way.as_str() == value) {
                    return refuse(format!("the host `{}` is not joined with a text `{value}`", one.entry.id));
                }
            }
            ("count", Some(_)) if value == "1" => {}
            ("colour", Some(one)) => one.colour = Some(brief.rgb(value)?),
            ("lettering", Some(one)) => one.ink = Some(brief.rgb(value)?),
            ("line", None) if slot == "second" => whole.motto = Some(value),
            ("background", None) => match brief.entry("scene", value) {
                Ok(scene) => whole.place = Some(backdrops::place(scene)?),
                Err(_) => whole.tone = Some(brief.rgb(value)?),
            },
            ("scene", None) => whole.place = Some(backdrops::place(brief.entry("scene", value)?)?),
            // A style is laid over the whole picture.
            ("style", None) => {}
            _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` of a host")),
        }
    }
    Ok(whole)
}

/// Where a host is at home.
fn home(entry: &Entry, seed: Seed) -> Place {
    let there = entry.tags_in("in").map(|name| if name == "sky" { "night_sky" } else { name });
    let names: Vec<&str> = there.filter(|name| backdrops::find(name).is_some()).collect();
    match names.as_slice() {
        [] => backdrops::plain(),
        names => backdrops::fair(names[seed.child("home").rng().below(names.len())]),
    }
}

/// The sheets of one host or of two side by side, on a tall picture one above the other.
fn sheets(canvas: &Canvas, count: usize) -> Vec<[f32; 3]> {
    let (w, h) = (canvas.width, canvas.height);
    if count < 2 {
        let side = w.min(h);
        return vec![[(w - side) / 2.0, h - side - (h - side) * 0.3, side]];
    }
    let each = count as f32;
    if h > w * 1.25 {
        let side = (h / each).min(w);
        return (0..count).map(|at| [(w - side) / 2.0, h / each * (at as f32 + 0.5) - side / 2.0, side]).collect();
    }
    let side = (w / each * 1.06).min(h);
    (0..count).map(|at| [w / each * (at as f32 + 0.5) - side / 2.0, (h - side) * 0.72, side]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_and_name_each_host_once() {
        let tables = [built::HOSTS, marks::HOSTS, paths::HOSTS, surfaces::HOSTS, wraps::HOSTS];
        assert!(tables.iter().all(|table| table.windows(2).all(|pair| pair[0].id < pair[1].id)));
        let mut all: Vec<&str> = tables.into_iter().flatten().map(|host| host.id).collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
