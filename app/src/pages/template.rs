//! The template editor: what does this template make.

use crate::components::instruction::TemplateText;
use crate::components::page::{Head, load, param, query};
use crate::components::problems::Problems;
use crate::components::saving::{Saving, SavingMessages};
use crate::components::small::{Empty, Figure};
use crate::forms::{Submitted, template_form::TemplateForm};
use crate::islands::live_form::LiveForm;
use crate::pages::subtask::SampleLine;
use crate::shell::{see_other, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::TemplatePreview;
use pairloom_model::{Format, Kind, Subtask};

/// The page at `/subtasks/:id/templates/new`.
#[component]
pub fn NewTemplate() -> impl IntoView {
    let subtask = param("id");
    load(editor(subtask, None, query()))
}

/// The page at `/subtasks/:id/templates/:template`.
#[component]
pub fn EditTemplate() -> impl IntoView {
    let (subtask, template) = (param("id"), param("template"));
    load(editor(subtask, Some(template), query()))
}

/// Everything that the page shows.
struct Editor {
    subtask: Subtask,
    form: TemplateForm,
    version: u64,
    seed: u64,
    saving: Saving,
    preview: TemplatePreview,
    new: bool,
}

async fn editor(id: String, template: Option<String>, query: String) -> Result<AnyView, ApiError> {
    let view = api::catalogue::subtask(&id).await?;
    let there = template.as_ref().map(|name| {
        let found = view.subtask.templates.iter().find(|template| template.id == *name);
        found.ok_or_else(|| ApiError {
            status: 404,
            message: format!("there is no template `{name}` of the subtask `{id}`"),
            problems: Vec::new(),
        })
    });
    let posted = submitted();
    let form = match (&posted, there.transpose()?) {
        (Some(posted), _) => TemplateForm::read(posted),
        (None, Some(template)) => TemplateForm::of(template),
        (None, None) => TemplateForm::empty(&view.subtask),
    };
    let number = |name: &str, otherwise: u64| {
        posted.as_ref().and_then(|posted| posted.text(name).parse().ok()).unwrap_or(otherwise)
    };
    let mut editor = Editor {
        version: number("version", view.version),
        seed: number("seed", 1),
        subtask: view.subtask,
        form,
        saving: Saving::new(&query),
        preview: TemplatePreview::default(),
        new: template.is_none(),
    };
    if let Some(posted) = &posted
        && let Some(url) = editor.act(posted).await?
    {
        see_other(&url);
        return Ok(().into_any());
    }
    editor.look().await?;
    Ok(render(editor).into_any())
}

impl Editor {
    /// Does what the pressed button asks for; the address to go to, if that ends here.
    async fn act(&mut self, posted: &Submitted) -> Result<Option<String>, ApiError> {
        let version = match posted.intent() {
            "save" => self.version,
            "save-over" => posted.text("newest").parse().unwrap_or(self.version),
            "more" => {
                self.seed = self.seed.wrapping_add(1);
                return Ok(None);
            }
            _ => return Ok(None),
        };
        let template = match self.form.template() {
            Ok(template) => template,
            Err(problems) => {
                self.saving.refuse(problems);
                return Ok(None);
            }
        };
        let saved = api::catalogue::save_template(self.subtask.id.as_str(), template, version).await;
        let done = self.saving.take(saved)?;
        let here = urls::template(self.subtask.id.as_str(), &self.form.id);
        Ok(done.map(|version| urls::saved(&here, version)))
    }

    /// Asks what the template would make. An empty form is not an error yet.
    async fn look(&mut self) -> Result<(), ApiError> {
        if self.form.text.is_empty() && self.form.turns.is_empty() {
            return Ok(());
        }
        let mut form = self.form.clone();
        if form.id.is_empty() {
            form.id = "new".into();
        }
        match form.template() {
            Ok(template) => match api::catalogue::preview_template(self.subtask.id.as_str(), template, self.seed).await
            {
                Ok(preview) => self.preview = preview,
                Err(error) if error.status < 500 => self.preview.problems = error.problems,
                Err(error) => return Err(error),
            },
            Err(problems) => self.preview.problems = problems,
        }
        self.saving.problems.retain(|problem| !self.preview.problems.contains(problem));
        Ok(())
    }
}

fn render(editor: Editor) -> impl IntoView {
    let title = if editor.new { "New template".to_owned() } else { editor.form.id.clone() };
    let over =
        view! { <a href=urls::subtask(editor.subtask.id.as_str())>{editor.subtask.name.clone()}</a>" · template" };
    let launch = urls::with_query("/runs/new", [("subtask", editor.subtask.id.as_str())]);
    view! {
        <Head title=title over=over.into_any()>
            <a class="button" href=launch>"Plan a run"</a>
        </Head>
        <form id="template-form" class="split" method="post">
            <input type="hidden" name="version" value=editor.version/>
            <input type="hidden" name="seed" value=editor.seed/>
            <div class="split-form">
                <SavingMessages saving=editor.saving.clone() yours=editor.version page="template"/>
                <Fields form=editor.form.clone() subtask=editor.subtask.clone() new=editor.new/>
            </div>
            <div class="split-side">
                <div class="split-actions">
                    <button class="button" name="intent" value="preview">"Preview"</button>
                    <button class="button" name="intent" value="more">"Ten others"</button>
                    <button class="button button--primary" name="intent" value="save">"Save as new version"</button>
                </div>
                <div id="template-preview" aria-live="polite">
                    <Problems problems=editor.saving.problems/>
                    <Preview form=editor.form preview=editor.preview subtask=editor.subtask/>
                </div>
            </div>
        </form>
        <LiveForm form="template-form".to_owned() targets="template-preview".to_owned()/>
    }
}

#[component]
fn Fields(form: TemplateForm, subtask: Subtask, new: bool) -> impl IntoView {
    let level = form.level.clone();
    let levels = subtask.levels.into_iter().map(|row| {
        view! { <option value=row.id.clone() selected=row.id == level>{row.name}</option> }
    });
    let format = form.format.clone();
    let formats = Format::ALL
        .map(|row| view! { <option value=row.as_str() selected=row.as_str() == format>{row.label()}</option> });
    let grade = form.grade.clone();
    let grades = (1..=5u8).map(|row| view! { <option value=row selected=row.to_string() == grade>{row}</option> });
    let text = match subtask.kind {
        Kind::Generation => view! { <GenerationFields form=form.clone()/> }.into_any(),
        Kind::Editing => view! { <EditingFields form=form.clone()/> }.into_any(),
    };
    view! {
        {text}
        <fieldset class="fields">
            <legend>"What it counts as"</legend>
            <label class="field"><span>"Id"</span>
                <input name="id" value=form.id required=true readonly=!new spellcheck="false" autocomplete="off"/>
            </label>
            <label class="field"><span>"Level"</span><select name="level">{levels.collect_view()}</select></label>
            <label class="field"><span>"Format"</span><select name="format">{formats.into_iter().collect_view()}</select></label>
            <label class="field"><span>"Grade of the plainest sample"</span><select name="grade">{grades.collect_view()}</select></label>
            <label class="field"><span>"One grade more for each of these draws"</span>
                <input name="harder" value=form.harder spellcheck="false" placeholder="tint, place"/>
            </label>
            <label class="field"><span>"Weight among templates like it"</span><input name="weight" value=form.weight inputmode="decimal"/></label>
            <label class="field field--wide"><span>"Note"</span><textarea name="note" rows="2">{form.note}</textarea></label>
        </fieldset>
    }
    .into_any()
}

#[component]
fn GenerationFields(form: TemplateForm) -> impl IntoView {
    view! {
        <fieldset class="fields">
            <legend>"Instruction"</legend>
            <label class="field field--wide"><span>"Text"</span>
                <textarea class="mono" name="text" rows="6" spellcheck="false" required=true>{form.text}</textarea>
            </label>
            <label class="field field--wide"><span>"Requirements, one a line"</span>
                <textarea class="mono" name="requirements" rows="4" spellcheck="false" placeholder="left_of(cup, box)">{form.requirements}</textarea>
            </label>
            <label class="field field--wide"><span>"Draws that are not said"</span>
                <textarea class="mono" name="draws" rows="2" spellcheck="false" placeholder="{scene#place}">{form.draws}</textarea>
            </label>
        </fieldset>
    }
    .into_any()
}

#[component]
fn EditingFields(form: TemplateForm) -> impl IntoView {
    let count = form.turns.len();
    let empty = (String::new(), String::new());
    let turns = form.turns.into_iter().chain([empty]).enumerate().map(|(at, (text, operations))| {
        let number = at + 1;
        let legend = if at == count && count > 0 { format!("Turn {number}, if there is one more") } else { format!("Turn {number}") };
        view! {
            <fieldset class="fields">
                <legend>{legend}</legend>
                <label class="field field--wide"><span>"Instruction"</span>
                    <textarea class="mono" name=format!("turn-{number}-text") rows="3" spellcheck="false">{text}</textarea>
                </label>
                <label class="field field--wide"><span>"Operations, each followed by its requirements"</span>
                    <textarea class="mono" name=format!("turn-{number}-operations") rows="4" spellcheck="false"
                        placeholder="remove target=target\n  gone(target)\n  keeps(rest)">{operations}</textarea>
                </label>
            </fieldset>
        }
    });
    view! {
        {turns.collect_view()}
        <fieldset class="fields">
            <legend>"Source picture"</legend>
            <label class="field field--wide"><span>"Draws that are in the picture but not said"</span>
                <textarea class="mono" name="draws" rows="2" spellcheck="false">{form.draws}</textarea>
            </label>
            <label class="field field--wide"><span>"What it shows, one requirement a line"</span>
                <textarea class="mono" name="source" rows="4" spellcheck="false">{form.source}</textarea>
            </label>
        </fieldset>
    }
    .into_any()
}

#[component]
fn Preview(form: TemplateForm, preview: TemplatePreview, subtask: Subtask) -> impl IntoView {
    let texts: Vec<String> = [form.text]
        .into_iter()
        .chain(form.turns.into_iter().map(|(text, _)| text))
        .filter(|text| !text.is_empty())
        .collect();
    if texts.is_empty() {
        return view! { <Empty text="Ten of the prompts that this template makes will be here, with how many there are in all."/> }.into_any();
    }
    let grades: Vec<String> = preview.grades.iter().map(u8::to_string).collect();
    let capacity = preview.capacity.as_deref();
    let lines = preview.examples.into_iter().map(|sample| {
        let level = subtask.level(&sample.level).map_or_else(|| sample.level.clone(), |level| level.name.clone());
        view! { <SampleLine sample level/> }
    });
    let lines = lines.collect_view();
    view! {
        <Problems problems=preview.problems/>
        <dl class="figures figures--row">
            <Figure
                label="Distinct prompts"
                value=capacity.map_or_else(|| "unknown".to_owned(), text::group_digits)
            />
            <Figure label="Grades" value=if grades.is_empty() { "unknown".to_owned() } else { grades.join(", ") }/>
        </dl>
        {texts.into_iter().map(|text| view! { <p class="template-text"><TemplateText text/></p> }).collect_view()}
        <ol class="lines">{lines}</ol>
    }
    .into_any()
}
