//! Studio draws what is planned for it: samples of every level of every subtask that it has a recipe for, none refused.
//! Drawn small, with the art pack at `PAIRLOOM_ART` or in an `art` folder above this crate.

#[path = "common/studio.rs"]
mod common;

use common::studio;
use pairloom_model::Size;
use pairloom_model::views::SheetQuery;
use pairloom_service::{Library, sheet_samples};
use pairloom_studio::{Stage, Studio};

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
