//! The engine: launching, steering and watching runs. One for each open data folder.

use crate::plan::PlanFactory;
use crate::shared::Shared;
use crate::{Pace, RunError, pump, purchase, queue};
use pairloom_model::views::{RunState, RunView};
use pairloom_model::{RunId, RunSpec};
use pairloom_store::{NewRun, Store, StoredRun};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

/// Samples of a slice: enough that the queue's writes do not count, few enough that a pause is soon.
const SLICE: u64 = 32;

/// What an engine is made of.
pub struct Setup {
    pub store: Store,
    pub plans: Arc<dyn PlanFactory>,
    /// Slices in the hands of workers at once; 0 chooses.
    pub window: usize,
}

/// A run to begin. The specification was checked and the catalogue pinned by the caller.
#[derive(Clone, Debug)]
pub struct Launch {
    pub spec: RunSpec,
    /// The answer of [`Store::pin_catalogue`].
    pub catalogue_revision: String,
}

/// What a launch did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Launched {
    /// It is new and has begun.
    New,
    /// It was there with an equal specification and goes on.
    Continued,
    /// It was there with an equal specification and is finished.
    Finished,
}

/// Carries runs out. Cheap to clone.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
    tasks: Arc<Mutex<Vec<JoinHandle<()>>>>,
}

impl Engine {
    /// Takes over what a dead process left, and goes on with every running run.
    ///
    /// # Errors
    /// `Store`, `Queue`.
    pub async fn start(setup: Setup) -> Result<Self, RunError> {
        let window = if setup.window == 0 { 4 } else { setup.window };
        queue::set_up(setup.store.write_pool()).await?;
        setup.store.begin_work().await?;
        purchase::recover(&setup.store).await?;
        let (closing, _) = watch::channel(false);
        let shared = Arc::new(Shared {
            store: setup.store,
            plans: setup.plans,
            window,
            wake_pump: Notify::new(),
            alone: tokio::sync::RwLock::default(),
            wake_worker: Mutex::new(None),
            closing,
            state: Mutex::default(),
        });
        let tasks = vec![tokio::spawn(queue::work(shared.clone())), tokio::spawn(pump::pump(shared.clone()))];
        Ok(Self { shared, tasks: Arc::new(Mutex::new(tasks)) })
    }

    /// Begins a run, or goes on with the one of this name if its specification is equal.
    ///
    /// # Errors
    /// `Differs`; `Plan` where it cannot be planned; `Store`.
    pub async fn launch(&self, launch: Launch) -> Result<Launched, RunError> {
        launch.spec.check().map_err(RunError::Spec)?;
        let name = RunId::new(&*launch.spec.name);
        if let Some(there) = self.shared.store.run(name.as_str()).await? {
            return self.relaunch(&name, &launch.spec, &there).await;
        }
        let items = self.shared.store.pinned_catalogue(&launch.catalogue_revision).await?;
        let prepared = self.shared.prepare(launch.spec.clone(), items).await?;
        let planner = prepared.planner.clone();
        let new = NewRun {
            spec: launch.spec,
            plan_key: planner.key(),
            planner_version: planner.version(),
            catalogue_revision: launch.catalogue_revision,
            total: planner.total(),
            slice_size: SLICE,
            rows: planner.rows(),
        };
        if new.total == 0 {
            return Err(RunError::Spec("counts: the plan has no samples; ask for at least one".to_owned()));
        }
        self.shared.store.create_run(&new).await?;
        self.shared.activate(&name, new.spec, prepared, SLICE);
        self.shared.wake_pump.notify_one();
        Ok(Launched::New)
    }

    async fn relaunch(&self, name: &RunId, spec: &RunSpec, there: &StoredRun) -> Result<Launched, RunError> {
        if let Some(difference) = difference(&there.view.spec, spec) {
            return Err(RunError::Differs { name: name.to_string(), difference });
        }
        match there.view.state {
            RunState::Done => Ok(Launched::Finished),
            RunState::Cancelled => {
                Err(RunError::Conflict(format!("run `{name}` was cancelled; delete it, or choose another name")))
            }
            RunState::Running => Ok(Launched::Continued),
            RunState::Paused | RunState::Stopped => self.resume(name.as_str()).await.map(|()| Launched::Continued),
        }
    }

    /// Lets what is under way finish and asks for nothing more.
    ///
    /// # Errors
    /// `NotFound`; `Conflict` where it does not run; `Store`.
    pub async fn pause(&self, name: &str) -> Result<(), RunError> {
        self.move_to(name, &[RunState::Running], RunState::Paused, "", "is not running").await
    }

    /// Goes on with a paused or stopped run.
    ///
    /// # Errors
    /// `NotFound`; `Conflict` where it is finished or cancelled; `Store`.
    pub async fn resume(&self, name: &str) -> Result<(), RunError> {
        let from = [RunState::Running, RunState::Paused, RunState::Stopped];
        self.move_to(name, &from, RunState::Running, "", "is finished or cancelled and cannot be resumed").await?;
        self.shared.lock().held.remove(name);
        self.shared.wake_pump.notify_one();
        Ok(())
    }

    /// Goes on with every run that is not finished or cancelled. The answer is their names, newest first.
    ///
    /// # Errors
    /// `Store`.
    pub async fn resume_all(&self) -> Result<Vec<RunId>, RunError> {
        let mut resumed = Vec::new();
        for run in self.shared.store.runs().await? {
            if matches!(run.view.state, RunState::Running | RunState::Paused | RunState::Stopped) {
                self.resume(&run.view.spec.name).await?;
                resumed.push(RunId::new(run.view.spec.name));
            }
        }
        Ok(resumed)
    }

    /// Ends a run for good; what it made stays.
    ///
    /// # Errors
    /// `NotFound`; `Conflict` where it is finished; `Store`.
    pub async fn cancel(&self, name: &str) -> Result<(), RunError> {
        let from = [RunState::Running, RunState::Paused, RunState::Stopped];
        self.move_to(name, &from, RunState::Cancelled, "", "is finished or cancelled already").await
    }

    /// Removes a run and everything that is only its own. What is under way is waited for first.
    ///
    /// # Errors
    /// `NotFound`; `Store`.
    pub async fn delete(&self, name: &str) -> Result<(), RunError> {
        let run = RunId::new(name);
        let store = &self.shared.store;
        if store.run(name).await?.is_none() {
            return Err(RunError::NotFound(name.to_owned()));
        }
        let from = [RunState::Running, RunState::Paused, RunState::Stopped];
        self.shared.set_running(&run, false);
        store.set_run_state(name, &from, RunState::Cancelled, "it is being deleted").await?;
        let mut changes = store.changes();
        while self.shared.is_working(&run) {
            // The last slice's end is no change of the database, so that this must not sleep for long.
            let _ = tokio::time::timeout(Duration::from_millis(50), changes.changed()).await;
        }
        self.shared.forget_run(&run);
        store.delete_run(&run).await.map_err(RunError::from)
    }

    async fn move_to(
        &self,
        name: &str,
        from: &[RunState],
        to: RunState,
        message: &str,
        otherwise: &str,
    ) -> Result<(), RunError> {
        if to != RunState::Running {
            self.shared.set_running(&RunId::new(name), false);
        }
        let moved = self.shared.store.set_run_state(name, from, to, message).await;
        if to == RunState::Running && matches!(moved, Ok(true)) {
            self.shared.set_running(&RunId::new(name), true);
        }
        if moved? {
            return Ok(());
        }
        match self.shared.store.run(name).await? {
            None => Err(RunError::NotFound(name.to_owned())),
            Some(run) if run.view.state == to => Ok(()),
            Some(_) => Err(RunError::Conflict(format!("run `{name}` {otherwise}"))),
        }
    }

    /// A run as it stands, with its pace.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn view(&self, name: &str) -> Result<RunView, RunError> {
        let run = self.shared.store.run(name).await?.ok_or_else(|| RunError::NotFound(name.to_owned()))?;
        Ok(self.as_known(run.view))
    }

    /// All runs, newest first, with their pace.
    ///
    /// # Errors
    /// `Store`.
    pub async fn views(&self) -> Result<Vec<RunView>, RunError> {
        let runs = self.shared.store.runs().await?;
        Ok(runs.into_iter().map(|run| self.as_known(run.view)).collect())
    }

    /// Adds what only the engine knows.
    fn as_known(&self, mut view: RunView) -> RunView {
        if view.state == RunState::Running
            && let Some(why) = self.shared.lock().held.get(view.spec.name.as_str())
        {
            view.state = RunState::Stopped;
            view.message = why.clone();
        }
        if view.state == RunState::Running
            && let Some(pace) = self.pace(&view.spec.name)
        {
            let counts = view.counts;
            let settled = counts.done + counts.refused + counts.failed + counts.in_doubt;
            view.rate = Some(pace.pictures);
            view.seconds_left = Some(counts.planned.saturating_sub(settled) as f64 / pace.samples);
        }
        view
    }

    /// How fast a run is; `None` where nothing was finished in the last half minute.
    pub fn pace(&self, name: &str) -> Option<Pace> {
        self.shared.lock().meters.get_mut(name).and_then(|meter| meter.pace(Instant::now()))
    }

    /// Wakes whenever something about any run was committed.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.shared.store.changes()
    }

    /// Waits until a run no longer works: done, paused, cancelled or stopped, and nothing of it under way.
    ///
    /// # Errors
    /// `NotFound`, `Store`; `Closing`.
    pub async fn settled(&self, name: &str) -> Result<RunView, RunError> {
        let run = RunId::new(name);
        let mut changes = self.changes();
        loop {
            let view = self.view(name).await?;
            if view.state != RunState::Running && !self.shared.is_working(&run) {
                return Ok(view);
            }
            if self.shared.is_closing() {
                return Err(RunError::Closing);
            }
            let _ = tokio::time::timeout(Duration::from_millis(200), changes.changed()).await;
        }
    }

    /// Takes nothing more up, waits for what is under way and ends. Running runs stay `running` and go on at the next start.
    pub async fn close(&self) {
        let _ = self.shared.closing.send_replace(true);
        self.shared.wake_pump.notify_one();
        let tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        for task in tasks {
            // A task that broke off has nothing left to wait for.
            let _ = task.await;
        }
        while !self.shared.lock().slices.is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.shared.store.end_work();
    }
}

/// The first field in which two specifications differ.
fn difference(there: &RunSpec, asked: &RunSpec) -> Option<String> {
    let fields = |spec: &RunSpec| serde_json::to_value(spec).unwrap_or_default();
    let (there, asked) = (fields(there), fields(asked));
    let keys = there.as_object().into_iter().chain(asked.as_object()).flat_map(|fields| fields.keys());
    let mut keys: Vec<&String> = keys.collect();
    keys.sort();
    let key = keys.into_iter().find(|key| there.get(key.as_str()) != asked.get(key.as_str()))?;
    let show = |spec: &serde_json::Value| spec.get(key).map_or("nothing".to_owned(), ToString::to_string);
    Some(format!("{key} is {} there and {} here", show(&there), show(&asked)))
}
