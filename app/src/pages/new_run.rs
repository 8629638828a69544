//! A new run: what to make at the left, what that would be at the right.

use crate::components::page::{Head, load, path, query};
use crate::components::problems::{FieldProblems, Problems, field_problems_id};
use crate::components::small::{Empty, Mark, Scroll};
use crate::forms::run_form::RunForm;
use crate::islands::live_form::LiveForm;
use crate::pages::subtask::SampleLine;
use crate::scope::Scope;
use crate::shell::{see_other, set_status, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{PlanPreview, PlanRow, Problem, Severity, TreeDomain, TreeView};
use pairloom_model::{Format, Kind, RunSpec};

/// Fields whose problems stand beside them; the rest stand in the preview.
const FIELDS: [&str; 8] = ["name", "seed", "size", "each", "scale", "max_pictures", "model", "style"];

use std::collections::BTreeMap;

/// The page at `/runs/new`; posted it previews or launches.
#[component]
pub fn NewRun() -> impl IntoView {
    let scope = Scope::of(&path(), &query());
    load(async move {
        let tree = api::catalogue::tree().await?;
        scope.check(&tree)?;
        let form = match submitted() {
            Some(posted) => RunForm::read(&posted, &tree),
            None => RunForm::new(&tree, &scope, &api::runs::runs().await?),
        };
        let launch = submitted().is_some_and(|posted| posted.intent() == "launch");
        let (preview, mut problems) = match form.spec(&tree) {
            Ok(spec) => preview(&spec).await?,
            Err(problems) => (None, problems),
        };
        let stopped = problems.iter().any(|problem| problem.severity == Severity::Error);
        if launch
            && !stopped
            && let Ok(spec) = form.spec(&tree)
        {
            match api::runs::launch(spec).await {
                Ok(run) => {
                    see_other(&urls::run(&run.spec.name));
                    return Ok(().into_any());
                }
                Err(error) if error.status == 500 => return Err(error),
                Err(error) => problems = error.into_problems(),
            }
        }
        if launch {
            set_status(400);
        }
        Ok(render(tree, form, preview, problems).into_any())
    })
}

async fn preview(spec: &RunSpec) -> Result<(Option<PlanPreview>, Vec<Problem>), ApiError> {
    match api::plan::preview_plan(spec).await {
        Ok(preview) => {
            let problems = preview.problems.clone();
            Ok((Some(preview), problems))
        }
        Err(error) if error.status < 500 => Ok((None, error.into_problems())),
        Err(error) => Err(error),
    }
}

fn render(tree: TreeView, form: RunForm, preview: Option<PlanPreview>, problems: Vec<Problem>) -> impl IntoView {
    let rest: Vec<Problem> =
        problems.iter().filter(|problem| !FIELDS.contains(&problem.place.as_str())).cloned().collect();
    let stopped = problems.iter().any(|problem| problem.severity == Severity::Error);
    let targets = ["run-preview".to_owned()].into_iter().chain(FIELDS.map(field_problems_id));
    let targets = targets.collect::<Vec<_>>().join(" ");
    view! {
        <Head title="New run"/>
        <form id="run-form" class="split" method="post">
            <div class="split-form">
                <Settings form=form.clone() problems=problems/>
                <Choice tree form/>
            </div>
            <div class="split-side">
                <div class="split-actions">
                    <button class="button" name="intent" value="preview">"Preview"</button>
                    <button class="button" formmethod="get" formaction="/diversity" formtarget="_blank" formnovalidate=true>"Diversity"</button>
                    <button class="button button--primary" name="intent" value="launch">"Launch"</button>
                </div>
                <div id="run-preview" aria-live="polite">
                    <Problems problems=rest/>
                    <Preview preview stopped/>
                </div>
            </div>
        </form>
        <LiveForm form="run-form".to_owned() targets/>
    }
}

#[component]
fn Settings(form: RunForm, problems: Vec<Problem>) -> impl IntoView {
    let of = |field: &'static str| view! { <FieldProblems problems=problems.clone() field/> };
    let provider = form.provider.clone();
    let option = move |value: &'static str, label: &'static str| {
        view! { <option value=value selected=provider == value>{label}</option> }
    };
    view! {
        <fieldset class="fields">
            <legend>"Run"</legend>
            <label class="field"><span>"Name"</span>
                <input name="name" value=form.name required=true maxlength="64" spellcheck="false" autocomplete="off"/>
                {of("name")}
            </label>
            <label class="field"><span>"Seed"</span>
                <input name="seed" value=form.seed required=true inputmode="numeric"/>
                {of("seed")}
            </label>
            <label class="field"><span>"Size"</span>
                <input name="size" value=form.size required=true list="sizes" spellcheck="false"/>
                <datalist id="sizes">
                    <option value="1024x1024"></option>
                    <option value="512x512"></option>
                    <option value="1536x1024"></option>
                    <option value="1024x1536"></option>
                </datalist>
                {of("size")}
            </label>
        </fieldset>
        <fieldset class="fields">
            <legend>"Provider"</legend>
            <label class="field"><span>"Provider"</span>
                <select name="provider">
                    {option("studio", "Studio, the embedded image model")}
                    {option("openai", "OpenAI-compatible image model")}
                </select>
            </label>
            <label class="field"><span>"Model"</span>
                <input name="model" value=form.model placeholder="as the provider calls it" spellcheck="false"/>
                {of("model")}
            </label>
            <label class="field"><span>"At most so many pictures"</span>
                <input name="max_pictures" value=form.max_pictures inputmode="numeric" placeholder="no limit"/>
                {of("max_pictures")}
            </label>
        </fieldset>
        <fieldset class="fields">
            <legend>"How many"</legend>
            <div class="field field--choice">
                <label><input type="radio" name="amount" value="each" checked=form.amount != "targets"/>"The same of every subtask"</label>
                <input name="each" value=form.each inputmode="numeric" aria-label="Samples of every subtask"/>
                {of("each")}
            </div>
            <div class="field field--choice">
                <label><input type="radio" name="amount" value="targets" checked=form.amount == "targets"/>"The paper’s counts times"</label>
                <input name="scale" value=form.scale inputmode="decimal" aria-label="Factor for the paper’s counts"/>
                {of("scale")}
            </div>
        </fieldset>
        <MixFields style=form.style difficulty=form.difficulty formats=form.formats problems/>
    }
    .into_any()
}

/// What the plan aims at besides its counts; folded, because even is what most people want.
#[component]
fn MixFields(
    style: String,
    difficulty: [String; 5],
    formats: BTreeMap<String, String>,
    problems: Vec<Problem>,
) -> impl IntoView {
    let own = style != "20" || !formats.is_empty() || difficulty.iter().any(|share| !share.is_empty());
    let grades = difficulty.into_iter().zip(1..).map(|(share, grade): (String, u8)| {
        view! {
            <label class="field"><span>{format!("Grade {grade}")}</span>
                <input name=format!("grade-{grade}") value=share inputmode="decimal" placeholder="even"/>
            </label>
        }
    });
    let each = Format::ALL.iter().map(|format| {
        let share = formats.get(format.as_str()).cloned().unwrap_or_default();
        view! {
            <label class="field"><span>{format.label()}</span>
                <input name=format!("format-{}", format.as_str()) value=share inputmode="decimal" placeholder="even"/>
            </label>
        }
    });
    view! {
        <details class="mix" open=own>
            <summary>"Difficulty, formats, words of style"</summary>
            <fieldset class="fields fields--shares">
                <legend>"Words of style, where a prompt has a place for them"</legend>
                <label class="field"><span>"Per cent"</span>
                    <input name="style" value=style inputmode="decimal"/>
                    <FieldProblems problems field="style"/>
                </label>
            </fieldset>
            <fieldset class="fields fields--shares"><legend>"Difficulty, shares against each other"</legend>{grades.collect_view()}</fieldset>
            <fieldset class="fields fields--shares"><legend>"Formats, shares against each other"</legend>{each.collect_view()}</fieldset>
        </details>
    }
    .into_any()
}

#[component]
fn Choice(tree: TreeView, form: RunForm) -> impl IntoView {
    let kinds = Kind::ALL.map(|kind| {
        let domains: Vec<_> = tree.domains.iter().filter(|domain| domain.kind == kind).cloned().collect();
        let rows = domains.into_iter().map(|domain| domain_choice(domain, &form)).collect_view();
        view! {
            <div class="choice-kind">
                <label class="choice-all needs-js"><input type="checkbox" data-group=kind.as_str()/>{kind.label()}</label>
                <span class="choice-all no-js">{kind.label()}</span>
                {rows}
            </div>
        }
    });
    view! {
        <fieldset class="fields fields--tree">
            <legend>"Subtasks"</legend>
            <p class="quiet">"A number beside a ticked subtask wins over the amount above."</p>
            {kinds.into_iter().collect_view()}
        </fieldset>
    }
    .into_any()
}

fn domain_choice(domain: TreeDomain, form: &RunForm) -> impl IntoView + use<> {
    let ready = domain.subtasks.iter().filter(|subtask| subtask.ready).count();
    let open = domain.subtasks.iter().any(|subtask| form.chosen.contains(subtask.id.as_str()));
    let member = format!("{} {}", domain.id, domain.kind.as_str());
    let group = format!("All of {}", domain.name);
    let fold = format!("Subtasks of {}", domain.name);
    let rows = domain
        .subtasks
        .iter()
        .map(|subtask| {
            let id = subtask.id.to_string();
            let field = format!("count-{id}");
            let own = form.own.get(&id).cloned().unwrap_or_default();
            let hint = if subtask.plannable { text::grouped(subtask.target) } else { "no templates".into() };
            let title = match (subtask.ready, subtask.plannable) {
                (false, true) => "the paper’s count; Studio does not draw this subtask yet, other providers can",
                _ => "the paper’s count",
            };
            view! {
                <li class:tree-waiting=!subtask.ready>
                    <label>
                        <input
                            type="checkbox"
                            name="subtask"
                            value=id.clone()
                            checked=form.chosen.contains(&id)
                            disabled=!subtask.plannable
                            data-member=subtask.ready.then(|| member.clone())
                        />
                        {subtask.name.clone()}
                    </label>
                    <span class="choice-hint" title=title>{hint}</span>
                    <input class="choice-own" name=field value=own inputmode="numeric" disabled=!subtask.plannable
                        aria-label=format!("Samples of {}", subtask.name)/>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="choice-domain">
            <div class="choice-row">
                <input class="needs-js" type="checkbox" data-group=domain.id.clone() aria-label=group disabled=ready == 0/>
                <Mark domain=domain.id.clone()/>
                <span class="choice-name">{domain.name}</span>
                <span class="choice-hint">{format!("{ready} of {}", domain.subtasks.len())}</span>
            </div>
            <details open=open>
                <summary><span class="hidden-label">{fold}</span></summary>
                <ul>{rows}</ul>
            </details>
        </div>
    }
}

#[component]
fn Preview(preview: Option<PlanPreview>, stopped: bool) -> impl IntoView {
    let Some(preview) = preview else {
        return view! { <Empty text="What the run would make will be here once the form is right."/> }.into_any();
    };
    let word = if stopped { "would not start yet" } else { "ready to launch" };
    let rows = preview.rows.into_iter().map(row).collect_view();
    let lines = preview.examples.into_iter().map(|sample| {
        let level = sample.subtask.to_string();
        view! { <SampleLine sample level/> }
    });
    view! {
        <p class="totals-number"><strong>{text::grouped(preview.total)}</strong>" samples, "{word}</p>
        <Scroll>
            <table class="table table--tight">
                <thead>
                    <tr>
                        <th scope="col">"Subtask"</th>
                        <th scope="col" class="number">"Samples"</th>
                        <th scope="col" class="number">"Paper"</th>
                        <th scope="col" class="number">"Distinct prompts"</th>
                        <th scope="col" class="number">"Grades 1 to 5"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </Scroll>
        <h2>"Ten of them"</h2>
        <ol class="lines">{lines.collect_view()}</ol>
        <p class="quiet">"Plan "<code>{text::cut(&preview.plan_key, 24)}</code></p>
    }
    .into_any()
}

fn row(row: PlanRow) -> impl IntoView {
    let list = |pairs: &[(String, u64)]| {
        pairs
            .iter()
            .map(|(name, count)| format!("{} {}", name.replace('-', " "), text::grouped(*count)))
            .collect::<Vec<_>>()
            .join(", ")
    };
    let levels = list(&row.levels);
    let formats = list(&row.formats);
    let grades: Vec<String> = row.grades.iter().map(|count| text::grouped(*count)).collect();
    view! {
        <tr class="plan-row">
            <th scope="row" title=formats>{row.name}</th>
            <td class="number">{text::grouped(row.count)}</td>
            <td class="number">{text::grouped(row.target)}</td>
            <td class="number" title=text::group_digits(&row.capacity)>{text::short_digits(&row.capacity)}</td>
            <td class="number">{grades.join(" · ")}</td>
        </tr>
        <tr class="plan-parts"><td colspan="5">{levels}</td></tr>
    }
}
