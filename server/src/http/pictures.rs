//! Pictures by their content's hash: they never change, so a browser may keep them for ever.

use super::error::HttpError;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use pairloom_app::{ApiError, urls};
use pairloom_model::Size;
use pairloom_service::{Service, gallery::Blob};

/// Pixels of a picture that is drawn for looking at.
const STUDIO_SIDE: u32 = 768;

const FOREVER: &str = "public, max-age=31536000, immutable";

/// A stored picture.
pub async fn blob(
    State(service): State<Service>,
    Path(hash): Path<String>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    check(&hash, &headers)?;
    let tag = format!("\"{hash}\"");
    if known(&headers, &tag) {
        return Ok(not_modified(&tag));
    }
    let blob = service.blob(&hash).await.map_err(HttpError::of(&headers))?;
    Ok(picture(blob, &tag))
}

/// The small version of a stored picture.
pub async fn thumbnail(
    State(service): State<Service>,
    Path(hash): Path<String>,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    check(&hash, &headers)?;
    let tag = format!("\"{hash}-small\"");
    if known(&headers, &tag) {
        return Ok(not_modified(&tag));
    }
    let blob = service.thumbnail(&hash).await.map_err(HttpError::of(&headers))?;
    Ok(picture(blob, &tag))
}

/// A picture of a sheet, drawn now: `?level=` and `?at=` beside the sheet's own query.
pub async fn studio(
    State(service): State<Service>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, HttpError> {
    let query = query.unwrap_or_default();
    let bad = |message: String| HttpError::new(&headers, ApiError::bad(message));
    let sheet = urls::sheet_query(&query).map_err(bad)?;
    let place = |wanted: &str| {
        let pairs = urls::pairs(&query).into_iter();
        let value = pairs.filter(|(name, _)| name == wanted).find_map(|(_, value)| value.parse().ok());
        value.ok_or_else(|| bad(format!("{wanted}: a number is missing, counted from 0")))
    };
    let size = Size { width: STUDIO_SIDE, height: STUDIO_SIDE };
    let png = service.studio_picture(sheet, (place("level")?, place("at")?), size).await;
    let png = png.map_err(HttpError::of(&headers))?;
    // The same address gives the same picture until the catalogue or Studio changes.
    Ok(([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "private, max-age=60")], png).into_response())
}

fn check(hash: &str, headers: &HeaderMap) -> Result<(), HttpError> {
    let right = hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if right {
        return Ok(());
    }
    let message = format!("`{hash}` is not a picture's hash; expected 64 hexadecimal digits in lower case");
    Err(HttpError::new(headers, ApiError::bad(message)))
}

fn known(headers: &HeaderMap, tag: &str) -> bool {
    let tags = headers.get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok()).unwrap_or_default();
    tags.split(',').any(|known| known.trim().trim_start_matches("W/") == tag || known.trim() == "*")
}

fn not_modified(tag: &str) -> Response {
    let headers = [(header::ETAG, tag.to_owned()), (header::CACHE_CONTROL, FOREVER.to_owned())];
    (StatusCode::NOT_MODIFIED, headers).into_response()
}

fn picture(blob: Blob, tag: &str) -> Response {
    let mut response = blob.bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(blob.media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(FOREVER));
    if let Ok(tag) = HeaderValue::from_str(tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_compared_weakly_and_in_lists() {
        let mut headers = HeaderMap::new();
        headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static("\"a\", W/\"b\""));
        assert!(known(&headers, "\"b\"") && known(&headers, "\"a\""));
        assert!(!known(&headers, "\"c\""));
    }

    #[test]
    fn only_hashes_are_looked_up() {
        let headers = HeaderMap::new();
        assert!(check(&"0af".repeat(22)[..64], &headers).is_ok());
        for wrong in ["", "..", &"A".repeat(64), &"a".repeat(63)] {
            assert!(check(wrong, &headers).is_err(), "{wrong}");
        }
    }
}
