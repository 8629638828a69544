//! 2 Turns: two rounds of edits on one scene.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct TwoTurns;

impl Recipe for TwoTurns {
    fn subtask(&self) -> &'static str {
        "2-turns"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_none() && brief.tone.is_none() {
            brief.place = places::common(brief, seed);
        }
        Ok(())
    }
}
