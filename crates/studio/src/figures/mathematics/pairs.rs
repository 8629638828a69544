//! Two curves on one pair of axes, with the points where they meet.

use super::axes::{Plane, Ticks, axes};
use super::board::Board;
use super::curves::{Path, curve};
use super::values::{Mark, mark};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;
use std::f32::consts::TAU;

/// Entry, range of x, range of y, both curves.
type Row = (&'static str, (f32, f32), (f32, f32), Path, Path);

static PAIRS: &[Row] = &[
    ("abs_level", (-5.0, 5.0), (-2.0, 6.0), Path::Of(f32::abs), Path::Of(|_| 3.0)),
    ("abs_line", (-5.0, 8.0), (-2.0, 8.0), Path::Of(f32::abs), Path::Of(|x| x / 2.0 + 3.0)),
    ("circle_line", (-7.0, 7.0), (-7.0, 7.0), CIRCLE, Path::Of(|x| x + 1.0)),
    ("circle_upright", (-7.0, 7.0), (-7.0, 7.0), CIRCLE, Path::Run(&[(|t| (3.0, t), -7.0, 7.0)])),
    ("cube_x", (-2.0, 2.0), (-3.0, 3.0), Path::Of(|x| x * x * x), Path::Of(|x| x)),
    ("cubic_level", (-3.0, 3.0), (-4.0, 4.0), Path::Of(|x| x * x * x - 3.0 * x), Path::Of(|_| 2.0)),
    ("exp_line", (-4.0, 4.0), (-2.0, 6.0), Path::Of(f32::exp2), Path::Of(|x| x + 1.0)),
    ("exp_square", (-1.0, 5.0), (-2.0, 18.0), Path::Of(f32::exp2), Path::Run(&[(|t| (t, t * t), 0.0, 4.24)])),
    ("hyperbola_line", (-6.0, 6.0), (-6.0, 6.0), Path::Of(|x| 4.0 / x), Path::Of(|x| x)),
    ("hyperbola_sum", (-6.0, 8.0), (-7.0, 8.0), Path::Of(|x| 6.0 / x), Path::Of(|x| 5.0 - x)),
    ("parabola_2x", (-3.0, 3.0), (-2.0, 7.0), SQUARE, Path::Of(|x| 2.0 * x)),
    ("parabola_down_line", (-4.0, 4.0), (-4.0, 6.0), Path::Of(|x| 4.0 - x * x), Path::Of(|x| x + 2.0)),
    ("parabola_level", (-5.0, 5.0), (-1.0, 11.0), SQUARE, Path::Of(|_| 9.0)),
    ("parabola_line", (-4.0, 4.0), (-1.0, 7.0), SQUARE, Path::Of(|x| x + 2.0)),
    ("parabola_sqrt", (-1.0, 3.0), (-1.0, 3.0), SQUARE, Path::Run(&[(|t| (t * t, t), 0.0, 1.732)])),
    (
        "sin_cos",
        (-0.3, TAU + 0.3),
        (-1.6, 1.6),
        Path::Run(&[(|t| (t, t.sin()), 0.0, TAU)]),
        Path::Run(&[(|t| (t, t.cos()), 0.0, TAU)]),
    ),
    ("sqrt_line", (-1.0, 8.0), (-2.0, 5.0), Path::Run(&[(|t| (t * t, t), 0.0, 2.828)]), Path::Of(|x| x / 2.0)),
    ("two_parabolas", (-4.0, 4.0), (-2.0, 10.0), SQUARE, Path::Of(|x| 8.0 - x * x)),
];

const SQUARE: Path = Path::Of(|x| x * x);
const CIRCLE: Path = Path::Run(&[(|t| (5.0 * t.cos(), 5.0 * t.sin()), 0.0, TAU)]);

pub(super) fn curve_pair(pen: &mut Pen) {
    let id = pen.id();
    let Some(&(_, x, y, first, second)) = PAIRS.iter().find(|row| row.0 == id) else { return };
    let (one, other) = (pen.tint(0, Tone::Blue), pen.tint(1, Tone::Red));
    let plane = Plane::new(x, y);
    let mut board = Board::new(pen);
    axes(&mut board, &plane, if id == "sin_cos" { Ticks::Pi } else { Ticks::Whole }, Ticks::Whole);
    if id == "parabola_sqrt" {
        board.dashed(&[plane.at(-1.0, -1.0), plane.at(3.0, 3.0)], Tone::Grey, 3.5);
    }
    curve(&mut board, &plane, first, one);
    curve(&mut board, &plane, second, other);
    board.signs();
    if id == "cube_x" {
        board.dot(plane.at(0.0, 0.0));
    }
    let parts = ["part1", "part2"].map(|part| board.pen.text(part));
    for part in parts {
        if let Mark::Point(x, y) = mark(part) {
            board.dot(plane.at(x, y));
        }
    }
    for part in parts {
        if let Mark::Point(x, y) = mark(part) {
            board.name(part, plane.at(x, y));
        }
    }
}
