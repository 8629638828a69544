//! Draws pictures of every subtask that Studio draws, on all cores, PNG encoding included.

use super::super::{CommandError, Done, art_folders, cores};
use pairloom_model::{Counts, PlanSpec, Sample, Size, SubtaskId};
use pairloom_service::Library;
use pairloom_studio::{Art, Stage, Studio};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// Measures.
pub fn bench(count: u64, size: &str, art: Option<&PathBuf>) -> Done {
    let size = Size::parse(size).map_err(CommandError::Usage)?;
    let folders = art_folders(art);
    let folder = folders.iter().find(|folder| folder.is_dir()).or(folders.first()).cloned().unwrap_or_default();
    let art = Art::open(&folder).map_err(|error| CommandError::Failed(error.to_string()))?;
    let studio = Studio::new(Arc::new(art));
    let library = Library::shipped()?;
    let mut figures = BTreeMap::new();
    let mut spent = Spent::default();
    let mut sums: BTreeMap<&str, (u64, f64)> = BTreeMap::new();
    for subtask in library.catalogue.subtasks() {
        let id = subtask.id.as_str();
        if !library.plannable(id) || !Studio::can_draw(id) {
            continue;
        }
        let counts: Counts = [(SubtaskId::new(id), count)].into();
        let plan = pairloom_service::plan(&library, &PlanSpec { counts, seed: 1, drawn: true, ..PlanSpec::default() })?;
        let samples: Vec<Sample> = (0..plan.total()).map(|ordinal| plan.sample(ordinal)).collect();
        let all: Vec<(&Sample, Stage)> = samples.iter().flat_map(stages).collect();
        for sample in samples.iter().take(STAGED) {
            spent.add(&studio, &library, sample, size)?;
        }
        for styled in [false, true] {
            let some: Vec<_> = all.iter().filter(|(sample, _)| is_styled(sample) == styled).copied().collect();
            let (pictures, seconds, refused) = draw(&studio, &library, &some, size);
            if pictures + refused == 0 {
                continue;
            }
            let kind = if styled { "styled" } else { "flat" };
            let sum = sums.entry(kind).or_default();
            *sum = (sum.0 + pictures, sum.1 + seconds);
            let figure =
                serde_json::json!({"pictures": pictures, "refused": refused, "a_second": pictures as f64 / seconds});
            figures.insert(format!("{id} ({kind})"), figure);
        }
    }
    let rates: BTreeMap<&str, f64> =
        sums.iter().map(|(kind, (pictures, seconds))| (*kind, *pictures as f64 / seconds)).collect();
    Ok(super::print(&serde_json::json!({
        "bench": "studio", "size": size, "cores": cores(), "pictures_a_second": rates,
        "share_of_time": spent.shares(), "subtasks": figures,
    })))
}

/// Samples of each subtask of which the stages are measured.
const STAGED: usize = 4;

/// Seconds that went into each stage, on one core.
#[derive(Default)]
struct Spent {
    all: f64,
    style: f64,
    encoding: f64,
}

impl Spent {
    /// Measures from outside: what a picture takes, what it takes without its style, what encoding its pixels again takes.
    fn add(&mut self, studio: &Studio, library: &Library, sample: &Sample, size: Size) -> Result<(), CommandError> {
        let stage = Stage::Turn(sample.turns.len().saturating_sub(1));
        let pools = &library.catalogue.pools;
        let seconds = |sample: &Sample| {
            let start = Instant::now();
            studio.draw(sample, pools, stage, size).map(|drawn| (drawn, start.elapsed().as_secs_f64()))
        };
        // The first time loads artwork.
        let Ok((drawn, _)) = seconds(sample).and_then(|_| seconds(sample)) else { return Ok(()) };
        let (_, all) = seconds(sample).map_err(|refusal| CommandError::Failed(refusal.to_string()))?;
        let mut plain = sample.clone();
        plain.requirements.retain(|requirement| requirement.name != "style");
        let without = if is_styled(sample) { seconds(&plain).map_or(all, |(_, without)| without) } else { all };
        let pixels = image::load_from_memory(&drawn.png).map_err(|error| CommandError::Failed(error.to_string()))?;
        let pixels = pixels.into_rgb8();
        let start = Instant::now();
        let encoded = pairloom_studio::encode_png(pixels.width(), pixels.height(), &pixels, pairloom_studio::VERSION);
        self.encoding += start.elapsed().as_secs_f64();
        std::hint::black_box(encoded);
        self.all += all;
        self.style += (all - without).max(0.0);
        Ok(())
    }

    fn shares(&self) -> serde_json::Value {
        let share = |part: f64| if self.all > 0.0 { part / self.all } else { 0.0 };
        serde_json::json!({
            "painting": share(self.all - self.style - self.encoding), "style": share(self.style),
            "encoding": share(self.encoding),
        })
    }
}

fn stages(sample: &Sample) -> Vec<(&Sample, Stage)> {
    let source = (!sample.source.is_empty()).then_some((sample, Stage::Source));
    source.into_iter().chain((0..sample.turns.len()).map(|turn| (sample, Stage::Turn(turn)))).collect()
}

fn is_styled(sample: &Sample) -> bool {
    sample.requirements.iter().any(|requirement| requirement.name == "style")
}

/// Pictures drawn, seconds taken, pictures refused.
fn draw(studio: &Studio, library: &Library, work: &[(&Sample, Stage)], size: Size) -> (u64, f64, u64) {
    let (next, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..cores() {
            scope.spawn(|| {
                while let Some((sample, stage)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if let Err(refusal) = studio.draw(sample, &library.catalogue.pools, *stage, size) {
                        refused.fetch_add(1, Ordering::Relaxed);
                        eprintln!("{} {}: {refusal}", sample.subtask, sample.id);
                    }
                }
            });
        }
    });
    let refused = refused.into_inner() as u64;
    (work.len() as u64 - refused, start.elapsed().as_secs_f64(), refused)
}
