//! Axes with their scales, and the way from values to places.

use super::board::Board;
use crate::figures::look::Tone;
use crate::figures::pen::At;
use std::f32::consts::FRAC_PI_2;

/// The part of the number plane that is shown.
#[derive(Clone, Copy)]
pub(super) struct Plane {
    /// Values at the left and right edge.
    pub x: (f32, f32),
    /// Values at the lower and upper edge.
    pub y: (f32, f32),
    /// Left, top, width, height on the sheet.
    pub frame: [f32; 4],
}

/// How an axis is marked.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Ticks {
    /// Round numbers at a convenient distance.
    Nice,
    /// A tick at every whole number.
    Whole,
    /// A tick at every multiple of π/2.
    Pi,
}

impl Plane {
    /// The whole sheet for values of this range.
    pub(super) fn new(x: (f32, f32), y: (f32, f32)) -> Self {
        Self { x, y, frame: [80.0, 80.0, 840.0, 840.0] }
    }

    pub(super) fn at(&self, x: f32, y: f32) -> At {
        let [left, top, w, h] = self.frame;
        (left + (x - self.x.0) / (self.x.1 - self.x.0) * w, top + (self.y.1 - y) / (self.y.1 - self.y.0) * h)
    }

    pub(super) fn holds(&self, y: f32) -> bool {
        let slack = (self.y.1 - self.y.0) * 0.002;
        y >= self.y.0 - slack && y <= self.y.1 + slack
    }
}

/// A distance of ticks that gives about this many.
pub(super) fn step(span: f32, ticks: f32) -> f32 {
    let rough = span / ticks;
    let power = 10.0_f32.powf(rough.log10().floor());
    let nice = [1.0, 2.0, 5.0, 10.0].into_iter().find(|nice| nice * power >= rough * 0.99).unwrap_or(10.0);
    nice * power
}

/// A number as it is written, with a true minus sign.
pub(super) fn number(value: f32) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    format!("{rounded}").replace('-', "−")
}

/// A multiple of π/2 as it is written.
fn halves(count: i32) -> String {
    let sign = if count < 0 { "−" } else { "" };
    let (over, under) = if count % 2 == 0 { (count.abs() / 2, "") } else { (count.abs(), "/2") };
    match over {
        0 => "0".to_owned(),
        1 => format!("{sign}π{under}"),
        over => format!("{sign}{over}π{under}"),
    }
}

/// The values that carry ticks, and the numbers written beside them.
fn ticks((from, to): (f32, f32), kind: Ticks) -> Vec<(f32, String)> {
    let (small, large) = match kind {
        Ticks::Pi => (FRAC_PI_2, if to - from > 10.0 { 2.0 * FRAC_PI_2 } else { FRAC_PI_2 }),
        Ticks::Whole => (1.0, step(to - from, 9.0).max(1.0)),
        Ticks::Nice => (step(to - from, 9.0), step(to - from, 9.0)),
    };
    let every = (large / small).round().max(1.0) as i32;
    let slack = small * 0.01;
    let range = ((from - slack) / small).ceil() as i32..=((to + slack) / small).floor() as i32;
    range
        .filter(|count| *count != 0)
        .map(|count| {
            let value = count as f32 * small;
            let text = match kind {
                _ if count % every != 0 => String::new(),
                Ticks::Pi => halves(count),
                _ => number(value),
            };
            (value, text)
        })
        .collect()
}

/// A faint grid, both axes with arrowheads, ticks and numbers.
pub(super) fn axes(board: &mut Board, plane: &Plane, across: Ticks, up: Ticks) {
    let origin = plane.at(0.0, 0.0);
    let [left, top, w, h] = plane.frame;
    let (right, bottom) = (left + w, top + h);
    let (across, up) = (ticks(plane.x, across), ticks(plane.y, up));
    for (value, _) in &across {
        let x = plane.at(*value, 0.0).0;
        board.pen.trace(&[(x, top), (x, bottom)], Tone::Soft, 3.0);
    }
    for (value, _) in &up {
        let y = plane.at(0.0, *value).1;
        board.pen.trace(&[(left, y), (right, y)], Tone::Soft, 3.0);
    }
    let (x, y) = (origin.0.clamp(left, right), origin.1.clamp(top, bottom));
    board.pen.arrow((left - 24.0, y), (right + 34.0, y), Tone::Ink, 4.5);
    board.pen.arrow((x, bottom + 24.0), (x, top - 34.0), Tone::Ink, 4.5);
    board.keep(&[(left - 24.0, y), (right + 34.0, y)]);
    board.keep(&[(x, bottom + 24.0), (x, top - 34.0)]);
    let below = if y > bottom - 8.0 { 30.0 } else { 27.0 };
    for (value, text) in across {
        let at = plane.at(value, 0.0).0;
        board.pen.trace(&[(at, y - 9.0), (at, y + 9.0)], Tone::Ink, 3.5);
        if !text.is_empty() {
            board.sign_last(&text, (at, y + below), 26.0);
        }
    }
    for (value, text) in up {
        let at = plane.at(0.0, value).1;
        board.pen.trace(&[(x - 9.0, at), (x + 9.0, at)], Tone::Ink, 3.5);
        if !text.is_empty() {
            let wide = board.size(&text, 26.0).0;
            board.sign_last(&text, (x - 14.0 - wide / 2.0, at), 26.0);
        }
    }
    board.sign("0", (x - 20.0, y + 27.0), 26.0);
    board.sign("x", (right + 44.0, y + 30.0), 32.0);
    board.sign("y", (x - 34.0, top - 32.0), 32.0);
}
