//! The figures of Mathematics.

use super::{Book, Figure};

pub(crate) static BOOK: Book = Book {
    pools: &["math_concept", "function_curve", "curve_pair", "data_set"],
    figures: FIGURES,
    free: None,
    rich: false,
};

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[];
