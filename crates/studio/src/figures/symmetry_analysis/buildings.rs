//! To come.

use super::plate::Motif;

pub(super) static MOTIFS: &[(&str, Motif)] = &[];
