//! Requirements and operations of a template, made ready for a variant's draws.

use super::pieces::form_kind;
use super::scope::{Declaration, Scope};
use crate::random::Seed;
use crate::render::{Choices, Chosen, FormKind};
use pairloom_model::views::Problem;
use pairloom_model::{Operation, Requirement, RequirementKind, Template};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Arguments that are not draws.
pub const WORDS: [&str; 21] = [
    "background",
    "cause",
    "centre",
    "content",
    "diagram",
    "effect",
    "eighth",
    "fifth",
    "first",
    "fourth",
    "heading",
    "left",
    "picture",
    "rest",
    "right",
    "second",
    "seventh",
    "sixth",
    "subject",
    "third",
    "title",
];

/// A requirement whose draws are known.
#[derive(Clone, Debug)]
pub struct RequirementPlan {
    name: Word,
    arguments: Vec<String>,
    value: Option<Word>,
    /// For each argument the draw that it names, if it names one.
    draws: Vec<Option<usize>>,
    /// Marks of what is the same for all samples: the name, the plain arguments and the plain value.
    plain: Vec<u64>,
    /// `name(argument, …) = value` up to where a draw comes in, as inside a JSON string.
    json: Vec<u8>,
}

#[derive(Clone, Debug)]
enum Word {
    Plain(String),
    Draw(usize, FormKind),
}

/// A turn's operations.
#[derive(Clone, Debug)]
pub struct TurnPlan {
    pub(crate) operations: Vec<OperationPlan>,
}

#[derive(Clone, Debug)]
pub(crate) struct OperationPlan {
    operation: String,
    parameters: BTreeMap<String, String>,
    pub(crate) requirements: Vec<RequirementPlan>,
    /// `{"operation":…,"parameters":…,"requirements":[`, for lines of a plan.
    pub(crate) json: Vec<u8>,
}

impl OperationPlan {
    fn new(operation: &str, parameters: BTreeMap<String, String>, requirements: Vec<RequirementPlan>) -> Self {
        let (name, values) = (serde_json::json!(operation), serde_json::json!(parameters));
        let json = format!("{{\"operation\":{name},\"parameters\":{values},\"requirements\":[").into_bytes();
        Self { operation: operation.to_owned(), parameters, requirements, json }
    }
}

impl RequirementPlan {
    fn new(name: Word, arguments: Vec<String>, value: Option<Word>, draws: Vec<Option<usize>>) -> Self {
        let mark = |word: &str| Seed(1).child(word).0;
        let plain_word = |word: &Word| match word {
            Word::Plain(word) => mark(word),
            Word::Draw(_, form) => mark(&format!("{form:?}")),
        };
        let mut plain = vec![plain_word(&name)];
        plain.extend(
            arguments.iter().zip(&draws).map(|(argument, draw)| if draw.is_some() { 2 } else { mark(argument) }),
        );
        plain.extend(value.as_ref().map(plain_word));
        let mut head = String::new();
        if let Word::Plain(name) = &name {
            head.push_str(name);
            push_arguments(&arguments, &mut head);
            match &value {
                Some(Word::Plain(value)) => crate::line::print_value(value, &mut head),
                Some(Word::Draw(..)) => head.push_str(" = "),
                None => {}
            }
        }
        let mut json = Vec::new();
        crate::line::escape(&head, &mut json);
        Self { name, arguments, value, draws, plain, json }
    }

    /// A number that is the same for the same requirement of the same entries, whatever the draws are called.
    pub(crate) fn mark(&self, entries: &[u64]) -> u64 {
        let drawn = |word: &Word| match word {
            Word::Plain(_) => 0,
            Word::Draw(draw, _) => entries[*draw],
        };
        let own = std::iter::once(drawn(&self.name))
            .chain(self.draws.iter().map(|draw| draw.map_or(0, |draw| entries[draw])))
            .chain(self.value.as_ref().map(drawn));
        let seed = self.plain.iter().zip(own).fold(Seed(3), |seed, (plain, own)| seed.nth(plain ^ own));
        seed.0
    }

    /// The requirement for what the draws became.
    pub fn fill(&self, choices: &Choices<'_>) -> Requirement {
        Requirement {
            name: self.name.fill(choices),
            arguments: self.arguments.clone(),
            value: self.value.as_ref().map(|value| value.fill(choices)),
        }
    }
}

impl RequirementPlan {
    /// Appends the requirement as [`Requirement`] writes it, as inside a JSON string. `text` is scratch.
    pub(crate) fn print_json(&self, choices: &Choices<'_>, text: &mut String, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.json);
        text.clear();
        if let Word::Draw(..) = &self.name {
            text.push_str(&self.name.look_up(choices));
            push_arguments(&self.arguments, text);
            if let Some(value) = &self.value {
                crate::line::print_value(&value.look_up(choices), text);
            }
        } else if let Some(Word::Draw(draw, form)) = &self.value {
            match (choices.chosen[*draw], form) {
                (Chosen::Number(number), _) => {
                    if number < 0 {
                        out.push(b'-');
                    }
                    return crate::line::number(number.unsigned_abs(), out);
                }
                // An id is one word and needs no quotation marks.
                (_, FormKind::Id) => return out.extend_from_slice(choices.text(*draw, form).as_bytes()),
                _ => crate::line::print_bare_value(&choices.text(*draw, form), text),
            }
        }
        crate::line::escape(text, out);
    }
}

fn push_arguments(arguments: &[String], text: &mut String) {
    text.push('(');
    for (at, argument) in arguments.iter().enumerate() {
        if at > 0 {
            text.push_str(", ");
        }
        text.push_str(argument);
    }
    text.push(')');
}

impl Word {
    fn look_up<'a>(&'a self, choices: &'a Choices<'_>) -> Cow<'a, str> {
        match self {
            Word::Plain(word) => word.into(),
            Word::Draw(draw, form) => match choices.chosen[*draw] {
                Chosen::Number(number) => number.to_string().into(),
                Chosen::Entry { .. } => choices.text(*draw, form),
            },
        }
    }

    fn fill(&self, choices: &Choices<'_>) -> String {
        self.look_up(choices).into_owned()
    }
}

impl TurnPlan {
    /// The operations for what the draws became.
    pub fn fill(&self, choices: &Choices<'_>) -> Vec<Operation> {
        let fill = |plan: &OperationPlan| Operation {
            operation: plan.operation.clone(),
            parameters: plan.parameters.clone(),
            requirements: plan.requirements.iter().map(|requirement| requirement.fill(choices)).collect(),
        };
        self.operations.iter().map(fill).collect()
    }
}

/// The turns of a template; a generation's is its requirements under the operation `generate`.
pub fn turns(template: &Template, scope: &Scope<'_>, active: &[Arc<Declaration>]) -> Result<Vec<TurnPlan>, Problem> {
    if template.turns.is_empty() {
        let requirements = lower("requirements", &template.requirements, scope, active)?;
        let operation = OperationPlan::new("generate", BTreeMap::new(), requirements);
        return Ok(vec![TurnPlan { operations: vec![operation] }]);
    }
    let mut turns = Vec::new();
    for (at, turn) in template.turns.iter().enumerate() {
        let label = format!("turn {}", at + 1);
        let mut operations = Vec::new();
        for operation in &turn.operations {
            let made = |value: &str| !scope.names.contains(value) || active.iter().any(|draw| draw.name == value);
            let parameters = operation.parameters.iter().filter(|(_, value)| made(value));
            let parameters = parameters.map(|(key, value)| (key.clone(), value.clone())).collect();
            let requirements = lower(&label, &operation.requirements, scope, active)?;
            operations.push(OperationPlan::new(&operation.operation, parameters, requirements));
        }
        if operations.is_empty() {
            return Err(Problem::error(label, "the turn has no operation", "say what it does, as in `remove`"));
        }
        turns.push(TurnPlan { operations });
    }
    Ok(turns)
}

/// The requirements whose draws are all made.
pub fn lower(
    place: &str,
    lines: &[String],
    scope: &Scope<'_>,
    active: &[Arc<Declaration>],
) -> Result<Vec<RequirementPlan>, Problem> {
    let mut plans = Vec::new();
    for line in lines {
        let fail = |message: String, mend: &str| Problem::error(place, format!("`{line}`: {message}"), mend);
        let requirement = Requirement::parse(line)
            .map_err(|message| Problem::error(place, message, "write it as `name(draw, …) = value`"))?;
        if let Some(plan) = lower_one(&requirement, scope, active, &fail)? {
            plans.push(plan);
        }
    }
    Ok(plans)
}

fn lower_one(
    requirement: &Requirement,
    scope: &Scope<'_>,
    active: &[Arc<Declaration>],
    fail: &dyn Fn(String, &str) -> Problem,
) -> Result<Option<RequirementPlan>, Problem> {
    let find = |name: &str| active.iter().position(|draw| draw.name == name);
    for argument in &requirement.arguments {
        if !scope.names.contains(argument) && !WORDS.contains(&argument.as_str()) {
            let mend = format!("name a draw of the template, or one of: {}", WORDS.join(", "));
            return Err(fail(format!("`{argument}` names nothing"), &mend));
        }
        if scope.names.contains(argument) && find(argument).is_none() {
            return Ok(None);
        }
    }
    // A requirement's own name wins over a draw that happens to be called so.
    let name = if RequirementKind::find(&requirement.name).is_none() && scope.names.contains(&requirement.name) {
        let Some(draw) = find(&requirement.name) else { return Ok(None) };
        let Some(pool) = active[draw].source.pool() else {
            return Err(fail(format!("`{}` is a number", requirement.name), "name a requirement"));
        };
        for &entry in active[draw].domain.iter() {
            check_kind(pool.pool.entries[entry as usize].id.as_str(), requirement, fail)?;
        }
        Word::Draw(draw, FormKind::Id)
    } else {
        check_kind(&requirement.name, requirement, fail)?;
        Word::Plain(requirement.name.clone())
    };
    let value = match &requirement.value {
        None => None,
        Some(text) => {
            let (word, form) = match text.split_once('.') {
                Some((word, form)) if scope.names.contains(word) => (word, Some(form)),
                _ => (text.as_str(), None),
            };
            match (scope.names.contains(word), find(word)) {
                (false, _) => Some(Word::Plain(text.clone())),
                (true, None) => return Ok(None),
                (true, Some(draw)) => {
                    let form = form.unwrap_or("id");
                    let kind = form_kind(&active[draw], Some(form)).map_err(|(message, mend)| fail(message, &mend))?;
                    Some(Word::Draw(draw, kind))
                }
            }
        }
    };
    let arguments = requirement.arguments.clone();
    let draws: Vec<Option<usize>> = arguments.iter().map(|argument| find(argument)).collect();
    Ok(Some(RequirementPlan::new(name, arguments, value, draws)))
}

fn check_kind(name: &str, requirement: &Requirement, fail: &dyn Fn(String, &str) -> Problem) -> Result<(), Problem> {
    let Some(kind) = RequirementKind::find(name) else {
        let known: Vec<&str> = pairloom_model::requirement::REQUIREMENT_KINDS.iter().map(|kind| kind.name).collect();
        return Err(fail(format!("there is no requirement `{name}`"), &format!("use one of: {}", known.join(", "))));
    };
    if kind.arguments != requirement.arguments.len() {
        let message = format!("`{name}` takes {} arguments, not {}", kind.arguments, requirement.arguments.len());
        return Err(fail(message, "name as many draws as it takes"));
    }
    if kind.value != requirement.value.is_some() {
        let (message, mend) = if kind.value {
            (format!("`{name}` needs a value"), "add `= …`")
        } else {
            (format!("`{name}` takes no value"), "leave `= …` out")
        };
        return Err(fail(message, mend));
    }
    Ok(())
}
