//! Every figure that the paper gives for a domain, a kind or the whole: rows, headers and body text.

use crate::tables::{DomainRows, embedded, table9, table10, taxonomy_table};
use pairloom_model::{Domain, Kind};
use serde::Deserialize;
use std::sync::LazyLock;

/// A figure in the paper's running text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// A domain's id, `generation`, `editing`, `all`, or another thing that is counted.
    pub about: String,
    /// What is counted: `samples`, `styles` …
    pub unit: String,
    pub value: u64,
    /// `3.1`, or an appendix, `A.2`.
    pub section: String,
    /// As the paper prints the figure.
    pub printed: String,
}

impl Statement {
    /// `section 3.1` or `appendix A.2`.
    pub fn place(&self) -> String {
        let appendix = self.section.starts_with(|c: char| c.is_ascii_alphabetic());
        format!("{} {}", if appendix { "appendix" } else { "section" }, self.section)
    }
}

/// What the paper says a domain, a kind or the whole holds, in samples.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// A domain's id, `generation`, `editing` or `all`.
    pub id: String,
    /// `Table 9`, `Table 10` or `Tables 9 and 10`.
    pub table: String,
    /// The sum of the rows: the target.
    pub rows: u64,
    /// What the header prints; for a kind and the whole, the sum of the headers.
    pub header: u64,
    /// What the running text says, in its order.
    pub body: Vec<Statement>,
}

impl Facts {
    /// The body's figure to show beside rows and header: the one that contradicts the rows, otherwise the first.
    pub fn body_figure(&self) -> Option<&Statement> {
        self.body.iter().find(|statement| statement.value != self.rows).or_else(|| self.body.first())
    }

    /// Whether rows, header and body text all say the same.
    pub fn agree(&self) -> bool {
        self.header == self.rows && self.body.iter().all(|statement| statement.value == self.rows)
    }

    /// The disagreement in a sentence; empty where the paper agrees with itself.
    pub fn conflict(&self) -> String {
        if self.agree() {
            return String::new();
        }
        let several = Domain::find(&self.id).is_none();
        let header = if several { "the sum of the headers" } else { "the header" };
        let mut sources = vec![(header.to_owned(), self.header)];
        sources.extend(self.body.iter().map(|statement| (statement.place(), statement.value)));
        let same: Vec<&str> =
            sources.iter().filter(|(_, value)| *value == self.rows).map(|(name, _)| name.as_str()).collect();
        let mut sentence = format!("The rows of {} sum to {}", self.table, thousands(self.rows));
        if !same.is_empty() {
            sentence += &format!(", and {} {} so", list(&same), if same.len() == 1 { "says" } else { "say" });
        }
        let mut others: Vec<u64> =
            sources.iter().map(|&(_, value)| value).filter(|&value| value != self.rows).collect();
        others.dedup();
        for other in others {
            let names: Vec<&str> =
                sources.iter().filter(|&&(_, value)| value == other).map(|(name, _)| name.as_str()).collect();
            let verb = if names.len() == 1 { "says" } else { "say" };
            sentence += &format!("; {} {verb} {}", list(&names), thousands(other));
        }
        sentence + ". The rows are the target."
    }
}

pub(crate) fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn thousands(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyText {
    statements: Vec<Statement>,
}

static BODY_TEXT: LazyLock<BodyText> =
    LazyLock::new(|| embedded("body-text.json", include_str!("../data/body-text.json")));

/// Every figure of the running text that counts samples, styles, domains or subtasks.
pub fn statements() -> &'static [Statement] {
    &BODY_TEXT.statements
}

fn said(about: &str) -> Vec<Statement> {
    statements().iter().filter(|statement| statement.about == about).cloned().collect()
}

/// What the paper says of a domain, by its id; `None` for an id that is not one of the eleven.
pub fn domain_facts(id: &str) -> Option<Facts> {
    let kind = Domain::find(id)?.kind;
    let table = taxonomy_table(kind);
    let block: &DomainRows = table.domain(id)?;
    Some(Facts {
        id: id.to_owned(),
        table: format!("Table {}", table.table),
        rows: block.rows(),
        header: block.stated_total,
        body: said(id),
    })
}

/// What the paper says of all generation, or of all editing.
pub fn kind_facts(kind: Kind) -> Facts {
    let table = taxonomy_table(kind);
    Facts {
        id: kind.as_str().to_owned(),
        table: format!("Table {}", table.table),
        rows: table.rows(),
        header: table.headers(),
        body: said(kind.as_str()),
    }
}

/// What the paper says of the whole dataset.
pub fn whole_facts() -> Facts {
    Facts {
        id: "all".to_owned(),
        table: "Tables 9 and 10".to_owned(),
        rows: table9().rows() + table10().rows(),
        header: table9().headers() + table10().headers(),
        body: said("all"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pairloom_model::DOMAINS;

    #[test]
    fn every_domain_has_a_figure_in_the_body() {
        for domain in DOMAINS {
            let facts = domain_facts(domain.id).expect(domain.id);
            assert!(!facts.body.is_empty(), "{}", domain.id);
            assert_eq!(facts.body_figure().map(|statement| statement.unit.as_str()), Some("samples"));
        }
        assert_eq!(domain_facts("nowhere"), None);
    }

    #[test]
    fn a_domain_that_agrees_says_nothing() {
        let facts = domain_facts("subject-manipulation").expect("a domain");
        assert_eq!((facts.rows, facts.header), (19_000, 19_000));
        assert_eq!(facts.conflict(), "");
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!([0, 999, 1000, 80_700].map(thousands), ["0", "999", "1,000", "80,700"]);
    }
}
