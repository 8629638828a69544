//! The stages of successions, second part.

use super::ground::Ground::*;
use super::scene::Item::{Many, One};
use super::scene::Zone::{Air, Back, Front, Water};
use super::scene::{Scene, scene};
use crate::figures::look::Tone;

pub(super) static STAGES: &[(&str, [Scene; 5])] = &[
    (
        "chaparral",
        [
            scene(Hills(Tone::Grey), &[Many(Back, "charred_trunk", 4, 0.3), Many(Front, "charred_trunk", 3, 0.34)]),
            scene(
                Hills(Tone::Grey),
                &[Many(Back, "charred_trunk", 2, 0.3), Many(Back, "poppy", 4, 0.28), Many(Front, "poppy", 5, 0.32)],
            ),
            scene(
                Hills(Tone::Sand),
                &[
                    Many(Back, "charred_trunk", 3, 0.34),
                    Many(Back, "sprouting", 3, 0.16),
                    Many(Front, "sprouting", 3, 0.2),
                    Many(Front, "charred_trunk", 2, 0.3),
                ],
            ),
            scene(Hills(Tone::Sand), &[Many(Back, "shrub", 4, 0.3), Many(Front, "shrub", 3, 0.34)]),
            scene(
                Hills(Tone::Leaf),
                &[Many(Back, "hedge", 5, 0.6), Many(Back, "shrub", 4, 0.6), Many(Front, "hedge", 3, 0.64)],
            ),
        ],
    ),
    (
        "forest_gap",
        [
            scene(Wood(Tone::Earth), &[One("log", 0.5, 0.86, 0.85)]),
            scene(
                Wood(Tone::Earth),
                &[One("log_mossy", 0.5, 0.72, 0.7), Many(Front, "weed", 4, 0.3), Many(Front, "fern", 3, 0.3)],
            ),
            scene(Wood(Tone::Earth), &[Many(Back, "cecropia", 4, 0.8), Many(Front, "fern", 3, 0.24)]),
            scene(
                Wood(Tone::Leaf),
                &[Many(Back, "tree", 3, 0.6), Many(Back, "birch", 3, 0.6), Many(Front, "seedling", 3, 0.26)],
            ),
            scene(Wood(Tone::Leaf), &[Many(Back, "tree", 5, 1.1), Many(Front, "fern", 3, 0.3)]),
        ],
    ),
    (
        "krakatau",
        [
            scene(Hills(Tone::Grey), &[]),
            scene(Hills(Tone::Grey), &[Many(Back, "film", 4, 0.2), Many(Front, "fern", 3, 0.32)]),
            scene(Hills(Tone::Leaf), &[Many(Back, "tall_grass", 6, 0.5), Many(Front, "tall_grass", 4, 0.54)]),
            scene(
                Hills(Tone::Leaf),
                &[Many(Back, "tree", 2, 0.6), Many(Back, "tall_grass", 5, 0.36), Many(Front, "tall_grass", 3, 0.36)],
            ),
            scene(
                Wood(Tone::Leaf),
                &[Many(Back, "tree", 4, 1.05), Many(Back, "palm", 2, 0.8), Many(Front, "fern", 3, 0.32)],
            ),
        ],
    ),
    (
        "surtsey",
        [
            scene(Hills(Tone::Night), &[]),
            scene(Hills(Tone::Night), &[Many(Front, "sea_rocket", 3, 0.28)]),
            scene(Hills(Tone::Night), &[Many(Back, "sandwort", 3, 0.24), Many(Front, "sandwort", 4, 0.3)]),
            scene(
                Hills(Tone::Rock),
                &[
                    Many(Back, "grass", 4, 0.22),
                    Many(Front, "herring_gull", 4, 0.3),
                    Many(Front, "moss", 3, 0.16),
                    Many(Air, "flying", 2, 0.16),
                ],
            ),
            scene(Hills(Tone::Leaf), &[Many(Back, "grass", 7, 0.34), Many(Front, "tall_grass", 5, 0.4)]),
        ],
    ),
    (
        "st_helens",
        [
            scene(Peaks(Tone::Grey), &[Many(Front, "rock", 3, 0.1)]),
            scene(Peaks(Tone::Grey), &[Many(Back, "lupin", 2, 0.3), Many(Front, "lupin", 3, 0.36)]),
            scene(
                Peaks(Tone::Grey),
                &[
                    Many(Back, "lupin", 3, 0.34),
                    Many(Back, "grass", 3, 0.28),
                    Many(Front, "fireweed", 3, 0.4),
                    Many(Front, "grass", 2, 0.26),
                ],
            ),
            scene(Peaks(Tone::Leaf), &[Many(Back, "willow_bush", 4, 0.44), Many(Front, "shrub", 3, 0.44)]),
            scene(Peaks(Tone::Leaf), &[Many(Back, "spruce", 5, 0.6), Many(Front, "spruce", 3, 0.54)]),
        ],
    ),
    (
        "whale_fall",
        [
            scene(
                Deep(Tone::Sand),
                &[
                    One("humpback_whale", 0.5, 0.9, 0.66),
                    Many(Water, "shark", 2, 0.34),
                    One("hagfish", 0.25, 0.94, 0.2),
                    One("hagfish", 0.76, 0.95, 0.2),
                ],
            ),
            scene(
                Deep(Tone::Sand),
                &[One("bones", 0.5, 0.84, 0.72), Many(Front, "ragworm", 4, 0.13), Many(Front, "crab", 3, 0.14)],
            ),
            scene(
                Deep(Tone::Sand),
                &[One("bones", 0.5, 0.84, 0.72), Many(Back, "mat", 5, 0.2), Many(Front, "mat", 4, 0.22)],
            ),
            scene(
                Deep(Tone::Sand),
                &[One("bones", 0.5, 0.84, 0.72), Many(Back, "mussel", 3, 0.16), Many(Front, "mussel", 4, 0.18)],
            ),
            scene(
                Deep(Tone::Sand),
                &[
                    One("bones", 0.5, 0.86, 0.72),
                    One("anemone", 0.24, 0.74, 0.18),
                    One("anemone", 0.5, 0.68, 0.18),
                    One("anemone", 0.74, 0.72, 0.18),
                ],
            ),
        ],
    ),
    (
        "log",
        [
            scene(Wood(Tone::Earth), &[One("log", 0.5, 0.84, 0.86)]),
            scene(Wood(Tone::Earth), &[One("log_galleries", 0.5, 0.84, 0.86), One("dung_beetle", 0.3, 0.94, 0.12)]),
            scene(Wood(Tone::Earth), &[One("log_brackets", 0.5, 0.84, 0.86)]),
            scene(Wood(Tone::Earth), &[One("log_mossy", 0.5, 0.84, 0.86), Many(Back, "fern", 2, 0.26)]),
            scene(
                Wood(Tone::Earth),
                &[
                    One("log_crumbled", 0.5, 0.84, 0.86),
                    One("seedling", 0.26, 0.76, 0.24),
                    One("seedling", 0.5, 0.74, 0.3),
                    One("seedling", 0.74, 0.76, 0.24),
                    Many(Back, "fern", 2, 0.26),
                ],
            ),
        ],
    ),
    (
        "clearing",
        [
            scene(Land(Tone::Earth), &[Many(Back, "stump", 3, 0.24), Many(Front, "stump", 2, 0.34)]),
            scene(Land(Tone::Leaf), &[Many(Back, "foxglove", 4, 0.48), Many(Front, "foxglove", 4, 0.54)]),
            scene(Land(Tone::Leaf), &[Many(Back, "bramble", 4, 0.4), Many(Front, "bramble", 4, 0.44)]),
            scene(Land(Tone::Leaf), &[Many(Back, "birch", 6, 0.7), Many(Front, "grass", 3, 0.22)]),
            scene(Wood(Tone::Leaf), &[Many(Back, "oak", 4, 1.1), Many(Front, "fern", 3, 0.24)]),
        ],
    ),
    (
        "peat",
        [
            scene(Pond, &[]),
            scene(
                Pond,
                &[
                    One("reeds", 0.2, 0.42, 0.5),
                    One("reeds", 0.82, 0.42, 0.5),
                    One("tall_grass", 0.36, 0.4, 0.3),
                    One("tall_grass", 0.66, 0.4, 0.28),
                ],
            ),
            scene(Pond, &[Many(Back, "moss", 4, 0.28), Many(Back, "moss", 3, 0.24)]),
            scene(
                Hills(Tone::Earth),
                &[
                    Many(Back, "cottongrass", 4, 0.38),
                    Many(Front, "cottongrass", 3, 0.42),
                    Many(Front, "sundew", 3, 0.24),
                ],
            ),
            scene(
                Hills(Tone::Earth),
                &[
                    Many(Back, "pine", 3, 0.42),
                    Many(Back, "moss", 4, 0.16),
                    Many(Front, "cottongrass", 2, 0.26),
                    Many(Front, "moss", 4, 0.18),
                ],
            ),
        ],
    ),
];
