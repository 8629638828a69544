//! The eleven presentation formats of an instruction.

use serde::{Deserialize, Serialize};

/// How an instruction is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    Caption,
    Command,
    Request,
    Question,
    Brief,
    KeyValue,
    Steps,
    Json,
    Tags,
    Dialogue,
    Narrative,
}

impl Format {
    /// All formats, in the order in which they are shown.
    pub const ALL: [Format; 11] = [
        Format::Caption,
        Format::Command,
        Format::Request,
        Format::Question,
        Format::Brief,
        Format::KeyValue,
        Format::Steps,
        Format::Json,
        Format::Tags,
        Format::Dialogue,
        Format::Narrative,
    ];

    /// The name in files, URLs and tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Caption => "caption",
            Format::Command => "command",
            Format::Request => "request",
            Format::Question => "question",
            Format::Brief => "brief",
            Format::KeyValue => "key-value",
            Format::Steps => "steps",
            Format::Json => "json",
            Format::Tags => "tags",
            Format::Dialogue => "dialogue",
            Format::Narrative => "narrative",
        }
    }

    /// The name for people.
    pub fn label(self) -> &'static str {
        match self {
            Format::Caption => "Caption",
            Format::Command => "Command",
            Format::Request => "Polite request",
            Format::Question => "Question",
            Format::Brief => "First-person brief",
            Format::KeyValue => "Key–value specification",
            Format::Steps => "Numbered steps",
            Format::Json => "JSON specification",
            Format::Tags => "Comma-separated tags",
            Format::Dialogue => "Dialogue",
            Format::Narrative => "Narrative",
        }
    }

    /// The format with this name.
    pub fn parse(name: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.as_str() == name)
    }
}
