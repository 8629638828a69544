//! Multilingual Support: a surface with its text in the script that it is written in.

use super::{Recipe, places};
use crate::brief::{Brief, What, refuse};
use crate::lettering::{Script, TypeStyle, hand, letterform};
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct MultilingualSupport;

/// Surfaces that are written on by hand where no letterform was asked for.
const BY_HAND: [&str; 7] =
    ["bookmark", "chalkboard", "envelope", "index_card", "pavement_sign", "sticky_note", "whiteboard"];

impl Recipe for MultilingualSupport {
    fn subtask(&self) -> &'static str {
        "multilingual-support"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        if brief.place.is_none() && brief.tone.is_none() {
            brief.place = places::common(brief, seed);
        }
        for at in 0..brief.groups.len() {
            let What::Surface(surface) = brief.groups[at].what else { continue };
            let slot = brief.groups[at].slot.clone();
            let form = form(brief, &slot)?;
            let by_hand = BY_HAND.contains(&surface.name());
            let text = brief.groups[at].text.clone();
            if said(brief, &slot, "top to bottom in one column") {
                brief.groups[at].text = column(&text);
            }
            let script = script(brief, &slot, &text);
            let urdu = said(brief, &slot, "Urdu");
            letter(&mut brief.groups[at].type_style, script, form.as_deref(), by_hand, urdu)?;
            for line in 0..brief.groups[at].lines.len() {
                let slot = if line == 0 { "first" } else { "second" };
                let script = script_of_line(brief, slot, at, line);
                let urdu = said(brief, slot, "Urdu");
                letter(&mut brief.groups[at].lines[line].1, script, form.as_deref(), by_hand, urdu)?;
            }
        }
        Ok(())
    }
}

/// The letterform that is asked for on a surface.
fn form(brief: &Brief, slot: &str) -> Result<Option<String>, Refusal> {
    let asked = brief.sample.requirements.iter().find(|requirement| {
        requirement.name == "typeface" && requirement.arguments.first().is_some_and(|argument| argument == slot)
    });
    match asked.and_then(|requirement| requirement.value.as_deref()) {
        Some(value) => Ok(Some(brief.entry("letterform", value)?.id.as_str().to_owned())),
        None => Ok(None),
    }
}

/// The characters of a text one below the other; the mark of a long vowel stands upright in a column.
fn column(text: &str) -> String {
    let letters = text.chars().filter(|letter| !letter.is_whitespace());
    let upright = letters.map(|letter| if letter == 'ー' { '︱' } else { letter });
    upright.map(String::from).collect::<Vec<_>>().join("\n")
}

/// Whether the sample says of a text, or of its one text, that it is in a language or way of writing.
fn said(brief: &Brief, slot: &str, word: &str) -> bool {
    brief.sample.requirements.iter().any(|requirement| {
        let here = requirement.arguments.is_empty() || requirement.arguments.first().is_some_and(|of| of == slot);
        let tells = matches!(requirement.name.as_str(), "language" | "script" | "visible");
        here && tells && requirement.value.as_deref().is_some_and(|value| value.contains(word))
    })
}

/// The script of a text; the sample says which Chinese characters they are, and what is Japanese without kana.
fn script(brief: &Brief, slot: &str, text: &str) -> Script {
    match Script::of(text) {
        Script::Simplified if said(brief, slot, "raditional") => Script::Traditional,
        Script::Simplified if said(brief, slot, "Japanese") => Script::Japanese,
        other => other,
    }
}

fn script_of_line(brief: &Brief, slot: &str, group: usize, line: usize) -> Script {
    script(brief, slot, &brief.groups[group].lines[line].0)
}

fn letter(style: &mut TypeStyle, script: Script, form: Option<&str>, by_hand: bool, urdu: bool) -> Result<(), Refusal> {
    match form {
        Some(form) => match letterform(form, script) {
            Some(found) => style.set_in(found),
            None => return refuse(format!("the art pack has no font for the letterform `{form}` in {script:?}")),
        },
        // The surface's own font has Latin letters; it is replaced where it lacks one.
        None if script == Script::Latin => {}
        None if urdu => style.set_in(("NotoNastaliqUrdu_600SemiBold", None)),
        None if by_hand => style.set_in(hand(script)),
        None => style.set_in((script.plain(), None)),
    }
    Ok(())
}
