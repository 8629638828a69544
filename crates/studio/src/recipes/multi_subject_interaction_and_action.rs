//! Multi-subject interaction and action: people and animals that do something with or to one another.

use super::{Recipe, Way};
use crate::people;

pub(super) struct MultiSubjectInteractionAndAction;

impl Recipe for MultiSubjectInteractionAndAction {
    fn subtask(&self) -> &'static str {
        "multi-subject-interaction-and-action"
    }

    fn way(&self) -> Way {
        Way::Painter(people::paint)
    }
}
