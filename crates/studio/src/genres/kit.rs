//! The materials of a genre: what its things are made of, in the colours of the sample's palette.

use super::mood::{Mood, vividness};
use crate::colour::Rgb;

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

/// Colours that a thing takes from the sample's palette.
#[derive(Clone, Copy)]
pub(super) struct Kit {
    pub cloth: Rgb,
    pub glow: Rgb,
    pub glow2: Rgb,
}

impl Kit {
    /// The colours of things under a mood.
    pub(super) fn new(mood: &Mood) -> Kit {
        let mut tones = mood.palette;
        tones.sort_by(|a, b| vividness(*b).total_cmp(&vividness(*a)));
        let cloth = tones[0].lighter((0.45 - tones[0].lab().l).max(0.0));
        Kit { cloth, glow: mood.glow, glow2: mood.glow2 }
    }
}
