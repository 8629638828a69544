//! Where things are at home, for the pictures whose text names no place.

use crate::backdrops::{self, Place};
use crate::brief::Brief;
use crate::random::Seed;

/// A backdrop where all groups belong, by day in clear weather; `None` where there is no such place.
pub(super) fn common(brief: &Brief, seed: Seed) -> Option<Place> {
    let mut names: Option<Vec<String>> = None;
    for group in &brief.groups {
        let (_, entry) = brief.bound(&group.slot)?;
        // What lives in a reef does not stand on the open sea.
        let reef = entry.tags.contains("in:reef");
        let here: Vec<String> =
            entry.tags_in("in").filter(|name| !(reef && *name == "sea")).map(str::to_owned).collect();
        names = Some(match names {
            None => here,
            Some(names) => names.into_iter().filter(|name| here.contains(name)).collect(),
        });
    }
    let names: Vec<String> = names?.into_iter().filter(|name| backdrops::find(name).is_some()).collect();
    if names.is_empty() {
        return None;
    }
    let at = seed.child("place").rng().below(names.len());
    Some(backdrops::fair(&names[at]))
}

/// Whether the text wants its thing alone: no place is painted round it then.
pub(super) fn alone(brief: &Brief) -> bool {
    let words =
        ["nothing else", "nothing more", "only subject", "single subject", ", alone", "empty sheet", "plain ground"];
    words.iter().any(|words| brief.sample.instruction.contains(words))
}
