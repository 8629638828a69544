//! The ellipse and the parabola by their foci.

use super::board::Board;
use super::geometry::{right, ticks};
use crate::figures::look::Tone;
use crate::figures::pen::{Pen, ellipse, plot};

pub(super) fn ellipse_string(pen: &mut Pen) {
    let (a, b) = (400.0, 270.0);
    let c = f32::sqrt(a * a - b * b);
    let (one, other) = ((500.0 - c, 520.0), (500.0 + c, 520.0));
    let tip = (500.0 + a * 0.45_f32.cos() * 0.72, 520.0 - b * (1.0 - (0.45_f32.cos() * 0.72).powi(2)).sqrt());
    let mut board = Board::new(pen);
    board.area(&ellipse((500.0, 520.0), a, b), Tone::Sky);
    board.line(&[one, tip, other, one], Tone::Red, 5.0);
    let (dx, dy) = (0.5, -0.866);
    let along = |way: f32, side: f32| (tip.0 + dx * way - dy * side, tip.1 + dy * way + dx * side);
    board.area(&[tip, along(36.0, 13.0), along(36.0, -13.0)], Tone::Bone);
    board.area(&[along(36.0, 13.0), along(170.0, 13.0), along(170.0, -13.0), along(36.0, -13.0)], Tone::Gold);
    for pin in [one, other] {
        board.line(&[pin, (pin.0 + 14.0, pin.1 - 44.0)], Tone::Ink, 6.0);
        board.pen.disc((pin.0 + 16.0, pin.1 - 52.0), 15.0, Tone::Red);
        board.dot(pin);
    }
    board.point("Focus 1", one);
    board.point("Focus 2", other);
    board.point("Pencil", along(120.0, 10.0));
}

pub(super) fn parabola_directrix(pen: &mut Pen) {
    // y = x²/(4p) above its vertex, with the focus at p and the directrix at −p.
    let (p, vertex) = (110.0, (500.0, 680.0));
    let at = |x: f32| (vertex.0 + x, vertex.1 - x * x / (4.0 * p));
    let focus = (500.0, vertex.1 - p);
    let mut board = Board::new(pen);
    board.line(&[(70.0, vertex.1 + p), (930.0, vertex.1 + p)], Tone::Ink, 6.0);
    board.line(
        &plot(-480.0, 480.0, at)
            .into_iter()
            .filter(|at| at.1 > 110.0 && at.0 > 60.0 && at.0 < 940.0)
            .collect::<Vec<_>>(),
        Tone::Blue,
        7.0,
    );
    for (count, x) in [(1, -330.0), (2, 190.0), (3, 400.0)] {
        let point = at(x);
        let foot = (point.0, vertex.1 + p);
        board.line(&[focus, point], Tone::Red, 4.5);
        board.line(&[point, foot], Tone::Red, 4.5);
        ticks(&mut board, focus, point, count);
        ticks(&mut board, point, foot, count);
        right(&mut board, foot, point, (foot.0 + if x < 0.0 { 100.0 } else { -100.0 }, foot.1));
        board.dot(point);
    }
    board.dot(focus);
    board.dot(vertex);
    board.point("Focus", focus);
    board.point("Directrix", (130.0, vertex.1 + p));
    board.point("Vertex", vertex);
}
