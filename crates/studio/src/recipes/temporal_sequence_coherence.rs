//! Temporal Sequence Coherence: the stages of a process in panels.

use super::{Recipe, Way};
use crate::stages::process;

pub(super) struct TemporalSequenceCoherence;

impl Recipe for TemporalSequenceCoherence {
    fn subtask(&self) -> &'static str {
        "temporal-sequence-coherence"
    }

    fn way(&self) -> Way {
        Way::Painter(process::paint)
    }
}
