//! The registry of pages: a page is one file in `pages/`, one line in `pages.rs` and one line here.

use crate::pages;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route};
use leptos_router::path;

/// A place of the main navigation: address, name, and the letter after `g` that leads there.
pub struct Place {
    pub href: &'static str,
    pub label: &'static str,
    pub key: char,
}

/// The main navigation, in order.
pub const PLACES: [Place; 7] = [
    Place { href: "/", label: "Overview", key: 'o' },
    Place { href: "/taxonomy", label: "Taxonomy", key: 't' },
    Place { href: "/pools", label: "Pools", key: 'p' },
    Place { href: "/runs", label: "Runs", key: 'r' },
    Place { href: "/gallery", label: "Gallery", key: 'i' },
    Place { href: "/studio", label: "Studio", key: 's' },
    Place { href: "/distribution", label: "Distribution", key: 'd' },
];

/// Every page by its address.
#[component]
pub fn Pages() -> impl IntoView {
    // The router calls its fallback outside of any owner, so that the answer's status could not be reached from there.
    let owner = Owner::current().unwrap_or_default();
    view! {
        <FlatRoutes fallback=move || owner.with(|| view! { <pages::not_found::NotFound/> }.into_any())>
            <Route path=path!("/") view=pages::overview::Overview/>
            <Route path=path!("/taxonomy") view=pages::taxonomy::Taxonomy/>
            <Route path=path!("/subtasks/:id") view=pages::subtask::Subtask/>
            <Route path=path!("/subtasks/:id/edit") view=pages::edit_subtask::EditSubtask/>
            <Route path=path!("/subtasks/:id/templates/new") view=pages::template::NewTemplate/>
            <Route path=path!("/subtasks/:id/templates/:template") view=pages::template::EditTemplate/>
            <Route path=path!("/diversity") view=pages::diversity::Diversity/>
            <Route path=path!("/help/templates") view=pages::help_templates::HelpTemplates/>
            <Route path=path!("/history/:kind/:id") view=pages::history::History/>
            <Route path=path!("/catalogue") view=pages::catalogue::Catalogue/>
            <Route path=path!("/pools") view=pages::pools::Pools/>
            <Route path=path!("/pools/new") view=pages::new_pool::NewPool/>
            <Route path=path!("/pools/:id") view=pages::pool::Pool/>
            <Route path=path!("/runs") view=pages::runs::Runs/>
            <Route path=path!("/runs/new") view=pages::new_run::NewRun/>
            <Route path=path!("/runs/:name") view=pages::run::Run/>
            <Route path=path!("/runs/:name/samples/:id") view=pages::sample::Sample/>
            <Route path=path!("/studio") view=pages::studio::Studio/>
            <Route path=path!("/gallery") view=pages::gallery::Gallery/>
            <Route path=path!("/distribution") view=pages::distribution::Distribution/>
        </FlatRoutes>
    }
}
