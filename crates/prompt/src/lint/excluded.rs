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

/// Media that exclude each other: words that name one as a style, and words with which a prompt says that it is one.
const MEDIA: [(&str, &[&str], &[&str]); 3] = [
    (
        "photograph",
        &["photo", "photograph", "photographed", "snapshot", "photographic", "polaroid"],
        &["a photo of", "a photograph of", "a snapshot of", "a photo showing", "a photograph showing"],
    ),
    (
        "drawing",
        &["sketch", "drawing", "etching", "engraving", "woodcut", "linocut", "lithograph", "pencil", "charcoal"],
        &["a drawing of", "a sketch of", "an etching of", "an engraving of", "a woodcut of"],
    ),
    (
        "painting",
        &["painting", "watercolour", "gouache", "fresco", "oils"],
        &["a painting of", "a watercolour of", "a gouache of", "a fresco of"],
    ),
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
    let mix = pairloom_model::Mix { style: 1.0, ..pairloom_model::Mix::default() };
    super::samples_with(subtask, &alone, READ, &mix).iter().find_map(|sample| {
        let forms = sample.bindings.iter().filter_map(|binding| match &binding.value {
            Value::Entry { form, .. } => Some(words(form)),
            Value::Number { .. } => None,
        });
        let forms: Vec<Vec<String>> = forms.collect();
        let said = words(&sample.instruction);
        let style =
            MEDIA.iter().find(|(_, names, _)| forms.iter().flatten().any(|word| names.contains(&word.as_str())))?;
        let other = MEDIA.iter().find(|(medium, _, claims)| {
            *medium != style.0 && claims.iter().any(|claim| said.windows(3).any(|run| run.join(" ") == *claim))
        })?;
        let shown: String = sample.instruction.chars().take(160).collect();
        let message = format!("words of style make a {} of what is called a {}: “{shown}”", style.0, other.0);
        Some(Problem::warning("text", message, "narrow the style's draw, or say the prompt without a medium"))
    })
}
