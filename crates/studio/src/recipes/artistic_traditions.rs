//! Artistic Traditions: a subject at home, in a style.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::colour::hex;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct ArtisticTraditions;

impl Recipe for ArtisticTraditions {
    fn subtask(&self) -> &'static str {
        "artistic-traditions"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_some() || brief.tone.is_some() {
            return Ok(());
        }
        if !places::alone(brief) {
            brief.place = places::common(brief, seed);
        } else if brief.style.is_some_and(|style| style.name() == "graffiti") {
            // The bare wall.
            brief.tone = Some(hex(0xa8a49c));
        }
        Ok(())
    }
}
