//! What is known to go wrong with the job queue, as far as it concerns us.

#![allow(clippy::unwrap_used)]

use pairloom_model::views::RunState;
use pairloom_run::{Engine, Launch, Setup};
use pairloom_store::Store;
use pairloom_testkit::{FakeProvider, PlainPlan, spec, temporary_store};
use std::sync::Arc;

async fn engine(store: &Store) -> Engine {
    let provider = Arc::new(FakeProvider::new(16));
    let plans = PlainPlan::factory(provider.clone(), provider);
    Engine::start(Setup { store: store.clone(), plans, window: 0 }).await.unwrap()
}

async fn launch(store: &Store, engine: &Engine, name: &str, samples: u64) {
    let catalogue_revision = store.pin_catalogue().await.unwrap();
    engine.launch(Launch { spec: spec(name, "fake", samples, 0), catalogue_revision }).await.unwrap();
}

async fn number(store: &Store, query: &'static str) -> i64 {
    sqlx::query_scalar(query).fetch_one(store.write_pool()).await.unwrap()
}

/// The queue's own set-up turns flushing off for the whole connection.
#[tokio::test(flavor = "multi_thread")]
async fn commits_are_flushed_after_the_queue_is_set_up() {
    let (store, _folder) = temporary_store().await;
    let engine = engine(&store).await;
    assert_eq!(number(&store, "pragma synchronous").await, 2, "FULL");
    assert_eq!(number(&store, "pragma foreign_keys").await, 1);
    let mode: String = sqlx::query_scalar("pragma journal_mode").fetch_one(store.write_pool()).await.unwrap();
    assert_eq!(mode, "wal");
    engine.close().await;
}

/// A dead worker's tasks are bound to its name, and a fixed name is refused while its heartbeat is fresh.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_dead_worker_left_in_the_queue_is_not_waited_for() {
    let (store, _folder) = temporary_store().await;
    let first = engine(&store).await;
    launch(&store, &first, "first", 3).await;
    first.settled("first").await.unwrap();
    first.close().await;
    // As a kill leaves it: a task in the hands of a worker that was alive a second ago, on its hundredth attempt.
    for text in [
        "insert into Workers (id, worker_type, storage_name, layers) values ('dead', 'pairloom-slices', 's', '')",
        "insert into Jobs (job, id, job_type, status, attempts, max_attempts, lock_by, metadata) values \
         (x'7b7d', '01JAAAAAAAAAAAAAAAAAAAAAAA', 'pairloom-slices', 'Running', 100, 1, 'dead', '{}')",
    ] {
        sqlx::query(text).execute(store.write_pool()).await.unwrap();
    }
    let second = engine(&store).await;
    launch(&store, &second, "second", 70).await;
    assert_eq!(second.settled("second").await.unwrap().state, RunState::Done);
    assert_eq!(number(&store, "select count(*) from Jobs where lock_by = 'dead'").await, 0);
    second.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_right_after_an_end_needs_no_patience() {
    let (store, _folder) = temporary_store().await;
    for name in ["a", "b", "c"] {
        let engine = engine(&store).await;
        launch(&store, &engine, name, 40).await;
        assert_eq!(engine.settled(name).await.unwrap().state, RunState::Done);
        engine.close().await;
    }
}

/// Finished tasks must not pile up: the queue's queries slow down with its size.
#[tokio::test(flavor = "multi_thread")]
async fn the_queue_stays_small() {
    let (store, _folder) = temporary_store().await;
    let engine = engine(&store).await;
    launch(&store, &engine, "long", 32 * 30).await;
    engine.settled("long").await.unwrap();
    let left = number(&store, "select count(*) from Jobs").await;
    assert!(left <= 10, "{left} tasks are left of 30");
    let names = number(&store, "select count(distinct job_type) from Jobs").await;
    assert!(names <= 1);
    engine.close().await;
}

/// The same slice delivered twice, as after a missed heartbeat: the second one finds nothing to do.
#[tokio::test(flavor = "multi_thread")]
async fn a_slice_that_is_delivered_twice_is_made_once() {
    let (store, _folder) = temporary_store().await;
    let provider = Arc::new(FakeProvider::new(16));
    let plans = PlainPlan::factory(provider.clone(), provider.clone());
    let engine = Engine::start(Setup { store: store.clone(), plans, window: 0 }).await.unwrap();
    launch(&store, &engine, "twice", 32).await;
    for ulid in ['B', 'C', 'D'] {
        let text = format!(
            "insert into Jobs (job, id, job_type, status, attempts, max_attempts, run_at, priority, metadata) values \
             (cast('{{\"run\":\"twice\",\"slice\":0}}' as blob), '01J{}', 'pairloom-slices', 'Pending', 0, 1, 0, 0, '{{}}')",
            String::from(ulid).repeat(23)
        );
        sqlx::query(sqlx::AssertSqlSafe(text)).execute(store.write_pool()).await.unwrap();
    }
    engine.settled("twice").await.unwrap();
    launch(&store, &engine, "after", 32).await;
    engine.settled("after").await.unwrap();
    assert_eq!(provider.asked(), 64);
    engine.close().await;
}
