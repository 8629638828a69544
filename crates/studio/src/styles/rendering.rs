//! The looks of the pool `rendering`: media that a picture of any kind may be asked for in. All keep colours and places.

mod crafts;
mod paints;
mod prints;
mod sticks;

use super::table::Look;

/// The tables, one a kind of style.
pub(super) static TABLES: &[&[Look]] = &[crafts::LOOKS, paints::LOOKS, prints::LOOKS, sticks::LOOKS];
