//! What a lint found.

/// How many problems are listed; the rest is counted.
const LISTED: usize = 100;

/// One thing that would fail or mislead a trainer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, and the row or the line.
    pub place: String,
    pub what: String,
}

/// What was opened, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LintReport {
    pub samples: u64,
    /// Rows as a trainer counts them.
    pub rows: u64,
    /// Pictures that were decoded.
    pub pictures: u64,
    /// The first hundred problems.
    pub problems: Vec<Problem>,
    /// How many more there are.
    pub more: u64,
}

impl LintReport {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.problems.is_empty()
    }

    pub(crate) fn add(&mut self, place: impl Into<String>, what: impl Into<String>) {
        if self.problems.len() < LISTED {
            self.problems.push(Problem { place: place.into(), what: what.into() });
        } else {
            self.more += 1;
        }
    }
}
