//! Figurate numbers in dots, balls and small cubes.

use super::axes::number;
use super::board::Board;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

/// Dots of one figure round its middle, with their count below; the count is a label where it is asked for.
fn figure(board: &mut Board, dots: &[At], apart: f32, middle: At, below: f32, tone: Tone) {
    let reach = |value: fn(&At) -> f32| {
        dots.iter().map(value).fold((f32::MAX, f32::MIN), |(low, high), value| (low.min(value), high.max(value)))
    };
    let ((x0, x1), (y0, y1)) = (reach(|at| at.0), reach(|at| at.1));
    for dot in dots {
        let at = (middle.0 + (dot.0 - (x0 + x1) / 2.0) * apart, middle.1 + (dot.1 - (y0 + y1) / 2.0) * apart);
        let ring = ellipse(at, apart * 0.36, apart * 0.36);
        let rgb = board.pen.tint(0, tone);
        board.pen.fill(&ring, rgb);
        board.pen.outline(&ring, 3.0);
    }
    board.here(&number(dots.len() as f32), (middle.0, below));
}

/// Five figures, three above and two below, with room for the larger ones.
const FIVE: [At; 5] = [(160.0, 250.0), (460.0, 250.0), (790.0, 250.0), (270.0, 680.0), (720.0, 680.0)];
const FOUR: [At; 4] = [(250.0, 250.0), (710.0, 250.0), (250.0, 680.0), (710.0, 680.0)];

fn rows(count: usize, place: impl Fn(usize, usize) -> At, wide: impl Fn(usize) -> usize) -> Vec<At> {
    (0..count).flat_map(|row| (0..wide(row)).map(|at| place(row, at)).collect::<Vec<_>>()).collect()
}

pub(super) fn triangular_numbers(pen: &mut Pen) {
    let mut board = Board::new(pen);
    for (at, middle) in FIVE.into_iter().enumerate() {
        let dots = rows(at + 1, |row, dot| (dot as f32 - row as f32 / 2.0, row as f32 * 0.866), |row| row + 1);
        let below = if middle.1 < 400.0 { 420.0 } else { 900.0 };
        figure(&mut board, &dots, 74.0, middle, below, Tone::Blue);
    }
}

pub(super) fn square_numbers(pen: &mut Pen) {
    let mut board = Board::new(pen);
    for (at, middle) in FIVE.into_iter().enumerate() {
        let dots = rows(at + 1, |row, dot| (dot as f32, row as f32), |_| at + 1);
        let below = if middle.1 < 400.0 { 420.0 } else { 900.0 };
        figure(&mut board, &dots, 66.0, middle, below, Tone::Teal);
    }
}

/// The point of a regular polygon's side: corner `side`, so many steps towards the next.
fn on_polygon(sides: usize, size: f32, side: usize, step: f32, first: f32) -> At {
    let corner = |at: usize| {
        let angle = (first + at as f32 * 360.0 / sides as f32).to_radians();
        let radius = size / (2.0 * (std::f32::consts::PI / sides as f32).sin());
        (radius * angle.cos(), radius * angle.sin())
    };
    super::board::between(corner(side), corner(side + 1), if size > 0.0 { step / size } else { 0.0 })
}

pub(super) fn pentagonal_numbers(pen: &mut Pen) {
    let mut board = Board::new(pen);
    for (at, middle) in FOUR.into_iter().enumerate() {
        // Nested pentagons share their top corner; each adds the three sides away from it.
        let mut dots = vec![(0.0, 0.0)];
        for size in 1..=at {
            let top = on_polygon(5, size as f32, 0, 0.0, -90.0);
            for side in 1..4 {
                for step in 0..size {
                    let dot = on_polygon(5, size as f32, side, step as f32, -90.0);
                    dots.push((dot.0 - top.0, dot.1 - top.1));
                }
            }
            let last = on_polygon(5, size as f32, 4, 0.0, -90.0);
            dots.push((last.0 - top.0, last.1 - top.1));
        }
        let below = if middle.1 < 400.0 { 420.0 } else { 905.0 };
        figure(&mut board, &dots, 74.0, middle, below, Tone::Violet);
    }
}

fn hexagon(rings: usize) -> Vec<At> {
    let mut dots = vec![(0.0, 0.0)];
    for ring in 1..=rings {
        for side in 0..6 {
            dots.extend((0..ring).map(|step| on_polygon(6, ring as f32, side, step as f32, 0.0)));
        }
    }
    dots
}

pub(super) fn centred_hexagonal(pen: &mut Pen) {
    let mut board = Board::new(pen);
    for (at, middle) in FOUR.into_iter().enumerate() {
        let below = if middle.1 < 400.0 { 430.0 } else { 905.0 };
        figure(&mut board, &hexagon(at), 58.0, middle, below, Tone::Gold);
    }
}

pub(super) fn star_numbers(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let places = [(200.0, 220.0), (720.0, 260.0), (500.0, 680.0)];
    for (at, middle) in places.into_iter().enumerate() {
        // A hexagon of dots with a triangle of dots on each of its six sides.
        let mut dots = hexagon(at);
        for side in 0..6 {
            for row in 1..=at {
                let turn = (side as f32 * 60.0).to_radians();
                let rotate = |(x, y): At| (x * turn.cos() - y * turn.sin(), x * turn.sin() + y * turn.cos());
                let count = at + 1 - row;
                dots.extend((0..count).map(|dot| {
                    let x = dot as f32 - (count as f32 - 1.0) / 2.0;
                    rotate((x, (at as f32 + row as f32) * 0.866))
                }));
            }
        }
        let below = [320.0, 480.0, 930.0][at];
        figure(&mut board, &dots, 56.0, middle, below, Tone::Gold);
    }
}

pub(super) fn cube_numbers(pen: &mut Pen) {
    let mut board = Board::new(pen);
    for (at, middle) in FOUR.into_iter().enumerate() {
        let side = at + 1;
        let (edge, slant) = (68.0, (30.0, 22.0));
        let count = side as f32;
        let left = middle.0 - count * (edge + slant.0) / 2.0;
        let foot = middle.1 + count * (edge + slant.1) / 2.0;
        let at = |x: f32, y: f32, z: f32| (left + x * edge + z * slant.0, foot - y * edge - z * slant.1);
        for a in 0..side {
            for b in 0..side {
                let (p, q) = (a as f32, b as f32);
                board.pen.area(
                    &[at(p, q, 0.0), at(p + 1.0, q, 0.0), at(p + 1.0, q + 1.0, 0.0), at(p, q + 1.0, 0.0)],
                    Tone::Sky,
                );
                board.pen.area(
                    &[at(p, count, q), at(p + 1.0, count, q), at(p + 1.0, count, q + 1.0), at(p, count, q + 1.0)],
                    Tone::Paper,
                );
                board.pen.area(
                    &[at(count, p, q), at(count, p, q + 1.0), at(count, p + 1.0, q + 1.0), at(count, p + 1.0, q)],
                    Tone::Blue,
                );
            }
        }
        let below = if middle.1 < 400.0 { 440.0 } else { 915.0 };
        board.here(&number(count.powi(3)), (middle.0, below));
    }
}

pub(super) fn tetrahedral(pen: &mut Pen) {
    let mut board = Board::new(pen);
    let tones = [Tone::Gold, Tone::Teal, Tone::Red, Tone::Blue];
    for (at, middle) in FOUR.into_iter().enumerate() {
        let size = at + 1;
        let apart = 74.0;
        let mut balls: Vec<(f32, At, usize)> = Vec::new();
        for layer in 0..size {
            let wide = size - layer;
            for row in 0..wide {
                for ball in 0..=row {
                    let x = ball as f32 - row as f32 / 2.0;
                    let z = (row as f32 - 2.0 * (wide as f32 - 1.0) / 3.0) * 0.866;
                    let y = layer as f32 * 0.8165;
                    balls.push((y * 4.0 + z, (x, z * 0.5 - y), layer));
                }
            }
        }
        balls.sort_by(|a, b| a.0.total_cmp(&b.0));
        let low = (size as f32 - 1.0) * 0.29;
        for (_, (x, y), layer) in balls {
            let place = (middle.0 + x * apart, middle.1 + 110.0 + (y - low) * apart);
            board.pen.disc(place, apart * 0.5, tones[layer % 4]);
            let light = board.pen.tone(Tone::Paper);
            board.pen.fill(&ellipse((place.0 - 11.0, place.1 - 13.0), 8.0, 8.0), light);
        }
        let below = if middle.1 < 400.0 { 450.0 } else { 885.0 };
        board.here(&number((size * (size + 1) * (size + 2) / 6) as f32), (middle.0, below));
    }
}
