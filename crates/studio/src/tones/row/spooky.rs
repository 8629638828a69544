//! Tones that are spooky.

use super::super::extras::Extra;
use super::super::ornaments::{festoons, lights, nature};
use super::super::settings::spooky;
use super::{BASE, CALM, Row, Toss};

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "creepy",
        colours: [0xa39bb0, 0x17141c, 0x5b5368, 0x17141c],
        font: "Marcellus_400Regular",
        spacing: 0.03,
        margin: 0.2,
        thicker: 0.012,
        extra: Extra::Twigs,
        moody: true,
        other: Some("EBGaramond_500Medium"),
        setting: spooky::leafless_wood,
        ornament: nature::roots,
        ..BASE
    },
    Row {
        id: "eerie",
        colours: [0x0d150d, 0xa9d36a, 0x6f9a4a, 0xa9d36a],
        font: "CormorantGaramond_400Regular",
        spacing: 0.03,
        margin: 0.13,
        thicker: 0.012,
        extra: Extra::Tremble,
        moody: true,
        other: Some("EBGaramond_500Medium"),
        setting: spooky::foggy_gate,
        ornament: lights::mist,
        ..BASE
    },
    Row {
        id: "ghostly",
        colours: [0x121b36, 0xdfe9ff, 0x9db4e6, 0xb9cdf2],
        font: "CormorantGaramond_400Regular",
        margin: 0.12,
        thicker: 0.022,
        toss: Some(Toss { turn: 3.0, hop: 0.07, grow: 0.0, ..CALM }),
        extra: Extra::Glow,
        moody: true,
        other: Some("EBGaramond_500Medium"),
        setting: spooky::attic,
        ornament: lights::faint_glow,
        ..BASE
    },
    Row {
        id: "ghoulish",
        colours: [0x231a2e, 0x8fe03a, 0x7a3fb0, 0x8fe03a],
        font: "Modak_400Regular",
        margin: 0.2,
        extra: Extra::Drips,
        moody: true,
        spacing: 0.04,
        setting: spooky::cellar,
        ornament: festoons::bats_drips,
        ..BASE
    },
    Row {
        id: "haunted",
        colours: [0x1b1815, 0xece5d2, 0x8f8674, 0xece5d2],
        font: "SpecialElite_400Regular",
        margin: 0.12,
        thicker: 0.03,
        extra: Extra::Scratched,
        moody: true,
        other: Some("CrimsonText_600SemiBold"),
        setting: spooky::dark_corridor,
        ornament: lights::cold_gleam,
        ..BASE
    },
    Row {
        id: "sinister",
        colours: [0x272329, 0xe0343c, 0x8a0f16, 0x14060a],
        font: "PirataOne_400Regular",
        margin: 0.14,
        extra: Extra::Blades,
        moody: true,
        setting: spooky::iron_door,
        ornament: lights::crossed_shadows,
        ..BASE
    },
];
