//! Fractals of lines and branches, and those made point by point.

use super::board::{Board, between};
use super::fractals::{depth, heading};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse};

/// Squares that stand on a side from `a` to `b`, with a right-angled triangle on top, and so on.
fn branch_squares(board: &mut Board, a: At, b: At, depth: usize, count: &mut Vec<At>) {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let (c, d) = ((b.0 + dy, b.1 - dx), (a.0 + dy, a.1 - dx));
    let tone = [Tone::Leaf, Tone::Green, Tone::Wood, Tone::Earth][depth.min(3)];
    let rgb = board.pen.tint(0, tone);
    board.fill(&[a, b, c, d], rgb);
    board.pen.outline(&[a, b, c, d], 4.5);
    count.push(between(a, c, 0.5));
    if depth > 0 {
        let middle = between(d, c, 0.5);
        let peak = (middle.0 + dy / 2.0, middle.1 - dx / 2.0);
        let gold = board.pen.tone(Tone::Sand);
        board.fill(&[d, c, peak], gold);
        board.pen.outline(&[d, c, peak], 4.5);
        branch_squares(board, d, peak, depth - 1, count);
        branch_squares(board, peak, c, depth - 1, count);
    }
}

pub(super) fn pythagoras_tree(pen: &mut Pen) {
    let depth = depth(pen);
    let side = if depth == 2 { 230.0 } else { 196.0 };
    let (a, b) = ((500.0 - side / 2.0, 890.0), (500.0 + side / 2.0, 890.0));
    let mut board = Board::new(pen);
    let mut middles = Vec::new();
    branch_squares(&mut board, a, b, depth, &mut middles);
    heading(&mut board, None);
    board.point("Trunk", middles[0]);
    board.point("Square", middles[1]);
    board.point("Triangle", (500.0, 890.0 - side * 1.2));
}

fn fork(board: &mut Board, from: At, angle: f32, length: f32, left: usize, tips: &mut Vec<At>, all: usize) {
    let to = (from.0 + length * angle.to_radians().cos(), from.1 - length * angle.to_radians().sin());
    let rgb = board.pen.tint(0, Tone::Earth);
    board.pen.stroke(&[from, to], rgb, 7.0 + 26.0 * (left as f32 / all as f32).powi(2));
    board.keep(&[from, to]);
    if left == 0 {
        return tips.push(to);
    }
    let (spread, shorter) = if all > 3 { (32.0, 0.74) } else { (36.0, 0.72) };
    for turn in [spread, -spread] {
        fork(board, to, angle + turn, length * shorter, left - 1, tips, all);
    }
}

pub(super) fn binary_tree(pen: &mut Pen) {
    let depth = depth(pen);
    let mut board = Board::new(pen);
    let mut tips = Vec::new();
    let trunk = if depth == 3 { 280.0 } else { 225.0 };
    fork(&mut board, (500.0, 900.0), 90.0, trunk, depth, &mut tips, depth);
    for tip in &tips {
        board.pen.disc(*tip, if depth == 3 { 20.0 } else { 12.0 }, Tone::Leaf);
        board.keep(&ellipse(*tip, 14.0, 14.0));
    }
    heading(&mut board, None);
    board.point("Trunk", (500.0, 800.0));
    let fork = (500.0, 900.0 - trunk);
    let turn = if depth == 3 { 54.0_f32 } else { 58.0 }.to_radians();
    board.point("Branch", (fork.0 + 90.0 * turn.cos(), fork.1 - 90.0 * turn.sin()));
    board.point("Tip", tips[0]);
}

/// The cell of a step along the Hilbert curve.
fn hilbert_cell(step: usize, order: usize) -> (usize, usize) {
    let (mut x, mut y, mut left) = (0, 0, step);
    let mut size = 1;
    while size < 1 << order {
        let right = (left / 2) & 1;
        let up = (left ^ right) & 1;
        if up == 0 {
            if right == 1 {
                (x, y) = (size - 1 - x, size - 1 - y);
            }
            (x, y) = (y, x);
        }
        (x, y) = (x + size * right, y + size * up);
        left /= 4;
        size *= 2;
    }
    (x, y)
}

pub(super) fn hilbert(pen: &mut Pen) {
    let order = depth(pen);
    let rgb = pen.tint(0, Tone::Blue);
    let cells = 1 << order;
    let side = 720.0 / cells as f32;
    let mut board = Board::new(pen);
    for line in 0..=cells {
        let at = line as f32 * side;
        board.pen.trace(&[(140.0 + at, 130.0), (140.0 + at, 850.0)], Tone::Grey, 3.0);
        board.pen.trace(&[(140.0, 130.0 + at), (860.0, 130.0 + at)], Tone::Grey, 3.0);
    }
    let at = |step: usize| {
        let (x, y) = hilbert_cell(step, order);
        (140.0 + (x as f32 + 0.5) * side, 850.0 - (y as f32 + 0.5) * side)
    };
    let line: Vec<At> = (0..cells * cells).map(at).collect();
    board.pen.stroke(&line, rgb, if order > 2 { 10.0 } else { 14.0 });
    board.inside(&corners([140.0, 130.0, 720.0, 720.0]));
    for end in [line[0], line[line.len() - 1]] {
        board.pen.disc(end, 17.0, Tone::Gold);
    }
    heading(&mut board, None);
    board.point("Start", line[0]);
    board.point("End", line[line.len() - 1]);
    board.point("Cell", (140.0 + side * 0.22, 130.0 + side * 0.2));
}

/// Corners of a strip that was folded so many times and opened to right angles, fitted to the sheet.
fn dragon(folds: usize) -> Vec<At> {
    let (mut at, mut way) = ((0.0_f32, 0.0_f32), (1.0_f32, 0.0_f32));
    let mut points = vec![at];
    for step in 1..=1_usize << folds {
        at = (at.0 + way.0, at.1 + way.1);
        points.push(at);
        let left = (step >> (step.trailing_zeros() + 1)) & 1 == 0;
        way = if left { (way.1, -way.0) } else { (-way.1, way.0) };
    }
    let reach = |value: fn(&At) -> f32| {
        points.iter().map(value).fold((f32::MAX, f32::MIN), |(low, high), value| (low.min(value), high.max(value)))
    };
    let ((x0, x1), (y0, y1)) = (reach(|at| at.0), reach(|at| at.1));
    let scale = 640.0 / (x1 - x0).max(y1 - y0);
    points
        .iter()
        .map(|at| (500.0 + (at.0 - (x0 + x1) / 2.0) * scale, 490.0 + (at.1 - (y0 + y1) / 2.0) * scale))
        .collect()
}

pub(super) fn dragon_curve(pen: &mut Pen) {
    let folds = depth(pen);
    let rgb = pen.tint(0, if folds == 2 { Tone::Sand } else { Tone::Red });
    let points = dragon(folds);
    let mut board = Board::new(pen);
    if folds == 2 {
        board.pen.trace(&points, Tone::Ink, 34.0);
        board.pen.stroke(&points, rgb, 24.0);
    } else {
        board.pen.stroke(&points, rgb, 11.0);
    }
    board.keep(&points);
    let ink = board.pen.tone(Tone::Ink);
    for point in &points {
        board.pen.fill(&ellipse(*point, 9.0, 9.0), ink);
    }
    for end in [points[0], points[points.len() - 1]] {
        board.pen.disc(end, 17.0, Tone::Gold);
    }
    let joint = points[if folds == 2 { 1 } else { 5 }];
    if folds > 2 {
        let (a, b) = (between(joint, points[4], 0.2), between(joint, points[6], 0.2));
        board.line(&[a, (a.0 + b.0 - joint.0, a.1 + b.1 - joint.1), b], Tone::Ink, 4.0);
    }
    heading(&mut board, None);
    board.point("Start", points[0]);
    board.point("End", points[points.len() - 1]);
    board.point("Fold", joint);
    board.point("Right angle", joint);
}

/// Whether a point of the complex plane stays near under z² + c.
fn stays(cx: f32, cy: f32) -> bool {
    let (mut x, mut y) = (0.0_f32, 0.0_f32);
    for _ in 0..160 {
        (x, y) = (x * x - y * y + cx, 2.0 * x * y + cy);
        if x * x + y * y > 4.0 {
            return false;
        }
    }
    true
}

pub(super) fn mandelbrot(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Ink);
    let (scale, zero) = (290.0, (660.0, 500.0));
    pen.arrow((60.0, zero.1), (945.0, zero.1), Tone::Grey, 4.0);
    pen.arrow((zero.0, 940.0), (zero.0, 60.0), Tone::Grey, 4.0);
    let cell = 2.0;
    for row in 0..360 {
        let y = 140.0 + row as f32 * cell;
        let mut start = None;
        for column in 0..=420 {
            let x = 60.0 + column as f32 * cell;
            let inside = column < 420 && stays((x - zero.0) / scale, (y - zero.1) / scale);
            match (inside, start) {
                (true, None) => start = Some(x),
                (false, Some(from)) => {
                    pen.fill(&corners([from - 0.2, y - 1.2, x - from + 0.4, cell + 0.4]), rgb);
                    start = None;
                }
                _ => {}
            }
        }
    }
    for tick in [-2.0, -1.0] {
        let x = zero.0 + tick * scale;
        pen.trace(&[(x, zero.1 - 10.0), (x, zero.1 + 10.0)], Tone::Grey, 4.0);
        pen.sign(if tick == -2.0 { "−2" } else { "−1" }, (x, zero.1 + if tick == -2.0 { 36.0 } else { 120.0 }), 26.0);
    }
    pen.sign("i", (zero.0 + 24.0, zero.1 - scale - 30.0), 30.0);
    pen.label("Cardioid", (700.0, 350.0), (850.0, 160.0));
    pen.label("Bud", (370.0, 470.0), (300.0, 250.0));
    pen.label("Real axis", (150.0, 500.0), (170.0, 640.0));
}

/// Barnsley's four maps, followed from one point to the next.
pub(super) fn barnsley_fern(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Green);
    let (mut x, mut y) = (0.0_f32, 0.0_f32);
    let mut state = 12_345_u32;
    for _ in 0..26_000 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let dice = (state >> 16) % 100;
        (x, y) = match dice {
            0 => (0.0, 0.16 * y),
            1..=85 => (0.85 * x + 0.04 * y, -0.04 * x + 0.85 * y + 1.6),
            86..=92 => (0.2 * x - 0.26 * y, 0.23 * x + 0.22 * y + 1.6),
            _ => (-0.15 * x + 0.28 * y, 0.26 * x + 0.24 * y + 0.44),
        };
        pen.fill(&corners([480.0 + x * 88.0, 935.0 - y * 87.0, 3.6, 3.6]), rgb);
    }
    pen.label("Stem", (492.0, 850.0), (640.0, 900.0));
    pen.label("Leaflet", (690.0, 560.0), (850.0, 640.0));
    pen.label("Tip", (640.0, 78.0), (790.0, 120.0));
}
