//! Studio, the embedded image model: draws a planned sample from its bindings and requirements.
//!
//! Pure and on the CPU: no clock, no network, no randomness but the sample's seed, so that the same sample gives the
//! same bytes on any thread. What it cannot draw it refuses; it never draws something else.

mod art;
mod backdrops;
mod brief;
mod canvas;
mod colour;
mod effects;
mod figures;
mod hosts;
mod layout;
mod lettering;
mod operations;
mod pattern;
mod picture;
mod random;
mod recipes;
mod recolour;
mod scene;
mod sheet;
mod sprite;
mod staging;
mod studio;
mod styles;
mod surfaces;

pub use art::{Art, StudioError};
pub use sheet::contact_sheet;
pub use studio::{Drawn, Refusal, Stage, Studio, VERSION};
