//! Temporal Sequence Coherence: the stages of a process in panels.

use super::{Painter, Recipe};
use crate::stages::process;

pub(super) struct TemporalSequenceCoherence;

impl Recipe for TemporalSequenceCoherence {
    fn subtask(&self) -> &'static str {
        "temporal-sequence-coherence"
    }

    fn painter(&self) -> Option<Painter> {
        Some(process::paint)
    }
}
