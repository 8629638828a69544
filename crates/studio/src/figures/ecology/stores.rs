//! The stores of nutrient cycles, as pictures on round grounds.

use super::art;
use super::parts::{Spot, wiggle};
use crate::colour::hex;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

/// What a store is drawn as.
enum Store {
    /// A gas in the air: a cloud with its formula.
    Gas(&'static str),
    Rain(&'static str),
    /// Something solved in the soil.
    Soil(&'static str),
    /// Something solved in water.
    Water(&'static str),
    Deep,
    Layers,
    Stone(u32),
    Thing(&'static str),
    /// Two things side by side.
    Both(&'static str, &'static str),
    Icon(&'static str),
    Guano,
    Sack,
}

fn find(name: &str) -> Option<Store> {
    Some(match name {
        "carbon dioxide in the air" => Store::Gas("CO₂"),
        "nitrogen gas in the air" => Store::Gas("N₂"),
        "oxygen in the air" => Store::Gas("O₂"),
        "sulphur gas in the air" => Store::Gas("SO₂"),
        "nitrate in the rain" => Store::Rain("NO₃⁻"),
        "ammonium in the soil" => Store::Soil("NH₄⁺"),
        "nitrate in the soil" => Store::Soil("NO₃⁻"),
        "phosphate in the soil" => Store::Soil("PO₄³⁻"),
        "sulphate in the soil" => Store::Soil("SO₄²⁻"),
        "mineral salts in the soil" => Store::Soil("NO₃⁻"),
        "forest soil" | "humus" => Store::Soil(""),
        "ammonia in the water" => Store::Water("NH₃"),
        "nitrite in the water" => Store::Water("NO₂⁻"),
        "nitrate in the water" => Store::Water("NO₃⁻"),
        "dissolved oxygen" => Store::Water("O₂"),
        "surface water" | "river water" | "lakes and rivers" | "coastal water" | "the river" | "ocean nutrients" => {
            Store::Water("")
        }
        "deep water" => Store::Deep,
        "seabed sediment" => Store::Layers,
        "limestone" => Store::Stone(0xe4dcc8),
        "phosphate rock" => Store::Stone(0xa8a094),
        "iron oxide in rocks" => Store::Stone(0xb0502f),
        "sulphide minerals" => Store::Stone(0xd0ac48),
        "green plants" => Store::Both("grass", "daisy"),
        "land plants" => Store::Both("grass", "shrub"),
        "green leaves" => Store::Thing("leaves"),
        "green crops" => Store::Icon("sheaf-of-rice"),
        "aquarium plants" => Store::Thing("pondweed"),
        "living trees" => Store::Thing("oak"),
        "riverside trees" => Store::Thing("alder"),
        "animals" => Store::Both("rabbit", "deer"),
        "plant-eating animals" => Store::Both("rabbit", "goat"),
        "farm animals" => Store::Thing("cow"),
        "land animals" => Store::Thing("deer"),
        "air-breathing animals" => Store::Both("rabbit", "fox"),
        "dead matter" | "dead matter in the soil" => Store::Both("litter", "log_mossy"),
        "dead plants and animals" => Store::Both("litter", "bone"),
        "leaf litter" => Store::Thing("litter"),
        "fossil fuels" => Store::Icon("oil-drum"),
        "buried remains" => Store::Icon("bone"),
        "shells of sea creatures" => Store::Both("dog_whelk", "mussel"),
        "molten rock" | "erupting volcano" => Store::Icon("volcano"),
        "phytoplankton" | "island plankton" | "marine plankton" => Store::Thing("phytoplankton"),
        "zooplankton" => Store::Thing("zooplankton"),
        "sea algae" => Store::Thing("seaweed"),
        "aquarium fish" => Store::Icon("tropical-fish"),
        "fish" | "sea fish" => Store::Thing("fish"),
        "seabirds" => Store::Thing("herring_gull"),
        "guano" => Store::Guano,
        "fertiliser" => Store::Sack,
        "river salmon" => Store::Thing("salmon"),
        "salmon carcasses" => Store::Thing("carcass"),
        "brown bears" => Store::Thing("brown_bear"),
        _ => return None,
    })
}

/// Draws a store on a round ground; whether there is such a store.
pub(super) fn draw(pen: &mut Pen, name: &str, (x, y): At, radius: f32) -> bool {
    let Some(store) = find(name) else { return false };
    pen.disc((x, y), radius, Tone::Soft);
    let (side, foot) = (radius * 1.34, (x, y + radius * 0.66));
    let formula = radius * 0.5;
    match store {
        Store::Gas(text) => {
            cloud(pen, (x, y), radius * 0.86);
            pen.sign(text, (x, y + radius * 0.12), formula);
        }
        Store::Rain(text) => {
            cloud(pen, (x, y - radius * 0.14), radius * 0.8);
            for drop in [-0.4, -0.14, 0.12, 0.38] {
                let at = (x + radius * drop, y + radius * 0.44);
                pen.trace(&[at, (at.0 - radius * 0.08, at.1 + radius * 0.24)], Tone::Blue, 6.0);
            }
            pen.sign(text, (x, y - radius * 0.04), formula * 0.84);
        }
        Store::Soil(_) | Store::Water(_) | Store::Deep | Store::Layers => matter(pen, &store, (x, y), radius),
        Store::Stone(rgb) => pen.coloured("rock", Some(hex(rgb)), foot, side),
        Store::Thing(name) => art_of(pen, name, foot, side),
        Store::Icon(icon) => pen.thing(icon, foot, side * 0.92),
        Store::Both(one, other) => {
            art_of(pen, other, (x + radius * 0.3, foot.1 - radius * 0.14), side * 0.62);
            art_of(pen, one, (x - radius * 0.36, foot.1), side * 0.5);
        }
        Store::Guano => {
            let spot = Spot::new(foot, side);
            pen.thing("rock", foot, side * 0.9);
            spot.blob(
                pen,
                &[
                    (-0.4, 0.34),
                    (-0.26, 0.6),
                    (0.0, 0.72),
                    (0.26, 0.6),
                    (0.4, 0.36),
                    (0.2, 0.42),
                    (0.06, 0.3),
                    (-0.12, 0.42),
                ],
                0xfafaf4,
            );
        }
        Store::Sack => {
            let spot = Spot::new(foot, side);
            spot.blob(
                pen,
                &[
                    (-0.34, 0.02),
                    (-0.38, 0.4),
                    (-0.26, 0.78),
                    (-0.3, 0.94),
                    (0.3, 0.94),
                    (0.26, 0.78),
                    (0.38, 0.4),
                    (0.34, 0.02),
                ],
                0xe8d8b0,
            );
            spot.line(pen, &[(-0.27, 0.8), (0.27, 0.8)], 0x8a6a40, 0.04);
            pen.sign("N", (x, y + radius * 0.12), formula);
        }
    }
    pen.ring((x, y), radius, Tone::Ink, 5.0);
    true
}

/// Soil and water, which fill the lower part of their ground.
fn matter(pen: &mut Pen, store: &Store, (x, y): At, radius: f32) {
    let formula = radius * 0.5;
    match store {
        Store::Soil(text) => {
            cap(pen, (x, y), radius * 0.97, 0.0, Tone::Earth);
            for stone in 0..8 {
                let at = (x + wiggle(stone) * radius * 0.6, y + radius * (0.62 + 0.16 * wiggle(stone + 9)));
                let rock = pen.tone(Tone::Rock);
                pen.fill(&ellipse(at, 7.0, 5.0), rock);
            }
            art_of(pen, "grass", (x, y + radius * 0.04), radius * 0.34);
            badge(pen, text, (x, y + radius * 0.36), formula * 0.8);
        }
        Store::Water(text) => {
            cap(pen, (x, y), radius * 0.97, -0.1, Tone::Water);
            for (v, half) in [(-0.1, 0.9), (0.08, 0.6), (0.66, 0.4)] {
                let wave: Vec<At> = (0..=8)
                    .map(|part| {
                        (
                            x + radius * half * (part as f32 / 4.0 - 1.0),
                            y + radius * v + if part % 2 == 1 { -4.0 } else { 4.0 },
                        )
                    })
                    .collect();
                pen.trace(&smooth(&wave), Tone::Blue, 4.0);
            }
            badge(pen, text, (x, y + radius * 0.3), formula * 0.84);
        }
        Store::Deep => {
            cap(pen, (x, y), radius * 0.97, -0.6, Tone::Water);
            cap(pen, (x, y), radius * 0.97, 0.05, Tone::Blue);
        }
        Store::Layers => {
            cap(pen, (x, y), radius * 0.97, -0.5, Tone::Water);
            cap(pen, (x, y), radius * 0.97, 0.0, Tone::Sand);
            cap(pen, (x, y), radius * 0.97, 0.34, Tone::Wood);
            cap(pen, (x, y), radius * 0.97, 0.64, Tone::Rock);
        }
        _ => {}
    }
}

fn art_of(pen: &mut Pen, name: &str, foot: At, side: f32) {
    if let Some(picture) = art::find(name) {
        picture.draw(pen, foot, side);
    }
}

/// A formula on paper of its own, to be read on dark matter.
fn badge(pen: &mut Pen, text: &str, at: At, size: f32) {
    if !text.is_empty() {
        let paper = pen.tone(Tone::Paper);
        pen.fill(&ellipse((at.0, at.1), size * 1.36, size * 0.74), paper);
        pen.sign(text, at, size);
    }
}

fn cloud(pen: &mut Pen, (x, y): At, radius: f32) {
    let at = |u: f32, v: f32| (x + u * radius, y + v * radius);
    let points = [
        at(-0.8, 0.4),
        at(-0.98, 0.12),
        at(-0.74, -0.16),
        at(-0.46, -0.46),
        at(-0.08, -0.58),
        at(0.3, -0.46),
        at(0.56, -0.22),
        at(0.92, -0.06),
        at(0.98, 0.26),
        at(0.72, 0.44),
        at(0.0, 0.46),
    ];
    let cloud = super::parts::round(&points);
    pen.area(&cloud, Tone::Sky);
}

/// The part of a disc below a height, filled.
fn cap(pen: &mut Pen, (x, y): At, radius: f32, level: f32, tone: Tone) {
    let half = (1.0 - level * level).max(0.0).sqrt();
    let start = level.atan2(half).to_degrees();
    let mut area = crate::figures::pen::arc((x, y), radius, radius, start, 180.0 - start);
    let wave: Vec<At> = (0..=4)
        .map(|part| {
            let t = part as f32 / 4.0 * 2.0 - 1.0;
            (x + t * half * radius, y + level * radius + if part % 2 == 1 { -5.0 } else { 3.0 })
        })
        .collect();
    area.extend(smooth(&wave));
    let rgb = pen.tone(tone);
    pen.fill(&area, rgb);
}
