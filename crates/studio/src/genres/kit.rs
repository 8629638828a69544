//! The materials of a genre: what its things are made of, in the colours of the sample's palette.

use super::mood::{Mood, vividness};
use crate::colour::{Rgb, hex};

/// One of the invented worlds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Genre {
    Cyberpunk,
    Steampunk,
    SpaceOpera,
    DigitalFuturism,
    HighFantasy,
    Solarpunk,
    Dieselpunk,
    PostApocalyptic,
}

impl Genre {
    /// The genre of a pool entry's id.
    pub(super) fn find(id: &str) -> Option<Genre> {
        Some(match id {
            "cyberpunk" => Genre::Cyberpunk,
            "steampunk" => Genre::Steampunk,
            "space_opera" => Genre::SpaceOpera,
            "digital_futurism" => Genre::DigitalFuturism,
            "high_fantasy" => Genre::HighFantasy,
            "solarpunk" => Genre::Solarpunk,
            "dieselpunk" => Genre::Dieselpunk,
            "post_apocalyptic" => Genre::PostApocalyptic,
            _ => return None,
        })
    }

    /// The pool entry's id.
    pub(super) fn id(self) -> &'static str {
        match self {
            Genre::Cyberpunk => "cyberpunk",
            Genre::Steampunk => "steampunk",
            Genre::SpaceOpera => "space_opera",
            Genre::DigitalFuturism => "digital_futurism",
            Genre::HighFantasy => "high_fantasy",
            Genre::Solarpunk => "solarpunk",
            Genre::Dieselpunk => "dieselpunk",
            Genre::PostApocalyptic => "post_apocalyptic",
        }
    }
}

/// Colours of materials.
#[derive(Clone, Copy)]
pub(super) struct Kit {
    pub metal: Rgb,
    pub dark: Rgb,
    /// Brass, chrome or gold: what is polished.
    pub trim: Rgb,
    pub cloth: Rgb,
    pub second: Rgb,
    pub wood: Rgb,
    pub leather: Rgb,
    pub glow: Rgb,
    pub glow2: Rgb,
    pub glass: Rgb,
    pub stone: Rgb,
    pub leaf: Rgb,
}

impl Kit {
    /// The materials of a genre under a mood.
    pub(super) fn new(genre: Genre, mood: &Mood) -> Kit {
        let [metal, dark, trim, wood, glass, stone, leaf] = match genre {
            Genre::Cyberpunk => [0x6a7484, 0x20242e, 0xaab4c4, 0x4a3a36, 0x3a6a8a, 0x4a4e58, 0x4a8a5a],
            Genre::Steampunk => [0xb5853c, 0x3a2a22, 0xd9ae54, 0x6e4026, 0xbfd8c8, 0x8a6a58, 0x5a7a4a],
            Genre::SpaceOpera => [0x9aa4b4, 0x2a2e44, 0xd8b45a, 0x5a4658, 0x7ac8e8, 0x6a6480, 0x4aa894],
            Genre::DigitalFuturism => [0xe4eaf0, 0x7a8694, 0xc2ccd6, 0xd8d4cc, 0xc4e6f4, 0xdce2e8, 0x7cc49a],
            Genre::HighFantasy => [0xa4adb8, 0x3c3a44, 0xdcb44c, 0x6a4a30, 0x9ad4e4, 0x8a8c92, 0x4f8a46],
            Genre::Solarpunk => [0xc08a5a, 0x5a4a3c, 0xd88a4a, 0xa9764a, 0xb4e0e4, 0xd8c4a4, 0x62a648],
            Genre::Dieselpunk => [0x6c7478, 0x2c2e30, 0xb08a4a, 0x5e4836, 0x9ab4b4, 0x8c8880, 0x6a7444],
            Genre::PostApocalyptic => [0x9a6a4a, 0x44392f, 0xb4906a, 0x7a5c40, 0x8aa4a4, 0x9a9284, 0x76884a],
        }
        .map(hex);
        let mut tones = mood.palette;
        tones.sort_by(|a, b| vividness(*b).total_cmp(&vividness(*a)));
        let visible = |rgb: Rgb| rgb.lighter((0.45 - rgb.lab().l).max(0.0));
        Kit {
            metal: metal.mix(tones[2], 0.12),
            dark,
            trim,
            cloth: visible(tones[0]),
            second: visible(tones[1]),
            wood,
            leather: hex(0x7a4a2a),
            glow: mood.glow,
            glow2: mood.glow2,
            glass,
            stone: stone.mix(tones[1], 0.1),
            leaf,
        }
    }
}
