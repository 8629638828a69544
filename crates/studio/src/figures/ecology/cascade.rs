//! Cascades: a place before a change, when it happens, and after each of its two consequences.

use super::ground::Ground::{self, *};
use super::panels::{self, Order};
use super::scene::Item::{self, Many, One};
use super::scene::Scene;
use super::scene::Zone::{Air, Back, Front, Water};
use super::{ground, scene};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;
use crate::studio::Refusal;
use pairloom_model::Entry;

pub(super) fn draw(pen: &mut Pen, brief: &Brief, entry: &Entry) -> Result<(), Refusal> {
    let Some((_, [before, change, first, after])) = CASCADES.iter().find(|(id, _)| *id == entry.id.as_str()) else {
        return refuse(format!("Studio has no scenes of the cascade `{}`", entry.id));
    };
    let panels = brief.sample.requirements.iter().find(|one| one.name == "panels").and_then(|one| one.value.as_deref());
    match panels {
        Some("2") => drop(panels::draw(pen, &[before, after], Order::Then, 20.0)),
        Some("3") => drop(panels::draw(pen, &[change, first, after], Order::Then, 20.0)),
        Some(other) => return refuse(format!("Studio draws a cascade in two panels or three, not {other}")),
        None => {
            let frame = [20.0, 40.0, 960.0, 900.0];
            scene::draw(pen, frame, after);
            ground::border(pen, frame);
        }
    }
    Ok(())
}

const fn scene(ground: Ground, items: &'static [Item]) -> Scene {
    Scene { ground, items }
}

/// Before, the change, its first consequence, and the second with the first.
static CASCADES: &[(&str, [Scene; 4])] = &[
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
