//! Runs: what was asked for, where it stands, its counters, its slices.

use crate::change::{Answer, Change, as_i64, as_u64};
use crate::error::Doing;
use crate::{Claim, Step, Store, StoreError};
use pairloom_model::views::{RunCounts, RunRow, RunState, RunView, SampleState};
use pairloom_model::{Kind, RunId, RunSpec, SubtaskId};
use sqlx::{Row, SqliteConnection};

/// Samples that are deleted in one transaction, so that a running run's commits need not wait long.
const DELETE_CHUNK: i64 = 2_000;

/// A run that is about to begin.
#[derive(Clone, Debug)]
pub struct NewRun {
    pub spec: RunSpec,
    pub plan_key: String,
    pub planner_version: String,
    pub catalogue_revision: String,
    /// Samples of the whole plan.
    pub total: u64,
    /// Samples of a slice; fixed for the life of the run.
    pub slice_size: u64,
    pub rows: Vec<PlannedRow>,
}

/// One subtask of a run that is about to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedRow {
    pub subtask: SubtaskId,
    pub kind: Kind,
    /// The id of a domain.
    pub domain: String,
    pub planned: u64,
}

/// A run as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredRun {
    /// `rate` and `seconds_left` are `None`: the engine knows them.
    pub view: RunView,
    pub planner_version: String,
    pub total: u64,
    pub slice_size: u64,
}

impl StoredRun {
    /// How many slices the plan has.
    pub fn slices(&self) -> u64 {
        self.total.div_ceil(self.slice_size)
    }
}

const COLUMNS: &str = "select r.name, r.spec, r.state, r.message, r.plan_key, r.planner_version, r.catalogue_revision, \
    r.total, r.slice_size, r.created_at, r.finished_at, sum(s.planned), sum(s.done), sum(s.refused), sum(s.failed), \
    sum(s.in_doubt), sum(s.pictures) from runs r join run_subtasks s on s.run = r.name where r.deleted_at is null";

fn counts(row: &sqlx::sqlite::SqliteRow, first: usize) -> RunCounts {
    let at = |place: usize| as_u64(row.get(first + place));
    RunCounts { planned: at(0), done: at(1), refused: at(2), failed: at(3), in_doubt: at(4), pictures: at(5) }
}

fn stored_run(row: &sqlx::sqlite::SqliteRow) -> Result<StoredRun, StoreError> {
    let name: String = row.get(0);
    let damaged = |why: String| StoreError::damaged("runs", &name, why);
    let spec: RunSpec = serde_json::from_str(row.get(1)).map_err(|error| damaged(error.to_string()))?;
    let state = RunState::parse(row.get(2)).ok_or_else(|| damaged("unknown state".to_owned()))?;
    Ok(StoredRun {
        view: RunView {
            spec,
            state,
            message: row.get(3),
            plan_key: row.get(4),
            catalogue_revision: row.get(6),
            created_at: row.get(9),
            finished_at: row.get(10),
            counts: counts(row, 11),
            rate: None,
            seconds_left: None,
        },
        planner_version: row.get(5),
        total: as_u64(row.get(7)),
        slice_size: as_u64(row.get(8)).max(1),
    })
}

async fn insert_run(db: &mut SqliteConnection, new: &NewRun, now: i64) -> Result<(), StoreError> {
    const DOING: &str = "adding a run";
    let name = new.spec.name.as_str();
    let spec = serde_json::to_string(&new.spec).map_err(|error| StoreError::damaged("runs", name, error))?;
    sqlx::query(
        "insert into runs (name, spec, provider, demo, state, plan_key, planner_version, catalogue_revision, total, \
         slice_size, created_at, updated_at) values (?, ?, ?, ?, 'running', ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(name)
    .bind(spec)
    .bind(&new.spec.provider)
    .bind(new.spec.demo)
    .bind(&new.plan_key)
    .bind(&new.planner_version)
    .bind(&new.catalogue_revision)
    .bind(as_i64(new.total))
    .bind(as_i64(new.slice_size))
    .bind(now)
    .bind(now)
    .execute(&mut *db)
    .await
    .doing(DOING)?;
    for row in &new.rows {
        sqlx::query("insert into run_subtasks (run, subtask, kind, domain, planned) values (?, ?, ?, ?, ?)")
            .bind(name)
            .bind(row.subtask.as_str())
            .bind(row.kind.as_str())
            .bind(&row.domain)
            .bind(as_i64(row.planned))
            .execute(&mut *db)
            .await
            .doing(DOING)?;
    }
    Ok(())
}

impl Store {
    /// Adds a run in the state `running`.
    ///
    /// # Errors
    /// `Conflict` where a run has this name; `Database`, `Full`.
    pub async fn create_run(&self, new: &NewRun) -> Result<(), StoreError> {
        const DOING: &str = "adding a run";
        let name = new.spec.name.as_str();
        let mut transaction = self.inner.write.begin_with("begin immediate").await.doing(DOING)?;
        let there: Option<i64> = sqlx::query_scalar("select 1 from runs where name = ?")
            .bind(name)
            .fetch_optional(&mut *transaction)
            .await
            .doing(DOING)?;
        if there.is_some() {
            return Err(StoreError::Conflict(format!("a run named `{name}` is there already; choose another name")));
        }
        insert_run(&mut transaction, new, self.now()).await?;
        transaction.commit().await.doing(DOING)?;
        self.touch();
        Ok(())
    }

    /// The run of this name.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn run(&self, name: &str) -> Result<Option<StoredRun>, StoreError> {
        let text = format!("{COLUMNS} and r.name = ? group by r.seq");
        let row = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(name)
            .fetch_optional(&self.inner.read)
            .await
            .doing("reading a run")?;
        row.as_ref().map(stored_run).transpose()
    }

    /// All runs, newest first.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn runs(&self) -> Result<Vec<StoredRun>, StoreError> {
        let text = format!("{COLUMNS} group by r.seq order by r.seq desc");
        let rows =
            sqlx::query(sqlx::AssertSqlSafe(text)).fetch_all(&self.inner.read).await.doing("reading the runs")?;
        rows.iter().map(stored_run).collect()
    }

    /// The counters of a run by subtask. `name` is the subtask's id: names are the catalogue's.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn run_rows(&self, run: &str) -> Result<Vec<RunRow>, StoreError> {
        let rows = sqlx::query(
            "select subtask, kind, domain, planned, done, refused, failed, in_doubt, pictures from run_subtasks \
             where run = ? order by kind desc, domain, subtask",
        )
        .bind(run)
        .fetch_all(&self.inner.read)
        .await
        .doing("reading a run's counters")?;
        let row = |row: &sqlx::sqlite::SqliteRow| {
            let subtask: String = row.get(0);
            let kind = Kind::parse(row.get(1));
            Ok(RunRow {
                kind: kind.ok_or_else(|| StoreError::damaged("run_subtasks", run, "unknown kind"))?,
                domain: row.get(2),
                counts: counts(row, 3),
                name: subtask.clone(),
                subtask: SubtaskId::new(subtask),
            })
        };
        rows.iter().map(row).collect()
    }

    /// Moves a run from one of the states `from` to `to`. `false` where it is in none of them or not there.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn set_run_state(
        &self,
        run: &str,
        from: &[RunState],
        to: RunState,
        message: &str,
    ) -> Result<bool, StoreError> {
        const DOING: &str = "setting a run's state";
        // What was handed in before belongs to the old state.
        self.inner.committer.drain().await;
        let from = serde_json::Value::from_iter(from.iter().map(|state| state.as_str())).to_string();
        let now = self.now();
        let finished = matches!(to, RunState::Done | RunState::Cancelled).then_some(now);
        let changed = sqlx::query(
            "update runs set state = ?, message = ?, updated_at = ?, finished_at = ? \
             where name = ? and deleted_at is null and state in (select value from json_each(?))",
        )
        .bind(to.as_str())
        .bind(message)
        .bind(now)
        .bind(finished)
        .bind(run)
        .bind(from)
        .execute(&self.inner.write)
        .await
        .doing(DOING)?;
        self.touch();
        Ok(changed.rows_affected() > 0)
    }

    /// Takes up a slice: its samples' rows are there afterwards. The answer is each sample's state.
    ///
    /// # Errors
    /// `Conflict` where the slice was taken up before with other samples; `Database`, `Full`.
    pub async fn claim(&self, claim: Claim) -> Result<Vec<SampleState>, StoreError> {
        match self.inner.committer.write(Change::Claim(claim)).await? {
            Answer::Claimed(states) => Ok(states),
            other => Err(StoreError::Conflict(format!("the committer answered {other:?} to a claim"))),
        }
    }

    /// Writes a step of a sample. `false` where the sample was not pending any more, and nothing changed.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn step(&self, step: Step) -> Result<bool, StoreError> {
        match self.inner.committer.write(Change::Step(Box::new(step))).await? {
            Answer::Stepped(changed) => Ok(changed),
            other => Err(StoreError::Conflict(format!("the committer answered {other:?} to a step"))),
        }
    }

    /// Closes a slice none of whose samples is pending.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn close_slice(&self, run: &RunId, slice: u64) -> Result<(), StoreError> {
        self.inner.committer.write(Change::SliceDone { run: run.clone(), slice }).await.map(|_| ())
    }

    /// Writes down, in the caller's transaction, that a slice is about to be taken up. Again it changes nothing.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn open_slice(db: &mut SqliteConnection, run: &RunId, slice: u64) -> Result<(), StoreError> {
        sqlx::query("insert into slices (run, slice) values (?, ?) on conflict (run, slice) do nothing")
            .bind(run.as_str())
            .bind(as_i64(slice))
            .execute(db)
            .await
            .doing("opening a slice")?;
        Ok(())
    }

    /// The slices of a run that were opened and are not closed, and the first that was never opened.
    ///
    /// # Errors
    /// `Database`.
    pub async fn slices(&self, run: &RunId) -> Result<(Vec<u64>, u64), StoreError> {
        const DOING: &str = "reading a run's slices";
        let open: Vec<i64> = sqlx::query_scalar("select slice from slices where run = ? and done = 0 order by slice")
            .bind(run.as_str())
            .fetch_all(&self.inner.read)
            .await
            .doing(DOING)?;
        let last: Option<i64> = sqlx::query_scalar("select max(slice) from slices where run = ?")
            .bind(run.as_str())
            .fetch_one(&self.inner.read)
            .await
            .doing(DOING)?;
        Ok((open.into_iter().map(as_u64).collect(), last.map_or(0, |last| as_u64(last) + 1)))
    }

    /// Removes a run with everything that is only its own. It is gone for every reader at once; rows and pictures
    /// follow, after a crash at the next start. The run must not be working.
    ///
    /// # Errors
    /// `NotFound`; `Database`, `Full`, `File`.
    pub async fn delete_run(&self, run: &RunId) -> Result<(), StoreError> {
        self.inner.committer.drain().await;
        let marked = sqlx::query("update runs set deleted_at = ? where name = ? and deleted_at is null")
            .bind(self.now())
            .bind(run.as_str())
            .execute(&self.inner.write)
            .await
            .doing("deleting a run")?;
        if marked.rows_affected() == 0 {
            return Err(StoreError::NotFound { what: "run", name: run.to_string() });
        }
        self.finish_deletion(run).await
    }

    pub(crate) async fn finish_deletions(&self) -> Result<(), StoreError> {
        let runs: Vec<String> = sqlx::query_scalar("select name from runs where deleted_at is not null")
            .fetch_all(&self.inner.read)
            .await
            .doing("looking for deleted runs")?;
        for run in runs {
            self.finish_deletion(&RunId::new(run)).await?;
        }
        Ok(())
    }

    async fn finish_deletion(&self, run: &RunId) -> Result<(), StoreError> {
        const DOING: &str = "deleting a run's samples";
        loop {
            // Nobody may put a picture between the look for other rows and the drop of its bytes.
            let hold = self.inner.blobs.hold_all().await;
            let mut transaction = self.inner.write.begin_with("begin immediate").await.doing(DOING)?;
            let chunk = "select ordinal from samples where run = ?1 order by ordinal limit ?2";
            let orphans = format!(
                "select distinct p.hash from pictures p where p.run = ?1 and p.ordinal in ({chunk}) and not exists \
                 (select 1 from pictures o where o.hash = p.hash and (o.run <> ?1 or o.ordinal not in ({chunk})))"
            );
            let orphans: Vec<String> = sqlx::query_scalar(sqlx::AssertSqlSafe(orphans))
                .bind(run.as_str())
                .bind(DELETE_CHUNK)
                .fetch_all(&mut *transaction)
                .await
                .doing(DOING)?;
            let samples = format!("delete from samples where run = ?1 and ordinal in ({chunk})");
            let gone = sqlx::query(sqlx::AssertSqlSafe(samples))
                .bind(run.as_str())
                .bind(DELETE_CHUNK)
                .execute(&mut *transaction)
                .await
                .doing(DOING)?
                .rows_affected();
            if gone == 0 {
                sqlx::query("delete from runs where name = ?")
                    .bind(run.as_str())
                    .execute(&mut *transaction)
                    .await
                    .doing(DOING)?;
            }
            transaction.commit().await.doing(DOING)?;
            for hash in orphans {
                self.inner.blobs.drop_blob(&hash).await?;
            }
            drop(hold);
            if gone == 0 {
                break;
            }
        }
        self.forget_spool(run).await;
        self.inner.cube.write().unwrap_or_else(std::sync::PoisonError::into_inner).forget_run(run.as_str());
        self.touch();
        Ok(())
    }
}
