//! Batteries, and resistors across them.

use super::circuits::{BOTTOM, CELL, LEFT, RIGHT, TOP, left_side, right_lamp};
use super::parts::mark;
use super::symbols::{cell, cell_row, node, resistor};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;

/// Three cells in a row and a voltmeter across all of them.
pub(super) fn cells_series(pen: &mut Pen) {
    let (y, low) = (330.0, 690.0);
    let pitch = 190.0;
    pen.line(&[(120.0, y), (290.0, y)]);
    for number in 0..3 {
        let x = 290.0 + pitch * number as f32;
        pen.trace(&[(x, y - 74.0), (x, y + 74.0)], Tone::Ink, 6.0);
        pen.trace(&[(x + 34.0, y - 40.0), (x + 34.0, y + 40.0)], Tone::Ink, 16.0);
        pen.sign("+", (x - 34.0, y - 60.0), 36.0);
        pen.line(&[(x + 34.0, y), (if number < 2 { x + pitch } else { 880.0 }, y)]);
    }
    pen.line(&[(120.0, y), (120.0, low), (400.0, low)]);
    pen.line(&[(880.0, y), (880.0, low), (600.0, low)]);
    pen.disc((500.0, low), 104.0, Tone::Paper);
    pen.sign("V", (500.0, low - 42.0), 44.0);
    mark(pen, "4.5 V", (500.0, low + 26.0), 44.0);
    pen.label("1.5 V", (307.0, y - 60.0), (307.0, 190.0));
    pen.label("Voltmeter", (580.0, low + 66.0), (760.0, 850.0));
}

pub(super) fn cells_parallel(pen: &mut Pen) {
    for x in [170.0, 470.0] {
        pen.line(&[(x, 486.0), (x, TOP)]);
        pen.line(&[(x, 514.0), (x, BOTTOM)]);
        cell(pen, (x, 500.0));
    }
    pen.line(&[(170.0, TOP), (810.0, TOP), (810.0, 396.0)]);
    pen.line(&[(170.0, BOTTOM), (810.0, BOTTOM), (810.0, 604.0)]);
    pen.disc((810.0, 500.0), 104.0, Tone::Paper);
    pen.sign("V", (810.0, 458.0), 44.0);
    pen.sign("1.5 V", (810.0, 526.0), 44.0);
    for y in [TOP, BOTTOM] {
        node(pen, (470.0, y));
    }
    pen.label("Cell 1", (190.0, 516.0), (300.0, 640.0));
    pen.label("Cell 2", (490.0, 516.0), (610.0, 640.0));
    pen.label("Voltmeter", (810.0, 396.0), (790.0, 150.0));
}

/// Two arrows along the wire: the current from plus to minus, the electrons the other way.
pub(super) fn current_and_electrons(pen: &mut Pen) {
    left_side(pen, RIGHT);
    right_lamp(pen, 1.0);
    let red = pen.tone(Tone::Red);
    let blue = pen.tone(Tone::Blue);
    super::parts::force(pen, (330.0, TOP - 66.0), (660.0, TOP - 66.0), red);
    super::parts::force(pen, (660.0, TOP + 66.0), (330.0, TOP + 66.0), blue);
    super::parts::force(pen, (660.0, BOTTOM + 66.0), (330.0, BOTTOM + 66.0), red);
    super::parts::force(pen, (330.0, BOTTOM - 66.0), (660.0, BOTTOM - 66.0), blue);
    pen.sign("−", (LEFT + 62.0, CELL.1 + 40.0), 34.0);
    pen.label("Current", (500.0, TOP - 76.0), (500.0, 90.0));
    pen.label("Electrons", (500.0, TOP + 78.0), (500.0, 420.0));
}

/// Two resistors and an ammeter in one loop with a battery of six cells.
pub(super) fn resistors_series(pen: &mut Pen) {
    pen.line(&[(LEFT, BOTTOM), (LEFT, TOP), (260.0, TOP)]);
    resistor(pen, (260.0, TOP), (480.0, TOP));
    resistor(pen, (520.0, TOP), (740.0, TOP));
    pen.line(&[(480.0, TOP), (520.0, TOP)]);
    pen.line(&[(740.0, TOP), (RIGHT, TOP), (RIGHT, BOTTOM), (560.0, BOTTOM)]);
    pen.line(&[(LEFT, BOTTOM), (480.0, BOTTOM)]);
    battery(pen, "12 V");
    mark(pen, "4 Ω", (370.0, TOP - 70.0), 38.0);
    mark(pen, "8 Ω", (630.0, TOP - 70.0), 38.0);
    pen.disc((RIGHT, 510.0), 74.0, Tone::Paper);
    pen.sign("A", (RIGHT, 482.0), 40.0);
    mark(pen, "1 A", (RIGHT, 534.0), 34.0);
}

/// The battery in the middle of the bottom side, plus on the left.
fn battery(pen: &mut Pen, volts: &str) {
    let end = cell_row(pen, (480.0, BOTTOM), 1);
    pen.dashed(&[(end, BOTTOM), (end + 60.0, BOTTOM)], Tone::Ink, 4.0);
    pen.trace(&[(566.0, BOTTOM - 44.0), (566.0, BOTTOM + 44.0)], Tone::Ink, 5.0);
    pen.trace(&[(592.0, BOTTOM - 24.0), (592.0, BOTTOM + 24.0)], Tone::Ink, 11.0);
    pen.sign(volts, (536.0, BOTTOM + 84.0), 38.0);
}

pub(super) fn resistors_parallel(pen: &mut Pen) {
    pen.line(&[(LEFT, BOTTOM), (LEFT, 360.0), (340.0, 360.0)]);
    for y in [260.0, 460.0] {
        pen.line(&[(340.0, 360.0), (340.0, y)]);
        resistor(pen, (340.0, y), (700.0, y));
        pen.line(&[(700.0, y), (700.0, 360.0)]);
    }
    pen.line(&[(700.0, 360.0), (RIGHT, 360.0), (RIGHT, BOTTOM), (592.0, BOTTOM)]);
    pen.line(&[(LEFT, BOTTOM), (480.0, BOTTOM)]);
    battery(pen, "6 V");
    node(pen, (340.0, 360.0));
    node(pen, (700.0, 360.0));
    pen.sign("6 Ω", (520.0, 316.0), 34.0);
    pen.sign("6 Ω", (520.0, 404.0), 34.0);
    pen.disc((LEFT, 580.0), 74.0, Tone::Paper);
    pen.sign("A", (LEFT, 552.0), 40.0);
    mark(pen, "2 A", (LEFT, 604.0), 34.0);
    pen.label("Branch 1", (400.0, 258.0), (420.0, 150.0));
    pen.label("Branch 2", (400.0, 462.0), (420.0, 590.0));
}
