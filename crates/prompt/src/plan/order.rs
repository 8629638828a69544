//! In which order a variant's choices come: spread evenly, or by the weights of the entries where those differ.

use crate::compile::CompiledVariant;
use crate::random::Seed;
use crate::render::Chosen;
use crate::spread::Spread;

/// A permutation of a variant's choices, of which a plan takes the beginning.
#[derive(Debug)]
pub(super) struct Order {
    spread: Spread,
    weighed: Option<Weighed>,
}

/// The first positions of the even spread: those that the weights let through come first, then the others.
#[derive(Debug)]
struct Weighed {
    /// Ascending.
    taken: Vec<u64>,
    /// How far was looked; positions from here on stay where they are.
    end: u64,
}

/// Choices that are looked at for each that is wanted. Where weights lie further apart than this, or most choices are wanted
/// anyway, the rest comes without regard to weights.
const PATIENCE: u64 = 64;

impl Order {
    /// The order of which a plan takes `count`. A choice is let through with a chance in proportion to the product of its
    /// entries' weights, so that among those that are let through an entry of weight 2 comes up twice as often as one of
    /// weight 1, as far as the template's conditions allow.
    pub(super) fn new(variant: &CompiledVariant, count: u64, seed: Seed) -> Self {
        let spread = Spread::new(variant.capacity, seed);
        let weighed = variant.is_weighted().then(|| {
            let capacity = u64::try_from(variant.capacity).unwrap_or(u64::MAX);
            // Some more than are wanted, to stand in for near-duplicates.
            let wanted = count.saturating_add(count / 8).saturating_add(16);
            let last = wanted.saturating_mul(PATIENCE).min(capacity);
            let chance = seed.child("weight");
            let (mut chosen, mut digits): (Vec<Chosen>, Vec<u32>) = (Vec::new(), Vec::new());
            let (mut taken, mut end) = (Vec::new(), 0);
            while end < last && (taken.len() as u64) < wanted {
                variant.choose_into(spread.at(u128::from(end)), &mut chosen, &mut digits);
                if chance.nth(end).share() < variant.weight_of(&chosen) {
                    taken.push(end);
                }
                end += 1;
            }
            Weighed { taken, end }
        });
        Self { spread, weighed }
    }

    /// The choice at a position, which must be below the variant's capacity.
    pub(super) fn at(&self, position: u64) -> u128 {
        let position = self.weighed.as_ref().map_or(position, |weighed| weighed.at(position));
        self.spread.at(u128::from(position))
    }
}

impl Weighed {
    fn at(&self, position: u64) -> u64 {
        if position >= self.end {
            return position;
        }
        match self.taken.get(position as usize) {
            Some(taken) => *taken,
            None => self.passed_over(position - self.taken.len() as u64),
        }
    }

    /// The position that was passed over as number `nth`, from 0.
    fn passed_over(&self, nth: u64) -> u64 {
        // Before `taken[at]` lie `taken[at] - at` that were passed over.
        let (mut low, mut high) = (0, self.taken.len());
        while low < high {
            let middle = low.midpoint(high);
            if self.taken[middle] - middle as u64 > nth { high = middle } else { low = middle + 1 }
        }
        nth + low as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_comes_first_and_nothing_is_lost() {
        for taken in [vec![], vec![0, 1, 2], vec![3, 5, 6, 9], vec![0, 9]] {
            let weighed = Weighed { taken: taken.clone(), end: 10 };
            let all: Vec<u64> = (0..12).map(|at| weighed.at(at)).collect();
            assert_eq!(all[..taken.len()], taken, "{all:?}");
            let mut sorted = all.clone();
            sorted.sort_unstable();
            assert_eq!(sorted, (0..12).collect::<Vec<u64>>(), "{all:?}");
        }
    }
}
