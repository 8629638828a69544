//! Coils: solenoids, electromagnets, induction and transformers.

use super::magnets::bar;
use super::parts::{head, mark, table};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc};

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
                let swell = t.sin().max(0.0).powf(0.75);
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
        // A heap on the table: the lowest lie flat, the others lean on them.
        for (x, y, lean) in [
            (300.0, 850.0, -90.0),
            (452.0, 850.0, -91.0),
            (600.0, 849.0, -90.0),
            (380.0, 842.0, -107.0),
            (528.0, 838.0, -110.0),
            (470.0, 800.0, -85.0),
        ] {
            super::counted::clip(pen, (x, y), lean);
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
    pen.label("Primary coil", (270.0, 575.0), (150.0, 900.0));
    pen.label("Secondary coil", (730.0, 575.0), (850.0, 900.0));
    pen.label("Iron core", (500.0, 240.0), (500.0, 110.0));
}

pub(super) fn step_down(pen: &mut Pen) {
    transformer(pen, 14, 5);
}

pub(super) fn step_up(pen: &mut Pen) {
    transformer(pen, 5, 14);
}
