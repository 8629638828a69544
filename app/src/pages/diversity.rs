//! How varied the prompts of a plan are.

use crate::components::page::{Head, load, query};
use crate::components::small::{Empty, Figure, Meter, Scroll};
use crate::forms::{Submitted, run_form::RunForm};
use crate::{ApiError, api, text};
use leptos::prelude::*;
use pairloom_model::views::{DiversityReport, NearPair, PlanRow, Share, SlotDiversity};

/// Prompts that a report is made of at most: a page must not keep the server busy for minutes.
const MOST: u64 = 60_000;
/// Slots that are listed.
const SLOTS: usize = 60;

/// The page at `/diversity`, with a run form's fields as its query.
#[component]
pub fn Diversity() -> impl IntoView {
    let query = query();
    load(async move {
        if query.is_empty() {
            return Ok(nothing().into_any());
        }
        let tree = api::catalogue::tree().await?;
        let form = RunForm::read(&Submitted::parse(&query), &tree);
        let spec =
            form.spec(&tree).map_err(|problems| ApiError { problems, ..ApiError::bad("the plan cannot be read") })?;
        if spec.total() > MOST {
            let message = format!(
                "the plan has {} prompts; a report on the page takes {} at most, `pairloom diversity` takes any number",
                text::grouped(spec.total()),
                text::grouped(MOST)
            );
            return Err(ApiError::bad(message));
        }
        let report = api::plan::diversity(spec.plan()).await?;
        Ok(render(report).into_any())
    })
}

fn nothing() -> impl IntoView {
    view! {
        <Head title="Diversity"/>
        <Empty text="How varied a plan’s prompts are is reported here; the form of a new run asks for it." href="/runs/new".to_owned() action="Plan a run"/>
    }
}

fn render(report: DiversityReport) -> impl IntoView {
    let share = |value: f64| format!("{value:.3}");
    let pairs = format!("{:.1} %", text::per_cent(report.pairs_made, report.pairs_possible).unwrap_or(0.0));
    let near = report.near_duplicates;
    view! {
        <Head title="Diversity"/>
        <dl class="figures figures--row">
            <Figure label="Prompts" value=text::grouped(report.prompts)/>
            <Figure label="Distinct" value=text::grouped(report.distinct_prompts)/>
            <Figure label="Distinct words" value=share(report.distinct_1)/>
            <Figure label="Distinct pairs of words" value=share(report.distinct_2)/>
            <Figure label="Distinct runs of three" value=share(report.distinct_3)/>
            <Figure label="Distinct first three words" value=share(report.distinct_openings)/>
            <Figure label="Words of a prompt" value=format!("{:.1}", report.mean_words)/>
            <Figure label="Pairs of entries met" value=pairs/>
            <Figure label="Near-duplicates replaced" value=text::grouped(near.refused)/>
            <Figure label="Near-duplicates left" value=text::grouped(near.kept)/>
        </dl>
        <Rows rows=report.rows/>
        <div class="charts">
            <Bars title="Grades" shares=report.grades/>
            <Bars title="Formats" shares=report.formats/>
            <Bars title="Words of style" shares=report.styles/>
            <Bars title="Length in words, from" shares=report.lengths.iter().map(|(from, count)| Share { name: from.to_string(), count: *count }).collect()/>
        </div>
        <Slots slots=report.slots/>
        <Nearest pairs=report.nearest/>
    }
}

#[component]
fn Rows(rows: Vec<PlanRow>) -> impl IntoView {
    let off = |share: f64| format!("{:.1} %", share * 100.0);
    let rows = rows.into_iter().map(move |row| {
        view! {
            <tr>
                <th scope="row">{row.name}</th>
                <td class="number">{text::grouped(row.count)}</td>
                <td class="number">{text::grouped(row.target)}</td>
                <td class="number" title=text::group_digits(&row.capacity)>{text::short_digits(&row.capacity)}</td>
                <td class="number">{off(row.difficulty_deviation)}</td>
                <td class="number">{off(row.format_deviation)}</td>
            </tr>
        }
    });
    view! {
        <section class="block" aria-labelledby="rows">
            <h2 id="rows">"Subtasks"</h2>
            <Scroll>
                <table class="table table--tight">
                    <thead><tr>
                        <th scope="col">"Subtask"</th><th scope="col" class="number">"Planned"</th><th scope="col" class="number">"Paper"</th>
                        <th scope="col" class="number">"Distinct prompts"</th><th scope="col" class="number">"Off in grade"</th><th scope="col" class="number">"Off in format"</th>
                    </tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </Scroll>
        </section>
    }
    .into_any()
}

#[component]
fn Bars(title: &'static str, shares: Vec<Share>) -> impl IntoView {
    let most = shares.iter().map(|share| share.count).max().unwrap_or_default();
    let total: u64 = shares.iter().map(|share| share.count).sum();
    let rows = shares.into_iter().map(|share| {
        view! {
            <tr>
                <th scope="row">{share.name}</th>
                <td class="cell-meter"><Meter part=share.count whole=most/></td>
                <td class="number">{text::grouped(share.count)}</td>
                <td class="number">{text::share(text::per_cent(share.count, total))}</td>
            </tr>
        }
    });
    view! {
        <figure class="chart">
            <figcaption>{title}</figcaption>
            <table class="table table--tight"><tbody>{rows.collect_view()}</tbody></table>
        </figure>
    }
    .into_any()
}

#[component]
fn Slots(slots: Vec<SlotDiversity>) -> impl IntoView {
    let all = slots.len();
    let mut slots: Vec<SlotDiversity> =
        slots.into_iter().filter(|slot| slot.samples >= 20 && slot.entries > 1).collect();
    slots.sort_by(|one, two| one.evenness.total_cmp(&two.evenness));
    let rows = slots.into_iter().take(SLOTS).map(|slot| {
        view! {
            <tr>
                <th scope="row">{slot.slot}</th>
                <td>{slot.subtask}</td>
                <td><a href=crate::urls::pool(&slot.pool)>{slot.pool.clone()}</a></td>
                <td class="number">{text::grouped(slot.samples)}</td>
                <td class="number">{text::grouped(slot.entries)}</td>
                <td class="number">{format!("{:.2}", slot.entropy)}</td>
                <td class="number">{format!("{:.2}", slot.evenness)}</td>
            </tr>
        }
    });
    let said = format!("The {SLOTS} least even of {} slots", text::grouped(all as u64));
    view! {
        <section class="block" aria-labelledby="slots">
            <h2 id="slots">"Use of entries"</h2>
            <p class="quiet">{said}</p>
            <Scroll>
                <table class="table table--tight">
                    <thead><tr>
                        <th scope="col">"Slot"</th><th scope="col">"Subtask"</th><th scope="col">"Pool"</th><th scope="col" class="number">"Prompts"</th>
                        <th scope="col" class="number">"Entries"</th><th scope="col" class="number">"Entropy, bits"</th><th scope="col" class="number">"Evenness"</th>
                    </tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </Scroll>
        </section>
    }
    .into_any()
}

#[component]
fn Nearest(pairs: Vec<NearPair>) -> impl IntoView {
    let rows = pairs.into_iter().map(|pair| {
        view! {
            <li class="line">
                <p class="line-text">{pair.first}</p>
                <p class="line-text">{pair.second}</p>
                <p class="line-meta">
                    <span>{format!("{:.0} % alike", pair.likeness * 100.0)}</span><span>{pair.first_template}</span><span>{pair.second_template}</span>
                </p>
            </li>
        }
    });
    view! {
        <section class="block" aria-labelledby="nearest">
            <h2 id="nearest">"Nearest pairs"</h2>
            <ol class="lines">{rows.collect_view()}</ol>
        </section>
    }
    .into_any()
}
