//! Backdrops: painted places with their time of day, weather and season.

mod beach;
mod desert;
mod farm;
mod field;
mod forest;
mod garden;
mod ground;
mod kitchen;
mod mountain;
mod night_sky;
mod parts;
mod room;
mod sea;
mod snow;
mod street;
mod studio;
mod table;
mod workshop;

use crate::brief::refuse;
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::random::Seed;
use crate::studio::Refusal;
use pairloom_model::Entry;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Time {
    Dawn,
    #[default]
    Day,
    Dusk,
    Night,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Weather {
    #[default]
    Clear,
    Cloudy,
    Rain,
    Snow,
    Fog,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Season {
    Spring,
    #[default]
    Summer,
    Autumn,
    Winter,
}

/// A place as a scene entry describes it.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub backdrop: &'static dyn Backdrop,
    pub time: Time,
    pub weather: Weather,
    pub season: Season,
    /// The colour of a plain background, where the scene names one.
    pub tone: Option<Rgb>,
}

/// A place in a picture.
#[derive(Clone, Copy)]
pub(crate) struct Setting {
    pub place: Place,
    /// Where the ground begins, as a share of the height.
    pub horizon: f32,
    /// The colour of a plain background.
    pub tone: Rgb,
    pub seed: Seed,
}

impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        let facts = |s: &Setting| (s.place.backdrop.name(), s.place.time, s.place.weather, s.place.season);
        facts(self) == facts(other) && (self.horizon, self.tone, self.seed) == (other.horizon, other.tone, other.seed)
    }
}

/// A painted place.
pub(crate) trait Backdrop: Sync {
    /// The word in a scene entry's `texts.backdrop`.
    fn name(&self) -> &'static str;
    fn indoor(&self) -> bool;
    /// Paints the whole canvas.
    fn paint(&self, canvas: &mut Canvas, setting: &Setting);
}

/// Every backdrop. A backdrop is one file and its two lines in here.
static ALL: &[&dyn Backdrop] = &[
    &beach::Beach,
    &desert::Desert,
    &farm::Farm,
    &field::Field,
    &forest::Forest,
    &garden::Garden,
    &kitchen::Kitchen,
    &mountain::Mountain,
    &night_sky::NightSky,
    &room::Room,
    &sea::Sea,
    &snow::Snow,
    &street::Street,
    &studio::Studio,
    &table::Table,
    &workshop::Workshop,
];

/// The backdrop of this name.
pub(crate) fn find(name: &str) -> Option<&'static dyn Backdrop> {
    ALL.iter().copied().find(|backdrop| backdrop.name() == name)
}

/// Whether a place says an hour or a weather that a window has to show.
pub(crate) fn tells(place: &Place) -> bool {
    place.weather != Weather::Clear || place.time != Time::Day
}

/// The plain background.
pub(crate) fn plain() -> Place {
    Place { backdrop: &studio::Studio, time: Time::Day, weather: Weather::Clear, season: Season::Summer, tone: None }
}

/// A backdrop by day in clear weather.
pub(crate) fn fair(name: &str) -> Place {
    Place { backdrop: find(name).unwrap_or(&studio::Studio), ..plain() }
}

/// The place that a scene entry describes.
pub(crate) fn place(entry: &Entry) -> Result<Place, Refusal> {
    let Some(name) = entry.texts.get("backdrop") else {
        return refuse(format!("the scene `{}` names no backdrop", entry.id));
    };
    let Some(backdrop) = find(name) else {
        return refuse(format!("Studio has no backdrop `{name}` for the scene `{}`", entry.id));
    };
    let has = |tag: &str| entry.tags.contains(tag);
    let of = |tags: &[&str]| tags.iter().position(|tag| has(tag));
    let time = match of(&["dawn", "dusk", "night"]) {
        Some(0) => Time::Dawn,
        Some(1) => Time::Dusk,
        Some(_) => Time::Night,
        None => Time::Day,
    };
    let weather = match of(&["cloudy", "rain", "snow", "fog"]) {
        Some(0) => Weather::Cloudy,
        Some(1) => Weather::Rain,
        Some(2) => Weather::Snow,
        Some(_) => Weather::Fog,
        None => Weather::Clear,
    };
    let season = match of(&["spring", "autumn", "winter"]) {
        Some(0) => Season::Spring,
        Some(1) => Season::Autumn,
        Some(_) => Season::Winter,
        None if weather == Weather::Snow => Season::Winter,
        None => Season::Summer,
    };
    let tone = match entry.texts.get("rgb").map(|rgb| (rgb, Rgb::parse(rgb))) {
        None => None,
        Some((_, Some(tone))) => Some(tone),
        Some((rgb, None)) => return refuse(format!("the scene `{}` has the colour `{rgb}`, which is none", entry.id)),
    };
    Ok(Place { backdrop, time, weather, season, tone })
}

/// What a place's light multiplies colours by, and how far.
pub(crate) fn light(place: &Place) -> (Rgb, f32) {
    if place.backdrop.indoor() { parts::indoor(place).light } else { parts::air(place).light }
}
