//! How long it takes to count a template's choices, for every template of the catalogue by itself.

use super::super::{CommandError, Done};
use pairloom_prompt::compile;
use pairloom_service::Library;
use std::time::Instant;

/// Measures; `show` templates are listed, slowest first.
pub fn bench(show: usize) -> Done {
    let library = Library::shipped()?;
    let mut times: Vec<(f64, String, u128, usize)> = Vec::new();
    for subtask in library.catalogue.subtasks() {
        let lexicon = library.catalogue.lexicon_of(subtask.kind);
        for template in &subtask.templates {
            let start = Instant::now();
            let compiled = compile(subtask, template, lexicon);
            let milliseconds = start.elapsed().as_secs_f64() * 1000.0;
            let compiled = compiled.map_err(|problems| {
                let first = problems.first().map(ToString::to_string).unwrap_or_default();
                CommandError::Failed(format!("{}/{}: {first}", subtask.id, template.id))
            })?;
            let entries = compiled.draws.iter().map(|draw| draw.domain.len()).sum();
            times.push((milliseconds, format!("{}/{}", subtask.id, template.id), compiled.capacity, entries));
        }
    }
    times.sort_by(|one, two| two.0.total_cmp(&one.0));
    let all: Vec<f64> = times.iter().map(|time| time.0).collect();
    let (middle, most) = super::percentiles(all.clone());
    let slowest: Vec<serde_json::Value> = (times.iter().take(show))
        .map(|(milliseconds, template, capacity, entries)| {
            serde_json::json!({ "template": template, "milliseconds": milliseconds, "capacity": capacity.to_string(),
                "entries_of_all_draws": entries })
        })
        .collect();
    let within = all.iter().filter(|time| **time < 50.0).count();
    Ok(super::print(&serde_json::json!({
        "bench": "capacity",
        "templates": all.len(),
        "milliseconds_p50": middle,
        "milliseconds_p95": most,
        "under_50_milliseconds": within,
        "milliseconds_of_all": all.iter().sum::<f64>(),
        "slowest": slowest,
    })))
}
