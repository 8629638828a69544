//! Catalogue items with all their versions, and the revisions that runs pin.

use crate::blobs::hex;
use crate::change::{as_i64, as_u64};
use crate::error::Doing;
use crate::{Store, StoreError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sqlx::{Row, SqliteConnection};

/// One version of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueItem {
    /// `subtask`, `pool` …
    pub kind: String,
    pub id: String,
    /// From 1.
    pub version: u64,
    /// Its text as in the data file.
    pub body: String,
    /// SHA-256 of the text in hexadecimal.
    pub hash: String,
    pub author: String,
    /// Whether the text came with Pairloom.
    pub shipped: bool,
    /// Milliseconds since 1970.
    pub created_at: i64,
}

/// An item as it comes with Pairloom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    pub kind: String,
    pub id: String,
    pub body: String,
}

/// What loading the shipped items did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    pub added: u64,
    /// Untouched items that have a newer shipped text now.
    pub advanced: u64,
    /// Items that a person edited and that are shipped with another text: kind and id. They stay as they are.
    pub edited: Vec<(String, String)>,
}

/// What a save did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveOutcome {
    /// A new version was written.
    Version(u64),
    /// The newest version has this text already.
    Unchanged(u64),
    /// The newest version is another than the caller started from; nothing was written.
    Conflict { newest: u64 },
}

/// An item of a revision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinnedItem {
    pub kind: String,
    pub id: String,
    pub version: u64,
    pub hash: String,
}

const COLUMNS: &str = "c.kind, c.id, c.version, c.body, c.hash, c.author, c.shipped, c.created_at";
const NEWEST: &str = "version = (select max(version) from catalogue_items i where i.kind = c.kind and i.id = c.id)";

fn item(row: &sqlx::sqlite::SqliteRow) -> CatalogueItem {
    CatalogueItem {
        kind: row.get(0),
        id: row.get(1),
        version: as_u64(row.get(2)),
        body: row.get(3),
        hash: row.get(4),
        author: row.get(5),
        shipped: row.get(6),
        created_at: row.get(7),
    }
}

fn hash_of(body: &str) -> String {
    hex(&Sha256::digest(body))
}

struct NewVersion<'a> {
    kind: &'a str,
    id: &'a str,
    version: u64,
    body: &'a str,
    author: &'a str,
    shipped: bool,
    now: i64,
}

async fn insert(db: &mut SqliteConnection, new: NewVersion<'_>) -> Result<(), StoreError> {
    sqlx::query(
        "insert into catalogue_items (kind, id, version, body, hash, author, shipped, created_at) \
         values (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(new.kind)
    .bind(new.id)
    .bind(as_i64(new.version))
    .bind(new.body)
    .bind(hash_of(new.body))
    .bind(new.author)
    .bind(new.shipped)
    .bind(new.now)
    .execute(db)
    .await
    .doing("adding a catalogue item")?;
    Ok(())
}

async fn newest_of(db: &mut SqliteConnection, kind: &str, id: &str) -> Result<Option<CatalogueItem>, StoreError> {
    let text =
        format!("select {COLUMNS} from catalogue_items c where kind = ? and id = ? order by version desc limit 1");
    let row = sqlx::query(sqlx::AssertSqlSafe(text))
        .bind(kind)
        .bind(id)
        .fetch_optional(db)
        .await
        .doing("reading the catalogue")?;
    Ok(row.as_ref().map(item))
}

impl Store {
    /// The newest version of every item, by kind and id.
    ///
    /// # Errors
    /// `Database`.
    pub async fn catalogue(&self) -> Result<Vec<CatalogueItem>, StoreError> {
        let text = format!("select {COLUMNS} from catalogue_items c where {NEWEST} order by kind, id");
        let rows =
            sqlx::query(sqlx::AssertSqlSafe(text)).fetch_all(&self.inner.read).await.doing("reading the catalogue")?;
        Ok(rows.iter().map(item).collect())
    }

    /// The newest version of one item.
    ///
    /// # Errors
    /// `Database`.
    pub async fn catalogue_item(&self, kind: &str, id: &str) -> Result<Option<CatalogueItem>, StoreError> {
        let mut db = self.inner.read.acquire().await.doing("reading the catalogue")?;
        newest_of(&mut db, kind, id).await
    }

    /// Every version of one item, oldest first.
    ///
    /// # Errors
    /// `Database`.
    pub async fn catalogue_history(&self, kind: &str, id: &str) -> Result<Vec<CatalogueItem>, StoreError> {
        let text = format!("select {COLUMNS} from catalogue_items c where kind = ? and id = ? order by version");
        let rows = sqlx::query(sqlx::AssertSqlSafe(text))
            .bind(kind)
            .bind(id)
            .fetch_all(&self.inner.read)
            .await
            .doing("reading the catalogue")?;
        Ok(rows.iter().map(item).collect())
    }

    /// Brings the items that come with Pairloom: missing ones are added, untouched ones advance, edited ones stay.
    /// All or nothing; with the same items a second time it changes nothing.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn load_shipped(&self, items: &[NewItem]) -> Result<Loaded, StoreError> {
        const DOING: &str = "loading the catalogue";
        let mut transaction = self.inner.write.begin_with("begin immediate").await.doing(DOING)?;
        let now = self.now();
        let mut loaded = Loaded::default();
        for new in items {
            let (kind, id, body) = (new.kind.as_str(), new.id.as_str(), new.body.as_str());
            let newest = newest_of(&mut transaction, kind, id).await?;
            let version = match newest {
                None => {
                    loaded.added += 1;
                    1
                }
                Some(newest) if newest.body == *body => continue,
                Some(newest) if newest.shipped => {
                    loaded.advanced += 1;
                    newest.version + 1
                }
                Some(_) => {
                    loaded.edited.push((new.kind.clone(), new.id.clone()));
                    continue;
                }
            };
            insert(&mut transaction, NewVersion { kind, id, version, body, author: "pairloom", shipped: true, now })
                .await?;
        }
        transaction.commit().await.doing(DOING)?;
        if loaded.added + loaded.advanced > 0 {
            self.touch();
        }
        Ok(loaded)
    }

    /// Writes a new version of an item if the newest is still `version`; 0 stands for an item that is not there yet.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn save_item(
        &self,
        kind: &str,
        id: &str,
        version: u64,
        body: &str,
        author: &str,
    ) -> Result<SaveOutcome, StoreError> {
        let item = NewItem { kind: kind.to_owned(), id: id.to_owned(), body: body.to_owned() };
        let outcomes = self.save_items(&[(item, version)], author).await?;
        Ok(outcomes.first().copied().unwrap_or(SaveOutcome::Unchanged(version)))
    }

    /// Writes new versions of several items, each if its newest is still the version beside it. All or nothing: where one is
    /// in conflict, none is written.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn save_items(&self, items: &[(NewItem, u64)], author: &str) -> Result<Vec<SaveOutcome>, StoreError> {
        const DOING: &str = "saving catalogue items";
        let mut transaction = self.inner.write.begin_with("begin immediate").await.doing(DOING)?;
        let mut outcomes = Vec::new();
        for (item, version) in items {
            let (kind, id, body) = (item.kind.as_str(), item.id.as_str(), item.body.as_str());
            let newest = newest_of(&mut transaction, kind, id).await?;
            let present = newest.as_ref().map_or(0, |newest| newest.version);
            outcomes.push(if newest.is_some_and(|newest| newest.body == body) {
                SaveOutcome::Unchanged(present)
            } else if present == *version {
                let (version, now) = (present + 1, self.now());
                insert(&mut transaction, NewVersion { kind, id, version, body, author, shipped: false, now }).await?;
                SaveOutcome::Version(version)
            } else {
                SaveOutcome::Conflict { newest: present }
            });
        }
        let conflict = outcomes.iter().any(|outcome| matches!(outcome, SaveOutcome::Conflict { .. }));
        let written = outcomes.iter().any(|outcome| matches!(outcome, SaveOutcome::Version(_)));
        if written && !conflict {
            transaction.commit().await.doing(DOING)?;
            self.touch();
        }
        Ok(outcomes)
    }

    /// Pins the newest version of every item; the same items give the same revision. The answer is its hash.
    ///
    /// # Errors
    /// `Database`, `Full`.
    pub async fn pin_catalogue(&self) -> Result<String, StoreError> {
        const DOING: &str = "pinning the catalogue";
        let mut transaction = self.inner.write.begin_with("begin immediate").await.doing(DOING)?;
        let text = format!("select kind, id, version, hash from catalogue_items c where {NEWEST} order by kind, id");
        let rows = sqlx::query(sqlx::AssertSqlSafe(text)).fetch_all(&mut *transaction).await.doing(DOING)?;
        let items: Vec<PinnedItem> = rows
            .iter()
            .map(|row| PinnedItem { kind: row.get(0), id: row.get(1), version: as_u64(row.get(2)), hash: row.get(3) })
            .collect();
        let mut digest = Sha256::new();
        // The version is left out: the same texts are the same catalogue, in whatever folder they were written.
        for item in &items {
            digest.update(format!("{}\n{}\n{}\n", item.kind, item.id, item.hash));
        }
        let hash = hex(&digest.finalize());
        let manifest =
            serde_json::to_string(&items).map_err(|error| StoreError::damaged("catalogue_revisions", &hash, error))?;
        sqlx::query(
            "insert into catalogue_revisions (hash, manifest, created_at) values (?, ?, ?) on conflict (hash) do nothing",
        )
        .bind(&hash)
        .bind(manifest)
        .bind(self.now())
        .execute(&mut *transaction)
        .await
        .doing(DOING)?;
        transaction.commit().await.doing(DOING)?;
        Ok(hash)
    }

    /// The items of a revision, exactly the texts that were pinned.
    ///
    /// # Errors
    /// `NotFound`; `Damaged` where an item of it is missing; `Database`.
    pub async fn pinned_catalogue(&self, revision: &str) -> Result<Vec<CatalogueItem>, StoreError> {
        const DOING: &str = "reading a catalogue revision";
        let manifest: Option<String> = sqlx::query_scalar("select manifest from catalogue_revisions where hash = ?")
            .bind(revision)
            .fetch_optional(&self.inner.read)
            .await
            .doing(DOING)?;
        let manifest =
            manifest.ok_or_else(|| StoreError::NotFound { what: "catalogue revision", name: revision.to_owned() })?;
        let damaged = |why: String| StoreError::damaged("catalogue_revisions", revision, why);
        let pinned: Vec<PinnedItem> = serde_json::from_str(&manifest).map_err(|error| damaged(error.to_string()))?;
        let text = format!(
            "select {COLUMNS} from catalogue_items c join json_each(?) j on c.kind = j.value ->> 'kind' \
             and c.id = j.value ->> 'id' and c.version = j.value ->> 'version' order by c.kind, c.id"
        );
        let rows =
            sqlx::query(sqlx::AssertSqlSafe(text)).bind(&manifest).fetch_all(&self.inner.read).await.doing(DOING)?;
        if rows.len() != pinned.len() {
            return Err(damaged(format!("it names {} items, {} are there", pinned.len(), rows.len())));
        }
        Ok(rows.iter().map(item).collect())
    }
}
