//! What every page starts with: its data, its title, and what is shown where the data cannot be had.

use crate::ApiError;
use crate::components::problems::Problems;
use crate::shell::set_status;
use axum::http::request::Parts;
use leptos::either::Either;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::hooks::use_params_map;

/// Renders the page when its data is there; on an error shows it, with its status.
pub fn load(page: impl Future<Output = Result<AnyView, ApiError>> + Send + 'static) -> impl IntoView {
    Suspend::new(async move {
        match page.await {
            Ok(view) => Either::Left(view),
            Err(error) => Either::Right(view! { <ErrorPage error/> }),
        }
    })
}

/// A part of the page's path.
pub fn param(name: &str) -> String {
    use_params_map().read_untracked().get(name).unwrap_or_default()
}

/// The page's query string without the question mark.
pub fn query() -> String {
    address().1
}

/// The page's path.
pub fn path() -> String {
    address().0
}

/// Path and query of the request. The router's own signals can be gone by the time that a page which waited for its data
/// is made.
fn address() -> (String, String) {
    let uri = use_context::<Parts>().map(|parts| parts.uri).unwrap_or_default();
    (uri.path().to_owned(), uri.query().unwrap_or_default().to_owned())
}

/// The page's heading with what can be done from here at its right.
#[component]
pub fn Head(
    #[prop(into)] title: String,
    /// A short line above the title, such as what kind of thing it is.
    #[prop(optional, into)]
    over: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let actions = children.map(|children| view! { <div class="head-actions">{children()}</div> });
    view! {
        <Title text=format!("{title} · Pairloom")/>
        <header class="head">
            <div class="head-text">
                {over.map(|over| view! { <p class="head-over">{over}</p> })}
                <h1>{title}</h1>
            </div>
            {actions}
        </header>
    }
    .into_any()
}

/// The page of an error.
#[component]
pub fn ErrorPage(error: ApiError) -> impl IntoView {
    set_status(error.status);
    let lost = error.status == 404;
    view! {
        <Head title=error.title()/>
        <div class="prose">
            <p class="lead">{error.message.clone()}</p>
            <Problems problems=error.problems/>
            {lost.then(|| view! { <p>"The address may have been mistyped, or what it named was deleted."</p> })}
            <p>
                <a class="button" href="/">"Go to the overview"</a>
            </p>
        </div>
    }
    .into_any()
}
