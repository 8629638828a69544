//! One sample: its stages in order, each picture on disk before its row, each paid picture bought once.

use crate::RunError;
use crate::purchase;
use crate::shared::{Active, Shared};
use pairloom_model::views::{Picture, SampleState};
use pairloom_model::{Kind, Sample};
use pairloom_provider::{Answer, ImageProvider, ImageRequest, InputImage, Made, Outcome, PictureStage, Trouble};
use pairloom_store::{
    ImageFacts, NewPicture, PurchaseState, SOURCE_STAGE, Settlement, Step, StoreError, StoredPicture, Suspicion,
    image_facts,
};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Paid samples that fail one after the other with none made between them: then it is the run that is wrong.
const FAILURES: u32 = 8;
/// A sample that was under way at so many deaths of the process is made alone: a kill from outside is not its fault.
const SUSPECT: u32 = 3;
/// One that was made alone at so many is not made again.
const CONVICTED: u32 = 3;

/// How the work on a sample ended.
pub(crate) enum Ended {
    /// It is done, refused, failed or in doubt, and that is written down.
    Settled,
    /// The run does not run any more; the sample stays as it is.
    Left,
    /// The run must stop, for this reason; the sample stays as it is.
    Stop(String),
}

/// What became of a stage; with a paid provider, how the ledger's row ends.
pub(crate) enum Staged {
    Picture(Made, Option<Settlement>),
    End(SampleState, String, Option<Settlement>),
    Leave(Ended),
}

/// The sample that is being made.
pub(crate) struct Work<'a> {
    pub(crate) shared: &'a Arc<Shared>,
    pub(crate) active: &'a Arc<Active>,
    pub(crate) ordinal: u64,
    pub(crate) sample: Arc<Sample>,
}

/// A picture that is not written down yet.
struct Fresh {
    stage: PictureStage,
    made: Made,
    facts: ImageFacts,
}

/// The stage's number in the store.
pub(crate) fn number(stage: PictureStage) -> i32 {
    match stage {
        PictureStage::Source => SOURCE_STAGE,
        PictureStage::Turn(turn) => i32::try_from(turn).unwrap_or(i32::MAX),
    }
}

fn stages(sample: &Sample) -> Vec<PictureStage> {
    let source = (sample.kind == Kind::Editing).then_some(PictureStage::Source);
    source.into_iter().chain((0..sample.turns.len()).map(PictureStage::Turn)).collect()
}

fn provider_of(active: &Active, stage: PictureStage) -> &Arc<dyn ImageProvider> {
    match stage {
        PictureStage::Source if !active.prepared.provider.makes_sources() => &active.prepared.sources,
        _ => &active.prepared.provider,
    }
}

/// Brings a pending sample as far as it goes.
///
/// # Errors
/// `Store`: the run must stop.
pub(crate) async fn sample(
    shared: &Arc<Shared>,
    active: &Arc<Active>,
    ordinal: u64,
    sample: Arc<Sample>,
    there: Vec<StoredPicture>,
    suspicion: Suspicion,
) -> Result<Ended, RunError> {
    let work = Work { shared, active, ordinal, sample };
    if suspicion.deaths < SUSPECT {
        let _among_others = shared.alone.read().await;
        return stages_of(&work, there).await;
    }
    if suspicion.alone >= CONVICTED {
        let why =
            format!("Pairloom ended {} times while this sample was made alone; please report it", suspicion.alone);
        return work.write(Some(SampleState::Failed), why, Vec::new(), None).await;
    }
    // If the process ends now, it was this sample: nothing else is being made.
    let _alone = shared.alone.write().await;
    if !work.is_wanted() {
        return Ok(Ended::Left);
    }
    shared.store.note_alone(&active.name, ordinal).await?;
    stages_of(&work, there).await
}

async fn stages_of(work: &Work<'_>, there: Vec<StoredPicture>) -> Result<Ended, RunError> {
    let mut fresh: Vec<Fresh> = Vec::new();
    let mut before: Option<InputImage> = None;
    let mut unsettled: Option<Settlement> = None;
    for stage in stages(&work.sample) {
        if let Some(picture) = there.iter().find(|picture| picture.stage == number(stage)) {
            before = Some(stored_input(work, picture).await?);
            continue;
        }
        // What was paid for is written down before the next stage, not when the last turn is there.
        if let Some(settlement) = unsettled.take() {
            work.write(None, String::new(), std::mem::take(&mut fresh), Some(settlement)).await?;
        }
        let (made, settlement) = match make_stage(work, stage, before.take()).await? {
            Staged::Picture(made, settlement) => (made, settlement),
            Staged::End(state, message, settlement) => {
                return work.write(Some(state), message, fresh, settlement).await;
            }
            Staged::Leave(ended) => return Ok(ended),
        };
        let facts = match facts(&made, settlement.is_some()).await? {
            Ok(facts) => facts,
            Err(why) => {
                let failed =
                    settlement.map(|paid| Settlement { state: PurchaseState::Failed, message: why.clone(), ..paid });
                return work.write(Some(SampleState::Failed), why, fresh, failed).await;
            }
        };
        before = Some(InputImage { bytes: made.bytes.clone(), media_type: facts.media_type.to_owned() });
        fresh.push(Fresh { stage, made, facts });
        unsettled = settlement;
    }
    work.write(Some(SampleState::Done), String::new(), fresh, unsettled).await
}

impl Work<'_> {
    /// Nothing more is asked of a provider when this is false.
    pub(crate) fn is_wanted(&self) -> bool {
        self.active.running.load(Ordering::Relaxed) && !self.shared.is_closing()
    }

    /// Writes down pictures, the end of a purchase and the sample's new state, if any, as one.
    pub(crate) async fn settle(&self, settlement: Settlement) -> Result<(), RunError> {
        self.write(None, String::new(), Vec::new(), Some(settlement)).await.map(|_| ())
    }

    async fn write(
        &self,
        state: Option<SampleState>,
        message: String,
        fresh: Vec<Fresh>,
        settlement: Option<Settlement>,
    ) -> Result<Ended, RunError> {
        let (store, active) = (&self.shared.store, self.active);
        let free = |fresh: &&Fresh| {
            let provider = provider_of(active, fresh.stage);
            !provider.is_paid() && provider.name() == active.spec.provider
        };
        let counted = fresh.iter().filter(free).count() as u64;
        let shown = fresh.len() as u64;
        let received = settlement.as_ref().filter(|settlement| settlement.state == PurchaseState::Received);
        let spooled = received.map(|settlement| purchase::spool_key(self, settlement));
        // Pictures without a row must not be dropped under us.
        let hold = store.blobs().hold().await;
        let mut pictures = Vec::with_capacity(fresh.len());
        for Fresh { stage, made, facts } in fresh {
            let bytes = made.bytes.len() as u64;
            let hash = store.blobs().put(made.bytes).await?;
            let ImageFacts { media_type, width, height } = facts;
            pictures.push(NewPicture {
                stage: number(stage),
                picture: Picture { hash, media_type: media_type.to_owned(), width, height, bytes },
                region: made.region,
                nodes: made.nodes,
                provenance: made.provenance,
            });
        }
        let (run, ordinal, sample) = (active.name.clone(), self.ordinal, self.sample.clone());
        let step = Step { run, ordinal, sample, state, message: message.clone(), pictures, counted, settlement };
        let changed = store.step(step).await?;
        drop(hold);
        if let Some(key) = spooled {
            store.unspool(&key).await;
        }
        Ok(match state {
            Some(state) if changed => self.ended(state, shown, &message),
            _ => Ended::Settled,
        })
    }

    fn ended(&self, state: SampleState, pictures: u64, message: &str) -> Ended {
        let active = self.active;
        self.shared.finished_sample(&active.name, pictures);
        match state {
            SampleState::Done => active.failures.store(0, Ordering::Relaxed),
            SampleState::Failed if active.prepared.provider.is_paid() => {
                let failures = 1 + active.failures.fetch_add(1, Ordering::Relaxed);
                if failures == FAILURES {
                    return Ended::Stop(format!(
                        "{failures} samples failed one after the other, the last one so: {message}"
                    ));
                }
            }
            _ => {}
        }
        Ended::Settled
    }
}

async fn make_stage(work: &Work<'_>, stage: PictureStage, before: Option<InputImage>) -> Result<Staged, RunError> {
    let active = work.active;
    let provider = provider_of(active, stage);
    let request = ImageRequest {
        sample: work.sample.clone(),
        stage,
        instruction: match stage {
            PictureStage::Source => work.sample.source.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            PictureStage::Turn(turn) => work.sample.turns[turn].instruction.clone(),
        },
        inputs: if work.sample.kind == Kind::Editing { before.into_iter().collect() } else { Vec::new() },
        size: active.spec.size,
        model: active.spec.model.clone(),
    };
    if let Err(why) = provider.check(&request) {
        return Ok(Staged::End(SampleState::Failed, why, None));
    }
    if provider.is_paid() {
        return purchase::buy(work, stage, &request).await;
    }
    let own = stage != PictureStage::Source || active.prepared.provider.makes_sources();
    let permits = if own { &active.permits } else { &active.source_permits };
    // Nothing closes the semaphore, so that there always is a permit.
    let permit = permits.acquire().await;
    if !work.is_wanted() {
        return Ok(Staged::Leave(Ended::Left));
    }
    let outcome = match provider.send(&request).await {
        Ok(Answer::Ready(outcome)) => Ok(outcome),
        Ok(Answer::Raw(raw)) => provider.read(&raw).await,
        Err(error) => Err(error),
    };
    drop(permit);
    Ok(match outcome {
        Ok(Outcome::Made(made)) => Staged::Picture(made, None),
        Ok(Outcome::Refused(why)) => Staged::End(SampleState::Refused, why, None),
        Err(error) if error.trouble == Trouble::Sample => Staged::End(SampleState::Failed, error.message, None),
        Err(error) => Staged::Leave(Ended::Stop(error.message)),
    })
}

/// What the bytes say about themselves. Bytes from elsewhere are decoded as a whole: they must open for a trainer too.
async fn facts(made: &Made, whole: bool) -> Result<Result<ImageFacts, String>, RunError> {
    if !whole {
        return Ok(image_facts(&made.bytes, false));
    }
    let bytes = made.bytes.clone();
    let read = tokio::task::spawn_blocking(move || image_facts(&bytes, true)).await;
    Ok(read.unwrap_or_else(|error| Err(format!("the picture's decoder broke off: {error}"))))
}

async fn stored_input(work: &Work<'_>, picture: &StoredPicture) -> Result<InputImage, RunError> {
    let bytes = work.shared.store.blobs().get(&picture.picture.hash).await.map_err(|error| match error {
        StoreError::NotFound { name, .. } => RunError::Plan(format!(
            "sample `{}` goes on from picture {name}, whose bytes are gone; put the file back, or delete the run",
            work.sample.id
        )),
        other => RunError::Store(other),
    })?;
    Ok(InputImage { bytes, media_type: picture.picture.media_type.clone() })
}
