//! Which samples were under way when the process died, so that one that kills it every time is found and put aside.

use crate::change::{as_i64, as_u64};
use crate::error::Doing;
use crate::{Store, StoreError};
use pairloom_model::RunId;
use sqlx::Row;
use std::collections::HashMap;
use std::fs;

/// Lies in the data folder while an engine works; found at a start, it says that the last one did not end in order.
const MARK: &str = "working";

/// What is held against a sample.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Suspicion {
    /// How often the process died while it was pending in an open slice, with others.
    pub deaths: u32,
    /// How often while it was made alone.
    pub alone: u32,
}

impl Store {
    /// Says that work begins. If the last work did not end in order, every sample that was pending then is noted; the
    /// answer says whether that is so.
    ///
    /// # Errors
    /// `Database`, `Full`, `File`.
    pub async fn begin_work(&self) -> Result<bool, StoreError> {
        let mark = self.folder().join(MARK);
        let died = mark.exists();
        if died {
            sqlx::query(
                "update samples set deaths = deaths + 1 where state = 'pending' and exists (select 1 from slices s \
                 join runs r on r.name = s.run where s.run = samples.run and s.done = 0 \
                 and s.slice = samples.ordinal / r.slice_size)",
            )
            .execute(&self.inner.write)
            .await
            .doing("noting what was under way")?;
        }
        fs::write(&mark, b"").map_err(|source| StoreError::file("marking", &mark, source))?;
        Ok(died)
    }

    /// Says that work ended in order.
    pub fn end_work(&self) {
        // If it stays, some samples are suspected that need not be; they are made all the same.
        let _ = fs::remove_file(self.folder().join(MARK));
    }

    /// What is held against the samples of a run from `first` to before `last`; those without suspicion are left out.
    ///
    /// # Errors
    /// `Database`.
    pub async fn suspicions(&self, run: &RunId, first: u64, last: u64) -> Result<HashMap<u64, Suspicion>, StoreError> {
        let rows = sqlx::query(
            "select ordinal, deaths, alone from samples where run = ? and ordinal >= ? and ordinal < ? and deaths > 0",
        )
        .bind(run.as_str())
        .bind(as_i64(first))
        .bind(as_i64(last))
        .fetch_all(&self.inner.read)
        .await
        .doing("reading what was under way")?;
        let small = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        let suspicion =
            |row: &sqlx::sqlite::SqliteRow| Suspicion { deaths: small(row.get(1)), alone: small(row.get(2)) };
        Ok(rows.iter().map(|row| (as_u64(row.get(0)), suspicion(row))).collect())
    }

    /// Notes, before it begins, that a sample is made alone: if the process dies now, it was this one.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn note_alone(&self, run: &RunId, ordinal: u64) -> Result<(), StoreError> {
        sqlx::query("update samples set alone = alone + 1 where run = ? and ordinal = ?")
            .bind(run.as_str())
            .bind(as_i64(ordinal))
            .execute(&self.inner.write)
            .await
            .doing("noting what is made alone")?;
        Ok(())
    }
}
