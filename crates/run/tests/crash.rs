//! `kill -9` at any moment, then a start: the same dataset as an undisturbed run.

#![allow(clippy::unwrap_used)]

use pairloom_model::views::RunState;
use pairloom_run::{Engine, Launch, Setup};
use pairloom_store::Store;
use pairloom_testkit::{FakeProvider, Mood, PlainPlan, spec, whole_state};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// Set where the test binary runs itself as the process that is to be killed.
const CHILD: &str = "PAIRLOOM_CRASH_TEST_FOLDER";

async fn carry_out(folder: &Path) -> String {
    let store = Store::open(folder).await.unwrap();
    let provider =
        Arc::new(FakeProvider::new(32).with_plan(|request| match request.sample.id.as_str().ends_with("13") {
            true => Mood::Refuse,
            false => Mood::MakeAfter(Duration::from_millis(2)),
        }));
    let plans = PlainPlan::factory(provider.clone(), provider);
    let engine = Engine::start(Setup { store: store.clone(), plans, window: 0 }).await.unwrap();
    let catalogue_revision = store.pin_catalogue().await.unwrap();
    engine.launch(Launch { spec: spec("killed", "fake", 250, 50), catalogue_revision }).await.unwrap();
    assert_eq!(engine.settled("killed").await.unwrap().state, RunState::Done);
    let state = whole_state(&store, "killed").await;
    engine.close().await;
    store.close().await;
    state
}

/// Set where the process is to end itself whenever it makes this sample.
const POISON: &str = "PAIRLOOM_CRASH_TEST_POISON";

/// Not a test of its own: what the parent starts, and what ends itself.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "the process that another test starts"]
async fn poisoned_child() {
    if let Some(folder) = std::env::var_os(POISON) {
        let poison = FakeProvider::new(16).with_plan(|request| match request.sample.seed {
            // The run's seed is 7: the sample at place 3.
            10 => std::process::abort(),
            _ => Mood::Make,
        });
        finish(Path::new(&folder), Arc::new(poison)).await;
    }
}

async fn finish(folder: &Path, provider: Arc<FakeProvider>) -> String {
    let store = Store::open(folder).await.unwrap();
    let plans = PlainPlan::factory(provider.clone(), provider);
    let engine = Engine::start(Setup { store: store.clone(), plans, window: 0 }).await.unwrap();
    let catalogue_revision = store.pin_catalogue().await.unwrap();
    engine.launch(Launch { spec: spec("poisoned", "fake", 40, 0), catalogue_revision }).await.unwrap();
    engine.settled("poisoned").await.unwrap();
    let state = whole_state(&store, "poisoned").await;
    engine.close().await;
    store.close().await;
    state
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sample_that_ends_the_process_every_time_is_put_aside_and_the_others_are_made() {
    let folder = TempDir::new().unwrap();
    let mut deaths = 0;
    loop {
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "poisoned_child", "--nocapture", "--ignored"])
            .env(POISON, folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        if status.success() {
            break;
        }
        deaths += 1;
        assert!(deaths <= 6, "it goes on for ever");
    }
    let state = finish(folder.path(), Arc::new(FakeProvider::new(16))).await;
    assert!(state.contains("planned 40 done 39 refused 0 failed 1"), "{state}");
    assert!(state.contains("0000000700000003 failed Pairloom ended 3 times"), "{state}");
}

/// Not a test of its own: what the parent starts and kills.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "the process that another test starts"]
async fn child() {
    if let Some(folder) = std::env::var_os(CHILD) {
        carry_out(Path::new(&folder)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_eight_times_a_run_ends_as_an_undisturbed_one() {
    let undisturbed = TempDir::new().unwrap();
    let expected = carry_out(undisturbed.path()).await;
    let killed = TempDir::new().unwrap();
    let mut unfinished = 0;
    for round in 0..8_u64 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child", "--nocapture", "--ignored"])
            .env(CHILD, killed.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Different moments: while opening, planning, in the thick of it.
        tokio::time::sleep(Duration::from_millis(60 + round * 97 % 350)).await;
        unfinished += u64::from(child.try_wait().unwrap().is_none());
        child.kill().unwrap();
        child.wait().unwrap();
    }
    assert!(unfinished > 0, "at least one was killed before its end");
    assert_eq!(carry_out(killed.path()).await, expected);
    // Nothing is left to do, and doing it again changes nothing.
    assert_eq!(carry_out(killed.path()).await, expected);
}
