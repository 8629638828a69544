//! A folder that appears under its name only when it is complete.

use crate::error::DatasetError;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// Keeps two exports of one process apart.
static COUNTER: AtomicU32 = AtomicU32::new(0);

/// The folder `<out>.partial-<process>-<number>` until [`Staging::commit`]; removed when dropped before.
#[derive(Debug)]
pub(crate) struct Staging {
    out: PathBuf,
    partial: PathBuf,
    done: bool,
}

impl Staging {
    /// Makes the folder beside `out`.
    pub fn new(out: &Path) -> Result<Self, DatasetError> {
        let out = std::path::absolute(out).map_err(DatasetError::io("find", out))?;
        refuse_occupied(&out)?;
        let Some(name) = out.file_name() else { return Err(DatasetError::OutExists { out }) };
        let mut partial = OsString::from(name);
        partial.push(format!(".partial-{}-{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed)));
        let partial = out.with_file_name(partial);
        if partial.exists() {
            // Our own process id: what is there was left by a process that is gone.
            fs::remove_dir_all(&partial).map_err(DatasetError::io("remove", &partial))?;
        }
        fs::create_dir_all(&partial).map_err(DatasetError::io("create the folder", &partial))?;
        Ok(Self { out, partial, done: false })
    }

    /// Where to write for now.
    pub fn path(&self) -> &Path {
        &self.partial
    }

    /// Gives the folder its name.
    pub fn commit(mut self) -> Result<PathBuf, DatasetError> {
        refuse_occupied(&self.out)?;
        if self.out.exists() {
            fs::remove_dir(&self.out).map_err(DatasetError::io("replace", &self.out))?;
        }
        fs::rename(&self.partial, &self.out).map_err(DatasetError::io("rename the finished export to", &self.out))?;
        self.done = true;
        Ok(self.out.clone())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.done {
            // The error that got us here is the one to report; a left-over has `.partial-` in its name.
            let _ = fs::remove_dir_all(&self.partial);
        }
    }
}

fn refuse_occupied(out: &Path) -> Result<(), DatasetError> {
    let entry = match fs::read_dir(out) {
        Ok(mut entries) => entries.next(),
        Err(error) => match error.kind() {
            ErrorKind::NotFound => None,
            ErrorKind::NotADirectory => return Err(DatasetError::OutExists { out: out.to_owned() }),
            _ => return Err(DatasetError::io("look into", out)(error)),
        },
    };
    if entry.is_some() { Err(DatasetError::OutExists { out: out.to_owned() }) } else { Ok(()) }
}
