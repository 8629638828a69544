//! Words of a prompt as diversity, decontamination and proposals count them: lower case, letters and digits alone.

use crate::random::Seed;

/// The words of a text, in order. An apostrophe inside a word stays: *dog's* is one word.
pub fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('\u{2019}', "'");
    let inside = |c: char| c.is_alphanumeric() || c == '\'';
    lower
        .split(|c: char| !inside(c))
        .map(|word| word.trim_matches('\''))
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A number for a run of words; equal runs have equal numbers.
pub fn gram(words: &[String]) -> u64 {
    words.iter().fold(Seed(words.len() as u64), |seed, word| seed.child(word)).0
}

/// How much two sets of numbers, both sorted and without repeats, have in common: shared over all, 0 to 1.
pub fn jaccard(one: &[u64], other: &[u64]) -> f64 {
    let (mut i, mut j, mut shared) = (0, 0, 0_usize);
    while let (Some(left), Some(right)) = (one.get(i), other.get(j)) {
        shared += usize::from(left == right);
        i += usize::from(left <= right);
        j += usize::from(right <= left);
    }
    let all = one.len() + other.len() - shared;
    if all == 0 { 0.0 } else { shared as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits() {
        assert_eq!(words("The dog’s bowl — \"Blue\", 3rd."), ["the", "dog's", "bowl", "blue", "3rd"]);
        assert!(words(" … ").is_empty());
    }

    #[test]
    fn likeness() {
        assert_eq!(jaccard(&[1, 2, 3], &[2, 3, 4]), 0.5);
        assert_eq!(jaccard(&[], &[]), 0.0);
        assert_eq!(jaccard(&[1], &[1]), 1.0);
    }
}
