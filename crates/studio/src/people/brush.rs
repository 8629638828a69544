//! The brush of people: rounded shapes in the measures of a stage, on which an adult is a hundred high and y goes up.

use crate::canvas::{Canvas, Ink};
use crate::colour::{Rgb, WHITE};
use crate::effects::Effects;
use crate::scene::Tools;
use crate::sprite::Key;
use resvg::tiny_skia::{Path, PathBuilder, Transform};
use std::f32::consts::TAU;

/// A place on the stage.
pub(crate) type At = (f32, f32);

/// The points that a circle is drawn by.
const ROUND: usize = 26;

/// A place with a turn and a size, in which parts of a body have their own measures.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub at: At,
    /// Clockwise, in radians.
    pub angle: f32,
    pub k: f32,
}

/// The stage itself.
pub(crate) const STAGE: Frame = Frame { at: (0.0, 0.0), angle: 0.0, k: 1.0 };

impl Frame {
    pub(crate) fn new(at: At, angle: f32, k: f32) -> Self {
        Self { at, angle, k }
    }

    /// A place of this frame on the stage.
    pub(crate) fn on(&self, (x, y): At) -> At {
        let (sin, cos) = self.angle.sin_cos();
        let (x, y) = (x * self.k, y * self.k);
        (self.at.0 + x * cos + y * sin, self.at.1 - x * sin + y * cos)
    }
}

/// Paints on a canvas in the stage's measures.
pub(crate) struct Brush<'a> {
    pub canvas: &'a mut Canvas,
    pub tools: &'a Tools<'a>,
    /// Where the stage's (0, 0) is on the canvas.
    pub origin: At,
    /// Units of the canvas for one of the stage.
    pub zoom: f32,
    /// What the light of the place multiplies colours by, and how far.
    pub light: Option<(Rgb, f32)>,
}

/// Darker, for the side away from the light.
pub(crate) fn shade(rgb: Rgb) -> Rgb {
    rgb.lighter(-0.075)
}

/// This share of the way from one place to another.
pub(crate) fn mix(a: At, b: At, share: f32) -> At {
    (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share)
}

/// The sum of two places.
pub(crate) fn add(a: At, b: At) -> At {
    (a.0 + b.0, a.1 + b.1)
}

/// How far apart two places are.
pub(crate) fn far(a: At, b: At) -> f32 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

impl Brush<'_> {
    /// A place of the stage on the canvas.
    pub(crate) fn spot(&self, at: At) -> At {
        (self.origin.0 + at.0 * self.zoom, self.origin.1 - at.1 * self.zoom)
    }

    /// A colour in the light of the place.
    pub(crate) fn lit(&self, rgb: Rgb) -> Rgb {
        let Some((light, share)) = self.light else { return rgb };
        let by = |a: u8, b: u8| (f32::from(a) * f32::from(b) / 255.0).round() as u8;
        rgb.mix(Rgb(by(rgb.0, light.0), by(rgb.1, light.1), by(rgb.2, light.2)), share)
    }

    fn path(&mut self, path: Option<Path>, rgb: Rgb) {
        if let Some(path) = path {
            let rgb = self.lit(rgb);
            self.canvas.fill(&path, rgb);
        }
    }

    fn trace(&self, points: &[At]) -> Option<Path> {
        let mut builder = PathBuilder::new();
        let (first, rest) = points.split_first()?;
        let at = self.spot(*first);
        builder.move_to(at.0, at.1);
        for point in rest {
            let at = self.spot(*point);
            builder.line_to(at.0, at.1);
        }
        builder.close();
        builder.finish()
    }

    /// A shape around circles, as a skin around balls.
    pub(crate) fn hull(&mut self, circles: &[(At, f32)], rgb: Rgb) {
        let points = hull(circles);
        let path = self.trace(&points);
        self.path(path, rgb);
    }

    /// A shape around circles that are given in a frame.
    pub(crate) fn hull_in(&mut self, frame: Frame, circles: &[(At, f32)], rgb: Rgb) {
        let circles: Vec<(At, f32)> = circles.iter().map(|(at, r)| (frame.on(*at), r * frame.k)).collect();
        self.hull(&circles, rgb);
    }

    /// A shape around circles in two tones, lighter towards the light.
    pub(crate) fn body(&mut self, circles: &[(At, f32)], rgb: Rgb) {
        self.hull(circles, shade(rgb));
        let light: Vec<(At, f32)> = circles.iter().map(|((x, y), r)| ((x - r * 0.2, y + r * 0.12), r * 0.82)).collect();
        self.hull(&light, rgb);
    }

    /// A straight-edged shape with corners a little rounded.
    pub(crate) fn poly(&mut self, frame: Frame, points: &[At], rgb: Rgb) {
        let points: Vec<At> = points.iter().map(|point| frame.on(*point)).collect();
        let path = self.trace(&points);
        if let Some(path) = path {
            let rgb = self.lit(rgb);
            self.canvas.fill(&path, rgb);
            self.canvas.stroke(&path, rgb, 0.7 * self.zoom * frame.k);
        }
    }

    /// A closed shape with a smooth edge through the points.
    pub(crate) fn blob(&mut self, frame: Frame, points: &[At], rgb: Rgb) {
        let points: Vec<At> = points.iter().map(|point| self.spot(frame.on(*point))).collect();
        self.path(smooth(&points, true), rgb);
    }

    /// An ellipse in a frame.
    pub(crate) fn oval(&mut self, frame: Frame, at: At, rx: f32, ry: f32, rgb: Rgb) {
        let points: Vec<At> = (0..ROUND)
            .map(|i| {
                let (sin, cos) = (i as f32 / ROUND as f32 * TAU).sin_cos();
                frame.on((at.0 + rx * cos, at.1 + ry * sin))
            })
            .collect();
        let path = self.trace(&points);
        self.path(path, rgb);
    }

    /// A circle on the stage.
    pub(crate) fn disc(&mut self, at: At, r: f32, rgb: Rgb) {
        self.oval(STAGE, at, r, r, rgb);
    }

    /// A ball in two tones.
    pub(crate) fn ball(&mut self, at: At, r: f32, rgb: Rgb) {
        self.disc(at, r, shade(rgb));
        self.disc((at.0 - r * 0.14, at.1 + r * 0.14), r * 0.82, rgb);
    }

    /// A smooth line through points with round ends.
    pub(crate) fn line(&mut self, frame: Frame, points: &[At], width: f32, rgb: Rgb) {
        let points: Vec<At> = points.iter().map(|point| self.spot(frame.on(*point))).collect();
        if let Some(path) = smooth(&points, false) {
            let rgb = self.lit(rgb);
            self.canvas.stroke(&path, rgb, width * frame.k * self.zoom);
        }
    }

    /// A straight bar with round ends, in two tones.
    pub(crate) fn bar(&mut self, a: At, b: At, width: f32, rgb: Rgb) {
        self.hull(&[(a, width / 2.0), (b, width / 2.0)], shade(rgb));
        let up = width * 0.16;
        self.hull(&[((a.0, a.1 + up), width * 0.32), ((b.0, b.1 + up), width * 0.32)], rgb);
    }

    /// A box with rounded corners in two tones; its middle, width and height.
    pub(crate) fn block(&mut self, frame: Frame, at: At, w: f32, h: f32, rgb: Rgb) {
        let (x, y) = (w / 2.0, h / 2.0);
        let corners = |x: f32, y: f32, low: f32| {
            [(at.0 - x, at.1 - low), (at.0 + x, at.1 - low), (at.0 + x, at.1 + y), (at.0 - x, at.1 + y)]
        };
        self.poly(frame, &corners(x, y, y), shade(rgb));
        self.poly(frame, &corners(x, y, y * 0.45), rgb);
    }

    /// A pale see-through shape around circles: glass, water, a soap bubble.
    pub(crate) fn glass(&mut self, circles: &[(At, f32)], rgb: Rgb, alpha: f32) {
        if let Some(path) = self.trace(&hull(circles)) {
            self.canvas.fill(&path, Ink::Flat(rgb.alpha(alpha)));
        }
    }

    /// A soft pool of light.
    pub(crate) fn glow(&mut self, at: At, r: f32, rgb: Rgb, alpha: f32) {
        let (x, y) = self.spot(at);
        self.canvas.soft(x, y, r * self.zoom, r * self.zoom, rgb, alpha);
    }

    /// The shadow on the ground under something.
    pub(crate) fn shadow(&mut self, at: At, half: f32) {
        let (x, y) = self.spot(at);
        let dark = Rgb(28, 24, 48);
        self.canvas.soft(x, y, half * 1.25 * self.zoom, half * 0.3 * self.zoom, dark, 0.36);
        self.canvas.soft(x, y, half * 0.8 * self.zoom, half * 0.14 * self.zoom, dark, 0.26);
    }

    /// A bubble of soap.
    pub(crate) fn bubble(&mut self, at: At, r: f32) {
        self.glass(&[(at, r)], Rgb(190, 225, 250), 0.5);
        self.glass(&[((at.0 - r * 0.35, at.1 + r * 0.35), r * 0.22)], WHITE, 0.9);
    }

    /// An icon with its middle at a place, its longer side this long, turned clockwise by degrees, mirrored on wish.
    pub(crate) fn icon(&mut self, icon: &Icon, at: At) {
        let key = Key {
            art: icon.art.clone(),
            colour: icon.colour,
            pattern: None,
            turned: 0,
            upside_down: false,
            material: None,
        };
        let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) else { return };
        let (x, y) = self.spot(at);
        let side = icon.side * self.zoom;
        let flip = if icon.mirrored { -1.0 } else { 1.0 };
        let moved = Transform::from_translate(x, y)
            .pre_concat(Transform::from_rotate(icon.turned))
            .pre_scale(side * flip, side);
        sprite.lay(self.canvas, moved, false);
    }

    /// An icon that stands on a place, and the height that it has.
    pub(crate) fn standing(&mut self, icon: &Icon, foot: At) -> f32 {
        let key = Key {
            art: icon.art.clone(),
            colour: icon.colour,
            pattern: None,
            turned: 0,
            upside_down: false,
            material: None,
        };
        let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) else { return 0.0 };
        let (w, h) = sprite.shape();
        let h = h * icon.side;
        self.shadow(foot, w * icon.side * 0.42);
        let effects = Effects { light: self.light, ..Effects::default() };
        if icon.mirrored {
            self.icon(icon, (foot.0, foot.1 + h / 2.0));
        } else {
            let (x, y) = self.spot(foot);
            sprite.stamp(self.canvas, x, y, icon.side * self.zoom, &effects);
        }
        h
    }
}

/// An artwork of the pack as a thing on the stage.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Icon {
    pub art: String,
    pub side: f32,
    pub turned: f32,
    pub mirrored: bool,
    pub colour: Option<Rgb>,
}

impl Icon {
    pub(crate) fn new(art: &str, side: f32) -> Self {
        Self { art: art.to_owned(), side, turned: 0.0, mirrored: false, colour: None }
    }
}

/// The convex outline of circles, counter-clockwise.
pub(crate) fn hull(circles: &[(At, f32)]) -> Vec<At> {
    let mut points: Vec<At> = Vec::with_capacity(circles.len() * ROUND);
    for ((x, y), r) in circles {
        points.extend((0..ROUND).map(|i| {
            let (sin, cos) = (i as f32 / ROUND as f32 * TAU).sin_cos();
            (x + r * cos, y + r * sin)
        }));
    }
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let cross = |o: At, a: At, b: At| (a.0 - o.0) * (b.1 - o.1) - (a.1 - o.1) * (b.0 - o.0);
    let half = |points: &mut dyn Iterator<Item = At>| {
        let mut chain: Vec<At> = Vec::new();
        for point in points {
            while chain.len() > 1 && cross(chain[chain.len() - 2], chain[chain.len() - 1], point) <= 0.0 {
                chain.pop();
            }
            chain.push(point);
        }
        chain.pop();
        chain
    };
    let mut outline = half(&mut points.iter().copied());
    outline.extend(half(&mut points.iter().rev().copied()));
    outline
}

/// A smooth path through points.
fn smooth(points: &[At], closed: bool) -> Option<Path> {
    let n = points.len();
    if n < 2 {
        return None;
    }
    let get = |i: isize| {
        let last = n as isize;
        let at = if closed { i.rem_euclid(last) } else { i.clamp(0, last - 1) };
        points[at as usize]
    };
    let mut p = PathBuilder::new();
    p.move_to(points[0].0, points[0].1);
    let spans = if closed { n } else { n - 1 };
    for i in 0..spans as isize {
        let (a, b, c, d) = (get(i - 1), get(i), get(i + 1), get(i + 2));
        p.cubic_to(
            b.0 + (c.0 - a.0) / 6.0,
            b.1 + (c.1 - a.1) / 6.0,
            c.0 - (d.0 - b.0) / 6.0,
            c.1 - (d.1 - b.1) / 6.0,
            c.0,
            c.1,
        );
    }
    if closed {
        p.close();
    }
    p.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hull_surrounds_its_circles() {
        let outline = hull(&[((0.0, 0.0), 2.0), ((10.0, 0.0), 1.0)]);
        let left = outline.iter().map(|p| p.0).fold(f32::MAX, f32::min);
        let right = outline.iter().map(|p| p.0).fold(f32::MIN, f32::max);
        assert!((left + 2.0).abs() < 0.1 && (right - 11.0).abs() < 0.1);
    }

    #[test]
    fn a_quarter_turn_lays_a_frame_down() {
        let frame = Frame::new((5.0, 5.0), std::f32::consts::FRAC_PI_2, 2.0);
        let (x, y) = frame.on((0.0, 3.0));
        assert!((x - 11.0).abs() < 0.01 && (y - 5.0).abs() < 0.01);
    }
}
