//! A template's text cut into plain words, slots and marks, for showing it: the editor's marks, those of a slot joined.

use pairloom_prompt::editor::{MarkKind, marks};

/// A part of a template's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Plain(String),
    /// `{…}`: a short form without its condition, and the whole of it.
    Slot {
        shown: String,
        full: String,
    },
    /// `[`, `]`, `(`, `|`, `)`, or a weight `3::`.
    Mark(String),
}

/// Cuts a text; broken ones give whatever parts they have, and nothing is lost.
pub fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut slot = String::new();
    for mark in marks(text) {
        if mark.slot.is_some() {
            if mark.text == "{" {
                end_slot(&mut slot, &mut parts);
            }
            slot.push_str(&mark.text);
            continue;
        }
        end_slot(&mut slot, &mut parts);
        match mark.kind {
            MarkKind::Choice => parts.push(Part::Mark(mark.text)),
            MarkKind::Escape => plain(mark.text.strip_prefix('\\').unwrap_or_default(), &mut parts),
            _ => plain(&mark.text, &mut parts),
        }
    }
    end_slot(&mut slot, &mut parts);
    parts
}

fn plain(text: &str, parts: &mut Vec<Part>) {
    match parts.last_mut() {
        Some(Part::Plain(before)) => before.push_str(text),
        _ if text.is_empty() => {}
        _ => parts.push(Part::Plain(text.to_owned())),
    }
}

fn end_slot(slot: &mut String, parts: &mut Vec<Part>) {
    if !slot.is_empty() {
        let full = std::mem::take(slot);
        parts.push(Part::Slot { shown: shorten(&full), full });
    }
}

/// `{a object#cup where kitchenware}` as `a cup`: the article and the name, without condition.
fn shorten(slot: &str) -> String {
    let inside = slot.trim_start_matches('{').trim_end_matches('}');
    let head = inside.split(" where ").next().unwrap_or(inside);
    let words = head.split(' ').map(|word| word.split_once('#').map_or(word, |(_, name)| name));
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shortens_slots_and_finds_marks() {
        let parts = parts("[A (3::photo|picture) of ]{a object#cup where size < 3} \\{x");
        let slot = Part::Slot { shown: "a cup".into(), full: "{a object#cup where size < 3}".into() };
        let mark = |text: &str| Part::Mark(text.into());
        let plain = |text: &str| Part::Plain(text.into());
        let expected = [
            mark("["),
            plain("A "),
            mark("(3::"),
            plain("photo"),
            mark("|"),
            plain("picture"),
            mark(")"),
            plain(" of "),
            mark("]"),
            slot,
            plain(" {x"),
        ];
        assert_eq!(parts, expected);
    }

    #[test]
    fn a_broken_text_still_has_parts() {
        let slot = Part::Slot { shown: "open".into(), full: "{open".into() };
        assert_eq!(parts("x {open"), [Part::Plain("x ".into()), slot]);
        assert_eq!(parts("end\\"), [Part::Plain("end".into())]);
    }
}
