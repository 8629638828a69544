//! Changes that come at the same time share one commit, and so one flush to disk.
//!
//! While one commit is being flushed the next changes gather, so a batch grows with the load and nothing waits for a timer.

use crate::StoreError;
use crate::change::{Answer, Change};
use crate::counts::{Cube, Tally};
use crate::error::Doing;
use crate::lock::FolderLock;
use crate::store::Clock;
use sqlx::SqlitePool;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::{mpsc, oneshot, watch};

/// A commit of this many changes takes some tens of milliseconds; more would make the first ones wait.
const BATCH: usize = 256;

struct Job {
    change: Change,
    reply: oneshot::Sender<Result<Answer, StoreError>>,
}

/// The door to the one task that writes.
pub(crate) struct Committer {
    jobs: mpsc::Sender<Job>,
}

struct Work {
    write: SqlitePool,
    cube: Arc<RwLock<Cube>>,
    changed: watch::Sender<u64>,
    clock: Clock,
    /// The folder must not be taken by another while something may still be written. None beside an owner.
    _lock: Option<FolderLock>,
}

impl Committer {
    pub(crate) fn start(
        write: SqlitePool,
        cube: Arc<RwLock<Cube>>,
        changed: watch::Sender<u64>,
        clock: Clock,
        lock: Option<FolderLock>,
    ) -> Self {
        let (jobs, mut incoming) = mpsc::channel::<Job>(4 * BATCH);
        let work = Work { write, cube, changed, clock, _lock: lock };
        tokio::spawn(async move {
            let mut batch = Vec::with_capacity(BATCH);
            while incoming.recv_many(&mut batch, BATCH).await > 0 {
                work.commit(std::mem::take(&mut batch)).await;
            }
        });
        Self { jobs }
    }

    /// Writes a change; returns when it is on disk.
    pub(crate) async fn write(&self, change: Change) -> Result<Answer, StoreError> {
        const WHAT: &str = "a change";
        let (reply, answer) = oneshot::channel();
        self.jobs.send(Job { change, reply }).await.map_err(|_| StoreError::Closed(WHAT))?;
        answer.await.map_err(|_| StoreError::Closed(WHAT))?
    }

    /// Returns when everything that was handed in before is on disk.
    pub(crate) async fn drain(&self) {
        // An error means that the task is gone, and then nothing is waiting.
        let _ = self.write(Change::Flush).await;
    }
}

impl Work {
    async fn commit(&self, batch: Vec<Job>) {
        let changes: Vec<&Change> = batch.iter().map(|job| &job.change).collect();
        match self.attempt(&changes).await {
            Ok(answers) => {
                for (job, answer) in batch.into_iter().zip(answers) {
                    // The caller may have gone; what it asked for is written all the same.
                    let _ = job.reply.send(Ok(answer));
                }
            }
            // One bad change must not take the others with it.
            Err(_) => {
                for job in batch {
                    let answer = self.attempt(&[&job.change]).await.map(|mut answers| answers.pop());
                    let answer = answer.and_then(|answer| answer.ok_or(StoreError::Closed("a change")));
                    let _ = job.reply.send(answer);
                }
            }
        }
    }

    async fn attempt(&self, changes: &[&Change]) -> Result<Vec<Answer>, StoreError> {
        let mut transaction = self.write.begin_with("begin immediate").await.doing("beginning to write")?;
        let now = (self.clock)();
        let mut tally = Tally::default();
        let mut answers = Vec::with_capacity(changes.len());
        for change in changes {
            answers.push(change.apply(&mut transaction, &mut tally, now).await?);
        }
        tally.write(&mut transaction).await?;
        transaction.commit().await.doing("flushing to disk")?;
        self.cube.write().unwrap_or_else(PoisonError::into_inner).add(&tally);
        self.changed.send_modify(|count| *count += 1);
        Ok(answers)
    }
}
