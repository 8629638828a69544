//! Structured Text Layout: lists, menus, tables, tickets and forms on what carries them.

use super::{Recipe, Way};

pub(super) struct StructuredTextLayout;

impl Recipe for StructuredTextLayout {
    fn subtask(&self) -> &'static str {
        "structured-text-layout"
    }

    fn way(&self) -> Way {
        Way::Painter(crate::typeset::paint)
    }
}
