//! Checks prompts against lists of others, such as a benchmark's, so that training data does not hold the test.
//!
//! Two prompts are too near where the texts are equal, or where the words that carry meaning are nearly the same: *a photo of
//! a red car and a blue cup* is near to *a blue cup and a red car*.

use crate::words::{gram, jaccard, words};
use pairloom_model::views::{Contaminated, ContaminationReport};
use std::collections::HashMap;

/// Likeness from which a prompt is too near, unless told otherwise.
pub const TOO_NEAR: f64 = 0.8;
/// Pairs that a report lists.
const LISTED: usize = 100;
/// Words that say nothing of what the picture shows.
const EMPTY: [&str; 46] = [
    "a",
    "an",
    "and",
    "are",
    "as",
    "at",
    "be",
    "by",
    "can",
    "could",
    "create",
    "depict",
    "draw",
    "for",
    "from",
    "generate",
    "has",
    "have",
    "i",
    "image",
    "in",
    "is",
    "it",
    "its",
    "make",
    "me",
    "of",
    "on",
    "paint",
    "photo",
    "photograph",
    "picture",
    "please",
    "render",
    "show",
    "some",
    "that",
    "the",
    "there",
    "this",
    "to",
    "want",
    "with",
    "would",
    "you",
    "your",
];

/// A list of prompts, indexed.
pub struct Lists {
    prompts: Vec<Listed>,
    /// By word, the prompts that hold it.
    index: HashMap<u64, Vec<u32>>,
    too_near: f64,
}

struct Listed {
    list: String,
    line: u64,
    text: String,
    words: Vec<u64>,
}

/// The distinct words of a text that carry meaning, as sorted numbers.
fn content(text: &str) -> Vec<u64> {
    let kept = words(text).into_iter().filter(|word| EMPTY.binary_search(&word.as_str()).is_err());
    let mut numbers: Vec<u64> = kept.map(|word| gram(&[word])).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

impl Lists {
    /// An empty index. `too_near` is the likeness from which a prompt counts, 0 to 1.
    pub fn new(too_near: f64) -> Self {
        Self { prompts: Vec::new(), index: HashMap::new(), too_near }
    }

    /// Adds a list's prompts, with their line numbers. Empty ones are left out.
    pub fn add(&mut self, list: &str, prompts: impl IntoIterator<Item = (u64, String)>) {
        for (line, text) in prompts {
            let words = content(&text);
            if words.is_empty() {
                continue;
            }
            let at = self.prompts.len() as u32;
            for &word in &words {
                self.index.entry(word).or_default().push(at);
            }
            self.prompts.push(Listed { list: list.to_owned(), line, text, words });
        }
    }

    /// How many prompts there are.
    pub fn len(&self) -> usize {
        self.prompts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.prompts.is_empty()
    }

    /// The listed prompt that is nearest to a text and too near, with the likeness.
    fn nearest(&self, text: &str) -> Option<(f64, &Listed)> {
        let words = content(text);
        // Of two sets that are alike enough, the first shares one of its rarest words with the other (prefix filter).
        let mut rare: Vec<(usize, u64)> =
            words.iter().map(|word| (self.index.get(word).map_or(0, Vec::len), *word)).collect();
        rare.sort_unstable();
        let least = (self.too_near * words.len() as f64).ceil() as usize;
        let look = words.len() - least.min(words.len()) + 1;
        let mut best: Option<(f64, &Listed)> = None;
        for (_, word) in rare.iter().take(look) {
            for &at in self.index.get(word).into_iter().flatten() {
                let listed = &self.prompts[at as usize];
                let likeness = jaccard(&words, &listed.words);
                if likeness >= self.too_near && best.is_none_or(|(most, _)| likeness > most) {
                    best = Some((likeness, listed));
                }
            }
        }
        best
    }

    /// Checks numbered prompts: ordinal, id, text.
    pub fn check(&self, prompts: impl IntoIterator<Item = (u64, String, String)>) -> ContaminationReport {
        let mut report = ContaminationReport { listed: self.len() as u64, ..ContaminationReport::default() };
        for (ordinal, id, prompt) in prompts {
            report.prompts += 1;
            let Some((likeness, listed)) = self.nearest(&prompt) else { continue };
            report.near += 1;
            let at = report.pairs.partition_point(|pair| pair.likeness >= likeness);
            if at < LISTED {
                let (list, line, listed) = (listed.list.clone(), listed.line, listed.text.clone());
                report.pairs.insert(at, Contaminated { ordinal, id, prompt, list, line, listed, likeness });
                report.pairs.truncate(LISTED);
            }
        }
        report
    }
}

/// The prompts of a benchmark's file with their line numbers: GenEval's and other JSON lines (`prompt`, `text`, `caption` or
/// `instruction`), T2I-CompBench's and DPG-Bench's plain lines, CSV with such a column first.
pub fn read_list(text: &str) -> Vec<(u64, String)> {
    let field = |line: &str| -> Option<String> {
        let value: serde_json::Value = serde_json::from_str(line).ok()?;
        ["prompt", "text", "caption", "instruction"].iter().find_map(|name| Some(value.get(name)?.as_str()?.to_owned()))
    };
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines
        .zip(1_u64..)
        .filter(|(line, _)| !line.is_empty())
        .filter_map(|(line, number)| match line.starts_with('{') {
            true => field(line).map(|prompt| (number, prompt)),
            false => Some((number, line.trim_matches('"').to_owned())),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists() -> Lists {
        let mut lists = Lists::new(TOO_NEAR);
        lists.add("geneval", read_list("{\"tag\":\"x\",\"prompt\":\"a photo of a red car and a blue cup\"}\n"));
        lists.add("dpg", read_list("\nThree geese walk along a frozen canal at dusk.\n"));
        lists
    }

    #[test]
    fn empty_words_are_sorted() {
        assert!(EMPTY.is_sorted());
    }

    #[test]
    fn finds_what_is_near_and_says_where() {
        let prompts = [
            "Draw a blue cup and a red car.",
            "A green car and a cup.",
            "At dusk three geese walk along the frozen canal",
        ];
        let numbered = prompts.iter().zip(0..).map(|(text, at)| (at, format!("id{at}"), (*text).to_owned()));
        let report = lists().check(numbered);
        assert_eq!((report.prompts, report.listed, report.near), (3, 2, 2));
        let found: Vec<(u64, &str, u64, f64)> =
            report.pairs.iter().map(|pair| (pair.ordinal, pair.list.as_str(), pair.line, pair.likeness)).collect();
        assert_eq!(found, [(0, "geneval", 1, 1.0), (2, "dpg", 2, 1.0)]);
    }

    #[test]
    fn an_empty_list_finds_nothing() {
        let report = Lists::new(TOO_NEAR).check([(0, "id".to_owned(), "a cup".to_owned())]);
        assert_eq!((report.near, report.listed), (0, 0));
        assert!(read_list("\n{\"nothing\": 1}\n").is_empty());
    }
}
