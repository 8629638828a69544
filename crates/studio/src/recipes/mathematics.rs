//! Mathematics: curves, plane figures, solids, charts, sets, fractals, proofs, patterns of numbers.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct Mathematics;

impl Recipe for Mathematics {
    fn subtask(&self) -> &'static str {
        "mathematics"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::mathematics::BOOK)
    }
}
