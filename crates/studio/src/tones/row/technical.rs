//! Tones that are technical.

use super::super::extras::Extra;
use super::super::ornaments::{frames, measures};
use super::super::settings::technical;
use super::{BASE, Row};
use crate::lettering::Effect;

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "clinical",
        colours: [0xfdfefe, 0x0f6c82, 0x10a9cc, 0xb9c3c9],
        font: "Inter_400Regular",
        margin: 0.2,
        thicker: 0.012,
        other: Some("NotoSans_400Regular"),
        setting: technical::laboratory,
        ornament: measures::tick_scale,
        ..BASE
    },
    Row {
        id: "digital",
        colours: [0x070b08, 0x3df06a, 0x1fae48, 0x3df06a],
        font: "VT323_400Regular",
        margin: 0.12,
        extra: Extra::Screened,
        other: Some("JetBrainsMono_500Medium"),
        setting: technical::terminal,
        ornament: measures::cursor,
        ..BASE
    },
    Row {
        id: "engineered",
        colours: [0xf3f4f4, 0x17191b, 0xf07a1e, 0x17191b],
        font: "Orbitron_700Bold",
        margin: 0.19,
        setting: technical::hangar,
        ornament: measures::registration,
        ..BASE
    },
    Row {
        id: "matter_of_fact",
        colours: [0xb9c0c5, 0x33393e, 0xff7a1a, 0x33393e],
        font: "RobotoMono_500Medium",
        margin: 0.18,
        style: &[Effect::Engraved],
        other: Some("JetBrainsMono_500Medium"),
        setting: technical::machine,
        ornament: measures::screws,
        ..BASE
    },
    Row {
        id: "methodical",
        colours: [0xfdfdfc, 0x1c1d20, 0x9cc0e0, 0x5a93c4],
        font: "Inter_400Regular",
        most: 3,
        fill: 0.76,
        margin: 0.16,
        thicker: 0.01,
        other: Some("PatrickHand_400Regular"),
        setting: technical::notebook,
        ornament: frames::grid_margin,
        ..BASE
    },
    Row {
        id: "precise",
        colours: [0x1c5aa6, 0xfdfdfd, 0xdfe9f6, 0xfdfdfd],
        font: "ZillaSlab_300Light",
        spacing: 0.04,
        margin: 0.17,
        thicker: 0.006,
        setting: technical::drawing_board,
        ornament: measures::dimensions,
        ..BASE
    },
];
