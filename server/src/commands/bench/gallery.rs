//! Fills a data folder with samples and pages through its gallery as people do: what the service takes for a page's data,
//! and what the whole answer takes, from the request to the last byte of the page.

use super::super::{CommandError, Done, cores, settings};
use super::{Folder, percentiles};
use crate::cli::Folders;
use crate::http::{self, SitePaths};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use pairloom_app::urls;
use pairloom_model::views::{GalleryQuery, Picture, RunState, SampleState};
use pairloom_model::{Counts, Mix, PlanSpec, RunId, RunSpec, Sample, Size};
use pairloom_service::{Service, ServiceError, paper_counts};
use pairloom_store::{Claim, NewPicture, NewRun, PlannedRow, Step, Store};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;
use tower::ServiceExt;

/// Pages asked for of each kind of query.
const PAGES: usize = 40;
const SLICE: u64 = 500;

/// Measures.
pub async fn bench(samples: u64, data: Option<PathBuf>) -> Done {
    let folder = Folder::new(data, "bench-gallery")?;
    let folders = Folders { data: folder.path().to_owned(), art: None };
    let service = Service::open(settings(&folders)).await?;
    let library = service.library();
    let target: u64 = paper_counts(&library, &pairloom_model::Kind::ALL, 1.0).values().sum();
    let scale = samples as f64 / target as f64;
    let counts = paper_counts(&library, &pairloom_model::Kind::ALL, scale);
    service.close().await;
    drop(service);
    let filled = Instant::now();
    let made = fill(folder.path(), &library, counts).await?;
    let filled = filled.elapsed().as_secs_f64();
    let service = Service::open(settings(&folders)).await?;
    let site = SitePaths { site: super::super::serve::site(None), fonts: folder.path().join("fonts") };
    let router = http::router(service.clone(), site);
    let mut figures = serde_json::Map::new();
    let mut all = Times::default();
    for (name, query) in queries() {
        let times = walk(&service, &router, query).await?;
        figures.insert(name.to_owned(), times.figures());
        all.data.extend(times.data);
        all.page.extend(times.page);
    }
    service.close().await;
    Ok(super::print(&serde_json::json!({
        "bench": "gallery", "samples": made, "seconds_to_fill": filled, "all": all.figures(), "queries": figures,
        "cores": cores(),
    })))
}

/// Milliseconds of each page.
#[derive(Default)]
struct Times {
    /// The service's answer alone.
    data: Vec<f64>,
    /// The whole page.
    page: Vec<f64>,
}

impl Times {
    fn figures(&self) -> serde_json::Value {
        let ((data_middle, data_high), (middle, high)) =
            (percentiles(self.data.clone()), percentiles(self.page.clone()));
        serde_json::json!({
            "pages": self.page.len(), "p50_ms": middle, "p95_ms": high,
            "data_p50_ms": data_middle, "data_p95_ms": data_high,
        })
    }
}

fn queries() -> Vec<(&'static str, GalleryQuery)> {
    let of = |field: fn(&mut GalleryQuery, &str), value: &str| {
        let mut query = GalleryQuery::default();
        field(&mut query, value);
        query
    };
    let mut both = of(|query, value| query.domain = value.to_owned(), "spatial-reasoning");
    both.difficulty = "3".to_owned();
    let mut searched = of(|query, value| query.q = value.to_owned(), "teapot");
    searched.kind = "generation".to_owned();
    vec![
        ("all", GalleryQuery::default()),
        ("domain", of(|query, value| query.domain = value.to_owned(), "subject-manipulation")),
        ("subtask", of(|query, value| query.subtask = value.to_owned(), "object-counting")),
        ("domain and difficulty", both),
        ("format", of(|query, value| query.format = value.to_owned(), "narrative")),
        ("search", of(|query, value| query.q = value.to_owned(), "left")),
        ("search and kind", searched),
    ]
}

async fn walk(service: &Service, router: &Router, mut query: GalleryQuery) -> Result<Times, CommandError> {
    let mut times = Times::default();
    let milliseconds = |start: Instant| start.elapsed().as_secs_f64() * 1000.0;
    for _ in 0..PAGES {
        let start = Instant::now();
        let page = service.gallery(&query).await?;
        times.data.push(milliseconds(start));
        let start = Instant::now();
        answer(router, &urls::gallery(&query)).await?;
        times.page.push(milliseconds(start));
        match page.next {
            Some(next) => query.after = next,
            None => break,
        }
    }
    Ok(times)
}

/// Asks for a page and reads it to its end.
async fn answer(router: &Router, url: &str) -> Result<(), CommandError> {
    let failed = |why: String| CommandError::Failed(format!("{url}: {why}"));
    let request = Request::get(url).body(Body::empty()).map_err(|error| failed(error.to_string()))?;
    let Ok(response) = router.clone().oneshot(request).await;
    if response.status() != StatusCode::OK {
        return Err(failed(format!("answered {}", response.status())));
    }
    to_bytes(response.into_body(), usize::MAX).await.map(|_| ()).map_err(|error| failed(error.to_string()))
}

async fn fill(folder: &Path, library: &pairloom_service::Library, counts: Counts) -> Result<u64, CommandError> {
    let store = Store::open(folder).await.map_err(ServiceError::from)?;
    let plan = pairloom_service::plan(
        library,
        &PlanSpec { counts: counts.clone(), seed: 1, drawn: true, ..PlanSpec::default() },
    )?;
    let domain = |id: &str| library.catalogue.subtask(id).map(|subtask| subtask.domain.clone()).unwrap_or_default();
    let row = |row: pairloom_model::views::PlanRow| PlannedRow {
        domain: domain(row.subtask.as_str()),
        subtask: row.subtask,
        kind: row.kind,
        planned: row.count,
    };
    let spec = RunSpec {
        name: "bench".to_owned(),
        provider: "ready".to_owned(),
        model: String::new(),
        size: Size::default(),
        seed: 1,
        max_pictures: None,
        demo: false,
        mix: Mix::default(),
        counts,
    };
    let new = NewRun {
        spec,
        plan_key: plan.key().to_owned(),
        planner_version: "1".to_owned(),
        catalogue_revision: store.pin_catalogue().await.map_err(ServiceError::from)?,
        total: plan.total(),
        slice_size: SLICE,
        rows: plan.rows().into_iter().map(row).collect(),
    };
    store.create_run(&new).await.map_err(ServiceError::from)?;
    let run = RunId::new("bench");
    for slice in 0..plan.total().div_ceil(SLICE) {
        let start = slice * SLICE;
        let samples: Vec<_> =
            (start..plan.total().min(start + SLICE)).map(|ordinal| Arc::new(plan.sample(ordinal))).collect();
        let steps: Vec<Step> =
            samples.iter().zip(start..).map(|(sample, ordinal)| step(&run, ordinal, sample)).collect();
        let claim = Claim { run: run.clone(), slice, digest: slice.to_string(), first: start, samples };
        store.claim(claim).await.map_err(ServiceError::from)?;
        for done in futures::future::join_all(steps.into_iter().map(|step| store.step(step))).await {
            done.map_err(ServiceError::from)?;
        }
        store.close_slice(&run, slice).await.map_err(ServiceError::from)?;
    }
    store.set_run_state("bench", &[RunState::Running], RunState::Done, "").await.map_err(ServiceError::from)?;
    store.close().await;
    Ok(plan.total())
}

fn step(run: &RunId, ordinal: u64, sample: &Arc<Sample>) -> Step {
    let picture = |stage: i32| NewPicture {
        stage,
        picture: Picture {
            hash: format!("{:064x}", ordinal * 8 + (stage + 1) as u64),
            media_type: "image/png".to_owned(),
            width: 1024,
            height: 1024,
            bytes: 100_000,
        },
        region: None,
        nodes: Vec::new(),
        provenance: BTreeMap::new(),
    };
    let first = if sample.source.is_empty() { 0 } else { -1 };
    Step {
        run: run.clone(),
        ordinal,
        sample: Arc::clone(sample),
        state: Some(SampleState::Done),
        message: String::new(),
        pictures: (first..sample.turns.len() as i32).map(picture).collect(),
        counted: 0,
        settlement: None,
    }
}
