//! Pots: vessels turned from a profile, painted round their wall, shaded as round things are.

use super::easel::Easel;
use super::matter::Matter;
use crate::colour::{BLACK, Rgb, WHITE};
use crate::figures::pen::{At, arc, ellipse, smooth};

/// A turned vessel, upright, its axis at x = 0.
pub(super) struct Pot {
    /// Radius and height, from the rim down.
    profile: Vec<At>,
    /// How far one looks down on it: an ellipse's height for its width.
    tilt: f32,
}

impl Pot {
    /// A vessel of this smooth profile: (radius, y) from the rim down.
    pub(super) fn new(profile: &[At], tilt: f32) -> Self {
        let profile = smooth(profile).into_iter().map(|(r, y)| (r.max(0.5), y)).collect();
        Self { profile, tilt }
    }

    fn top(&self) -> f32 {
        self.profile.first().map_or(0.0, |at| at.1)
    }

    fn bottom(&self) -> f32 {
        self.profile.last().map_or(0.0, |at| at.1)
    }

    /// The radius at a height.
    pub(super) fn radius(&self, y: f32) -> f32 {
        let after = self.profile.iter().position(|at| at.1 >= y).unwrap_or(self.profile.len() - 1);
        if after == 0 {
            return self.profile[0].0;
        }
        let (a, b) = (self.profile[after - 1], self.profile[after]);
        let t = if (b.1 - a.1).abs() < 0.01 { 0.0 } else { ((y - a.1) / (b.1 - a.1)).clamp(0.0, 1.0) };
        a.0 + (b.0 - a.0) * t
    }

    /// A place on the wall: degrees from the front, to the right, and height.
    pub(super) fn on(&self, (degrees, y): At) -> At {
        let (radius, angle) = (self.radius(y), degrees.clamp(-90.0, 90.0).to_radians());
        (radius * angle.sin(), y + self.tilt * radius * angle.cos())
    }

    /// The outline of the wall.
    pub(super) fn outline(&self) -> Vec<At> {
        let (last, low) = self.profile.last().copied().unwrap_or((1.0, 0.0));
        let mut points: Vec<At> = self.profile.clone();
        points.extend(arc((0.0, low), last, last * self.tilt, 0.0, 180.0));
        points.extend(self.profile.iter().rev().map(|&(r, y)| (-r, y)));
        points
    }

    /// Fills the wall.
    pub(super) fn base(&self, e: &mut Easel, rgb: Rgb) {
        e.fill(&self.outline(), rgb);
    }

    /// A line round the wall at a height, from one angle to another.
    pub(super) fn round(&self, y: f32, from: f32, to: f32) -> Vec<At> {
        (0..=24).map(|step| self.on((from + (to - from) * step as f32 / 24.0, y))).collect()
    }

    /// A band round the wall between two heights.
    pub(super) fn band(&self, e: &mut Easel, top: f32, low: f32, rgb: Rgb) {
        let steps = ((low - top) / 12.0).ceil().max(1.0) as usize;
        let at = |step: usize| top + (low - top) * step as f32 / steps as f32;
        let mut points = self.round(top, -90.0, 90.0);
        points.extend((1..steps).map(|step| self.on((90.0, at(step)))));
        points.extend(self.round(low, 90.0, -90.0));
        points.extend((1..steps).rev().map(|step| self.on((-90.0, at(step)))));
        e.fill(&points, rgb);
    }

    /// A line round the wall.
    pub(super) fn ring(&self, e: &mut Easel, y: f32, rgb: Rgb, width: f32) {
        e.line(&self.round(y, -88.0, 88.0), rgb, width);
    }

    /// An area painted on the wall, its corners as angle and height.
    pub(super) fn paint(&self, e: &mut Easel, points: &[At], rgb: Rgb) {
        let points: Vec<At> = points.iter().map(|&at| self.on(at)).collect();
        e.fill(&points, rgb);
    }

    /// A line painted on the wall.
    pub(super) fn draw(&self, e: &mut Easel, points: &[At], rgb: Rgb, width: f32) {
        let points: Vec<At> = points.iter().map(|&at| self.on(at)).collect();
        e.line(&points, rgb, width);
    }

    /// Light and dark over what was painted, and grain.
    pub(super) fn shade(&self, e: &mut Easel, of: &Matter) {
        let outline = self.outline();
        let [left, top, right, bottom] = super::easel::bounds(&outline);
        let (dark, shine) = (of.dark.lighter(-0.22), of.shine);
        e.within(&outline, |e| {
            e.grain([left, top, right, bottom], of.grain);
            for pair in self.profile.windows(2) {
                let ((a, y0), (b, y1)) = (pair[0], pair[1]);
                let end = y1 >= self.bottom() - 0.01;
                let radius = a.max(b).max(2.0);
                let low = if end { y1 + radius * self.tilt + 4.0 } else { y1 };
                let r = radius + 6.0;
                e.slice(
                    &[(-r, y0), (r, y0), (r, low), (-r, low)],
                    (-radius, 0.0),
                    (radius, 0.0),
                    &[
                        (0.0, dark, 0.62),
                        (0.12, dark, 0.3),
                        (0.27, WHITE, 0.05),
                        (0.34, WHITE, 0.1 + shine * 0.34),
                        (0.42, WHITE, 0.06),
                        (0.6, dark, 0.08),
                        (0.82, dark, 0.42),
                        (0.95, dark, 0.68),
                        (1.0, dark, 0.6),
                    ],
                );
            }
            let (high, low) = (self.top(), self.bottom());
            let fall = [(0.0, WHITE, 0.1), (0.4, WHITE, 0.0), (0.62, BLACK, 0.0), (1.0, BLACK, 0.3)];
            e.fade(&outline, (0.0, high), (0.0, low), &fall);
        });
        if shine > 0.6 {
            self.gleam(e);
        }
        e.edge(&outline, of.dark.lighter(-0.2), 2.6, 0.8);
    }

    /// The reflection of a window on a glazed shoulder.
    fn gleam(&self, e: &mut Easel) {
        let (high, low) = (self.top(), self.bottom());
        let widest = self.profile.iter().fold((0.0, 0.0), |best: At, &at| if at.0 > best.0 { at } else { best });
        let from = (widest.1 - (low - high) * 0.12).max(high + (low - high) * 0.07);
        let to = from + (low - high) * 0.17;
        let mut points: Vec<At> = (0..=6).map(|s| self.on((-46.0, from + (to - from) * s as f32 / 6.0))).collect();
        points.extend((0..=6).rev().map(|s| self.on((-34.0, from + (to - from) * s as f32 / 6.0))));
        e.veil(&points, WHITE, 0.55);
    }

    /// The mouth: its inside, and a lip of this width.
    pub(super) fn mouth(&self, e: &mut Easel, inside: Rgb, lip: Rgb, width: f32) {
        let (radius, y) = self.profile.first().copied().unwrap_or((1.0, 0.0));
        let rim = ellipse((0.0, y), radius, radius * self.tilt);
        e.fill(&rim, inside);
        e.within(&rim, |e| {
            e.soft((-radius * 0.5, y - radius * self.tilt * 0.4), radius, radius * self.tilt, BLACK, 0.55);
        });
        e.rim(&rim, lip, width);
        e.trace(&arc((0.0, y), radius, radius * self.tilt, 20.0, 160.0), WHITE, width * 0.4, 0.4);
    }
}
