//! What an export is fed: samples with their pictures, and what is to be said about the whole.

use crate::error::DatasetError;
use crate::picture;
use bytes::Bytes;
use pairloom_model::{Kind, Node, Sample, Turn};
use serde_json::Value;

/// An encoded picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PictureBytes {
    /// A PNG, JPEG or WebP file.
    pub bytes: Bytes,
    /// `image/png`, `image/jpeg` or `image/webp`.
    pub media_type: String,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// What is where in it, as far as its maker knows.
    pub truth: Vec<Node>,
}

/// A finished sample.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportItem {
    pub sample: Sample,
    /// Editing only, and there always.
    pub source: Option<PictureBytes>,
    /// One a turn, in order.
    pub results: Vec<PictureBytes>,
    /// Where the pictures come from. The strings `provider`, `model` and `drawn_by` become columns of their own.
    pub provenance: Value,
}

/// A licence notice that has to travel with the pictures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notice {
    pub title: String,
    pub text: String,
}

/// What is known about the whole export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportInfo {
    /// The dataset's name for people; the run's name will do.
    pub name: String,
    /// The run that it was made from.
    pub run: String,
    /// The program and its version: `Pairloom 0.1.0`.
    pub made_with: String,
    /// The day of the export, `2026-01-31`; empty leaves it out.
    pub day: String,
    /// The catalogue revision and the plan's key; empty leaves them out.
    pub catalogue: String,
    pub plan: String,
    /// How many samples will be written, where that is known: another number at the end is an error.
    pub samples: Option<u64>,
    pub notices: Vec<Notice>,
}

/// What a turn starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    Source,
    /// The result of this turn, counted from 0.
    Result(usize),
}

impl Input {
    fn parse(text: &str) -> Option<Input> {
        match text.strip_prefix("turn-") {
            Some(number) => number.parse::<usize>().ok()?.checked_sub(1).map(Input::Result),
            None => (text == "source").then_some(Input::Source),
        }
    }
}

/// An item that was found whole, with upright pictures of the stated size.
#[derive(Debug)]
pub(crate) struct Ready {
    pub sample: Sample,
    pub source: Option<PictureBytes>,
    pub results: Vec<PictureBytes>,
    /// What each turn starts from.
    pub inputs: Vec<Vec<Input>>,
    pub provenance: Value,
}

impl Ready {
    pub fn new(item: ExportItem) -> Result<Self, DatasetError> {
        let ExportItem { sample, source, results, provenance } = item;
        let id = || sample.id.to_string();
        if sample.turns.is_empty() {
            return Err(malformed(&sample, "it has no turn"));
        }
        if results.len() > sample.turns.len() {
            let what = format!("it has {} pictures for {} turns", results.len(), sample.turns.len());
            return Err(malformed(&sample, what));
        }
        if results.len() < sample.turns.len() {
            let (turn, turns) = (results.len() + 1, sample.turns.len());
            return Err(DatasetError::MissingPicture { sample: id(), turn, turns });
        }
        match (sample.kind, &source) {
            (Kind::Editing, None) => return Err(DatasetError::MissingSource { sample: id() }),
            (Kind::Generation, Some(_)) => return Err(malformed(&sample, "a generation has a source picture")),
            _ => {}
        }
        let turns = sample.turns.iter().enumerate();
        let inputs = turns.map(|(at, turn)| inputs(&sample, at, turn)).collect::<Result<_, _>>()?;
        let source = source.map(|source| picture::upright(&sample.id, "source", source)).transpose()?;
        let upright = |(at, result)| picture::upright(&sample.id, &format!("turn {}", at + 1), result);
        let results = results.into_iter().enumerate().map(upright).collect::<Result<_, _>>()?;
        Ok(Self { sample, source, results, inputs, provenance })
    }

    /// The final picture.
    pub fn last(&self) -> Option<&PictureBytes> {
        self.results.last()
    }

    /// The pictures that a turn starts from.
    pub fn inputs(&self, turn: usize) -> impl Iterator<Item = &PictureBytes> {
        let inputs = self.inputs.get(turn).map(Vec::as_slice).unwrap_or_default();
        inputs.iter().filter_map(|input| match input {
            Input::Source => self.source.as_ref(),
            Input::Result(at) => self.results.get(*at),
        })
    }

    /// A string of the provenance; `None` where it has none.
    pub fn origin(&self, field: &str) -> Option<&str> {
        self.provenance.get(field).and_then(Value::as_str)
    }

    /// Bytes of all pictures, each counted once.
    pub fn bytes(&self) -> usize {
        self.results.iter().chain(&self.source).map(|picture| picture.bytes.len()).sum()
    }
}

fn malformed(sample: &Sample, what: impl Into<String>) -> DatasetError {
    DatasetError::Malformed { sample: sample.id.to_string(), what: what.into() }
}

fn inputs(sample: &Sample, at: usize, turn: &Turn) -> Result<Vec<Input>, DatasetError> {
    let mut found = Vec::with_capacity(turn.inputs.len());
    for text in &turn.inputs {
        match Input::parse(text) {
            Some(Input::Result(earlier)) if earlier < at => found.push(Input::Result(earlier)),
            Some(Input::Source) if sample.kind == Kind::Editing => found.push(Input::Source),
            _ => return Err(malformed(sample, format!("turn {} starts from `{text}`, which there is not", at + 1))),
        }
    }
    if found.is_empty() && sample.kind == Kind::Editing {
        return Err(malformed(sample, format!("turn {} of an edit starts from nothing", at + 1)));
    }
    Ok(found)
}
