//! The seam to what makes pictures.
//!
//! A request goes out once for each call of `send`; nothing in here asks again by itself. What a paid provider answers
//! is kept as it came before `read` makes sense of it, so that a paid answer is never lost to a parser or a crash.

use crate::{ProviderError, RawAnswer};
use async_trait::async_trait;
use bytes::Bytes;
use pairloom_model::views::Region;
use pairloom_model::{Node, Sample, Size};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Which picture of a sample is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PictureStage {
    /// An edit's source.
    Source,
    /// The result of this turn, from 0. A generation is `Turn(0)`.
    Turn(usize),
}

/// One picture, asked for.
#[derive(Clone, Debug)]
pub struct ImageRequest {
    pub sample: Arc<Sample>,
    pub stage: PictureStage,
    /// What to make, or what to change.
    pub instruction: String,
    /// The pictures that an edit starts from; empty for a generation.
    pub inputs: Vec<InputImage>,
    pub size: Size,
    /// Empty where the provider has only one.
    pub model: String,
}

/// A picture that an edit starts from.
#[derive(Clone, Debug)]
pub struct InputImage {
    pub bytes: Bytes,
    pub media_type: String,
}

/// What came of a request.
#[derive(Clone, Debug)]
pub enum Answer {
    /// From a provider that keeps no ledger.
    Ready(Outcome),
    /// To be kept, then read.
    Raw(RawAnswer),
}

/// A picture, or why there is none.
#[derive(Clone, Debug)]
pub enum Outcome {
    Made(Made),
    /// The provider would not make it; a sentence for people.
    Refused(String),
}

/// A picture as a provider gave it.
#[derive(Clone, Debug, Default)]
pub struct Made {
    pub bytes: Bytes,
    /// What an edit changed, where the provider knows.
    pub region: Option<Region>,
    /// What is where in the picture, where the provider knows.
    pub nodes: Vec<Node>,
    /// Provider, model, versions, usage: what to say about where it comes from.
    pub provenance: BTreeMap<String, String>,
}

/// Something that makes or edits pictures.
#[async_trait]
pub trait ImageProvider: Send + Sync {
    /// The name in a run's specification.
    fn name(&self) -> &str;

    /// Whether a request may cost money. Then `send` answers `Raw`, and each send is a purchase in the ledger.
    fn is_paid(&self) -> bool;

    /// How many requests may be under way at once.
    fn parallel(&self) -> usize;

    /// Whether it makes the source pictures of edits itself; otherwise Studio does.
    fn makes_sources(&self) -> bool;

    /// What is wrong with a request, found before it costs anything.
    ///
    /// # Errors
    /// A sentence that names the limit.
    fn check(&self, _request: &ImageRequest) -> Result<(), String> {
        Ok(())
    }

    /// Sends one request, once.
    ///
    /// # Errors
    /// `Trouble::NotSent`, `InDoubt`, or, where nothing is kept raw, any other.
    async fn send(&self, request: &ImageRequest) -> Result<Answer, ProviderError>;

    /// Makes sense of a raw answer; may be called again for the same answer.
    ///
    /// # Errors
    /// Any trouble but `NotSent`.
    async fn read(&self, raw: &RawAnswer) -> Result<Outcome, ProviderError>;
}
