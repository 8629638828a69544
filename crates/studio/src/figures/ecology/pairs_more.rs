//! Partners on land, second part.

use super::ground::Ground::*;
use super::partners::{Pair, pair};
use super::scene::Item::{Many, One};
use super::scene::Zone::{Back, Front, Water};
use crate::figures::look::Tone;

pub(super) static PAIRS: &[(&str, Pair)] = &[
    (
        "orchid_branch",
        pair(
            Wood(Tone::Leaf),
            &[Many(Back, "tree", 4, 0.5), One("bough", 0.5, 0.8, 0.9), One("orchid", 0.48, 0.76, 0.42)],
            (0.46, 0.44),
            (0.8, 0.76),
        ),
    ),
    (
        "burrow_owl",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "tall_grass", 9, 0.16),
                One("burrow", 0.54, 0.92, 0.56),
                One("prairie_dog", 0.86, 0.66, 0.2),
                One("burrowing_owl", 0.34, 0.92, 0.36),
            ],
            (0.34, 0.64),
            (0.86, 0.6),
        ),
    ),
    (
        "cuckoo",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "reeds", 9, 0.42),
                One("cuckoo_chick", 0.6, 0.84, 0.6),
                One("nest", 0.6, 0.94, 0.5),
                One("reed_warbler_right", 0.2, 0.66, 0.24),
                One("reeds", 0.16, 0.98, 0.36),
            ],
            (0.62, 0.5),
            (0.2, 0.52),
        ),
    ),
    (
        "mistletoe_apple",
        pair(
            Hills(Tone::Leaf),
            &[Many(Back, "grass", 7, 0.07), One("apple_host", 0.5, 0.96, 0.9)],
            (0.7, 0.5),
            (0.4, 0.74),
        ),
    ),
    (
        "dodder",
        pair(
            Hills(Tone::Leaf),
            &[Many(Back, "heather", 4, 0.16), One("heather", 0.5, 0.92, 0.66), One("dodder", 0.5, 0.92, 0.66)],
            (0.34, 0.66),
            (0.62, 0.7),
        ),
    ),
    (
        "rafflesia",
        pair(
            Wood(Tone::Earth),
            &[Many(Back, "tree", 4, 0.46), Many(Back, "fern", 5, 0.16), One("rafflesia", 0.5, 0.86, 0.62)],
            (0.5, 0.64),
            (0.8, 0.88),
        ),
    ),
    (
        "strangler",
        pair(
            Wood(Tone::Leaf),
            &[Many(Back, "fern", 6, 0.16), One("lattice", 0.5, 0.96, 0.9)],
            (0.52, 0.72),
            (0.5, 0.84),
        ),
    ),
    (
        "flea_hedgehog",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "grass", 6, 0.1),
                One("hedgehog", 0.5, 0.9, 0.72),
                One("hopper", 0.46, 0.46, 0.08),
                One("hopper", 0.62, 0.5, 0.08),
                One("hopper", 0.72, 0.64, 0.08),
                One("hopper", 0.54, 0.6, 0.08),
            ],
            (0.62, 0.46),
            (0.3, 0.78),
        ),
    ),
    (
        "spider_fly",
        pair(
            Wood(Tone::Leaf),
            &[
                Many(Back, "hedge", 5, 0.3),
                One("web", 0.5, 0.9, 0.86),
                One("spider", 0.6, 0.5, 0.24),
                One("fly", 0.4, 0.68, 0.16),
                One("silk", 0.4, 0.68, 0.16),
            ],
            (0.6, 0.36),
            (0.4, 0.62),
        ),
    ),
    (
        "venus_flytrap",
        pair(
            Land(Tone::Leaf),
            &[Many(Back, "grass", 7, 0.12), Many(Back, "moss", 5, 0.1), One("flytrap", 0.52, 0.95, 0.86)],
            (0.36, 0.34),
            (0.52, 0.5),
        ),
    ),
    (
        "viceroy",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "common_milkweed", 5, 0.24),
                One("butterfly", 0.28, 0.64, 0.38),
                One("viceroy", 0.72, 0.64, 0.38),
            ],
            (0.72, 0.46),
            (0.28, 0.46),
        ),
    ),
    (
        "grey_red_squirrel",
        pair(
            Wood(Tone::Leaf),
            &[
                Many(Back, "oak", 4, 0.44),
                One("grey_squirrel_right", 0.24, 0.88, 0.42),
                One("red_squirrel", 0.76, 0.88, 0.42),
                One("nuts", 0.46, 0.92, 0.1),
                One("nuts", 0.54, 0.92, 0.1),
                One("nuts", 0.5, 0.86, 0.1),
            ],
            (0.24, 0.56),
            (0.76, 0.56),
        ),
    ),
    (
        "light_race",
        pair(
            Wood(Tone::Earth),
            &[
                One("tree", 0.1, 0.62, 0.56),
                One("tree", 0.9, 0.62, 0.56),
                One("sun", 0.5, 0.2, 0.2),
                Many(Front, "seedling", 5, 0.2),
                One("seedling", 0.42, 0.74, 0.26),
                One("seedling", 0.52, 0.72, 0.3),
                One("seedling", 0.62, 0.74, 0.26),
                Many(Water, "seedling", 5, 0.14),
            ],
            (0.52, 0.5),
            (0.3, 0.84),
        ),
    ),
];
