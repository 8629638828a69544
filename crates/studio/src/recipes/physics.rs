//! Physics: set-ups of optics, forces, circuits, waves, heat, magnetism and matter.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct Physics;

impl Recipe for Physics {
    fn subtask(&self) -> &'static str {
        "physics"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::physics::BOOK)
    }
}
