//! The biomes: the ground and the growth that tell each from the others.

use super::ground::Ground;
use super::scene::Item::{Many, One};
use super::scene::Zone::{Back, Front, Water};
use super::scene::{Scene, scene};
use crate::figures::look::Tone;

/// The scene of a biome.
pub(super) fn find(biome: &str) -> Option<&'static Scene> {
    BIOMES.iter().find(|(id, _)| *id == biome).map(|(_, scene)| scene)
}

static BIOMES: &[(&str, Scene)] = &[
    (
        "tundra",
        scene(
            Ground::Hills(Tone::Leaf),
            &[
                Many(Back, "moss", 9, 0.07),
                Many(Front, "moss", 6, 0.1),
                Many(Front, "rock", 3, 0.06),
                Many(Back, "grass", 7, 0.06),
            ],
        ),
    ),
    (
        "taiga",
        scene(
            Ground::Land(Tone::Leaf),
            &[Many(Back, "spruce", 13, 0.4), Many(Back, "spruce", 8, 0.46), Many(Back, "moss", 6, 0.06)],
        ),
    ),
    (
        "oak_woodland",
        scene(
            Ground::Wood(Tone::Leaf),
            &[Many(Back, "oak", 5, 0.52), Many(Back, "shrub", 7, 0.17), Many(Back, "fern", 6, 0.12)],
        ),
    ),
    (
        "prairie",
        scene(
            Ground::Land(Tone::Leaf),
            &[
                Many(Back, "tall_grass", 16, 0.15),
                Many(Back, "big_bluestem", 10, 0.17),
                Many(Front, "tall_grass", 9, 0.16),
            ],
        ),
    ),
    (
        "savanna",
        scene(
            Ground::Land(Tone::Sand),
            &[Many(Back, "acacia", 4, 0.34), Many(Back, "dry_tuft", 14, 0.09), Many(Front, "dry_tuft", 8, 0.1)],
        ),
    ),
    (
        "rainforest",
        scene(
            Ground::Wood(Tone::Leaf),
            &[
                Many(Back, "tree", 6, 0.54),
                Many(Back, "palm", 4, 0.36),
                Many(Back, "fern", 9, 0.16),
                Many(Back, "shrub", 6, 0.2),
                One("beard_lichen", 0.3, 0.24, 0.14),
                One("beard_lichen", 0.68, 0.2, 0.14),
                Many(Front, "fern", 4, 0.12),
            ],
        ),
    ),
    (
        "sonoran_desert",
        scene(
            Ground::Hills(Tone::Sand),
            &[
                Many(Back, "saguaro", 5, 0.3),
                Many(Back, "prickly_pear", 3, 0.12),
                Many(Back, "brittlebush", 4, 0.1),
                Many(Front, "rock", 5, 0.05),
            ],
        ),
    ),
    (
        "reef",
        scene(
            Ground::Under(Tone::Sand),
            &[
                Many(Back, "coral", 6, 0.2),
                Many(Front, "coral", 3, 0.15),
                Many(Back, "rock", 3, 0.12),
                Many(Water, "chromis", 3, 0.06),
            ],
        ),
    ),
    (
        "kelp_forest",
        scene(
            Ground::Under(Tone::Rock),
            &[Many(Back, "rock", 4, 0.12), Many(Back, "kelp", 7, 0.72), Many(Front, "kelp", 2, 0.78)],
        ),
    ),
    (
        "rocky_shore",
        scene(
            Ground::Shore,
            &[Many(Back, "wrack", 7, 0.1), Many(Front, "wrack", 4, 0.11), Many(Front, "barnacle", 3, 0.06)],
        ),
    ),
    (
        "pond",
        scene(
            Ground::Pond,
            &[
                Many(Back, "lily", 4, 0.13),
                One("reeds", 0.07, 0.42, 0.3),
                One("reeds", 0.93, 0.42, 0.32),
                One("reeds", 0.83, 0.4, 0.24),
                Many(Front, "pondweed", 4, 0.2),
            ],
        ),
    ),
    ("mangrove", scene(Ground::Mud, &[Many(Back, "mangrove", 6, 0.4), Many(Back, "mangrove", 3, 0.46)])),
    ("southern_ocean", scene(Ground::Pack, &[])),
    ("arctic_sea", scene(Ground::Pack, &[])),
    ("north_atlantic", scene(Ground::Sea, &[])),
    ("mudflat", scene(Ground::Mud, &[Many(Back, "eelgrass", 6, 0.045)])),
    (
        "alpine_meadow",
        scene(
            Ground::Peaks(Tone::Leaf),
            &[
                Many(Back, "grass", 10, 0.07),
                Many(Back, "daisy", 6, 0.08),
                Many(Back, "yellow_flower", 5, 0.08),
                Many(Front, "aster", 4, 0.08),
            ],
        ),
    ),
    ("salmon_river", scene(Ground::River(Tone::Leaf), &[Many(Back, "spruce", 12, 0.38), Many(Front, "rock", 5, 0.05)])),
    (
        "eucalypt_woodland",
        scene(
            Ground::Land(Tone::Sand),
            &[Many(Back, "gum", 6, 0.44), Many(Back, "dry_tuft", 12, 0.09), Many(Front, "dry_tuft", 6, 0.09)],
        ),
    ),
    (
        "bamboo_forest",
        scene(Ground::Wood(Tone::Leaf), &[Many(Back, "spruce", 5, 0.46), Many(Back, "bamboo", 11, 0.38)]),
    ),
    (
        "hedgerow",
        scene(
            Ground::Land(Tone::Earth),
            &[Many(Back, "hedge", 9, 0.22), Many(Back, "thorn_bush", 5, 0.2), Many(Back, "cabbage", 7, 0.08)],
        ),
    ),
    (
        "dehesa",
        scene(
            Ground::Hills(Tone::Leaf),
            &[Many(Back, "holm_oak", 4, 0.32), Many(Back, "grass", 8, 0.06), Many(Front, "dry_tuft", 6, 0.07)],
        ),
    ),
    (
        "steppe",
        scene(
            Ground::Hills(Tone::Sand),
            &[Many(Back, "feather_grass", 16, 0.11), Many(Front, "feather_grass", 9, 0.12)],
        ),
    ),
];
