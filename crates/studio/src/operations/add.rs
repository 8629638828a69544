//! Add: things come to a place that was kept free for them.

use super::{Edit, furnish, nodes, number, parameter};
use crate::brief::Brief;
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct Add;

impl Edit for Add {
    fn name(&self) -> &'static str {
        "add"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        let slot = parameter(step, "object")?;
        let known = brief.groups.iter().position(|group| group.slot == slot);
        let at = brief.group(slot)?;
        match known {
            // More of what is there already: the new ones are the last of the group.
            Some(at) => {
                let there = brief.groups[at].count;
                brief.groups[at].shown.get_or_insert(there);
            }
            None => brief.groups[at].later = true,
        }
        furnish(step, brief, slot)?;
        if let Some(count) = number(step, brief, "count")? {
            let there = known.and_then(|at| brief.groups[at].shown).unwrap_or(0);
            brief.groups[at].count = brief.groups[at].count.max(there + count);
        }
        let related = step.requirements.iter().any(|one| one.arguments.len() > 1);
        if let (false, Some(relation), Some(anchor)) =
            (related, step.parameters.get("relation"), step.parameters.get("anchor"))
        {
            let name = brief.entry("relation", relation)?.id.as_str();
            brief.relate(name, slot, anchor)?;
        }
        Ok(())
    }

    fn apply(&self, step: &Operation, _: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        nodes(scene, parameter(step, "object")?).for_each(|node| node.hidden = false);
        Ok(())
    }
}
