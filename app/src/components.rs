//! Pieces that several pages share. They only render; what they show is worked out elsewhere.

#[cfg(feature = "ssr")]
pub mod card;
#[cfg(feature = "ssr")]
pub mod frame;
#[cfg(feature = "ssr")]
pub mod help;
#[cfg(feature = "ssr")]
pub mod icon;
#[cfg(feature = "ssr")]
pub mod instruction;
#[cfg(feature = "ssr")]
pub mod nodes;
#[cfg(feature = "ssr")]
pub mod page;
pub mod problems;
#[cfg(feature = "ssr")]
pub mod saving;
pub mod small;
#[cfg(feature = "ssr")]
pub mod tree;
