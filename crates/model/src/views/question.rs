//! Questions that a checker asks of a picture, derived from its requirements.

use serde::{Deserialize, Serialize};

/// A yes/no question. It is asked only where those that it depends on were answered with yes, as in the Davidsonian scene
/// graph (Cho et al. 2024).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The requirement that it tests, as written.
    pub requirement: String,
    pub question: String,
    /// Positions of the questions that it depends on, from 0.
    pub depends: Vec<usize>,
}

/// What a picture must and must not hold, in GenEval's shape (Ghosh et al. 2023).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GenEval {
    pub include: Vec<GenEvalObject>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exclude: Vec<GenEvalObject>,
    pub prompt: String,
}

/// One class of GenEval.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GenEvalObject {
    pub class: String,
    pub count: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    /// `left of`, `right of`, `above` or `below`, and the position of the other object in `include`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<(String, usize)>,
}
