//! The sketchbook of Culture and History: scenes and things as lines of text, each a mark in a square of a thousand by a
//! thousand. A scene is drawn the same way over a whole picture and into a small panel.

mod folk;
mod hand;
mod marks;
mod names;
mod view;

pub(super) use hand::{paint, place, someone};
pub(super) use view::View;

use crate::brief::{Brief, refuse};
use crate::figures::Pen;
use crate::random::Seed;
use crate::studio::Refusal;
use pairloom_model::Requirement;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The texts: a line `= name` begins a drawing, the lines after it are its marks, `#` begins a remark.
static FILES: [&str; 11] = [
    include_str!("sketchbook/dress.txt"),
    include_str!("sketchbook/events_a.txt"),
    include_str!("sketchbook/events_b.txt"),
    include_str!("sketchbook/events_c.txt"),
    include_str!("sketchbook/events_d.txt"),
    include_str!("sketchbook/items_a.txt"),
    include_str!("sketchbook/items_b.txt"),
    include_str!("sketchbook/items_c.txt"),
    include_str!("sketchbook/parts.txt"),
    include_str!("sketchbook/ships.txt"),
    include_str!("sketchbook/towns.txt"),
];

fn index() -> &'static BTreeMap<&'static str, &'static str> {
    static INDEX: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let drawings = FILES.iter().flat_map(|text| text.split("\n= ").skip(1));
        drawings.map(|drawing| drawing.split_once('\n').unwrap_or((drawing, ""))).collect()
    })
}

/// The lines of a drawing, or `None` where the book has none of this name.
fn body(name: &str) -> Option<&'static str> {
    let body = *index().get(name)?;
    // A drawing may stand for another.
    match body.lines().next().and_then(|line| line.strip_prefix("> ")) {
        Some(other) => index().get(other).copied(),
        None => Some(body),
    }
}

/// The value of a requirement with this name and slot.
pub(super) fn value<'a>(brief: &Brief<'a>, name: &str, slot: &str) -> Option<&'a str> {
    let asked = |one: &&Requirement| one.name == name && one.arguments.first().is_some_and(|of| of == slot);
    brief.sample.requirements.iter().find(asked)?.value.as_deref()
}

/// The pairs of slots of every requirement that says what comes before what.
pub(super) fn order<'a>(brief: &Brief<'a>) -> Vec<(&'a str, &'a str)> {
    let pair = |one: &'a Requirement| match one.arguments.as_slice() {
        [before, after] if one.name == "order" => Some((before.as_str(), after.as_str())),
        _ => None,
    };
    brief.sample.requirements.iter().filter_map(pair).collect()
}

/// Refuses a sample that requires what is not among these names.
pub(super) fn only(brief: &Brief, known: &[&str]) -> Result<(), Refusal> {
    match brief.sample.requirements.iter().find(|one| !known.contains(&one.name.as_str())) {
        Some(other) => refuse(format!("Studio cannot draw the requirement `{other}` of Culture and History")),
        None => Ok(()),
    }
}

/// Draws a sketch into a frame, cut off at its rim.
pub(super) fn panel(pen: &mut Pen, name: &str, view: &View, seed: Seed) -> Result<(), Refusal> {
    let mut drawn = Ok(());
    pen.inside(view.frame, |pen| drawn = paint(pen, name, view, seed));
    drawn
}

/// Whether the book has a drawing of this name.
pub(super) fn has(name: &str) -> bool {
    body(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use marks::Mark;

    #[test]
    fn every_drawing_can_be_read_and_names_what_is_there() {
        for (name, text) in index() {
            if name.starts_with("dress ") {
                continue;
            }
            if let Some(other) = text.lines().next().and_then(|line| line.strip_prefix("> ")) {
                assert!(has(other), "{name} stands for `{other}`, which is not there");
                continue;
            }
            let all = marks::all(text);
            assert!(all.is_ok(), "{name}: {all:?}");
            for mark in all.into_iter().flatten() {
                match mark {
                    Mark::Use { name: part, .. } => {
                        assert!(has(part) || has(&part.replace('_', " ")), "{name} uses `{part}`");
                    }
                    Mark::Person { words, .. } => {
                        let someone = folk::person(&words, 1.0, Seed::new(1));
                        assert!(someone.is_ok(), "{name}: {:?}", someone.err());
                    }
                    Mark::Crowd { words, .. } => {
                        for dress in words[0].split('+') {
                            let mut who = vec![dress];
                            who.extend_from_slice(&words[1..]);
                            let someone = folk::person(&who, 1.0, Seed::new(1));
                            assert!(someone.is_ok(), "{name}: {:?}", someone.err());
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}
