//! The art pack: icons and fonts that `cargo xtask setup` puts together, with the hash that provenance records.

use crate::sketches;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why the art pack could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum StudioError {
    #[error("no art at {path}: run `cargo xtask setup`, or name the folder with `--art`")]
    Absent { path: PathBuf },
    #[error("cannot read {path}: {source}; run `cargo xtask setup` to make the art folder anew")]
    Read {
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("{path} is damaged: {source}; run `cargo xtask setup` to make the art folder anew")]
    Damaged {
        path: PathBuf,
        #[source]
        source: serde_json::Error,
    },
    #[error("the art at {path} has no fonts; run `cargo xtask setup` to make the art folder anew")]
    NoFonts { path: PathBuf },
}

/// A font's file name without its ending, and the file's bytes.
pub(crate) type Font = (String, Arc<Vec<u8>>);

/// A loaded art pack.
pub struct Art {
    icons: BTreeMap<String, String>,
    side: f32,
    fonts: Vec<Font>,
    hash: String,
}

#[derive(Deserialize)]
struct Icons {
    icons: BTreeMap<String, String>,
    width: f32,
}

#[derive(Deserialize)]
struct Manifest {
    hash: String,
}

impl Art {
    /// Loads the pack in this folder: `icons.json`, `fonts/*.ttf` and `*.otf`, `manifest.json`.
    ///
    /// # Errors
    /// When the folder is absent or damaged; the message says how to get it.
    pub fn open(dir: &Path) -> Result<Art, StudioError> {
        if !dir.join("manifest.json").is_file() {
            return Err(StudioError::Absent { path: dir.to_owned() });
        }
        let manifest: Manifest = parse(&dir.join("manifest.json"))?;
        let icons: Icons = parse(&dir.join("icons.json"))?;
        Ok(Art { icons: icons.icons, side: icons.width, fonts: fonts(&dir.join("fonts"))?, hash: manifest.hash })
    }

    /// The pack's hash, part of every picture's provenance.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// Whether there is artwork of this name.
    pub fn has(&self, name: &str) -> bool {
        self.icons.contains_key(name) || self.whole(name).is_some()
    }

    /// The names of all artwork, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.icons.keys().map(String::as_str)
    }

    /// The artwork of this name as a whole SVG document.
    pub fn icon_svg(&self, name: &str) -> Option<String> {
        let Some(body) = self.icons.get(name) else { return self.whole(name) };
        let side = self.side;
        Some(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
             viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\">{body}</svg>"
        ))
    }

    /// What Studio draws whole round an icon that shows a part alone.
    fn whole(&self, name: &str) -> Option<String> {
        sketches::whole(name, |icon| self.icons.get(icon).cloned())
    }

    /// The fonts, sorted by name.
    pub(crate) fn fonts(&self) -> &[Font] {
        &self.fonts
    }
}

fn read(path: &Path) -> Result<Vec<u8>, StudioError> {
    std::fs::read(path).map_err(|source| StudioError::Read { path: path.to_owned(), source })
}

fn parse<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, StudioError> {
    serde_json::from_slice(&read(path)?).map_err(|source| StudioError::Damaged { path: path.to_owned(), source })
}

fn fonts(dir: &Path) -> Result<Vec<Font>, StudioError> {
    let wrap = |source| StudioError::Read { path: dir.to_owned(), source };
    let mut fonts = Vec::new();
    for entry in std::fs::read_dir(dir).map_err(wrap)? {
        let path = entry.map_err(wrap)?.path();
        let font = path.extension().is_some_and(|ending| ending == "ttf" || ending == "otf");
        if let (true, Some(stem)) = (font, path.file_stem().and_then(|stem| stem.to_str())) {
            fonts.push((stem.to_owned(), Arc::new(read(&path)?)));
        }
    }
    if fonts.is_empty() {
        return Err(StudioError::NoFonts { path: dir.to_owned() });
    }
    // The order of a folder is the file system's own; pictures must not depend on it.
    fonts.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(fonts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absent_pack_says_how_to_get_it() {
        let error = Art::open(Path::new("no-such-folder")).err().map(|error| error.to_string());
        assert!(error.is_some_and(|text| text.contains("cargo xtask setup") && text.contains("no-such-folder")));
    }
}
