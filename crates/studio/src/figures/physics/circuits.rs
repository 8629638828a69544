//! Lamps, switches and cells in standard symbols.

use super::parts::{head, mark};
use super::symbols::{cell, holder, lamp, meter, node, resistor, switch};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc};

pub(super) const LEFT: f32 = 170.0;

pub(super) const RIGHT: f32 = 830.0;

pub(super) const TOP: f32 = 250.0;

pub(super) const BOTTOM: f32 = 770.0;

/// Where the cell stands in the left side of a loop.
pub(super) const CELL: At = (LEFT, 510.0);

/// A loop with its cell on the left, open between two places in the top side.
pub(super) fn left_side(pen: &mut Pen, top_to: f32) {
    pen.line(&[(LEFT, CELL.1 - 14.0), (LEFT, TOP), (top_to, TOP)]);
    pen.line(&[(LEFT, CELL.1 + 14.0), (LEFT, BOTTOM), (RIGHT, BOTTOM)]);
    cell(pen, CELL);
    pen.label("Cell", (LEFT - 46.0, CELL.1), (80.0, 640.0));
}

/// The right side of a loop with a lamp in it.
pub(super) fn right_lamp(pen: &mut Pen, glow: f32) {
    pen.line(&[(RIGHT, TOP), (RIGHT, 462.0)]);
    pen.line(&[(RIGHT, 558.0), (RIGHT, BOTTOM)]);
    lamp(pen, (RIGHT, 510.0), 48.0, glow);
}

fn loop_with_lamp(pen: &mut Pen, closed: bool) {
    left_side(pen, 400.0);
    pen.line(&[(560.0, TOP), (RIGHT, TOP)]);
    right_lamp(pen, if closed { 1.0 } else { 0.0 });
    switch(pen, (400.0, TOP), (560.0, TOP), closed);
    let word = if closed { "Switch" } else { "Open switch" };
    pen.label(word, (480.0, if closed { TOP - 4.0 } else { TOP - 56.0 }), (470.0, 110.0));
    pen.label("Lamp", (872.0, 540.0), (910.0, 660.0));
}

pub(super) fn lamp_closed(pen: &mut Pen) {
    loop_with_lamp(pen, true);
}

pub(super) fn lamp_open(pen: &mut Pen) {
    loop_with_lamp(pen, false);
}

/// Two lamps, or a lamp and an empty holder, in the top side of one loop.
fn in_series(pen: &mut Pen, second: bool) {
    let glow = if second { 0.42 } else { 0.0 };
    left_side(pen, 302.0);
    pen.line(&[(398.0, TOP), (602.0, TOP)]);
    pen.line(&[(698.0, TOP), (RIGHT, TOP), (RIGHT, BOTTOM)]);
    lamp(pen, (350.0, TOP), 48.0, glow);
    if second {
        lamp(pen, (650.0, TOP), 48.0, glow);
        pen.label("Lamp 1", (350.0, TOP - 54.0), (350.0, 110.0));
        pen.label("Lamp 2", (650.0, TOP - 54.0), (650.0, 110.0));
    } else {
        holder(pen, (650.0, TOP), 48.0, false);
        pen.label("Dark lamp", (350.0, TOP - 50.0), (350.0, 110.0));
        pen.label("Empty holder", (650.0, TOP - 50.0), (670.0, 110.0));
    }
}

pub(super) fn lamps_series(pen: &mut Pen) {
    in_series(pen, true);
}

pub(super) fn series_one_out(pen: &mut Pen) {
    in_series(pen, false);
}

/// Two branches beside each other, with a lamp in the first and a lamp or an empty holder in the second.
fn in_parallel(pen: &mut Pen, second: bool) {
    let inner = 500.0;
    left_side(pen, RIGHT);
    for x in [inner, RIGHT] {
        pen.line(&[(x, TOP), (x, 462.0)]);
        pen.line(&[(x, 558.0), (x, BOTTOM)]);
    }
    for y in [TOP, BOTTOM] {
        node(pen, (inner, y));
    }
    lamp(pen, (inner, 510.0), 48.0, 1.0);
    if second {
        lamp(pen, (RIGHT, 510.0), 48.0, 1.0);
        pen.label("Lamp 1", (inner + 34.0, 474.0), (620.0, 370.0));
        pen.label("Lamp 2", (RIGHT - 34.0, 546.0), (690.0, 650.0));
    } else {
        holder(pen, (RIGHT, 510.0), 48.0, true);
        pen.label("Lit lamp", (inner + 34.0, 474.0), (630.0, 360.0));
        pen.label("Empty holder", (RIGHT - 34.0, 546.0), (680.0, 660.0));
    }
}

pub(super) fn lamps_parallel(pen: &mut Pen) {
    in_parallel(pen, true);
}

pub(super) fn parallel_one_out(pen: &mut Pen) {
    in_parallel(pen, false);
}

pub(super) fn two_meters(pen: &mut Pen) {
    left_side(pen, 440.0);
    pen.line(&[(548.0, TOP), (RIGHT - 60.0, TOP), (RIGHT - 60.0, 330.0)]);
    meter(pen, (494.0, TOP), "A");
    let x = RIGHT - 60.0;
    resistor(pen, (x, 330.0), (x, 690.0));
    pen.line(&[(x, 690.0), (x, BOTTOM)]);
    pen.line(&[(x, 370.0), (560.0, 370.0), (560.0, 456.0)]);
    pen.line(&[(x, 650.0), (560.0, 650.0), (560.0, 564.0)]);
    meter(pen, (560.0, 510.0), "V");
    node(pen, (x, 370.0));
    node(pen, (x, 650.0));
    mark(pen, "R", (x + 64.0, 510.0), 42.0);
}

pub(super) fn rheostat(pen: &mut Pen) {
    left_side(pen, 330.0);
    right_lamp(pen, 0.25);
    pen.area(&[(330.0, TOP - 28.0), (650.0, TOP - 28.0), (650.0, TOP + 28.0), (330.0, TOP + 28.0)], Tone::Soft);
    // The slider stands over the far end: the whole length lies in the way of the current.
    pen.line(&[(RIGHT, TOP), (RIGHT, 130.0), (630.0, 130.0)]);
    pen.arrow((630.0, 130.0), (630.0, TOP - 28.0), Tone::Ink, 6.0);
    pen.label("Rheostat", (400.0, TOP - 30.0), (390.0, 130.0));
    pen.label("Lamp", (874.0, 540.0), (910.0, 660.0));
}

pub(super) fn blown_fuse(pen: &mut Pen) {
    left_side(pen, 280.0);
    right_lamp(pen, 0.0);
    pen.line(&[(400.0, TOP), (540.0, TOP)]);
    switch(pen, (280.0, TOP), (400.0, TOP), true);
    pen.block([540.0, TOP - 34.0, 190.0, 68.0], Tone::Glass);
    pen.line(&[(730.0, TOP), (RIGHT, TOP)]);
    pen.trace(&[(540.0, TOP), (606.0, TOP), (616.0, TOP + 8.0)], Tone::Ink, 5.0);
    pen.trace(&[(654.0, TOP + 10.0), (664.0, TOP), (730.0, TOP)], Tone::Ink, 5.0);
    for end in [(616.0, TOP + 8.0), (654.0, TOP + 10.0)] {
        pen.disc(end, 6.0, Tone::Ink);
    }
    pen.label("Fuse", (635.0, TOP - 36.0), (650.0, 120.0));
    pen.label("Switch", (340.0, TOP - 6.0), (330.0, 120.0));
    pen.label("Lamp", (874.0, 540.0), (910.0, 660.0));
}

pub(super) fn short_circuit(pen: &mut Pen) {
    left_side(pen, RIGHT);
    right_lamp(pen, 0.0);
    let wire = [(RIGHT, 350.0), (600.0, 350.0), (600.0, 670.0), (RIGHT, 670.0)];
    pen.trace(&wire, Tone::Red, 10.0);
    let red = pen.tone(Tone::Red);
    head(pen, (600.0, 350.0), (600.0, 530.0), 44.0, red);
    let ink = pen.tone(Tone::Ink);
    head(pen, (LEFT, TOP), (430.0, TOP), 34.0, ink);
    head(pen, (RIGHT, BOTTOM), (430.0, BOTTOM), 34.0, ink);
    for y in [350.0, 670.0] {
        node(pen, (RIGHT, y));
    }
    pen.label("Short circuit", (600.0, 440.0), (420.0, 400.0));
    pen.label("Lamp", (870.0, 540.0), (910.0, 640.0));
}

pub(super) fn two_way(pen: &mut Pen) {
    let (a, b) = ((330.0, TOP), (670.0, TOP));
    left_side(pen, a.0);
    right_lamp(pen, 1.0);
    pen.line(&[b, (RIGHT, TOP)]);
    for y in [TOP - 60.0, TOP + 60.0] {
        pen.line(&[(430.0, y), (570.0, y)]);
        pen.disc((430.0, y), 10.0, Tone::Ink);
        pen.disc((570.0, y), 10.0, Tone::Ink);
    }
    for (pivot, end) in [(a, (430.0, TOP - 60.0)), (b, (570.0, TOP - 60.0))] {
        pen.disc(pivot, 10.0, Tone::Ink);
        pen.trace(&[pivot, end], Tone::Ink, 8.0);
    }
    pen.label("Lower switch", (370.0, TOP - 24.0), (280.0, 110.0));
    pen.label("Upper switch", (630.0, TOP - 24.0), (720.0, 110.0));
    pen.label("Lamp", (874.0, 540.0), (910.0, 660.0));
}

pub(super) fn switches_and(pen: &mut Pen) {
    left_side(pen, 270.0);
    right_lamp(pen, 0.0);
    pen.line(&[(410.0, TOP), (570.0, TOP)]);
    pen.line(&[(710.0, TOP), (RIGHT, TOP)]);
    switch(pen, (270.0, TOP), (410.0, TOP), true);
    switch(pen, (570.0, TOP), (710.0, TOP), false);
    pen.label("Switch A", (340.0, TOP - 6.0), (330.0, 110.0));
    pen.label("Switch B", (635.0, TOP - 46.0), (640.0, 110.0));
    pen.label("Lamp", (874.0, 540.0), (910.0, 660.0));
}

pub(super) fn switches_or(pen: &mut Pen) {
    left_side(pen, 340.0);
    right_lamp(pen, 1.0);
    pen.line(&[(660.0, TOP), (RIGHT, TOP)]);
    for (y, closed) in [(TOP - 80.0, true), (TOP + 80.0, false)] {
        pen.line(&[(340.0, TOP), (340.0, y), (430.0, y)]);
        pen.line(&[(570.0, y), (660.0, y), (660.0, TOP)]);
        switch(pen, (430.0, y), (570.0, y), closed);
    }
    node(pen, (340.0, TOP));
    node(pen, (660.0, TOP));
    pen.label("Switch A", (500.0, TOP - 84.0), (500.0, 80.0));
    pen.label("Switch B", (500.0, TOP + 84.0), (500.0, 430.0));
    pen.label("Lamp", (874.0, 540.0), (910.0, 660.0));
}

pub(super) fn led(pen: &mut Pen) {
    left_side(pen, 360.0);
    resistor(pen, (360.0, TOP), (640.0, TOP));
    pen.line(&[(640.0, TOP), (RIGHT, TOP), (RIGHT, 400.0)]);
    let gold = pen.tone(Tone::Gold);
    pen.fill(&crate::figures::pen::ellipse((RIGHT, 510.0), 92.0, 92.0), gold);
    super::symbols::diode(pen, (RIGHT, 400.0), (RIGHT, 620.0));
    pen.line(&[(RIGHT, 620.0), (RIGHT, BOTTOM)]);
    pen.trace(&arc((RIGHT, 510.0), 60.0, 60.0, 0.0, 360.0), Tone::Ink, 4.0);
    for y in [448.0, 488.0] {
        pen.arrow((RIGHT - 62.0, y), (RIGHT - 124.0, y - 40.0), Tone::Ink, 5.0);
    }
    pen.label("LED", (RIGHT - 60.0, 530.0), (640.0, 560.0));
    pen.label("Resistor", (500.0, TOP - 26.0), (500.0, 120.0));
    if pen.asks("+") {
        pen.label_at("+", (LEFT + 62.0, CELL.1 - 34.0));
    }
}
