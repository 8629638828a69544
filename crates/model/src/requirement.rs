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
    "absent" 1 false "Is the picture without any {0}?",
    "acts" 1 true "Is the {0} {=}?",
    "acts_on" 2 true "Is the {0} {=} the {1}?",
    "alignment" 1 true "Is the text on the {0} aligned {=}?",
    "all_act" 1 true "Are the {0.plural} {=}?",
    "around" 2 false "Are the {0.plural} all around the {1}?",
    "arrangement" 1 true "Are the {0.plural} arranged {=}?",
    "arrow" 2 false "Does an arrow run from the {0} to the {1}?",
    "background" 0 true "Is the background {=}?",
    "behind" 2 false "Is the {0} behind the {1}?",
    "below" 2 false "Is the {0} below the {1}?",
    "below_left_of" 2 false "Is the {0} below and to the left of the {1}?",
    "below_right_of" 2 false "Is the {0} below and to the right of the {1}?",
    "between" 3 false "Is the {0} between the {1} and the {2}?",
    "brighter_than" 2 false "Is the {0} brighter than the {1}?",
    "caption" 0 true "Does the caption read exactly {=}?",
    "colour" 1 true "Is the {0} {=}?",
    "columns" 1 true "Do the {0.plural} stand in exactly {=} columns?",
    "count" 1 true "Are there exactly {=} {0.plural}?",
    "curve" 0 true "Is the curve of {=} drawn?",
    "darker_than" 2 false "Is the {0} darker than the {1}?",
    "diagram" 0 true "Is it drawn as {a =}?",
    "direction" 1 true "Does the {0} point {=}?",
    "emptier_than" 2 false "Is the {0} emptier than the {1}?",
    "end" 1 true "Does the path of the {0} end {=}?",
    "equal" 2 true "Are the {0} and the {1} equal in {=}?",
    "expression" 1 true "Does the {0} look {=}?",
    "facing" 2 false "Does the {0} face the {1}?",
    "fewer_than" 2 false "Are there fewer {0.plural} than {1.plural}?",
    "fill" 1 true "Is the {0} {=}?",
    "fuller_than" 2 false "Is the {0} fuller than the {1}?",
    "gone" 1 false "Is the {0} gone?",
    "holds" 2 false "Is the {0} holding the {1}?",
    "in_front_of" 2 false "Is the {0} in front of the {1}?",
    "inside" 2 false "Is the {0} inside the {1}?",
    "integration" 1 true "Is the text on the {0} set {=}?",
    "keeps" 1 false "Is the {0} as it was?",
    "label" 1 true "Is the {0} labelled exactly {=}?",
    "language" 0 true "Is the text in {=}?",
    "larger_than" 2 false "Is the {0} larger than the {1}?",
    "layout" 0 true "Is the text laid out as {a =}?",
    "leads_to" 2 false "Is it clear that the {0} leads to the {1}?",
    "left_of" 2 false "Is the {0} to the left of the {1}?",
    "lettering" 1 true "Is the text on the {0} {=}?",
    "light" 0 true "Is the light {=}?",
    "line" 1 true "Does the {0} line read exactly {=}?",
    "longer_than" 2 false "Is the {0} longer than the {1}?",
    "material" 1 true "Is the {0} made of {=}?",
    "medium" 0 true "Does it look like {=}?",
    "mood" 0 true "Is the mood {=}?",
    "more_than" 2 false "Are there more {0.plural} than {1.plural}?",
    "next_to" 2 false "Is the {0} next to the {1}?",
    "on" 2 false "Is the {0} on the {1}?",
    "order" 2 false "Does the {0} come before the {1}?",
    "palette" 0 true "Are the main colours {=}?",
    "panels" 0 true "Are there exactly {=} panels?",
    "partly_inside" 2 false "Is the {0} partly inside the {1}?",
    "path" 1 true "Does the {0} move along {a =}?",
    "pattern" 1 true "Does the {0} have a {=} pattern?",
    "period" 0 true "Does the picture show {=}?",
    "plane" 1 true "Is the {0} in the {=}?",
    "position" 1 true "Is the {0} in the {=} of the picture?",
    "present" 1 false "Is there {a 0}?",
    "ratio" 2 true "Is the {0} about {=} times as large as the {1}?",
    "receives" 2 false "Is the {0} receiving the {1}?",
    "right_of" 2 false "Is the {0} to the right of the {1}?",
    "rows" 1 true "Do the {0.plural} stand in exactly {=} rows?",
    "scene" 0 true "Does the picture show {a =}?",
    "script" 0 true "Is the text written in the {=} script?",
    "season" 0 true "Is the season {=}?",
    "seen_through" 2 false "Can the {0} be seen through the {1}?",
    "shorter_than" 2 false "Is the {0} shorter than the {1}?",
    "shows" 1 true "Does the {0} show {=}?",
    "size" 1 true "Is the {0} {=}?",
    "smaller_than" 2 false "Is the {0} smaller than the {1}?",
    "start" 1 true "Does the path of the {0} start {=}?",
    "state" 1 true "Is the {0} {=}?",
    "style" 0 true "Is the picture in the style of {=}?",
    "superlative" 1 true "Is the {0} the {=} of all?",
    "symmetry" 1 true "Does the {0} have {=} symmetry?",
    "symmetry_order" 1 true "Does the {0} look the same after each of {=} equal turns?",
    "taller_than" 2 false "Is the {0} taller than the {1}?",
    "technique" 0 true "Does the picture show {=}?",
    "text" 1 true "Does the text on the {0} read exactly {=}?",
    "text_gone" 1 false "Is the old text on the {0} gone?",
    "time" 0 true "Is the time of day {=}?",
    "together" 2 true "Are the {0} and the {1} {=}?",
    "tone" 0 true "Does the lettering feel {=}?",
    "trail" 1 true "Is the path of the {0} shown as {=}?",
    "typeface" 1 true "Is the text on the {0} set in a {=} typeface?",
    "under" 2 false "Is the {0} under the {1}?",
    "visible" 1 true "Can it be seen that {=}?",
    "wears" 2 false "Is the {0} wearing the {1}?",
    "weather" 0 true "Is the weather {=}?",
];

/// Requirements that Studio understands, in alphabetical order. What promises another one is not asked of Studio.
const DRAWN: [&str; 21] = [
    "above",
    "above_left_of",
    "above_right_of",
    "arrangement",
    "background",
    "below",
    "below_left_of",
    "below_right_of",
    "between",
    "colour",
    "count",
    "left_of",
    "material",
    "pattern",
    "present",
    "right_of",
    "scene",
    "size",
    "state",
    "style",
    "text",
];

/// Subtasks whose recipes look at requirements of every kind in their own way: figures, painters, texts in many scripts.
const OWN_WAY: [&str; 22] = [
    "action-trajectory-rendering",
    "astronomy",
    "biological",
    "causal-reasoning",
    "comparative-reasoning",
    "complex-spatial-composition",
    "containment",
    "culture-and-history",
    "earth-science",
    "ecology",
    "mathematics",
    "mechanical-engineering",
    "multi-subject-interaction-and-action",
    "multilingual-support",
    "physics",
    "size-reasoning",
    "speculative-and-fantasy-styles",
    "structured-text-layout",
    "symmetry-analysis",
    "temporal-sequence-coherence",
    "text-graphic-integration",
    "textual-tone-and-style",
];

/// Subtasks whose styles Studio draws, and the traits of a style that its entry states.
const STYLED: [&str; 3] = ["artistic-traditions", "media-and-illustration", "photographic-styles"];
const TRAITS: [&str; 5] = ["light", "medium", "mood", "palette", "technique"];

/// Requirements that Studio meets in one subtask besides those of [`DRAWN`].
const LETTERED: [&str; 3] = ["typeface", "lettering", "line"];

/// Whether Studio can meet a requirement of this name in a subtask.
pub fn is_drawn(subtask: &str, name: &str) -> bool {
    DRAWN.contains(&name)
        || OWN_WAY.contains(&subtask)
        || (STYLED.contains(&subtask) && TRAITS.contains(&name))
        || (subtask == "typography" && LETTERED.contains(&name))
}

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
