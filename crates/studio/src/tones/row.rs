//! The tones: which letters, palette, setting and ornament go with each entry of the pool `tone`.

use super::extras::Extra;
use super::ornaments::{Ornament, frames, lights, nature, signs};
use super::settings::{Setting, calm, elegant, festive, luxurious, nostalgic, playful, spooky, technical, urgent};
use crate::colour::{Rgb, hex};
use crate::lettering::Effect;
use crate::studio::Refusal;

/// How letters are thrown about, one by one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Toss {
    /// In degrees.
    pub turn: f32,
    /// In ems.
    pub hop: f32,
    /// As a share of the size.
    pub grow: f32,
    /// How far the last line's end sinks, in ems.
    pub sink: f32,
    /// Each letter in a typeface of its own.
    pub mixed: bool,
    /// The ink is uneven.
    pub uneven: bool,
}

/// One tone's look.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub id: &'static str,
    /// Ground, letters and two accents, as the entry's palette names them.
    pub colours: [u32; 4],
    pub font: &'static str,
    /// Another font that says the same.
    pub other: Option<&'static str>,
    /// Room between letters, in ems.
    pub spacing: f32,
    /// The most lines, and the share of the width that the words fill.
    pub most: usize,
    pub fill: f32,
    /// The rim that the ornament needs, as a share of the plate's shorter side.
    pub margin: f32,
    /// How much the letters are thickened, in ems.
    pub thicker: f32,
    pub style: &'static [Effect],
    pub toss: Option<Toss>,
    /// Letters take turns in the row's colours.
    pub cycle: bool,
    pub extra: Extra,
    /// The setting is tinted towards the palette even where none was asked for.
    pub moody: bool,
    /// Its type is described as capitals.
    pub capitals: bool,
    pub setting: Setting,
    pub ornament: Ornament,
}

const CALM: Toss = Toss { turn: 0.0, hop: 0.0, grow: 0.0, sink: 0.0, mixed: false, uneven: false };

const BASE: Row = Row {
    id: "",
    colours: [0xffffff, 0x1a1a1a, 0x1a1a1a, 0x1a1a1a],
    font: "Inter_700Bold",
    other: None,
    spacing: 0.0,
    most: 3,
    fill: 1.0,
    margin: 0.12,
    thicker: 0.0,
    style: &[],
    toss: None,
    cycle: false,
    extra: Extra::None,
    moody: false,
    capitals: false,
    setting: urgent::steel_door,
    ornament: signs::none,
};

impl Row {
    pub(super) fn colour(&self, at: usize) -> Rgb {
        hex(self.colours[at.min(3)])
    }

    /// The row's colours, each once.
    pub(super) fn palette(&self) -> Vec<Rgb> {
        let mut all: Vec<Rgb> = self.colours.iter().map(|rgb| hex(*rgb)).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Whether what its type says can only be met in capitals.
    pub(super) fn type_says_capitals(&self) -> bool {
        self.capitals
    }
}

/// The row of this entry.
pub(super) fn of(id: &str) -> Result<&'static Row, Refusal> {
    match ALL.binary_search_by_key(&id, |row| row.id) {
        Ok(at) => Ok(&ALL[at]),
        Err(_) => Err(Refusal(format!("Studio does not letter the tone `{id}`"))),
    }
}

/// Every tone that Studio letters, sorted by entry.
pub(super) static ALL: &[Row] = &[
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
        id: "bouncy",
        colours: [0xfff6c9, 0xf0569a, 0xf5c21b, 0x4cc79a],
        font: "Modak_400Regular",
        margin: 0.14,
        style: &[Effect::WhiteRimmed],
        toss: Some(Toss { turn: 4.0, hop: 0.13, grow: 0.03, ..CALM }),
        cycle: true,
        spacing: 0.06,
        setting: playful::ice_cream_cart,
        ornament: nature::sprinkles,
        ..BASE
    },
    Row {
        id: "breathless",
        colours: [0x15110d, 0xff8a1f, 0xff8a1f, 0xffb56b],
        font: "Oswald_500Medium",
        margin: 0.14,
        style: &[Effect::Slanted, Effect::Bold],
        setting: urgent::crowded_hall,
        ornament: lights::speed_lines,
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
        id: "clamorous",
        colours: [0xfff8ee, 0xc8141c, 0xd3222a, 0x17171a],
        font: "Bangers_400Regular",
        margin: 0.12,
        style: &[Effect::Slanted, Effect::DarkEdged],
        other: Some("AlfaSlabOne_400Regular"),
        setting: urgent::plastered_window,
        ornament: lights::starbursts,
        ..BASE
    },
    Row {
        id: "clinical",
        colours: [0xfdfefe, 0x0f6c82, 0x10a9cc, 0xb9c3c9],
        font: "Inter_400Regular",
        margin: 0.2,
        thicker: 0.012,
        other: Some("NotoSans_400Regular"),
        setting: technical::laboratory,
        ornament: signs::tick_scale,
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
        id: "creepy",
        colours: [0xa39bb0, 0x17141c, 0x5b5368, 0x17141c],
        font: "UncialAntiqua_400Regular",
        margin: 0.2,
        extra: Extra::Twigs,
        moody: true,
        other: Some("PirataOne_400Regular"),
        setting: spooky::leafless_wood,
        ornament: nature::roots,
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
        id: "digital",
        colours: [0x070b08, 0x3df06a, 0x1fae48, 0x3df06a],
        font: "VT323_400Regular",
        margin: 0.12,
        extra: Extra::Screened,
        other: Some("JetBrainsMono_500Medium"),
        setting: technical::terminal,
        ornament: signs::cursor,
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
        id: "engineered",
        colours: [0xf3f4f4, 0x17191b, 0xf07a1e, 0x17191b],
        font: "Orbitron_700Bold",
        margin: 0.19,
        setting: technical::hangar,
        ornament: signs::registration,
        ..BASE
    },
    Row {
        id: "exclusive",
        colours: [0x101c17, 0xece5cf, 0xc9c3a8, 0xece5cf],
        font: "Marcellus_400Regular",
        spacing: 0.12,
        most: 2,
        fill: 0.5,
        margin: 0.14,
        style: &[Effect::Engraved],
        setting: luxurious::showroom,
        ornament: frames::engraved_line,
        ..BASE
    },
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
        ornament: nature::balloons,
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
        ornament: nature::bats_drips,
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
        id: "hearty",
        colours: [0xfff1d6, 0xd9731f, 0xd9731f, 0x5b3214],
        font: "AlfaSlabOne_400Regular",
        margin: 0.17,
        style: &[Effect::Extruded],
        extra: Extra::Wood,
        other: Some("Rye_400Regular"),
        setting: festive::barn,
        ornament: nature::harvest,
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
        id: "jubilant",
        colours: [0xfff6df, 0xd6252e, 0xe0a521, 0x3f9bd8],
        font: "AlfaSlabOne_400Regular",
        margin: 0.14,
        toss: Some(Toss { turn: 9.0, hop: 0.06, grow: 0.06, ..CALM }),
        cycle: true,
        other: Some("Righteous_400Regular"),
        setting: festive::town_square,
        ornament: nature::streamers,
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
        id: "matter_of_fact",
        colours: [0xb9c0c5, 0x33393e, 0xff7a1a, 0x33393e],
        font: "RobotoMono_500Medium",
        margin: 0.18,
        style: &[Effect::Engraved],
        other: Some("JetBrainsMono_500Medium"),
        setting: technical::machine,
        ornament: signs::screws,
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
        id: "precise",
        colours: [0x1c5aa6, 0xfdfdfd, 0xdfe9f6, 0xfdfdfd],
        font: "ZillaSlab_300Light",
        spacing: 0.04,
        margin: 0.17,
        thicker: 0.006,
        setting: technical::drawing_board,
        ornament: signs::dimensions,
        ..BASE
    },
    Row {
        id: "radiant",
        colours: [0xfffaf0, 0x5f7f48, 0xeeb0b6, 0x86a868],
        font: "Pacifico_400Regular",
        margin: 0.18,
        other: Some("Lobster_400Regular"),
        setting: festive::orchard,
        ornament: nature::garland,
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
        id: "understated",
        colours: [0xece9e4, 0x57524c, 0x9a938a, 0x57524c],
        font: "Oswald_500Medium",
        spacing: 0.06,
        most: 2,
        fill: 0.46,
        margin: 0.14,
        setting: elegant::pale_stone,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::voice::contrast;

    #[test]
    fn tones_are_sorted_and_their_letters_can_be_read() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
        for row in ALL {
            assert!(contrast(row.colour(0), row.colour(1)) >= 0.22, "{}", row.id);
        }
    }
}
