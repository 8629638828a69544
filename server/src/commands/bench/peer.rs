//! The same words through dynamicprompts, the common library for random prompts, in the same run.

use super::super::CommandError;
use pairloom_model::Pool;
use pairloom_service::Library;
use serde::Deserialize;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const SCRIPT: &str = include_str!("dynamicprompts.py");

/// Like a template of Relative Position: two objects, a relation, an optional colour and ending, a place. No filters, no
/// articles, no requirements and no distinct draws, which dynamicprompts has not.
const TEMPLATE: &str = "{A|One} {__colour__ |}__object__ __relation__ a __object__{, with nothing else|} __scene__.";

/// Enough for some seconds.
const COUNT: u64 = 20_000;

/// What the script says.
#[derive(Debug, Deserialize)]
pub(super) struct Peer {
    pub version: String,
    pub prompts: u64,
    pub distinct_prompts: u64,
    pub seconds: f64,
    pub example: String,
}

/// Measures dynamicprompts with this Python.
///
/// # Errors
/// Where Python or the library is not there, with how to get it.
pub(super) fn measure(python: &Path, library: &Library) -> Result<Peer, CommandError> {
    let failed = |why: String| CommandError::Failed(format!("--peer {}: {why}", python.display()));
    let lines = |id: &str, line: fn(&pairloom_model::Entry) -> Option<String>| -> Vec<String> {
        let pool: Option<&Pool> = library.catalogue.pools.get(id);
        pool.map(|pool| pool.entries.iter().filter_map(line).collect()).unwrap_or_default()
    };
    let word = |entry: &pairloom_model::Entry| entry.forms.first().cloned();
    let asked = serde_json::json!({
        "template": TEMPLATE,
        "count": COUNT,
        "wildcards": {
            "object": lines("object", word),
            "colour": lines("colour", word),
            "relation": lines("relation", word),
            "scene": lines("scene", |entry| entry.texts.get("at").cloned()),
        },
    });
    let mut child = Command::new(python)
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| failed(error.to_string()))?;
    if let Some(mut stdin) = child.stdin.take() {
        // Where it broke off before reading, what it said to that is the better message.
        let _ = stdin.write_all(asked.to_string().as_bytes());
    }
    let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.trim().lines().last().unwrap_or_default().to_owned();
        return Err(failed(format!("{last}; `{} -m pip install dynamicprompts` installs it", python.display())));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| failed(error.to_string()))
}
