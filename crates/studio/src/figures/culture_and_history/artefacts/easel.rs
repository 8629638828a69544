//! The easel: lines, areas, clipped areas and soft light in an artefact's own frame, laid on the canvas by a transform.

use super::matter::{Grain, Matter};
use crate::canvas::{self, Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE};
use crate::figures::pen::{At, ellipse};
use crate::owners::Weight;
use crate::random::{Rng, Seed};
use resvg::tiny_skia::{
    FillRule, GradientStop, LineCap, LineJoin, LinearGradient, Mask, Paint, Path, Point, Shader, SpreadMode, Stroke,
    Transform,
};

/// A stop of a gradient: where, which colour, how opaque.
pub(super) type Stop = (f32, Rgb, f32);

/// Draws in a frame of its own upon a canvas.
pub(super) struct Easel<'a> {
    canvas: &'a mut Canvas,
    moved: Transform,
    mask: Option<Mask>,
    seed: Seed,
}

fn flat(rgb: Rgb, alpha: f32) -> Shader<'static> {
    Ink::Flat(rgb.alpha(alpha)).shader()
}

/// Left, top, right, bottom of points.
pub(super) fn bounds(points: &[At]) -> [f32; 4] {
    let start = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    points.iter().fold(start, |[l, t, r, b], &(x, y)| [l.min(x), t.min(y), r.max(x), b.max(y)])
}

/// Points of an outline, those left out that lie nearer than this to the last one.
fn spaced(points: &[At], gap: f32) -> Vec<At> {
    let mut out: Vec<At> = Vec::new();
    for &at in points {
        if out.last().is_none_or(|last| (last.0 - at.0).hypot(last.1 - at.1) >= gap) {
            out.push(at);
        }
    }
    out
}

impl<'a> Easel<'a> {
    /// An easel whose frame lies on the canvas so: where its origin is, and canvas units to one of its own.
    pub(super) fn new(canvas: &'a mut Canvas, origin: At, zoom: f32, seed: Seed) -> Self {
        let moved = Transform::from_row(zoom, 0.0, 0.0, zoom, origin.0, origin.1);
        Self { canvas, moved, mask: None, seed }
    }

    /// Numbers for scattering, the same in every drawing of this sample.
    pub(super) fn rng(&self, name: &str) -> Rng {
        self.seed.child(name).rng()
    }

    fn whole(&self) -> Transform {
        Transform::from_scale(self.canvas.scale, self.canvas.scale).pre_concat(self.moved)
    }

    fn paint(&mut self, path: &Path, shader: Shader<'static>, smooth: bool) {
        let (paint, moved) = (Paint { shader, anti_alias: smooth, ..Paint::default() }, self.whole());
        let weight = if paint.shader.is_opaque() { Weight::Solid } else { Weight::Shade };
        self.canvas.owners.fill(path, moved, weight, self.mask.as_ref());
        self.canvas.pixmap.fill_path(path, &paint, FillRule::Winding, moved, self.mask.as_ref());
    }

    /// A filled area.
    pub(super) fn fill(&mut self, points: &[At], rgb: Rgb) {
        self.veil(points, rgb, 1.0);
    }

    /// A filled area through which one sees.
    pub(super) fn veil(&mut self, points: &[At], rgb: Rgb, alpha: f32) {
        if let Some(path) = canvas::polygon(points) {
            self.paint(&path, flat(rgb, alpha), true);
        }
    }

    /// An area that fades from one place to another.
    pub(super) fn fade(&mut self, points: &[At], from: At, to: At, stops: &[Stop]) {
        self.blend(points, from, to, stops, true);
    }

    /// The same with hard edges, for slices that must meet without a seam.
    pub(super) fn slice(&mut self, points: &[At], from: At, to: At, stops: &[Stop]) {
        self.blend(points, from, to, stops, false);
    }

    fn blend(&mut self, points: &[At], from: At, to: At, stops: &[Stop], smooth: bool) {
        let stops = stops.iter().map(|&(t, rgb, alpha)| GradientStop::new(t, rgb.alpha(alpha))).collect();
        let (start, end) = (Point::from_xy(from.0, from.1), Point::from_xy(to.0, to.1));
        let shader = LinearGradient::new(start, end, stops, SpreadMode::Pad, Transform::identity());
        if let (Some(path), Some(shader)) = (canvas::polygon(points), shader) {
            self.paint(&path, shader, smooth);
        }
    }

    /// A line.
    pub(super) fn line(&mut self, points: &[At], rgb: Rgb, width: f32) {
        self.trace(points, rgb, width, 1.0);
    }

    /// A line through which one sees.
    pub(super) fn trace(&mut self, points: &[At], rgb: Rgb, width: f32, alpha: f32) {
        if let Some(path) = canvas::polyline(points) {
            let paint = Paint { shader: flat(rgb, alpha), ..Paint::default() };
            let stroke = Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
            let moved = self.whole();
            if alpha > 0.5 {
                self.canvas.own_stroke(&path, moved, &stroke, Weight::Solid);
            }
            self.canvas.pixmap.stroke_path(&path, &paint, &stroke, moved, self.mask.as_ref());
        }
    }

    /// A closed line.
    pub(super) fn rim(&mut self, points: &[At], rgb: Rgb, width: f32) {
        self.edge(points, rgb, width, 1.0);
    }

    /// A closed line through which one sees.
    pub(super) fn edge(&mut self, points: &[At], rgb: Rgb, width: f32, alpha: f32) {
        let mut closed = points.to_vec();
        closed.extend(points.first());
        self.trace(&closed, rgb, width, alpha);
    }

    /// A disc of one colour.
    pub(super) fn dot(&mut self, centre: At, radius: f32, rgb: Rgb) {
        self.fill(&ellipse(centre, radius, radius), rgb);
    }

    /// An ellipse that fades out to its rim.
    pub(super) fn soft(&mut self, centre: At, rx: f32, ry: f32, rgb: Rgb, alpha: f32) {
        let Some(path) = canvas::ellipse(0.0, 0.0, 1.0, 1.0) else { return };
        let stops: Vec<GradientStop> = [0.0_f32, 0.35, 0.7, 1.0]
            .iter()
            .map(|&t| GradientStop::new(t, rgb.alpha(alpha * (1.0 - t * t).powi(2))))
            .collect();
        let origin = Point::from_xy(0.0, 0.0);
        let shader = resvg::tiny_skia::RadialGradient::new(
            origin,
            0.0,
            origin,
            1.0,
            stops,
            SpreadMode::Pad,
            Transform::identity(),
        );
        let Some(shader) = shader else { return };
        let paint = Paint { shader, ..Paint::default() };
        let moved = self.whole().pre_concat(Transform::from_row(rx, 0.0, 0.0, ry, centre.0, centre.1));
        self.canvas.pixmap.fill_path(&path, &paint, FillRule::Winding, moved, self.mask.as_ref());
    }

    /// Draws only within an area.
    pub(super) fn within(&mut self, points: &[At], draw: impl FnOnce(&mut Self)) {
        let Some(path) = canvas::polygon(points) else { return };
        let (wide, high, moved) = (self.canvas.pixmap.width(), self.canvas.pixmap.height(), self.whole());
        let before = self.mask.clone();
        match &mut self.mask {
            Some(mask) => mask.intersect_path(&path, FillRule::Winding, true, moved),
            None => {
                let Some(mut mask) = Mask::new(wide, high) else { return };
                mask.fill_path(&path, FillRule::Winding, true, moved);
                self.mask = Some(mask);
            }
        }
        draw(self);
        self.mask = before;
    }

    /// Draws in a frame that is moved, scaled and turned by so many degrees; a negative scale across mirrors it.
    pub(super) fn at(&mut self, place: At, scale: At, degrees: f32, draw: impl FnOnce(&mut Self)) {
        let before = self.moved;
        let turned = Transform::from_translate(place.0, place.1)
            .pre_concat(Transform::from_rotate(degrees))
            .pre_scale(scale.0, scale.1);
        self.moved = before.pre_concat(turned);
        draw(self);
        self.moved = before;
    }

    /// A solid thing of some matter: fill, grain, light from the upper left, dark edges to the lower right.
    pub(super) fn body(&mut self, points: &[At], of: &Matter) {
        let [left, top, right, bottom] = bounds(points);
        let size = (right - left).min(bottom - top);
        let stops = [(0.0, of.light, 1.0), (0.42, of.base, 1.0), (1.0, of.dark, 1.0)];
        let reach = (right - left).max(bottom - top) * 0.2;
        let (cx, cy) = ((left + right) / 2.0, (top + bottom) / 2.0);
        let (wide, high) = ((right - left) * 0.5 + reach, (bottom - top) * 0.5 + reach);
        self.fade(points, (cx - wide * 0.8, cy - high * 0.8), (cx + wide * 0.8, cy + high * 0.8), &stops);
        self.within(points, |e| {
            e.grain([left, top, right, bottom], of.grain);
            e.rounded(points, size, of);
        });
        self.edge(points, of.dark.lighter(-0.12), (size * 0.012).clamp(1.2, 4.0), 0.75);
    }

    /// The light and dark along an area's edges that make it look round; the area is clipped already.
    pub(super) fn rounded(&mut self, points: &[At], size: f32, of: &Matter) {
        let outline = spaced(points, size * 0.02);
        let shifted = |by: f32| -> Vec<At> { outline.iter().map(|&(x, y)| (x + by, y + by)).collect() };
        for (width, off) in [(0.36, 0.015), (0.27, 0.02), (0.19, 0.02), (0.12, 0.02), (0.06, 0.015)] {
            self.edge(&shifted(-size * off), of.dark.lighter(-0.14), size * width, 0.085);
        }
        let glow = 0.045 + of.shine * 0.075;
        for (width, off) in [(0.19, 0.1), (0.14, 0.095), (0.09, 0.09), (0.05, 0.085), (0.02, 0.08)] {
            self.edge(&shifted(size * off), of.light.mix(WHITE, of.shine * 0.5), size * width, glow);
        }
    }

    /// A raised ornament: the same matter, a little lighter, with a bright upper and a dark lower edge.
    pub(super) fn bump(&mut self, points: &[At], of: &Matter, lift: f32) {
        let off = |by: f32| -> Vec<At> { points.iter().map(|&(x, y)| (x + by, y + by)).collect() };
        self.veil(&off(lift), BLACK, 0.35);
        self.veil(&off(-lift * 0.5), of.light, 0.9);
        let [left, top, right, bottom] = bounds(points);
        let stops = [(0.0, of.light.mix(of.base, 0.4), 1.0), (1.0, of.base.mix(of.dark, 0.35), 1.0)];
        self.fade(points, (left, top), (right, bottom), &stops);
    }

    /// A cut line: dark, with light on its lower lip.
    pub(super) fn groove(&mut self, points: &[At], of: &Matter, width: f32) {
        let lower: Vec<At> = points.iter().map(|&(x, y)| (x + width * 0.45, y + width * 0.45)).collect();
        self.trace(&lower, of.light, width * 0.8, 0.55);
        self.trace(points, of.dark.lighter(-0.1), width, 0.85);
    }

    /// A raised line or wire.
    pub(super) fn wire(&mut self, points: &[At], of: &Matter, width: f32) {
        let off = |by: f32| -> Vec<At> { points.iter().map(|&(x, y)| (x + by, y + by)).collect() };
        self.trace(&off(width * 0.25), of.dark.lighter(-0.12), width * 1.1, 0.8);
        self.trace(points, of.base, width, 1.0);
        self.trace(&off(-width * 0.16), of.light, width * 0.42, 0.9);
    }

    /// A bead or boss.
    pub(super) fn bead(&mut self, centre: At, radius: f32, of: &Matter) {
        let (x, y) = centre;
        self.dot((x + radius * 0.12, y + radius * 0.18), radius * 1.08, of.dark.lighter(-0.16));
        self.fade(
            &ellipse(centre, radius, radius),
            (x - radius * 0.6, y - radius * 0.8),
            (x + radius * 0.7, y + radius),
            &[(0.0, of.light, 1.0), (0.45, of.base, 1.0), (1.0, of.dark, 1.0)],
        );
        self.dot((x - radius * 0.32, y - radius * 0.36), radius * 0.24, of.light.mix(WHITE, 0.3 + of.shine * 0.5));
    }

    /// The grain of a matter over a box, clipped by whatever clips.
    pub(super) fn grain(&mut self, area: [f32; 4], grain: Grain) {
        super::matter::lay(self, area, grain);
    }
}
