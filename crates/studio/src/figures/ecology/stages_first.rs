//! The stages of successions, first part.

use super::ground::Ground::*;
use super::scene::Item::Many;
use super::scene::Zone::{Back, Front};
use super::scene::{Scene, scene};
use crate::figures::look::Tone;

pub(super) static STAGES: &[(&str, [Scene; 5])] = &[
    (
        "lava",
        [
            scene(Hills(Tone::Night), &[]),
            scene(Hills(Tone::Night), &[Many(Front, "lichen", 3, 0.2), Many(Back, "fern", 3, 0.3)]),
            scene(Hills(Tone::Night), &[Many(Back, "ohia_seedling", 3, 0.16), Many(Front, "ohia_seedling", 3, 0.26)]),
            scene(Hills(Tone::Night), &[Many(Back, "ohia", 3, 0.46), Many(Front, "ohia", 2, 0.5)]),
            scene(
                Wood(Tone::Leaf),
                &[Many(Back, "tree", 4, 0.95), Many(Back, "ohia", 3, 0.5), Many(Front, "fern", 3, 0.34)],
            ),
        ],
    ),
    (
        "glacier",
        [
            scene(Peaks(Tone::Rock), &[Many(Front, "rock", 5, 0.14)]),
            scene(Peaks(Tone::Rock), &[Many(Back, "moss", 3, 0.2), Many(Front, "lichen", 3, 0.22)]),
            scene(
                Peaks(Tone::Rock),
                &[Many(Back, "avens", 4, 0.26), Many(Front, "avens", 4, 0.28), Many(Front, "moss", 2, 0.18)],
            ),
            scene(Peaks(Tone::Leaf), &[Many(Back, "hedge", 5, 0.5), Many(Front, "shrub", 3, 0.5)]),
            scene(Peaks(Tone::Leaf), &[Many(Back, "spruce", 6, 1.0), Many(Front, "spruce", 2, 0.8)]),
        ],
    ),
    (
        "rock",
        [
            scene(Land(Tone::Rock), &[]),
            scene(Land(Tone::Rock), &[Many(Back, "lichen", 3, 0.24), Many(Front, "lichen", 4, 0.3)]),
            scene(Land(Tone::Rock), &[Many(Back, "moss", 3, 0.28), Many(Front, "moss", 4, 0.36)]),
            scene(
                Land(Tone::Leaf),
                &[Many(Back, "grass", 5, 0.34), Many(Front, "fern", 3, 0.4), Many(Front, "grass", 3, 0.3)],
            ),
            scene(
                Land(Tone::Leaf),
                &[Many(Back, "birch", 3, 1.0), Many(Back, "pine", 3, 1.05), Many(Front, "grass", 3, 0.24)],
            ),
        ],
    ),
    (
        "old_field",
        [
            scene(Land(Tone::Earth), &[]),
            scene(
                Land(Tone::Earth),
                &[Many(Back, "weed", 5, 0.24), Many(Front, "grass", 4, 0.24), Many(Front, "weed", 3, 0.28)],
            ),
            scene(Land(Tone::Sand), &[Many(Back, "broomsedge", 6, 0.5), Many(Front, "broomsedge", 4, 0.55)]),
            scene(Land(Tone::Leaf), &[Many(Back, "pine", 5, 0.62), Many(Front, "grass", 3, 0.24)]),
            scene(
                Wood(Tone::Leaf),
                &[Many(Back, "oak", 4, 1.05), Many(Back, "shrub", 3, 0.3), Many(Front, "fern", 2, 0.26)],
            ),
        ],
    ),
    (
        "pond",
        [
            scene(Pond, &[]),
            scene(Pond, &[Many(Back, "lily", 3, 0.26), Many(Front, "pondweed", 3, 0.44)]),
            scene(Pond, &[Many(Back, "reeds", 5, 0.6), Many(Front, "pondweed", 2, 0.3)]),
            scene(
                Land(Tone::Leaf),
                &[Many(Back, "grass", 5, 0.36), Many(Back, "willow_bush", 3, 0.5), Many(Front, "grass", 4, 0.34)],
            ),
            scene(
                Wood(Tone::Leaf),
                &[Many(Back, "alder", 2, 0.95), Many(Back, "oak", 2, 1.0), Many(Front, "fern", 2, 0.26)],
            ),
        ],
    ),
    (
        "dune",
        [
            scene(Land(Tone::Sand), &[Many(Front, "sea_rocket", 3, 0.26)]),
            scene(Hills(Tone::Sand), &[Many(Back, "marram_grass", 3, 0.24), Many(Front, "marram_grass", 3, 0.26)]),
            scene(Hills(Tone::Sand), &[Many(Back, "marram_grass", 6, 0.46), Many(Front, "marram_grass", 4, 0.5)]),
            scene(Hills(Tone::Rock), &[Many(Back, "shrub", 3, 0.3), Many(Front, "lichen", 4, 0.24)]),
            scene(
                Land(Tone::Leaf),
                &[Many(Back, "pine", 3, 1.0), Many(Back, "oak", 2, 0.9), Many(Front, "grass", 3, 0.22)],
            ),
        ],
    ),
    (
        "salt_marsh",
        [
            scene(Mud, &[]),
            scene(Mud, &[Many(Back, "glasswort", 4, 0.24), Many(Front, "glasswort", 4, 0.28)]),
            scene(Mud, &[Many(Back, "cordgrass", 5, 0.38), Many(Front, "cordgrass", 4, 0.42)]),
            scene(
                Land(Tone::Leaf),
                &[Many(Back, "aster", 5, 0.32), Many(Front, "lavender", 3, 0.38), Many(Front, "aster", 3, 0.34)],
            ),
            scene(Land(Tone::Leaf), &[Many(Back, "tall_grass", 6, 0.5), Many(Front, "tall_grass", 4, 0.5)]),
        ],
    ),
    (
        "lodgepole",
        [
            scene(Land(Tone::Grey), &[Many(Back, "charred_trunk", 5, 0.95), Many(Front, "charred_trunk", 2, 0.8)]),
            scene(
                Land(Tone::Grey),
                &[
                    Many(Back, "charred_trunk", 2, 0.9),
                    Many(Back, "fireweed", 4, 0.42),
                    Many(Front, "fireweed", 4, 0.46),
                ],
            ),
            scene(
                Land(Tone::Leaf),
                &[Many(Back, "grass", 5, 0.3), Many(Front, "grass", 3, 0.26), Many(Front, "spruce", 4, 0.18)],
            ),
            scene(Land(Tone::Leaf), &[Many(Back, "pine", 9, 0.56), Many(Front, "pine", 4, 0.5)]),
            scene(Land(Tone::Leaf), &[Many(Back, "pine", 6, 1.15), Many(Front, "fern", 2, 0.2)]),
        ],
    ),
];
