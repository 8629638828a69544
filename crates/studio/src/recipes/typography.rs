//! Typography: a surface with a text in the typeface, weight, slope, edge, shadow, spacing and colour that was asked for.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct Typography;

impl Recipe for Typography {
    fn subtask(&self) -> &'static str {
        "typography"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_none() && brief.tone.is_none() {
            brief.place = places::common(brief, seed);
        }
        Ok(())
    }
}
