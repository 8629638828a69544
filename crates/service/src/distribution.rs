//! What was made beside what was planned and what the paper has.

use crate::{Library, Service, ServiceError};
use pairloom_model::views::{
    Distribution, DistributionCounts, DistributionDomain, DistributionKind, DistributionQuery, DistributionRow,
};
use pairloom_model::{DOMAINS, Kind, SubtaskId};
use pairloom_store::TotalsFilter;
use std::collections::BTreeMap;

impl Service {
    /// Counts and shares by subtask, domain and kind, for all runs but demos, or for one run or provider.
    ///
    /// # Errors
    /// `NotFound` for a run that there is not or a provider that no run has, and the database's.
    pub async fn distribution(&self, query: &DistributionQuery) -> Result<Distribution, ServiceError> {
        let runs: Vec<_> = self.store().runs().await?.into_iter().map(|run| run.view).collect();
        if !query.run.is_empty() && !runs.iter().any(|run| run.spec.name == query.run) {
            return Err(ServiceError::NotFound { what: "run", name: query.run.clone() });
        }
        let filter = TotalsFilter { run: query.run.clone(), provider: query.provider.clone() };
        let totals = self.store().totals(&filter).await?;
        let counts = totals.into_iter().map(|total| (total.subtask, (total.counts.planned, total.counts.done)));
        let mut providers: Vec<String> = runs.iter().map(|run| run.spec.provider.clone()).collect();
        providers.sort();
        providers.dedup();
        if !query.provider.is_empty() && !providers.contains(&query.provider) {
            return Err(ServiceError::NotFound { what: "run with the provider", name: query.provider.clone() });
        }
        Ok(Distribution {
            kinds: kinds(&self.library(), &counts.collect()),
            runs: runs.into_iter().map(|run| run.spec.name).collect(),
            providers,
        })
    }
}

type PlannedAndMade = BTreeMap<SubtaskId, (u64, u64)>;

fn kinds(library: &Library, counts: &PlannedAndMade) -> Vec<DistributionKind> {
    Kind::ALL.into_iter().map(|kind| of_kind(library, counts, kind)).collect()
}

fn of_kind(library: &Library, counts: &PlannedAndMade, kind: Kind) -> DistributionKind {
    let mut domains: Vec<DistributionDomain> = Vec::new();
    for domain in DOMAINS.iter().filter(|domain| domain.kind == kind) {
        let row = |subtask: &&pairloom_model::Subtask| {
            let (planned, made) = counts.get(&subtask.id).copied().unwrap_or_default();
            let counts = DistributionCounts { paper: subtask.target, planned, made, ..DistributionCounts::default() };
            DistributionRow { subtask: subtask.id.clone(), name: subtask.name.clone(), counts }
        };
        let rows: Vec<DistributionRow> = library.subtasks_of(domain.id).iter().map(row).collect();
        let facts = pairloom_paper::domain_facts(domain.id);
        domains.push(DistributionDomain {
            id: domain.id.to_owned(),
            name: domain.name.to_owned(),
            counts: sum(rows.iter().map(|row| row.counts)),
            header: facts.as_ref().map_or(0, |facts| facts.header),
            body: facts.as_ref().and_then(|facts| facts.body_figure().map(|statement| statement.value)),
            conflict: facts.as_ref().map(pairloom_paper::Facts::conflict).unwrap_or_default(),
            rows,
        });
    }
    let mut total = sum(domains.iter().map(|domain| domain.counts));
    let whole = total;
    share(&mut total, whole);
    for domain in &mut domains {
        share(&mut domain.counts, total);
        domain.rows.iter_mut().for_each(|row| share(&mut row.counts, total));
    }
    let rows = domains.iter().flat_map(|domain| &domain.rows);
    let differences: Option<Vec<f64>> = rows.map(|row| row.counts.difference().map(f64::abs)).collect();
    let facts = pairloom_paper::kind_facts(kind);
    DistributionKind {
        header: facts.header,
        body: facts.body_figure().map(|statement| statement.value),
        conflict: facts.conflict(),
        kind,
        table: pairloom_paper::taxonomy_table(kind).table,
        total,
        total_variation: differences.map(|all| all.iter().sum::<f64>() / 200.0),
        domains,
    }
}

fn sum(counts: impl Iterator<Item = DistributionCounts>) -> DistributionCounts {
    counts.fold(DistributionCounts::default(), |sum, counts| DistributionCounts {
        paper: sum.paper + counts.paper,
        planned: sum.planned + counts.planned,
        made: sum.made + counts.made,
        ..sum
    })
}

fn share(counts: &mut DistributionCounts, total: DistributionCounts) {
    let percent = |part: u64, whole: u64| (whole > 0).then(|| part as f64 * 100.0 / whole as f64);
    counts.paper_share = percent(counts.paper, total.paper);
    counts.planned_share = percent(counts.planned, total.planned);
    counts.made_share = percent(counts.made, total.made);
}
