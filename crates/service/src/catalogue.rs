//! Browsing and editing the catalogue.

use crate::library::put_template;
use crate::service::blocking;
use crate::{Library, Service, ServiceError};
use pairloom_catalogue::{Item, ItemKind};
use pairloom_model::views::{
    PoolSummary, PoolView, Problem, Saved, Severity, SubtaskPreview, SubtaskView, TemplatePreview, TreeDomain,
    TreeSubtask, TreeView,
};
use pairloom_model::{DOMAINS, Mix, Pool, Subtask, SubtaskId, Template};
use pairloom_prompt::{CompiledSubtask, Plan, PlanInput, editor, lint};
use pairloom_store::{SaveOutcome, TotalsFilter};
use pairloom_studio::Studio;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Examples on a subtask's page.
const EXAMPLES: u64 = 10;

impl Service {
    /// The left column's tree with counts.
    ///
    /// # Errors
    /// The database's.
    pub async fn tree(&self) -> Result<TreeView, ServiceError> {
        let library = self.library();
        let totals = self.store().totals(&TotalsFilter::default()).await?;
        let totals: BTreeMap<&str, _> = totals.iter().map(|total| (total.subtask.as_str(), total.counts)).collect();
        let row = |subtask: &&pairloom_model::Subtask| {
            let id = subtask.id.as_str();
            let counts = totals.get(id).copied().unwrap_or_default();
            let compiled = library.catalogue.compiled_by_now(id).and_then(Result::ok);
            TreeSubtask {
                plannable: library.plannable(id),
                id: subtask.id.clone(),
                name: subtask.name.clone(),
                target: subtask.target,
                planned: counts.planned,
                made: counts.done,
                capacity: compiled.map(|compiled| compiled.capacity().to_string()),
                ready: library.plannable(id) && Studio::can_draw(id),
            }
        };
        let domains = DOMAINS.iter().map(|domain| TreeDomain {
            id: domain.id.to_owned(),
            name: domain.name.to_owned(),
            kind: domain.kind,
            subtasks: library.subtasks_of(domain.id).iter().map(row).collect(),
        });
        Ok(TreeView { domains: domains.collect() })
    }

    /// The subtask page.
    ///
    /// # Errors
    /// `NotFound`, and the database's.
    pub async fn subtask(&self, id: &str) -> Result<SubtaskView, ServiceError> {
        let library = self.library();
        library.subtask(id)?;
        let totals = self.store().totals(&TotalsFilter::default()).await?;
        let counts = totals.iter().find(|total| total.subtask.as_str() == id).map(|total| total.counts);
        let id = id.to_owned();
        blocking(move || {
            let subtask = library.subtask(&id)?.clone();
            let templates = subtask.templates.iter().map(|template| library.summary(&subtask, template)).collect();
            Ok(SubtaskView {
                version: library.version(ItemKind::Subtask, &id),
                planned: counts.map_or(0, |counts| counts.planned),
                made: counts.map_or(0, |counts| counts.done),
                templates,
                examples: examples(&library, &id),
                problems: library.catalogue.problems(&id).to_vec(),
                subtask,
            })
        })
        .await
    }

    /// All pools.
    ///
    /// # Errors
    /// None at present; the shape is that of the other use cases.
    pub async fn pools(&self) -> Result<Vec<PoolSummary>, ServiceError> {
        let library = self.library();
        let summary = |pool: &Pool| PoolSummary {
            id: pool.id.to_string(),
            name: pool.name.clone(),
            kind: pool.kind,
            definition: pool.definition.clone(),
            entries: pool.entries.len() as u64,
            used_by: library.users_of(pool.id.as_str()).len() as u64,
            version: library.version(ItemKind::Pool, pool.id.as_str()),
        };
        Ok(library.catalogue.pools.iter().map(summary).collect())
    }

    /// The pool page.
    ///
    /// # Errors
    /// `NotFound`.
    pub async fn pool(&self, id: &str) -> Result<PoolView, ServiceError> {
        let library = self.library();
        let found = library.catalogue.pools.get(id);
        let pool = found.ok_or_else(|| ServiceError::NotFound { what: "pool", name: id.to_owned() })?.clone();
        let mine = |problem: &Problem| problem.place.starts_with(&format!("{id}/"));
        let problems = lint::lint_pools(&library.catalogue.lexicon).into_iter().filter(mine).collect();
        Ok(PoolView {
            version: library.version(ItemKind::Pool, id),
            used_by: library.users_of(id).to_vec(),
            pool,
            problems,
        })
    }

    /// Writes a new version of a pool, if the newest is still `version`; 0 makes a new pool. Templates that would no longer compile keep it
    /// from being written.
    ///
    /// # Errors
    /// `NotFound`, and the database's. A pool with mistakes is an answer, not an error.
    pub async fn save_pool(&self, pool: Pool, version: u64, author: &str) -> Result<Saved, ServiceError> {
        if version > 0 && self.library().catalogue.pools.get(pool.id.as_str()).is_none() {
            return Err(ServiceError::NotFound { what: "pool", name: pool.id.to_string() });
        }
        self.save(Item::pool(&pool), version, author).await
    }

    /// What a template would make, with its errors; nothing is written. `seed` chooses the examples, `grade` shows those of one grade alone.
    ///
    /// # Errors
    /// `NotFound` for the subtask.
    pub async fn preview_template(
        &self,
        subtask: &str,
        template: Template,
        seed: u64,
        grade: Option<u8>,
    ) -> Result<TemplatePreview, ServiceError> {
        let library = self.library();
        let subtask = library.subtask(subtask)?.clone();
        blocking(move || {
            Ok(editor::preview(&subtask, &template, library.catalogue.lexicon_of(subtask.kind), seed, grade))
        })
        .await
    }

    /// Writes a new version of the subtask with this template added or replaced, if its newest is still `version`.
    ///
    /// # Errors
    /// `NotFound`, and the database's. A template with mistakes is an answer, not an error.
    pub async fn save_template(
        &self,
        subtask: &str,
        template: Template,
        version: u64,
        author: &str,
    ) -> Result<Saved, ServiceError> {
        let library = self.library();
        let mut changed = library.subtask(subtask)?.clone();
        let id = &template.id;
        if id.is_empty() || !id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
            let mend = "use letters, digits and hyphens, for instance axial-caption-3";
            return Ok(Saved::Rejected(vec![Problem::error("id", format!("`{id}` is no template id"), mend)]));
        }
        put_template(&mut changed, template);
        self.save(Item::subtask(&changed), version, author).await
    }

    /// What a changed subtask would make of the paper's count; nothing is written.
    ///
    /// # Errors
    /// None but the planner's panics.
    pub async fn preview_subtask(&self, subtask: Subtask) -> Result<SubtaskPreview, ServiceError> {
        let library = self.library();
        blocking(move || {
            let problems = Item::subtask(&subtask).read().err().unwrap_or_default();
            if !problems.is_empty() {
                return Ok(SubtaskPreview { problems, row: None });
            }
            let compiled = match CompiledSubtask::new(&subtask, library.catalogue.lexicon_of(subtask.kind)) {
                Ok(compiled) => Arc::new(compiled),
                Err(problems) => return Ok(SubtaskPreview { problems, row: None }),
            };
            if compiled.templates.is_empty() {
                return Ok(SubtaskPreview::default());
            }
            let problems = lint::lint_subtask(&compiled);
            let count = u64::try_from(compiled.capacity()).unwrap_or(u64::MAX).min(subtask.target);
            let revision = &library.catalogue.revision;
            let input =
                PlanInput { subtasks: vec![(compiled, count)], seed: 1, mix: Mix::default(), drawn: false, revision };
            Ok(match Plan::new(&input) {
                Ok(plan) => SubtaskPreview { problems, row: plan.rows().into_iter().next() },
                Err(problems) => SubtaskPreview { problems, row: None },
            })
        })
        .await
    }

    /// Writes a new version of a subtask as a whole, if its newest is still `version`.
    ///
    /// # Errors
    /// `NotFound`, and the database's. A subtask with mistakes is an answer, not an error.
    pub async fn save_subtask(&self, subtask: Subtask, version: u64, author: &str) -> Result<Saved, ServiceError> {
        self.library().subtask(subtask.id.as_str())?;
        self.save(Item::subtask(&subtask), version, author).await
    }

    /// The errors that the catalogue would have with these items in their places and has not now; all errors of the items
    /// themselves.
    pub(crate) async fn broken_by(&self, items: Vec<Item>) -> Result<Vec<Problem>, ServiceError> {
        let unread: Vec<Problem> = items.iter().filter_map(|item| item.read().err()).flatten().collect();
        if !unread.is_empty() {
            return Ok(unread);
        }
        let (before, all) = (self.library(), self.items_with(&items).await?);
        blocking(move || match Library::after(all, Some(&before)) {
            Ok(after) => Ok(newly_broken(&before, &after, &items)),
            Err(ServiceError::Invalid(problems)) => Ok(problems),
            Err(error) => Err(error),
        })
        .await
    }

    /// Checks an item against the whole catalogue, writes it and takes the new catalogue up.
    pub(crate) async fn save(&self, item: Item, version: u64, author: &str) -> Result<Saved, ServiceError> {
        let broken = self.broken_by(vec![item.clone()]).await?;
        if !broken.is_empty() {
            return Ok(Saved::Rejected(broken));
        }
        let outcome = self.store().save_item(item.kind.as_str(), &item.id, version, &item.text, author).await?;
        Ok(match outcome {
            SaveOutcome::Version(version) => {
                self.take_up_catalogue().await?;
                Saved::Version(version)
            }
            SaveOutcome::Unchanged(version) => Saved::Unchanged(version),
            SaveOutcome::Conflict { newest } => Saved::Conflict { yours: version, newest },
        })
    }
}

/// Errors that the changed catalogue has and the present one has not; all errors of the changed items themselves.
fn newly_broken(before: &Library, after: &Library, items: &[Item]) -> Vec<Problem> {
    let mut broken = Vec::new();
    let changed = |kind: ItemKind, id: &str| items.iter().any(|item| item.kind == kind && item.id == id);
    let pools: Vec<&str> =
        items.iter().filter(|item| item.kind == ItemKind::Pool).map(|item| item.id.as_str()).collect();
    let touched: BTreeSet<&SubtaskId> =
        pools.iter().flat_map(|pool| after.users_of(pool)).map(|(subtask, _)| subtask).collect();
    for subtask in after.catalogue.subtasks() {
        let id = subtask.id.as_str();
        let own = changed(ItemKind::Subtask, id);
        // The others come out as they are; to compile them only to see so would keep the person waiting.
        if !own && !touched.contains(&subtask.id) {
            continue;
        }
        let known = before.catalogue.errors(id);
        broken.extend(after.catalogue.errors(id).iter().filter(|problem| own || !known.contains(problem)).cloned());
    }
    let forms = lint::lint_pools(&after.catalogue.lexicon);
    let mine = |problem: &Problem| pools.iter().any(|pool| problem.place.starts_with(&format!("{pool}/")));
    broken.extend(forms.into_iter().filter(|problem| mine(problem) && problem.severity == Severity::Error));
    broken
}

/// Ten samples of a subtask, by the plan; empty where it cannot make any.
fn examples(library: &Library, id: &str) -> Vec<pairloom_model::Sample> {
    let Some(compiled) = library.catalogue.compiled(id).filter(|compiled| !compiled.templates.is_empty()) else {
        return Vec::new();
    };
    let count = u64::try_from(compiled.capacity()).unwrap_or(u64::MAX).min(EXAMPLES);
    let input = PlanInput {
        subtasks: vec![(Arc::clone(compiled), count)],
        seed: 1,
        mix: Mix::default(),
        drawn: false,
        revision: &library.catalogue.revision,
    };
    Plan::new(&input).map_or_else(|_| Vec::new(), |plan| (0..plan.total()).map(|at| plan.sample(at)).collect())
}
