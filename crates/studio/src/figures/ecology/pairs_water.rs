//! Partners in water.

use super::ground::Ground::*;
use super::partners::{Pair, pair};
use super::scene::Item::{Many, One};
use super::scene::Zone::Back;
use crate::figures::look::Tone;

pub(super) static PAIRS: &[(&str, Pair)] = &[
    (
        "clownfish",
        pair(
            Under(Tone::Sand),
            &[
                Many(Back, "coral", 2, 0.18),
                One("anemone", 0.5, 0.92, 0.62),
                One("clownfish", 0.5, 0.58, 0.3),
                One("tentacles", 0.5, 0.7, 0.3),
            ],
            (0.5, 0.46),
            (0.5, 0.82),
        ),
    ),
    (
        "cleaner_wrasse",
        pair(
            Under(Tone::Sand),
            &[Many(Back, "coral", 3, 0.2), One("grouper", 0.56, 0.84, 0.8), One("cleaner_wrasse", 0.41, 0.6, 0.2)],
            (0.4, 0.54),
            (0.66, 0.66),
        ),
    ),
    (
        "goby_shrimp",
        pair(
            Under(Tone::Sand),
            &[
                Many(Back, "coral", 2, 0.16),
                One("burrow", 0.5, 0.9, 0.36),
                One("goby", 0.3, 0.84, 0.36),
                One("shrimp", 0.66, 0.93, 0.2),
            ],
            (0.3, 0.76),
            (0.68, 0.86),
        ),
    ),
    (
        "boxer_crab",
        pair(
            Under(Tone::Sand),
            &[
                Many(Back, "coral", 3, 0.18),
                One("crab", 0.5, 0.9, 0.56),
                One("anemone", 0.35, 0.44, 0.16),
                One("anemone", 0.65, 0.44, 0.16),
            ],
            (0.5, 0.7),
            (0.65, 0.34),
        ),
    ),
    (
        "hermit_anemone",
        pair(
            Under(Tone::Sand),
            &[
                Many(Back, "rock", 2, 0.12),
                One("crab", 0.4, 0.9, 0.42),
                One("giant_triton", 0.56, 0.8, 0.48),
                One("anemone", 0.6, 0.44, 0.26),
            ],
            (0.36, 0.8),
            (0.62, 0.26),
        ),
    ),
    ("remora", pair(Sea, &[One("shark", 0.5, 0.84, 0.66), One("remora", 0.5, 0.87, 0.26)], (0.5, 0.84), (0.56, 0.6))),
    (
        "whale_barnacle",
        pair(
            Sea,
            &[
                One("humpback_whale", 0.5, 0.94, 0.66),
                One("barnacle", 0.3, 0.8, 0.1),
                One("barnacle", 0.42, 0.86, 0.1),
                One("barnacle", 0.36, 0.7, 0.08),
                One("barnacle", 0.52, 0.8, 0.08),
            ],
            (0.36, 0.66),
            (0.58, 0.84),
        ),
    ),
    (
        "lamprey",
        pair(
            Under(Tone::Rock),
            &[Many(Back, "pondweed", 4, 0.2), One("trout", 0.44, 0.72, 0.7), One("lamprey", 0.68, 0.64, 0.44)],
            (0.7, 0.475),
            (0.3, 0.4),
        ),
    ),
    (
        "heron_fish",
        pair(
            Pond,
            &[One("reeds", 0.86, 0.44, 0.3), One("fish", 0.33, 0.45, 0.14), One("heron_strike", 0.56, 0.66, 0.5)],
            (0.5, 0.2),
            (0.33, 0.44),
        ),
    ),
    (
        "orca_seal",
        pair(Floes, &[One("seal", 0.46, 0.32, 0.2), One("orca", 0.5, 0.84, 0.62)], (0.5, 0.66), (0.46, 0.26)),
    ),
    (
        "archerfish",
        pair(
            Pond,
            &[
                One("mangrove", 0.14, 0.44, 0.4),
                One("leaves", 0.36, 0.2, 0.16),
                One("cricket", 0.36, 0.14, 0.09),
                One("jet", 0.56, 0.46, 0.34),
                One("archerfish", 0.7, 0.62, 0.34),
            ],
            (0.7, 0.54),
            (0.36, 0.1),
        ),
    ),
    (
        "bobtail_squid",
        pair(
            Deep(Tone::Sand),
            &[One("glow", 0.5, 0.84, 0.5), One("squid", 0.5, 0.8, 0.44), One("glow", 0.5, 0.58, 0.1)],
            (0.5, 0.4),
            (0.5, 0.55),
        ),
    ),
    (
        "barnacles",
        pair(
            Close(Tone::Rock),
            &[
                One("small_barnacle", 0.16, 0.24, 0.13),
                One("small_barnacle", 0.34, 0.2, 0.13),
                One("small_barnacle", 0.52, 0.24, 0.13),
                One("small_barnacle", 0.7, 0.2, 0.13),
                One("small_barnacle", 0.86, 0.25, 0.13),
                One("small_barnacle", 0.25, 0.4, 0.13),
                One("small_barnacle", 0.44, 0.38, 0.13),
                One("small_barnacle", 0.62, 0.4, 0.13),
                One("small_barnacle", 0.8, 0.39, 0.13),
                One("barnacle", 0.2, 0.72, 0.26),
                One("barnacle", 0.5, 0.7, 0.26),
                One("barnacle", 0.8, 0.72, 0.26),
                One("barnacle", 0.34, 0.95, 0.26),
                One("barnacle", 0.66, 0.95, 0.26),
            ],
            (0.5, 0.64),
            (0.52, 0.2),
        ),
    ),
];
