//! The pump: keeps a shallow window of slices in the queue, and closes runs that have no more.

use crate::RunError;
use crate::queue::{self, SliceJob};
use crate::shared::Shared;
use futures::channel::mpsc;
use pairloom_model::RunId;
use pairloom_model::views::RunState;
use pairloom_store::StoredRun;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// Looks again though nothing woke it.
const IDLE: Duration = Duration::from_secs(2);

/// Runs until the engine closes.
pub(crate) async fn pump(shared: Arc<Shared>) {
    while !shared.is_closing() {
        if let Err(error) = fill(&shared).await {
            tracing::warn!(%error, "the pump could not fill the queue and tries again");
        }
        let _ = tokio::time::timeout(IDLE, shared.wake_pump.notified()).await;
    }
}

/// Looks at every running run, oldest first, and hands out what there is room for.
async fn fill(shared: &Arc<Shared>) -> Result<(), RunError> {
    if shared.queue_room() == 0 {
        return Ok(());
    }
    shared.write_stops().await;
    let mut runs = shared.store.runs().await?;
    runs.retain(|run| run.view.state == RunState::Running && !shared.is_held(&RunId::new(&*run.view.spec.name)));
    let mut jobs = Vec::new();
    for run in runs.iter().rev() {
        let name = RunId::new(&*run.view.spec.name);
        if let Err(error) = shared.active(run).await {
            shared.stop_run(&name, &error.to_string()).await;
            continue;
        }
        shared.begin_meter(&name);
        jobs.extend(next_slices(shared, run, &name).await?);
    }
    if jobs.is_empty() {
        return Ok(());
    }
    if let Err(error) = queue::push(shared.store.write_pool(), &jobs).await {
        for job in &jobs {
            shared.slice_left(job);
        }
        return Err(error);
    }
    let mut worker = shared.wake_worker.lock().unwrap_or_else(PoisonError::into_inner);
    // Full means that it is to be woken already; gone means that the next one looks at its start.
    let _ = worker.as_mut().map(|worker: &mut mpsc::Sender<()>| worker.try_send(()));
    Ok(())
}

async fn next_slices(shared: &Arc<Shared>, run: &StoredRun, name: &RunId) -> Result<Vec<SliceJob>, RunError> {
    let (open, next) = shared.store.slices(name).await?;
    let job = |slice: u64| SliceJob { run: name.clone(), slice };
    if open.is_empty() && next >= run.slices() {
        shared.store.set_run_state(name.as_str(), &[RunState::Running], RunState::Done, "").await?;
        return Ok(Vec::new());
    }
    let missing = open.into_iter().map(job).filter(|job| !shared.is_queued(job));
    let fresh = (next..run.slices()).map(job);
    Ok(missing.chain(fresh).take(shared.queue_room()).filter(|job| shared.note_queued(job)).collect())
}
