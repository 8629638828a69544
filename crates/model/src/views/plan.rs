//! A dry run: what a specification would make.

use super::Problem;
use crate::{Kind, Sample, SubtaskId};
use serde::{Deserialize, Serialize};

/// What the new-run form shows beside itself before anything is made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PlanPreview {
    pub total: u64,
    pub rows: Vec<PlanRow>,
    /// Ten samples spread over the subtasks.
    pub examples: Vec<Sample>,
    /// Errors stop the launch.
    pub problems: Vec<Problem>,
    /// Hash that settles the plan: catalogue revision, spec, planner version.
    pub plan_key: String,
}

/// One subtask of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanRow {
    pub subtask: SubtaskId,
    pub name: String,
    pub kind: Kind,
    pub target: u64,
    pub count: u64,
    /// Distinct prompts, as a decimal number.
    pub capacity: String,
    /// Samples by level, in the subtask's order.
    pub levels: Vec<(String, u64)>,
    /// Samples by grade 1 to 5.
    pub grades: [u64; 5],
    /// Samples by format name.
    pub formats: Vec<(String, u64)>,
}
