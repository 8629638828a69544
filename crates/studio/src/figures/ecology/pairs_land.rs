//! Partners on land, first part: those that give and take.

use super::ground::Ground::*;
use super::partners::{Pair, pair};
use super::scene::Item::{Many, One};
use super::scene::Zone::{Back, Front};
use crate::figures::look::Tone;

pub(super) static PAIRS: &[(&str, Pair)] = &[
    (
        "honeybee_lavender",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "lavender", 7, 0.26),
                One("lavender", 0.44, 0.96, 0.8),
                One("honeybee", 0.66, 0.5, 0.22),
                One("pollen", 0.66, 0.48, 0.14),
            ],
            (0.66, 0.36),
            (0.42, 0.6),
        ),
    ),
    (
        "bumblebee_foxglove",
        pair(
            Wood(Tone::Leaf),
            &[
                Many(Back, "tree", 4, 0.44),
                Many(Back, "fern", 3, 0.16),
                One("foxglove", 0.17, 0.82, 0.42),
                One("foxglove", 0.86, 0.86, 0.46),
                One("foxglove_visited", 0.46, 0.98, 0.92),
            ],
            (0.68, 0.72),
            (0.46, 0.4),
        ),
    ),
    (
        "hummingbird_sage",
        pair(
            Peaks(Tone::Leaf),
            &[Many(Back, "grass", 7, 0.1), One("red_sage", 0.28, 0.97, 0.76), One("hummingbird", 0.58, 0.6, 0.4)],
            (0.6, 0.42),
            (0.28, 0.75),
        ),
    ),
    (
        "bat_saguaro",
        pair(
            Night(Tone::Sand),
            &[One("saguaro", 0.42, 0.95, 0.72), One("blossom", 0.42, 0.34, 0.2), One("bat", 0.62, 0.34, 0.3)],
            (0.64, 0.2),
            (0.42, 0.7),
        ),
    ),
    (
        "sunbird_aloe",
        pair(
            Hills(Tone::Sand),
            &[
                Many(Back, "dry_tuft", 6, 0.1),
                One("aloe", 0.3, 0.96, 0.72),
                One("sunbird", 0.68, 0.62, 0.36),
                One("rock", 0.7, 0.82, 0.26),
            ],
            (0.66, 0.42),
            (0.3, 0.7),
        ),
    ),
    (
        "squirrel_acorn",
        pair(
            Wood(Tone::Earth),
            &[
                Many(Back, "oak", 4, 0.46),
                Many(Front, "litter", 6, 0.12),
                One("red_squirrel", 0.58, 0.86, 0.46),
                One("hollow", 0.34, 0.9, 0.2),
                One("acorn", 0.34, 0.86, 0.1),
            ],
            (0.6, 0.56),
            (0.14, 0.24),
        ),
    ),
    (
        "jay_acorn",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "oak", 2, 0.46),
                Many(Back, "grass", 6, 0.08),
                One("eurasian_jay", 0.56, 0.86, 0.56),
                One("acorn", 0.3, 0.54, 0.1),
            ],
            (0.58, 0.56),
            (0.25, 0.25),
        ),
    ),
    (
        "burdock_dog",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "tall_grass", 6, 0.2),
                One("fox", 0.5, 0.88, 0.62),
                One("bur", 0.34, 0.6, 0.08),
                One("bur", 0.66, 0.62, 0.08),
                One("bur", 0.4, 0.82, 0.08),
                One("bur", 0.58, 0.5, 0.07),
                One("bur", 0.68, 0.76, 0.07),
            ],
            (0.66, 0.58),
            (0.5, 0.78),
        ),
    ),
    (
        "ants_aphids",
        pair(
            Wood(Tone::Leaf),
            &[Many(Back, "hedge", 6, 0.34), One("rose_stem", 0.5, 0.94, 0.9)],
            (0.16, 0.72),
            (0.52, 0.6),
        ),
    ),
    (
        "leafcutters",
        pair(
            Close(Tone::Earth),
            &[
                One("chamber", 0.5, 0.94, 0.86),
                One("garden", 0.5, 0.86, 0.52),
                One("ant", 0.3, 0.56, 0.16),
                One("piece", 0.26, 0.44, 0.12),
                One("ant", 0.64, 0.52, 0.16),
                One("piece", 0.62, 0.4, 0.12),
                One("ant", 0.5, 0.72, 0.14),
            ],
            (0.64, 0.46),
            (0.5, 0.8),
        ),
    ),
    (
        "root_nodules",
        pair(
            Soil,
            &[Many(Back, "grass", 6, 0.1), One("clover", 0.4, 0.47, 0.4), One("nodules", 0.4, 0.47, 0.62)],
            (0.4, 0.3),
            (0.36, 0.66),
        ),
    ),
    (
        "mycorrhiza",
        pair(Soil, &[Many(Back, "grass", 8, 0.07), One("birch_joined", 0.5, 0.47, 0.9)], (0.32, 0.2), (0.74, 0.4)),
    ),
    (
        "cattle_egret",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "grass", 8, 0.1),
                One("buffalo", 0.6, 0.84, 0.6),
                One("cattle_egret", 0.22, 0.92, 0.32),
                One("cattle_egret", 0.42, 0.96, 0.28),
                One("cattle_egret", 0.84, 0.95, 0.28),
                One("cricket", 0.1, 0.9, 0.07),
                One("fly", 0.3, 0.88, 0.05),
            ],
            (0.22, 0.68),
            (0.62, 0.5),
        ),
    ),
];
