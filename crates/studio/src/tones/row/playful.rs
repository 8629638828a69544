//! Tones that are playful.

use super::super::extras::Extra;
use super::super::ornaments::{festoons, signs};
use super::super::settings::playful;
use super::{BASE, CALM, Row, Toss};
use crate::lettering::Effect;

/// The rows, sorted by entry.
pub(super) static ROWS: &[Row] = &[
    Row {
        id: "bouncy",
        colours: [0xfff6c9, 0xf0569a, 0xf5c21b, 0x4cc79a],
        font: "Modak_400Regular",
        margin: 0.14,
        style: &[Effect::WhiteRimmed],
        toss: Some(Toss { turn: 4.0, hop: 0.13, grow: 0.03, ..CALM }),
        cycle: true,
        spacing: 0.06,
        setting: playful::ice_cream_cart,
        ornament: festoons::sprinkles,
        ..BASE
    },
    Row {
        id: "cheeky",
        colours: [0xe2672a, 0xfdfaf4, 0x35c9c0, 0xfdfaf4],
        font: "Nunito_800ExtraBold",
        margin: 0.18,
        toss: Some(Toss { turn: 6.0, hop: 0.03, grow: 0.05, ..CALM }),
        extra: Extra::Feet,
        other: Some("PatrickHand_400Regular"),
        setting: playful::playground,
        ornament: signs::smiley,
        ..BASE
    },
    Row {
        id: "cuddly",
        colours: [0xcfe9f8, 0xc98421, 0xf6e6bd, 0x8a5a20],
        font: "Modak_400Regular",
        margin: 0.14,
        toss: Some(Toss { turn: 3.0, hop: 0.02, grow: 0.03, ..CALM }),
        extra: Extra::Fur,
        spacing: 0.07,
        setting: playful::pet_shop,
        ornament: signs::paws,
        ..BASE
    },
    Row {
        id: "giggly",
        colours: [0xfff9d2, 0x7a3fc4, 0x8fce2e, 0xf6cc1f],
        font: "Modak_400Regular",
        margin: 0.16,
        toss: Some(Toss { turn: 4.0, hop: 0.02, grow: 0.04, ..CALM }),
        extra: Extra::Eyes,
        spacing: 0.06,
        setting: playful::nursery_door,
        ornament: signs::doodles,
        ..BASE
    },
    Row {
        id: "mischievous",
        colours: [0xfff3dc, 0x6b2fa0, 0xf0801f, 0xf0801f],
        font: "CreteRound_400Regular",
        margin: 0.15,
        thicker: 0.025,
        toss: Some(Toss { turn: 8.0, hop: 0.05, grow: 0.07, ..CALM }),
        extra: Extra::Tails,
        other: Some("Righteous_400Regular"),
        setting: playful::sweet_shop,
        ornament: signs::sugar_swirls,
        ..BASE
    },
    Row {
        id: "zany",
        colours: [0xffdf2b, 0xe0222c, 0x11a9cf, 0x17171c],
        font: "AlfaSlabOne_400Regular",
        margin: 0.15,
        toss: Some(Toss { turn: 11.0, hop: 0.05, grow: 0.14, mixed: true, ..CALM }),
        cycle: true,
        setting: playful::games_room,
        ornament: signs::bolts_spirals,
        ..BASE
    },
];
