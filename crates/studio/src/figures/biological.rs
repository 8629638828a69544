//! The figures of Biological.

use super::{Book, Figure};

pub(crate) static BOOK: Book =
    Book { pools: &["biology_structure", "division_phase", "organism"], figures: FIGURES, free: None };

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[];
