//! Files that were built: script, wasm and style under a name that changes with them, fonts, and the rest of the site.

use super::{Shared, SitePaths};
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use std::hash::{DefaultHasher, Hasher};
use std::path::PathBuf;
use std::sync::Arc;
use tower::ServiceExt;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeader;

/// Name of script, wasm and style, without their endings.
pub const OUTPUT: &str = "pairloom";

/// The built files, as the page asks for them.
const FILES: [&str; 3] = ["pairloom.js", "pairloom_bg.wasm", "pairloom.css"];

/// A year: the address changes whenever the file does.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// The built files and their version.
#[derive(Clone)]
pub struct Assets {
    site: PathBuf,
    fonts: PathBuf,
    /// Hash of script, wasm and style, part of their address, so that no browser mixes two builds.
    pub version: Arc<str>,
}

impl Assets {
    /// Reads the built files once for their version. A page without them still works as a plain one.
    pub fn new(paths: &SitePaths) -> Self {
        let mut hasher = DefaultHasher::new();
        for file in FILES {
            match std::fs::read(paths.site.join("pkg").join(file)) {
                Ok(bytes) => hasher.write(&bytes),
                Err(error) => tracing::warn!(
                    file, site = %paths.site.display(), %error,
                    "the site is not built there; pages will be plain until `cargo xtask build` has run"
                ),
            }
        }
        let version = format!("{:016x}", hasher.finish()).into();
        Self { site: paths.site.clone(), fonts: paths.fonts.clone(), version }
    }

    /// The folder, as the page writes it, that script, wasm and style are served from.
    pub fn folder(&self) -> String {
        format!("pkg/{}", self.version)
    }

    /// Files of the site's root, such as the icon.
    pub fn site(&self) -> ServeDir {
        ServeDir::new(&self.site)
            .append_index_html_on_directories(false)
            .redirect_to_trailing_slash(false)
            .precompressed_gzip()
            .call_fallback_on_method_not_allowed(true)
    }

    /// The fonts.
    pub fn fonts(&self) -> SetResponseHeader<ServeDir, HeaderValue> {
        let dir = ServeDir::new(&self.fonts).append_index_html_on_directories(false).precompressed_gzip();
        SetResponseHeader::if_not_present(
            dir,
            header::CACHE_CONTROL,
            HeaderValue::from_static("public, max-age=604800"),
        )
    }
}

/// `/pkg/{version}/{file}`: the present file, kept for ever only under its own version.
pub async fn package(
    State(shared): State<Shared>,
    Path((version, file)): Path<(String, String)>,
    request: Request,
) -> Response {
    let Ok(uri) = format!("/{file}").parse::<Uri>() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (mut parts, _) = request.into_parts();
    parts.uri = uri;
    let dir =
        ServeDir::new(shared.assets.site.join("pkg")).append_index_html_on_directories(false).precompressed_gzip();
    let mut response = match dir.oneshot(Request::from_parts(parts, Body::empty())).await {
        Ok(response) => response.map(Body::new),
        Err(never) => match never {},
    };
    let current = *version == *shared.assets.version && response.status() != StatusCode::NOT_FOUND;
    let cache = HeaderValue::from_static(if current { FOREVER } else { "no-cache" });
    response.headers_mut().insert(header::CACHE_CONTROL, cache);
    response
}
