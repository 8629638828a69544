//! Tones that are calm.

use super::super::extras::Extra;
use super::super::ornaments::{frames, lights, nature};
use super::super::settings::calm;
use super::{BASE, CALM, Row, Toss};
use crate::lettering::Effect;

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "airy",
        colours: [0xfcfdfb, 0x4a86a0, 0xa9d3b4, 0x8cc4e6],
        font: "CormorantGaramond_400Regular",
        spacing: 0.05,
        margin: 0.13,
        thicker: 0.008,
        moody: true,
        other: Some("Marcellus_400Regular"),
        setting: calm::linen_curtain,
        ornament: nature::petals,
        ..BASE
    },
    Row {
        id: "drowsy",
        colours: [0x4a5680, 0xe3dcf5, 0xb7a8dd, 0xe3dcf5],
        font: "Nunito_800ExtraBold",
        margin: 0.2,
        toss: Some(Toss { turn: 1.5, sink: 0.2, ..CALM }),
        other: Some("Righteous_400Regular"),
        setting: calm::bedroom,
        ornament: lights::crescent,
        ..BASE
    },
    Row {
        id: "hushed",
        colours: [0xfaf5ea, 0x7a5a40, 0xb59a80, 0x7a5a40],
        font: "EBGaramond_500Medium",
        most: 3,
        fill: 0.6,
        margin: 0.15,
        other: Some("CrimsonText_600SemiBold"),
        setting: calm::reading_room,
        ornament: frames::margin_line,
        ..BASE
    },
    Row {
        id: "meditative",
        colours: [0xf7f3e6, 0x3b3f43, 0x8a8d8e, 0x3b3f43],
        font: "KaushanScript_400Regular",
        fill: 0.84,
        margin: 0.19,
        moody: true,
        setting: calm::gravel_garden,
        ornament: lights::brushed_circle,
        ..BASE
    },
    Row {
        id: "mellow",
        colours: [0xf8ecc8, 0x6b4526, 0xd9a441, 0x8a5f38],
        font: "Righteous_400Regular",
        margin: 0.2,
        extra: Extra::Worn,
        other: Some("CreteRound_400Regular"),
        setting: calm::armchair,
        ornament: frames::woven,
        ..BASE
    },
    Row {
        id: "serene",
        colours: [0xd9d5cc, 0x566670, 0x8fa0a8, 0xffffff],
        font: "JosefinSans_700Bold",
        spacing: 0.2,
        margin: 0.12,
        style: &[Effect::Light],
        setting: calm::empty_beach,
        ornament: frames::soft_shadow,
        ..BASE
    },
    Row {
        id: "unhurried",
        colours: [0xefe3cb, 0x9a5a3a, 0x7c8b55, 0x7c8b55],
        font: "CreteRound_400Regular",
        spacing: 0.03,
        margin: 0.22,
        other: Some("Nunito_800ExtraBold"),
        setting: calm::veranda,
        ornament: lights::steam,
        ..BASE
    },
];
