//! What can go wrong with a run as a whole.

use pairloom_store::StoreError;

/// Every failure of the engine.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The specification cannot be carried out; the text names the field.
    #[error("{0}")]
    Spec(String),
    /// A run of this name has another specification.
    #[error(
        "there is a run `{name}` with another specification ({difference}); choose another name, or repeat the same words"
    )]
    Differs { name: String, difference: String },
    /// It is not there.
    #[error("there is no run `{0}`")]
    NotFound(String),
    /// It is there, but not in a state that admits this.
    #[error("{0}")]
    Conflict(String),
    /// The plan or the provider cannot be made as they were; the run stops and says so.
    #[error("{0}")]
    Plan(String),
    /// The data folder failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The job queue failed.
    #[error("the job queue failed while {doing}: {source}")]
    Queue { doing: &'static str, source: sqlx::Error },
    /// The engine is shutting down.
    #[error("Pairloom is shutting down; start it again and the run goes on")]
    Closing,
}
