//! `pairloom capacity`: how many distinct prompts each subtask has.

use super::{CommandError, Done};
use crate::cli::Capacity;
use pairloom_model::DOMAINS;
use pairloom_service::Library;
use std::io::Write;
use std::process::ExitCode;

/// Carries the command out.
pub fn capacity(args: &Capacity) -> Done {
    let library = Library::shipped()?;
    let subtasks: Vec<_> = DOMAINS.iter().flat_map(|domain| library.subtasks_of(domain.id)).collect();
    let capacity = |id: &str| library.catalogue.compiled(id).map_or(0, |compiled| compiled.capacity());
    let mut text = String::new();
    if args.json {
        // The capacity can be beyond what a JSON reader keeps whole as a double; it is written as the integer it is.
        let row = |subtask: &&pairloom_model::Subtask| {
            let (id, kind) = (subtask.id.as_str(), subtask.kind.as_str());
            let (target, capacity) = (subtask.target, capacity(id));
            format!("  {{\"subtask\": \"{id}\", \"kind\": \"{kind}\", \"target\": {target}, \"capacity\": {capacity}}}")
        };
        let rows: Vec<String> = subtasks.iter().map(row).collect();
        text = format!("[\n{}\n]\n", rows.join(",\n"));
    } else {
        for subtask in subtasks {
            let capacity = capacity(subtask.id.as_str());
            text += &format!("{:<40}{:>8}{:>28}\n", subtask.id.as_str(), subtask.target, capacity);
        }
    }
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| CommandError::Failed(format!("writing: {error}")))?;
    Ok(ExitCode::SUCCESS)
}
