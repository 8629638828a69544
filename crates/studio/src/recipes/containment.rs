//! Containment: things in containers.

use super::{Painter, Recipe};
use crate::containment;

pub(super) struct Containment;

impl Recipe for Containment {
    fn subtask(&self) -> &'static str {
        "containment"
    }

    fn painter(&self) -> Option<Painter> {
        Some(containment::paint)
    }
}
