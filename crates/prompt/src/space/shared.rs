//! Counted components and comparisons that templates share: many templates of a catalogue draw the same things under the
//! same conditions, and counting them is most of what compiling costs.

use super::builder::Map;
use super::{Component, Relation};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// What a component is a function of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ties {
    /// For each draw its pool, whether it must differ from its rivals, and a bit for each entry that it may take.
    pub draws: Vec<(usize, bool, Vec<u64>)>,
    /// The two draws of each comparison, and what is compared.
    pub edges: Vec<(usize, usize, String)>,
}

/// Components in use, by their ties. Those that no template uses any more are forgotten.
#[derive(Debug, Default)]
pub struct Shared {
    known: Mutex<Known>,
    relations: Mutex<HashMap<Compared, Arc<Relation>>>,
}

/// Two pools and what is compared between them.
type Compared = (usize, usize, String);

/// As many comparisons are kept at most: a template that is being written asks for another one at every key.
const MOST: usize = 512;

#[derive(Debug, Default)]
struct Known {
    components: Map<Ties, Weak<Component>>,
    /// How many there may be before the unused ones are swept out.
    sweep_at: usize,
}

/// The fewest components for which sweeping is worth while.
const FEW: usize = 256;

impl Shared {
    /// The component with these ties, counted by `count` where nobody has it yet. Two threads that ask at once may both
    /// count; one of the two is kept.
    ///
    /// # Errors
    /// Those of `count`.
    pub fn get<E>(&self, ties: Ties, count: impl FnOnce() -> Result<Component, E>) -> Result<Arc<Component>, E> {
        let known = |shared: &Self| shared.lock().components.get(&ties).and_then(Weak::upgrade);
        if let Some(component) = known(self) {
            return Ok(component);
        }
        let component = Arc::new(count()?);
        let mut known = self.lock();
        if let Some(component) = known.components.get(&ties).and_then(Weak::upgrade) {
            return Ok(component);
        }
        if known.components.len() >= known.sweep_at.max(FEW) {
            known.components.retain(|_, component| component.strong_count() > 0);
            known.sweep_at = known.components.len() * 2;
        }
        known.components.insert(ties, Arc::downgrade(&component));
        Ok(component)
    }

    /// The comparison, made by `make` where nobody has asked for it yet.
    pub fn relation(&self, compared: Compared, make: impl FnOnce() -> Relation) -> Arc<Relation> {
        let mut relations = self.relations.lock().unwrap_or_else(PoisonError::into_inner);
        if relations.len() >= MOST {
            relations.clear();
        }
        Arc::clone(relations.entry(compared).or_insert_with(|| Arc::new(make())))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Known> {
        // A thread that panicked while it held the lock left whole entries behind.
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::SpaceDraw;

    fn ties(pool: usize) -> Ties {
        Ties { draws: vec![(pool, true, vec![7])], edges: Vec::new() }
    }

    fn count(pool: usize) -> Result<Component, crate::space::SpaceError> {
        Component::new(&[SpaceDraw { pool, domain: Arc::new(vec![0, 1, 2]), distinct: true }], &[])
    }

    #[test]
    fn what_is_in_use_is_counted_once_and_what_is_not_is_forgotten() {
        let shared = Shared::default();
        let first = shared.get(ties(0), || count(0)).expect("countable");
        let again = shared.get(ties(0), || Err(crate::space::SpaceError::TooLarge)).expect("known");
        assert!(Arc::ptr_eq(&first, &again));
        for pool in 1..2 * FEW {
            drop(shared.get(ties(pool), || count(pool)).expect("countable"));
        }
        assert!(shared.lock().components.len() <= FEW);
        assert!(shared.get(ties(0), || Err(crate::space::SpaceError::TooLarge)).is_ok());
    }
}
