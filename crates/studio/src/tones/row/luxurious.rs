//! Tones that are luxurious.

use super::super::extras::Extra;
use super::super::ornaments::{frames, nature, signs};
use super::super::settings::luxurious;
use super::{BASE, Row};
use crate::lettering::Effect;

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "exclusive",
        colours: [0x101c17, 0xece5cf, 0xc9c3a8, 0xece5cf],
        font: "Marcellus_400Regular",
        spacing: 0.12,
        most: 2,
        fill: 0.66,
        margin: 0.14,
        style: &[Effect::Engraved],
        setting: luxurious::showroom,
        ornament: frames::engraved_line,
        ..BASE
    },
    Row {
        id: "lavish",
        colours: [0x45241a, 0xe0b95e, 0xf7ecd2, 0xc9a050],
        font: "GreatVibes_400Regular",
        margin: 0.19,
        thicker: 0.022,
        extra: Extra::Flourish,
        other: Some("KaushanScript_400Regular"),
        setting: luxurious::gift_box,
        ornament: signs::crest,
        ..BASE
    },
    Row {
        id: "opulent",
        colours: [0x0e0d0c, 0xd9a93f, 0xf0d078, 0xd9a93f],
        font: "AbrilFatface_400Regular",
        margin: 0.17,
        style: &[Effect::Gilded, Effect::Embossed],
        other: Some("BodoniModa_600SemiBold"),
        setting: luxurious::display_case,
        ornament: nature::cut_stones,
        ..BASE
    },
    Row {
        id: "regal",
        colours: [0x14284f, 0xc9a24a, 0xc9a24a, 0xe6c97c],
        font: "Cinzel_600SemiBold",
        spacing: 0.1,
        margin: 0.2,
        capitals: true,
        setting: luxurious::hotel,
        ornament: signs::crown,
        ..BASE
    },
    Row {
        id: "sumptuous",
        colours: [0x3d0b18, 0xf0c45a, 0xc79a4a, 0x120609],
        font: "Limelight_400Regular",
        margin: 0.2,
        extra: Extra::Glow,
        other: Some("AbrilFatface_400Regular"),
        setting: luxurious::lacquered_bar,
        ornament: frames::peacock,
        ..BASE
    },
    Row {
        id: "velvety",
        colours: [0x2a1440, 0xe6cf94, 0xc9b074, 0xe6cf94],
        font: "PlayfairDisplay_700Bold",
        margin: 0.14,
        style: &[Effect::Debossed],
        other: Some("AbrilFatface_400Regular"),
        setting: luxurious::jewel_box,
        ornament: frames::satin,
        ..BASE
    },
];
