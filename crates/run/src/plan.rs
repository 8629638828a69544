//! What the engine needs to know of a plan, and who makes one.

use pairloom_model::{RunSpec, Sample};
use pairloom_provider::ImageProvider;
use pairloom_store::{CatalogueItem, PlannedRow};
use std::sync::Arc;

/// A plan: a pure function from place to sample.
pub trait Planner: Send + Sync {
    /// How many samples it has.
    fn total(&self) -> u64;

    /// The sample at this place, from 0 to `total() - 1`. The same every time, on every machine.
    fn sample(&self, ordinal: u64) -> Sample;

    /// Hash that settles the plan.
    fn key(&self) -> String;

    /// The planner's version.
    fn version(&self) -> String;

    /// How many samples of each subtask.
    fn rows(&self) -> Vec<PlannedRow>;
}

/// Everything that carries out one run.
#[derive(Clone)]
pub struct Prepared {
    pub planner: Arc<dyn Planner>,
    pub provider: Arc<dyn ImageProvider>,
    /// Makes the source pictures of edits where the provider does not.
    pub sources: Arc<dyn ImageProvider>,
}

/// Makes plan and provider from a specification and the catalogue that the run pinned.
pub trait PlanFactory: Send + Sync {
    /// # Errors
    /// A sentence for people: what is wrong with the specification, what is missing, what to do.
    fn prepare(&self, spec: &RunSpec, catalogue: &[CatalogueItem]) -> Result<Prepared, String>;
}

impl<F> PlanFactory for F
where
    F: Fn(&RunSpec, &[CatalogueItem]) -> Result<Prepared, String> + Send + Sync,
{
    fn prepare(&self, spec: &RunSpec, catalogue: &[CatalogueItem]) -> Result<Prepared, String> {
        self(spec, catalogue)
    }
}
