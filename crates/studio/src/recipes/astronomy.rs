//! Astronomy: the sky: bodies, orbits, phases, eclipses, stars and constellations.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct Astronomy;

impl Recipe for Astronomy {
    fn subtask(&self) -> &'static str {
        "astronomy"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::astronomy::BOOK)
    }
}
