//! Reads a template's text into nodes, with the place of everything for error messages.

use crate::condition::Condition;
use crate::scan::Scanner;
use pairloom_model::views::{Problem, Severity};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Longest text of one turn, in characters. A prompt that long fits no model.
pub const MAX_CHARACTERS: usize = 8_000;
/// Deepest nesting of optional parts and alternatives.
pub const MAX_DEPTH: usize = 32;

/// A place in a text, both from 1, the column in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// A problem at this place.
    pub fn error(self, message: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem {
            severity: Severity::Error,
            place: String::new(),
            line: self.line,
            column: self.column,
            message: message.into(),
            mend: mend.into(),
        }
    }
}

/// A piece of a template's text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Text(String),
    Slot(Box<Slot>),
    Choice(Choice),
}

/// `[…]` or `(…|…)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    pub place: Place,
    /// `[~…]`: words of style, taken in the share of prompts that the plan asks for.
    pub style: bool,
    pub options: Vec<Alternative>,
}

/// One way to take a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Against the others of its choice.
    pub weight: f64,
    pub nodes: Vec<Node>,
    /// As it stands in the template, for explanations.
    pub source: Arc<str>,
}

/// What stands before a slot's word.
#[derive(Clone, Debug, PartialEq)]
pub enum Determiner {
    None,
    A,
    The,
    /// The number draw that counts it.
    Count(Box<Slot>),
}

/// What a slot draws or repeats.
#[derive(Clone, Debug, PartialEq)]
pub enum Head {
    /// A pool or an earlier draw, then what stands after the dot.
    Word(String, Option<String>),
    Range(i64, i64),
}

/// `{…}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    pub place: Place,
    pub determiner: Determiner,
    /// Whether what is printed starts with a capital letter.
    pub capital: bool,
    pub head: Head,
    pub name: Option<String>,
    pub form: Option<String>,
    pub condition: Option<Condition>,
    /// `{n:is|are}`.
    pub agreement: Option<(String, String)>,
}

/// Reads a text.
///
/// # Errors
/// The first mistake, with its place and its mend.
pub fn parse(text: &str) -> Result<Vec<Node>, Problem> {
    let mut scanner = Scanner::new(text);
    if scanner.length() > MAX_CHARACTERS {
        let mend = format!("keep it under {MAX_CHARACTERS} characters");
        return Err(scanner.place().error(format!("the text has {} characters", scanner.length()), mend));
    }
    let nodes = nodes(&mut scanner, 0, "")?;
    match scanner.peek() {
        None => Ok(nodes),
        Some(mark) => {
            Err(scanner.place().error(format!("`{mark}` closes nothing"), format!("write `\\{mark}` to print it")))
        }
    }
}

/// The words that the slots of a text draw or repeat: names of pools and of draws.
pub fn slot_words(nodes: &[Node]) -> BTreeSet<&str> {
    let mut words = BTreeSet::new();
    collect_words(nodes, &mut words);
    words
}

fn collect_words<'a>(nodes: &'a [Node], words: &mut BTreeSet<&'a str>) {
    for node in nodes {
        match node {
            Node::Text(_) => {}
            Node::Choice(choice) => choice.options.iter().for_each(|option| collect_words(&option.nodes, words)),
            Node::Slot(slot) => {
                if let Head::Word(word, _) = &slot.head {
                    words.insert(word);
                }
            }
        }
    }
}

fn nodes(scanner: &mut Scanner, depth: usize, stops: &str) -> Result<Vec<Node>, Problem> {
    let mut nodes = Vec::new();
    let mut text = String::new();
    while let Some(next) = scanner.peek() {
        if stops.contains(next) || (depth == 0 && matches!(next, ']' | ')' | '}')) {
            break;
        }
        match next {
            '\\' => text.push(escaped(scanner)?),
            '{' | '[' | '(' => {
                if !text.is_empty() {
                    nodes.push(Node::Text(std::mem::take(&mut text)));
                }
                nodes.push(bracket(scanner, depth, next)?);
            }
            ']' | ')' | '}' => {
                let mend = format!("close what was opened before it, or write `\\{next}` to print it");
                return Err(scanner.place().error(format!("`{next}` does not close what is open here"), mend));
            }
            _ => {
                text.push(next);
                scanner.step();
            }
        }
    }
    if !text.is_empty() {
        nodes.push(Node::Text(text));
    }
    Ok(nodes)
}

fn escaped(scanner: &mut Scanner) -> Result<char, Problem> {
    let place = scanner.place();
    scanner.step();
    match scanner.step() {
        Some('n') => Ok('\n'),
        Some(mark) if !mark.is_alphanumeric() => Ok(mark),
        _ => Err(place.error("`\\` stands before nothing that needs it", "write `\\\\` to print a backslash")),
    }
}

fn bracket(scanner: &mut Scanner, depth: usize, open: char) -> Result<Node, Problem> {
    if depth >= MAX_DEPTH {
        return Err(scanner.place().error("parts are nested too deeply", format!("nest at most {MAX_DEPTH} deep")));
    }
    match open {
        '{' => slot(scanner).map(|slot| Node::Slot(Box::new(slot))),
        '[' => optional(scanner, depth).map(Node::Choice),
        _ => alternatives(scanner, depth).map(Node::Choice),
    }
}

fn optional(scanner: &mut Scanner, depth: usize) -> Result<Choice, Problem> {
    let place = scanner.place();
    scanner.step();
    let style = scanner.peek() == Some('~');
    if style {
        scanner.step();
    }
    let weight = if style { 1.0 } else { scanner.weight()? };
    let start = scanner.position();
    let inside = nodes(scanner, depth + 1, "]")?;
    let source = scanner.since(start).into();
    if scanner.step() != Some(']') {
        return Err(place.error("`[` is never closed", "add `]`, or write `\\[` to print it"));
    }
    if inside.is_empty() {
        return Err(place.error("`[]` holds nothing", "put the optional words inside, or take it out"));
    }
    let nothing = Alternative { weight: 1.0, nodes: Vec::new(), source: "".into() };
    Ok(Choice { place, style, options: vec![Alternative { weight, nodes: inside, source }, nothing] })
}

fn alternatives(scanner: &mut Scanner, depth: usize) -> Result<Choice, Problem> {
    let place = scanner.place();
    scanner.step();
    let mut options = Vec::new();
    loop {
        let weight = scanner.weight()?;
        let start = scanner.position();
        let nodes = nodes(scanner, depth + 1, "|)")?;
        options.push(Alternative { weight, nodes, source: scanner.since(start).into() });
        match scanner.step() {
            Some('|') => {}
            Some(')') => break,
            _ => return Err(place.error("`(` is never closed", "add `)`, or write `\\(` to print it")),
        }
    }
    if options.len() < 2 {
        let mend = "add `|` and another wording, or write `\\(` and `\\)` to print the brackets";
        return Err(place.error("`(…)` has only one alternative", mend));
    }
    Ok(Choice { place, style: false, options })
}

fn slot(scanner: &mut Scanner) -> Result<Slot, Problem> {
    let open = scanner.place();
    scanner.step();
    scanner.spaces();
    let first = reference(scanner)?;
    if scanner.peek() == Some(':') {
        return agreement(scanner, first);
    }
    scanner.spaces();
    let mut slot = first;
    let more = scanner.peek().is_some_and(|c| c.is_alphanumeric() || c == '_') && !scanner.at_word("where");
    if more {
        let mut second = reference(scanner)?;
        second.capital = slot.capital;
        second.determiner = determiner(slot)?;
        slot = second;
        scanner.spaces();
    }
    if scanner.at_word("where") {
        scanner.skip("where");
        slot.condition = Some(Condition::parse(scanner)?);
    }
    scanner.spaces();
    match scanner.step() {
        Some('}') => Ok(slot),
        Some(other) => Err(open.error(
            format!("`{other}` is not expected in this slot"),
            "a slot reads `{a pool#name.form where condition}`, each part but the pool optional",
        )),
        None => Err(open.error("`{` is never closed", "add `}`, or write `\\{` to print it")),
    }
}

fn determiner(word: Slot) -> Result<Determiner, Problem> {
    match &word.head {
        Head::Word(text, None) if word.name.is_none() && matches!(text.as_str(), "a" | "an") => Ok(Determiner::A),
        Head::Word(text, None) if word.name.is_none() && text == "the" => Ok(Determiner::The),
        Head::Range(..) | Head::Word(_, None) => Ok(Determiner::Count(Box::new(word))),
        Head::Word(..) => Err(word.place.error(
            "this is neither an article nor a number",
            "before the pool stands `a`, `the`, a number's name or a range such as `2..7#n`",
        )),
    }
}

/// `word`, `word.part#name.form` or `2..7#name`.
fn reference(scanner: &mut Scanner) -> Result<Slot, Problem> {
    let place = scanner.place();
    let (capital, head) = if scanner.peek().is_some_and(|c| c.is_ascii_digit() || c == '-') {
        let (low, high) = scanner.range()?;
        (false, Head::Range(low, high))
    } else {
        let word = scanner.word().ok_or_else(|| {
            place.error(
                "the slot names no pool",
                "write the pool's name, as in `{object}`, or `\\{` to print the bracket",
            )
        })?;
        let capital = word.starts_with(|c: char| c.is_uppercase());
        let mut letters = word.chars();
        let lower = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
        let part = scanner.after('.')?;
        (capital, Head::Word(lower, part))
    };
    let name = scanner.after('#')?;
    let form = if name.is_some() { scanner.after('.')? } else { None };
    Ok(Slot { place, determiner: Determiner::None, capital, head, name, form, condition: None, agreement: None })
}

fn agreement(scanner: &mut Scanner, mut slot: Slot) -> Result<Slot, Problem> {
    let wrong = |place: Place| place.error("the agreement is incomplete", "write it as `{n:is|are}`");
    scanner.step();
    let one = scanner.until(&['|', '}']);
    if scanner.step() != Some('|') {
        return Err(wrong(slot.place));
    }
    let many = scanner.until(&['}']);
    if scanner.step() != Some('}') {
        return Err(wrong(slot.place));
    }
    slot.agreement = Some((one, many));
    Ok(slot)
}
