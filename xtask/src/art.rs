//! The art that Studio draws with, packed into `art/` from npm packages; `docs/art.md` describes the result.

mod icons;
mod notice;

use crate::files;
use crate::npm;
use crate::project::Project;
use crate::step::{note, step};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What `package.json` says about packing: which package holds the icons, and the files of each font.
#[derive(Deserialize)]
struct Recipe {
    icons: String,
    fonts: BTreeMap<String, Vec<String>>,
}

/// One package that the pack was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Package {
    name: String,
    version: String,
    license: String,
    /// The lock file's own checksum of the package.
    sha: String,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    packages: Vec<Package>,
    /// SHA-256 over one line a file, sorted by path: `<path> <sha256 of the file>\n`.
    hash: String,
}

/// Makes `art/` where it is missing, incomplete or made from other packages.
pub fn setup(project: &Project) -> Result<()> {
    let folder = project.packages();
    let _lock = project.lock()?;
    let recipe = recipe(&folder)?;
    let packages = locked(&folder, &recipe)?;
    if is_current(&project.art(), &packages, &recipe) {
        note("art/ is up to date");
        return Ok(());
    }
    npm::install(&folder, "artwork, fonts and wasm-opt")?;
    step("pack artwork and fonts into art/", || {
        files::replace_folder(&project.art(), |art| pack(&folder.join("node_modules"), &recipe, packages, art))
    })
}

fn recipe(folder: &Path) -> Result<Recipe> {
    let file = folder.join("package.json");
    let package: Value =
        serde_json::from_str(&files::read_text(&file)?).with_context(|| format!("{} is damaged", file.display()))?;
    serde_json::from_value(package["pairloom"].clone())
        .with_context(|| format!("the field `pairloom` of {} is damaged", file.display()))
}

/// The packages of the recipe as the lock file has them, sorted by name.
fn locked(folder: &Path, recipe: &Recipe) -> Result<Vec<Package>> {
    let file = folder.join("package-lock.json");
    let lock: Value =
        serde_json::from_str(&files::read_text(&file)?).with_context(|| format!("{} is damaged", file.display()))?;
    let mut names: Vec<&String> = recipe.fonts.keys().chain([&recipe.icons]).collect();
    names.sort();
    let package = |name: &String| {
        let entry = &lock["packages"][format!("node_modules/{name}")];
        let field = |key: &str| {
            let missing = || format!("{} has no {key} of {name}; run `npm install` beside it", file.display());
            entry[key].as_str().map(str::to_owned).with_context(missing)
        };
        Ok(Package {
            name: name.clone(),
            version: field("version")?,
            license: field("license")?,
            sha: field("integrity")?,
        })
    };
    names.into_iter().map(package).collect()
}

/// Whether the folder holds exactly what these packages give, unharmed.
fn is_current(art: &Path, packages: &[Package], recipe: &Recipe) -> bool {
    let manifest = std::fs::read(art.join("manifest.json")).ok();
    let Some(manifest) = manifest.and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok()) else {
        return false;
    };
    let there = drawn_from(art).unwrap_or_default();
    manifest.packages == packages
        && there == expected(recipe)
        && art.join("NOTICE").is_file()
        && content_hash(art, &there).is_ok_and(|hash| hash == manifest.hash)
}

fn expected(recipe: &Recipe) -> Vec<String> {
    let fonts = recipe.fonts.values().flatten().map(|file| format!("fonts/{}", file_name(file)));
    let mut all: Vec<String> = fonts.chain(["icons.json".to_owned()]).collect();
    all.sort();
    all
}

/// The files that pictures depend on: all but the manifest and the notices.
fn drawn_from(art: &Path) -> Result<Vec<String>> {
    let files = files::walk(art)?;
    Ok(files.into_iter().filter(|path| path != "manifest.json" && path != "NOTICE").collect())
}

fn content_hash(art: &Path, paths: &[String]) -> Result<String> {
    let mut lines = String::new();
    for path in paths {
        let hash = files::sha256(&files::read(&art.join(path))?);
        lines.push_str(&format!("{path} {hash}\n"));
    }
    Ok(files::sha256(lines.as_bytes()))
}

fn pack(modules: &Path, recipe: &Recipe, packages: Vec<Package>, art: &Path) -> Result<()> {
    let icons = icons::pack(&files::read_text(&modules.join(&recipe.icons).join("icons.json"))?)
        .with_context(|| format!("the icons of {} can't be packed", recipe.icons))?;
    files::write(&art.join("icons.json"), icons.as_bytes())?;
    for (package, fonts) in &recipe.fonts {
        for font in fonts {
            let from: PathBuf = modules.join(package).join(font);
            files::write(&art.join("fonts").join(file_name(font)), &files::read(&from)?)?;
        }
    }
    files::write(&art.join("NOTICE"), notice::write(modules, &packages)?.as_bytes())?;
    let hash = content_hash(art, &drawn_from(art)?)?;
    note(&format!("art {}: {} packages", &hash[..12], packages.len()));
    let manifest = serde_json::to_string_pretty(&Manifest { packages, hash })?;
    files::write(&art.join("manifest.json"), manifest.as_bytes())
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packages() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("packages")
    }

    #[test]
    fn the_lock_file_pins_every_package_of_the_recipe() {
        let recipe = recipe(&packages()).expect("the recipe");
        let locked = locked(&packages(), &recipe).expect("the lock file");
        assert_eq!(locked.len(), recipe.fonts.len() + 1);
        assert!(locked.iter().all(|package| package.sha.starts_with("sha512-")), "{locked:?}");
    }

    #[test]
    fn the_lock_file_names_no_download_address() {
        let lock = files::read_text(&packages().join("package-lock.json")).expect("the lock file");
        assert!(!lock.contains("\"resolved\""));
    }

    #[test]
    fn the_documented_fonts_are_the_packed_ones() {
        let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/art.md");
        let document = files::read_text(&document).expect("docs/art.md");
        let mut documented: Vec<&str> = document
            .lines()
            .filter(|line| line.starts_with('|'))
            .flat_map(|row| row.split('`').filter(|word| word.ends_with(".ttf") || word.ends_with(".otf")))
            .map(file_name)
            .collect();
        documented.sort_unstable();
        let packed = expected(&recipe(&packages()).expect("the recipe"));
        let packed: Vec<&str> = packed.iter().filter_map(|path| path.strip_prefix("fonts/")).collect();
        assert_eq!(packed, documented);
    }

    #[test]
    fn a_harmed_file_is_noticed() {
        let art = std::env::temp_dir().join(format!("xtask-art-{}", std::process::id()));
        let recipe = Recipe { icons: "i".into(), fonts: [("f".into(), vec!["400/F.ttf".into()])].into() };
        let packages = vec![];
        files::replace_folder(&art, |art| {
            files::write(&art.join("icons.json"), b"{}")?;
            files::write(&art.join("fonts/F.ttf"), b"font")?;
            files::write(&art.join("NOTICE"), b"")?;
            let hash = content_hash(art, &drawn_from(art)?)?;
            let manifest = Manifest { packages: vec![], hash };
            files::write(&art.join("manifest.json"), &serde_json::to_vec(&manifest)?)
        })
        .expect("a pack");
        assert!(is_current(&art, &packages, &recipe));
        files::write(&art.join("fonts/F.ttf"), b"fond").expect("harmed");
        assert!(!is_current(&art, &packages, &recipe));
        std::fs::remove_dir_all(&art).expect("cleaned up");
    }
}
