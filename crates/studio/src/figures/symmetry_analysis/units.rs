//! Units: single things to be repeated, in a box of a hundred around the origin. What turns faces right; what is
//! balanced stands upright and is the same left and right.

use super::plain_units as plain;
use super::plate::{Motif, Plate};

/// How a unit is drawn.
pub(super) enum Unit {
    /// Artwork that faces left, turned clockwise by degrees before it is flipped to face right.
    Leftward(&'static str, f32),
    /// Artwork whose right half is made the mirror image of its left.
    Even(&'static str),
    /// A function.
    Drawn(Motif),
    /// A function that draws the left half and what stands on the middle line; the other half is drawn flipped.
    Halves(Motif),
}

/// The units by the id of their entry in the pool `motif`, sorted.
static UNITS: &[(&str, Unit)] = &[
    ("acorn", Unit::Drawn(plain::acorn)),
    ("arrowhead", Unit::Drawn(plain::arrowhead)),
    ("bee", Unit::Halves(plain::bee)),
    ("bell", Unit::Drawn(plain::bell)),
    ("candle", Unit::Drawn(plain::candle)),
    ("cat", Unit::Leftward("cat", 0.0)),
    ("comma_shape", Unit::Drawn(plain::comma)),
    ("crescent", Unit::Drawn(plain::crescent)),
    ("diamond", Unit::Drawn(plain::diamond)),
    ("dragonfly", Unit::Halves(plain::dragonfly)),
    ("elephant", Unit::Leftward("elephant", 0.0)),
    ("feather", Unit::Drawn(plain::feather)),
    ("fish", Unit::Leftward("fish", 0.0)),
    ("fox", Unit::Drawn(super::turning::fox)),
    ("ginkgo_leaf", Unit::Drawn(plain::ginkgo)),
    ("hare", Unit::Leftward("rabbit", 0.0)),
    ("heart", Unit::Drawn(plain::heart)),
    ("horse", Unit::Leftward("horse", 0.0)),
    ("key", Unit::Drawn(plain::key)),
    ("lizard", Unit::Leftward("lizard", -45.0)),
    ("lotus_bud", Unit::Halves(plain::lotus_bud)),
    ("moon_face", Unit::Leftward("first-quarter-moon-face", 0.0)),
    ("mushroom", Unit::Even("brown-mushroom")),
    ("oak_leaf", Unit::Halves(plain::oak_leaf)),
    ("paper_boat", Unit::Drawn(plain::paper_boat)),
    ("pear", Unit::Drawn(plain::pear)),
    ("rooster", Unit::Leftward("rooster", 0.0)),
    ("sailing_ship", Unit::Drawn(plain::sailing_ship)),
    ("salmon", Unit::Drawn(plain::salmon)),
    ("seahorse", Unit::Drawn(plain::seahorse)),
    ("shell", Unit::Drawn(plain::shell)),
    ("snail", Unit::Leftward("snail", 0.0)),
    ("star", Unit::Drawn(plain::star)),
    ("strawberry", Unit::Even("strawberry")),
    ("swallow", Unit::Drawn(plain::swallow)),
    ("teacup", Unit::Drawn(plain::teacup)),
    ("teardrop", Unit::Drawn(plain::teardrop)),
    ("tulip", Unit::Halves(plain::tulip)),
];

/// The unit of this entry.
pub(super) fn find(id: &str) -> Option<&'static Unit> {
    let at = UNITS.binary_search_by_key(&id, |(name, _)| name).ok()?;
    Some(&UNITS[at].1)
}

impl Unit {
    pub(super) fn draw(&self, plate: &mut Plate) {
        match *self {
            Unit::Leftward(name, turn) => {
                plate.flipped(|plate| plate.at((0.0, 0.0), turn, 1.0, |plate| plate.icon(name, 100.0)));
            }
            Unit::Even(name) => plate.even_icon(name, 100.0),
            Unit::Drawn(draw) => draw(plate),
            Unit::Halves(draw) => plate.both(draw),
        }
    }
}
