//! Pictures by their content: `sha256/ab/cd/<hash>`, written once, on disk before any row names them; and thumbnails.

use crate::StoreError;
use crate::images::{Thumbnail, make_thumbnail};
use crate::spool::blocking;
use bytes::Bytes;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt, PutMode, PutPayload};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::{OwnedRwLockReadGuard, OwnedRwLockWriteGuard, RwLock, Semaphore};

/// Thumbnails that are made at the same time; each holds a decoded picture.
const THUMBNAILERS: usize = 2;

/// The pictures of a data folder.
pub struct Blobs {
    files: LocalFileSystem,
    folder: PathBuf,
    thumbnails: PathBuf,
    /// Read while a picture is on disk and its row is not yet written; written while pictures without rows are dropped.
    rows_to_come: Arc<RwLock<()>>,
    thumbnailers: Semaphore,
}

/// A picture whose row is still to be written cannot be dropped while this lives.
pub struct Hold {
    _guard: OwnedRwLockReadGuard<()>,
}

impl Blobs {
    pub(crate) fn open(data: &Path) -> Result<Self, StoreError> {
        let (folder, thumbnails) = (data.join("blobs"), data.join("thumbnails"));
        for folder in [&folder, &thumbnails] {
            std::fs::create_dir_all(folder).map_err(|source| StoreError::file("making", folder, source))?;
        }
        let files = LocalFileSystem::new_with_prefix(&folder).map_err(|error| failed("opening", &folder, error))?;
        let thumbnailers = Semaphore::new(THUMBNAILERS);
        Ok(Self { files: files.with_fsync(true), folder, thumbnails, rows_to_come: Arc::default(), thumbnailers })
    }

    /// Keep this from before [`Blobs::put`] until the row is written.
    pub async fn hold(&self) -> Hold {
        Hold { _guard: self.rows_to_come.clone().read_owned().await }
    }

    pub(crate) async fn hold_all(&self) -> OwnedRwLockWriteGuard<()> {
        self.rows_to_come.clone().write_owned().await
    }

    /// Stores bytes if they are not there yet; returns when they are on disk. The answer is their SHA-256 in hexadecimal.
    ///
    /// # Errors
    /// `Full`, `File`.
    pub async fn put(&self, bytes: Bytes) -> Result<String, StoreError> {
        let hash = hex(&Sha256::digest(&bytes));
        let key = key(&hash)?;
        let put = self.files.put_opts(&key, PutPayload::from_bytes(bytes), PutMode::Create.into()).await;
        match put {
            Ok(_) => Ok(hash),
            Err(object_store::Error::AlreadyExists { .. }) => {
                // Another may have put it a moment ago and not have flushed the folder yet.
                let shard = self.path(&hash).parent().map(Path::to_owned).unwrap_or_default();
                blocking(move || {
                    File::open(&shard)
                        .and_then(|folder| folder.sync_all())
                        .map_err(|source| StoreError::file("flushing", shard, source))
                })
                .await?;
                Ok(hash)
            }
            Err(error) => Err(failed("writing a picture to", &self.path(&hash), error)),
        }
    }

    /// The bytes with this hash.
    ///
    /// # Errors
    /// `NotFound` where there are none, or the text is no hash; `File`.
    pub async fn get(&self, hash: &str) -> Result<Bytes, StoreError> {
        let key = key(hash)?;
        let read = async { self.files.get(&key).await?.bytes().await };
        read.await.map_err(|error| match error {
            object_store::Error::NotFound { .. } => not_found(hash),
            other => failed("reading a picture from", &self.path(hash), other),
        })
    }

    /// Whether the bytes with this hash are there.
    pub async fn has(&self, hash: &str) -> bool {
        is_hash(hash) && tokio::fs::try_exists(self.path(hash)).await.unwrap_or(false)
    }

    /// Where the bytes with this hash lie.
    pub fn path(&self, hash: &str) -> PathBuf {
        self.folder.join("sha256").join(part(hash, 0)).join(part(hash, 2)).join(hash)
    }

    /// The thumbnail of a picture, made and kept when first asked for: at most 384 pixels a side, and its media type.
    ///
    /// # Errors
    /// `NotFound` where the picture is not there; `Picture` where its bytes cannot be read as one; `File`.
    pub async fn thumbnail(&self, hash: &str) -> Result<(Bytes, &'static str), StoreError> {
        if !is_hash(hash) {
            return Err(not_found(hash));
        }
        for kind in Thumbnail::ALL {
            if let Ok(bytes) = tokio::fs::read(self.thumbnail_path(hash, kind)).await {
                return Ok((bytes.into(), kind.media_type()));
            }
        }
        // A closed semaphore is impossible: nothing closes it.
        let _permit = self.thumbnailers.acquire().await;
        let picture = self.get(hash).await?;
        let name = hash.to_owned();
        let (bytes, kind) = blocking(move || {
            make_thumbnail(&picture).map_err(|error| StoreError::Picture { hash: name, why: error.to_string() })
        })
        .await?;
        self.keep_thumbnail(self.thumbnail_path(hash, kind), bytes.clone()).await?;
        Ok((bytes, kind.media_type()))
    }

    fn thumbnail_path(&self, hash: &str, kind: Thumbnail) -> PathBuf {
        self.thumbnails.join(part(hash, 0)).join(format!("{hash}.{}", kind.extension()))
    }

    async fn keep_thumbnail(&self, path: PathBuf, bytes: Bytes) -> Result<(), StoreError> {
        // Not flushed: it can be made again, and the rename keeps a half-written one from being seen.
        blocking(move || {
            let part = path.with_extension(format!("{:?}.part", std::thread::current().id()));
            let folder = path.parent().unwrap_or(Path::new("."));
            std::fs::create_dir_all(folder)
                .and_then(|()| std::fs::write(&part, &bytes))
                .and_then(|()| std::fs::rename(&part, &path))
                .map_err(|source| StoreError::file("keeping a thumbnail in", &path, source))
        })
        .await
    }

    /// Drops bytes and thumbnail; that they are gone already is fine.
    pub(crate) async fn drop_blob(&self, hash: &str) -> Result<(), StoreError> {
        for kind in Thumbnail::ALL {
            let _ = tokio::fs::remove_file(self.thumbnail_path(hash, kind)).await;
        }
        match tokio::fs::remove_file(self.path(hash)).await {
            Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
                Err(StoreError::file("dropping", self.path(hash), source))
            }
            _ => Ok(()),
        }
    }
}

fn failed(doing: &'static str, path: &Path, error: object_store::Error) -> StoreError {
    let kind = |error: &object_store::Error| {
        let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
        while let Some(error) = source {
            if let Some(error) = error.downcast_ref::<std::io::Error>() {
                return error.kind();
            }
            source = error.source();
        }
        std::io::ErrorKind::Other
    };
    StoreError::file(doing, path, std::io::Error::new(kind(&error), error))
}

fn not_found(hash: &str) -> StoreError {
    StoreError::NotFound { what: "picture", name: hash.to_owned() }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

fn part(hash: &str, at: usize) -> &str {
    hash.get(at..at + 2).unwrap_or("__")
}

fn key(hash: &str) -> Result<Key, StoreError> {
    if !is_hash(hash) {
        return Err(not_found(hash));
    }
    Ok(Key::from(format!("sha256/{}/{}/{hash}", part(hash, 0), part(hash, 2))))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
