//! Text-Graphic Integration: text bent along, wrapped round, worked into, built of or locked up with a host.

use super::{Painter, Recipe};
use crate::hosts;

pub(super) struct TextGraphicIntegration;

impl Recipe for TextGraphicIntegration {
    fn subtask(&self) -> &'static str {
        "text-graphic-integration"
    }

    fn painter(&self) -> Option<Painter> {
        Some(hosts::paint)
    }
}
