//! Panels: scenes side by side or one above another, with arrows for what follows and labels below.

use super::ground::{self, Frame};
use super::scene::{self, Scene};
use crate::figures::look::Tone;
use crate::figures::pen::Pen;

/// How panels stand.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Order {
    /// In a row, each leading to the next.
    Then,
    /// In a row, with nothing between them.
    Beside,
    /// One above another, in order from the top.
    Down,
}

/// Draws scenes as panels; their frames.
pub(super) fn draw(pen: &mut Pen, scenes: &[&Scene], order: Order, top: f32) -> Vec<Frame> {
    let frames = frames(scenes.len(), order, top);
    for (scene, frame) in scenes.iter().zip(&frames) {
        scene::draw(pen, *frame, scene);
        ground::border(pen, *frame);
    }
    for pair in frames.windows(2) {
        let ([x, y, w, h], [next_x, next_y, ..]) = (pair[0], pair[1]);
        match order {
            Order::Then => pen.arrow((x + w + 3.0, y + h / 2.0), (next_x - 3.0, y + h / 2.0), Tone::Ink, 7.0),
            Order::Down => pen.arrow((x + w / 2.0, y + h + 3.0), (x + w / 2.0, next_y - 3.0), Tone::Ink, 7.0),
            Order::Beside => {}
        }
    }
    frames
}

fn frames(count: usize, order: Order, top: f32) -> Vec<Frame> {
    let many = count as f32;
    if order == Order::Down {
        let gap = 40.0;
        let high = (930.0 - top - gap * (many - 1.0)) / many;
        return (0..count).map(|at| [130.0, top + (high + gap) * at as f32, 800.0, high]).collect();
    }
    let gap = if order == Order::Then { 42.0 } else { 24.0 };
    let wide = (970.0 - gap * (many - 1.0)) / many;
    let high = (wide * [0.92, 1.5, 2.4, 3.3, 4.5][count.clamp(1, 5) - 1]).min(890.0 - top);
    let y = top.max(470.0 - high / 2.0);
    (0..count).map(|at| [15.0 + (wide + gap) * at as f32, y, wide, high]).collect()
}
