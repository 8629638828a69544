//! Comparative Reasoning: things that differ in size, height, length, shade or number, as clearly as the text says.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct ComparativeReasoning;

impl Recipe for ComparativeReasoning {
    fn subtask(&self) -> &'static str {
        "comparative-reasoning"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::comparative_reasoning::BOOK)
    }
}
