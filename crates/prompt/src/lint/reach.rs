//! Parts of a template that nothing can reach, tags that nobody has, prompts longer than a model takes.

use crate::compile::{Compiled, CompiledVariant};
use crate::lexicon::Form;
use crate::render::{FormKind, Piece, PieceDeterminer};
use pairloom_model::views::{Problem, Severity};

/// The longest prompt, in characters, that the narrowest of the image models in use takes (the OpenAI images endpoint takes
/// 4,000 for dall-e-3 and 32,000 for the GPT image models).
pub const TEXT_LIMIT: usize = 4_000;

fn at(section: &str, line: usize, column: usize, message: String, mend: &str) -> Problem {
    Problem { severity: Severity::Warning, place: section.to_owned(), line, column, message, mend: mend.to_owned() }
}

/// Alternatives and optional parts that can never be taken.
pub fn unreachable(compiled: &Compiled) -> Vec<Problem> {
    let warning = |(section, taken): &(String, crate::compile::Taken)| {
        let what = match taken.source.is_empty() {
            true => "leaving this part out leaves".to_owned(),
            false => format!("“{}” leaves", taken.source.chars().take(300).collect::<String>()),
        };
        let message = format!("the alternative {what} no choice of entries that meets all conditions");
        at(section, taken.place.line, taken.place.column, message, "loosen a condition, or take the alternative out")
    };
    compiled.unreachable.iter().map(warning).collect()
}

/// Tags of conditions that no entry of the pool has: most often a slip of the pen.
pub fn unknown_tags(compiled: &Compiled) -> Vec<Problem> {
    let mut warnings = Vec::new();
    for draw in &compiled.draws {
        let Some(pool) = &draw.pool else { continue };
        for tag in &draw.unknown_tags {
            let message = format!("no entry of `{}` has the tag `{tag}`", pool.pool.id);
            let mend = "check the spelling, give entries the tag, or take it out of the condition";
            warnings.push(at(&draw.section, draw.place.line, draw.place.column, message, mend));
        }
    }
    warnings
}

/// A warning where the longest prompt that the template can make is beyond [`TEXT_LIMIT`].
pub fn too_long(compiled: &Compiled) -> Option<Problem> {
    let longest = |variant: &CompiledVariant| {
        let lengths =
            variant.sections.iter().map(|pieces| pieces.iter().map(|piece| length(variant, compiled, piece)).sum());
        lengths.max().unwrap_or(0_usize)
    };
    let most = compiled.variants.iter().map(longest).max().unwrap_or_default();
    (most > TEXT_LIMIT).then(|| {
        let message = format!("a prompt can be {most} characters long; image models take {TEXT_LIMIT} and more");
        Problem::warning("text", message, "shorten the text, or narrow a draw to shorter entries")
    })
}

/// The greatest length of a piece, in characters.
fn length(variant: &CompiledVariant, compiled: &Compiled, piece: &Piece) -> usize {
    match piece {
        Piece::Text(text) => text.chars().count(),
        Piece::Agreement { one, many, .. } => one.chars().count().max(many.chars().count()),
        Piece::Number { .. } => 20,
        Piece::Choice { options, .. } => {
            let option = |pieces: &Vec<Piece>| pieces.iter().map(|piece| length(variant, compiled, piece)).sum();
            options.iter().map(option).max().unwrap_or_default()
        }
        Piece::Entry { draw, determiner, form, .. } => {
            let before = if *determiner == PieceDeterminer::None { 0 } else { 12 };
            before + words_of(variant, compiled, *draw, form).map(|word| word.chars().count()).max().unwrap_or_default()
        }
    }
}

/// What an entry draw can print in this form.
pub fn words_of<'a>(
    variant: &'a CompiledVariant,
    compiled: &'a Compiled,
    draw: usize,
    form: &'a FormKind,
) -> impl Iterator<Item = &'a str> {
    let name = &variant.names[draw];
    // A name may be declared in two alternatives; both domains count.
    let domains = compiled.draws.iter().filter(move |declared| declared.name == *name);
    let entries = domains.flat_map(|declared| {
        declared.domain.iter().filter_map(|&entry| declared.pool.as_ref().map(|pool| (pool, entry)))
    });
    entries.flat_map(move |(pool, entry)| {
        let data = &pool.pool.entries[entry as usize];
        let texts: Vec<&str> = match form {
            FormKind::Surface => pool.forms.of(entry).map(Form::one).collect(),
            FormKind::Plural => pool.forms.of(entry).map(Form::many).collect(),
            FormKind::Text(column) => vec![column.get(entry)],
            FormKind::Inflected(inflection) => {
                pool.forms.of(entry).map(|form| form.inflected(*inflection, data)).collect()
            }
            FormKind::Id => vec![data.id.as_str()],
            FormKind::Measure(_) => Vec::new(),
        };
        texts
    })
}
