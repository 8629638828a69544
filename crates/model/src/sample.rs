//! A planned sample: everything that a picture is made from, and nothing that is still to be chosen.

use crate::format::Format;
use crate::ids::{EntryId, PoolId, SampleId, SubtaskId};
use crate::requirement::Requirement;
use crate::subtask::Kind;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One instruction–image item of a plan; its JSON is a line of `pairloom plan`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sample {
    pub id: SampleId,
    pub subtask: SubtaskId,
    pub domain: String,
    pub kind: Kind,
    pub level: String,
    /// Grade 1 to 5.
    pub difficulty: u8,
    pub format: Format,
    /// The template's id within the subtask.
    pub template: String,
    /// The instruction; of several turns, one a line.
    pub instruction: String,
    pub bindings: Vec<Binding>,
    /// The union over all turns.
    pub requirements: Vec<Requirement>,
    pub seed: u64,
    /// Editing: what the source picture shows. Empty for generation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source: Vec<Requirement>,
    pub turns: Vec<Turn>,
}

/// What one draw became.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Binding {
    /// The draw's name in the template.
    pub slot: String,
    #[serde(flatten)]
    pub value: Value,
}

/// An entry of a pool, or a number of a range.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    Entry {
        pool: PoolId,
        entry: EntryId,
        /// The surface form that was chosen.
        form: String,
    },
    Number {
        number: i64,
    },
}

/// One round: an instruction, what it starts from, what it does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    pub instruction: String,
    /// `source`, or `turn-1`, `turn-2` … for the result of an earlier round. Empty for generation.
    pub inputs: Vec<String>,
    pub operations: Vec<Operation>,
}

/// One operation. A generation has the single operation `generate`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    pub operation: String,
    /// A value is the name of a binding's slot or a plain word.
    pub parameters: BTreeMap<String, String>,
    pub requirements: Vec<Requirement>,
}

impl Sample {
    /// What the draw of this name became.
    pub fn binding(&self, slot: &str) -> Option<&Value> {
        self.bindings.iter().find(|binding| binding.slot == slot).map(|binding| &binding.value)
    }

    /// What is asked of the picture after this turn, counted from 0, what was asked last at the end; of an edit's source
    /// picture where there is none. Turns that the picture does not come from say nothing of it.
    pub fn asked(&self, turn: Option<usize>) -> Vec<&Requirement> {
        if self.kind == Kind::Generation {
            return self.requirements.iter().collect();
        }
        let mut chain = Vec::new();
        let mut at = turn;
        while let Some((number, turn)) = at.and_then(|number| Some((number, self.turns.get(number)?))) {
            chain.push(turn);
            let input = turn.inputs.first().and_then(|input| input.strip_prefix("turn-")?.parse::<usize>().ok());
            at = input.and_then(|earlier| earlier.checked_sub(1)).filter(|earlier| *earlier < number);
        }
        let turns = chain.into_iter().rev().flat_map(|turn| &turn.operations);
        self.source.iter().chain(turns.flat_map(|operation| &operation.requirements)).collect()
    }
}
