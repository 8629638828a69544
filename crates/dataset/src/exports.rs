//! Export formats. To add one: a file in `exports/`, its `mod` line and its line in [`EXPORT_FORMATS`].

use crate::error::DatasetError;
use crate::item::{ExportInfo, ExportItem};
use crate::lint::LintReport;
use std::path::{Path, PathBuf};

mod opengpt4o;
mod parquet;

/// All formats, in the order in which they are shown.
pub static EXPORT_FORMATS: &[&dyn ExportFormat] = &[&opengpt4o::OpenGpt4o, &parquet::Parquet];

/// A layout that datasets are handed over in.
pub trait ExportFormat: Send + Sync {
    /// The name in commands and URLs.
    fn name(&self) -> &'static str;

    /// The name for people.
    fn label(&self) -> &'static str;

    /// What it is and who reads it, in a sentence or two.
    fn doc(&self) -> &'static str;

    /// Begins an export into the folder `out`, which must be new or empty. Blocking.
    ///
    /// # Errors
    /// `out` is occupied or its parent cannot be written to.
    fn writer(&self, out: &Path, info: &ExportInfo) -> Result<Box<dyn ExportWriter>, DatasetError>;

    /// Opens an export of this format as a trainer would, and says what is wrong with it. Blocking.
    ///
    /// # Errors
    /// The folder cannot be read; what is wrong inside is in the report.
    fn lint(&self, out: &Path) -> Result<LintReport, DatasetError>;
}

/// An export under way. Dropped before `finish`, it leaves nothing behind.
pub trait ExportWriter: Send {
    /// Adds a sample.
    ///
    /// # Errors
    /// The sample is incomplete or its pictures are not what they say, or the disk fails. The export can't go on.
    fn write(&mut self, item: ExportItem) -> Result<(), DatasetError>;

    /// Ends the export and gives the folder its name.
    ///
    /// # Errors
    /// There were fewer or more samples than stated, or the disk fails; then nothing is left.
    fn finish(self: Box<Self>) -> Result<Summary, DatasetError>;
}

/// What was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The folder, absolute.
    pub out: PathBuf,
    pub samples: u64,
    /// Rows as a trainer counts them.
    pub rows: u64,
    pub files: u64,
    /// Of all files together.
    pub bytes: u64,
}

/// The format with this name.
///
/// # Errors
/// There is none; the error lists those that there are.
pub fn find(name: &str) -> Result<&'static dyn ExportFormat, DatasetError> {
    let found = EXPORT_FORMATS.iter().copied().find(|format| format.name() == name);
    found.ok_or_else(|| {
        let known: Vec<&str> = EXPORT_FORMATS.iter().map(|format| format.name()).collect();
        DatasetError::UnknownFormat { name: name.to_owned(), known: known.join(", ") }
    })
}

#[cfg(test)]
mod tests;
