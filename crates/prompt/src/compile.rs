//! Binds a template to pools: its variants, each with an exact space and everything that a sample needs.

mod pieces;
mod requirements;
mod scope;
mod spaces;

use crate::lexicon::{Lexicon, PoolWords};
use crate::random::Seed;
use crate::render::{Choices, Chosen, Piece};
use crate::space::divided;
use crate::syntax::{self, Node, Place};
pub use crate::variants::Taken;
use crate::variants::{Variant, variants};
use pairloom_model::views::Problem;
use pairloom_model::{Format, Kind, Subtask, Template};
pub(crate) use requirements::RequirementPlan;
use requirements::TurnPlan;
use scope::Scope;
use spaces::{Part, Spaces};
use std::sync::Arc;

/// A template ready for planning.
#[derive(Clone, Debug)]
pub struct Compiled {
    pub id: String,
    pub level: String,
    pub format: Format,
    /// Against the other templates of a cell.
    pub weight: f64,
    pub variants: Vec<CompiledVariant>,
    /// All draws that the text declares, in its order.
    pub draws: Vec<CompiledDraw>,
    /// Alternatives that no choice of entries can take, with their section and place.
    pub unreachable: Vec<(String, Taken)>,
    /// Distinct choices of entries, numbers and alternatives over all variants.
    pub capacity: u128,
}

/// A draw as the text declares it.
#[derive(Clone, Debug)]
pub struct CompiledDraw {
    pub name: String,
    /// `draws`, `text` or `turn 2`, and the place there.
    pub section: String,
    pub place: Place,
    /// `None` for a number.
    pub pool: Option<Arc<PoolWords>>,
    /// The entries that it may take, comparisons with other draws apart.
    pub domain: Arc<Vec<u32>>,
    /// Tags of its condition that no entry of the pool has.
    pub unknown_tags: Vec<String>,
}

/// One way to take the template's parts.
#[derive(Clone, Debug)]
pub struct CompiledVariant {
    /// Its share among the template's variants, 0 to 1.
    pub weight: f64,
    /// Whether its words of style are in; `None` where the template has none.
    pub styled: Option<bool>,
    /// 1 to 5.
    pub grade: u8,
    /// Distinct choices of this variant.
    pub capacity: u128,
    /// The alternatives that it takes, with the section of each: 0 the hidden draws, then the turns.
    pub(crate) taken: Vec<(usize, Taken)>,
    pub(crate) names: Vec<String>,
    pub(crate) pools: Vec<Option<Arc<PoolWords>>>,
    parts: Vec<Part>,
    /// Radices of the choices of words.
    choices: Vec<u32>,
    pub(crate) sections: Vec<Vec<Piece>>,
    pub(crate) source: Vec<RequirementPlan>,
    pub(crate) turns: Vec<TurnPlan>,
}

impl CompiledVariant {
    /// The entries, numbers and digits of choice `index`, which must be below the capacity. Forms are left at 0.
    pub(crate) fn choose(&self, index: u128) -> (Vec<Chosen>, Vec<u32>) {
        let (mut chosen, mut digits) = (Vec::new(), Vec::new());
        self.choose_into(index, &mut chosen, &mut digits);
        (chosen, digits)
    }

    /// The same into buffers that are used again.
    pub(crate) fn choose_into(&self, mut index: u128, chosen: &mut Vec<Chosen>, digits: &mut Vec<u32>) {
        chosen.clear();
        chosen.resize(self.names.len(), Chosen::Number(0));
        digits.clear();
        for &radix in &self.choices {
            let (rest, digit) = divided(index, u128::from(radix));
            digits.push(digit as u32);
            index = rest;
        }
        for part in &self.parts {
            match part {
                Part::Number { draw, low, count } => {
                    let (rest, number) = divided(index, *count);
                    chosen[*draw] = Chosen::Number(low + number as i64);
                    index = rest;
                }
                Part::Entries { component, draws } => {
                    let (rest, own) = divided(index, component.total());
                    let mut out = [0_u32; 32];
                    component.pick(own, &mut out);
                    index = rest;
                    for (&draw, &entry) in draws.iter().zip(&out) {
                        chosen[draw] = Chosen::Entry { entry, form: 0 };
                    }
                }
            }
        }
    }

    /// Whether entries of one of its pools have different weights.
    pub(crate) fn is_weighted(&self) -> bool {
        self.pools.iter().flatten().any(|pool| pool.top_weight.is_some())
    }

    /// The product of the entries' weights, each against the highest of its pool: above 0 to 1.
    pub(crate) fn weight_of(&self, chosen: &[Chosen]) -> f64 {
        let weight = |(value, pool): (&Chosen, &Option<Arc<PoolWords>>)| match (value, pool) {
            (Chosen::Entry { entry, .. }, Some(pool)) => {
                pool.top_weight.map_or(1.0, |top| pool.pool.entries[*entry as usize].weight / top)
            }
            _ => 1.0,
        };
        chosen.iter().zip(&self.pools).map(weight).product()
    }

    /// A number that two samples share only if they say the same thing: the same entries and numbers, the same requirements,
    /// whatever the wording, the draws' names and their order.
    pub(crate) fn mark(&self, chosen: &[Chosen]) -> u64 {
        let mut entries = [0_u64; 32];
        let mut sum = 0_u64;
        for (draw, value) in chosen.iter().enumerate().take(entries.len()) {
            entries[draw] = match (value, &self.pools[draw]) {
                (Chosen::Entry { entry, .. }, Some(pool)) => pool.marks[*entry as usize],
                (Chosen::Number(number), _) => Seed(5).nth(*number as u64).0,
                (Chosen::Entry { .. }, None) => 0,
            };
            sum = sum.wrapping_add(entries[draw]);
        }
        let turns = self.turns.iter().flat_map(|turn| &turn.operations).flat_map(|operation| &operation.requirements);
        for requirement in self.source.iter().chain(turns) {
            sum = sum.wrapping_add(requirement.mark(&entries));
        }
        sum
    }

    /// The printed text of each turn.
    pub(crate) fn texts(&self, chosen: &[Chosen], digits: &[u32]) -> Vec<String> {
        let choices = Choices { pools: &self.pools, chosen, digits };
        let print = |pieces: &Vec<Piece>| {
            let mut out = String::with_capacity(128);
            choices.print(pieces, &mut out);
            out
        };
        self.sections.iter().map(print).collect()
    }
}

impl Compiled {
    /// The grades that it can make, ascending.
    pub fn grades(&self) -> Vec<u8> {
        let mut grades: Vec<u8> = self.variants.iter().map(|variant| variant.grade).collect();
        grades.sort_unstable();
        grades.dedup();
        grades
    }
}

/// Compiles a template of this subtask.
///
/// # Errors
/// Everything that keeps it from making samples, each with its place (`text`, `draws`, `turn 2` …) and its mend.
pub fn compile(subtask: &Subtask, template: &Template, lexicon: &Lexicon) -> Result<Compiled, Vec<Problem>> {
    let mut problems = shape(subtask, template);
    let labels = section_labels(template);
    let mut sections: Vec<Vec<Node>> = Vec::new();
    for (label, text) in labels.iter().zip(section_texts(template)) {
        match syntax::parse(text) {
            Ok(nodes) => sections.push(nodes),
            Err(problem) => problems.push(Problem { place: label.clone(), ..problem }),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let scope = Scope::new(&sections, &labels, lexicon).map_err(|problem| vec![problem])?;
    problems.extend(scope.check_names(template));
    if !problems.is_empty() {
        return Err(problems);
    }
    let drawn = |word: &str| scope.names.contains(word);
    let all = variants(&sections, &drawn).map_err(|problem| vec![problem])?;
    let mut spaces = Spaces::new(&lexicon.spaces);
    let mut compiled = Vec::new();
    for variant in all {
        match compile_variant(template, &scope, &variant, &mut spaces) {
            Ok(variant) => compiled.push(variant),
            Err(problem) if problems.contains(&problem) => {}
            Err(problem) => problems.push(problem),
        }
    }
    // Where entries were left out, alternatives that drew only those are no mistakes.
    let unreachable = if lexicon.is_narrowed() { Vec::new() } else { unreachable(&compiled, &labels) };
    let capacity = compiled.iter().try_fold(0_u128, |sum, variant| sum.checked_add(variant.capacity));
    match capacity {
        None => problems.push(overflow()),
        Some(0) if problems.is_empty() && !lexicon.is_narrowed() => problems.push(Problem::error(
            "text",
            "no choice of entries meets all conditions",
            "loosen a condition or add entries to the pool",
        )),
        _ => {}
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(Compiled {
        id: template.id.clone(),
        level: template.level.clone(),
        format: template.format,
        weight: template.weight,
        variants: compiled.into_iter().filter(|variant| variant.capacity > 0).collect(),
        draws: scope.draws(),
        unreachable,
        capacity: capacity.unwrap_or_default(),
    })
}

/// Alternatives all of whose variants are without a choice.
fn unreachable(variants: &[CompiledVariant], labels: &[String]) -> Vec<(String, Taken)> {
    let mut dead: Vec<&(usize, Taken)> = Vec::new();
    for taken in variants.iter().filter(|variant| variant.capacity == 0).flat_map(|variant| &variant.taken) {
        let reached = variants.iter().any(|variant| variant.capacity > 0 && variant.taken.contains(taken));
        if !reached && !dead.contains(&taken) {
            dead.push(taken);
        }
    }
    let label = |section: usize| labels.get(section).cloned().unwrap_or_default();
    dead.into_iter().map(|(section, taken)| (label(*section), taken.clone())).collect()
}

fn section_labels(template: &Template) -> Vec<String> {
    let mut labels = vec!["draws".to_owned()];
    if template.turns.is_empty() {
        labels.push("text".to_owned());
    }
    labels.extend((1..=template.turns.len()).map(|turn| format!("turn {turn}")));
    labels
}

fn section_texts(template: &Template) -> Vec<&str> {
    let mut texts = vec![template.draws.as_str()];
    if template.turns.is_empty() {
        texts.push(&template.text);
    }
    texts.extend(template.turns.iter().map(|turn| turn.text.as_str()));
    texts
}

fn shape(subtask: &Subtask, template: &Template) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut wrong = |place: &str, message: String, mend: &str| problems.push(Problem::error(place, message, mend));
    if subtask.level(&template.level).is_none() {
        let levels: Vec<&str> = subtask.levels.iter().map(|level| level.id.as_str()).collect();
        let mend = format!("use one of: {}", levels.join(", "));
        wrong("level", format!("`{}` is no level of {}", template.level, subtask.name), &mend);
    }
    if !(1..=5).contains(&template.grade) {
        wrong("grade", format!("the grade {} is not 1 to 5", template.grade), "use 1, 2, 3, 4 or 5");
    }
    if !(template.weight > 0.0 && template.weight.is_finite()) {
        wrong("weight", format!("the weight {} is not above 0", template.weight), "use a number above 0");
    }
    match subtask.kind {
        Kind::Generation if template.text.trim().is_empty() || !template.turns.is_empty() => {
            wrong("text", "a generation template needs a text and no turns".into(), "write the instruction");
        }
        Kind::Editing if template.turns.is_empty() || !template.text.is_empty() => {
            wrong("turns", "an editing template needs turns and no text".into(), "write at least one turn");
        }
        Kind::Editing if template.source.is_empty() => {
            wrong(
                "source",
                "nothing says what the source picture shows".into(),
                "add lines such as `count(target) = 1`",
            );
        }
        _ => {}
    }
    problems
}

fn overflow() -> Problem {
    Problem::error("text", "the capacity is beyond 128 bits", "use fewer draws")
}

fn compile_variant(
    template: &Template,
    scope: &Scope<'_>,
    variant: &Variant<'_>,
    spaces: &mut Spaces<'_>,
) -> Result<CompiledVariant, Problem> {
    let active = scope.active(variant)?;
    let (sections, choices) = pieces::lower(variant, scope, &active)?;
    let parts = spaces.parts(&active)?;
    let mut capacity = Some(1_u128);
    for radix in choices.iter().map(|&radix| u128::from(radix)).chain(parts.iter().map(Part::size)) {
        capacity = capacity.and_then(|capacity| capacity.checked_mul(radix));
    }
    let harder = template.harder.iter().filter(|name| active.iter().any(|draw| draw.name == **name)).count();
    Ok(CompiledVariant {
        weight: variant.weight,
        styled: variant.styled,
        grade: template.grade.saturating_add(harder as u8).min(5),
        capacity: capacity.ok_or_else(overflow)?,
        taken: variant.taken.clone(),
        names: active.iter().map(|draw| draw.name.clone()).collect(),
        pools: active.iter().map(|draw| draw.source.pool().cloned()).collect(),
        parts,
        choices,
        source: requirements::lower("source", &template.source, scope, &active)?,
        turns: requirements::turns(template, scope, &active)?,
        // The first section holds the draws that are not said.
        sections: sections.into_iter().skip(1).collect(),
    })
}
