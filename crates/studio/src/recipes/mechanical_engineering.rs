//! Mechanical Engineering: gears, levers, pulleys, linkages, engines, exploded views, hydraulics, bearings.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct MechanicalEngineering;

impl Recipe for MechanicalEngineering {
    fn subtask(&self) -> &'static str {
        "mechanical-engineering"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::mechanical_engineering::BOOK)
    }
}
