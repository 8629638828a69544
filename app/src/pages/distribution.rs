//! The distribution: is it what was planned, and what the paper has.

use crate::bars::Scale;
use crate::components::page::{Head, load, path, query};
use crate::components::small::{Figure, Mark, Scroll};
use crate::scope::Scope;
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{
    Distribution as View, DistributionCounts, DistributionDomain, DistributionKind, DistributionQuery, DistributionRow,
};

/// The page at `/distribution`.
#[component]
pub fn Distribution() -> impl IntoView {
    let scope = Scope::of(&path(), &query());
    let asked = urls::distribution_query(&query());
    load(async move {
        let query = asked.map_err(ApiError::bad)?;
        scope.check(&api::catalogue::tree().await?)?;
        let view = api::plan::distribution(&query).await?;
        Ok(render(view, query, &scope).into_any())
    })
}

fn render(view: View, query: DistributionQuery, scope: &Scope) -> impl IntoView + use<> {
    let csv =
        urls::with_query("/distribution.csv", [("run", query.run.as_str()), ("provider", query.provider.as_str())]);
    let kinds: Vec<DistributionKind> = view.kinds.iter().filter_map(|kind| within(kind, scope)).collect();
    let scope = scope.clone();
    let charts = kinds.iter().map(|kind| view! { <Chart kind=kind.clone()/> }).collect_view();
    let tables = kinds.into_iter().map(|kind| view! { <Table kind/> }).collect_view();
    view! {
        <Head title="Distribution">
            <Filter query runs=view.runs providers=view.providers scope/>
            <a class="button" href=csv download="">"CSV"</a>
        </Head>
        <p class="legend quiet">
            <span><i class="key key--made"></i>"made"</span>
            <span><i class="key key--planned"></i>"planned"</span>
            <span><i class="key key--paper"></i>"paper"</span>
            <span>"Shares are of all samples of the kind, differences in percentage points."</span>
        </p>
        <div class="charts">{charts}</div>
        {tables}
    }
}

/// The part of a table that the chosen node is about.
fn within(kind: &DistributionKind, scope: &Scope) -> Option<DistributionKind> {
    let mut kind = kind.clone();
    let of = kind.kind;
    for domain in &mut kind.domains {
        let id = domain.id.clone();
        domain.rows.retain(|row| scope.has(of, &id, row.subtask.as_str()));
    }
    kind.domains.retain(|domain| !domain.rows.is_empty());
    (!kind.domains.is_empty()).then_some(kind)
}

#[component]
fn Filter(query: DistributionQuery, runs: Vec<String>, providers: Vec<String>, scope: Scope) -> impl IntoView {
    let options = |values: Vec<String>, chosen: String| {
        values
            .into_iter()
            .map(move |value| view! { <option value=value.clone() selected=value == chosen>{value.clone()}</option> })
            .collect_view()
    };
    let hidden = [("kind", scope.kind), ("domain", scope.domain), ("subtask", scope.subtask)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    view! {
        <form class="inline" method="get" action="/distribution" aria-label="Filter">
            {hidden.collect_view()}
            <label class="inline-field"><span>"Run"</span>
                <select name="run"><option value="">"all but demos"</option>{options(runs, query.run)}</select>
            </label>
            <label class="inline-field"><span>"Provider"</span>
                <select name="provider"><option value="">"all"</option>{options(providers, query.provider)}</select>
            </label>
            <button class="button">"Show"</button>
        </form>
    }
    .into_any()
}

/// Width of the charts' plots, in their own units.
const PLOT: f64 = 236.0;
/// Where the plot begins, right of the names.
const LEFT: f64 = 196.0;
/// Height of a row.
const ROW: f64 = 32.0;

/// Shares by domain: a full bar for ours, a thin one for the plan, a hollow mark for the paper, the difference in words.
#[component]
fn Chart(kind: DistributionKind) -> impl IntoView {
    let shares = |counts: &DistributionCounts| [counts.paper_share, counts.planned_share, counts.made_share];
    let scale = Scale::new(kind.domains.iter().flat_map(|domain| shares(&domain.counts)).flatten(), PLOT);
    #[allow(clippy::cast_precision_loss)]
    let height = ROW * kind.domains.len() as f64 + 28.0;
    let title = format!("{}: share of each domain, made, planned and in the paper", kind.kind.label());
    let ticks = scale.ticks().into_iter().map(|tick| {
        let x = LEFT + scale.at(tick);
        view! {
            <line class="chart-grid" x1=x x2=x y1="0" y2=height - 22.0></line>
            <text class="chart-tick" x=x y=height - 6.0>{format!("{tick} %")}</text>
        }
    });
    let ticks = ticks.collect_view();
    let rows = kind.domains.iter().enumerate().map(|(at, domain)| chart_row(at, domain, scale)).collect_view();
    view! {
        <figure class="chart">
            <figcaption>{kind.kind.label()}" by domain"</figcaption>
            <Scroll>
                <svg viewBox=format!("0 0 {} {height}", LEFT + PLOT + 68.0) role="img" aria-label=title>
                    {ticks}
                    {rows}
                </svg>
            </Scroll>
        </figure>
    }
    .into_any()
}

fn chart_row(at: usize, domain: &DistributionDomain, scale: Scale) -> impl IntoView + use<> {
    #[allow(clippy::cast_precision_loss)]
    let y = ROW * at as f64;
    let width = |share: Option<f64>| scale.at(share.unwrap_or(0.0));
    let counts = domain.counts;
    let paper = LEFT + width(counts.paper_share);
    let end =
        LEFT + [counts.made_share, counts.planned_share, counts.paper_share].map(width).into_iter().fold(0.0, f64::max);
    view! {
        <text class="chart-name" x=LEFT - 10.0 y=y + 18.0>{domain.name.clone()}</text>
        <rect class="chart-made" data-domain=domain.id.clone() x=LEFT y=y + 7.0 width=width(counts.made_share) height="11"></rect>
        <rect class="chart-planned" x=LEFT y=y + 20.0 width=width(counts.planned_share) height="3"></rect>
        <rect class="chart-paper" x=paper - 2.5 y=y + 4.5 width="5" height="20" rx="1"></rect>
        <text class="chart-value" x=end + 10.0 y=y + 18.0>{text::points(counts.difference())}</text>
    }
}

#[component]
fn Table(kind: DistributionKind) -> impl IntoView {
    let rows = kind.domains.iter().flat_map(|domain| &domain.rows);
    let scale = Scale::new(
        rows.flat_map(|row| [row.counts.paper_share, row.counts.planned_share, row.counts.made_share]).flatten(),
        100.0,
    );
    let variation = kind.total_variation.map_or_else(|| "unknown".to_owned(), |value| format!("{value:.3}"));
    let id = format!("table-{}", kind.table);
    let heading = id.clone();
    let disagreement = (!kind.conflict.is_empty()).then(|| {
        view! { <p class="disagreement">{sides(kind.total.paper, kind.header, kind.body, kind.conflict.clone())}</p> }
    });
    let bodies = kind.domains.into_iter().map(|domain| body(domain, scale)).collect_view();
    view! {
        <section class="block" aria-labelledby=id>
            <h2 id=heading>{kind.kind.label()}" "<small class="quiet">{format!("the paper’s Table {}", kind.table)}</small></h2>
            <dl class="figures figures--row">
                <Figure label="Paper" value=text::grouped(kind.total.paper)/>
                <Figure label="Planned" value=text::grouped(kind.total.planned)/>
                <Figure label="Made" value=text::grouped(kind.total.made)/>
                <Figure label="Total variation" value=variation note="0 is the paper’s distribution"/>
            </dl>
            {disagreement}
            <Scroll>
                <table class="table table--numbers">
                    <thead>
                        <tr>
                            <th scope="col">"Subtask"</th>
                            <th scope="col" class="cell-bar">"Share"</th>
                            <th scope="col" class="number">"Paper"</th>
                            <th scope="col" class="number">"Planned"</th>
                            <th scope="col" class="number">"Made"</th>
                            <th scope="col" class="number">"Paper %"</th>
                            <th scope="col" class="number">"Planned %"</th>
                            <th scope="col" class="number">"Made %"</th>
                            <th scope="col" class="number">"Difference"</th>
                        </tr>
                    </thead>
                    {bodies}
                    <tfoot>
                        <tr>
                            <th scope="row">"All "{kind.kind.label().to_lowercase()}</th>
                            <td class="cell-bar"></td>
                            {numbers(kind.total)}
                        </tr>
                    </tfoot>
                </table>
            </Scroll>
        </section>
    }
    .into_any()
}

fn body(domain: DistributionDomain, scale: Scale) -> impl IntoView {
    let rows = domain.rows.iter().map(|row| table_row(row, &domain.id, scale)).collect_view();
    let conflict = (!domain.conflict.is_empty()).then(|| {
        let sides = sides(domain.counts.paper, domain.header, domain.body, domain.conflict.clone());
        view! { <tr class="table-note"><td colspan="9" class="disagreement">{sides}</td></tr> }
    });
    view! {
        <tbody>
            <tr class="table-group">
                <th scope="rowgroup"><Mark domain=domain.id.clone()/>{domain.name.clone()}</th>
                <td class="cell-bar"></td>
                {numbers(domain.counts)}
            </tr>
            {conflict}
            {rows}
        </tbody>
    }
}

/// Where the paper disagrees with itself: what each place says, and the disagreement in words.
fn sides(rows: u64, header: u64, body: Option<u64>, conflict: String) -> impl IntoView {
    view! {
        <span>"Sum of the rows "<strong>{text::grouped(rows)}</strong></span>
        <span>"table header "<strong>{text::grouped(header)}</strong></span>
        {body.map(|body| view! { <span>"body text "<strong>{text::grouped(body)}</strong></span> })}
        <span class="quiet">{conflict}</span>
    }
}

fn table_row(row: &DistributionRow, domain: &str, scale: Scale) -> impl IntoView + use<> {
    let counts = row.counts;
    let width = |share: Option<f64>| scale.at(share.unwrap_or(0.0));
    let paper = width(counts.paper_share);
    view! {
        <tr>
            <th scope="row"><a href=urls::subtask(row.subtask.as_str())>{row.name.clone()}</a></th>
            <td class="cell-bar">
                <svg viewBox="-1 0 104 16" preserveAspectRatio="none" aria-hidden="true">
                    <rect class="chart-made" data-domain=domain.to_owned() x="0" y="3" width=width(counts.made_share) height="7"></rect>
                    <rect class="chart-planned" x="0" y="11" width=width(counts.planned_share) height="2"></rect>
                    <rect class="chart-paper" x=paper - 0.8 y="1" width="1.6" height="13"></rect>
                </svg>
            </td>
            {numbers(counts)}
        </tr>
    }
}

fn numbers(counts: DistributionCounts) -> impl IntoView {
    let share = |share: Option<f64>| share.map_or_else(|| "–".to_owned(), |share| format!("{share:.2}"));
    view! {
        <td class="number">{text::grouped(counts.paper)}</td>
        <td class="number">{text::grouped(counts.planned)}</td>
        <td class="number">{text::grouped(counts.made)}</td>
        <td class="number">{share(counts.paper_share)}</td>
        <td class="number">{share(counts.planned_share)}</td>
        <td class="number">{share(counts.made_share)}</td>
        <td class="number">{counts.difference().map_or_else(|| "–".to_owned(), |value| text::points(Some(value)))}</td>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::Kind;

    #[test]
    fn a_node_leaves_only_its_rows() {
        let row =
            |id: &str| DistributionRow { subtask: id.into(), name: id.into(), counts: DistributionCounts::default() };
        let domain = |id: &str, rows| DistributionDomain {
            id: id.into(),
            name: id.into(),
            counts: DistributionCounts::default(),
            header: 0,
            body: None,
            conflict: String::new(),
            rows,
        };
        let kind = DistributionKind {
            kind: Kind::Editing,
            table: 9,
            total: DistributionCounts::default(),
            header: 0,
            body: None,
            conflict: String::new(),
            domains: vec![domain("text-editing", vec![row("a"), row("b")]), domain("global-editing", vec![row("c")])],
            total_variation: None,
        };
        let scope = Scope { subtask: "b".into(), ..Scope::default() };
        let left = within(&kind, &scope).expect("b is there");
        assert_eq!(left.domains.len(), 1);
        assert_eq!(left.domains[0].rows, [row("b")]);
        assert_eq!(within(&kind, &Scope { kind: "generation".into(), ..Scope::default() }), None);
    }
}
