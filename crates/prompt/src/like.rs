//! Proposes templates from example prompts: what many have in common becomes the text, what differs becomes slots.
//!
//! Examples are gathered greedily around the longest common run of words (a longest common subsequence); a slot whose texts
//! are mostly entries of a known pool draws from it, any other gets a draft pool of what was seen.

use crate::lexicon::Lexicon;
use crate::wildcard::{pool_of, word};
use pairloom_model::views::{LikeReport, Proposal, ProposedSlot};
use std::collections::{BTreeMap, BTreeSet};

/// Examples that are looked at.
pub const MOST_EXAMPLES: usize = 5_000;
/// Least share of words that an example has in common with a pattern to join it.
const ALIKE: f64 = 0.45;
/// Least share of a slot's texts that must be entries for a known pool to be proposed.
const KNOWN: f64 = 0.7;
/// Words of an example that are compared; longer ones are compared by their start.
const WORDS: usize = 120;

/// A pattern and the examples that follow it.
struct Cluster {
    anchors: Vec<String>,
    members: Vec<Vec<String>>,
    texts: Vec<String>,
}

/// Proposes templates for examples, one a line; what follows no pattern is said.
pub fn like(text: &str, lexicon: &Lexicon) -> LikeReport {
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut examples = 0;
    for line in
        text.trim_start_matches('\u{feff}').lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST_EXAMPLES)
    {
        examples += 1;
        let tokens: Vec<String> = tokens(line).into_iter().take(WORDS).collect();
        let best = (clusters.iter().enumerate())
            .map(|(at, cluster)| (common(&cluster.anchors, &tokens), at))
            .map(|(anchors, at)| (likeness(&anchors, &tokens, &clusters[at]), at, anchors))
            .filter(|(likeness, ..)| *likeness >= ALIKE)
            .max_by(|one, two| one.0.total_cmp(&two.0).then(two.1.cmp(&one.1)));
        match best {
            Some((_, at, anchors)) => {
                clusters[at].anchors = anchors;
                clusters[at].members.push(tokens);
                clusters[at].texts.push(line.to_owned());
            }
            None => {
                clusters.push(Cluster { anchors: tokens.clone(), members: vec![tokens], texts: vec![line.to_owned()] });
            }
        }
    }
    let index = Index::new(lexicon);
    let (alone, patterns): (Vec<Cluster>, Vec<Cluster>) =
        clusters.into_iter().partition(|cluster| cluster.members.len() < 2);
    let mut proposals: Vec<Proposal> = patterns.iter().map(|cluster| propose(cluster, &index)).collect();
    proposals.sort_by_key(|proposal| std::cmp::Reverse(proposal.covers));
    LikeReport { examples, proposals, alone: alone.into_iter().flat_map(|cluster| cluster.texts).collect() }
}

/// Words and marks, spaces dropped.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut inside = false;
    for c in text.chars() {
        let letter = c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
        match (letter, inside) {
            (true, true) => tokens.last_mut().into_iter().for_each(|token| token.push(c)),
            (true, false) => tokens.push(c.to_string()),
            (false, _) if c.is_whitespace() => {}
            (false, _) => tokens.push(c.to_string()),
        }
        inside = letter;
    }
    tokens
}

fn likeness(anchors: &[String], tokens: &[String], cluster: &Cluster) -> f64 {
    let words = anchors.iter().filter(|token| token.chars().any(char::is_alphanumeric)).count();
    let longest = tokens.len().max(cluster.members.first().map_or(0, Vec::len)).max(1);
    if words < 2 { 0.0 } else { anchors.len() as f64 / longest as f64 }
}

/// The longest common subsequence.
fn common(one: &[String], other: &[String]) -> Vec<String> {
    let width = other.len() + 1;
    let mut table = vec![0_u16; (one.len() + 1) * width];
    for i in (0..one.len()).rev() {
        for j in (0..other.len()).rev() {
            table[i * width + j] = if one[i] == other[j] {
                table[(i + 1) * width + j + 1] + 1
            } else {
                table[(i + 1) * width + j].max(table[i * width + j + 1])
            };
        }
    }
    let (mut i, mut j, mut run) = (0, 0, Vec::new());
    while i < one.len() && j < other.len() {
        if one[i] == other[j] {
            run.push(one[i].clone());
            (i, j) = (i + 1, j + 1);
        } else if table[(i + 1) * width + j] >= table[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    run
}

/// What stands in each gap of a member: before the first anchor, between anchors, after the last.
fn gaps(anchors: &[String], member: &[String]) -> Vec<Vec<String>> {
    let mut gaps = vec![Vec::new()];
    let mut next = 0;
    for token in member {
        if anchors.get(next) == Some(token) {
            next += 1;
            gaps.push(Vec::new());
        } else if let Some(gap) = gaps.last_mut() {
            gap.push(token.clone());
        }
    }
    gaps.resize(anchors.len() + 1, Vec::new());
    gaps
}

fn propose(cluster: &Cluster, index: &Index<'_>) -> Proposal {
    let all: Vec<Vec<Vec<String>>> = cluster.members.iter().map(|member| gaps(&cluster.anchors, member)).collect();
    let (mut text, mut slots, mut pools) = (String::new(), Vec::new(), Vec::new());
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for gap in 0..=cluster.anchors.len() {
        let seen: Vec<String> = all.iter().map(|gaps| joined(&gaps[gap])).collect();
        let filled: BTreeSet<&String> = seen.iter().filter(|text| !text.is_empty()).collect();
        if !filled.is_empty() {
            let distinct: Vec<String> = filled.into_iter().cloned().collect();
            let (pool, share) = index.best(&distinct).filter(|(_, share)| *share >= KNOWN).unwrap_or_default();
            let known = !pool.is_empty();
            let pool = if known { pool } else { format!("draft_{}", pools.len() + 1) };
            let count = names.entry(pool.clone()).or_default();
            *count += 1;
            let name = if *count == 1 { pool.clone() } else { format!("{pool}_{count}") };
            if !known {
                pools.push(pool_of(&pool, &distinct.join("\n")));
            }
            let slot = if name == pool { format!("{{{pool}}}") } else { format!("{{{pool}#{name}}}") };
            let optional = seen.iter().any(String::is_empty);
            push_token(&mut text, &if optional { format!("[{slot}]") } else { slot });
            slots.push(ProposedSlot { name, pool, known, share: if known { share } else { 1.0 }, seen: distinct });
        }
        if let Some(anchor) = cluster.anchors.get(gap) {
            push_token(&mut text, &escaped(anchor));
        }
    }
    let words: usize = cluster.members.iter().map(Vec::len).sum();
    Proposal {
        text,
        covers: cluster.members.len() as u64,
        confidence: (cluster.anchors.len() * cluster.members.len()) as f64 / words.max(1) as f64,
        slots,
        pools,
        examples: cluster.texts.iter().take(3).cloned().collect(),
    }
}

fn escaped(token: &str) -> String {
    let mut out = String::new();
    for c in token.chars() {
        if matches!(c, '{' | '}' | '[' | ']' | '(' | ')' | '|' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Appends a token with a space before it, but not before a mark that closes.
fn push_token(text: &mut String, token: &str) {
    let closes = token.starts_with(['.', ',', ';', ':', '!', '?', '”', '%']);
    if !text.is_empty() && !closes && !text.ends_with(['“', '(', '#']) {
        text.push(' ');
    }
    text.push_str(token);
}

fn joined(tokens: &[String]) -> String {
    let mut text = String::new();
    tokens.iter().for_each(|token| push_token(&mut text, token));
    text
}

/// Which pools hold a form.
struct Index<'a> {
    pools: BTreeMap<String, Vec<&'a str>>,
    sizes: BTreeMap<&'a str, usize>,
}

impl<'a> Index<'a> {
    fn new(lexicon: &'a Lexicon) -> Self {
        let (mut pools, mut sizes): (BTreeMap<String, Vec<&str>>, _) = (BTreeMap::new(), BTreeMap::new());
        for name in lexicon.names() {
            let Some(pool) = lexicon.get(name) else { continue };
            sizes.insert(name, pool.forms.len());
            for form in pool.forms.iter() {
                for said in [form.one(), form.many()] {
                    let holders = pools.entry(word(said)).or_default();
                    if holders.last() != Some(&name) {
                        holders.push(name);
                    }
                }
            }
        }
        Self { pools, sizes }
    }

    /// The pool that holds most of these texts, the smallest of several, with its share.
    fn best(&self, texts: &[String]) -> Option<(String, f64)> {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for text in texts {
            for &pool in self.pools.get(&word(text)).into_iter().flatten() {
                *counts.entry(pool).or_default() += 1;
            }
        }
        let size = |pool: &str| self.sizes.get(pool).copied().unwrap_or_default();
        let best = counts.into_iter().max_by_key(|(pool, count)| (*count, std::cmp::Reverse(size(pool))))?;
        Some((best.0.to_owned(), best.1 as f64 / texts.len().max(1) as f64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::Pools;

    fn lexicon() -> Lexicon {
        Lexicon::new(&Pools::new([pool_of("animal", "cat\ndog\nred fox\ngoose")]))
    }

    #[test]
    fn what_differs_becomes_slots() {
        let text = "A cat left of a lantern, at dusk.\nA red fox left of a bucket, at dusk.\nA dog left of a kite, at dusk.\nSomething else entirely here!";
        let report = like(text, &lexicon());
        assert_eq!((report.examples, report.alone.len(), report.proposals.len()), (4, 1, 1));
        let proposal = &report.proposals[0];
        assert_eq!(proposal.text, "A {animal} left of a {draft_1}, at dusk.");
        assert_eq!(proposal.covers, 3);
        assert!(proposal.confidence > 0.7 && proposal.confidence < 1.0, "{}", proposal.confidence);
        assert!(proposal.slots[0].known && !proposal.slots[1].known);
        assert_eq!(proposal.slots[1].seen, ["bucket", "kite", "lantern"]);
    }

    #[test]
    fn marks_of_ours_are_escaped_and_gaps_may_be_empty() {
        let report = like("Draw a cat (small) now\nDraw a big dog (small) now\nDraw a dog (small) now", &lexicon());
        let proposal = &report.proposals[0];
        assert!(proposal.text.contains("\\( small \\)") || proposal.text.contains("\\(small \\)"), "{}", proposal.text);
        assert!(crate::syntax::parse(&proposal.text).is_ok(), "{}", proposal.text);
    }

    #[test]
    fn nothing_in_nothing_out() {
        let report = like("\n\n", &lexicon());
        assert_eq!((report.examples, report.proposals.len()), (0, 0));
    }
}
