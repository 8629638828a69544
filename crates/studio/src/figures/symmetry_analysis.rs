//! The figures of Symmetry Analysis: motifs repeated exactly.

use super::Book;

pub(crate) static BOOK: Book = Book { pools: &[], figures: &[], free: None };
