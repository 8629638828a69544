//! An instruction cut into plain text and slots, so that a slot can be shown as a chip where it stands.

use pairloom_model::{Binding, Value};
use pairloom_prompt::english::number_word;

/// A part of an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Text of the template.
    Plain(String),
    /// Words that a draw became: the words, and the binding's place in the sample's list.
    Slot(String, usize),
}

/// Finds each binding's form in the text. Longer forms are looked for first, so that "red cup" wins over "cup"; a form
/// that stands in the text more than once is marked each time. Numbers are found as a word or in digits.
pub fn spans(text: &str, bindings: &[Binding]) -> Vec<Span> {
    let mut forms: Vec<(String, usize)> = bindings
        .iter()
        .enumerate()
        .flat_map(|(at, binding)| forms_of(&binding.value).into_iter().map(move |form| (form, at)))
        .filter(|(form, _)| !form.is_empty())
        .collect();
    forms.sort_by_key(|(form, at)| (std::cmp::Reverse(form.len()), *at));
    let mut taken: Vec<(usize, usize, usize)> = Vec::new();
    for (form, binding) in &forms {
        for (start, end) in occurrences(text, form) {
            if taken.iter().all(|(s, e, _)| end <= *s || start >= *e) {
                taken.push((start, end, *binding));
            }
        }
    }
    taken.sort_unstable();
    let mut spans = Vec::new();
    let mut at = 0;
    for (start, end, binding) in taken {
        if start > at {
            spans.push(Span::Plain(text[at..start].to_owned()));
        }
        spans.push(Span::Slot(text[start..end].to_owned(), binding));
        at = end;
    }
    if at < text.len() {
        spans.push(Span::Plain(text[at..].to_owned()));
    }
    spans
}

fn forms_of(value: &Value) -> Vec<String> {
    match value {
        Value::Entry { form, .. } => vec![form.clone()],
        Value::Number { number } => vec![number_word(*number).into_owned(), number.to_string()],
    }
}

/// Where a form stands as whole words, whatever the case of its first letter; a plural ending belongs to it.
fn occurrences(text: &str, form: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let capital = capitalised(form);
    for needle in [form, capital.as_str()] {
        let mut from = 0;
        while let Some(at) = text[from..].find(needle).map(|at| at + from) {
            let mut end = at + needle.len();
            let open = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            for ending in ["es", "s"] {
                if text[end..].starts_with(ending) && word_ends(&text[end + ending.len()..]) {
                    end += ending.len();
                    break;
                }
            }
            if open && word_ends(&text[end..]) && !found.contains(&(at, end)) {
                found.push((at, end));
            }
            from = at + needle.len();
        }
    }
    found
}

fn word_ends(rest: &str) -> bool {
    rest.chars().next().is_none_or(|c| !c.is_alphanumeric())
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(slot: &str, form: &str) -> Binding {
        let value = Value::Entry { pool: "object".into(), entry: slot.into(), form: form.into() };
        Binding { slot: slot.into(), value }
    }

    fn shown(text: &str, bindings: &[Binding]) -> String {
        spans(text, bindings)
            .into_iter()
            .map(|span| match span {
                Span::Plain(text) => text,
                Span::Slot(text, at) => format!("[{text}:{at}]"),
            })
            .collect()
    }

    #[test]
    fn marks_forms_where_they_stand() {
        let bindings = [entry("a", "cup"), entry("b", "red cup"), entry("c", "to the left of")];
        assert_eq!(
            shown("A red cup stands to the left of a cup.", &bindings),
            "A [red cup:1] stands [to the left of:2] a [cup:0]."
        );
    }

    #[test]
    fn takes_capitals_plurals_and_numbers_but_not_parts_of_words() {
        let number = Binding { slot: "n".into(), value: Value::Number { number: 3 } };
        let bindings = [entry("a", "box"), number, entry("c", "cat")];
        assert_eq!(shown("Three boxes, no catalogue.", &bindings), "[Three:1] [boxes:0], no catalogue.");
        assert_eq!(shown("3 boxes", &bindings), "[3:1] [boxes:0]");
    }

    #[test]
    fn nothing_is_lost() {
        let text = "“Ünïcode” cup’s — cup";
        let joined: String = spans(text, &[entry("a", "cup")])
            .into_iter()
            .map(|span| match span {
                Span::Plain(text) | Span::Slot(text, _) => text,
            })
            .collect();
        assert_eq!(joined, text);
    }
}
