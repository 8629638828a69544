//! Magnets, their fields and their poles.

use super::parts::{head, mark, polar, table};
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
    let angles = [-150.0, -115.0, -88.0, -58.0, -28.0, 28.0, 58.0, 88.0, 115.0, 150.0, 180.0];
    lines(pen, &poles, 0, &angles);
    lines(pen, &poles, 1, &[0.0, -30.0, 30.0]);
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
        pen.stroke(&[(at.0 - way.0 * half, at.1 - way.1 * half), (at.0 + way.0 * half, at.1 + way.1 * half)], dark, 3.0);
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
        (150.0, 500.0), (270.0, 260.0), (500.0, 200.0), (730.0, 260.0), (850.0, 500.0), (730.0, 740.0), (500.0, 800.0),
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

/// A coil from the side: left, right, height of its middle, half its width, turns; drawn in two goes, back and front.
pub(super) fn coil(pen: &mut Pen, (left, right): (f32, f32), (y, half): (f32, f32), turns: usize, front: bool) {
    let pitch = (right - left) / turns as f32;
    for turn in 0..turns {
        let x = left + pitch * (turn as f32 + 0.5);
        let points = if front {
            arc((x, y), pitch * 0.34, half, -90.0, 90.0)
        } else {
            arc((x, y), pitch * 0.34, half, 90.0, 270.0)
        };
        pen.trace(&points, Tone::Ink, 15.0);
        pen.trace(&points, Tone::Orange, 9.0);
    }
}

pub(super) fn solenoid(pen: &mut Pen) {
    let (left, right, y, half) = (260.0, 740.0, 500.0, 130.0);
    coil(pen, (left, right), (y, half), 9, false);
    let blue = pen.tone(Tone::Blue);
    for (number, off) in [-72.0_f32, -24.0, 24.0, 72.0].into_iter().enumerate() {
        // Straight and parallel inside; outside each line curls back round its own half of the coil.
        let way = off.signum();
        let wide = off.abs();
        let reach = 150.0 + (96.0 - wide) * 2.2;
        pen.stroke(&[(left - 10.0, y + off), (right + 10.0, y + off)], blue, 4.5);
        head(pen, (480.0, y + off), (520.0, y + off), 26.0, blue);
        let far = (right - left) / 2.0 + 10.0;
        let tall = half + 50.0 + (96.0 - wide) * 1.9;
        let outside: Vec<At> = (0..=80)
            .map(|k| {
                let t = k as f32 / 80.0 * std::f32::consts::PI;
                let swell = t.sin().powf(0.75);
                let x = 500.0 + (far + reach * 0.55 * (2.0 * t).sin().abs()) * t.cos();
                (x, y + off + way * (tall - wide) * swell)
            })
            .collect();
        pen.stroke(&outside, blue, 4.5);
        let top = outside[40];
        head(pen, (top.0 + 10.0, top.1), (top.0 - 16.0, top.1), 26.0, blue);
        if number == 3 {
            pen.label("Coil", (left + 80.0, y - half), (190.0, 150.0));
        }
    }
    coil(pen, (left, right), (y, half), 9, true);
    // The lines leave at the right: there is the north pole.
    mark(pen, "N", (right + 70.0, y), 50.0);
    mark(pen, "S", (left - 70.0, y), 50.0);
}

/// A nail with a coil and a battery; switched on, it holds paper clips.
fn electromagnet(pen: &mut Pen, on: bool) {
    table(pen, 60.0, 940.0, 880.0, Tone::Wood);
    super::counted::nail_and_coil(pen, 9, Tone::Orange);
    let (cell_x, top, low) = (140.0, 150.0, 580.0);
    if on {
        pen.trace(&[(cell_x, top), (cell_x, 350.0)], Tone::Ink, 6.0);
        super::counted::clips_hang(pen, 5);
    } else {
        pen.trace(&[(cell_x, top), (cell_x, 190.0)], Tone::Ink, 6.0);
        pen.trace(&[(cell_x, 300.0), (cell_x, 350.0)], Tone::Ink, 6.0);
        super::symbols::switch(pen, (cell_x, 300.0), (cell_x, 190.0), false);
        for number in 0..6 {
            let at = (400.0 + 40.0 * number as f32, 862.0 - 14.0 * (number % 2) as f32);
            super::counted::clip(pen, at, -90.0 + 25.0 * (number % 3) as f32 - 20.0);
        }
        pen.label("Open switch", (cell_x - 30.0, 250.0), (150.0, 80.0));
    }
    pen.block([cell_x - 40.0, 350.0, 80.0, 34.0], Tone::Gold);
    pen.block([cell_x - 40.0, 384.0, 80.0, 130.0], Tone::Metal);
    pen.block([cell_x - 14.0, 334.0, 28.0, 16.0], Tone::Metal);
    pen.sign("+", (cell_x, 412.0), 36.0);
    pen.trace(&[(cell_x, 514.0), (cell_x, low)], Tone::Ink, 6.0);
    pen.label("Iron nail", (560.0, 100.0), (740.0, 150.0));
    pen.label("Coil", (556.0, 380.0), (720.0, 380.0));
    pen.label("Battery", (cell_x, 500.0), (150.0, 690.0));
}

pub(super) fn electromagnet_on(pen: &mut Pen) {
    electromagnet(pen, true);
}

pub(super) fn electromagnet_off(pen: &mut Pen) {
    electromagnet(pen, false);
}

/// A bar magnet and a coil that is joined to a meter.
fn induction(pen: &mut Pen, moving: bool) {
    let (left, right, y, half) = (430.0, 830.0, 340.0, 130.0);
    coil(pen, (left, right), (y, half), 8, false);
    if moving {
        bar(pen, (270.0, y), 190.0, 52.0, false);
        pen.sign("S", (130.0, y), 46.0);
        pen.sign("N", (410.0, y), 46.0);
        let red = pen.tone(Tone::Red);
        super::parts::force(pen, (150.0, 210.0), (370.0, 210.0), red);
    } else {
        bar(pen, (630.0, y), 190.0, 52.0, false);
        pen.sign("S", (490.0, y), 46.0);
        pen.sign("N", (770.0, y), 46.0);
    }
    coil(pen, (left, right), (y, half), 8, true);
    pen.line(&[(left + 25.0, y + half), (left + 25.0, 720.0), (530.0, 720.0)]);
    pen.line(&[(right - 25.0, y + half), (right - 25.0, 720.0), (730.0, 720.0)]);
    super::symbols::needle(pen, (630.0, 720.0), 130.0, if moving { 0.75 } else { 0.0 });
    pen.sign("0", (630.0, 626.0), 26.0);
    let magnet = if moving { (200.0, y + 52.0) } else { (520.0, y + 40.0) };
    pen.label("Magnet", magnet, if moving { (200.0, 520.0) } else { (300.0, 560.0) });
    pen.label("Coil", (700.0, y - half), (740.0, 120.0));
    pen.label("Galvanometer", (520.0, 780.0), (300.0, 850.0));
}

pub(super) fn into_coil(pen: &mut Pen) {
    induction(pen, true);
}

pub(super) fn at_rest(pen: &mut Pen) {
    induction(pen, false);
}

/// A square core with a coil on each side.
fn transformer(pen: &mut Pen, primary: usize, secondary: usize) {
    pen.block([230.0, 190.0, 540.0, 620.0], Tone::Metal);
    pen.block([350.0, 310.0, 300.0, 380.0], Tone::Paper);
    for (x, turns, way) in [(290.0, primary, -1.0), (710.0, secondary, 1.0)] {
        let pitch = 330.0 / turns.max(8) as f32;
        let top = 500.0 - pitch * (turns as f32 - 1.0) / 2.0;
        for turn in 0..turns {
            let y = top + pitch * turn as f32;
            let wire = [(x - 72.0, y - 7.0), (x + 72.0, y + 7.0)];
            pen.trace(&wire, Tone::Ink, 17.0);
            pen.trace(&wire, Tone::Orange, 10.0);
        }
        let outer = x + way * 72.0;
        for (y, end) in [(top, 300.0_f32.min(top)), (top + pitch * (turns as f32 - 1.0), 700.0)] {
            let lead = [(outer, y + way * 7.0), (outer + way * 40.0, end), (outer + way * 130.0, end)];
            pen.trace(&lead, Tone::Ink, 13.0);
            pen.trace(&lead, Tone::Orange, 7.0);
        }
    }
    pen.label("Primary coil", (230.0, 500.0), (150.0, 900.0));
    pen.label("Secondary coil", (770.0, 500.0), (830.0, 900.0));
    pen.label("Iron core", (500.0, 240.0), (500.0, 110.0));
}

pub(super) fn step_down(pen: &mut Pen) {
    transformer(pen, 14, 5);
}

pub(super) fn step_up(pen: &mut Pen) {
    transformer(pen, 5, 14);
}
