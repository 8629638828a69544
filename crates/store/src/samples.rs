//! Samples as they stand, one by one and in the order of their run.

use crate::change::{as_i64, as_u64};
use crate::error::Doing;
use crate::{Store, StoreError};
use pairloom_model::views::{Card, Picture, Region, SampleState};
use pairloom_model::{Format, Kind, Node, RunId, Sample, SampleId, SubtaskId};
use sqlx::Row;
use sqlx::sqlite::SqliteRow;
use std::collections::{BTreeMap, HashMap};

/// The stage of an editing sample's source picture; the results of its turns are 0 and up.
pub const SOURCE_STAGE: i32 = -1;

/// A sample of a run with its pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredSample {
    pub run: RunId,
    /// Its place in the plan, from 0.
    pub ordinal: u64,
    pub sample: Sample,
    pub state: SampleState,
    /// Why it was refused, failed or is in doubt; empty otherwise.
    pub message: String,
    /// By stage: the source first, then the turns' results as far as they are there.
    pub pictures: Vec<StoredPicture>,
    /// Milliseconds since 1970.
    pub updated_at: i64,
}

/// A picture of a sample.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredPicture {
    /// [`SOURCE_STAGE`] or the turn's number from 0.
    pub stage: i32,
    pub picture: Picture,
    /// What the turn changed, where it is known.
    pub region: Option<Region>,
    /// What is where in it, as far as the provider says.
    pub nodes: Vec<Node>,
    pub provenance: BTreeMap<String, String>,
}

impl StoredSample {
    /// The picture of this stage.
    pub fn picture(&self, stage: i32) -> Option<&StoredPicture> {
        self.pictures.iter().find(|picture| picture.stage == stage)
    }
}

const COLUMNS: &str = "select s.seq, s.run, s.ordinal, s.state, s.message, s.updated_at, r.record \
    from samples s join sample_records r on r.seq = s.seq";

type Key = (String, u64);

impl Store {
    /// The sample with this id in a run.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn sample(&self, run: &str, id: &str) -> Result<Option<StoredSample>, StoreError> {
        let text = format!("{COLUMNS} where s.run = ? and s.id = ?");
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(run)
            .bind(id)
            .fetch_all(&self.inner.read)
            .await
            .doing("reading a sample")?;
        Ok(self.with_pictures(&rows).await?.pop())
    }

    /// The next samples of a run that are in one of `states`, in the order of the plan: those after the ordinal
    /// `after`, at most `limit`. All states where `states` is empty.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn samples_after(
        &self,
        run: &str,
        after: Option<u64>,
        states: &[SampleState],
        limit: u32,
    ) -> Result<Vec<StoredSample>, StoreError> {
        let text = format!(
            "{COLUMNS} where s.run = ?1 and s.ordinal > ?2 \
             and (?3 = '[]' or s.state in (select value from json_each(?3))) order by s.ordinal limit ?4"
        );
        let states = serde_json::Value::from_iter(states.iter().map(|state| state.as_str())).to_string();
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(run)
            .bind(after.map_or(-1, as_i64))
            .bind(states)
            .bind(i64::from(limit))
            .fetch_all(&self.inner.read)
            .await
            .doing("reading a run's samples")?;
        self.with_pictures(&rows).await
    }

    /// The pictures of a run's samples from `first` to before `last` as far as they are there, each sample's by stage.
    ///
    /// # Errors
    /// `Database`, `Damaged`.
    pub async fn pictures_between(
        &self,
        run: &RunId,
        first: u64,
        last: u64,
    ) -> Result<HashMap<u64, Vec<StoredPicture>>, StoreError> {
        let with: Vec<i64> =
            sqlx::query_scalar("select distinct ordinal from pictures where run = ? and ordinal >= ? and ordinal < ?")
                .bind(run.as_str())
                .bind(as_i64(first))
                .bind(as_i64(last))
                .fetch_all(&self.inner.read)
                .await
                .doing("reading pictures")?;
        let keys: Vec<Key> = with.into_iter().map(|ordinal| (run.as_str().to_owned(), as_u64(ordinal))).collect();
        Ok(self.pictures(&keys).await?.into_iter().map(|((_, ordinal), pictures)| (ordinal, pictures)).collect())
    }

    /// The ids of the samples before and after this ordinal in a run.
    ///
    /// # Errors
    /// `Database`.
    pub async fn neighbours(
        &self,
        run: &str,
        ordinal: u64,
    ) -> Result<(Option<SampleId>, Option<SampleId>), StoreError> {
        let mut found = [None, None];
        for (place, text) in found.iter_mut().zip([
            "select id from samples where run = ? and ordinal < ? order by ordinal desc limit 1",
            "select id from samples where run = ? and ordinal > ? order by ordinal limit 1",
        ]) {
            let id: Option<String> = sqlx::query_scalar(text)
                .bind(run)
                .bind(as_i64(ordinal))
                .fetch_optional(&self.inner.read)
                .await
                .doing("reading a sample's neighbours")?;
            *place = id.map(SampleId::new);
        }
        let [previous, next] = found;
        Ok((previous, next))
    }

    async fn with_pictures(&self, rows: &[SqliteRow]) -> Result<Vec<StoredSample>, StoreError> {
        let keys: Vec<Key> = rows.iter().map(|row| (row.get(1), as_u64(row.get(2)))).collect();
        let mut pictures = self.pictures(&keys).await?;
        let mut samples = Vec::with_capacity(rows.len());
        for (row, key) in rows.iter().zip(&keys) {
            let damaged = |why: String| StoreError::damaged("samples", format!("{}/{}", key.0, key.1), why);
            samples.push(StoredSample {
                run: RunId::new(&*key.0),
                ordinal: key.1,
                sample: serde_json::from_str(row.get(6)).map_err(|error| damaged(error.to_string()))?,
                state: SampleState::parse(row.get(3)).ok_or_else(|| damaged("unknown state".to_owned()))?,
                message: row.get(4),
                pictures: pictures.remove(key).unwrap_or_default(),
                updated_at: row.get(5),
            });
        }
        Ok(samples)
    }

    /// Pictures by sample, each sample's by stage.
    async fn pictures(&self, keys: &[Key]) -> Result<HashMap<Key, Vec<StoredPicture>>, StoreError> {
        let list = serde_json::Value::from_iter(keys.iter().map(|(run, ordinal)| serde_json::json!([run, ordinal])));
        let rows = sqlx::query(
            "select p.run, p.ordinal, p.stage, p.hash, p.media_type, p.width, p.height, p.bytes, p.region, p.truth, p.provenance \
             from json_each(?) j join pictures p on p.run = j.value ->> 0 and p.ordinal = j.value ->> 1 \
             order by p.run, p.ordinal, p.stage",
        )
        .bind(list.to_string())
        .fetch_all(&self.inner.read)
        .await
        .doing("reading pictures")?;
        let mut pictures: HashMap<Key, Vec<StoredPicture>> = HashMap::with_capacity(keys.len());
        for row in rows {
            let key: Key = (row.get(0), as_u64(row.get(1)));
            let damaged = |error: serde_json::Error| {
                StoreError::damaged("pictures", format!("{}/{}", row.get::<&str, _>(0), row.get::<i64, _>(1)), error)
            };
            let region: Option<String> = row.get(8);
            let picture = StoredPicture {
                stage: row.get(2),
                picture: Picture {
                    hash: row.get(3),
                    media_type: row.get(4),
                    width: pixels(row.get(5)),
                    height: pixels(row.get(6)),
                    bytes: as_u64(row.get(7)),
                },
                region: region.map(|region| serde_json::from_str::<Region>(&region)).transpose().map_err(damaged)?,
                nodes: serde_json::from_str(row.get(9)).map_err(damaged)?,
                provenance: serde_json::from_str(row.get(10)).map_err(damaged)?,
            };
            pictures.entry(key).or_default().push(picture);
        }
        Ok(pictures)
    }

    /// The cards of these rows of `samples`, in the order given.
    pub(crate) async fn cards(&self, seqs: &[i64]) -> Result<Vec<Card>, StoreError> {
        let list = serde_json::Value::from_iter(seqs.iter().copied()).to_string();
        let rows = sqlx::query(
            "select s.run, s.ordinal, s.id, s.subtask, s.domain, s.kind, s.level, s.difficulty, s.format, s.state, \
             s.instruction, json_array_length(r.record, '$.turns') \
             from json_each(?) j join samples s on s.seq = j.value join sample_records r on r.seq = s.seq order by j.key",
        )
        .bind(list)
        .fetch_all(&self.inner.read)
        .await
        .doing("reading a page of the gallery")?;
        let keys: Vec<Key> = rows.iter().map(|row| (row.get(0), as_u64(row.get(1)))).collect();
        let mut pictures = self.pictures(&keys).await?;
        rows.iter().zip(&keys).map(|(row, key)| card(row, pictures.remove(key).unwrap_or_default())).collect()
    }
}

fn pixels(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

fn card(row: &SqliteRow, pictures: Vec<StoredPicture>) -> Result<Card, StoreError> {
    let id: String = row.get(2);
    let damaged = |what: &str| StoreError::damaged("samples", &id, format!("unknown {what}"));
    let subtask: String = row.get(3);
    let turns = usize::try_from(row.get::<Option<i64>, _>(11).unwrap_or(0)).unwrap_or(0);
    let mut source = None;
    let mut results = vec![None; turns];
    for picture in pictures {
        match usize::try_from(picture.stage) {
            Ok(turn) if turn < turns => results[turn] = Some(picture.picture),
            Ok(_) => {}
            Err(_) => source = Some(picture.picture),
        }
    }
    Ok(Card {
        run: row.get(0),
        subtask_name: subtask.clone(),
        subtask: SubtaskId::new(subtask),
        domain: row.get(4),
        kind: Kind::parse(row.get(5)).ok_or_else(|| damaged("kind"))?,
        level: row.get(6),
        difficulty: u8::try_from(row.get::<i64, _>(7)).map_err(|_| damaged("difficulty"))?,
        format: Format::parse(row.get(8)).ok_or_else(|| damaged("format"))?,
        state: SampleState::parse(row.get(9)).ok_or_else(|| damaged("state"))?,
        instruction: row.get(10),
        source,
        results,
        id: SampleId::new(id.clone()),
    })
}
