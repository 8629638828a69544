//! How many samples there are of each combination that the gallery filters by: a table, and the same in memory.

use crate::StoreError;
use crate::change::{as_i64, as_u64};
use crate::error::Doing;
use pairloom_model::views::SampleState;
use pairloom_model::{RunId, Sample, SubtaskId};
use sqlx::{Row, SqliteConnection, SqlitePool};
use std::collections::{BTreeMap, HashMap};

/// One combination.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct CubeKey {
    pub(crate) run: String,
    pub(crate) kind: &'static str,
    pub(crate) domain: String,
    pub(crate) subtask: String,
    pub(crate) level: String,
    pub(crate) difficulty: u8,
    pub(crate) format: &'static str,
    pub(crate) state: &'static str,
}

impl CubeKey {
    pub(crate) fn of(run: &RunId, sample: &Sample, state: SampleState) -> Self {
        Self {
            run: run.as_str().to_owned(),
            kind: sample.kind.as_str(),
            domain: sample.domain.clone(),
            subtask: sample.subtask.as_str().to_owned(),
            level: sample.level.clone(),
            difficulty: sample.difficulty,
            format: sample.format.as_str(),
            state: state.as_str(),
        }
    }
}

/// Changes of a subtask's counters in a run.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct RowDelta {
    done: i64,
    refused: i64,
    failed: i64,
    in_doubt: i64,
    pub(crate) pictures: i64,
}

impl RowDelta {
    pub(crate) fn state(&mut self, state: SampleState, by: i64) {
        match state {
            SampleState::Pending => {}
            SampleState::Done => self.done += by,
            SampleState::Refused => self.refused += by,
            SampleState::Failed => self.failed += by,
            SampleState::InDoubt => self.in_doubt += by,
        }
    }
}

/// What a transaction changes in the counters; written once at its end.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    cube: BTreeMap<CubeKey, i64>,
    rows: BTreeMap<(RunId, SubtaskId), RowDelta>,
}

impl Tally {
    pub(crate) fn count(&mut self, key: CubeKey, by: i64) {
        *self.cube.entry(key).or_default() += by;
    }

    pub(crate) fn row(&mut self, run: &RunId, subtask: &SubtaskId) -> &mut RowDelta {
        self.rows.entry((run.clone(), subtask.clone())).or_default()
    }

    pub(crate) async fn write(&self, db: &mut SqliteConnection) -> Result<(), StoreError> {
        const DOING: &str = "keeping the counters";
        for (key, by) in self.cube.iter().filter(|(_, by)| **by != 0) {
            // Two statements, because the check on the count would refuse the negative row before the conflict is seen.
            let text = if *by > 0 {
                "insert into sample_counts (run, kind, domain, subtask, level, difficulty, format, state, n) \
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) \
                 on conflict (run, subtask, level, difficulty, format, state) do update set n = n + excluded.n"
            } else {
                "update sample_counts set n = n + ?9 where run = ?1 and kind = ?2 and domain = ?3 and subtask = ?4 \
                 and level = ?5 and difficulty = ?6 and format = ?7 and state = ?8"
            };
            sqlx::query(text)
                .bind(&key.run)
                .bind(key.kind)
                .bind(&key.domain)
                .bind(&key.subtask)
                .bind(&key.level)
                .bind(i64::from(key.difficulty))
                .bind(key.format)
                .bind(key.state)
                .bind(*by)
                .execute(&mut *db)
                .await
                .doing(DOING)?;
        }
        for ((run, subtask), delta) in &self.rows {
            sqlx::query(
                "update run_subtasks set done = done + ?, refused = refused + ?, failed = failed + ?, \
                 in_doubt = in_doubt + ?, pictures = pictures + ? where run = ? and subtask = ?",
            )
            .bind(delta.done)
            .bind(delta.refused)
            .bind(delta.failed)
            .bind(delta.in_doubt)
            .bind(delta.pictures)
            .bind(run.as_str())
            .bind(subtask.as_str())
            .execute(&mut *db)
            .await
            .doing(DOING)?;
        }
        Ok(())
    }
}

/// The table in memory. Only the committer changes it, right after the commit that it mirrors.
#[derive(Debug, Default)]
pub(crate) struct Cube {
    cells: HashMap<CubeKey, u64>,
}

impl Cube {
    pub(crate) async fn load(read: &SqlitePool) -> Result<Self, StoreError> {
        let rows = sqlx::query(
            "select run, kind, domain, subtask, level, difficulty, format, state, n from sample_counts where n > 0",
        )
        .fetch_all(read)
        .await
        .doing("reading the counters")?;
        let mut cells = HashMap::with_capacity(rows.len());
        for row in rows {
            let damaged =
                |what: &str| StoreError::damaged("sample_counts", row.get::<String, _>(0), format!("unknown {what}"));
            let kind = pairloom_model::Kind::parse(row.get(1)).ok_or_else(|| damaged("kind"))?;
            let format = pairloom_model::Format::parse(row.get(6)).ok_or_else(|| damaged("format"))?;
            let state = SampleState::parse(row.get(7)).ok_or_else(|| damaged("state"))?;
            let key = CubeKey {
                run: row.get(0),
                kind: kind.as_str(),
                domain: row.get(2),
                subtask: row.get(3),
                level: row.get(4),
                difficulty: row.get::<i64, _>(5).try_into().map_err(|_| damaged("difficulty"))?,
                format: format.as_str(),
                state: state.as_str(),
            };
            cells.insert(key, as_u64(row.get(8)));
        }
        Ok(Self { cells })
    }

    pub(crate) fn add(&mut self, tally: &Tally) {
        for (key, by) in &tally.cube {
            let cell = self.cells.entry(key.clone()).or_default();
            *cell = as_u64(as_i64(*cell) + by);
        }
    }

    pub(crate) fn forget_run(&mut self, run: &str) {
        self.cells.retain(|key, _| key.run != run);
    }

    /// Every combination of which there is at least one sample.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (&CubeKey, u64)> {
        self.cells.iter().filter(|(_, n)| **n > 0).map(|(key, n)| (key, *n))
    }
}
