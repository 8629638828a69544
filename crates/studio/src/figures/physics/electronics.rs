//! Bridges, dividers, capacitors, diodes and resistors, and circuits whose parts are seen in the flesh.

use super::parts::{force, mark};
use super::symbols::{capacitor, cell, diode, lamp, needle, node, resistor};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, plot};
use std::f32::consts::PI;

/// Four resistors in a diamond, a meter across the middle, and the battery below.
pub(super) fn wheatstone(pen: &mut Pen) {
    let (left, top, right, bottom) = ((170.0, 430.0), (500.0, 110.0), (830.0, 430.0), (500.0, 750.0));
    resistor(pen, left, top);
    resistor(pen, top, right);
    resistor(pen, left, bottom);
    resistor(pen, bottom, right);
    pen.line(&[top, (500.0, 360.0)]);
    pen.line(&[(500.0, 500.0), bottom]);
    needle(pen, (500.0, 430.0), 74.0, 0.0);
    pen.sign("0", (500.0, 482.0), 24.0);
    pen.line(&[left, (90.0, 430.0), (90.0, 890.0), (486.0, 890.0)]);
    pen.line(&[right, (910.0, 430.0), (910.0, 890.0), (514.0, 890.0)]);
    pen.trace(&[(486.0, 850.0), (486.0, 930.0)], Tone::Ink, 5.0);
    pen.trace(&[(514.0, 868.0), (514.0, 912.0)], Tone::Ink, 11.0);
    for at in [left, top, right, bottom] {
        node(pen, at);
    }
    pen.label_at("R₁", (268.0, 222.0));
    pen.label_at("R₂", (734.0, 222.0));
    pen.label_at("G", (610.0, 392.0));
}

pub(super) fn divider(pen: &mut Pen) {
    let x = 400.0;
    for y in [130.0, 870.0] {
        pen.trace(&[(180.0, y), (620.0, y)], Tone::Ink, 6.0);
        pen.disc((180.0, y), 13.0, Tone::Paper);
    }
    resistor(pen, (x, 130.0), (x, 500.0));
    resistor(pen, (x, 500.0), (x, 870.0));
    pen.line(&[(x, 500.0), (680.0, 500.0)]);
    pen.disc((680.0, 500.0), 13.0, Tone::Paper);
    for y in [130.0, 500.0, 870.0] {
        node(pen, (x, y));
    }
    pen.sign("R", (x - 64.0, 315.0), 40.0);
    pen.sign("R", (x - 64.0, 685.0), 40.0);
    mark(pen, "12 V", (710.0, 130.0), 42.0);
    mark(pen, "6 V", (770.0, 500.0), 42.0);
    mark(pen, "0 V", (710.0, 870.0), 42.0);
}

/// A resistor and a capacitor in a loop, above a graph of the capacitor's voltage.
fn rc(pen: &mut Pen, charging: bool) {
    let (left, right, top, low) = (250.0, 750.0, 110.0, 400.0);
    pen.line(&[(left, top), (330.0, top)]);
    resistor(pen, (330.0, top), (right - 60.0, top));
    pen.line(&[(right - 60.0, top), (right, top)]);
    capacitor(pen, (right, top), (right, low));
    pen.line(&[(right, low), (left, low)]);
    if charging {
        pen.line(&[(left, top), (left, 241.0)]);
        pen.line(&[(left, 269.0), (left, low)]);
        cell(pen, (left, 255.0));
    } else {
        pen.line(&[(left, top), (left, low)]);
    }
    mark(pen, "R", (510.0, top + 66.0), 40.0);
    mark(pen, "C", (right - 90.0, 255.0), 40.0);
    // The graph: four time constants.
    let (x0, y0, w, h) = (200.0, 890.0, 640.0, 330.0);
    pen.arrow((x0, y0), (x0, y0 - h - 70.0), Tone::Ink, 5.0);
    pen.arrow((x0, y0), (x0 + w + 70.0, y0), Tone::Ink, 5.0);
    pen.sign("V", (x0 - 40.0, y0 - h - 50.0), 34.0);
    if charging || !pen.asks("Time") {
        pen.sign("t", (x0 + w + 60.0, y0 + 38.0), 34.0);
    }
    pen.label_at("Time", (x0 + w - 30.0, y0 + 46.0));
    if charging {
        pen.dashed(&[(x0, y0 - h), (x0 + w + 40.0, y0 - h)], Tone::Grey, 4.0);
        pen.label("Supply voltage", (x0 + w, y0 - h), (700.0, y0 - 150.0));
    }
    let curve = plot(0.0, 4.0, |t| {
        let share = if charging { 1.0 - (-t).exp() } else { (-t).exp() };
        (x0 + w * t / 4.0, y0 - h * share)
    });
    pen.trace(&curve, Tone::Red, 7.0);
}

pub(super) fn rc_charging(pen: &mut Pen) {
    rc(pen, true);
}

pub(super) fn rc_discharging(pen: &mut Pen) {
    rc(pen, false);
}

pub(super) fn two_diodes(pen: &mut Pen) {
    for (x, forward) in [(90.0, true), (570.0, false)] {
        let (right, top, low) = (x + 340.0, 290.0, 720.0);
        pen.line(&[(x, 491.0), (x, top), (x + 90.0, top)]);
        pen.line(&[(x, 519.0), (x, low), (right, low), (right, 548.0)]);
        cell(pen, (x, 505.0));
        let ends = if forward { (x + 90.0, x + 250.0) } else { (x + 250.0, x + 90.0) };
        diode(pen, (ends.0, top), (ends.1, top));
        pen.line(&[(x + 250.0, top), (right, top), (right, 462.0)]);
        lamp(pen, (right, 505.0), 43.0, if forward { 1.0 } else { 0.0 });
    }
    pen.label_at("Forward", (260.0, 800.0));
    pen.label_at("Reverse", (740.0, 800.0));
    pen.label("Diode", (260.0, 262.0), (430.0, 150.0));
}

/// Every diode points from the − corner on the left to the + corner on the right.
pub(super) fn rectifier(pen: &mut Pen) {
    let (minus, top, plus, low) = ((330.0, 420.0), (540.0, 210.0), (750.0, 420.0), (540.0, 630.0));
    for (a, b) in [(minus, top), (minus, low), (top, plus), (low, plus)] {
        diode(pen, a, b);
    }
    pen.line(&[top, (540.0, 120.0), (130.0, 120.0), (130.0, 355.0)]);
    pen.line(&[low, (540.0, 720.0), (130.0, 720.0), (130.0, 485.0)]);
    pen.disc((130.0, 420.0), 66.0, Tone::Paper);
    pen.trace(&plot(-1.0, 1.0, |t| (130.0 + 38.0 * t, 420.0 - 24.0 * (t * PI).sin())), Tone::Ink, 5.0);
    pen.line(&[plus, (890.0, 420.0), (890.0, 870.0), (720.0, 870.0)]);
    resistor(pen, (720.0, 870.0), (420.0, 870.0));
    pen.line(&[(420.0, 870.0), (250.0, 870.0), (250.0, 745.0)]);
    // The lead from the − corner passes over the supply's lead without joining it.
    pen.line(&arc((250.0, 720.0), 25.0, 25.0, 90.0, -90.0));
    pen.line(&[(250.0, 695.0), (250.0, 420.0), minus]);
    for at in [minus, top, plus, low] {
        node(pen, at);
    }
    mark(pen, "−", (298.0, 372.0), 46.0);
    mark(pen, "+", (792.0, 372.0), 46.0);
    pen.label("AC supply", (176.0, 374.0), (330.0, 190.0));
}

/// Arrows as broad as their currents: 5 in, 2 and 3 out.
pub(super) fn junction(pen: &mut Pen) {
    let at = (470.0, 500.0);
    let (up, down) = ((840.0, 220.0), (840.0, 780.0));
    for end in [(80.0, 500.0), up, down] {
        pen.trace(&[end, at], Tone::Metal, 34.0);
        pen.trace(&[end, at], Tone::Ink, 6.0);
    }
    pen.disc(at, 26.0, Tone::Ink);
    let (red, blue) = (pen.tone(Tone::Red), pen.tone(Tone::Blue));
    force(pen, (120.0, 420.0), (380.0, 420.0), red);
    force(pen, (530.0, 370.0), (700.0, 241.0), blue);
    force(pen, (530.0, 630.0), (750.0, 796.0), blue);
    mark(pen, "5 A", (250.0, 340.0), 44.0);
    mark(pen, "2 A", (570.0, 240.0), 44.0);
    mark(pen, "3 A", (570.0, 780.0), 44.0);
}

pub(super) fn bands(pen: &mut Pen) {
    pen.trace(&[(50.0, 500.0), (200.0, 500.0)], Tone::Metal, 20.0);
    pen.trace(&[(800.0, 500.0), (950.0, 500.0)], Tone::Metal, 20.0);
    let body: Vec<At> = [
        (180.0, 420.0),
        (230.0, 372.0),
        (300.0, 380.0),
        (360.0, 408.0),
        (640.0, 408.0),
        (700.0, 380.0),
        (770.0, 372.0),
        (820.0, 420.0),
    ]
    .into();
    let mut outline = crate::figures::pen::smooth(&body);
    let lower: Vec<At> = outline.iter().rev().map(|p| (p.0, 1000.0 - p.1)).collect();
    outline.extend(lower);
    pen.area(&outline, Tone::Sand);
    for (x, tone, half) in
        [(245.0, Tone::Gold, 124.0), (415.0, Tone::Violet, 92.0), (520.0, Tone::Red, 92.0), (755.0, Tone::Wood, 124.0)]
    {
        pen.block([x - 23.0, 500.0 - half, 46.0, half * 2.0], tone);
    }
    // The tolerance band shines, for gold and yellow must not be mistaken.
    let shine = pen.tone(Tone::Bone);
    pen.fill(&crate::figures::pen::corners([744.0, 380.0, 10.0, 240.0]), shine);
    pen.label("4", (245.0, 378.0), (245.0, 250.0));
    pen.label("7", (415.0, 410.0), (415.0, 250.0));
    pen.label("×100", (520.0, 592.0), (520.0, 740.0));
}

pub(super) fn plates(pen: &mut Pen) {
    let (left, right) = (330.0, 670.0);
    pen.block([left - 34.0, 130.0, 34.0, 500.0], Tone::Red);
    pen.block([right, 130.0, 34.0, 500.0], Tone::Blue);
    for line in 0..6 {
        let y = 180.0 + 80.0 * line as f32;
        pen.trace(&[(left, y), (right, y)], Tone::Ink, 4.0);
        let ink = pen.tone(Tone::Ink);
        super::parts::head(pen, (left, y), (516.0, y), 28.0, ink);
    }
    pen.line(&[(left - 34.0, 380.0), (150.0, 380.0), (150.0, 840.0), (486.0, 840.0)]);
    pen.line(&[(right + 34.0, 380.0), (850.0, 380.0), (850.0, 840.0), (514.0, 840.0)]);
    pen.trace(&[(486.0, 792.0), (486.0, 888.0)], Tone::Ink, 5.0);
    pen.trace(&[(514.0, 814.0), (514.0, 866.0)], Tone::Ink, 12.0);
    mark(pen, "+", (left - 80.0, 170.0), 54.0);
    mark(pen, "−", (right + 82.0, 170.0), 54.0);
    pen.label("Electric field", (500.0, 580.0), (500.0, 710.0));
}

/// Three circuits with a gap that a spoon, a glass rod and a copper wire bridge.
pub(super) fn conductors(pen: &mut Pen) {
    for (row, conducts) in [(0, true), (1, false), (2, true)] {
        let y = 110.0 + 300.0 * row as f32;
        let low = y + 180.0;
        pen.line(&[(330.0, low), (120.0, low), (120.0, y + 104.0)]);
        pen.line(&[(120.0, y + 76.0), (120.0, y), (460.0, y)]);
        cell(pen, (120.0, y + 90.0));
        lamp(pen, (500.0, y), 40.0, if conducts { 1.0 } else { 0.0 });
        pen.line(&[(540.0, y), (880.0, y), (880.0, low), (670.0, low)]);
        for x in [330.0, 670.0] {
            pen.block([x - 20.0, low - 22.0, 40.0, 44.0], Tone::Metal);
        }
        match row {
            0 => {
                pen.trace(&[(350.0, low), (590.0, low)], Tone::Ink, 20.0);
                pen.trace(&[(350.0, low), (590.0, low)], Tone::Metal, 13.0);
                pen.oval((600.0, low), 52.0, 27.0, Tone::Metal);
            }
            1 => pen.block([350.0, low - 15.0, 300.0, 30.0], Tone::Glass),
            _ => pen.trace(&[(350.0, low), (650.0, low)], Tone::Orange, 12.0),
        }
    }
    pen.label("Conductor", (460.0, 290.0), (500.0, 222.0));
    pen.label("Insulator", (500.0, 578.0), (500.0, 510.0));
    pen.label("Lamp", (530.0, 82.0), (660.0, 52.0));
}

pub(super) fn lemon(pen: &mut Pen) {
    let rind: Vec<At> = crate::figures::pen::smooth(&[
        (110.0, 690.0),
        (170.0, 650.0),
        (260.0, 540.0),
        (430.0, 480.0),
        (600.0, 520.0),
        (720.0, 640.0),
        (790.0, 690.0),
        (720.0, 745.0),
        (600.0, 860.0),
        (430.0, 900.0),
        (260.0, 840.0),
        (170.0, 735.0),
        (110.0, 690.0),
    ]);
    for (x, tone) in [(300.0, Tone::Metal), (560.0, Tone::Orange)] {
        pen.block([x - 34.0, 360.0, 68.0, 260.0], tone);
    }
    pen.area(&rind, Tone::Gold);
    for x in [300.0, 560.0] {
        pen.trace(&[(x - 44.0, 600.0), (x + 44.0, 600.0)], Tone::Ink, 7.0);
    }
    // The part of each strip inside the fruit stays hidden; above the slit it is seen.
    for (x, tone) in [(300.0, Tone::Metal), (560.0, Tone::Orange)] {
        pen.block([x - 34.0, 360.0, 68.0, 238.0], tone);
    }
    pen.line(&crate::figures::pen::smooth(&[(300.0, 372.0), (240.0, 260.0), (420.0, 200.0), (640.0, 190.0)]));
    pen.line(&crate::figures::pen::smooth(&[(560.0, 372.0), (640.0, 320.0), (740.0, 340.0), (760.0, 300.0)]));
    needle(pen, (740.0, 200.0), 120.0, 0.6);
    pen.sign("−", (300.0, 410.0), 44.0);
    pen.sign("+", (560.0, 410.0), 44.0);
    pen.label("Zinc", (266.0, 480.0), (120.0, 420.0));
    pen.label("Copper", (594.0, 480.0), (800.0, 500.0));
    pen.label("Meter", (650.0, 120.0), (480.0, 80.0));
}
