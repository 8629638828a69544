//! Tones that are urgent.

use super::super::ornaments::{frames, lights, signs};
use super::super::settings::urgent;
use super::{BASE, CALM, Row, Toss};
use crate::lettering::Effect;

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "alarming",
        colours: [0xffc800, 0x17171a, 0xd3222a, 0x17171a],
        font: "AlfaSlabOne_400Regular",
        spacing: -0.02,
        margin: 0.16,
        capitals: true,
        other: Some("BlackOpsOne_400Regular"),
        setting: urgent::barrier,
        ornament: frames::hazard,
        ..BASE
    },
    Row {
        id: "breathless",
        colours: [0x15110d, 0xff8a1f, 0xff8a1f, 0xffb56b],
        font: "Oswald_500Medium",
        margin: 0.14,
        spacing: 0.015,
        style: &[Effect::Slanted],
        setting: urgent::crowded_hall,
        ornament: lights::speed_lines,
        ..BASE
    },
    Row {
        id: "clamorous",
        colours: [0xfff8ee, 0xc8141c, 0xd3222a, 0x17171a],
        font: "Bangers_400Regular",
        margin: 0.12,
        style: &[Effect::Slanted, Effect::ShadowRight],
        other: Some("AlfaSlabOne_400Regular"),
        setting: urgent::plastered_window,
        ornament: lights::starbursts,
        ..BASE
    },
    Row {
        id: "commanding",
        colours: [0xc99f6b, 0x1a1614, 0xb3231d, 0xb3231d],
        font: "Oswald_500Medium",
        most: 4,
        margin: 0.2,
        thicker: 0.03,
        capitals: true,
        setting: urgent::factory_gate,
        ornament: signs::pointing_hand,
        ..BASE
    },
    Row {
        id: "insistent",
        colours: [0x12305e, 0xfbfcfd, 0xffb000, 0xffb000],
        font: "Overpass_700Bold",
        margin: 0.2,
        other: Some("WorkSans_700Bold"),
        setting: urgent::departure_hall,
        ornament: signs::amber_arrow,
        ..BASE
    },
    Row {
        id: "pleading",
        colours: [0xfbfaf5, 0x1a1a1c, 0xc5161d, 0xc5161d],
        font: "PatrickHand_400Regular",
        margin: 0.2,
        thicker: 0.05,
        toss: Some(Toss { turn: 3.5, hop: 0.02, grow: 0.07, ..CALM }),
        capitals: true,
        setting: urgent::lamp_post,
        ornament: frames::torn_strips,
        ..BASE
    },
    Row {
        id: "stern",
        colours: [0xf7f7f5, 0xd3141c, 0xd3141c, 0x2b2d31],
        font: "WorkSans_700Bold",
        margin: 0.15,
        capitals: true,
        other: Some("Overpass_700Bold"),
        setting: urgent::steel_door,
        ornament: frames::red_frame,
        ..BASE
    },
];
