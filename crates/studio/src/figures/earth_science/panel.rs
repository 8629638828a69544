//! A panel of a process: a frame with its own measure, from nought to one across and down.

use super::parts::{Mark, bed, below, blend, solid, water};
use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, smooth};

pub(super) struct Panel {
    pub x: f32,
    pub y: f32,
    pub w: f32,
    pub h: f32,
}

impl Panel {
    pub(super) fn at(&self, u: f32, v: f32) -> At {
        (self.x + u * self.w, self.y + v * self.h)
    }

    pub(super) fn places(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|at| self.at(at.0, at.1)).collect()
    }

    pub(super) fn curve(&self, points: &[At]) -> Vec<At> {
        smooth(&self.places(points))
    }

    /// A size that was meant for a panel of 250 by 540, in this one.
    pub(super) fn large(&self, size: f32) -> f32 {
        size * (self.reach() / 250.0).clamp(0.9, 1.5)
    }

    /// The width of a panel, no more than its height allows for what is as high as it is wide.
    pub(super) fn reach(&self) -> f32 {
        self.w.min(self.h * 0.9)
    }

    /// Air over the whole panel.
    pub(super) fn sky(&self, pen: &mut Pen) {
        let rgb = blend(pen, Tone::Sky, Tone::Paper, 0.3);
        self.back(pen, rgb);
    }

    pub(super) fn back(&self, pen: &mut Pen, rgb: Rgb) {
        solid(pen, &self.places(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]), rgb);
    }

    /// Matter from a line down to the foot of the panel.
    pub(super) fn land(&self, pen: &mut Pen, line: &[At], rgb: Rgb, mark: Mark) {
        let skin = self.curve(line);
        bed(pen, &below(&skin, self.y + self.h), rgb, mark);
    }

    /// The same with corners.
    pub(super) fn rock(&self, pen: &mut Pen, line: &[At], rgb: Rgb, mark: Mark) {
        let skin = self.places(line);
        bed(pen, &below(&skin, self.y + self.h), rgb, mark);
    }

    pub(super) fn sea(&self, pen: &mut Pen, level: f32) {
        water(pen, &self.places(&[(0.0, level), (1.0, level), (1.0, 1.0), (0.0, 1.0)]));
    }

    pub(super) fn frame(&self, pen: &mut Pen) {
        pen.outline(&self.places(&[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]), 5.0);
    }
}
