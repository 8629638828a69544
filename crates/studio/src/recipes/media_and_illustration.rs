//! Media and Illustration: a thing, two, or a subject, in the look of a medium.

use super::{Recipe, places};
use crate::brief::Brief;
use crate::colour::hex;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct MediaAndIllustration;

impl Recipe for MediaAndIllustration {
    fn subtask(&self) -> &'static str {
        "media-and-illustration"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        // A frame of a film or a comic has a setting; what is asked for as a drawing or alone stands on an empty sheet.
        let told = matches!(brief.sample.level.as_str(), "animation" | "comics");
        let alone = brief.sample.format.as_str() == "request" || places::alone(brief);
        if brief.place.is_some() || brief.tone.is_some() {
            return Ok(());
        }
        if told && !alone {
            brief.place = places::common(brief, seed);
        } else if places::alone(brief) {
            brief.tone = Some(hex(0xfaf8f2));
        }
        Ok(())
    }
}
