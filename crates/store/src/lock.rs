//! The lock on a data folder: one process owns it; the operating system frees it however that process ends.

use crate::StoreError;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// A process that was just killed may take this long to be gone.
const PATIENCE: Duration = Duration::from_millis(1500);

/// Held for as long as the store is open.
#[derive(Debug)]
pub(crate) struct FolderLock {
    _file: File,
}

impl FolderLock {
    /// Takes the lock of the folder, or says who has it.
    pub(crate) fn take(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join("lock");
        let failed = |source| StoreError::file("opening the lock", &path, source);
        let mut file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(failed)?;
        let begin = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if begin.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(50));
                }
                Err(TryLockError::WouldBlock) => {
                    let mut owner = String::new();
                    // Only for the message: another process may be writing it just now.
                    let _ = file.read_to_string(&mut owner);
                    let owner = match owner.trim() {
                        "" => "another process".to_owned(),
                        pid => format!("process {pid}"),
                    };
                    return Err(StoreError::Locked { folder: folder.to_owned(), owner });
                }
                Err(TryLockError::Error(source)) => return Err(failed(source)),
            }
        }
        file.set_len(0)
            .and_then(|()| file.rewind())
            .and_then(|()| write!(file, "{}", std::process::id()))
            .map_err(failed)?;
        Ok(Self { _file: file })
    }

    /// Whether a process has the folder.
    pub(crate) fn is_taken(folder: &Path) -> Result<bool, StoreError> {
        let path = folder.join("lock");
        let failed = |source| StoreError::file("looking at the lock", &path, source);
        let file = OpenOptions::new().read(true).write(true).open(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(source)) => Err(failed(source)),
        }
    }
}
