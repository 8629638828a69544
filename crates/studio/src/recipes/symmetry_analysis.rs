//! Symmetry Analysis: mirrored, turned, radial and repeated patterns, exact to the pixel.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct SymmetryAnalysis;

impl Recipe for SymmetryAnalysis {
    fn subtask(&self) -> &'static str {
        "symmetry-analysis"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::symmetry_analysis::BOOK)
    }
}
