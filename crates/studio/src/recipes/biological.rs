//! Biological: living structures: cells, organs, plants, DNA, division, small organisms, kinship.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct Biological;

impl Recipe for Biological {
    fn subtask(&self) -> &'static str {
        "biological"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::biological::BOOK)
    }
}
