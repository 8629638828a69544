//! The catalogue as files in a folder: `pools/`, `generation/`, `editing/`, one canonical file an item.

use crate::ServiceError;
use pairloom_catalogue::{Body, Item, ItemKind};
use pairloom_model::Kind;
use pairloom_model::views::Problem;
use std::path::{Path, PathBuf};

/// The folders, and what their files are.
const FOLDERS: [(&str, ItemKind); 3] =
    [("pools", ItemKind::Pool), ("generation", ItemKind::Subtask), ("editing", ItemKind::Subtask)];

fn failed(doing: &str, path: &Path, error: &std::io::Error) -> ServiceError {
    ServiceError::Invalid(vec![Problem::error(path.display().to_string(), format!("{doing}: {error}"), "")])
}

/// Reads all files of a folder, sorted by kind and id. Files with another ending are passed over.
///
/// # Errors
/// `Invalid`: a folder without any of the three folders, a file that cannot be read or is not UTF-8, with its name.
pub fn read_files(folder: &Path) -> Result<Vec<Item>, ServiceError> {
    let mut items = Vec::new();
    for (name, _) in FOLDERS {
        let inside = folder.join(name);
        if !inside.is_dir() {
            continue;
        }
        let entries = std::fs::read_dir(&inside).map_err(|error| failed("reading the folder", &inside, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| failed("reading the folder", &inside, &error))?.path();
            if path.is_file() {
                let bytes = std::fs::read(&path).map_err(|error| failed("reading", &path, &error))?;
                items.extend(item_of(&path, bytes)?);
            }
        }
    }
    if items.is_empty() {
        let mend = "name a folder with pools/, generation/ or editing/, as an export of the catalogue writes it";
        let problem = Problem::error(folder.display().to_string(), "there are no catalogue files here", mend);
        return Err(ServiceError::Invalid(vec![problem]));
    }
    items.sort_by(|one, two| (one.kind, &one.id).cmp(&(two.kind, &two.id)));
    Ok(items)
}

/// The item in a file whose path ends with one of the three folders and a name; `None` for any other file.
///
/// # Errors
/// `Invalid`: the file is not UTF-8.
pub(crate) fn item_of(path: &Path, bytes: Vec<u8>) -> Result<Option<Item>, ServiceError> {
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    let kind = FOLDERS.iter().find(|(name, _)| folder == *name).map(|(_, kind)| *kind);
    let Some(kind) = kind.filter(|_| path.extension().is_some_and(|ending| ending == "toml")) else {
        return Ok(None);
    };
    let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = String::from_utf8(bytes).map_err(|error| not_utf8(path, &error))?;
    Ok(Some(Item { kind, id, text }))
}

fn not_utf8(path: &Path, error: &std::string::FromUtf8Error) -> ServiceError {
    let at = error.utf8_error().valid_up_to();
    let before = error.as_bytes().get(..at).unwrap_or_default();
    let problem = Problem {
        line: before.iter().filter(|byte| **byte == b'\n').count() + 1,
        ..Problem::error(path.display().to_string(), "the file is not UTF-8", "save it as UTF-8")
    };
    ServiceError::Invalid(vec![problem])
}

/// Where an item's file stands in a folder.
///
/// # Errors
/// `Invalid`: an item that cannot be read.
pub(crate) fn file_of(item: &Item) -> Result<PathBuf, ServiceError> {
    let folder = match item.read().map_err(ServiceError::Invalid)? {
        Body::Pool(_) => "pools",
        Body::Subtask(subtask) if subtask.kind == Kind::Editing => "editing",
        Body::Subtask(_) => "generation",
    };
    Ok(PathBuf::from(folder).join(format!("{}.toml", item.id)))
}

/// Writes the items into a new or empty folder; the folder appears whole or not at all.
///
/// # Errors
/// `Invalid`: a folder with something in it, a disk that refuses.
pub fn write_files(items: &[Item], folder: &Path) -> Result<usize, ServiceError> {
    if folder.is_dir() && std::fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_some()) {
        let mend = "name a new or an empty folder";
        let problem = Problem::error(folder.display().to_string(), "there is something in this folder", mend);
        return Err(ServiceError::Invalid(vec![problem]));
    }
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let part = folder.with_file_name(format!(".{name}.part-{}", std::process::id()));
    let written = write_into(items, &part).and_then(|count| {
        // An empty folder of this name makes way; a full one was refused above.
        let _ = std::fs::remove_dir(folder);
        std::fs::rename(&part, folder).map_err(|error| failed("renaming to", folder, &error)).map(|()| count)
    });
    if written.is_err() {
        // What could not be written whole is of no use.
        let _ = std::fs::remove_dir_all(&part);
    }
    written
}

fn write_into(items: &[Item], part: &Path) -> Result<usize, ServiceError> {
    for (name, _) in FOLDERS {
        let inside = part.join(name);
        std::fs::create_dir_all(&inside).map_err(|error| failed("making the folder", &inside, &error))?;
    }
    for item in items {
        let path = part.join(file_of(item)?);
        std::fs::write(&path, &item.text).map_err(|error| failed("writing", &path, &error))?;
    }
    Ok(items.len())
}
