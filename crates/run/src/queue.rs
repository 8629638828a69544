//! The job queue: apalis on the store's own database and connection.
//!
//! What is known about it and minded here: its own set-up would turn flushing to disk off, so only its tables are made;
//! a worker's name must be new at every start; a worker that ends is started again under a new name; tasks of a dead
//! worker are not waited for, because whoever holds the folder's lock owns all of them: the queue is emptied at start.

use crate::RunError;
use crate::shared::Shared;
use crate::slice;
use apalis::prelude::*;
use apalis_sqlite::{Config, SqliteStorage};
use futures::channel::mpsc;
use pairloom_model::RunId;
use pairloom_store::Store;
use serde::{Deserialize, Serialize};
use sqlx::SqlitePool;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// Set, because the default is the Rust type's name, and renaming the type would lose the queue.
const QUEUE: &str = "pairloom-slices";
/// The queue's own record of its migrations, apart from the store's.
const MIGRATIONS: &str = "_apalis_migrations";
const HEARTBEAT: Duration = Duration::from_secs(5);
/// Only for a slice that a wake-up missed.
const POLL: Duration = Duration::from_secs(2);
/// After a worker ended with an error.
const RESTART: Duration = Duration::from_millis(500);

/// A job: one slice of a run.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct SliceJob {
    pub(crate) run: RunId,
    pub(crate) slice: u64,
}

fn failed(doing: &'static str) -> impl FnOnce(sqlx::Error) -> RunError {
    move |source| RunError::Queue { doing, source }
}

/// Makes the queue's tables and empties it.
pub(crate) async fn set_up(pool: &SqlitePool) -> Result<(), RunError> {
    let mut migrations = SqliteStorage::migrations();
    migrations.dangerous_set_table_name(MIGRATIONS);
    migrations.run(pool).await.map_err(sqlx::Error::from).map_err(failed("making its tables"))?;
    empty(pool).await
}

/// Forgets every task and worker of our queue.
pub(crate) async fn empty(pool: &SqlitePool) -> Result<(), RunError> {
    let mut transaction = pool.begin().await.map_err(failed("emptying it"))?;
    for text in ["delete from Jobs where job_type = ?", "delete from Workers where worker_type = ?"] {
        sqlx::query(text).bind(QUEUE).execute(&mut *transaction).await.map_err(failed("emptying it"))?;
    }
    transaction.commit().await.map_err(failed("emptying it"))
}

/// Hands slices to the workers, in the transaction that opens them.
pub(crate) async fn push(pool: &SqlitePool, jobs: &[SliceJob]) -> Result<(), RunError> {
    const DOING: &str = "handing out slices";
    let mut transaction = pool.begin().await.map_err(failed(DOING))?;
    let mut tasks = Vec::with_capacity(jobs.len());
    for job in jobs {
        Store::open_slice(&mut transaction, &job.run, job.slice).await?;
        let payload = serde_json::to_vec(job).map_err(|error| RunError::Plan(format!("slice {job:?}: {error}")))?;
        // Never tried again by the queue: what is to be done again is decided from the database.
        tasks.push(TaskBuilder::new(payload).max_attempts(1).build());
    }
    // Small on purpose: finished tasks are of no use to anybody.
    sqlx::query("delete from Jobs where job_type = ? and status in ('Done', 'Failed', 'Killed')")
        .bind(QUEUE)
        .execute(&mut *transaction)
        .await
        .map_err(failed(DOING))?;
    apalis_sqlite::queries::push_tasks(&mut *transaction, QUEUE, &tasks)
        .await
        .map_err(|error| RunError::Queue { doing: DOING, source: sqlx::Error::Protocol(error.to_string()) })?;
    transaction.commit().await.map_err(failed(DOING))
}

/// Keeps a worker running until the engine closes.
pub(crate) async fn work(shared: Arc<Shared>) {
    let mut start = 0_u32;
    while !shared.is_closing() {
        start += 1;
        // The process id alone comes back after a restart in a container.
        let name = format!("pairloom-{}-{}-{start}", std::process::id(), shared.store.now());
        if let Err(error) = work_once(&shared, &name).await {
            tracing::warn!(worker = name, %error, "the worker ended and is started again");
        }
        if shared.is_closing() {
            break;
        }
        tokio::time::sleep(RESTART).await;
        // Its tasks are bound to its name; the pump hands their slices out again.
        match empty(shared.store.write_pool()).await {
            Ok(()) => shared.forget_queued(),
            Err(error) => tracing::warn!(%error, "the queue could not be emptied"),
        }
    }
}

async fn work_once(shared: &Arc<Shared>, name: &str) -> Result<(), WorkerError> {
    let (wake, woken) = mpsc::channel::<()>(1);
    *shared.wake_worker.lock().unwrap_or_else(PoisonError::into_inner) = Some(wake);
    let config =
        Config::default().queue(QUEUE).batch_size(shared.window).heartbeat_interval(HEARTBEAT).missed_heartbeats(6);
    let backend = SqliteStorage::<SliceJob>::new(shared.store.write_pool())
        .with_config(config)
        .poll_with_strategy(Strategy::new().stream(woken).interval(POLL));
    let worker = WorkerBuilder::new(name).backend(backend).data(shared.clone()).build(handle);
    let closing = shared.closing();
    worker
        .run_until(async move {
            closing.await;
            Ok::<(), WorkerError>(())
        })
        .await
}

/// Never an error and never a panic: the queue would try again by its own rules.
///
/// At the end it does not wait for the slice: a worker that is stopping waits for its handlers without driving a fetch
/// that it has begun, and that fetch may hold the connection that the slice needs. `Engine::close` waits instead.
async fn handle(job: SliceJob, shared: Data<Arc<Shared>>) -> Result<(), BoxDynError> {
    let shared = (*shared).clone();
    let closing = std::pin::pin!(shared.closing());
    let slice = tokio::spawn(slice::supervise(shared.clone(), job));
    futures::future::select(slice, closing).await;
    Ok(())
}
