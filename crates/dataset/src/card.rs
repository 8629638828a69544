//! What stands beside the data for people: the dataset card and the notices.

use crate::error::DatasetError;
use crate::item::{ExportInfo, Ready};
use pairloom_model::Kind;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Counts for the card, kept while writing.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub samples: u64,
    pub rows: u64,
    subtasks: BTreeMap<(Kind, String), u64>,
    drawn_by: BTreeMap<String, u64>,
}

impl Tally {
    pub fn add(&mut self, ready: &Ready, rows: u64) {
        let sample = &ready.sample;
        self.samples += 1;
        self.rows += rows;
        *self.subtasks.entry((sample.kind, sample.subtask.to_string())).or_default() += 1;
        let by = ready.origin("drawn_by").or_else(|| ready.origin("provider")).unwrap_or("not recorded");
        *self.drawn_by.entry(by.to_owned()).or_default() += 1;
    }

    /// An error where the caller had stated another number of samples.
    pub fn complete(&self, info: &ExportInfo) -> Result<(), DatasetError> {
        match info.samples {
            Some(expected) if expected != self.samples => {
                Err(DatasetError::Incomplete { expected, written: self.samples })
            }
            _ => Ok(()),
        }
    }

    /// Whether there is a sample of this kind.
    pub fn has(&self, kind: Kind) -> bool {
        self.subtasks.keys().any(|(of, _)| *of == kind)
    }

    /// The Hub's name for the order of magnitude of the rows.
    fn size_category(&self) -> &'static str {
        match self.rows {
            0..1_000 => "n<1K",
            1_000..10_000 => "1K<n<10K",
            10_000..100_000 => "10K<n<100K",
            100_000..1_000_000 => "100K<n<1M",
            _ => "1M<n<10M",
        }
    }
}

/// Writes `README.md` and `NOTICE`. `configs` is YAML that says where the data files are; `body` describes the
/// layout and how it is loaded. Gives the bytes written.
pub(crate) fn write(
    folder: &Path,
    info: &ExportInfo,
    tally: &Tally,
    configs: &str,
    body: &str,
) -> Result<u64, DatasetError> {
    let mut text = front_matter(info, tally, configs);
    let _ = write!(text, "# {}\n\n{}\n## What is in it\n\n", info.name, origin(info, tally));
    text += "| subtask | kind | samples |\n| --- | --- | ---: |\n";
    for ((kind, subtask), count) in &tally.subtasks {
        let _ = writeln!(text, "| {subtask} | {} | {count} |", kind.as_str());
    }
    text += "\nWho made the pictures:\n\n| drawn by | samples |\n| --- | ---: |\n";
    for (by, count) in &tally.drawn_by {
        let _ = writeln!(text, "| {by} | {count} |");
    }
    let _ = write!(text, "\n{body}\n## Licence\n\nThe licences of what the pictures were made from are in `NOTICE`.\n");
    let notice = notice(info);
    put(&folder.join("README.md"), text.as_bytes())?;
    put(&folder.join("NOTICE"), notice.as_bytes())?;
    Ok((text.len() + notice.len()) as u64)
}

fn front_matter(info: &ExportInfo, tally: &Tally, configs: &str) -> String {
    let mut tasks = String::new();
    for (kind, task) in [(Kind::Generation, "text-to-image"), (Kind::Editing, "image-to-image")] {
        if tally.has(kind) {
            let _ = writeln!(tasks, "- {task}");
        }
    }
    let tasks = if tasks.is_empty() { String::new() } else { format!("task_categories:\n{tasks}") };
    // A JSON string is a YAML string, whatever stands in it.
    let name = serde_json::Value::from(info.name.as_str());
    format!(
        "---\npretty_name: {name}\nlicense: other\nlicense_name: see-notice\nlanguage:\n- en\n{tasks}\
         size_categories:\n- {}\nannotations_creators:\n- machine-generated\ntags:\n- synthetic\n\
         - instruction-image\n{configs}---\n\n",
        tally.size_category()
    )
}

fn origin(info: &ExportInfo, tally: &Tally) -> String {
    let mut text = format!("{} samples ({} rows), exported from the run `{}`", tally.samples, tally.rows, info.run);
    for (before, value) in [(" with ", &info.made_with), (" on ", &info.day)] {
        if !value.is_empty() {
            let _ = write!(text, "{before}{value}");
        }
    }
    text += ".\n";
    for (name, value) in [("Catalogue revision", &info.catalogue), ("Plan", &info.plan)] {
        if !value.is_empty() {
            let _ = write!(text, "{name}: `{value}`.\n\n");
        }
    }
    text
}

fn notice(info: &ExportInfo) -> String {
    let mut text = format!("{}\n\nMade with {}.\n", info.name, info.made_with);
    if info.notices.is_empty() {
        text += "\nNo notice was recorded for the pictures of this dataset.\n";
    }
    for notice in &info.notices {
        let _ = write!(text, "\n{}\n{}\n\n{}\n", notice.title, "-".repeat(notice.title.chars().count()), notice.text);
    }
    text
}

pub(crate) fn put(path: &Path, bytes: &[u8]) -> Result<(), DatasetError> {
    fs::write(path, bytes).map_err(DatasetError::io("write", path))
}
