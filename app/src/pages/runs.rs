//! All runs.

use crate::components::page::{Head, load};
use crate::components::small::{Empty, Meter, RunBadge, Scroll};
use crate::{api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::RunView;

/// The page at `/runs`.
#[component]
pub fn Runs() -> impl IntoView {
    load(async { Ok(render(api::runs::runs().await?).into_any()) })
}

fn render(runs: Vec<RunView>) -> impl IntoView {
    let none = runs.is_empty();
    let rows = runs.into_iter().map(row).collect_view();
    view! {
        <Head title="Runs">
            <a class="button button--primary" href="/runs/new" data-key="n">"New run"</a>
        </Head>
        {if none {
            view! { <Empty text="Every run and how far it is will be here." href="/runs/new" action="Launch a run"/> }.into_any()
        } else {
            view! {
                <Scroll>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">"Run"</th>
                                <th scope="col">"State"</th>
                                <th scope="col">"Progress"</th>
                                <th scope="col" class="number">"Made"</th>
                                <th scope="col" class="number">"Planned"</th>
                                <th scope="col" class="number">"Refused"</th>
                                <th scope="col" class="number">"Failed"</th>
                                <th scope="col">"Provider"</th>
                                <th scope="col">"Size"</th>
                                <th scope="col" class="number">"Seed"</th>
                                <th scope="col">"Started (UTC)"</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </Scroll>
            }.into_any()
        }}
    }
}

fn row(run: RunView) -> impl IntoView {
    let counts = run.counts;
    let provider = provider(&run);
    view! {
        <tr>
            <th scope="row">
                <a href=urls::run(&run.spec.name) data-item="">{run.spec.name.clone()}</a>
                {run.spec.demo.then(|| view! { " "<span class="badge">"demo"</span> })}
            </th>
            <td><RunBadge state=run.state/></td>
            <td class="cell-meter"><Meter part=counts.done + counts.refused + counts.failed whole=counts.planned/></td>
            <td class="number">{text::grouped(counts.done)}</td>
            <td class="number">{text::grouped(counts.planned)}</td>
            <td class="number">{text::grouped(counts.refused)}</td>
            <td class="number">{text::grouped(counts.failed)}</td>
            <td>{provider}</td>
            <td>{run.spec.size.to_string().replace('x', " × ")}</td>
            <td class="number">{run.spec.seed}</td>
            <td class="nowrap">{text::moment(run.created_at)}</td>
        </tr>
    }
}

/// Provider and model of a run.
pub fn provider(run: &RunView) -> String {
    if run.spec.model.is_empty() {
        run.spec.provider.clone()
    } else {
        format!("{} {}", run.spec.provider, run.spec.model)
    }
}
