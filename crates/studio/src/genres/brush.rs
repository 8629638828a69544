//! The brush of the genres: shapes in a thing's own units, with light that is laid on after the thing stands in its scene.

use super::kit::Kit;
use crate::canvas::{self, Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE};
use crate::effects::Effects;
use crate::random::Rng;
use crate::scene::Tools;
use crate::sprite::Key;
use resvg::tiny_skia::{Path, PathBuilder, Transform};
use std::f32::consts::TAU;

/// A place in a thing's own units, x to the right, y down.
pub(super) type At = (f32, f32);

/// Something that shines: drawn after the scene's light has fallen on everything else.
#[derive(Clone)]
pub(super) enum Shine {
    /// A halo in units of the canvas: x, y, radii, colour, strength.
    Halo(f32, f32, f32, f32, Rgb, f32),
    /// A filled shape with its place.
    Shape(Path, Transform, Rgb, f32),
    /// A line with its width and place.
    Line(Path, Transform, Rgb, f32),
}

/// Draws one thing.
pub(super) struct Brush<'a> {
    pub canvas: &'a mut Canvas,
    pub tools: &'a Tools<'a>,
    /// From the thing's units to the canvas's.
    pub moved: Transform,
    pub kit: Kit,
    pub rng: Rng,
    pub shines: Vec<Shine>,
}

/// Reads a path of absolute `M`, `L`, `C`, `Q` and `Z`.
pub(super) fn path(text: &str) -> Option<Path> {
    let mut builder = PathBuilder::new();
    let mut numbers: Vec<f32> = Vec::new();
    let mut command = ' ';
    let mut flush = |command: char, n: &mut Vec<f32>| {
        match command {
            'M' => n.chunks_exact(2).for_each(|p| builder.move_to(p[0], p[1])),
            'L' => n.chunks_exact(2).for_each(|p| builder.line_to(p[0], p[1])),
            'Q' => n.chunks_exact(4).for_each(|p| builder.quad_to(p[0], p[1], p[2], p[3])),
            'C' => n.chunks_exact(6).for_each(|p| builder.cubic_to(p[0], p[1], p[2], p[3], p[4], p[5])),
            'Z' => builder.close(),
            _ => {}
        }
        n.clear();
    };
    for word in text.split([' ', ',']) {
        let (letter, rest) = match word.chars().next() {
            Some(c) if c.is_ascii_alphabetic() => (Some(c), &word[1..]),
            _ => (None, word),
        };
        if let Some(letter) = letter {
            flush(command, &mut numbers);
            command = letter;
        }
        numbers.extend(rest.parse::<f32>().ok());
    }
    flush(command, &mut numbers);
    builder.finish()
}

impl Brush<'_> {
    /// Fills a path.
    pub fn fill(&mut self, path: Option<Path>, ink: impl Into<Ink>) {
        if let Some(path) = path {
            self.canvas.fill_with(&path, ink, self.moved);
        }
    }

    /// Fills a polygon.
    pub fn poly(&mut self, points: &[At], ink: impl Into<Ink>) {
        self.fill(canvas::polygon(points), ink);
    }

    /// Fills an ellipse.
    pub fn oval(&mut self, x: f32, y: f32, rx: f32, ry: f32, ink: impl Into<Ink>) {
        self.fill(canvas::ellipse(x, y, rx.max(0.05), ry.max(0.05)), ink);
    }

    /// Fills a rectangle with rounded corners.
    pub fn bar(&mut self, x: f32, y: f32, w: f32, h: f32, radius: f32, ink: impl Into<Ink>) {
        self.fill(canvas::rounded(x, y, w.max(0.05), h.max(0.05), radius), ink);
    }

    /// Fills a shape written as a path.
    pub fn shape(&mut self, text: &str, ink: impl Into<Ink>) {
        self.fill(path(text), ink);
    }

    /// Draws a line through points.
    pub fn line(&mut self, points: &[At], ink: impl Into<Ink>, width: f32) {
        if let Some(path) = canvas::polyline(points) {
            self.canvas.stroke_with(&path, ink, width, self.moved);
        }
    }

    /// Draws a line along a written path.
    pub fn trace(&mut self, text: &str, ink: impl Into<Ink>, width: f32) {
        if let Some(path) = path(text) {
            self.canvas.stroke_with(&path, ink, width, self.moved);
        }
    }

    /// Draws the rim of an ellipse.
    pub fn ring(&mut self, x: f32, y: f32, rx: f32, ry: f32, ink: impl Into<Ink>, width: f32) {
        if let Some(path) = canvas::ellipse(x, y, rx, ry) {
            self.canvas.stroke_with(&path, ink, width, self.moved);
        }
    }

    /// An ellipse that fades to its rim.
    pub fn soft(&mut self, x: f32, y: f32, rx: f32, ry: f32, rgb: Rgb, alpha: f32) {
        let (x, y) = self.place(x, y);
        let zoom = self.zoom();
        self.canvas.soft(x, y, rx * zoom, ry * zoom, rgb, alpha);
    }

    /// An upright cylinder.
    pub fn tube(&mut self, x: f32, y: f32, w: f32, h: f32, rgb: Rgb) {
        let (dark, light) = (rgb.lighter(-0.16), rgb.lighter(0.12));
        self.bar(x, y, w, h, w * 0.08, Ink::Line(x, 0.0, light.opaque(), x + w, 0.0, dark.opaque()));
        self.bar(x + w * 0.16, y, w * 0.14, h, 0.0, WHITE.alpha(0.22));
        self.bar(x, y, w * 0.1, h, 0.0, dark.alpha(0.6));
    }

    /// A lying cylinder, or any panel lit from above.
    pub fn plate(&mut self, x: f32, y: f32, w: f32, h: f32, radius: f32, rgb: Rgb) {
        self.bar(x, y, w, h, radius, Ink::down(y, rgb.lighter(0.1), y + h, rgb.lighter(-0.16)));
        let inset = (h * 0.09).min(2.5);
        self.bar(x + radius * 0.5, y + inset, w - radius, inset, inset * 0.5, WHITE.alpha(0.25));
    }

    /// A ball lit from the upper left.
    pub fn ball(&mut self, x: f32, y: f32, r: f32, rgb: Rgb) {
        self.oval(x, y, r, r, rgb.lighter(-0.14));
        self.oval(x - r * 0.08, y - r * 0.1, r * 0.88, r * 0.86, rgb);
        self.oval(x - r * 0.26, y - r * 0.3, r * 0.5, r * 0.46, rgb.lighter(0.08));
        self.oval(x - r * 0.36, y - r * 0.42, r * 0.18, r * 0.14, WHITE.alpha(0.75));
    }

    /// Where a place of the thing is on the canvas.
    pub fn place(&self, x: f32, y: f32) -> At {
        let m = self.moved;
        (m.sx * x + m.kx * y + m.tx, m.ky * x + m.sy * y + m.ty)
    }

    /// Units of the canvas for one of the thing's.
    pub fn zoom(&self) -> f32 {
        self.moved.sx.hypot(self.moved.ky)
    }

    /// Draws in a part's own units: its origin, size and turn in degrees.
    pub fn within(&mut self, x: f32, y: f32, size: f32, turn: f32, draw: impl FnOnce(&mut Self)) {
        let before = self.moved;
        self.moved = before.pre_translate(x, y).pre_rotate(turn).pre_scale(size, size);
        draw(self);
        self.moved = before;
    }

    /// Draws the mirror image in x.
    pub fn mirrored(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = self.moved;
        self.moved = before.pre_scale(-1.0, 1.0);
        draw(self);
        self.moved = before;
    }

    /// A halo that is laid on last.
    pub fn glow(&mut self, x: f32, y: f32, r: f32, rgb: Rgb, alpha: f32) {
        let (x, y) = self.place(x, y);
        let r = r * self.zoom();
        self.shines.push(Shine::Halo(x, y, r, r, rgb, alpha));
    }

    /// A shape that shines by itself.
    pub fn lit(&mut self, path: Option<Path>, rgb: Rgb) {
        if let Some(path) = path {
            self.canvas.fill_with(&path, rgb, self.moved);
            self.shines.push(Shine::Shape(path, self.moved, rgb, 1.0));
        }
    }

    /// A shining ellipse with its halo.
    pub fn lamp(&mut self, x: f32, y: f32, r: f32, rgb: Rgb) {
        self.lit(canvas::ellipse(x, y, r, r), rgb.mix(WHITE, 0.35));
        self.glow(x, y, r * 3.2, rgb, 0.6);
    }

    /// A shining bar.
    pub fn neon(&mut self, x: f32, y: f32, w: f32, h: f32, rgb: Rgb) {
        self.lit(canvas::rounded(x, y, w, h, w.min(h) * 0.5), rgb);
        let (cx, cy) = self.place(x + w / 2.0, y + h / 2.0);
        let zoom = self.zoom();
        let near = w.min(h) * 2.0;
        self.shines.push(Shine::Halo(cx, cy, (w * 0.6 + near) * zoom, (h * 0.6 + near) * zoom, rgb, 0.42));
    }

    /// A shining line.
    pub fn ray(&mut self, points: &[At], rgb: Rgb, width: f32) {
        if let Some(path) = canvas::polyline(points) {
            self.beam(path, rgb, width);
        }
    }

    /// A shining line along a written path.
    pub fn ray_along(&mut self, text: &str, rgb: Rgb, width: f32) {
        if let Some(path) = path(text) {
            self.beam(path, rgb, width);
        }
    }

    /// A shining ring.
    pub fn hoop(&mut self, x: f32, y: f32, rx: f32, ry: f32, rgb: Rgb, width: f32) {
        if let Some(path) = canvas::ellipse(x, y, rx, ry) {
            self.beam(path, rgb, width);
        }
    }

    fn beam(&mut self, path: Path, rgb: Rgb, width: f32) {
        self.canvas.stroke_with(&path, rgb.alpha(0.3), width * 2.6, self.moved);
        self.canvas.stroke_with(&path, rgb, width, self.moved);
        self.shines.push(Shine::Line(path, self.moved, rgb, width));
    }

    /// A toothed wheel.
    pub fn gear(&mut self, x: f32, y: f32, r: f32, rgb: Rgb) {
        let teeth = ((r * 0.9) as usize).clamp(8, 18);
        let mut points = Vec::new();
        for at in 0..teeth * 4 {
            let angle = at as f32 / (teeth * 4) as f32 * TAU;
            let reach = if at % 4 < 2 { r } else { r * 0.82 };
            points.push((x + angle.cos() * reach, y + angle.sin() * reach));
        }
        self.poly(&points, rgb.lighter(-0.1));
        self.oval(x, y, r * 0.74, r * 0.74, rgb);
        self.oval(x, y, r * 0.52, r * 0.52, rgb.lighter(-0.2));
        for spoke in 0..3 {
            let angle = spoke as f32 / 3.0 * TAU / 2.0;
            let (dx, dy) = (angle.cos() * r * 0.56, angle.sin() * r * 0.56);
            self.line(&[(x - dx, y - dy), (x + dx, y + dy)], rgb, r * 0.15);
        }
        self.oval(x, y, r * 0.2, r * 0.2, rgb.lighter(0.1));
        self.oval(x, y, r * 0.08, r * 0.08, rgb.lighter(-0.3));
    }

    /// A row of rivets from one place to another.
    pub fn rivets(&mut self, from: At, to: At, count: usize, r: f32, rgb: Rgb) {
        for at in 0..count {
            let t = at as f32 / (count.max(2) - 1) as f32;
            let (x, y) = (from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t);
            self.oval(x + r * 0.2, y + r * 0.25, r, r, BLACK.alpha(0.4));
            self.oval(x, y, r, r, rgb);
            self.oval(x - r * 0.3, y - r * 0.3, r * 0.4, r * 0.4, WHITE.alpha(0.6));
        }
    }

    /// A pipe through points.
    pub fn pipe(&mut self, points: &[At], rgb: Rgb, width: f32) {
        self.line(points, rgb.lighter(-0.22), width);
        self.line(points, rgb, width * 0.7);
        let lifted: Vec<At> = points.iter().map(|p| (p.0 - width * 0.12, p.1 - width * 0.12)).collect();
        self.line(&lifted, rgb.lighter(0.16), width * 0.2);
    }

    /// A spoked wheel.
    pub fn wheel(&mut self, x: f32, y: f32, r: f32, rgb: Rgb) {
        self.ring(x, y, r * 0.9, r * 0.9, rgb.lighter(-0.2), r * 0.2);
        self.ring(x, y, r * 0.86, r * 0.86, rgb, r * 0.1);
        for spoke in 0..5 {
            let angle = spoke as f32 / 5.0 * TAU / 2.0 + 0.2;
            let (dx, dy) = (angle.cos() * r * 0.84, angle.sin() * r * 0.84);
            self.line(&[(x - dx, y - dy), (x + dx, y + dy)], rgb.lighter(-0.05), r * 0.07);
        }
        self.oval(x, y, r * 0.2, r * 0.2, rgb.lighter(-0.15));
        self.oval(x, y, r * 0.1, r * 0.1, rgb.lighter(0.15));
    }

    /// Steam or smoke that rises from a place.
    pub fn steam(&mut self, x: f32, y: f32, size: f32, rgb: Rgb) {
        for at in 0..7 {
            let t = at as f32 / 6.0;
            let sway = (t * 5.0).sin() * size * 0.22 + t * size * 0.3;
            let r = size * (0.16 + 0.26 * t);
            self.soft(x + sway, y - t * size * 1.7, r * 1.25, r, rgb, 0.5 * (1.0 - t * 0.75));
        }
    }

    /// A small flame.
    pub fn flame(&mut self, x: f32, y: f32, size: f32, rgb: Rgb) {
        let s = |px: f32, py: f32| (x + px * size, y + py * size);
        let tongue = |w: f32, h: f32| {
            let mut p = PathBuilder::new();
            let (a, b) = (s(-w, 0.0), s(w, 0.0));
            p.move_to(a.0, a.1);
            let (c, d, top) = (s(-w * 1.3, -h * 0.5), s(-w * 0.1, -h * 0.55), s(w * 0.1, -h));
            p.cubic_to(c.0, c.1, d.0, d.1, top.0, top.1);
            let (c, d) = (s(w * 0.5, -h * 0.6), s(w * 1.4, -h * 0.5));
            p.cubic_to(c.0, c.1, d.0, d.1, b.0, b.1);
            p.close();
            p.finish()
        };
        self.lit(tongue(0.5, 1.6), rgb);
        self.lit(tongue(0.34, 1.1), rgb.mix(WHITE, 0.4));
        self.lit(tongue(0.18, 0.6), rgb.mix(WHITE, 0.8));
        self.glow(x, y - size * 0.6, size * 2.6, rgb, 0.55);
    }

    /// An icon of the art pack with the middle of its foot at a place; its longer side is this long.
    pub fn icon(&mut self, name: &str, x: f32, y: f32, side: f32) {
        self.icon_in(name, None, x, y, side, 0);
    }

    /// An icon in a colour, turned by degrees.
    pub fn icon_in(&mut self, name: &str, colour: Option<Rgb>, x: f32, y: f32, side: f32, turned: i16) {
        let key = Key { art: name.to_owned(), colour, pattern: None, turned, upside_down: false, material: None };
        if let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) {
            let ((x, y), zoom) = (self.place(x, y), self.zoom());
            sprite.stamp(self.canvas, x, y, side * zoom, &Effects::default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_written_path_is_read() {
        let bounds = path("M0 0 L10 0 L10,20 Z").map(|path| path.bounds());
        assert_eq!(bounds.map(|b| (b.width(), b.height())), Some((10.0, 20.0)));
        assert!(path("nothing").is_none());
    }
}
