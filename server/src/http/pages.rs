//! The pages: one handler for all of them, asked for or posted to; and what forms of the frame do.

use super::error::HttpError;
use super::{Shared, assets, shell};
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::config::LeptosOptions;
use leptos::prelude::{Owner, provide_context};
use leptos::reactive::computed::ScopedFuture;
use pairloom_app::ApiError;
use pairloom_app::forms::Submitted;

/// The greatest form: a whole pool as text is some hundred kilobytes.
const FORM_BYTES: usize = 8 << 20;
/// The greatest form with a file: the archive of the catalogue that ships is about a megabyte.
const FILE_BYTES: u64 = 64 << 20;

/// Renders the page of this address. A posted form is read first and handed to the page, which does what it asks.
pub async fn page(State(shared): State<Shared>, request: Request) -> Response {
    let method = request.method().clone();
    if !matches!(method, Method::GET | Method::HEAD | Method::POST) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD, POST")]).into_response();
    }
    let (parts, body) = request.into_parts();
    let form = match method {
        Method::POST => match read_form(&parts.headers, body).await {
            Ok(form) => Some(form),
            Err(error) => return HttpError::new(&parts.headers, error).into_response(),
        },
        _ => None,
    };
    let service = shared.service.clone();
    let context = move || {
        provide_context(service.clone());
        if let Some(form) = &form {
            provide_context(form.clone());
        }
    };
    let options = options(&shared);
    let render = leptos_axum::render_app_async_with_context(context, move || shell(options.clone()));
    // What a page owns is hung on the owner of the moment, and a thread's moments belong to many requests: with an owner
    // around the whole of it, no other request's end takes the page's signals away.
    let rendering = render(Request::from_parts(parts, Body::empty()));
    let mut response = Owner::new().with(|| ScopedFuture::new_untracked(rendering)).await;
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    response
}

fn options(shared: &Shared) -> LeptosOptions {
    LeptosOptions::builder().output_name(assets::OUTPUT).site_pkg_dir(shared.assets.folder()).build()
}

async fn read_form(headers: &HeaderMap, body: Body) -> Result<Submitted, ApiError> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("multipart/form-data") {
        return read_files(kind, body).await;
    }
    if !kind.starts_with("application/x-www-form-urlencoded") {
        let message = format!("a page takes forms as application/x-www-form-urlencoded, not as `{kind}`");
        return Err(ApiError { status: 415, message, problems: Vec::new() });
    }
    let bytes = to_bytes(body, FORM_BYTES).await.map_err(|_| too_large(FORM_BYTES as u64))?;
    let text = std::str::from_utf8(&bytes).map_err(|_| ApiError::bad("the form is not UTF-8 text"))?;
    Ok(Submitted::parse(text))
}

/// A form with files.
async fn read_files(kind: &str, body: Body) -> Result<Submitted, ApiError> {
    let failed = |error: multer::Error| match error {
        multer::Error::StreamSizeExceeded { limit } => too_large(limit),
        other => ApiError::bad(format!("the form with its file did not arrive whole: {other}")),
    };
    let limits = multer::Constraints::new().size_limit(multer::SizeLimit::new().whole_stream(FILE_BYTES));
    let boundary = multer::parse_boundary(kind).map_err(failed)?;
    let mut fields = multer::Multipart::with_constraints(body.into_data_stream(), boundary, limits);
    let mut form = Submitted::default();
    while let Some(field) = fields.next_field().await.map_err(failed)? {
        let (name, is_file) = (field.name().unwrap_or_default().to_owned(), field.file_name().is_some());
        let bytes = field.bytes().await.map_err(failed)?;
        if is_file {
            form.add_file(name, bytes.to_vec());
        } else {
            form.add(name, &String::from_utf8_lossy(&bytes));
        }
    }
    Ok(form)
}

fn too_large(limit: u64) -> ApiError {
    let message = format!("what was sent is larger than {} MB; send it in parts", limit >> 20);
    ApiError { status: 413, message, problems: Vec::new() }
}

/// Functions that islands call.
pub async fn function(State(shared): State<Shared>, request: Request) -> Response {
    let path = request.uri().path();
    if !leptos::server_fn::axum::server_fn_paths().any(|(known, _)| known == path) {
        return HttpError::new(request.headers(), ApiError::no_page(path)).into_response();
    }
    let service = shared.service.clone();
    leptos_axum::handle_server_fns_with_context(move || provide_context(service.clone()), request).await.into_response()
}

/// Remembers the chosen theme and goes back to where it was chosen.
pub async fn theme(headers: HeaderMap, body: Bytes) -> Response {
    let form = Submitted::parse(&String::from_utf8_lossy(&body));
    let Some(theme) = ["system", "light", "dark"].into_iter().find(|theme| form.get("theme") == Some(theme)) else {
        return HttpError::new(&headers, ApiError::bad("theme: choose system, light or dark")).into_response();
    };
    let cookie = format!("theme={theme}; Path=/; Max-Age=31536000; SameSite=Lax");
    (StatusCode::SEE_OTHER, [(header::SET_COOKIE, cookie), (header::LOCATION, back(&headers))]).into_response()
}

/// The path of the page that a request came from; only of this site, or the overview.
fn back(headers: &HeaderMap) -> String {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).unwrap_or_default();
    let referer = text(header::REFERER).split_once("://").map_or("", |(_, rest)| rest);
    match referer.strip_prefix(text(header::HOST)) {
        Some(path) if path.starts_with('/') && !path.starts_with("//") => path.to_owned(),
        _ => "/".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_back_only_within_the_site() {
        let from = |referer: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("127.0.0.1:3000"));
            headers.insert(header::REFERER, HeaderValue::from_str(referer).expect("a header"));
            back(&headers)
        };
        assert_eq!(from("http://127.0.0.1:3000/gallery?q=1"), "/gallery?q=1");
        assert_eq!(from("http://evil.example/x"), "/");
        assert_eq!(from("http://127.0.0.1:3000//evil.example"), "/");
        assert_eq!(from("http://127.0.0.1:30001/x"), "/");
    }
}
