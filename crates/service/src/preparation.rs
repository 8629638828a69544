//! From a run's specification and pinned catalogue to its plan and provider.

use crate::plan::plan_with;
use crate::service::{Variables, items};
use pairloom_catalogue::{Catalogue, Item};
use pairloom_model::views::Problem;
use pairloom_model::{RunSpec, Sample};
use pairloom_prompt::{PLANNER_VERSION, Plan};
use pairloom_provider::adapters::Adapter;
use pairloom_provider::{ImageProvider, OpenAi, OpenAiSettings, StudioProvider};
use pairloom_run::{PlanFactory, Planner, Prepared};
use pairloom_store::{CatalogueItem, PlannedRow};
use pairloom_studio::{Art, Studio};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Makes plans and providers.
pub struct Preparation {
    studio: Result<Studio, String>,
    /// The art's licence notices, which travel with every export.
    notice: Option<String>,
    variables: Variables,
    parallel: usize,
    /// The catalogue compiled last; runs of one day mostly share it.
    last: Mutex<Option<Arc<Catalogue>>>,
}

/// A run's plan with the catalogue that it pinned.
pub struct RunPlan {
    plan: Plan,
    catalogue: Arc<Catalogue>,
}

impl RunPlan {
    /// Plans a spec with a stored catalogue.
    ///
    /// # Errors
    /// A sentence that says what cannot be planned.
    pub fn of(spec: &RunSpec, stored: &[CatalogueItem]) -> Result<Self, String> {
        let catalogue = Arc::new(Catalogue::new(&read(stored)?).map_err(|problems| sentence(&problems))?);
        let plan = plan_with(&catalogue, &spec.plan()).map_err(|error| error.to_string())?;
        Ok(Self { plan, catalogue })
    }
}

fn read(stored: &[CatalogueItem]) -> Result<Vec<Item>, String> {
    let items = items(stored.to_vec()).map_err(|error| error.to_string())?;
    Ok(items.into_iter().map(|(item, _)| item).collect())
}

impl Preparation {
    pub(crate) fn new(art: &Path, notice: Option<String>, variables: Variables, parallel: usize) -> Self {
        let studio = Art::open(art).map(|art| Studio::new(Arc::new(art))).map_err(|error| error.to_string());
        Self { studio, notice, variables, parallel, last: Mutex::new(None) }
    }

    pub(crate) fn notice(&self) -> Option<String> {
        self.notice.clone()
    }

    /// Studio, or why there is none.
    pub(crate) fn studio(&self) -> Result<&Studio, &str> {
        self.studio.as_ref().map_err(String::as_str)
    }

    /// What keeps a spec's provider from being used.
    pub(crate) fn check(&self, spec: &RunSpec) -> Vec<Problem> {
        let mut problems = Vec::new();
        let Some(adapter) = Adapter::find(&spec.provider) else {
            let known: Vec<&str> = pairloom_provider::adapters::ADAPTERS.iter().map(|adapter| adapter.name).collect();
            let mend = format!("use one of: {}", known.join(", "));
            return vec![Problem::error("provider", format!("there is no provider `{}`", spec.provider), mend)];
        };
        if let Err(message) = self.studio() {
            problems.push(Problem::error("provider", message, ""));
        }
        if adapter.needs_model && spec.model.trim().is_empty() {
            let mend = "write the model's name as the provider calls it";
            problems.push(Problem::error("model", format!("{} needs a model", adapter.label), mend));
        }
        if adapter.paid {
            if let Err(message) = OpenAiSettings::from_variables(|name| (self.variables)(name)) {
                problems.push(Problem::error("provider", message, ""));
            }
            if spec.max_pictures.is_none() {
                let mend = "set the greatest number of pictures that may be bought";
                problems.push(Problem::error("max_pictures", "a run that costs money needs a cap", mend));
            }
        }
        problems
    }

    fn provider(&self, spec: &RunSpec, studio: &Arc<dyn ImageProvider>) -> Result<Arc<dyn ImageProvider>, String> {
        match spec.provider.as_str() {
            "studio" => Ok(Arc::clone(studio)),
            "openai" => {
                let settings = OpenAiSettings::from_variables(|name| (self.variables)(name))?;
                Ok(Arc::new(OpenAi::new(settings)?))
            }
            other => Err(format!("there is no provider `{other}`")),
        }
    }

    fn catalogue(&self, stored: &[CatalogueItem]) -> Result<Arc<Catalogue>, String> {
        let items = read(stored)?;
        let revision = pairloom_catalogue::revision(&items);
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(catalogue) = last.as_ref().filter(|catalogue| catalogue.revision == revision) {
            return Ok(Arc::clone(catalogue));
        }
        let catalogue = Arc::new(Catalogue::new(&items).map_err(|problems| sentence(&problems))?);
        *last = Some(Arc::clone(&catalogue));
        Ok(catalogue)
    }
}

impl PlanFactory for Preparation {
    fn prepare(&self, spec: &RunSpec, stored: &[CatalogueItem]) -> Result<Prepared, String> {
        let catalogue = self.catalogue(stored)?;
        let plan = plan_with(&catalogue, &spec.plan()).map_err(|error| error.to_string())?;
        let studio = self.studio().map_err(str::to_owned)?.clone();
        let sources: Arc<dyn ImageProvider> =
            Arc::new(StudioProvider::new(studio, Arc::clone(&catalogue.pools), self.parallel));
        let provider = self.provider(spec, &sources)?;
        Ok(Prepared { planner: Arc::new(RunPlan { plan, catalogue }), provider, sources })
    }
}

fn sentence(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

impl Planner for RunPlan {
    fn total(&self) -> u64 {
        self.plan.total()
    }

    fn sample(&self, ordinal: u64) -> Sample {
        self.plan.sample(ordinal)
    }

    fn key(&self) -> String {
        self.plan.key().to_owned()
    }

    fn version(&self) -> String {
        PLANNER_VERSION.to_string()
    }

    fn rows(&self) -> Vec<PlannedRow> {
        let row = |row: pairloom_model::views::PlanRow| PlannedRow {
            domain: self.catalogue.subtask(row.subtask.as_str()).map(|s| s.domain.clone()).unwrap_or_default(),
            subtask: row.subtask,
            kind: row.kind,
            planned: row.count,
        };
        self.plan.rows().into_iter().map(row).collect()
    }
}
