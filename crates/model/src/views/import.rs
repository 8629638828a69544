//! Drafts that come from files: prompts of other tools, lists of example prompts.

use crate::Pool;
use serde::{Deserialize, Serialize};

/// Prompts of the dynamic-prompt syntax in our language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct WildcardImport {
    /// Line of the file, from 1, and the template's text.
    pub texts: Vec<(usize, String)>,
    /// Pools that the texts need and that were made from the file.
    pub pools: Vec<Pool>,
    /// What could not be carried over as it was.
    pub notes: Vec<ImportNote>,
}

/// A remark about a place of an imported file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ImportNote {
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub message: String,
}

/// A template proposed from example prompts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// In the template language.
    pub text: String,
    /// Examples that it covers.
    pub covers: u64,
    /// Share of words that all its examples have in common, 0 to 1: how sure the pattern is.
    pub confidence: f64,
    pub slots: Vec<ProposedSlot>,
    /// Pools to add for slots that no known pool covers.
    pub pools: Vec<Pool>,
    /// Up to three of the examples.
    pub examples: Vec<String>,
}

/// A slot of a proposal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ProposedSlot {
    pub name: String,
    pub pool: String,
    /// Whether the pool is a known one; otherwise it is proposed with the seen texts as entries.
    pub known: bool,
    /// Share of the seen texts that are entries of the known pool, 0 to 1; 1 for a proposed pool.
    pub share: f64,
    /// The texts that were seen there, each once.
    pub seen: Vec<String>,
}

/// What the examples come to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LikeReport {
    pub examples: u64,
    /// Most covering first.
    pub proposals: Vec<Proposal>,
    /// Examples that follow no pattern with others.
    pub alone: Vec<String>,
}
