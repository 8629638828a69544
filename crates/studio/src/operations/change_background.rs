//! Change background: the place goes, what stands in it stays to the pixel.

use super::{Edit, parameter};
use crate::backdrops;
use crate::brief::Brief;
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct ChangeBackground;

impl Edit for ChangeBackground {
    fn name(&self) -> &'static str {
        "change_background"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        let place = backdrops::place(brief.entry("scene", parameter(step, "scene")?)?)?;
        brief.later_places.push(place);
        Ok(())
    }

    fn apply(&self, step: &Operation, brief: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        let place = backdrops::place(brief.entry("scene", parameter(step, "scene")?)?)?;
        scene.setting.place = place;
        scene.setting.tone = place.tone.unwrap_or(scene.setting.tone);
        Ok(())
    }
}
