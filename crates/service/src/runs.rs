//! Launching, watching and steering runs.

use crate::{Service, ServiceError};
use pairloom_model::views::{Problem, RunAction, RunDetail, RunEvent, RunView, Severity};
use pairloom_model::{RunId, RunSpec};
use pairloom_run::Launch;
use pairloom_store::NewestFilter;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Pictures shown beside a run's progress.
const NEWEST: u32 = 24;

/// A run that was started or goes on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Launched {
    pub run: RunView,
    /// What speaks against it without standing in its way.
    pub warnings: Vec<Problem>,
}

impl Service {
    pub(crate) fn check_provider(&self, spec: &RunSpec) -> Vec<Problem> {
        self.preparation().check(spec)
    }

    /// Starts a run, or continues the one of this name if its spec is equal.
    ///
    /// # Errors
    /// `Invalid` for what a dry run would call an error; `Conflict` for another run of this name.
    pub async fn launch(&self, spec: RunSpec) -> Result<Launched, ServiceError> {
        let preview = self.preview_plan(&spec).await?;
        let (errors, warnings): (Vec<Problem>, Vec<Problem>) =
            preview.problems.into_iter().partition(|problem| problem.severity == Severity::Error);
        if !errors.is_empty() {
            return Err(ServiceError::Invalid(errors));
        }
        let name = spec.name.clone();
        let catalogue_revision = self.store().pin_catalogue().await?;
        self.engine().launch(Launch { spec, catalogue_revision }).await?;
        Ok(Launched { run: self.engine().view(&name).await?, warnings })
    }

    /// All runs, newest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn runs(&self) -> Result<Vec<RunView>, ServiceError> {
        Ok(self.engine().views().await?)
    }

    /// The run page.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn run(&self, name: &str) -> Result<RunDetail, ServiceError> {
        let run = self.engine().view(name).await?;
        let library = self.library();
        let mut rows = self.store().run_rows(name).await?;
        for row in &mut rows {
            if let Some(subtask) = library.catalogue.subtask(row.subtask.as_str()) {
                row.name = subtask.name.clone();
            }
        }
        rows.sort_by_key(|row| library.place(row.subtask.as_str()));
        let newest = self.newest_of(name).await?;
        let own = |(name, label, doc): (&str, &str, &str)| (name.to_owned(), label.to_owned(), doc.to_owned());
        let formats = crate::export_formats().into_iter().map(own).collect();
        Ok(RunDetail { spec_file: spec_file(&run.spec)?, run, rows, newest, formats, exports: self.exports_of(name) })
    }

    async fn newest_of(&self, run: &str) -> Result<Vec<pairloom_model::views::Card>, ServiceError> {
        let filter = NewestFilter { run: run.to_owned(), ..NewestFilter::default() };
        Ok(self.named(self.store().newest(&filter, NEWEST).await?))
    }

    /// Pauses, resumes, cancels or deletes a run.
    ///
    /// # Errors
    /// `NotFound`, `Conflict`, and the database's.
    pub async fn act_on_run(&self, name: &str, action: RunAction) -> Result<(), ServiceError> {
        let engine = self.engine();
        match action {
            RunAction::Pause => engine.pause(name).await?,
            RunAction::Resume => engine.resume(name).await?,
            RunAction::Cancel => engine.cancel(name).await?,
            RunAction::Delete => engine.delete(name).await?,
        }
        Ok(())
    }

    /// Goes on with all unfinished runs. The answer is their names.
    ///
    /// # Errors
    /// The database's.
    pub async fn resume_all(&self) -> Result<Vec<RunId>, ServiceError> {
        Ok(self.engine().resume_all().await?)
    }

    /// Waits until a run no longer works: done, paused, cancelled or stopped.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn settled(&self, name: &str) -> Result<RunView, ServiceError> {
        Ok(self.engine().settled(name).await?)
    }

    /// A run as it stands, without its rows.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn run_view(&self, name: &str) -> Result<RunView, ServiceError> {
        Ok(self.engine().view(name).await?)
    }

    /// Where a run stands now, for its event stream; the stream asks again whenever `run_changed` wakes it.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn run_event(&self, name: &str) -> Result<RunEvent, ServiceError> {
        let run = self.engine().view(name).await?;
        let newest = self.newest_of(name).await?;
        Ok(RunEvent { state: run.state, counts: run.counts, rate: run.rate, seconds_left: run.seconds_left, newest })
    }

    /// Waits until something about any run has changed, at most about a second.
    pub async fn run_changed(&self) {
        let mut changes = self.engine().changes();
        // Whoever asks has just looked, so only what comes from now on counts.
        changes.mark_unchanged();
        let _ = tokio::time::timeout(Duration::from_secs(1), changes.changed()).await;
    }
}

/// The spec as a file that `pairloom run --spec` takes.
fn spec_file(spec: &RunSpec) -> Result<String, ServiceError> {
    toml::to_string(spec).map_err(|error| ServiceError::Internal(format!("the spec cannot be written: {error}")))
}

/// Reads a spec file: TOML, or JSON where the text starts with a brace.
///
/// # Errors
/// `Invalid` with the line of the mistake.
pub fn read_spec(text: &str) -> Result<RunSpec, ServiceError> {
    let mend = "compare with the spec file on a run's page";
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| ServiceError::invalid("spec", error.to_string(), mend));
    }
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        let problem = Problem { line, column, ..Problem::error("spec", error.message(), mend) };
        ServiceError::Invalid(vec![problem])
    })
}
