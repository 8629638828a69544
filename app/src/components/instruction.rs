//! Instructions and templates with their slots as chips.

use crate::chips::{self, Span};
use crate::marks::{self, Part};
use leptos::prelude::*;
use pairloom_model::{Binding, Value};

/// An instruction whose slots say on hover what they were drawn from.
#[component]
pub fn Instruction(#[prop(into)] text: String, bindings: Vec<Binding>) -> impl IntoView {
    let spans = chips::spans(&text, &bindings).into_iter().map(|span| match span {
        Span::Plain(text) => text.into_any(),
        Span::Slot(text, at) => {
            let title = bindings.get(at).map(explain);
            view! { <span class=format!("chip chip--{}", at % 6) title=title>{text}</span> }.into_any()
        }
    });
    view! { <span class="instruction">{spans.collect_view()}</span> }.into_any()
}

/// A binding in a line: slot, pool, entry.
fn explain(binding: &Binding) -> String {
    match &binding.value {
        Value::Entry { pool, entry, .. } => format!("{}: {entry} of {pool}", binding.slot),
        Value::Number { number } => format!("{}: {number}", binding.slot),
    }
}

/// A template's text with its slots as chips and its marks dimmed.
#[component]
pub fn TemplateText(#[prop(into)] text: String) -> impl IntoView {
    let parts = marks::parts(&text).into_iter().map(|part| match part {
        Part::Plain(text) => text.into_any(),
        Part::Slot { shown, full } => view! { <span class="chip" title=full>{shown}</span> }.into_any(),
        Part::Mark(mark) => view! { <span class="template-mark">{mark}</span> }.into_any(),
    });
    view! { <span class="instruction">{parts.collect_view()}</span> }.into_any()
}
