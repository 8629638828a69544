//! Cascades on land: before, the change, its first consequence, and the second with the first.

use super::ground::Ground::*;
use super::scene::Item::{Many, One};
use super::scene::Zone::{Air, Back, Front};
use super::scene::{Scene, scene};
use crate::figures::look::Tone;

pub(super) static CASCADES: &[(&str, [Scene; 4])] = &[
    (
        "rabbits",
        [
            scene(Hills(Tone::Leaf), &[Many(Back, "turf_tuft", 6, 0.07), Many(Front, "european_rabbit", 4, 0.16)]),
            scene(Hills(Tone::Leaf), &[Many(Back, "turf_tuft", 6, 0.08), Many(Front, "turf_tuft", 6, 0.09)]),
            scene(Hills(Tone::Leaf), &[Many(Back, "tall_grass", 8, 0.3), Many(Front, "tall_grass", 6, 0.34)]),
            scene(
                Hills(Tone::Leaf),
                &[
                    Many(Back, "tall_grass", 5, 0.28),
                    Many(Back, "thorn_bush", 5, 0.36),
                    Many(Front, "thorn_bush", 3, 0.36),
                    Many(Front, "tall_grass", 3, 0.26),
                ],
            ),
        ],
    ),
    (
        "pesticide",
        [
            scene(
                Land(Tone::Earth),
                &[
                    One("rose", 0.3, 0.92, 0.62),
                    One("rose", 0.7, 0.92, 0.62),
                    One("ladybird", 0.36, 0.66, 0.12),
                    One("ladybird", 0.62, 0.78, 0.12),
                ],
            ),
            scene(
                Land(Tone::Earth),
                &[One("rose", 0.3, 0.92, 0.62), One("rose", 0.7, 0.92, 0.62), One("aphid", 0.36, 0.7, 0.09)],
            ),
            scene(
                Land(Tone::Earth),
                &[
                    One("rose", 0.3, 0.92, 0.62),
                    One("rose", 0.7, 0.92, 0.62),
                    Many(Front, "aphid", 8, 0.1),
                    Many(Back, "aphid", 5, 0.09),
                ],
            ),
            scene(
                Land(Tone::Earth),
                &[
                    One("wilted", 0.3, 0.92, 0.6),
                    One("wilted", 0.7, 0.92, 0.6),
                    Many(Front, "aphid", 8, 0.1),
                    Many(Back, "aphid", 5, 0.09),
                ],
            ),
        ],
    ),
    (
        "beaver",
        [
            scene(River(Tone::Leaf), &[Many(Back, "tree", 5, 0.46)]),
            scene(
                River(Tone::Leaf),
                &[
                    Many(Back, "tree", 5, 0.46),
                    One("dam", 0.5, 0.8, 0.4),
                    One("beaver", 0.2, 0.94, 0.2),
                    One("beaver", 0.8, 0.95, 0.2),
                ],
            ),
            scene(Pond, &[Many(Back, "tree", 4, 0.34), One("dam", 0.5, 0.5, 0.36), One("beaver", 0.85, 0.44, 0.16)]),
            scene(
                Pond,
                &[
                    Many(Back, "bare_tree", 5, 0.34),
                    One("dam", 0.5, 0.5, 0.36),
                    One("mallard", 0.2, 0.4, 0.14),
                    One("mallard", 0.78, 0.41, 0.14),
                    One("grey_heron", 0.92, 0.42, 0.22),
                ],
            ),
        ],
    ),
    (
        "lynx",
        [
            scene(
                Land(Tone::Paper),
                &[
                    Many(Back, "spruce", 6, 0.5),
                    Many(Front, "snowshoe_hare", 5, 0.15),
                    Many(Front, "canada_lynx", 2, 0.22),
                ],
            ),
            scene(
                Land(Tone::Paper),
                &[
                    Many(Back, "spruce", 6, 0.5),
                    Many(Front, "canada_lynx", 2, 0.22),
                    Many(Front, "snowshoe_hare", 1, 0.14),
                ],
            ),
            scene(Land(Tone::Paper), &[Many(Back, "spruce", 6, 0.5), Many(Front, "canada_lynx", 1, 0.16)]),
            scene(
                Land(Tone::Leaf),
                &[
                    Many(Back, "spruce", 5, 0.5),
                    Many(Back, "quaking_aspen", 5, 0.4),
                    Many(Front, "willow_bush", 4, 0.3),
                    One("canada_lynx", 0.5, 0.97, 0.13),
                ],
            ),
        ],
    ),
    (
        "elephants",
        [
            scene(
                Land(Tone::Sand),
                &[
                    Many(Back, "acacia", 2, 0.3),
                    Many(Back, "dry_tuft", 7, 0.09),
                    Many(Front, "elephant", 2, 0.32),
                    Many(Front, "zebra", 3, 0.2),
                ],
            ),
            scene(
                Land(Tone::Sand),
                &[
                    Many(Back, "acacia", 2, 0.3),
                    Many(Back, "dry_tuft", 7, 0.09),
                    Many(Front, "zebra", 4, 0.2),
                    Many(Front, "thorn_bush", 1, 0.16),
                ],
            ),
            scene(
                Land(Tone::Sand),
                &[Many(Back, "thorn_bush", 6, 0.32), Many(Front, "thorn_bush", 4, 0.34), Many(Front, "zebra", 3, 0.2)],
            ),
            scene(
                Land(Tone::Sand),
                &[Many(Back, "thorn_bush", 7, 0.34), Many(Front, "thorn_bush", 6, 0.36), One("zebra", 0.5, 0.97, 0.2)],
            ),
        ],
    ),
    (
        "rats",
        [
            scene(
                Hills(Tone::Leaf),
                &[Many(Air, "flying", 4, 0.12), Many(Front, "burrow", 4, 0.14), Many(Front, "little_auk", 3, 0.13)],
            ),
            scene(
                Hills(Tone::Leaf),
                &[Many(Air, "flying", 3, 0.12), Many(Back, "burrow", 4, 0.13), Many(Front, "black_rat", 4, 0.16)],
            ),
            scene(
                Hills(Tone::Leaf),
                &[Many(Back, "burrow", 3, 0.14), Many(Front, "burrow", 4, 0.16), Many(Front, "black_rat", 2, 0.14)],
            ),
            scene(
                Hills(Tone::Leaf),
                &[Many(Back, "burrow", 3, 0.14), Many(Front, "burrow", 4, 0.16), Many(Front, "black_rat", 3, 0.15)],
            ),
        ],
    ),
    (
        "bees",
        [
            scene(
                Land(Tone::Leaf),
                &[
                    One("tree", 0.5, 0.95, 0.8),
                    One("cherry_blossom", 0.37, 0.56, 0.1),
                    One("cherry_blossom", 0.5, 0.47, 0.1),
                    One("cherry_blossom", 0.63, 0.56, 0.1),
                    One("cherry_blossom", 0.44, 0.62, 0.1),
                    One("cherry_blossom", 0.57, 0.64, 0.1),
                    One("honeybee", 0.2, 0.3, 0.12),
                    One("honeybee", 0.82, 0.34, 0.12),
                    One("honeybee", 0.54, 0.46, 0.1),
                ],
            ),
            scene(
                Land(Tone::Leaf),
                &[
                    One("tree", 0.5, 0.95, 0.8),
                    One("cherry_blossom", 0.37, 0.56, 0.1),
                    One("cherry_blossom", 0.5, 0.47, 0.1),
                    One("cherry_blossom", 0.63, 0.56, 0.1),
                    One("cherry_blossom", 0.44, 0.62, 0.1),
                    One("cherry_blossom", 0.57, 0.64, 0.1),
                ],
            ),
            scene(
                Land(Tone::Leaf),
                &[One("tree", 0.5, 0.95, 0.8), One("cherries", 0.37, 0.56, 0.11), One("cherries", 0.57, 0.64, 0.11)],
            ),
            scene(
                Land(Tone::Sand),
                &[
                    One("autumn_tree", 0.5, 0.95, 0.8),
                    One("cherries", 0.37, 0.56, 0.11),
                    Many(Front, "litter", 4, 0.12),
                ],
            ),
        ],
    ),
];
