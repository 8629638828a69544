//! Proofs without words from squares that are cut up.

use super::board::{Board, between};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse};

/// A part of a square with its area or length written inside.
fn part(board: &mut Board, area: [f32; 4], text: &str, tone: Tone) {
    board.pen.block(area, tone);
    if !text.is_empty() {
        board.here(text, (area[0] + area[2] / 2.0, area[1] + area[3] / 2.0));
    }
}

/// Lengths along the top and the left side of a square.
fn lengths(board: &mut Board, left: f32, top: f32, parts: &[(f32, &str)]) {
    let mut along = 0.0;
    for (length, text) in parts {
        board.sign(text, (left + along + length / 2.0, top - 40.0), 40.0);
        board.sign(text, (left - 40.0, top + along + length / 2.0), 40.0);
        along += length;
    }
}

pub(super) fn binomial_square(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (a, b, left, top) = (500.0, 250.0, 150.0, 150.0);
    part(&mut board, [left, top, a, a], "a²", Tone::Sky);
    part(&mut board, [left + a, top, b, a], "ab", Tone::Sand);
    part(&mut board, [left, top + a, a, b], "ab", Tone::Sand);
    part(&mut board, [left + a, top + a, b, b], "b²", Tone::Gold);
    lengths(&mut board, left, top, &[(a, "a"), (b, "b")]);
}

pub(super) fn trinomial_square(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let sides = [(360.0, "a"), (250.0, "b"), (150.0, "c")];
    let tones = [Tone::Sky, Tone::Gold, Tone::Leaf];
    let mut y = 150.0;
    for (row, (high, down)) in sides.iter().enumerate() {
        let mut x = 150.0;
        for (column, (wide, across)) in sides.iter().enumerate() {
            let (text, tone) = if row == column {
                (format!("{down}²"), tones[row])
            } else {
                let (first, second) = if row < column { (down, across) } else { (across, down) };
                (format!("{first}{second}"), [Tone::Sand, Tone::Water, Tone::Paper][row + column - 1])
            };
            part(&mut board, [x, y, *wide, *high], &text, tone);
            x += wide;
        }
        y += high;
    }
    lengths(&mut board, 150.0, 150.0, &sides);
}

pub(super) fn square_of_difference(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (a, b, left, top) = (700.0, 190.0, 170.0, 130.0);
    let rest = a - b;
    part(&mut board, [left, top, rest, rest], "", Tone::Paper);
    part(&mut board, [left + rest, top, b, rest], "", Tone::Sand);
    part(&mut board, [left, top + rest, rest, b], "", Tone::Sand);
    part(&mut board, [left + rest, top + rest, b, b], "", Tone::Gold);
    board.here("a − b", (left + rest / 2.0, top - 40.0));
    board.here("b", (left + rest + b / 2.0, top - 40.0));
    board.sign("b", (left + a + 40.0, top + rest + b / 2.0), 34.0);
    board.line(&[(left, top + a + 34.0), (left + a, top + a + 34.0)], Tone::Ink, 4.0);
    for x in [left, left + a] {
        board.line(&[(x, top + a + 20.0), (x, top + a + 48.0)], Tone::Ink, 4.0);
    }
    board.here("a", (left + a / 2.0, top + a + 78.0));
}

pub(super) fn difference_of_squares(pen: &mut Pen) {
    let mut board = Board::new(pen);
    // Left: the square without its corner, cut once. Right: the piece below moved to the side.
    let (a, b) = (306.0, 117.0);
    let (left, top) = (90.0, 340.0);
    part(&mut board, [left, top, a, a - b], "", Tone::Sky);
    part(&mut board, [left, top + a - b, a - b, b], "", Tone::Gold);
    board.dashed(&super::board::closed(&corners([left + a - b, top + a - b, b, b])), Tone::Grey, 4.0);
    board.here("b²", (left + a - b / 2.0, top + a - b / 2.0));
    board.sign("a", (left + a / 2.0, top - 34.0), 34.0);
    board.sign("a", (left - 32.0, top + a / 2.0), 34.0);
    board.sign("b", (left + a + 28.0, top + a - b / 2.0), 34.0);
    board.pen.arrow((446.0, 495.0), (508.0, 495.0), Tone::Ink, 6.0);
    let x = 525.0;
    part(&mut board, [x, 400.0, a, a - b], "", Tone::Sky);
    part(&mut board, [x + a, 400.0, b, a - b], "", Tone::Gold);
    board.here("a + b", (x + 211.0, 360.0));
    board.here("a − b", (x - 5.0 + 211.0, 632.0));
}

pub(super) fn halves_square(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (mut x, mut y, mut w, mut h) = (100.0, 100.0, 800.0, 800.0);
    let tones = [Tone::Sky, Tone::Gold, Tone::Leaf, Tone::Sand, Tone::Water];
    board.pen.block([x, y, w, h], Tone::Paper);
    for (at, tone) in tones.into_iter().enumerate() {
        let text = format!("1/{}", 1 << (at + 1));
        // Left half, top half, right half, lower half: the rest winds inwards.
        let area = match at % 4 {
            0 => [x, y, w / 2.0, h],
            1 => [x, y, w, h / 2.0],
            2 => [x + w / 2.0, y, w / 2.0, h],
            _ => [x, y + h / 2.0, w, h / 2.0],
        };
        part(&mut board, area, &text, tone);
        match at % 4 {
            0 => (x, w) = (x + w / 2.0, w / 2.0),
            1 => (y, h) = (y + h / 2.0, h / 2.0),
            2 => w /= 2.0,
            _ => h /= 2.0,
        }
    }
    board.pen.outline(&corners([100.0, 100.0, 800.0, 800.0]), 7.0);
}

pub(super) fn quarters_third(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (mut x, y, mut side) = (100.0, 100.0, 800.0);
    for at in 1..=5_u32 {
        side /= 2.0;
        let text = format!("1/{}", 4_u32.pow(at));
        part(&mut board, [x, y, side, side], "", Tone::Paper);
        part(&mut board, [x + side, y + side, side, side], "", Tone::Paper);
        board.pen.block([x, y + side, side, side], Tone::Gold);
        if at < 4 {
            board.here(&text, (x + side / 2.0, y + side * 1.5));
        }
        x += side;
    }
    board.pen.block([x, y, side, side], Tone::Paper);
    board.pen.outline(&corners([100.0, 100.0, 800.0, 800.0]), 7.0);
}

/// A square on a line from `a` to `b`, on its left, ruled into unit squares.
fn ruled(board: &mut Board, a: At, b: At, units: usize, tone: Tone, text: &str) {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let at = |s: f32, t: f32| (a.0 + dx * s + dy * t, a.1 + dy * s - dx * t);
    board.pen.area(&[a, b, at(1.0, 1.0), at(0.0, 1.0)], tone);
    for line in 1..units {
        let share = line as f32 / units as f32;
        board.pen.trace(&[at(share, 0.0), at(share, 1.0)], Tone::Ink, 3.0);
        board.pen.trace(&[at(0.0, share), at(1.0, share)], Tone::Ink, 3.0);
    }
    board.here(text, at(0.5, 0.5));
}

pub(super) fn pythagoras_squares(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let unit = 74.0;
    let right = (340.0, 600.0);
    let (up, side) = ((right.0, right.1 - 3.0 * unit), (right.0 + 4.0 * unit, right.1));
    board.pen.area(&[right, side, up], Tone::Paper);
    ruled(&mut board, right, up, 3, Tone::Sky, "9");
    ruled(&mut board, side, right, 4, Tone::Sand, "16");
    ruled(&mut board, up, side, 5, Tone::Gold, "25");
    super::geometry::right(&mut board, right, side, up);
}

pub(super) fn pythagoras_rearranged(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (a, b) = (150.0, 270.0);
    let (s, top) = (a + b, 290.0);
    let (x, y) = (50.0, 530.0);
    let gold = board.pen.tone(Tone::Gold);
    // First: a triangle in each corner leaves the tilted square c².
    let tilted = [(x + a, top), (x + s, top + a), (x + b, top + s), (x, top + b)];
    board.pen.block([x, top, s, s], Tone::Sky);
    board.pen.fill(&tilted, gold);
    board.pen.outline(&tilted, 5.0);
    board.here("c²", (x + s / 2.0, top + s / 2.0));
    // Second: the same triangles in two rectangles leave a² and b².
    board.pen.block([y, top, s, s], Tone::Sky);
    board.pen.block([y, top, a, a], Tone::Gold);
    board.pen.block([y + a, top + a, b, b], Tone::Gold);
    board.line(&[(y + a, top), (y + s, top + a)], Tone::Ink, 5.0);
    board.line(&[(y, top + a), (y + a, top + s)], Tone::Ink, 5.0);
    board.here("a²", (y + a / 2.0, top + a / 2.0));
    board.here("b²", (y + a + b / 2.0, top + a + b / 2.0));
}

pub(super) fn bhaskara(pen: &mut Pen) {
    let mut board = Board::new(pen);
    // The square of side c stands level; each triangle has its right angle inside.
    let (left, c) = (130.0, 740.0);
    let (sin, cos) = (0.6 * 0.6, 0.6 * 0.8);
    let corners = corners([left, left, c, c]);
    let inner: Vec<At> = (0..4)
        .map(|at| {
            let (p, q) = (corners[at], corners[(at + 1) % 4]);
            let (dx, dy) = (q.0 - p.0, q.1 - p.1);
            (p.0 + dx * sin - dy * cos, p.1 + dy * sin + dx * cos)
        })
        .collect();
    for at in 0..4 {
        board
            .pen
            .area(&[corners[at], corners[(at + 1) % 4], inner[at]], if at % 2 == 0 { Tone::Sky } else { Tone::Sand });
    }
    board.pen.area(&inner, Tone::Gold);
    let out = |a: At, b: At, way: f32| {
        let (x, y) = between(a, b, 0.5);
        let length = super::geometry::distance(a, b);
        (x + (b.1 - a.1) / length * way, y - (b.0 - a.0) / length * way)
    };
    board.here("c", out(corners[0], corners[1], 44.0));
    board.here("a", out(corners[0], inner[0], 40.0));
    board.here("b", out(inner[0], corners[1], 40.0));
}

pub(super) fn double_square(pen: &mut Pen) {
    let mut board = Board::new(pen);
    board.area(&corners([110.0, 110.0, 780.0, 780.0]), Tone::Sky);
    board.area(&ellipse((500.0, 500.0), 390.0, 390.0), Tone::Paper);
    board.area(&[(500.0, 110.0), (890.0, 500.0), (500.0, 890.0), (110.0, 500.0)], Tone::Gold);
    board.line(&[(500.0, 110.0), (500.0, 890.0)], Tone::Red, 5.0);
    board.line(&[(110.0, 500.0), (890.0, 500.0)], Tone::Red, 5.0);
    board.pen.label_at("Inner square", (650.0, 600.0));
    board.pen.label("Outer square", (830.0, 890.0), (800.0, 945.0));
    board.point("Diagonal", (500.0, 300.0));
}

pub(super) fn odd_numbers(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let tones = [Tone::Gold, Tone::Blue, Tone::Leaf, Tone::Red, Tone::Teal];
    let at = |row: usize, column: usize| (180.0 + column as f32 * 150.0, 750.0 - row as f32 * 150.0);
    for row in 0..5 {
        for column in 0..5 {
            board.pen.disc(at(row, column), 54.0, tones[row.max(column)]);
        }
    }
    for layer in 0..5 {
        board.here(&(2 * layer + 1).to_string(), (180.0 + layer as f32 * 150.0, 845.0));
    }
    board.here("25", (890.0, 450.0));
}

pub(super) fn two_triangular(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let at = |row: usize, column: usize| (150.0 + column as f32 * 150.0, 170.0 + row as f32 * 150.0);
    for row in 0..5 {
        for column in 0..5 {
            board.pen.disc(at(row, column), 52.0, if column > row { Tone::Gold } else { Tone::Blue });
        }
    }
    board.line(&[(130.0, 62.0), (858.0, 790.0)], Tone::Red, 6.0);
    board.here("10", (880.0, 250.0));
    board.here("15", (300.0, 870.0));
    board.here("25", (880.0, 880.0));
}

pub(super) fn triangle_sum(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let side = 130.0;
    for row in 0..5 {
        for column in 0..6 {
            let area = [110.0 + column as f32 * side, 130.0 + row as f32 * side, side, side];
            board.pen.block(area, if column <= row { Tone::Sky } else { Tone::Gold });
        }
    }
    let step: Vec<At> = (0..5)
        .flat_map(|row| {
            let x = 110.0 + (row + 1) as f32 * side;
            [(x, 130.0 + row as f32 * side), (x, 130.0 + (row + 1) as f32 * side)]
        })
        .collect();
    board.line(&step, Tone::Red, 9.0);
    board.here("6", (500.0, 835.0));
    board.here("5", (65.0, 455.0));
    board.pen.label("Staircase", (310.0, 590.0), (250.0, 920.0));
}
