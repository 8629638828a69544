//! What actors wear: a table from actor to outfit.

mod a_to_e;
mod f_to_o;
mod p_to_z;

use super::looks::Outfit;

/// The outfit of an actor.
pub(super) fn find(actor: &str) -> Option<Outfit> {
    [a_to_e::ALL, f_to_o::ALL, p_to_z::ALL].into_iter().find_map(|table| {
        let at = table.binary_search_by_key(&actor, |(id, _)| id).ok()?;
        Some(table[at].1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outfits_are_sorted_and_unique() {
        for table in [a_to_e::ALL, f_to_o::ALL, p_to_z::ALL] {
            assert!(table.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
    }
}
