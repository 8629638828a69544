//! Walks over a template's characters and knows where it is.

use crate::syntax::Place;
use pairloom_model::views::Problem;

/// A cursor over a text.
pub struct Scanner {
    characters: Vec<char>,
    at: usize,
    place: Place,
}

impl Scanner {
    /// A cursor at the start.
    pub fn new(text: &str) -> Self {
        Self { characters: text.chars().collect(), at: 0, place: Place { line: 1, column: 1 } }
    }

    /// The whole text's length in characters.
    pub fn length(&self) -> usize {
        self.characters.len()
    }

    /// Where the next character stands.
    pub fn place(&self) -> Place {
        self.place
    }

    /// How many characters were taken.
    pub fn position(&self) -> usize {
        self.at
    }

    /// What was taken since a position.
    pub fn since(&self, position: usize) -> String {
        self.characters.get(position..self.at).unwrap_or_default().iter().collect()
    }

    /// The next character, left where it is.
    pub fn peek(&self) -> Option<char> {
        self.characters.get(self.at).copied()
    }

    /// Takes the next character.
    pub fn step(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += 1;
        if next == '\n' {
            self.place = Place { line: self.place.line + 1, column: 1 };
        } else {
            self.place.column += 1;
        }
        Some(next)
    }

    /// Skips blanks and line ends.
    pub fn spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.step();
        }
    }

    /// Whether this text comes next.
    pub fn at(&self, text: &str) -> bool {
        let rest = self.characters.get(self.at..).unwrap_or_default();
        text.chars().enumerate().all(|(offset, c)| rest.get(offset) == Some(&c))
    }

    /// Whether this whole word comes next.
    pub fn at_word(&self, word: &str) -> bool {
        let after = self.characters.get(self.at + word.chars().count());
        self.at(word) && !after.is_some_and(|&c| is_word(c))
    }

    /// Takes as many characters as the text has.
    pub fn skip(&mut self, text: &str) {
        for _ in text.chars() {
            self.step();
        }
    }

    /// Takes a word of letters, digits and `_`, if one comes next.
    pub fn word(&mut self) -> Option<String> {
        self.take_while(is_word)
    }

    /// Takes what `keep` holds for; `None` where that is nothing.
    pub fn take_while(&mut self, keep: impl Fn(char) -> bool) -> Option<String> {
        let mut taken = String::new();
        while let Some(next) = self.peek().filter(|&c| keep(c)) {
            taken.push(next);
            self.step();
        }
        (!taken.is_empty()).then_some(taken)
    }

    /// Takes everything before one of these marks.
    pub fn until(&mut self, marks: &[char]) -> String {
        self.take_while(|c| !marks.contains(&c)).unwrap_or_default()
    }

    /// The word after `mark`, if `mark` comes next.
    pub fn after(&mut self, mark: char) -> Result<Option<String>, Problem> {
        if self.peek() != Some(mark) {
            return Ok(None);
        }
        let place = self.place;
        self.step();
        let mend = if mark == '#' { "name the draw, as in `#cup`" } else { "name the form, as in `.plural`" };
        self.word().map(Some).ok_or_else(|| place.error(format!("`{mark}` names nothing"), mend))
    }

    /// A number with an optional sign and fraction.
    pub fn number(&mut self) -> Result<f64, Problem> {
        let place = self.place;
        let digits = self.take_while(|c| c.is_ascii_digit() || matches!(c, '.' | '-')).unwrap_or_default();
        digits
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
            .ok_or_else(|| place.error(format!("`{digits}` is not a number"), "write it as 3 or 0.25"))
    }

    /// `2..7`.
    pub fn range(&mut self) -> Result<(i64, i64), Problem> {
        let place = self.place;
        let wrong = || place.error("the range is incomplete", "write it as `2..7`, from the least to the greatest");
        let mut side = || {
            let digits = self.take_while(|c| c.is_ascii_digit() || c == '-');
            digits.and_then(|digits| digits.parse::<i64>().ok()).filter(|n| (-1_000_000..=1_000_000).contains(n))
        };
        let low = side().ok_or_else(wrong)?;
        if !self.at("..") {
            return Err(wrong());
        }
        self.skip("..");
        let digits = self.take_while(|c| c.is_ascii_digit() || c == '-');
        let high = digits.and_then(|digits| digits.parse::<i64>().ok()).filter(|n| n.abs() <= 1_000_000);
        let high = high.ok_or_else(wrong)?;
        if high < low {
            return Err(place.error(format!("the range {low}..{high} is empty"), "put the smaller number first"));
        }
        Ok((low, high))
    }

    /// `3::`, if it comes next; otherwise 1.
    pub fn weight(&mut self) -> Result<f64, Problem> {
        let (at, place) = (self.at, self.place);
        let digits = self.take_while(|c| c.is_ascii_digit() || c == '.').unwrap_or_default();
        if digits.is_empty() || !self.at("::") {
            (self.at, self.place) = (at, place);
            return Ok(1.0);
        }
        self.skip("::");
        let weight = digits.parse().ok().filter(|weight: &f64| *weight > 0.0 && *weight <= 1e6);
        weight.ok_or_else(|| place.error(format!("`{digits}` is not a weight"), "use a number above 0, as in `3::`"))
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}
