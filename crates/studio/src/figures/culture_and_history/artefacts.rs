//! Artefacts: objects as a museum shows them, each with its matter and its marks, in a room with its light.

mod beasts;
mod bells;
mod belts;
mod blocks;
mod books;
mod boxes;
mod carpets;
mod chessmen;
mod cloths;
mod cords;
mod dancers;
mod dials;
mod discs;
mod displays;
mod drawers;
mod earthen;
mod easel;
mod gallery;
mod games;
mod glass;
mod halls;
mod heads;
mod helmets;
mod horses;
mod instruments;
mod lions;
mod marks;
mod masks;
mod matter;
mod miniatures;
mod murals;
mod niches;
mod painted;
mod pendants;
mod pieces;
mod plates;
mod porcelain;
mod portraits;
mod pot;
mod rafts;
mod rarities;
mod room;
mod seals;
mod shape;
mod small;
mod statues;
mod steles;
mod tables;
mod tablets;
mod tapestry;
mod treasures;
mod urns;
mod vessels;
mod warfare;
mod wonders;

use crate::brief::{Brief, refuse};
use crate::colour::hex;
use crate::figures::{Pen, in_order};
use crate::studio::Refusal;
use gallery::Words;

/// What a sample asks to be written and how its things stand.
#[derive(Default)]
struct Asked<'a> {
    caption: &'a str,
    /// Slot and name.
    labels: Vec<(&'a str, &'a str)>,
    left_of: Vec<(&'a str, &'a str)>,
}

fn read<'a>(brief: &Brief<'a>) -> Result<Asked<'a>, Refusal> {
    let mut asked = Asked::default();
    for requirement in &brief.sample.requirements {
        let arguments: Vec<&str> = requirement.arguments.iter().map(String::as_str).collect();
        let value = requirement.value.as_deref().unwrap_or_default();
        match (requirement.name.as_str(), arguments.as_slice()) {
            // An artefact is drawn as it is: its matter, its age and what is seen on it belong to it.
            ("present" | "shows" | "material" | "period" | "style", _) => {}
            ("caption", []) => asked.caption = value,
            ("label", [slot]) => asked.labels.push((*slot, value)),
            ("left_of", [left, right]) => asked.left_of.push((*left, *right)),
            _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` of an artefact")),
        }
    }
    Ok(asked)
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let asked = read(brief)?;
    let things = super::all(brief, "artefact");
    let things = in_order(things, |thing| thing.0, &asked.left_of)?;
    let mut pieces = Vec::new();
    for (_, entry) in &things {
        match pieces::find(entry.id.as_str()) {
            Some(piece) => pieces.push(piece),
            None => return refuse(format!("Studio has no drawing of the artefact `{}`", entry.id)),
        }
    }
    let Some(display) =
        super::all(brief, "museum_display").first().and_then(|(_, way)| displays::find(way.id.as_str()))
    else {
        return refuse("Studio does not know this way of showing an artefact");
    };
    let words = Words { card: !asked.caption.is_empty(), plates: !asked.labels.is_empty() };
    pen.over_all();
    let (canvas, _, seed) = pen.bare();
    let Some(shown) = gallery::paint(canvas, seed, display, &pieces, words) else {
        return refuse("the artefacts find no place in the picture");
    };
    for (((slot, _), area), piece) in things.iter().zip(&shown.things).zip(&shown.pieces) {
        pen.easel().0.owners.turn_to(*piece);
        pen.stands(slot, *area);
    }
    let ink = hex(0x23211e);
    if words.card {
        pen.inscribe(asked.caption, shown.card, ink, 0.52);
    }
    for (slot, name) in &asked.labels {
        match things.iter().position(|thing| thing.0 == *slot).and_then(|at| shown.plates.get(at)) {
            Some(area) => pen.inscribe(name, *area, ink, 0.42),
            None => return refuse(format!("the label `{name}` has no artefact to stand under")),
        }
    }
    Ok(())
}
