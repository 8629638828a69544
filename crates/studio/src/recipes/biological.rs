//! Biological: living structures: cells, organs, plants, DNA, division, small organisms, kinship.

use super::Recipe;
use crate::figures::{self, Book};

pub(super) struct Biological;

impl Recipe for Biological {
    fn subtask(&self) -> &'static str {
        "biological"
    }

    fn book(&self) -> Option<&'static Book> {
        Some(&figures::biological::BOOK)
    }
}
