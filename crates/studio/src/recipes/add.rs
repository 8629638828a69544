//! Add: a scene with a place kept free for what comes.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct Add;

impl Recipe for Add {
    fn subtask(&self) -> &'static str {
        "add"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_none() && brief.tone.is_none() {
            brief.place = places::common(brief, seed);
        }
        Ok(())
    }
}
