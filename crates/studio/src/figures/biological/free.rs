//! Samples that name no structure: phases of division in a row, strands and codons, tables and trees of kinship.

use super::division::Cell;
use super::meiosis::phase;
use super::{codes, kin};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;
use crate::studio::Refusal;
use pairloom_model::{Entry, Value};

/// The entries of a pool that the sample binds, in its order.
pub(super) fn bound<'a>(brief: &Brief<'a>, pool: &str) -> Vec<(&'a str, &'a Entry)> {
    let sample = brief.sample;
    let entry = |value: &'a Value| match value {
        Value::Entry { pool: of, entry, .. } if of.as_str() == pool => brief.pools.entry(pool, entry.as_str()),
        _ => None,
    };
    sample.bindings.iter().filter_map(|binding| Some((binding.slot.as_str(), entry(&binding.value)?))).collect()
}

/// The values of all requirements of this name, in the sample's order.
pub(super) fn values<'a>(brief: &Brief<'a>, name: &str) -> Vec<&'a str> {
    let sample = brief.sample;
    let all = sample.requirements.iter().filter(|requirement| requirement.name == name);
    all.filter_map(|requirement| requirement.value.as_deref()).collect()
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    for value in values(brief, "colour") {
        let tint = brief.rgb(value)?;
        pen.tints.push(tint);
    }
    if let [(_, strand), ..] = bound(brief, "base_sequence")[..] {
        return codes::strands(pen, brief, strand);
    }
    let codons = bound(brief, "codon");
    if !codons.is_empty() {
        return codes::codons(pen, brief, &codons);
    }
    if !bound(brief, "division_phase").is_empty() || !bound(brief, "dividing_cell").is_empty() {
        return division(pen, brief);
    }
    kin::draw(pen, brief)
}

/// One panel for each phase, in the order of the labels; without labels the one phase, or the end of each cell's division.
fn division(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let names = values(brief, "label");
    let cells = bound(brief, "dividing_cell");
    let plant = |at: usize| cells.get(at).is_some_and(|(_, entry)| entry.tags.contains("plant"));
    let single = bound(brief, "division_phase");
    let mut panels: Vec<(String, bool)> =
        names.iter().map(|name| (name.to_lowercase().replace(' ', "_"), plant(0))).collect();
    if panels.is_empty() {
        panels = match single.first() {
            Some((_, entry)) => vec![(entry.id.as_str().to_owned(), plant(0))],
            None => (0..cells.len()).map(|at| ("cytokinesis".to_owned(), plant(at))).collect(),
        };
    }
    let count = panels.len();
    let [zoom, ground, sign] = match count {
        1 => [1.95, 480.0, 0.0],
        2 => [1.12, 500.0, 815.0],
        3 => [0.78, 480.0, 760.0],
        4 => [0.59, 480.0, 690.0],
        _ => return refuse(format!("Studio draws up to four phases, not {count}")),
    };
    let titles = values(brief, "text");
    let above = brief.sample.instruction.contains("above");
    pen.enlarge(if count == 2 { 1.4 } else { 1.15 });
    for (at, (id, plant)) in panels.iter().enumerate() {
        let wide = 1000.0 / count as f32;
        let middle = wide * (at as f32 + 0.5);
        if count > 2 {
            pen.block([middle - wide / 2.0 + 5.0, 480.0 - wide * 1.1, wide - 10.0, wide * 2.2], Tone::Paper);
        }
        let cell = if titles.is_empty() {
            Cell { centre: (middle, ground), zoom, plant: *plant }
        } else {
            Cell { centre: (middle, 540.0), zoom: 1.72, plant: *plant }
        };
        if !phase(pen, &cell, id) {
            return refuse(format!("Studio does not draw the phase `{id}`"));
        }
        if let Some(name) = names.get(at) {
            pen.label_at(name, (middle, if above { ground * 2.0 - sign } else { sign }));
        }
    }
    if let Some(title) = titles.first() {
        pen.sign(title, (500.0, 70.0), 60.0);
    }
    Ok(())
}
