//! Files: reading and writing with the path in every error, hashes, and folders that appear whole or not at all.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// Reads a file.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Reads a text file.
pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Writes a file, with the folders above it.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))
}

/// SHA-256 as 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All files under a folder, as paths relative to it with `/`, sorted; empty where there is no folder.
pub fn walk(folder: &Path) -> Result<Vec<String>> {
    fn visit(folder: &Path, prefix: &str, found: &mut Vec<String>) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot list {}", folder.display()))?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                visit(&entry.path(), &format!("{name}/"), found)?;
            } else {
                found.push(name);
            }
        }
        Ok(())
    }
    let mut found = Vec::new();
    if folder.is_dir() {
        visit(folder, "", &mut found)?;
    }
    found.sort();
    Ok(found)
}

/// Fills a folder beside `folder` and puts it in its place only when it is complete.
pub fn replace_folder(folder: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let (fresh, old) = (beside(folder, "new"), beside(folder, "old"));
    remove(&fresh)?;
    fs::create_dir_all(&fresh).with_context(|| format!("cannot make {}", fresh.display()))?;
    fill(&fresh)?;
    remove(&old)?;
    if folder.exists() {
        fs::rename(folder, &old).with_context(|| format!("cannot move {} aside", folder.display()))?;
    }
    fs::rename(&fresh, folder).with_context(|| format!("cannot put {} in its place", folder.display()))?;
    remove(&old)
}

fn beside(folder: &Path, ending: &str) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    folder.with_file_name(format!(".{name}.{ending}"))
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        remove(&folder).expect("the scratch folder can be removed");
        folder
    }

    #[test]
    fn a_folder_is_replaced_as_a_whole() {
        let top = scratch("replace");
        let folder = top.join("pack");
        replace_folder(&folder, |new| write(&new.join("a/one"), b"1")).expect("a first pack");
        replace_folder(&folder, |new| write(&new.join("two"), b"2")).expect("a second pack");
        assert_eq!(walk(&top).expect("a listing"), ["pack/two"]);
        remove(&top).expect("cleaned up");
    }

    #[test]
    fn a_failed_filling_leaves_the_old_folder() {
        let top = scratch("failed");
        let folder = top.join("pack");
        replace_folder(&folder, |new| write(&new.join("one"), b"1")).expect("a first pack");
        let failed = replace_folder(&folder, |_| anyhow::bail!("no network"));
        assert!(failed.is_err());
        assert_eq!(read_text(&folder.join("one")).expect("still there"), "1");
        remove(&top).expect("cleaned up");
    }

    #[test]
    fn hashes_are_lower_case_hexadecimal() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
