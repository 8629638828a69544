//! Waves on ropes, springs and strings, in air and on screens.

use super::counted;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot};
use std::f32::consts::{PI, TAU};

/// A span between two heights that is measured by an arrow with two heads.
fn span(pen: &mut Pen, a: At, b: At) {
    let middle = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
    pen.arrow(middle, a, Tone::Ink, 4.0);
    pen.arrow(middle, b, Tone::Ink, 4.0);
}

pub(super) fn rope(pen: &mut Pen) {
    let (left, length, y, height) = (90.0, 410.0, 520.0, 180.0);
    pen.dashed(&[(50.0, y), (950.0, y)], Tone::Grey, 4.0);
    let wave = plot(0.0, 2.0, |t| (left + length * t, y - height * (t * TAU).sin()));
    pen.trace(&wave, Tone::Ink, 19.0);
    pen.trace(&wave, Tone::Sand, 11.0);
    let (first, second) = (left + length * 0.25, left + length * 1.25);
    for x in [first, second] {
        pen.trace(&[(x, y - height - 20.0), (x, y - height - 100.0)], Tone::Ink, 3.0);
    }
    span(pen, (first + 3.0, y - height - 70.0), (second - 3.0, y - height - 70.0));
    pen.label("Wavelength", ((first + second) / 2.0, y - height - 74.0), ((first + second) / 2.0, 170.0));
    pen.label("Crest", (second, y - height), (second + 90.0, y - height - 130.0));
    pen.label("Trough", (left + length * 0.75, y + height), (left + length * 0.75, 830.0));
}

pub(super) fn amplitude(pen: &mut Pen) {
    let (left, length, y, height) = (80.0, 420.0, 500.0, 220.0);
    pen.dashed(&[(50.0, y), (950.0, y)], Tone::Grey, 5.0);
    pen.trace(&plot(0.0, 2.0, |t| (left + length * t, y - height * (t * TAU).sin())), Tone::Blue, 8.0);
    let x = left + length * 1.25;
    pen.arrow((x, y), (x, y - height + 6.0), Tone::Red, 8.0);
    pen.label("Amplitude", (x, y - 70.0), (x + 210.0, y - 300.0));
    pen.label("Rest line", (left + length * 1.68, y), (700.0, 840.0));
    pen.label("Crest", (left + length * 0.25, y - height), (left + length * 0.25 + 30.0, 150.0));
}

/// Places along a line that are bunched and spread by turns, two and a half wavelengths long.
fn bunched(count: usize, length: f32, strength: f32) -> Vec<f32> {
    (0..=count)
        .map(|k| {
            let s = k as f32 / count as f32 * 2.5;
            (s - strength * (s * TAU).sin() / TAU) * length
        })
        .collect()
}

pub(super) fn spring(pen: &mut Pen) {
    let (left, length, y, radius) = (90.0, 328.0, 520.0, 95.0);
    // Where the coils crowd: at whole wavelengths the places lie close together.
    for x in bunched(45, length, 0.8) {
        let coil: Vec<At> = arc((left + x, y), 13.0, radius, -90.0, 270.0);
        pen.trace(&coil, Tone::Ink, 4.0);
    }
    let (a, b) = (left + length, left + 2.0 * length);
    for x in [a, b] {
        pen.trace(&[(x, y - radius - 15.0), (x, y - radius - 100.0)], Tone::Ink, 3.0);
    }
    span(pen, (a + 3.0, y - radius - 70.0), (b - 3.0, y - radius - 70.0));
    pen.label("Wavelength", ((a + b) / 2.0, y - radius - 74.0), ((a + b) / 2.0, 250.0));
    pen.label("Compression", (a, y + radius), (a - 20.0, 760.0));
    pen.label("Rarefaction", (a + length / 2.0, y + radius), (a + length / 2.0 + 70.0, 840.0));
}

pub(super) fn sound(pen: &mut Pen) {
    let (left, length, top, low) = (290.0, 255.0, 300.0, 700.0);
    pen.block([60.0, 330.0, 110.0, 340.0], Tone::Wood);
    pen.area(&[(170.0, 440.0), (250.0, 330.0), (250.0, 670.0), (170.0, 560.0)], Tone::Metal);
    let mut number = 0;
    for x in bunched(40, length, 0.82) {
        for row in 0..10 {
            number += 1;
            let y = top + (low - top) * (row as f32 + 0.5 + 0.4 * pen.chance(number)) / 10.0;
            let blue = pen.tone(Tone::Blue);
            let at = (left + x + 7.0 * pen.chance(number + 5000), y);
            pen.fill(&crate::figures::pen::ellipse(at, 7.0, 7.0), blue);
        }
    }
    pen.label("Loudspeaker", (115.0, 340.0), (150.0, 240.0));
    pen.label("Compression", (left + length, top + 6.0), (left + length, 200.0));
    pen.label("Rarefaction", (left + length * 1.5, low - 6.0), (left + length * 1.5, 810.0));
}

/// A screen with a grid and a trace of so many waves.
fn screen(pen: &mut Pen, top: f32, waves: f32, height: f32) {
    let (x, w, h) = (110.0, 780.0, 330.0);
    pen.block([x - 26.0, top - 26.0, w + 52.0, h + 52.0], Tone::Metal);
    pen.block([x, top, w, h], Tone::Paper);
    for line in 1..10 {
        let at = x + w * line as f32 / 10.0;
        pen.trace(&[(at, top), (at, top + h)], Tone::Soft, 3.0);
    }
    for line in 1..4 {
        let at = top + h * line as f32 / 4.0;
        pen.trace(&[(x, at), (x + w, at)], if line == 2 { Tone::Grey } else { Tone::Soft }, 3.0);
    }
    let steps = (waves * 40.0) as usize;
    let trace: Vec<At> = (0..=steps)
        .map(|k| {
            let t = k as f32 / steps as f32;
            (x + w * t, top + h / 2.0 - height * (t * waves * TAU).sin())
        })
        .collect();
    pen.trace(&trace, Tone::Green, 6.0);
}

pub(super) fn loud_soft(pen: &mut Pen) {
    screen(pen, 90.0, 4.0, 140.0);
    screen(pen, 560.0, 4.0, 50.0);
    let crest = 110.0 + 780.0 / 4.0 * 1.25;
    pen.arrow((crest, 255.0), (crest, 120.0), Tone::Red, 6.0);
    pen.label("Loud", (840.0, 110.0), (790.0, 34.0));
    pen.label("Soft", (840.0, 580.0), (790.0, 500.0));
    pen.label("Amplitude", (crest, 190.0), (390.0, 34.0));
}

pub(super) fn high_low(pen: &mut Pen) {
    screen(pen, 90.0, 8.0, 120.0);
    screen(pen, 560.0, 4.0, 120.0);
    let (a, b) = (110.0 + 780.0 / 4.0 * 1.25, 110.0 + 780.0 / 4.0 * 2.25);
    for x in [a, b] {
        pen.trace(&[(x, 605.0), (x, 576.0)], Tone::Ink, 3.0);
    }
    span(pen, (a + 3.0, 584.0), (b - 3.0, 584.0));
    pen.label("High note", (840.0, 110.0), (770.0, 34.0));
    pen.label("Low note", (840.0, 580.0), (770.0, 500.0));
    pen.label("Period", ((a + b) / 2.0, 584.0), ((a + b) / 2.0, 500.0));
}

pub(super) fn fundamental(pen: &mut Pen) {
    counted::string(pen, 1);
}

pub(super) fn second(pen: &mut Pen) {
    counted::string(pen, 2);
}

pub(super) fn third(pen: &mut Pen) {
    counted::string(pen, 3);
}

/// A pipe with the envelope of the air's motion: half widths at both ends and a closed end or none.
fn pipe(pen: &mut Pen, closed: bool) {
    let (left, right, y, half) = (130.0, 870.0, 480.0, 130.0);
    let soft = pen.tone(Tone::Soft);
    pen.fill(&[(left, y - half), (right, y - half), (right, y + half), (left, y + half)], soft);
    for side in [-1.0, 1.0] {
        pen.block([left, y + side * half - if side < 0.0 { 26.0 } else { 0.0 }, right - left, 26.0], Tone::Wood);
        let reach = move |t: f32| if closed { (t * PI / 2.0).sin() } else { (t * PI).cos() };
        pen.trace(&plot(0.0, 1.0, |t| (left + (right - left) * t, y - side * 105.0 * reach(t))), Tone::Blue, 7.0);
    }
    pen.dashed(&[(left, y), (right, y)], Tone::Grey, 3.5);
    if closed {
        pen.block([left - 34.0, y - half - 26.0, 34.0, 2.0 * half + 52.0], Tone::Wood);
        pen.disc((left, y), 12.0, Tone::Red);
        pen.label("Closed end", (left - 17.0, y - half - 26.0), (190.0, 220.0));
        pen.label("Open end", (right, y - 60.0), (840.0, 220.0));
        pen.label("Air column", (500.0, y + 20.0), (500.0, 800.0));
    } else {
        let middle = (left + right) / 2.0;
        pen.disc((middle, y), 12.0, Tone::Red);
        pen.label("Node", (middle, y), (middle, 780.0));
        pen.label("Antinode", (left + 10.0, y - 100.0), (190.0, 220.0));
        pen.label("Open end", (right, y + 60.0), (830.0, 780.0));
    }
}

pub(super) fn closed_pipe(pen: &mut Pen) {
    pipe(pen, true);
}

pub(super) fn open_pipe(pen: &mut Pen) {
    pipe(pen, false);
}
