//! Replace: another thing stands where the old one stood.

use super::{Edit, furnish, nodes, parameter};
use crate::brief::{Brief, refuse};
use crate::scene::Scene;
use crate::studio::Refusal;
use pairloom_model::Operation;

pub(super) struct Replace;

impl Edit for Replace {
    fn name(&self) -> &'static str {
        "replace"
    }

    fn reserve(&self, step: &Operation, brief: &mut Brief) -> Result<(), Refusal> {
        let (target, object) = (parameter(step, "target")?, parameter(step, "object")?);
        if brief.groups.iter().any(|group| group.slot == object) {
            return refuse(format!("`{object}` is in the picture already and cannot replace `{target}`"));
        }
        let old = brief.group(target)?;
        let new = brief.group(object)?;
        let place = brief.groups[old].instead_of.unwrap_or(old);
        let count = brief.groups[old].count;
        let group = &mut brief.groups[new];
        group.later = true;
        group.count = count;
        group.instead_of = Some(place);
        furnish(step, brief, object)
    }

    fn apply(&self, step: &Operation, _: &Brief, scene: &mut Scene) -> Result<(), Refusal> {
        let (target, object) = (parameter(step, "target")?, parameter(step, "object")?);
        let mut seen = Vec::new();
        for node in nodes(scene, target) {
            seen.push(!node.hidden);
            node.hidden = true;
        }
        if !seen.contains(&true) {
            return refuse(format!("there is no `{target}` left to replace"));
        }
        nodes(scene, object).zip(seen).for_each(|(node, seen)| node.hidden = !seen);
        Ok(())
    }
}
