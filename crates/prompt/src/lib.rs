//! Pairloom's template language and planner: from pools and templates to an ordered list of samples.
//!
//! Pure: no I/O, no clock, no ambient randomness. `docs/template-language.md` describes the language for people who write it.
//!
//! The way of a template: [`syntax`] reads the text, [`compile`] binds it to pools and splits it into variants (one
//! for each choice of optional parts), [`space`] counts a variant's draws exactly and finds the n-th of them,
//! [`render`] prints one, [`plan`] decides how many of each and puts them in order.

pub mod allocate;
pub mod compile;
pub mod condition;
pub mod decontaminate;
pub mod diversity;
pub mod editor;
pub mod english;
pub mod inflection;
pub mod lexicon;
pub mod like;
pub mod line;
pub mod lint;
mod permutation;
pub mod plan;
pub mod questions;
mod random;
mod render;
mod scan;
pub mod space;
mod spread;
pub mod syntax;
mod variants;
pub mod wildcard;
pub mod words;

pub use compile::{Compiled, compile};
pub use lexicon::Lexicon;
pub use plan::{CompiledSubtask, PLANNER_VERSION, Plan, PlanInput};
