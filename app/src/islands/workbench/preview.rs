//! What the template makes: problems, capacity, grades, examples whose slots light up with the text's.

use super::{Bench, NOTHING_YET, under_a_text};
use crate::components::problems::Problems;
use crate::components::small::{Empty, Figure, Grade};
use crate::text;
use leptos::prelude::*;
use pairloom_model::Value;
use pairloom_model::views::{PreviewExample, Problem, TemplatePreview};

/// The right column; `first` is what the server made of the template.
#[component]
pub fn Side(bench: Bench, first: AnyView) -> impl IntoView {
    let seed = move || bench.seed.get().to_string();
    view! {
        <input type="hidden" name="seed" value=seed/>
        <div class="split-actions">
            <button class="button no-js-only" name="intent" value="preview">"Preview"</button>
            <button class="button" name="intent" value="more" on:click=move |event| {
                event.prevent_default();
                bench.seed.update(|seed| *seed = seed.wrapping_add(1));
            }>"Twenty others"</button>
            <button class="button button--primary" name="intent" value="save">"Save as new version"</button>
        </div>
        <div id="template-preview" aria-live="polite">
            <div hidden=move || bench.preview.with(Option::is_some)>{first}</div>
            {move || bench.preview.get().map(|preview| view! { <Preview bench preview/> })}
        </div>
    }
    .into_any()
}

#[component]
fn Preview(bench: Bench, preview: TemplatePreview) -> impl IntoView {
    let empty = bench.form.with_untracked(|form| form.text.is_empty() && form.turns.is_empty());
    if empty {
        return view! { <Empty text=NOTHING_YET/> }.into_any();
    }
    let rest: Vec<Problem> = preview.problems.iter().filter(|problem| !under_a_text(problem)).cloned().collect();
    let grades: Vec<String> = preview.grades.iter().map(u8::to_string).collect();
    let capacity = preview.capacity.as_deref().map_or_else(|| "unknown".to_owned(), text::group_digits);
    let levels = bench.start.with_value(|start| start.subtask.levels.clone());
    let level =
        |id: &str| levels.iter().find(|level| level.id == id).map_or_else(|| id.to_owned(), |level| level.name.clone());
    let rows = preview.examples.into_iter().map(|example| {
        let level = level(&example.sample.level);
        view! { <Example bench example level/> }
    });
    let rows = rows.collect_view();
    view! {
        <Problems problems=rest/>
        <dl class="figures figures--row">
            <Figure label="Distinct prompts" value=capacity/>
            <Figure label="Grades" value=if grades.is_empty() { "unknown".to_owned() } else { grades.join(", ") }/>
        </dl>
        <GradeFilter bench grades=preview.grades/>
        <ol class="lines">{rows}</ol>
    }
    .into_any()
}

#[component]
fn GradeFilter(bench: Bench, grades: Vec<u8>) -> impl IntoView {
    (grades.len() > 1).then(|| {
        let choice = move |grade: Option<u8>, label: String| {
            view! {
                <button type="button" class="choice"
                    aria-pressed=move || (bench.grade.get() == grade).to_string()
                    on:click=move |_| bench.grade.set(grade)
                >{label}</button>
            }
        };
        let each = grades.iter().map(|grade| choice(Some(*grade), format!("Grade {grade}"))).collect_view();
        view! { <div class="segments needs-js" role="group" aria-label="Grade of the examples">{choice(None, "All".to_owned())}{each}</div> }
    })
}

#[component]
fn Example(bench: Bench, example: PreviewExample, level: String) -> impl IntoView {
    let sample = example.sample;
    let turns = sample.turns.len();
    let names: Vec<String> = sample.bindings.iter().map(|binding| binding.slot.clone()).collect();
    let title = |slot: &str| match sample.binding(slot) {
        Some(Value::Entry { pool, entry, form }) => format!("{slot}: {entry} of {pool}, said as “{form}”"),
        Some(Value::Number { number }) => format!("{slot}: {number}"),
        None => slot.to_owned(),
    };
    let texts = sample.turns.iter().zip(&example.spans).enumerate().map(|(at, (turn, spans))| {
        let mut parts = Vec::new();
        let mut done = 0;
        let words = &turn.instruction;
        for span in spans {
            parts.push(words.get(done..span.start).unwrap_or_default().to_owned().into_any());
            let shown = words.get(span.start..span.end).unwrap_or_default().to_owned();
            let hue = names.iter().position(|name| *name == span.slot).unwrap_or_default() % 6;
            let (slot, here, over) = (span.slot.clone(), span.slot.clone(), span.slot.clone());
            parts.push(
                view! {
                    <span
                        class=format!("chip chip--{hue}")
                        class:is-lit=move || bench.lit.get().as_deref() == Some(here.as_str())
                        data-slot=slot
                        title=title(&span.slot)
                        on:mouseenter=move |_| bench.lit.set(Some(over.clone()))
                        on:mouseleave=move |_| bench.lit.set(None)
                    >{shown}</span>
                }
                .into_any(),
            );
            done = span.end;
        }
        parts.push(words.get(done..).unwrap_or_default().to_owned().into_any());
        let number = (turns > 1).then(|| view! { <span class="turn-number">{at + 1}</span> });
        view! { <p class="line-text">{number}<span class="instruction">{parts}</span></p> }
    });
    let texts = texts.collect_view();
    let requirements: Vec<String> = sample.requirements.iter().map(ToString::to_string).collect();
    view! {
        <li class="line">
            <div>{texts}</div>
            <p class="line-meta"><span>{level}</span><span>{sample.format.label()}</span><Grade grade=sample.difficulty/></p>
            <details class="line-more"><summary>"Requirements"</summary><p><code>{requirements.join("\n")}</code></p></details>
        </li>
    }
    .into_any()
}
