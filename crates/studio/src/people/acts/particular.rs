//! B.
pub(super) static ALL: &[(&str, f32, super::Pair)] = &[];
