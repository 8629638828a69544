//! Contact sheets of Studio: the same few samples of each level of a subtask, planned for it to draw.

use crate::service::blocking;
use crate::{Library, Service, ServiceError, plan};
use pairloom_model::views::{Sheet, SheetLevel, SheetPicture, SheetQuery};
use pairloom_model::{Counts, Mix, PlanSpec, Sample, Size, SubtaskId};
use pairloom_studio::{Stage, Studio};

/// The most samples that are planned to find some of each level.
const MOST: u64 = 4_000;
/// The samples of a sheet: for each level its name and its samples.
///
/// # Errors
/// `NotFound`; `Invalid`: a subtask that Studio does not draw.
pub fn sheet_samples(library: &Library, query: &SheetQuery) -> Result<Vec<(String, Vec<Sample>)>, ServiceError> {
    let subtask = library.subtask(&query.subtask)?;
    let shares = subtask.levels.iter().map(|level| level.share).filter(|share| *share > 0.0);
    let least = shares.fold(100.0, f64::min);
    // Half as many again as the rarest level needs.
    let wanted = ((query.per_level as f64 * 150.0 / least).ceil() as u64).clamp(1, MOST);
    let compiled = library.catalogue.compiled_drawn(&query.subtask);
    let capacity = compiled.map_or(u64::MAX, |compiled| u64::try_from(compiled.capacity()).unwrap_or(u64::MAX));
    let counts: Counts = [(SubtaskId::new(query.subtask.as_str()), wanted.min(capacity).max(1))].into();
    let mix = Mix { style: f64::from(query.style) / 100.0, ..Mix::default() };
    let plan = plan(library, &PlanSpec { counts, seed: query.seed, mix, drawn: true })?;
    let mut levels: Vec<(String, String, Vec<Sample>)> =
        subtask.levels.iter().map(|level| (level.id.clone(), level.name.clone(), Vec::new())).collect();
    for sample in (0..plan.total()).map(|ordinal| plan.sample(ordinal)) {
        let level = levels.iter_mut().find(|(id, ..)| *id == sample.level);
        if let Some((.., samples)) = level.filter(|(.., samples)| samples.len() < query.per_level) {
            samples.push(sample);
        }
    }
    Ok(levels.into_iter().map(|(_, name, samples)| (name, samples)).collect())
}

impl Service {
    /// The subtasks that Studio draws, id and name, and the sheet of one of them.
    ///
    /// # Errors
    /// Those of [`sheet_samples`].
    pub async fn studio_sheet(&self, query: SheetQuery) -> Result<Sheet, ServiceError> {
        let library = self.library();
        blocking(move || {
            let drawn = library
                .catalogue
                .subtasks()
                .filter(|subtask| library.plannable(subtask.id.as_str()) && Studio::can_draw(subtask.id.as_str()));
            let subtasks = drawn.map(|subtask| (subtask.id.clone(), subtask.name.clone())).collect();
            let shown =
                |sample: Sample| SheetPicture { instruction: sample.instruction, difficulty: sample.difficulty };
            let level = |(name, samples): (String, Vec<Sample>)| SheetLevel {
                name,
                pictures: samples.into_iter().map(shown).collect(),
            };
            Ok(Sheet { subtasks, levels: sheet_samples(&library, &query)?.into_iter().map(level).collect() })
        })
        .await
    }

    /// One picture of a sheet: the `at`-th of a level, both counted from 0, after its last turn.
    ///
    /// # Errors
    /// `NotFound`: there is no such picture. `Invalid`: Studio does not draw it, with the reason.
    pub async fn studio_picture(
        &self,
        query: SheetQuery,
        (level, at): (usize, usize),
        size: Size,
    ) -> Result<Vec<u8>, ServiceError> {
        let studio = self.preparation().studio().map_err(|why| ServiceError::Conflict(why.to_owned()))?;
        let studio = studio.directed(query.direction);
        let library = self.library();
        blocking(move || {
            let levels = sheet_samples(&library, &query)?;
            let sample = levels.get(level).and_then(|(_, samples)| samples.get(at));
            let sample =
                sample.ok_or_else(|| ServiceError::NotFound { what: "picture", name: format!("{level}/{at}") })?;
            let stage = Stage::Turn(sample.turns.len().saturating_sub(1));
            let drawn = studio.draw(sample, &library.catalogue.pools, stage, size);
            drawn.map(|drawn| drawn.png).map_err(|refusal| ServiceError::Conflict(refusal.to_string()))
        })
        .await
    }
}
