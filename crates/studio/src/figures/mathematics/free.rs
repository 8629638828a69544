//! Samples that name no concept but say what is to be drawn: a polygon, bars, waves, a line, dots, a fraction.

use super::axes::{Plane, Ticks, axes, number};
use super::board::Board;
use super::charts::{bar, floor, slot, upright};
use crate::brief::{Brief, refuse};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};
use crate::studio::Refusal;
use pairloom_model::Value;
use std::f32::consts::TAU;

/// The value of a requirement with one argument, as `count(bar) = 3`.
fn asked<'a>(brief: &Brief<'a>, name: &str, thing: &str) -> Option<&'a str> {
    let meant =
        |requirement: &&pairloom_model::Requirement| requirement.name == name && requirement.arguments == [thing];
    brief.sample.requirements.iter().find(meant)?.value.as_deref()
}

fn count(brief: &Brief, name: &str, thing: &str) -> Option<usize> {
    asked(brief, name, thing)?.parse().ok().filter(|count| (1..=40).contains(count))
}

fn colour(pen: &Pen, brief: &Brief, thing: &str, otherwise: Tone) -> Result<Rgb, Refusal> {
    asked(brief, "colour", thing).map_or(Ok(pen.tone(otherwise)), |value| brief.rgb(value))
}

fn drawn_number(brief: &Brief, slot: &str) -> Option<f32> {
    match brief.sample.binding(slot)? {
        Value::Number { number } => Some(*number as f32),
        Value::Entry { .. } => None,
    }
}

pub(super) fn free(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let known = |name: &str, thing: &str| {
        matches!(
            (name, thing),
            ("count", "side" | "bar" | "wave" | "slice" | "filled" | "curve")
                | ("rows" | "columns", "dot")
                | ("colour", "side" | "bar" | "curve" | "filled" | "dot" | "layer")
                | ("label" | "visible" | "caption", _)
                | ("diagram", "")
        )
    };
    for requirement in &brief.sample.requirements {
        let thing = requirement.arguments.first().map_or("", String::as_str);
        if !known(&requirement.name, thing) {
            return refuse(format!("Studio cannot draw the requirement `{requirement}` in a figure"));
        }
    }
    if let Some(sides) = count(brief, "count", "side") {
        let rgb = colour(pen, brief, "side", Tone::Blue)?;
        polygon(pen, sides, rgb, brief.sample.instruction.contains("level at the foot"));
    } else if let Some(bars) = count(brief, "count", "bar") {
        let rgb = colour(pen, brief, "bar", Tone::Blue)?;
        rising_bars(pen, bars, rgb);
    } else if let Some(waves) = count(brief, "count", "wave") {
        let rgb = colour(pen, brief, "curve", Tone::Blue)?;
        sine(pen, waves, rgb);
    } else if let Some(slices) = count(brief, "count", "slice") {
        let rgb = colour(pen, brief, "filled", Tone::Blue)?;
        fraction(pen, count(brief, "count", "filled").unwrap_or(0), slices, rgb);
    } else if let (Some(rows), Some(columns)) = (count(brief, "rows", "dot"), count(brief, "columns", "dot")) {
        let rgb = colour(pen, brief, "dot", Tone::Blue)?;
        let layer = asked(brief, "colour", "layer").map(|value| brief.rgb(value)).transpose()?;
        dots(pen, rows, columns, rgb, layer);
    } else if let (Some(a), Some(b)) = (drawn_number(brief, "a"), drawn_number(brief, "b")) {
        let rgb = colour(pen, brief, "curve", Tone::Blue)?;
        line(pen, a, b, rgb);
    } else {
        return refuse("Studio has no figure for this sample");
    }
    Ok(())
}

fn polygon(pen: &mut Pen, sides: usize, rgb: Rgb, level: bool) {
    let turn = if level { TAU / 4.0 + TAU / 2.0 / sides as f32 } else { -TAU / 4.0 };
    let corner = |at: usize| {
        let angle = turn + at as f32 * TAU / sides as f32;
        (500.0 + 400.0 * angle.cos(), 500.0 + 400.0 * angle.sin())
    };
    let mut points: Vec<At> = (0..sides).map(corner).collect();
    let soft = pen.tone(Tone::Soft);
    pen.fill(&points, soft);
    // Once round and a little on, so that the last corner is as sharp as the others.
    points.extend([points[0], super::board::between(points[0], points[1], 0.5)]);
    pen.stroke(&points, rgb, 16.0);
    let ink = pen.tone(Tone::Ink);
    pen.fill(&ellipse((500.0, 500.0), 12.0, 12.0), ink);
}

fn rising_bars(pen: &mut Pen, bars: usize, rgb: Rgb) {
    let mut heights = Vec::new();
    let mut height = 2.0 + (pen.chance(0) + 1.0).floor();
    for at in 0..bars {
        heights.push(height);
        height += 1.0 + (pen.chance(at + 1) + 1.0).floor();
    }
    let mut board = Board::new(pen);
    let y = upright(&mut board, heights.last().copied().unwrap_or(1.0));
    let width = (slot(1, bars) - slot(0, bars)) * 0.64;
    for (at, height) in heights.iter().enumerate() {
        bar(&mut board, slot(at, bars) - width / 2.0, width, y(*height), rgb);
    }
    floor(&mut board);
    for (at, letter) in ('A'..='Z').take(bars).enumerate() {
        board.sign(&letter.to_string(), (slot(at, bars), 874.0), 40.0);
    }
}

fn sine(pen: &mut Pen, waves: usize, rgb: Rgb) {
    let plane = Plane { x: (-0.25, TAU + 0.25), y: (-1.5, 1.5), frame: [90.0, 180.0, 820.0, 640.0] };
    let mut board = Board::new(pen);
    axes(&mut board, &plane, Ticks::Pi, Ticks::Whole);
    let parts = 80 * waves;
    let points: Vec<At> = (0..=parts)
        .map(|part| {
            let x = part as f32 / parts as f32 * TAU;
            plane.at(x, (waves as f32 * x).sin())
        })
        .collect();
    board.pen.stroke(&points, rgb, 7.0);
    board.signs();
}

fn line(pen: &mut Pen, a: f32, b: f32, rgb: Rgb) {
    // High enough for the line to be seen on both sides of the y-axis.
    let high = (b + a).max(10.0) + 2.0;
    let plane = Plane::new((-6.0, 6.0), (-4.0, high));
    let mut board = Board::new(pen);
    axes(&mut board, &plane, Ticks::Whole, Ticks::Whole);
    let at = |y: f32| plane.at((y - b) / a, y);
    let lowest = (a * -6.0 + b).max(-4.0);
    let highest = (a * 6.0 + b).min(high);
    board.pen.stroke(&[at(lowest), at(highest)], rgb, 8.0);
    board.keep(&[at(lowest), at(highest)]);
    board.signs();
    board.dot(at(b));
    board.name(&number(b), at(b));
}

fn fraction(pen: &mut Pen, filled: usize, slices: usize, rgb: Rgb) {
    let (centre, radius) = ((500.0, 440.0), 350.0);
    let paper = pen.tone(Tone::Paper);
    for slice in 0..slices {
        let angle = |at: usize| -90.0 + at as f32 * 360.0 / slices as f32;
        let mut points = vec![centre];
        points.extend(arc(centre, radius, radius, angle(slice), angle(slice + 1)));
        pen.fill(&points, if slice < filled { rgb } else { paper });
        pen.outline(&points, 5.0);
    }
    pen.ring(centre, radius, Tone::Ink, 7.0);
    pen.sign(&format!("{filled}/{slices}"), (500.0, 880.0), 64.0);
}

fn dots(pen: &mut Pen, rows: usize, columns: usize, rgb: Rgb, layer: Option<Rgb>) {
    let apart = (840.0 / rows.max(columns) as f32).min(200.0);
    let (left, top) = (500.0 - apart * (columns as f32 - 1.0) / 2.0, 500.0 - apart * (rows as f32 - 1.0) / 2.0);
    for row in 0..rows {
        for column in 0..columns {
            let last = row + 1 == rows || column + 1 == columns;
            let shade = layer.filter(|_| last).unwrap_or(rgb);
            let at = (left + column as f32 * apart, top + row as f32 * apart);
            let ring = ellipse(at, apart * 0.32, apart * 0.32);
            pen.fill(&ring, shade);
            pen.outline(&ring, 3.0);
        }
    }
}
