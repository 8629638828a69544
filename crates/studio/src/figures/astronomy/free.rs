//! Samples that ask for several bodies, a count, an order or a side: what is drawn follows from their requirements.

use super::{bodies, charts, comets, eclipses, galaxies, lives, moon};
use crate::brief::{Brief, refuse};
use crate::figures::pen::Pen;
use crate::studio::Refusal;

/// Finds out what a sample is about and draws it.
pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let pool = |slot: &str| brief.bound(slot).map(|(pool, _)| pool);
    let asks = |name: &str| brief.sample.requirements.iter().any(|requirement| requirement.name == name);
    if pool("p") == Some("moon_phase") || pool("q") == Some("moon_phase") {
        return moon::phases(pen, brief);
    }
    if pool("k") == Some("eclipse_kind") {
        return eclipses::in_line(pen, brief);
    }
    match (pool("c"), pool("a"), pool("h")) {
        (Some("star_path"), ..) => lives::paths(pen, brief),
        (Some("constellation"), ..) => charts::counted(pen, brief),
        (_, Some("astronomy_body"), _) if asks("larger_than") => bodies::at_one_scale(pen, brief),
        (_, Some("astronomy_body"), _) if asks("order") => bodies::in_order(pen, brief),
        (.., Some("meteor_shower")) => comets::shower(pen, brief),
        _ if pool("side") == Some("compass_side") => comets::away_from_sun(pen, brief),
        _ if pool("arm") == Some("diagram_part") => galaxies::arms(pen, brief),
        _ => refuse("Studio has no figure for this sample of the sky"),
    }
}
