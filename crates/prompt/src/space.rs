//! Counts the joint choices of a variant's draws exactly, and finds the n-th of them without the others.
//!
//! Draws that depend on each other (distinct draws of one pool, comparisons) form a component. A component is counted by
//! choosing its draws one after another. Entries that leave the same possibilities for the later draws are one group, so
//! that a step is a table of few groups and its sub-counts are shared; comparisons form a forest, so each later draw is
//! narrowed by one earlier draw only. What an earlier draw took from a group is subtracted by counting, not by listing.

mod builder;
mod relation;
mod shared;
mod table;

use builder::Builder;
pub use builder::bits_of;
pub use relation::{Holds, Relation};
pub use shared::{Shared, Ties};
use std::sync::Arc;
use table::Table;

/// Most cells that one component's tables may have, to keep memory and time bounded.
const MAX_CELLS: usize = 4_000_000;
/// Most draws that are mutually distinct.
pub const MAX_DISTINCT: usize = 6;

/// One draw of a component.
#[derive(Clone, Debug)]
pub struct SpaceDraw {
    /// Which pool its entries are of; entries of different pools are never the same.
    pub pool: usize,
    /// The entries that it may take, ascending.
    pub domain: Arc<Vec<u32>>,
    /// Whether it must differ from the other draws of its pool that are so too.
    pub distinct: bool,
}

/// A comparison between two draws.
pub struct SpaceEdge {
    pub left: usize,
    pub right: usize,
    pub relation: Arc<Relation>,
}

/// Why a component cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpaceError {
    /// The comparisons close a loop.
    Loop,
    /// More than [`MAX_DISTINCT`] draws are mutually distinct.
    TooManyDistinct,
    /// The tables would be too large.
    TooLarge,
    /// The number is beyond 128 bits.
    Overflow,
}

/// A counted component.
#[derive(Clone, Debug)]
pub struct Component {
    /// The draws in the order in which they are chosen, as positions in the input.
    order: Vec<usize>,
    /// For each of them, the earlier ones whose entries it must not take.
    rivals: Vec<Vec<usize>>,
    table: Table,
    root: usize,
    total: u128,
}

impl Component {
    /// Counts the joint choices of these draws.
    ///
    /// # Errors
    /// See [`SpaceError`].
    pub fn new(draws: &[SpaceDraw], edges: &[SpaceEdge]) -> Result<Self, SpaceError> {
        let mut builder = Builder::new(draws, edges)?;
        let (root, total) = builder.build()?;
        let order = builder.order;
        let rivals = (order.iter().enumerate())
            .map(|(step, &draw)| {
                let earlier = order[..step].iter().copied();
                earlier.filter(|&other| rivals(&draws[draw], &draws[other])).collect()
            })
            .collect();
        let mut table = builder.table;
        table.shrink();
        Ok(Self { order, rivals, table, root, total })
    }

    /// The exact number of joint choices.
    pub fn total(&self) -> u128 {
        self.total
    }

    /// Writes the entries of choice `index` (below the total) into `out`, at the draws' positions in the input.
    pub fn pick(&self, index: u128, out: &mut [u32]) {
        self.table.pick(self.root, index, &self.order, &self.rivals, out);
    }
}

/// Whether two draws may not take the same entry.
fn rivals(one: &SpaceDraw, other: &SpaceDraw) -> bool {
    one.distinct && other.distinct && one.pool == other.pool
}

/// Quotient and remainder. Divisions of 64 bits are several times as fast, and most indices are small enough.
pub(crate) fn divided(index: u128, by: u128) -> (u128, u128) {
    match (u64::try_from(index), u64::try_from(by)) {
        (Ok(index), Ok(by)) => (u128::from(index / by), u128::from(index % by)),
        (Ok(index), Err(_)) => (0, u128::from(index)),
        _ => (index / by, index % by),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn draw(pool: usize, domain: impl IntoIterator<Item = u32>) -> SpaceDraw {
        SpaceDraw { pool, domain: Arc::new(domain.into_iter().collect()), distinct: true }
    }

    fn edge(left: usize, right: usize, holds: fn(u32, u32) -> bool) -> SpaceEdge {
        // Every entry is a class of its own.
        let class = || Arc::new((0..16).collect::<Vec<u32>>());
        SpaceEdge { left, right, relation: Arc::new(Relation::new(class(), class(), Box::new(holds))) }
    }

    fn holds(edge: &SpaceEdge, left: u32, right: u32) -> bool {
        edge.relation.row(true, left)[right as usize / 64] >> (right % 64) & 1 == 1
    }

    /// Compares with trying every combination.
    fn check(draws: &[SpaceDraw], edges: &[SpaceEdge]) {
        let component = Component::new(draws, edges).expect("countable");
        let mut all: Vec<Vec<u32>> = vec![Vec::new()];
        for draw in draws {
            all = all.iter().flat_map(|row| draw.domain.iter().map(|&e| [row.as_slice(), &[e]].concat())).collect();
        }
        all.retain(|row| {
            let distinct = (0..row.len()).all(|i| {
                (0..i).all(|j| {
                    row[i] != row[j] || draws[i].pool != draws[j].pool || !draws[i].distinct || !draws[j].distinct
                })
            });
            distinct && edges.iter().all(|edge| holds(edge, row[edge.left], row[edge.right]))
        });
        assert_eq!(component.total(), all.len() as u128);
        let picked: BTreeSet<Vec<u32>> = (0..component.total())
            .map(|index| {
                let mut out = vec![0; draws.len()];
                component.pick(index, &mut out);
                out
            })
            .collect();
        assert_eq!(picked, all.into_iter().collect());
    }

    #[test]
    fn distinct_draws_with_overlapping_domains() {
        check(&[draw(0, 0..5), draw(0, 3..9), draw(0, [1, 4, 8])], &[]);
        check(&[draw(0, 0..3), draw(0, 0..3), draw(0, 0..3)], &[]);
        check(&[draw(0, 0..2), draw(0, 0..2), draw(0, 0..2)], &[]);
    }

    #[test]
    fn comparisons_chained_and_around_a_hub() {
        check(&[draw(0, 0..7), draw(0, 0..7), draw(0, 2..9)], &[edge(0, 1, |a, b| a < b), edge(1, 2, |a, b| a < b)]);
        let admits = |scene: u32, object: u32| !(scene + object).is_multiple_of(3);
        check(
            &[draw(0, 0..6), draw(0, 2..8), draw(1, 0..4), draw(0, 1..5)],
            &[edge(2, 0, admits), edge(2, 1, admits), edge(2, 3, admits)],
        );
    }

    #[test]
    fn distinct_draws_with_comparisons_of_their_own() {
        // The middle draw's row depends on which entry an unrelated but distinct draw took.
        check(
            &[draw(0, 0..6), draw(0, 0..6), draw(1, 0..5), draw(0, 0..6), draw(1, 0..5)],
            &[edge(1, 2, |a, b| (a * b) % 4 < 2), edge(3, 4, |a, b| a + b > 4)],
        );
        check(
            &[draw(0, 0..5), draw(0, 0..5), draw(0, 0..5), draw(0, 0..5)],
            &[edge(0, 1, |a, b| a % 2 == b % 2), edge(2, 3, |a, b| a + 1 >= b), edge(1, 2, |a, b| a != b + 1)],
        );
    }

    #[test]
    fn classes_stand_for_their_entries() {
        let parity = || Arc::new((0..16).map(|entry| entry % 2).collect::<Vec<u32>>());
        let relation = Arc::new(Relation::new(parity(), parity(), Box::new(|a, b| a % 2 == b % 2)));
        let same = SpaceEdge { left: 0, right: 1, relation };
        check(&[draw(0, 0..7), draw(0, 2..9), draw(0, 1..5)], &[same]);
    }

    #[test]
    fn free_draws_may_be_the_same() {
        let mut free = draw(0, 0..4);
        free.distinct = false;
        check(&[draw(0, 0..4), free, draw(0, 0..4)], &[edge(0, 1, |a, b| a <= b)]);
    }

    #[test]
    fn refuses_loops_and_crowds() {
        let three = [draw(0, 0..3), draw(0, 0..3), draw(0, 0..3)];
        let less: fn(u32, u32) -> bool = |a, b| a < b;
        let error = Component::new(&three, &[edge(0, 1, less), edge(1, 2, less), edge(0, 2, less)]);
        assert_eq!(error.err(), Some(SpaceError::Loop));
        let seven = vec![draw(0, 0..9); 7];
        assert_eq!(Component::new(&seven, &[]).err(), Some(SpaceError::TooManyDistinct));
    }
}
