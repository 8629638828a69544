//! Handing work over: what the process that owns a data folder does for the others, asked and answered through the database.

use crate::{Launched, Service, ServiceError};
use pairloom_model::views::Problem;
use pairloom_model::{RunId, RunSpec};
use pairloom_store::{Store, StoreError};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Notify;

/// How often the owner looks for requests, and the others for answers; a look costs some microseconds.
const POLL: Duration = Duration::from_millis(200);
/// Planning a large run takes some seconds; an owner that says nothing for so long hangs.
const PATIENCE: Duration = Duration::from_secs(60);

/// What can be asked of the owner.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub(crate) enum Asked {
    Launch { spec: RunSpec },
    Resume,
}

/// What the owner says to it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub(crate) enum Answer {
    Launched(Box<Launched>),
    Resumed { runs: Vec<RunId> },
    Refused { status: u16, message: String, problems: Vec<Problem> },
}

impl Answer {
    fn refused(error: ServiceError) -> Self {
        let (status, message) = (error.status(), error.to_string());
        let problems = if let ServiceError::Invalid(problems) = error { problems } else { Vec::new() };
        Answer::Refused { status, message, problems }
    }

    /// The answer, or the error that the owner met.
    pub(crate) fn into_result(self) -> Result<Self, ServiceError> {
        match self {
            Answer::Refused { problems, .. } if !problems.is_empty() => Err(ServiceError::Invalid(problems)),
            Answer::Refused { status, message, .. } if status < 500 => Err(ServiceError::Conflict(message)),
            Answer::Refused { message, .. } => Err(ServiceError::Internal(message)),
            other => Ok(other),
        }
    }
}

/// Asks the owner of the folder and waits for what it says.
///
/// # Errors
/// The owner's; `Conflict` where it ended or hangs, and then nothing was done.
pub(crate) async fn ask(store: &Store, asked: &Asked) -> Result<Answer, ServiceError> {
    let body = serde_json::to_string(asked).map_err(|error| ServiceError::Internal(error.to_string()))?;
    let seq = store.ask(&body).await?;
    let gone = || ServiceError::Conflict("the process that had the data folder ended; say it again".to_owned());
    let start = Instant::now();
    loop {
        match store.answer_to(seq).await {
            Ok(Some(text)) => {
                store.withdraw(seq).await?;
                let answer: Answer = serde_json::from_str(&text)
                    .map_err(|error| ServiceError::Internal(format!("the answer cannot be read: {error}")))?;
                return answer.into_result();
            }
            // A new owner forgets what was asked of the one before.
            Err(StoreError::NotFound { .. }) => return Err(gone()),
            Err(error) => return Err(error.into()),
            Ok(None) if !store.is_owned()? => {
                store.withdraw(seq).await?;
                return Err(gone());
            }
            Ok(None) if start.elapsed() > PATIENCE => {
                store.withdraw(seq).await?;
                let message = "the process that has the data folder does not answer; stop it and try again";
                return Err(ServiceError::Conflict(message.to_owned()));
            }
            Ok(None) => tokio::time::sleep(POLL).await,
        }
    }
}

/// Answers what others ask until `closing` is notified or the service is gone.
pub(crate) async fn listen(service: impl Fn() -> Option<Service>, closing: Arc<Notify>) {
    loop {
        tokio::select! {
            () = closing.notified() => return,
            () = tokio::time::sleep(POLL) => {}
        }
        let Some(service) = service() else { return };
        if let Err(error) = answer_all(&service).await {
            tracing::warn!(%error, "requests of other processes could not be answered");
        }
    }
}

async fn answer_all(service: &Service) -> Result<(), ServiceError> {
    for request in service.store().requests().await? {
        let answer = match serde_json::from_str::<Asked>(&request.body) {
            Ok(Asked::Launch { spec }) => service.launch(spec).await.map(|run| Answer::Launched(Box::new(run))),
            Ok(Asked::Resume) => service.resume_all().await.map(|runs| Answer::Resumed { runs }),
            Err(error) => Err(ServiceError::invalid("request", error.to_string(), "use the same Pairloom for both")),
        };
        let text = serde_json::to_string(&answer.unwrap_or_else(Answer::refused));
        let text = text.map_err(|error| ServiceError::Internal(error.to_string()))?;
        service.store().answer(request.seq, &text).await?;
    }
    Ok(())
}
