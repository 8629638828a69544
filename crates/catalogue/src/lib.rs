//! The catalogue: the shipped data files, how they are read and written, and what they compile to.
//!
//! To add a subtask or a pool, add its file under `data/`; the folder is walked. `cargo run -p pairloom-catalogue
//! --example lint` reads everything and says what is wrong; with `fix` it puts the files into the canonical form.

mod canonical;
mod catalogue;
mod item;
mod lint;

pub use canonical::canonical;
pub use catalogue::{Catalogue, revision};
pub use item::{Body, Item, ItemKind, shipped};
pub use lint::lint;
