//! The form of a pool's entry: one box a field, one line a value.

use super::{Submitted, lines};
use pairloom_model::views::Problem;
use pairloom_model::{Entry, Pool};
use std::collections::BTreeMap;

/// What stands in an entry's form, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryForm {
    /// The id of the entry that is being changed; empty for a new one.
    pub was: String,
    pub id: String,
    pub forms: String,
    pub plural: String,
    pub tags: String,
    pub measures: String,
    pub texts: String,
    pub weight: String,
    pub note: String,
}

impl EntryForm {
    /// The form of a new entry.
    pub fn empty() -> Self {
        Self { weight: "1".into(), ..Self::default() }
    }

    /// The form of an entry that is there.
    pub fn of(entry: &Entry) -> Self {
        let pairs = |pairs: Vec<String>| pairs.join("\n");
        Self {
            was: entry.id.to_string(),
            id: entry.id.to_string(),
            forms: entry.forms.join("\n"),
            plural: entry.plural.clone(),
            tags: entry.tags.iter().cloned().collect::<Vec<_>>().join(" "),
            measures: pairs(entry.measures.iter().map(|(name, value)| format!("{name} = {value}")).collect()),
            texts: pairs(entry.texts.iter().map(|(name, value)| format!("{name} = {value}")).collect()),
            weight: entry.weight.to_string(),
            note: entry.note.clone(),
        }
    }

    /// Reads the submitted form.
    pub fn read(form: &Submitted) -> Self {
        Self {
            was: form.text("was"),
            id: form.text("id"),
            forms: form.text("forms"),
            plural: form.text("plural"),
            tags: form.text("tags"),
            measures: form.text("measures"),
            texts: form.text("texts"),
            weight: form.text("weight"),
            note: form.text("note"),
        }
    }

    /// The entry that it describes.
    ///
    /// # Errors
    /// Every field that cannot be read, with how to mend it.
    pub fn entry(&self) -> Result<Entry, Vec<Problem>> {
        let mut problems = Vec::new();
        if !plain_id(&self.id) {
            let message = format!("`{}` is not an id", self.id);
            problems.push(Problem::error("id", message, "use lower-case letters, digits and underscores"));
        }
        let forms = lines(&self.forms);
        if forms.is_empty() {
            problems.push(Problem::error("forms", "the entry has no form", "write at least one way to say it"));
        }
        let mut measures = BTreeMap::new();
        for (name, value) in assignments("measures", &self.measures, &mut problems) {
            match value.parse::<f64>().ok().filter(|number| number.is_finite()) {
                Some(number) => drop(measures.insert(name, number)),
                None => {
                    problems.push(Problem::error("measures", format!("`{value}` is not a number"), "write name = 0.3"))
                }
            }
        }
        let texts = assignments("texts", &self.texts, &mut problems).into_iter().collect();
        let weight = self.weight.parse::<f64>().ok().filter(|w| w.is_finite() && *w > 0.0).unwrap_or_else(|| {
            let message = format!("`{}` is not a weight", self.weight);
            problems.push(Problem::error("weight", message, "write a number above 0, usually 1"));
            1.0
        });
        if !problems.is_empty() {
            return Err(problems);
        }
        let tags = self.tags.split([' ', ',', '\n']).filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
        let (plural, note) = (self.plural.clone(), self.note.clone());
        Ok(Entry { id: self.id.as_str().into(), forms, plural, tags, measures, texts, weight, note })
    }

    /// The pool with this entry added, or put in the place of the one that it was.
    ///
    /// # Errors
    /// What [`EntryForm::entry`] says, or that the id is taken or the entry has gone meanwhile.
    pub fn into_pool(&self, mut pool: Pool) -> Result<Pool, Vec<Problem>> {
        let entry = self.entry()?;
        let place = |id: &str| pool.entries.iter().position(|entry| entry.id.as_str() == id);
        let (taken, was) = (place(&self.id), place(&self.was));
        if taken.is_some() && taken != was {
            let message = format!("the pool already has an entry `{}`", self.id);
            return Err(vec![Problem::error("id", message, "choose another id, or edit that entry")]);
        }
        match was {
            Some(at) => pool.entries[at] = entry,
            None if self.was.is_empty() => pool.entries.push(entry),
            None => {
                let message = format!("the entry `{}` has been removed meanwhile", self.was);
                return Err(vec![Problem::error("id", message, "add it as a new entry")]);
            }
        }
        Ok(pool)
    }
}

/// Whether a text can be an entry's id.
pub fn plain_id(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn assignments(field: &str, text: &str, problems: &mut Vec<Problem>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match line.split_once('=') {
            Some((name, value)) => pairs.push((name.trim().to_owned(), value.trim().to_owned())),
            None => problems.push(Problem {
                line: at + 1,
                column: 1,
                ..Problem::error(field, format!("`{line}` has no value"), "write name = value, one a line")
            }),
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::PoolKind;

    fn teapot() -> Entry {
        Entry {
            id: "teapot".into(),
            forms: vec!["teapot".into(), "pot for tea".into()],
            plural: "teapots".into(),
            tags: ["common".to_owned(), "in:kitchen".to_owned()].into(),
            measures: [("size".to_owned(), 0.25)].into(),
            texts: [("art".to_owned(), "teapot".to_owned())].into(),
            weight: 1.0,
            note: String::new(),
        }
    }

    fn pool() -> Pool {
        Pool {
            id: "object".into(),
            name: "Objects".into(),
            kind: PoolKind::Object,
            definition: "Things.".into(),
            note: String::new(),
            entries: vec![teapot()],
        }
    }

    #[test]
    fn out_and_in_is_the_same() {
        assert_eq!(EntryForm::of(&teapot()).entry(), Ok(teapot()));
    }

    #[test]
    fn changes_adds_and_refuses_a_taken_id() {
        let mut form = EntryForm::of(&teapot());
        form.id = "kettle".into();
        let changed = form.into_pool(pool()).expect("renamed");
        assert_eq!(changed.entries.len(), 1);
        form.was = String::new();
        assert_eq!(form.into_pool(pool()).expect("added").entries.len(), 2);
        form.id = "teapot".into();
        assert_eq!(form.into_pool(pool()).expect_err("taken")[0].place, "id");
    }

    #[test]
    fn names_every_field_that_is_wrong() {
        let form =
            EntryForm { id: "Tea Pot".into(), measures: "size 3".into(), weight: "0".into(), ..EntryForm::empty() };
        let places: Vec<_> = form.entry().expect_err("wrong").into_iter().map(|problem| problem.place).collect();
        assert_eq!(places, ["id", "forms", "measures", "weight"]);
    }
}
