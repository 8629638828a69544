//! The stage of a festival: its frame, the viewpoint, sky, ground and rows of houses, and where people and things stand.

use super::view::View;
use crate::colour::{Rgb, hex};
use crate::figures::culture_and_history::costume::cut::darker;
use crate::figures::culture_and_history::costume::easel::Easel;
use crate::figures::pen::{At, Pen, smooth};

/// Left, top, width, height.
pub(super) type Frame = [f32; 4];

/// Draws a thing whose foot is at (0, 0), two hundred high.
pub(super) type Sign = fn(&mut Easel);

/// A scene while it is painted.
pub(super) struct Stage<'p, 'a> {
    pub e: Easel<'p, 'a>,
    pub frame: Frame,
    pub view: View,
    pub signs: [Sign; 3],
    night: bool,
    pub steps: usize,
}

impl<'p, 'a> Stage<'p, 'a> {
    pub(super) fn new(pen: &'p mut Pen<'a>, frame: Frame, view: View, signs: [Sign; 3]) -> Self {
        let mut e = Easel::new(pen, (0.0, 0.0), 1.0);
        e.ink = hex(0x2c2430);
        Self { e, frame, view, signs, night: false, steps: 0 }
    }

    /// The frame's measure.
    pub(super) fn unit(&self) -> f32 {
        let [_, _, w, h] = self.frame;
        w.min(h).max(w.max(h) * 0.55)
    }

    /// A chance in −1..=1, another at each call.
    pub(super) fn dice(&mut self) -> f32 {
        self.steps += 1;
        self.e.pen.chance(self.steps + 40)
    }

    pub(super) fn horizon(&self) -> f32 {
        self.frame[1] + self.frame[3] * self.view.horizon
    }

    /// A place on the ground: across −1..=1, and how near 0..=1.
    pub(super) fn spot(&self, u: f32, d: f32) -> At {
        let [x, y, w, h] = self.frame;
        let horizon = self.horizon();
        let low = y + h * 0.985;
        let near = d * self.view.front;
        (x + w * (0.5 + u * 0.5 * (0.86 + 0.14 * near)), horizon + (low - horizon) * (0.06 + 0.94 * near))
    }

    /// How high people are at this depth.
    pub(super) fn tall(&self, d: f32) -> f32 {
        (self.view.far + (self.view.near - self.view.far) * d) * self.unit()
    }

    /// The sky: from this colour down to that one; dark ones have stars, and what is below is seen in their light.
    pub(super) fn sky(&mut self, top: u32, low: u32) {
        let [x, y, w, h] = self.frame;
        self.night = hex(top).lab().l < 0.42;
        let (a, b) = (self.e.tone(top), self.e.tone(low));
        self.e.pen.fade(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h)], a, b);
        if self.night {
            for _ in 0..40 {
                let (u, v) = (self.dice(), self.dice());
                let at = (x + w * (0.5 + u * 0.5), y + (self.horizon() - y) * (0.5 + v * 0.48));
                self.e.dot(at, 2.0 + v, 2.0 + v, 0xf3ecd0);
            }
            self.e.light = Some((Rgb(150, 150, 215), 0.42));
        }
    }

    /// The moon, so large.
    pub(super) fn moon(&mut self, u: f32, v: f32, size: f32) {
        let [x, y, w, h] = self.frame;
        let at = (x + w * (0.5 + u * 0.5), y + h * v * self.view.horizon * 1.6);
        let radius = size * self.unit();
        let light = self.e.light.take();
        self.e.glow(at, radius * 2.6, 0xfff3c8, 0.55);
        self.e.dot(at, radius, radius, 0xfff6d8);
        for (dx, dy, r) in [(-0.3, -0.2, 0.2), (0.25, 0.1, 0.26), (-0.1, 0.4, 0.16)] {
            self.e.dot((at.0 + dx * radius, at.1 + dy * radius), r * radius, r * radius, 0xf0e2b4);
        }
        self.e.light = light;
    }

    /// Fireworks in the sky.
    pub(super) fn fireworks(&mut self) {
        let [x, y, w, _] = self.frame;
        let sky = self.horizon() - y;
        let light = self.e.light.take();
        for (at, rgb) in [0xff6a5a, 0xffd24a, 0x7fd0ff, 0xff9ae0].into_iter().enumerate() {
            let centre = (x + w * (0.16 + 0.23 * at as f32), y + sky * (0.24 + 0.16 * (at % 2) as f32));
            let r = self.unit() * 0.09;
            self.e.glow(centre, r * 1.3, rgb, 0.4);
            for ray in 0..14 {
                let (sin, cos) = (ray as f32 * 25.7_f32).to_radians().sin_cos();
                let (a, b) = ((centre.0 + cos * r * 0.25, centre.1 + sin * r * 0.25), (centre.0 + cos * r, centre.1 + sin * r));
                self.e.bar(&[a, b], rgb, 3.0);
                self.e.dot(b, 4.0, 4.0, 0xfff6d8);
            }
        }
        self.e.light = light;
    }

    /// The ground, of one colour that is deeper towards the viewer.
    pub(super) fn ground(&mut self, rgb: u32) {
        let [x, y, w, h] = self.frame;
        let horizon = self.horizon();
        let (a, b) = (self.e.tone(darker(rgb, -0.04)), self.e.tone(darker(rgb, 0.05)));
        self.e.pen.fade(&[(x, horizon), (x + w, horizon), (x + w, y + h), (x, y + h)], a, b);
        // Lines that run to one point tell the direction in which one looks.
        let to = x + w * (0.5 - self.view.tilt * 0.9);
        for at in -6..=6 {
            let from = x + w * (0.5 + at as f32 * 0.22);
            let top = to + (from - to) * 0.3;
            self.e.bar(&[(top, horizon + 4.0), (from, y + h)], darker(rgb, 0.03), 3.0);
        }
    }

    /// Water from the horizon down to this depth.
    pub(super) fn water(&mut self, rgb: u32, d0: f32, d1: f32) {
        let [x, _, w, _] = self.frame;
        let (top, low) = (self.spot(0.0, d0).1, self.spot(0.0, d1).1);
        let (a, b) = (self.e.tone(darker(rgb, -0.06)), self.e.tone(rgb));
        self.e.pen.fade(&[(x, top), (x + w, top), (x + w, low), (x, low)], a, b);
        for row in 0..9 {
            let v = top + (low - top) * (row as f32 + 0.5) / 9.0;
            for _ in 0..4 {
                let u = x + w * (0.5 + self.dice() * 0.5);
                self.e.line(&[(u, v), (u + 22.0, v - 4.0), (u + 44.0, v)], darker(rgb, -0.12), 3.0);
            }
        }
    }

    /// Hills along the horizon, this high.
    pub(super) fn hills(&mut self, rgb: u32, high: f32) {
        let [x, _, w, h] = self.frame;
        let horizon = self.horizon();
        let mut line: Vec<At> = (0..=6)
            .map(|at| {
                let up = 0.55 + 0.45 * ((at * 37 % 7) as f32 / 6.0);
                (x + w * at as f32 / 6.0, horizon - h * high * up)
            })
            .collect();
        line = smooth(&line);
        line.extend([(x + w, horizon + 6.0), (x, horizon + 6.0)]);
        self.e.flat(&line, rgb);
    }

    /// How much larger a row is at this place across.
    pub(super) fn recede(&self, u: f32) -> f32 {
        if self.view.corner { 1.35 - 0.75 * u.abs() } else { 1.0 + self.view.tilt * u * 1.3 }
    }

    /// A row of houses along the horizon: walls, roofs (none, gabled or wide), so high, lit or dark windows.
    pub(super) fn houses(&mut self, walls: &[u32], roof: Option<u32>, high: f32, wide: bool) {
        let [x, _, w, h] = self.frame;
        let horizon = self.horizon() + h * 0.02;
        let lit = if self.night { 0xffd27a } else { 0x5a6a78 };
        let count = (w / (self.unit() * 0.17)).round().max(4.0);
        let step = w / count;
        for at in 0..count as usize {
            let u = (at as f32 + 0.5) / count * 2.0 - 1.0;
            let size = self.recede(u);
            let tall = h * high * size * (0.84 + 0.16 * self.dice());
            let (left, foot) = (x + step * at as f32, horizon + h * 0.05 * (size - 1.0));
            let wall = walls[at % walls.len()];
            self.e.block([left, foot - tall, step + 1.0, tall], wall);
            if let Some(roof) = roof {
                let over = if wide { step * 0.12 } else { 0.0 };
                let top = foot - tall;
                self.e.area(&[(left - over, top), (left + step * 0.2, top - tall * 0.24), (left + step * 0.8, top - tall * 0.24), (left + step + over, top)], roof);
            }
            let light = if self.night { self.e.light.take() } else { None };
            for (row, column) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let (wx, wy) = (left + step * (0.2 + 0.38 * column as f32), foot - tall * (0.84 - 0.34 * row as f32));
                self.e.block([wx, wy, step * 0.22, tall * 0.19], lit);
            }
            if light.is_some() {
                self.e.light = light;
            }
            self.e.block([left + step * 0.38, foot - tall * 0.28, step * 0.24, tall * 0.28], darker(wall, 0.22));
        }
    }

    /// Strings of little things across the street: flags or lanterns.
    pub(super) fn garland(&mut self, v: f32, colours: &[u32], round: bool) {
        let [x, y, w, h] = self.frame;
        let top = y + h * v * (self.view.horizon / 0.5).min(1.2);
        let size = self.unit() * if round { 0.026 } else { 0.03 };
        let line: Vec<At> = (0..=16).map(|at| {
            let u = at as f32 / 16.0;
            (x + w * u, top + h * 0.05 * (1.0 - (u * 4.0 % 2.0 - 1.0).powi(2)))
        }).collect();
        self.e.line(&line, 0x3a3236, 2.5);
        let light = if round && self.night { self.e.light.take() } else { None };
        for (at, spot) in line.iter().enumerate().skip(1).take(15) {
            let rgb = colours[at % colours.len()];
            if round {
                self.e.glow((spot.0, spot.1 + size), size * 2.2, rgb, if light.is_some() { 0.5 } else { 0.0 });
                self.e.oval((spot.0, spot.1 + size), size, size * 0.9, rgb);
                self.e.bar(&[(spot.0, spot.1 + size * 1.9), (spot.0, spot.1 + size * 2.6)], 0xe8c050, 3.0);
            } else {
                self.e.area(&[(spot.0 - size * 0.8, spot.1), (spot.0 + size * 0.8, spot.1), (spot.0, spot.1 + size * 1.9)], rgb);
            }
        }
        if light.is_some() {
            self.e.light = light;
        }
    }
}
