//! Size Reasoning: things at their true relative sizes, in order, beside what people know the size of.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct SizeReasoning;

impl Recipe for SizeReasoning {
    fn subtask(&self) -> &'static str {
        "size-reasoning"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::size_reasoning::BOOK)
    }
}
