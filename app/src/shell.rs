//! The document around every page: head, style, scripts, and the header that says what may run.

use crate::components::frame::Frame;
use crate::forms::Submitted;
use axum::http::{HeaderName, HeaderValue, StatusCode, header, request::Parts};
use leptos::config::LeptosOptions;
use leptos::nonce::use_nonce;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_meta::{MetaTags, provide_meta_context};
use leptos_router::components::Router;

/// Lets rendering use tokio; to be called once before the first page. A second call changes nothing.
pub fn prepare() {
    let _ = any_spawner::Executor::init_tokio();
}

/// The whole document. The options name the folder that scripts and style are served from.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    provide_meta_context();
    let nonce = use_nonce();
    if let Some(nonce) = &nonce {
        secure(nonce.to_string().as_str());
    }
    let style = format!("/{}/{}.css", options.site_pkg_dir, options.output_name);
    view! {
        <!DOCTYPE html>
        <html lang="en" data-theme=theme()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <link rel="stylesheet" href=style/>
                <script nonce=nonce>"document.documentElement.classList.add('js')"</script>
                <HydrationScripts options islands=true/>
                <MetaTags/>
            </head>
            <body>
                <Router>
                    <Frame/>
                </Router>
            </body>
        </html>
    }
}

/// Only our own scripts run, nothing is fetched from elsewhere.
fn secure(nonce: &str) {
    let policy = format!(
        "default-src 'self'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
         img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
    );
    if let (Ok(value), Some(response)) = (HeaderValue::from_str(&policy), use_context::<ResponseOptions>()) {
        response.insert_header(header::CONTENT_SECURITY_POLICY, value);
    }
}

/// What the visitor chose: `system`, `light` or `dark`.
pub fn theme() -> &'static str {
    let parts = use_context::<Parts>();
    let cookies = parts.as_ref().and_then(|parts| parts.headers.get(header::COOKIE)?.to_str().ok()).unwrap_or_default();
    let chosen = cookies.split(';').find_map(|cookie| cookie.trim().strip_prefix("theme="));
    ["light", "dark"].into_iter().find(|theme| chosen == Some(theme)).unwrap_or("system")
}

/// The form that was posted to this page, if one was.
pub fn submitted() -> Option<Submitted> {
    use_context()
}

/// Sets the status of the answer.
pub fn set_status(status: u16) {
    if let (Some(response), Ok(status)) = (use_context::<ResponseOptions>(), StatusCode::from_u16(status)) {
        response.set_status(status);
    }
}

/// Sends the visitor on after a form has done its work, so that loading the page again does nothing twice.
pub fn see_other(url: &str) {
    set_status(303);
    if let (Some(response), Ok(url)) = (use_context::<ResponseOptions>(), HeaderValue::from_str(url)) {
        response.insert_header(HeaderName::from_static("location"), url);
    }
}
