//! What every subject is made of, and where it stands.

use super::{Hold, Part, Subject};
use crate::backdrops::Weather;

type Spots = &'static [(f32, f32, f32)];

const fn stands(art: &'static str, spots: Spots) -> Part {
    Part { art, hold: Hold::Stands, spots }
}

const fn aloft(art: &'static str, spots: Spots) -> Part {
    Part { art, hold: Hold::Aloft, spots }
}

const fn hangs(art: &'static str, spots: Spots) -> Part {
    Part { art, hold: Hold::Hangs, spots }
}

const fn behind(art: &'static str, spots: Spots) -> Part {
    Part { art, hold: Hold::Scenery, spots }
}

const fn day(id: &'static str, place: &'static str, horizon: f32, parts: &'static [Part]) -> Subject {
    Subject { id, place, weather: Weather::Clear, horizon, turns: false, parts }
}

const fn either(id: &'static str, place: &'static str, horizon: f32, parts: &'static [Part]) -> Subject {
    Subject { turns: true, ..day(id, place, horizon, parts) }
}

const fn rain(id: &'static str, place: &'static str, horizon: f32, parts: &'static [Part]) -> Subject {
    Subject { weather: Weather::Rain, ..either(id, place, horizon, parts) }
}

/// Every subject that is drawn, by id.
pub(super) static ALL: &[Subject] = &[
    either(
        "avenue_bus_stop",
        "street",
        0.42,
        &[
            stands("bus", &[(0.76, 0.62, 400.0)]),
            stands("subject/bus_shelter", &[(0.32, 0.82, 470.0)]),
            stands("subject/stop_sign", &[(0.66, 0.9, 420.0)]),
            stands("subject/waiting_a", &[(0.24, 0.87, 300.0)]),
            stands("subject/waiting_b", &[(0.45, 0.91, 320.0)]),
        ],
    ),
    either(
        "big_wheel",
        "field",
        0.68,
        &[
            stands("ferris-wheel", &[(0.5, 0.82, 740.0)]),
            stands("subject/funfair_left", &[(0.2, 0.88, 370.0)]),
            stands("subject/funfair_right", &[(0.8, 0.88, 370.0)]),
            stands("carousel-horse", &[(0.52, 0.93, 170.0)]),
            stands("subject/waiting_a", &[(0.36, 0.95, 150.0)]),
            stands("subject/waiting_b", &[(0.67, 0.96, 156.0)]),
        ],
    ),
    either(
        "books_candle",
        "table",
        0.5,
        &[stands("subject/old_books", &[(0.4, 0.86, 560.0)]), stands("subject/taper", &[(0.79, 0.88, 450.0)])],
    ),
    day(
        "cable_car",
        "mountain",
        0.5,
        &[
            hangs("subject/cabin", &[(0.5, 0.1, 430.0)]),
            hangs("subject/cable", &[(0.5, 0.138, 1960.0)]),
            behind("subject/valley_green", &[(0.5, 1.01, 1.06)]),
        ],
    ),
    day(
        "camel_caravan",
        "desert",
        0.46,
        &[
            stands("subject/camel_red", &[(0.29, 0.86, 330.0), (0.9, 0.72, 205.0)]),
            stands("subject/camel_blue", &[(0.53, 0.805, 280.0)]),
            stands("subject/camel_green", &[(0.74, 0.76, 240.0)]),
            stands("subject/drover", &[(0.085, 0.89, 270.0)]),
        ],
    ),
    day("galloping_rider", "field", 0.56, &[stands("horse-racing", &[(0.5, 0.88, 740.0)])]),
    either(
        "hillside_temple",
        "forest",
        0.56,
        &[
            stands("subject/eastern_temple", &[(0.5, 0.84, 470.0)]),
            stands("subject/cedar_dark", &[(0.2, 0.78, 760.0), (0.89, 0.8, 780.0)]),
            stands("subject/cedar_light", &[(0.74, 0.74, 690.0), (0.33, 0.73, 650.0)]),
            stands("subject/oak_dark", &[(0.03, 0.88, 640.0)]),
        ],
    ),
    either(
        "hourglass_book",
        "table",
        0.46,
        &[stands("open-book", &[(0.63, 0.86, 540.0)]), stands("hourglass-done", &[(0.2, 0.84, 430.0)])],
    ),
    either(
        "jugglers",
        "street",
        0.46,
        &[stands("whole/juggler", &[(0.3, 0.91, 660.0)]), stands("subject/juggler_b", &[(0.7, 0.93, 680.0)])],
    ),
    day(
        "lagoon",
        "sea",
        0.36,
        &[
            aloft("subject/boat_white", &[(0.3, 0.52, 150.0), (0.5, 0.74, 270.0)]),
            aloft("subject/boat_red", &[(0.66, 0.57, 190.0), (0.11, 0.45, 96.0)]),
            aloft("subject/boat_ochre", &[(0.86, 0.48, 116.0), (0.81, 0.86, 330.0)]),
            behind("subject/lagoon_shore", &[(0.5, 0.385, 1.04)]),
            behind("subject/lagoon_spit", &[(0.2, 1.03, 0.5)]),
        ],
    ),
    rain(
        "rainy_square",
        "street",
        0.4,
        &[
            stands("subject/hurry_a", &[(0.26, 0.92, 400.0)]),
            stands("subject/hurry_b", &[(0.5, 0.74, 280.0)]),
            stands("subject/hurry_c", &[(0.73, 0.95, 430.0), (0.12, 0.68, 220.0)]),
            stands("subject/hurry_d", &[(0.9, 0.7, 240.0)]),
            behind("subject/puddle", &[(0.5, 0.965, 0.26), (0.2, 0.78, 0.2), (0.8, 0.79, 0.16)]),
        ],
    ),
    either(
        "shells_table",
        "table",
        0.38,
        &[
            stands("subject/scallop", &[(0.27, 0.68, 290.0)]),
            stands("spiral-shell", &[(0.6, 0.72, 340.0)]),
            stands("subject/turret_shell", &[(0.24, 0.91, 340.0)]),
            stands("subject/cockle", &[(0.85, 0.87, 250.0)]),
            stands("subject/cowrie", &[(0.57, 0.94, 240.0)]),
        ],
    ),
    either(
        "snowy_valley",
        "snow",
        0.5,
        &[
            stands("subject/snow_farm_red", &[(0.25, 0.89, 310.0)]),
            stands("subject/snow_farm_brown", &[(0.72, 0.77, 210.0), (0.33, 0.66, 96.0)]),
            stands("subject/snow_farm_grey", &[(0.45, 0.715, 140.0), (0.87, 0.655, 100.0)]),
            stands("subject/snow_fir", &[(0.93, 0.95, 290.0), (0.04, 0.8, 200.0), (0.58, 0.88, 170.0)]),
            behind("subject/valley_snow", &[(0.5, 0.76, 1.06)]),
        ],
    ),
    either(
        "sow_piglets",
        "farm",
        0.5,
        &[
            stands("pig", &[(0.42, 0.77, 500.0), (0.1, 0.93, 165.0), (0.3, 0.945, 165.0), (0.5, 0.94, 165.0)]),
            stands("subject/piglet", &[(0.7, 0.945, 165.0), (0.9, 0.935, 165.0)]),
        ],
    ),
    day(
        "stag",
        "field",
        0.58,
        &[
            stands("deer", &[(0.66, 0.9, 560.0)]),
            behind("subject/cedar_dark", &[(0.02, 0.8, 0.8), (0.24, 0.71, 0.56)]),
            behind("subject/oak_dark", &[(0.13, 0.76, 0.64), (0.34, 0.67, 0.36)]),
            behind("subject/cedar_light", &[(0.4, 0.655, 0.34), (0.06, 0.84, 0.72)]),
        ],
    ),
    rain(
        "storm_plain",
        "field",
        0.72,
        &[
            aloft("subject/bolt", &[(0.33, 0.735, 400.0), (0.6, 0.71, 300.0)]),
            stands("subject/bent_tree", &[(0.79, 0.88, 360.0)]),
            stands("subject/far_farm", &[(0.14, 0.76, 110.0)]),
            stands("subject/grass_wind", &[(0.2, 0.96, 250.0), (0.52, 0.97, 230.0)]),
            behind("subject/storm_bank", &[(0.5, 0.64, 1.16)]),
        ],
    ),
    day(
        "surfer",
        "sea",
        0.4,
        &[aloft("subject/surfer", &[(0.64, 0.8, 430.0)]), behind("subject/long_wave", &[(0.5, 0.96, 1.04)])],
    ),
    day(
        "tram_crossing",
        "street",
        0.4,
        &[
            stands("subject/tram_side", &[(0.45, 0.548, 700.0)]),
            stands("automobile", &[(0.86, 0.75, 270.0)]),
            stands("taxi", &[(0.1, 0.72, 190.0)]),
            stands("person-walking", &[(0.3, 0.93, 270.0)]),
            stands("woman-walking-medium-dark", &[(0.47, 0.95, 280.0)]),
            stands("man-walking-facing-right-medium-light", &[(0.64, 0.92, 266.0)]),
            behind("subject/crossing_floor", &[(0.5, 1.07, 1.12)]),
        ],
    ),
];
