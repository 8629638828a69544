//! Samples that name clouds, minerals, rocks, volcanoes, fronts on a chart, single steps of water or processes: one to
//! four things, side by side or each in its place, drawn from what the sample binds.

use super::{charts, clouds, cones, minerals, processes, rocks, steps};
use crate::brief::{Brief, refuse};
use crate::figures::pen::Pen;
use crate::studio::Refusal;
use pairloom_model::Entry;

/// A thing of the sample: its entry, and the label that the sample asks for at it.
pub(super) struct Thing<'a> {
    pub entry: &'a Entry,
    pub label: Option<&'a str>,
}

impl<'a> Thing<'a> {
    pub(super) fn id(&self) -> &'a str {
        self.entry.id.as_str()
    }

    pub(super) fn text(&self, name: &str) -> &'a str {
        self.entry.texts.get(name).map_or("", String::as_str)
    }

    pub(super) fn measure(&self, name: &str) -> f32 {
        self.entry.measures.get(name).map_or(0.0, |value| *value as f32)
    }
}

/// Whether the sample has a requirement of this name about this argument.
pub(super) fn wants(brief: &Brief, name: &str, argument: &str) -> bool {
    brief.sample.requirements.iter().any(|one| one.name == name && one.arguments.iter().any(|other| other == argument))
}

pub(super) fn free(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let labels = |slot: &str| {
        let at =
            |one: &&pairloom_model::Requirement| one.name == "label" && one.arguments.iter().any(|name| name == slot);
        brief.sample.requirements.iter().find(at).and_then(|one| one.value.as_deref())
    };
    let (mut pool, mut region) = ("", "");
    let mut things = Vec::new();
    for binding in &brief.sample.bindings {
        match brief.bound(&binding.slot) {
            Some(("diagram_style" | "rendering", _)) | None => {}
            Some(("chart_region", entry)) => region = entry.id.as_str(),
            Some((of, entry)) => {
                pool = of;
                things.push(Thing { entry, label: labels(&binding.slot) });
            }
        }
    }
    match pool {
        "cloud" => clouds::draw(pen, &things, &brief.sample.instruction.to_lowercase()),
        "mineral" => minerals::draw(pen, &mut things, brief),
        "rock" => rocks::draw(pen, &things, brief),
        "volcano" => cones::draw(pen, &things),
        "front" => charts::draw(pen, &things, region),
        "water_step" => steps::draw(pen, &things),
        "earth_process" => processes::draw(pen, &things, brief),
        _ => refuse(format!("Studio draws nothing of `{pool}` here")),
    }
}
