//! What a use case can say when it cannot do what was asked.

use pairloom_model::views::Problem;
use pairloom_run::RunError;
use pairloom_store::StoreError;

/// Every failure of a use case. HTTP status and exit code follow from the variant.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// 400: the request itself is wrong; each problem says where and how to mend it.
    #[error("{}", join(.0))]
    Invalid(Vec<Problem>),
    /// 404: no such subtask, pool, run, sample, blob.
    #[error("there is no {what} `{name}`")]
    NotFound { what: &'static str, name: String },
    /// 409: it is there, but not in a state that admits this.
    #[error("{0}")]
    Conflict(String),
    /// 409: another process has the data folder.
    #[error("{0}")]
    Locked(String),
    /// 500: something below failed; the text is for the log and for people.
    #[error("{0}")]
    Internal(String),
}

impl ServiceError {
    /// The fitting HTTP status.
    pub fn status(&self) -> u16 {
        match self {
            ServiceError::Invalid(_) => 400,
            ServiceError::NotFound { .. } => 404,
            ServiceError::Conflict(_) | ServiceError::Locked(_) => 409,
            ServiceError::Internal(_) => 500,
        }
    }

    /// An `Invalid` of one problem.
    pub fn invalid(place: impl Into<String>, message: impl Into<String>, mend: impl Into<String>) -> Self {
        Self::Invalid(vec![Problem::error(place, message, mend)])
    }
}

impl From<StoreError> for ServiceError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound { what, name } => ServiceError::NotFound { what, name },
            StoreError::Filter { field, message } => ServiceError::invalid(field, message, ""),
            StoreError::Conflict(message) => ServiceError::Conflict(message),
            StoreError::Locked { .. } => ServiceError::Locked(error.to_string()),
            StoreError::OtherVersion { .. } => ServiceError::Conflict(error.to_string()),
            other => ServiceError::Internal(other.to_string()),
        }
    }
}

impl From<RunError> for ServiceError {
    fn from(error: RunError) -> Self {
        match error {
            RunError::NotFound(name) => ServiceError::NotFound { what: "run", name },
            RunError::Spec(message) => ServiceError::invalid("spec", message, ""),
            RunError::Plan(message) => ServiceError::Conflict(message),
            RunError::Store(error) => error.into(),
            RunError::Conflict(_) | RunError::Differs { .. } => ServiceError::Conflict(error.to_string()),
            RunError::Queue { .. } | RunError::Closing => ServiceError::Internal(error.to_string()),
        }
    }
}

fn join(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
