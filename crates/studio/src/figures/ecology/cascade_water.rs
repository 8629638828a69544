//! Cascades in water: before, the change, its first consequence, and the second with the first.

use super::ground::Ground::*;
use super::scene::Item::{Many, One};
use super::scene::Zone::{Back, Front, Water};
use super::scene::{Scene, scene};
use crate::figures::look::Tone;

pub(super) static CASCADES: &[(&str, [Scene; 4])] = &[
    (
        "otters",
        [
            scene(
                Under(Tone::Rock),
                &[Many(Back, "kelp", 3, 0.8), Many(Water, "sea_otter", 2, 0.24), Many(Front, "urchin", 2, 0.12)],
            ),
            scene(Under(Tone::Rock), &[Many(Back, "kelp", 3, 0.8), Many(Front, "urchin", 2, 0.12)]),
            scene(
                Under(Tone::Rock),
                &[Many(Back, "kelp", 2, 0.6), Many(Back, "urchin", 6, 0.14), Many(Front, "urchin", 7, 0.16)],
            ),
            scene(Under(Tone::Rock), &[Many(Back, "urchin", 8, 0.14), Many(Front, "urchin", 9, 0.16)]),
        ],
    ),
    (
        "otters_back",
        [
            scene(Under(Tone::Rock), &[Many(Back, "urchin", 8, 0.14), Many(Front, "urchin", 8, 0.16)]),
            scene(
                Under(Tone::Rock),
                &[Many(Water, "sea_otter", 2, 0.28), Many(Back, "urchin", 7, 0.14), Many(Front, "urchin", 7, 0.16)],
            ),
            scene(Under(Tone::Rock), &[Many(Water, "sea_otter", 2, 0.28), Many(Front, "urchin", 2, 0.14)]),
            scene(
                Under(Tone::Rock),
                &[Many(Back, "kelp", 4, 0.82), Many(Water, "sea_otter", 2, 0.26), Many(Front, "urchin", 1, 0.13)],
            ),
        ],
    ),
    (
        "pisaster",
        [
            scene(
                Shore,
                &[
                    Many(Back, "barnacle", 3, 0.14),
                    Many(Back, "wrack", 3, 0.2),
                    Many(Front, "ochre_star", 3, 0.18),
                    Many(Front, "mussel", 2, 0.14),
                ],
            ),
            scene(
                Shore,
                &[Many(Back, "barnacle", 3, 0.14), Many(Back, "wrack", 3, 0.2), Many(Front, "mussel", 3, 0.14)],
            ),
            scene(
                Shore,
                &[Many(Back, "wrack", 2, 0.18), Many(Back, "mussel", 7, 0.16), Many(Front, "mussel", 8, 0.18)],
            ),
            scene(
                Shore,
                &[Many(Back, "mussel", 9, 0.17), Many(Front, "mussel", 9, 0.19), Many(Front, "mussel", 7, 0.18)],
            ),
        ],
    ),
    (
        "bass",
        [
            scene(
                Pond,
                &[Many(Water, "bass", 2, 0.28), Many(Water, "water_flea", 6, 0.08), Many(Front, "pondweed", 3, 0.2)],
            ),
            scene(
                Pond,
                &[Many(Water, "water_flea", 6, 0.08), Many(Water, "minnow", 2, 0.12), Many(Front, "pondweed", 3, 0.2)],
            ),
            scene(
                Pond,
                &[Many(Water, "minnow", 7, 0.12), Many(Water, "minnow", 7, 0.11), Many(Water, "water_flea", 3, 0.07)],
            ),
            scene(
                Pool(Tone::Leaf),
                &[
                    Many(Back, "scum", 5, 0.12),
                    Many(Water, "minnow", 7, 0.12),
                    Many(Water, "minnow", 7, 0.11),
                    Many(Water, "water_flea", 1, 0.07),
                ],
            ),
        ],
    ),
    (
        "crown",
        [
            scene(
                Under(Tone::Sand),
                &[Many(Back, "coral", 6, 0.24), Many(Front, "coral", 3, 0.2), Many(Water, "chromis", 6, 0.12)],
            ),
            scene(
                Under(Tone::Sand),
                &[
                    Many(Back, "coral", 6, 0.24),
                    Many(Front, "crown_of_thorns_starfish", 5, 0.18),
                    Many(Water, "chromis", 6, 0.12),
                ],
            ),
            scene(
                Under(Tone::Sand),
                &[
                    Many(Back, "white_coral", 6, 0.24),
                    Many(Front, "crown_of_thorns_starfish", 4, 0.18),
                    Many(Water, "chromis", 4, 0.12),
                ],
            ),
            scene(
                Under(Tone::Sand),
                &[
                    Many(Back, "white_coral", 6, 0.24),
                    Many(Front, "white_coral", 3, 0.2),
                    Many(Front, "crown_of_thorns_starfish", 2, 0.16),
                ],
            ),
        ],
    ),
    (
        "bleaching",
        [
            scene(
                Under(Tone::Sand),
                &[Many(Back, "coral", 6, 0.24), Many(Front, "coral", 3, 0.2), Many(Water, "chromis", 4, 0.12)],
            ),
            scene(
                Under(Tone::Sand),
                &[One("sun", 0.84, 0.18, 0.16), Many(Back, "coral", 6, 0.24), Many(Front, "coral", 3, 0.2)],
            ),
            scene(Under(Tone::Sand), &[Many(Back, "white_coral", 6, 0.24), Many(Front, "white_coral", 3, 0.2)]),
            scene(
                Under(Tone::Sand),
                &[
                    Many(Back, "white_coral", 6, 0.24),
                    Many(Front, "white_coral", 3, 0.2),
                    Many(Back, "pondweed", 6, 0.2),
                    Many(Front, "algae", 5, 0.14),
                ],
            ),
        ],
    ),
    (
        "krill",
        [
            scene(Floes, &[Many(Back, "penguin", 6, 0.16), Many(Water, "krill", 7, 0.1), Many(Water, "krill", 6, 0.1)]),
            scene(Sea, &[One("floe", 0.5, 0.38, 0.5), Many(Water, "krill", 7, 0.1)]),
            scene(Floes, &[Many(Back, "penguin", 5, 0.16), Many(Water, "krill", 2, 0.1)]),
            scene(Floes, &[One("penguin", 0.2, 0.34, 0.16), Many(Water, "krill", 1, 0.1)]),
        ],
    ),
    (
        "hyacinth",
        [
            scene(Pond, &[Many(Front, "pondweed", 5, 0.34), Many(Water, "fish", 3, 0.14)]),
            scene(Pond, &[Many(Back, "water_hyacinth", 4, 0.2), Many(Front, "pondweed", 5, 0.34)]),
            scene(Pond, &[Many(Back, "water_hyacinth", 9, 0.22), Many(Front, "pondweed", 5, 0.3)]),
            scene(
                Pool(Tone::Grey),
                &[
                    Many(Back, "water_hyacinth", 9, 0.22),
                    Many(Back, "water_hyacinth", 8, 0.2),
                    Many(Front, "dead_weed", 5, 0.16),
                ],
            ),
        ],
    ),
    (
        "fertiliser",
        [
            scene(Pond, &[Many(Back, "lily", 3, 0.13), Many(Water, "fish", 4, 0.15), Many(Front, "pondweed", 4, 0.2)]),
            scene(
                Pond,
                &[
                    One("rain", 0.3, 0.26, 0.24),
                    One("tractor", 0.82, 0.37, 0.16),
                    Many(Water, "fish", 4, 0.15),
                    Many(Front, "pondweed", 4, 0.2),
                ],
            ),
            scene(Pool(Tone::Leaf), &[Many(Back, "scum", 7, 0.16), Many(Water, "fish", 3, 0.15)]),
            scene(
                Pool(Tone::Leaf),
                &[
                    Many(Back, "scum", 7, 0.16),
                    One("dead_fish", 0.24, 0.42, 0.2),
                    One("dead_fish", 0.56, 0.43, 0.2),
                    One("dead_fish", 0.82, 0.42, 0.18),
                ],
            ),
        ],
    ),
];
