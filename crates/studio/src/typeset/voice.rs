//! The voice of a printed or written sheet: which typefaces go together, and its inks on its paper.

use crate::colour::{Rgb, hex};
use crate::random::Seed;

/// How the text got onto its carrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    Printed,
    Written,
    Chalked,
    Screen,
    /// Lit points or flaps.
    Board,
    /// A till or a ticket machine.
    Machine,
    /// Painted or cut into wood or metal.
    Sign,
}

/// The typefaces of a sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Voice {
    pub title: &'static str,
    pub text: &'static str,
    pub strong: &'static str,
    /// Whether the title looks well in wide-set letters.
    pub spaced: bool,
}

const fn voice(title: &'static str, text: &'static str, strong: &'static str, spaced: bool) -> Voice {
    Voice { title, text, strong, spaced }
}

static PRINTED: [Voice; 12] = [
    voice("AbrilFatface_400Regular", "CrimsonText_600SemiBold", "LibreBaskerville_700Bold", false),
    voice("PlayfairDisplay_700Bold", "CrimsonText_600SemiBold", "Merriweather_700Bold", false),
    voice("AlfaSlabOne_400Regular", "ZillaSlab_600SemiBold", "RobotoSlab_700Bold", false),
    voice("Oswald_500Medium", "NotoSans_400Regular", "NotoSans_700Bold", true),
    voice("BodoniModa_600SemiBold", "EBGaramond_500Medium", "BodoniModa_600SemiBold", false),
    voice("Limelight_400Regular", "JosefinSans_700Bold", "JosefinSans_700Bold", false),
    voice("WorkSans_700Bold", "Inter_400Regular", "Inter_700Bold", false),
    voice("Righteous_400Regular", "Nunito_800ExtraBold", "Nunito_800ExtraBold", false),
    voice("Cinzel_600SemiBold", "EBGaramond_500Medium", "Marcellus_400Regular", true),
    voice("Lobster_400Regular", "ZillaSlab_600SemiBold", "RobotoSlab_700Bold", false),
    voice("RobotoSlab_700Bold", "NotoSans_400Regular", "NotoSans_700Bold", false),
    voice("LibreBaskerville_700Bold", "EBGaramond_500Medium", "LibreBaskerville_700Bold", false),
];
static WRITTEN: [Voice; 4] = [
    voice("PatrickHand_400Regular", "PatrickHand_400Regular", "PatrickHand_400Regular", false),
    voice("Caveat_600SemiBold", "Caveat_600SemiBold", "Caveat_600SemiBold", false),
    voice("KaushanScript_400Regular", "PatrickHand_400Regular", "PatrickHand_400Regular", false),
    voice("Caveat_600SemiBold", "PatrickHand_400Regular", "PatrickHand_400Regular", false),
];
static CHALKED: [Voice; 5] = [
    voice("Lobster_400Regular", "PatrickHand_400Regular", "PatrickHand_400Regular", false),
    voice("KaushanScript_400Regular", "PatrickHand_400Regular", "PatrickHand_400Regular", false),
    voice("Rye_400Regular", "PatrickHand_400Regular", "PatrickHand_400Regular", false),
    voice("Pacifico_400Regular", "PatrickHand_400Regular", "PatrickHand_400Regular", false),
    voice("PatrickHand_400Regular", "PatrickHand_400Regular", "PatrickHand_400Regular", true),
];
static SCREEN: [Voice; 4] = [
    voice("Inter_700Bold", "Inter_400Regular", "Inter_700Bold", false),
    voice("Overpass_700Bold", "NotoSans_400Regular", "NotoSans_700Bold", false),
    voice("WorkSans_700Bold", "NotoSans_400Regular", "NotoSans_700Bold", false),
    voice("Nunito_800ExtraBold", "NotoSans_400Regular", "Nunito_800ExtraBold", false),
];
static BOARD: [Voice; 3] = [
    voice("RobotoMono_500Medium", "RobotoMono_500Medium", "RobotoMono_500Medium", false),
    voice("Overpass_700Bold", "JetBrainsMono_500Medium", "JetBrainsMono_500Medium", false),
    voice("VT323_400Regular", "VT323_400Regular", "VT323_400Regular", false),
];
static MACHINE: [Voice; 3] = [
    voice("RobotoMono_500Medium", "RobotoMono_500Medium", "RobotoMono_500Medium", false),
    voice("SpecialElite_400Regular", "SpecialElite_400Regular", "SpecialElite_400Regular", false),
    voice("Overpass_700Bold", "JetBrainsMono_500Medium", "JetBrainsMono_500Medium", false),
];
static SIGN: [Voice; 4] = [
    voice("Overpass_700Bold", "NotoSans_700Bold", "Overpass_700Bold", false),
    voice("ZillaSlab_600SemiBold", "ZillaSlab_600SemiBold", "RobotoSlab_700Bold", false),
    voice("CreteRound_400Regular", "RobotoSlab_700Bold", "RobotoSlab_700Bold", false),
    voice("Rye_400Regular", "ZillaSlab_600SemiBold", "ZillaSlab_600SemiBold", false),
];

/// A pairing for a hand.
pub(crate) fn cast(hand: Hand, seed: Seed) -> Voice {
    let of: &[Voice] = match hand {
        Hand::Printed => &PRINTED,
        Hand::Written => &WRITTEN,
        Hand::Chalked => &CHALKED,
        Hand::Screen => &SCREEN,
        Hand::Board => &BOARD,
        Hand::Machine => &MACHINE,
        Hand::Sign => &SIGN,
    };
    seed.child("voice").rng().pick(of)
}

/// The colours that the text may have been asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Asked {
    pub all: Option<Rgb>,
    pub title: Option<Rgb>,
    pub first: Option<Rgb>,
}

/// The inks of a sheet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Inks {
    pub paper: Rgb,
    pub title: Rgb,
    pub text: Rgb,
    /// Ornaments, bullets and bands.
    pub accent: Rgb,
    /// Rules and leaders.
    pub rule: Rgb,
}

static DEEP: [u32; 8] = [0x9b2335, 0x1f4e79, 0x2f5d3a, 0x7a3e12, 0x5b2a6e, 0x0f5c63, 0x8a4b08, 0x2a2f4f];
static BRIGHT: [u32; 6] = [0xffd166, 0xf7a8b8, 0x9be7c4, 0x9fd8ff, 0xffb37a, 0xe9e3a6];

/// How much lighter or darker one colour is than another.
pub(crate) fn contrast(a: Rgb, b: Rgb) -> f32 {
    (a.lab().l - b.lab().l).abs()
}

/// The least contrast that small letters are easily read at.
pub(crate) const CLEAR: f32 = 0.34;

/// A dark or a light neutral that is clear on a ground.
pub(crate) fn neutral(ground: Rgb) -> Rgb {
    if ground.lab().l > 0.6 { hex(0x1f1d24).mix(ground, 0.06) } else { hex(0xfaf7ee).mix(ground, 0.04) }
}

impl Inks {
    pub(crate) fn new(paper: Rgb, asked: Asked, seed: Seed) -> Self {
        let mut rng = seed.child("inks").rng();
        let own = neutral(paper);
        let light = paper.lab().l > 0.6;
        let accent = asked.all.or(asked.title).filter(|ink| contrast(*ink, paper) >= CLEAR).unwrap_or_else(|| {
            let accent = if light { hex(rng.pick(&DEEP)) } else { hex(rng.pick(&BRIGHT)) };
            if contrast(accent, paper) < CLEAR { own } else { accent }
        });
        let text = asked.all.unwrap_or(own);
        let coloured = asked.first.is_none() && rng.chance(0.55);
        let title = asked.title.or(asked.all).unwrap_or(if coloured { accent } else { own });
        let rule = if contrast(text, paper) < CLEAR { own } else { text };
        Self { paper, title, text, accent, rule: rule.mix(paper, 0.35) }
    }
}

/// The same colour a little lighter or darker where it would be hard to read on a ground; it keeps its name.
pub(crate) fn tuned(ink: Rgb, ground: Rgb) -> Rgb {
    let missing = CLEAR - contrast(ink, ground);
    if missing <= 0.0 {
        return ink;
    }
    let away = if ink.lab().l >= ground.lab().l { 1.0 } else { -1.0 };
    ink.lighter(away * missing.min(0.13))
}

/// The edge that makes letters of a colour readable on a ground that is too near to it.
pub(crate) fn edge(ink: Rgb, ground: Rgb) -> Option<Rgb> {
    if contrast(ink, ground) >= 0.24 {
        return None;
    }
    let away = if ground.lab().l > 0.6 { -0.42 } else { 0.42 };
    Some(ink.lighter(away).muted(0.8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_inks_are_clear_on_any_paper() {
        for paper in [0xffffff, 0xfff24a, 0xc8f500, 0x2f4a43, 0x101820, 0xd8bf8c, 0x9caf88, 0x00d4ff] {
            for at in 0..6 {
                let inks = Inks::new(hex(paper), Asked::default(), Seed::new(at));
                assert!(contrast(inks.text, inks.paper) >= CLEAR, "{paper:06x}");
                assert!(contrast(inks.title, inks.paper) >= CLEAR, "{paper:06x}");
            }
        }
    }
}
