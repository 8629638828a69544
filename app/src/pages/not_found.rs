//! The page of an address that leads nowhere.

use crate::ApiError;
use crate::components::page::{ErrorPage, path};
use leptos::prelude::*;

/// 404.
#[component]
pub fn NotFound() -> impl IntoView {
    view! { <ErrorPage error=ApiError::no_page(&path())/> }.into_any()
}
