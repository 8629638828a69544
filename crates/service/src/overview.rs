//! The overview: totals, running work, newest pictures, what needs attention.

use crate::{Service, ServiceError};
use pairloom_model::DOMAINS;
use pairloom_model::views::{Overview, RunState, RunView};
use pairloom_store::{NewestFilter, TotalsFilter};
use pairloom_studio::Studio;

/// Newest pictures of each domain.
const NEWEST: u32 = 6;

impl Service {
    /// The overview page. Demo runs are not counted; their pictures stand in while there are no others.
    ///
    /// # Errors
    /// The database's.
    pub async fn overview(&self) -> Result<Overview, ServiceError> {
        let library = self.library();
        let runs = self.runs().await?;
        let mut overview = Overview { attention: self.attention(&runs), ..Overview::default() };
        let (mut capacity, mut counted) = (0_u128, true);
        for subtask in library.catalogue.subtasks() {
            let id = subtask.id.as_str();
            overview.subtasks += 1;
            overview.target += subtask.target;
            overview.templates += subtask.templates.len() as u64;
            overview.subtasks_ready += u64::from(library.plannable(id) && Studio::can_draw(id));
            match library.catalogue.compiled_by_now(id) {
                Some(Ok(compiled)) => capacity = capacity.saturating_add(compiled.capacity()),
                Some(Err(_)) => {
                    let sentence = format!("{} has templates that do not compile", subtask.name);
                    overview.attention.push((sentence, format!("/subtasks/{id}")));
                }
                None => counted = false,
            }
        }
        overview.capacity = if counted { capacity.to_string() } else { String::new() };
        for pool in library.catalogue.pools.iter() {
            overview.pools += 1;
            overview.entries += pool.entries.len() as u64;
        }
        for total in self.store().totals(&TotalsFilter::default()).await? {
            overview.planned += total.counts.planned;
            overview.made += total.counts.done;
            overview.refused += total.counts.refused;
            overview.failed += total.counts.failed;
            overview.in_doubt += total.counts.in_doubt;
        }
        overview.newest = self.newest_by_domain().await?;
        overview.runs = runs;
        Ok(overview)
    }

    async fn newest_by_domain(&self) -> Result<Vec<(String, Vec<pairloom_model::views::Card>)>, ServiceError> {
        let mut newest = Vec::new();
        for domain in DOMAINS {
            let mut cards = Vec::new();
            for demo in [false, true] {
                if cards.is_empty() {
                    let filter = NewestFilter { domain: domain.id.to_owned(), demo, ..NewestFilter::default() };
                    cards = self.named(self.store().newest(&filter, NEWEST).await?);
                }
            }
            if !cards.is_empty() {
                newest.push((domain.id.to_owned(), cards));
            }
        }
        Ok(newest)
    }

    fn attention(&self, runs: &[RunView]) -> Vec<(String, String)> {
        let mut attention: Vec<(String, String)> = Vec::new();
        if let Some(trouble) = self.studio_trouble() {
            attention.push((format!("Studio cannot draw: {trouble}"), "/runs/new".to_owned()));
        }
        for run in runs {
            let name = &run.spec.name;
            let link = format!("/runs/{name}");
            if run.state == RunState::Stopped {
                attention.push((format!("Run {name} stopped: {}", run.message), link.clone()));
            }
            for (count, state, what) in [
                (run.counts.in_doubt, "in-doubt", "in doubt: paid for perhaps, and not received"),
                (run.counts.refused, "refused", "refused by the provider"),
                (run.counts.failed, "failed", "failed"),
            ] {
                if count > 0 {
                    let link = format!("/gallery?run={name}&state={state}");
                    attention.push((format!("Run {name}: {count} samples {what}"), link));
                }
            }
        }
        attention
    }
}
