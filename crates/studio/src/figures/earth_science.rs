//! The figures of Earth Science.

use super::{Book, Figure};

pub(crate) static BOOK: Book = Book {
    pools: &[
        "earth_feature",
        "cloud",
        "volcano",
        "plate_edge",
        "front",
        "water_cycle",
        "earth_process",
        "mineral",
        "rock",
    ],
    figures: FIGURES,
    free: None,
};

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[];
