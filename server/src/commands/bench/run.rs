//! Carries out a run with a provider that answers at once, so that what is left is the engine's own work.

use super::super::{CommandError, Done, cores};
use super::{Folder, percentiles};
use async_trait::async_trait;
use bytes::Bytes;
use pairloom_catalogue::shipped;
use pairloom_model::{Counts, Mix, RunSpec, Size, SubtaskId};
use pairloom_provider::{Answer, ImageProvider, ImageRequest, Made, Outcome, ProviderError, RawAnswer, Trouble};
use pairloom_run::{Engine, Launch, Prepared, Setup};
use pairloom_service::{RunPlan, ServiceError};
use pairloom_store::{CatalogueItem, NewItem, Store};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

/// Size of the ready picture in bytes.
const PICTURE: usize = 100 * 1024;

/// A PNG of 100 KB, another one for each request so that each is stored.
struct Ready {
    png: Vec<u8>,
    served: AtomicU32,
}

impl Ready {
    /// A small picture with a text chunk that fills it up to its size.
    fn new() -> Self {
        // 1 × 1 grey: signature, IHDR, IDAT, IEND with their checksums, and between them one chunk of padding.
        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        chunk(&mut png, b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
        chunk(&mut png, b"IDAT", &[0x78, 0x9c, 0x63, 0x60, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01]);
        Self { png, served: AtomicU32::new(0) }
    }

    fn picture(&self) -> Bytes {
        let number = self.served.fetch_add(1, Ordering::Relaxed);
        let mut png = self.png.clone();
        let mut padding = b"Comment\0".to_vec();
        padding.extend_from_slice(format!("{number:08}").as_bytes());
        padding.resize(PICTURE - png.len() - 24, b'.');
        chunk(&mut png, b"tEXt", &padding);
        chunk(&mut png, b"IEND", &[]);
        png.into()
    }
}

fn chunk(png: &mut Vec<u8>, kind: &[u8; 4], body: &[u8]) {
    png.extend_from_slice(&(body.len() as u32).to_be_bytes());
    png.extend_from_slice(kind);
    png.extend_from_slice(body);
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(body);
    png.extend_from_slice(&sum.sum().to_be_bytes());
}

#[async_trait]
impl ImageProvider for Ready {
    fn name(&self) -> &str {
        "ready"
    }

    fn is_paid(&self) -> bool {
        false
    }

    fn parallel(&self) -> usize {
        32
    }

    fn makes_sources(&self) -> bool {
        true
    }

    async fn send(&self, _request: &ImageRequest) -> Result<Answer, ProviderError> {
        let made = Made { bytes: self.picture(), provenance: BTreeMap::new(), ..Made::default() };
        Ok(Answer::Ready(Outcome::Made(made)))
    }

    async fn read(&self, _raw: &RawAnswer) -> Result<Outcome, ProviderError> {
        Err(ProviderError::new(Trouble::Sample, "nothing is kept raw"))
    }
}

/// Measures.
pub async fn bench(count: u64, data: Option<PathBuf>) -> Done {
    let folder = Folder::new(data, "bench-run")?;
    let failed = |error: &dyn std::fmt::Display| CommandError::Failed(error.to_string());
    let store = Store::open(folder.path()).await.map_err(ServiceError::from)?;
    let items = shipped().map_err(ServiceError::Invalid)?;
    let new = items.into_iter().map(|item| NewItem { kind: item.kind.to_string(), id: item.id, body: item.text });
    store.load_shipped(&new.collect::<Vec<_>>()).await.map_err(ServiceError::from)?;
    let catalogue_revision = store.pin_catalogue().await.map_err(ServiceError::from)?;
    let ready: Arc<dyn ImageProvider> = Arc::new(Ready::new());
    let plans = move |spec: &RunSpec, items: &[CatalogueItem]| {
        let planner = Arc::new(RunPlan::of(spec, items)?);
        Ok(Prepared { planner, provider: Arc::clone(&ready), sources: Arc::clone(&ready) })
    };
    let engine = Engine::start(Setup { store: store.clone(), plans: Arc::new(plans), window: 0 })
        .await
        .map_err(|e| failed(&e))?;
    let counts: Counts = [(SubtaskId::new("relative-position"), count)].into();
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
    let before = fsyncs(folder.path())?;
    let start = Instant::now();
    engine.launch(Launch { spec, catalogue_revision }).await.map_err(|e| failed(&e))?;
    let run = engine.settled("bench").await.map_err(|e| failed(&e))?;
    let seconds = start.elapsed().as_secs_f64();
    let after = fsyncs(folder.path())?;
    engine.close().await;
    store.close().await;
    Ok(super::print(&serde_json::json!({
        "bench": "run",
        "samples": count,
        "done": run.counts.done,
        "picture_bytes": PICTURE,
        "seconds": seconds,
        "milliseconds_a_sample": seconds * 1000.0 / count as f64,
        "fsyncs_a_second_before": before,
        "fsyncs_a_second_after": after,
        "cores": cores(),
    })))
}

/// How often a second this disk can be made to keep 4 KB, one after another.
fn fsyncs(folder: &Path) -> Result<f64, CommandError> {
    let path = folder.join("fsync-probe");
    let failed = |error: std::io::Error| CommandError::Failed(format!("{}: {error}", path.display()));
    let mut file = std::fs::File::create(&path).map_err(failed)?;
    let mut times = Vec::new();
    for _ in 0..200 {
        let start = Instant::now();
        file.write_all(&[7; 4096]).and_then(|()| file.sync_all()).map_err(failed)?;
        times.push(start.elapsed().as_secs_f64());
    }
    std::fs::remove_file(&path).map_err(failed)?;
    Ok(1.0 / percentiles(times).0)
}
