//! The joint choices of a variant's draws: numbers by themselves, entries in components of draws that depend on each other.

use super::scope::{Declaration, Source};
use crate::condition::Between;
use crate::space::{Component, MAX_DISTINCT, Relation, Shared, SpaceDraw, SpaceEdge, SpaceError, Ties, bits_of};
use crate::syntax::Place;
use pairloom_model::views::Problem;
use std::collections::HashMap;
use std::sync::Arc;

/// One factor of a variant's choices.
#[derive(Clone, Debug)]
pub enum Part {
    Number { draw: usize, low: i64, count: u128 },
    Entries { component: Arc<Component>, draws: Vec<usize> },
}

impl Part {
    /// How many choices it has.
    pub fn size(&self) -> u128 {
        match self {
            Part::Number { count, .. } => *count,
            Part::Entries { component, .. } => component.total(),
        }
    }
}

/// Counted components; variants share those with the same draws, templates those with the same ties.
pub struct Spaces<'a> {
    cache: HashMap<Vec<usize>, Arc<Component>>,
    shared: &'a Shared,
}

impl<'a> Spaces<'a> {
    /// None yet but those that are shared.
    pub fn new(shared: &'a Shared) -> Self {
        Self { cache: HashMap::new(), shared }
    }

    /// The parts of a variant with these draws.
    ///
    /// # Errors
    /// What cannot be counted, with its place.
    pub fn parts(&mut self, active: &[Arc<Declaration>]) -> Result<Vec<Part>, Problem> {
        let mut parts = Vec::new();
        for (draw, declaration) in active.iter().enumerate() {
            if let Source::Number { low, high } = declaration.source {
                parts.push(Part::Number { draw, low, count: (high - low + 1) as u128 });
            }
        }
        for mut draws in components(active) {
            settle(active, &mut draws);
            let key: Vec<usize> = draws.iter().map(|&draw| active[draw].key).collect();
            let component = match self.cache.get(&key) {
                Some(component) => Arc::clone(component),
                None => {
                    let component = self.shared.get(ties(active, &draws), || count(active, &draws, self.shared))?;
                    self.cache.insert(key, Arc::clone(&component));
                    component
                }
            };
            parts.push(Part::Entries { component, draws });
        }
        // The largest stands for the highest digits of a choice, whose first draw is spread evenly.
        parts.sort_by_key(Part::size);
        Ok(parts)
    }
}

/// Puts draws into an order that does not depend on where they stand in the text, so that templates that say the same
/// things in another order share a component.
fn settle(active: &[Arc<Declaration>], draws: &mut [usize]) {
    let compared = |draw: usize| {
        let mut meanings: Vec<String> = active[draw].between.iter().map(|(_, between)| between.meaning()).collect();
        meanings.sort();
        meanings
    };
    let pool = |draw: usize| active[draw].source.pool().map_or("", |pool| pool.pool.id.as_str());
    draws.sort_by(|&one, &other| {
        let (left, right) = (&active[one], &active[other]);
        (pool(one), left.free, left.domain.len())
            .cmp(&(pool(other), right.free, right.domain.len()))
            .then_with(|| left.domain.cmp(&right.domain).then_with(|| compared(one).cmp(&compared(other))))
    });
}

/// The pool of a draw as a number: pools of one lexicon stay where they are.
fn pool_of(draw: &Declaration) -> usize {
    draw.source.pool().map_or(0, |pool| Arc::as_ptr(pool) as usize)
}

/// The comparisons between these draws, by their positions among them.
fn comparisons<'a>(
    active: &'a [Arc<Declaration>],
    draws: &'a [usize],
) -> impl Iterator<Item = (usize, usize, &'a Between)> + 'a {
    draws.iter().enumerate().flat_map(move |(left, &draw)| {
        active[draw].between.iter().filter_map(move |(_, between)| {
            let right = draws.iter().position(|&other| active[other].name == between.draw())?;
            Some((left, right, between))
        })
    })
}

fn ties(active: &[Arc<Declaration>], draws: &[usize]) -> Ties {
    let tie = |&draw: &usize| {
        let declaration = &active[draw];
        (pool_of(declaration), !declaration.free, bits_of(&declaration.domain))
    };
    let edges = comparisons(active, draws).map(|(left, right, between)| (left, right, between.meaning()));
    Ties { draws: draws.iter().map(tie).collect(), edges: edges.collect() }
}

fn count(active: &[Arc<Declaration>], draws: &[usize], shared: &Shared) -> Result<Component, Problem> {
    let space_draw = |&draw: &usize| SpaceDraw {
        pool: pool_of(&active[draw]),
        domain: Arc::clone(&active[draw].domain),
        distinct: !active[draw].free,
    };
    let space_draws: Vec<SpaceDraw> = draws.iter().map(space_draw).collect();
    let edge = |(left, right, between): (usize, usize, &Between)| {
        let mine = active[draws[left]].source.pool()?;
        let theirs = active[draws[right]].source.pool()?;
        let pools = (pool_of(&active[draws[left]]), pool_of(&active[draws[right]]));
        let relation = shared.relation((pools.0, pools.1, between.meaning()), || {
            let (left_class, right_class) = between.classes(mine, theirs);
            Relation::new(left_class, right_class, between.predicate(mine, theirs))
        });
        Some(SpaceEdge { left, right, relation })
    };
    let edges: Vec<SpaceEdge> = comparisons(active, draws).filter_map(edge).collect();
    let mut written = draws.to_vec();
    written.sort_unstable();
    let names: Vec<&str> = written.iter().map(|&draw| active[draw].name.as_str()).collect();
    let place = written.iter().map(|&draw| (active[draw].section.clone(), active[draw].place)).next();
    Component::new(&space_draws, &edges).map_err(|error| {
        let (section, at): (String, Place) = place.unwrap_or_default();
        let names = names.join(", ");
        let (message, mend) = match error {
            SpaceError::Loop => (
                format!("the comparisons between {names} close a loop"),
                "leave one of them out, so that each draw is compared along one path only".to_owned(),
            ),
            SpaceError::TooManyDistinct => (
                format!("more than {MAX_DISTINCT} draws must be distinct: {names}"),
                "mark some as `free`, or use fewer".to_owned(),
            ),
            SpaceError::TooLarge => (
                format!("the conditions between {names} are too entangled to be counted"),
                "compare fewer draws with each other".to_owned(),
            ),
            SpaceError::Overflow => (format!("the choices of {names} are beyond 128 bits"), "use fewer draws".into()),
        };
        Problem { place: section, ..at.error(message, mend) }
    })
}

/// Groups of entry draws that depend on each other, in the order of their first draws.
fn components(active: &[Arc<Declaration>]) -> Vec<Vec<usize>> {
    let entries: Vec<usize> = (0..active.len()).filter(|&draw| active[draw].source.pool().is_some()).collect();
    let tied = |one: usize, two: usize| {
        let (left, right) = (&active[one], &active[two]);
        let compared = left.between.iter().any(|(_, between)| between.draw() == right.name)
            || right.between.iter().any(|(_, between)| between.draw() == left.name);
        let same_pool = match (left.source.pool(), right.source.pool()) {
            (Some(left), Some(right)) => Arc::ptr_eq(left, right),
            _ => false,
        };
        compared || (same_pool && !left.free && !right.free)
    };
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for &draw in &entries {
        let (mut mine, others): (Vec<Vec<usize>>, Vec<Vec<usize>>) =
            groups.into_iter().partition(|group| group.iter().any(|&other| tied(draw, other)));
        mine.push(vec![draw]);
        let mut joined: Vec<usize> = mine.into_iter().flatten().collect();
        joined.sort_unstable();
        groups = others;
        groups.push(joined);
    }
    groups.sort();
    groups
}
