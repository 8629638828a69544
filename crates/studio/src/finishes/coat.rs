//! The coat: marks on a rendered sprite that never leave its outline, and changes of all its pixels.

use crate::canvas::{Canvas, Ink, ellipse, polygon, polyline};
use crate::colour::Rgb;
use crate::random::{Rng, Seed};
use crate::sprite::alpha_box;
use resvg::tiny_skia::{BlendMode, FillRule, LineCap, LineJoin, Paint, Path, Stroke, Transform};

/// A point in units of the layer.
pub(super) type At = (f32, f32);

/// A sprite on its own layer.
pub(super) struct Coat<'a> {
    layer: &'a mut Canvas,
    /// Left, top, width and height of what is opaque, in units.
    pub area: [f32; 4],
    /// The sprite's longer side.
    pub side: f32,
    pub rng: Rng,
    pub seed: Seed,
}

impl<'a> Coat<'a> {
    pub(super) fn new(layer: &'a mut Canvas, side: f32, seed: Seed) -> Option<Self> {
        let area = alpha_box(&layer.pixmap, 60)?.map(|pixels| pixels as f32 / layer.scale);
        Some(Self { layer, area, side, rng: seed.rng(), seed })
    }

    /// A point by its shares of the sprite's width and height.
    pub(super) fn at(&self, across: f32, down: f32) -> At {
        (self.area[0] + self.area[2] * across, self.area[1] + self.area[3] * down)
    }

    /// A random point on the sprite itself.
    pub(super) fn spot(&mut self) -> At {
        for _ in 0..24 {
            let (u, v) = (self.rng.unit(), self.rng.unit());
            let at = self.at(u, v);
            if self.covers(at) {
                return at;
            }
        }
        self.at(0.5, 0.5)
    }

    pub(super) fn covers(&self, (x, y): At) -> bool {
        let scale = self.layer.scale;
        if x < 0.0 || y < 0.0 {
            return false;
        }
        self.layer.pixmap.pixel((x * scale) as u32, (y * scale) as u32).is_some_and(|pixel| pixel.alpha() > 120)
    }

    /// The outermost point in a direction, in radians from the right, clockwise; and the way from the middle to it.
    pub(super) fn rim(&self, angle: f32) -> (At, At) {
        let (cx, cy) = self.at(0.5, 0.5);
        let way = (angle.cos(), angle.sin());
        let mut reach = self.area[2].hypot(self.area[3]) / 2.0;
        while reach > 0.0 {
            let at = (cx + way.0 * reach, cy + way.1 * reach);
            if self.covers(at) {
                return (at, way);
            }
            reach -= 1.0;
        }
        ((cx, cy), way)
    }

    /// The lowest or highest point of the sprite at a share of its width.
    pub(super) fn edge(&self, across: f32, low: bool) -> Option<At> {
        let steps = 160;
        (0..=steps).find_map(|step| {
            let down = step as f32 / steps as f32;
            let at = self.at(across, if low { 1.0 - down } else { down });
            self.covers(at).then_some(at)
        })
    }

    fn paint(&mut self, path: &Path, ink: Ink, stroke: Option<f32>, blend: BlendMode) {
        let paint = Paint { shader: ink.shader(), blend_mode: blend, ..Paint::default() };
        let place = Transform::from_scale(self.layer.scale, self.layer.scale);
        match stroke {
            None => self.layer.pixmap.fill_path(path, &paint, FillRule::Winding, place, None),
            Some(width) => {
                let stroke =
                    Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
                self.layer.pixmap.stroke_path(path, &paint, &stroke, place, None);
            }
        }
    }

    /// Fills a polygon on the sprite.
    pub(super) fn fill(&mut self, points: &[At], ink: impl Into<Ink>) {
        if let Some(path) = polygon(points) {
            self.paint(&path, ink.into(), None, BlendMode::SourceAtop);
        }
    }

    /// Draws a line on the sprite.
    pub(super) fn line(&mut self, points: &[At], ink: impl Into<Ink>, width: f32) {
        if let Some(path) = polyline(points) {
            self.paint(&path, ink.into(), Some(width), BlendMode::SourceAtop);
        }
    }

    /// Draws a line that may leave the sprite: a thread, a hair.
    pub(super) fn loose(&mut self, points: &[At], ink: impl Into<Ink>, width: f32) {
        if let Some(path) = polyline(points) {
            self.paint(&path, ink.into(), Some(width), BlendMode::SourceOver);
        }
    }

    /// A dot on the sprite.
    pub(super) fn dot(&mut self, (x, y): At, rx: f32, ry: f32, ink: impl Into<Ink>) {
        if let Some(path) = ellipse(x, y, rx.max(0.2), ry.max(0.2)) {
            self.paint(&path, ink.into(), None, BlendMode::SourceAtop);
        }
    }

    /// A dot that may leave the sprite.
    pub(super) fn bead(&mut self, (x, y): At, rx: f32, ry: f32, ink: impl Into<Ink>) {
        if let Some(path) = ellipse(x, y, rx.max(0.2), ry.max(0.2)) {
            self.paint(&path, ink.into(), None, BlendMode::SourceOver);
        }
    }

    /// Takes a piece out of the sprite.
    pub(super) fn cut(&mut self, points: &[At]) {
        if let Some(path) = polygon(points) {
            let solid = Ink::from(Rgb(0, 0, 0));
            self.paint(&path, solid, None, BlendMode::DestinationOut);
        }
    }

    /// A ragged ring of points around a middle.
    pub(super) fn blot(&mut self, (x, y): At, rx: f32, ry: f32) -> Vec<At> {
        let count = 14;
        let turn = self.rng.unit() * 6.3;
        (0..count)
            .map(|point| {
                let angle = turn + point as f32 / count as f32 * std::f32::consts::TAU;
                let r = self.rng.between(0.72, 1.12);
                (x + angle.cos() * rx * r, y + angle.sin() * ry * r)
            })
            .collect()
    }

    /// Blots on the sprite: how many, between which shares of its side, of which tones.
    pub(super) fn blots(&mut self, count: usize, least: f32, most: f32, tones: &[Rgb], alpha: f32) {
        for _ in 0..count {
            let at = self.spot();
            let r = self.rng.between(least, most) * self.side;
            let flat = self.rng.between(0.6, 1.0);
            let points = self.blot(at, r, r * flat);
            let tone = self.rng.pick(tones);
            self.fill(&points, tone.alpha(alpha));
        }
    }

    /// A jagged walk over the sprite from a point in a direction.
    pub(super) fn walk(&mut self, from: At, angle: f32, length: f32) -> Vec<At> {
        let mut points = vec![from];
        let (mut at, mut angle, mut left) = (from, angle, length);
        while left > 0.0 {
            angle += self.rng.between(-0.75, 0.75);
            let step = self.rng.between(0.04, 0.08) * self.side;
            at = (at.0 + angle.cos() * step, at.1 + angle.sin() * step);
            points.push(at);
            left -= step;
        }
        points
    }

    /// Changes every colour of the sprite; the closure is also told where, by shares of its width and height.
    pub(super) fn each(&mut self, with: impl Fn(Rgb, f32, f32) -> Rgb) {
        let (scale, [left, top, w, h]) = (self.layer.scale, self.area);
        let wide = self.layer.pixmap.width() as usize;
        for (number, pixel) in self.layer.pixmap.data_mut().chunks_exact_mut(4).enumerate() {
            let alpha = u32::from(pixel[3]);
            if alpha == 0 {
                continue;
            }
            let plain = |byte: u8| (u32::from(byte) * 255 / alpha).min(255) as u8;
            let (x, y) = ((number % wide) as f32 / scale, (number / wide) as f32 / scale);
            let new = with(Rgb(plain(pixel[0]), plain(pixel[1]), plain(pixel[2])), (x - left) / w, (y - top) / h);
            for (byte, value) in pixel.iter_mut().zip([new.0, new.1, new.2]) {
                *byte = (u32::from(value) * alpha / 255) as u8;
            }
        }
    }

    /// Draws the rim of the sprite within its outline: opaque where it is clear on one side, this many units wide.
    pub(super) fn edge_line(&mut self, width: f32, tone: Rgb, alpha: f32) {
        let before = self.layer.pixmap.clone();
        let (wide, high) = (before.width() as i32, before.height() as i32);
        let d = (width * self.layer.scale).round().max(1.0) as i32;
        let slant = (d * 7 + 5) / 10;
        let ways =
            [(d, 0), (-d, 0), (0, d), (0, -d), (slant, slant), (-slant, slant), (slant, -slant), (-slant, -slant)];
        let solid = |x: i32, y: i32| {
            let inside = (0..wide).contains(&x) && (0..high).contains(&y);
            inside && before.pixels()[(y * wide + x) as usize].alpha() > 24
        };
        for (at, pixel) in self.layer.pixmap.data_mut().chunks_exact_mut(4).enumerate().filter(|(_, p)| p[3] > 24) {
            let (x, y) = (at as i32 % wide, at as i32 / wide);
            let open = ways.iter().filter(|(dx, dy)| !solid(x + dx, y + dy)).count();
            let share = (open as f32 / 3.0).min(1.0) * alpha;
            for (byte, value) in pixel.iter_mut().zip([tone.0, tone.1, tone.2, 255]) {
                *byte = (f32::from(*byte) + (f32::from(value) - f32::from(*byte)) * share) as u8;
            }
        }
    }

    /// Makes the sprite partly clear.
    pub(super) fn thin(&mut self, share: f32) {
        let keep = (share * 256.0) as u32;
        for byte in self.layer.pixmap.data_mut() {
            *byte = ((u32::from(*byte) * keep) >> 8) as u8;
        }
    }

    /// Moves each row sideways by a share of the side that depends on its height, 0 at the top and 1 at the foot.
    pub(super) fn bend(&mut self, by: impl Fn(f32) -> f32) {
        let (scale, [_, top, _, h]) = (self.layer.scale, self.area);
        let wide = self.layer.pixmap.width() as usize;
        let side = self.side;
        for (y, row) in self.layer.pixmap.data_mut().chunks_exact_mut(wide * 4).enumerate() {
            let down = ((y as f32 / scale - top) / h).clamp(0.0, 1.0);
            let pixels = (by(down) * side * scale).round() as i64;
            let shift = pixels.unsigned_abs() as usize * 4;
            if shift >= row.len() {
                continue;
            }
            if pixels > 0 {
                row.copy_within(..row.len() - shift, shift);
                row[..shift].fill(0);
            } else {
                let end = row.len() - shift;
                row.copy_within(shift.., 0);
                row[end..].fill(0);
            }
        }
    }
}

/// How light a colour looks, 0..1.
pub(super) fn light(rgb: Rgb) -> f32 {
    (0.3 * f32::from(rgb.0) + 0.59 * f32::from(rgb.1) + 0.11 * f32::from(rgb.2)) / 255.0
}
