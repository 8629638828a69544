//! Stages: pictures of one moment of a process or of a chain of events, drawn from a book of placed parts.

mod air;
mod book;
mod brush;
mod call;
pub(crate) mod causal;
mod flora;
mod folk;
pub(crate) mod frames;
mod hues;
mod numbers;
pub(crate) mod panels;
pub(crate) mod process;
mod shapes;

pub(crate) use book::book;
pub(crate) use brush::{Brush, View};
