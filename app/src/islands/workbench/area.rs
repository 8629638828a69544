//! A box for a template's text: colours behind the letters, a list of what can stand at the caret.

use super::Bench;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use pairloom_model::views::Problem;
use pairloom_prompt::editor::{Completion, MarkKind, marks};

/// Longest text that is coloured; a longer one is refused anyway.
const COLOURED: usize = 12_000;

/// The box. `section` is the part of the template that it holds: `text`, `draws`, `turn 2`.
#[component]
pub fn Area(
    bench: Bench,
    name: String,
    label: String,
    section: String,
    #[prop(into)] value: Signal<String>,
    set: Callback<String>,
    rows: u32,
    #[prop(optional, into)] placeholder: String,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let list = RwSignal::new(None::<Completion>);
    let chosen = RwSignal::new(0_usize);
    let id = format!("area-{name}");
    let list_id = format!("{id}-list");
    let (section_marks, section_said) = (section.clone(), section);
    let html = move || value.with(|text| colour(text, &bench.problems_of(&section_marks), bench.lit.get().as_deref()));
    let typed = {
        let id = id.clone();
        move |text: String| {
            set.run(text);
            suggest(bench, &id, list, chosen);
        }
    };
    let on_key = {
        let id = id.clone();
        move |event: KeyboardEvent| steer(&event, &id, list, chosen, set)
    };
    let (moved, picked) = (id.clone(), id.clone());
    let suggestions = move || {
        list.get().map(|completion| {
            let rows = completion.suggestions.into_iter().enumerate().map(|(at, one)| {
                let id = picked.clone();
                view! {
                    <li
                        role="option"
                        aria-selected=move || (chosen.get() == at).to_string()
                        // The box keeps the focus.
                        on:mousedown=move |event| {
                            event.prevent_default();
                            chosen.set(at);
                            take(&id, list, chosen, set);
                        }
                    >
                        <span>{one.text}</span>
                        <small>{one.detail}</small>
                    </li>
                }
            });
            view! { <ul class="completions" role="listbox" id=list_id.clone()>{rows.collect_view()}</ul> }
        })
    };
    let said = move || {
        let problems = bench.problems_of(&section_said);
        (!problems.is_empty()).then(|| view! { <crate::components::problems::Problems problems/> })
    };
    view! {
        <div class="field field--wide">
            <label for=id.clone()>{label}</label>
            <div class="code-area">
                <pre class="code-marks" aria-hidden="true" inner_html=html></pre>
                <textarea
                    id=id
                    class="mono"
                    name=name
                    rows=rows
                    spellcheck="false"
                    autocomplete="off"
                    autocapitalize="off"
                    required=required
                    placeholder=placeholder
                    aria-autocomplete="list"
                    on:input=move |event| typed(event_target_value(&event))
                    on:keydown=on_key
                    on:blur=move |_| list.set(None)
                    on:click=move |_| light(bench, &moved, list)
                >
                    {value.get_untracked()}
                </textarea>
                {suggestions}
            </div>
            <div class="code-problems">{said}</div>
        </div>
    }
    .into_any()
}

/// The text as HTML with a class for each part, and a mark under what a problem is about.
fn colour(text: &str, problems: &[Problem], lit: Option<&str>) -> String {
    if text.len() > COLOURED {
        return escape(text);
    }
    let places: Vec<usize> = problems.iter().filter_map(|problem| offset(text, problem)).collect();
    let mut html = String::with_capacity(text.len() * 4);
    let mut at = 0;
    for mark in marks(text) {
        let length = mark.text.chars().count();
        let wrong = places.iter().any(|place| (at..at + length.max(1)).contains(place));
        at += length;
        let name = match mark.kind {
            MarkKind::Plain => "plain",
            MarkKind::Brace => "brace",
            MarkKind::Word => "word",
            MarkKind::Name => "name",
            MarkKind::Form => "form",
            MarkKind::Determiner => "determiner",
            MarkKind::Condition => "condition",
            MarkKind::Choice => "choice",
            MarkKind::Escape => "escape",
        };
        let bright = lit.is_some() && mark.slot.as_deref() == lit;
        if mark.kind == MarkKind::Plain && !wrong {
            html.push_str(&escape(&mark.text));
            continue;
        }
        let (wrong, bright) = (if wrong { " is-wrong" } else { "" }, if bright { " is-lit" } else { "" });
        html.push_str(&format!("<span class=\"m-{name}{wrong}{bright}\">{}</span>", escape(&mark.text)));
    }
    // A last empty line has no height otherwise, and the box would be lower than its text.
    html.push('\n');
    html
}

/// Where a problem stands, in characters.
fn offset(text: &str, problem: &Problem) -> Option<usize> {
    let line = problem.line.checked_sub(1)?;
    let before: usize = text.split('\n').take(line).map(|line| line.chars().count() + 1).sum();
    Some(before + problem.column.saturating_sub(1))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(feature = "hydrate")]
mod live {
    use super::{Bench, Callback, Completion, KeyboardEvent};
    use crate::browser;
    use leptos::prelude::*;
    use pairloom_model::Pools;
    use pairloom_prompt::Lexicon;
    use pairloom_prompt::editor::{complete, marks};

    pub fn suggest(bench: Bench, id: &str, list: RwSignal<Option<Completion>>, chosen: RwSignal<usize>) {
        let Some((text, caret)) = browser::caret(id) else { return list.set(None) };
        let names = bench.start.with_value(|start| start.pools.clone());
        // Before any pool is there, the pools' names can be completed all the same.
        let none = Lexicon::new(&Pools::default());
        let found =
            bench.pools.with_value(|pools| complete(&text, caret, &names, pools.lexicon.as_ref().unwrap_or(&none)));
        chosen.set(0);
        list.set(found);
    }

    /// Lights the slot that the caret is in.
    pub fn light(bench: Bench, id: &str, list: RwSignal<Option<Completion>>) {
        list.set(None);
        let Some((text, caret)) = browser::caret(id) else { return };
        let mut at = 0;
        let slot = marks(&text).into_iter().find_map(|mark| {
            at += mark.text.chars().count();
            (at > caret).then_some(mark.slot)
        });
        bench.lit.set(slot.flatten());
    }

    pub fn take(id: &str, list: RwSignal<Option<Completion>>, chosen: RwSignal<usize>, set: Callback<String>) {
        let Some(completion) = list.get_untracked() else { return };
        if let Some(one) = completion.suggestions.get(chosen.get_untracked())
            && let Some(text) = browser::put_at_caret(id, completion.from, &one.text)
        {
            set.run(text);
        }
        list.set(None);
    }

    /// Arrow keys, Enter, Tab and Escape while the list is open.
    pub fn steer(
        event: &KeyboardEvent,
        id: &str,
        list: RwSignal<Option<Completion>>,
        chosen: RwSignal<usize>,
        set: Callback<String>,
    ) {
        let Some(count) = list.with_untracked(|list| list.as_ref().map(|list| list.suggestions.len())) else { return };
        match event.key().as_str() {
            "ArrowDown" => chosen.update(|at| *at = (*at + 1) % count),
            "ArrowUp" => chosen.update(|at| *at = (*at + count - 1) % count),
            "Enter" | "Tab" => take(id, list, chosen, set),
            "Escape" => list.set(None),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }
}

#[cfg(feature = "hydrate")]
use live::{light, steer, suggest, take};

#[cfg(not(feature = "hydrate"))]
mod still {
    //! On the server the box is only drawn.
    use super::{Bench, Callback, Completion, KeyboardEvent};
    use leptos::prelude::RwSignal;

    pub fn suggest(_: Bench, _: &str, _: RwSignal<Option<Completion>>, _: RwSignal<usize>) {}
    pub fn light(_: Bench, _: &str, _: RwSignal<Option<Completion>>) {}
    pub fn take(_: &str, _: RwSignal<Option<Completion>>, _: RwSignal<usize>, _: Callback<String>) {}
    pub fn steer(_: &KeyboardEvent, _: &str, _: RwSignal<Option<Completion>>, _: RwSignal<usize>, _: Callback<String>) {
    }
}

#[cfg(not(feature = "hydrate"))]
use still::{light, steer, suggest, take};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_escapes_and_marks() {
        let problem = Problem { line: 2, column: 3, ..Problem::error("text", "wrong", "") };
        let html = colour("<b>\na {x#y}", &[problem], Some("y"));
        assert!(html.starts_with("&lt;b&gt;\na <span class=\"m-brace is-wrong is-lit\">{</span>"), "{html}");
        assert_eq!(offset("a\nbc", &Problem { line: 2, column: 2, ..Problem::error("", "", "") }), Some(3));
        assert_eq!(colour(&"x".repeat(COLOURED + 1), &[], None).len(), COLOURED + 1);
    }
}
