//! A template's draws: what they are called, what they draw from, which are made in a variant.

use super::CompiledDraw;
use crate::condition::{Between, Condition};
use crate::lexicon::{Lexicon, PoolWords};
use crate::syntax::{Determiner, Head, Node, Place, Slot};
use crate::variants::{Variant, declares};
use pairloom_model::Template;
use pairloom_model::views::Problem;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where a draw's values come from.
#[derive(Clone, Debug)]
pub enum Source {
    Pool(Arc<PoolWords>),
    Number { low: i64, high: i64 },
}

impl Source {
    /// The pool; `None` for a number.
    pub fn pool(&self) -> Option<&Arc<PoolWords>> {
        match self {
            Source::Pool(pool) => Some(pool),
            Source::Number { .. } => None,
        }
    }
}

/// A draw as one place of the text declares it.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// Which declaration of the template, the same in every variant.
    pub key: usize,
    pub name: String,
    pub section: String,
    pub place: Place,
    pub source: Source,
    /// The entries that meet the conditions on the entry alone.
    pub domain: Arc<Vec<u32>>,
    pub between: Vec<(Place, Between)>,
    pub free: bool,
    /// Tags of the condition that no entry of the pool has.
    pub unknown_tags: Vec<String>,
}

/// All declarations of a template.
pub struct Scope<'a> {
    pub lexicon: &'a Lexicon,
    /// The names of all draws, made or not.
    pub names: BTreeSet<String>,
    labels: &'a [String],
    declarations: Vec<((usize, Place), Arc<Declaration>)>,
}

impl<'a> Scope<'a> {
    /// Gathers the declarations of all sections.
    pub fn new(sections: &[Vec<Node>], labels: &'a [String], lexicon: &'a Lexicon) -> Result<Self, Problem> {
        let mut named = BTreeSet::new();
        for nodes in sections {
            walk(nodes, &mut |slot| named.extend(slot.name.clone()));
        }
        let mut scope = Self { lexicon, names: named.clone(), labels, declarations: Vec::new() };
        for (section, nodes) in sections.iter().enumerate() {
            let mut slots = Vec::new();
            walk(nodes, &mut |slot| slots.push(slot.clone()));
            for slot in slots.iter().filter(|slot| slot.agreement.is_none()) {
                if declares(slot, &|word| named.contains(word)) {
                    let declaration = scope.declare(section, slot)?;
                    scope.names.insert(declaration.name.clone());
                    scope.declarations.push(((section, slot.place), Arc::new(declaration)));
                }
            }
        }
        Ok(scope)
    }

    fn declare(&self, section: usize, slot: &Slot) -> Result<Declaration, Problem> {
        let fail = |place: Place, message: String, mend: &str| {
            Err(Problem { place: self.labels[section].clone(), ..place.error(message, mend) })
        };
        let key = self.declarations.len();
        let (name, place) = (slot.name.clone(), slot.place);
        let base = |name: String, source: Source| Declaration {
            key,
            name,
            section: self.labels[section].clone(),
            place,
            source,
            domain: Arc::default(),
            between: Vec::new(),
            free: false,
            unknown_tags: Vec::new(),
        };
        let (word, part) = match &slot.head {
            Head::Range(low, high) => {
                let source = Source::Number { low: *low, high: *high };
                return Ok(base(name.unwrap_or_else(|| "number".to_owned()), source));
            }
            Head::Word(word, part) => (word, part),
        };
        let Some(pool) = self.lexicon.get(word) else {
            let known: Vec<&str> = self.lexicon.names().collect();
            let mend = format!("use one of the pools ({}) or the name of a draw", known.join(", "));
            return fail(place, format!("there is no pool or draw `{word}`"), &mend);
        };
        let mut declaration = base(name.unwrap_or_else(|| word.clone()), Source::Pool(Arc::clone(pool)));
        let fixed = part.as_ref().and_then(|part| pool.find(part));
        let missing = part.as_ref().filter(|_| fixed.is_none() && slot.name.is_some());
        // Of a narrowed pool the entry may have been left out; then what draws it is left out too.
        if let (Some(part), false) = (missing, self.lexicon.is_narrowed()) {
            return fail(place, format!("the pool `{word}` has no entry `{part}`"), "check the id on the pool's page");
        }
        if let Some(misplaced) = slot.condition.as_ref().and_then(Condition::misplaced) {
            let place = if misplaced.line == 0 { place } else { misplaced };
            let mend = "put it at the top of the condition, joined by `&`";
            return fail(place, "a comparison with another draw stands inside `not` or `|`".into(), mend);
        }
        let bits = slot.condition.as_ref().map_or_else(|| pool.all_bits(), |condition| condition.holds(pool));
        let is_fixed = |at: u32| missing.is_none() && fixed.is_none_or(|fixed| fixed == at);
        declaration.domain = Arc::new(crate::lexicon::positions(&bits).filter(|&at| is_fixed(at)).collect());
        if declaration.domain.is_empty() && !self.lexicon.is_narrowed() {
            let mend = "check the tags and numbers after `where`, or add entries to the pool";
            return fail(place, format!("no entry of `{word}` meets the condition of `{}`", declaration.name), mend);
        }
        let tags = slot.condition.iter().flat_map(Condition::tags);
        let unknown = tags.filter(|tag| pool.tag_bits(tag).is_none());
        declaration.unknown_tags = unknown.map(str::to_owned).collect();
        for part in slot.condition.iter().flat_map(Condition::top) {
            match part {
                Condition::Free => declaration.free = true,
                Condition::Between(place, between) => {
                    declaration.free |= matches!(between, Between::Same { .. });
                    declaration.between.push((*place, between.clone()));
                }
                _ => {}
            }
        }
        Ok(declaration)
    }

    /// Whether all names that conditions, requirements and `harder` use are draws.
    pub fn check_names(&self, template: &Template) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (_, declaration) in &self.declarations {
            for (place, between) in &declaration.between {
                let message = if between.draw() == declaration.name {
                    format!("`{}` is compared with itself", declaration.name)
                } else if !self.names.contains(between.draw()) {
                    format!("`{}` is not the name of a draw", between.draw())
                } else {
                    continue;
                };
                let problem = place.error(message, "name another draw of this template, as in `#cup`");
                problems.push(Problem { place: declaration.section.clone(), ..problem });
            }
        }
        for name in template.harder.iter().filter(|name| !self.names.contains(*name)) {
            problems.push(Problem::error("harder", format!("`{name}` is not the name of a draw"), "name a draw"));
        }
        problems
    }

    /// The draws that a variant makes, in the order of the text.
    pub fn active(&self, variant: &Variant<'_>) -> Result<Vec<Arc<Declaration>>, Problem> {
        let mut active: Vec<Arc<Declaration>> = Vec::new();
        for (section, nodes) in variant.sections.iter().enumerate() {
            let mut places = Vec::new();
            walk(nodes.iter().copied(), &mut |slot| places.push(slot.place));
            for place in places {
                let found = self.declarations.iter().find(|(at, _)| *at == (section, place));
                let Some((_, declaration)) = found else { continue };
                if active.iter().any(|other| other.name == declaration.name) {
                    let message = format!("`{}` is drawn twice", declaration.name);
                    let mend = "give the draws names of their own, as in `{object#cup}` and `{object#box}`";
                    return Err(Problem { place: declaration.section.clone(), ..place.error(message, mend) });
                }
                active.push(Arc::clone(declaration));
            }
        }
        if active.len() > 24 {
            let place = Place { line: 1, column: 1 };
            return Err(place.error(format!("{} draws in one prompt", active.len()), "use at most 24"));
        }
        Ok(active)
    }

    /// All draws, in the order of the text.
    pub fn draws(&self) -> Vec<CompiledDraw> {
        let draw = |(_, declaration): &((usize, Place), Arc<Declaration>)| CompiledDraw {
            name: declaration.name.clone(),
            section: declaration.section.clone(),
            place: declaration.place,
            pool: declaration.source.pool().cloned(),
            domain: Arc::clone(&declaration.domain),
            unknown_tags: declaration.unknown_tags.clone(),
        };
        self.declarations.iter().map(draw).collect()
    }

    /// The label of a section.
    pub fn label(&self, section: usize) -> &str {
        &self.labels[section]
    }
}

/// Calls `see` on every slot, the numbers that count others included, in the order of the text.
fn walk<'n>(nodes: impl IntoIterator<Item = &'n Node>, see: &mut dyn FnMut(&Slot)) {
    for node in nodes {
        match node {
            Node::Text(_) => {}
            Node::Slot(slot) => {
                if let Determiner::Count(number) = &slot.determiner {
                    see(number);
                }
                see(slot);
            }
            Node::Choice(choice) => choice.options.iter().for_each(|option| walk(&option.nodes, see)),
        }
    }
}
