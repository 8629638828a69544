//! Textual Tone and Style: a text whose look agrees with how it feels.

use super::{Painter, Recipe};

pub(super) struct TextualToneAndStyle;

impl Recipe for TextualToneAndStyle {
    fn subtask(&self) -> &'static str {
        "textual-tone-and-style"
    }

    fn painter(&self) -> Option<Painter> {
        Some(crate::tones::paint)
    }
}
