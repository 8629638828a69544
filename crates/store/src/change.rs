//! The changes that may share a commit, and how each is written.

use crate::counts::{CubeKey, Tally};
use crate::error::Doing;
use crate::{PurchaseState, StoreError};
use pairloom_model::views::{Picture, Region, SampleState};
use pairloom_model::{Node, RunId, Sample};
use sqlx::{Row, SqliteConnection};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Takes up a slice: the samples' rows appear, or are found as they were left.
#[derive(Clone, Debug)]
pub struct Claim {
    pub run: RunId,
    pub slice: u64,
    /// Of the samples as planned now; a slice that was taken up before must have the same.
    pub digest: String,
    /// Ordinal of the first sample; the others follow.
    pub first: u64,
    pub samples: Vec<Arc<Sample>>,
}

/// A picture whose bytes are in the blobs already.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPicture {
    /// [`crate::SOURCE_STAGE`] or the turn's number from 0.
    pub stage: i32,
    pub picture: Picture,
    pub region: Option<Region>,
    /// What is where in it, as far as the provider says.
    pub nodes: Vec<Node>,
    pub provenance: BTreeMap<String, String>,
}

/// How a purchase ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    pub stage: i32,
    pub attempt: u32,
    pub state: PurchaseState,
    /// What the provider calls the request, or empty.
    pub request_id: String,
    pub message: String,
}

/// One step of one sample: pictures, the end of a purchase, a new state; all or nothing.
#[derive(Clone, Debug)]
pub struct Step {
    pub run: RunId,
    pub ordinal: u64,
    pub sample: Arc<Sample>,
    /// `None` leaves the sample pending.
    pub state: Option<SampleState>,
    /// Why, for a sample that is not done.
    pub message: String,
    pub pictures: Vec<NewPicture>,
    /// How many of the pictures were asked of a provider that keeps no ledger.
    pub counted: u64,
    pub settlement: Option<Settlement>,
}

/// Whether a request may go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It stands in the ledger as sent; send it now.
    Go { attempt: u32 },
    /// The run's greatest number of pictures is reached.
    CapReached,
    /// The run is paused, cancelled, stopped or gone.
    NotRunning,
}

/// A request that is about to go out.
#[derive(Clone, Debug)]
pub(crate) struct Send {
    pub(crate) run: RunId,
    pub(crate) ordinal: u64,
    pub(crate) stage: i32,
    pub(crate) sample: Arc<Sample>,
    pub(crate) request_hash: String,
    pub(crate) max_pictures: Option<u64>,
}

#[derive(Debug)]
pub(crate) enum Change {
    Claim(Claim),
    Step(Box<Step>),
    Send(Box<Send>),
    SliceDone {
        run: RunId,
        slice: u64,
    },
    /// Nothing; its answer says that everything before it is written.
    Flush,
}

#[derive(Debug)]
pub(crate) enum Answer {
    Claimed(Vec<SampleState>),
    Stepped(bool),
    Admission(Admission),
    Written,
}

impl Change {
    pub(crate) async fn apply(
        &self,
        db: &mut SqliteConnection,
        tally: &mut Tally,
        now: i64,
    ) -> Result<Answer, StoreError> {
        match self {
            Change::Claim(claim) => Ok(Answer::Claimed(apply_claim(claim, db, tally, now).await?)),
            Change::Step(step) => Ok(Answer::Stepped(apply_step(step, db, tally, now).await?)),
            Change::Send(send) => Ok(Answer::Admission(apply_send(send, db, tally, now).await?)),
            Change::SliceDone { run, slice } => {
                sqlx::query("update slices set done = 1 where run = ? and slice = ?")
                    .bind(run.as_str())
                    .bind(as_i64(*slice))
                    .execute(db)
                    .await
                    .doing("closing a slice")?;
                Ok(Answer::Written)
            }
            Change::Flush => Ok(Answer::Written),
        }
    }
}

/// SQLite's integers are signed; nothing that is counted here comes near the limit.
pub(crate) fn as_i64(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(crate) fn as_u64(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

async fn apply_claim(
    claim: &Claim,
    db: &mut SqliteConnection,
    tally: &mut Tally,
    now: i64,
) -> Result<Vec<SampleState>, StoreError> {
    const DOING: &str = "taking up a slice";
    let (run, slice) = (claim.run.as_str(), as_i64(claim.slice));
    sqlx::query("insert into slices (run, slice, digest) values (?, ?, ?) on conflict (run, slice) do update set digest = coalesce(digest, excluded.digest)")
        .bind(run)
        .bind(slice)
        .bind(&claim.digest)
        .execute(&mut *db)
        .await
        .doing(DOING)?;
    let digest: String = sqlx::query_scalar("select digest from slices where run = ? and slice = ?")
        .bind(run)
        .bind(slice)
        .fetch_one(&mut *db)
        .await
        .doing(DOING)?;
    if digest != claim.digest {
        return Err(StoreError::Conflict(format!(
            "slice {slice} of run `{run}` is planned differently now than when it was taken up; finish the run with the \
             Pairloom that began it, or start a new run"
        )));
    }
    let last = claim.first + claim.samples.len() as u64;
    let known = sqlx::query("select ordinal, state from samples where run = ? and ordinal >= ? and ordinal < ?")
        .bind(run)
        .bind(as_i64(claim.first))
        .bind(as_i64(last))
        .fetch_all(&mut *db)
        .await
        .doing(DOING)?;
    let mut states = vec![None; claim.samples.len()];
    for row in known {
        let at = usize::try_from(as_u64(row.get::<i64, _>(0)) - claim.first).unwrap_or(usize::MAX);
        let state = SampleState::parse(row.get(1));
        let state = state.ok_or_else(|| StoreError::damaged("samples", format!("{run}/{at}"), "unknown state"))?;
        if let Some(place) = states.get_mut(at) {
            *place = Some(state);
        }
    }
    for (at, sample) in claim.samples.iter().enumerate() {
        if states[at].is_none() {
            insert_sample(&claim.run, claim.first + at as u64, sample, db, now).await?;
            tally.count(CubeKey::of(&claim.run, sample, SampleState::Pending), 1);
        }
    }
    Ok(states.into_iter().map(|state| state.unwrap_or(SampleState::Pending)).collect())
}

async fn insert_sample(
    run: &RunId,
    ordinal: u64,
    sample: &Sample,
    db: &mut SqliteConnection,
    now: i64,
) -> Result<(), StoreError> {
    const DOING: &str = "adding a sample";
    let record = serde_json::to_string(sample).map_err(|error| StoreError::damaged("samples", &sample.id, error))?;
    let added = sqlx::query(
        "insert into samples (run, ordinal, id, kind, domain, subtask, level, difficulty, format, state, instruction, \
         created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?)",
    )
    .bind(run.as_str())
    .bind(as_i64(ordinal))
    .bind(sample.id.as_str())
    .bind(sample.kind.as_str())
    .bind(&sample.domain)
    .bind(sample.subtask.as_str())
    .bind(&sample.level)
    .bind(i64::from(sample.difficulty))
    .bind(sample.format.as_str())
    .bind(&sample.instruction)
    .bind(now)
    .bind(now)
    .execute(&mut *db)
    .await
    .doing(DOING)?;
    sqlx::query("insert into sample_records (seq, record) values (?, ?)")
        .bind(added.last_insert_rowid())
        .bind(record)
        .execute(&mut *db)
        .await
        .doing(DOING)?;
    Ok(())
}

async fn apply_step(step: &Step, db: &mut SqliteConnection, tally: &mut Tally, now: i64) -> Result<bool, StoreError> {
    const DOING: &str = "writing down a sample's step";
    let (run, ordinal) = (step.run.as_str(), as_i64(step.ordinal));
    if let Some(settlement) = &step.settlement {
        settle(step, settlement, db, tally, now).await?;
    }
    // A step that was written before changes nothing when it comes again.
    let open = match step.state {
        Some(state) => sqlx::query(
            "update samples set state = ?, message = ?, updated_at = ? where run = ? and ordinal = ? and state = 'pending'",
        )
        .bind(state.as_str())
        .bind(&step.message)
        .bind(now)
        .bind(run)
        .bind(ordinal)
        .execute(&mut *db)
        .await
        .doing(DOING)?
        .rows_affected(),
        None => sqlx::query("update samples set updated_at = ? where run = ? and ordinal = ? and state = 'pending'")
            .bind(now)
            .bind(run)
            .bind(ordinal)
            .execute(&mut *db)
            .await
            .doing(DOING)?
            .rows_affected(),
    };
    if open == 0 {
        return Ok(false);
    }
    for picture in &step.pictures {
        insert_picture(step, picture, db, now).await?;
    }
    if let Some(state) = step.state {
        tally.count(CubeKey::of(&step.run, &step.sample, SampleState::Pending), -1);
        tally.count(CubeKey::of(&step.run, &step.sample, state), 1);
        tally.row(&step.run, &step.sample.subtask).state(state, 1);
    }
    if step.counted > 0 {
        tally.row(&step.run, &step.sample.subtask).pictures += as_i64(step.counted);
    }
    Ok(true)
}

async fn insert_picture(step: &Step, new: &NewPicture, db: &mut SqliteConnection, now: i64) -> Result<(), StoreError> {
    let json =
        |value: serde_json::Result<String>| value.map_err(|e| StoreError::damaged("pictures", &step.sample.id, e));
    let region = json(new.region.as_ref().map(serde_json::to_string).transpose().map(Option::unwrap_or_default))?;
    let truth = json(serde_json::to_string(&new.nodes))?;
    let provenance = json(serde_json::to_string(&new.provenance))?;
    sqlx::query(
        "insert into pictures (run, ordinal, stage, hash, media_type, width, height, bytes, region, truth, provenance, created_at) \
         values (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?) on conflict (run, ordinal, stage) do nothing",
    )
    .bind(step.run.as_str())
    .bind(as_i64(step.ordinal))
    .bind(new.stage)
    .bind(&new.picture.hash)
    .bind(&new.picture.media_type)
    .bind(i64::from(new.picture.width))
    .bind(i64::from(new.picture.height))
    .bind(as_i64(new.picture.bytes))
    .bind(region)
    .bind(truth)
    .bind(provenance)
    .bind(now)
    .execute(db)
    .await
    .doing("adding a picture")?;
    Ok(())
}

async fn apply_send(
    send: &Send,
    db: &mut SqliteConnection,
    tally: &mut Tally,
    now: i64,
) -> Result<Admission, StoreError> {
    const DOING: &str = "writing a request to the ledger";
    let run = send.run.as_str();
    let state: Option<String> = sqlx::query_scalar("select state from runs where name = ? and deleted_at is null")
        .bind(run)
        .fetch_optional(&mut *db)
        .await
        .doing(DOING)?;
    if state.as_deref() != Some("running") {
        return Ok(Admission::NotRunning);
    }
    let admitted = sqlx::query("update runs set bought = bought + 1 where name = ?1 and (?2 is null or bought < ?2)")
        .bind(run)
        .bind(send.max_pictures.map(as_i64))
        .execute(&mut *db)
        .await
        .doing(DOING)?;
    if admitted.rows_affected() == 0 {
        return Ok(Admission::CapReached);
    }
    let attempt: i64 = sqlx::query_scalar(
        "insert into purchases (run, ordinal, stage, attempt, state, request_hash, sent_at) \
         select ?1, ?2, ?3, 1 + coalesce(max(attempt), 0), 'sent', ?4, ?5 \
         from purchases where run = ?1 and ordinal = ?2 and stage = ?3 returning attempt",
    )
    .bind(run)
    .bind(as_i64(send.ordinal))
    .bind(send.stage)
    .bind(&send.request_hash)
    .bind(now)
    .fetch_one(&mut *db)
    .await
    .doing(DOING)?;
    tally.row(&send.run, &send.sample.subtask).pictures += 1;
    Ok(Admission::Go { attempt: u32::try_from(attempt).unwrap_or(u32::MAX) })
}

async fn settle(
    step: &Step,
    settlement: &Settlement,
    db: &mut SqliteConnection,
    tally: &mut Tally,
    now: i64,
) -> Result<(), StoreError> {
    const DOING: &str = "settling a request in the ledger";
    let settled = sqlx::query(
        "update purchases set state = ?, request_id = ?, message = ?, settled_at = ? \
         where run = ? and ordinal = ? and stage = ? and attempt = ? and state = 'sent'",
    )
    .bind(settlement.state.as_str())
    .bind(&settlement.request_id)
    .bind(&settlement.message)
    .bind(now)
    .bind(step.run.as_str())
    .bind(as_i64(step.ordinal))
    .bind(settlement.stage)
    .bind(i64::from(settlement.attempt))
    .execute(&mut *db)
    .await
    .doing(DOING)?;
    if settled.rows_affected() > 0 && settlement.state == PurchaseState::Unbilled {
        sqlx::query("update runs set bought = bought - 1 where name = ?")
            .bind(step.run.as_str())
            .execute(db)
            .await
            .doing(DOING)?;
        tally.row(&step.run, &step.sample.subtask).pictures -= 1;
    }
    Ok(())
}
