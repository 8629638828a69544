//! Multi-subject interaction and action: people and animals that do something with or to one another.

use super::{Painter, Recipe};
use crate::people;

pub(super) struct MultiSubjectInteractionAndAction;

impl Recipe for MultiSubjectInteractionAndAction {
    fn subtask(&self) -> &'static str {
        "multi-subject-interaction-and-action"
    }

    fn painter(&self) -> Option<Painter> {
        Some(people::paint)
    }
}
