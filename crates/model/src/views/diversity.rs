//! How varied a plan is, and which of its prompts are too near to a list of others.

use super::PlanRow;
use serde::{Deserialize, Serialize};

/// The diversity report of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DiversityReport {
    pub prompts: u64,
    pub distinct_prompts: u64,
    /// Distinct words over all words (Li et al. 2016), 0 to 1.
    pub distinct_1: f64,
    /// The same for pairs of neighbouring words.
    pub distinct_2: f64,
    /// The same for runs of three words.
    pub distinct_3: f64,
    /// Distinct first three words over all prompts.
    pub distinct_openings: f64,
    /// Words of a prompt, on average.
    pub mean_words: f64,
    /// Prompts by length in words: from, in steps of ten, and how many; the last one is open.
    pub lengths: Vec<(u64, u64)>,
    pub slots: Vec<SlotDiversity>,
    /// Distinct pairs of entries that two slots of a prompt made together …
    pub pairs_made: u64,
    /// … of those that the used entries could make.
    pub pairs_possible: u64,
    /// By `subtask/level`.
    pub levels: Vec<Share>,
    pub grades: Vec<Share>,
    pub formats: Vec<Share>,
    /// `styled` and `plain`.
    pub styles: Vec<Share>,
    /// The prompts that are most alike.
    pub nearest: Vec<NearPair>,
    pub near_duplicates: NearDuplicates,
    pub rows: Vec<PlanRow>,
}

/// What the planner did about prompts of different templates that say the same thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NearDuplicates {
    /// Replaced by another choice of the same template.
    pub refused: u64,
    /// Left, because their template had no other choice to make.
    pub kept: u64,
}

/// A count of a report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub name: String,
    pub count: u64,
}

/// How a slot of a subtask uses its entries.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SlotDiversity {
    pub subtask: String,
    pub slot: String,
    pub pool: String,
    pub samples: u64,
    /// Distinct entries that it drew.
    pub entries: u64,
    /// Shannon entropy of their use, in bits.
    pub entropy: f64,
    /// Entropy over the greatest that so many entries can have, 0 to 1.
    pub evenness: f64,
}

/// Two prompts that are alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NearPair {
    /// Shared over all pairs of neighbouring words, 0 to 1.
    pub likeness: f64,
    pub first: String,
    /// `subtask/template`.
    pub first_template: String,
    pub second: String,
    pub second_template: String,
}

/// A plan checked against lists of prompts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContaminationReport {
    /// Prompts of the plan that were checked.
    pub prompts: u64,
    /// Prompts of the lists.
    pub listed: u64,
    /// Prompts of the plan that are too near to a listed one.
    pub near: u64,
    /// The nearest, nearest first; at most a hundred.
    pub pairs: Vec<Contaminated>,
}

/// A prompt of a plan that is too near to a listed one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contaminated {
    pub ordinal: u64,
    pub id: String,
    pub prompt: String,
    /// Which list, and its line from 1.
    pub list: String,
    pub line: u64,
    pub listed: String,
    /// Shared over all words that carry meaning, 0 to 1; 1 where the texts are equal.
    pub likeness: f64,
}
