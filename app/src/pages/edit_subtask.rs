//! A subtask's editor: definition, bounds, levels, rubric, beside what the change makes of a plan.

use crate::components::page::{Head, load, param, query};
use crate::components::problems::Problems;
use crate::components::saving::{Saving, SavingMessages};
use crate::components::small::{Empty, Grade, Meter};
use crate::forms::Submitted;
use crate::forms::subtask_form::{GradeForm, LevelForm, SubtaskForm};
use crate::islands::live_form::LiveForm;
use crate::shell::{see_other, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::Subtask;
use pairloom_model::views::{PlanRow, Problem, SubtaskPreview};

/// The page at `/subtasks/:id/edit`.
#[component]
pub fn EditSubtask() -> impl IntoView {
    let (id, query) = (param("id"), query());
    load(page(id, query))
}

async fn page(id: String, query: String) -> Result<AnyView, ApiError> {
    let view = api::catalogue::subtask(&id).await?;
    let mut saving = Saving::new(&query);
    let posted = submitted();
    let form = posted.as_ref().map_or_else(|| SubtaskForm::of(&view.subtask), SubtaskForm::read);
    let mut version = view.version;
    let changed = form.into_subtask(&view.subtask);
    if let Some(posted) = &posted {
        version =
            posted.text(if posted.intent() == "save-over" { "newest" } else { "version" }).parse().unwrap_or(version);
        if let Some(url) = act(posted, changed.clone(), version, &mut saving, &id).await? {
            see_other(&url);
            return Ok(().into_any());
        }
    }
    let preview = match changed {
        Ok(subtask) => api::catalogue::preview_subtask(subtask).await?,
        Err(problems) => SubtaskPreview { problems, row: None },
    };
    Ok(render(&view.subtask, form, version, saving, preview).into_any())
}

/// Saves, if the pressed button asks for it; the address to go to then.
async fn act(
    posted: &Submitted,
    changed: Result<Subtask, Vec<Problem>>,
    version: u64,
    saving: &mut Saving,
    id: &str,
) -> Result<Option<String>, ApiError> {
    if !matches!(posted.intent(), "save" | "save-over") {
        return Ok(None);
    }
    match changed {
        Err(problems) => {
            saving.refuse(problems);
            Ok(None)
        }
        Ok(subtask) => {
            let done = saving.take(api::catalogue::save_subtask(subtask, version).await)?;
            Ok(done.map(|version| urls::saved(&urls::subtask(id), version)))
        }
    }
}

fn render(
    subtask: &Subtask,
    form: SubtaskForm,
    version: u64,
    saving: Saving,
    preview: SubtaskPreview,
) -> impl IntoView + use<> {
    let id = subtask.id.to_string();
    let back = urls::subtask(&id);
    let over = view! { <a href=back.clone()>{subtask.name.clone()}</a>" · edit" }.into_any();
    let mut problems = preview.problems;
    problems.extend(saving.problems.iter().filter(|problem| !problems.contains(problem)).cloned().collect::<Vec<_>>());
    let row = preview.row;
    view! {
        <Head title=format!("Edit {}", subtask.name) over=over>
            <a class="button" href=urls::history("subtask", &id, None)>"History"</a>
        </Head>
        <form id="subtask-form" class="split" method="post">
            <input type="hidden" name="version" value=version/>
            <div class="split-form">
                <SavingMessages saving yours=version page="subtask"/>
                <Bounds form=form.clone()/>
                <Levels levels=form.levels.clone()/>
                <Difficulty form/>
            </div>
            <div class="split-side">
                <div class="split-actions">
                    <button class="button no-js-only" name="intent" value="preview">"Preview"</button>
                    <button class="button button--primary" name="intent" value="save">"Save as new version"</button>
                    <a class="button" href=back>"Back"</a>
                </div>
                <div id="subtask-preview" aria-live="polite">
                    <Problems problems/>
                    <Preview row/>
                </div>
            </div>
        </form>
        <LiveForm form="subtask-form".to_owned() targets="subtask-preview".to_owned()/>
    }
}

#[component]
fn Bounds(form: SubtaskForm) -> impl IntoView {
    let area = |label: &'static str, name: &'static str, rows: u32, value: String| {
        view! { <label class="field field--wide"><span>{label}</span><textarea name=name rows=rows>{value}</textarea></label> }
    };
    view! {
        <fieldset class="fields">
            <legend>"What the task is"</legend>
            {area("Definition", "definition", 3, form.definition)}
            {area("Belongs here, one a line", "scope", 5, form.scope)}
            {area("Does not, one a line, with the subtask where it belongs", "exclusions", 5, form.exclusions)}
            {area("Words that no prompt may hold, one a line", "excluded_words", 4, form.excluded_words)}
            <label class="field field--wide"><span>"Checks, with commas between"</span><input name="checks" value=form.checks spellcheck="false"/></label>
            {area("Note", "note", 2, form.note)}
        </fieldset>
    }
    .into_any()
}

#[component]
fn Levels(levels: Vec<LevelForm>) -> impl IntoView {
    let rows = levels.into_iter().enumerate().map(|(at, level)| {
        let name = |field: &str| format!("level-{at}-{field}");
        view! {
            <li class="level-row">
                <label class="field"><span>"Id"</span><input name=name("id") value=level.id spellcheck="false"/></label>
                <label class="field"><span>"Name"</span><input name=name("name") value=level.name/></label>
                <label class="field"><span>"Share, per cent"</span><input name=name("share") value=level.share inputmode="decimal"/></label>
                <label class="field field--wide"><span>"Definition"</span><input name=name("definition") value=level.definition/></label>
            </li>
        }
    });
    view! {
        <fieldset class="fields">
            <legend>"Levels"</legend>
            <ol class="level-rows field--wide">{rows.collect_view()}</ol>
        </fieldset>
    }
    .into_any()
}

#[component]
fn Difficulty(form: SubtaskForm) -> impl IntoView {
    let grade = |(at, grade): (usize, GradeForm)| {
        let number = at + 1;
        let name = |field: &str| format!("grade-{number}-{field}");
        let dots = u8::try_from(number).unwrap_or(5);
        view! {
            <li class="level-row">
                <p class="field--wide"><Grade grade=dots/>{format!(" Grade {number}")}</p>
                <label class="field field--wide"><span>"Meaning; empty where the grade is not used"</span><input name=name("meaning") value=grade.meaning/></label>
                <label class="field"><span>"A weak model solves, per cent"</span><input name=name("weak") value=grade.weak inputmode="decimal"/></label>
                <label class="field"><span>"A strong model solves, per cent"</span><input name=name("strong") value=grade.strong inputmode="decimal"/></label>
            </li>
        }
    };
    let grades = form.grades.into_iter().enumerate().map(grade).collect_view();
    view! {
        <fieldset class="fields">
            <legend>"Difficulty"</legend>
            <label class="field field--wide"><span>"Complexity of the instruction"</span><textarea name="complexity" rows="2">{form.complexity}</textarea></label>
            <label class="field field--wide"><span>"Background knowledge"</span><textarea name="knowledge" rows="2">{form.knowledge}</textarea></label>
            <label class="field field--wide"><span>"Length of the chain of reasoning"</span><textarea name="chain" rows="2">{form.chain}</textarea></label>
            <ol class="level-rows field--wide">{grades}</ol>
        </fieldset>
    }
    .into_any()
}

/// How the paper's count would fall over levels and grades.
#[component]
fn Preview(row: Option<PlanRow>) -> impl IntoView {
    let Some(row) = row else {
        return view! { <Empty text="How the paper’s count would fall over levels and grades will be here once the form is right and there are templates."/> }
            .into_any();
    };
    let bars = |pairs: Vec<(String, u64)>| {
        let most = pairs.iter().map(|(_, count)| *count).max().unwrap_or_default();
        let rows = pairs.into_iter().map(move |(name, count)| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="cell-meter"><Meter part=count whole=most/></td>
                    <td class="number">{text::grouped(count)}</td>
                </tr>
            }
        });
        view! { <table class="table table--tight"><tbody>{rows.collect_view()}</tbody></table> }
    };
    let grades = (1..).zip(row.grades).map(|(grade, count): (u8, u64)| (format!("Grade {grade}"), count)).collect();
    let off = |share: f64| format!("{:.1} %", share * 100.0);
    view! {
        <p class="totals-number"><strong>{text::grouped(row.count)}</strong>" samples, as the paper has, of "{text::short_digits(&row.capacity)}</p>
        <h2>"Levels"</h2>
        {bars(row.levels)}
        <h2>"Grades"</h2>
        {bars(grades)}
        <p class="quiet">{format!("{} of the samples are off the even spread over grades.", off(row.difficulty_deviation))}</p>
        <h2>"Formats"</h2>
        {bars(row.formats)}
        <p class="quiet">{format!("{} of the samples are off the even spread over formats.", off(row.format_deviation))}</p>
    }
    .into_any()
}
