//! Nets of solids: all faces laid flat, fold lines dashed.

use super::board::Board;
use super::geometry::out;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners, ellipse};

/// A face of a net.
fn face(board: &mut Board, points: &[At], tone: Tone) {
    let rgb = board.pen.tone(tone);
    board.fill(points, rgb);
    board.pen.outline(points, 5.5);
}

/// A fold line: the joint of two faces, drawn over in the sheet's colour and dashed.
fn fold(board: &mut Board, a: At, b: At) {
    board.pen.trace(&[a, b], Tone::Paper, 8.0);
    board.dashed(&[a, b], Tone::Ink, 4.5);
}

pub(super) fn net_cube(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let side = 210.0;
    let at = |column: f32, row: f32| [80.0 + column * side, 185.0 + row * side, side, side];
    for (column, row) in [(0.0, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 1.0), (1.0, 0.0), (1.0, 2.0)] {
        let tone = if (column, row) == (1.0, 1.0) { Tone::Gold } else { Tone::Sky };
        face(&mut board, &corners(at(column, row)), tone);
    }
    let (top, foot) = (185.0 + side, 185.0 + 2.0 * side);
    for column in 1..4 {
        let x = 80.0 + column as f32 * side;
        fold(&mut board, (x, top), (x, foot));
    }
    fold(&mut board, (80.0 + side, top), (80.0 + 2.0 * side, top));
    fold(&mut board, (80.0 + side, foot), (80.0 + 2.0 * side, foot));
    board.pen.label_at("Base", (80.0 + 1.5 * side, 185.0 + 1.5 * side));
    board.point("Square", (80.0 + 3.6 * side, 185.0 + 1.4 * side));
    board.point("Fold line", (80.0 + 3.0 * side, top + 60.0));
}

pub(super) fn net_tetrahedron(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let [a, b, c] = [(80.0, 850.0), (920.0, 850.0), (500.0, 122.5)];
    let [ab, bc, ca] = [(500.0, 850.0), (710.0, 486.25), (290.0, 486.25)];
    for (points, tone) in
        [([a, ab, ca], Tone::Sky), ([ab, b, bc], Tone::Sky), ([ca, bc, c], Tone::Sky), ([ab, bc, ca], Tone::Gold)]
    {
        face(&mut board, &points, tone);
    }
    for (p, q) in [(ab, bc), (bc, ca), (ca, ab)] {
        fold(&mut board, p, q);
    }
    board.pen.label_at("Base", (500.0, 600.0));
    board.point("Triangle", (580.0, 400.0));
    board.point("Fold line", (625.0, 634.0));
}

pub(super) fn net_pyramid(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (low, high) = (345.0, 655.0);
    let square = corners([low, low, 310.0, 310.0]);
    face(&mut board, &square, Tone::Gold);
    let tips = [(500.0, 70.0), (930.0, 500.0), (500.0, 930.0), (70.0, 500.0)];
    for (at, tip) in tips.into_iter().enumerate() {
        face(&mut board, &[square[at], square[(at + 1) % 4], tip], Tone::Sky);
    }
    for at in 0..4 {
        fold(&mut board, square[at], square[(at + 1) % 4]);
    }
    board.point("Square", (430.0, 430.0));
    board.point("Triangle", (800.0, 500.0));
    board.point("Fold line", (high, 600.0));
}

pub(super) fn net_prism(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (wide, high, left, top) = (230.0, 400.0, 155.0, 300.0);
    for part in 0..3 {
        face(&mut board, &corners([left + part as f32 * wide, top, wide, high]), Tone::Sky);
    }
    let rise = wide * 0.866;
    let (a, b) = (left + wide, left + 2.0 * wide);
    face(&mut board, &[(a, top), (b, top), ((a + b) / 2.0, top - rise)], Tone::Gold);
    face(&mut board, &[(a, top + high), (b, top + high), ((a + b) / 2.0, top + high + rise)], Tone::Gold);
    for x in [a, b] {
        fold(&mut board, (x, top), (x, top + high));
    }
    for y in [top, top + high] {
        fold(&mut board, (a, y), (b, y));
    }
    board.point("Rectangle", (left + 60.0, top + 60.0));
    board.point("Triangle", ((a + b) / 2.0, top - 70.0));
    board.point("Fold line", (b, top + high - 60.0));
}

pub(super) fn net_cylinder(pen: &mut Pen) {
    let mut board = Board::new(pen);
    // The rectangle is as long as the circles are round.
    let radius = 128.0;
    let wide = radius * std::f32::consts::TAU;
    let (left, top, high) = (500.0 - wide / 2.0 + 30.0, 355.0, 290.0);
    face(&mut board, &corners([left, top, wide, high]), Tone::Sky);
    for y in [top - radius, top + high + radius] {
        face(&mut board, &ellipse((left + wide * 0.4, y), radius, radius), Tone::Gold);
    }
    let y = top + high + 46.0;
    board.pen.arrow((left + wide * 0.4, top + high - 40.0), (left + wide, top + high - 40.0), Tone::Red, 5.0);
    board.pen.arrow((left + wide * 0.4, top + high - 40.0), (left, top + high - 40.0), Tone::Red, 5.0);
    board.pen.label_at("2πr", (left + wide * 0.75, y));
    board.pen.label_at("Height", (left + wide * 0.8, top + 100.0));
    board.pen.arrow((left + wide * 0.92, top + 100.0), (left + wide * 0.92, top), Tone::Red, 5.0);
    board.pen.arrow((left + wide * 0.92, top + 100.0), (left + wide * 0.92, top + high), Tone::Red, 5.0);
    board.point("Circle", (left + wide * 0.4 + 60.0, top - radius - 30.0));
}

pub(super) fn net_cone(pen: &mut Pen) {
    let mut board = Board::new(pen);
    // A circle of 0.4 of the slant height is as round as a sector of 0.4 of a full turn.
    let (slant, share) = (470.0, 0.4);
    let tip = (500.0, 90.0);
    let half = share * 180.0;
    let line = arc(tip, slant, slant, 90.0 - half, 90.0 + half);
    let mut sector = vec![tip];
    sector.extend(&line);
    face(&mut board, &sector, Tone::Sky);
    let radius = slant * share;
    face(&mut board, &ellipse((500.0, tip.1 + slant + radius), radius, radius), Tone::Gold);
    board.line(&line, Tone::Red, 8.0);
    board.pen.label_at("Sector", (500.0, 330.0));
    board.pen.label_at("Circle", (500.0, tip.1 + slant + radius));
    board.point("2πr", out(tip, 90.0 - half * 0.7, slant));
}
