//! The easel: paints people and things in measures of their own, anywhere, at any size, in any posture and light.

use super::cut::{closed, rounded};
use crate::colour::{Rgb, hex};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse, smooth};

/// How a body holds itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pose {
    Standing,
    Walking,
    Seated,
}

/// The heights of hips and knees, crown and ground being 0 and 800.
const HIPS: f32 = 400.0;
const KNEES: f32 = 590.0;
/// How far a seated body sinks.
const SUNK: f32 = 112.0;

/// Paints in the measures of a thing: a standing body is 800 high, its crown at (0, 0), y down.
pub(crate) struct Easel<'p, 'a> {
    pub pen: &'p mut Pen<'a>,
    at: At,
    pub k: f32,
    flip: f32,
    angle: f32,
    pub pose: Pose,
    /// How far the body is turned, −1 to the left, 1 to the right.
    pub turn: f32,
    /// What the light of the place multiplies colours by, and how far.
    pub light: Option<(Rgb, f32)>,
    pub ink: Rgb,
    pub skin: u32,
    pub hair: u32,
    /// Whether the lips are painted.
    pub rouge: bool,
    /// Where garments are pointed at: their numbers and places on the sheet.
    pub notes: Vec<(usize, At)>,
    /// How far the drawing reaches: left, top, right, bottom on the sheet.
    pub reach: [f32; 4],
}

impl<'p, 'a> Easel<'p, 'a> {
    /// An easel whose (0, 0) is at this place, of this size.
    pub(crate) fn new(pen: &'p mut Pen<'a>, at: At, k: f32) -> Self {
        let ink = pen.tone(Tone::Ink);
        Self {
            pen,
            at,
            k,
            flip: 1.0,
            angle: 0.0,
            pose: Pose::Standing,
            turn: 0.0,
            light: None,
            ink,
            skin: 0xe3b48f,
            hair: 0x3a2a22,
            rouge: false,
            notes: Vec::new(),
            reach: [f32::MAX, f32::MAX, f32::MIN, f32::MIN],
        }
    }

    /// Draws something in a place of this easel, so much larger, turned clockwise by degrees.
    pub(crate) fn set(&mut self, at: At, k: f32, degrees: f32, draw: impl FnOnce(&mut Easel<'_, 'a>)) {
        let place = self.spot(at);
        let (flip, angle) = (self.flip, self.angle + degrees * self.flip);
        let (light, ink, k) = (self.light, self.ink, self.k * k);
        let mut inner = Easel::new(self.pen, place, k);
        (inner.flip, inner.angle, inner.light, inner.ink) = (flip, angle, light, ink);
        draw(&mut inner);
    }

    /// The same, looking the other way.
    pub(crate) fn set_back(&mut self, at: At, k: f32, degrees: f32, draw: impl FnOnce(&mut Easel<'_, 'a>)) {
        self.set(at, k, degrees, |e| {
            e.flip = -e.flip;
            draw(e);
        });
    }

    fn posed(&self, (x, y): At) -> At {
        let low = ((y - HIPS) / (800.0 - HIPS)).clamp(0.0, 1.0);
        let (mut x, mut y) = (x, y);
        match self.pose {
            Pose::Standing => {}
            Pose::Walking => {
                let side = (x / 34.0).clamp(-1.0, 1.0);
                x += low * (side * 44.0 - 6.0);
                y -= low * low * (side * 9.0 - 4.0);
            }
            Pose::Seated => {
                let wide = 1.0 - ((y - 585.0) / 150.0).abs();
                x *= 1.0 + 0.2 * wide.max(0.0);
                y = if y < HIPS {
                    y + SUNK
                } else if y < KNEES {
                    HIPS + SUNK + (y - HIPS) * (KNEES - HIPS - SUNK + 14.0) / (KNEES - HIPS)
                } else {
                    KNEES + 14.0 + (y - KNEES) * (210.0 - 14.0) / 210.0
                };
            }
        }
        if self.turn != 0.0 {
            let middle = 1.0 - (x / 120.0).powi(2).min(1.0);
            x = x * (1.0 - 0.1 * self.turn.abs()) + self.turn * 13.0 * middle;
        }
        (x, y)
    }

    /// A place of the easel on the sheet.
    pub(crate) fn spot(&self, at: At) -> At {
        let (x, y) = self.posed(at);
        let (sin, cos) = self.angle.to_radians().sin_cos();
        let (x, y) = (x * self.flip * self.k, y * self.k);
        (self.at.0 + x * cos - y * sin, self.at.1 + x * sin + y * cos)
    }

    fn spots(&mut self, points: &[At]) -> Vec<At> {
        let spots: Vec<At> = points.iter().map(|at| self.spot(*at)).collect();
        for (x, y) in &spots {
            let [left, top, right, bottom] = self.reach;
            self.reach = [left.min(*x), top.min(*y), right.max(*x), bottom.max(*y)];
        }
        spots
    }

    /// A colour on this sheet in the light of the place.
    pub(crate) fn tone(&self, rgb: u32) -> Rgb {
        self.lit(self.pen.dye(hex(rgb)))
    }

    fn lit(&self, rgb: Rgb) -> Rgb {
        let Some((light, share)) = self.light else { return rgb };
        let by = |a: u8, b: u8| (f32::from(a) * f32::from(b) / 255.0).round() as u8;
        rgb.mix(Rgb(by(rgb.0, light.0), by(rgb.1, light.1), by(rgb.2, light.2)), share)
    }

    /// The width of an outline.
    fn rim(&self) -> f32 {
        (3.6 * self.k).clamp(1.1, 3.8)
    }

    fn filled(&mut self, points: &[At], rgb: u32, outlined: bool) {
        let spots = self.spots(points);
        let tone = self.tone(rgb);
        self.pen.fill(&spots, tone);
        if outlined {
            self.rimmed(&spots);
        }
    }

    fn rimmed(&mut self, spots: &[At]) {
        let mut round = spots.to_vec();
        round.extend(spots.first());
        let (ink, rim) = (self.lit(self.ink), self.rim());
        self.pen.stroke(&round, ink, rim);
    }

    /// A shape with straight edges and an outline.
    pub(crate) fn area(&mut self, points: &[At], rgb: u32) {
        self.filled(points, rgb, true);
    }

    /// The same without an outline.
    pub(crate) fn flat(&mut self, points: &[At], rgb: u32) {
        self.filled(points, rgb, false);
    }

    /// A round shape through points, outlined.
    pub(crate) fn blob(&mut self, points: &[At], rgb: u32) {
        self.filled(&closed(points), rgb, true);
    }

    /// A round shape through points without an outline.
    pub(crate) fn stain(&mut self, points: &[At], rgb: u32) {
        self.filled(&closed(points), rgb, false);
    }

    /// An outlined ellipse.
    pub(crate) fn oval(&mut self, at: At, rx: f32, ry: f32, rgb: u32) {
        self.filled(&ellipse(at, rx, ry), rgb, true);
    }

    /// An ellipse without an outline.
    pub(crate) fn dot(&mut self, at: At, rx: f32, ry: f32, rgb: u32) {
        self.filled(&ellipse(at, rx, ry), rgb, false);
    }

    /// A rectangle with an outline: left, top, width, height.
    pub(crate) fn block(&mut self, [x, y, w, h]: [f32; 4], rgb: u32) {
        self.filled(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h)], rgb, true);
    }

    /// A rectangle without an outline.
    pub(crate) fn slab(&mut self, [x, y, w, h]: [f32; 4], rgb: u32) {
        self.filled(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h)], rgb, false);
    }

    /// A smooth line.
    pub(crate) fn line(&mut self, points: &[At], rgb: u32, width: f32) {
        let spots = self.spots(&smooth(points));
        let tone = self.tone(rgb);
        self.pen.stroke(&spots, tone, (width * self.k).max(0.8));
    }

    /// A line with corners.
    pub(crate) fn bar(&mut self, points: &[At], rgb: u32, width: f32) {
        let spots = self.spots(points);
        let tone = self.tone(rgb);
        self.pen.stroke(&spots, tone, (width * self.k).max(0.8));
    }

    /// A thick line with an outline: a rope, a pole, a limb.
    pub(crate) fn rod(&mut self, points: &[At], rgb: u32, width: f32) {
        let spots = self.spots(&smooth(points));
        let (tone, ink, rim) = (self.tone(rgb), self.lit(self.ink), self.rim());
        self.pen.stroke(&spots, ink, width * self.k + rim * 1.4);
        self.pen.stroke(&spots, tone, width * self.k);
    }

    /// A piece of cloth: its corners are doubled points; shaded away from the light, with what `weave` draws upon it.
    pub(crate) fn cloth(&mut self, points: &[At], rgb: u32, weave: impl FnOnce(&mut Easel<'_, 'a>)) {
        let outline = rounded(points);
        let spots = self.spots(&outline);
        let tone = self.tone(rgb);
        self.pen.fill(&spots, tone);
        let clip = spots.clone();
        self.clipped(&clip, |e| {
            weave(e);
            if e.k > 0.3 {
                let (dx, dy) = (-15.0 * e.k, -7.0 * e.k);
                let mut ring = spots.clone();
                ring.extend(spots.first());
                let moved: Vec<At> = ring.iter().rev().map(|(x, y)| (x + dx, y + dy)).collect();
                ring.extend(moved);
                e.pen.veil(&ring, hex(0x1a1030), 0.15);
            }
        });
        self.rimmed(&clip);
    }

    /// A piece of cloth of one colour.
    pub(crate) fn plain(&mut self, points: &[At], rgb: u32) {
        self.cloth(points, rgb, |_| {});
    }

    /// Draws within a shape of the sheet.
    fn clipped(&mut self, spots: &[At], draw: impl FnOnce(&mut Easel<'_, 'a>)) {
        let (at, k, flip, angle, pose, turn) = (self.at, self.k, self.flip, self.angle, self.pose, self.turn);
        let (light, ink, skin, hair, rouge) = (self.light, self.ink, self.skin, self.hair, self.rouge);
        let mut notes = Vec::new();
        self.pen.within(spots, |pen| {
            let mut inner = Easel::new(pen, at, k);
            (inner.flip, inner.angle, inner.pose, inner.turn) = (flip, angle, pose, turn);
            (inner.light, inner.ink, inner.skin, inner.hair, inner.rouge) = (light, ink, skin, hair, rouge);
            draw(&mut inner);
            notes = inner.notes;
        });
        self.notes.extend(notes);
    }

    /// Points at a garment of this number.
    pub(crate) fn note(&mut self, number: usize, at: At) {
        let spot = self.spot(at);
        self.notes.push((number, spot));
    }

    /// A shape through which one sees.
    pub(crate) fn gauze(&mut self, points: &[At], rgb: u32, alpha: f32) {
        let spots = self.spots(&rounded(points));
        let tone = self.tone(rgb);
        self.pen.veil(&spots, tone, alpha);
    }

    /// A thing of the art pack: the middle of its foot, and its longer side.
    pub(crate) fn icon(&mut self, art: &str, foot: At, side: f32) {
        let spot = self.spot(foot);
        self.spots(&[(foot.0 - side / 2.0, foot.1 - side), (foot.0 + side / 2.0, foot.1)]);
        self.pen.thing(art, spot, side * self.k);
    }

    /// The shadow where something this wide stands.
    pub(crate) fn shadow(&mut self, at: At, wide: f32) {
        let spot = self.spot(at);
        self.pen.shadow(spot, wide * self.k);
    }
}
