//! The frame around every page: tree at the left, bar on top.

use crate::api::{self, runs::Work};
use crate::components::help::Help;
use crate::components::icon::{self, Icon};
use crate::components::page::{path, query};
use crate::components::tree::Tree;
use crate::crumbs::crumbs;
use crate::islands::{page_tools::PageTools, theme::ThemeChoice, work_ring::WorkRing};
use crate::routes::{PLACES, Pages};
use crate::scope::Scope;
use crate::shell::theme;
use crate::urls;
use leptos::prelude::*;
use pairloom_model::views::TreeView;

/// Everything but the page itself. Where the tree cannot be had the page says why.
#[component]
pub fn Frame() -> impl IntoView {
    Suspend::new(async move {
        let tree = api::catalogue::tree().await.unwrap_or_default();
        let work = api::runs::running_work().await.unwrap_or_default();
        let path = path();
        let scope = Scope::of(&path, &query());
        view! {
            <a class="skip" href="#main">"Skip to the page"</a>
            <Bar tree=tree.clone() path=path.clone() work/>
            <aside id="side" class="side" popover="auto" aria-label="Navigation">
                <Places path=path.clone() scope=scope.clone()/>
                <Tree tree path scope/>
            </aside>
            <main id="main" tabindex="-1">
                <Pages/>
            </main>
            <Help/>
            <PageTools/>
        }
    })
}

#[component]
fn Bar(tree: TreeView, path: String, work: Work) -> impl IntoView {
    let searched = urls::pairs(&query()).into_iter().find(|(name, _)| name == "q" && path == "/gallery");
    let crumbs = crumbs(&path, &tree).into_iter().map(|crumb| match crumb.href {
        Some(href) => view! { <li><a href=href>{crumb.label}</a></li> }.into_any(),
        None => view! { <li aria-current="page">{crumb.label}</li> }.into_any(),
    });
    view! {
        <header class="bar">
            <button type="button" class="icon-button bar-menu" popovertarget="side" aria-label="Navigation">
                <Icon path=icon::MENU/>
            </button>
            <a class="brand" href="/" aria-label="Pairloom, overview">
                <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path class="brand-warp" d="M7 3v18M12 3v18M17 3v18"></path>
                    <path class="brand-weft" d="M3 8.5h4M9.5 8.5h7.5M3 15.5h9M14.5 15.5H21"></path>
                </svg>
                <span>"Pairloom"</span>
            </a>
            <nav class="crumbs" aria-label="Breadcrumbs">
                <ol>{crumbs.collect_view()}</ol>
            </nav>
            <form class="search" role="search" method="get" action="/gallery">
                <Icon path=icon::SEARCH/>
                <label class="hidden-label" for="search">"Search the instructions"</label>
                <input id="search" type="search" name="q" placeholder="Search" value=searched.map(|(_, value)| value)/>
                <kbd aria-hidden="true">"/"</kbd>
            </form>
            <WorkRing start=work/>
            <button type="button" class="icon-button" popovertarget="theme" aria-label="Theme">
                <Icon path=icon::THEME/>
            </button>
            <div id="theme" class="panel panel--corner" popover="auto">
                <ThemeChoice current=theme().to_owned()/>
            </div>
            <button type="button" class="icon-button bar-help" popovertarget="help" aria-label="Keys">
                <Icon path=icon::HELP/>
            </button>
        </header>
    }
    .into_any()
}

#[component]
fn Places(path: String, scope: Scope) -> impl IntoView {
    let places = PLACES.iter().map(|place| {
        let here = if place.href == "/" { path == "/" } else { path.starts_with(place.href) };
        let narrowed = matches!(place.href, "/gallery" | "/distribution");
        let href = if narrowed { scope.on(place.href) } else { place.href.to_owned() };
        let current = here.then_some("page");
        view! { <li><a href=href aria-current=current data-go=place.key.to_string()>{place.label}</a></li> }
    });
    view! {
        <nav class="places" aria-label="Places">
            <ul>{places.collect_view()}</ul>
        </nav>
    }
    .into_any()
}
