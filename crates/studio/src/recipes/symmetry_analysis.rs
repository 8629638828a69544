//! Symmetry Analysis: mirrored, turned, radial and repeated patterns, exact to the pixel.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct SymmetryAnalysis;

impl Recipe for SymmetryAnalysis {
    fn subtask(&self) -> &'static str {
        "symmetry-analysis"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::symmetry_analysis::BOOK)
    }
}
