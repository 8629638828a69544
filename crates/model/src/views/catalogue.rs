//! The catalogue as shown: tree, subtask, pools, template editor.

use super::{PlanRow, Problem};
use crate::{Kind, Pool, PoolKind, Sample, Subtask, SubtaskId, Template};
use serde::{Deserialize, Serialize};

/// The left column: two roots, eleven domains, 51 subtasks with their counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TreeView {
    pub domains: Vec<TreeDomain>,
}

/// A domain of the tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TreeDomain {
    pub id: String,
    pub name: String,
    pub kind: Kind,
    pub subtasks: Vec<TreeSubtask>,
}

/// A subtask of the tree. Demo runs are not counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TreeSubtask {
    pub id: SubtaskId,
    pub name: String,
    /// The paper's count.
    pub target: u64,
    pub planned: u64,
    pub made: u64,
    /// Distinct prompts, as a decimal number; `None` without templates, and until they are counted.
    pub capacity: Option<String>,
    /// Whether it has templates.
    pub plannable: bool,
    /// Whether it has templates and Studio draws it.
    pub ready: bool,
}

/// The subtask page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SubtaskView {
    pub subtask: Subtask,
    /// Version of the subtask's item in the catalogue, from 1.
    pub version: u64,
    pub planned: u64,
    pub made: u64,
    pub templates: Vec<TemplateSummary>,
    /// Ten planned samples, spread over levels and grades.
    pub examples: Vec<Sample>,
    pub problems: Vec<Problem>,
}

/// What a changed subtask would make.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SubtaskPreview {
    pub problems: Vec<Problem>,
    /// The paper's count planned; `None` where it cannot be.
    pub row: Option<PlanRow>,
}

/// A template in a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TemplateSummary {
    pub template: Template,
    /// Distinct prompts, as a decimal number; `None` where it has errors.
    pub capacity: Option<String>,
    pub grades: Vec<u8>,
    pub problems: Vec<Problem>,
}

/// What a template that is being edited would make.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TemplatePreview {
    /// Distinct prompts, as a decimal number; `None` where it has errors.
    pub capacity: Option<String>,
    pub grades: Vec<u8>,
    pub examples: Vec<PreviewExample>,
    pub problems: Vec<Problem>,
}

/// An example of a template, with where its slots stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PreviewExample {
    pub sample: Sample,
    /// For each turn the places of what draws became, in order, without overlap.
    pub spans: Vec<Vec<TextSpan>>,
}

/// Words of an instruction that a draw became.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextSpan {
    /// In bytes of the instruction; article and number belong to it.
    pub start: usize,
    pub end: usize,
    /// The draw's name.
    pub slot: String,
}

/// A pool in the list of pools.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoolSummary {
    pub id: String,
    pub name: String,
    pub kind: PoolKind,
    pub definition: String,
    pub entries: u64,
    /// Templates that draw from it.
    pub used_by: u64,
    /// Version of the pool's item in the catalogue, from 1.
    pub version: u64,
}

/// The pool page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PoolView {
    pub pool: Pool,
    pub version: u64,
    /// Templates that draw from it: subtask and template.
    pub used_by: Vec<(SubtaskId, String)>,
    pub problems: Vec<Problem>,
}

/// The answer to saving a pool, a template or a subtask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Saved {
    /// A new version was written.
    Version(u64),
    /// Nothing differs from the newest version.
    Unchanged(u64),
    /// Somebody else saved meanwhile; nothing was written.
    Conflict { yours: u64, newest: u64 },
    /// It has errors; nothing was written.
    Rejected(Vec<Problem>),
}
