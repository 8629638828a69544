//! Domains and subtasks: the taxonomy.

use crate::ids::SubtaskId;
use crate::template::Template;
use serde::{Deserialize, Serialize};

/// Whether a sample makes a picture or changes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Generation,
    Editing,
}

impl Kind {
    /// Both kinds, in the order in which they are shown.
    pub const ALL: [Kind; 2] = [Kind::Generation, Kind::Editing];

    /// The name in files and URLs.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Generation => "generation",
            Kind::Editing => "editing",
        }
    }

    /// The name for people.
    pub fn label(self) -> &'static str {
        match self {
            Kind::Generation => "Generation",
            Kind::Editing => "Editing",
        }
    }

    /// The kind with this name.
    pub fn parse(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

/// One of the paper's eleven domains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Domain {
    pub id: &'static str,
    /// As the paper's Tables 9 and 10 print it.
    pub name: &'static str,
    pub kind: Kind,
}

/// The paper's domains in the order of Tables 10 and 9.
pub const DOMAINS: [Domain; 11] = [
    Domain { id: "style-control", name: "Style Control", kind: Kind::Generation },
    Domain { id: "complex-instruction-following", name: "Complex Instruction Following", kind: Kind::Generation },
    Domain { id: "in-image-text-rendering", name: "In-Image Text Rendering", kind: Kind::Generation },
    Domain { id: "spatial-reasoning", name: "Spatial Reasoning in Images", kind: Kind::Generation },
    Domain { id: "scientific-imagery", name: "Scientific Imagery", kind: Kind::Generation },
    Domain { id: "subject-manipulation", name: "Subject Manipulation", kind: Kind::Editing },
    Domain { id: "text-editing", name: "Text Editing", kind: Kind::Editing },
    Domain { id: "complex-instruction-editing", name: "Complex Instruction Editing", kind: Kind::Editing },
    Domain { id: "multi-turn-editing", name: "Multi-turn Editing", kind: Kind::Editing },
    Domain { id: "global-editing", name: "Global Editing", kind: Kind::Editing },
    Domain { id: "other-challenging-editing", name: "Other Challenging Editing", kind: Kind::Editing },
];

impl Domain {
    /// The domain with this id.
    pub fn find(id: &str) -> Option<&'static Domain> {
        DOMAINS.iter().find(|domain| domain.id == id)
    }
}

/// A named part of a subtask.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub id: String,
    pub name: String,
    pub definition: String,
    /// Share of the subtask's samples in per cent; a subtask's shares sum to 100.
    pub share: f64,
}

/// What makes a sample of this subtask harder, and what each grade means.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    pub complexity: String,
    pub knowledge: String,
    pub chain: String,
    pub grades: Vec<GradeMeaning>,
}

/// One grade that the rubric allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GradeMeaning {
    /// 1 to 5.
    pub grade: u8,
    pub meaning: String,
    /// How much of this grade a weak model is meant to solve, 0 to 1; what was measured stands beside it on the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weak: Option<f64>,
    /// The same for a strong model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strong: Option<f64>,
}

/// A subtask, one data file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subtask {
    pub id: SubtaskId,
    pub name: String,
    pub kind: Kind,
    /// The id of one of [`DOMAINS`].
    pub domain: String,
    /// The paper's count, Table 9 or 10.
    pub target: u64,
    pub definition: String,
    pub scope: Vec<String>,
    pub exclusions: Vec<String>,
    /// Words and phrases that break the exclusions, lower case: no prompt of this subtask may hold one as a whole word.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded_words: Vec<String>,
    /// The checks that apply, by name.
    #[serde(default)]
    pub checks: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    pub levels: Vec<Level>,
    pub rubric: Rubric,
    /// Editing only: three or more worked examples for the language model that writes instructions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Example>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub templates: Vec<Template>,
}

/// An in-context example: what is in the source picture, and the instruction that a person would give.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    pub source: String,
    pub instruction: String,
}

impl Subtask {
    /// The level with this id.
    pub fn level(&self, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == id)
    }
}
