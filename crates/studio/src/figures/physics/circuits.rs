//! Circuits in standard symbols.

use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

/// A cell between two ends of an upright wire: the long thin plate is the positive one, above.
fn cell(pen: &mut Pen, (x, y): At) {
    pen.trace(&[(x - 46.0, y - 14.0), (x + 46.0, y - 14.0)], Tone::Ink, 5.0);
    pen.trace(&[(x - 24.0, y + 14.0), (x + 24.0, y + 14.0)], Tone::Ink, 11.0);
    pen.sign("+", (x + 62.0, y - 34.0), 34.0);
}

/// A lamp: a circle with a cross; lit, it shines.
fn lamp(pen: &mut Pen, (x, y): At, lit: bool) {
    if lit {
        let gold = pen.tone(Tone::Gold);
        pen.fill(&ellipse((x, y), 48.0, 48.0), gold);
        for ray in 0..8 {
            let angle = ray as f32 * std::f32::consts::FRAC_PI_4 + 0.39;
            let (dx, dy) = (angle.cos(), angle.sin());
            pen.stroke(&[(x + dx * 66.0, y + dy * 66.0), (x + dx * 94.0, y + dy * 94.0)], gold, 7.0);
        }
    }
    pen.ring((x, y), 48.0, Tone::Ink, 5.0);
    let d = 34.0;
    pen.line(&[(x - d, y - d), (x + d, y + d)]);
    pen.line(&[(x - d, y + d), (x + d, y - d)]);
}

/// A resistor along a line from `a` to `b`, a box in its middle.
fn resistor(pen: &mut Pen, a: At, b: At) {
    let length = (b.0 - a.0).hypot(b.1 - a.1);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let at = |along: f32, across: f32| (a.0 + dx * along - dy * across, a.1 + dy * along + dx * across);
    let (from, to) = (length / 2.0 - 62.0, length / 2.0 + 62.0);
    pen.line(&[a, at(from, 0.0)]);
    pen.line(&[at(to, 0.0), b]);
    pen.area(&[at(from, -24.0), at(to, -24.0), at(to, 24.0), at(from, 24.0)], Tone::Soft);
}

fn loop_with_lamp(pen: &mut Pen, closed: bool) {
    // The wires first: left side with the cell, bottom, right, and the top with the switch.
    pen.line(&[(180.0, 486.0), (180.0, 250.0), (400.0, 250.0)]);
    pen.line(&[(560.0, 250.0), (820.0, 250.0), (820.0, 452.0)]);
    pen.line(&[(820.0, 548.0), (820.0, 760.0), (180.0, 760.0), (180.0, 514.0)]);
    cell(pen, (180.0, 500.0));
    lamp(pen, (820.0, 500.0), closed);
    for end in [400.0, 560.0] {
        pen.disc((end, 250.0), 11.0, Tone::Ink);
    }
    let tip = if closed { (560.0, 250.0) } else { (536.0, 160.0) };
    pen.trace(&[(400.0, 250.0), tip], Tone::Ink, 7.0);
    pen.label("Cell", (140.0, 500.0), (70.0, 600.0));
    pen.label("Switch", (480.0, if closed { 246.0 } else { 206.0 }), (480.0, 110.0));
    pen.label("Lamp", (860.0, 530.0), (910.0, 640.0));
}

pub(super) fn lamp_closed(pen: &mut Pen) {
    loop_with_lamp(pen, true);
}

pub(super) fn lamp_open(pen: &mut Pen) {
    loop_with_lamp(pen, false);
}

/// Four resistors in a diamond, a meter across the middle, and the battery below.
pub(super) fn wheatstone(pen: &mut Pen) {
    let (left, top, right, bottom) = ((170.0, 430.0), (500.0, 110.0), (830.0, 430.0), (500.0, 750.0));
    resistor(pen, left, top);
    resistor(pen, top, right);
    resistor(pen, left, bottom);
    resistor(pen, bottom, right);
    pen.line(&[top, (500.0, 360.0)]);
    pen.line(&[(500.0, 500.0), bottom]);
    pen.disc((500.0, 430.0), 70.0, Tone::Paper);
    // The needle at rest, straight up, over a short scale.
    pen.trace(&crate::figures::pen::arc((500.0, 452.0), 54.0, 54.0, 220.0, 320.0), Tone::Grey, 3.0);
    pen.trace(&[(500.0, 452.0), (500.0, 396.0)], Tone::Red, 5.0);
    pen.sign("0", (500.0, 474.0), 24.0);
    pen.line(&[left, (90.0, 430.0), (90.0, 890.0), (470.0, 890.0)]);
    pen.line(&[right, (910.0, 430.0), (910.0, 890.0), (530.0, 890.0)]);
    pen.trace(&[(486.0, 850.0), (486.0, 930.0)], Tone::Ink, 5.0);
    pen.trace(&[(514.0, 868.0), (514.0, 912.0)], Tone::Ink, 11.0);
    pen.line(&[(470.0, 890.0), (486.0, 890.0)]);
    pen.line(&[(514.0, 890.0), (530.0, 890.0)]);
    for node in [left, top, right, bottom] {
        pen.disc(node, 9.0, Tone::Ink);
    }
    pen.label_at("R₁", (268.0, 222.0));
    pen.label_at("R₂", (734.0, 222.0));
    pen.label_at("G", (600.0, 392.0));
}
