//! Items of the catalogue: one subtask or one pool each, as canonical text.

use crate::canonical::canonical;
use include_dir::{Dir, include_dir};
use pairloom_model::views::{Problem, Severity};
use pairloom_model::{Domain, Pool, Subtask};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt;

static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ItemKind {
    Pool,
    Subtask,
}

impl ItemKind {
    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            ItemKind::Pool => "pool",
            ItemKind::Subtask => "subtask",
        }
    }

    /// The kind of this name.
    pub fn parse(name: &str) -> Option<ItemKind> {
        [ItemKind::Pool, ItemKind::Subtask].into_iter().find(|kind| kind.as_str() == name)
    }
}

impl fmt::Display for ItemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A subtask or a pool as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub kind: ItemKind,
    pub id: String,
    /// Canonical TOML.
    pub text: String,
}

/// An item's text, read.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum Body {
    Pool(Pool),
    Subtask(Subtask),
}

impl Item {
    /// The item of a pool.
    pub fn pool(pool: &Pool) -> Self {
        Self { kind: ItemKind::Pool, id: pool.id.to_string(), text: canonical(pool) }
    }

    /// The item of a subtask.
    pub fn subtask(subtask: &Subtask) -> Self {
        Self { kind: ItemKind::Subtask, id: subtask.id.to_string(), text: canonical(subtask) }
    }

    /// SHA-256 of the text in hexadecimal.
    pub fn hash(&self) -> String {
        data_encoding::HEXLOWER.encode(&Sha256::digest(self.text.as_bytes()))
    }

    /// Reads the text.
    ///
    /// # Errors
    /// Where the text is not TOML of this kind, or contradicts itself.
    pub fn read(&self) -> Result<Body, Vec<Problem>> {
        let place = format!("{} {}", self.kind, self.id);
        match self.kind {
            ItemKind::Pool => {
                let pool: Pool = read(&place, &self.text)?;
                checked(check_pool(&pool, &place)).map(|()| Body::Pool(pool))
            }
            ItemKind::Subtask => {
                let subtask: Subtask = read(&place, &self.text)?;
                checked(check_subtask(&subtask, &place)).map(|()| Body::Subtask(subtask))
            }
        }
    }
}

fn checked(problems: Vec<Problem>) -> Result<(), Vec<Problem>> {
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn read<T: DeserializeOwned>(place: &str, text: &str) -> Result<T, Vec<Problem>> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        vec![Problem {
            severity: Severity::Error,
            place: place.to_owned(),
            line,
            column,
            message: error.message().to_owned(),
            mend: "mend this place of the file".to_owned(),
        }]
    })
}

fn check_pool(pool: &Pool, place: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut ids = BTreeSet::new();
    let word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    if !word(pool.id.as_str()) {
        problems.push(Problem::error(place, format!("`{}` is no pool id", pool.id), "use letters, digits and `_`"));
    }
    for entry in &pool.entries {
        let here = format!("{place}, entry {}", entry.id);
        if !word(entry.id.as_str()) {
            problems.push(Problem::error(&here, "the id is no single word", "use letters, digits and `_`"));
        }
        if !ids.insert(&entry.id) {
            problems.push(Problem::error(&here, "the id stands twice", "rename or merge one of the two"));
        }
        if entry.forms.iter().all(|form| form.trim().is_empty()) {
            problems.push(Problem::error(&here, "there is no form", "write how the entry is called"));
        }
        if entry.measures.values().any(|measure| !measure.is_finite())
            || entry.weight <= 0.0
            || !entry.weight.is_finite()
        {
            problems.push(Problem::error(&here, "a measure or the weight is no usable number", "use finite numbers"));
        }
    }
    problems
}

fn check_subtask(subtask: &Subtask, place: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |message: String, mend: &str| problems.push(Problem::error(place, message, mend));
    match Domain::find(&subtask.domain) {
        None => wrong(format!("there is no domain `{}`", subtask.domain), "use one of the eleven domains' ids"),
        Some(domain) if domain.kind != subtask.kind => {
            wrong(format!("the domain `{}` is of {}", subtask.domain, domain.kind.as_str()), "set the fitting kind");
        }
        Some(_) => {}
    }
    let shares: f64 = subtask.levels.iter().map(|level| level.share).sum();
    if (shares - 100.0).abs() > 1e-6 {
        wrong(format!("the shares of the levels sum to {shares}"), "make them sum to 100");
    }
    let mut ids = BTreeSet::new();
    for id in subtask.levels.iter().map(|level| &level.id) {
        if !ids.insert(id) {
            wrong(format!("the level `{id}` stands twice"), "give each level an id of its own");
        }
    }
    let mut ids = BTreeSet::new();
    for id in subtask.templates.iter().map(|template| &template.id) {
        if !ids.insert(id) {
            wrong(format!("the template `{id}` stands twice"), "give each template an id of its own");
        }
    }
    problems
}

/// The items that ship with Pairloom, sorted by kind and id.
///
/// # Errors
/// A shipped file that cannot be read; a test keeps that from happening.
pub fn shipped() -> Result<Vec<Item>, Vec<Problem>> {
    let folders = [("pools", ItemKind::Pool), ("generation", ItemKind::Subtask), ("editing", ItemKind::Subtask)];
    let mut items = Vec::new();
    for (folder, kind) in folders {
        for file in DATA.get_dir(folder).into_iter().flat_map(Dir::files) {
            let id = file.path().file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            let text = file.contents_utf8().unwrap_or_default().to_owned();
            items.push(Item { kind, id, text });
        }
    }
    items.sort_by(|one, two| (one.kind, &one.id).cmp(&(two.kind, &two.id)));
    Ok(items)
}
