//! Circles and what touches, cuts or fills them; constructions with compasses.

use super::board::{Board, between, closed};
use super::geometry::{angle, bearing, disc, distance, measured, out, right, ticks};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};

const CENTRE: At = (500.0, 500.0);

pub(super) fn thales(pen: &mut Pen) {
    let (centre, radius) = ((500.0, 720.0), 410.0);
    let (a, b, c) = ((90.0, 720.0), (910.0, 720.0), out(centre, -65.0, radius));
    let mut board = Board::new(pen);
    board.area(&[a, b, c], Tone::Sky);
    board.line(&arc(centre, radius, radius, 180.0, 360.0), Tone::Blue, 6.0);
    right(&mut board, c, a, b);
    let way = bearing(c, centre);
    board.here("90°", out(c, way, 92.0));
    for at in [a, b, c, centre] {
        board.dot(at);
    }
    board.point("Diameter", (320.0, 720.0));
    board.point("Semicircle", out(centre, -140.0, radius));
}

pub(super) fn inscribed_angle(pen: &mut Pen) {
    let radius = 390.0;
    let (a, b, top) = (out(CENTRE, 50.0, radius), out(CENTRE, 130.0, radius), out(CENTRE, -105.0, radius));
    let mut board = Board::new(pen);
    disc(&mut board, CENTRE, radius);
    measured(&mut board, CENTRE, a, b, 100.0, "80°");
    measured(&mut board, top, a, b, 140.0, "40°");
    board.line(&[a, CENTRE, b], Tone::Ink, 5.0);
    board.line(&[a, top, b], Tone::Ink, 5.0);
    board.line(&arc(CENTRE, radius, radius, 50.0, 130.0), Tone::Red, 11.0);
    for at in [a, b, top, CENTRE] {
        board.dot(at);
    }
    board.point("Arc", out(CENTRE, 90.0, radius));
}

pub(super) fn tangent_radius(pen: &mut Pen) {
    let (centre, radius) = ((470.0, 540.0), 320.0);
    let touch = out(centre, -40.0, radius);
    let (p, q) = (out(touch, -130.0, 440.0), out(touch, 50.0, 300.0));
    let mut board = Board::new(pen);
    disc(&mut board, centre, radius);
    board.line(&[p, q], Tone::Red, 6.0);
    board.line(&[centre, touch], Tone::Ink, 6.0);
    right(&mut board, touch, centre, p);
    board.dot(centre);
    board.dot(touch);
    board.point("Tangent", out(touch, -130.0, 250.0));
    board.point("Radius", between(centre, touch, 0.45));
    board.point("Point of contact", touch);
}

pub(super) fn two_tangents(pen: &mut Pen) {
    let (centre, radius, p) = ((350.0, 500.0), 250.0, (920.0, 500.0));
    let half = (radius / distance(centre, p)).acos().to_degrees();
    let (a, b) = (out(centre, -half, radius), out(centre, half, radius));
    let mut board = Board::new(pen);
    disc(&mut board, centre, radius);
    for touch in [a, b] {
        board.line(&[p, out(touch, bearing(p, touch), 110.0)], Tone::Red, 6.0);
        board.line(&[centre, touch], Tone::Ink, 5.0);
        right(&mut board, touch, centre, p);
        ticks(&mut board, touch, p, 1);
    }
    for at in [p, a, b, centre] {
        board.dot(at);
    }
    for (text, at) in [("P", p), ("A", a), ("B", b)] {
        board.always(text, at);
    }
}

pub(super) fn perpendicular_bisector(pen: &mut Pen) {
    let (a, b, radius) = ((190.0, 500.0), (810.0, 500.0), 400.0);
    let half = (310.0_f32 / radius).acos().to_degrees();
    let high = (radius * radius - 310.0 * 310.0_f32).sqrt();
    let mut board = Board::new(pen);
    for (end, way) in [(a, 0.0), (b, 180.0)] {
        for side in [-1.0, 1.0] {
            let middle = way + if way > 90.0 { -side * half } else { side * half };
            board.line(&arc(end, radius, radius, middle - 17.0, middle + 17.0), Tone::Blue, 5.0);
        }
    }
    board.line(&[a, b], Tone::Ink, 7.0);
    board.line(&[(500.0, 110.0), (500.0, 890.0)], Tone::Red, 6.0);
    right(&mut board, CENTRE, b, (500.0, 100.0));
    ticks(&mut board, a, CENTRE, 1);
    ticks(&mut board, CENTRE, b, 1);
    for at in [a, b, CENTRE, (500.0, 500.0 - high), (500.0, 500.0 + high)] {
        board.dot(at);
    }
    board.name("A", a);
    board.name("B", b);
    board.point("Midpoint", CENTRE);
}

pub(super) fn angle_bisector(pen: &mut Pen) {
    let (vertex, radius) = ((130.0, 780.0), 400.0);
    let (low, high) = (-8.0, -68.0);
    let (a, b) = (out(vertex, low, radius), out(vertex, high, radius));
    let middle = (low + high) / 2.0;
    let reach = 330.0;
    let cross = out(vertex, middle, radius * 30.0_f32.to_radians().cos() + (reach * reach - 200.0 * 200.0_f32).sqrt());
    let mut board = Board::new(pen);
    angle(&mut board, vertex, out(vertex, low, 9.0), out(vertex, middle, 9.0), 120.0, Tone::Sky);
    angle(&mut board, vertex, out(vertex, middle, 9.0), out(vertex, high, 9.0), 104.0, Tone::Sand);
    board.line(&[out(vertex, low, 800.0), vertex, out(vertex, high, 720.0)], Tone::Ink, 6.5);
    board.line(&arc(vertex, radius, radius, low + 12.0, high - 12.0), Tone::Blue, 5.0);
    for end in [a, b] {
        let way = bearing(end, cross);
        board.line(&arc(end, reach, reach, way - 15.0, way + 15.0), Tone::Blue, 5.0);
    }
    board.line(&[vertex, out(vertex, middle, 860.0)], Tone::Red, 6.0);
    for at in [vertex, a, b, cross] {
        board.dot(at);
    }
    board.point("Vertex", vertex);
    board.point("Arc", out(vertex, low - 18.0, radius));
    board.point("Bisector", out(vertex, middle, 500.0));
}

fn regular(sides: usize, centre: At, radius: f32, first: f32) -> Vec<At> {
    (0..sides).map(|at| out(centre, first + at as f32 * 360.0 / sides as f32, radius)).collect()
}

pub(super) fn hexagon_in_circle(pen: &mut Pen) {
    let (radius, points) = (360.0, regular(6, CENTRE, 360.0, 0.0));
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    board.ring(CENTRE, radius, Tone::Ink, 5.0);
    for (at, corner) in points.iter().enumerate() {
        let next = points[(at + 1) % 6];
        let way = bearing(*corner, next);
        board.line(&arc(*corner, radius, radius, way - 9.0, way + 9.0), Tone::Red, 5.0);
    }
    board.line(&[CENTRE, points[0]], Tone::Blue, 6.5);
    board.line(&[points[0], points[5]], Tone::Blue, 6.5);
    ticks(&mut board, CENTRE, points[0], 1);
    ticks(&mut board, points[0], points[5], 1);
    board.dot(CENTRE);
    board.point("Centre", CENTRE);
    board.point("Radius", between(CENTRE, points[0], 0.7));
    board.point("Side", between(points[5], points[0], 0.3));
}

pub(super) fn cyclic_quadrilateral(pen: &mut Pen) {
    // Arcs of 100°, 60°, 80° and 120° give inscribed angles of 70°, 100°, 110° and 80°: opposite ones add up to 180°.
    let turns = [150.0_f32, 250.0, 310.0, 30.0];
    let radius = 390.0;
    let [a, b, c, d] = turns.map(|turn| out(CENTRE, turn, radius));
    let mut board = Board::new(pen);
    board.ring(CENTRE, radius, Tone::Blue, 6.0);
    board.area(&[a, b, c, d], Tone::Sky);
    for (at, p, q) in [(a, d, b), (b, a, c), (c, b, d), (d, c, a)] {
        let mut turn = bearing(at, q) - bearing(at, p);
        turn -= (turn / 360.0).round() * 360.0;
        measured(&mut board, at, p, q, 95.0, &format!("{}°", turn.abs().round()));
    }
    for at in [a, b, c, d] {
        board.dot(at);
    }
    board.point("Circle", out(CENTRE, 225.0, radius));
}

pub(super) fn pentagram(pen: &mut Pen) {
    let points = regular(5, CENTRE, 390.0, -90.0);
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    let inner = regular(5, CENTRE, 390.0 * 0.381_966, 90.0);
    let gold = board.pen.tone(Tone::Gold);
    let sand = board.pen.tone(Tone::Sand);
    let star: Vec<At> =
        (0..5).flat_map(|at| [points[at], out(CENTRE, -54.0 + at as f32 * 72.0, 390.0 * 0.381_966)]).collect();
    board.pen.fill(&star, sand);
    board.pen.fill(&inner, gold);
    board.dashed(&closed(&ellipse(CENTRE, 390.0, 390.0)), Tone::Grey, 4.0);
    for at in 0..5 {
        board.line(&[points[at], points[(at + 2) % 5]], Tone::Red, 5.5);
    }
    for at in &points {
        board.dot(*at);
    }
    board.point("Pentagon", between(points[1], points[2], 0.5));
    board.point("Diagonal", between(points[1], points[4], 0.14));
    board.point("Pentagram", between(points[0], CENTRE, 0.3));
}

pub(super) fn circle_parts(pen: &mut Pen) {
    let radius = 370.0;
    let mut board = Board::new(pen);
    disc(&mut board, CENTRE, radius);
    let mut sector = vec![CENTRE];
    sector.extend(arc(CENTRE, radius, radius, 20.0, 80.0));
    board.area(&sector, Tone::Gold);
    let (a, b) = (out(CENTRE, 190.0, radius), out(CENTRE, 280.0, radius));
    board.line(&[a, b], Tone::Red, 6.5);
    let end = out(CENTRE, -30.0, radius);
    board.line(&[CENTRE, end], Tone::Blue, 6.5);
    for at in [CENTRE, end, a, b] {
        board.dot(at);
    }
    board.point("Radius", between(CENTRE, end, 0.55));
    board.point("Chord", between(a, b, 0.5));
    board.point("Sector", out(CENTRE, 50.0, radius * 0.62));
}

pub(super) fn unit_circle(pen: &mut Pen) {
    let text = pen.text("part1");
    let turn: f32 = text.trim_end_matches('°').parse().unwrap_or(45.0);
    let radius = 350.0;
    let end = out(CENTRE, -turn, radius);
    let mut board = Board::new(pen);
    board.pen.arrow((70.0, 500.0), (935.0, 500.0), Tone::Ink, 4.5);
    board.pen.arrow((500.0, 930.0), (500.0, 65.0), Tone::Ink, 4.5);
    board.keep(&[(70.0, 500.0), (935.0, 500.0)]);
    board.keep(&[(500.0, 930.0), (500.0, 65.0)]);
    board.ring(CENTRE, radius, Tone::Blue, 6.5);
    measured(&mut board, CENTRE, end, (900.0, 500.0), 150.0, text);
    board.line(&[CENTRE, end], Tone::Red, 7.0);
    board.dashed(&[end, (end.0, 500.0)], Tone::Ink, 4.0);
    board.dashed(&[end, (500.0, end.1)], Tone::Ink, 4.0);
    board.dot(end);
    let ends = board.pen.text("part2");
    board.here(ends, (780.0, if turn < 40.0 { 250.0 } else { 190.0 }));
    board.here("1", (872.0, 540.0));
    board.sign("1", (476.0, 124.0), 34.0);
    board.sign("x", (930.0, 540.0), 34.0);
    board.sign("y", (462.0, 70.0), 34.0);
}

pub(super) fn golden_rectangle(pen: &mut Pen) {
    let high = 500.0;
    let wide = high * (1.0 + 5.0_f32.sqrt()) / 2.0;
    let (left, top) = (500.0 - wide / 2.0 + 20.0, 250.0);
    let mut board = Board::new(pen);
    board.area(&crate::figures::pen::corners([left, top, high, high]), Tone::Sky);
    board.area(&crate::figures::pen::corners([left + high, top, wide - high, high]), Tone::Gold);
    // Diagonals at right angles show that both rectangles have one shape.
    board.dashed(&[(left, top + high), (left + wide, top)], Tone::Grey, 3.5);
    board.dashed(&[(left + wide, top + high), (left + high, top)], Tone::Grey, 3.5);
    for line in
        [[(left, top + high + 36.0), (left + wide, top + high + 36.0)], [(left - 36.0, top), (left - 36.0, top + high)]]
    {
        board.line(&line, Tone::Ink, 3.5);
        for end in line {
            let (dx, dy) = if line[0].1 == line[1].1 { (0.0, 12.0) } else { (12.0, 0.0) };
            board.line(&[(end.0 - dx, end.1 - dy), (end.0 + dx, end.1 + dy)], Tone::Ink, 3.5);
        }
    }
    board.here("φ", (left + wide / 2.0, top + high + 80.0));
    board.here("1", (left - 66.0, top + high / 2.0));
    board.pen.label_at("Square", (left + high * 0.42, top + high * 0.3));
}
