//! `pairloom lint`: what is wrong or doubtful with the catalogue. Exit code 1 if anything is.

use super::{Done, library, pretty, print};
use crate::cli::LintArgs;
use pairloom_catalogue::lint;
use pairloom_model::views::Severity;
use std::process::ExitCode;

/// Carries the command out.
pub fn lint_catalogue(args: &LintArgs) -> Done {
    let library = library(&args.from)?;
    for id in &args.subtask {
        library.subtask(id)?;
    }
    let problems = match args.subtask.is_empty() {
        true => lint(&library.catalogue),
        false => args.subtask.iter().flat_map(|id| library.catalogue.problems(id).to_vec()).collect(),
    };
    let text = if args.json {
        pretty(&problems)?
    } else {
        let line = |problem: &pairloom_model::views::Problem| {
            let kind = if problem.severity == Severity::Error { "error" } else { "warning" };
            format!("{kind}: {problem}\n")
        };
        let lines: String = problems.iter().map(line).collect();
        let (subtasks, pools) = (library.catalogue.subtasks().count(), library.catalogue.pools.iter().count());
        format!("{lines}{} problems in {subtasks} subtasks and {pools} pools\n", problems.len())
    };
    print(&text)?;
    Ok(ExitCode::from(u8::from(!problems.is_empty())))
}
