//! What can go wrong with the data folder. Each message says what was tried and what to do.

use std::path::PathBuf;

/// Every failure of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process owns the folder.
    #[error("the data folder {folder} is in use by {owner}; stop that process or name another folder with --data")]
    Locked { folder: PathBuf, owner: String },
    /// No room is left.
    #[error("the disk is full: {doing} found no room left; free some space and resume")]
    Full { doing: String },
    /// It is not there.
    #[error("there is no {what} `{name}`")]
    NotFound { what: &'static str, name: String },
    /// A filter of the gallery has a value that there is not.
    #[error("{field}: {message}")]
    Filter { field: String, message: String },
    /// It is there, but not as the caller supposed.
    #[error("{0}")]
    Conflict(String),
    /// A row that no version of Pairloom writes.
    #[error("table {table}, row {row}: {why}; restore the data folder from a copy")]
    Damaged { table: &'static str, row: String, why: String },
    /// Another process has the folder, and its tables are not those that this program knows.
    #[error("the data folder {folder} is in use by another version of Pairloom; use that version, or stop it first")]
    OtherVersion { folder: PathBuf },
    /// The tables are not those that this program knows.
    #[error("the tables in {file} cannot be brought to this version ({source}); use the Pairloom that wrote them last")]
    Migrate { file: PathBuf, source: sqlx::migrate::MigrateError },
    /// The database said no.
    #[error("{doing}: the database failed: {source}")]
    Database { doing: String, source: sqlx::Error },
    /// A file could not be read or written.
    #[error("{doing} {path}: {source}")]
    File { doing: &'static str, path: PathBuf, source: std::io::Error },
    /// The bytes are no picture that can be read.
    #[error("picture {hash}: {why}")]
    Picture { hash: String, why: String },
    /// The store was closed while this was waiting.
    #[error("the data folder was closed before {0} was written; start again, it will be taken up")]
    Closed(&'static str),
}

/// SQLite's result code for "database or disk is full".
const SQLITE_FULL: &str = "13";

impl StoreError {
    /// Whether there is no room left, so that nothing else will work either until a person makes some.
    pub fn is_full(&self) -> bool {
        matches!(self, StoreError::Full { .. })
    }

    pub(crate) fn file(doing: &'static str, path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        let path = path.into();
        if source.kind() == std::io::ErrorKind::StorageFull {
            return StoreError::Full { doing: format!("{doing} {}", path.display()) };
        }
        StoreError::File { doing, path, source }
    }

    pub(crate) fn damaged(table: &'static str, row: impl ToString, why: impl ToString) -> Self {
        StoreError::Damaged { table, row: row.to_string(), why: why.to_string() }
    }
}

/// Says what was being done when the database failed.
pub(crate) trait Doing<T> {
    fn doing(self, doing: &str) -> Result<T, StoreError>;
}

impl<T> Doing<T> for Result<T, sqlx::Error> {
    fn doing(self, doing: &str) -> Result<T, StoreError> {
        self.map_err(|source| {
            let code = source.as_database_error().and_then(|error| error.code());
            if code.as_deref() == Some(SQLITE_FULL) {
                return StoreError::Full { doing: doing.to_owned() };
            }
            StoreError::Database { doing: doing.to_owned(), source }
        })
    }
}
