//! Mistakes beside what caused them: where, what, and how to mend it.

use leptos::prelude::*;
use pairloom_model::views::{Problem, Severity};

/// A list of problems; nothing where there are none.
#[component]
pub fn Problems(problems: Vec<Problem>) -> impl IntoView {
    let role = if problems.iter().any(|problem| problem.severity == Severity::Error) { "alert" } else { "status" };
    let some = !problems.is_empty();
    some.then(
        || view! { <div role=role><ul class="problems">{problems.into_iter().map(row).collect_view()}</ul></div> },
    )
    .into_any()
}

fn row(problem: Problem) -> impl IntoView {
    let (class, word) = match problem.severity {
        Severity::Error => ("problem problem--error", "Error"),
        Severity::Warning => ("problem problem--warning", "Warning"),
    };
    let place = place(&problem);
    view! {
        <li class=class>
            <span class="problem-word">{word}</span>
            {(!place.is_empty()).then(|| view! { <code class="problem-place">{place}</code> })}
            <span class="problem-text">
                {sentence(&problem.message)}
                {(!problem.mend.is_empty()).then(|| view! { <span class="problem-mend">{sentence(&problem.mend)}</span> })}
            </span>
        </li>
    }
}

/// The id of the element that holds a field's problems.
pub fn field_problems_id(field: &str) -> String {
    format!("problems-{field}")
}

/// Problems about one field, under it; the element is there without any too, so that a preview can fill it.
#[component]
pub fn FieldProblems(problems: Vec<Problem>, field: &'static str) -> impl IntoView {
    let of_field = problems.into_iter().filter(|problem| problem.place == field).collect();
    view! { <div id=field_problems_id(field)><Problems problems=of_field/></div> }.into_any()
}

fn place(problem: &Problem) -> String {
    match (problem.place.as_str(), problem.line) {
        (place, 0) => place.to_owned(),
        ("", line) => format!("line {line}, column {}", problem.column),
        (place, line) => format!("{place}, line {line}, column {}", problem.column),
    }
}

/// A message as a sentence: capital first, full stop last.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let mut out: String = letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default();
    if !out.ends_with(['.', '!', '?', '…']) {
        out.push('.');
    }
    out.push(' ');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_the_place() {
        let whole = Problem::error("text", "there is no pool `objekt`", "");
        assert_eq!(place(&whole), "text");
        assert_eq!(place(&Problem { line: 2, column: 5, ..whole.clone() }), "text, line 2, column 5");
        assert_eq!(sentence(&whole.message), "There is no pool `objekt`. ");
    }
}
