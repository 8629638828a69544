//! Tones that are nostalgic.

use super::super::extras::Extra;
use super::super::ornaments::{frames, lights, signs};
use super::super::settings::nostalgic;
use super::{BASE, CALM, Row, Toss};
use crate::lettering::Effect;

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "arcade",
        colours: [0x0a0612, 0xff2fb0, 0x21e0ee, 0x21e0ee],
        font: "PressStart2P_400Regular",
        margin: 0.16,
        style: &[Effect::NeonLit],
        setting: nostalgic::arcade,
        ornament: lights::horizon_grid,
        ..BASE
    },
    Row {
        id: "faded",
        colours: [0xead9b8, 0xa5502c, 0x6f8fa5, 0xa5502c],
        font: "AlfaSlabOne_400Regular",
        margin: 0.13,
        extra: Extra::Worn,
        other: Some("ZillaSlab_600SemiBold"),
        setting: nostalgic::gable,
        ornament: frames::flaking,
        ..BASE
    },
    Row {
        id: "holiday_postcard",
        colours: [0xf3dfae, 0xe5632a, 0x0f7f83, 0xf7b733],
        font: "Righteous_400Regular",
        margin: 0.13,
        extra: Extra::Sunset,
        other: Some("Modak_400Regular"),
        setting: nostalgic::promenade,
        ornament: lights::rays,
        ..BASE
    },
    Row {
        id: "homesick",
        colours: [0xeddcb2, 0x4a3324, 0x7a5a3c, 0x4a3324],
        font: "SpecialElite_400Regular",
        margin: 0.19,
        thicker: 0.012,
        toss: Some(Toss { turn: 1.2, hop: 0.012, grow: 0.0, uneven: true, ..CALM }),
        setting: nostalgic::station_bench,
        ornament: signs::postmark,
        ..BASE
    },
    Row {
        id: "jukebox_bright",
        colours: [0xc8242f, 0xfdf3dc, 0x23aaa6, 0xf7efdb],
        font: "Lobster_400Regular",
        margin: 0.18,
        extra: Extra::Chrome,
        other: Some("Pacifico_400Regular"),
        setting: nostalgic::diner,
        ornament: lights::starburst_stripes,
        ..BASE
    },
    Row {
        id: "old_fashioned",
        colours: [0x0d4a38, 0xe0b658, 0xe0b658, 0xc79f4c],
        font: "Rye_400Regular",
        margin: 0.19,
        extra: Extra::Shade,
        setting: nostalgic::old_shopfront,
        ornament: frames::scrolls,
        ..BASE
    },
    Row {
        id: "wistful",
        colours: [0xf3e6c8, 0x6b4526, 0xa5784a, 0x8a5f38],
        font: "CedarvilleCursive_400Regular",
        margin: 0.17,
        thicker: 0.012,
        style: &[Effect::Italic],
        other: Some("Caveat_600SemiBold"),
        setting: nostalgic::suitcase,
        ornament: signs::flower_stamp,
        ..BASE
    },
];
