//! Text remove: the surface stays, blank.

use super::{Edit, change, parameter};
use crate::brief::Brief;
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct TextRemove;

impl Edit for TextRemove {
    fn name(&self) -> &'static str {
        "text_remove"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        brief.group(parameter(step, "surface")?).map(|_| ())
    }

    fn apply(&self, step: &Operation, _: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        change(scene, step, parameter(step, "surface")?, |node| node.text.clear())
    }
}
