//! The lights of the genres: what hour each text means, its colour, and what of it is seen in the air.

use super::kit::Genre;
use crate::colour::{Rgb, hex};
use crate::random::Rng;

/// How much light there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hour {
    Day,
    Dawn,
    Dusk,
    Night,
    /// Daylight without a sun.
    Grey,
}

/// What a light does in the air.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Air {
    Clear,
    /// Neon on wet ground.
    Wet,
    /// Signs or lamps in fog.
    Fog,
    Rain,
    /// Searchlights.
    Beams,
    /// Searchlights in rain.
    RainBeams,
    /// Light that comes from below.
    Below,
    /// Headlamps or lamps in steam.
    Steam,
    Sun,
    /// A low sun behind the skyline.
    LowSun,
    Shafts,
    Sparks,
    Lanterns,
    Torches,
    /// Fire in bowls or a drum.
    Fires,
    Stars,
    TwoSuns,
    Nebula,
    Burst,
    Ringed,
    Giant,
    Edges,
    Screens,
    Underfoot,
    Dome,
    Spray,
    Dapple,
    Stained,
    Sails,
    Weld,
    Dust,
}

/// A light.
#[derive(Clone, Copy)]
pub(super) struct Light {
    pub hour: Hour,
    pub key: Rgb,
    pub air: Air,
}

type Row = (&'static str, Hour, u32, Air);

/// Entry, hour, colour and what is seen of it, sorted by entry.
#[rustfmt::skip]
static LIGHTS: &[Row] = &[
    ("cyberpunk_light_1", Hour::Night, 0xff4fc0, Air::Wet),
    ("cyberpunk_light_2", Hour::Night, 0x9fd0ff, Air::Fog),
    ("cyberpunk_light_3", Hour::Night, 0xe8f4ff, Air::RainBeams),
    ("cyberpunk_light_4", Hour::Night, 0x6fd8ff, Air::Below),
    ("cyberpunk_light_5", Hour::Night, 0xffe9b8, Air::Steam),
    ("cyberpunk_light_6", Hour::Dawn, 0x7fa8e8, Air::LowSun),
    ("dieselpunk_light_1", Hour::Night, 0xf4f2d8, Air::Beams),
    ("dieselpunk_light_2", Hour::Night, 0xff8a3a, Air::Below),
    ("dieselpunk_light_3", Hour::Day, 0xfff2d0, Air::Sun),
    ("dieselpunk_light_4", Hour::Night, 0x7fc0ff, Air::Weld),
    ("dieselpunk_light_5", Hour::Night, 0xffb04a, Air::Rain),
    ("dieselpunk_light_6", Hour::Dusk, 0xff9050, Air::LowSun),
    ("digital_futurism_light_1", Hour::Day, 0xffffff, Air::Clear),
    ("digital_futurism_light_2", Hour::Dawn, 0xc8f0ff, Air::Edges),
    ("digital_futurism_light_3", Hour::Day, 0xfff4d8, Air::Shafts),
    ("digital_futurism_light_4", Hour::Night, 0x8fdcff, Air::Screens),
    ("digital_futurism_light_5", Hour::Night, 0xaaf0ff, Air::Underfoot),
    ("digital_futurism_light_6", Hour::Dawn, 0xffd8c0, Air::Dome),
    ("high_fantasy_light_1", Hour::Day, 0xfff0b0, Air::Shafts),
    ("high_fantasy_light_2", Hour::Night, 0xffa04a, Air::Torches),
    ("high_fantasy_light_3", Hour::Night, 0xcfe0ff, Air::Sparks),
    ("high_fantasy_light_4", Hour::Dawn, 0xffd890, Air::LowSun),
    ("high_fantasy_light_5", Hour::Night, 0x5cf08a, Air::Fires),
    ("high_fantasy_light_6", Hour::Grey, 0xe4f4f8, Air::Spray),
    ("post_apocalyptic_light_1", Hour::Grey, 0xfffaf0, Air::Dust),
    ("post_apocalyptic_light_2", Hour::Dusk, 0xe84a2a, Air::LowSun),
    ("post_apocalyptic_light_3", Hour::Grey, 0xb4c0c8, Air::Wet),
    ("post_apocalyptic_light_4", Hour::Night, 0xff9a3a, Air::Fires),
    ("post_apocalyptic_light_5", Hour::Dawn, 0xffc89a, Air::LowSun),
    ("post_apocalyptic_light_6", Hour::Grey, 0x9ae078, Air::Dapple),
    ("solarpunk_light_1", Hour::Day, 0xfff2b8, Air::Sun),
    ("solarpunk_light_2", Hour::Day, 0xf4f8b0, Air::Dapple),
    ("solarpunk_light_3", Hour::Dusk, 0xffc870, Air::Stained),
    ("solarpunk_light_4", Hour::Day, 0xfff8e8, Air::Sails),
    ("solarpunk_light_5", Hour::Dawn, 0xff9ab0, Air::LowSun),
    ("solarpunk_light_6", Hour::Night, 0xffc860, Air::Lanterns),
    ("space_opera_light_1", Hour::Night, 0x8fc8ff, Air::Stars),
    ("space_opera_light_2", Hour::Day, 0xffe4b0, Air::TwoSuns),
    ("space_opera_light_3", Hour::Night, 0xb070ff, Air::Nebula),
    ("space_opera_light_4", Hour::Night, 0xffc850, Air::Burst),
    ("space_opera_light_5", Hour::Night, 0xe8e0d0, Air::Ringed),
    ("space_opera_light_6", Hour::Dusk, 0xf0503a, Air::Giant),
    ("steampunk_light_1", Hour::Night, 0xffd070, Air::Steam),
    ("steampunk_light_2", Hour::Night, 0xff8030, Air::Below),
    ("steampunk_light_3", Hour::Dusk, 0xffd080, Air::Shafts),
    ("steampunk_light_4", Hour::Night, 0xffc860, Air::Lanterns),
    ("steampunk_light_5", Hour::Night, 0xff9a40, Air::Sparks),
    ("steampunk_light_6", Hour::Grey, 0xfff0d0, Air::Sun),
];

/// The light of an entry.
pub(super) fn find(id: &str) -> Option<Light> {
    let at = LIGHTS.binary_search_by_key(&id, |row| row.0).ok()?;
    let (_, hour, key, air) = LIGHTS[at];
    Some(Light { hour, key: hex(key), air })
}

/// A light of the genre where none is asked for; a place may fix the hour.
pub(super) fn any(genre: Genre, hour: Option<Hour>, indoor: bool, rng: &mut Rng) -> Light {
    let mut found: Vec<&Row> = LIGHTS
        .iter()
        .filter(|row| {
            row.0
                .strip_suffix(|c: char| c.is_ascii_digit())
                .is_some_and(|stem| stem.strip_suffix("_light_") == Some(genre.id()))
        })
        .filter(|row| hour.is_none_or(|hour| row.1 == hour))
        .filter(|row| {
            !(indoor && matches!(row.3, Air::Sun | Air::LowSun | Air::TwoSuns | Air::Rain | Air::RainBeams | Air::Dust))
        })
        .collect();
    if found.is_empty() {
        let hour = hour.unwrap_or(Hour::Day);
        let key = match hour {
            Hour::Night => 0xa8b8e8,
            Hour::Dusk | Hour::Dawn => 0xffb070,
            _ => 0xfff4e0,
        };
        return Light { hour, key: hex(key), air: Air::Clear };
    }
    let row = found.swap_remove(rng.below(found.len()));
    Light { hour: row.1, key: hex(row.2), air: row.3 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lights_are_sorted_and_found() {
        assert!(LIGHTS.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(find("steampunk_light_3").is_some_and(|light| light.air == Air::Shafts));
    }
}
