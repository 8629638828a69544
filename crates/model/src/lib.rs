//! Pairloom's words as types: what a subtask, a pool, a template, a plan and a sample are.
//!
//! No I/O and no framework in here; the crate builds for the browser. `views` are the shapes that page, REST and
//! command line are given by the service.

pub mod direction;
pub mod format;
pub mod ids;
pub mod pool;
pub mod requirement;
pub mod sample;
pub mod spec;
pub mod subtask;
pub mod template;
pub mod truth;
pub mod views;

pub use direction::Direction;
pub use format::Format;
pub use ids::{EntryId, PoolId, RunId, SampleId, SubtaskId};
pub use pool::{Entry, Pool, PoolKind, Pools};
pub use requirement::{Requirement, RequirementKind};
pub use sample::{Binding, Operation, Sample, Turn, Value};
pub use spec::{Counts, Mix, PlanSpec, RunSpec, Size};
pub use subtask::{DOMAINS, Domain, Kind, Level, Rubric, Subtask};
pub use template::{OperationTemplate, Template, TurnTemplate};
pub use truth::{Mask, Node};
