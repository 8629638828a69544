//! A subtask: what the task is, and whether its content is good.

use crate::components::instruction::{Instruction, TemplateText};
use crate::components::page::{Head, load, param};
use crate::components::problems::Problems;
use crate::components::small::{Empty, Figure, Grade, Mark, Meter};
use crate::{api, text, urls};
use leptos::prelude::*;
use pairloom_model::views::{SubtaskView, TemplateSummary};
use pairloom_model::{Domain, Sample, Subtask as Content};

/// The page at `/subtasks/:id`.
#[component]
pub fn Subtask() -> impl IntoView {
    let id = param("id");
    load(async move { Ok(render(api::catalogue::subtask(&id).await?).into_any()) })
}

fn render(view: SubtaskView) -> impl IntoView {
    let subtask = view.subtask.clone();
    let id = subtask.id.to_string();
    let domain = Domain::find(&subtask.domain).map_or("", |domain| domain.name);
    let over = view! { <Mark domain=subtask.domain.clone()/>{domain}" · "{subtask.kind.label()} }.into_any();
    let launch = urls::with_query("/runs/new", [("subtask", id.as_str())]);
    let gallery = urls::with_query("/gallery", [("subtask", id.as_str())]);
    let new = urls::template(&id, "new");
    let (history, edit) = (urls::history("subtask", &id, None), urls::edit_subtask(&id));
    view! {
        <Head title=subtask.name.clone() over=over>
            <a class="button" href=gallery>"Gallery"</a>
            <a class="button" href=history>"History"</a>
            <a class="button" href=edit data-key="e">"Edit"</a>
            <a class="button" href=new>"New template"</a>
            <a class="button button--primary" href=launch data-key="n">"New run"</a>
        </Head>
        <p class="lead prose">{subtask.definition.clone()}</p>
        <dl class="figures figures--row">
            <Figure label="In the paper" value=text::grouped(subtask.target)/>
            <Figure label="Planned" value=text::grouped(view.planned)/>
            <Figure label="Made" value=text::grouped(view.made)/>
            <Figure label="Templates" value=text::grouped(view.templates.len() as u64)/>
            <Figure label="Content" value=format!("version {}", view.version)/>
        </dl>
        <Problems problems=view.problems/>
        <Bounds subtask=subtask.clone()/>
        <Levels subtask=subtask.clone()/>
        <Difficulty subtask=subtask.clone()/>
        <Templates id=id templates=view.templates/>
        <Planned samples=view.examples subtask=subtask.clone()/>
        <Worked subtask/>
    }
}

#[component]
fn Bounds(subtask: Content) -> impl IntoView {
    let list = |rows: Vec<String>| rows.into_iter().map(|row| view! { <li>{row}</li> }).collect_view();
    view! {
        <div class="pair-columns">
            <section class="box" aria-labelledby="scope">
                <h2 id="scope">"Belongs here"</h2>
                <ul class="ticks">{list(subtask.scope)}</ul>
            </section>
            <section class="box" aria-labelledby="exclusions">
                <h2 id="exclusions">"Does not"</h2>
                <ul class="crosses">{list(subtask.exclusions)}</ul>
                {(!subtask.excluded_words.is_empty()).then(|| view! {
                    <p class="quiet">"No prompt may hold: "{subtask.excluded_words.join(", ")}"."</p>
                })}
            </section>
        </div>
    }
    .into_any()
}

#[component]
fn Levels(subtask: Content) -> impl IntoView {
    let greatest = subtask.levels.iter().map(|level| level.share).fold(0.0, f64::max);
    let id = subtask.id.clone();
    let rows = subtask.levels.into_iter().map(|level| {
        let href = urls::with_query("/gallery", [("subtask", id.as_str()), ("level", level.id.as_str())]);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let part = (level.share * 10.0).max(0.0) as u64;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let whole = (greatest * 10.0).max(1.0) as u64;
        view! {
            <li class="level">
                <a class="level-name" href=href>{level.name}</a>
                <span class="level-share number">{format!("{:.0} %", level.share)}</span>
                <Meter part whole/>
                <p>{level.definition}</p>
            </li>
        }
    });
    view! {
        <section class="block" aria-labelledby="levels">
            <h2 id="levels">"Levels"</h2>
            <ul class="levels">{rows.collect_view()}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Difficulty(subtask: Content) -> impl IntoView {
    let rubric = subtask.rubric;
    let cells = (1..=5u8).map(|grade| {
        let found = rubric.grades.iter().find(|meaning| meaning.grade == grade);
        let meaning = found.map(|meaning| meaning.meaning.clone());
        let class = if meaning.is_some() { "grade-cell" } else { "grade-cell grade-cell--none" };
        let share =
            |share: Option<f64>| share.map_or_else(|| "unknown".to_owned(), |share| format!("{:.0} %", share * 100.0));
        // Nothing measures yet what a model solves; until it does, that is said.
        let solved = found.map(|meaning| {
            view! {
                <dl class="solved">
                    <div><dt>"Weak model"</dt><dd>{share(meaning.weak)}</dd></div>
                    <div><dt>"Strong model"</dt><dd>{share(meaning.strong)}</dd></div>
                    <div><dt>"Measured"</dt><dd>"unknown"</dd></div>
                </dl>
            }
        });
        view! {
            <li class=class>
                <Grade grade/>
                <p>{meaning.unwrap_or_else(|| "Not used here".to_owned())}</p>
                {solved}
            </li>
        }
    });
    view! {
        <section class="block" aria-labelledby="difficulty">
            <h2 id="difficulty">"Difficulty"</h2>
            <ol class="grades">{cells.collect_view()}</ol>
            <dl class="factors">
                <div><dt>"Complexity"</dt><dd>{rubric.complexity}</dd></div>
                <div><dt>"Knowledge"</dt><dd>{rubric.knowledge}</dd></div>
                <div><dt>"Chain"</dt><dd>{rubric.chain}</dd></div>
            </dl>
        </section>
    }
    .into_any()
}

#[component]
fn Templates(id: String, templates: Vec<TemplateSummary>) -> impl IntoView {
    let none = templates.is_empty();
    let new = urls::template(&id, "new");
    let rows = templates.into_iter().map(|summary| template_row(&id, summary)).collect_view();
    view! {
        <section class="block" aria-labelledby="templates">
            <h2 id="templates">"Templates"</h2>
            {none.then(|| view! {
                <Empty text="The sentences that make this subtask’s instructions will be here." href=new action="Write the first"/>
            })}
            <ul class="templates">{rows}</ul>
        </section>
    }
    .into_any()
}

fn template_row(subtask: &str, summary: TemplateSummary) -> impl IntoView + use<> {
    let template = summary.template;
    let texts: Vec<String> = if template.turns.is_empty() {
        vec![template.text.clone()]
    } else {
        template.turns.iter().map(|turn| turn.text.clone()).collect()
    };
    let grades: Vec<String> = summary.grades.iter().map(u8::to_string).collect();
    let capacity = summary.capacity.as_deref();
    view! {
        <li class="template">
            <div class="template-texts">
                {texts.into_iter().map(|text| view! { <p class="template-text"><TemplateText text/></p> }).collect_view()}
                <Problems problems=summary.problems/>
            </div>
            <p class="template-meta">
                <a href=urls::template(subtask, &template.id) data-item="">{template.id.clone()}</a>
                <span>{template.level.clone()}</span>
                <span>{template.format.label()}</span>
                <span>{format!("grade {}", grades.join(", "))}</span>
                <span class="number" title=capacity.map(text::group_digits)>
                    {capacity.map_or_else(|| "has errors".to_owned(), |digits| format!("{} prompts", text::short_digits(digits)))}
                </span>
            </p>
        </li>
    }
}

#[component]
fn Planned(samples: Vec<Sample>, subtask: Content) -> impl IntoView {
    (!samples.is_empty()).then(|| {
        let level = |id: &str| subtask.level(id).map_or_else(|| id.to_owned(), |level| level.name.clone());
        let rows = samples
            .into_iter()
            .map(|sample| {
                let level = level(&sample.level);
                view! { <SampleLine sample level/> }
            })
            .collect_view();
        view! {
            <section class="block" aria-labelledby="examples">
                <h2 id="examples">"What the templates make"</h2>
                <ol class="lines">{rows}</ol>
            </section>
        }
    })
}

/// A planned sample in a list: the instruction, then level, grade and format.
#[component]
pub fn SampleLine(sample: Sample, #[prop(into)] level: String) -> impl IntoView {
    let turns = sample.turns.len();
    let texts = sample.turns.into_iter().enumerate().map(|(at, turn)| {
        let number = (turns > 1).then(|| view! { <span class="turn-number">{at + 1}</span> });
        view! { <p class="line-text">{number}<Instruction text=turn.instruction bindings=sample.bindings.clone()/></p> }
    });
    view! {
        <li class="line">
            <div>{texts.collect_view()}</div>
            <p class="line-meta"><span>{level}</span><span>{sample.format.label()}</span><Grade grade=sample.difficulty/></p>
        </li>
    }
    .into_any()
}

#[component]
fn Worked(subtask: Content) -> impl IntoView {
    let checks = subtask.checks.clone();
    let note = subtask.note.clone();
    let rows = subtask.examples.iter().map(|example| {
        view! { <li class="line"><div><p class="quiet">{example.source.clone()}</p><p>{example.instruction.clone()}</p></div></li> }
    });
    view! {
        {(!subtask.examples.is_empty()).then(|| view! {
            <section class="block" aria-labelledby="worked">
                <h2 id="worked">"Worked examples"</h2>
                <ol class="lines">{rows.collect_view()}</ol>
            </section>
        })}
        {(!checks.is_empty()).then(|| view! {
            <section class="block" aria-labelledby="checks">
                <h2 id="checks">"Checks"</h2>
                <ul class="tags">{checks.into_iter().map(|check| view! { <li><code>{check}</code></li> }).collect_view()}</ul>
            </section>
        })}
        {(!note.is_empty()).then(|| view! { <p class="note prose">{note}</p> })}
    }
    .into_any()
}
