//! Graphs of functions and curves, each plotted from its formula.

use super::axes::{Plane, Ticks, axes};
use super::board::Board;
use super::values::{Mark, mark};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};
use std::f32::consts::{PI, TAU};

/// The place from a parameter, and the range of that.
type Piece = (fn(f32) -> At, f32, f32);

/// How a curve is given.
#[derive(Clone, Copy)]
pub(super) enum Path {
    /// y from x, over the whole width.
    Of(fn(f32) -> f32),
    /// By a parameter; in more than one piece where there are branches.
    Run(&'static [Piece]),
    /// The staircase of whole numbers.
    Floor,
}

type Row = (&'static str, (f32, f32), (f32, f32), Path);

/// Entry, range of x, range of y, curve.
static CURVES: &[Row] = &[
    ("abs", (-4.0, 4.0), (-2.0, 6.0), Path::Of(f32::abs)),
    ("abs_shift", (-1.0, 5.0), (-2.0, 4.0), Path::Of(|x| (x - 2.0).abs() - 1.0)),
    ("arctan", (-6.0, 6.0), (-3.0, 3.0), Path::Of(f32::atan)),
    ("astroid", (-1.5, 1.5), (-1.5, 1.5), Path::Run(&[(|t| (t.cos().powi(3), t.sin().powi(3)), 0.0, TAU)])),
    ("bell", (-3.0, 3.0), (-0.4, 1.4), Path::Of(|x| (-x * x).exp())),
    ("catenary", (-2.0, 2.0), (-0.5, 4.0), Path::Of(f32::cosh)),
    ("circle", (-4.0, 4.0), (-4.0, 4.0), Path::Run(&[(|t| (3.0 * t.cos(), 3.0 * t.sin()), 0.0, TAU)])),
    (
        "circle_shift",
        (-1.0, 5.0),
        (-2.0, 4.0),
        Path::Run(&[(|t| (2.0 + 2.0 * t.cos(), 1.0 + 2.0 * t.sin()), 0.0, TAU)]),
    ),
    ("constant", (-4.0, 4.0), (-2.0, 5.0), Path::Of(|_| 2.0)),
    ("cosine", (-0.3, TAU + 0.3), (-1.6, 1.6), Path::Run(&[(|t| (t, t.cos()), 0.0, TAU)])),
    ("cube", (-2.0, 2.0), (-8.0, 8.0), Path::Of(|x| x * x * x)),
    ("cube_minus_3x", (-2.5, 2.5), (-6.0, 6.0), Path::Of(|x| x * x * x - 3.0 * x)),
    ("cube_minus_4x", (-3.0, 3.0), (-8.0, 8.0), Path::Of(|x| x * x * x - 4.0 * x)),
    ("cycloid", (-0.5, 2.0 * TAU + 0.5), (-5.0, 7.0), Path::Run(&[(|t| (t - t.sin(), 1.0 - t.cos()), 0.0, 2.0 * TAU)])),
    ("ellipse", (-4.0, 4.0), (-4.0, 4.0), Path::Run(&[(|t| (3.0 * t.cos(), 2.0 * t.sin()), 0.0, TAU)])),
    ("exp", (-3.0, 2.0), (-1.0, 7.0), Path::Of(f32::exp)),
    ("exp2", (-3.0, 3.0), (-1.0, 8.6), Path::Of(f32::exp2)),
    ("floor", (-2.0, 4.0), (-3.0, 4.0), Path::Floor),
    ("half_exp", (-3.0, 3.0), (-1.0, 8.6), Path::Of(|x| (-x).exp2())),
    ("hole", (-2.0, 4.0), (-1.5, 5.0), Path::Of(|x| x + 1.0)),
    ("homographic", (-4.0, 6.0), (-6.0, 8.0), Path::Of(|x| (x + 1.0) / (x - 1.0))),
    (
        "hyperbola",
        (-4.0, 4.0),
        (-4.0, 4.0),
        Path::Run(&[(|t| (t.cosh(), t.sinh()), -2.05, 2.05), (|t| (-t.cosh(), t.sinh()), -2.05, 2.05)]),
    ),
    ("lissajous", (-1.5, 1.5), (-1.5, 1.5), Path::Run(&[(|t| ((3.0 * t).sin(), (2.0 * t).sin()), 0.0, TAU)])),
    ("line_2x_1", (-3.0, 3.0), (-6.0, 8.0), Path::Of(|x| 2.0 * x + 1.0)),
    ("line_half_x", (-2.0, 6.0), (-3.0, 3.0), Path::Of(|x| x / 2.0 - 1.0)),
    ("line_minus_x_3", (-1.0, 5.0), (-2.0, 4.0), Path::Of(|x| 3.0 - x)),
    ("ln", (-1.0, 8.0), (-4.0, 3.0), Path::Of(f32::ln)),
    ("log2", (-1.0, 8.6), (-4.0, 4.0), Path::Of(f32::log2)),
    ("logistic", (-6.0, 6.0), (-0.4, 1.4), Path::Of(|x| 1.0 / (1.0 + (-x).exp()))),
    ("parabola_down", (-1.0, 5.0), (-5.0, 5.0), Path::Of(|x| 4.0 * x - x * x)),
    ("quartic", (-2.0, 2.0), (-2.0, 4.0), Path::Of(|x| x.powi(4) - 2.0 * x * x)),
    ("reciprocal", (-4.0, 4.0), (-4.0, 4.0), Path::Of(|x| 1.0 / x)),
    ("reciprocal_shift", (-2.0, 6.0), (-4.0, 4.0), Path::Of(|x| 1.0 / (x - 2.0))),
    ("reciprocal_square", (-4.0, 4.0), (-1.0, 6.0), Path::Of(|x| 1.0 / (x * x))),
    ("shifted_square", (-2.0, 4.0), (-1.0, 11.0), Path::Of(|x| (x - 1.0) * (x - 1.0) + 2.0)),
    ("sinc", (-3.0 * PI, 3.0 * PI), (-0.6, 1.4), Path::Of(|x| if x.abs() < 0.01 { 1.0 } else { x.sin() / x })),
    ("sine", (-0.3, TAU + 0.3), (-1.6, 1.6), Path::Run(&[(|t| (t, t.sin()), 0.0, TAU)])),
    ("sine_double", (-0.3, TAU + 0.3), (-1.6, 1.6), Path::Run(&[(|t| (t, (2.0 * t).sin()), 0.0, TAU)])),
    ("sine_plus_one", (-0.3, TAU + 0.3), (-1.0, 3.0), Path::Run(&[(|t| (t, t.sin() + 1.0), 0.0, TAU)])),
    ("sqrt", (-1.0, 9.4), (-2.0, 4.0), Path::Run(&[(|t| (t * t, t), 0.0, 3.06)])),
    ("square", (-3.0, 3.0), (-1.0, 9.0), Path::Of(|x| x * x)),
    ("square_factors", (-2.0, 4.0), (-5.0, 5.0), Path::Of(|x| x * x - 2.0 * x - 3.0)),
    ("square_minus_4", (-3.0, 3.0), (-5.0, 5.0), Path::Of(|x| x * x - 4.0)),
    ("tangent", (-1.5 * PI, 1.5 * PI), (-5.0, 5.0), Path::Of(f32::tan)),
    ("two_sine", (-0.3, TAU + 0.3), (-3.0, 3.0), Path::Run(&[(|t| (t, 2.0 * t.sin()), 0.0, TAU)])),
    ("witch", (-4.0, 4.0), (-0.4, 1.4), Path::Of(|x| 1.0 / (1.0 + x * x))),
    ("xexp", (-0.6, 6.0), (-0.2, 0.6), Path::Of(|x| if x < 0.0 { f32::NAN } else { x * (-x).exp() })),
];

/// The pieces of a curve inside its plane, as places on the sheet.
fn pieces(path: Path, plane: &Plane) -> Vec<Vec<At>> {
    match path {
        Path::Floor => Vec::new(),
        Path::Run(runs) => runs
            .iter()
            .map(|(at, from, to)| {
                (0..=480)
                    .map(|part| at(from + (to - from) * part as f32 / 480.0))
                    .map(|(x, y)| plane.at(x, y))
                    .collect()
            })
            .collect(),
        Path::Of(f) => {
            let (from, to) = plane.x;
            let mut pieces = vec![Vec::new()];
            let mut last = f32::NAN;
            for part in 0..=1600 {
                let x = from + (to - from) * part as f32 / 1600.0;
                let y = f(x);
                let jump = (y - last).abs() > (plane.y.1 - plane.y.0) * 0.5;
                if jump || !plane.holds(y) {
                    pieces.push(Vec::new());
                }
                if let (true, Some(piece)) = (plane.holds(y), pieces.last_mut()) {
                    piece.push(plane.at(x, y));
                }
                last = y;
            }
            pieces.retain(|piece| piece.len() > 1);
            pieces
        }
    }
}

/// Draws a curve in this colour.
pub(super) fn curve(board: &mut Board, plane: &Plane, path: Path, rgb: Rgb) {
    for piece in pieces(path, plane) {
        board.pen.stroke(&piece, rgb, 7.5);
        board.keep(&piece);
    }
}

/// An empty circle where a curve has no point.
fn hole(board: &mut Board, at: At) {
    board.pen.disc(at, 12.0, Tone::Paper);
    board.keep(&ellipse(at, 11.0, 11.0));
}

fn stairs(board: &mut Board, plane: &Plane, rgb: Rgb) {
    for step in -2..4 {
        let y = step as f32;
        let (a, b) = (plane.at(y, y), plane.at(y + 1.0, y));
        board.pen.stroke(&[a, b], rgb, 7.5);
        board.keep(&[a, b]);
        board.dot(a);
        hole(board, b);
    }
}

/// The dashed lines and tangents that a curve's clause speaks of and its labels may not.
fn extras(board: &mut Board, plane: &Plane, id: &str) {
    let (left, right, low, high) = (plane.x.0, plane.x.1, plane.y.0, plane.y.1);
    let lines: &[[At; 2]] = match id {
        "hyperbola" => &[[(left, left), (right, right)], [(left, -left), (right, -right)]],
        "exp" => &[[(-2.0, -1.0), (right, right + 1.0)]],
        "homographic" => &[[(1.0, low), (1.0, high)], [(left, 1.0), (right, 1.0)]],
        "reciprocal_shift" => &[[(2.0, low), (2.0, high)]],
        "logistic" => &[[(left, 1.0), (right, 1.0)]],
        "arctan" => &[[(left, PI / 2.0), (right, PI / 2.0)], [(left, -PI / 2.0), (right, -PI / 2.0)]],
        "tangent" => &[[(PI / 2.0, low), (PI / 2.0, high)], [(-PI / 2.0, low), (-PI / 2.0, high)]],
        "lissajous" => &[
            [(1.0, low), (1.0, high)],
            [(left, 1.0), (right, 1.0)],
            [(-1.0, low), (-1.0, high)],
            [(left, -1.0), (right, -1.0)],
        ],
        _ => &[],
    };
    for [a, b] in lines {
        board.dashed(&[plane.at(a.0, a.1), plane.at(b.0, b.1)], Tone::Grey, 4.0);
    }
}

/// Dots at the points that a curve's labels name, then the labels.
fn marks(board: &mut Board, plane: &Plane, id: &str) {
    let parts = ["part1", "part2", "part3"].map(|part| board.pen.text(part));
    for part in parts {
        match (mark(part), id) {
            (Mark::Point(x, y), "sinc") if x == 0.0 => hole(board, plane.at(x, y)),
            (Mark::Point(x, y), "hole") if x == 1.0 => hole(board, plane.at(x, y)),
            (Mark::Point(x, y), _) if id != "floor" => board.dot(plane.at(x, y)),
            _ => {}
        }
    }
    let (right, high) = (plane.x.1, plane.y.1);
    let (inset, drop) = ((right - plane.x.0) * 0.06, (high - plane.y.0) * 0.06);
    for part in parts {
        match mark(part) {
            Mark::Point(x, y) => board.name(part, plane.at(x, y)),
            Mark::Upright(x) => board.point(part, plane.at(x, high - drop)),
            Mark::Level(y) => board.point(part, plane.at(right - inset, y)),
            Mark::Rising(by) => board
                .point(part, plane.at((high - by).min(right) - 2.0 * inset, (high - by).min(right) - 2.0 * inset + by)),
            Mark::Other => {}
        }
    }
    let formula = board.pen.text("formula");
    board.anywhere(formula, (plane.frame[0] + 690.0, 130.0));
}

pub(super) fn function_curve(pen: &mut Pen) {
    let id = pen.id();
    let Some(&(_, x, y, path)) = CURVES.iter().find(|row| row.0 == id) else { return };
    let rgb = pen.tint(0, Tone::Blue);
    let plane = Plane::new(x, y);
    let mut board = Board::new(pen);
    let across = if ["sin", "cos", "tan", "cyc"].iter().any(|start| id.starts_with(start)) || id == "two_sine" {
        Ticks::Pi
    } else {
        Ticks::Nice
    };
    axes(&mut board, &plane, across, if id == "arctan" { Ticks::Pi } else { Ticks::Nice });
    extras(&mut board, &plane, id);
    curve(&mut board, &plane, path, rgb);
    if id == "floor" {
        stairs(&mut board, &plane, rgb);
    }
    board.signs();
    marks(&mut board, &plane, id);
}
