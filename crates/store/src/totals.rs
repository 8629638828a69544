//! Totals over runs from the counters, and the newest samples.

use crate::change::as_u64;
use crate::error::Doing;
use crate::{Store, StoreError};
use pairloom_model::SubtaskId;
use pairloom_model::views::{Card, RunCounts};
use sqlx::Row;

/// Which runs are counted. Empty means all but demos.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TotalsFilter {
    /// One run by name, a demo too.
    pub run: String,
    pub provider: String,
}

/// A subtask over all runs that are counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubtaskTotal {
    pub subtask: SubtaskId,
    pub counts: RunCounts,
}

/// Which of the newest samples are asked for. Only finished ones are given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewestFilter {
    /// Empty means all runs.
    pub run: String,
    /// Empty means all domains.
    pub domain: String,
    /// Demo runs, or the others; with a run it does not matter.
    pub demo: bool,
}

impl Store {
    /// Counts by subtask, for the subtasks that any run has.
    ///
    /// # Errors
    /// `Database`.
    pub async fn totals(&self, filter: &TotalsFilter) -> Result<Vec<SubtaskTotal>, StoreError> {
        let rows = sqlx::query(
            "select s.subtask, sum(s.planned), sum(s.done), sum(s.refused), sum(s.failed), sum(s.in_doubt), \
             sum(s.pictures) from runs r join run_subtasks s on s.run = r.name where r.deleted_at is null \
             and (?1 = '' and r.demo = 0 or r.name = ?1) and (?2 = '' or r.provider = ?2) \
             group by s.subtask order by s.subtask",
        )
        .bind(&filter.run)
        .bind(&filter.provider)
        .fetch_all(&self.inner.read)
        .await
        .doing("counting what was made")?;
        let total = |row: &sqlx::sqlite::SqliteRow| {
            let at = |place: usize| as_u64(row.get(place));
            SubtaskTotal {
                subtask: SubtaskId::new(row.get::<String, _>(0)),
                counts: RunCounts {
                    planned: at(1),
                    done: at(2),
                    refused: at(3),
                    failed: at(4),
                    in_doubt: at(5),
                    pictures: at(6),
                },
            }
        };
        Ok(rows.iter().map(total).collect())
    }

    /// The newest finished samples, newest first, at most `limit`.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn newest(&self, filter: &NewestFilter, limit: u32) -> Result<Vec<Card>, StoreError> {
        let (index, by) = match (filter.run.as_str(), filter.domain.as_str()) {
            ("", "") => ("samples_by_seq", "?1 = '' and ?2 = ''"),
            ("", _) => ("samples_by_domain", "?1 = '' and domain = ?2"),
            _ => ("samples_by_run", "run = ?1 and (?2 = '' or domain = ?2)"),
        };
        let text = format!(
            "select seq from samples indexed by {index} where {by} and state = 'done' and exists (select 1 from runs r \
             where r.name = samples.run and r.deleted_at is null and (?1 <> '' or r.demo = ?3)) order by seq desc limit ?4"
        );
        let seqs: Vec<i64> = sqlx::query_scalar(sqlx::AssertSqlSafe(text))
            .bind(&filter.run)
            .bind(&filter.domain)
            .bind(filter.demo)
            .bind(i64::from(limit))
            .fetch_all(&self.inner.read)
            .await
            .doing("reading the newest samples")?;
        self.cards(&seqs).await
    }
}
