//! Cascades: a place before a change, when it happens, and after each of its two consequences.

use super::panels::{self, Order};
use super::{cascade_land, cascade_water, ground, scene};
use crate::brief::{Brief, refuse};
use crate::figures::pen::Pen;
use crate::studio::Refusal;
use pairloom_model::Entry;

pub(super) fn draw(pen: &mut Pen, brief: &Brief, entry: &Entry) -> Result<(), Refusal> {
    let lists = [cascade_land::CASCADES, cascade_water::CASCADES];
    let Some((_, [before, change, first, after])) =
        lists.into_iter().flatten().find(|(id, _)| *id == entry.id.as_str())
    else {
        return refuse(format!("Studio has no scenes of the cascade `{}`", entry.id));
    };
    let panels = brief.sample.requirements.iter().find(|one| one.name == "panels").and_then(|one| one.value.as_deref());
    match panels {
        Some("2") => drop(panels::draw(pen, &[before, after], Order::Then, 20.0)),
        Some("3") => drop(panels::draw(pen, &[change, first, after], Order::Then, 20.0)),
        Some(other) => return refuse(format!("Studio draws a cascade in two panels or three, not {other}")),
        None => {
            let frame = [20.0, 40.0, 960.0, 900.0];
            scene::draw(pen, frame, after);
            ground::border(pen, frame);
        }
    }
    Ok(())
}
