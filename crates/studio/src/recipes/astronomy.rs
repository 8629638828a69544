//! Astronomy: the sky: bodies, orbits, phases, eclipses, stars and constellations.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct Astronomy;

impl Recipe for Astronomy {
    fn subtask(&self) -> &'static str {
        "astronomy"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::astronomy::BOOK)
    }
}
