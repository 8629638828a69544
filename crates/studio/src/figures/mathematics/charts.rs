//! Charts of a data set, drawn from the numbers in its entry.

use super::axes::{number, step};
use super::board::Board;
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};

/// Left, top, right and bottom of the plotting area.
const LEFT: f32 = 140.0;
const TOP: f32 = 170.0;
const RIGHT: f32 = 860.0;
const BOTTOM: f32 = 830.0;

/// Names and numbers out of `Mon: 12, Tue: 8`.
fn pairs(data: &str) -> Vec<(&str, f32)> {
    data.split(", ")
        .filter_map(|part| {
            let (name, value) = part.rsplit_once(": ")?;
            Some((name, value.trim_end_matches('%').parse().ok()?))
        })
        .collect()
}

/// The upright scale from nought to a round number above the highest; the height of a value.
pub(super) fn upright(board: &mut Board, highest: f32) -> impl Fn(f32) -> f32 + use<> {
    let apart = step(highest, 6.0);
    let ticks = (highest / apart).ceil().max(1.0) as usize;
    let scale = (BOTTOM - TOP) / (ticks as f32 * apart);
    let y = move |value: f32| BOTTOM - value * scale;
    for tick in 0..=ticks {
        let value = tick as f32 * apart;
        board.pen.trace(&[(LEFT, y(value)), (RIGHT, y(value))], Tone::Soft, 3.0);
        board.pen.trace(&[(LEFT - 12.0, y(value)), (LEFT, y(value))], Tone::Ink, 3.5);
        let wide = board.size(&number(value), 28.0).0;
        board.sign(&number(value), (LEFT - 20.0 - wide / 2.0, y(value)), 28.0);
    }
    board.line(&[(LEFT, TOP - 30.0), (LEFT, BOTTOM)], Tone::Ink, 5.0);
    y
}

pub(super) fn floor(board: &mut Board) {
    board.line(&[(LEFT - 12.0, BOTTOM), (RIGHT + 20.0, BOTTOM)], Tone::Ink, 5.0);
}

/// The names under their places, in two rows where they are too long for one.
fn names(board: &mut Board, names: &[&str], x: impl Fn(usize) -> f32) {
    let slot = x(1) - x(0);
    let long = names.iter().any(|name| board.size(name, 34.0).0 > slot * 0.88);
    let high = board.size("", 34.0).1;
    for (at, name) in names.iter().enumerate() {
        let low = if long && at % 2 == 1 { high * 1.15 } else { 0.0 };
        board.here(name, (x(at), BOTTOM + 14.0 + high * 0.6 + low));
    }
}

/// A bar from the base line up, with a lit left edge.
pub(super) fn bar(board: &mut Board, left: f32, width: f32, top: f32, rgb: Rgb) {
    let corners = crate::figures::pen::corners([left, top, width, BOTTOM - top]);
    board.pen.fill(&corners, rgb);
    board.pen.outline(&corners, 4.5);
    board.keep(&[(left, BOTTOM), (left, top), (left + width, top), (left + width, BOTTOM)]);
}

/// Where the middle of one of so many places stands.
pub(super) fn slot(at: usize, count: usize) -> f32 {
    LEFT + (RIGHT - LEFT) * (at as f32 + 0.5) / count as f32
}

fn title(board: &mut Board) {
    let title = board.pen.text("title");
    if board.pen.asks(title) {
        board.here(title, (500.0, 80.0));
    }
}

pub(super) fn bar_chart(pen: &mut Pen) {
    let data = pairs(pen.text("data"));
    let highest = data.iter().fold(0.0_f32, |high, (_, value)| high.max(*value));
    let touching = pen.entry.is_some_and(|entry| entry.tags.contains("histogram"));
    let mean = pen.entry.and_then(|entry| entry.measures.get("mean")).map(|mean| *mean as f32);
    let rgb = pen.tint(0, Tone::Blue);
    let mut board = Board::new(pen);
    let y = upright(&mut board, highest);
    let width = (RIGHT - LEFT) / data.len().max(1) as f32 * if touching { 1.0 } else { 0.6 };
    for (at, (_, value)) in data.iter().enumerate() {
        bar(&mut board, slot(at, data.len()) - width / 2.0, width, y(*value), rgb);
    }
    floor(&mut board);
    names(&mut board, &data.iter().map(|(name, _)| *name).collect::<Vec<_>>(), |at| slot(at, data.len()));
    if let Some(mean) = mean.filter(|mean| board.pen.asks(&number(*mean))) {
        board.dashed(&[(LEFT, y(mean)), (RIGHT + 14.0, y(mean))], Tone::Ink, 5.0);
        let wide = board.size(&number(mean), 34.0).0;
        board.here(&number(mean), (RIGHT + 24.0 + wide / 2.0, y(mean)));
    }
    title(&mut board);
}

pub(super) fn line_chart(pen: &mut Pen) {
    let data = pairs(pen.text("data"));
    let highest = data.iter().fold(0.0_f32, |high, (_, value)| high.max(*value));
    let rgb = pen.tint(0, Tone::Blue);
    let mut board = Board::new(pen);
    let y = upright(&mut board, highest);
    floor(&mut board);
    let points: Vec<At> = data.iter().enumerate().map(|(at, (_, value))| (slot(at, data.len()), y(*value))).collect();
    for point in &points {
        board.pen.trace(&[(point.0, BOTTOM), (point.0, BOTTOM + 12.0)], Tone::Ink, 3.5);
    }
    board.pen.stroke(&points, rgb, 8.0);
    for point in points {
        let ring = crate::figures::pen::ellipse(point, 13.0, 13.0);
        board.pen.fill(&ring, rgb);
        board.pen.outline(&ring, 3.5);
    }
    names(&mut board, &data.iter().map(|(name, _)| *name).collect::<Vec<_>>(), |at| slot(at, data.len()));
    title(&mut board);
}

pub(super) fn pie_chart(pen: &mut Pen) {
    let data = pairs(pen.text("data"));
    let whole: f32 = data.iter().map(|(_, value)| value).sum();
    let mut board = Board::new(pen);
    let (centre, radius) = ((500.0, 545.0), 300.0);
    let tones = [Tone::Blue, Tone::Gold, Tone::Green, Tone::Red, Tone::Violet];
    let mut from = -90.0;
    let mut middles = Vec::new();
    for (at, (name, value)) in data.iter().enumerate() {
        let to = from + value / whole * 360.0;
        let mut slice = vec![centre];
        slice.extend(crate::figures::pen::arc(centre, radius, radius, from, to));
        board.area(&slice, tones[at % tones.len()]);
        middles.push((*name, (from + to) / 2.0_f32));
        from = to;
    }
    for (name, angle) in middles {
        let (wide, high) = board.size(name, 34.0);
        let (dx, dy) = (angle.to_radians().cos(), angle.to_radians().sin());
        let way = radius + 22.0 + dx.abs() * wide / 2.0 + dy.abs() * high / 2.0;
        board.here(name, (centre.0 + dx * way, centre.1 + dy * way));
    }
    title(&mut board);
}
