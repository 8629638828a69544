//! Stub.

use super::Host;

pub(super) static HOSTS: &[Host] = &[];
