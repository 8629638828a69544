//! Mathematics: curves, plane figures, solids, charts, sets, fractals, proofs, patterns of numbers.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct Mathematics;

impl Recipe for Mathematics {
    fn subtask(&self) -> &'static str {
        "mathematics"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::mathematics::BOOK)
    }
}
