//! Everything that is wrong or doubtful with a catalogue, for the page, the command line and the tests.

use crate::Catalogue;
use pairloom_model::views::Problem;
use pairloom_prompt::lint::{lint_pools, lint_subtask, lint_template, lint_unused_pools};

/// All problems of all subtasks and pools.
pub fn lint(catalogue: &Catalogue) -> Vec<Problem> {
    let mut problems = lint_pools(&catalogue.lexicon);
    for subtask in catalogue.subtasks() {
        problems.extend_from_slice(catalogue.problems(subtask.id.as_str()));
    }
    let compiled = catalogue.subtasks().filter_map(|subtask| catalogue.compiled(subtask.id.as_str()));
    problems.extend(lint_unused_pools(&catalogue.lexicon, compiled.map(AsRef::as_ref)));
    problems
}

pub(crate) fn lint_subtask_item(catalogue: &Catalogue, id: &str) -> Vec<Problem> {
    let mut problems = catalogue.errors(id).to_vec();
    if let Some(compiled) = catalogue.compiled(id) {
        for template in &compiled.templates {
            let found = lint_template(&compiled.subtask, template);
            problems.extend(
                found
                    .into_iter()
                    .map(|problem| Problem { place: format!("{id}/{}: {}", template.id, problem.place), ..problem }),
            );
        }
        problems.extend(lint_subtask(compiled));
    }
    problems
}
