//! Structured Text Layout: lists, menus, tables, tickets and forms on what carries them.

use super::{Painter, Recipe};

pub(super) struct StructuredTextLayout;

impl Recipe for StructuredTextLayout {
    fn subtask(&self) -> &'static str {
        "structured-text-layout"
    }

    fn painter(&self) -> Option<Painter> {
        Some(crate::typeset::paint)
    }
}
