//! Multi-Attribute Combination: each subject in its own colour, pattern, size and state.

use super::Recipe;
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct MultiAttributeCombination;

impl Recipe for MultiAttributeCombination {
    fn subtask(&self) -> &'static str {
        "multi-attribute-combination"
    }

    /// Where no scene is named, the text asks for a plain background, and that is what stays.
    fn prepare(&self, _: &mut Brief, _: Seed) -> Result<(), Refusal> {
        Ok(())
    }
}
