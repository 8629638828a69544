//! Artistic Traditions: a subject at home, in a style.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct ArtisticTraditions;

impl Recipe for ArtisticTraditions {
    fn subtask(&self) -> &'static str {
        "artistic-traditions"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_none() && brief.tone.is_none() {
            brief.place = places::common(brief, seed);
        }
        Ok(())
    }
}
