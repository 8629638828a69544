//! The figures of Physics.

mod circuits;

use super::{Book, Figure};

pub(crate) static BOOK: Book = Book { pools: &["physics_setup"], figures: FIGURES, free: None };

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[
    ("lamp_circuit_closed", circuits::lamp_closed),
    ("lamp_circuit_open", circuits::lamp_open),
    ("wheatstone", circuits::wheatstone),
];
