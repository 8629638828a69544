//! A run: how it is going, and what can be done to it.

use crate::components::card::SampleCard;
use crate::components::page::{Head, load, param};
use crate::components::problems::Problems;
use crate::components::small::{Empty, Figure, Mark, Meter, RunBadge, Scroll};
use crate::islands::run_live::RunLive;
use crate::pages::runs::provider;
use crate::shell::{see_other, set_status, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{ExportView, RunAction, RunDetail, RunEvent, RunRow, RunState};

/// The page at `/runs/:name`; posted with an `action` it does that first.
#[component]
pub fn Run() -> impl IntoView {
    let name = param("name");
    load(async move {
        let mut failed = None;
        if let Some(form) = submitted() {
            let format = form.get("format").unwrap_or_default();
            match act(&name, form.get("action").unwrap_or_default(), format).await {
                Ok(url) => {
                    see_other(&url);
                    return Ok(().into_any());
                }
                Err(error) if error.status == 404 => return Err(error),
                Err(error) => failed = Some(error),
            }
        }
        Ok(render(api::runs::run(&name).await?, failed).into_any())
    })
}

async fn act(name: &str, action: &str, format: &str) -> Result<String, ApiError> {
    if action == "export" {
        api::runs::export(name, format).await?;
        return Ok(format!("{}#export", urls::run(name)));
    }
    let action = RunAction::parse(action).ok_or_else(|| {
        ApiError::bad(format!(
            "there is no action `{action}`; a run can be paused, resumed, cancelled, deleted, exported"
        ))
    })?;
    api::runs::act(name, action).await?;
    Ok(if action == RunAction::Delete { "/runs".to_owned() } else { urls::run(name) })
}

fn render(detail: RunDetail, failed: Option<ApiError>) -> impl IntoView {
    let run = detail.run.clone();
    let name = run.spec.name.clone();
    let start = RunEvent {
        state: run.state,
        counts: run.counts,
        rate: run.rate,
        seconds_left: run.seconds_left,
        newest: Vec::new(),
    };
    let over = view! {
        <RunBadge state=run.state/>
        {run.spec.demo.then(|| view! { " "<span class="badge">"demo, not counted in totals"</span> })}
    };
    let gallery = urls::with_query("/gallery", [("run", name.as_str())]);
    let all = gallery.clone();
    let distribution = urls::with_query("/distribution", [("run", name.as_str())]);
    if let Some(error) = &failed {
        set_status(error.status);
    }
    view! {
        <Head title=name.clone() over=over.into_any()>
            <a class="button" href=gallery>"Gallery"</a>
            <a class="button" href=distribution>"Distribution"</a>
            <Actions state=run.state demo=run.spec.demo/>
        </Head>
        {(run.state == RunState::Running).then(|| view! {
            <noscript><p class="note">"This page shows a moment; " <a href="">"load it again"</a> " to see how far the run is."</p></noscript>
        })}
        {failed.map(|error| view! { <p class="banner banner--bad" role="alert">{error.message}</p><Problems problems=error.problems/> })}
        {(!run.message.is_empty()).then(|| view! { <p class="banner" role="status">{run.message.clone()}</p> })}
        <RunLive name=name start/>
        <div id="run-newest">
            <Newest cards=detail.newest gallery=all/>
        </div>
        <div id="run-rows">
            <Rows rows=detail.rows/>
        </div>
        <Export name=run.spec.name.clone() done=run.counts.done formats=detail.formats exports=detail.exports/>
        <section class="block" aria-labelledby="spec">
            <h2 id="spec">"Specification"</h2>
            <dl class="figures figures--row">
                <Figure label="Provider" value=provider(&run)/>
                <Figure label="Size" value=run.spec.size.to_string().replace('x', " × ")/>
                <Figure label="Seed" value=run.spec.seed.to_string()/>
                <Figure label="Started (UTC)" value=text::moment(run.created_at)/>
                <Figure label="Finished (UTC)" value=run.finished_at.map_or_else(|| "–".to_owned(), text::moment)/>
            </dl>
            <dl class="provenance">
                <div><dt>"Plan"</dt><dd><code>{run.plan_key.clone()}</code></dd></div>
                <div><dt>"Catalogue"</dt><dd><code>{run.catalogue_revision.clone()}</code></dd></div>
            </dl>
            <details class="raw">
                <summary>"Specification file"</summary>
                <pre class="code" tabindex="0"><code>{detail.spec_file}</code></pre>
            </details>
            <p><a class="button" href=format!("{}/spec", urls::run(&run.spec.name)) download="">"Download the file"</a></p>
        </section>
    }
}

#[component]
fn Actions(state: RunState, demo: bool) -> impl IntoView {
    let button = |action: &'static str, label: &'static str| {
        view! { <button class="button" name="action" value=action>{label}</button> }
    };
    let unfinished = matches!(state, RunState::Running | RunState::Paused | RunState::Stopped);
    view! {
        <form class="inline" method="post">
            {(state == RunState::Running).then(|| button("pause", "Pause"))}
            {matches!(state, RunState::Paused | RunState::Stopped).then(|| button("resume", "Resume"))}
            {unfinished.then(|| view! { <button type="button" class="button" popovertarget="cancel">"Cancel"</button> })}
            {demo.then(|| button("delete", "Delete the demo"))}
        </form>
        {unfinished.then(|| view! {
            <section id="cancel" class="panel" popover="auto" role="dialog" aria-labelledby="cancel-title">
                <h2 id="cancel-title">"Cancel this run?"</h2>
                <p>"What it has made stays. A cancelled run cannot be resumed; a paused one can."</p>
                <form class="inline" method="post">
                    <button class="button button--danger" name="action" value="cancel">"Cancel the run"</button>
                    <button type="button" class="button" popovertarget="cancel" popovertargetaction="hide">"Go on"</button>
                </form>
            </section>
        })}
        {(!demo).then(|| view! {
            <button type="button" class="button button--danger" popovertarget="delete">"Delete"</button>
            <section id="delete" class="panel" popover="auto" role="dialog" aria-labelledby="delete-title">
                <h2 id="delete-title">"Delete this run?"</h2>
                <p>"Its samples go with it, and its pictures where no other run has them. This cannot be undone."</p>
                <form class="inline" method="post">
                    <button class="button button--danger" name="action" value="delete">"Delete run and samples"</button>
                    <button type="button" class="button" popovertarget="delete" popovertargetaction="hide">"Keep it"</button>
                </form>
            </section>
        })}
    }
    .into_any()
}

#[component]
fn Export(name: String, done: u64, formats: Vec<(String, String, String)>, exports: Vec<ExportView>) -> impl IntoView {
    let choices = formats.into_iter().enumerate().map(|(at, (format, label, doc))| {
        view! {
            <label class="export-format">
                <input type="radio" name="format" value=format checked=at == 0/>
                <span><strong>{label}</strong>" "<span class="quiet">{doc}</span></span>
            </label>
        }
    });
    let made = exports.into_iter().map(|export| view! { <Exported run=name.clone() export/> });
    view! {
        <section class="block" aria-labelledby="export">
            <h2 id="export">"Export"</h2>
            {if done == 0 {
                view! { <Empty text="As soon as a sample is finished, the run can be handed over as a dataset here."/> }.into_any()
            } else {
                view! {
                    <form class="export" method="post">
                        <fieldset class="export-formats"><legend class="hidden-label">"Format"</legend>{choices.collect_view()}</fieldset>
                        <button class="button button--primary" name="action" value="export">
                            {format!("Export {}", text::counted(done, "finished sample", "finished samples"))}
                        </button>
                    </form>
                }.into_any()
            }}
            {made.collect_view()}
        </section>
    }
    .into_any()
}

#[component]
fn Exported(run: String, export: ExportView) -> impl IntoView {
    let base = format!("/exports/{run}-{}", export.format);
    let files_shown = export.files.len();
    let more = (files_shown >= 40).then(|| {
        view! { <p class="quiet">{format!("The first {files_shown} files; all of them are in the folder above.")}</p> }
    });
    let files = export.files.into_iter().map(move |(file, size)| {
        let href = format!("{base}/{file}");
        view! { <tr><th scope="row"><a href=href rel="external" download="">{file}</a></th><td class="number">{text::bytes(size)}</td></tr> }
    });
    let lint = if export.problems.is_empty() {
        "opened again and found whole".to_owned()
    } else {
        text::counted(export.problems.len() as u64, "problem", "problems")
    };
    let left_out = (export.left_out > 0)
        .then(|| format!(" · {} left out", text::counted(export.left_out, "unfinished sample", "unfinished samples")));
    view! {
        <details class="raw" open="">
            <summary>{export.label}</summary>
            <p>
                {text::counted(export.samples, "sample", "samples")}" · "{text::counted(export.rows, "row", "rows")}" · "
                {text::bytes(export.bytes)}" · "{lint}{left_out}
            </p>
            {export.problems.into_iter().map(|problem| view! { <p class="banner banner--bad">{problem}</p> }).collect_view()}
            <p class="quiet">"In "<code>{export.folder}</code></p>
            <Scroll>
                <table class="table">
                    <thead><tr><th scope="col">"First files"</th><th scope="col" class="number">"Size"</th></tr></thead>
                    <tbody>{files.collect_view()}</tbody>
                </table>
            </Scroll>
            {more}
        </details>
    }
    .into_any()
}

#[component]
fn Newest(cards: Vec<pairloom_model::views::Card>, gallery: String) -> impl IntoView {
    let none = cards.is_empty();
    view! {
        <section class="block" aria-labelledby="newest">
            <h2 id="newest">"Newest pictures"</h2>
            {if none {
                view! { <Empty text="The last pictures made will be here as they come."/> }.into_any()
            } else {
                view! {
                    <div class="strip-cards">{cards.into_iter().map(|card| view! { <SampleCard card/> }).collect_view()}</div>
                    <p><a href=gallery>"All of them in the gallery"</a></p>
                }.into_any()
            }}
        </section>
    }
    .into_any()
}

#[component]
fn Rows(rows: Vec<RunRow>) -> impl IntoView {
    let rows = rows.into_iter().map(|row| {
        let counts = row.counts;
        view! {
            <tr>
                <th scope="row"><Mark domain=row.domain/><a href=urls::subtask(row.subtask.as_str())>{row.name}</a></th>
                <td class="cell-meter"><Meter part=counts.done + counts.refused + counts.failed whole=counts.planned/></td>
                <td class="number">{text::grouped(counts.done)}</td>
                <td class="number">{text::grouped(counts.planned)}</td>
                <td class="number">{text::grouped(counts.refused)}</td>
                <td class="number">{text::grouped(counts.failed)}</td>
                <td class="number">{text::grouped(counts.in_doubt)}</td>
                <td class="number">{text::grouped(counts.pictures)}</td>
            </tr>
        }
    });
    view! {
        <section class="block" aria-labelledby="rows">
            <h2 id="rows">"Subtasks"</h2>
            <Scroll>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">"Subtask"</th>
                            <th scope="col">"Progress"</th>
                            <th scope="col" class="number">"Made"</th>
                            <th scope="col" class="number">"Planned"</th>
                            <th scope="col" class="number">"Refused"</th>
                            <th scope="col" class="number">"Failed"</th>
                            <th scope="col" class="number">"In doubt"</th>
                            <th scope="col" class="number">"Pictures"</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </Scroll>
        </section>
    }
    .into_any()
}
