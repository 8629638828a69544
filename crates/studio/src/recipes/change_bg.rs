//! Change BG: subjects that stay where they are while the place changes.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct ChangeBg;

impl Recipe for ChangeBg {
    fn subtask(&self) -> &'static str {
        "change-bg"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_none() && brief.tone.is_none() {
            brief.place = places::common(brief, seed);
        }
        Ok(())
    }
}
