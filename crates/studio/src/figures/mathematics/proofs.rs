//! Proofs without words from triangles, circles and pieces that are moved.

use super::board::{Board, between};
use super::geometry::{foot, out, right};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, corners};

/// A wedge of a disc with its letter.
fn wedge(board: &mut Board, at: At, from: f32, to: f32, radius: f32, tone: Tone, text: &str) {
    let mut points = vec![at];
    points.extend(arc(at, radius, radius, from, to));
    board.area(&points, tone);
    board.here(text, out(at, (from + to) / 2.0, radius * 0.66));
}

pub(super) fn angle_sum(pen: &mut Pen) {
    // Angles of 50°, 60° and 70°: at their corners, and side by side on a line.
    let [a, b, c] = super::geometry::triangle([190.0, 70.0, 620.0, 430.0], 50.0, 60.0);
    let mut board = Board::new(pen);
    board.area(&[a, b, c], Tone::Paper);
    let radius = 105.0;
    wedge(&mut board, a, -50.0, 0.0, radius, Tone::Sky, "α");
    wedge(&mut board, b, 180.0, 240.0, radius, Tone::Gold, "β");
    wedge(&mut board, c, 60.0, 130.0, radius, Tone::Leaf, "γ");
    let at = (500.0, 850.0);
    let radius = 200.0;
    wedge(&mut board, at, 180.0, 230.0, radius, Tone::Sky, "α");
    wedge(&mut board, at, 230.0, 300.0, radius, Tone::Leaf, "γ");
    wedge(&mut board, at, 300.0, 360.0, radius, Tone::Gold, "β");
    board.line(&[(150.0, 850.0), (850.0, 850.0)], Tone::Ink, 7.0);
    board.pen.arrow((500.0, 545.0), (500.0, 620.0), Tone::Grey, 6.0);
}

pub(super) fn angle_sum_parallel(pen: &mut Pen) {
    let [a, b, c] = super::geometry::triangle([110.0, 230.0, 780.0, 560.0], 50.0, 60.0);
    let mut board = Board::new(pen);
    board.area(&[a, b, c], Tone::Paper);
    let radius = 120.0;
    wedge(&mut board, a, -50.0, 0.0, radius, Tone::Sky, "α");
    wedge(&mut board, b, 180.0, 240.0, radius, Tone::Gold, "β");
    wedge(&mut board, c, 130.0, 180.0, radius, Tone::Sky, "α");
    wedge(&mut board, c, 60.0, 130.0, radius, Tone::Leaf, "γ");
    wedge(&mut board, c, 0.0, 60.0, radius, Tone::Gold, "β");
    board.line(&[(70.0, c.1), (930.0, c.1)], Tone::Red, 6.5);
    for y in [a.1, c.1] {
        super::geometry::parallel(&mut board, (780.0, y), (860.0, y), 1);
    }
    board.line(&[(70.0, a.1), (930.0, a.1)], Tone::Ink, 5.0);
}

pub(super) fn circle_area(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let (radius, centre) = (200.0, (500.0, 270.0));
    let step = 360.0 / 16.0;
    let tone = |at: usize| if at.is_multiple_of(2) { Tone::Blue } else { Tone::Gold };
    for at in 0..16 {
        let mut points = vec![centre];
        points.extend(arc(centre, radius, radius, at as f32 * step, (at + 1) as f32 * step));
        board.area(&points, tone(at));
    }
    // The same sectors in a row: each chord is as wide as the sector's ends are apart.
    let wide = 2.0 * radius * (step / 2.0_f32).to_radians().sin();
    let (left, top, foot) = (500.0 - wide * 4.25, 580.0, 580.0 + radius);
    for at in 0..16 {
        let x = left + (at as f32 + 1.0) * wide / 2.0;
        let (tip, way) = if at % 2 == 0 { ((x, top), 90.0) } else { ((x, foot), -90.0) };
        let mut points = vec![tip];
        points.extend(arc(tip, radius, radius, way - step / 2.0, way + step / 2.0));
        board.area(&points, tone(at));
    }
    let y = foot + 50.0;
    board.line(&[(left, y), (left + wide * 8.0, y)], Tone::Ink, 4.0);
    for x in [left, left + wide * 8.0] {
        board.line(&[(x, y - 14.0), (x, y + 14.0)], Tone::Ink, 4.0);
    }
    board.here("πr", (500.0, y + 46.0));
    let x = left + wide * 8.5 + 34.0;
    board.line(&[(x, top), (x, foot)], Tone::Ink, 4.0);
    for y in [top, foot] {
        board.line(&[(x - 14.0, y), (x + 14.0, y)], Tone::Ink, 4.0);
    }
    board.here("r", (x + 34.0, (top + foot) / 2.0));
    board.point("Sector", out(centre, 11.0, radius * 0.8));
}

pub(super) fn triangle_area(pen: &mut Pen) {
    let (left, right_, top, foot, peak) = (110.0, 890.0, 230.0, 760.0, 400.0);
    let mut board = Board::new(pen);
    board.area(&corners([left, top, right_ - left, foot - top]), Tone::Paper);
    board.area(&[(left, foot), (peak, foot), (peak, top)], Tone::Sky);
    board.area(&[(peak, foot), (right_, foot), (peak, top)], Tone::Gold);
    board.dashed(&[(peak, top), (peak, foot)], Tone::Red, 6.0);
    right(&mut board, (peak, foot), (right_, foot), (peak, top));
    board.pen.label_at("Base", (500.0, foot + 52.0));
    board.point("Height", (peak, 430.0));
    board.pen.label("Half", (560.0, 620.0), (640.0, 150.0));
}

pub(super) fn parallelogram_area(pen: &mut Pen) {
    let (left, top, foot, shift, base) = (90.0, 290.0, 700.0, 210.0, 600.0);
    let mut board = Board::new(pen);
    let body = [(left + shift, top), (left + shift + base, top), (left + base, foot), (left + shift, foot)];
    board.area(&body, Tone::Sky);
    let cut = [(left, foot), (left + shift, foot), (left + shift, top)];
    let sand = board.pen.tone(Tone::Sand);
    board.pen.fill(&cut, sand);
    board.dashed(&super::board::closed(&cut), Tone::Ink, 5.0);
    board.area(&[(left + base, foot), (left + base + shift, foot), (left + base + shift, top)], Tone::Gold);
    board.pen.arrow_along(
        &crate::figures::pen::plot(0.0, 1.0, |t| {
            (left + 120.0 + t * (base + 20.0), foot - 90.0 - 330.0 * t * (1.0 - t) * 0.4)
        }),
        Tone::Red,
        6.0,
    );
    right(&mut board, (left + shift, foot), (left + base, foot), (left + shift, top));
    board.pen.label_at("Base", (left + shift + 300.0, foot + 50.0));
    board.pen.label("Height", (left + shift, 400.0), (140.0, 330.0));
    board.pen.label("Moved triangle", (left + base + 170.0, foot - 120.0), (780.0, 830.0));
}

pub(super) fn trapezium_area(pen: &mut Pen) {
    let (a, b, top, foot) = (500.0, 280.0, 320.0, 680.0);
    let (left, shift) = (90.0, 90.0);
    let mut board = Board::new(pen);
    let one = [(left, foot), (left + a, foot), (left + shift + b, top), (left + shift, top)];
    let end = left + a + b;
    let other = [(left + a, foot), (end, foot), (end + shift, top), (left + shift + b, top)];
    board.area(&one, Tone::Sky);
    board.area(&other, Tone::Gold);
    board.here("a", (left + a / 2.0, foot + 46.0));
    board.sign("b", (left + a + b / 2.0, foot + 46.0), 34.0);
    board.here("b", (left + shift + b / 2.0, top - 42.0));
    board.sign("a", (left + shift + b + a / 2.0, top - 42.0), 34.0);
    board.dashed(&[(left + shift, top), (left + shift, foot)], Tone::Red, 5.0);
    right(&mut board, (left + shift, foot), (left + a, foot), (left + shift, top));
    board.here("h", (left + shift + 36.0, (top + foot) / 2.0));
}

pub(super) fn am_gm(pen: &mut Pen) {
    let (a, b, scale) = (6.5_f32, 2.5_f32, 90.0);
    let radius = (a + b) / 2.0 * scale;
    let centre = (500.0, 720.0);
    let left = centre.0 - radius;
    let meet = (left + a * scale, centre.1);
    let half = (a * b).sqrt() * scale;
    let mut board = Board::new(pen);
    let mut points = vec![(left, centre.1)];
    points.extend(arc(centre, radius, radius, 180.0, 360.0));
    board.area(&points, Tone::Sky);
    board.line(&[centre, (centre.0, centre.1 - radius)], Tone::Blue, 7.0);
    board.line(&[meet, (meet.0, meet.1 - half)], Tone::Red, 7.0);
    right(&mut board, meet, (left, centre.1), (meet.0, 0.0));
    for (from, to, text) in [(left, meet.0, "a"), (meet.0, centre.0 + radius, "b")] {
        board.line(&[(from, 756.0), (to, 756.0)], Tone::Ink, 4.0);
        for x in [from, to] {
            board.line(&[(x, 742.0), (x, 770.0)], Tone::Ink, 4.0);
        }
        board.here(text, ((from + to) / 2.0, 804.0));
    }
    for at in [centre, meet] {
        board.dot(at);
    }
    board.here("(a + b)/2", (centre.0 - 110.0, 500.0));
    board.here("√(ab)", (meet.0 + 80.0, 570.0));
}

pub(super) fn exterior_sum(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let tones = [Tone::Sky, Tone::Gold, Tone::Leaf, Tone::Red, Tone::Teal];
    for (centre, radius, wide, reach) in
        [((330.0, 360.0), 190.0, 62.0, 110.0), ((760.0, 300.0), 70.0, 48.0, 84.0), ((640.0, 740.0), 0.0, 110.0, 160.0)]
    {
        let corner = |at: usize| out(centre, -90.0 + at as f32 * 72.0, radius);
        for (at, tone) in tones.into_iter().enumerate() {
            // Going round clockwise, each side goes on beyond its end, and the next one turns off by 72°.
            let way = 36.0 + at as f32 * 72.0;
            let mut slice = vec![corner(at + 1)];
            slice.extend(arc(corner(at + 1), wide, wide, way, way + 72.0));
            board.area(&slice, tone);
            board.line(&[corner(at + 1), out(corner(at + 1), way, reach)], Tone::Ink, 4.5);
        }
        if radius > 0.0 {
            let points: Vec<At> = (0..5).map(corner).collect();
            board.area(&points, Tone::Paper);
        } else {
            board.dot(centre);
        }
    }
    board.pen.label_at("Large", (330.0, 360.0));
    board.pen.label_at("Small", (760.0, 455.0));
    board.pen.label_at("360°", (640.0, 940.0));
}

pub(super) fn viviani(pen: &mut Pen) {
    let [a, b, c] = [(60.0, 800.0), (720.0, 800.0), (390.0, 228.4)];
    let inner = (350.0, 620.0);
    let mut board = Board::new(pen);
    board.area(&[a, b, c], Tone::Sky);
    let feet = [foot(inner, a, b), foot(inner, b, c), foot(inner, c, a)];
    let tones = [Tone::Red, Tone::Blue, Tone::Green];
    let mut low = 800.0;
    let stack = 850.0;
    board.dashed(&[c, (stack + 60.0, c.1)], Tone::Grey, 4.0);
    board.dashed(&[b, (stack + 60.0, 800.0)], Tone::Grey, 4.0);
    for (at, (to, tone)) in feet.into_iter().zip(tones).enumerate() {
        board.line(&[inner, to], tone, 9.0);
        right(&mut board, to, inner, [b, b, c][at]);
        let long = super::geometry::distance(inner, to);
        board.line(&[(stack, low), (stack, low - long)], tone, 15.0);
        board.line(&[(stack - 18.0, low - long), (stack + 18.0, low - long)], Tone::Ink, 4.0);
        board.sign(["d₁", "d₂", "d₃"][at], (stack + 56.0, low - long / 2.0), 34.0);
        low -= long;
    }
    board.dot(inner);
    for (text, to) in ["d₁", "d₂", "d₃"].into_iter().zip(feet) {
        board.name(text, between(inner, to, 0.5));
    }
}

pub(super) fn sum_of_cubes(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let unit = 78.0;
    let tones = [Tone::Gold, Tone::Sky, Tone::Leaf, Tone::Sand];
    let mut tile = |x: f32, y: f32, w: f32, h: f32, tone: Tone| {
        board.pen.block([90.0 + x * unit, 880.0 - (y + h) * unit, w * unit, h * unit], tone);
    };
    let mut inner = 0.0;
    for size in 1..=4_i32 {
        let (side, tone) = (size as f32, tones[size as usize - 1]);
        // The frame round a square of `inner`: upwards along its right side, then along its top.
        let whole = (size - 1) / 2;
        let half = size % 2 == 0;
        for at in 0..whole {
            tile(inner, at as f32 * side, side, side, tone);
            tile(at as f32 * side, inner, side, side, tone);
        }
        if half {
            tile(inner, whole as f32 * side, side, side / 2.0, tone);
            tile(whole as f32 * side, inner, side / 2.0, side, tone);
        }
        tile(inner, inner, side, side, tone);
        inner += side;
    }
    board.pen.outline(&corners([90.0, 100.0, 780.0, 780.0]), 8.0);
    board.here("1³", (90.0 + unit / 2.0, 880.0 - unit / 2.0));
    board.here("4³", (90.0 + 8.0 * unit, 880.0 - 8.0 * unit));
    board.sign("2³", (90.0 + 2.0 * unit, 880.0 - 2.0 * unit), 34.0);
    board.sign("3³", (90.0 + 4.5 * unit, 880.0 - 4.5 * unit), 34.0);
    board.pen.label("10²", (480.0, 104.0), (480.0, 52.0));
}
