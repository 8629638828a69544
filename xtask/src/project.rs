//! Where things lie: the checkout, cargo's target folder, the art and the site.

use crate::command;
use crate::files;
use crate::step::note;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fs::{File, TryLockError};
use std::path::PathBuf;
use std::process::Command;

/// The folders that every task needs.
pub struct Project {
    /// The checkout.
    pub root: PathBuf,
    /// Cargo's target folder; outside the checkout where `CARGO_TARGET_DIR` says so.
    pub target: PathBuf,
}

impl Project {
    /// Asks cargo for the folders of the workspace that it was called in. Where two checkouts share a target folder, this
    /// program may have been built from the other one, so what cargo says when it runs wins over what it said then.
    pub fn find() -> Result<Self> {
        let own = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let manifest = PathBuf::from(own).join("../Cargo.toml");
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"]).arg(manifest);
        let answer: Value = serde_json::from_str(&command::output(&mut cargo)?)
            .context("cannot read the answer of `cargo metadata`")?;
        let folder = |key: &str| {
            answer[key].as_str().map(PathBuf::from).with_context(|| format!("`cargo metadata` names no {key}"))
        };
        Ok(Project { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// Keeps other `cargo xtask` on the same target folder from writing the same files, until it is dropped.
    pub fn lock(&self) -> Result<File> {
        let path = self.target.join("xtask.lock");
        files::write(&path, b"")?;
        let file = File::open(&path).with_context(|| format!("cannot open {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => note("waiting for another `cargo xtask` to finish its step"),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("cannot lock {}", path.display()));
            }
        }
        file.lock().with_context(|| format!("cannot lock {}", path.display()))?;
        Ok(file)
    }

    /// The packed artwork and fonts, ignored by git.
    pub fn art(&self) -> PathBuf {
        self.root.join("art")
    }

    /// The npm packages of art and build tools, with their lock file.
    pub fn packages(&self) -> PathBuf {
        self.root.join("xtask/packages")
    }

    /// What the server sends to browsers as it is. In the checkout, so that two checkouts may share a target folder.
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// The browser tests.
    pub fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }
}
