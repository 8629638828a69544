//! Earth Science: the Earth: its layers, volcanoes, plates, water, clouds, fronts, rivers, minerals.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct EarthScience;

impl Recipe for EarthScience {
    fn subtask(&self) -> &'static str {
        "earth-science"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::earth_science::BOOK)
    }
}
