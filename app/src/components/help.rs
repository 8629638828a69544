//! The keys of the page, shown by `?`.

use crate::routes::PLACES;
use leptos::prelude::*;

/// Keys that work everywhere; `browser/imp.rs` listens to them.
const KEYS: [(&str, &str); 7] = [
    ("/", "Search the instructions"),
    ("t", "Filter the tree; arrow keys walk and fold it"),
    ("j k", "Next and previous sample"),
    ("n", "New: run, entry or template, where the page can make one"),
    ("e", "Edit, where the page can be edited"),
    ("Esc", "Leave a field, close a panel"),
    ("?", "These keys"),
];

/// The panel of keys.
#[component]
pub fn Help() -> impl IntoView {
    let places = PLACES.iter().map(|place| {
        view! { <div><dt><kbd>"g"</kbd>" "<kbd>{place.key}</kbd></dt><dd>{place.label}</dd></div> }
    });
    let keys = KEYS.map(|(keys, what)| {
        let keys = keys.split(' ').map(|key| view! { <kbd>{key}</kbd>" " }).collect_view();
        view! { <div><dt>{keys}</dt><dd>{what}</dd></div> }
    });
    view! {
        <section id="help" class="panel" popover="auto" role="dialog" aria-labelledby="help-title">
            <header class="panel-head">
                <h2 id="help-title">"Keys"</h2>
                <button type="button" class="button" popovertarget="help" popovertargetaction="hide">"Close"</button>
            </header>
            <dl class="keys">{keys.into_iter().collect_view()}{places.collect_view()}</dl>
        </section>
    }
    .into_any()
}
