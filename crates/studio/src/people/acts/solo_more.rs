//! B.
pub(super) static ALL: &[(&str, super::Solo)] = &[];
