//! Speculative and fantasy styles: people, machines and places of invented worlds, painted in the genre's own dress and light.

use super::{Recipe, Way};
use crate::genres;

pub(super) struct SpeculativeAndFantasyStyles;

impl Recipe for SpeculativeAndFantasyStyles {
    fn subtask(&self) -> &'static str {
        "speculative-and-fantasy-styles"
    }

    fn way(&self) -> Way {
        Way::Painter(genres::paint)
    }
}
