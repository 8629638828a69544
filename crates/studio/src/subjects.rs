//! Subjects: the entries of the pool `subject` that things in a place make up.

use crate::backdrops::{self, Time, Weather};
use crate::brief::{Arrangement, Brief, What, refuse};
use crate::studio::Refusal;
use pairloom_model::Entry;

/// Some things of a subject.
struct Part {
    art: &'static str,
    count: usize,
    /// Their size in metres.
    metres: f32,
    flies: bool,
    row: bool,
}

/// What one subject is made of.
struct Subject {
    id: &'static str,
    place: &'static str,
    time: Time,
    weather: Weather,
    parts: &'static [Part],
}

const fn part(art: &'static str, count: usize, metres: f32) -> Part {
    Part { art, count, metres, flies: false, row: false }
}

const fn row(art: &'static str, count: usize, metres: f32) -> Part {
    Part { art, count, metres, flies: false, row: true }
}

const fn aloft(art: &'static str, count: usize, metres: f32) -> Part {
    Part { art, count, metres, flies: true, row: false }
}

const fn day(id: &'static str, place: &'static str, parts: &'static [Part]) -> Subject {
    Subject { id, place, time: Time::Day, weather: Weather::Clear, parts }
}

const fn rain(id: &'static str, place: &'static str, parts: &'static [Part]) -> Subject {
    Subject { id, place, time: Time::Day, weather: Weather::Rain, parts }
}

/// Every subject that is drawn, by id.
static ALL: &[Subject] = &[
    day("avenue_bus_stop", "street", &[part("bus-stop", 1, 2.5), part("bus", 1, 11.0)]),
    day(
        "big_wheel",
        "field",
        &[part("ferris-wheel", 1, 50.0), part("circus-tent", 1, 4.0), part("carousel-horse", 1, 1.6)],
    ),
    day("books_candle", "table", &[part("books", 1, 0.24), part("candle", 1, 0.18)]),
    day("cable_car", "mountain", &[aloft("aerial-tramway", 1, 4.0)]),
    day("camel_caravan", "desert", &[row("camel", 4, 3.0)]),
    day("galloping_rider", "field", &[part("horse-racing", 1, 2.4)]),
    day("hillside_temple", "forest", &[part("classical-building", 1, 12.0)]),
    day("hourglass_book", "table", &[part("hourglass-done", 1, 0.2), part("open-book", 1, 0.4)]),
    day("jugglers", "street", &[part("whole/juggler", 2, 1.75)]),
    day("lagoon", "sea", &[part("sailboat", 5, 9.0)]),
    rain("rainy_square", "street", &[part("person-walking", 5, 1.75)]),
    day("shells_table", "table", &[part("spiral-shell", 5, 0.1)]),
    day("snowy_valley", "snow", &[part("house", 4, 9.0)]),
    day("sow_piglets", "farm", &[part("pig", 1, 1.8), row("pig", 5, 0.12)]),
    day("stag", "forest", &[part("deer", 1, 1.9)]),
    rain("storm_plain", "field", &[aloft("cloud-with-lightning", 2, 9.0)]),
    day("surfer", "sea", &[part("person-surfing", 1, 1.75)]),
    day(
        "tram_crossing",
        "street",
        &[part("tram", 1, 14.0), part("automobile", 2, 4.3), part("person-walking", 2, 1.75)],
    ),
];

/// Puts a subject's things into the brief, and its place where none is named.
pub(crate) fn compose(brief: &mut Brief, slot: &str, entry: &Entry) -> Result<(), Refusal> {
    let Ok(at) = ALL.binary_search_by(|subject| subject.id.cmp(entry.id.as_str())) else {
        return refuse(format!("Studio has no composition for the subject `{}`", entry.id));
    };
    let subject = &ALL[at];
    for (number, part) in subject.parts.iter().enumerate() {
        if !brief.art.has(part.art) {
            return refuse(format!("the art pack has no `{}` for the subject `{}`", part.art, entry.id));
        }
        let name = if number == 0 { slot.to_owned() } else { format!("{slot}.{number}") };
        let what = What::Icon { art: part.art.to_owned(), metres: part.metres, flies: part.flies };
        let group = brief.add(&name, entry.id.as_str(), what);
        brief.groups[group].count = part.count;
        if part.row {
            brief.groups[group].arrangement = Some(Arrangement::Row);
        }
    }
    if brief.place.is_none() {
        let mut place = backdrops::fair(subject.place);
        (place.time, place.weather) = (subject.time, subject.weather);
        brief.place = Some(place);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_are_sorted_and_their_places_exist() {
        assert!(ALL.windows(2).all(|pair| pair[0].id < pair[1].id));
        assert!(ALL.iter().all(|subject| backdrops::find(subject.place).is_some()));
    }
}
