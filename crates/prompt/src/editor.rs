//! What a template's editor shows while somebody types: capacity, examples with their slots, problems, marks, completions.
//!
//! The same code answers on the server and in the browser.

mod complete;
mod marks;

pub use complete::{Completion, Suggestion, complete};
pub use marks::{MarkKind, TextMark, marks, words_used};

use crate::compile::{Compiled, compile};
use crate::lexicon::Lexicon;
use crate::lint::lint_template;
use crate::plan::{CompiledSubtask, Plan, PlanInput};
use pairloom_model::views::{PreviewExample, TemplatePreview};
use pairloom_model::{Mix, Subtask, Template};
use std::sync::Arc;

/// Examples that are shown.
pub const EXAMPLES: u64 = 20;

/// What a template of this subtask would make. `seed` chooses the examples, `grade` shows only those of one grade.
pub fn preview(
    subtask: &Subtask,
    template: &Template,
    lexicon: &Lexicon,
    seed: u64,
    grade: Option<u8>,
) -> TemplatePreview {
    let compiled = match compile(subtask, template, lexicon) {
        Err(problems) => return TemplatePreview { problems, ..TemplatePreview::default() },
        Ok(compiled) => compiled,
    };
    let mut alone = subtask.clone();
    alone.templates = vec![template.clone()];
    TemplatePreview {
        capacity: Some(compiled.capacity.to_string()),
        grades: compiled.grades(),
        examples: examples(&alone, &compiled, seed, grade),
        problems: lint_template(&alone, &compiled),
    }
}

fn examples(subtask: &Subtask, compiled: &Compiled, seed: u64, grade: Option<u8>) -> Vec<PreviewExample> {
    let mut wanted = compiled.clone();
    wanted.variants.retain(|variant| grade.is_none_or(|grade| variant.grade == grade));
    wanted.capacity = wanted.variants.iter().fold(0, |sum, variant| sum.saturating_add(variant.capacity));
    let mut alone = subtask.clone();
    alone.levels.retain(|level| level.id == compiled.level);
    let count = u64::try_from(wanted.capacity).unwrap_or(u64::MAX).min(EXAMPLES);
    let one = Arc::new(CompiledSubtask { subtask: alone, templates: vec![wanted] });
    // Half of the examples with words of style, where there are any: to see them is what the preview is for.
    let mix = Mix { style: 0.5, ..Mix::default() };
    let input = PlanInput { subtasks: vec![(one, count)], seed, mix, drawn: false, revision: "preview" };
    let Ok(plan) = Plan::new(&input) else { return Vec::new() };
    (0..plan.total()).map(|at| PreviewExample { sample: plan.sample(at), spans: plan.spans(at) }).collect()
}
