//! Textual Accuracy: a surface with its text, where such a surface is found.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct TextualAccuracy;

impl Recipe for TextualAccuracy {
    fn subtask(&self) -> &'static str {
        "textual-accuracy"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_none() && brief.tone.is_none() {
            brief.place = places::common(brief, seed);
        }
        Ok(())
    }
}
