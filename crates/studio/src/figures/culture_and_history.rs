//! Culture and History: each level is drawn in its own way from what a sample binds and requires.

mod architecture;
mod artefacts;
mod costume;
mod events;
mod festivals;
mod sketchbook;
mod timelines;
mod trade_routes;

use super::{Book, Pen};
use crate::brief::{Brief, refuse};
use crate::studio::Refusal;
use pairloom_model::Entry;

pub(crate) static BOOK: Book = Book { pools: &[], figures: &[], free: Some(draw), rich: false, follows: false };

fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    match brief.sample.level.as_str() {
        "architecture" => architecture::draw(pen, brief),
        "artefacts" => artefacts::draw(pen, brief),
        "costume" => costume::draw(pen, brief),
        "events" => events::draw(pen, brief),
        "festivals" => festivals::draw(pen, brief),
        "timelines" => timelines::draw(pen, brief),
        "trade-routes" => trade_routes::draw(pen, brief),
        other => refuse(format!("Studio does not draw the level `{other}` of Culture and History")),
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
