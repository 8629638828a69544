//! One slice: its samples' rows, then whatever each sample still lacks.

use crate::make::{self, Ended};
use crate::queue::SliceJob;
use crate::shared::{Active, Shared};
use crate::{RunError, plan::Planner};
use futures::StreamExt;
use futures::stream::FuturesUnordered;
use pairloom_model::Sample;
use pairloom_model::views::{RunState, SampleState};
use pairloom_store::{Claim, StoreError};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// Does a slice, and stops its run where that breaks off.
pub(crate) async fn supervise(shared: Arc<Shared>, job: SliceJob) {
    let (run, slice) = (job.run.clone(), job.slice);
    if let Err(error) = tokio::spawn(turn(shared.clone(), job)).await {
        let why = format!("a worker broke off in slice {slice} ({error}); resume to try again, and please report it");
        shared.stop_run(&run, &why).await;
    }
}

/// Gives the slice back however the turn ends.
struct Turn {
    shared: Arc<Shared>,
    job: SliceJob,
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.shared.drop_slice_lock(&self.job);
        self.shared.slice_left(&self.job);
    }
}

/// The queue may deliver a slice twice; the second one waits and finds nothing to do.
async fn turn(shared: Arc<Shared>, job: SliceJob) {
    let lock = shared.slice_lock(&job);
    let _turn = Turn { shared: shared.clone(), job: job.clone() };
    let _guard = lock.lock_owned().await;
    if let Err(error) = work(&shared, &job).await {
        shared.stop_run(&job.run, &error.to_string()).await;
    }
}

async fn work(shared: &Arc<Shared>, job: &SliceJob) -> Result<(), RunError> {
    let Some(run) = shared.store.run(job.run.as_str()).await? else {
        return Ok(());
    };
    if run.view.state != RunState::Running || shared.is_closing() {
        return Ok(());
    }
    let active = shared.active(&run).await?;
    let first = job.slice * active.slice_size;
    let last = (first + active.slice_size).min(run.total);
    let samples = plan(&active, first, last).await?;
    let claim =
        Claim { run: job.run.clone(), slice: job.slice, digest: digest(&samples)?, first, samples: samples.clone() };
    let states = shared.store.claim(claim).await?;
    let mut there = shared.store.pictures_between(&job.run, first, last).await?;
    let suspicions = shared.store.suspicions(&job.run, first, last).await?;
    let mut under_way = FuturesUnordered::new();
    for (at, (sample, state)) in samples.into_iter().zip(states).enumerate() {
        if state == SampleState::Pending {
            let (shared, active) = (shared.clone(), active.clone());
            let ordinal = first + at as u64;
            let there = there.remove(&ordinal).unwrap_or_default();
            let suspicion = suspicions.get(&ordinal).copied().unwrap_or_default();
            under_way.push(async move { make::sample(&shared, &active, ordinal, sample, there, suspicion).await });
        }
    }
    let mut left = false;
    while let Some(ended) = under_way.next().await {
        match ended? {
            Ended::Settled => {}
            Ended::Left => left = true,
            Ended::Stop(why) => {
                left = true;
                // The others of the slice see it before their next request.
                shared.stop_run(&job.run, &why).await;
            }
        }
    }
    if !left {
        shared.store.close_slice(&job.run, job.slice).await?;
    }
    Ok(())
}

async fn plan(active: &Arc<Active>, first: u64, last: u64) -> Result<Vec<Arc<Sample>>, RunError> {
    let planner: Arc<dyn Planner> = active.prepared.planner.clone();
    let planned = tokio::task::spawn_blocking(move || (first..last).map(|at| Arc::new(planner.sample(at))).collect());
    planned.await.map_err(|error| RunError::Plan(format!("the planner broke off: {error}; please report it")))
}

fn digest(samples: &[Arc<Sample>]) -> Result<String, RunError> {
    let mut digest = Sha256::new();
    for sample in samples {
        let line = serde_json::to_vec(sample).map_err(|error| {
            RunError::Store(StoreError::Damaged {
                table: "samples",
                row: sample.id.to_string(),
                why: error.to_string(),
            })
        })?;
        digest.update(line);
        digest.update(b"\n");
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
