//! Architecture that a sample's text asks for: the far layers that show it.

use super::far;
use super::places::Far;

/// Entry and layers from the farthest, sorted by entry.
#[rustfmt::skip]
static LAYERS: &[(&str, &[Far])] = &[
    ("cyberpunk_architecture_1", &[far::neon, far::neon, far::neon]),
    ("cyberpunk_architecture_2", &[far::neon, far::bolted]),
    ("cyberpunk_architecture_5", &[far::neon, far::screens]),
    ("dieselpunk_architecture_1", &[far::stepped, far::eagles]),
    ("dieselpunk_architecture_5", &[far::chimney, far::chimney]),
    ("dieselpunk_architecture_7", &[far::stepped, far::stepped]),
    ("digital_futurism_architecture_1", &[far::glass, far::glass]),
    ("digital_futurism_architecture_2", &[far::joined, far::glass]),
    ("digital_futurism_architecture_3", &[far::glass, far::glass]),
    ("digital_futurism_architecture_7", &[far::glass, far::bubbles]),
    ("high_fantasy_architecture_1", &[far::peak, far::castle]),
    ("high_fantasy_architecture_2", &[far::trunk, far::trunk]),
    ("high_fantasy_architecture_7", &[far::crystal, far::stairs]),
    ("post_apocalyptic_architecture_1", &[far::ruin, far::ruin]),
    ("post_apocalyptic_architecture_5", &[far::hull, far::hull]),
    ("solarpunk_architecture_1", &[far::terraces, far::terraces]),
    ("solarpunk_architecture_2", &[far::cottage, far::cottage]),
    ("solarpunk_architecture_3", &[far::cottage, far::cottage]),
    ("solarpunk_architecture_4", &[far::terraces, far::terraces]),
    ("space_opera_architecture_1", &[far::cruiser, far::cruiser]),
    ("space_opera_architecture_3", &[far::crystal, far::crystal]),
    ("space_opera_architecture_6", &[far::bubbles, far::bubbles]),
    ("space_opera_architecture_8", &[far::coral, far::coral]),
    ("steampunk_architecture_2", &[far::chimney, far::brick]),
    ("steampunk_architecture_3", &[far::chimney, far::gearspire]),
    ("steampunk_architecture_5", &[far::chimney, far::glassdome]),
];

/// The layers of an entry.
pub(super) fn find(id: &str) -> Option<&'static [Far]> {
    LAYERS.binary_search_by_key(&id, |row| row.0).ok().map(|at| LAYERS[at].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_sorted() {
        assert!(LAYERS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
