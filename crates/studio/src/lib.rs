//! Studio, the embedded image model: draws a planned sample from its bindings and requirements.
//!
//! Pure and on the CPU: no clock, no network, no randomness but the sample's seed, so that the same sample gives the
//! same bytes on any thread. What it cannot draw it refuses; it never draws something else.

mod art;
mod backdrops;
mod brief;
mod canvas;
mod colour;
mod containment;
mod coverage;
mod directions;
mod effects;
mod figures;
mod finishes;
mod genres;
mod goods;
mod hosts;
mod layout;
mod lettering;
mod motion;
mod numbers;
mod operations;
mod owners;
mod pattern;
mod people;
mod picture;
mod plain;
mod props;
mod random;
mod recipes;
mod recolour;
mod scene;
mod sheet;
mod sketches;
mod spatial;
mod sprite;
mod stages;
mod staging;
mod studio;
mod styles;
mod subjects;
mod surfaces;
mod tones;
mod typeset;
mod vessels;

pub use art::{Art, StudioError};
pub use picture::encode_png;
pub use sheet::{SheetFormat, contact_sheet};
pub use studio::{Drawn, Refusal, Stage, Studio, VERSION};
