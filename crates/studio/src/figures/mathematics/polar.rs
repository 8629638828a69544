//! Curves on a polar grid.

use super::board::Board;
use super::values::{Mark, mark, value};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};
use std::f32::consts::TAU;

/// Entry, length of the longest circle, distance of circles, parameter's end, place.
type Row = (&'static str, f32, f32, f32, fn(f32) -> At);

fn turned(r: f32, angle: f32) -> At {
    (r * angle.cos(), r * angle.sin())
}

static CURVES: &[Row] = &[
    ("archimedean_spiral", 2.0 * TAU, TAU / 2.0, 2.0 * TAU, |t| turned(t, t)),
    ("cardioid", 2.0, 0.5, TAU, |t| turned(1.0 + t.cos(), t)),
    ("lemniscate", 2.0, 0.5, TAU, |t| {
        let under = 1.0 + t.sin() * t.sin();
        (2.0 * t.cos() / under, 2.0 * t.sin() * t.cos() / under)
    }),
    ("rose3", 2.0, 0.5, TAU / 2.0, |t| turned(2.0 * (3.0 * t).cos(), t)),
    ("rose4", 2.0, 0.5, TAU, |t| turned(2.0 * (2.0 * t).cos(), t)),
];

const CENTRE: At = (500.0, 500.0);
const REACH: f32 = 370.0;

fn grid(board: &mut Board, longest: f32, apart: f32) {
    let circles = (longest / apart).round() as usize;
    for circle in 1..=circles {
        board.pen.ring(CENTRE, REACH * circle as f32 / circles as f32, Tone::Grey, 3.0);
    }
    for ray in 0..12 {
        let (x, y) = turned(REACH + 24.0, ray as f32 * TAU / 12.0);
        let tone = if ray % 3 == 0 { Tone::Ink } else { Tone::Grey };
        board.pen.trace(&[CENTRE, (CENTRE.0 + x, CENTRE.1 - y)], tone, 3.0);
    }
    board.keep(&[(CENTRE.0 - REACH, CENTRE.1), (CENTRE.0 + REACH, CENTRE.1)]);
    board.keep(&[(CENTRE.0, CENTRE.1 - REACH), (CENTRE.0, CENTRE.1 + REACH)]);
}

pub(super) fn polar_curve(pen: &mut Pen) {
    let id = pen.id();
    let Some(&(_, longest, apart, end, place)) = CURVES.iter().find(|row| row.0 == id) else { return };
    let rgb = pen.tint(0, Tone::Blue);
    let mut board = Board::new(pen);
    grid(&mut board, longest, apart);
    let at = |(x, y): At| (CENTRE.0 + x / longest * REACH, CENTRE.1 - y / longest * REACH);
    let line: Vec<At> = (0..=640).map(|part| at(place(end * part as f32 / 640.0))).collect();
    board.pen.stroke(&line, rgb, 8.0);
    board.keep(&line);
    let parts = ["part1", "part2", "part3"].map(|part| board.pen.text(part));
    for part in parts {
        let to = match (mark(part), part) {
            (Mark::Point(x, y), _) => at((x, y)),
            (_, "Pole") => CENTRE,
            (_, "θ = 0") => (CENTRE.0 + REACH + 20.0, CENTRE.1),
            (_, "θ = π/2") => (CENTRE.0, CENTRE.1 - REACH - 20.0),
            (_, "r = 2") => at(turned(2.0, TAU * 0.125)),
            (_, "3 petals" | "4 petals") => at(place(0.22)),
            (_, length) => at((value(length), 0.0)),
        };
        if part != "r = 2" && !part.starts_with('θ') && !part.ends_with("petals") {
            board.dot(to);
        }
        board.point(part, to);
    }
    let formula = board.pen.text("formula");
    board.anywhere(formula, (840.0, 70.0));
}
