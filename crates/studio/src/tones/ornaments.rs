//! Ornaments: what a tone puts behind, round or over its words.

pub(super) mod festoons;
pub(super) mod frames;
pub(super) mod lights;
pub(super) mod measures;
pub(super) mod nature;
pub(super) mod signs;

use super::{Layer, Plate, Room, Stage};
use crate::canvas::Canvas;
use crate::colour::Rgb;

/// Draws one ornament; called before and after the words.
pub(super) type Ornament = fn(&mut Stage, &Room);

impl Room {
    fn over(&self) -> bool {
        self.layer == Layer::Over
    }

    /// Left, top, right, bottom of the plate.
    fn edges(&self) -> [f32; 4] {
        let [x, y, w, h] = self.plate.area;
        [x, y, x + w, y + h]
    }

    /// The middle of the room above the words, and its height.
    fn above(&self) -> (f32, f32, f32) {
        let [x, y, w, _] = self.plate.area;
        let high = (self.words[1] - y).max(20.0);
        (x + w / 2.0, y + high * 0.55, high)
    }

    /// The middle of the room below the words, and its height.
    fn below(&self) -> (f32, f32, f32) {
        let [x, y, w, h] = self.plate.area;
        let from = self.words[1] + self.words[3];
        let high = (y + h - from).max(20.0);
        (x + w / 2.0, from + high * 0.45, high)
    }
}

/// A point in the plate's rim, outside the words by at least `clear`, or `None` where it falls on them.
fn free(stage: &mut Stage, room: &Room, clear: f32) -> Option<(f32, f32)> {
    let [x, y, w, h] = room.plate.area;
    let [wx, wy, ww, wh] = room.words;
    (0..14).find_map(|_| {
        let (px, py) = (x + w * stage.rng.between(0.05, 0.95), y + h * stage.rng.between(0.05, 0.95));
        let on = px > wx - clear && px < wx + ww + clear && py > wy - clear && py < wy + wh + clear;
        (!on).then_some((px, py))
    })
}

/// Points round a rectangle, about `step` apart, with the way out of it.
fn round_about([x, y, w, h]: [f32; 4], step: f32) -> Vec<(f32, f32)> {
    let mut out = Vec::new();
    let (across, down) = (((w / step).round() as usize).max(1), ((h / step).round() as usize).max(1));
    for at in 0..across {
        let t = at as f32 / across as f32;
        out.push((x + w * t, y));
        out.push((x + w * (1.0 - t), y + h));
    }
    for at in 0..down {
        let t = at as f32 / down as f32;
        out.push((x + w, y + h * t));
        out.push((x, y + h * (1.0 - t)));
    }
    out
}

/// A rectangle's outline.
fn outline(canvas: &mut Canvas, [x, y, w, h]: [f32; 4], radius: f32, width: f32, ink: impl Into<crate::canvas::Ink>) {
    if let Some(path) = crate::canvas::rounded(x, y, w, h, radius) {
        canvas.stroke(&path, ink, width);
    }
}

/// The plate less a rim.
fn shrunk(plate: &Plate, by: f32) -> [f32; 4] {
    let [x, y, w, h] = plate.area;
    [x + by, y + by, w - 2.0 * by, h - 2.0 * by]
}

/// A colour of the row that shows on the plate.
fn shown(stage: &Stage, at: usize, room: &Room) -> Rgb {
    super::letters::clear(stage, at, room.plate.ground)
}
