//! Earth Science: the Earth: its layers, volcanoes, plates, water, clouds, fronts, rivers, minerals.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct EarthScience;

impl Recipe for EarthScience {
    fn subtask(&self) -> &'static str {
        "earth-science"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::earth_science::BOOK)
    }
}
