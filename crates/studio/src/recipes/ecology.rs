//! Ecology: who eats whom, biomes, succession, cycles of matter, species that live together.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct Ecology;

impl Recipe for Ecology {
    fn subtask(&self) -> &'static str {
        "ecology"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::ecology::BOOK)
    }
}
