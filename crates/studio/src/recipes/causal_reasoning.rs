//! Causal Reasoning: a cause with its effect, or a chain of events.

use super::{Painter, Recipe};
use crate::stages::causal;

pub(super) struct CausalReasoning;

impl Recipe for CausalReasoning {
    fn subtask(&self) -> &'static str {
        "causal-reasoning"
    }

    fn painter(&self) -> Option<Painter> {
        Some(causal::paint)
    }
}
