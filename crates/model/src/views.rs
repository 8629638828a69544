//! What the service hands to page, REST and command line. Numbers that are not known are `None`, never 0.

pub mod catalogue;
pub mod distribution;
pub mod diversity;
pub mod gallery;
pub mod history;
pub mod import;
pub mod plan;
pub mod question;
pub mod run;
pub mod sheet;

pub use catalogue::*;
pub use distribution::*;
pub use diversity::*;
pub use gallery::*;
pub use history::*;
pub use import::*;
pub use plan::*;
pub use question::*;
pub use run::*;
pub use sheet::*;

use serde::{Deserialize, Serialize};

/// A mistake in what was asked for or written, with its place and its mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    pub severity: Severity,
    /// The field, file or template that it is about; empty for the whole.
    pub place: String,
    /// From 1; 0 where the place is not a text.
    pub line: usize,
    /// From 1, in characters; 0 where the place is not a text.
    pub column: usize,
    /// What is wrong, one sentence.
    pub message: String,
    /// What would mend it, one sentence; may be empty.
    pub mend: String,
}

/// Whether a problem stops the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Warning,
    Error,
}

impl Problem {
    /// An error about a field or file as a whole.
    pub fn error(place: impl Into<String>, message: impl Into<String>, mend: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            place: place.into(),
            line: 0,
            column: 0,
            message: message.into(),
            mend: mend.into(),
        }
    }

    /// A warning about a field or file as a whole.
    pub fn warning(place: impl Into<String>, message: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(place, message, mend) }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}", self.place)?;
            if self.line > 0 {
                write!(f, ":{}:{}", self.line, self.column)?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.message)?;
        if !self.mend.is_empty() {
            write!(f, "; {}", self.mend)?;
        }
        Ok(())
    }
}
