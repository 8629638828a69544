//! Splits a template into variants: one for each choice of parts that hold draws or have weights of their own.
//!
//! What stays inside a variant are choices of words alone; they multiply its space without changing its draws.

use crate::syntax::{Choice, Determiner, Head, Node, Place, Slot};
use pairloom_model::views::Problem;
use std::sync::Arc;

/// Most variants of one template; each is counted on its own.
pub const MAX_VARIANTS: usize = 2_048;

/// One way to take the parts of all sections.
#[derive(Clone, Debug)]
pub struct Variant<'a> {
    /// Its share among the template's variants before capacities, 0 to 1.
    pub weight: f64,
    /// Whether a part `[~…]` was taken; `None` where the template has no such part.
    pub styled: Option<bool>,
    /// The sections' pieces in order, structural choices resolved.
    pub sections: Vec<Vec<&'a Node>>,
    /// How its structural choices were resolved, with the section of each.
    pub taken: Vec<(usize, Taken)>,
}

/// An alternative that a variant takes.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    pub place: Place,
    /// Which one, from 0, and of how many.
    pub option: usize,
    pub of: usize,
    pub source: Arc<str>,
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
    if choice.style {
        return true;
    }
    let first = choice.options.first().map_or(1.0, |option| option.weight);
    let weighted = choice.options.iter().any(|option| option.weight != first);
    weighted || choice.options.iter().any(|option| option.nodes.iter().any(|node| makes_draws(node, drawn)))
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
pub fn variants<'a>(sections: &'a [Vec<Node>], drawn: &dyn Fn(&str) -> bool) -> Result<Vec<Variant<'a>>, Problem> {
    let mut all = vec![Variant { weight: 1.0, styled: None, sections: Vec::new(), taken: Vec::new() }];
    for (section, nodes) in sections.iter().enumerate() {
        let ways = expand(nodes, drawn)?;
        check(all.len() * ways.len())?;
        all = all.iter().flat_map(|variant| ways.iter().filter_map(|way| variant.with(section, way))).collect();
    }
    Ok(all)
}

impl<'a> Variant<'a> {
    /// The variant with one section more; `None` where one takes its words of style and the other does not.
    fn with(&self, section: usize, way: &Way<'a>) -> Option<Self> {
        let styled = agreed(self.styled, way.styled)?;
        let mut longer = self.clone();
        longer.weight *= way.weight;
        longer.styled = styled;
        longer.sections.push(way.nodes.clone());
        longer.taken.extend(way.taken.iter().map(|taken| (section, taken.clone())));
        Some(longer)
    }
}

#[allow(clippy::option_option)]
fn agreed(one: Option<bool>, other: Option<bool>) -> Option<Option<bool>> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => None,
        _ => Some(one.or(other)),
    }
}

/// One way to take the parts read so far.
#[derive(Clone)]
struct Way<'a> {
    weight: f64,
    styled: Option<bool>,
    nodes: Vec<&'a Node>,
    taken: Vec<Taken>,
}

impl Way<'_> {
    fn start() -> Self {
        Self { weight: 1.0, styled: None, nodes: Vec::new(), taken: Vec::new() }
    }

    /// Both one after the other; `None` where one takes its words of style and the other does not.
    fn joined(&self, next: &Self) -> Option<Self> {
        let styled = agreed(self.styled, next.styled)?;
        Some(Self {
            weight: self.weight * next.weight,
            styled,
            nodes: self.nodes.iter().chain(&next.nodes).copied().collect(),
            taken: self.taken.iter().chain(&next.taken).cloned().collect(),
        })
    }
}

fn expand<'a>(nodes: &'a [Node], drawn: &dyn Fn(&str) -> bool) -> Result<Vec<Way<'a>>, Problem> {
    let mut ways = vec![Way::start()];
    for node in nodes {
        match node {
            Node::Choice(choice) if structural(choice, drawn) => {
                let total: f64 = choice.options.iter().map(|option| option.weight).sum();
                let mut parts = Vec::new();
                for (at, option) in choice.options.iter().enumerate() {
                    let taken = Taken {
                        place: choice.place,
                        option: at,
                        of: choice.options.len(),
                        source: Arc::clone(&option.source),
                    };
                    for mut inner in expand(&option.nodes, drawn)? {
                        let (own, styled) =
                            if choice.style { (1.0, Some(at == 0)) } else { (option.weight / total, inner.styled) };
                        inner.taken.insert(0, taken.clone());
                        parts.push(Way { weight: inner.weight * own, styled, ..inner });
                    }
                }
                check(ways.len() * parts.len())?;
                ways = ways.iter().flat_map(|way| parts.iter().filter_map(|part| way.joined(part))).collect();
            }
            node => ways.iter_mut().for_each(|way| way.nodes.push(node)),
        }
    }
    Ok(ways)
}

fn check(count: usize) -> Result<(), Problem> {
    if count <= MAX_VARIANTS {
        return Ok(());
    }
    let message =
        format!("the optional parts and alternatives with draws combine to more than {MAX_VARIANTS} variants");
    Err(Place { line: 1, column: 1 }.error(message, "split the template into several"))
}
