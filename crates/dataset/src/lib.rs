//! Handing data over: the export formats, each with a lint that opens what was written as a trainer would.
//!
//! Blocking and streaming: a writer holds a few samples at a time, whatever the size of the dataset. What is
//! written appears under its name only when it is complete.

mod card;
pub mod error;
pub mod exports;
pub mod item;
pub mod lint;
mod picture;
mod staging;

#[cfg(test)]
mod fixtures;

pub use error::DatasetError;
pub use exports::{EXPORT_FORMATS, ExportFormat, ExportWriter, Summary, find};
pub use item::{ExportInfo, ExportItem, Notice, PictureBytes};
pub use lint::{LintReport, Problem};
