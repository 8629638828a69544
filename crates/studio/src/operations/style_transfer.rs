//! Style transfer: the same scene, worked over in a style.

use super::{Edit, parameter};
use crate::brief::Brief;
use crate::scene::Scene;
use crate::studio::Refusal;
use crate::styles;
use pairloom_model::Operation;

pub(super) struct StyleTransfer;

impl Edit for StyleTransfer {
    fn name(&self) -> &'static str {
        "style_transfer"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        styles::find("art_style", brief.entry("art_style", parameter(step, "style")?)?.id.as_str()).map(|_| ())
    }

    fn apply(&self, step: &Operation, brief: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        scene.style =
            Some(styles::find("art_style", brief.entry("art_style", parameter(step, "style")?)?.id.as_str())?);
        Ok(())
    }
}
