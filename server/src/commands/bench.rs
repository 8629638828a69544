//! `pairloom bench`: figures that a person can measure again. Each prints one JSON object.

mod capacity;
mod gallery;
mod peer;
mod plan;
mod run;
mod studio;

use super::{CommandError, Done, wait_for};
use crate::cli::{Bench, BenchWhat};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Carries the command out.
pub fn bench(args: Bench) -> Done {
    match args.what {
        BenchWhat::Plan { subtask, template, count, peer } => {
            plan::bench(&subtask, template.as_deref(), count, peer.as_deref())
        }
        BenchWhat::Capacity { show } => capacity::bench(show),
        BenchWhat::Studio { count, size, art } => studio::bench(count, &size, art.as_ref()),
        BenchWhat::Run { count, data } => wait_for(run::bench(count, data)),
        BenchWhat::Gallery { samples, data } => wait_for(gallery::bench(samples, data)),
    }
}

fn print(figures: &serde_json::Value) -> ExitCode {
    println!("{figures}");
    ExitCode::SUCCESS
}

/// A folder for one measurement: the one that was told, which must be new, or a temporary one.
struct Folder {
    path: PathBuf,
    keep: bool,
}

impl Folder {
    fn new(told: Option<PathBuf>, what: &str) -> Result<Self, CommandError> {
        let keep = told.is_some();
        let path = told.unwrap_or_else(|| std::env::temp_dir().join(format!("pairloom-{what}-{}", std::process::id())));
        if path.exists() {
            return Err(CommandError::Usage(format!("{} is there already; name a new folder", path.display())));
        }
        Ok(Self { path, keep })
    }

    fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.keep {
            // A temporary folder that stays is the system's to sweep.
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

/// The value below which 95 of 100 lie, and the middle one; `values` in any order.
fn percentiles(mut values: Vec<f64>) -> (f64, f64) {
    values.sort_by(f64::total_cmp);
    let at = |share: f64| values.get(((values.len() as f64 * share).ceil() as usize).saturating_sub(1)).copied();
    (at(0.5).unwrap_or_default(), at(0.95).unwrap_or_default())
}
