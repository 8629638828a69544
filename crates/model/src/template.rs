//! Templates as data. Their text is the template language of the crate `prompt`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::format::Format;

/// A text with typed slots, in one format, for one subtask and level.
///
/// A generation template has `text` and `requirements`; an editing template has `source` and `turns`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Unique within its subtask.
    pub id: String,
    pub level: String,
    pub format: Format,
    /// The difficulty of the plainest sample that it makes, 1 to 5.
    pub grade: u8,
    /// Draws that make a sample one grade harder where the chosen alternatives have them; held to 5.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub harder: Vec<String>,
    /// Its part of the cell of samples with the same level, grade and format, against the other templates there.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: f64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Draws that are made but not said: `{scene#place} {object#other where in ~ place.in}`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub draws: String,
    /// Generation: the instruction.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Generation: what the picture must show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<String>,
    /// Editing: what the source picture shows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<String>,
    /// Editing: the rounds, one or more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<TurnTemplate>,
}

/// One round of an editing template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TurnTemplate {
    pub text: String,
    pub operations: Vec<OperationTemplate>,
}

/// One operation of a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OperationTemplate {
    /// The edit operation's name in Studio's registry: `add`, `remove` …
    pub operation: String,
    /// By the operation's own names; a value is the name of a draw or a plain word.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub parameters: BTreeMap<String, String>,
    pub requirements: Vec<String>,
}

fn one() -> f64 {
    1.0
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_one(weight: &f64) -> bool {
    *weight == 1.0
}
