//! Requests: what another process asks of the one that owns the data folder, handed over through the database.

use crate::error::Doing;
use crate::{Store, StoreError};
use sqlx::Row;

/// What was asked and is not answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub seq: i64,
    pub body: String,
}

impl Store {
    /// Asks the owner for something; the answer is the request's number.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn ask(&self, body: &str) -> Result<i64, StoreError> {
        let asked = sqlx::query("insert into requests (body, created_at) values (?, ?)")
            .bind(body)
            .bind(self.now())
            .execute(&self.inner.write)
            .await
            .doing("handing a request over")?;
        Ok(asked.last_insert_rowid())
    }

    /// What the owner answered, once it has.
    ///
    /// # Errors
    /// `NotFound` where the request was forgotten; `Database`.
    pub async fn answer_to(&self, seq: i64) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("select answer from requests where seq = ?")
            .bind(seq)
            .fetch_optional(&self.inner.read)
            .await
            .doing("waiting for an answer")?;
        row.map(|row| row.get(0)).ok_or_else(|| StoreError::NotFound { what: "request", name: seq.to_string() })
    }

    /// Takes a request back, whether it was answered or not.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn withdraw(&self, seq: i64) -> Result<(), StoreError> {
        let gone = sqlx::query("delete from requests where seq = ?").bind(seq).execute(&self.inner.write).await;
        gone.doing("taking a request back").map(|_| ())
    }

    /// What is to be answered, oldest first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn requests(&self) -> Result<Vec<Request>, StoreError> {
        let rows = sqlx::query("select seq, body from requests where answer is null order by seq")
            .fetch_all(&self.inner.read)
            .await
            .doing("looking for requests")?;
        Ok(rows.iter().map(|row| Request { seq: row.get(0), body: row.get(1) }).collect())
    }

    /// Answers a request. One that was taken back meanwhile stays gone.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn answer(&self, seq: i64, answer: &str) -> Result<(), StoreError> {
        let answered = sqlx::query("update requests set answer = ?, answered_at = ? where seq = ?")
            .bind(answer)
            .bind(self.now())
            .bind(seq)
            .execute(&self.inner.write)
            .await;
        answered.doing("answering a request").map(|_| ())
    }

    /// Forgets all requests: who asked an owner that is gone hears that, and asks again.
    pub(crate) async fn forget_requests(&self) -> Result<(), StoreError> {
        sqlx::query("delete from requests").execute(&self.inner.write).await.doing("forgetting requests").map(|_| ())
    }
}
