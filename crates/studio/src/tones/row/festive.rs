//! Tones that are festive.

use super::super::extras::Extra;
use super::super::ornaments::{festoons, lights, nature};
use super::super::settings::festive;
use super::{BASE, CALM, Row, Toss};
use crate::lettering::Effect;

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "exuberant",
        colours: [0xfff7d6, 0xf0559b, 0x22b8b4, 0xf6cf2e],
        font: "Modak_400Regular",
        margin: 0.16,
        style: &[Effect::WhiteRimmed],
        toss: Some(Toss { turn: 5.0, hop: 0.035, grow: 0.04, ..CALM }),
        cycle: true,
        extra: Extra::Balloon,
        spacing: 0.07,
        setting: festive::garden_table,
        ornament: festoons::balloons,
        ..BASE
    },
    Row {
        id: "hearty",
        colours: [0xfff1d6, 0xd9731f, 0xd9731f, 0x5b3214],
        font: "AlfaSlabOne_400Regular",
        margin: 0.17,
        style: &[Effect::Extruded],
        extra: Extra::Wood,
        other: Some("Rye_400Regular"),
        setting: festive::barn,
        ornament: festoons::harvest,
        ..BASE
    },
    Row {
        id: "jubilant",
        colours: [0xfff6df, 0xd6252e, 0xe0a521, 0x3f9bd8],
        font: "AlfaSlabOne_400Regular",
        margin: 0.14,
        toss: Some(Toss { turn: 9.0, hop: 0.06, grow: 0.06, ..CALM }),
        cycle: true,
        other: Some("Righteous_400Regular"),
        setting: festive::town_square,
        ornament: festoons::streamers,
        ..BASE
    },
    Row {
        id: "merry",
        colours: [0x12452a, 0xf0525a, 0xc4161c, 0xfdfaf2],
        font: "Nunito_800ExtraBold",
        margin: 0.17,
        extra: Extra::Snow,
        other: Some("Modak_400Regular"),
        setting: festive::market_stall,
        ornament: nature::holly,
        ..BASE
    },
    Row {
        id: "radiant",
        colours: [0xfffaf0, 0x5f7f48, 0xeeb0b6, 0x86a868],
        font: "Pacifico_400Regular",
        margin: 0.18,
        other: Some("Lobster_400Regular"),
        setting: festive::orchard,
        ornament: festoons::garland,
        ..BASE
    },
    Row {
        id: "rollicking",
        colours: [0xc3202a, 0xffe9b0, 0xf6d46a, 0xfff3d6],
        font: "Rye_400Regular",
        margin: 0.16,
        style: &[Effect::ShadowRight],
        setting: festive::fairground,
        ornament: lights::bulbs,
        ..BASE
    },
    Row {
        id: "sparkling",
        colours: [0x10163d, 0xf3d88a, 0xd5dae6, 0xe6c25a],
        font: "JosefinSans_700Bold",
        margin: 0.14,
        extra: Extra::Lights,
        other: Some("Marcellus_400Regular"),
        setting: festive::terrace,
        ornament: lights::fireworks,
        ..BASE
    },
];
