//! A tree of seeds: each part draws from its own branch, so that one more draw in one part never shifts another.
//!
//! Written here rather than taken from a library, because its numbers are part of every picture's bytes and must not
//! change with a dependency.

/// A place in the tree of seeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seed(u64);

/// Numbers drawn from one place in the tree.
#[derive(Clone, Debug)]
pub(crate) struct Rng(u64);

/// The finaliser of SplitMix64.
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Seed {
    pub(crate) fn new(seed: u64) -> Self {
        Self(mix(seed ^ 0x5061_6972_6c6f_6f6d))
    }

    /// The branch of this name.
    pub(crate) fn child(self, name: &str) -> Self {
        // FNV-1a over the name, then mixed with where we stand.
        let hash = name
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
        Self(mix(self.0 ^ mix(hash)))
    }

    /// The branch of this number.
    pub(crate) fn at(self, number: usize) -> Self {
        Self(mix(self.0.wrapping_add(mix(number as u64 + 1))))
    }

    pub(crate) fn rng(self) -> Rng {
        Rng(self.0)
    }

    /// A smooth noise over a line in −1..=1: one value a whole number, eased between.
    pub(crate) fn noise(self, x: f32) -> f32 {
        let cell = x.floor();
        let t = x - cell;
        let t = t * t * (3.0 - 2.0 * t);
        let value = |at: f32| {
            let bits = mix(self.0 ^ (at as i64 as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            (bits >> 40) as f32 / 8_388_608.0 - 1.0
        };
        value(cell) * (1.0 - t) + value(cell + 1.0) * t
    }
}

impl Rng {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0)
    }

    /// A number in 0..1.
    pub(crate) fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / 16_777_216.0
    }

    /// A number between two.
    pub(crate) fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.unit()
    }

    /// A whole number below `count`; 0 where `count` is 0.
    pub(crate) fn below(&mut self, count: usize) -> usize {
        if count == 0 { 0 } else { (self.next() % count as u64) as usize }
    }

    /// True in this share of the draws.
    pub(crate) fn chance(&mut self, share: f32) -> bool {
        self.unit() < share
    }

    /// One of these, which must not be empty.
    pub(crate) fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Puts a list into random order.
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn branches_do_not_touch_each_other() {
        let root = Seed::new(7);
        let mut early = root.child("a").rng();
        let first = early.unit();
        let mut other = root.child("b").rng();
        other.unit();
        assert_eq!(root.child("a").rng().unit(), first);
        assert_ne!(root.child("b").rng().unit(), first);
        assert_ne!(root.at(0), root.at(1));
    }

    #[test]
    fn numbers_stay_in_their_range() {
        let mut rng = Seed::new(1).rng();
        assert!((0..1000).all(|_| (0.0..1.0).contains(&rng.unit())));
        assert!((0..1000).all(|_| rng.below(3) < 3));
        assert!((0..1000).all(|at| Seed::new(3).noise(at as f32 * 0.37).abs() <= 1.0));
    }
}
