//! Reads the marks that a curve's entry names: points, lines and numbers as a textbook writes them.

use std::f32::consts::{E, PI};

/// What a label of a curve stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Mark {
    Point(f32, f32),
    /// The line x = this.
    Upright(f32),
    /// The line y = this.
    Level(f32),
    /// The line y = x + this.
    Rising(f32),
    Other,
}

/// The number that is written: `−√2/2`, `3π/2`, `1/e`, `cosh 1`.
pub(super) fn value(text: &str) -> f32 {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix('−') {
        -value(rest)
    } else if let Some((over, under)) = text.split_once('/') {
        value(over) / value(under)
    } else if let Some(rest) = text.strip_prefix("cosh ") {
        value(rest).cosh()
    } else if let Some(rest) = text.strip_prefix('√') {
        value(rest).sqrt()
    } else if let Some(rest) = text.strip_suffix('π') {
        PI * if rest.is_empty() { 1.0 } else { value(rest) }
    } else if text == "e" {
        E
    } else {
        text.parse().unwrap_or(0.0)
    }
}

pub(super) fn mark(text: &str) -> Mark {
    if let Some((x, y)) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')?.split_once(", ")) {
        return Mark::Point(value(x), value(y));
    }
    match text.split_once(" = ") {
        Some(("x", right)) => Mark::Upright(value(right)),
        Some(("y", "x")) => Mark::Rising(0.0),
        Some(("y", right)) => match right.strip_prefix("x + ") {
            Some(rest) => Mark::Rising(value(rest)),
            None => Mark::Level(value(right)),
        },
        _ => Mark::Other,
    }
}
