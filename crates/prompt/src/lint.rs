//! Warnings about templates that compile but would make poor data.

mod excluded;
mod reach;

use crate::compile::Compiled;
use crate::lexicon::Lexicon;
use crate::plan::{CompiledSubtask, Plan, PlanInput};
use pairloom_model::views::Problem;
use pairloom_model::{Mix, Sample, Subtask};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Prompts that are read for each template.
const READ: u64 = 24;

/// What is wrong or doubtful with a compiled template: how its prompts read, and draws that nothing uses.
pub fn lint_template(subtask: &Subtask, compiled: &Compiled) -> Vec<Problem> {
    let mut warnings = Vec::new();
    let mut seen = BTreeSet::new();
    for sample in samples(subtask, compiled, READ) {
        for turn in &sample.turns {
            let Some(message) = reads_badly(&turn.instruction) else { continue };
            if seen.insert(message.clone()) {
                let shown: String = turn.instruction.chars().take(120).collect();
                warnings.push(Problem::warning("text", format!("{message}: “{shown}”"), "mend the wording"));
            }
        }
    }
    warnings.extend(unused(subtask, compiled));
    warnings.extend(reach::unreachable(compiled));
    warnings.extend(reach::unknown_tags(compiled));
    warnings.extend(reach::too_long(compiled));
    warnings.extend(excluded::excluded(subtask, compiled));
    warnings
}

/// Up to `count` samples of this template alone, the same for the same template. Empty where it can make none.
pub fn samples(subtask: &Subtask, compiled: &Compiled, count: u64) -> Vec<Sample> {
    samples_with(subtask, compiled, count, &Mix::default())
}

fn samples_with(subtask: &Subtask, compiled: &Compiled, count: u64, mix: &Mix) -> Vec<Sample> {
    let mut alone = subtask.clone();
    alone.levels.retain(|level| level.id == compiled.level);
    let count = u64::try_from(compiled.capacity).unwrap_or(u64::MAX).min(count);
    let one = Arc::new(CompiledSubtask { subtask: alone, templates: vec![compiled.clone()] });
    let plan = Plan::new(&PlanInput {
        subtasks: vec![(one, count)],
        seed: 1,
        mix: mix.clone(),
        drawn: false,
        revision: "preview",
    });
    plan.map_or_else(|_| Vec::new(), |plan| (0..plan.total()).map(|ordinal| plan.sample(ordinal)).collect())
}

fn reads_badly(text: &str) -> Option<String> {
    let found = |what: &str| Some(what.to_owned());
    let inline = text.lines().any(|line| line.trim_start().contains("  "));
    if inline {
        return found("a doubled space");
    }
    if text.lines().any(|line| line.ends_with(' ')) || text.starts_with(' ') {
        return found("a space at the start or end of a line");
    }
    for mark in [" ,", " .", " ;", " ?", " !", ",,", ".,"] {
        if text.contains(mark) {
            return Some(format!("`{mark}`"));
        }
    }
    if !text.matches('"').count().is_multiple_of(2) || text.matches('“').count() != text.matches('”').count() {
        return found("an unbalanced quotation mark");
    }
    text.lines().find_map(doubled)
}

/// A word or an article that stands twice in a row, with nothing between the two.
fn doubled(line: &str) -> Option<String> {
    let article = |word: &str| matches!(word, "a" | "an" | "the");
    let words: Vec<String> = line.split_whitespace().map(str::to_lowercase).collect();
    words.windows(2).find_map(|pair| {
        let second = pair[1].trim_end_matches(|c: char| !c.is_alphanumeric());
        if article(&pair[0]) && article(second) {
            return Some(format!("a doubled article `{} {second}`", pair[0]));
        }
        let same = pair[0] == second && second.len() > 1 && !matches!(second, "that" | "had");
        same.then(|| format!("a doubled word `{second} {second}`"))
    })
}

/// Draws that no text prints, no requirement names and no operation uses.
fn unused(subtask: &Subtask, compiled: &Compiled) -> Vec<Problem> {
    let Some(template) = subtask.templates.iter().find(|template| template.id == compiled.id) else {
        return Vec::new();
    };
    let mut lines: Vec<&str> = template.requirements.iter().chain(&template.source).map(String::as_str).collect();
    for operation in template.turns.iter().flat_map(|turn| &turn.operations) {
        lines.extend(operation.requirements.iter().map(String::as_str));
        lines.extend(operation.parameters.values().map(String::as_str));
    }
    let used = |name: &str| {
        let word = |c: char| !(c.is_alphanumeric() || c == '_');
        lines.iter().any(|line| line.split(word).any(|part| part == name))
    };
    let names: BTreeSet<&String> = compiled.variants.iter().flat_map(|variant| &variant.names).collect();
    let hidden =
        |name: &str| template.draws.contains(&format!("#{name}")) || template.draws.contains(&format!("{{{name}}}"));
    names
        .into_iter()
        .filter(|name| hidden(name) && !used(name))
        .map(|name| {
            let mend = "name it in `source` or in a requirement, or take it out";
            Problem::warning("draws", format!("`{name}` is drawn but nothing uses it"), mend)
        })
        .collect()
}

/// Warnings about a subtask as a whole: levels and grades without a template, capacity under target, pools without use.
pub fn lint_subtask(subtask: &CompiledSubtask) -> Vec<Problem> {
    let mut warnings = Vec::new();
    let place = subtask.subtask.id.as_str();
    if subtask.templates.is_empty() {
        return warnings;
    }
    for level in &subtask.subtask.levels {
        if !subtask.templates.iter().any(|template| template.level == level.id) {
            let message = format!("the level `{}` has no template", level.id);
            warnings.push(Problem::warning(place, message, "write one; its share goes to the other levels until then"));
        }
    }
    for grade in subtask.subtask.rubric.grades.iter().map(|meaning| meaning.grade) {
        if !subtask.templates.iter().any(|template| template.grades().contains(&grade)) {
            let mend = "write a template of that grade, or take the grade out of the rubric";
            warnings.push(Problem::warning(place, format!("no template makes grade {grade}"), mend));
        }
    }
    let floor = u128::from(subtask.subtask.target) * 50;
    if subtask.capacity() < floor {
        let message = format!("the capacity {} is under 50 times the target, {floor}", subtask.capacity());
        warnings.push(Problem::warning(place, message, "add templates or pool entries"));
    }
    warnings
}

/// Pools that no template of these subtasks draws from.
pub fn lint_unused_pools<'a>(lexicon: &Lexicon, subtasks: impl Iterator<Item = &'a CompiledSubtask>) -> Vec<Problem> {
    let mut used: BTreeSet<String> = BTreeSet::new();
    for template in subtasks.flat_map(|subtask| &subtask.templates) {
        let pools = template.draws.iter().filter_map(|draw| draw.pool.as_ref());
        used.extend(pools.map(|pool| pool.pool.id.to_string()));
    }
    let unused = lexicon.names().filter(|name| !used.contains(*name));
    unused
        .map(|name| {
            let mend = format!("draw from it, as in `{{{name}}}`, or take the pool out");
            Problem::warning(name, format!("no template draws from the pool `{name}`"), mend)
        })
        .collect()
}

/// Pools that hold one form twice, within or across entries, or an entry id twice.
pub fn lint_pools(lexicon: &Lexicon) -> Vec<Problem> {
    let mut problems = Vec::new();
    for pool in lexicon.names().filter_map(|name| lexicon.get(name)) {
        let (mut ids, mut forms) = (BTreeSet::new(), BTreeSet::new());
        for entry in &pool.pool.entries {
            let place = format!("{}/{}", pool.pool.id, entry.id);
            if !ids.insert(&entry.id) {
                problems.push(Problem::error(&place, "two entries have this id", "rename or merge one"));
            }
            if entry.forms.is_empty() {
                problems.push(Problem::error(&place, "the entry has no form", "say how it is called"));
            }
            for form in &entry.forms {
                if !forms.insert(form) {
                    let message = format!("the form “{form}” stands twice in the pool");
                    problems.push(Problem::error(&place, message, "two entries must not read the same"));
                }
            }
        }
    }
    problems
}
