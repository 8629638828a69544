//! Object Counting: so many things, none hidden by another.

use super::Recipe;
use crate::brief::{Arrangement, Brief};
use crate::random::Seed;
use crate::sprite::leaning::LEVEL;
use crate::studio::Refusal;

pub(super) struct ObjectCounting;

impl Recipe for ObjectCounting {
    fn subtask(&self) -> &'static str {
        "object-counting"
    }

    /// Where no scene is named, the text asks for a plain background, and that is what stays. Whether a grid of six is
    /// two rows or three stands in the text alone.
    fn prepare(&self, brief: &mut Brief, _: Seed) -> Result<(), Refusal> {
        if brief.sample.instruction.to_lowercase().contains("three rows of two") {
            let grids = brief.groups.iter_mut().filter(|group| group.arrangement == Some(Arrangement::Grid));
            grids.for_each(|group| group.arrangement = Some(Arrangement::TallGrid));
        }
        for group in &mut brief.groups {
            // Long things of a high column lie level, so that each of them can be large.
            if group.arrangement == Some(Arrangement::Column) && group.count > 5 {
                (group.look.turned, group.largest.turned) = (LEVEL, LEVEL);
            }
        }
        Ok(())
    }
}
