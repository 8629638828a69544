//! Requirements: one testable thing each, that a picture must show or an edit must change or keep.
//!
//! Written `name(argument, …)` or `name(argument, …) = value`. An argument is the name of a draw, or a plain word
//! (`rest`, `background`). In a template a value may be the name of a draw; in a plan it is what that draw became.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A requirement, as in `left_of(a, b)` or `count(a) = 3`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Requirement {
    pub name: String,
    pub arguments: Vec<String>,
    /// What stands after `=`. Quoted in writing where it is not a plain word.
    pub value: Option<String>,
}

/// What a requirement of one name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequirementKind {
    pub name: &'static str,
    /// How many arguments it takes.
    pub arguments: usize,
    /// Whether it takes a value.
    pub value: bool,
    /// The yes/no question that a checker asks. Filled in are `{0}`, `{1}`, `{2}` and `{=}`, as `{a 0}` with an article and
    /// as `{0.plural}` in the plural.
    pub question: &'static str,
}

macro_rules! kinds {
    ($($name:literal $arguments:literal $value:literal $question:literal,)*) => {
        &[$(RequirementKind { name: $name, arguments: $arguments, value: $value, question: $question },)*]
    };
}

/// Every requirement there is, in alphabetical order. One line adds one.
pub const REQUIREMENT_KINDS: &[RequirementKind] = kinds![
    "above" 2 false "Is the {0} above the {1}?",
    "above_left_of" 2 false "Is the {0} above and to the left of the {1}?",
    "above_right_of" 2 false "Is the {0} above and to the right of the {1}?",
    "arrangement" 1 true "Are the {0.plural} arranged {=}?",
    "background" 0 true "Is the background {=}?",
    "below" 2 false "Is the {0} below the {1}?",
    "below_left_of" 2 false "Is the {0} below and to the left of the {1}?",
    "below_right_of" 2 false "Is the {0} below and to the right of the {1}?",
    "between" 3 false "Is the {0} between the {1} and the {2}?",
    "colour" 1 true "Is the {0} {=}?",
    "count" 1 true "Are there exactly {=} {0.plural}?",
    "gone" 1 false "Is the {0} gone?",
    "keeps" 1 false "Is the {0} as it was?",
    "left_of" 2 false "Is the {0} to the left of the {1}?",
    "material" 1 true "Is the {0} made of {=}?",
    "pattern" 1 true "Does the {0} have a {=} pattern?",
    "present" 1 false "Is there {a 0}?",
    "right_of" 2 false "Is the {0} to the right of the {1}?",
    "scene" 0 true "Does the picture show {a =}?",
    "size" 1 true "Is the {0} {=}?",
    "state" 1 true "Is the {0} {=}?",
    "style" 0 true "Is the picture in the style of {=}?",
    "text" 1 true "Does the text on the {0} read exactly {=}?",
    "text_gone" 1 false "Is the old text on the {0} gone?",
];

impl RequirementKind {
    /// The kind with this name.
    pub fn find(name: &str) -> Option<&'static RequirementKind> {
        let at = REQUIREMENT_KINDS.binary_search_by(|kind| kind.name.cmp(name)).ok()?;
        REQUIREMENT_KINDS.get(at)
    }
}

fn is_word(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '#');
    !text.is_empty() && text.chars().all(plain)
}

impl Requirement {
    /// Whether a value is written without quotation marks.
    pub fn is_word(value: &str) -> bool {
        is_word(value)
    }

    /// A requirement without a value.
    pub fn new(name: impl Into<String>, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        Self { name: name.into(), arguments, value: None }
    }

    /// The same with a value.
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Reads `name(a, b) = value`.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = |what: &str| format!("requirement `{text}`: {what}");
        let (name, rest) = text.split_once('(').ok_or_else(|| wrong("expected `name(…)`"))?;
        let name = name.trim();
        if !is_word(name) {
            return Err(wrong("the name must be one word"));
        }
        let (inside, rest) = rest.split_once(')').ok_or_else(|| wrong("expected `)`"))?;
        let mut arguments = Vec::new();
        for argument in inside.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            if !is_word(argument) {
                return Err(wrong(&format!("`{argument}` is not a word")));
            }
            arguments.push(argument.to_owned());
        }
        let rest = rest.trim();
        let value = match rest.strip_prefix('=').map(str::trim) {
            Some(quoted) if quoted.starts_with('"') => {
                Some(serde_json::from_str::<String>(quoted).map_err(|_| wrong("the quoted value does not end"))?)
            }
            Some(word) if is_word(word) => Some(word.to_owned()),
            Some(_) => return Err(wrong("put a value of several words in double quotes")),
            None if rest.is_empty() => None,
            None => return Err(wrong("expected `=` or nothing after `)`")),
        };
        Ok(Self { name: name.to_owned(), arguments, value })
    }
}

impl fmt::Display for Requirement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.name)?;
        for (at, argument) in self.arguments.iter().enumerate() {
            if at > 0 {
                f.write_str(", ")?;
            }
            f.write_str(argument)?;
        }
        f.write_str(")")?;
        match &self.value {
            Some(value) if is_word(value) => write!(f, " = {value}"),
            Some(value) => write!(f, " = {}", serde_json::Value::from(value.as_str())),
            None => Ok(()),
        }
    }
}

impl Serialize for Requirement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Requirement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_writes() {
        for text in ["left_of(a, b)", "count(a) = 3", "text(sign) = \"Half \\\"price\\\" (today)\"", "style() = cubism"]
        {
            let requirement = Requirement::parse(text).expect(text);
            assert_eq!(requirement.to_string(), text);
        }
    }

    #[test]
    fn says_what_is_wrong() {
        for text in ["left_of", "left of(a)", "count(a) = two words", "text(a) = \"open", "count(a) 3", "f(a b)"] {
            let error = Requirement::parse(text).expect_err(text);
            assert!(error.contains(text), "{error}");
        }
    }

    #[test]
    fn kinds_are_sorted_and_unique() {
        assert!(REQUIREMENT_KINDS.windows(2).all(|pair| pair[0].name < pair[1].name));
    }
}
