//! Trade routes: charts that lead from station to station, and scenes of those who travelled with their goods.

mod chart;
mod free;
mod map;
mod routes;
mod scene;

use super::sketchbook;
use crate::brief::{Brief, refuse};
use crate::figures::Pen;
use crate::random::Seed;
use crate::studio::Refusal;
use pairloom_model::Entry;
use routes::Route;

/// What the samples of this level may require.
const KNOWN: [&str; 6] = ["diagram", "label", "order", "period", "shows", "style"];

const NUMBERS: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];

/// A sample's route with what is to be seen of it.
struct Asked<'a> {
    slot: &'a str,
    entry: &'a Entry,
    route: &'static Route,
    carriers: bool,
    goods: Vec<&'a str>,
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    sketchbook::only(brief, &KNOWN)?;
    let routes = super::all(brief, "trade_route");
    let Some((slot, entry)) = routes.into_iter().next() else { return refuse("the sample names no trade route") };
    let Some(route) = routes::find(entry.id.as_str()) else {
        return refuse(format!("Studio has no chart of the route `{}`", entry.id));
    };
    let text = |name: &str| entry.texts.get(name).map_or("", String::as_str);
    let mut asked = Asked { slot, entry, route, carriers: false, goods: Vec::new() };
    for requirement in brief.sample.requirements.iter().filter(|one| one.name == "shows") {
        let value = requirement.value.as_deref().unwrap_or_default();
        if value == text("carrier") {
            asked.carriers = true;
        } else if ["good1", "good2", "good3"].iter().any(|good| text(good) == value) {
            asked.goods.push(value);
        } else {
            return refuse(format!("Studio cannot show `{value}` on the route `{}`", entry.id));
        }
    }
    // Goods that the text names are to be seen, whatever is counted.
    for good in ["good1", "good2", "good3"].map(text) {
        if !good.is_empty() && brief.sample.instruction.contains(good) && !asked.goods.contains(&good) {
            asked.goods.push(good);
        }
    }
    let seed = Seed::new(brief.sample.seed).child("route");
    if brief.sample.requirements.iter().any(|one| one.name == "diagram") {
        chart::draw(pen, brief, &asked, seed)
    } else {
        scene::draw(pen, brief, &asked, seed)
    }
}
