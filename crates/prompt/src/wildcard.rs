//! Imports prompts written for the common dynamic-prompt tools (`{a|b}`, `2::a`, `{2$$a|b|c}`, `__wildcard__`, `${variable}`), and
//! writes a pool as a wildcard file.

mod reader;

use pairloom_model::views::{ImportNote, WildcardImport};
use pairloom_model::{Entry, Pool, PoolKind};
use reader::Reader;
use std::collections::{BTreeMap, BTreeSet};

/// Wildcard files by name without ending: one option a line.
pub type WildcardFiles = BTreeMap<String, String>;

/// Rewrites a prompt file, one prompt a line. `pools` are the pools that there are; wildcards of these names draw from them.
pub fn import(text: &str, files: &WildcardFiles, pools: &BTreeSet<String>) -> WildcardImport {
    let mut made = WildcardImport::default();
    for (line, number) in text.trim_start_matches('\u{feff}').lines().zip(1..) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut reader = Reader::new(line, number, files, pools);
        let text = reader.read();
        let (notes, new) = reader.finish();
        made.notes.extend(notes);
        for pool in new {
            if !made.pools.iter().any(|known| known.id == pool.id) {
                made.pools.push(pool);
            }
        }
        made.texts.push((number, text));
    }
    if made.texts.is_empty() {
        let message = "no prompt was found; give one a line".to_owned();
        made.notes.push(ImportNote { line: 0, column: 0, message });
    }
    made
}

/// A pool with an entry for each option of a wildcard file; weights (`2::red`) carry over.
pub fn pool_of(id: &str, text: &str) -> Pool {
    let mut entries: Vec<Entry> = Vec::new();
    let mut forms = BTreeSet::new();
    for line in text.trim_start_matches('\u{feff}').lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let weighted =
            line.split_once("::").and_then(|(weight, rest)| Some((weight.trim().parse::<f64>().ok()?, rest)));
        let (weight, form) = weighted.filter(|(weight, _)| *weight > 0.0 && weight.is_finite()).unwrap_or((1.0, line));
        let form = form.trim();
        if form.is_empty() || !forms.insert(form.to_owned()) {
            continue;
        }
        let id = free_id(form, &entries);
        entries.push(Entry { id: id.as_str().into(), forms: vec![form.to_owned()], weight, ..Entry::default() });
    }
    Pool {
        id: id.into(),
        name: id.replace('_', " "),
        kind: PoolKind::Qualifier,
        definition: "Imported from a wildcard file.".to_owned(),
        note: String::new(),
        entries,
    }
}

/// An id from a form that no entry has yet.
fn free_id(form: &str, entries: &[Entry]) -> String {
    let base = word(form);
    let base = if base.is_empty() { "entry".to_owned() } else { base.chars().take(48).collect() };
    let taken = |id: &str| entries.iter().any(|entry| entry.id.as_str() == id);
    let numbered = (2..).map(|number| format!("{base}_{number}"));
    std::iter::once(base.clone()).chain(numbered).find(|id| !taken(id)).unwrap_or(base)
}

/// A text as a name: letters, digits and `_` in lower case.
pub(crate) fn word(text: &str) -> String {
    let mapped: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    mapped.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

/// A pool as a wildcard file: the first form of each entry on a line of its own, with its weight where that is not 1.
pub fn wildcard_file(pool: &Pool) -> String {
    let mut text = format!("# {}\n", pool.definition.replace('\n', " "));
    for entry in &pool.entries {
        let form: String = (entry.name().replace('\n', " ").chars())
            .flat_map(|c| if matches!(c, '{' | '}' | '|' | '$' | '\\') { vec!['\\', c] } else { vec![c] })
            .collect();
        if entry.weight == 1.0 {
            text += &format!("{form}\n");
        } else {
            text += &format!("{}::{form}\n", entry.weight);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imported(text: &str) -> (String, Vec<String>, Vec<String>) {
        let files = [("hat".to_owned(), "# hats\nbeanie\n2::top hat\n".to_owned())].into();
        let pools = ["object".to_owned(), "colour".to_owned()].into();
        let made = import(text, &files, &pools);
        let notes = made.notes.iter().map(|note| format!("{}:{} {}", note.line, note.column, note.message)).collect();
        let pools = made.pools.iter().map(|pool| format!("{}: {}", pool.id, forms(pool))).collect();
        (made.texts.first().map(|(_, text)| text.clone()).unwrap_or_default(), pools, notes)
    }

    fn forms(pool: &Pool) -> String {
        pool.entries.iter().map(Entry::name).collect::<Vec<_>>().join(", ")
    }

    fn check(text: &str, expected: &str) {
        let (made, _, notes) = imported(text);
        assert_eq!(made, expected, "{text}");
        assert!(notes.is_empty(), "{text}: {notes:?}");
    }

    #[test]
    fn alternatives_weights_and_marks_of_ours() {
        check("a {red|blue} ball", "a (red|blue) ball");
        check("a {2::red|0.5::blue|} ball", "a (2::red|0.5::blue|) ball");
        check("{a {b|c}|d}", "(a (b|c)|d)");
        check("a [b] (c)", "a \\[b\\] \\(c\\)");
        check("{only}", "only");
    }

    #[test]
    fn wildcards_draw_from_pools() {
        check("a __colour__ __object__", "a {colour} {object}");
        check("__colour__ and __colour__", "{colour} and {colour#colour_2 where free}");
        let (text, pools, notes) = imported("a __hat__ on a __hook__");
        assert_eq!(text, "a {hat} on a {hook}");
        assert_eq!(pools, ["hat: beanie, top hat"]);
        assert_eq!(
            notes,
            ["1:16 there is no pool and no file for the wildcard `hook`; add the pool before you use the template"]
        );
    }

    #[test]
    fn several_at_once() {
        let (text, pools, _) = imported("{2$$ and $$red|green|blue}");
        assert_eq!(text, "{choice_red#choice_red_1} and {choice_red#choice_red_2}");
        assert_eq!(pools, ["choice_red: red, green, blue"]);
        let (text, ..) = imported("{1-2$$a|b}");
        assert_eq!(text, "({choice_a#choice_a_1}|{choice_a#choice_a_1}, {choice_a#choice_a_2})");
    }

    #[test]
    fn variables() {
        check("${c=!{red|blue}}a ${c} cup", "a (red|blue) cup");
        let (text, pools, notes) = imported("${c=!{red|blue}}a ${c} cup, ${c} plate");
        assert_eq!(text, "a {c_choice#c} cup, {c} plate");
        assert_eq!(pools, ["c_choice: red, blue"]);
        assert!(notes.is_empty(), "{notes:?}");
        let (_, _, notes) = imported("a ${unknown} cup");
        assert_eq!(notes, ["1:3 the variable `unknown` has no value; it was left out"]);
    }

    #[test]
    fn what_cannot_be_carried_over_is_said() {
        let (text, _, notes) = imported("a (red:1.3) {cup|bowl");
        assert!(text.starts_with("a "), "{text}");
        assert!(notes.iter().any(|note| note.contains("weight of attention")), "{notes:?}");
        assert!(notes.iter().any(|note| note.contains("never closed")), "{notes:?}");
        let deep = "{".repeat(10_000);
        assert!(!imported(&deep).2.is_empty());
        assert_eq!(imported("").2, ["0:0 no prompt was found; give one a line"]);
    }

    #[test]
    fn a_pool_and_its_file() {
        let pool = pool_of("hat", "beanie\n2::top hat\nbeanie\n# no\n");
        assert_eq!(wildcard_file(&pool), "# Imported from a wildcard file.\nbeanie\n2::top hat\n");
        assert_eq!(pool_of("hat", &wildcard_file(&pool)), pool);
    }
}
