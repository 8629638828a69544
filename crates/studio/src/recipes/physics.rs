//! Physics: set-ups of optics, forces, circuits, waves, heat, magnetism and matter.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct Physics;

impl Recipe for Physics {
    fn subtask(&self) -> &'static str {
        "physics"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::physics::BOOK)
    }
}
