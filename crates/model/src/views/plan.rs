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
    /// How far the grades are from their wanted shares: half the sum of the differences, 0 to 1.
    pub difficulty_deviation: f64,
    /// The same for formats.
    pub format_deviation: f64,
}

/// How a sample came about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Explanation {
    pub template: String,
    /// Which of the template's variants (its optional parts and alternatives with draws), from 1.
    pub variant: usize,
    pub variants: usize,
    /// The number of the choice within the variant, and how many there are, as decimal numbers.
    pub choice: String,
    pub capacity: String,
    /// Whether its words of style are in; `None` where the template has none.
    pub styled: Option<bool>,
    /// Whether it stands in for a choice that another template had already said.
    pub instead_of_duplicate: bool,
    pub alternatives: Vec<TakenAlternative>,
    pub slots: Vec<SlotChoice>,
}

/// An alternative that was taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TakenAlternative {
    /// `draws`, `text` or `turn 2`.
    pub section: String,
    /// Where the choice stands in the section, from 1; 0 for a choice of words alone.
    pub line: usize,
    pub column: usize,
    /// As it stands in the template, or as it was printed where it is words alone; empty where an optional part was left out.
    pub taken: String,
    /// Which one, from 1.
    pub option: usize,
    pub of: usize,
}

/// What a slot became.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SlotChoice {
    pub slot: String,
    /// Empty for a number.
    pub pool: String,
    pub entry: String,
    /// The form that was said.
    pub said: String,
    /// How many forms the entry has.
    pub synonyms: usize,
}
