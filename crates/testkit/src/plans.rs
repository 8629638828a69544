//! Plans without a catalogue: generations, then edits of so many turns.

use pairloom_model::{Format, Kind, Mix, Operation, Requirement, RunSpec, Sample, SampleId, Size, SubtaskId, Turn};
use pairloom_provider::ImageProvider;
use pairloom_run::{PlanFactory, Planner, Prepared};
use pairloom_store::{CatalogueItem, PlannedRow};
use std::collections::BTreeMap;
use std::sync::Arc;

const WORDS: [&str; 8] = ["apple", "bridge", "candle", "dog", "engine", "feather", "guitar", "hat"];
const FORMATS: [Format; 3] = [Format::Caption, Format::Command, Format::Question];

/// A specification for a [`PlainPlan`] of these counts: subtasks `relative-position` and `2-turns`.
pub fn spec(name: &str, provider: &str, generations: u64, edits: u64) -> RunSpec {
    let counts = [("relative-position", generations), ("2-turns", edits)];
    RunSpec {
        name: name.to_owned(),
        provider: provider.to_owned(),
        model: String::new(),
        size: Size { width: 64, height: 64 },
        seed: 7,
        max_pictures: None,
        demo: false,
        mix: Mix::default(),
        counts: counts.into_iter().filter(|(_, n)| *n > 0).map(|(id, n)| (SubtaskId::from(id), n)).collect(),
    }
}

/// A plan that needs nothing: `generations` samples of one picture, then `edits` of a source and two turns.
#[derive(Clone, Debug)]
pub struct PlainPlan {
    generations: u64,
    edits: u64,
    seed: u64,
    /// Another version plans other instructions.
    pub version: String,
}

impl PlainPlan {
    /// The plan of a specification that [`spec`] made.
    pub fn of(spec: &RunSpec) -> Self {
        let count = |id: &str| spec.counts.get(id).copied().unwrap_or(0);
        Self {
            generations: count("relative-position"),
            edits: count("2-turns"),
            seed: spec.seed,
            version: "1".to_owned(),
        }
    }

    /// A factory that gives every run such a plan, and this provider for pictures and sources.
    pub fn factory(provider: Arc<dyn ImageProvider>, sources: Arc<dyn ImageProvider>) -> Arc<dyn PlanFactory> {
        Arc::new(move |spec: &RunSpec, _: &[CatalogueItem]| {
            Ok(Prepared {
                planner: Arc::new(PlainPlan::of(spec)),
                provider: provider.clone(),
                sources: sources.clone(),
            })
        })
    }
}

impl Planner for PlainPlan {
    fn total(&self) -> u64 {
        self.generations + self.edits
    }

    fn sample(&self, ordinal: u64) -> Sample {
        let word = WORDS[(ordinal % 8) as usize];
        let editing = ordinal >= self.generations;
        let said = |what: &str| format!("{what} {word} number {ordinal} (plan {})", self.version);
        let turn = |instruction: String, input: &str| Turn {
            instruction,
            inputs: if input.is_empty() { Vec::new() } else { vec![input.to_owned()] },
            operations: vec![Operation {
                operation: if editing { "alter" } else { "generate" }.to_owned(),
                parameters: BTreeMap::new(),
                requirements: vec![Requirement::new("present", &["thing"])],
            }],
        };
        let turns = if editing {
            vec![turn(said("Repaint the"), "source"), turn(said("Enlarge the"), "turn-1")]
        } else {
            vec![turn(said("A picture of the"), "")]
        };
        Sample {
            id: SampleId::new(format!("{:0>8}{:0>8}", self.seed, ordinal)),
            subtask: SubtaskId::from(if editing { "2-turns" } else { "relative-position" }),
            domain: if editing { "multi-turn-editing" } else { "spatial-reasoning" }.to_owned(),
            kind: if editing { Kind::Editing } else { Kind::Generation },
            level: if ordinal.is_multiple_of(2) { "plain" } else { "rich" }.to_owned(),
            difficulty: 1 + (ordinal % 5) as u8,
            format: FORMATS[(ordinal % 3) as usize],
            template: "t1".to_owned(),
            instruction: turns.iter().map(|turn| turn.instruction.as_str()).collect::<Vec<_>>().join("\n"),
            bindings: Vec::new(),
            requirements: vec![Requirement::new("present", &["thing"])],
            seed: self.seed.wrapping_add(ordinal),
            source: if editing { vec![Requirement::new("present", &["thing"])] } else { Vec::new() },
            turns,
        }
    }

    fn key(&self) -> String {
        format!("plain-{}-{}-{}-{}", self.version, self.seed, self.generations, self.edits)
    }

    fn version(&self) -> String {
        self.version.clone()
    }

    fn rows(&self) -> Vec<PlannedRow> {
        let row = |subtask: &str, kind, domain: &str, planned| PlannedRow {
            subtask: SubtaskId::from(subtask),
            kind,
            domain: domain.to_owned(),
            planned,
        };
        let rows = [
            row("relative-position", Kind::Generation, "spatial-reasoning", self.generations),
            row("2-turns", Kind::Editing, "multi-turn-editing", self.edits),
        ];
        rows.into_iter().filter(|row| row.planned > 0).collect()
    }
}
