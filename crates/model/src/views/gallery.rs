//! Samples as shown: cards of the gallery, the sample page, the overview.

use super::{RunView, SampleState};
use crate::{Format, Kind, Node, Requirement, Sample, SampleId, SubtaskId};
use serde::{Deserialize, Serialize};

/// A picture that is stored: its content's hash is its address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// SHA-256 in hexadecimal; `/blobs/<hash>` and `/thumbnails/<hash>` serve it.
    pub hash: String,
    pub media_type: String,
    pub width: u32,
    pub height: u32,
    pub bytes: u64,
}

/// A part of a picture in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Region {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
}

/// What to show in the gallery. Empty means all; it is the page's query string.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GalleryQuery {
    pub run: String,
    pub kind: String,
    pub domain: String,
    pub subtask: String,
    pub level: String,
    /// `1` to `5`.
    pub difficulty: String,
    pub format: String,
    /// Empty means every state but `pending`.
    pub state: String,
    /// Words that the instruction must have.
    pub q: String,
    /// Where the page starts: the `next` of the page before.
    pub after: String,
    /// Samples a page; 60 where empty, at most 200.
    pub limit: String,
}

/// One page of the gallery.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct GalleryPage {
    pub cards: Vec<Card>,
    /// Start of the next page; `None` on the last one.
    pub next: Option<String>,
    /// How many match, where that is known without counting them one by one.
    pub total: Option<u64>,
    /// Filters that can be chosen: field, then value, label and count.
    pub facets: Vec<Facet>,
}

/// One filter with its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facet {
    /// The field of [`GalleryQuery`].
    pub field: String,
    pub label: String,
    pub values: Vec<FacetValue>,
}

/// One value of a filter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FacetValue {
    pub value: String,
    pub label: String,
    /// Samples with this value among those that match the other filters; `None` where counting would cost too much.
    pub count: Option<u64>,
}

/// A sample in a grid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub run: String,
    pub id: SampleId,
    pub subtask: SubtaskId,
    pub subtask_name: String,
    pub domain: String,
    pub kind: Kind,
    pub level: String,
    pub difficulty: u8,
    pub format: Format,
    pub state: SampleState,
    pub instruction: String,
    /// Editing: the source picture.
    pub source: Option<Picture>,
    /// The results, one a turn; `None` where one is not there yet.
    pub results: Vec<Option<Picture>>,
}

/// The sample page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SampleView {
    pub card: Card,
    pub sample: Sample,
    pub ordinal: u64,
    pub run: RunView,
    pub turns: Vec<TurnView>,
    pub provenance: Vec<(String, String)>,
    /// Why it was refused or failed; empty otherwise.
    pub message: String,
    /// Neighbours in the run: previous, next.
    pub previous: Option<SampleId>,
    pub next: Option<SampleId>,
}

/// One round of a sample as made.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TurnView {
    pub instruction: String,
    pub requirements: Vec<RequirementView>,
    /// What it started from.
    pub input: Option<Picture>,
    pub result: Option<Picture>,
    /// Hashes of those of the two whose bytes are no longer in the store.
    pub lost: Vec<String>,
    /// The part that the edit changed, where it is known.
    pub region: Option<Region>,
    /// What is where in the result, as far as its maker knows, from the back to the front.
    pub nodes: Vec<Node>,
}

/// A requirement with the question that tests it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RequirementView {
    pub requirement: Requirement,
    pub question: String,
}

/// The overview page. Demo runs are not counted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    pub target: u64,
    pub planned: u64,
    pub made: u64,
    pub refused: u64,
    pub failed: u64,
    pub in_doubt: u64,
    pub subtasks: u64,
    pub subtasks_ready: u64,
    pub pools: u64,
    pub entries: u64,
    pub templates: u64,
    /// The catalogue's distinct prompts, as a decimal number.
    pub capacity: String,
    pub runs: Vec<RunView>,
    /// A few of the newest samples of each domain: domain id, cards. Demo samples are shown while there are no others.
    pub newest: Vec<(String, Vec<Card>)>,
    /// What needs a person: a sentence and a link.
    pub attention: Vec<(String, String)>,
}
