//! What can go wrong while a dataset is written or read.

use std::path::{Path, PathBuf};

/// An error of this crate: what was tried, on what, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum DatasetError {
    #[error("cannot export to {}: it exists and is not an empty folder; choose another or remove it", out.display())]
    OutExists { out: PathBuf },
    #[error("cannot {action} {}", path.display())]
    Io {
        action: &'static str,
        path: PathBuf,
        #[source]
        source: std::io::Error,
    },
    #[error("sample {sample} has no picture for turn {turn} of {turns}; make it again or leave the sample out")]
    MissingPicture { sample: String, turn: usize, turns: usize },
    #[error("sample {sample} has no source picture, and an edit needs one; make it again or leave the sample out")]
    MissingSource { sample: String },
    #[error("sample {sample} cannot be exported: {what}")]
    Malformed { sample: String, what: String },
    #[error("sample {sample}: its {picture} picture {what}; make the sample again or leave it out")]
    Picture { sample: String, picture: String, what: String },
    #[error("the export was to hold {expected} samples and was given {written}; nothing was kept, export again")]
    Incomplete { expected: u64, written: u64 },
    #[error("cannot {action} {}", path.display())]
    Parquet {
        action: &'static str,
        path: PathBuf,
        #[source]
        source: parquet::errors::ParquetError,
    },
    #[error("there is no export format `{name}`; choose one of {known}")]
    UnknownFormat { name: String, known: String },
}

impl DatasetError {
    /// Wraps an I/O error: `.map_err(DatasetError::io("write", path))`.
    pub(crate) fn io(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |source| Self::Io { action, path: path.to_owned(), source }
    }

    /// Wraps an error of the parquet or arrow library.
    pub(crate) fn parquet<E: Into<parquet::errors::ParquetError>>(
        action: &'static str,
        path: &Path,
    ) -> impl FnOnce(E) -> Self {
        move |source| Self::Parquet { action, path: path.to_owned(), source: source.into() }
    }
}
