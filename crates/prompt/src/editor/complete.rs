//! What can stand at the caret of a template's text: pools, draws, forms, tags and measures.

use crate::inflection::Inflection;
use crate::lexicon::{Lexicon, PoolWords};
use std::collections::BTreeSet;

/// Most suggestions at once.
const MOST: usize = 40;

/// What can be put in the place of what was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// Where what was begun starts, in characters.
    pub from: usize,
    pub suggestions: Vec<Suggestion>,
}

/// One way to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub text: String,
    /// What it is, in a word or two.
    pub detail: String,
}

/// Suggestions at a caret, in characters; `None` where it is not inside a slot or nothing fits. `pools` are the names of all
/// pools, of which the lexicon may hold only some.
pub fn complete(text: &str, caret: usize, pools: &[String], lexicon: &Lexicon) -> Option<Completion> {
    let letters: Vec<char> = text.chars().collect();
    let before = letters.get(..caret)?;
    let open = before.iter().rposition(|c| *c == '{').filter(|open| !before[*open..].contains(&'}'))?;
    let inside: String = before[open + 1..].iter().collect();
    let begun = inside.chars().rev().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).count();
    let start: String = inside.chars().skip(inside.chars().count() - begun).collect();
    let head: String = inside.chars().take(inside.chars().count() - begun).collect();
    let draws = draws(text);
    let pool_of = |word: &str| {
        let word = word.to_lowercase();
        let pool = draws.iter().find(|(name, _)| *name == word).map_or(word, |(_, pool)| pool.clone());
        lexicon.get(&pool)
    };
    let suggestions = if let Some((slot, _)) = inside.split_once(" where ") {
        let word = slot.split_whitespace().last().unwrap_or_default();
        if head.ends_with('.') {
            let other = head.trim_end_matches('.').rsplit(|c: char| !(c.is_alphanumeric() || c == '_')).next();
            measures(pool_of(other.unwrap_or_default())?)
        } else {
            conditions(pool_of(word.split(['#', '.']).next().unwrap_or_default())?, &draws)
        }
    } else if head.ends_with('.') {
        let word = head.trim_end_matches('.').rsplit([' ', '#']).next().unwrap_or_default();
        let word = if pool_of(word).is_some() {
            word
        } else {
            head.trim_end_matches('.').split(['#', ' ']).next().unwrap_or_default()
        };
        forms(pool_of(word)?)
    } else if head.ends_with('#') || head.contains('#') {
        return None;
    } else {
        words(pools, &draws)
    };
    let lower = start.to_lowercase();
    let capital = start.starts_with(char::is_uppercase);
    let mut fitting: Vec<Suggestion> =
        suggestions.into_iter().filter(|one| one.text.starts_with(&lower) && one.text != lower).collect();
    if capital {
        fitting.iter_mut().for_each(|one| one.text = crate::english::capitalised(&one.text));
    }
    fitting.truncate(MOST);
    (!fitting.is_empty()).then_some(Completion { from: caret - begun, suggestions: fitting })
}

/// The draws that a text names, with their pools.
fn draws(text: &str) -> Vec<(String, String)> {
    let mut draws = Vec::new();
    for slot in text.split('{').skip(1) {
        let slot = slot.split('}').next().unwrap_or_default();
        let head = slot.split(" where ").next().unwrap_or_default();
        let Some((pool, name)) = head.split_once('#') else { continue };
        let pool = pool.split_whitespace().last().unwrap_or_default().split('.').next().unwrap_or_default();
        let name = name.split(|c: char| !(c.is_alphanumeric() || c == '_')).next().unwrap_or_default();
        if !name.is_empty() {
            draws.push((name.to_lowercase(), pool.to_lowercase()));
        }
    }
    draws
}

fn suggestion(text: impl Into<String>, detail: impl Into<String>) -> Suggestion {
    Suggestion { text: text.into(), detail: detail.into() }
}

fn words(pools: &[String], draws: &[(String, String)]) -> Vec<Suggestion> {
    let mut seen = BTreeSet::new();
    let named = draws
        .iter()
        .filter(|(name, _)| seen.insert(name.clone()))
        .map(|(name, pool)| suggestion(name, format!("draw of {pool}")));
    let mut all: Vec<Suggestion> = named.collect();
    all.extend(pools.iter().map(|pool| suggestion(pool, "pool")));
    all
}

fn forms(pool: &PoolWords) -> Vec<Suggestion> {
    let entries = &pool.pool.entries;
    let mut all = vec![suggestion("plural", "form"), suggestion("id", "form")];
    let share = |has: usize| if has == entries.len() { "text of all".to_owned() } else { format!("text of {has}") };
    let keys: BTreeSet<&String> = entries.iter().flat_map(|entry| entry.texts.keys()).collect();
    for key in keys {
        let has = entries.iter().filter(|entry| entry.texts.contains_key(key)).count();
        all.push(suggestion(key, share(has)));
    }
    all.extend(measures(pool));
    let known: BTreeSet<String> = all.iter().map(|one| one.text.clone()).collect();
    let ruled = Inflection::ALL.iter().map(|inflection| inflection.name()).filter(|name| !known.contains(*name));
    all.extend(ruled.map(|name| suggestion(name, "by rule")));
    all
}

fn measures(pool: &PoolWords) -> Vec<Suggestion> {
    let keys: BTreeSet<&String> = pool.pool.entries.iter().flat_map(|entry| entry.measures.keys()).collect();
    keys.into_iter().map(|key| suggestion(key, "measure")).collect()
}

fn conditions(pool: &PoolWords, draws: &[(String, String)]) -> Vec<Suggestion> {
    let entries = &pool.pool.entries;
    let tags: BTreeSet<&String> = entries.iter().flat_map(|entry| &entry.tags).collect();
    let mut all: Vec<Suggestion> = Vec::new();
    for tag in tags {
        let has = entries.iter().filter(|entry| entry.tags.contains(tag)).count();
        all.push(suggestion(tag, format!("{has} entries")));
    }
    all.extend(measures(pool));
    all.extend(draws.iter().map(|(name, _)| suggestion(name, "draw")));
    all.extend([
        suggestion("not", "excludes"),
        suggestion("id", "one entry"),
        suggestion("free", "may be the same"),
        suggestion("same", "the same entry as a draw"),
    ]);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wildcard::pool_of;
    use pairloom_model::Pools;

    fn at(text: &str) -> Vec<String> {
        let mut pool = pool_of("object", "cup\nteapot");
        pool.entries[0].tags.insert("kitchenware".into());
        pool.entries[0].tags.insert("in:kitchen".into());
        pool.entries[0].measures.insert("size".into(), 0.1);
        pool.entries[0].texts.insert("art".into(), "cup".into());
        let lexicon = Lexicon::new(&Pools::new([pool]));
        let caret = text.find('^').expect("a caret");
        let caret = text[..caret].chars().count();
        let pools = ["object".to_owned(), "scene".to_owned()];
        let found = complete(&text.replace('^', ""), caret, &pools, &lexicon);
        found.map(|found| found.suggestions.into_iter().map(|one| one.text).collect()).unwrap_or_default()
    }

    #[test]
    fn completes_what_was_begun() {
        assert_eq!(at("a {ob^"), ["object"]);
        assert_eq!(at("a {Ob^"), ["Object"]);
        assert_eq!(at("{object#cup} and {c^}"), ["cup"]);
        assert_eq!(at("{object#cup.pl^}"), ["plural"]);
        assert_eq!(at("{object#x} {x.a^}"), ["art"]);
        assert_eq!(at("{object where k^}"), ["kitchenware"]);
        assert_eq!(at("{object where not in:^}"), ["in:kitchen"]);
        assert_eq!(at("{object#a} {object where size > a.s^}"), ["size"]);
    }

    #[test]
    fn says_nothing_outside_and_where_nothing_fits() {
        for text in ["a^", "{object} a^", "{object#n^", "{nothing.^", "{object where zzz^", "é^ {"] {
            assert!(at(text).is_empty(), "{text}");
        }
    }
}
