//! Tones that are elegant.

use super::super::ornaments::{frames, nature};
use super::super::settings::elegant;
use super::{BASE, Row};

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "delicate",
        colours: [0xfbf8f6, 0x8a4f60, 0xe3b7bf, 0xc98a9c],
        font: "HerrVonMuellerhoff_400Regular",
        fill: 0.9,
        margin: 0.14,
        thicker: 0.008,
        setting: elegant::envelope,
        ornament: nature::pressed_flower,
        ..BASE
    },
    Row {
        id: "dignified",
        colours: [0xf8f2e2, 0x1c1a18, 0xb8923f, 0xb8923f],
        font: "Cinzel_600SemiBold",
        spacing: 0.04,
        most: 4,
        fill: 0.9,
        margin: 0.15,
        other: Some("PlayfairDisplay_700Bold"),
        setting: elegant::foyer,
        ornament: frames::gold_border,
        ..BASE
    },
    Row {
        id: "graceful",
        colours: [0xfbf7ea, 0x3d4046, 0x8a867c, 0x3d4046],
        font: "GreatVibes_400Regular",
        fill: 0.86,
        margin: 0.14,
        thicker: 0.012,
        setting: elegant::linen_card,
        ornament: frames::thin_rule,
        ..BASE
    },
    Row {
        id: "poised",
        colours: [0xfbf5e3, 0x2b2a28, 0x7a8450, 0x7a8450],
        font: "EBGaramond_500Medium",
        most: 3,
        fill: 0.76,
        margin: 0.15,
        other: Some("CormorantGaramond_400Regular"),
        setting: elegant::candlelit,
        ornament: nature::rosemary,
        ..BASE
    },
    Row {
        id: "refined",
        colours: [0xbfc3c5, 0x1d1f22, 0xfbfbfb, 0xfbfbfb],
        font: "Marcellus_400Regular",
        spacing: 0.16,
        fill: 0.92,
        margin: 0.2,
        capitals: true,
        setting: elegant::glass_door,
        ornament: frames::oval_frame,
        ..BASE
    },
    Row {
        id: "understated",
        colours: [0xece9e4, 0x57524c, 0x9a938a, 0x57524c],
        font: "Oswald_500Medium",
        spacing: 0.06,
        most: 2,
        fill: 0.52,
        margin: 0.14,
        setting: elegant::pale_stone,
        ornament: frames::soft_shadow,
        ..BASE
    },
];
