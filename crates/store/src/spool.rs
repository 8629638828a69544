//! Raw answers of providers, on disk before anybody parses them, so that a paid answer survives a crash.

use crate::{Store, StoreError};
use pairloom_model::RunId;
use std::fs::{self, File};
use std::io::Write;
use std::path::PathBuf;

/// Names one answer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SpoolKey {
    pub run: RunId,
    pub ordinal: u64,
    pub stage: i32,
    pub attempt: u32,
}

impl Store {
    fn spool_folder(&self, run: &RunId) -> PathBuf {
        self.folder().join("spool").join(run.as_str())
    }

    fn spool_file(&self, key: &SpoolKey) -> PathBuf {
        self.spool_folder(&key.run).join(format!("{}.{}.{}.raw", key.ordinal, key.stage, key.attempt))
    }

    /// Keeps an answer; returns when it is on disk.
    ///
    /// # Errors
    /// `Full`, `File`.
    pub async fn spool(&self, key: &SpoolKey, bytes: Vec<u8>) -> Result<(), StoreError> {
        let (folder, path) = (self.spool_folder(&key.run), self.spool_file(key));
        blocking(move || {
            let failed = |source| StoreError::file("keeping a provider's answer in", &path, source);
            fs::create_dir_all(&folder).map_err(failed)?;
            let part = path.with_extension("part");
            let mut file = File::create(&part).map_err(failed)?;
            file.write_all(&bytes).and_then(|()| file.sync_all()).map_err(failed)?;
            fs::rename(&part, &path).map_err(failed)?;
            // The name is only safe when its folder is; the parent too, because the folder may be new.
            for folder in [Some(folder.as_path()), folder.parent()].into_iter().flatten() {
                File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
            }
            Ok(())
        })
        .await
    }

    /// An answer that was kept, if there is one.
    ///
    /// # Errors
    /// `File`.
    pub async fn spooled(&self, key: &SpoolKey) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.spool_file(key);
        blocking(move || match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(StoreError::file("reading a provider's answer from", path, source)),
        })
        .await
    }

    /// Drops an answer whose picture is stored. That it may stay behind does no harm.
    pub async fn unspool(&self, key: &SpoolKey) {
        let _ = tokio::fs::remove_file(self.spool_file(key)).await;
    }

    pub(crate) async fn forget_spool(&self, run: &RunId) {
        let _ = tokio::fs::remove_dir_all(self.spool_folder(run)).await;
    }
}

pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        Err(_) => Err(StoreError::Closed("a file")),
    }
}
