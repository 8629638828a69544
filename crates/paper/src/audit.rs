//! The audit: where the paper disagrees with itself, computed from its figures.

use crate::facts::{Facts, Statement, domain_facts, kind_facts, list, statements, whole_facts};
use crate::tables::{table9, table10};
use pairloom_model::{DOMAINS, Kind};

/// One thing for which the paper gives more than one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// A domain's id, `generation`, `editing`, `all`, or another thing that is counted (`style-transfer`).
    pub domain: String,
    /// The sum of the table's rows; `None` where no table counts it.
    pub rows: Option<u64>,
    /// The header's figure; `None` where no header gives it.
    pub header: Option<u64>,
    /// The body's figure to show beside them.
    pub body: Option<Statement>,
    /// The disagreement in words.
    pub sentence: String,
}

/// Every disagreement: domains in the order of Tables 10 and 9, then the totals, then what only the text counts.
pub fn audit() -> Vec<Disagreement> {
    let domains = DOMAINS.iter().filter_map(|domain| domain_facts(domain.id));
    let totals = Kind::ALL.map(kind_facts).into_iter().chain([whole_facts()]);
    let mut found: Vec<Disagreement> = domains.chain(totals).filter(|facts| !facts.agree()).map(of_facts).collect();
    found.extend(of_things());
    found
}

fn of_facts(facts: Facts) -> Disagreement {
    Disagreement {
        rows: Some(facts.rows),
        header: Some(facts.header),
        body: facts.body_figure().cloned(),
        sentence: facts.conflict(),
        domain: facts.id,
    }
}

/// How many of a thing other than samples the tables have, where they can be counted in them.
fn counted(about: &str) -> Option<u64> {
    let editing = || table9().domains.iter().map(|block| block.subtasks.len());
    let generation = || table10().domains.iter().map(|block| block.subtasks.len());
    let count = match about {
        "domains" => editing().len() + generation().len(),
        "subtasks" => editing().chain(generation()).sum(),
        "editing-subtasks" => editing().sum(),
        _ => return None,
    };
    u64::try_from(count).ok()
}

fn of_things() -> Vec<Disagreement> {
    let mut things: Vec<&str> = Vec::new();
    for statement in statements().iter().filter(|statement| statement.unit != "samples") {
        if !things.contains(&statement.about.as_str()) {
            things.push(&statement.about);
        }
    }
    things.into_iter().filter_map(of_thing).collect()
}

fn of_thing(about: &str) -> Option<Disagreement> {
    let said: Vec<&Statement> = statements().iter().filter(|statement| statement.about == about).collect();
    let rows = counted(about);
    let first = rows.or_else(|| said.first().map(|statement| statement.value))?;
    let odd = said.iter().find(|statement| statement.value != first)?;
    let mut parts: Vec<String> = said
        .iter()
        .map(|statement| format!("{} says {} {}", statement.place(), statement.value, statement.unit))
        .collect();
    if let Some(rows) = rows {
        parts.insert(0, format!("the tables have {rows}"));
    }
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    let sentence = format!("On {}: {}.", about.replace('-', " "), list(&parts));
    Some(Disagreement { domain: about.to_owned(), rows, header: None, body: Some((*odd).clone()), sentence })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_the_paper_gets_wrong_and_nothing_else() {
        let found: Vec<String> = audit().into_iter().map(|d| format!("{}: {}", d.domain, d.sentence)).collect();
        let expected = [
            "scientific-imagery: The rows of Table 10 sum to 10,200; the header, section 3.1 and appendix A.2 say \
             10,000. The rows are the target.",
            "global-editing: The rows of Table 9 sum to 5,000, and the header and appendix A.1 say so; section 3.2 \
             says 4,000. The rows are the target.",
            "generation: The rows of Table 10 sum to 40,200; the sum of the headers and section 4.3 say 40,000. The \
             rows are the target.",
            "editing: The rows of Table 9 sum to 40,500, and the sum of the headers says so; section 4.2 says 40,000. \
             The rows are the target.",
            "all: The rows of Tables 9 and 10 sum to 80,700; the sum of the headers says 80,500; section 1 and \
             section 5 say 80,000. The rows are the target.",
            "style-transfer: On style transfer: section 3.2 says 11 styles and section 3.4 says 10 styles.",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn figures_stand_beside_each_other() {
        let found = audit();
        let global = found.iter().find(|d| d.domain == "global-editing").expect("global editing");
        let body = global.body.as_ref().map(|statement| (statement.value, statement.section.as_str()));
        assert_eq!((global.rows, global.header, body), (Some(5000), Some(5000), Some((4000, "3.2"))));
    }
}
