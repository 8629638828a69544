//! Straight lines and the angles between them.

use super::board::{Board, between};
use super::geometry::{angle, bearing, measured, out, parallel};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};

const CENTRE: At = (500.0, 500.0);

/// Two crossing lines or a ray on a line: the four or two angles with their sizes.
pub(super) fn vertical_angles(pen: &mut Pen) {
    let ends = |turn: f32| (out(CENTRE, turn, 430.0), out(CENTRE, turn + 180.0, 430.0));
    let ((a, c), (b, d)) = (ends(-20.0), ends(20.0));
    let mut board = Board::new(pen);
    measured(&mut board, CENTRE, a, b, 190.0, "40°");
    angle(&mut board, CENTRE, c, d, 190.0, Tone::Sand);
    board.sign("40°", (386.0, 500.0), 34.0);
    angle(&mut board, CENTRE, b, c, 110.0, Tone::Sky);
    angle(&mut board, CENTRE, d, a, 110.0, Tone::Sky);
    board.here("140°", (500.0, 432.0));
    board.sign("140°", (500.0, 568.0), 34.0);
    board.line(&[a, c], Tone::Ink, 6.5);
    board.line(&[b, d], Tone::Ink, 6.5);
    board.dot(CENTRE);
    board.point("Crossing", CENTRE);
}

pub(super) fn adjacent_angles(pen: &mut Pen) {
    let foot = (500.0, 680.0);
    let end = out(foot, -50.0, 540.0);
    let mut board = Board::new(pen);
    measured(&mut board, foot, (100.0, 680.0), end, 170.0, "130°");
    measured(&mut board, foot, (900.0, 680.0), end, 170.0, "50°");
    board.line(&[(60.0, 680.0), (940.0, 680.0)], Tone::Ink, 6.5);
    board.pen.arrow(foot, end, Tone::Red, 7.0);
    board.keep(&[foot, end]);
    board.dot(foot);
    board.point("Ray", between(foot, end, 0.75));
}

pub(super) fn transversal(pen: &mut Pen) {
    let (upper, lower): (At, At) = (
        (500.0 + 300.0 / 65.0_f32.to_radians().tan() / 2.0, 350.0),
        (500.0 - 300.0 / 65.0_f32.to_radians().tan() / 2.0, 650.0),
    );
    let way = bearing(lower, upper);
    let mut board = Board::new(pen);
    let (top, foot) = (out(upper, way, 270.0), out(lower, way + 180.0, 270.0));
    measured(&mut board, upper, lower, (60.0, upper.1), 130.0, "65°");
    angle(&mut board, lower, upper, (940.0, lower.1), 130.0, Tone::Sand);
    board.sign("65°", out(lower, -32.0, 82.0), 34.0);
    angle(&mut board, lower, upper, (60.0, lower.1), 120.0, Tone::Sky);
    board.here("115°", out(lower, -122.0, 70.0));
    for at in [upper, lower] {
        board.line(&[(60.0, at.1), (940.0, at.1)], Tone::Ink, 6.5);
        parallel(&mut board, (740.0, at.1), (900.0, at.1), 1);
    }
    board.line(&[top, foot], Tone::Red, 6.5);
    board.point("Transversal", out(upper, way, 170.0));
}
