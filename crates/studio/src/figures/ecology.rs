//! The figures of Ecology.

use super::{Book, Figure};

pub(crate) static BOOK: Book = Book {
    pools: &["food_chain", "nutrient_cycle", "succession", "interaction", "biome", "cascade"],
    figures: FIGURES,
    free: None,
};

/// Sorted by id.
static FIGURES: &[(&str, Figure)] = &[];
