//! Object Counting: so many things, none hidden by another.

use super::Recipe;
use crate::brief::Brief;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct ObjectCounting;

impl Recipe for ObjectCounting {
    fn subtask(&self) -> &'static str {
        "object-counting"
    }

    /// Where no scene is named, the text asks for a plain background, and that is what stays.
    fn prepare(&self, _: &mut Brief, _: Seed) -> Result<(), Refusal> {
        Ok(())
    }
}
