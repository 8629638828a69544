//! Opening a data folder: lock, connections, tables, blobs.

use crate::committer::Committer;
use crate::counts::Cube;
use crate::error::Doing;
use crate::lock::FolderLock;
use crate::spool::blocking;
use crate::{Blobs, StoreError};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// The steps that bring an empty database to the present tables, each with its way back.
pub static MIGRATOR: sqlx::migrate::Migrator = sqlx::migrate!("../../migrations/sqlite");

/// Readers at the same time; a page makes a handful of short queries.
const READERS: u32 = 4;

/// Where the time comes from, in milliseconds since 1970.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// One data folder, open. Cheap to clone; the folder is free again when the last clone is gone.
#[derive(Clone)]
pub struct Store {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    folder: PathBuf,
    pub(crate) write: SqlitePool,
    pub(crate) read: SqlitePool,
    pub(crate) blobs: Blobs,
    pub(crate) committer: Committer,
    pub(crate) cube: Arc<RwLock<Cube>>,
    pub(crate) changed: watch::Sender<u64>,
    pub(crate) clock: Clock,
}

impl Store {
    /// Opens the folder, making it and its tables where they are missing.
    ///
    /// # Errors
    /// `Locked` where another process has it; `Migrate` where its tables are not ours; `File`, `Full`, `Database`.
    pub async fn open(folder: &Path) -> Result<Self, StoreError> {
        Self::open_with(folder, Arc::new(system_time)).await
    }

    /// The same with another clock.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_with(folder: &Path, clock: Clock) -> Result<Self, StoreError> {
        std::fs::create_dir_all(folder).map_err(|source| StoreError::file("making the data folder", folder, source))?;
        let folder =
            folder.canonicalize().map_err(|source| StoreError::file("opening the data folder", folder, source))?;
        let place = folder.clone();
        let lock = blocking(move || FolderLock::take(&place)).await?;
        let store = Self::connect(folder, Some(lock), clock).await?;
        store.forget_requests().await?;
        store.finish_deletions().await?;
        Ok(store)
    }

    /// Opens a folder that another process owns, to read there and to hand requests over.
    ///
    /// # Errors
    /// `OtherVersion` where its tables are not ours; `File`, `Database`.
    pub async fn open_beside(folder: &Path) -> Result<Self, StoreError> {
        let folder =
            folder.canonicalize().map_err(|source| StoreError::file("opening the data folder", folder, source))?;
        Self::connect(folder, None, Arc::new(system_time)).await
    }

    /// Whether some process owns the folder, this one included.
    ///
    /// # Errors
    /// `File`.
    pub fn is_owned(&self) -> Result<bool, StoreError> {
        FolderLock::is_taken(self.folder())
    }

    /// Connects; with the lock as the owner, who alone may change the tables.
    async fn connect(folder: PathBuf, lock: Option<FolderLock>, clock: Clock) -> Result<Self, StoreError> {
        let blobs = Blobs::open(&folder)?;
        let file = folder.join("pairloom.sqlite");
        let options = connect_options(&file).create_if_missing(lock.is_some());
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(Duration::from_secs(120))
            // A full disk makes SQLite roll back by itself, and the connection no longer knows where it stands.
            .before_acquire(|connection, _| Box::pin(async move { Ok(!connection.is_in_transaction()) }))
            .connect_with(options.clone())
            .await
            .doing("opening the database")?;
        if lock.is_some() {
            MIGRATOR.run(&write).await.map_err(|source| StoreError::Migrate { file, source })?;
        } else if !is_current(&write).await? {
            return Err(StoreError::OtherVersion { folder });
        }
        let read = SqlitePoolOptions::new()
            .max_connections(READERS)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.read_only(true).create_if_missing(false))
            .await
            .doing("opening the database for reading")?;
        let cube = Arc::new(RwLock::new(Cube::load(&read).await?));
        let (changed, _) = watch::channel(0);
        let committer = Committer::start(write.clone(), cube.clone(), changed.clone(), clock.clone(), lock);
        let inner = Inner { folder, write, read, blobs, committer, cube, changed, clock };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The folder that holds everything.
    pub fn folder(&self) -> &Path {
        &self.inner.folder
    }

    /// The pictures.
    pub fn blobs(&self) -> &Blobs {
        &self.inner.blobs
    }

    /// The one connection that writes. The job queue shares it, so that it never fights the store for the write lock.
    pub fn write_pool(&self) -> &SqlitePool {
        &self.inner.write
    }

    /// Wakes whenever something was committed; the number only grows.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.inner.changed.subscribe()
    }

    /// Milliseconds since 1970, by the store's clock.
    pub fn now(&self) -> i64 {
        (self.inner.clock)()
    }

    /// Waits for what is being written and closes the connections.
    pub async fn close(&self) {
        self.inner.committer.drain().await;
        self.inner.read.close().await;
        self.inner.write.close().await;
    }

    pub(crate) fn touch(&self) {
        self.inner.changed.send_modify(|count| *count += 1);
    }
}

/// Whether the tables are exactly those of this program.
async fn is_current(pool: &SqlitePool) -> Result<bool, StoreError> {
    let there: Vec<i64> = sqlx::query_scalar("select version from _sqlx_migrations where success order by version")
        .fetch_all(pool)
        .await
        .doing("reading the tables' version")?;
    let ours = MIGRATOR.iter().filter(|step| step.migration_type.is_up_migration()).map(|step| step.version);
    Ok(there.into_iter().eq(ours))
}

fn connect_options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(30))
        .statement_cache_capacity(200)
        .pragma("temp_store", "memory")
        // 32 MiB of pages; a gallery over 100,000 samples stays in it.
        .pragma("cache_size", "-32768")
        .pragma("journal_size_limit", "67108864")
}

fn system_time() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
