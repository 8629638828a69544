//! Words that break a subtask's exclusions, and words of style that clash with what the prompt says.

use super::reach::words_of;
use super::samples;
use crate::compile::Compiled;
use crate::render::Piece;
use crate::words::words;
use pairloom_model::views::Problem;
use pairloom_model::{Subtask, Value};
use std::collections::BTreeSet;

/// Prompts with words of style that are read for each template.
const READ: u64 = 60;

/// Media that exclude each other, by the words that name them. A prompt that names one is not given the other as a style.
const MEDIA: [(&str, &[&str]); 3] = [
    ("photograph", &["photo", "photograph", "photographed", "snapshot", "photographic", "polaroid"]),
    ("drawing", &["sketch", "sketched", "drawing", "etching", "engraving", "woodcut", "linocut", "lithograph"]),
    ("painting", &["painting", "watercolour", "gouache", "fresco", "oils"]),
];

/// Warnings, one for each word and where it comes from.
pub fn excluded(subtask: &Subtask, compiled: &Compiled) -> Vec<Problem> {
    let mut warnings = Vec::new();
    let banned: Vec<(String, Vec<String>)> =
        subtask.excluded_words.iter().map(|phrase| (phrase.clone(), words(phrase))).collect();
    let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
    for variant in &compiled.variants {
        for piece in variant.sections.iter().flatten() {
            look(piece, &mut |piece| {
                let found: Vec<(String, String)> = match piece {
                    Piece::Text(text) => hits(text, &banned).map(|phrase| (phrase, "the text".to_owned())).collect(),
                    Piece::Entry { draw, form, .. } => (words_of(variant, compiled, *draw, form))
                        .flat_map(|word| hits(word, &banned).map(move |phrase| (phrase, format!("“{word}”"))))
                        .map(|(phrase, word)| (phrase, format!("{word}, which `{}` may draw", variant.names[*draw])))
                        .collect(),
                    _ => Vec::new(),
                };
                seen.extend(found);
            });
        }
    }
    for sample in samples(subtask, compiled, READ) {
        for phrase in hits(&sample.instruction, &banned) {
            if !seen.iter().any(|(known, _)| *known == phrase) {
                let shown: String = sample.instruction.chars().take(120).collect();
                seen.insert((phrase, format!("“{shown}”")));
            }
        }
    }
    warnings.extend(seen.into_iter().map(|(phrase, place)| {
        let message = format!("“{phrase}” breaks the exclusions of {}: it is in {place}", subtask.name);
        Problem::warning("text", message, "say it otherwise, or narrow the draw")
    }));
    warnings.extend(clash(subtask, compiled));
    warnings
}

fn look(piece: &Piece, see: &mut dyn FnMut(&Piece)) {
    see(piece);
    if let Piece::Choice { options, .. } = piece {
        options.iter().flatten().for_each(|piece| look(piece, see));
    }
}

fn hits<'a>(text: &str, banned: &'a [(String, Vec<String>)]) -> impl Iterator<Item = String> + use<'a> {
    let said = words(text);
    let holds = move |phrase: &[String]| said.windows(phrase.len().max(1)).any(|run| run == phrase);
    banned.iter().filter(move |(_, phrase)| holds(phrase)).map(|(phrase, _)| phrase.clone())
}

/// The first prompt of the template in which words of style name another medium than the prompt itself.
fn clash(subtask: &Subtask, compiled: &Compiled) -> Option<Problem> {
    let styled = compiled.variants.iter().filter(|variant| variant.styled == Some(true));
    let mut alone = compiled.clone();
    alone.variants = styled.cloned().collect();
    if alone.variants.is_empty() {
        return None;
    }
    alone.capacity = alone.variants.iter().map(|variant| variant.capacity).fold(0, u128::saturating_add);
    let named = |text: &str| -> BTreeSet<&'static str> {
        let said = words(text);
        let names = |list: &[&str]| said.iter().any(|word| list.contains(&word.as_str()));
        MEDIA.iter().filter(|(_, list)| names(list)).map(|(medium, _)| *medium).collect()
    };
    let mix = pairloom_model::Mix { style: 1.0, ..pairloom_model::Mix::default() };
    super::samples_with(subtask, &alone, READ, 1, &mix).iter().find_map(|sample| {
        let media = named(&sample.instruction);
        let drawn: Vec<&str> = (sample.bindings.iter())
            .filter_map(|binding| match &binding.value {
                Value::Entry { form, .. } => Some(form.as_str()),
                Value::Number { .. } => None,
            })
            .collect();
        let own: BTreeSet<&str> = drawn.iter().flat_map(|form| named(form)).collect();
        let shown: String = sample.instruction.chars().take(160).collect();
        (media.len() > 1 && !own.is_empty()).then(|| {
            let media: Vec<&str> = media.into_iter().collect();
            let message = format!("words of style clash with the prompt ({}): “{shown}”", media.join(" and "));
            Problem::warning("text", message, "narrow the style's draw, or say the prompt without a medium")
        })
    })
}
