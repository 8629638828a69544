//! Buying a picture: written to the ledger before it goes out, kept raw when it comes, never bought again by itself.

use crate::RunError;
use crate::make::{Ended, Staged, Work, number};
use pairloom_model::views::SampleState;
use pairloom_provider::{Answer, ImageRequest, Outcome, PictureStage, ProviderError, RawAnswer, Trouble};
use pairloom_store::{Admission, Purchase, PurchaseState, Settlement, SpoolKey, Step, Store};
use sha2::{Digest, Sha256};
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// While waiting for the provider's leave, a pause must be seen soon.
const GLANCE: Duration = Duration::from_millis(500);

/// Marks what a dead process had sent without an answer as in doubt. What has an answer in the spool is finished by
/// its slice.
///
/// # Errors
/// `Store`.
pub(crate) async fn recover(store: &Store) -> Result<(), RunError> {
    for purchase in store.purchases_sent().await? {
        if store.spooled(&purchase.spool_key()).await?.is_some() {
            continue;
        }
        let before = purchase.ordinal.checked_sub(1);
        let samples = store.samples_after(purchase.run.as_str(), before, &[], 1).await?;
        let Some(sample) = samples.into_iter().find(|sample| sample.ordinal == purchase.ordinal) else {
            continue;
        };
        let message = "a paid request went out and Pairloom ended before its answer came; it may have been billed";
        let step = Step {
            run: purchase.run.clone(),
            ordinal: purchase.ordinal,
            sample: Arc::new(sample.sample),
            state: Some(SampleState::InDoubt),
            message: message.to_owned(),
            pictures: Vec::new(),
            counted: 0,
            settlement: Some(settlement(&purchase, PurchaseState::InDoubt, message)),
        };
        store.step(step).await?;
    }
    Ok(())
}

fn settlement(purchase: &Purchase, state: PurchaseState, message: &str) -> Settlement {
    Settlement {
        stage: purchase.stage,
        attempt: purchase.attempt,
        state,
        request_id: String::new(),
        message: message.to_owned(),
    }
}

pub(crate) fn spool_key(work: &Work<'_>, settlement: &Settlement) -> SpoolKey {
    SpoolKey {
        run: work.active.name.clone(),
        ordinal: work.ordinal,
        stage: settlement.stage,
        attempt: settlement.attempt,
    }
}

/// Buys the picture of a stage, or finishes what an earlier process bought.
pub(crate) async fn buy(work: &Work<'_>, stage: PictureStage, request: &ImageRequest) -> Result<Staged, RunError> {
    let ledger = work.shared.store.purchases_of(&work.active.name, work.ordinal).await?;
    if let Some(last) = ledger.iter().rev().find(|purchase| purchase.stage == number(stage))
        && last.state != PurchaseState::Unbilled
    {
        return take_up(work, last).await;
    }
    let hash = request_hash(work, request);
    loop {
        if !wait_for_leave(work).await {
            return Ok(Staged::Leave(Ended::Left));
        }
        // Nothing closes the semaphore, so that there always is a permit.
        let permit = work.active.permits.acquire().await;
        if !work.is_wanted() {
            return Ok(Staged::Leave(Ended::Left));
        }
        let admission = work
            .shared
            .store
            .admit_purchase(
                &work.active.name,
                work.ordinal,
                number(stage),
                work.sample.clone(),
                hash.clone(),
                work.active.spec.max_pictures,
            )
            .await?;
        let attempt = match admission {
            Admission::Go { attempt } => attempt,
            Admission::NotRunning => return Ok(Staged::Leave(Ended::Left)),
            Admission::CapReached => return Ok(Staged::Leave(Ended::Stop(cap_reached(work)))),
        };
        let open = Settlement {
            stage: number(stage),
            attempt,
            state: PurchaseState::Sent,
            request_id: String::new(),
            message: String::new(),
        };
        let outcome = send(work, request, &open).await?;
        drop(permit);
        if let Some(staged) = conclude(work, outcome, open).await? {
            return Ok(staged);
        }
    }
}

fn cap_reached(work: &Work<'_>) -> String {
    format!(
        "the run's cap of {} pictures is reached; what was bought is kept, and a new run with a higher cap makes the rest",
        work.active.spec.max_pictures.unwrap_or_default()
    )
}

/// Sends once and keeps the answer before reading it.
async fn send(
    work: &Work<'_>,
    request: &ImageRequest,
    open: &Settlement,
) -> Result<(String, Result<Outcome, ProviderError>), RunError> {
    let provider = &work.active.prepared.provider;
    match provider.send(request).await {
        Ok(Answer::Ready(outcome)) => Ok((String::new(), Ok(outcome))),
        Ok(Answer::Raw(raw)) => {
            work.shared.store.spool(&spool_key(work, open), raw.to_bytes()).await?;
            Ok(read(work, &raw).await)
        }
        Err(error) => Ok((String::new(), Err(error))),
    }
}

async fn read(work: &Work<'_>, raw: &RawAnswer) -> (String, Result<Outcome, ProviderError>) {
    let id = raw.header("x-request-id").unwrap_or_default().to_owned();
    (id, work.active.prepared.provider.read(raw).await)
}

/// Goes on from a purchase that is in the ledger already. It is never sent again.
async fn take_up(work: &Work<'_>, purchase: &Purchase) -> Result<Staged, RunError> {
    let open = settlement(purchase, purchase.state, "");
    if purchase.state == PurchaseState::Sent
        && let Some(bytes) = work.shared.store.spooled(&purchase.spool_key()).await?
        && let Some(raw) = RawAnswer::from_bytes(&bytes)
    {
        let outcome = read(work, &raw).await;
        if let Some(staged) = conclude(work, outcome, open).await? {
            return Ok(staged);
        }
        // It said to wait; the next round of the slice asks anew.
        return Ok(Staged::Leave(Ended::Left));
    }
    let message = "a paid request stands in the ledger without its picture; it may have been billed".to_owned();
    let doubt = Settlement { state: PurchaseState::InDoubt, message: message.clone(), ..open };
    Ok(Staged::End(SampleState::InDoubt, message, Some(doubt)))
}

/// What an answer means for sample and ledger; `None` where the request may go out again.
async fn conclude(
    work: &Work<'_>,
    (request_id, outcome): (String, Result<Outcome, ProviderError>),
    open: Settlement,
) -> Result<Option<Staged>, RunError> {
    let end = |state: PurchaseState, message: &str| {
        let message = message.to_owned();
        Settlement { state, message, request_id: request_id.clone(), stage: open.stage, attempt: open.attempt }
    };
    let error = match outcome {
        Ok(Outcome::Made(made)) => return Ok(Some(Staged::Picture(made, Some(end(PurchaseState::Received, ""))))),
        Ok(Outcome::Refused(why)) => {
            let settlement = end(PurchaseState::Refused, &why);
            return Ok(Some(Staged::End(SampleState::Refused, why, Some(settlement))));
        }
        Err(error) => error,
    };
    Ok(match error.trouble {
        Trouble::Sample => {
            let settlement = end(PurchaseState::Failed, &error.message);
            Some(Staged::End(SampleState::Failed, error.message, Some(settlement)))
        }
        Trouble::InDoubt => {
            let settlement = end(PurchaseState::InDoubt, &error.message);
            Some(Staged::End(SampleState::InDoubt, error.message, Some(settlement)))
        }
        Trouble::Run | Trouble::NotSent => {
            work.settle(end(PurchaseState::Unbilled, &error.message)).await?;
            Some(Staged::Leave(Ended::Stop(error.message)))
        }
        // The ledger keeps it as sent, the spool keeps the answer: a resume reads it again.
        Trouble::Fetch => Some(Staged::Leave(Ended::Stop(error.message))),
        Trouble::Wait(wait) => {
            work.settle(end(PurchaseState::Unbilled, &error.message)).await?;
            let until = Instant::now() + wait;
            let mut not_before = work.active.not_before.lock().unwrap_or_else(PoisonError::into_inner);
            *not_before = Some(not_before.map_or(until, |earlier| earlier.max(until)));
            None
        }
    })
}

/// Waits until the provider takes requests again; `false` where the run is not wanted any more.
async fn wait_for_leave(work: &Work<'_>) -> bool {
    loop {
        if !work.is_wanted() {
            return false;
        }
        let until = *work.active.not_before.lock().unwrap_or_else(PoisonError::into_inner);
        match until.map(|until| until.saturating_duration_since(Instant::now())) {
            Some(left) if !left.is_zero() => tokio::time::sleep(left.min(GLANCE)).await,
            _ => return true,
        }
    }
}

fn request_hash(work: &Work<'_>, request: &ImageRequest) -> String {
    let mut digest = Sha256::new();
    let size = request.size.to_string();
    for part in [work.active.prepared.provider.name(), &request.model, &size, &request.instruction] {
        digest.update(part);
        digest.update([0]);
    }
    for input in &request.inputs {
        digest.update(Sha256::digest(&input.bytes));
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
