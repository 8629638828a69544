//! Alter: a thing takes another colour, pattern, size or state.

use super::{Edit, change, parameter};
use crate::brief::Brief;
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct Alter;

impl Edit for Alter {
    fn name(&self) -> &'static str {
        "alter"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        let at = brief.group(parameter(step, "target")?)?;
        let (attribute, value) = (parameter(step, "attribute")?, parameter(step, "value")?);
        let mut look = brief.groups[at].largest;
        brief.change(&mut look, attribute, value)?;
        look.magnitude = look.magnitude.max(brief.groups[at].largest.magnitude);
        brief.groups[at].largest = look;
        Ok(())
    }

    fn apply(&self, step: &Operation, brief: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        let (attribute, value) = (parameter(step, "attribute")?, parameter(step, "value")?);
        // Tried once on its own, so that the closure below cannot fail half-way.
        brief.change(&mut crate::brief::Look::default(), attribute, value)?;
        change(scene, step, parameter(step, "target")?, |node| {
            let _ = brief.change(&mut node.look, attribute, value);
        })
    }
}
