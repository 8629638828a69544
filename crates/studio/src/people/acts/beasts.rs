//! B.
pub(super) static SOLO: &[(&str, super::Solo)] = &[];
pub(super) static PAIR: &[(&str, f32, super::Pair)] = &[];
pub(super) static GROUP: &[(&str, f32, super::Group)] = &[];
