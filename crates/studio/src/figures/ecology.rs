//! The figures of Ecology: all of them are laid out from what a sample binds and requires, none is drawn entry by entry.

mod art;
mod beasts;
mod biome;
mod birds;
mod blooms;
mod cascade;
mod cascade_land;
mod cascade_water;
mod cycle;
mod cycle_plans;
mod fauna;
mod flock;
mod flora;
mod ground;
mod growths;
mod habitats;
mod ice;
mod pairs_land;
mod pairs_more;
mod pairs_water;
mod panels;
mod partners;
mod parts;
mod plants;
mod props;
mod scene;
mod sea;
mod small;
mod stages;
mod stages_first;
mod stages_second;
mod stores;
mod things;
mod trees;
mod web;
mod woods;

use super::{Book, Pen};
use crate::brief::{Brief, refuse};
use crate::studio::Refusal;
use pairloom_model::Entry;

pub(crate) static BOOK: Book = Book { pools: &[], figures: &[], free: Some(draw), rich: false, follows: false };

/// What this subtask's samples may require.
const KNOWN: [&str; 17] = [
    "above", "arrow", "caption", "diagram", "label", "left_of", "order", "panels", "present", "scene", "shows",
    "style", "text", "visible", "right_of", "below", "gone",
];

fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    if let Some(other) = brief.sample.requirements.iter().find(|one| !KNOWN.contains(&one.name.as_str())) {
        return refuse(format!("Studio cannot draw the requirement `{other}` of Ecology"));
    }
    if first(brief, "cycle_step").is_some() {
        cycle::draw(pen, brief)
    } else if let Some((_, entry)) = first(brief, "succession") {
        stages::draw(pen, brief, entry)
    } else if let Some((_, entry)) = first(brief, "cascade") {
        cascade::draw(pen, brief, entry)
    } else if first(brief, "interaction").is_some() {
        partners::draw(pen, brief)
    } else if first(brief, "biome").is_some() {
        biome::draw(pen, brief)
    } else {
        web::draw(pen, brief)
    }
}

/// Every slot that is bound to an entry of this pool, in the order of the sample.
fn all<'a>(brief: &Brief<'a>, pool: &str) -> Vec<(&'a str, &'a Entry)> {
    let bound = |slot: &'a str| match brief.bound(slot) {
        Some((of, entry)) if of == pool => Some((slot, entry)),
        _ => None,
    };
    brief.sample.bindings.iter().filter_map(|binding| bound(binding.slot.as_str())).collect()
}

fn first<'a>(brief: &Brief<'a>, pool: &str) -> Option<(&'a str, &'a Entry)> {
    all(brief, pool).into_iter().next()
}

/// The value of a requirement with this name and slot.
fn value<'a>(brief: &Brief<'a>, name: &str, slot: &str) -> Option<&'a str> {
    let asked =
        |one: &&pairloom_model::Requirement| one.name == name && one.arguments.first().is_some_and(|a| a == slot);
    brief.sample.requirements.iter().find(asked)?.value.as_deref()
}

/// How often a requirement of this name is made.
fn count(brief: &Brief, name: &str) -> usize {
    brief.sample.requirements.iter().filter(|one| one.name == name).count()
}
