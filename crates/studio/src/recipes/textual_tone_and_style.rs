//! Textual Tone and Style: a text whose look agrees with how it feels.

use super::{Recipe, Way};

pub(super) struct TextualToneAndStyle;

impl Recipe for TextualToneAndStyle {
    fn subtask(&self) -> &'static str {
        "textual-tone-and-style"
    }

    fn way(&self) -> Way {
        Way::Painter(crate::tones::paint)
    }
}
