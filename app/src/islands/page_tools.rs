//! Keys of the whole page.

use crate::browser;
use leptos::prelude::*;

/// Listens to the keys; draws nothing.
#[island]
pub fn PageTools() -> impl IntoView {
    Effect::new(|_| browser::listen_to_keys());
    view! { <span hidden></span> }
}
