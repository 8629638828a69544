//! A template's text cut into plain words, slots and marks, for showing it. What it means is the planner's business.

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
    let mut plain = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' => {
                let escaped: String = rest.chars().skip(1).take(1).collect();
                plain.push_str(&escaped);
                1 + escaped.len()
            }
            '{' => {
                flush(&mut plain, &mut parts);
                let end = rest.find('}').map_or(rest.len(), |at| at + 1);
                let full = rest[..end].to_owned();
                parts.push(Part::Slot { shown: shorten(&full), full });
                end
            }
            '[' | ']' | '(' | ')' | '|' => {
                flush(&mut plain, &mut parts);
                let weight = rest[1..].find("::").filter(|at| {
                    *at > 0 && c != ']' && c != ')' && rest[1..=*at].chars().all(|c| c.is_ascii_digit() || c == '.')
                });
                let end = weight.map_or(1, |at| at + 3);
                parts.push(Part::Mark(rest[..end].to_owned()));
                end
            }
            _ => {
                plain.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[length.min(rest.len())..];
    }
    flush(&mut plain, &mut parts);
    parts
}

fn flush(plain: &mut String, parts: &mut Vec<Part>) {
    if !plain.is_empty() {
        parts.push(Part::Plain(std::mem::take(plain)));
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
