//! Containment: things in containers.

use super::{Recipe, Way};
use crate::containment;

pub(super) struct Containment;

impl Recipe for Containment {
    fn subtask(&self) -> &'static str {
        "containment"
    }

    fn way(&self) -> Way {
        Way::Painter(containment::paint)
    }

    fn leaves_out(&self) -> bool {
        true
    }
}
