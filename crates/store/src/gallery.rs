//! The gallery's query: newest first, every filter, text search, and counts that cost the same at any size.
//!
//! Pages are keyed by the row's growing number, so that a page far down costs what the first one costs. What matches
//! is counted from the counters in memory; a text search is not counted.

use crate::counts::CubeKey;
use crate::error::Doing;
use crate::{Store, StoreError};
use pairloom_model::Kind;
use pairloom_model::views::{Facet, FacetValue, GalleryPage, GalleryQuery};
use pairloom_model::{DOMAINS, Format, views::SampleState};
use std::collections::BTreeMap;
use std::sync::PoisonError;

/// Samples a page where the query does not say.
const LIMIT: usize = 60;
/// The most samples a page.
const MAX_LIMIT: usize = 200;
/// Where the filters leave less than one sample in so many, it is quicker to look up all that have the words than to go
/// down their list until enough of them pass the filters.
const RARE: u64 = 100;

/// Samples that are not made yet, or never will be where their run was cancelled, are shown only where they are asked for.
const UNMADE: &str = "pending";

/// A filter: its field in the query, its label, what it has of a combination.
type Field = (&'static str, &'static str, fn(&CubeKey) -> String, fn(&GalleryQuery) -> &str);

const FIELDS: [Field; 8] = [
    ("run", "Run", |key| key.run.clone(), |query| &query.run),
    ("kind", "Kind", |key| key.kind.to_owned(), |query| &query.kind),
    ("domain", "Domain", |key| key.domain.clone(), |query| &query.domain),
    ("subtask", "Subtask", |key| key.subtask.clone(), |query| &query.subtask),
    ("level", "Level", |key| key.level.clone(), |query| &query.level),
    ("difficulty", "Difficulty", |key| key.difficulty.to_string(), |query| &query.difficulty),
    ("format", "Format", |key| key.format.to_owned(), |query| &query.format),
    ("state", "State", |key| key.state.to_owned(), |query| &query.state),
];

impl Store {
    /// One page of the gallery. Labels of subtasks, levels and runs are their ids: names are the catalogue's.
    ///
    /// # Errors
    /// `Filter` where the query itself is wrong, with the field and its mend; `Database`, `Damaged`.
    pub async fn gallery(&self, query: &GalleryQuery) -> Result<GalleryPage, StoreError> {
        let limit = number("limit", &query.limit, LIMIT)?;
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(filter("limit", format!("`{limit}` is not a number from 1 to {MAX_LIMIT}")));
        }
        let after = number("after", &query.after, i64::MAX as usize)? as i64;
        check("difficulty", &query.difficulty, ["1", "2", "3", "4", "5"])?;
        check("kind", &query.kind, Kind::ALL.map(Kind::as_str))?;
        check("format", &query.format, Format::ALL.map(Format::as_str))?;
        check("state", &query.state, SampleState::ALL.map(SampleState::as_str))?;
        let words = fts_query(&query.q);
        if words.is_none() && !query.q.trim().is_empty() {
            // Signs alone are in no index: nothing has them, rather than everything.
            return Ok(GalleryPage { total: Some(0), facets: self.facets(query, true).0, ..GalleryPage::default() });
        }
        let (facets, total, all) = self.facets(query, words.is_none());
        if total == 0 {
            return Ok(GalleryPage { cards: Vec::new(), next: None, total: Some(0), facets });
        }
        let mut seqs = self.page(query, words.as_deref(), (total, all), after, limit + 1).await?;
        let next = (seqs.len() > limit).then(|| {
            seqs.truncate(limit);
            seqs.last().map(ToString::to_string).unwrap_or_default()
        });
        let cards = self.cards(&seqs).await?;
        Ok(GalleryPage { cards, next, total: words.is_none().then_some(total), facets })
    }

    /// `total` is how many samples the filters leave of `all`, the words apart.
    async fn page(
        &self,
        query: &GalleryQuery,
        words: Option<&str>,
        (total, all): (u64, u64),
        after: i64,
        limit: usize,
    ) -> Result<Vec<i64>, StoreError> {
        // The planner would guess; the narrowest index that the filters allow is known.
        let index = match (query.subtask.as_str(), query.run.as_str(), query.domain.as_str()) {
            ("", "", "") => "samples_by_seq",
            ("", "", _) => "samples_by_domain",
            ("", _, _) => "samples_by_run",
            _ => "samples_by_subtask",
        };
        let mut filters = String::new();
        let mut values = vec![words.unwrap_or_default()];
        for (field, _, _, asked) in FIELDS {
            if !asked(query).is_empty() {
                values.push(asked(query));
                let place = values.len() + 1;
                let value =
                    if field == "difficulty" { format!("cast(?{place} as integer)") } else { format!("?{place}") };
                filters.push_str(&format!(" and s.{field} = {value}"));
            }
        }
        if query.state.is_empty() {
            filters.push_str(&format!(" and s.state <> '{UNMADE}'"));
        }
        let rare = total.saturating_mul(RARE) < all;
        let (text, order) = match words {
            None => (
                format!("select s.seq from samples s indexed by {index} where s.seq < ?1 and ?2 = ''{filters}"),
                "s.seq",
            ),
            Some(_) if rare => (
                format!(
                    "select s.seq from samples s indexed by {index} where s.seq < ?1{filters} \
                     and s.seq in (select rowid from samples_fts where samples_fts match ?2)"
                ),
                "s.seq",
            ),
            Some(_) => (
                format!(
                    "select s.seq from samples_fts f cross join samples s on s.seq = f.rowid \
                     where f.samples_fts match ?2 and f.rowid < ?1{filters}"
                ),
                "f.rowid",
            ),
        };
        let text = format!("{text} order by {order} desc limit {limit}");
        let mut page = sqlx::query_scalar(sqlx::AssertSqlSafe(text)).bind(after);
        for value in values {
            page = page.bind(value.to_owned());
        }
        page.fetch_all(&self.inner.read).await.doing("reading a page of the gallery")
    }

    /// Every filter's values, each counted among what the other filters leave; and how many samples all filters leave, of how many.
    fn facets(&self, query: &GalleryQuery, counted: bool) -> (Vec<Facet>, u64, u64) {
        let cube = self.inner.cube.read().unwrap_or_else(PoisonError::into_inner);
        let (mut total, mut all) = (0, 0);
        let mut counts: [BTreeMap<String, u64>; FIELDS.len()] = Default::default();
        for (key, n) in cube.cells() {
            all += n;
            let mut misses = FIELDS.iter().enumerate().filter_map(|(at, (field, _, has, asked))| {
                let hidden = *field == "state" && asked(query).is_empty() && key.state == UNMADE;
                (hidden || (!asked(query).is_empty() && asked(query) != has(key))).then_some(at)
            });
            match (misses.next(), misses.next()) {
                (None, _) => {
                    total += n;
                    for (count, (_, _, has, _)) in counts.iter_mut().zip(FIELDS) {
                        *count.entry(has(key)).or_default() += n;
                    }
                }
                (Some(only), None) => *counts[only].entry(FIELDS[only].2(key)).or_default() += n,
                _ => {}
            }
        }
        let facets = FIELDS.iter().zip(counts).map(|((field, label, _, _), count)| Facet {
            field: (*field).to_owned(),
            label: (*label).to_owned(),
            values: values(field, count, counted),
        });
        (facets.collect(), total, all)
    }
}

fn values(field: &str, count: BTreeMap<String, u64>, counted: bool) -> Vec<FacetValue> {
    let mut values: Vec<FacetValue> = count
        .into_iter()
        .map(|(value, n)| FacetValue { label: label(field, &value), value, count: counted.then_some(n) })
        .collect();
    // Where there is an order for people it is not that of the letters.
    let place = |value: &FacetValue| match field {
        "domain" => DOMAINS.iter().position(|domain| domain.id == value.value),
        "kind" => Kind::ALL.iter().position(|kind| kind.as_str() == value.value),
        "format" => Format::ALL.iter().position(|format| format.as_str() == value.value),
        "state" => SampleState::ALL.iter().position(|state| state.as_str() == value.value),
        _ => None,
    };
    values.sort_by_key(place);
    values
}

fn label(field: &str, value: &str) -> String {
    match field {
        "domain" => DOMAINS.iter().find(|domain| domain.id == value).map_or(value, |domain| domain.name).to_owned(),
        "kind" => Kind::parse(value).map_or_else(|| value.to_owned(), |kind| kind.label().to_owned()),
        "format" => Format::parse(value).map_or_else(|| value.to_owned(), |format| format.label().to_owned()),
        "difficulty" => format!("Grade {value}"),
        "state" => {
            let words = value.replace('-', " ");
            words.chars().take(1).flat_map(char::to_uppercase).chain(words.chars().skip(1)).collect()
        }
        _ => value.to_owned(),
    }
}

fn filter(field: &str, message: String) -> StoreError {
    StoreError::Filter { field: field.to_owned(), message }
}

fn number(field: &str, text: &str, default: usize) -> Result<usize, StoreError> {
    if text.is_empty() {
        return Ok(default);
    }
    text.parse().map_err(|_| filter(field, format!("`{text}` is not a whole number; leave it out or mend it")))
}

fn check<const N: usize>(field: &str, text: &str, known: [&str; N]) -> Result<(), StoreError> {
    if text.is_empty() || known.contains(&text) {
        return Ok(());
    }
    Err(filter(field, format!("there is no `{text}`; it is one of {}", known.join(", "))))
}

/// Every word must occur, the last one may go on. `None` where there are no words.
fn fts_query(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\""))
        .collect();
    (!words.is_empty()).then(|| format!("{}*", words.join(" ")))
}
