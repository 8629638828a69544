//! An error as an HTTP answer: JSON for programs, a sentence for people.

use axum::Json;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use pairloom_app::ApiError;
use pairloom_service::ServiceError;

/// An error that knows how it was asked.
pub struct HttpError {
    error: ApiError,
    plain: bool,
}

impl HttpError {
    /// The answer to a request with these headers.
    pub fn new(headers: &HeaderMap, error: impl Into<ApiError>) -> Self {
        let accepts = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self { error: error.into(), plain: accepts.contains("text/html") || accepts.starts_with("image/") }
    }

    /// The same for what the service says.
    pub fn of(headers: &HeaderMap) -> impl Fn(ServiceError) -> Self + '_ {
        move |error| Self::new(headers, error)
    }
}

impl IntoResponse for HttpError {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if status.is_server_error() {
            tracing::error!(message = %self.error.message, "a request failed");
        }
        let cache = [(header::CACHE_CONTROL, "no-store")];
        if self.plain {
            let mut text = self.error.message;
            for problem in self.error.problems {
                text.push('\n');
                text.push_str(&problem.to_string());
            }
            (status, cache, text + "\n").into_response()
        } else {
            (status, cache, Json(self.error)).into_response()
        }
    }
}
