//! Seeds in a tree: every place that needs a choice derives its own seed from a parent and a key.

/// One step of SplitMix64 (Steele, Lea, Flood 2014): advances the state and mixes it.
fn mix(state: u64) -> u64 {
    let mut z = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A seed from which others are derived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(pub u64);

impl Seed {
    /// The seed of a named child.
    pub fn child(self, key: &str) -> Seed {
        let mut state = self.0;
        for chunk in key.as_bytes().chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            state = mix(state ^ u64::from_le_bytes(word));
        }
        Seed(mix(state ^ key.len() as u64))
    }

    /// The seed of a numbered child.
    pub fn nth(self, number: u64) -> Seed {
        Seed(mix(self.0 ^ mix(number)))
    }

    /// An even number from 0 to 1, without 1.
    pub fn share(self) -> f64 {
        (mix(self.0) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// An even choice of 0 .. `below` from this seed; 0 where `below` is 0.
    pub fn choose(self, below: usize) -> usize {
        // The high half of the product is even to one part in 2^64 / below.
        ((u128::from(mix(self.0)) * below as u128) >> 64) as usize
    }
}
