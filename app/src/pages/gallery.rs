//! The gallery: show me.

use crate::components::card::SampleCard;
use crate::components::page::{Head, load, query};
use crate::components::small::Empty;
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{Facet, GalleryPage, GalleryQuery};

/// The page at `/gallery`.
#[component]
pub fn Gallery() -> impl IntoView {
    let asked = urls::gallery_query(&query());
    load(async move {
        let query = asked.map_err(ApiError::bad)?;
        let page = api::gallery::gallery(&query).await?;
        Ok(render(query, page).into_any())
    })
}

fn render(query: GalleryQuery, page: GalleryPage) -> impl IntoView {
    let total = page.total.map_or_else(String::new, |total| text::counted(total, "sample", "samples"));
    let filtered = urls::gallery_fields(&query).into_iter().any(|(name, value)| !value.is_empty() && name != "limit");
    let empty = page.cards.is_empty();
    let next = page.next.clone().map(|after| urls::gallery_with(&query, "after", &after));
    let first = (!query.after.is_empty()).then(|| urls::gallery_with(&query, "after", ""));
    view! {
        <Head title="Gallery">
            <p class="head-count" role="status">{total}</p>
        </Head>
        <div class="gallery">
            <Filters query=query.clone() facets=page.facets/>
            <section class="gallery-main" aria-label="Samples">
                {empty.then(|| if filtered {
                    view! { <Empty text="No sample matches these filters." href="/gallery" action="Show all samples"/> }.into_any()
                } else {
                    view! { <Empty text="Every picture that a run makes will be here." href="/runs/new" action="Launch a run"/> }.into_any()
                })}
                <div class="cards">
                    {page.cards.into_iter().map(|card| view! { <SampleCard card/> }).collect_view()}
                    <span class="cards-rest" aria-hidden="true"></span>
                </div>
                <nav class="pager" aria-label="Pages">
                    {first.map(|href| view! { <a class="button" href=href>"First page"</a> })}
                    {next.map(|href| view! { <a class="button" rel="next" href=href>"Next page"</a> })}
                </nav>
            </section>
        </div>
    }
}

#[component]
fn Filters(query: GalleryQuery, facets: Vec<Facet>) -> impl IntoView {
    let hidden = urls::gallery_fields(&query)
        .into_iter()
        .filter(|(name, value)| !value.is_empty() && *name != "q" && *name != "after")
        .map(|(name, value)| view! { <input type="hidden" name=name value=value.to_owned()/> })
        .collect_view();
    let chosen = |field: &str| {
        let fields = urls::gallery_fields(&query);
        fields.into_iter().find(|(name, _)| *name == field).map(|(_, value)| value.to_owned()).unwrap_or_default()
    };
    let count =
        urls::gallery_fields(&query).iter().filter(|(name, value)| !value.is_empty() && *name != "after").count();
    let title = if count == 0 { "Filters".to_owned() } else { format!("Filters ({count})") };
    let groups = facets.into_iter().map(|facet| facet_group(&query, &chosen(&facet.field), facet)).collect_view();
    let clear = (count > 0).then(|| view! { <a class="filters-clear" href="/gallery">"Clear all"</a> });
    view! {
        <aside class="filters" aria-label="Filters">
            <form class="filters-search" method="get" action="/gallery" role="search" aria-label="Samples">
                {hidden}
                <input type="search" name="q" value=query.q.clone() placeholder="Words" aria-label="Words of the instruction"/>
                <button class="button">"Search"</button>
            </form>
            <details class="filters-all">
                <summary>{title}</summary>
                <div class="filters-groups">{clear}{groups}</div>
            </details>
        </aside>
    }
    .into_any()
}

fn facet_group(query: &GalleryQuery, chosen: &str, facet: Facet) -> impl IntoView + use<> {
    let any = chosen.to_owned();
    let field = facet.field.clone();
    let rows = facet.values.into_iter().map(|value| {
        let on = value.value == chosen;
        let href = urls::gallery_with(query, &field, if on { "" } else { &value.value });
        let count = value.count.map(|count| view! { <span class="number">{text::grouped(count)}</span> });
        view! {
            <li>
                <a class="facet" href=href aria-current=on.then_some("true")>
                    <span>{value.label}</span>
                    {count}
                </a>
            </li>
        }
    });
    let many = matches!(facet.field.as_str(), "subtask" | "level" | "run" | "format");
    view! {
        <details class="facets" open=!any.is_empty() || !many>
            <summary>{facet.label}</summary>
            <ul>{rows.collect_view()}</ul>
        </details>
    }
}
