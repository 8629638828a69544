//! A seeded permutation of 0 .. n without state, so that any position can be asked for by itself.

use crate::random::Seed;

const ROUNDS: u64 = 5;

/// A permutation of `0 .. size`.
///
/// A balanced Feistel network over the next even number of bits; results beyond `size` are walked on until they fall
/// inside ("cycle walking", Black and Rogaway 2002), at most four steps on average.
#[derive(Clone, Debug)]
pub struct Permutation {
    size: u128,
    half: u32,
    keys: [u64; ROUNDS as usize],
}

impl Permutation {
    /// The permutation that belongs to this seed.
    pub fn new(size: u128, seed: Seed) -> Self {
        let bits = 128 - size.saturating_sub(1).leading_zeros();
        let keys = std::array::from_fn(|round| seed.nth(round as u64).0);
        Self { size, half: bits.div_ceil(2).max(1), keys }
    }

    /// Where position `at` goes. `at` must be below the size.
    pub fn at(&self, at: u128) -> u128 {
        if self.size <= 1 {
            return 0;
        }
        if self.half <= 32
            && let Ok(size) = u64::try_from(self.size)
        {
            let mut value = at as u64;
            loop {
                value = self.turn_small(value);
                if value < size {
                    return u128::from(value);
                }
            }
        }
        let mut value = at;
        loop {
            value = self.turn(value);
            if value < self.size {
                return value;
            }
        }
    }

    /// [`Permutation::turn`] where both halves together are 64 bits at most, which is twice as fast.
    fn turn_small(&self, value: u64) -> u64 {
        let mask = u64::MAX >> (64 - self.half);
        let (mut left, mut right) = ((value >> self.half) & mask, value & mask);
        for key in self.keys {
            (left, right) = (right, left ^ (mixed(right ^ key) & mask));
        }
        (left << self.half) | right
    }

    fn turn(&self, value: u128) -> u128 {
        let mask = u64::MAX >> (64 - self.half);
        let (mut left, mut right) = ((value >> self.half) as u64 & mask, value as u64 & mask);
        for key in self.keys {
            (left, right) = (right, left ^ (mixed(right ^ key) & mask));
        }
        (u128::from(left) << self.half) | u128::from(right)
    }
}

/// The rounds' function: two multiplications with the constants of SplitMix64.
fn mixed(word: u64) -> u64 {
    let z = word.wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 29)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn visits_everything_once() {
        for size in [1_u128, 2, 3, 7, 64, 1000, 4097] {
            let permutation = Permutation::new(size, Seed(5));
            let seen: BTreeSet<u128> = (0..size).map(|at| permutation.at(at)).collect();
            assert_eq!(seen.len() as u128, size);
            assert!(seen.iter().all(|&at| at < size));
        }
    }

    #[test]
    fn differs_by_seed_and_takes_huge_sizes() {
        let size = u128::MAX / 3;
        let (one, two) = (Permutation::new(size, Seed(1)), Permutation::new(size, Seed(2)));
        assert_ne!(one.at(0), two.at(0));
        assert!((0..100).all(|at| one.at(at) < size));
    }
}
