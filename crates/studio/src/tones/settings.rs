//! Settings: the place that a tone's words stand in. Each paints the whole picture and gives the plate for the words.

pub(super) mod calm;
pub(super) mod elegant;
pub(super) mod festive;
pub(super) mod luxurious;
pub(super) mod nostalgic;
pub(super) mod playful;
pub(super) mod spooky;
pub(super) mod technical;
pub(super) mod urgent;

use super::{Plate, Stage};
use crate::canvas::Ink;
use crate::colour::{BLACK, Rgb, WHITE, hex};

/// Paints a setting.
pub(super) type Setting = fn(&mut Stage) -> Plate;

impl Stage<'_> {
    fn size(&self) -> (f32, f32) {
        (self.canvas.width, self.canvas.height)
    }

    /// A box by shares of the picture: left, top, width, height.
    fn share(&self, [x, y, w, h]: [f32; 4]) -> [f32; 4] {
        let (wide, high) = self.size();
        [wide * x, high * y, wide * w, high * h]
    }

    /// Two posts from a plate's sides down to the ground.
    fn posts(&mut self, [x, y, w, h]: [f32; 4], foot: f32, tone: Rgb) {
        self.canvas.soft(x + w / 2.0, foot, w * 0.6, 18.0, BLACK, 0.35);
        for left in [x + w * 0.09, x + w * 0.91 - 24.0] {
            self.canvas.rect(left, y + h * 0.4, 24.0, foot - y - h * 0.4, tone);
            self.canvas.rect(left + 15.0, y + h * 0.4, 9.0, foot - y - h * 0.4, tone.lighter(-0.08));
        }
    }

    /// A frame round a box.
    fn frame(&mut self, [x, y, w, h]: [f32; 4], rim: f32, tone: Rgb) {
        crate::typeset::grounds::shadow(self.canvas, [x - rim, y - rim, w + 2.0 * rim, h + 2.0 * rim], 6.0, 18.0);
        self.canvas.rounded(x - rim, y - rim, w + 2.0 * rim, h + 2.0 * rim, 6.0, tone.lighter(-0.05));
        self.canvas.rounded(
            x - rim,
            y - rim,
            w + 2.0 * rim,
            h + 2.0 * rim - 4.0,
            6.0,
            Ink::down(y - rim, tone.lighter(0.04), y + h, tone),
        );
    }

    /// A darkened rim of the picture.
    fn dusk(&mut self, alpha: f32) {
        let (w, h) = self.size();
        for (x, y) in [(0.0, 0.0), (w, 0.0), (0.0, h), (w, h)] {
            self.canvas.soft(x, y, w * 0.6, h * 0.6, BLACK, alpha);
        }
    }

    /// A row of pennants along a line that sags.
    fn bunting(&mut self, y: f32, sag: f32, tones: &[Rgb]) {
        let w = self.canvas.width;
        let count = (w / 66.0) as usize;
        let at = |t: f32| (w * t, y + sag * (1.0 - (2.0 * t - 1.0).powi(2)));
        let line: Vec<(f32, f32)> = (0..=30).map(|step| at(step as f32 / 30.0)).collect();
        self.canvas.line(&line, hex(0x5a4a40), 3.5);
        for flag in 0..count {
            let (a, b) = (at((flag as f32 + 0.1) / count as f32), at((flag as f32 + 0.9) / count as f32));
            let tip = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0 + 56.0);
            self.canvas.polygon(&[a, b, tip], tones[flag % tones.len()]);
        }
    }

    /// A cloth banner between two cords.
    fn banner(&mut self, area: [f32; 4], ground: Rgb) -> Plate {
        let [x, y, w, h] = area;
        let edge = self.canvas.width;
        self.canvas.line(&[(0.0, y - 36.0), (x + 6.0, y + 8.0)], hex(0x6b5a4a), 5.0);
        self.canvas.line(&[(edge, y - 36.0), (x + w - 6.0, y + 8.0)], hex(0x6b5a4a), 5.0);
        self.canvas.soft(x + w / 2.0, y + h + 14.0, w * 0.52, 30.0, BLACK, 0.25);
        self.canvas.rect(x, y, w, h, Ink::down(y, ground.lighter(0.02), y + h, ground.lighter(-0.02)));
        for t in [0.0, 0.33, 0.66, 1.0] {
            self.canvas.soft(x + w * t, y + h / 2.0, 40.0, h * 0.6, BLACK, 0.06);
        }
        self.canvas.rect(x, y, w, 9.0, ground.lighter(-0.12));
        self.canvas.rect(x, y + h - 9.0, w, 9.0, ground.lighter(-0.12));
        Plate { area, ground }
    }

    /// A corridor that runs away to a far wall; gives the far wall's box.
    fn corridor(&mut self, wall: Rgb, floor: Rgb, [x, y, w, h]: [f32; 4]) {
        let (wide, high) = self.size();
        self.canvas.polygon(&[(0.0, 0.0), (wide, 0.0), (x + w, y), (x, y)], wall.lighter(0.08));
        self.canvas.polygon(&[(0.0, 0.0), (x, y), (x, y + h), (0.0, high)], wall.lighter(-0.05));
        self.canvas.polygon(&[(wide, 0.0), (x + w, y), (x + w, y + h), (wide, high)], wall.lighter(-0.09));
        self.canvas.polygon(&[(0.0, high), (wide, high), (x + w, y + h), (x, y + h)], floor);
        self.canvas.rect(x, y, w, h, wall);
        for (a, b) in [((0.0, high), (x, y + h)), ((wide, high), (x + w, y + h))] {
            self.canvas.line(&[a, b], BLACK.alpha(0.25), 6.0);
        }
    }

    /// Houses or towers along a line, some with lit windows.
    fn skyline(&mut self, line: f32, tone: Rgb, lit: Option<Rgb>) {
        let w = self.canvas.width;
        let mut x = -20.0;
        while x < w {
            let (wide, high) = (self.rng.between(60.0, 130.0), self.rng.between(60.0, 230.0));
            self.canvas.rect(x, line - high, wide, high + 2.0, tone.lighter(self.rng.between(-0.02, 0.02)));
            if let Some(lit) = lit {
                for row in 0..(high / 30.0) as usize {
                    for column in 0..(wide / 26.0) as usize {
                        if self.rng.chance(0.4) {
                            let (px, py) = (x + 10.0 + column as f32 * 26.0, line - high + 12.0 + row as f32 * 30.0);
                            self.canvas.rect(px, py, 11.0, 14.0, lit.alpha(0.85));
                        }
                    }
                }
            }
            x += wide + self.rng.between(0.0, 8.0);
        }
    }

    /// A bare tree from its foot.
    fn bare_tree(&mut self, (x, y): (f32, f32), long: f32, lean: f32, tone: Rgb) {
        self.branch((x, y), long, -std::f32::consts::FRAC_PI_2 + lean, long * 0.1, tone, 4);
    }

    fn branch(&mut self, (x, y): (f32, f32), long: f32, turn: f32, thick: f32, tone: Rgb, depth: usize) {
        let to = (x + turn.cos() * long, y + turn.sin() * long);
        self.canvas.line(&[(x, y), to], tone, thick.max(2.0));
        if depth == 0 {
            return;
        }
        for side in [-1.0, 1.0] {
            let turn = turn + side * self.rng.between(0.25, 0.62);
            let next = long * self.rng.between(0.58, 0.74);
            self.branch(to, next, turn, thick * 0.6, tone, depth - 1);
        }
    }

    /// A lantern with its light.
    fn lantern(&mut self, (x, y): (f32, f32), r: f32, light: Rgb) {
        self.canvas.soft(x, y, r * 5.0, r * 5.0, light, 0.5);
        self.canvas.rounded(x - r * 0.6, y - r, r * 1.2, r * 1.9, r * 0.3, hex(0x2c2622));
        self.canvas.rounded(x - r * 0.42, y - r * 0.75, r * 0.84, r * 1.35, r * 0.25, light.mix(WHITE, 0.4));
        self.canvas.polygon(&[(x - r * 0.75, y - r), (x, y - r * 1.6), (x + r * 0.75, y - r)], hex(0x2c2622));
    }

    /// A candle with its flame and glow; `y` is its foot.
    fn candle(&mut self, (x, y): (f32, f32), high: f32) {
        let wide = high * 0.2;
        let top = y - high;
        self.canvas.soft(x, top - 30.0, high * 1.4, high * 1.3, hex(0xffc468), 0.5);
        self.canvas.rounded(
            x - wide / 2.0,
            top,
            wide,
            high,
            6.0,
            Ink::Line(x - wide / 2.0, 0.0, hex(0xfff3dd).opaque(), x + wide / 2.0, 0.0, hex(0xd8c3a0).opaque()),
        );
        super::ornaments::nature::leaf(self.canvas, (x, top - 2.0), -1.57, wide * 1.5, hex(0xffb83d));
        super::ornaments::nature::leaf(self.canvas, (x, top - 4.0), -1.57, wide * 0.9, hex(0xfff0b8));
    }
}
