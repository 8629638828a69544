//! Cuts a template's text into what an editor colours. Broken texts are cut as far as they go, and nothing is lost.

/// What a part of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    Plain,
    /// `{`, `}`, and the marks inside a slot.
    Brace,
    /// A pool or a draw.
    Word,
    /// `#name`.
    Name,
    /// `.plural`.
    Form,
    /// `a`, `the`, a number.
    Determiner,
    /// What stands after `where`.
    Condition,
    /// `[`, `]`, `(`, `|`, `)`, weights and `~`.
    Choice,
    /// `\{`.
    Escape,
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextMark {
    pub kind: MarkKind,
    pub text: String,
    /// Inside a slot: the name of the draw that the slot makes or repeats.
    pub slot: Option<String>,
}

/// Cuts a text into marks; joined they are the text.
pub fn marks(text: &str) -> Vec<TextMark> {
    let letters: Vec<char> = text.chars().collect();
    let mut out = Cut { marks: Vec::new(), slot: None };
    let mut at = 0;
    while at < letters.len() {
        match letters[at] {
            '\\' => {
                let end = (at + 2).min(letters.len());
                out.push(MarkKind::Escape, &letters[at..end]);
                at = end;
            }
            '{' => at = slot(&letters, at, &mut out),
            '[' | '(' | '|' | ']' | ')' => {
                let end = choice_end(&letters, at);
                out.push(MarkKind::Choice, &letters[at..end]);
                at = end;
            }
            _ => {
                let rest = letters[at..].iter().position(|c| matches!(c, '\\' | '{' | '[' | '(' | '|' | ']' | ')'));
                let end = rest.map_or(letters.len(), |rest| at + rest);
                out.push(MarkKind::Plain, &letters[at..end]);
                at = end;
            }
        }
    }
    out.marks
}

/// The words that slots name, each once: pools or draws.
pub fn words_used(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for mark in marks(text).into_iter().filter(|mark| mark.kind == MarkKind::Word) {
        let word = mark.text.to_lowercase();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

struct Cut {
    marks: Vec<TextMark>,
    slot: Option<String>,
}

impl Cut {
    fn push(&mut self, kind: MarkKind, letters: &[char]) {
        if !letters.is_empty() {
            self.marks.push(TextMark { kind, text: letters.iter().collect(), slot: self.slot.clone() });
        }
    }
}

/// Where a bracket's weight or `~` ends.
fn choice_end(letters: &[char], at: usize) -> usize {
    let mut end = at + 1;
    if matches!(letters[at], ']' | ')') {
        return end;
    }
    if letters.get(end) == Some(&'~') {
        return end + 1;
    }
    while letters.get(end).is_some_and(|c| c.is_ascii_digit() || *c == '.') {
        end += 1;
    }
    let weighted = end > at + 1 && letters.get(end) == Some(&':') && letters.get(end + 1) == Some(&':');
    if weighted { end + 2 } else { at + 1 }
}

/// Cuts a slot; the answer is where it ends.
fn slot(letters: &[char], open: usize, out: &mut Cut) -> usize {
    let close = letters[open..].iter().position(|c| *c == '}').map_or(letters.len(), |offset| open + offset + 1);
    let inside: String = letters[open + 1..close].iter().filter(|c| **c != '}').collect();
    let head = inside.split(" where ").next().unwrap_or_default();
    let last = head.split(':').next().unwrap_or_default().split_whitespace().last().unwrap_or_default();
    let name = last.split_once('#').map_or(last, |(_, name)| name);
    out.slot = Some(name.split('.').next().unwrap_or_default().to_lowercase());
    let mut at = open;
    out.push(MarkKind::Brace, &letters[at..=at]);
    at += 1;
    let word = |c: &char| c.is_alphanumeric() || *c == '_';
    let mut condition = false;
    while at < close {
        let c = letters[at];
        let end = if word(&c) {
            letters[at..close].iter().position(|c| !word(c)).map_or(close, |offset| at + offset)
        } else {
            at + 1
        };
        let text: String = letters[at..end].iter().collect();
        let before = letters.get(at.wrapping_sub(1)).copied().unwrap_or(' ');
        let more = letters[end..close].iter().find(|c| !c.is_whitespace()).is_some_and(word);
        let kind = match (c, text.as_str(), before) {
            ('}', ..) => MarkKind::Brace,
            _ if condition => MarkKind::Condition,
            (_, "where", _) => {
                condition = true;
                MarkKind::Condition
            }
            (_, _, '#') if word(&c) => MarkKind::Name,
            (_, _, '.') if word(&c) => MarkKind::Form,
            ('#', ..) => MarkKind::Name,
            ('.', ..) => MarkKind::Form,
            (_, "a" | "an" | "the" | "A" | "An" | "The", _) if more => MarkKind::Determiner,
            _ if c.is_ascii_digit() => MarkKind::Determiner,
            _ if word(&c) => MarkKind::Word,
            _ => MarkKind::Brace,
        };
        out.push(kind, &letters[at..end]);
        at = end;
    }
    out.slot = None;
    close
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(MarkKind, String)> {
        marks(text).into_iter().map(|mark| (mark.kind, mark.text)).collect()
    }

    #[test]
    fn nothing_is_lost() {
        for text in
            ["a {b", "x}", "\\", "[3::a|b]", "{A object#cup.plural where size < 3 & not in:sea} ü", "{", "{}", ""]
        {
            let joined: String = marks(text).into_iter().map(|mark| mark.text).collect();
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn names_the_parts_of_a_slot() {
        use MarkKind::{Brace, Choice, Condition, Determiner, Form, Name, Plain, Word};
        let parts = shown("[~A {the object#cup.plural where food}");
        let expected: Vec<(MarkKind, &str)> = vec![
            (Choice, "[~"),
            (Plain, "A "),
            (Brace, "{"),
            (Determiner, "the"),
            (Brace, " "),
            (Word, "object"),
            (Name, "#"),
            (Name, "cup"),
            (Form, "."),
            (Form, "plural"),
            (Brace, " "),
            (Condition, "where"),
            (Condition, " "),
            (Condition, "food"),
            (Brace, "}"),
        ];
        let expected: Vec<(MarkKind, String)> =
            expected.into_iter().map(|(kind, text)| (kind, text.to_owned())).collect();
        assert_eq!(parts, expected);
        assert!(marks("{the object#cup}").iter().all(|mark| mark.slot.as_deref() == Some("cup")));
        assert_eq!(words_used("{object#a} {a} {A scene#s} {object#b}"), ["object", "a", "scene"]);
    }
}
