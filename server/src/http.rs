//! HTTP: the pages, pictures, event streams and files, and the rules that hold for all of them.

mod assets;
mod error;
mod events;
mod files;
mod pages;
mod pictures;
mod rules;

use axum::Router;
use axum::extract::FromRef;
use axum::routing::{get, post};
use pairloom_app::shell::{prepare, shell};
use pairloom_service::Service;
use std::future::Future;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tower_http::compression::CompressionLayer;

/// Where the files lie that the browser asks for.
#[derive(Clone, Debug)]
pub struct SitePaths {
    /// The built site: `pkg/` with script, wasm and style, and the files of `public/` beside it.
    pub site: PathBuf,
    /// The folder of fonts; where it is missing the browser uses its own.
    pub fonts: PathBuf,
}

/// What the handlers share.
#[derive(Clone)]
struct Shared {
    service: Service,
    assets: assets::Assets,
    /// Turns true when the server is to end, so that event streams end too.
    ending: Arc<watch::Sender<bool>>,
}

impl FromRef<Shared> for Service {
    fn from_ref(shared: &Shared) -> Self {
        shared.service.clone()
    }
}

/// Serves until `shutdown` resolves, then lets requests that are being answered finish and event streams end.
///
/// # Errors
/// What the listener says when it can take no more connections.
pub async fn serve(
    listener: TcpListener,
    service: Service,
    site: SitePaths,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let ending = Arc::new(watch::Sender::new(false));
    let router = routes(service, site, ending.clone());
    let signal = async move {
        shutdown.await;
        ending.send_replace(true);
    };
    axum::serve(listener, router).with_graceful_shutdown(signal).await
}

/// Everything that is served, without a server around it.
pub fn router(service: Service, site: SitePaths) -> Router {
    routes(service, site, Arc::new(watch::Sender::new(false)))
}

fn routes(service: Service, site: SitePaths, ending: Arc<watch::Sender<bool>>) -> Router {
    prepare();
    let assets = assets::Assets::new(&site);
    let exports = tower_http::services::ServeDir::new(service.exports_folder());
    let shared = Shared { service, assets: assets.clone(), ending };
    let pages = Router::new().fallback(pages::page).with_state(shared.clone());
    Router::new()
        .route("/health", get(files::health))
        .route("/blobs/{hash}", get(pictures::blob))
        .route("/studio/picture", get(pictures::studio))
        .route("/thumbnails/{hash}", get(pictures::thumbnail))
        .route("/events/runs/{name}", get(events::run))
        .route("/distribution.csv", get(files::distribution))
        .route("/runs/{name}/spec", get(files::spec))
        .route("/catalogue.zip", get(files::catalogue))
        .route("/data/pools/{id}", get(files::pool))
        .route("/data/wildcards/{file}", get(files::wildcard))
        .route("/theme", post(pages::theme))
        .route("/api/{*function}", post(pages::function).get(pages::function))
        .route("/pkg/{version}/{file}", get(assets::package))
        .nest_service("/fonts", assets.fonts())
        .nest_service("/exports", exports)
        .fallback_service(assets.site().fallback(pages))
        .with_state(shared)
        .layer(axum::middleware::from_fn(rules::rules))
        .layer(CompressionLayer::new().gzip(true))
}

#[cfg(test)]
mod tests;
