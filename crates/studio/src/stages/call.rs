//! Calls of the book's parts: a part's words with the arguments of those that use it put in.

use super::book::Part;
use super::brush::At;
use super::numbers::number;

/// A part with the arguments of those that use it put in.
pub(super) struct Call<'p> {
    pub part: &'p Part,
    words: Vec<&'p str>,
    arguments: &'p [&'p str],
    choice: usize,
}

impl<'p> Call<'p> {
    /// A part as it is called with these arguments; of words that are joined by `|` the one of this number counts.
    pub(super) fn new(part: &'p Part, arguments: &'p [&'p str], choice: usize) -> Self {
        let words = part.words.iter().map(|word| chosen(filled(word, arguments), choice)).collect();
        Self { part, words, arguments, choice }
    }

    pub(super) fn word(&self, at: usize) -> &'p str {
        self.words.get(at).copied().unwrap_or("")
    }

    pub(super) fn words(&self, from: usize) -> &[&'p str] {
        self.words.get(from..).unwrap_or_default()
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words.contains(&word)
    }

    pub(super) fn option(&self, key: &str) -> Option<&'p str> {
        let (_, value) = self.part.options.iter().find(|(name, _)| *name == key)?;
        Some(chosen(filled(value, self.arguments), self.choice))
    }

    /// A number among the arguments.
    pub(super) fn n(&self, at: usize) -> f32 {
        number(self.word(at)).unwrap_or(0.0)
    }

    pub(super) fn number_or(&self, at: usize, otherwise: f32) -> f32 {
        number(self.word(at)).unwrap_or(otherwise)
    }

    pub(super) fn value(&self, key: &str, otherwise: f32) -> f32 {
        self.option(key).and_then(number).unwrap_or(otherwise)
    }

    /// The points from an argument on.
    pub(super) fn points(&self, from: usize) -> Vec<At> {
        let numbers: Vec<f32> = self.words(from).iter().filter_map(|word| number(word)).collect();
        numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
    }
}

/// A word, or for `$2` the second argument, or what stands behind `~` where there is none.
fn filled<'p>(word: &'p str, arguments: &'p [&'p str]) -> &'p str {
    let Some(rest) = word.strip_prefix('$') else { return word };
    let (at, otherwise) = rest.split_once('~').unwrap_or((rest, ""));
    let at: usize = at.parse().unwrap_or(0);
    at.checked_sub(1).and_then(|at| arguments.get(at)).copied().unwrap_or(otherwise)
}

/// One of the words that stand between `|`: the same one in all panels of a sheet.
fn chosen(word: &str, choice: usize) -> &str {
    if !word.contains('|') {
        return word;
    }
    let count = word.split('|').count();
    word.split('|').nth(choice % count).unwrap_or(word)
}
