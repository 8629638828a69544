//! The page. Pages are rendered on the server; the islands in them are what the browser runs.
//!
//! Every page works without JavaScript: a form posts to its own page, which does what was asked and shows the result
//! with everything that was typed. Islands make the same pages live.

// Views are nested types; a page's is a few hundred deep.
#![recursion_limit = "512"]

pub mod api;
pub mod bars;
pub mod browser;
pub mod components;
pub mod crumbs;
pub mod error;
pub mod forms;
pub mod islands;
pub mod marks;
pub mod scope;
pub mod text;
pub mod urls;

#[cfg(feature = "ssr")]
pub mod chips;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod shell;

pub use error::ApiError;
