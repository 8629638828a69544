//! The figures of Astronomy.

use super::{Book, Figure};

pub(crate) static BOOK: Book = Book {
    pools: &[
        "sky_event",
        "astronomy_body",
        "moon_phase",
        "constellation",
        "eclipse_kind",
        "meteor_shower",
        "star_path",
    ],
    figures: FIGURES,
    free: None,
};

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[];
