//! Runs with a provider that costs money, against a local server with its own book: nothing bought twice, nothing lost.

#![allow(clippy::unwrap_used)]

use pairloom_model::RunSpec;
use pairloom_model::views::{RunState, SampleState};
use pairloom_provider::{OpenAi, OpenAiSettings};
use pairloom_run::{Engine, Launch, Setup};
use pairloom_store::Store;
use pairloom_testkit::{FakeProvider, Fault, ImageServer, PlainPlan, spec, temporary_store, whole_state};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Runtime;

fn openai(server: &ImageServer, timeout: Duration) -> Arc<OpenAi> {
    let settings = OpenAiSettings { base_url: server.base_url(), api_key: "sk-test".to_owned(), parallel: 4 };
    Arc::new(OpenAi::with_timeout(settings, timeout).unwrap())
}

async fn engine(store: &Store, server: &ImageServer) -> Engine {
    let sources = Arc::new(FakeProvider::new(16).named("studio"));
    let plans = PlainPlan::factory(openai(server, Duration::from_secs(2)), sources);
    Engine::start(Setup { store: store.clone(), plans, window: 0 }).await.unwrap()
}

async fn launch(store: &Store, engine: &Engine, spec: RunSpec) {
    let catalogue_revision = store.pin_catalogue().await.unwrap();
    engine.launch(Launch { spec, catalogue_revision }).await.unwrap();
}

fn paid(name: &str, generations: u64, edits: u64) -> RunSpec {
    RunSpec { model: "gpt-image-2".to_owned(), ..spec(name, "openai", generations, edits) }
}

#[tokio::test(flavor = "multi_thread")]
async fn buys_each_picture_once_and_edits_start_from_the_picture_before() {
    let server = ImageServer::start(|_, _| Fault::None);
    let (store, folder) = temporary_store().await;
    let engine = engine(&store, &server).await;
    launch(&store, &engine, paid("bought", 2, 1)).await;
    engine.settled("bought").await.unwrap();
    insta::assert_snapshot!("bought_run", whole_state(&store, "bought").await);
    let book = server.book().entries();
    let edits: Vec<_> = book.iter().filter(|entry| entry.path.ends_with("edits")).collect();
    assert_eq!(book.len(), 4);
    assert_eq!(edits.iter().map(|edit| edit.inputs).collect::<Vec<_>>(), [1, 1]);
    assert!(edits[0].prompt.starts_with("Repaint") && edits[1].prompt.starts_with("Enlarge"), "{edits:?}");
    assert!(book.iter().all(|entry| entry.model == "gpt-image-2" && entry.authorization == "Bearer sk-test"));
    let spooled = std::fs::read_dir(folder.path().join("spool/bought")).unwrap().count();
    assert_eq!(spooled, 0, "answers whose pictures are stored are dropped");
}

/// What each fault does to the run, the sample and the number of pictures that count as bought.
#[tokio::test(flavor = "multi_thread")]
async fn every_fault_ends_in_a_named_state() {
    for (fault, run, sample, bought) in [
        (Fault::Moderation, RunState::Done, SampleState::Refused, 1),
        (Fault::BadRequest, RunState::Done, SampleState::Failed, 1),
        (Fault::NotJson, RunState::Done, SampleState::Failed, 1),
        (Fault::NotAPicture, RunState::Done, SampleState::Failed, 1),
        (Fault::ByUrl, RunState::Done, SampleState::Done, 1),
        (Fault::ServerError, RunState::Done, SampleState::InDoubt, 1),
        (Fault::ResetInBody, RunState::Done, SampleState::InDoubt, 1),
        (Fault::Hang, RunState::Done, SampleState::InDoubt, 1),
        (Fault::WrongKey, RunState::Stopped, SampleState::Pending, 0),
        (Fault::Quota, RunState::Stopped, SampleState::Pending, 0),
        (Fault::Redirect, RunState::Stopped, SampleState::Pending, 0),
        (Fault::ByDeadUrl, RunState::Stopped, SampleState::Pending, 1),
    ] {
        let server = ImageServer::start(move |_, _| fault);
        let (store, _folder) = temporary_store().await;
        let engine = engine(&store, &server).await;
        launch(&store, &engine, paid("faulty", 1, 0)).await;
        let view = engine.settled("faulty").await.unwrap();
        let there = store.samples_after("faulty", None, &[], 10).await.unwrap();
        let bought_there = store.bought(&"faulty".into()).await.unwrap();
        assert_eq!((view.state, there[0].state, bought_there), (run, sample, bought), "{fault:?}: {}", view.message);
        assert_eq!(server.book().twice(), Vec::<String>::new(), "{fault:?}");
        assert_eq!(
            there[0].message.is_empty(),
            matches!(sample, SampleState::Done | SampleState::Pending),
            "{fault:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limit_is_waited_for_and_costs_nothing() {
    let server = ImageServer::start(|at, _| if at < 3 { Fault::RateLimit { retry_after_ms: 60 } } else { Fault::None });
    let (store, _folder) = temporary_store().await;
    let engine = engine(&store, &server).await;
    launch(&store, &engine, paid("limited", 4, 0)).await;
    let view = engine.settled("limited").await.unwrap();
    assert_eq!((view.state, view.counts.done, view.counts.pictures), (RunState::Done, 4, 4));
    assert_eq!(store.bought(&"limited".into()).await.unwrap(), 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cap_is_never_passed() {
    let server = ImageServer::start(|_, _| Fault::None);
    let (store, _folder) = temporary_store().await;
    let engine = engine(&store, &server).await;
    launch(&store, &engine, RunSpec { max_pictures: Some(5), ..paid("capped", 40, 0) }).await;
    let view = engine.settled("capped").await.unwrap();
    assert_eq!((view.state, view.counts.done), (RunState::Stopped, 5));
    assert!(view.message.contains("cap of 5 pictures"), "{}", view.message);
    assert_eq!(server.book().entries().len(), 5);
    engine.resume("capped").await.unwrap();
    assert_eq!(engine.settled("capped").await.unwrap().counts.done, 5);
    assert_eq!(server.book().entries().len(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_requests_all_fail_stops_before_it_has_asked_for_everything() {
    let server = ImageServer::start(|_, _| Fault::BadRequest);
    let (store, _folder) = temporary_store().await;
    let engine = engine(&store, &server).await;
    launch(&store, &engine, paid("wrong", 200, 0)).await;
    let view = engine.settled("wrong").await.unwrap();
    assert_eq!(view.state, RunState::Stopped);
    assert!(view.counts.failed < 30, "{} failed", view.counts.failed);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_connection_stops_the_run_and_buys_nothing() {
    let server = ImageServer::start(|_, _| Fault::None);
    let url = server.base_url();
    drop(server);
    tokio::time::sleep(Duration::from_millis(100)).await;
    let settings = OpenAiSettings { base_url: url, api_key: String::new(), parallel: 1 };
    let (store, _folder) = temporary_store().await;
    let provider = Arc::new(OpenAi::new(settings).unwrap());
    let plans = PlainPlan::factory(provider, Arc::new(FakeProvider::new(16)));
    let engine = Engine::start(Setup { store: store.clone(), plans, window: 0 }).await.unwrap();
    launch(&store, &engine, paid("offline", 3, 0)).await;
    let view = engine.settled("offline").await.unwrap();
    assert_eq!((view.state, view.counts.pictures), (RunState::Stopped, 0));
    assert!(view.message.contains("no connection"), "{}", view.message);
    assert_eq!(store.bought(&"offline".into()).await.unwrap(), 0);
}

/// A process that ends between `sent` and its answer: taking the runtime away drops everything at its next wait, as a
/// kill does; the server goes on and keeps its book.
#[test]
fn a_process_that_ends_while_a_request_is_out_leaves_it_in_doubt_and_never_buys_it_again() {
    let server = ImageServer::start(|_, prompt| match prompt.contains("number 1 ") || prompt.contains("number 2 ") {
        true => Fault::Hang,
        false => Fault::None,
    });
    let folder = tempfile::TempDir::new().unwrap();
    run_until(&server, folder.path(), |view| view.counts.done == 4);
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        let store = Store::open(folder.path()).await.unwrap();
        let engine = engine(&store, &server).await;
        let view = engine.settled("cut").await.unwrap();
        assert_eq!((view.state, view.counts.done, view.counts.in_doubt), (RunState::Done, 4, 2));
        insta::assert_snapshot!("cut_run", whole_state(&store, "cut").await);
        let doubtful = store.samples_after("cut", None, &[SampleState::InDoubt], 10).await.unwrap();
        assert!(doubtful.iter().all(|sample| sample.message.contains("may have been billed")));
    });
    assert_eq!(server.book().entries().len(), 6);
    assert_eq!(server.book().twice(), Vec::<String>::new());
}

/// Runs until the condition holds, then takes the runtime away.
fn run_until(server: &ImageServer, folder: &Path, enough: impl Fn(&pairloom_model::views::RunView) -> bool) {
    let runtime = Runtime::new().unwrap();
    runtime.block_on(async {
        let store = Store::open(folder).await.unwrap();
        let engine = engine(&store, server).await;
        launch(&store, &engine, paid("cut", 6, 0)).await;
        while !(enough(&engine.view("cut").await.unwrap()) && server.book().entries().len() == 6) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    runtime.shutdown_timeout(Duration::from_secs(5));
}

/// The answer is in the spool and the process ends before it is read: the next one finishes it from there.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_in_the_spool_is_finished_without_buying() {
    let server = ImageServer::start(|at, _| if at == 0 { Fault::ByDeadUrl } else { Fault::None });
    let (store, _folder) = temporary_store().await;
    let first = engine(&store, &server).await;
    launch(&store, &first, paid("spooled", 1, 0)).await;
    assert_eq!(first.settled("spooled").await.unwrap().state, RunState::Stopped);
    first.close().await;
    let purchase = store.purchases_of(&"spooled".into(), 0).await.unwrap().remove(0);
    // What came meanwhile: the same answer, whose picture is there now.
    let raw = store.spooled(&purchase.spool_key()).await.unwrap().unwrap();
    let raw = String::from_utf8(raw).unwrap().replace("/files/dead", "/files/alive");
    store.spool(&purchase.spool_key(), raw.into_bytes()).await.unwrap();

    let second = engine(&store, &server).await;
    second.resume("spooled").await.unwrap();
    let view = second.settled("spooled").await.unwrap();
    assert_eq!((view.state, view.counts.done), (RunState::Done, 1));
    assert_eq!(server.book().entries().len(), 1);
}
