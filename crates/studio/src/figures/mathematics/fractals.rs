//! Fractals of filled pieces, made by repeating their first step.

use super::axes::number;
use super::board::{Board, between};
use super::solid::{Space, turn};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners};

/// The step or order that the entry's id ends with.
pub(super) fn depth(pen: &Pen) -> usize {
    pen.id().rsplit('_').next().and_then(|digits| digits.parse().ok()).unwrap_or(1)
}

/// The name of the step at the upper left, and the number of pieces below.
pub(super) fn heading(board: &mut Board, first: Option<&str>) {
    if let Some(text) = first {
        board.pen.label_at(text, (130.0, 90.0));
    }
    if let Some(pieces) = board.pen.entry.and_then(|entry| entry.measures.get("pieces")) {
        board.pen.label_at(&number(*pieces as f32), (500.0, 945.0));
    }
}

fn triangles([a, b, c]: [At; 3], depth: usize, out: &mut Vec<[At; 3]>) {
    if depth == 0 {
        return out.push([a, b, c]);
    }
    let (ab, bc, ca) = (between(a, b, 0.5), between(b, c, 0.5), between(c, a, 0.5));
    for part in [[a, ab, ca], [ab, b, bc], [ca, bc, c]] {
        triangles(part, depth - 1, out);
    }
}

pub(super) fn sierpinski(pen: &mut Pen) {
    let depth = depth(pen);
    let rgb = pen.tint(0, Tone::Blue);
    let [a, b, c] = [(500.0, 130.0), (80.0, 857.5), (920.0, 857.5)];
    let mut parts = Vec::new();
    triangles([a, b, c], depth, &mut parts);
    let mut board = Board::new(pen);
    let width = if depth > 2 { 3.0 } else { 5.0 };
    for part in &parts {
        board.fill(part, rgb);
        board.pen.outline(part, width);
    }
    heading(&mut board, Some(["", "Step 1", "Step 2", "Step 3", "Step 4"][depth.min(4)]));
    let middle = |[a, b, c]: [At; 3]| ((a.0 + b.0 + c.0) / 3.0, (a.1 + b.1 + c.1) / 3.0);
    let last = parts[parts.len() / 3 - 1];
    board.point("Filled", middle(last));
    board.pen.label_at("Removed", (500.0, 690.0));
}

/// Squares that are left when a square is parted into nine again and again.
fn squares([x, y, side]: [f32; 3], depth: usize, keep: fn(usize, usize) -> bool, out: &mut Vec<[f32; 3]>) {
    if depth == 0 {
        return out.push([x, y, side]);
    }
    let third = side / 3.0;
    for row in 0..3 {
        for column in 0..3 {
            if keep(row, column) {
                squares([x + column as f32 * third, y + row as f32 * third, third], depth - 1, keep, out);
            }
        }
    }
}

fn ninths(pen: &mut Pen, keep: fn(usize, usize) -> bool, frame: bool) -> usize {
    let depth = depth(pen);
    let rgb = pen.tint(0, Tone::Blue);
    let whole = [140.0, 160.0, 720.0];
    let mut parts = Vec::new();
    squares(whole, depth, keep, &mut parts);
    let mut board = Board::new(pen);
    if frame {
        board.pen.dashed(&super::board::closed(&corners([140.0, 160.0, 720.0, 720.0])), Tone::Grey, 3.5);
    }
    for [x, y, side] in &parts {
        let square = corners([*x, *y, *side, *side]);
        board.fill(&square, rgb);
        board.pen.outline(&square, if depth > 1 { 3.5 } else { 5.0 });
    }
    heading(&mut board, Some(if depth == 1 { "Step 1" } else { "Step 2" }));
    depth
}

pub(super) fn carpet(pen: &mut Pen) {
    ninths(pen, |row, column| (row, column) != (1, 1), false);
    pen.label("Filled", (850.0, 200.0), (870.0, 100.0));
    pen.label_at("Removed", (500.0, 520.0));
}

pub(super) fn vicsek(pen: &mut Pen) {
    let depth = ninths(pen, |row, column| row == 1 || column == 1, true);
    pen.label("Filled", (if depth == 1 { 590.0 } else { 520.0 }, 180.0), (640.0, 90.0));
    pen.label_at("Removed", (260.0, 280.0));
}

/// A side with a smaller triangle on its middle third, again and again; without its last point.
fn koch(a: At, b: At, depth: usize, out: &mut Vec<At>) {
    if depth == 0 {
        return out.push(a);
    }
    let (p, q) = (between(a, b, 1.0 / 3.0), between(a, b, 2.0 / 3.0));
    let (dx, dy) = (q.0 - p.0, q.1 - p.1);
    let peak = (p.0 + dx * 0.5 + dy * 0.866_025, p.1 + dy * 0.5 - dx * 0.866_025);
    for (from, to) in [(a, p), (p, peak), (peak, q), (q, b)] {
        koch(from, to, depth - 1, out);
    }
}

pub(super) fn koch_snowflake(pen: &mut Pen) {
    let depth = depth(pen);
    let rgb = pen.tint(0, Tone::Sky);
    let corner = |turn: f32| {
        let angle = turn.to_radians();
        (500.0 + 385.0 * angle.cos(), 510.0 + 385.0 * angle.sin())
    };
    let (a, b, c) = (corner(-90.0), corner(30.0), corner(150.0));
    let mut points = Vec::new();
    for (from, to) in [(a, b), (b, c), (c, a)] {
        koch(from, to, depth, &mut points);
    }
    let mut board = Board::new(pen);
    board.fill(&points, rgb);
    board.pen.outline(&points, if depth > 2 { 4.0 } else { 6.0 });
    heading(&mut board, Some(["", "Step 1", "Step 2", "Step 3"][depth.min(3)]));
    let side = points.len() * 5 / 12;
    board.point("Side", between(points[side], points[side + 1], 0.5));
    board.point("Point", a);
}

pub(super) fn koch_curve(pen: &mut Pen) {
    let depth = depth(pen);
    let rgb = pen.tint(0, Tone::Blue);
    let (a, b) = ((60.0, 640.0), (940.0, 640.0));
    let mut points = Vec::new();
    koch(a, b, depth, &mut points);
    points.push(b);
    let mut board = Board::new(pen);
    board.dashed(&[a, b], Tone::Grey, 3.5);
    board.pen.stroke(&points, rgb, 9.0);
    board.keep(&points);
    for point in &points {
        let dot = crate::figures::pen::ellipse(*point, 9.0, 9.0);
        let ink = board.pen.tone(Tone::Ink);
        board.pen.fill(&dot, ink);
    }
    heading(&mut board, Some(if depth == 1 { "Step 1" } else { "Step 2" }));
    board.point("Piece", between(points[0], points[1], 0.5));
    board.point("Peak", points[points.len() / 2]);
}

pub(super) fn cantor(pen: &mut Pen) {
    let depth = depth(pen);
    let rgb = pen.tint(0, Tone::Blue);
    let apart = 640.0 / depth as f32;
    let y = |row: usize| 150.0 + row as f32 * apart;
    let mut bars = vec![(150.0, 790.0)];
    for row in 0..=depth {
        for (left, wide) in &bars {
            let bar = corners([*left, y(row), *wide, 74.0]);
            pen.fill(&bar, rgb);
            pen.outline(&bar, if row > 3 { 3.0 } else { 4.5 });
        }
        bars =
            bars.iter().flat_map(|(left, wide)| [(*left, wide / 3.0), (left + wide * 2.0 / 3.0, wide / 3.0)]).collect();
    }
    pen.label_at("Step 0", (80.0, y(0) + 37.0));
    pen.label_at(if depth == 3 { "Step 3" } else { "Step 4" }, (80.0, y(depth) + 37.0));
    pen.label_at("Gap", (545.0, y(1) + 37.0));
    heading(&mut Board::new(pen), None);
}

/// Twenty small cubes of twenty-seven, drawn from the back to the front.
pub(super) fn menger(pen: &mut Pen) {
    let rgb = pen.tint(0, Tone::Gold);
    let ink = pen.tone(Tone::Ink);
    let see = |at: Space| turn(at, 32.0, 24.0);
    let flat = |at: Space| {
        let (x, y, _) = see((at.0 - 1.5, at.1 - 1.5, at.2 - 1.5));
        (500.0 + x * 178.0, 505.0 - y * 178.0)
    };
    let mut cubes: Vec<Space> = Vec::new();
    for bits in 0..27 {
        let at = [bits % 3, bits / 3 % 3, bits / 9];
        if at.iter().filter(|at| **at == 1).count() < 2 {
            cubes.push((at[0] as f32, at[1] as f32, at[2] as f32));
        }
    }
    cubes.sort_by(|a, b| see(*a).2.total_cmp(&see(*b).2));
    for (x, y, z) in cubes {
        let face = |corners: [Space; 4]| corners.map(|(a, b, c)| flat((x + a, y + b, z + c)));
        let front = face([(0.0, 0.0, 1.0), (1.0, 0.0, 1.0), (1.0, 1.0, 1.0), (0.0, 1.0, 1.0)]);
        let left = face([(0.0, 0.0, 0.0), (0.0, 0.0, 1.0), (0.0, 1.0, 1.0), (0.0, 1.0, 0.0)]);
        let right = face([(1.0, 0.0, 0.0), (1.0, 0.0, 1.0), (1.0, 1.0, 1.0), (1.0, 1.0, 0.0)]);
        let top = face([(0.0, 1.0, 0.0), (1.0, 1.0, 0.0), (1.0, 1.0, 1.0), (0.0, 1.0, 1.0)]);
        let side = if see((1.0, 0.0, 0.0)).2 > 0.0 { right } else { left };
        for (points, shade) in [(side, 0.42), (front, 0.2), (top, 0.0)] {
            pen.fill(&points, rgb.mix(ink, shade));
            pen.outline(&points, 4.0);
        }
    }
    let mut board = Board::new(pen);
    let reach: Vec<At> =
        [(0.0, 3.0, 0.0), (3.0, 3.0, 0.0), (3.0, 3.0, 3.0), (3.0, 0.0, 3.0), (0.0, 0.0, 3.0), (0.0, 0.0, 0.0)]
            .into_iter()
            .map(flat)
            .collect();
    board.inside(&reach);
    heading(&mut board, Some("Step 1"));
    board.point("Small cube", flat((2.6, 2.5, 3.0)));
    board.point("Hole", flat((1.6, 1.4, 3.0)));
}
