//! Changes to many entries of a pool at once: merging, tags, and rows pasted from a spreadsheet.

use super::pool_form::plain_id;
use pairloom_model::views::{Problem, Severity};
use pairloom_model::{Entry, Pool};
use std::collections::BTreeMap;

/// What pasted rows would do to a pool.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    pub pool: Pool,
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub unchanged: u64,
    /// Remarks; errors keep the rows from being saved.
    pub problems: Vec<Problem>,
}

fn at(line: usize, column: usize, severity: Severity, message: String, mend: &str) -> Problem {
    Problem { severity, place: "rows".to_owned(), line, column, message, mend: mend.to_owned() }
}

/// Reads rows of comma- or tab-separated values into a pool. The first row may name the columns: `id`, `forms` (with `;`
/// between), `plural`, `tags`, `weight`, `note`; any other column is a measure where all its values are numbers, and a text
/// otherwise. Without such a row the first column is the form, the second the tags.
pub fn paste(pool: &Pool, rows: &str) -> Pasted {
    let mut pasted =
        Pasted { pool: pool.clone(), added: Vec::new(), changed: Vec::new(), unchanged: 0, problems: Vec::new() };
    let tabs = rows.lines().next().is_some_and(|line| line.contains('\t'));
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).trim(csv::Trim::All).delimiter(if tabs { b'\t' } else { b',' });
    let mut records: Vec<(usize, Vec<String>)> = Vec::new();
    for record in reader.from_reader(rows.as_bytes()).records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, |position| position.line() as usize);
                records.push((line, record.iter().map(str::to_owned).collect()));
            }
            Err(error) => {
                let line = error.position().map_or(0, |position| position.line() as usize);
                let mend = "put a text with commas or line ends in double quotes";
                pasted.problems.push(at(line, 0, Severity::Error, error.to_string(), mend));
            }
        }
    }
    let named = records.first().is_some_and(|(_, cells)| {
        cells.iter().any(|cell| matches!(cell.to_lowercase().as_str(), "id" | "form" | "forms"))
    });
    let columns: Vec<String> = match named {
        true => records.remove(0).1.iter().map(|cell| cell.to_lowercase()).collect(),
        false => vec!["forms".to_owned(), "tags".to_owned()],
    };
    let numeric = |column: usize| {
        let mut cells = records.iter().filter_map(|(_, cells)| cells.get(column)).filter(|cell| !cell.is_empty());
        cells.all(|cell| cell.parse::<f64>().is_ok_and(f64::is_finite))
    };
    let numeric: Vec<bool> = (0..columns.len()).map(numeric).collect();
    for (line, cells) in &records {
        if cells.iter().any(|cell| !cell.is_empty()) {
            take_row(*line, cells, &columns, &numeric, &mut pasted);
        }
    }
    if records.is_empty() && pasted.problems.is_empty() && !rows.trim().is_empty() {
        let message = "there is no row below the names of the columns".to_owned();
        pasted.problems.push(at(1, 0, Severity::Error, message, "paste the rows too"));
    }
    pasted
}

fn take_row(line: usize, cells: &[String], columns: &[String], numeric: &[bool], pasted: &mut Pasted) {
    let cell = |name: &str| {
        let column = columns.iter().position(|column| column == name)?;
        cells.get(column).filter(|cell| !cell.is_empty())
    };
    for (column, text) in cells.iter().enumerate().filter(|(_, text)| text.starts_with(['=', '+', '@'])) {
        let message = format!("“{text}” looks like a formula; it is taken as text and never computed");
        pasted.problems.push(at(line, column + 1, Severity::Warning, message, ""));
    }
    let forms: Vec<String> = (cell("forms").or(cell("form")).map(String::as_str).unwrap_or_default().split(';'))
        .map(|form| form.trim().to_owned())
        .filter(|form| !form.is_empty())
        .collect();
    let id = cell("id").cloned().or_else(|| forms.first().map(|form| id_of(form))).unwrap_or_default();
    if !plain_id(&id) {
        let mend = "give the row an id of lower-case letters, digits and underscores, or a form to make one from";
        return pasted.problems.push(at(line, 1, Severity::Error, format!("`{id}` is no id"), mend));
    }
    let place = pasted.pool.entries.iter().position(|entry| entry.id.as_str() == id);
    let before = place.map(|place| pasted.pool.entries[place].clone());
    let mut entry = before.clone().unwrap_or_else(|| Entry { id: id.as_str().into(), weight: 1.0, ..Entry::default() });
    if !forms.is_empty() {
        entry.forms = forms;
    }
    if entry.forms.is_empty() {
        let message = format!("the new entry `{id}` has no form");
        return pasted.problems.push(at(line, 1, Severity::Error, message, "add a column `forms`"));
    }
    if let Some(plural) = cell("plural") {
        entry.plural.clone_from(plural);
    }
    if let Some(note) = cell("note") {
        entry.note.clone_from(note);
    }
    if let Some(tags) = cell("tags") {
        entry.tags = tags.split([' ', ';']).filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
    }
    if let Some(weight) = cell("weight") {
        match weight.parse::<f64>().ok().filter(|weight| weight.is_finite() && *weight > 0.0) {
            Some(weight) => entry.weight = weight,
            None => {
                let message = format!("`{weight}` is not a weight");
                pasted.problems.push(at(line, 0, Severity::Error, message, "write a number above 0, usually 1"));
            }
        }
    }
    const OWN: [&str; 7] = ["id", "form", "forms", "plural", "tags", "weight", "note"];
    for (column, name) in columns.iter().enumerate().filter(|(_, name)| !OWN.contains(&name.as_str())) {
        let Some(text) = cells.get(column).filter(|text| !text.is_empty()) else { continue };
        match text.parse::<f64>() {
            Ok(number) if numeric[column] => drop(entry.measures.insert(name.clone(), number)),
            _ => drop(entry.texts.insert(name.clone(), text.clone())),
        }
    }
    match (place, before) {
        (Some(_), Some(before)) if before == entry => pasted.unchanged += 1,
        (Some(place), _) => {
            pasted.changed.push(id);
            pasted.pool.entries[place] = entry;
        }
        (None, _) => {
            pasted.added.push(id);
            pasted.pool.entries.push(entry);
        }
    }
}

/// An id made from a form.
fn id_of(form: &str) -> String {
    let plain = form.to_lowercase();
    let mapped: String = plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    mapped.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

/// The pool with these entries made one: the first keeps its id and gains the others' forms, tags, measures and texts.
///
/// # Errors
/// Fewer than two entries.
pub fn merge(mut pool: Pool, ids: &[String]) -> Result<Pool, Vec<Problem>> {
    let (chosen, mut rest): (Vec<Entry>, Vec<Entry>) =
        pool.entries.into_iter().partition(|entry| ids.iter().any(|id| id == entry.id.as_str()));
    let mut chosen = chosen.into_iter();
    let (Some(mut kept), Some(second)) = (chosen.next(), chosen.next()) else {
        return Err(vec![Problem::error("pick", "one entry alone cannot be merged", "tick two or more")]);
    };
    for other in std::iter::once(second).chain(chosen) {
        for form in other.forms {
            if !kept.forms.contains(&form) {
                kept.forms.push(form);
            }
        }
        kept.tags.extend(other.tags);
        let missing = |map: &mut BTreeMap<String, String>, name: String, value: String| {
            map.entry(name).or_insert(value);
        };
        other.texts.into_iter().for_each(|(name, value)| missing(&mut kept.texts, name, value));
        for (name, value) in other.measures {
            kept.measures.entry(name).or_insert(value);
        }
    }
    rest.push(kept);
    rest.sort_by_key(|entry| entry.id.clone());
    pool.entries = rest;
    Ok(pool)
}

/// The pool with a tag given to these entries, or taken from them.
///
/// # Errors
/// No entry, no tag, a tag with blanks.
pub fn tag(mut pool: Pool, ids: &[String], tag: &str, give: bool) -> Result<Pool, Vec<Problem>> {
    if tag.is_empty() || tag.contains([' ', ',', '&', '|', '(', ')']) {
        let message = format!("`{tag}` is no tag");
        return Err(vec![Problem::error("tag", message, "write one word, as kitchenware or in:kitchen")]);
    }
    if ids.is_empty() {
        return Err(vec![Problem::error("pick", "no entry is chosen", "tick those that you mean")]);
    }
    for entry in pool.entries.iter_mut().filter(|entry| ids.iter().any(|id| id == entry.id.as_str())) {
        if give {
            entry.tags.insert(tag.to_owned());
        } else {
            entry.tags.remove(tag);
        }
    }
    Ok(pool)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::PoolKind;

    fn pool() -> Pool {
        let entry = |id: &str, form: &str| Entry {
            id: id.into(),
            forms: vec![form.to_owned()],
            tags: [format!("is:{id}")].into(),
            weight: 1.0,
            ..Entry::default()
        };
        Pool {
            id: "object".into(),
            name: "Objects".into(),
            kind: PoolKind::Object,
            definition: "Things.".into(),
            note: String::new(),
            entries: vec![entry("cup", "cup"), entry("mug", "mug"), entry("pan", "pan")],
        }
    }

    #[test]
    fn rows_add_and_change() {
        let pasted = paste(
            &pool(),
            "id,forms,tags,size,at\ncup,cup; teacup,kitchenware small,0.1,on a shelf\n,wooden spoon,,0.3,\npan,pan,is:pan,,\n",
        );
        assert_eq!(
            (pasted.added.as_slice(), pasted.changed.as_slice()),
            (&["wooden_spoon".to_owned()][..], &["cup".to_owned()][..])
        );
        assert_eq!(pasted.unchanged, 1);
        let cup = &pasted.pool.entries[0];
        assert_eq!((cup.forms.len(), cup.measures["size"], cup.texts["at"].as_str()), (2, 0.1, "on a shelf"));
        assert!(pasted.problems.is_empty(), "{:?}", pasted.problems);
    }

    #[test]
    fn plain_lines_formulas_and_broken_rows() {
        let pasted = paste(&pool(), "kettle\tkitchenware\n=1+2\tx\n");
        assert_eq!(pasted.added, ["kettle", "1_2"]);
        assert_eq!(pasted.problems.len(), 1);
        assert_eq!((pasted.problems[0].line, pasted.problems[0].severity), (2, Severity::Warning));
        let pasted = paste(&pool(), "id,forms\n!!,\n");
        assert_eq!((pasted.problems[0].line, pasted.problems[0].severity), (2, Severity::Error));
        assert!(paste(&pool(), "").problems.is_empty());
    }

    #[test]
    fn merges_and_tags() {
        let merged = merge(pool(), &["mug".into(), "cup".into()]).expect("two");
        assert_eq!(merged.entries.len(), 2);
        assert_eq!(merged.entries[0].forms, ["cup", "mug"]);
        assert!(merged.entries[0].tags.contains("is:mug"));
        assert!(merge(pool(), &["cup".into()]).is_err());
        let tagged = tag(pool(), &["cup".into()], "blue", true).expect("a tag");
        assert!(tagged.entries[0].tags.contains("blue") && !tagged.entries[1].tags.contains("blue"));
        assert!(tag(pool(), &[], "blue", true).is_err() && tag(pool(), &["cup".into()], "a b", true).is_err());
    }
}
