//! Versions of the catalogue's items, differences between them, and what an import would change.

use super::Problem;
use serde::{Deserialize, Serialize};

/// All versions of an item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HistoryView {
    /// `pool` or `subtask`.
    pub kind: String,
    pub id: String,
    /// Of a subtask: only this template.
    pub template: Option<String>,
    /// The item's newest version.
    pub newest: u64,
    /// Newest first.
    pub versions: Vec<VersionView>,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VersionView {
    pub version: u64,
    pub author: String,
    /// Whether it came with Pairloom.
    pub shipped: bool,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Lines that differ from the version before.
    pub added: u64,
    pub removed: u64,
}

/// A line of a difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DiffLine {
    pub side: DiffSide,
    /// From 1, in the text that has it; 0 for a gap.
    pub line: u64,
    pub text: String,
}

/// Which of two texts has a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DiffSide {
    Both,
    Before,
    After,
    /// Lines that are the same were left out here.
    Gap,
}

/// What an import would change.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ImportPreview {
    pub changes: Vec<ImportChange>,
    pub unchanged: u64,
    /// Items that are here and not in the import; they stay.
    pub kept: u64,
    /// What keeps the import from being done.
    pub problems: Vec<Problem>,
}

impl ImportPreview {
    /// Items that are here and would change.
    pub fn changed(&self) -> u64 {
        self.changes.iter().filter(|change| !change.new).count() as u64
    }
}

/// An item that an import would write.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportChange {
    /// `pool` or `subtask`.
    pub kind: String,
    pub id: String,
    pub new: bool,
    /// Lines that differ from the newest version.
    pub added: u64,
    pub removed: u64,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Exchange {
    /// So many items have a new version.
    Written(u64),
    /// Nothing was written.
    Rejected(Vec<Problem>),
}
