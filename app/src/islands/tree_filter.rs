//! Typing narrows the tree.

use crate::browser;
use leptos::prelude::*;

/// The box above the tree.
#[island]
pub fn TreeFilter() -> impl IntoView {
    view! {
        <label class="tree-filter needs-js">
            <span class="hidden-label">"Filter subtasks"</span>
            <input
                id="tree-filter"
                type="search"
                placeholder="Filter subtasks"
                autocomplete="off"
                on:input=move |event| browser::filter_tree(&event_target_value(&event))
            />
        </label>
    }
}
