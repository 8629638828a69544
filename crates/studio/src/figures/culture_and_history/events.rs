//! Events: moments of history with place, people and things.

use crate::brief::{Brief, refuse};
use crate::figures::Pen;
use crate::studio::Refusal;

pub(super) fn draw(_: &mut Pen, _: &Brief) -> Result<(), Refusal> {
    refuse("Studio does not draw this level of Culture and History")
}
