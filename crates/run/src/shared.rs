//! What engine, pump, queue and slices share: which runs work, which slices are out, what is held.

use crate::RunError;
use crate::pace::Meter;
use crate::plan::{PlanFactory, Planner, Prepared};
use crate::queue::SliceJob;
use futures::channel::mpsc;
use pairloom_model::views::RunState;
use pairloom_model::{RunId, RunSpec};
use pairloom_store::{Store, StoredRun};
use std::collections::{HashMap, HashSet};
use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;
use tokio::sync::{Notify, Semaphore, watch};

pub(crate) struct Shared {
    pub(crate) store: Store,
    pub(crate) plans: Arc<dyn PlanFactory>,
    pub(crate) window: usize,
    pub(crate) wake_pump: Notify,
    /// Read by every sample that is being made, written by one that is suspected of ending the process.
    pub(crate) alone: tokio::sync::RwLock<()>,
    pub(crate) wake_worker: Mutex<Option<mpsc::Sender<()>>>,
    pub(crate) closing: watch::Sender<bool>,
    pub(crate) state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) active: HashMap<RunId, Arc<Active>>,
    /// Slices that were handed out and not given back.
    pub(crate) queued: HashSet<SliceJob>,
    pub(crate) meters: HashMap<RunId, Meter>,
    /// Runs that stop though it could not be written down, as on a full disk, and why.
    pub(crate) held: HashMap<RunId, String>,
    /// One slice is never in two hands, though the queue may deliver it twice.
    pub(crate) slices: HashMap<SliceJob, Arc<tokio::sync::Mutex<()>>>,
}

/// What is kept of a run while it works.
pub(crate) struct Active {
    pub(crate) name: RunId,
    pub(crate) spec: RunSpec,
    pub(crate) prepared: Prepared,
    pub(crate) slice_size: u64,
    /// Requests to the provider under way.
    pub(crate) permits: Semaphore,
    /// Sources drawn for a provider that makes none.
    pub(crate) source_permits: Semaphore,
    /// False from the moment that the run is to do nothing more.
    pub(crate) running: AtomicBool,
    /// Samples that failed in a row, with none made between them.
    pub(crate) failures: AtomicU32,
    /// Nothing is asked of the provider before this.
    pub(crate) not_before: Mutex<Option<tokio::time::Instant>>,
}

impl Shared {
    pub(crate) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn is_closing(&self) -> bool {
        *self.closing.borrow()
    }

    /// Is ready when the engine closes.
    pub(crate) fn closing(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut closing = self.closing.subscribe();
        async move {
            // The sender lives as long as the engine; without it, it is closed too.
            let _ = closing.wait_for(|closing| *closing).await;
        }
    }

    pub(crate) async fn prepare(
        &self,
        spec: RunSpec,
        items: Vec<pairloom_store::CatalogueItem>,
    ) -> Result<Prepared, RunError> {
        let plans = self.plans.clone();
        // Compiling a catalogue takes long enough to keep others waiting.
        match tokio::task::spawn_blocking(move || plans.prepare(&spec, &items)).await {
            Ok(prepared) => prepared.map_err(RunError::Plan),
            Err(error) => Err(RunError::Plan(format!("the planner broke off: {error}; please report it"))),
        }
    }

    /// What carries a run out, made from the catalogue that it pinned where it is not there yet.
    pub(crate) async fn active(&self, run: &StoredRun) -> Result<Arc<Active>, RunError> {
        let name = RunId::new(&*run.view.spec.name);
        if let Some(active) = self.lock().active.get(&name) {
            return Ok(active.clone());
        }
        let items = self.store.pinned_catalogue(&run.view.catalogue_revision).await?;
        let prepared = self.prepare(run.view.spec.clone(), items).await?;
        let planner: &Arc<dyn Planner> = &prepared.planner;
        if planner.key() != run.view.plan_key || planner.total() != run.total {
            return Err(RunError::Plan(format!(
                "this Pairloom (planner {}) plans the run otherwise than the one that began it (planner {}); finish it with \
                 that one, or start a new run",
                planner.version(),
                run.planner_version
            )));
        }
        Ok(self.activate(&name, run.view.spec.clone(), prepared, run.slice_size))
    }

    pub(crate) fn activate(&self, name: &RunId, spec: RunSpec, prepared: Prepared, slice_size: u64) -> Arc<Active> {
        let active = Arc::new(Active {
            name: name.clone(),
            permits: Semaphore::new(prepared.provider.parallel().max(1)),
            source_permits: Semaphore::new(prepared.sources.parallel().max(1)),
            running: AtomicBool::new(true),
            failures: AtomicU32::new(0),
            not_before: Mutex::new(None),
            spec,
            prepared,
            slice_size,
        });
        self.lock().active.entry(name.clone()).or_insert(active).clone()
    }

    /// The run stops and says why, if it still runs.
    pub(crate) async fn stop_run(&self, run: &RunId, why: &str) {
        tracing::warn!(run = run.as_str(), why, "the run stops");
        self.set_running(run, false);
        let stopped = self.store.set_run_state(run.as_str(), &[RunState::Running], RunState::Stopped, why).await;
        if let Err(error) = stopped {
            tracing::error!(run = run.as_str(), %error, "that the run stopped could not be written down");
            self.lock().held.entry(run.clone()).or_insert_with(|| why.to_owned());
        }
        // A resume prepares it anew: what was missing may be there then.
        self.lock().active.remove(run);
    }

    /// Writes down the stops that could not be written when they came. A run that is still held is not worked on.
    pub(crate) async fn write_stops(&self) {
        let held: Vec<(RunId, String)> = self.lock().held.clone().into_iter().collect();
        for (run, why) in held {
            let stopped = self.store.set_run_state(run.as_str(), &[RunState::Running], RunState::Stopped, &why).await;
            if stopped.is_ok() {
                self.lock().held.remove(&run);
            }
        }
    }

    pub(crate) fn is_held(&self, run: &RunId) -> bool {
        self.lock().held.contains_key(run)
    }

    pub(crate) fn set_running(&self, run: &RunId, running: bool) {
        if let Some(active) = self.lock().active.get(run) {
            active.running.store(running, Ordering::Relaxed);
        }
    }

    pub(crate) fn finished_sample(&self, run: &RunId, pictures: u64) {
        let now = Instant::now();
        self.lock().meters.entry(run.clone()).or_insert_with(|| Meter::new(now)).finished(now, pictures);
    }

    /// Starts the clock of a run's pace.
    pub(crate) fn begin_meter(&self, run: &RunId) {
        self.lock().meters.entry(run.clone()).or_insert_with(|| Meter::new(Instant::now()));
    }

    /// Notes that a slice is to be handed out; `false` where it is out already or the window is full.
    pub(crate) fn note_queued(&self, job: &SliceJob) -> bool {
        let mut state = self.lock();
        state.queued.len() < self.window && state.queued.insert(job.clone())
    }

    pub(crate) fn queue_room(&self) -> usize {
        self.window.saturating_sub(self.lock().queued.len())
    }

    pub(crate) fn is_queued(&self, job: &SliceJob) -> bool {
        self.lock().queued.contains(job)
    }

    /// The worker that had them is gone.
    pub(crate) fn forget_queued(&self) {
        self.lock().queued.clear();
        self.wake_pump.notify_one();
    }

    /// A slice is back: finished, or left because its run does not run.
    pub(crate) fn slice_left(&self, job: &SliceJob) {
        self.lock().queued.remove(job);
        self.wake_pump.notify_one();
    }

    pub(crate) fn slice_lock(&self, job: &SliceJob) -> Arc<tokio::sync::Mutex<()>> {
        self.lock().slices.entry(job.clone()).or_default().clone()
    }

    pub(crate) fn drop_slice_lock(&self, job: &SliceJob) {
        let mut state = self.lock();
        // Only the map's is left: nobody else has or waits for it.
        if state.slices.get(job).is_some_and(|lock| Arc::strong_count(lock) == 1) {
            state.slices.remove(job);
        }
    }

    pub(crate) fn is_working(&self, run: &RunId) -> bool {
        self.lock().slices.keys().any(|job| job.run == *run)
    }

    pub(crate) fn forget_run(&self, run: &RunId) {
        let mut state = self.lock();
        state.active.remove(run);
        state.meters.remove(run);
        state.held.remove(run);
        state.queued.retain(|job| job.run != *run);
    }
}
