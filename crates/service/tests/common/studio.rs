//! Studio with the art pack, for tests.

use pairloom_studio::{Art, Studio};
use std::path::PathBuf;
use std::sync::Arc;

/// Studio over the pack at `PAIRLOOM_ART` or in an `art` folder above this crate; `None` where there is none. Under `CI` it
/// must be there.
pub fn studio() -> Option<Studio> {
    let above = || {
        let folders = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        folders.map(|folder| folder.join("art")).find(|art| art.join("manifest.json").is_file())
    };
    let Some(folder) = std::env::var_os("PAIRLOOM_ART").map(PathBuf::from).or_else(above) else {
        assert!(std::env::var("CI").as_deref() != Ok("true"), "no art pack: run `cargo xtask setup`");
        println!("not run: no art pack; `cargo xtask setup` makes it");
        return None;
    };
    Some(Studio::new(Arc::new(Art::open(&folder).expect("the art pack"))))
}
