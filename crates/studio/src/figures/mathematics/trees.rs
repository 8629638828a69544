//! Factor trees, the Collatz path and the Fibonacci spiral.

use super::board::{Board, between};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners};

/// Two factors of a number: both composite where there are such, so that the tree stays low; none of a prime.
fn parts(number: usize) -> Option<(usize, usize)> {
    let prime = |number: usize| (2..number).all(|by| !number.is_multiple_of(by));
    let pairs = || (2..number).take_while(|by| by * by <= number).filter(|by| number.is_multiple_of(*by));
    let by = pairs().filter(|by| !prime(*by) && !prime(number / by)).last().or_else(|| pairs().last())?;
    Some((by, number / by))
}

fn branch(board: &mut Board, number: usize, at: At, spread: f32) {
    let split = parts(number);
    if let Some((left, right)) = split {
        for (part, way) in [(left, -spread), (right, spread)] {
            let to = (at.0 + way, at.1 + 290.0);
            board.line(&[at, to], Tone::Earth, 6.0);
            branch(board, part, to, spread * 0.48);
        }
    }
    board.pen.disc(at, 66.0, if split.is_some() { Tone::Sky } else { Tone::Gold });
    board.here(&number.to_string(), at);
}

pub(super) fn factor_tree(pen: &mut Pen) {
    let number = super::fractals::depth(pen);
    branch(&mut Board::new(pen), number, (500.0, 190.0), 230.0);
}

pub(super) fn collatz_6(pen: &mut Pen) {
    let path = [6, 3, 10, 5, 16, 8, 4, 2, 1];
    let place = |at: usize| {
        let (row, column) = (at / 3, at % 3);
        let column = if row == 1 { 2 - column } else { column };
        (190.0 + column as f32 * 310.0, 190.0 + row as f32 * 310.0)
    };
    let mut board = Board::new(pen);
    for at in 0..8 {
        let (a, b) = (place(at), place(at + 1));
        let length = super::geometry::distance(a, b);
        board.pen.arrow(between(a, b, 82.0 / length), between(a, b, 1.0 - 84.0 / length), Tone::Red, 6.5);
    }
    for (at, number) in path.iter().enumerate() {
        board.pen.disc(place(at), 76.0, if number % 2 == 0 { Tone::Sky } else { Tone::Gold });
        board.here(&number.to_string(), place(at));
    }
}

/// Squares of side 1, 1, 2, 3, 5 and 8 round a spiral of quarter circles.
pub(super) fn fibonacci_squares(pen: &mut Pen) {
    let unit = 880.0 / 13.0;
    // Left, top, side; the quarter circle's centre as shares of the side, and the angle at which it begins.
    let squares: [(f32, f32, f32, At, f32); 6] = [
        (0.0, 0.0, 8.0, (1.0, 1.0), 180.0),
        (8.0, 0.0, 5.0, (0.0, 1.0), 270.0),
        (10.0, 5.0, 3.0, (0.0, 0.0), 0.0),
        (8.0, 6.0, 2.0, (1.0, 0.0), 90.0),
        (8.0, 5.0, 1.0, (1.0, 1.0), 180.0),
        (9.0, 5.0, 1.0, (0.0, 1.0), 270.0),
    ];
    let tones = [Tone::Sky, Tone::Sand, Tone::Leaf, Tone::Water, Tone::Gold, Tone::Bone];
    let mut board = Board::new(pen);
    let at = |x: f32, y: f32| (60.0 + x * unit, 230.0 + y * unit);
    for ((x, y, side, ..), tone) in squares.iter().zip(tones) {
        let (left, top) = at(*x, *y);
        board.pen.block([left, top, side * unit, side * unit], tone);
    }
    for (x, y, side, centre, from) in &squares {
        let middle = at(x + centre.0 * side, y + centre.1 * side);
        board.pen.trace(&arc(middle, side * unit, side * unit, *from, from + 90.0), Tone::Red, 7.0);
    }
    for (x, y, side, ..) in &squares {
        let put = if *side > 2.5 { (x + side / 2.0, y + side / 2.0) } else { (x + side * 0.5, y + side * 0.55) };
        let text = format!("{side}");
        board.here(&text, at(put.0, put.1));
    }
    board.pen.outline(&corners([60.0, 230.0, 13.0 * unit, 8.0 * unit]), 7.0);
}
