//! The standard symbols of circuits.

use super::parts::{between, mark};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

/// A cell between two ends of an upright wire, 14 above and below a point: the long thin plate is the positive one, above.
pub(super) fn cell(pen: &mut Pen, (x, y): At) {
    pen.trace(&[(x - 46.0, y - 14.0), (x + 46.0, y - 14.0)], Tone::Ink, 5.0);
    pen.trace(&[(x - 24.0, y + 14.0), (x + 24.0, y + 14.0)], Tone::Ink, 11.0);
    pen.sign("+", (x + 62.0, y - 34.0), 34.0);
}

/// Cells in a row to the right of a point, plus to the left; the end of the row.
pub(super) fn cell_row(pen: &mut Pen, (x, y): At, count: usize) -> f32 {
    let pitch = 72.0;
    for number in 0..count {
        let left = x + pitch * number as f32;
        pen.trace(&[(left, y - 44.0), (left, y + 44.0)], Tone::Ink, 5.0);
        pen.trace(&[(left + 26.0, y - 24.0), (left + 26.0, y + 24.0)], Tone::Ink, 11.0);
        if number + 1 < count {
            pen.line(&[(left + 26.0, y), (left + pitch, y)]);
        }
    }
    pen.sign("+", (x - 26.0, y - 46.0), 34.0);
    x + pitch * count as f32 - pitch + 26.0
}

/// A lamp: a circle with a cross. It shines as brightly as `glow` from 0 to 1 says.
pub(super) fn lamp(pen: &mut Pen, (x, y): At, radius: f32, glow: f32) {
    let paper = pen.tone(Tone::Paper);
    let gold = pen.tone(Tone::Gold);
    pen.fill(&ellipse((x, y), radius, radius), paper.mix(gold, glow));
    let rays = if glow > 0.0 { 8 } else { 0 };
    for ray in 0..rays {
        let angle = ray as f32 * std::f32::consts::FRAC_PI_4 + 0.39;
        let (dx, dy) = (angle.cos(), angle.sin());
        let (near, far) = (radius * 1.3, radius * (1.3 + 0.75 * glow));
        pen.stroke(&[(x + dx * near, y + dy * near), (x + dx * far, y + dy * far)], gold, 4.0 + 3.0 * glow);
    }
    pen.ring((x, y), radius, Tone::Ink, 5.0);
    let d = radius * 0.707;
    pen.line(&[(x - d, y - d), (x + d, y + d)]);
    pen.line(&[(x - d, y + d), (x + d, y - d)]);
}

/// A lamp holder without its lamp: two contacts and a dashed circle.
pub(super) fn holder(pen: &mut Pen, at: At, radius: f32, upright: bool) {
    pen.dashed(&arc(at, radius, radius, 0.0, 360.0), Tone::Grey, 4.0);
    for side in [-1.0, 1.0] {
        let end = if upright { (at.0, at.1 + side * radius) } else { (at.0 + side * radius, at.1) };
        pen.disc(end, 10.0, Tone::Ink);
    }
}

/// A switch from one contact to another.
pub(super) fn switch(pen: &mut Pen, a: At, b: At, closed: bool) {
    for end in [a, b] {
        pen.disc(end, 10.0, Tone::Ink);
    }
    let (dx, dy) = ((b.0 - a.0) * 0.86, (b.1 - a.1) * 0.86);
    let (sin, cos) = (-0.55_f32).sin_cos();
    let tip = if closed { b } else { (a.0 + dx * cos - dy * sin, a.1 + dx * sin + dy * cos) };
    pen.trace(&[a, tip], Tone::Ink, 8.0);
}

/// A resistor along a line from `a` to `b`, a box in its middle.
pub(super) fn resistor(pen: &mut Pen, a: At, b: At) {
    let length = (b.0 - a.0).hypot(b.1 - a.1);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let at = |along: f32, across: f32| (a.0 + dx * along - dy * across, a.1 + dy * along + dx * across);
    let (from, to) = (length / 2.0 - 62.0, length / 2.0 + 62.0);
    pen.line(&[a, at(from, 0.0)]);
    pen.line(&[at(to, 0.0), b]);
    pen.area(&[at(from, -24.0), at(to, -24.0), at(to, 24.0), at(from, 24.0)], Tone::Soft);
}

/// A round meter with its letter or reading.
pub(super) fn meter(pen: &mut Pen, at: At, text: &str) {
    pen.disc(at, 54.0, Tone::Paper);
    mark(pen, text, at, if text.chars().count() > 1 { 34.0 } else { 48.0 });
}

/// A meter with a needle, which stands at −1 to 1 of its scale.
pub(super) fn needle(pen: &mut Pen, at: At, radius: f32, deflection: f32) {
    pen.disc(at, radius, Tone::Paper);
    let pivot = (at.0, at.1 + radius * 0.32);
    pen.trace(&arc(pivot, radius * 0.78, radius * 0.78, 222.0, 318.0), Tone::Grey, 3.5);
    for tick in 0..=4 {
        let angle = 222.0 + 24.0 * tick as f32;
        let point = |r: f32| super::parts::polar(pivot, radius * r, angle);
        pen.trace(&[point(0.78), point(0.9)], Tone::Ink, 3.0);
    }
    pen.trace(&[pivot, super::parts::polar(pivot, radius * 0.82, -90.0 + 46.0 * deflection)], Tone::Red, 5.0);
    pen.disc(pivot, radius * 0.08, Tone::Ink);
}

/// A diode on a line from `a` to `b`; the current may flow from `a` to `b`.
pub(super) fn diode(pen: &mut Pen, a: At, b: At) {
    let length = (b.0 - a.0).hypot(b.1 - a.1);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let middle = between(a, b, 0.5);
    let at = |along: f32, across: f32| (middle.0 + dx * along - dy * across, middle.1 + dy * along + dx * across);
    pen.line(&[a, b]);
    pen.area(&[at(-26.0, -30.0), at(26.0, 0.0), at(-26.0, 30.0)], Tone::Grey);
    pen.trace(&[at(26.0, -32.0), at(26.0, 32.0)], Tone::Ink, 7.0);
}

/// A capacitor on a line from `a` to `b`.
pub(super) fn capacitor(pen: &mut Pen, a: At, b: At) {
    let length = (b.0 - a.0).hypot(b.1 - a.1);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let middle = between(a, b, 0.5);
    let at = |along: f32, across: f32| (middle.0 + dx * along - dy * across, middle.1 + dy * along + dx * across);
    pen.line(&[a, at(-14.0, 0.0)]);
    pen.line(&[at(14.0, 0.0), b]);
    for side in [-14.0, 14.0] {
        pen.trace(&[at(side, -52.0), at(side, 52.0)], Tone::Ink, 8.0);
    }
}

/// A dot where wires are joined.
pub(super) fn node(pen: &mut Pen, at: At) {
    pen.disc(at, 9.0, Tone::Ink);
}
