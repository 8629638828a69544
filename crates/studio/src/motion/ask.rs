//! Reads a sample's requirements: who moves along which course, from where to where, round what, and how it is shown.

use super::course::Course;
use super::feats;
use crate::backdrops::{self, Place};
use crate::brief::{Brief, refuse};
use crate::colour::Rgb;
use crate::random::Seed;
use crate::sketches;
use crate::studio::Refusal;
use pairloom_model::{Entry, Requirement};

/// Where a path touches a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hold {
    /// Beside it.
    At,
    /// At its opening.
    In,
    /// On its top.
    On,
    /// It is an edge of the picture.
    Edge,
}

/// A thing that the path goes by.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub slot: String,
    pub art: String,
    /// The longer side, in units of a picture of a thousand.
    pub side: f32,
    pub hold: Hold,
}

/// How a mover turns with its path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Aim {
    /// It stays upright and looks to the side it moves to; what it looks to by itself.
    Upright { right: bool },
    /// It points along the path; where it points by itself, in degrees clockwise from the right.
    Along(f32),
    /// It rolls or tumbles.
    Spin,
    /// It stays upright and rocks a little.
    Sway,
}

/// A moving thing.
#[derive(Clone, Debug)]
pub(super) struct Mover {
    pub slot: String,
    pub art: String,
    pub colour: Option<Rgb>,
    pub side: f32,
    pub aim: Aim,
    /// It moves through the air.
    pub air: bool,
    pub course: Course,
    pub start: Option<Item>,
    pub end: Option<Item>,
}

/// All that a sample asks for.
pub(super) struct Ask {
    pub movers: Vec<Mover>,
    /// What the path turns at, in its order.
    pub turns: Vec<Item>,
    pub centre: Option<Item>,
    /// What the path goes over or past.
    pub under: Vec<Item>,
    /// The mover is seen on its way, not at its end.
    pub between: bool,
    pub trail: Option<String>,
    pub hue: Option<Rgb>,
    /// How two paths depend on each other.
    pub relation: Option<String>,
    /// The feat that is asked for, which may have a ground of its own.
    pub feat: Option<&'static str>,
    pub place: Place,
    pub seed: Seed,
}

/// Reads a sample.
///
/// # Errors
/// What is not drawn.
pub(super) fn read(brief: &Brief) -> Result<Ask, Refusal> {
    let mut ask = Ask {
        movers: Vec::new(),
        turns: Vec::new(),
        centre: None,
        under: Vec::new(),
        between: false,
        trail: None,
        hue: None,
        relation: None,
        feat: None,
        place: backdrops::plain(),
        seed: Seed::new(brief.sample.seed).child("motion"),
    };
    for requirement in &brief.sample.requirements {
        if requirement.name == "present" {
            present(brief, requirement, &mut ask)?;
        }
    }
    for requirement in &brief.sample.requirements {
        one(brief, requirement, &mut ask)?;
    }
    leftover(brief, &mut ask)?;
    if ask.movers.iter().any(|mover| mover.course.points.is_empty()) {
        // Some pairs state the turns of both alone.
        for mover in &mut ask.movers {
            if mover.course.points.is_empty() {
                mover.course = course("ricochet")?;
            }
        }
    }
    for mover in ask.movers.iter_mut().filter(|mover| mover.course.fine) {
        // What tells such a path is small: nothing may hide it.
        mover.side *= 0.74;
        for item in mover.start.iter_mut().chain(&mut mover.end) {
            item.side *= 0.78;
        }
    }
    if ask.movers.is_empty() {
        return refuse("the sample names nothing that moves");
    }
    Ok(ask)
}

fn course(id: &str) -> Result<Course, Refusal> {
    Course::find(id).map_or_else(|| refuse(format!("Studio does not draw the path `{id}`")), Ok)
}

/// A mover that is asked for.
fn present(brief: &Brief, requirement: &Requirement, ask: &mut Ask) -> Result<(), Refusal> {
    let Some(slot) = requirement.arguments.first() else { return Ok(()) };
    match brief.bound(slot) {
        Some(("feat", entry)) => feats::fill(entry.id.as_str(), slot, ask),
        Some(("projectile", entry)) => {
            ask.movers.push(mover(slot, entry)?);
            Ok(())
        }
        _ => refuse(format!("`{slot}` is nothing that Studio can move")),
    }
}

fn mover(slot: &str, entry: &Entry) -> Result<Mover, Refusal> {
    let own = format!("movers/{}", entry.id);
    let art = match sketches::name(&own) {
        Some(art) => art,
        None => match entry.texts.get("art") {
            Some(art) => art.clone(),
            None => return refuse(format!("Studio has no drawing of the projectile `{}`", entry.id)),
        },
    };
    let metres = entry.measures.get("size").copied().unwrap_or(0.2) as f32;
    let has = |tag: &str| entry.tags.contains(tag);
    let along = |art: &str| ALONG.iter().find(|(id, _)| *id == art).map(|(_, degrees)| *degrees);
    let aim = match along(&art) {
        Some(degrees) => Aim::Along(degrees),
        None if has("living") || has("person") || has("vehicle") || has("on:wheels") || has("flier") => {
            Aim::Upright { right: art.starts_with("movers/") || RIGHT.contains(&art.as_str()) }
        }
        None if SWAYING.contains(&entry.id.as_str()) => Aim::Sway,
        None if has("ball") || has("throw") => Aim::Spin,
        None => Aim::Upright { right: art.starts_with("movers/") },
    };
    Ok(Mover {
        slot: slot.to_owned(),
        art,
        colour: None,
        side: (128.0 + 28.0 * (metres / 0.1).log10()).clamp(104.0, 176.0),
        aim,
        air: has("air"),
        course: Course::new(super::course::Kind::Arc, 0.0, 0.0, Vec::new()),
        start: None,
        end: None,
    })
}

/// Artworks that point somewhere, in degrees clockwise from the right.
const ALONG: [(&str, f32); 11] = [
    ("movers/arrow", 0.0),
    ("movers/dart", 0.0),
    ("movers/firework_rocket", 0.0),
    ("movers/javelin", 0.0),
    ("movers/paper_aeroplane", 0.0),
    ("movers/paper_dart", 0.0),
    ("movers/shuttlecock", 0.0),
    ("movers/space_capsule", 0.0),
    ("movers/spaceship", 0.0),
    ("rocket", -45.0),
    ("small-airplane", -45.0),
];

/// Projectiles that are known by their top and their foot.
const SWAYING: [&str; 8] =
    ["beret", "bouquet", "bowler_hat", "graduation_cap", "straw_hat", "teddy_bear", "top_hat", "water_balloon"];

/// Icons that look to the right.
const RIGHT: [&str; 5] = ["butterfly", "person-cartwheeling", "person-fairy", "satellite", "skier"];

/// An item of an object or a waypoint.
pub(super) fn item(brief: &Brief, slot: &str) -> Result<Item, Refusal> {
    let Some((pool, entry)) = brief.bound(slot) else { return refuse(format!("`{slot}` is bound to nothing")) };
    if pool == "waypoint" {
        let at = entry.texts.get("at").map_or("", String::as_str);
        let has = |tag: &str| entry.tags.contains(tag);
        let hold = match at.split(' ').next() {
            _ if has("edge") => Hold::Edge,
            Some("in") => Hold::In,
            Some("on") => Hold::On,
            _ => Hold::At,
        };
        let name = format!("waypoints/{}", entry.id);
        let art = match sketches::name(&name) {
            Some(art) => art,
            None if hold == Hold::Edge => name,
            None => return refuse(format!("Studio has no drawing of the waypoint `{}`", entry.id)),
        };
        let side = match (has("high"), has("big")) {
            (true, _) => 350.0,
            (_, true) => 295.0,
            _ => 205.0,
        };
        return Ok(Item { slot: slot.to_owned(), art, side, hold });
    }
    let Some(art) = entry.texts.get("art") else {
        return refuse(format!("the {pool} `{}` names no artwork", entry.id));
    };
    let metres = entry.measures.get("size").copied().unwrap_or(0.4) as f32;
    let side = (172.0 + 96.0 * (metres / 0.4).log10()).clamp(108.0, 310.0);
    Ok(Item { slot: slot.to_owned(), art: art.clone(), side, hold: Hold::At })
}

/// The slot of a pool's entry whose text of this name is this.
fn slot_of<'a>(brief: &'a Brief, pool: &str, text: &str, value: &str) -> Option<&'a str> {
    brief.sample.bindings.iter().map(|binding| binding.slot.as_str()).find(|slot| {
        brief.bound(slot).is_some_and(|(of, entry)| of == pool && entry.texts.get(text).is_some_and(|t| t == value))
    })
}

/// Takes in one requirement.
fn one(brief: &Brief, requirement: &Requirement, ask: &mut Ask) -> Result<(), Refusal> {
    let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
    let value = requirement.value.as_deref().unwrap_or_default();
    let who = |ask: &Ask| ask.movers.iter().position(|mover| Some(mover.slot.as_str()) == arguments.first().copied());
    let feat = arguments.first().and_then(|slot| brief.bound(slot)).is_some_and(|(pool, _)| pool == "feat");
    match requirement.name.as_str() {
        // What is present is taken in first; the style is laid over the picture.
        "present" | "style" => Ok(()),
        "path" | "start" | "end" if feat => Ok(()),
        "count" if value == "1" => Ok(()),
        "scene" => {
            ask.place = backdrops::place(brief.entry("scene", value)?)?;
            Ok(())
        }
        "path" => {
            let bound = brief.sample.bindings.iter().find_map(|binding| match brief.bound(&binding.slot) {
                Some(("path", entry)) => Some(entry.id.as_str()),
                _ => None,
            });
            let literal = match value {
                "inward spiral" => Some("inward_spiral"),
                "outward spiral" => Some("outward_spiral"),
                "loop" => Some("loop"),
                "ricochet" => Some("ricochet"),
                "zigzag" => Some("zigzag_of_three_straight_runs"),
                _ => None,
            };
            let (Some(at), Some(id)) = (who(ask), literal.or(bound)) else {
                return refuse(format!("Studio does not know the path `{value}`"));
            };
            ask.movers[at].course = course(id)?;
            Ok(())
        }
        "start" | "end" => {
            let (Some(at), Some(slot)) = (who(ask), slot_of(brief, "waypoint", "at", value)) else {
                return refuse(format!("Studio does not know the place `{value}`"));
            };
            let item = Some(item(brief, slot)?);
            if requirement.name == "start" {
                ask.movers[at].start = item
            } else {
                ask.movers[at].end = item
            }
            Ok(())
        }
        "trail" => match slot_of(brief, "trail", "shown", value).and_then(|slot| brief.bound(slot)) {
            Some((_, entry)) => {
                ask.trail = Some(entry.id.as_str().to_owned());
                Ok(())
            }
            None => refuse(format!("Studio does not know the trail `{value}`")),
        },
        "colour" => {
            let rgb = brief.rgb(value)?;
            match who(ask) {
                Some(at) => ask.movers[at].colour = Some(rgb),
                None => ask.hue = Some(rgb),
            }
            Ok(())
        }
        "between" => between(brief, &arguments, ask),
        "visible" => visible(brief, &arguments, value, ask),
        name => refuse(format!("Studio cannot draw the requirement `{name}` of a path")),
    }
}

fn between(brief: &Brief, arguments: &[&str], ask: &mut Ask) -> Result<(), Refusal> {
    let &[x, c, d] = arguments else { return refuse("`between` names three things") };
    let (start, end) = (item(brief, c)?, item(brief, d)?);
    let Some(mover) = ask.movers.iter_mut().find(|mover| mover.slot == x) else {
        return refuse(format!("`{x}` does not move"));
    };
    (mover.start, mover.end) = (Some(start), Some(end));
    ask.between = true;
    Ok(())
}

fn visible(brief: &Brief, arguments: &[&str], value: &str, ask: &mut Ask) -> Result<(), Refusal> {
    let slot = arguments.first().copied().unwrap_or_default();
    match value {
        "the path runs right round it" => ask.centre = Some(item(brief, slot)?),
        "the path turns where it touches it" => ask.turns.push(item(brief, slot)?),
        _ => {
            if let Some(slot) = slot_of(brief, "waypoint", "turn", value) {
                ask.turns.push(item(brief, slot)?);
            } else if let Some(slot) = slot_of(brief, "waypoint", "closes", value) {
                ask.centre = Some(item(brief, slot)?);
            } else {
                ask.relation = Some(value.to_owned());
            }
        }
    }
    Ok(())
}

/// Objects that the text names and no requirement places: what a ricochet hits, what a path goes round.
fn leftover(brief: &Brief, ask: &mut Ask) -> Result<(), Refusal> {
    let known = |ask: &Ask, slot: &str| {
        let ends = ask.movers.iter().flat_map(|mover| mover.start.iter().chain(&mover.end));
        ends.chain(&ask.turns).chain(&ask.centre).any(|item| item.slot == slot)
    };
    let slots: Vec<&str> = brief.sample.bindings.iter().map(|binding| binding.slot.as_str()).collect();
    for slot in slots {
        let Some(("object" | "waypoint", _)) = brief.bound(slot) else { continue };
        if known(ask, slot) {
            continue;
        }
        let found = item(brief, slot)?;
        match ask.movers.first().map(|mover| mover.course.kind) {
            Some(super::course::Kind::Ricochet) => ask.turns.push(found),
            Some(super::course::Kind::Ring) if ask.centre.is_none() => ask.centre = Some(found),
            _ => ask.under.push(found),
        }
    }
    Ok(())
}
