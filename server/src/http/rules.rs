//! Rules for every request and answer: other sites may not post here, and nothing is guessed or framed.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Refuses what another site sends, and sets the headers that every answer has.
pub async fn rules(request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !safe && foreign(request.headers()) {
        return (StatusCode::FORBIDDEN, "this came from another site; open the page here and send the form again\n")
            .into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    response
}

/// Whether a browser says that the request comes from another site's page.
fn foreign(headers: &HeaderMap) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") {
        return true;
    }
    match (text(header::ORIGIN), text(header::HOST)) {
        (Some(origin), Some(host)) => origin.split_once("://").is_none_or(|(_, origin)| origin != host),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_may_post() {
        let headers = |pairs: &[(&'static str, &'static str)]| -> HeaderMap {
            pairs
                .iter()
                .map(|(name, value)| ((*name).parse().expect("a name"), HeaderValue::from_static(value)))
                .collect()
        };
        assert!(!foreign(&headers(&[])));
        assert!(!foreign(&headers(&[("origin", "http://127.0.0.1:3000"), ("host", "127.0.0.1:3000")])));
        assert!(foreign(&headers(&[("origin", "http://evil.example"), ("host", "127.0.0.1:3000")])));
        assert!(foreign(&headers(&[("origin", "null"), ("host", "127.0.0.1:3000")])));
        assert!(foreign(&headers(&[("sec-fetch-site", "cross-site")])));
    }
}
