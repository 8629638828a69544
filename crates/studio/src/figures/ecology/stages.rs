//! Successions: five stages each, and which of them a sample shows.

use super::ground::Ground::{self, *};
use super::panels::{self, Order};
use super::scene::Item::{self, Many, One};
use super::scene::Scene;
use super::scene::Zone::{Air, Back, Front, Water};
use super::{ground, scene, value};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;
use crate::studio::Refusal;
use pairloom_model::Entry;

/// The slots of panels in order.
const SLOTS: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];

pub(super) fn draw(pen: &mut Pen, brief: &Brief, entry: &Entry) -> Result<(), Refusal> {
    let Some((_, all)) = STAGES.iter().find(|(id, _)| *id == entry.id.as_str()) else {
        return refuse(format!("Studio has no stages of the succession `{}`", entry.id));
    };
    let stage = |text: &str| (1..=5).find(|at| entry.texts.get(&format!("stage{at}")).is_some_and(|one| one == text));
    if let Some(text) = value(brief, "shows", "picture") {
        let Some(at) = stage(text) else { return refuse(format!("`{text}` is no stage of `{}`", entry.id)) };
        let frame = [20.0, 40.0, 960.0, 900.0];
        scene::fill(pen, frame, &all[at - 1], 0.55);
        ground::border(pen, frame);
        return Ok(());
    }
    let numbered = value(brief, "label", "first") == Some("1");
    let wanted: Vec<usize> = if value(brief, "label", "third") == Some("climax stage") {
        vec![1, 3, 5]
    } else if brief.sample.requirements.iter().any(|one| one.name == "panels" && one.value.as_deref() == Some("5")) {
        vec![1, 2, 3, 4, 5]
    } else {
        let shown = brief.sample.requirements.iter().filter(|one| one.name == "shows");
        shown.filter_map(|one| stage(one.value.as_deref()?)).collect()
    };
    let title = brief.sample.requirements.iter().find(|one| one.name == "text").and_then(|one| one.value.clone());
    let scenes: Vec<&Scene> = wanted.iter().map(|at| &all[at - 1]).collect();
    let frames = panels::draw(pen, &scenes, if numbered { Order::Down } else { Order::Then }, 20.0);
    for ([x, y, w, h], slot) in frames.iter().zip(SLOTS) {
        if let Some(label) = value(brief, "label", slot) {
            let put = if numbered { (70.0, y + h / 2.0) } else { (x + w / 2.0, y + h + 42.0) };
            pen.label_at(label, put);
        }
    }
    if let Some(title) = title {
        pen.labels.push(title.clone());
        pen.label_at(&title, (500.0, 110.0));
    }
    Ok(())
}

const fn scene(ground: Ground, items: &'static [Item]) -> Scene {
    Scene { ground, items }
}

static STAGES: &[(&str, [Scene; 5])] = &[
    (
        "lava",
        [
            scene(Hills(Tone::Night), &[]),
            scene(Hills(Tone::Night), &[Many(Front, "lichen", 3, 0.2), Many(Back, "fern", 3, 0.3)]),
            scene(Hills(Tone::Night), &[Many(Back, "fern", 2, 0.26), Many(Front, "seedling", 4, 0.24)]),
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
