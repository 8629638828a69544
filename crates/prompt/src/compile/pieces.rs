//! Turns a variant's nodes into pieces that print without looking anything up.

use super::scope::{Declaration, Scope, Source};
use crate::inflection::Inflection;
use crate::lexicon::Measures;
use crate::render::{FormKind, NumberForm, Piece, PieceDeterminer};
use crate::syntax::{Choice, Determiner, Head, Node, Slot};
use crate::variants::Variant;
use pairloom_model::views::Problem;
use std::sync::Arc;

/// Most wordings of one choice of words, nested ones multiplied out.
const MAX_WORDINGS: usize = 4_096;

/// The pieces of all sections, and the number of options of each choice of words.
pub fn lower(
    variant: &Variant<'_>,
    scope: &Scope<'_>,
    active: &[Arc<Declaration>],
) -> Result<(Vec<Vec<Piece>>, Vec<u32>), Problem> {
    let mut choices = Vec::new();
    let mut sections = Vec::new();
    for (section, nodes) in variant.sections.iter().enumerate() {
        let mut lowering = Lowering { active, choices: &mut choices };
        let pieces = lowering
            .nodes(nodes.iter().copied())
            .map_err(|problem| Problem { place: scope.label(section).into(), ..problem })?;
        sections.push(pieces);
    }
    Ok((sections, choices))
}

struct Lowering<'a> {
    active: &'a [Arc<Declaration>],
    choices: &'a mut Vec<u32>,
}

impl Lowering<'_> {
    fn nodes<'n>(&mut self, nodes: impl Iterator<Item = &'n Node>) -> Result<Vec<Piece>, Problem> {
        let mut pieces = Vec::new();
        for node in nodes {
            pieces.push(match node {
                Node::Text(text) => Piece::Text(text.clone()),
                Node::Slot(slot) => self.slot(slot)?,
                Node::Choice(choice) => {
                    let mut options = Vec::new();
                    for wording in wordings(choice)? {
                        let option = self.nodes(wording.iter())?;
                        if options.contains(&option) {
                            let mend = "take one of them out; a choice of weight is written `3::`";
                            return Err(choice.place.error("two alternatives say the same", mend));
                        }
                        options.push(option);
                    }
                    self.choices.push(options.len() as u32);
                    Piece::Choice { choice: self.choices.len() - 1, options }
                }
            });
        }
        Ok(pieces)
    }

    fn find(&self, slot: &Slot) -> Result<usize, Problem> {
        let name = match (&slot.name, &slot.head) {
            (Some(name), _) => name.as_str(),
            (None, Head::Word(word, _)) => word.as_str(),
            (None, Head::Range(..)) => "number",
        };
        self.active.iter().position(|draw| draw.name == name).ok_or_else(|| {
            slot.place.error(
                format!("`{name}` is printed where it may not have been drawn"),
                "draw it outside of the optional part, or move this mention inside",
            )
        })
    }

    fn slot(&self, slot: &Slot) -> Result<Piece, Problem> {
        let draw = self.find(slot)?;
        if let Some((one, many)) = &slot.agreement {
            if self.active[draw].source.pool().is_some() {
                let mend = "use it with a number, as in `{n:is|are}`";
                return Err(slot.place.error("only a number decides between two words", mend));
            }
            return Ok(Piece::Agreement { draw, one: one.clone(), many: many.clone() });
        }
        let form = self.form_name(slot, draw);
        if let Source::Number { .. } = self.active[draw].source {
            let form = match form {
                None => NumberForm::Word,
                Some("digits") => NumberForm::Digits,
                Some("ordinal") => NumberForm::Ordinal,
                Some(other) => {
                    let mend = "a number has `digits` and `ordinal`";
                    return Err(slot.place.error(format!("a number has no form `{other}`"), mend));
                }
            };
            return Ok(Piece::Number { draw, capital: slot.capital, form });
        }
        let determiner = match &slot.determiner {
            Determiner::None => PieceDeterminer::None,
            Determiner::A => PieceDeterminer::A,
            Determiner::The => PieceDeterminer::The,
            Determiner::Count(number) => {
                let number_draw = self.find(number)?;
                if self.active[number_draw].source.pool().is_some() {
                    let message = format!("`{}` is not a number", self.active[number_draw].name);
                    return Err(number.place.error(message, "before the pool stands an article, a number or a range"));
                }
                PieceDeterminer::Count(number_draw)
            }
        };
        let form = self.form(slot, draw, form)?;
        Ok(Piece::Entry { draw, determiner, capital: slot.capital, form })
    }

    /// What stands after the dot, unless it is the fixed entry.
    fn form_name<'s>(&self, slot: &'s Slot, draw: usize) -> Option<&'s str> {
        if slot.form.is_some() {
            return slot.form.as_deref();
        }
        let Head::Word(_, Some(part)) = &slot.head else { return None };
        let declared_here = self.active[draw].place == slot.place;
        let is_entry = || {
            let pool = self.active[draw].source.pool();
            pool.is_some_and(|pool| pool.pool.entries.iter().any(|entry| entry.id.as_str() == part))
        };
        (!(declared_here && is_entry())).then_some(part.as_str())
    }

    fn form(&self, slot: &Slot, draw: usize, name: Option<&str>) -> Result<FormKind, Problem> {
        form_kind(&self.active[draw], name).map_err(|(message, mend)| slot.place.error(message, mend))
    }
}

/// The form of this name, if all entries that the draw may take have it.
pub fn form_kind(draw: &Declaration, name: Option<&str>) -> Result<FormKind, (String, String)> {
    let Some(name) = name else { return Ok(FormKind::Surface) };
    match name {
        "plural" => return Ok(FormKind::Plural),
        "id" => return Ok(FormKind::Id),
        "form" => return Ok(FormKind::Surface),
        _ => {}
    }
    let Some(pool) = draw.source.pool() else { return Ok(FormKind::Surface) };
    let all = |values: &Measures| draw.domain.iter().all(|&entry| values[entry as usize].is_some());
    if pool.measures(name).is_some_and(|values| all(&values)) {
        return Ok(FormKind::Measure(name.to_owned()));
    }
    let without = match pool.has_text_everywhere(name) {
        true => None,
        false => draw.domain.iter().find(|&&entry| !pool.has_text(name, entry)),
    };
    let without = without.map(|&entry| &pool.pool.entries[entry as usize]);
    match (without, pool.texts(name), Inflection::parse(name)) {
        (None, Some(column), _) => Ok(FormKind::Text(column)),
        // A draw that no entry is left for prints nothing.
        (None, None, _) => Ok(FormKind::Surface),
        (Some(_), _, Some(inflection)) => Ok(FormKind::Inflected(inflection)),
        (Some(entry), _, None) => Err((
            format!("the entry `{}` of `{}` has no `{name}`", entry.id, pool.pool.id),
            "use `plural`, `id`, or a text or measure that every entry it may draw has".to_owned(),
        )),
    }
}

/// All wordings of a choice, nested choices multiplied out.
fn wordings(choice: &Choice) -> Result<Vec<Vec<Node>>, Problem> {
    let mut all = Vec::new();
    for option in choice.options.iter().map(|option| &option.nodes) {
        let mut ways: Vec<Vec<Node>> = vec![Vec::new()];
        for node in option {
            let parts = match node {
                Node::Choice(inner) => wordings(inner)?,
                node => vec![vec![node.clone()]],
            };
            if ways.len() * parts.len() > MAX_WORDINGS {
                let mend = "split the template, or nest fewer alternatives";
                return Err(choice.place.error(format!("this choice has more than {MAX_WORDINGS} wordings"), mend));
            }
            ways = ways.iter().flat_map(|way| parts.iter().map(move |part| [way.as_slice(), part].concat())).collect();
        }
        all.extend(ways);
    }
    Ok(all)
}
