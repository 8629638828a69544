//! The overview: what is here and how it is going.

use crate::components::card::SampleCard;
use crate::components::page::{Head, load};
use crate::components::small::{Empty, Figure, Mark, Meter, RunBadge};
use crate::{api, text, urls};
use leptos::prelude::*;
use pairloom_model::Domain;
use pairloom_model::views::{Card, Overview as View, RunView};

/// The page at `/`.
#[component]
pub fn Overview() -> impl IntoView {
    load(async { Ok(render(api::catalogue::overview().await?).into_any()) })
}

fn render(view: View) -> impl IntoView {
    let newest = view.newest.iter().filter(|(_, cards)| !cards.is_empty()).cloned().map(newest_of).collect_view();
    let nothing = view.newest.iter().all(|(_, cards)| cards.is_empty());
    let demo = view.runs.iter().any(|run| run.spec.demo);
    view! {
        <Head title="Overview">
            <a class="button button--primary" href="/runs/new" data-key="n">"New run"</a>
        </Head>
        <Totals view=view.clone()/>
        <div class="columns">
            <section class="columns-main" aria-labelledby="newest">
                <h2 id="newest">"Newest pictures"{demo.then(|| view! { " "<small class="quiet">"with the demonstration, which counts in no total"</small> })}</h2>
                {nothing.then(|| view! {
                    <Empty text="The newest pictures of each domain will be here." href="/runs/new" action="Launch a run"/>
                })}
                {newest}
            </section>
            <div class="columns-side">
                <Attention rows=view.attention/>
                <Recent runs=view.runs/>
            </div>
        </div>
    }
}

#[component]
fn Totals(view: View) -> impl IntoView {
    let share = text::per_cent(view.made, view.target);
    let trouble = format!("{} failed, {} in doubt", text::grouped(view.failed), text::grouped(view.in_doubt));
    view! {
        <section class="totals" aria-label="Totals">
            <div class="totals-lead">
                <p class="totals-number">
                    <strong>{text::grouped(view.made)}</strong>
                    " samples made of the paper’s "
                    {text::grouped(view.target)}
                    <span class="quiet">{share.map(|share| format!("{share:.1} %"))}</span>
                </p>
                <Meter part=view.made whole=view.target/>
            </div>
            <dl class="figures">
                <Figure label="Planned" value=text::grouped(view.planned)/>
                <Figure label="Refused" value=text::grouped(view.refused) note=trouble/>
                <Figure
                    label="Subtasks ready"
                    value=format!("{} of {}", text::grouped(view.subtasks_ready), text::grouped(view.subtasks))
                />
                <Figure label="Templates" value=text::grouped(view.templates)/>
                <Figure
                    label="Pool entries"
                    value=text::grouped(view.entries)
                    note=format!("in {}", text::counted(view.pools, "pool", "pools"))
                />
                <Figure
                    label="Distinct prompts"
                    value=if view.capacity.is_empty() { "being counted".to_owned() } else { text::short_digits(&view.capacity) }
                    full=text::group_digits(&view.capacity)
                />
            </dl>
        </section>
    }
    .into_any()
}

fn newest_of((domain, cards): (String, Vec<Card>)) -> impl IntoView {
    let name = Domain::find(&domain).map_or_else(|| domain.clone(), |domain| domain.name.to_owned());
    let href = urls::with_query("/gallery", [("domain", domain.as_str())]);
    let label = name.clone();
    view! {
        <section class="strip" aria-label=label>
            <h3 class="strip-head"><Mark domain/><a href=href>{name}</a></h3>
            <div class="strip-cards">{cards.into_iter().map(|card| view! { <SampleCard card/> }).collect_view()}</div>
        </section>
    }
}

#[component]
fn Attention(rows: Vec<(String, String)>) -> impl IntoView {
    let none = rows.is_empty();
    let rows = rows.into_iter().map(|(sentence, href)| view! { <li><a href=href>{sentence}</a></li> }).collect_view();
    view! {
        <section class="box" aria-labelledby="attention">
            <h2 id="attention">"Needs attention"</h2>
            {if none {
                view! { <p class="quiet">"Nothing: no sample is in doubt, no content has errors."</p> }.into_any()
            } else {
                view! { <ul class="attention">{rows}</ul> }.into_any()
            }}
        </section>
    }
    .into_any()
}

#[component]
fn Recent(runs: Vec<RunView>) -> impl IntoView {
    let none = runs.is_empty();
    let rows = runs.into_iter().take(8).map(|run| {
        let counts = run.counts;
        let finished = counts.done + counts.refused + counts.failed;
        view! {
            <li class="recent">
                <a href=urls::run(&run.spec.name)>{run.spec.name.clone()}</a>
                {run.spec.demo.then(|| view! { <span class="badge">"demo"</span> })}
                <RunBadge state=run.state/>
                <span class="number">{format!("{} / {}", text::grouped(finished), text::grouped(counts.planned))}</span>
                <Meter part=finished whole=counts.planned/>
            </li>
        }
    });
    view! {
        <section class="box" aria-labelledby="recent">
            <h2 id="recent">"Runs"</h2>
            {none.then(|| view! { <p class="quiet">"No run yet."</p> })}
            <ul class="recents">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}
