//! What was made beside what was planned and what the paper has.

use crate::{Kind, SubtaskId};
use serde::{Deserialize, Serialize};

/// Which samples are counted; it is the page's query string. Empty means all runs but demos.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DistributionQuery {
    pub run: String,
    pub provider: String,
}

/// The distribution page. Shares are of the kind's total, in per cent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Distribution {
    pub kinds: Vec<DistributionKind>,
    /// Runs and providers that can be chosen.
    pub runs: Vec<String>,
    pub providers: Vec<String>,
}

/// One of the two tables.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistributionKind {
    pub kind: Kind,
    /// 9 or 10.
    pub table: u8,
    pub total: DistributionCounts,
    /// The sum of the table's headers.
    pub header: u64,
    /// What the paper's body text says of the whole kind, where it says something.
    pub body: Option<u64>,
    /// The disagreement in a sentence; empty where the paper agrees with itself.
    pub conflict: String,
    pub domains: Vec<DistributionDomain>,
    /// Half the sum of absolute differences between our shares and the paper's, 0 to 1; `None` with nothing made.
    pub total_variation: Option<f64>,
}

/// A domain with its rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistributionDomain {
    pub id: String,
    pub name: String,
    /// Sum of the rows.
    pub counts: DistributionCounts,
    /// What the table's header prints.
    pub header: u64,
    /// What the paper's body text says, where it says something.
    pub body: Option<u64>,
    /// The disagreement in a sentence; empty where the paper agrees with itself.
    pub conflict: String,
    pub rows: Vec<DistributionRow>,
}

/// A subtask's row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DistributionRow {
    pub subtask: SubtaskId,
    pub name: String,
    pub counts: DistributionCounts,
}

/// Counts and shares of one row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DistributionCounts {
    /// The paper's row, the target.
    pub paper: u64,
    pub planned: u64,
    pub made: u64,
    /// In per cent of the kind's total; `None` where that is 0.
    pub paper_share: Option<f64>,
    pub planned_share: Option<f64>,
    pub made_share: Option<f64>,
}

impl DistributionCounts {
    /// Made less paper, in percentage points.
    pub fn difference(&self) -> Option<f64> {
        Some(self.made_share? - self.paper_share?)
    }
}
