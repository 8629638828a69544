//! Action trajectory rendering: a moving thing with its path drawn over a place.

use super::{Painter, Recipe};
use crate::motion;

pub(super) struct ActionTrajectoryRendering;

impl Recipe for ActionTrajectoryRendering {
    fn subtask(&self) -> &'static str {
        "action-trajectory-rendering"
    }

    fn painter(&self) -> Option<Painter> {
        Some(motion::paint)
    }
}
