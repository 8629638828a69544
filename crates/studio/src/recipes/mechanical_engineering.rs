//! Mechanical Engineering: gears, levers, pulleys, linkages, engines, exploded views, hydraulics, bearings.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct MechanicalEngineering;

impl Recipe for MechanicalEngineering {
    fn subtask(&self) -> &'static str {
        "mechanical-engineering"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::mechanical_engineering::BOOK)
    }
}
