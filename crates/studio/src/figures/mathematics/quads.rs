//! Figures of four sides.

use super::board::{Board, between};
use super::geometry::{measured, out, parallel, right, ticks};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};

pub(super) fn rhombus_diagonals(pen: &mut Pen) {
    let [a, b, c, d]: [At; 4] = [(90.0, 500.0), (500.0, 230.0), (910.0, 500.0), (500.0, 770.0)];
    let mut board = Board::new(pen);
    board.area(&[a, b, c, d], Tone::Sky);
    for (p, q) in [(a, b), (b, c), (c, d), (d, a)] {
        ticks(&mut board, p, q, 1);
    }
    board.line(&[a, c], Tone::Red, 5.5);
    board.line(&[b, d], Tone::Red, 5.5);
    let middle = (500.0, 500.0);
    right(&mut board, middle, c, b);
    for (end, count) in [(a, 2), (c, 2), (b, 3), (d, 3)] {
        ticks(&mut board, middle, end, count);
    }
    board.point("Diagonal", between(a, c, 0.14));
    board.point("Right angle", (518.0, 482.0));
    board.point("Side", between(c, d, 0.3));
}

pub(super) fn kite(pen: &mut Pen) {
    let [a, b, c, d]: [At; 4] = [(500.0, 110.0), (790.0, 360.0), (500.0, 890.0), (210.0, 360.0)];
    let mut board = Board::new(pen);
    board.area(&[a, b, c, d], Tone::Sky);
    for (p, q, count) in [(a, b, 1), (d, a, 1), (b, c, 2), (c, d, 2)] {
        ticks(&mut board, p, q, count);
    }
    board.line(&[a, c], Tone::Red, 5.5);
    board.line(&[b, d], Tone::Red, 5.5);
    right(&mut board, (500.0, 360.0), b, c);
    board.point("Long diagonal", (500.0, 700.0));
    board.point("Short diagonal", (330.0, 360.0));
    board.point("Right angle", (518.0, 378.0));
}

pub(super) fn parallelogram_70(pen: &mut Pen) {
    let a = (90.0, 740.0);
    let (b, d) = ((720.0, 740.0), out(a, -70.0, 520.0));
    let c = (d.0 + b.0 - a.0, d.1);
    let mut board = Board::new(pen);
    board.area(&[a, b, c, d], Tone::Sky);
    measured(&mut board, a, b, d, 130.0, "70°");
    measured(&mut board, b, c, a, 125.0, "110°");
    super::geometry::angle(&mut board, c, d, b, 130.0, Tone::Sand);
    board.sign("70°", out(c, 145.0, 78.0), 34.0);
    super::geometry::angle(&mut board, d, a, c, 125.0, Tone::Sand);
    board.sign("110°", out(d, 55.0, 75.0), 34.0);
    parallel(&mut board, a, b, 1);
    parallel(&mut board, d, c, 1);
    parallel(&mut board, a, d, 2);
    parallel(&mut board, b, c, 2);
    board.pen.label_at("Base", (405.0, 800.0));
}

pub(super) fn trapezium_midline(pen: &mut Pen) {
    // Parallel sides of 4 and 10 units, one unit being 80.
    let [a, b, c, d]: [At; 4] = [(100.0, 760.0), (900.0, 760.0), (580.0, 270.0), (260.0, 270.0)];
    let mut board = Board::new(pen);
    board.area(&[a, b, c, d], Tone::Sky);
    let (m, n) = (between(a, d, 0.5), between(b, c, 0.5));
    board.line(&[m, n], Tone::Red, 6.5);
    for (p, q, count) in [(a, m, 1), (m, d, 1), (b, n, 2), (n, c, 2)] {
        ticks(&mut board, p, q, count);
    }
    for (p, q) in [((700.0, 760.0), (800.0, 760.0)), ((500.0, 270.0), (560.0, 270.0)), ((640.0, 515.0), (700.0, 515.0))]
    {
        parallel(&mut board, p, q, 1);
    }
    board.dot(m);
    board.dot(n);
    board.here("10", (500.0, 810.0));
    board.here("4", (420.0, 222.0));
    board.here("7", (500.0, 470.0));
}
