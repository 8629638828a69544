//! Placing: where the people and the things of a festival stand on its stage.

use super::folk::{self, Folk};
use super::stage::Stage;
use crate::figures::culture_and_history::costume::cut::darker;
use crate::figures::culture_and_history::costume::easel::Easel;

impl<'a> Stage<'_, 'a> {
    /// So many people between two depths, of these kinds in turn.
    pub(super) fn crowd(&mut self, d0: f32, d1: f32, count: usize, kinds: &[Folk]) {
        let [_, _, w, h] = self.frame;
        let count = (count as f32 * self.view.crowd * (w / h).clamp(0.8, 1.7)).round() as usize;
        let rows = count.div_ceil(9).max(1);
        let mut left = count;
        for row in 0..rows {
            let d = if rows == 1 { d1 } else { d0 + (d1 - d0) * row as f32 / (rows - 1) as f32 };
            let here = left.min(count.div_ceil(rows));
            left -= here;
            for at in 0..here {
                let u = ((at as f32 + 0.5 + if row % 2 == 0 { 0.25 } else { -0.2 } + self.dice() * 0.18) / here as f32) * 2.0 - 1.0;
                let kind = kinds[(at + row * 2) % kinds.len()];
                self.person(u.clamp(-0.97, 0.97), d, kind);
            }
        }
    }

    /// One person.
    pub(super) fn person(&mut self, u: f32, d: f32, kind: Folk) {
        let at = self.spot(u, d);
        let size = self.recede(u).clamp(0.8, 1.25);
        let k = self.tall(d) * size / 800.0;
        let number = self.steps;
        self.steps += 1;
        self.e.set(at, k, 0.0, |e| folk::draw(e, kind, number));
    }

    /// One person, larger or smaller than the others by so much.
    pub(super) fn large(&mut self, u: f32, d: f32, by: f32, kind: Folk) {
        let at = self.spot(u, d);
        let k = (self.tall(d) * by).min((at.1 - self.frame[1]) * 0.84) / 800.0;
        let [left, _, wide, _] = self.frame;
        let half = (180.0 * k).min(wide / 2.0);
        let at = (at.0.clamp(left + half, left + wide - half), at.1);
        let number = self.steps;
        self.steps += 1;
        self.e.set(at, k, 0.0, |e| folk::draw(e, kind, number));
    }

    /// A thing on the ground, its height a share of the frame's measure.
    pub(super) fn put(&mut self, u: f32, d: f32, size: f32, draw: impl FnOnce(&mut Easel<'_, 'a>)) {
        let at = self.spot(u, d);
        // What is tall stays within the frame.
        let room = (at.1 - self.frame[1] - self.frame[3] * 0.03) / 212.0;
        let k = (size * self.unit() * self.view.big / 200.0).min(room.max(0.1));
        self.e.set(at, k, 0.0, draw);
    }

    /// A thing of its own light on the ground.
    pub(super) fn bright(&mut self, u: f32, d: f32, size: f32, draw: impl FnOnce(&mut Easel<'_, 'a>)) {
        let light = self.e.light.take();
        self.put(u, d, size, draw);
        self.e.light = light;
    }

    /// A thing in the air, its foot at a share of the frame's width and height.
    pub(super) fn hang(&mut self, u: f32, v: f32, size: f32, draw: impl FnOnce(&mut Easel<'_, 'a>)) {
        let [x, y, w, h] = self.frame;
        let light = self.e.light.take();
        let k = size * self.unit() / 200.0;
        self.e.set((x + w * (0.5 + u * 0.5), y + h * v), k, 0.0, draw);
        self.e.light = light;
    }

    /// A sign of the festival in front: its number, where it stands, and its size.
    pub(super) fn sign(&mut self, number: usize, u: f32, size: f32) {
        let draw = self.signs[number];
        let at = self.spot(u, 1.0);
        let k = size * self.unit() * self.view.big.clamp(0.8, 1.15) / 200.0;
        let light = self.e.light.take();
        let [left, _, wide, _] = self.frame;
        let half = (118.0 * k).min(wide / 2.0);
        self.e.set((at.0.clamp(left + half, left + wide - half), at.1 - 4.0), k, 0.0, |e| {
            e.shadow((0.0, 0.0), 130.0);
            draw(e);
        });
        self.e.light = light;
    }

    /// A table or a room's floor and wall: for what is celebrated within doors.
    pub(super) fn room(&mut self, wall: u32, floor: u32) {
        let [x, y, w, h] = self.frame;
        let horizon = self.horizon() + h * 0.1;
        let (a, b) = (self.e.tone(darker(wall, -0.03)), self.e.tone(darker(wall, 0.04)));
        self.e.pen.fade(&[(x, y), (x + w, y), (x + w, horizon), (x, horizon)], a, b);
        self.e.slab([x, horizon, w, y + h - horizon], floor);
        // The corner of the room shows from where one looks.
        let corner = x + w * if self.view.corner { 0.5 } else { 0.5 - self.view.tilt };
        if self.view.tilt != 0.0 || self.view.corner {
            self.e.bar(&[(corner, y), (corner, horizon)], darker(wall, 0.14), 5.0);
        }
        self.e.slab([x, horizon - 10.0, w, 12.0], darker(wall, 0.2));
    }

    /// A table across the front, its top at this depth; what stands on it is put at depth `d`.
    pub(super) fn table(&mut self, d: f32, cloth: u32) -> f32 {
        let [x, y, w, h] = self.frame;
        let top = self.spot(0.0, d).1;
        let deep = h * 0.12;
        self.e.area(&[(x + w * 0.08, top), (x + w * 0.92, top), (x + w * 0.99, top + deep), (x + w * 0.01, top + deep)], cloth);
        self.e.area(&[(x + w * 0.01, top + deep), (x + w * 0.99, top + deep), (x + w * 0.98, y + h), (x + w * 0.02, y + h)], darker(cloth, 0.08));
        top + deep * 0.75
    }

    /// A thing at a height of the canvas, as on a table.
    pub(super) fn lay(&mut self, u: f32, y: f32, size: f32, draw: impl FnOnce(&mut Easel<'_, 'a>)) {
        let [x, _, w, _] = self.frame;
        let k = size * self.unit() / 200.0;
        self.e.set((x + w * (0.5 + u * 0.5), y), k, 0.0, draw);
    }
}
