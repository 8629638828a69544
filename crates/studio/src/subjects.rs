//! Subjects: the entries of the pool `subject`, each a composition of its own in a place.

mod all;

use crate::backdrops::{self, Time, Weather};
use crate::brief::{Brief, What, refuse};
use crate::layout::{Layout, Spot};
use crate::random::Seed;
use crate::studio::Refusal;
use all::ALL;
use pairloom_model::Entry;

/// How a part belongs to the picture.
#[derive(Clone, Copy, PartialEq)]
enum Hold {
    /// Stands on the ground.
    Stands,
    /// Is in the air and throws no shadow.
    Aloft,
    /// Hangs in the air: its head is at this share of the height, not its foot.
    Hangs,
    /// Belongs to the place; its side is a share of the picture's longer side.
    Scenery,
}

/// One artwork of a subject wherever it stands.
struct Part {
    art: &'static str,
    hold: Hold,
    /// Middle as a share of the width, foot as a share of the height, longer side in units.
    spots: &'static [(f32, f32, f32)],
}

/// What one subject is made of.
struct Subject {
    id: &'static str,
    place: &'static str,
    weather: Weather,
    horizon: f32,
    /// Whether left and right may change sides.
    turns: bool,
    parts: &'static [Part],
}

/// A thing with this lift is part of the place behind all things.
pub(crate) const BEHIND: f32 = -1e4;
/// A thing with this lift throws no shadow.
const ALOFT: f32 = 1e4;
/// Things keep together in a picture wider than this.
const WIDEST: f32 = 1300.0;
/// The temple of the East, in whose stead pictures of the West show one with columns.
const TEMPLE: (&str, &str) = ("subject/eastern_temple", "classical-building");

fn find(id: &str) -> Option<&'static Subject> {
    ALL.binary_search_by(|subject| subject.id.cmp(id)).ok().map(|at| &ALL[at])
}

fn name(slot: &str, number: usize) -> String {
    if number == 0 { slot.to_owned() } else { format!("{slot}.{number}") }
}

/// Puts a subject's things into the brief, and its place where none is named.
pub(crate) fn compose(brief: &mut Brief, slot: &str, entry: &Entry) -> Result<(), Refusal> {
    let Some(subject) = find(entry.id.as_str()) else {
        return refuse(format!("Studio has no composition for the subject `{}`", entry.id));
    };
    let west = brief.sample.level == "western-movements";
    for (number, part) in subject.parts.iter().enumerate() {
        let art = if west && part.art == TEMPLE.0 { TEMPLE.1 } else { part.art };
        if !brief.art.has(art) {
            return refuse(format!("the art pack has no `{art}` for the subject `{}`", entry.id));
        }
        let what = What::Icon { art: art.to_owned(), metres: 1.0, flies: part.hold != Hold::Stands };
        let group = brief.add(&name(slot, number), entry.id.as_str(), what);
        brief.groups[group].count = part.spots.len();
    }
    if brief.place.is_none() {
        let mut place = backdrops::fair(subject.place);
        (place.time, place.weather) = (Time::Day, subject.weather);
        brief.place = Some(place);
    }
    Ok(())
}

/// Gives the things of a subject the spots of its composition. `shape` is that of a group's artwork.
pub(crate) fn arrange(
    brief: &Brief,
    layout: &mut Layout,
    (width, height): (f32, f32),
    seed: Seed,
    shape: impl Fn(usize) -> Result<(f32, f32), Refusal>,
) -> Result<(), Refusal> {
    for binding in &brief.sample.bindings {
        let Some(("subject", entry)) = brief.bound(&binding.slot) else { continue };
        let Some(subject) = find(entry.id.as_str()) else { continue };
        let mut rng = seed.child("subject").rng();
        let mirrored = subject.turns && rng.chance(0.5);
        layout.horizon = subject.horizon;
        layout.furniture.clear();
        for (number, part) in subject.parts.iter().enumerate() {
            let named = name(&binding.slot, number);
            let Some(at) = brief.groups.iter().position(|group| group.slot == named) else { continue };
            let (wide, high) = shape(at)?;
            let mut spots = Vec::new();
            for &(x, base, side) in part.spots {
                let x = if mirrored { 1.0 - x } else { x };
                if part.hold == Hold::Scenery {
                    // The top keeps its height in every format, the foot goes below the picture where it must.
                    let longer = side * width.max(height) / wide;
                    let top = (base - side * high / wide) * height;
                    spots.push(Spot { x: x * width, base: top + longer * high, side: longer, lift: BEHIND });
                    continue;
                }
                let step = (rng.between(-0.012, 0.012), rng.between(0.97, 1.03));
                let x = width / 2.0 + (x - 0.5 + step.0) * width.min(WIDEST);
                let lift = if part.hold == Hold::Stands { 0.0 } else { ALOFT };
                let down = if part.hold == Hold::Hangs { side * step.1 * high } else { 0.0 };
                spots.push(Spot { x, base: base * height + down, side: side * step.1, lift });
            }
            layout.spots[at] = spots;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_sorted_and_their_places_exist() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
        assert!(ALL.iter().all(|subject| backdrops::find(subject.place).is_some()));
    }
}
