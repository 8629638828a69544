//! Costume: dress garment by garment, on one large figure or on two that meet.

#[rustfmt::skip]
mod africa;
#[rustfmt::skip]
mod africa_south;
#[rustfmt::skip]
mod americas_north;
#[rustfmt::skip]
mod americas_south;
#[rustfmt::skip]
mod asia_east;
#[rustfmt::skip]
mod asia_north;
#[rustfmt::skip]
mod asia_south;
#[rustfmt::skip]
mod asia_west;
#[rustfmt::skip]
pub(crate) mod body;
pub(crate) mod cut;
pub(crate) mod easel;
#[rustfmt::skip]
mod europe_courts;
#[rustfmt::skip]
mod europe_early;
#[rustfmt::skip]
mod europe_folk;
#[rustfmt::skip]
mod europe_late;
#[rustfmt::skip]
mod europe_middle;
#[rustfmt::skip]
mod europe_women;
#[rustfmt::skip]
mod ground;
#[rustfmt::skip]
mod oceania;
mod sheet;
pub(crate) mod weave;

use super::all;
use crate::brief::{Brief, refuse};
use crate::figures::Pen;
use crate::studio::Refusal;
use easel::{Easel, Pose};
use ground::Place;
use pairloom_model::Entry;

/// Draws a dressed figure whose crown is at (0, 0) and who stands at (0, 800).
type Draw = fn(&mut Easel);

/// One costume.
pub(super) struct Dress {
    id: &'static str,
    draw: Draw,
    /// How far the headdress goes above the crown.
    top: f32,
    /// Half the width of it all.
    half: f32,
    skin: u32,
    hair: u32,
    place: Place,
}

/// One costume, told.
const fn dress(id: &'static str, draw: Draw, [top, half]: [f32; 2], [skin, hair]: [u32; 2], place: Place) -> Dress {
    Dress { id, draw, top, half, skin, hair, place }
}

/// The costumes by part of the world.
static BOOKS: [&[Dress]; 15] = [
    africa::DRESSES,
    africa_south::DRESSES,
    americas_north::DRESSES,
    americas_south::DRESSES,
    asia_east::DRESSES,
    asia_north::DRESSES,
    asia_south::DRESSES,
    asia_west::DRESSES,
    europe_courts::DRESSES,
    europe_early::DRESSES,
    europe_folk::DRESSES,
    europe_late::DRESSES,
    europe_middle::DRESSES,
    europe_women::DRESSES,
    oceania::DRESSES,
];

/// What samples of this level may require.
const KNOWN: [&str; 8] = ["caption", "diagram", "label", "left_of", "period", "present", "shows", "style"];

fn find(id: &str) -> Option<&'static Dress> {
    BOOKS.iter().flat_map(|book| book.iter()).find(|dress| dress.id == id)
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    if let Some(other) = brief.sample.requirements.iter().find(|one| !KNOWN.contains(&one.name.as_str())) {
        return refuse(format!("Studio cannot draw the requirement `{other}` of a costume"));
    }
    let mut worn: Vec<(&str, &Entry, &Dress)> = Vec::new();
    for (slot, entry) in all(brief, "costume") {
        match find(entry.id.as_str()) {
            Some(dress) => worn.push((slot, entry, dress)),
            None => return refuse(format!("Studio does not draw the costume `{}`", entry.id)),
        }
    }
    let asked = |name: &str| brief.sample.requirements.iter().any(|one| one.name == name);
    if !asked("diagram") {
        let plain = brief.sample.instruction.contains("plain");
        let place = worn.first().map_or(Place::Wall, |(_, _, dress)| dress.place);
        let place = if plain || worn.len() > 1 { Place::Wall } else { place };
        ground::paint(pen, place);
    }
    let (pose, turn) = posture(&brief.sample.instruction);
    match worn.as_slice() {
        [(slot, entry, dress)] => sheet::one(pen, slot, entry, dress, pose, turn),
        [first, second] => sheet::two(pen, [*first, *second], brief),
        _ => return refuse("Studio dresses one person or two"),
    }
    Ok(())
}

/// The pose that the words ask for.
fn posture(words: &str) -> (Pose, f32) {
    let turn = if words.contains("turned a little to the left") {
        -1.0
    } else if words.contains("turned a little to the right") {
        1.0
    } else {
        0.0
    };
    let pose = if words.contains("seated") {
        Pose::Seated
    } else if words.contains("walking") {
        Pose::Walking
    } else {
        Pose::Standing
    };
    (pose, turn)
}
