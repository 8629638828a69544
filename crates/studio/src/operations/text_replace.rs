//! Text replace: a surface's text gives way to another.

use super::{Edit, change, parameter, text};
use crate::brief::Brief;
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct TextReplace;

impl Edit for TextReplace {
    fn name(&self) -> &'static str {
        "text_replace"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        brief.group(parameter(step, "surface")?).map(|_| ())
    }

    fn apply(&self, step: &Operation, brief: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        let text = text(step, brief)?;
        change(scene, step, parameter(step, "surface")?, |node| node.text.clone_from(&text))
    }
}
