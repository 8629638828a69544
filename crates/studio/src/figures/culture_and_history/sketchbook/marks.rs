//! The marks of a sketch: what one line of its text says.

use super::hand::trouble;
use crate::colour::{Rgb, hex};
use crate::figures::pen::At;
use crate::studio::Refusal;
use std::str::SplitWhitespace;

/// A colour, or the one that a drawing is used with, this much lighter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Dye {
    Own(Rgb),
    Given(f32),
}

/// One mark.
#[derive(Clone, Debug)]
pub(super) enum Mark {
    Horizon(f32),
    Upright,
    /// From the frame's top to a height.
    Sky(Dye, Dye, f32),
    /// From a height to the frame's foot.
    Ground(Dye, Dye, f32),
    Sea(Dye, Dye, f32),
    /// A skyline across the frame, down to its foot.
    Ridge(Dye, Vec<f32>),
    Area {
        dye: Dye,
        points: Vec<At>,
        smooth: bool,
        edge: bool,
    },
    Line {
        dye: Dye,
        width: f32,
        points: Vec<At>,
        smooth: bool,
    },
    Oval {
        dye: Dye,
        at: At,
        rx: f32,
        ry: f32,
        edge: bool,
    },
    Glow {
        dye: Dye,
        at: At,
        rx: f32,
        ry: f32,
        alpha: f32,
    },
    Veil {
        dye: Dye,
        alpha: f32,
        points: Vec<At>,
    },
    Shadow(At, f32),
    Icon {
        art: &'static str,
        at: At,
        side: f32,
        mirrored: bool,
        dye: Option<Dye>,
    },
    Use {
        name: &'static str,
        at: At,
        k: f32,
        mirrored: bool,
        dye: Option<Dye>,
    },
    Person {
        at: At,
        high: f32,
        words: Vec<&'static str>,
    },
    /// People in a row; beyond the square's rim the row goes on to the frame's.
    Crowd {
        span: (f32, f32),
        y: f32,
        high: f32,
        count: usize,
        words: Vec<&'static str>,
    },
    /// The next mark again and again: how often, how far apart, and how much larger each time.
    Repeat {
        count: usize,
        by: At,
        grow: f32,
    },
    /// The light that falls on people and artworks.
    Light(Rgb, f32),
}

fn number(words: &mut SplitWhitespace) -> Option<f32> {
    words.next()?.parse().ok()
}

fn rgb(word: &str) -> Option<Rgb> {
    let value = u32::from_str_radix(word, 16).ok()?;
    match word.len() {
        3 => Some(hex((value >> 8 & 15) * 0x11_0000 + (value >> 4 & 15) * 0x1100 + (value & 15) * 0x11)),
        6 => Some(hex(value)),
        _ => None,
    }
}

fn dye(word: &str) -> Option<Dye> {
    match word {
        "@" => Some(Dye::Given(0.0)),
        "@+" => Some(Dye::Given(0.09)),
        "@-" => Some(Dye::Given(-0.1)),
        _ => rgb(word).map(Dye::Own),
    }
}

pub(super) fn point(word: &str) -> Option<At> {
    let (x, y) = word.split_once(',')?;
    Some((x.parse().ok()?, y.parse().ok()?))
}

fn points(words: &mut SplitWhitespace) -> Option<Vec<At>> {
    let points: Option<Vec<At>> = words.map(point).collect();
    points.filter(|points| points.len() > 1)
}

fn place(words: &mut SplitWhitespace) -> Option<At> {
    Some((number(words)?, number(words)?))
}

fn extras(words: SplitWhitespace) -> Option<(bool, Option<Dye>)> {
    let (mut mirrored, mut own) = (false, None);
    for word in words {
        if word == "m" {
            mirrored = true;
        } else {
            own = Some(dye(word)?);
        }
    }
    Some((mirrored, own))
}

fn block(words: &mut SplitWhitespace) -> Option<Vec<At>> {
    let ((x, y), (w, h)) = (place(words)?, place(words)?);
    Some(vec![(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
}

fn read(line: &'static str) -> Option<Mark> {
    let mut words = line.split_whitespace();
    let kind = words.next()?;
    let w = &mut words;
    Some(match kind {
        "horizon" => Mark::Horizon(number(w)?),
        "upright" => Mark::Upright,
        "sky" => Mark::Sky(dye(w.next()?)?, dye(w.next()?)?, number(w)?),
        "ground" => Mark::Ground(dye(w.next()?)?, dye(w.next()?)?, number(w)?),
        "sea" => Mark::Sea(dye(w.next()?)?, dye(w.next()?)?, number(w)?),
        "ridge" => {
            let tone = dye(w.next()?)?;
            let heights: Option<Vec<f32>> = w.map(|word| word.parse().ok()).collect();
            Mark::Ridge(tone, heights.filter(|heights| heights.len() > 1)?)
        }
        "p" | "f" | "c" | "cf" => {
            let tone = dye(w.next()?)?;
            let smooth = kind.starts_with('c');
            Mark::Area { dye: tone, points: points(w)?, smooth, edge: kind == "p" || kind == "c" }
        }
        "b" | "bf" => Mark::Area { dye: dye(w.next()?)?, points: block(w)?, smooth: false, edge: kind == "b" },
        "l" | "s" => Mark::Line { dye: dye(w.next()?)?, width: number(w)?, points: points(w)?, smooth: kind == "s" },
        "o" | "of" => {
            let tone = dye(w.next()?)?;
            Mark::Oval { dye: tone, at: place(w)?, rx: number(w)?, ry: number(w)?, edge: kind == "o" }
        }
        "g" => {
            let tone = dye(w.next()?)?;
            Mark::Glow { dye: tone, at: place(w)?, rx: number(w)?, ry: number(w)?, alpha: number(w)? }
        }
        "v" => Mark::Veil { dye: dye(w.next()?)?, alpha: number(w)?, points: points(w)? },
        "shade" => Mark::Shadow(place(w)?, number(w)?),
        "i" | "u" => {
            let (name, at, side) = (w.next()?, place(w)?, number(w)?);
            let (mirrored, own) = extras(words)?;
            if kind == "i" {
                Mark::Icon { art: name, at, side, mirrored, dye: own }
            } else {
                Mark::Use { name, at, k: side, mirrored, dye: own }
            }
        }
        "w" => Mark::Person { at: place(w)?, high: number(w)?, words: words.collect() },
        "crowd" => {
            let (span, y, high) = (place(w)?, number(w)?, number(w)?);
            let count = w.next()?.parse().ok()?;
            Mark::Crowd { span, y, high, count, words: words.collect() }
        }
        "rep" => {
            let count = w.next()?.parse().ok()?;
            Mark::Repeat { count, by: place(w)?, grow: number(w).unwrap_or(1.0) }
        }
        "light" => Mark::Light(rgb(w.next()?)?, number(w)?),
        _ => return None,
    })
}

/// Every mark of a sketch's text.
pub(super) fn all(text: &'static str) -> Result<Vec<Mark>, Refusal> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| read(line).map_or_else(|| trouble(line), Ok)).collect()
}

/// A colour in six or three digits.
pub(super) fn colour(word: &str) -> Result<Rgb, Refusal> {
    rgb(word).map_or_else(|| trouble(word), Ok)
}
