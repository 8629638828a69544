//! Why a provider gave no picture, sorted by what can be done about it. A refusal is not here: it is an answer.

use std::time::Duration;

/// A request that gave neither picture nor refusal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ProviderError {
    pub trouble: Trouble,
    /// What happened and what to do, one sentence.
    pub message: String,
}

/// What a failure means for the sample and its run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// This sample cannot be made so; asking again would not help.
    Sample,
    /// Nothing will work until a person does something: key, model, quota, address.
    Run,
    /// Too many requests; this one was not carried out and costs nothing. Ask again after the wait.
    Wait(Duration),
    /// Nothing was sent: no connection. Costs nothing.
    NotSent,
    /// It was sent and what came back does not say whether it was carried out and billed.
    InDoubt,
    /// The answer is there and names a picture that could not be fetched just now. Read it again later.
    Fetch,
}

impl ProviderError {
    /// An error of this kind.
    pub fn new(trouble: Trouble, message: impl Into<String>) -> Self {
        Self { trouble, message: message.into() }
    }

    /// Whether the same request may go out again without a person.
    pub fn is_retryable(&self) -> bool {
        matches!(self.trouble, Trouble::Wait(_) | Trouble::NotSent)
    }

    /// Whether the whole run must stop.
    pub fn stops_run(&self) -> bool {
        matches!(self.trouble, Trouble::Run | Trouble::NotSent | Trouble::Fetch)
    }

    /// Whether the request is known to cost nothing.
    pub fn is_unbilled(&self) -> bool {
        matches!(self.trouble, Trouble::Wait(_) | Trouble::NotSent | Trouble::Run)
    }
}
