//! The template editor: what does this template make.

use crate::components::page::{Head, load, param, query};
use crate::components::problems::Problems;
use crate::components::saving::{Saving, SavingMessages};
use crate::components::small::{Empty, Figure};
use crate::forms::{Submitted, template_form::TemplateForm};
use crate::islands::workbench::{NOTHING_YET, Outline, Start, TemplateWorkbench, under_a_text};
use crate::pages::subtask::SampleLine;
use crate::shell::{see_other, submitted};
use crate::{ApiError, api, text, urls};
use leptos::prelude::*;
use pairloom_model::Subtask;
use pairloom_model::views::{Problem, TemplatePreview};

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
    /// The names of all pools, and the revision that they are of.
    pools: Vec<String>,
    revision: String,
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
    let (pools, revision) = api::catalogue::pool_names();
    let mut editor = Editor {
        version: number("version", view.version),
        seed: number("seed", 1),
        subtask: view.subtask,
        form,
        saving: Saving::new(&query),
        preview: TemplatePreview::default(),
        new: template.is_none(),
        pools,
        revision,
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
            Ok(template) => {
                match api::catalogue::preview_template(self.subtask.id.as_str(), template, self.seed, None).await {
                    Ok(preview) => self.preview = preview,
                    Err(error) if error.status < 500 => self.preview.problems = error.problems,
                    Err(error) => return Err(error),
                }
            }
            Err(problems) => self.preview.problems = problems,
        }
        self.saving.problems.retain(|problem| !self.preview.problems.contains(problem));
        Ok(())
    }
}

fn render(editor: Editor) -> impl IntoView {
    let title = if editor.new { "New template".to_owned() } else { editor.form.id.clone() };
    let id = editor.subtask.id.to_string();
    let over = view! { <a href=urls::subtask(&id)>{editor.subtask.name.clone()}</a>" · template" };
    let launch = urls::with_query("/runs/new", [("subtask", id.as_str())]);
    let history = (!editor.new).then(|| {
        let href = urls::history("subtask", &id, Some(&editor.form.id));
        view! { <a class="button" href=href>"History"</a> }
    });
    let mut problems = editor.saving.problems.clone();
    problems.extend(editor.preview.problems.iter().cloned());
    let preview = editor.preview;
    let subtask = editor.subtask.clone();
    let written = !(editor.form.text.is_empty() && editor.form.turns.is_empty());
    let start = Start {
        form: editor.form,
        subtask: Outline::of(&editor.subtask),
        pools: editor.pools,
        problems: problems.clone(),
        new: editor.new,
        seed: editor.seed,
        revision: editor.revision,
    };
    view! {
        <Head title=title over=over.into_any()>
            <a class="button" href="/help/templates">"Language"</a>
            {history}
            <a class="button" href=launch>"Plan a run"</a>
        </Head>
        <form id="template-form" method="post">
            <input type="hidden" name="version" value=editor.version/>
            <SavingMessages saving=editor.saving yours=editor.version page="template"/>
            <div class="split">
                <TemplateWorkbench start><Preview preview problems subtask written/></TemplateWorkbench>
            </div>
        </form>
    }
}

/// What the template makes, as the server worked it out.
#[component]
fn Preview(preview: TemplatePreview, problems: Vec<Problem>, subtask: Subtask, written: bool) -> impl IntoView {
    if !written {
        return view! { <Empty text=NOTHING_YET/> }.into_any();
    }
    let problems: Vec<Problem> = problems.into_iter().filter(|problem| !under_a_text(problem)).collect();
    let grades: Vec<String> = preview.grades.iter().map(u8::to_string).collect();
    let capacity = preview.capacity.as_deref().map_or_else(|| "unknown".to_owned(), text::group_digits);
    let rows = preview.examples.into_iter().map(|example| {
        let sample = example.sample;
        let level = subtask.level(&sample.level).map_or_else(|| sample.level.clone(), |level| level.name.clone());
        view! { <SampleLine sample level/> }
    });
    let rows = rows.collect_view();
    view! {
        <Problems problems/>
        <dl class="figures figures--row">
            <Figure label="Distinct prompts" value=capacity/>
            <Figure label="Grades" value=if grades.is_empty() { "unknown".to_owned() } else { grades.join(", ") }/>
        </dl>
        <ol class="lines">{rows}</ol>
    }
    .into_any()
}
