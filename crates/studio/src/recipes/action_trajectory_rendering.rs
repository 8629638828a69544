//! Action trajectory rendering: a moving thing with its path drawn over a place.

use super::{Recipe, Way};
use crate::motion;

pub(super) struct ActionTrajectoryRendering;

impl Recipe for ActionTrajectoryRendering {
    fn subtask(&self) -> &'static str {
        "action-trajectory-rendering"
    }

    fn way(&self) -> Way {
        Way::Painter(motion::paint)
    }
}
