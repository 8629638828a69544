//! The browser's entry: wakes the islands of the page that the server rendered.

// Linked for its islands, which announce themselves.
use pairloom_app as _;

/// Called by the page's script once the module is loaded. Marks the page, so that tests know when it is live.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
    if let Some(root) = leptos::prelude::document().document_element() {
        let _ = root.set_attribute("data-hydrated", "true");
    }
}
