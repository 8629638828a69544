//! Biomes: the landscape, and the species that a sample puts into it.

use super::art::{self, Picture};
use super::ground::{self, Frame, Ground};
use super::{all, habitats, scene, value};
use crate::brief::{Brief, refuse};
use crate::figures::pen::{At, Pen};
use crate::studio::Refusal;
use pairloom_model::Entry;

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let biomes = all(brief, "biome");
    let species = all(brief, "species");
    let wide = 960.0 / biomes.len().max(1) as f32;
    for (at, (_, biome)) in biomes.iter().enumerate() {
        let frame = [20.0 + wide * at as f32, 40.0, wide, 900.0];
        let Some(habitat) = habitats::find(biome.id.as_str()) else {
            return refuse(format!("Studio has no landscape of the biome `{}`", biome.id));
        };
        let own = format!("biome:{}", biome.id);
        let here: Vec<_> =
            species.iter().filter(|(_, one)| biomes.len() == 1 || one.tags.contains(own.as_str())).collect();
        let mut settled = Vec::new();
        for (number, (slot, entry)) in here.iter().enumerate() {
            settled.push((*slot, spot(frame, habitat.ground, (number, here.len()), entry)?));
        }
        let kept: Vec<(At, f32)> = settled.iter().map(|(_, spot)| (spot.1, spot.2)).collect();
        scene::around(pen, frame, habitat, &kept);
        for (slot, spot) in settled {
            settle(pen, frame, habitat.ground, spot);
            if let Some(label) = value(brief, "label", slot) {
                name(pen, frame, spot.1, label);
            }
        }
        ground::border(pen, frame);
    }
    Ok(())
}

/// How one species is drawn, where it stands and how large it is.
fn spot(
    [x, y, w, h]: Frame,
    ground: Ground,
    (number, total): (usize, usize),
    entry: &Entry,
) -> Result<(Picture, At, f32), Refusal> {
    let id = entry.id.as_str();
    let Some(picture) = art::find(id) else { return refuse(format!("Studio has no drawing of the species `{id}`")) };
    let grown = [1.7, 1.4, 1.15, 1.05][total.clamp(1, 4) - 1];
    let side = (heft(picture, entry) * grown * (w * h).sqrt()).min(w * 0.8);
    let u = (number as f32 + 0.5) / total as f32;
    let v = height(ground, picture, entry, number);
    let margin = (side * 0.5 / w).min(0.5);
    Ok((picture, (x + w * u.clamp(margin, 1.0 - margin), y + h * v), side))
}

/// Puts one species where it lives.
fn settle(pen: &mut Pen, frame: Frame, ground: Ground, (picture, foot, side): (Picture, At, f32)) {
    if ground == Ground::Sea && bird(picture) {
        // A bird at rest on the open sea needs something to stand on.
        pen.thing("rock", (foot.0, foot.1 + side * 0.3), side * 0.6);
    }
    if matches!(ground, Ground::Pond) && bird(picture) {
        pen.oval((foot.0, foot.1 + side * 0.05), side * 0.55, side * 0.12, crate::figures::look::Tone::Earth);
    }
    pen.inside(frame, |pen| picture.draw(pen, foot, side));
}

/// A species' name under its foot, within the frame.
fn name(pen: &mut Pen, [x, _, w, _]: Frame, foot: At, label: &str) {
    let half = (label.chars().count() as f32 * pen.letter() * 0.29 + 8.0).min(w / 2.0);
    pen.label_at(label, (foot.0.clamp(x + half, x + w - half), foot.1 + 28.0));
}

/// The height of a species' foot, the frame's being 1.
fn height(ground: Ground, picture: Picture, entry: &Entry, number: usize) -> f32 {
    let step = (number % 2) as f32;
    match entry.id.as_str() {
        "brown_throated_sloth" => return 0.52,
        "lesser_long_nosed_bat" => return 0.3,
        _ => {}
    }
    if !ground.wet() {
        let tall = tree(picture);
        return if tall { 0.66 } else { 0.76 + 0.16 * step };
    }
    let zones = ground.zones();
    if bird(picture) {
        return match ground {
            Ground::River(_) => 0.86 + 0.06 * step,
            _ => zones.back.0 - 0.01,
        };
    }
    if matches!(ground, Ground::River(_)) && !swims(picture, entry) {
        return if tree(picture) { 0.55 } else { 0.87 + 0.06 * step };
    }
    if swims(picture, entry) {
        return zones.water.0 + (zones.water.1 - zones.water.0) * (0.3 + 0.5 * step);
    }
    match (ground, entry.id.as_str()) {
        (Ground::Pack, "polar_bear" | "walrus") => 0.54,
        (Ground::Pond, "duckweed") => 0.4,
        (Ground::Pond, "mallard") => 0.39,
        (Ground::Sea, _) => zones.water.0 + 0.2 + 0.2 * step,
        _ => zones.front.0 + (zones.front.1 - zones.front.0) * (0.3 + 0.5 * step),
    }
}

fn bird(picture: Picture) -> bool {
    match picture {
        Picture::Songster(_) | Picture::Raptor(_) | Picture::Vulture(_) => true,
        Picture::Icon(art) | Picture::Dyed(art, _) => matches!(art, "penguin" | "eagle" | "owl" | "goose"),
        _ => false,
    }
}

fn swims(picture: Picture, entry: &Entry) -> bool {
    match picture {
        Picture::Fish(..) | Picture::Krill(_) | Picture::Copepod(_) => true,
        Picture::Icon(art) | Picture::Dyed(art, _) => {
            matches!(art, "whale" | "dolphin" | "shark" | "seal" | "jellyfish" | "turtle" | "otter" | "octopus")
        }
        _ => {
            matches!(entry.id.as_str(), "orca" | "water_flea" | "common_frog_tadpole")
                || entry.id.as_str().ends_with("plankton")
        }
    }
}

fn tree(picture: Picture) -> bool {
    match picture {
        Picture::Tree(..) | Picture::Birch(_) | Picture::Conifer(_) => true,
        Picture::Icon(art) => matches!(art, "palm-tree" | "cactus"),
        Picture::Drawn(draw) => {
            let tall: [fn(&mut Pen, At, f32); 6] = [
                super::trees::pine,
                super::trees::acacia,
                super::trees::mangrove,
                super::plants::bamboo,
                super::woods::kelp,
                super::woods::bull_kelp,
            ];
            tall.iter().any(|one| std::ptr::fn_addr_eq(*one, draw))
        }
        _ => false,
    }
}

/// How large a species is drawn, the frame's mean side being 1: not to scale, but an ant is smaller than an elephant.
fn heft(picture: Picture, entry: &Entry) -> f32 {
    match entry.id.as_str() {
        "polar_bear" => return 0.26,
        "bull_kelp" => return 0.52,
        "lugworm" | "eelgrass" => return 0.085,
        "alpine_clover" => return 0.11,
        _ if tree(picture) => return 0.4,
        _ => {}
    }
    match picture {
        Picture::Vole(..) | Picture::Star(..) | Picture::Krill(_) | Picture::Copepod(_) | Picture::Caterpillar(_) => {
            0.13
        }
        Picture::Songster(_) | Picture::Weasel(_) | Picture::Upright(_) => 0.17,
        Picture::Icon(art) | Picture::Dyed(art, _) => match art {
            "elephant" | "giraffe" | "bison" | "moose" | "whale" | "horse" | "zebra" | "bear" | "polar-bear"
            | "deer" => 0.26,
            "ant" | "beetle" | "bug" | "lady-beetle" | "worm" | "cricket" | "snail" | "spiral-shell" | "crab"
            | "mouse" => 0.12,
            _ => 0.19,
        },
        Picture::Drawn(_) if !entry.tags.contains("producer") && entry.id.as_str() != "orca" => 0.13,
        _ => 0.2,
    }
}
