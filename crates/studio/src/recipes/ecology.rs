//! Ecology: who eats whom, biomes, succession, cycles of matter, species that live together.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct Ecology;

impl Recipe for Ecology {
    fn subtask(&self) -> &'static str {
        "ecology"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::ecology::BOOK)
    }
}
