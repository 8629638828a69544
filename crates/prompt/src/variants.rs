//! Splits a template into variants: one for each choice of parts that hold draws or have weights of their own.
//!
//! What stays inside a variant are choices of words alone; they multiply its space without changing its draws.

use crate::syntax::{Choice, Determiner, Head, Node, Place, Slot};
use pairloom_model::views::Problem;

/// Most variants of one template; each is counted on its own.
pub const MAX_VARIANTS: usize = 2_048;

/// One way to take the parts of all sections.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its share among the template's variants before capacities, 0 to 1.
    pub weight: f64,
    /// The sections' pieces in order, structural choices resolved.
    pub sections: Vec<Vec<Node>>,
}

/// Whether a slot makes a draw (otherwise it repeats one): it names one, is a range, or its word is a pool and not `drawn`.
pub fn declares(slot: &Slot, drawn: &dyn Fn(&str) -> bool) -> bool {
    match &slot.head {
        _ if slot.name.is_some() => true,
        Head::Range(..) => true,
        Head::Word(word, _) => !drawn(word),
    }
}

/// Whether a choice changes which draws there are, or has weights.
fn structural(choice: &Choice, drawn: &dyn Fn(&str) -> bool) -> bool {
    let first = choice.options.first().map_or(1.0, |(weight, _)| *weight);
    let weighted = choice.options.iter().any(|(weight, _)| *weight != first);
    weighted || choice.options.iter().any(|(_, nodes)| nodes.iter().any(|node| makes_draws(node, drawn)))
}

fn makes_draws(node: &Node, drawn: &dyn Fn(&str) -> bool) -> bool {
    match node {
        Node::Text(_) => false,
        Node::Slot(slot) => {
            let counted = matches!(&slot.determiner, Determiner::Count(number) if declares(number, drawn));
            slot.agreement.is_none() && (declares(slot, drawn) || counted)
        }
        Node::Choice(choice) => structural(choice, drawn),
    }
}

/// All variants of a template's sections. `drawn` says whether a word is a draw's name.
///
/// # Errors
/// More than [`MAX_VARIANTS`].
pub fn variants(sections: &[Vec<Node>], drawn: &dyn Fn(&str) -> bool) -> Result<Vec<Variant>, Problem> {
    let mut all = vec![Variant { weight: 1.0, sections: Vec::new() }];
    for section in sections {
        let ways = expand(section, drawn)?;
        let mut next = Vec::new();
        for variant in &all {
            for (weight, nodes) in &ways {
                let mut longer = variant.clone();
                longer.weight *= weight;
                longer.sections.push(nodes.clone());
                next.push(longer);
            }
        }
        check(next.len())?;
        all = next;
    }
    Ok(all)
}

fn expand(nodes: &[Node], drawn: &dyn Fn(&str) -> bool) -> Result<Vec<(f64, Vec<Node>)>, Problem> {
    let mut ways: Vec<(f64, Vec<Node>)> = vec![(1.0, Vec::new())];
    for node in nodes {
        match node {
            Node::Choice(choice) if structural(choice, drawn) => {
                let total: f64 = choice.options.iter().map(|(weight, _)| weight).sum();
                let mut parts = Vec::new();
                for (weight, option) in &choice.options {
                    parts.extend(
                        expand(option, drawn)?.into_iter().map(|(inner, nodes)| (inner * weight / total, nodes)),
                    );
                }
                check(ways.len() * parts.len())?;
                ways = ways.iter().flat_map(|way| parts.iter().map(|part| joined(way, part))).collect();
            }
            node => ways.iter_mut().for_each(|(_, way)| way.push(node.clone())),
        }
    }
    Ok(ways)
}

fn joined(way: &(f64, Vec<Node>), part: &(f64, Vec<Node>)) -> (f64, Vec<Node>) {
    (way.0 * part.0, way.1.iter().chain(&part.1).cloned().collect())
}

fn check(count: usize) -> Result<(), Problem> {
    if count <= MAX_VARIANTS {
        return Ok(());
    }
    let message =
        format!("the optional parts and alternatives with draws combine to more than {MAX_VARIANTS} variants");
    Err(Place { line: 1, column: 1 }.error(message, "split the template into several"))
}
