//! Parts that many machines share: toothed wheels, rods, springs, ropes, walls and arrows.

use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse};
use std::f32::consts::{PI, TAU};

/// The pressure angle of twenty degrees.
const PRESSURE: f32 = 20.0 / 180.0 * PI;

/// A toothed wheel: its middle, its module (pitch diameter over teeth), its teeth, and where one tooth stands, in radians.
#[derive(Clone, Copy)]
pub(super) struct Gear {
    pub at: At,
    pub module: f32,
    pub teeth: usize,
    pub phase: f32,
}

impl Gear {
    pub(super) fn radius(&self) -> f32 {
        self.module * self.teeth as f32 / 2.0
    }

    /// The wheel that meshes with this one in a direction, in radians: a gap meets each tooth.
    pub(super) fn partner(&self, teeth: usize, direction: f32) -> Self {
        let apart = self.module * (self.teeth + teeth) as f32 / 2.0;
        let share = self.teeth as f32 / teeth as f32;
        let phase = direction + PI - (self.phase - direction) * share + PI / teeth as f32;
        Self { at: off(self.at, direction, apart), teeth, phase, ..*self }
    }

    /// The wheel that runs inside this one, taken as a ring with inner teeth.
    pub(super) fn inside(&self, teeth: usize, direction: f32) -> Self {
        let apart = self.module * (self.teeth - teeth) as f32 / 2.0;
        let share = self.teeth as f32 / teeth as f32;
        let phase = direction + (self.phase - direction) * share;
        Self { at: off(self.at, direction, apart), teeth, phase, ..*self }
    }

    /// The outline: involute flanks between root and tip, teeth a little thin (or thick, as gaps of a ring) for play.
    fn outline(&self, tip: f32, root: f32, play: f32) -> Vec<At> {
        let pitch = self.radius();
        let base = pitch * PRESSURE.cos();
        let (low, high) = (pitch - root * self.module, pitch + tip * self.module);
        let middle = PI / (2.0 * self.teeth as f32) - play * self.module / pitch;
        let half = |radius: f32| {
            let turn = (base / radius.max(base)).min(1.0).acos();
            (middle + (PRESSURE.tan() - PRESSURE) - (turn.tan() - turn)).max(0.15 / self.teeth as f32)
        };
        let foot = (half(low.max(base)) * 1.12).min(PI / self.teeth as f32 * 0.86);
        let mut out = Vec::new();
        for tooth in 0..self.teeth {
            let angle = self.phase + TAU * tooth as f32 / self.teeth as f32;
            out.push(off(self.at, angle - foot, low));
            for step in 1..=6 {
                let radius = low + (high - low) * step as f32 / 6.0;
                out.push(off(self.at, angle - half(radius), radius));
            }
            for step in (1..=6).rev() {
                let radius = low + (high - low) * step as f32 / 6.0;
                out.push(off(self.at, angle + half(radius), radius));
            }
            out.push(off(self.at, angle + foot, low));
        }
        out
    }

    /// Draws the wheel with its web, hub and bore.
    pub(super) fn draw(&self, pen: &mut Pen, tone: Tone) {
        let rgb = pen.tone(tone);
        self.draw_in(pen, rgb);
    }

    /// The same in a colour of the sample.
    pub(super) fn draw_in(&self, pen: &mut Pen, rgb: crate::colour::Rgb) {
        let points = self.outline(0.9, 1.15, 0.05);
        pen.fill(&points, rgb);
        pen.outline(&points, if self.module < 12.0 { 3.0 } else { 4.0 });
        let (radius, paper) = (self.radius(), pen.tone(Tone::Paper));
        let rim = radius - self.module * 2.2;
        if rim > 52.0 {
            pen.fill(&ellipse(self.at, rim, rim), rgb.mix(paper, 0.35));
            pen.ring(self.at, rim, Tone::Ink, 3.0);
        }
        let hub = (radius * 0.24).clamp(14.0, 44.0);
        pen.fill(&ellipse(self.at, hub, hub), rgb);
        pen.ring(self.at, hub, Tone::Ink, 3.5);
        pen.disc(self.at, hub * 0.5, Tone::Paper);
    }

    /// Draws a ring with inner teeth, so many units thick outside them.
    pub(super) fn draw_ring(&self, pen: &mut Pen, tone: Tone, thick: f32) {
        pen.disc(self.at, self.radius() + self.module * 1.15 + thick, tone);
        pen.area(&self.outline(1.1, 0.85, -0.06), Tone::Paper);
    }

    /// A curved arrow on the wheel's face, clockwise or against the clock.
    pub(super) fn turn(&self, pen: &mut Pen, clockwise: bool) {
        let radius = (self.radius() - self.module * 1.2) * 0.68;
        spin(pen, self.at, radius, clockwise);
    }
}

/// The place so far from another in a direction in radians.
pub(super) fn off(at: At, angle: f32, far: f32) -> At {
    (at.0 + far * angle.cos(), at.1 + far * angle.sin())
}

/// The place part of the way from one to another.
pub(super) fn between(a: At, b: At, part: f32) -> At {
    (a.0 + (b.0 - a.0) * part, a.1 + (b.1 - a.1) * part)
}

/// A curved arrow round a middle.
pub(super) fn spin(pen: &mut Pen, at: At, radius: f32, clockwise: bool) {
    let (from, to) = if clockwise { (150.0, 390.0) } else { (30.0, -210.0) };
    pen.arrow_along(&arc(at, radius, radius, from, to), Tone::Red, 6.0);
}

/// A wide arrow for a force or a motion.
pub(super) fn push(pen: &mut Pen, from: At, to: At, tone: Tone) {
    pen.arrow(from, to, tone, 11.0);
}

/// A rod with round ends.
pub(super) fn rod(pen: &mut Pen, a: At, b: At, width: f32, tone: Tone) {
    let angle = (b.1 - a.1).atan2(b.0 - a.0).to_degrees();
    let half = width / 2.0;
    let mut points = arc(a, half, half, angle + 90.0, angle + 270.0);
    points.extend(arc(b, half, half, angle - 90.0, angle + 90.0));
    pen.area(&points, tone);
}

/// A joint's pin.
pub(super) fn pin(pen: &mut Pen, at: At) {
    pen.disc(at, 13.0, Tone::Paper);
    let ink = pen.tone(Tone::Ink);
    pen.fill(&ellipse(at, 4.0, 4.0), ink);
}

/// A fixed pivot: a pin on a foot that stands on hatched ground.
pub(super) fn pivot(pen: &mut Pen, at: At) {
    pen.area(&[(at.0, at.1 - 12.0), (at.0 + 42.0, at.1 + 56.0), (at.0 - 42.0, at.1 + 56.0)], Tone::Soft);
    hatch(pen, (at.0 - 62.0, at.1 + 56.0), (at.0 + 62.0, at.1 + 56.0));
    pin(pen, at);
}

/// A wall's or ground's line with hatching on its right-hand side as one goes from `a` to `b` (below, going right).
pub(super) fn hatch(pen: &mut Pen, a: At, b: At) {
    let length = (b.0 - a.0).hypot(b.1 - a.1);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let count = (length / 22.0).floor().max(1.0);
    for step in 0..count as usize {
        let from = between(a, b, (step as f32 + 0.9) / count);
        pen.trace(&[from, (from.0 - dx * 16.0 - dy * 20.0, from.1 - dy * 16.0 + dx * 20.0)], Tone::Grey, 3.5);
    }
    pen.trace(&[a, b], Tone::Ink, 6.0);
}

/// A coil spring between two places.
pub(super) fn spring(pen: &mut Pen, a: At, b: At, coils: usize, half: f32) {
    let length = (b.0 - a.0).hypot(b.1 - a.1);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let mut points = vec![a];
    for coil in 0..coils * 2 {
        let (at, side) =
            (between(a, b, (coil as f32 + 0.5) / (coils * 2) as f32), if coil % 2 == 0 { half } else { -half });
        points.push((at.0 - dy * side, at.1 + dx * side));
    }
    points.push(b);
    pen.trace(&points, Tone::Ink, 6.0);
}

/// A rope: light with dark edges.
pub(super) fn rope(pen: &mut Pen, points: &[At]) {
    pen.trace(points, Tone::Ink, 13.0);
    pen.trace(points, Tone::Sand, 7.0);
}

/// A pulley's wheel with its groove and axle.
pub(super) fn sheave(pen: &mut Pen, at: At, radius: f32, tone: Tone) {
    pen.disc(at, radius, tone);
    pen.ring(at, radius * 0.74, Tone::Ink, 3.0);
    pen.disc(at, (radius * 0.2).max(9.0), Tone::Ink);
}

/// A weight with its eye at the top; its lower part is `size` wide.
pub(super) fn weight(pen: &mut Pen, top: At, size: f32, tone: Tone) {
    pen.ring((top.0, top.1 + 14.0), 14.0, Tone::Ink, 6.0);
    let (y, half) = (top.1 + 28.0, size / 2.0);
    pen.area(
        &[
            (top.0 - half * 0.6, y),
            (top.0 + half * 0.6, y),
            (top.0 + half, y + size * 0.8),
            (top.0 - half, y + size * 0.8),
        ],
        tone,
    );
    let paper = pen.tone(Tone::Paper);
    pen.stroke(&[(top.0 - half * 0.42, y + 16.0), (top.0 - half * 0.66, y + size * 0.66)], paper, 6.0);
}

/// A fist that holds what ends at this place.
pub(super) fn fist(pen: &mut Pen, (x, y): At) {
    let wrist = [(x + 24.0, y + 28.0), (x + 84.0, y + 92.0), (x + 52.0, y + 122.0), (x - 8.0, y + 58.0)];
    pen.area(&wrist, Tone::Skin);
    pen.oval((x + 4.0, y + 14.0), 36.0, 44.0, Tone::Skin);
    for finger in 0..4 {
        let at = (x - 20.0, y - 16.0 + finger as f32 * 20.0);
        pen.oval(at, 20.0, 12.0, Tone::Skin);
    }
}
