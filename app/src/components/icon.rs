//! The few icons of the frame, drawn on a 20 px grid with one stroke width.

use leptos::prelude::*;

/// An icon by its path.
#[component]
pub fn Icon(path: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d=path></path>
        </svg>
    }
    .into_any()
}

pub const SEARCH: &str = "M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11M13 13l4 4";
pub const MENU: &str = "M3 5.5h14M3 10h14M3 14.5h14";
pub const THEME: &str = "M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14M10 3v14M10 6.5h6M10 10h7M10 13.5h6";
pub const HELP: &str = "M7.2 7.3a2.8 2.8 0 1 1 4.4 2.3c-1 .7-1.6 1.2-1.6 2.4M10 14.6v.4";
pub const NEXT: &str = "M8 5l5 5l-5 5";
pub const PREVIOUS: &str = "M12 5l-5 5l5 5";
