//! What the pages ask of the service. Each function is one call of one use case; those marked `server` can be called
//! from the browser too.

#[cfg(feature = "ssr")]
pub mod catalogue;
#[cfg(feature = "ssr")]
pub mod gallery;
#[cfg(feature = "ssr")]
pub mod plan;
pub mod runs;

#[cfg(feature = "ssr")]
pub(crate) fn service() -> pairloom_service::Service {
    leptos::prelude::expect_context()
}

/// Who a change made in the browser is put down to, until people have names.
#[cfg(feature = "ssr")]
pub(crate) const AUTHOR: &str = "browser";
