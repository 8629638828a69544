//! Studio draws what is planned for it: samples of every level of every subtask that it has a recipe for, none refused.
//! Drawn small, with the art pack at `PAIRLOOM_ART` or in an `art` folder above this crate.

use pairloom_model::Size;
use pairloom_model::views::SheetQuery;
use pairloom_service::{Library, sheet_samples};
use pairloom_studio::{Art, Stage, Studio};
use std::path::PathBuf;
use std::sync::Arc;

/// Under `CI` art must be there.
fn studio() -> Option<Studio> {
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

#[test]
fn nothing_that_is_planned_for_studio_is_refused() {
    let Some(studio) = studio() else { return };
    let library = Library::shipped().expect("the shipped catalogue");
    let mut refused = Vec::new();
    let mut drawn = 0;
    let subtasks = library.catalogue.subtasks().map(|subtask| subtask.id.clone());
    for id in subtasks.filter(|id| library.plannable(id.as_str()) && Studio::can_draw(id.as_str())) {
        let query = SheetQuery { subtask: id.to_string(), per_level: 6, ..SheetQuery::default() };
        for (level, samples) in sheet_samples(&library, &query).expect("samples") {
            assert!(!samples.is_empty(), "{id}: no sample of the level {level}");
            for sample in samples {
                let stage = Stage::Turn(sample.turns.len().saturating_sub(1));
                match studio.draw(&sample, &library.catalogue.pools, stage, Size { width: 96, height: 96 }) {
                    Ok(_) => drawn += 1,
                    Err(refusal) => refused.push(format!("{id} {level}: {refusal}: {}", sample.instruction)),
                }
            }
        }
    }
    assert!(refused.is_empty(), "{} of {drawn} refused:\n{}", refused.len(), refused.join("\n"));
    assert!(drawn > 200, "{drawn} pictures");
}
