//! Photographic Styles: a thing, two, or a subject, before a camera in the light that the style needs.

use super::{Recipe, places};
use crate::backdrops::{Season, Time, Weather};
use crate::brief::Brief;
use crate::colour::hex;
use crate::random::Seed;
use crate::studio::Refusal;

pub(super) struct PhotographicStyles;

impl Recipe for PhotographicStyles {
    fn subtask(&self) -> &'static str {
        "photographic-styles"
    }

    fn prepare(&self, brief: &mut Brief, seed: Seed) -> Result<(), Refusal> {
        let style = brief.style.map_or("", |style| style.name());
        if brief.place.is_none() && brief.tone.is_none() {
            // Moods need air around a thing; a studio shot stands before a plain ground.
            if brief.sample.level == "mood" {
                brief.place = places::common(brief, seed);
            }
            brief.tone = match style {
                "high_key" | "pastel" | "ethereal" => Some(hex(0xf2f0ee)),
                "candlelight" | "colour_gel" | "direct_flash" | "low_key" | "chiaroscuro" | "rim_light"
                | "light_painting" | "dark_still_life" => Some(hex(0x4a4640)),
                _ => None,
            };
        }
        if style == "minimalist" {
            // One small thing in a wide empty space.
            for group in &mut brief.groups {
                group.look.magnitude *= 0.42;
                group.largest.magnitude *= 0.42;
            }
        }
        let asked = brief.sample.requirements.iter().any(|requirement| requirement.name == "scene");
        if let (false, Some(place)) = (asked, brief.place.as_mut()) {
            match style {
                "golden_hour" | "silhouette" | "contre_jour" | "blue_hour" => place.time = Time::Dusk,
                "light_trails" | "moonlight" | "neon_night" | "nightscape" | "star_trails" => place.time = Time::Night,
                "morning_mist" => place.weather = Weather::Fog,
                "brooding" | "gothic_gloom" => place.weather = Weather::Cloudy,
                "winter_hush" => (place.season, place.weather) = (Season::Winter, Weather::Cloudy),
                _ => {}
            }
        }
        Ok(())
    }
}
