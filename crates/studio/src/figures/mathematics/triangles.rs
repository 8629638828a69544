//! Triangles, with their angles, centres and circles.

use super::board::{Board, between};
use super::geometry::{angle, bearing, circumcentre, distance, foot, measured, meet, out, right, ticks, triangle};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};

const WHOLE: [f32; 4] = [110.0, 130.0, 780.0, 740.0];

/// Letters or lengths outside the middles of the sides of a triangle.
fn outside(points: &[At; 3], a: At, b: At, way: f32) -> At {
    let middle = between(a, b, 0.5);
    let centre = ((points[0].0 + points[1].0 + points[2].0) / 3.0, (points[0].1 + points[1].1 + points[2].1) / 3.0);
    let on = foot(centre, a, b);
    out(middle, bearing(centre, on), way)
}

pub(super) fn triangle_345(pen: &mut Pen) {
    // Sides of 4 and 3 units along the right angle.
    let points = [(160.0, 790.0), (860.0, 790.0), (160.0, 265.0)];
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    right(&mut board, points[0], points[1], points[2]);
    for (text, a, b) in [("4", 0, 1), ("3", 0, 2), ("5", 1, 2)] {
        let at = outside(&points, points[a], points[b], 46.0);
        board.here(text, at);
    }
}

pub(super) fn equilateral(pen: &mut Pen) {
    let points = triangle(WHOLE, 60.0, 60.0);
    let [a, b, c] = points;
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    for (at, p, q) in [(a, b, c), (b, c, a), (c, a, b)] {
        measured(&mut board, at, p, q, 110.0, "60°");
        ticks(&mut board, at, p, 1);
    }
    board.name("A", a);
    board.name("B", b);
    board.name("C", c);
}

pub(super) fn isosceles_40(pen: &mut Pen) {
    let points = triangle(WHOLE, 70.0, 70.0);
    let [a, b, c] = points;
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    measured(&mut board, c, a, b, 130.0, "40°");
    measured(&mut board, a, b, c, 105.0, "70°");
    angle(&mut board, b, c, a, 105.0, Tone::Sand);
    board.sign("70°", out(b, 215.0, 63.0), 34.0);
    ticks(&mut board, a, c, 1);
    ticks(&mut board, b, c, 1);
    board.pen.label_at("Base", (500.0, a.1 + 50.0));
}

pub(super) fn triangle_50_60(pen: &mut Pen) {
    let points = triangle(WHOLE, 50.0, 60.0);
    let [a, b, c] = points;
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    measured(&mut board, a, b, c, 120.0, "50°");
    measured(&mut board, b, c, a, 120.0, "60°");
    measured(&mut board, c, a, b, 110.0, "70°");
}

pub(super) fn exterior_angle(pen: &mut Pen) {
    // 45° and 65° at the far corners leave 70° at the corner whose side is extended, so 110° outside.
    let [a, b, c] = triangle([70.0, 170.0, 620.0, 640.0], 45.0, 70.0);
    let mut board = Board::new(pen);
    board.area(&[a, b, c], Tone::Sky);
    let end = (940.0, b.1);
    board.line(&[b, end], Tone::Ink, 4.5);
    measured(&mut board, a, b, c, 120.0, "45°");
    measured(&mut board, c, a, b, 110.0, "65°");
    measured(&mut board, b, c, end, 105.0, "110°");
}

/// An acute triangle that leaves room for a circle round it.
fn acute() -> [At; 3] {
    [(215.0, 720.0), (845.0, 680.0), (410.0, 160.0)]
}

fn centroid([a, b, c]: [At; 3]) -> At {
    ((a.0 + b.0 + c.0) / 3.0, (a.1 + b.1 + c.1) / 3.0)
}

fn orthocentre([a, b, c]: [At; 3]) -> At {
    meet([a, foot(a, b, c)], [b, foot(b, a, c)])
}

pub(super) fn circumcircle(pen: &mut Pen) {
    let points = acute();
    let [a, b, c] = points;
    let centre = circumcentre(points);
    let radius = distance(centre, a);
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    board.ring(centre, radius, Tone::Blue, 6.0);
    for (p, q) in [(a, b), (b, c), (c, a)] {
        let middle = between(p, q, 0.5);
        let way = bearing(centre, middle);
        board.dashed(&[out(middle, way, 60.0), out(centre, way + 180.0, 70.0)], Tone::Red, 4.5);
        right(&mut board, middle, q, centre);
    }
    for corner in points {
        board.dot(corner);
    }
    board.dot(centre);
    board.point("Circumcentre", centre);
    board.point("Perpendicular bisector", out(between(b, c, 0.5), bearing(centre, between(b, c, 0.5)), 36.0));
    board.point("Circumcircle", out(centre, 200.0, radius));
}

pub(super) fn incircle(pen: &mut Pen) {
    let points = [(120.0, 800.0), (900.0, 800.0), (390.0, 150.0)];
    let [a, b, c] = points;
    let (la, lb, lc) = (distance(b, c), distance(c, a), distance(a, b));
    let weigh = |f: fn(At) -> f32| (la * f(a) + lb * f(b) + lc * f(c)) / (la + lb + lc);
    let centre = (weigh(|at| at.0), weigh(|at| at.1));
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    let radius = distance(centre, foot(centre, a, b));
    board.ring(centre, radius, Tone::Blue, 6.0);
    for (corner, p, q) in [(a, b, c), (b, c, a), (c, a, b)] {
        board.dashed(&[corner, meet([corner, centre], [p, q])], Tone::Red, 4.5);
    }
    for (p, q) in [(a, b), (b, c), (c, a)] {
        board.dot(foot(centre, p, q));
    }
    board.dot(centre);
    board.point("Incentre", centre);
    board.point("Angle bisector", between(b, centre, 0.25));
    board.point("Incircle", out(centre, -25.0, radius));
}

pub(super) fn medians(pen: &mut Pen) {
    let points = [(120.0, 800.0), (900.0, 760.0), (360.0, 150.0)];
    let [a, b, c] = points;
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    for (corner, p, q) in [(a, b, c), (b, c, a), (c, a, b)] {
        board.line(&[corner, between(p, q, 0.5)], Tone::Red, 5.0);
    }
    for (p, q) in [(a, b), (b, c), (c, a)] {
        board.dot(between(p, q, 0.5));
    }
    let centre = centroid(points);
    board.pen.disc(centre, 15.0, Tone::Gold);
    board.point("Centroid", centre);
    board.point("Median", between(c, centre, 0.5));
    board.point("Midpoint", between(b, c, 0.5));
}

pub(super) fn altitudes_obtuse(pen: &mut Pen) {
    let points = [(110.0, 640.0), (640.0, 640.0), (830.0, 840.0)];
    let [a, b, c] = points;
    let mut board = Board::new(pen);
    let top = orthocentre(points);
    board.area(&points, Tone::Sky);
    board.dashed(&[b, out(b, bearing(a, b), 300.0)], Tone::Grey, 4.5);
    board.dashed(&[b, out(b, bearing(c, b), 420.0)], Tone::Grey, 4.5);
    let (fa, fb, fc) = (foot(a, b, c), foot(b, a, c), foot(c, a, b));
    board.line(&[top, a], Tone::Red, 5.0);
    board.line(&[top, fb], Tone::Red, 5.0);
    board.line(&[top, c], Tone::Red, 5.0);
    right(&mut board, fa, b, top);
    right(&mut board, fb, c, b);
    right(&mut board, fc, b, top);
    angle(&mut board, b, a, c, 54.0, Tone::Sand);
    board.dot(top);
    board.point("Orthocentre", top);
    board.point("Altitude", between(fa, top, 0.5));
    board.point("Obtuse angle", out(b, 116.0, 36.0));
}

pub(super) fn euler_line(pen: &mut Pen) {
    let points = [(90.0, 800.0), (920.0, 800.0), (300.0, 130.0)];
    let [a, b, c] = points;
    let (o, g, h) = (circumcentre(points), centroid(points), orthocentre(points));
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    for (corner, p, q) in [(a, b, c), (b, c, a), (c, a, b)] {
        board.dashed(&[corner, foot(corner, p, q)], Tone::Grey, 3.5);
    }
    let way = bearing(o, h);
    board.line(&[out(o, way, -150.0), out(h, way, 130.0)], Tone::Red, 7.0);
    for at in [o, g, h] {
        board.dot(at);
    }
    for (letter, at) in [("O", o), ("G", g), ("H", h)] {
        board.always(letter, at);
    }
}

pub(super) fn nine_point_circle(pen: &mut Pen) {
    let points = [(100.0, 830.0), (910.0, 830.0), (380.0, 110.0)];
    let [a, b, c] = points;
    let h = orthocentre(points);
    let mut board = Board::new(pen);
    board.area(&points, Tone::Sky);
    let middles = [between(a, b, 0.5), between(b, c, 0.5), between(c, a, 0.5)];
    let feet = [foot(c, a, b), foot(a, b, c), foot(b, c, a)];
    for (corner, foot) in [(c, feet[0]), (a, feet[1]), (b, feet[2])] {
        board.dashed(&[corner, foot], Tone::Grey, 4.0);
    }
    let centre = circumcentre(middles);
    board.ring(centre, distance(centre, middles[0]), Tone::Red, 7.0);
    for at in middles.into_iter().chain(feet).chain(points.map(|corner| between(corner, h, 0.5))) {
        board.dot(at);
    }
    board.pen.disc(h, 13.0, Tone::Gold);
    board.point("Midpoint", middles[1]);
    board.point("Foot of altitude", feet[2]);
    board.point("Orthocentre", h);
}

pub(super) fn shadow_triangles(pen: &mut Pen) {
    // One unit of length is 48: the tree 6 m, its shadow 12 m; the stick 1 m, its shadow 2 m.
    let unit = 48.0;
    let ground = 720.0;
    let (tree, stick) = (150.0, 830.0);
    let mut board = Board::new(pen);
    let soil = board.pen.tone(Tone::Sand);
    board.pen.fill(&crate::figures::pen::corners([40.0, ground, 920.0, 90.0]), soil);
    let tip = (tree + 12.0 * unit, ground);
    board.area(&[(tree, ground), tip, (tree, ground - 6.0 * unit)], Tone::Sky);
    board.pen.block([tree - 13.0, ground - 3.0 * unit, 26.0, 3.0 * unit], Tone::Wood);
    board.pen.oval((tree, ground - 4.2 * unit), 78.0, 1.8 * unit, Tone::Leaf);
    board.area(&[(stick, ground), (stick + 2.0 * unit, ground), (stick, ground - unit)], Tone::Sky);
    board.line(&[(stick, ground), (stick, ground - unit)], Tone::Wood, 12.0);
    board.line(&[(40.0, ground), (960.0, ground)], Tone::Ink, 6.0);
    for (from, to, text) in [(tree, tip.0, "12 m"), (stick, stick + 2.0 * unit, "2 m")] {
        board.line(&[(from, ground + 36.0), (to, ground + 36.0)], Tone::Ink, 4.0);
        for end in [from, to] {
            board.line(&[(end, ground + 24.0), (end, ground + 48.0)], Tone::Ink, 4.0);
        }
        board.here(text, ((from + to) / 2.0, ground + 84.0));
    }
    board.here("6 m", (300.0, ground - 6.4 * unit));
    board.line(&[(tree + 84.0, ground - 4.4 * unit), (265.0, ground - 6.0 * unit)], Tone::Ink, 2.5);
    board.here("1 m", (stick - 40.0, ground - unit - 34.0));
}
