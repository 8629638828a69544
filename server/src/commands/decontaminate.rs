//! `pairloom decontaminate`: prompts of a plan that are too near to those of a benchmark. Exit code 1 if there are any.

use super::{CommandError, Done, library, plan_spec, pretty, print, read_text};
use crate::cli::DecontaminateArgs;
use pairloom_prompt::decontaminate::{Lists, read_list};
use std::fmt::Write;
use std::process::ExitCode;

/// Carries the command out.
pub fn decontaminate(args: &DecontaminateArgs) -> Done {
    if !(args.likeness > 0.0 && args.likeness <= 1.0) {
        return Err(CommandError::Usage(format!("--likeness {}: use a number above 0, up to 1", args.likeness)));
    }
    let mut lists = Lists::new(args.likeness);
    for file in &args.against {
        let text = read_text("--against", file)?;
        let before = lists.len();
        lists.add(&file.display().to_string(), read_list(&text));
        if lists.len() == before {
            let message = "no prompt was found; give one a line, or JSON lines with `prompt`";
            return Err(CommandError::Usage(format!("--against {}: {message}", file.display())));
        }
    }
    let library = library(&args.from)?;
    let spec = plan_spec(&args.words, &library, false)?;
    let report = pairloom_service::decontaminate(&library, &spec, &lists)?;
    let mut text = String::new();
    if args.json {
        text = pretty(&report)?;
    } else {
        for pair in &report.pairs {
            let _ = writeln!(text, "{:.2}  {}  {}", pair.likeness, pair.id, pair.prompt.replace('\n', " "));
            let _ = writeln!(text, "      {}, line {}: {}", pair.list, pair.line, pair.listed);
        }
        let _ = writeln!(
            text,
            "{} of {} prompts are too near to one of {} listed",
            report.near, report.prompts, report.listed
        );
    }
    print(&text)?;
    Ok(ExitCode::from(u8::from(report.near > 0)))
}
