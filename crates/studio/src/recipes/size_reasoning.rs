//! Size Reasoning: things at their true relative sizes, in order, beside what people know the size of.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct SizeReasoning;

impl Recipe for SizeReasoning {
    fn subtask(&self) -> &'static str {
        "size-reasoning"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::size_reasoning::BOOK)
    }
}
