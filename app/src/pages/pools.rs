//! All pools, by kind.

use crate::components::page::{Head, load};
use crate::components::small::{Empty, Scroll};
use crate::{api, text, urls};
use leptos::prelude::*;
use pairloom_model::PoolKind;
use pairloom_model::views::PoolSummary;

/// The page at `/pools`.
#[component]
pub fn Pools() -> impl IntoView {
    load(async { Ok(render(api::catalogue::pools().await?).into_any()) })
}

fn render(pools: Vec<PoolSummary>) -> impl IntoView {
    let kinds = PoolKind::ALL.map(|kind| {
        let of_kind: Vec<_> = pools.iter().filter(|pool| pool.kind == kind).cloned().collect();
        let entries: u64 = of_kind.iter().map(|pool| pool.entries).sum();
        let sum = format!(
            "{}, {}",
            text::counted(of_kind.len() as u64, "pool", "pools"),
            text::counted(entries, "entry", "entries")
        );
        view! {
            <section class="block" aria-label=kind.label()>
                <h2>{kind.label()}" "<small class="quiet">{sum}</small></h2>
                {if of_kind.is_empty() {
                    view! { <Empty text="Pools of this kind will be here." href="/pools/new" action="New pool"/> }.into_any()
                } else {
                    table(of_kind).into_any()
                }}
            </section>
        }
    });
    view! {
        <Head title="Pools">
            <a class="button" href="/catalogue">"Import, export"</a>
            <a class="button button--primary" href="/pools/new" data-key="n">"New pool"</a>
        </Head>
        {kinds.into_iter().collect_view()}
    }
}

fn table(pools: Vec<PoolSummary>) -> impl IntoView {
    let rows = pools.into_iter().map(|pool| {
        view! {
            <tr>
                <th scope="row"><a href=urls::pool(&pool.id) data-item="">{pool.name}</a></th>
                <td><code>{pool.id}</code></td>
                <td class="number">{text::grouped(pool.entries)}</td>
                <td class="number">{text::grouped(pool.used_by)}</td>
                <td class="number">{pool.version}</td>
                <td class="wide-only quiet">{pool.definition}</td>
            </tr>
        }
    });
    view! {
        <Scroll>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">"Pool"</th>
                        <th scope="col">"In templates"</th>
                        <th scope="col" class="number">"Entries"</th>
                        <th scope="col" class="number">"Templates using it"</th>
                        <th scope="col" class="number">"Version"</th>
                        <th scope="col" class="wide-only">"Holds"</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </Scroll>
    }
}
