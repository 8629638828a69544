//! A seeded permutation of 0 .. n any beginning of which is spread evenly over the whole range.
//!
//! The first draw of a variant stands for the highest digits of a choice's number, so that its entries come up about equally
//! often in every part of a plan, whatever its length; later draws are as by chance.

use crate::random::Seed;

/// A permutation of `0 .. size`.
///
/// The van der Corput sequence in base 2 with Owen's nested scrambling, which keeps its even spread (Owen 1995), by the
/// hash of Laine and Karras (2011): multiplications by even numbers carry only upwards, and upwards is towards the lower
/// digits of the result. Results beyond `size` are walked on until they fall inside, less than once on average.
#[derive(Clone, Debug)]
pub struct Spread {
    size: u128,
    bits: u32,
    seed: [u128; 2],
}

/// Even multipliers of the hash: random digits, as only the last one matters for its being a permutation.
const EVEN: [u128; 4] = [
    0x9c1f_35d7_2b6a_40e3_87d9_51f6_6c50_b47c,
    0x3ea2_90b4_d81c_7f65_a4c3_0e97_b82f_1e52,
    0xd574_1c68_0fb3_92ea_5b28_e6d1_c7af_e638,
    0x61e8_ab0d_94f7_3c52_f019_7da4_8d22_f6e6,
];

impl Spread {
    /// The permutation that belongs to this seed.
    pub fn new(size: u128, seed: Seed) -> Self {
        let wide = |at: u64| u128::from(seed.nth(at).0) << 64 | u128::from(seed.nth(at + 1).0);
        // The multiplier must be odd; so that the lowest bits are scrambled too, a number is added first.
        Self { size, bits: 128 - size.saturating_sub(1).leading_zeros(), seed: [wide(0), wide(2) | 1] }
    }

    /// Where position `at` goes. `at` must be below the size.
    pub fn at(&self, at: u128) -> u128 {
        if self.size <= 1 {
            return 0;
        }
        let mut value = at;
        loop {
            value = if self.bits <= 64 { u128::from(self.turn_small(value as u64)) } else { self.turn(value) };
            if value < self.size {
                return value;
            }
        }
    }

    fn turn(&self, value: u128) -> u128 {
        let mut x = value.wrapping_add(self.seed[0]);
        x ^= x.wrapping_mul(EVEN[0]);
        x = x.wrapping_mul(self.seed[1]);
        for even in &EVEN[1..] {
            x ^= x.wrapping_mul(*even);
        }
        (x << (128 - self.bits)).reverse_bits()
    }

    /// [`Spread::turn`] in 64 bits: all that is higher falls away, so the result is the same.
    fn turn_small(&self, value: u64) -> u64 {
        let mut x = value.wrapping_add(self.seed[0] as u64);
        x ^= x.wrapping_mul(EVEN[0] as u64);
        x = x.wrapping_mul(self.seed[1] as u64);
        for even in &EVEN[1..] {
            x ^= x.wrapping_mul(*even as u64);
        }
        (x << (64 - self.bits)).reverse_bits()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn visits_everything_once() {
        for size in [1_u128, 2, 3, 7, 64, 1000, 4097] {
            let spread = Spread::new(size, Seed(5));
            let seen: BTreeSet<u128> = (0..size).map(|at| spread.at(at)).collect();
            assert_eq!((seen.len() as u128, seen.last().copied()), (size, Some(size - 1)));
        }
    }

    #[test]
    fn every_beginning_is_spread_evenly() {
        for size in [1_u128 << 40, 1_000_003 << 30] {
            for seed in 0..20 {
                let spread = Spread::new(size, Seed(seed));
                let mut parts = [0_u32; 64];
                (0..256).for_each(|at| parts[(spread.at(at) * 64 / size) as usize] += 1);
                let (least, most) = (parts.iter().min().copied(), parts.iter().max().copied());
                // By chance alone four fall into each, and often none or ten.
                let evenly = if size.is_power_of_two() { 4..=4 } else { 1..=9 };
                assert!(least.is_some_and(|least| evenly.contains(&least)), "{seed}: {parts:?}");
                assert!(most.is_some_and(|most| evenly.contains(&most)), "{seed}: {parts:?}");
            }
        }
    }

    #[test]
    fn low_digits_are_as_by_chance() {
        let spread = Spread::new(1 << 50, Seed(9));
        let mut parts = [0_u32; 100];
        (0..10_000).for_each(|at| parts[(spread.at(at) % 100) as usize] += 1);
        // A hundred each, give or take ten; beyond sixty something is wrong.
        assert!(parts.iter().all(|part| (40..=160).contains(part)), "{parts:?}");
    }

    #[test]
    fn both_widths_agree_and_huge_sizes_fit() {
        let spread = Spread::new(1 << 60, Seed(3));
        for at in [0_u64, 1, 77, 1 << 59, (1 << 60) - 1] {
            assert_eq!(u128::from(spread.turn_small(at)), spread.turn(u128::from(at)));
        }
        let size = u128::MAX / 3;
        let (one, two) = (Spread::new(size, Seed(1)), Spread::new(size, Seed(2)));
        assert!((0..100).all(|at| one.at(at) < size));
        assert_ne!(one.at(0), two.at(0));
    }
}
