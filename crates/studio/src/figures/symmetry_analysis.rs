//! The figures of Symmetry Analysis: motifs repeated exactly.

mod ask;
mod borders;
mod creatures;
#[cfg(test)]
mod exactness;
mod facing;
mod flats;
mod flowers;
mod hues;
mod lying;
mod media;
mod plain_units;
mod planes;
mod plate;
mod reflections;
mod rounds;
mod setting;
mod shapes;
mod swirls;
mod turning;
mod units;
mod wheels;

use super::Book;
use plate::Motif;

pub(crate) static BOOK: Book =
    Book { pools: &[], figures: &[], free: Some(setting::draw), rich: false, follows: false };

/// The motifs by the id of their entry in the pool `motif`.
static MOTIFS: &[&[(&str, Motif)]] = &[
    borders::MOTIFS,
    creatures::MOTIFS,
    facing::MOTIFS,
    flats::MOTIFS,
    flowers::MOTIFS,
    lying::MOTIFS,
    planes::MOTIFS,
    reflections::MOTIFS,
    rounds::MOTIFS,
    swirls::MOTIFS,
    turning::MOTIFS,
    wheels::MOTIFS,
];

/// The function that draws a motif.
fn motif(id: &str) -> Option<Motif> {
    MOTIFS.iter().copied().flatten().find(|(name, _)| *name == id).map(|(_, motif)| *motif)
}
