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
    if !kind.starts_with("application/x-www-form-urlencoded") {
        let message = format!("a page takes forms as application/x-www-form-urlencoded, not as `{kind}`");
        return Err(ApiError { status: 415, message, problems: Vec::new() });
    }
    let bytes = to_bytes(body, FORM_BYTES).await.map_err(|_| ApiError {
        status: 413,
        message: format!("the form is larger than {} MB; send it in parts", FORM_BYTES >> 20),
        problems: Vec::new(),
    })?;
    let text = std::str::from_utf8(&bytes).map_err(|_| ApiError::bad("the form is not UTF-8 text"))?;
    Ok(Submitted::parse(text))
}

/// Functions that islands call.
pub async fn function(State(shared): State<Shared>, request: Request) -> Response {
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
