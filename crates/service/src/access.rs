//! How a command comes to a data folder: as its owner, or beside the process that owns it.

use crate::handover::{Answer, Asked, ask};
use crate::service::{art_notice, newest};
use crate::{Launched, Library, Service, ServiceError, Settings, export};
use pairloom_model::views::{ExportView, RunState, RunView};
use pairloom_model::{RunId, RunSpec};
use pairloom_store::Store;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How often a run that another process carries out is looked at.
const POLL: Duration = Duration::from_millis(250);

/// A data folder as a command uses it: the same use cases, whoever carries them out.
pub enum Access {
    /// This process carries everything out.
    Own(Service),
    /// Another process has the folder: this one reads for itself and hands the rest over.
    Beside(Beside),
}

/// What is needed beside an owner.
pub struct Beside {
    store: Store,
    library: Arc<Library>,
    notice: Option<String>,
}

impl Access {
    /// Opens the folder, or comes beside the process that has it.
    ///
    /// # Errors
    /// As [`Service::open`], but that the folder is taken.
    pub async fn open(settings: Settings) -> Result<Self, ServiceError> {
        match Service::open(settings.clone()).await {
            Ok(service) => Ok(Access::Own(service)),
            Err(ServiceError::Locked(_)) => {
                let store = Store::open_beside(&settings.data).await?;
                let library = Arc::new(newest(&store).await?);
                Ok(Access::Beside(Beside { store, library, notice: art_notice(&settings.art) }))
            }
            Err(error) => Err(error),
        }
    }

    /// Whether another process has the folder.
    pub fn is_beside(&self) -> bool {
        matches!(self, Access::Beside(_))
    }

    /// The newest catalogue.
    pub fn library(&self) -> Arc<Library> {
        match self {
            Access::Own(service) => service.library(),
            Access::Beside(beside) => beside.library.clone(),
        }
    }

    /// As [`Service::launch`].
    ///
    /// # Errors
    /// As there; `Conflict` where the owner does not answer.
    pub async fn launch(&self, spec: RunSpec) -> Result<Launched, ServiceError> {
        match self {
            Access::Own(service) => service.launch(spec).await,
            Access::Beside(beside) => match ask(&beside.store, &Asked::Launch { spec }).await? {
                Answer::Launched(run) => Ok(*run),
                other => Err(unfit(&other)),
            },
        }
    }

    /// As [`Service::resume_all`].
    ///
    /// # Errors
    /// As there; `Conflict` where the owner does not answer.
    pub async fn resume_all(&self) -> Result<Vec<RunId>, ServiceError> {
        match self {
            Access::Own(service) => service.resume_all().await,
            Access::Beside(beside) => match ask(&beside.store, &Asked::Resume).await? {
                Answer::Resumed { runs } => Ok(runs),
                other => Err(unfit(&other)),
            },
        }
    }

    /// As [`Service::run_view`]; beside an owner without the pace.
    ///
    /// # Errors
    /// As there.
    pub async fn run_view(&self, name: &str) -> Result<RunView, ServiceError> {
        match self {
            Access::Own(service) => service.run_view(name).await,
            Access::Beside(beside) => beside.run_view(name).await,
        }
    }

    /// As [`Service::settled`].
    ///
    /// # Errors
    /// As there; `Conflict` where the owner ends before the run does.
    pub async fn settled(&self, name: &str) -> Result<RunView, ServiceError> {
        let beside = match self {
            Access::Own(service) => return service.settled(name).await,
            Access::Beside(beside) => beside,
        };
        loop {
            // Looked at first, so that what an owner did at its very end is seen.
            let owned = beside.store.is_owned()?;
            let view = beside.run_view(name).await?;
            if view.state != RunState::Running {
                return Ok(view);
            }
            if !owned {
                let message = format!("the process that carried `{name}` out ended; `pairloom resume --wait` goes on");
                return Err(ServiceError::Conflict(message));
            }
            tokio::time::sleep(POLL).await;
        }
    }

    /// As [`Service::export`]; beside an owner this process reads and writes by itself.
    ///
    /// # Errors
    /// As there.
    pub async fn export(&self, run: &str, format: &str, out: &Path) -> Result<ExportView, ServiceError> {
        match self {
            Access::Own(service) => service.export(run, format, out).await,
            Access::Beside(beside) => {
                let view = beside.run_view(run).await?;
                export::write_run(&beside.store, beside.notice.clone(), &view, format, out).await
            }
        }
    }

    /// Lets what is under way here finish, and gives the folder back.
    pub async fn close(&self) {
        match self {
            Access::Own(service) => service.close().await,
            Access::Beside(beside) => beside.store.close().await,
        }
    }
}

impl Beside {
    async fn run_view(&self, name: &str) -> Result<RunView, ServiceError> {
        let run = self.store.run(name).await?;
        run.map(|run| run.view).ok_or_else(|| ServiceError::NotFound { what: "run", name: name.to_owned() })
    }
}

fn unfit(answer: &Answer) -> ServiceError {
    ServiceError::Internal(format!("the process that has the data folder answered something else: {answer:?}"))
}
