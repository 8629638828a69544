//! Species that live together, or one upon the other: a scene for each pair, and where its two partners are.

use super::ground::Ground::{self, *};
use super::panels::{self, Order};
use super::scene::Item::{self, Many, One};
use super::scene::Scene;
use super::scene::Zone::{Back, Front, Water};
use super::{all, ground, scene, value};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};
use crate::studio::Refusal;

/// A scene and where its partners are, in shares of the frame.
struct Pair {
    scene: Scene,
    first: At,
    second: At,
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let mut pairs = Vec::new();
    for (_, entry) in all(brief, "interaction") {
        let found = PAIRS.iter().find(|(id, _)| *id == entry.id.as_str());
        let Some((_, pair)) = found else { return refuse(format!("Studio has no scene of `{}`", entry.id)) };
        pairs.push((pair, entry));
    }
    if let [(pair, entry)] = pairs.as_slice() {
        let named = !pen.labels.is_empty();
        let frame = if named { [60.0, 110.0, 880.0, 700.0] } else { [20.0, 40.0, 960.0, 900.0] };
        scene::draw(pen, frame, &pair.scene);
        ground::border(pen, frame);
        let text = |name: &str| entry.texts.get(name).map_or("", String::as_str);
        // The upper partner is named above the picture, the lower one below it.
        let [x, y, w, h] = frame;
        let at = |(u, v): At| (x + u * w, y + v * h);
        let swap = pair.first.1 > pair.second.1;
        let (upper, lower) = if swap { ("second", "first") } else { ("first", "second") };
        let (up, low) = if swap { (pair.second, pair.first) } else { (pair.first, pair.second) };
        pen.label(text(upper), at(up), (at(up).0, 66.0));
        pen.label(text(lower), at(low), (at(low).0, 850.0));
        pen.label_at(text("kind"), (500.0, 930.0));
        return Ok(());
    }
    let scenes: Vec<&Scene> = pairs.iter().map(|(pair, _)| &pair.scene).collect();
    let frames = panels::draw(pen, &scenes, Order::Beside, 20.0);
    let slots: [&str; 3] = if pairs.len() == 2 { ["left", "right", ""] } else { ["first", "second", "third"] };
    let kinds: Vec<Option<&str>> = slots.iter().map(|slot| value(brief, "label", slot)).collect();
    for ([x, y, w, h], kind) in frames.into_iter().zip(kinds) {
        if let Some(kind) = kind {
            pen.label_at(kind, (x + w / 2.0, y + h + 42.0));
        }
    }
    Ok(())
}

const fn pair(ground: Ground, items: &'static [Item], first: At, second: At) -> Pair {
    Pair { scene: Scene { ground, items }, first, second }
}

static PAIRS: &[(&str, Pair)] = &[
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
        "honeybee_lavender",
        pair(
            Land(Tone::Leaf),
            &[
                Many(Back, "lavender", 5, 0.3),
                One("lavender", 0.42, 0.96, 0.78),
                One("honeybee", 0.62, 0.42, 0.26),
                One("pollen", 0.62, 0.42, 0.2),
            ],
            (0.62, 0.3),
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
                One("foxglove", 0.42, 0.97, 0.84),
                One("honeybee", 0.52, 0.58, 0.2),
            ],
            (0.54, 0.5),
            (0.4, 0.7),
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
            (0.34, 0.82),
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
            (0.3, 0.5),
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
            Close(Tone::Soft),
            &[
                One("rose", 0.5, 0.98, 0.9),
                One("aphid", 0.42, 0.74, 0.11),
                One("aphid", 0.58, 0.8, 0.11),
                One("aphid", 0.56, 0.66, 0.1),
                One("ant", 0.3, 0.76, 0.18),
                One("ant", 0.72, 0.7, 0.18),
                One("ant", 0.3, 0.95, 0.17),
            ],
            (0.72, 0.62),
            (0.42, 0.72),
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
            &[Many(Back, "grass", 6, 0.1), One("clover", 0.4, 0.47, 0.34), One("nodules", 0.4, 0.47, 0.62)],
            (0.4, 0.3),
            (0.36, 0.66),
        ),
    ),
    (
        "mycorrhiza",
        pair(
            Soil,
            &[One("birch", 0.3, 0.47, 0.46), One("mushroom", 0.72, 0.47, 0.24), One("hyphae", 0.5, 0.47, 0.9)],
            (0.3, 0.2),
            (0.7, 0.4),
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
                One("anemone", 0.23, 0.56, 0.18),
                One("anemone", 0.77, 0.56, 0.18),
            ],
            (0.5, 0.7),
            (0.77, 0.46),
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
                One("anemone", 0.62, 0.36, 0.26),
            ],
            (0.36, 0.8),
            (0.62, 0.26),
        ),
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
            (0.2, 0.52),
            (0.62, 0.6),
        ),
    ),
    (
        "mistletoe_apple",
        pair(
            Hills(Tone::Leaf),
            &[
                One("tree", 0.5, 0.95, 0.84),
                One("red_apple", 0.3, 0.4, 0.07),
                One("red_apple", 0.68, 0.34, 0.07),
                One("red_apple", 0.42, 0.24, 0.07),
                One("red_apple", 0.7, 0.5, 0.07),
                One("mistletoe", 0.48, 0.56, 0.24),
            ],
            (0.48, 0.46),
            (0.5, 0.8),
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
        "lamprey",
        pair(
            Under(Tone::Rock),
            &[Many(Back, "pondweed", 4, 0.2), One("trout", 0.44, 0.72, 0.7), One("lamprey", 0.68, 0.64, 0.44)],
            (0.68, 0.62),
            (0.3, 0.56),
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
        "heron_fish",
        pair(
            Pond,
            &[One("reeds", 0.86, 0.44, 0.3), One("fish", 0.22, 0.6, 0.2), One("heron_strike", 0.56, 0.62, 0.62)],
            (0.5, 0.2),
            (0.22, 0.58),
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
            &[Many(Back, "grass", 7, 0.12), Many(Back, "moss", 5, 0.1), One("flytrap", 0.5, 0.94, 0.78)],
            (0.34, 0.5),
            (0.5, 0.5),
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
                One("fly", 0.36, 0.14, 0.08),
                One("jet", 0.56, 0.46, 0.34),
                One("archerfish", 0.7, 0.62, 0.34),
            ],
            (0.7, 0.54),
            (0.36, 0.1),
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
        "bobtail_squid",
        pair(
            Deep(Tone::Sand),
            &[One("glow", 0.5, 0.84, 0.5), One("squid", 0.5, 0.8, 0.44), One("glow", 0.5, 0.58, 0.1)],
            (0.5, 0.4),
            (0.5, 0.55),
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
