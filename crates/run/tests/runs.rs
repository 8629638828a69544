//! Runs with a free provider: completing, refusing, pausing, resuming, deleting, repeating.

#![allow(clippy::unwrap_used)]

use pairloom_model::RunSpec;
use pairloom_model::views::RunState;
use pairloom_run::{Engine, Launch, Launched, RunError, Setup};
use pairloom_store::Store;
use pairloom_testkit::{FakeProvider, Mood, PlainPlan, spec, temporary_store, whole_state};
use std::sync::Arc;
use std::time::Duration;

async fn engine(store: &Store, provider: Arc<FakeProvider>) -> Engine {
    let plans = PlainPlan::factory(provider.clone(), provider);
    Engine::start(Setup { store: store.clone(), plans, window: 0 }).await.unwrap()
}

async fn launch(store: &Store, engine: &Engine, spec: RunSpec) -> Result<Launched, RunError> {
    let catalogue_revision = store.pin_catalogue().await.unwrap();
    engine.launch(Launch { spec, catalogue_revision }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_run_completes_and_its_whole_state_is_as_expected() {
    let (store, _folder) = temporary_store().await;
    let provider = Arc::new(FakeProvider::new(16).with_plan(|request| match request.sample.id.as_str() {
        "0000000700000001" => Mood::Refuse,
        "0000000700000002" => Mood::Fail,
        "0000000700000003" => Mood::Nonsense,
        _ => Mood::Make,
    }));
    let engine = engine(&store, provider).await;
    assert_eq!(launch(&store, &engine, spec("small", "fake", 4, 2)).await.unwrap(), Launched::New);
    engine.settled("small").await.unwrap();
    insta::assert_snapshot!("small_run", whole_state(&store, "small").await);
    engine.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn equal_specifications_continue_and_others_are_refused() {
    let (store, _folder) = temporary_store().await;
    let provider = Arc::new(FakeProvider::new(16));
    let engine = engine(&store, provider.clone()).await;
    launch(&store, &engine, spec("one", "fake", 3, 0)).await.unwrap();
    engine.settled("one").await.unwrap();
    assert_eq!(launch(&store, &engine, spec("one", "fake", 3, 0)).await.unwrap(), Launched::Finished);
    assert_eq!(provider.asked(), 3);
    let refused = launch(&store, &engine, spec("one", "fake", 4, 0)).await.unwrap_err();
    assert!(matches!(&refused, RunError::Differs { difference, .. } if difference.contains("counts")), "{refused}");
    let bad = launch(&store, &engine, spec("No Name", "fake", 4, 0)).await.unwrap_err();
    assert!(matches!(bad, RunError::Spec(_)), "{bad}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paused_run_asks_for_nothing_and_a_resumed_one_ends_as_if_it_had_not_been() {
    let (store, _folder) = temporary_store().await;
    let slow = |_: &pairloom_provider::ImageRequest| Mood::MakeAfter(Duration::from_millis(5));
    let provider = Arc::new(FakeProvider::new(16).with_plan(slow));
    let engine = engine(&store, provider.clone()).await;
    launch(&store, &engine, spec("undisturbed", "fake", 100, 5)).await.unwrap();
    engine.settled("undisturbed").await.unwrap();
    let undisturbed = whole_state(&store, "undisturbed").await;

    launch(&store, &engine, spec("disturbed", "fake", 100, 5)).await.unwrap();
    while engine.view("disturbed").await.unwrap().counts.done < 10 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    engine.pause("disturbed").await.unwrap();
    let paused = engine.settled("disturbed").await.unwrap();
    assert_eq!(paused.state, RunState::Paused);
    assert!(paused.counts.done < 105, "it was paused on the way");
    let asked = provider.asked();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert_eq!(provider.asked(), asked);

    engine.resume("disturbed").await.unwrap();
    assert_eq!(engine.settled("disturbed").await.unwrap().state, RunState::Done);
    assert_eq!(whole_state(&store, "disturbed").await.replace("run disturbed", "run undisturbed"), undisturbed);
    assert!(matches!(engine.resume("disturbed").await, Err(RunError::Conflict(_))));
    assert!(matches!(engine.pause("nobody").await, Err(RunError::NotFound(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cancelled_run_keeps_what_it_made_and_a_deleted_one_leaves_nothing_of_its_own() {
    let (store, folder) = temporary_store().await;
    let slow = |_: &pairloom_provider::ImageRequest| Mood::MakeAfter(Duration::from_millis(5));
    let engine = engine(&store, Arc::new(FakeProvider::new(16).with_plan(slow))).await;
    // The same plan twice: the pictures of both are the same blobs.
    launch(&store, &engine, spec("kept", "fake", 20, 0)).await.unwrap();
    engine.settled("kept").await.unwrap();
    launch(&store, &engine, spec("gone", "fake", 60, 0)).await.unwrap();
    while engine.view("gone").await.unwrap().counts.done < 25 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    engine.cancel("gone").await.unwrap();
    let cancelled = engine.settled("gone").await.unwrap();
    assert_eq!(cancelled.state, RunState::Cancelled);
    assert!(cancelled.counts.done >= 25);
    engine.delete("gone").await.unwrap();
    assert!(store.run("gone").await.unwrap().is_none());
    assert!(!whole_state(&store, "kept").await.contains("missing"));
    let blobs = walk(&folder.path().join("blobs"));
    assert_eq!(blobs, 20, "only the kept run's pictures are left");
    assert_eq!(launch(&store, &engine, spec("gone", "fake", 3, 0)).await.unwrap(), Launched::New);
    assert_eq!(engine.settled("gone").await.unwrap().counts.done, 3);
}

fn walk(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { walk(&path) } else { 1 }).sum()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_gives_up_stops_the_run() {
    let (store, _folder) = temporary_store().await;
    let provider = FakeProvider::new(16).with_plan(|request| match request.sample.id.as_str() {
        "0000000700000001" => Mood::GiveUp,
        _ => Mood::Make,
    });
    let engine = engine(&store, Arc::new(provider)).await;
    launch(&store, &engine, spec("stuck", "fake", 3, 0)).await.unwrap();
    let stopped = engine.settled("stuck").await.unwrap();
    assert_eq!(stopped.state, RunState::Stopped);
    assert_eq!(stopped.message, "the fake has gone home; bring it back");
    engine.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_in_a_worker_stops_its_run_and_no_other() {
    let (store, _folder) = temporary_store().await;
    let provider = FakeProvider::new(16).with_plan(|request| match request.sample.seed {
        9 => Mood::Panic,
        _ => Mood::Make,
    });
    let engine = engine(&store, Arc::new(provider)).await;
    launch(&store, &engine, spec("panics", "fake", 3, 0)).await.unwrap();
    assert_eq!(engine.settled("panics").await.unwrap().state, RunState::Stopped);
    let mut other = spec("well", "fake", 3, 0);
    other.seed = 100;
    launch(&store, &engine, other).await.unwrap();
    assert_eq!(engine.settled("well").await.unwrap().state, RunState::Done);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_would_be_planned_otherwise_now_stops_and_says_so() {
    let (store, _folder) = temporary_store().await;
    let slow = |_: &pairloom_provider::ImageRequest| Mood::MakeAfter(Duration::from_millis(5));
    let provider = Arc::new(FakeProvider::new(16).with_plan(slow));
    let first = engine(&store, provider.clone()).await;
    launch(&store, &first, spec("older", "fake", 200, 0)).await.unwrap();
    while first.view("older").await.unwrap().counts.done < 5 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    first.close().await;
    assert_eq!(store.run("older").await.unwrap().unwrap().view.state, RunState::Running);

    let newer = move |spec: &RunSpec, _: &[pairloom_store::CatalogueItem]| {
        let mut planner = PlainPlan::of(spec);
        planner.version = "2".to_owned();
        Ok(pairloom_run::Prepared { planner: Arc::new(planner), provider: provider.clone(), sources: provider.clone() })
    };
    let second = Engine::start(Setup { store: store.clone(), plans: Arc::new(newer), window: 0 }).await.unwrap();
    let stopped = second.settled("older").await.unwrap();
    assert_eq!(stopped.state, RunState::Stopped);
    assert!(stopped.message.contains("plans the run otherwise"), "{}", stopped.message);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_fails_stops_the_run_and_a_resume_loses_nothing() {
    let (store, _folder) = temporary_store().await;
    let slow = |_: &pairloom_provider::ImageRequest| Mood::MakeAfter(Duration::from_millis(5));
    let engine = engine(&store, Arc::new(FakeProvider::new(16).with_plan(slow))).await;
    launch(&store, &engine, spec("shaken", "fake", 400, 0)).await.unwrap();
    while engine.view("shaken").await.unwrap().counts.done < 10 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let refuse = "create trigger refuse before update of state on samples begin select raise(abort, 'as planned'); end";
    sqlx::query(refuse).execute(store.write_pool()).await.unwrap();
    let stopped = engine.settled("shaken").await.unwrap();
    assert_eq!(stopped.state, RunState::Stopped);
    assert!(stopped.message.contains("as planned"), "{}", stopped.message);
    assert!(stopped.counts.done < 400);
    sqlx::query("drop trigger refuse").execute(store.write_pool()).await.unwrap();
    engine.resume("shaken").await.unwrap();
    let done = engine.settled("shaken").await.unwrap();
    assert_eq!((done.state, done.counts.done), (RunState::Done, 400), "{}", done.message);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_that_cannot_be_written_down_holds_the_run_until_it_can() {
    let (store, _folder) = temporary_store().await;
    let engine = engine(&store, Arc::new(FakeProvider::new(16).with_plan(|_| Mood::GiveUp))).await;
    let refuse = "create trigger refuse before update of state on runs begin select raise(abort, 'as planned'); end";
    sqlx::query(refuse).execute(store.write_pool()).await.unwrap();
    launch(&store, &engine, spec("held", "fake", 3, 0)).await.unwrap();
    let stopped = engine.settled("held").await.unwrap();
    assert_eq!(stopped.message, "the fake has gone home; bring it back");
    assert_eq!(store.run("held").await.unwrap().unwrap().view.state, RunState::Running);
    sqlx::query("drop trigger refuse").execute(store.write_pool()).await.unwrap();
    while store.run("held").await.unwrap().unwrap().view.state == RunState::Running {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(engine.view("held").await.unwrap(), store.run("held").await.unwrap().unwrap().view);
}
