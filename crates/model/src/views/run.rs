//! Runs as shown: list, progress, what went wrong.

use crate::{Kind, RunSpec, SubtaskId};
use serde::{Deserialize, Serialize};

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunState {
    Running,
    Paused,
    Cancelled,
    Done,
    /// It cannot go on without a person; `message` says why.
    Stopped,
}

impl RunState {
    /// The name in files, URLs and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            RunState::Running => "running",
            RunState::Paused => "paused",
            RunState::Cancelled => "cancelled",
            RunState::Done => "done",
            RunState::Stopped => "stopped",
        }
    }

    /// The state with this name.
    pub fn parse(name: &str) -> Option<RunState> {
        use RunState::{Cancelled, Done, Paused, Running, Stopped};
        [Running, Paused, Cancelled, Done, Stopped].into_iter().find(|state| state.as_str() == name)
    }
}

/// Where a sample stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SampleState {
    /// Its slice was taken up, its pictures are not all there.
    Pending,
    Done,
    /// The provider would not make it; the sample says why.
    Refused,
    /// It went wrong and asking again would not help.
    Failed,
    /// A paid request went out and its answer was lost.
    InDoubt,
}

impl SampleState {
    /// All states, in the order in which they are shown.
    pub const ALL: [SampleState; 5] =
        [SampleState::Done, SampleState::Pending, SampleState::Refused, SampleState::Failed, SampleState::InDoubt];

    /// The name in files, URLs and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            SampleState::Pending => "pending",
            SampleState::Done => "done",
            SampleState::Refused => "refused",
            SampleState::Failed => "failed",
            SampleState::InDoubt => "in-doubt",
        }
    }

    /// The state with this name.
    pub fn parse(name: &str) -> Option<SampleState> {
        SampleState::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// A run in a list, and the head of its page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunView {
    pub spec: RunSpec,
    pub state: RunState,
    /// Why it stopped, or empty.
    pub message: String,
    pub plan_key: String,
    pub catalogue_revision: String,
    /// Milliseconds since 1970.
    pub created_at: i64,
    pub finished_at: Option<i64>,
    pub counts: RunCounts,
    /// Pictures a second over the last half minute, while running.
    pub rate: Option<f64>,
    pub seconds_left: Option<f64>,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunCounts {
    pub planned: u64,
    pub done: u64,
    pub refused: u64,
    pub failed: u64,
    pub in_doubt: u64,
    /// Pictures that were asked of the provider.
    pub pictures: u64,
}

/// One subtask of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunRow {
    pub subtask: SubtaskId,
    pub name: String,
    pub kind: Kind,
    pub domain: String,
    pub counts: RunCounts,
}

/// The run page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunDetail {
    pub run: RunView,
    pub rows: Vec<RunRow>,
    /// The last things made, newest first.
    pub newest: Vec<super::Card>,
    /// The spec as a file that `pairloom run --spec` takes.
    pub spec_file: String,
    /// Formats that it can be exported to: name, label, what it is.
    pub formats: Vec<(String, String, String)>,
    /// Exports that were made from this page and are still there.
    pub exports: Vec<ExportView>,
}

/// One message of a run's event stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunEvent {
    pub state: RunState,
    pub counts: RunCounts,
    pub rate: Option<f64>,
    pub seconds_left: Option<f64>,
    pub newest: Vec<super::Card>,
}

/// What a person may do to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunAction {
    Pause,
    Resume,
    Cancel,
    Delete,
}

impl RunAction {
    /// The action with this name.
    pub fn parse(name: &str) -> Option<RunAction> {
        Some(match name {
            "pause" => RunAction::Pause,
            "resume" => RunAction::Resume,
            "cancel" => RunAction::Cancel,
            "delete" => RunAction::Delete,
            _ => return None,
        })
    }
}

/// An export that was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportView {
    /// The format's name.
    pub format: String,
    /// The format's name for people.
    pub label: String,
    /// The folder, absolute.
    pub folder: String,
    pub samples: u64,
    /// Rows as a trainer counts them.
    pub rows: u64,
    /// Samples of the run that are not done and so not in it.
    pub left_out: u64,
    pub bytes: u64,
    /// What the format's lint found when it opened what was written; empty where nothing is wrong.
    pub problems: Vec<String>,
    /// The first files, relative to the folder, with their sizes in bytes.
    pub files: Vec<(String, u64)>,
}
