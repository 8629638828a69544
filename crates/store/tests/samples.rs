//! Samples: claiming, steps, counters, gallery.

#![allow(clippy::unwrap_used)]

use pairloom_model::views::{GalleryQuery, Picture, RunState, SampleState};
use pairloom_model::{Kind, RunId, Sample};
use pairloom_run::Planner;
use pairloom_store::{Claim, NewPicture, NewRun, NewestFilter, Step, Store, StoreError, TotalsFilter};
use pairloom_testkit::{PlainPlan, spec, temporary_store, whole_state};
use std::collections::BTreeSet;
use std::sync::Arc;

const SLICE: u64 = 32;

async fn begin(store: &Store, name: &str, generations: u64, edits: u64, demo: bool) -> PlainPlan {
    let mut spec = spec(name, "fake", generations, edits);
    spec.demo = demo;
    let plan = PlainPlan::of(&spec);
    let new = NewRun {
        plan_key: plan.key(),
        planner_version: plan.version(),
        catalogue_revision: store.pin_catalogue().await.unwrap(),
        total: plan.total(),
        slice_size: SLICE,
        rows: plan.rows(),
        spec,
    };
    store.create_run(&new).await.unwrap();
    plan
}

fn claim(name: &str, plan: &PlainPlan, slice: u64) -> Claim {
    let (first, last) = (slice * SLICE, ((slice + 1) * SLICE).min(plan.total()));
    let samples = (first..last).map(|at| Arc::new(plan.sample(at))).collect();
    Claim { run: RunId::from(name), slice, digest: format!("{slice}-{}", plan.version), first, samples }
}

fn step(name: &str, ordinal: u64, sample: Sample, state: SampleState) -> Step {
    let hash = format!("{ordinal:064}");
    let picture = Picture { hash, media_type: "image/png".to_owned(), width: 8, height: 8, bytes: 9 };
    let stages = if sample.kind == Kind::Editing { -1..2 } else { 0..1 };
    let picture = |stage| NewPicture {
        stage,
        picture: picture.clone(),
        region: None,
        nodes: Vec::new(),
        provenance: [("provider".to_owned(), "fake".to_owned())].into(),
    };
    let pictures: Vec<_> = if state == SampleState::Done { stages.map(picture).collect() } else { Vec::new() };
    Step {
        run: RunId::from(name),
        ordinal,
        sample: Arc::new(sample),
        state: Some(state),
        message: if state == SampleState::Done { String::new() } else { "as planned".to_owned() },
        counted: pictures.len() as u64,
        pictures,
        settlement: None,
    }
}

/// Makes everything, every seventh refused.
async fn fill(store: &Store, name: &str, plan: &PlainPlan) {
    for slice in 0..plan.total().div_ceil(SLICE) {
        store.claim(claim(name, plan, slice)).await.unwrap();
    }
    let steps = (0..plan.total()).map(|at| {
        let state = if at % 7 == 3 { SampleState::Refused } else { SampleState::Done };
        store.step(step(name, at, plan.sample(at), state))
    });
    for changed in futures::future::join_all(steps).await {
        assert!(changed.unwrap());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_made_is_shown_only_where_it_is_asked_for() {
    let (store, _folder) = temporary_store().await;
    let plan = begin(&store, "one", 20, 0, false).await;
    store.claim(claim("one", &plan, 0)).await.unwrap();
    store.step(step("one", 0, plan.sample(0), SampleState::Done)).await.unwrap();
    let claimed = SLICE.min(plan.total());
    let shown = async |query: GalleryQuery| {
        let page = store.gallery(&query).await.unwrap();
        assert_eq!(page.total, Some(page.cards.len() as u64));
        page
    };
    let page = shown(GalleryQuery::default()).await;
    assert_eq!(page.cards.len(), 1);
    let states = page.facets.iter().find(|facet| facet.field == "state").unwrap();
    let counts: Vec<_> = states.values.iter().map(|value| (value.value.as_str(), value.count)).collect();
    assert_eq!(counts, [("done", Some(1)), ("pending", Some(claimed - 1))]);
    let pending = GalleryQuery { state: "pending".into(), ..GalleryQuery::default() };
    assert_eq!(shown(pending).await.cards.len() as u64, claimed - 1);
    // No index has signs alone.
    assert!(shown(GalleryQuery { q: "* %".into(), ..GalleryQuery::default() }).await.cards.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_step_again_changes_nothing_and_the_counters_count_what_is_there() {
    let (store, folder) = temporary_store().await;
    let plan = begin(&store, "one", 60, 10, false).await;
    fill(&store, "one", &plan).await;
    let state = whole_state(&store, "one").await;
    for slice in 0..3 {
        let states = store.claim(claim("one", &plan, slice)).await.unwrap();
        assert!(states.iter().all(|state| *state != SampleState::Pending));
    }
    for at in 0..plan.total() {
        assert!(!store.step(step("one", at, plan.sample(at), SampleState::Failed)).await.unwrap());
    }
    assert_eq!(whole_state(&store, "one").await, state);
    let facets = store.gallery(&GalleryQuery::default()).await.unwrap().facets;

    let table: i64 =
        sqlx::query_scalar("select sum(n) from sample_counts").fetch_one(store.write_pool()).await.unwrap();
    assert_eq!(table, 70);
    store.close().await;
    drop(store);
    let store = Store::open(folder.path()).await.unwrap();
    assert_eq!(store.gallery(&GalleryQuery::default()).await.unwrap().facets, facets, "read back as it was kept");
    assert_eq!(whole_state(&store, "one").await, state);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slice_that_is_planned_otherwise_is_refused_and_takes_no_other_change_with_it() {
    let (store, _folder) = temporary_store().await;
    let plan = begin(&store, "one", 64, 0, false).await;
    store.claim(claim("one", &plan, 0)).await.unwrap();
    let mut other = plan.clone();
    other.version = "2".to_owned();
    let (refused, accepted) = tokio::join!(store.claim(claim("one", &other, 0)), store.claim(claim("one", &plan, 1)));
    assert!(matches!(refused, Err(StoreError::Conflict(_))), "{refused:?}");
    assert_eq!(accepted.unwrap().len(), 32);
    assert_eq!(store.slices(&RunId::from("one")).await.unwrap(), (vec![0, 1], 2));
    store.close_slice(&RunId::from("one"), 0).await.unwrap();
    assert_eq!(store.slices(&RunId::from("one")).await.unwrap(), (vec![1], 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_give_every_match_once_newest_first_whatever_the_filter() {
    let (store, _folder) = temporary_store().await;
    let plan = begin(&store, "one", 150, 30, false).await;
    fill(&store, "one", &plan).await;
    let plan = begin(&store, "two", 20, 0, true).await;
    fill(&store, "two", &plan).await;
    let field = |set: &dyn Fn(&mut GalleryQuery)| {
        let mut query = GalleryQuery { limit: "17".to_owned(), ..GalleryQuery::default() };
        set(&mut query);
        query
    };
    let queries = [
        field(&|_| {}),
        field(&|q| q.run = "one".into()),
        field(&|q| q.kind = "editing".into()),
        field(&|q| q.domain = "spatial-reasoning".into()),
        field(&|q| q.subtask = "2-turns".into()),
        field(&|q| (q.subtask, q.run, q.level) = ("relative-position".into(), "two".into(), "rich".into())),
        field(&|q| (q.difficulty, q.format) = ("3".into(), "question".into())),
        field(&|q| (q.state, q.domain) = ("refused".into(), "multi-turn-editing".into())),
        field(&|q| (q.run, q.state) = ("nobody".into(), "done".into())),
        field(&|q| q.q = "candle".into()),
        field(&|q| (q.q, q.run, q.level, q.difficulty) = ("candle".into(), "two".into(), "plain".into(), "3".into())),
        field(&|q| (q.q, q.run) = ("number the CAND".into(), "one".into())),
        field(&|q| q.q = "\"quote' OR * nothing".into()),
    ];
    for query in queries {
        let mut seen = BTreeSet::new();
        let mut page = store.gallery(&query).await.unwrap();
        let total = page.total;
        loop {
            for card in &page.cards {
                assert!(seen.insert((card.run.clone(), card.id.clone())), "twice: {card:?}");
                let word = query.q.split(' ').next_back().unwrap_or_default().to_lowercase();
                assert!(card.instruction.to_lowercase().contains(&word), "{} in {}", word, card.instruction);
                assert!(query.state.is_empty() || card.state.as_str() == query.state);
                let results = if card.state == SampleState::Done { card.results.len() } else { 0 };
                assert_eq!(card.results.iter().flatten().count(), results);
            }
            let Some(after) = page.next else { break };
            page = store.gallery(&GalleryQuery { after, ..query.clone() }).await.unwrap();
        }
        assert_eq!(total.unwrap_or(seen.len() as u64), seen.len() as u64, "{query:?}");
        assert_eq!(seen.is_empty(), query.run == "nobody" || query.q.contains("nothing"), "{query:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn facets_count_what_the_other_filters_leave_and_bad_filters_are_named() {
    let (store, _folder) = temporary_store().await;
    let plan = begin(&store, "one", 150, 30, false).await;
    fill(&store, "one", &plan).await;
    let query = GalleryQuery { kind: "editing".to_owned(), ..GalleryQuery::default() };
    let page = store.gallery(&query).await.unwrap();
    let values = |field: &str| -> Vec<(String, Option<u64>)> {
        let facet = page.facets.iter().find(|facet| facet.field == field).unwrap();
        facet.values.iter().map(|value| (value.label.clone(), value.count)).collect()
    };
    assert_eq!(values("kind"), [("Generation".to_owned(), Some(150)), ("Editing".to_owned(), Some(30))]);
    assert_eq!(values("subtask"), [("2-turns".to_owned(), Some(30))]);
    assert_eq!(values("domain"), [("Multi-turn Editing".to_owned(), Some(30))]);
    assert_eq!(values("state").iter().map(|(_, n)| n.unwrap()).sum::<u64>(), 30);
    assert_eq!(page.total, Some(30));
    for (query, place) in [
        (GalleryQuery { difficulty: "9".into(), ..GalleryQuery::default() }, "difficulty"),
        (GalleryQuery { state: "lost".into(), ..GalleryQuery::default() }, "state"),
        (GalleryQuery { after: "x".into(), ..GalleryQuery::default() }, "after"),
        (GalleryQuery { limit: "-1".into(), ..GalleryQuery::default() }, "limit"),
    ] {
        let refused = store.gallery(&query).await.unwrap_err().to_string();
        assert!(refused.starts_with(place), "{refused}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn totals_leave_demos_out_unless_they_are_asked_for() {
    let (store, _folder) = temporary_store().await;
    let plan = begin(&store, "one", 10, 0, false).await;
    fill(&store, "one", &plan).await;
    let plan = begin(&store, "show", 5, 2, true).await;
    fill(&store, "show", &plan).await;
    let totals = async |run: &str, provider: &str| -> Vec<(String, u64, u64)> {
        let filter = TotalsFilter { run: run.to_owned(), provider: provider.to_owned() };
        let totals = store.totals(&filter).await.unwrap();
        totals.into_iter().map(|t| (t.subtask.to_string(), t.counts.planned, t.counts.done)).collect()
    };
    assert_eq!(totals("", "").await, [("relative-position".to_owned(), 10, 9)]);
    assert_eq!(totals("", "fake").await.len(), 1);
    assert_eq!(totals("", "openai").await, []);
    let show = totals("show", "").await;
    assert_eq!(show, [("2-turns".to_owned(), 2, 2), ("relative-position".to_owned(), 5, 4)]);
    let newest = |demo, domain: &str| NewestFilter { demo, domain: domain.to_owned(), ..NewestFilter::default() };
    assert_eq!(store.newest(&newest(false, ""), 3).await.unwrap().len(), 3);
    assert_eq!(store.newest(&newest(true, "multi-turn-editing"), 9).await.unwrap().len(), 2);
    assert_eq!(store.newest(&newest(false, "multi-turn-editing"), 9).await.unwrap().len(), 0);
    let ids: Vec<_> = store.newest(&newest(false, ""), 2).await.unwrap().into_iter().map(|card| card.id).collect();
    let sample = store.sample("one", ids[0].as_str()).await.unwrap().unwrap();
    let (previous, next) = store.neighbours("one", sample.ordinal).await.unwrap();
    assert_eq!((previous.as_ref(), next), (Some(&ids[1]), None));
    assert!(store.sample("one", "nobody").await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_that_was_cut_short_is_finished_at_the_next_start() {
    let (store, folder) = temporary_store().await;
    let plan = begin(&store, "one", 40, 0, false).await;
    fill(&store, "one", &plan).await;
    sqlx::query("update runs set deleted_at = 1 where name = 'one'").execute(store.write_pool()).await.unwrap();
    assert!(store.run("one").await.unwrap().is_none());
    store.close().await;
    drop(store);
    let store = Store::open(folder.path()).await.unwrap();
    let left: i64 = sqlx::query_scalar(
        "select (select count(*) from samples) + (select count(*) from pictures) + (select count(*) from runs) \
         + (select count(*) from sample_records) + (select count(*) from sample_counts)",
    )
    .fetch_one(store.write_pool())
    .await
    .unwrap();
    assert_eq!(left, 0);
    assert_eq!(store.gallery(&GalleryQuery::default()).await.unwrap().total, Some(0));
    assert!(!store.set_run_state("one", &[RunState::Running], RunState::Paused, "").await.unwrap());
}
