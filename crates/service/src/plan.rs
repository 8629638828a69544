//! Dry runs: from a specification to a plan.

use crate::service::blocking;
use crate::{Library, Service, ServiceError};
use pairloom_catalogue::Catalogue;
use pairloom_model::views::{PlanPreview, Problem};
use pairloom_model::{Counts, Kind, Mix, PlanSpec, RunSpec, Sample};
use pairloom_prompt::{CompiledSubtask, Plan, PlanInput};
use pairloom_studio::Studio;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Examples beside the form.
const EXAMPLES: usize = 10;
/// How far into the plan examples of different subtasks are looked for.
const LOOK: u64 = 2_000;

/// Plans a spec with a catalogue.
///
/// # Errors
/// `Invalid`: unknown subtasks, subtasks without templates, counts over capacity.
pub fn plan(library: &Library, spec: &PlanSpec) -> Result<Plan, ServiceError> {
    plan_with(&library.catalogue, spec)
}

pub(crate) fn plan_with(catalogue: &Catalogue, spec: &PlanSpec) -> Result<Plan, ServiceError> {
    spec.mix.check().map_err(|message| ServiceError::Invalid(vec![Problem::error("mix", message, "")]))?;
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let ids: Vec<&str> = spec.counts.keys().map(pairloom_model::SubtaskId::as_str).collect();
    catalogue.prepare(&ids, spec.drawn, threads);
    let find = |id: &str| if spec.drawn { catalogue.compiled_drawn(id) } else { catalogue.compiled(id) };
    let input = PlanInput::new(spec, &catalogue.revision, find);
    // A subtask that does not compile is not there for the planner; its own errors say more.
    let input = input.map_err(|problems| {
        let ids = spec.counts.keys();
        let own: Vec<Problem> = ids.flat_map(|id| catalogue.errors(id.as_str()).iter().cloned()).collect();
        ServiceError::Invalid(if own.is_empty() { problems } else { own })
    })?;
    Plan::with_threads(&input, threads).map_err(ServiceError::Invalid)
}

/// Plans one template alone.
///
/// # Errors
/// `NotFound`; `Invalid`: a count over its capacity.
pub fn plan_template(
    library: &Library,
    subtask: &str,
    template: &str,
    count: u64,
    seed: u64,
) -> Result<Plan, ServiceError> {
    let mut alone = library.subtask(subtask)?.clone();
    alone.templates.retain(|one| one.id == template);
    let lost = || ServiceError::NotFound { what: "template", name: template.to_owned() };
    let level = alone.templates.first().map(|one| one.level.clone()).ok_or_else(lost)?;
    alone.levels.retain(|one| one.id == level);
    let compiled = CompiledSubtask::new(&alone, library.catalogue.lexicon_of(alone.kind));
    let compiled = Arc::new(compiled.map_err(ServiceError::Invalid)?);
    let revision = &library.catalogue.revision;
    let input = PlanInput { subtasks: vec![(compiled, count)], seed, mix: Mix::default(), drawn: false, revision };
    Plan::new(&input).map_err(ServiceError::Invalid)
}

/// The paper's count of a subtask times `scale`, rounded; at least 1, also for a subtask that there is not.
pub fn paper_count(library: &Library, id: &str, scale: f64) -> u64 {
    let target = library.catalogue.subtask(id).map_or(0, |subtask| subtask.target);
    ((target as f64 * scale).round() as u64).max(1)
}

/// The same for all subtasks of `kinds` that can be planned.
pub fn paper_counts(library: &Library, kinds: &[Kind], scale: f64) -> Counts {
    let of_kind = library.catalogue.subtasks().filter(|subtask| kinds.contains(&subtask.kind));
    of_kind
        .filter(|subtask| library.plannable(subtask.id.as_str()))
        .map(|subtask| (subtask.id.clone(), paper_count(library, subtask.id.as_str(), scale)))
        .collect()
}

impl Service {
    /// What a spec would make: rows, ten examples, capacity, errors and warnings. Nothing is written.
    ///
    /// # Errors
    /// None but panics of the planner; mistakes of the spec are in the answer.
    pub async fn preview_plan(&self, spec: &RunSpec) -> Result<PlanPreview, ServiceError> {
        let (library, spec) = (self.library(), spec.clone());
        let mut problems = self.check_spec(&spec);
        problems.extend(self.check_name(&spec).await?);
        blocking(move || {
            Ok(match plan(&library, &spec.plan()) {
                Err(ServiceError::Invalid(found)) => {
                    problems.extend(found);
                    PlanPreview { problems, ..PlanPreview::default() }
                }
                Err(error) => return Err(error),
                Ok(plan) => PlanPreview {
                    total: plan.total(),
                    rows: plan.rows(),
                    examples: spread(&plan),
                    problems,
                    plan_key: plan.key().to_owned(),
                },
            })
        })
        .await
    }

    /// Whether the spec's name is another run's.
    async fn check_name(&self, spec: &RunSpec) -> Result<Option<Problem>, ServiceError> {
        let there = self.store().run(&spec.name).await?.filter(|run| run.view.spec != *spec);
        let mend = "choose another name, or repeat the same words";
        Ok(there.map(|run| {
            Problem::error("name", format!("there is a run `{}` with another specification", run.view.spec.name), mend)
        }))
    }

    /// What is wrong with a spec, the plan apart: its fields, its provider, what Studio cannot draw.
    pub(crate) fn check_spec(&self, spec: &RunSpec) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Err(message) = spec.check() {
            let (place, message) = message.split_once(": ").unwrap_or(("", &message));
            problems.push(Problem::error(place.split(' ').next().unwrap_or_default(), message, ""));
        }
        problems.extend(self.check_provider(spec));
        let asked = spec.counts.iter().filter(|(_, count)| **count > 0).map(|(id, _)| id.as_str());
        for id in asked.filter(|id| spec.provider == "studio" && !Studio::can_draw(id)) {
            if self.library().catalogue.subtask(id).is_some() {
                let mend = "leave it out, or choose another provider";
                problems.push(Problem::error(format!("counts.{id}"), "Studio does not draw this subtask yet", mend));
            }
        }
        problems
    }
}

/// The first ten samples, one of each subtask before a second of any.
fn spread(plan: &Plan) -> Vec<Sample> {
    let mut examples: Vec<Sample> = Vec::new();
    let mut seen = BTreeSet::new();
    let mut rest = Vec::new();
    let subtasks = plan.rows().len();
    for sample in (0..plan.total().min(LOOK)).map(|ordinal| plan.sample(ordinal)) {
        if seen.len() >= subtasks.min(EXAMPLES) && rest.len() + examples.len() >= EXAMPLES {
            break;
        }
        if seen.insert(sample.subtask.clone()) && examples.len() < EXAMPLES {
            examples.push(sample);
        } else if rest.len() < EXAMPLES {
            rest.push(sample);
        }
    }
    examples.extend(rest);
    examples.truncate(EXAMPLES);
    examples
}
