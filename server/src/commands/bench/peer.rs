//! The same words through the common libraries for prompts of pools, in the same run.

use super::super::CommandError;
use pairloom_model::{Entry, Pool};
use pairloom_service::Library;
use serde::Deserialize;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Like a template of Relative Position: two objects, a relation, an optional colour and ending, a place. No filters, no
/// articles, no requirements and no distinct draws, which dynamicprompts has not. Data Designer's script has the same
/// words as columns.
const TEMPLATE: &str = "{A|One} {__colour__ |}__object__ __relation__ a __object__{, with nothing else|} __scene__.";

/// A library, the script that drives it, and enough prompts for some seconds.
struct Rival {
    package: &'static str,
    script: &'static str,
    count: u64,
}

const RIVALS: [Rival; 2] = [
    Rival { package: "dynamicprompts", script: include_str!("dynamicprompts.py"), count: 20_000 },
    Rival { package: "data-designer", script: include_str!("data_designer.py"), count: 10_000 },
];

/// What a script says.
#[derive(Debug, Deserialize)]
struct Measured {
    version: String,
    prompts: u64,
    distinct_prompts: u64,
    seconds: f64,
    example: String,
}

/// Measures each library with this Python, beside our own `rate` of prompts a second.
///
/// # Errors
/// Where Python or a library is not there, with how to get it.
pub(super) fn measure(python: &Path, library: &Library, rate: f64) -> Result<Vec<serde_json::Value>, CommandError> {
    let word = |entry: &Entry| entry.forms.first().cloned();
    let wildcards = serde_json::json!({
        "object": lines(library, "object", word),
        "colour": lines(library, "colour", word),
        "relation": lines(library, "relation", word),
        "scene": lines(library, "scene", |entry| entry.texts.get("at").cloned()),
    });
    let figures = |rival: &Rival| {
        let asked = serde_json::json!({ "template": TEMPLATE, "count": rival.count, "wildcards": wildcards });
        let measured = ask(python, rival, &asked.to_string())?;
        let its = measured.prompts as f64 / measured.seconds;
        Ok(serde_json::json!({
            "package": rival.package, "version": measured.version, "prompts": measured.prompts,
            "distinct_prompts": measured.distinct_prompts, "prompts_a_second": its, "times_as_fast": rate / its,
            "example": measured.example,
        }))
    };
    RIVALS.iter().map(figures).collect()
}

fn lines(library: &Library, id: &str, line: fn(&Entry) -> Option<String>) -> Vec<String> {
    let pool: Option<&Pool> = library.catalogue.pools.get(id);
    pool.map(|pool| pool.entries.iter().filter_map(line).collect()).unwrap_or_default()
}

/// Runs a library's script; the figures are its last line, after whatever the library prints.
fn ask(python: &Path, rival: &Rival, asked: &str) -> Result<Measured, CommandError> {
    let failed = |why: String| CommandError::Failed(format!("--peer {}: {why}", python.display()));
    let mut child = Command::new(python)
        .args(["-c", rival.script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failed(error.to_string()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // Where it broke off before reading, what it said to that is the better message.
        let _ = stdin.write_all(asked.as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.trim().lines().last().unwrap_or_default().to_owned();
        let package = rival.package;
        return Err(failed(format!("{last}; `{} -m pip install {package}` installs it", python.display())));
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let last = said.trim().lines().last().unwrap_or_default();
    serde_json::from_str(last).map_err(|error| failed(format!("{}: {error}", rival.package)))
}
