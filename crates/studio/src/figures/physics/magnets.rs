//! Magnets, their fields and their poles.

use super::parts::{head, mark, polar};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

/// A pole: place and strength, north positive.
type Pole = (At, f32);

/// The direction of the field of poles at a place.
fn field(poles: &[Pole], at: At) -> At {
    let (mut x, mut y) = (0.0, 0.0);
    for ((px, py), strength) in poles {
        let (dx, dy) = (at.0 - px, at.1 - py);
        let cube = (dx * dx + dy * dy).max(1.0).powf(1.5);
        x += strength * dx / cube;
        y += strength * dy / cube;
    }
    let length = x.hypot(y).max(1e-12);
    (x / length, y / length)
}

/// A field line from a place: on until it meets a pole or leaves the sheet.
fn trail(poles: &[Pole], start: At, back: bool) -> Vec<At> {
    let mut line = vec![start];
    let mut at = start;
    let step = if back { -6.0 } else { 6.0 };
    for _ in 0..500 {
        let first = field(poles, at);
        let half = field(poles, (at.0 + first.0 * step / 2.0, at.1 + first.1 * step / 2.0));
        at = (at.0 + half.0 * step, at.1 + half.1 * step);
        let near = poles.iter().any(|(pole, _)| (pole.0 - at.0).hypot(pole.1 - at.1) < 15.0);
        if near || !(30.0..=970.0).contains(&at.0) || !(30.0..=970.0).contains(&at.1) {
            break;
        }
        line.push(at);
    }
    line
}

/// Field lines that leave a north pole at these angles, or enter a south pole, with a head in the middle of each.
fn lines(pen: &mut Pen, poles: &[Pole], from: usize, angles: &[f32]) {
    let (pole, strength) = poles[from];
    let ink = pen.tone(Tone::Blue);
    for angle in angles {
        let mut line = trail(poles, polar(pole, 20.0, *angle), strength < 0.0);
        if strength < 0.0 {
            line.reverse();
        }
        if line.len() < 8 {
            continue;
        }
        pen.stroke(&line, ink, 4.5);
        let middle = line.len() / 2;
        let (a, b) = (line[middle - 2], line[middle + 1]);
        head(pen, a, b, 26.0, ink);
    }
}

/// A bar magnet: its middle, half its length, half its width, and on which side north lies.
pub(super) fn bar(pen: &mut Pen, (x, y): At, half: f32, wide: f32, north_left: bool) {
    let (left, right) = if north_left { (Tone::Red, Tone::Blue) } else { (Tone::Blue, Tone::Red) };
    pen.block([x - half, y - wide, half, wide * 2.0], left);
    pen.block([x, y - wide, half, wide * 2.0], right);
}

fn letters(pen: &mut Pen, north: At, south: At) {
    mark(pen, "N", north, 46.0);
    mark(pen, "S", south, 46.0);
}

const NORTH: At = (345.0, 500.0);

const SOUTH: At = (655.0, 500.0);

pub(super) fn bar_field(pen: &mut Pen) {
    let poles = [(NORTH, 1.0), (SOUTH, -1.0)];
    // These close on the other pole within the sheet; the others leave it, and come back to S as they left N.
    lines(pen, &poles, 0, &[-109.0, -90.0, -66.0, -42.0, 42.0, 66.0, 90.0, 109.0]);
    lines(pen, &poles, 0, &[-145.0, 145.0, 180.0]);
    lines(pen, &poles, 1, &[-35.0, 35.0, 0.0]);
    bar(pen, (500.0, 500.0), 200.0, 55.0, true);
    letters(pen, (360.0, 500.0), (640.0, 500.0));
    pen.label("Field line", (500.0, 344.0), (500.0, 60.0));
}

pub(super) fn filings(pen: &mut Pen) {
    let poles = [(NORTH, 1.0), (SOUTH, -1.0)];
    pen.block([60.0, 110.0, 880.0, 780.0], Tone::Paper);
    let dark = pen.tone(Tone::Ink);
    for number in 0..2600 {
        let at = (500.0 + 425.0 * pen.chance(number * 3), 500.0 + 375.0 * pen.chance(number * 3 + 1));
        let strength: f32 =
            poles.iter().map(|(p, _)| 1.0 / ((p.0 - at.0).powi(2) + (p.1 - at.1).powi(2)).max(400.0)).sum();
        // Filings gather where the field is strong; few lie elsewhere.
        let keep = (strength * 19000.0).clamp(0.24, 1.0);
        if (pen.chance(number * 3 + 2) + 1.0) / 2.0 > keep {
            continue;
        }
        let way = field(&poles, at);
        let half = 11.0;
        pen.stroke(
            &[(at.0 - way.0 * half, at.1 - way.1 * half), (at.0 + way.0 * half, at.1 + way.1 * half)],
            dark,
            3.0,
        );
    }
    pen.dashed(
        &[(300.0, 445.0), (700.0, 445.0), (700.0, 555.0), (300.0, 555.0), (300.0, 445.0), (320.0, 445.0)],
        Tone::Red,
        6.0,
    );
    for (text, x) in [("N", 345.0), ("S", 655.0)] {
        let paper = pen.tone(Tone::Paper);
        pen.fill(&ellipse((x, 500.0), 32.0, 32.0), paper);
        mark(pen, text, (x, 500.0), 46.0);
    }
    pen.label("Iron filings", (500.0, 240.0), (500.0, 60.0));
}

/// Two bar magnets end to end with a gap.
fn facing(pen: &mut Pen, poles: &[Pole; 4], like: bool) {
    let fan = [-65.0, -38.0, -14.0, 14.0, 38.0, 65.0];
    lines(pen, poles, 1, &fan);
    if like {
        lines(pen, poles, 2, &fan.map(|angle| 180.0 - angle));
    }
    for (pole, way) in [(1, -1.0), (2, 1.0)] {
        let base = if way < 0.0 { 180.0 } else { 0.0 };
        if poles[pole].1 > 0.0 || !like {
            lines(pen, poles, pole, &[base - 62.0, base + 62.0]);
        }
    }
    bar(pen, (200.0, 500.0), 150.0, 60.0, false);
    bar(pen, (800.0, 500.0), 150.0, 60.0, like);
}

pub(super) fn like(pen: &mut Pen) {
    let poles = [((70.0, 500.0), -1.0), ((335.0, 500.0), 1.0), ((665.0, 500.0), 1.0), ((930.0, 500.0), -1.0)];
    facing(pen, &poles, true);
    for (text, x) in [("S", 105.0), ("N", 300.0), ("N", 700.0), ("S", 895.0)] {
        pen.sign(text, (x, 500.0), 46.0);
    }
    let (d, at) = (14.0, (500.0, 500.0));
    pen.trace(&[(at.0 - d, at.1 - d), (at.0 + d, at.1 + d)], Tone::Red, 6.0);
    pen.trace(&[(at.0 - d, at.1 + d), (at.0 + d, at.1 - d)], Tone::Red, 6.0);
    let red = pen.tone(Tone::Red);
    super::parts::force(pen, (260.0, 640.0), (90.0, 640.0), red);
    super::parts::force(pen, (740.0, 640.0), (910.0, 640.0), red);
    pen.label("Repulsion", (150.0, 656.0), (170.0, 760.0));
    pen.label("Neutral point", at, (500.0, 930.0));
    let line = trail(&poles, polar(poles[1].0, 20.0, -38.0), false);
    if let Some(&on) = line.get(line.len() / 2) {
        pen.label("Field line", on, (250.0, 130.0));
    }
}

pub(super) fn unlike(pen: &mut Pen) {
    let poles = [((70.0, 500.0), -1.0), ((335.0, 500.0), 1.0), ((665.0, 500.0), -1.0), ((930.0, 500.0), 1.0)];
    facing(pen, &poles, false);
    pen.sign("S", (105.0, 500.0), 46.0);
    pen.sign("N", (895.0, 500.0), 46.0);
    letters(pen, (300.0, 500.0), (700.0, 500.0));
    let red = pen.tone(Tone::Red);
    super::parts::force(pen, (90.0, 640.0), (260.0, 640.0), red);
    super::parts::force(pen, (910.0, 640.0), (740.0, 640.0), red);
    pen.label("Attraction", (150.0, 656.0), (170.0, 760.0));
}

/// A compass whose needle points along an angle.
fn compass(pen: &mut Pen, at: At, radius: f32, degrees: f32) {
    pen.disc(at, radius, Tone::Paper);
    let (side_a, side_b) = (polar(at, radius * 0.2, degrees + 90.0), polar(at, radius * 0.2, degrees - 90.0));
    pen.area(&[polar(at, radius * 0.84, degrees), side_a, side_b], Tone::Red);
    pen.area(&[polar(at, radius * 0.84, degrees + 180.0), side_a, side_b], Tone::Paper);
}

pub(super) fn compasses(pen: &mut Pen) {
    let poles = [(NORTH, 1.0), (SOUTH, -1.0)];
    bar(pen, (500.0, 500.0), 200.0, 55.0, true);
    letters(pen, (360.0, 500.0), (640.0, 500.0));
    let places = [
        (150.0, 500.0),
        (270.0, 260.0),
        (500.0, 200.0),
        (730.0, 260.0),
        (850.0, 500.0),
        (730.0, 740.0),
        (500.0, 800.0),
        (270.0, 740.0),
    ];
    for at in places {
        let way = field(&poles, at);
        compass(pen, at, 72.0, way.1.atan2(way.0).to_degrees());
    }
    pen.label("Compass", (550.0, 148.0), (740.0, 90.0));
}

pub(super) fn round_wire(pen: &mut Pen) {
    pen.block([90.0, 90.0, 820.0, 820.0], Tone::Soft);
    let at = (500.0, 500.0);
    for radius in [110.0, 210.0, 310.0] {
        pen.dashed(&arc(at, radius, radius, 0.0, 360.0), Tone::Grey, 3.5);
    }
    // Seen from above with the current towards the viewer, the field runs anticlockwise.
    for number in 0..8 {
        let angle = 45.0 * number as f32;
        compass(pen, polar(at, 310.0, angle), 62.0, angle - 90.0);
    }
    for angle in [22.0, 142.0, 262.0] {
        let blue = pen.tone(Tone::Blue);
        let tip = polar(at, 210.0, angle - 5.0);
        head(pen, polar(at, 210.0, angle + 3.0), tip, 34.0, blue);
    }
    pen.disc(at, 42.0, Tone::Orange);
    pen.disc(at, 12.0, Tone::Ink);
    pen.label("Current", (500.0, 500.0), (620.0, 390.0));
    pen.label("Compass", polar(at, 340.0, -45.0), (830.0, 130.0));
    pen.label("Wire", (470.0, 526.0), (380.0, 620.0));
}
