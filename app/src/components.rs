//! Pieces that several pages share. They only render; what they show is worked out elsewhere.

pub mod card;
pub mod frame;
pub mod help;
pub mod icon;
pub mod instruction;
pub mod page;
pub mod problems;
pub mod saving;
pub mod small;
pub mod tree;
