//! Remove: one thing, or all of a slot's, goes; what was behind it is drawn again.

use super::{Edit, nodes, parameter};
use crate::brief::{Brief, refuse};
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct Remove;

impl Edit for Remove {
    fn name(&self) -> &'static str {
        "remove"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        brief.group(parameter(step, "target")?).map(|_| ())
    }

    fn apply(&self, step: &Operation, _: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        let slot = parameter(step, "target")?;
        let mut there: Vec<_> = nodes(scene, slot).filter(|node| !node.hidden).collect();
        if there.is_empty() {
            return refuse(format!("there is no `{slot}` left to remove"));
        }
        let one = step.parameters.get("which").is_some_and(|which| which == "one");
        let keep = if one { there.len() - 1 } else { 0 };
        there.drain(keep..).for_each(|node| node.hidden = true);
        Ok(())
    }
}
