//! Exploded views: parts turned on a lathe, set apart along one dashed axis.

use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};
use std::f32::consts::TAU;

/// A piece of a part, in units along the axis from the part's start and across it.
#[derive(Clone, Copy)]
pub(super) enum Piece<'a> {
    /// A solid of revolution: places along the axis, rising, with their radii.
    Turned(Tone, &'a [(f32, f32)]),
    /// The same in the colour that the sample asks for, or else in this tone.
    Tinted(Tone, &'a [(f32, f32)]),
    /// A hole in a face: its place and radius.
    Bore(f32, f32),
    /// A flat ring on a face: its place, radius and tone.
    Face(Tone, f32, f32),
    /// A prism with so many sides: from, to, radius.
    Prism(Tone, usize, f32, f32, f32),
    /// A toothed wheel beside the axis: from, to, radius, teeth, how far beside it.
    Cogs(Tone, f32, f32, f32, usize, f32),
    /// A ball: its place and radius.
    Ball(Tone, f32, f32),
    /// A coil spring: from, to, radius, turns.
    Coil(f32, f32, f32, usize),
    /// Marks or blades on a face: place, inner radius, outer radius, how many, width of line.
    Rays(f32, f32, f32, usize, f32),
    /// A pointer on a face: place, length, turn in degrees from the top, width of line.
    Hand(f32, f32, f32, f32),
}

/// A part: its label, its length along the axis, its pieces from the far end to the near one.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub name: &'a str,
    pub long: f32,
    pub pieces: &'a [Piece<'a>],
}

/// How far a circle seen along the axis is squeezed.
const SQUASH: f32 = 0.3;

struct Frame {
    start: At,
    along: At,
    scale: f32,
    tint: Rgb,
}

impl Frame {
    fn at(&self, s: f32, r: f32) -> At {
        let (dx, dy) = self.along;
        (self.start.0 + (dx * s - dy * r) * self.scale, self.start.1 + (dy * s + dx * r) * self.scale)
    }

    /// A place on the circle of a radius: nought degrees is at one side, 90 at the far point.
    fn round(&self, s: f32, r: f32, angle: f32) -> At {
        self.at(s + SQUASH * r * angle.sin(), r * angle.cos())
    }

    fn circle(&self, s: f32, r: f32) -> Vec<At> {
        (0..48).map(|part| self.round(s, r, TAU * part as f32 / 48.0)).collect()
    }

    /// The part of the axis so far on.
    fn moved(&self, s: f32) -> Self {
        Self { start: self.at(s, 0.0), ..*self }
    }

    fn turned(&self, pen: &mut Pen, rgb: Rgb, profile: &[(f32, f32)]) {
        let (ink, paper) = (pen.tone(Tone::Ink), pen.tone(Tone::Paper));
        let stepped = |at: usize| profile.get(at).zip(profile.get(at + 1)).is_none_or(|(a, b)| a.0 >= b.0);
        for (at, pair) in profile.windows(2).enumerate().rev() {
            let ((near, a), (far, b)) = (pair[0], pair[1]);
            if far > near {
                let back: Vec<At> = (0..=24).map(|part| self.round(far, b, TAU * part as f32 / 48.0)).collect();
                let mut side = back.clone();
                side.extend((0..=24).rev().map(|part| self.round(near, a, TAU * part as f32 / 48.0)));
                pen.fill(&side, rgb);
                let band = |from: f32, to: f32| {
                    [
                        self.round(near, a, from),
                        self.round(near, a, to),
                        self.round(far, b, to),
                        self.round(far, b, from),
                    ]
                };
                pen.fill(&band(0.0, 0.9), rgb.mix(ink, 0.16));
                pen.fill(&band(2.1, 2.5), rgb.mix(paper, 0.45));
                for angle in [0.0, TAU / 2.0] {
                    pen.trace(&[self.round(near, a, angle), self.round(far, b, angle)], Tone::Ink, 4.0);
                }
                if stepped(at + 1) {
                    pen.trace(&back, Tone::Ink, 4.0);
                }
            }
            // A face shows at the near end and at each step; between them the surface runs on.
            if at == 0 || stepped(at - 1) {
                let face = self.circle(near, a);
                pen.fill(&face, rgb.mix(paper, 0.2));
                pen.outline(&face, 4.0);
            }
        }
    }

    fn prism(&self, pen: &mut Pen, rgb: Rgb, sides: usize, (near, far, r): (f32, f32, f32)) {
        let (ink, paper) = (pen.tone(Tone::Ink), pen.tone(Tone::Paper));
        let angle = |at: usize| TAU * (at as f32 + 0.5) / sides as f32 + 0.12;
        let mut order: Vec<usize> = (0..sides).collect();
        order.sort_by(|a, b| {
            let height = |at: &usize| (angle(*at) + TAU / sides as f32 / 2.0).sin();
            height(a).total_cmp(&height(b))
        });
        for side in order {
            let (a, b) = (angle(side), angle(side + 1));
            let wall = [self.round(near, r, a), self.round(near, r, b), self.round(far, r, b), self.round(far, r, a)];
            pen.fill(&wall, rgb.mix(ink, 0.12 * (1.0 + a.cos()).max(0.0)));
            pen.outline(&wall, 4.0);
        }
        let face: Vec<At> = (0..sides).map(|at| self.round(near, r, angle(at))).collect();
        pen.fill(&face, rgb.mix(paper, 0.2));
        pen.outline(&face, 4.0);
    }

    fn piece(&self, pen: &mut Pen, piece: &Piece) {
        match *piece {
            Piece::Turned(tone, profile) => {
                let rgb = pen.tone(tone);
                self.turned(pen, rgb, profile);
            }
            Piece::Tinted(_, profile) => self.turned(pen, self.tint, profile),
            Piece::Bore(s, r) => {
                let dark = pen.tone(Tone::Ink).mix(pen.tone(Tone::Paper), 0.35);
                let hole = self.circle(s, r);
                pen.fill(&hole, dark);
                pen.outline(&hole, 3.5);
            }
            Piece::Face(tone, s, r) => {
                let face = self.circle(s, r);
                pen.area(&face, tone);
            }
            Piece::Prism(tone, sides, near, far, r) => {
                let rgb = pen.tone(tone);
                self.prism(pen, rgb, sides, (near, far, r));
            }
            Piece::Ball(_, s, r) => {
                let (at, r) = (self.at(s, 0.0), r * self.scale);
                let ball = ellipse(at, r, r);
                pen.fill(&ball, self.tint);
                pen.outline(&ball, 4.0);
                pen.oval((at.0 - r * 0.34, at.1 - r * 0.36), r * 0.2, r * 0.16, Tone::Paper);
            }
            Piece::Cogs(tone, near, far, r, teeth, beside) => {
                let here = Self { start: self.at(0.0, beside), ..*self };
                let rim = |s: f32| -> Vec<At> {
                    let corner = |at: usize| if at % 4 < 2 { r } else { r * 0.8 };
                    (0..teeth * 4).map(|at| here.round(s, corner(at), TAU * at as f32 / (teeth * 4) as f32)).collect()
                };
                let (back, front) = (rim(far), rim(near));
                let rgb = pen.tone(tone);
                for at in 0..back.len() {
                    let next = (at + 1) % back.len();
                    let wall = [front[at], front[next], back[next], back[at]];
                    pen.fill(&wall, rgb.mix(pen.tone(Tone::Ink), 0.25));
                }
                pen.outline(&back, 3.0);
                pen.area(&front, tone);
                let hub = here.circle(near, r * 0.3);
                pen.area(&hub, Tone::Soft);
            }
            Piece::Coil(near, far, r, turns) => {
                let steps = turns * 24;
                let coil: Vec<At> = (0..=steps)
                    .map(|step| {
                        let t = step as f32 / steps as f32;
                        self.round(near + (far - near) * t, r, TAU * turns as f32 * t)
                    })
                    .collect();
                pen.trace(&coil, Tone::Ink, 8.0);
                pen.trace(&coil, Tone::Metal, 3.5);
            }
            Piece::Rays(s, inner, outer, count, width) => {
                for ray in 0..count {
                    let angle = TAU * ray as f32 / count as f32;
                    pen.trace(&[self.round(s, inner, angle), self.round(s, outer, angle)], Tone::Ink, width);
                }
            }
            Piece::Hand(s, long, turn, width) => {
                let angle = turn.to_radians() + TAU / 2.0;
                let line = [self.round(s, long * 0.16, angle + TAU / 2.0), self.round(s, long, angle)];
                pen.trace(&line, Tone::Ink, width);
            }
        }
    }
}

fn reach(parts: &[Part]) -> f32 {
    let profile = |piece: &Piece| match piece {
        Piece::Turned(_, profile) | Piece::Tinted(_, profile) => profile.iter().fold(0.0, |far: f32, at| far.max(at.1)),
        Piece::Prism(_, _, _, _, r) | Piece::Coil(_, _, r, _) | Piece::Ball(_, _, r) => *r,
        Piece::Cogs(_, _, _, r, _, beside) => r + beside.abs(),
        _ => 0.0,
    };
    parts.iter().flat_map(|part| part.pieces).fold(0.0, |far, piece| far.max(profile(piece)))
}

/// Which way the axis runs, in degrees clockwise from the right, as must be seen.
fn axis(pen: &Pen, otherwise: f32) -> f32 {
    if pen.visible.contains("along a level axis") { 0.0 } else { otherwise }
}

/// Draws the parts apart; the labels stand on both sides of the axis in turn.
pub(super) fn explode(pen: &mut Pen, parts: &[Part], otherwise: f32) {
    let degrees = axis(pen, otherwise);
    let tint = parts.iter().flat_map(|part| part.pieces).find_map(|piece| match piece {
        Piece::Tinted(tone, _) | Piece::Ball(tone, _, _) => Some(*tone),
        _ => None,
    });
    let tint = match tint {
        Some(tone) => pen.tint(0, tone),
        None => pen.tone(Tone::Gold),
    };
    let (wide, far) = (reach(parts), if degrees.abs() < 45.0 { 250.0 } else { 190.0 });
    let all: f32 = parts.iter().map(|part| part.long).sum();
    let room = if degrees == 0.0 || degrees == 90.0 { 860.0 } else { 920.0 };
    // The faces stand out along the axis by the squash; between two parts lies a gap for both, in which the axis is seen.
    let owns: Vec<f32> = parts.iter().map(|part| reach(std::slice::from_ref(part))).collect();
    let clear = (wide * 0.22).max(all * 0.04);
    let mut gaps: Vec<f32> = owns.windows(2).map(|pair| SQUASH * (pair[0] + pair[1]) * 0.92 + clear).collect();
    let whole = all + gaps.iter().sum::<f32>() + wide * SQUASH * 1.4;
    let scale = (room / whole).min(far / wide);
    let more = (room / scale - whole) / parts.len().max(2) as f32 * 0.6;
    gaps.iter_mut().for_each(|gap| *gap += more);
    let whole = all + gaps.iter().sum::<f32>();
    let along = (degrees.to_radians().cos(), degrees.to_radians().sin());
    let middle: At = (500.0, if degrees == 90.0 { 490.0 } else { 480.0 });
    let start = (middle.0 - along.0 * whole * scale / 2.0, middle.1 - along.1 * whole * scale / 2.0);
    let frame = Frame { start, along, scale, tint };
    let (a, b) = (frame.at(-wide * 0.5, 0.0), frame.at(whole + wide * 0.5, 0.0));
    let clip = |at: At| (at.0.clamp(40.0, 960.0), at.1.clamp(40.0, 950.0));
    pen.dashed(&[clip(a), clip(b)], Tone::Grey, 4.0);
    let starts: Vec<f32> = parts
        .iter()
        .zip(gaps.iter().chain(&[0.0]))
        .scan(0.0, |at, (part, gap)| {
            let start = *at;
            *at += part.long + gap;
            Some(start)
        })
        .collect();
    for (part, start) in parts.iter().zip(&starts).rev() {
        let here = frame.moved(*start);
        for piece in part.pieces {
            here.piece(pen, piece);
        }
    }
    for (at, (part, start)) in parts.iter().zip(&starts).enumerate() {
        let side = if at % 2 == 0 { -1.0 } else { 1.0 };
        let own = owns[at];
        let place = frame.at(start + part.long * 0.5, side * own * 0.45);
        let put = if degrees == 90.0 {
            (if side < 0.0 { 840.0 } else { 160.0 }, place.1)
        } else {
            // Neighbours on one side stand at two heights, so that long names do not meet.
            let level = (wide * scale + 85.0).max(190.0) + if at == 2 || at == 3 { 56.0 } else { 0.0 };
            let middle = frame.at(start + part.long * 0.5, 0.0);
            (middle.0.clamp(90.0, 910.0), (middle.1 + side * level).clamp(60.0, 930.0))
        };
        pen.label(part.name, place, put);
    }
}
