//! Set-ups with so many lamps, turns, loops or waves.

use super::parts::{between, polar};
use super::symbols::{cell, cell_row, lamp, switch};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot};
use std::f32::consts::PI;

/// Lamps one after the other along the top and the sides of a loop, cells and the open switch below.
pub(super) fn series(pen: &mut Pen, lamps: usize, cells: usize) {
    let (left, right, top, bottom) = (110.0, 890.0, 250.0, 740.0);
    let radius = if lamps > 5 { 40.0 } else { 48.0 };
    let at = |number: usize| (left + (right - left) * (number as f32 + 0.5) / lamps as f32, top);
    pen.line(&[(left, bottom), (left, top)]);
    pen.line(&[(right, top), (right, bottom)]);
    let mut x = left;
    for number in 0..lamps {
        let place = at(number);
        pen.line(&[(x, top), (place.0 - radius, top)]);
        x = place.0 + radius;
    }
    pen.line(&[(x, top), (right, top)]);
    (0..lamps).for_each(|number| lamp(pen, at(number), radius, 0.0));
    let end = cell_row(pen, (190.0, bottom), cells);
    pen.line(&[(left, bottom), (190.0, bottom)]);
    pen.line(&[(end, bottom), (700.0, bottom)]);
    switch(pen, (700.0, bottom), (820.0, bottom), false);
    pen.line(&[(820.0, bottom), (right, bottom)]);
    pen.label_at("S", (760.0, bottom + 70.0));
}

/// Branches of one lamp each between two rails, and the main lead with cell and switch on the left.
pub(super) fn parallel(pen: &mut Pen, lamps: usize) {
    let (rail_top, rail_bottom) = (160.0, 840.0);
    let (first, last) = (330.0, 900.0);
    let at = |number: usize| first + (last - first) * number as f32 / (lamps.max(2) - 1) as f32;
    pen.line(&[(110.0, 470.0), (110.0, rail_top), (at(lamps - 1), rail_top)]);
    pen.line(&[(110.0, 500.0), (110.0, rail_bottom), (160.0, rail_bottom)]);
    pen.line(&[(270.0, rail_bottom), (at(lamps - 1), rail_bottom)]);
    switch(pen, (160.0, rail_bottom), (270.0, rail_bottom), true);
    cell(pen, (110.0, 486.0));
    let radius = ((last - first) / (lamps.max(2) - 1) as f32 * 0.24).min(44.0);
    for number in 0..lamps {
        let x = at(number);
        pen.line(&[(x, rail_top), (x, 500.0 - radius)]);
        pen.line(&[(x, 500.0 + radius), (x, rail_bottom)]);
        lamp(pen, (x, 500.0), radius, 1.0);
        if number + 1 < lamps {
            for y in [rail_top, rail_bottom] {
                pen.disc((x, y), 9.0, Tone::Ink);
            }
        }
    }
}

/// A paper clip that hangs from a point.
pub(super) fn clip(pen: &mut Pen, at: At, lean: f32) {
    let turn = |x: f32, y: f32| {
        let (sin, cos) = lean.to_radians().sin_cos();
        (at.0 + x * cos - y * sin, at.1 + x * sin + y * cos)
    };
    let mut wire: Vec<At> = Vec::new();
    for (x, y, r, from, to) in
        [(0.0, 20.0, 20.0, 90.0, -180.0), (3.0, 112.0, 23.0, 180.0, 0.0), (6.0, 38.0, 14.0, 0.0, -180.0)]
    {
        wire.extend(arc((x, y), r, r, from, to).iter().map(|p| turn(p.0, p.1)));
    }
    wire.push(turn(-8.0, 98.0));
    pen.trace(&wire[6..], Tone::Ink, 4.0);
}

pub(super) fn electromagnet(pen: &mut Pen, turns: usize, clips: usize, rgb: Rgb) {
    wound_nail(pen, turns, rgb);
    clips_hang(pen, clips);
    pen.label("Coil", (575.0, 380.0), (780.0, 300.0));
}

/// So many paper clips that hang from the nail's tip.
pub(super) fn clips_hang(pen: &mut Pen, clips: usize) {
    // Clips cling to the tip, one row of up to four and a second hooked below the first.
    let row = clips.min(4);
    for number in 0..clips {
        let (column, line) = (number % 4, number / 4);
        let of = if line == 0 { row } else { clips - 4 };
        let off = column as f32 - (of - 1) as f32 / 2.0;
        let at = (500.0 + off * 62.0, 664.0 - off.abs() * 14.0 + line as f32 * 118.0);
        clip(pen, at, -off * 10.0);
    }
}

/// The nail with a coil of this tone.
pub(super) fn nail_and_coil(pen: &mut Pen, turns: usize, tone: Tone) {
    let rgb = pen.tone(tone);
    wound_nail(pen, turns, rgb);
}

/// An upright nail with its wire, whose ends lead away to the left; the tip points down.
fn wound_nail(pen: &mut Pen, turns: usize, rgb: Rgb) {
    pen.area(&[(420.0, 84.0), (580.0, 84.0), (580.0, 120.0), (420.0, 120.0)], Tone::Metal);
    pen.area(&[(462.0, 120.0), (538.0, 120.0), (538.0, 600.0), (500.0, 680.0), (462.0, 600.0)], Tone::Metal);
    let (top, pitch) = (170.0, 390.0 / turns as f32);
    let line = |pen: &mut Pen, points: &[At]| {
        pen.trace(points, Tone::Ink, 19.0);
        pen.stroke(points, rgb, 12.0);
    };
    line(pen, &[(140.0, top - 20.0), (452.0, top)]);
    let end = top + pitch * turns as f32;
    line(pen, &[(140.0, end + 20.0), (452.0, end)]);
    for turn in 0..turns {
        let y = top + pitch * turn as f32;
        let front = plot(0.0, 1.0, |t| (500.0 - 54.0 * (t * PI).cos(), y + pitch * 0.55 * t + 9.0 * (t * PI).sin()));
        line(pen, &front);
    }
}

/// A string that swings between its two extreme shapes.
pub(super) fn string(pen: &mut Pen, loops: usize) {
    let (left, right, y) = (120.0, 880.0, 480.0);
    let height = if loops < 4 { 190.0 } else { 130.0 };
    let shape = |sign: f32| {
        plot(0.0, 1.0, move |t| (left + (right - left) * t, y - sign * height * (t * PI * loops as f32).sin()))
    };
    let (up, down) = (shape(1.0), shape(-1.0));
    let mut filled = up.clone();
    filled.extend(down.iter().rev());
    let soft = pen.tone(Tone::Soft);
    pen.fill(&filled, soft);
    pen.dashed(&[(left, y), (right, y)], Tone::Grey, 3.0);
    pen.trace(&up, Tone::Blue, 7.0);
    pen.dashed(&down, Tone::Blue, 6.0);
    for x in [left, right] {
        let outer = if x < 500.0 { x - 40.0 } else { x };
        pen.block([outer, y - 120.0, 40.0, 240.0], Tone::Wood);
    }
    let width = (right - left) / loops as f32;
    for node in 0..=loops {
        pen.disc((left + width * node as f32, y), 11.0, Tone::Red);
    }
    let node = if loops == 1 { (left, y) } else { (left + width * (loops / 2).max(1) as f32, y) };
    pen.label("Node", node, (node.0, 830.0));
    let belly = left + width * if loops == 1 { 0.5 } else { 0.5 + (loops / 2) as f32 };
    pen.label("Antinode", (belly, y - height), (belly + 40.0, 150.0));
    pen.label(
        "String",
        between((left + width * 0.5, y + height), (left + width * 0.5, y + height), 0.0),
        (250.0, 760.0),
    );
    pen.label("Fixed end", (left - 20.0, y - 122.0), (170.0, 220.0));
}

/// Full waves about a dashed rest line, with one crest, one trough and one wavelength marked.
pub(super) fn waves(pen: &mut Pen, count: usize, rgb: Rgb) {
    let (left, right, y, height) = (70.0, 930.0, 500.0, 170.0);
    let length = (right - left) / count as f32;
    pen.dashed(&[(40.0, y), (960.0, y)], Tone::Grey, 4.0);
    let steps = count * 40;
    let wave: Vec<At> = (0..=steps)
        .map(|step| {
            let t = step as f32 / 40.0;
            (left + length * t, y - height * (t * 2.0 * PI).sin())
        })
        .collect();
    pen.stroke(&wave, rgb, 7.0);
    let crest = |number: usize| left + length * (number as f32 + 0.25);
    let trough = crest(0) + length * 0.5 + length * (count / 2) as f32 * if count > 2 { 1.0 } else { 0.0 };
    let above = y - height - 46.0;
    let from = if count > 2 { count / 2 } else { 0 };
    for x in [crest(from), crest(from + 1)] {
        pen.trace(&[(x, above - 24.0), (x, y - height - 14.0)], Tone::Ink, 3.0);
    }
    if crest(from + 1) - crest(from) > 100.0 {
        let middle = (crest(from) + crest(from + 1)) / 2.0;
        pen.arrow((middle, above), (crest(from) + 3.0, above), Tone::Ink, 4.0);
        pen.arrow((middle, above), (crest(from + 1) - 3.0, above), Tone::Ink, 4.0);
    } else {
        pen.trace(&[(crest(from), above), (crest(from + 1), above)], Tone::Ink, 4.0);
    }
    let middle = (crest(from) + crest(from + 1)) / 2.0;
    pen.label("Wavelength", (middle, above - 6.0), (middle, above - 90.0));
    pen.label("Crest", (crest(0), y - height), (polar((crest(0), 0.0), 0.0, 0.0).0.max(110.0), 150.0));
    pen.label("Trough", (trough, y + height), (trough, 830.0));
}
