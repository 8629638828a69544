//! What Studio draws is looked at by its pixels alone: where a thing is, is what changes when it is left out; what a text says,
//! is what a reader reads. Nothing here reads the scene graph.
//!
//! `PAIRLOOM_PICTURES` says how many pictures each check looks at instead of a small part of them, `PAIRLOOM_AFTER` how many of
//! the first of these it passes over, and `PAIRLOOM_KEEP` names a folder where pictures that fail are put to be looked at; those
//! that hold too where `PAIRLOOM_KEEP_ALL` is 1.

#[path = "../common/studio.rs"]
mod common;
#[path = "../common/figure.rs"]
mod figure;
#[path = "../common/lines.rs"]
mod lines;
#[path = "../common/pixels.rs"]
mod pixels;
#[path = "../common/reader.rs"]
mod reader;
#[path = "../common/sheet.rs"]
mod sheet;
#[path = "../common/solid.rs"]
mod solid;
#[path = "../common/verdict.rs"]
mod verdict;
#[path = "../common/wheels.rs"]
mod wheels;

mod containment;
mod counts;
mod gears;
mod rays;
mod reading;
mod relations;
mod symmetry;
