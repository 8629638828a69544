//! Reports about a plan: how varied it is, and whether it is too near to a benchmark.

use crate::service::blocking;
use crate::{Library, Service, ServiceError, plan};
use pairloom_model::PlanSpec;
use pairloom_model::views::{ContaminationReport, DiversityReport};
use pairloom_prompt::decontaminate::Lists;
use pairloom_prompt::diversity::Diversity;

/// How varied the plan of a spec is.
///
/// # Errors
/// Those of [`plan()`].
pub fn diversity(library: &Library, spec: &PlanSpec) -> Result<DiversityReport, ServiceError> {
    let plan = plan(library, spec)?;
    let mut sums = Diversity::default();
    for ordinal in 0..plan.total() {
        sums.add(&plan.sample(ordinal), plan.styled(ordinal));
    }
    Ok(DiversityReport { near_duplicates: plan.near_duplicates(), rows: plan.rows(), ..sums.report() })
}

/// Which prompts of a spec's plan are too near to listed ones.
///
/// # Errors
/// Those of [`plan()`].
pub fn decontaminate(library: &Library, spec: &PlanSpec, lists: &Lists) -> Result<ContaminationReport, ServiceError> {
    let plan = plan(library, spec)?;
    Ok(lists.check((0..plan.total()).map(|ordinal| {
        let sample = plan.sample(ordinal);
        (ordinal, sample.id.to_string(), sample.instruction)
    })))
}

impl Service {
    /// How varied the plan of a spec is, with the newest catalogue.
    ///
    /// # Errors
    /// Those of [`plan()`].
    pub async fn diversity(&self, spec: PlanSpec) -> Result<DiversityReport, ServiceError> {
        let library = self.library();
        blocking(move || diversity(&library, &spec)).await
    }
}
