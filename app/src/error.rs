//! The one error of the page: a status, a sentence, and what is wrong where.

use leptos::server_fn::{codec::JsonEncoding, error::FromServerFnError, error::ServerFnErrorErr};
use pairloom_model::views::Problem;
use serde::{Deserialize, Serialize};

/// An error on its way to a person: the HTTP status, what was tried and failed, and the single problems.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{message}")]
pub struct ApiError {
    pub status: u16,
    pub message: String,
    pub problems: Vec<Problem>,
}

impl ApiError {
    /// 404 for an address that leads nowhere.
    pub fn no_page(path: &str) -> Self {
        Self { status: 404, message: format!("there is no page at `{path}`"), problems: Vec::new() }
    }

    /// 404 for a name that nothing has.
    pub fn missing(what: &str, name: &str) -> Self {
        Self { status: 404, message: format!("there is no {what} `{name}`"), problems: Vec::new() }
    }

    /// 400 for an address or a form that cannot be read.
    pub fn bad(message: impl Into<String>) -> Self {
        Self { status: 400, message: message.into(), problems: Vec::new() }
    }

    /// As problems, so that it can stand in a form.
    pub fn into_problems(self) -> Vec<Problem> {
        if self.problems.is_empty() { vec![Problem::error("", self.message, "")] } else { self.problems }
    }

    /// The heading of the error's page.
    pub fn title(&self) -> &'static str {
        match self.status {
            404 => "Not found",
            409 => "Not now",
            400..500 => "That cannot be read",
            _ => "Something failed here",
        }
    }
}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(value: ServerFnErrorErr) -> Self {
        let status =
            if matches!(value, ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_)) { 400 } else { 500 };
        Self { status, message: value.to_string(), problems: Vec::new() }
    }
}

#[cfg(feature = "ssr")]
impl From<pairloom_service::ServiceError> for ApiError {
    fn from(error: pairloom_service::ServiceError) -> Self {
        let status = error.status();
        let message = error.to_string();
        match error {
            pairloom_service::ServiceError::Invalid(problems) => {
                Self { status, message: "what was asked for has mistakes".into(), problems }
            }
            _ => Self { status, message, problems: Vec::new() },
        }
    }
}
