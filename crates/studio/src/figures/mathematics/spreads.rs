//! Box plots and scatter plots of a data set.

use super::axes::{Plane, number, step};
use super::board::Board;
use super::values::{Mark, mark};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, corners, ellipse};

/// Seven values as a box plot: the quartiles are the medians of the lower and the upper three.
pub(super) fn box_plot(pen: &mut Pen) {
    let mut values: Vec<f32> = pen.text("data").split(", ").filter_map(|part| part.parse().ok()).collect();
    values.sort_by(f32::total_cmp);
    let [least, q1, _, median, _, q3, most] = *values.as_slice() else { return };
    let fives = [least, q1, median, q3, most];
    let apart = step(most - least, 5.0);
    let (from, to) = ((least / apart).floor() * apart - apart, (most / apart).ceil() * apart + apart);
    let x = |value: f32| 80.0 + (value - from) / (to - from) * 840.0;
    let (top, bottom, middle, axis) = (270.0, 520.0, 395.0, 800.0);
    let rgb = pen.tint(0, Tone::Blue);
    let mut board = Board::new(pen);
    for value in fives {
        let high = if value == least || value == most { middle + 60.0 } else { bottom };
        board.pen.dashed(&[(x(value), high), (x(value), 570.0)], Tone::Grey, 3.0);
        board.pen.dashed(&[(x(value), 640.0), (x(value), axis)], Tone::Grey, 3.0);
    }
    board.line(&[(x(least), middle), (x(q1), middle)], Tone::Ink, 6.0);
    board.line(&[(x(q3), middle), (x(most), middle)], Tone::Ink, 6.0);
    for end in [least, most] {
        board.line(&[(x(end), middle - 60.0), (x(end), middle + 60.0)], Tone::Ink, 6.0);
    }
    let area = corners([x(q1), top, x(q3) - x(q1), bottom - top]);
    board.pen.fill(&area, rgb);
    board.pen.outline(&area, 6.0);
    board.line(&[(x(median), top), (x(median), bottom)], Tone::Ink, 11.0);
    board.line(&[(60.0, axis), (940.0, axis)], Tone::Ink, 5.0);
    for tick in 0..=((to - from) / apart).round() as usize {
        let value = from + tick as f32 * apart;
        board.pen.trace(&[(x(value), axis - 12.0), (x(value), axis + 12.0)], Tone::Ink, 4.0);
        board.sign(&number(value), (x(value), axis + 42.0), 28.0);
    }
    for value in fives {
        board.here(&number(value), (x(value), 605.0));
    }
    let title = board.pen.text("title");
    board.here(title, (500.0, 110.0));
}

/// The line of best fit of points, as slope and height at nought.
fn fit(points: &[At]) -> (f32, f32) {
    let count = points.len().max(1) as f32;
    let (sum_x, sum_y) = points.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0, sum.1 + at.1));
    let (x, y) = (sum_x / count, sum_y / count);
    let over: f32 = points.iter().map(|at| (at.0 - x) * (at.1 - y)).sum();
    let under: f32 = points.iter().map(|at| (at.0 - x) * (at.0 - x)).sum();
    let slope = over / under.max(0.001);
    (slope, y - slope * x)
}

/// A range that begins and ends at a round number with room round the values.
fn range(values: impl Iterator<Item = f32> + Clone) -> (f32, f32, f32) {
    let (low, high) = values.fold((f32::MAX, f32::MIN), |(low, high), value| (low.min(value), high.max(value)));
    let apart = step(high - low, 6.0);
    let from = if low < (high - low) * 0.6 { 0.0 } else { ((low - apart * 0.5) / apart).floor() * apart };
    (from, ((high + apart * 0.4) / apart).ceil() * apart, apart)
}

pub(super) fn scatter_plot(pen: &mut Pen) {
    let points: Vec<At> = pen
        .text("data")
        .split("), ")
        .filter_map(|part| match mark(&format!("{})", part.trim_end_matches(')'))) {
            Mark::Point(x, y) => Some((x, y)),
            _ => None,
        })
        .collect();
    let (left, right, across) = range(points.iter().map(|at| at.0));
    let (low, high, up) = range(points.iter().map(|at| at.1));
    let plane = Plane { x: (left, right), y: (low, high), frame: [150.0, 190.0, 750.0, 620.0] };
    let id = pen.id();
    let rgb = pen.tint(0, Tone::Blue);
    let mut board = Board::new(pen);
    for tick in 0..=((right - left) / across).round() as usize {
        let (x, y) = plane.at(left + tick as f32 * across, low);
        board.pen.trace(&[(x, y), (x, 190.0)], Tone::Soft, 3.0);
        board.pen.trace(&[(x, y - 9.0), (x, y + 9.0)], Tone::Ink, 3.5);
        board.sign(&number(left + tick as f32 * across), (x, y + 34.0), 28.0);
    }
    for tick in 0..=((high - low) / up).round() as usize {
        let (x, y) = plane.at(left, low + tick as f32 * up);
        board.pen.trace(&[(x, y), (900.0, y)], Tone::Soft, 3.0);
        board.pen.trace(&[(x - 9.0, y), (x + 9.0, y)], Tone::Ink, 3.5);
        let wide = board.size(&number(low + tick as f32 * up), 28.0).0;
        board.sign(&number(low + tick as f32 * up), (x - 18.0 - wide / 2.0, y), 28.0);
    }
    board.pen.arrow((150.0, 810.0), (945.0, 810.0), Tone::Ink, 5.0);
    board.pen.arrow((150.0, 810.0), (150.0, 145.0), Tone::Ink, 5.0);
    if id != "shoes" {
        let on_line = if id == "outlier" { &points[..points.len().saturating_sub(1)] } else { &points };
        let (slope, base) = fit(on_line);
        let ends = on_line.iter().fold((f32::MAX, f32::MIN), |(a, b), at| (a.min(at.0), b.max(at.0)));
        let at = |x: f32| plane.at(x, slope * x + base);
        board.dashed(&[at(ends.0), at(ends.1)], Tone::Grey, 4.0);
    }
    for point in points {
        let dot = ellipse(plane.at(point.0, point.1), 16.0, 16.0);
        board.pen.fill(&dot, rgb);
        board.pen.outline(&dot, 3.5);
    }
    let [title, x, y] = ["title", "part1", "part2"].map(|part| board.pen.text(part));
    board.here(title, (520.0, 60.0));
    board.here(x, (525.0, 900.0));
    let wide = board.size(y, 34.0).0;
    board.here(y, ((150.0_f32).max(wide / 2.0 + 20.0), 115.0));
}
