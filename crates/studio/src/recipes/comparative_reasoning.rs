//! Comparative Reasoning: things that differ in size, height, length, shade or number, as clearly as the text says.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct ComparativeReasoning;

impl Recipe for ComparativeReasoning {
    fn subtask(&self) -> &'static str {
        "comparative-reasoning"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::comparative_reasoning::BOOK)
    }
}
