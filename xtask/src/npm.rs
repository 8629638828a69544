//! npm packages by their lock file, fetched once and again only when the lock file changes.

use crate::command;
use crate::files;
use crate::step::step;
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Written into `node_modules` when it is complete: the hash of the lock file that it was made from.
const STAMP: &str = "node_modules/.lock-sha256";

/// Fetches the packages of this folder's lock file, without running any of their scripts.
pub fn install(folder: &Path, what: &str) -> Result<()> {
    let lock = files::sha256(&files::read(&folder.join("package-lock.json"))?);
    let stamp = folder.join(STAMP);
    if std::fs::read_to_string(&stamp).is_ok_and(|made_from| made_from == lock) {
        return Ok(());
    }
    step(&format!("fetch {what} from npm by the lock file"), || {
        let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder);
        command::run(&mut npm)?;
        files::write(&stamp, lock.as_bytes())
    })
}
