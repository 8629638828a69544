//! How varied a plan's prompts are: distinct n-grams, use of entries, coverage of pairs, shares, lengths, nearest pairs.

mod nearest;

use crate::words::{gram, words};
use nearest::Nearest;
use pairloom_model::views::{DiversityReport, Share, SlotDiversity};
use pairloom_model::{Sample, Value};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Words that one bar of the length histogram spans.
const BAR: usize = 10;
/// Longest length with a bar of its own, in words.
const LONGEST: usize = 120;

/// Sums over samples, one at a time.
#[derive(Default)]
pub struct Diversity {
    prompts: u64,
    texts: HashSet<u64>,
    openings: HashSet<u64>,
    /// For n of 1, 2, 3: all n-grams, and the distinct ones.
    grams: [(u64, HashSet<u64>); 3],
    words: u64,
    lengths: BTreeMap<usize, u64>,
    slots: BTreeMap<(String, String, String), HashMap<String, u64>>,
    /// By subtask and pair of slots, the pairs of entries that were made.
    pairs: BTreeMap<(String, String, String), HashSet<u64>>,
    levels: BTreeMap<String, u64>,
    grades: BTreeMap<String, u64>,
    formats: BTreeMap<String, u64>,
    styles: BTreeMap<String, u64>,
    nearest: Nearest,
}

impl Diversity {
    /// Takes a sample in. `styled` says whether its words of style are in, as the plan explains it.
    pub fn add(&mut self, sample: &Sample, styled: bool) {
        let words = words(&sample.instruction);
        self.prompts += 1;
        self.texts.insert(gram(std::slice::from_ref(&sample.instruction)));
        self.openings.insert(gram(&words[..words.len().min(3)]));
        for (at, (all, distinct)) in self.grams.iter_mut().enumerate() {
            for run in words.windows(at + 1) {
                *all += 1;
                distinct.insert(gram(run));
            }
        }
        self.words += words.len() as u64;
        *self.lengths.entry((words.len().min(LONGEST)) / BAR * BAR).or_default() += 1;
        *self.levels.entry(format!("{}/{}", sample.subtask, sample.level)).or_default() += 1;
        *self.grades.entry(sample.difficulty.to_string()).or_default() += 1;
        *self.formats.entry(sample.format.as_str().to_owned()).or_default() += 1;
        *self.styles.entry(if styled { "styled" } else { "plain" }.to_owned()).or_default() += 1;
        self.add_slots(sample);
        self.nearest.add(sample, &words);
    }

    fn add_slots(&mut self, sample: &Sample) {
        let entries: Vec<(&str, &str, &str)> = (sample.bindings.iter())
            .filter_map(|binding| match &binding.value {
                Value::Entry { pool, entry, .. } => Some((binding.slot.as_str(), pool.as_str(), entry.as_str())),
                Value::Number { .. } => None,
            })
            .collect();
        for (at, (slot, pool, entry)) in entries.iter().enumerate() {
            let key = (sample.subtask.to_string(), (*slot).to_owned(), (*pool).to_owned());
            *self.slots.entry(key).or_default().entry((*entry).to_owned()).or_default() += 1;
            for (other, _, theirs) in &entries[at + 1..] {
                let key = (sample.subtask.to_string(), (*slot).to_owned(), (*other).to_owned());
                let pair = gram(&[(*entry).to_owned(), (*theirs).to_owned()]);
                self.pairs.entry(key).or_default().insert(pair);
            }
        }
    }

    /// What the samples so far come to; what only the plan knows (its rows, its near-duplicates) is left empty.
    pub fn report(&self) -> DiversityReport {
        let share = |(all, distinct): &(u64, HashSet<u64>)| distinct.len() as f64 / (*all).max(1) as f64;
        DiversityReport {
            prompts: self.prompts,
            distinct_prompts: self.texts.len() as u64,
            distinct_1: share(&self.grams[0]),
            distinct_2: share(&self.grams[1]),
            distinct_3: share(&self.grams[2]),
            distinct_openings: self.openings.len() as f64 / self.prompts.max(1) as f64,
            mean_words: self.words as f64 / self.prompts.max(1) as f64,
            lengths: self.lengths.iter().map(|(from, count)| (*from as u64, *count)).collect(),
            slots: self.slots.iter().map(|(key, uses)| slot(key, uses)).collect(),
            pairs_made: self.pairs.values().map(|pairs| pairs.len() as u64).sum(),
            pairs_possible: self.pairs_possible(),
            levels: shares(&self.levels),
            grades: shares(&self.grades),
            formats: shares(&self.formats),
            styles: shares(&self.styles),
            nearest: self.nearest.pairs(),
            ..DiversityReport::default()
        }
    }

    /// For each pair of slots that met: the entries that the one used times those that the other used.
    fn pairs_possible(&self) -> u64 {
        let used: BTreeMap<(&str, &str), u64> = (self.slots.iter())
            .map(|((subtask, slot, _), uses)| ((subtask.as_str(), slot.as_str()), uses.len() as u64))
            .collect();
        let of = |subtask: &str, slot: &str| used.get(&(subtask, slot)).copied().unwrap_or_default();
        self.pairs.keys().map(|(subtask, one, other)| of(subtask, one) * of(subtask, other)).sum()
    }
}

fn slot((subtask, slot, pool): &(String, String, String), uses: &HashMap<String, u64>) -> SlotDiversity {
    let total = uses.values().sum::<u64>().max(1) as f64;
    // Summed in a fixed order, so that the report is the same to the last digit.
    let mut counts: Vec<u64> = uses.values().copied().collect();
    counts.sort_unstable();
    let bits: f64 = counts.iter().map(|&count| count as f64 / total).map(|share| -share * share.log2()).sum();
    let greatest = (uses.len() as f64).log2();
    SlotDiversity {
        subtask: subtask.clone(),
        slot: slot.clone(),
        pool: pool.clone(),
        samples: total as u64,
        entries: uses.len() as u64,
        entropy: bits,
        evenness: if greatest > 0.0 { bits / greatest } else { 1.0 },
    }
}

fn shares(counts: &BTreeMap<String, u64>) -> Vec<Share> {
    counts.iter().map(|(name, count)| Share { name: name.clone(), count: *count }).collect()
}
