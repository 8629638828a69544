//! The figures of Mechanical Engineering.

use super::{Book, Figure};

pub(crate) static BOOK: Book = Book { pools: &["mechanism", "gear_pair", "assembly"], figures: FIGURES, free: None };

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[];
