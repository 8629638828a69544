//! Text-Graphic Integration: text bent along, wrapped round, worked into, built of or locked up with a host.

use super::{Recipe, Way};
use crate::hosts;

pub(super) struct TextGraphicIntegration;

impl Recipe for TextGraphicIntegration {
    fn subtask(&self) -> &'static str {
        "text-graphic-integration"
    }

    fn way(&self) -> Way {
        Way::Painter(hosts::paint)
    }
}
