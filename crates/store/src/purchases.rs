//! The ledger: one row a request that may cost money, written before its first byte goes out.

use crate::change::{Answer, Change, Send, as_i64, as_u64};
use crate::error::Doing;
use crate::{Admission, SpoolKey, Store, StoreError};
use pairloom_model::{RunId, Sample};
use sqlx::Row;
use std::sync::Arc;

/// Where a purchase stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PurchaseState {
    /// It is going out, or its answer is in the spool.
    Sent,
    /// Its picture is stored.
    Received,
    Refused,
    Failed,
    /// It went out and its answer was lost; it may have been billed.
    InDoubt,
    /// It was not carried out and costs nothing.
    Unbilled,
}

impl PurchaseState {
    const ALL: [PurchaseState; 6] = [
        PurchaseState::Sent,
        PurchaseState::Received,
        PurchaseState::Refused,
        PurchaseState::Failed,
        PurchaseState::InDoubt,
        PurchaseState::Unbilled,
    ];

    /// The name in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            PurchaseState::Sent => "sent",
            PurchaseState::Received => "received",
            PurchaseState::Refused => "refused",
            PurchaseState::Failed => "failed",
            PurchaseState::InDoubt => "in-doubt",
            PurchaseState::Unbilled => "unbilled",
        }
    }

    /// The state with this name.
    pub fn parse(name: &str) -> Option<PurchaseState> {
        PurchaseState::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// One row of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purchase {
    pub run: RunId,
    pub ordinal: u64,
    pub stage: i32,
    pub attempt: u32,
    pub state: PurchaseState,
    pub request_hash: String,
    pub request_id: String,
    pub message: String,
    /// Milliseconds since 1970.
    pub sent_at: i64,
}

impl Purchase {
    /// Where its raw answer lies, if it came.
    pub fn spool_key(&self) -> SpoolKey {
        SpoolKey { run: self.run.clone(), ordinal: self.ordinal, stage: self.stage, attempt: self.attempt }
    }
}

const COLUMNS: &str =
    "select run, ordinal, stage, attempt, state, request_hash, request_id, message, sent_at from purchases";

fn purchase(row: &sqlx::sqlite::SqliteRow) -> Result<Purchase, StoreError> {
    let run: String = row.get(0);
    let state =
        PurchaseState::parse(row.get(4)).ok_or_else(|| StoreError::damaged("purchases", &run, "unknown state"))?;
    Ok(Purchase {
        run: RunId::new(run),
        ordinal: as_u64(row.get(1)),
        stage: row.get(2),
        attempt: u32::try_from(row.get::<i64, _>(3)).unwrap_or(u32::MAX),
        state,
        request_hash: row.get(5),
        request_id: row.get(6),
        message: row.get(7),
        sent_at: row.get(8),
    })
}

impl Store {
    /// Writes a request as sent, if the run still runs and its cap admits one more. Only then may it go out.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn admit_purchase(
        &self,
        run: &RunId,
        ordinal: u64,
        stage: i32,
        sample: Arc<Sample>,
        request_hash: String,
        max_pictures: Option<u64>,
    ) -> Result<Admission, StoreError> {
        let send = Send { run: run.clone(), ordinal, stage, sample, request_hash, max_pictures };
        match self.inner.committer.write(Change::Send(Box::new(send))).await? {
            Answer::Admission(admission) => Ok(admission),
            other => Err(StoreError::Conflict(format!("the committer answered {other:?} to a request"))),
        }
    }

    /// Every purchase of one sample, oldest first.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn purchases_of(&self, run: &RunId, ordinal: u64) -> Result<Vec<Purchase>, StoreError> {
        let text = format!("{COLUMNS} where run = ? and ordinal = ? order by stage, attempt");
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(run.as_str())
            .bind(as_i64(ordinal))
            .fetch_all(&self.inner.read)
            .await
            .doing("reading the ledger")?;
        rows.iter().map(purchase).collect()
    }

    /// Purchases that stand as sent. Nothing is under way when a process has just taken the folder, so that these are
    /// the ones that a dead process left.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn purchases_sent(&self) -> Result<Vec<Purchase>, StoreError> {
        let text = format!("{COLUMNS} where state = 'sent' order by run, ordinal, stage, attempt");
        let rows =
            sqlx::query(sqlx::AssertSqlSafe(text)).fetch_all(&self.inner.read).await.doing("reading the ledger")?;
        rows.iter().map(purchase).collect()
    }

    /// How many requests of a run were sent and may cost money.
    ///
    /// # Errors
    /// `NotFound`, `Database`.
    pub async fn bought(&self, run: &RunId) -> Result<u64, StoreError> {
        let bought: Option<i64> = sqlx::query_scalar("select bought from runs where name = ?")
            .bind(run.as_str())
            .fetch_optional(&self.inner.read)
            .await
            .doing("reading the ledger")?;
        bought.map(as_u64).ok_or_else(|| StoreError::NotFound { what: "run", name: run.to_string() })
    }
}
