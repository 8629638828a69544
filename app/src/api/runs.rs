//! Launching, watching and steering runs.

use crate::ApiError;
use leptos::prelude::*;
use pairloom_model::views::{RunCounts, RunState};
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use super::service;
#[cfg(feature = "ssr")]
use pairloom_model::{
    RunSpec,
    views::{RunAction, RunDetail, RunEvent, RunView},
};

/// What is going on, for the ring in the top bar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Runs that are going on, newest first.
    pub names: Vec<String>,
    pub done: u64,
    pub planned: u64,
}

impl Work {
    /// Sums up what is running.
    pub fn of<'a>(runs: impl IntoIterator<Item = (&'a str, RunState, &'a RunCounts)>) -> Self {
        let mut work = Self::default();
        for (name, _, counts) in runs.into_iter().filter(|(_, state, _)| *state == RunState::Running) {
            work.names.push(name.to_owned());
            work.planned += counts.planned;
            work.done += counts.done + counts.refused + counts.failed;
        }
        work
    }
}

/// What is running now.
#[server(name = RunningWork, prefix = "/api", endpoint = "work")]
pub async fn running_work() -> Result<Work, ApiError> {
    let runs = service().runs().await?;
    Ok(Work::of(runs.iter().map(|run| (run.spec.name.as_str(), run.state, &run.counts))))
}

/// All runs, newest first.
#[cfg(feature = "ssr")]
pub async fn runs() -> Result<Vec<RunView>, ApiError> {
    Ok(service().runs().await?)
}

/// The run page.
#[cfg(feature = "ssr")]
pub async fn run(name: &str) -> Result<RunDetail, ApiError> {
    Ok(service().run(name).await?)
}

/// Where a run stands now.
#[cfg(feature = "ssr")]
pub async fn run_event(name: &str) -> Result<RunEvent, ApiError> {
    Ok(service().run_event(name).await?)
}

/// Starts a run.
#[cfg(feature = "ssr")]
pub async fn launch(spec: RunSpec) -> Result<RunView, ApiError> {
    Ok(service().launch(spec).await?.run)
}

/// Pauses, resumes, cancels or deletes a run.
#[cfg(feature = "ssr")]
pub async fn act(name: &str, action: RunAction) -> Result<(), ApiError> {
    Ok(service().act_on_run(name, action).await?)
}

/// Writes a run's finished samples as a dataset beside the data.
#[cfg(feature = "ssr")]
pub async fn export(name: &str, format: &str) -> Result<(), ApiError> {
    service().export_here(name, format).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_runs_is_work() {
        let counts = RunCounts { planned: 10, done: 3, refused: 1, ..RunCounts::default() };
        let work = Work::of([("a", RunState::Running, &counts), ("b", RunState::Done, &counts)]);
        assert_eq!(work, Work { names: vec!["a".into()], done: 4, planned: 10 });
    }
}
