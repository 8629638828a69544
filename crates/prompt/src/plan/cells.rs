//! How many samples each variant of each template makes.

use super::{Cell, CompiledSubtask};
use crate::allocate::{apportion, even_cells};
use crate::permutation::Permutation;
use crate::random::Seed;
use pairloom_model::views::Problem;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Splits a subtask's count over levels, then grades and formats, then templates and their variants.
pub(super) fn cells(compiled: &CompiledSubtask, count: u64, seed: Seed) -> Result<Vec<Cell>, Problem> {
    let subtask = &compiled.subtask;
    let over = |what: &str, capacity: u128| {
        let mend = "ask for fewer, or add templates and pool entries";
        let message = format!("{count} samples are asked for, but {what} can make only {capacity}");
        Problem::error(format!("counts.{}", subtask.id), message, mend)
    };
    let members = |level: &str| -> Vec<(usize, usize)> {
        let of_level = compiled.templates.iter().enumerate().filter(|(_, template)| template.level == level);
        of_level.flat_map(|(at, template)| (0..template.variants.len()).map(move |variant| (at, variant))).collect()
    };
    let capacity = |member: &(usize, usize)| compiled.templates[member.0].variants[member.1].capacity;
    let levels: Vec<Vec<(usize, usize)>> = subtask.levels.iter().map(|level| members(&level.id)).collect();
    let sum = |members: &Vec<(usize, usize)>| {
        members.iter().fold(0, |sum: u128, member| sum.saturating_add(capacity(member)))
    };
    let caps: Vec<u128> = levels.iter().map(sum).collect();
    let shares: Vec<f64> = subtask.levels.iter().map(|level| level.share).collect();
    let parts = apportion(count, &shares, &caps).ok_or_else(|| over(&subtask.name, compiled.capacity()))?;
    let mut counts: BTreeMap<(usize, usize), u64> = BTreeMap::new();
    for (members, part) in levels.iter().zip(parts) {
        split_level(compiled, members, part, &mut counts).ok_or_else(|| over(&subtask.name, compiled.capacity()))?;
    }
    let mut end = 0;
    let made = counts.into_iter().filter(|(_, count)| *count > 0).map(|((template, variant), count)| {
        end += count;
        let of = &compiled.templates[template];
        let seed = seed.child(&of.id).nth(variant as u64);
        Cell {
            template,
            variant,
            end,
            words: Permutation::new(of.variants[variant].capacity, seed),
            seed,
            frame: OnceLock::new(),
        }
    });
    Ok(made.collect())
}

fn split_level(
    compiled: &CompiledSubtask,
    members: &[(usize, usize)],
    count: u64,
    counts: &mut BTreeMap<(usize, usize), u64>,
) -> Option<()> {
    let of =
        |member: &(usize, usize)| (&compiled.templates[member.0], &compiled.templates[member.0].variants[member.1]);
    let mut cells: BTreeMap<(usize, usize), Vec<(usize, usize)>> = BTreeMap::new();
    for member in members {
        let (template, variant) = of(member);
        cells.entry((usize::from(variant.grade), template.format as usize)).or_default().push(*member);
    }
    let places: Vec<(usize, usize)> = cells.keys().copied().collect();
    let sum =
        |members: &Vec<(usize, usize)>| members.iter().fold(0, |sum: u128, m| sum.saturating_add(of(m).1.capacity));
    let caps: Vec<u128> = cells.values().map(sum).collect();
    let parts = apportion(count, &even_cells(&places), &caps)?;
    for (members, part) in cells.values().zip(parts) {
        let weight = |member: &(usize, usize)| {
            let (template, variant) = of(member);
            let same = template.variants.iter().filter(|other| other.grade == variant.grade);
            template.weight * variant.weight / same.map(|other| other.weight).sum::<f64>()
        };
        let weights: Vec<f64> = members.iter().map(weight).collect();
        let caps: Vec<u128> = members.iter().map(|member| of(member).1.capacity).collect();
        for (member, part) in members.iter().zip(apportion(part, &weights, &caps)?) {
            counts.insert(*member, part);
        }
    }
    Some(())
}
