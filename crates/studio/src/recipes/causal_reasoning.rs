//! Causal Reasoning: a cause with its effect, or a chain of events.

use super::{Recipe, Way};
use crate::stages::causal;

pub(super) struct CausalReasoning;

impl Recipe for CausalReasoning {
    fn subtask(&self) -> &'static str {
        "causal-reasoning"
    }

    fn way(&self) -> Way {
        Way::Painter(causal::paint)
    }
}
