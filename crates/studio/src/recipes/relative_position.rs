//! Relative Position: things in the plane, as their relations say.

use super::Recipe;
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct RelativePosition;

impl Recipe for RelativePosition {
    fn subtask(&self) -> &'static str {
        "relative-position"
    }

    /// Where no scene is named, the text asks for a plain background, and that is what stays.
    fn prepare(&self, _: &mut Brief, _: Seed) -> Result<(), Refusal> {
        Ok(())
    }
}
