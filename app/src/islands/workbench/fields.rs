//! The fields of a template.

use super::{Bench, area::Area};
use crate::forms::template_form::TemplateForm;
use leptos::prelude::*;
use pairloom_model::{Format, Kind};

/// All fields, for the subtask's kind.
#[component]
pub fn Fields(bench: Bench) -> impl IntoView {
    let kind = bench.start.with_value(|start| start.subtask.kind);
    let texts = match kind {
        Kind::Generation => view! { <Generation bench/> }.into_any(),
        Kind::Editing => view! { <Editing bench/> }.into_any(),
    };
    view! {
        {texts}
        <Counts bench/>
    }
    .into_any()
}

/// A setter of one field of the form.
fn set(bench: Bench, put: fn(&mut TemplateForm, String)) -> Callback<String> {
    Callback::new(move |text: String| bench.form.update(|form| put(form, text)))
}

/// A plain box of several lines.
#[component]
fn Lines(
    bench: Bench,
    name: &'static str,
    label: &'static str,
    placeholder: &'static str,
    rows: u32,
    get: fn(&TemplateForm) -> String,
    put: fn(&mut TemplateForm, String),
) -> impl IntoView {
    let set = set(bench, put);
    view! {
        <label class="field field--wide"><span>{label}</span>
            <textarea class="mono" name=name rows=rows spellcheck="false" placeholder=placeholder
                on:input=move |event| set.run(event_target_value(&event))
            >{bench.form.with_untracked(get)}</textarea>
        </label>
    }
    .into_any()
}

#[component]
fn Generation(bench: Bench) -> impl IntoView {
    view! {
        <fieldset class="fields">
            <legend>"Instruction"</legend>
            <Area
                bench
                name="text".to_owned()
                label="Text".to_owned()
                section="text".to_owned()
                value=Signal::derive(move || bench.form.with(|form| form.text.clone()))
                set=set(bench, |form, text| form.text = text)
                rows=6
                required=true
            />
            <Lines bench name="requirements" label="Requirements, one a line" placeholder="left_of(cup, box)" rows=5
                get=|form| form.requirements.clone() put=|form, text| form.requirements = text/>
            <Area
                bench
                name="draws".to_owned()
                label="Draws that are not said".to_owned()
                section="draws".to_owned()
                value=Signal::derive(move || bench.form.with(|form| form.draws.clone()))
                set=set(bench, |form, text| form.draws = text)
                rows=2
                placeholder="{scene#place}"
            />
        </fieldset>
    }
    .into_any()
}

#[component]
fn Editing(bench: Bench) -> impl IntoView {
    // One round more than there are, for the next one.
    let rounds = Memo::new(move |_| bench.form.with(|form| form.turns.len() + 1));
    view! {
        <For each=move || 0..rounds.get() key=|at| *at children=move |at| view! { <Round bench at/> }/>
        <fieldset class="fields">
            <legend>"Source picture"</legend>
            <Area
                bench
                name="draws".to_owned()
                label="Draws that are in the picture but not said".to_owned()
                section="draws".to_owned()
                value=Signal::derive(move || bench.form.with(|form| form.draws.clone()))
                set=set(bench, |form, text| form.draws = text)
                rows=2
            />
            <Lines bench name="source" label="What it shows, one requirement a line" placeholder="count(target) = 1" rows=4
                get=|form| form.source.clone() put=|form, text| form.source = text/>
        </fieldset>
    }
    .into_any()
}

#[component]
fn Round(bench: Bench, at: usize) -> impl IntoView {
    let number = at + 1;
    let turn = move |form: &TemplateForm| form.turns.get(at).cloned().unwrap_or_default();
    let put = move |change: &dyn Fn(&mut (String, String))| {
        bench.form.update(|form| {
            if form.turns.len() <= at {
                form.turns.resize_with(at + 1, Default::default);
            }
            change(&mut form.turns[at]);
            while form.turns.last().is_some_and(|(text, operations)| text.is_empty() && operations.is_empty()) {
                form.turns.pop();
            }
        });
    };
    let extra = move || {
        let last = bench.form.with(|form| form.turns.len() == at) && at > 0;
        if last { format!("Turn {number}, if there is one more") } else { format!("Turn {number}") }
    };
    view! {
        <fieldset class="fields">
            <legend>{extra}</legend>
            <Area
                bench
                name=format!("turn-{number}-text")
                label="Instruction".to_owned()
                section=format!("turn {number}")
                value=Signal::derive(move || bench.form.with(|form| turn(form).0))
                set=Callback::new(move |text: String| put(&|turn| turn.0 = text.clone()))
                rows=3
            />
            <label class="field field--wide"><span>"Operations, each followed by its requirements"</span>
                <textarea class="mono" name=format!("turn-{number}-operations") rows="4" spellcheck="false"
                    placeholder="remove target=target\n  gone(target)\n  keeps(rest)"
                    on:input=move |event| { let text = event_target_value(&event); put(&|turn| turn.1 = text.clone()) }
                >{bench.form.with_untracked(|form| turn(form).1)}</textarea>
            </label>
        </fieldset>
    }
    .into_any()
}

#[component]
fn Counts(bench: Bench) -> impl IntoView {
    let (form, start) = (bench.form.get_untracked(), bench.start.get_value());
    let levels = start.subtask.levels.iter().map(|row| {
        view! { <option value=row.id.clone() selected=row.id == form.level>{row.name.clone()}</option> }
    });
    let formats = Format::ALL
        .iter()
        .map(|row| view! { <option value=row.as_str() selected=row.as_str() == form.format>{row.label()}</option> });
    let grades = (1..=5u8).map(|row| view! { <option value=row selected=row.to_string() == form.grade>{row}</option> });
    let on = move |put: fn(&mut TemplateForm, String)| {
        let set = set(bench, put);
        move |event| set.run(event_target_value(&event))
    };
    view! {
        <fieldset class="fields">
            <legend>"What it counts as"</legend>
            <label class="field"><span>"Id"</span>
                <input name="id" value=form.id.clone() required=true readonly=!start.new spellcheck="false" autocomplete="off"
                    on:input=on(|form, text| form.id = text)/>
            </label>
            <label class="field"><span>"Level"</span>
                <select name="level" on:change=on(|form, text| form.level = text)>{levels.collect_view()}</select>
            </label>
            <label class="field"><span>"Format"</span>
                <select name="format" on:change=on(|form, text| form.format = text)>{formats.collect_view()}</select>
            </label>
            <label class="field"><span>"Grade of the plainest sample"</span>
                <select name="grade" on:change=on(|form, text| form.grade = text)>{grades.collect_view()}</select>
            </label>
            <label class="field"><span>"One grade more for each of these draws"</span>
                <input name="harder" value=form.harder.clone() spellcheck="false" placeholder="tint, place"
                    on:input=on(|form, text| form.harder = text)/>
            </label>
            <label class="field"><span>"Weight among templates like it"</span>
                <input name="weight" value=form.weight.clone() inputmode="decimal" on:input=on(|form, text| form.weight = text)/>
            </label>
            <label class="field field--wide"><span>"Note"</span>
                <textarea name="note" rows="2" on:input=on(|form, text| form.note = text)>{form.note.clone()}</textarea>
            </label>
        </fieldset>
    }
    .into_any()
}
