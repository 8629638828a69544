//! Text alter: the same words in another colour.

use super::{Edit, change, parameter};
use crate::brief::Brief;
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct TextAlter;

impl Edit for TextAlter {
    fn name(&self) -> &'static str {
        "text_alter"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        brief.group(parameter(step, "surface")?).map(|_| ())
    }

    fn apply(&self, step: &Operation, brief: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        let ink = brief.rgb(parameter(step, "colour")?)?;
        change(scene, step, parameter(step, "surface")?, |node| node.look.colour = Some(ink))
    }
}
