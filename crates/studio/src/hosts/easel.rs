//! The easel that a host is drawn on: a sheet of 1000 × 1000 placed in the picture, with the host's text, colour and ink.

use super::warp::{At, Course, bend};
use crate::canvas::{self, Canvas, Ink};
use crate::colour::{BLACK, Rgb, WHITE, hex};
use crate::effects::Effects;
use crate::lettering::{Letters, Script};
use crate::random::{Rng, Seed};
use crate::scene::Tools;
use crate::sprite::Key;
use crate::studio::Refusal;
use resvg::tiny_skia::{Path, PathBuilder, Transform};

/// Where a host is drawn and what it is asked to be.
pub(crate) struct Easel<'a> {
    pub canvas: &'a mut Canvas,
    pub tools: &'a Tools<'a>,
    /// The sheet's place and size: left, top and side in units.
    pub sheet: [f32; 3],
    pub text: &'a str,
    /// A second line in small letters.
    pub motto: Option<&'a str>,
    /// The host's colour and its letters' colour, where they were asked for.
    pub colour: Option<Rgb>,
    pub ink: Option<Rgb>,
    /// The tone of a plain background.
    pub ground: Option<Rgb>,
    pub seed: Seed,
}

/// The share of a letter's height that lies above the baseline for a capital.
pub(crate) const CAP: f32 = 0.71;

impl Easel<'_> {
    fn to(&self) -> Transform {
        let [x, y, side] = self.sheet;
        Transform::from_translate(x, y).pre_scale(side / 1000.0, side / 1000.0)
    }

    pub(crate) fn rng(&self, name: &str) -> Rng {
        self.seed.child(name).rng()
    }

    /// The host's colour: what was asked for, or one of its usual ones.
    pub(crate) fn main(&self, usual: &[u32]) -> Rgb {
        self.colour.unwrap_or_else(|| hex(self.rng("main").pick(usual)))
    }

    pub(crate) fn shape(&mut self, path: &Path, ink: impl Into<Ink>) {
        let to = self.to();
        self.canvas.fill_with(path, ink, to);
    }

    pub(crate) fn edge(&mut self, path: &Path, ink: impl Into<Ink>, width: f32) {
        let to = self.to();
        self.canvas.stroke_with(path, ink, width, to);
    }

    pub(crate) fn poly(&mut self, points: &[At], ink: impl Into<Ink>) {
        if let Some(path) = canvas::polygon(points) {
            self.shape(&path, ink);
        }
    }

    /// A smooth closed shape through points.
    pub(crate) fn blob(&mut self, points: &[At], ink: impl Into<Ink>) {
        if let Some(path) = round(points) {
            self.shape(&path, ink);
        }
    }

    pub(crate) fn line(&mut self, points: &[At], ink: impl Into<Ink>, width: f32) {
        if let Some(path) = canvas::polyline(points) {
            self.edge(&path, ink, width);
        }
    }

    /// A smooth line through points.
    pub(crate) fn curve(&mut self, points: &[At], ink: impl Into<Ink>, width: f32) {
        self.line(&crate::figures::pen::smooth(points), ink, width);
    }

    pub(crate) fn rect(&mut self, x: f32, y: f32, w: f32, h: f32, ink: impl Into<Ink>) {
        self.poly(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h)], ink);
    }

    pub(crate) fn rounded(&mut self, [x, y, w, h]: [f32; 4], radius: f32, ink: impl Into<Ink>) {
        if let Some(path) = canvas::rounded(x, y, w, h, radius) {
            self.shape(&path, ink);
        }
    }

    /// Whether what is painted at a place so far looks like water: more blue than red by far.
    pub(crate) fn wet(&self, (x, y): At) -> bool {
        let [left, top, side] = self.sheet;
        let pixel = |at: f32, from: f32| ((from + at * side / 1000.0) * self.canvas.scale).max(0.0) as u32;
        let found = self.canvas.pixmap.pixel(pixel(x, left), pixel(y, top));
        found.is_some_and(|pixel| pixel.blue() > pixel.red().saturating_add(24) && pixel.blue() >= pixel.green())
    }

    pub(crate) fn oval(&mut self, (x, y): At, rx: f32, ry: f32, ink: impl Into<Ink>) {
        if let Some(path) = canvas::ellipse(x, y, rx, ry) {
            self.shape(&path, ink);
        }
    }

    pub(crate) fn ring(&mut self, (x, y): At, rx: f32, ry: f32, ink: impl Into<Ink>, width: f32) {
        if let Some(path) = canvas::ellipse(x, y, rx, ry) {
            self.edge(&path, ink, width);
        }
    }

    pub(crate) fn soft(&mut self, (x, y): At, rx: f32, ry: f32, rgb: Rgb, alpha: f32) {
        let [left, top, side] = self.sheet;
        let zoom = side / 1000.0;
        self.canvas.soft(left + x * zoom, top + y * zoom, rx * zoom, ry * zoom, rgb, alpha);
    }

    /// The shadow of what stands on the ground here.
    pub(crate) fn shadow(&mut self, foot: At, wide: f32) {
        self.soft(foot, wide, wide * 0.16, hex(0x1c1830), 0.36);
        self.soft(foot, wide * 0.75, wide * 0.08, hex(0x1c1830), 0.3);
    }

    /// Stamps an icon with the middle of its foot here.
    pub(crate) fn icon(&mut self, art: &str, (x, y): At, side: f32, turned: i16, colour: Option<Rgb>) {
        let key = Key { art: art.to_owned(), colour, pattern: None, turned, upside_down: false, material: None };
        let [left, top, whole] = self.sheet;
        let zoom = whole / 1000.0;
        if let Some(sprite) = self.tools.sprites.get(self.tools.art, &key) {
            sprite.stamp(self.canvas, left + x * zoom, top + y * zoom, side * zoom, &Effects::default());
        }
    }

    /// The host's text on one line, in this font or, where it lacks a letter, in a plain one.
    ///
    /// # Errors
    /// When no font has a letter of the text.
    pub(crate) fn set(&self, font: &str, spacing: f32) -> Result<Letters, Refusal> {
        self.set_text(self.text, font, spacing)
    }

    pub(crate) fn set_text(&self, text: &str, font: &str, spacing: f32) -> Result<Letters, Refusal> {
        let type_ = self.tools.type_;
        let font = if text.is_ascii() || type_.covers(font, text) { font } else { Script::of(text).plain() };
        type_.letters(text, font, spacing)
    }

    /// The ink of the letters: what was asked for, or this.
    pub(crate) fn letters(&self, usual: Rgb) -> Rgb {
        self.ink.unwrap_or(usual)
    }

    /// Draws letters on a ground; a rim keeps an ink readable that is near to the ground's colour.
    pub(crate) fn write(&mut self, path: &Path, usual: Rgb, ground: Rgb) {
        if self.letters(usual).lab().distance(ground.lab()) < 0.24 {
            self.halo(path, ground, 9.0);
        }
        let ink = self.letters(usual);
        self.shape(path, ink);
    }

    /// A rim round letters whose asked ink is near to the ground's colour, this wide on both sides together.
    pub(crate) fn halo(&mut self, path: &Path, ground: Rgb, width: f32) {
        if self.ink.is_some_and(|ink| ink.lab().distance(ground.lab()) < 0.24) {
            let rim = if ground.lab().l > 0.6 { BLACK.mix(ground, 0.25) } else { WHITE.mix(ground, 0.1) };
            self.edge(path, rim, width);
        }
    }

    /// The text along a course, as large as it fits, at most `size`; the part of the course from `from` to `to` (shares
    /// of its length) is used, and the letters stand `lift` of their size above it.
    ///
    /// # Errors
    /// When no font has a letter of the text.
    pub(crate) fn along(
        &self,
        course: &Course,
        font: &str,
        (from, to): (f32, f32),
        size: f32,
        lift: f32,
    ) -> Result<Option<Path>, Refusal> {
        let spacing = if font.contains("Lobster") || font.contains("Pacifico") { 0.0 } else { 0.04 };
        let mut line = self.set(font, spacing)?;
        let room = course.length() * (to - from);
        // Short texts are spaced out a little rather than left alone in the middle.
        let gap = ((room / (line.width * size / 100.0) - 1.0) * line.width / 100.0 / line.glyphs.len() as f32)
            .clamp(0.0, 0.3);
        if spacing > 0.0 && gap > 0.02 {
            line = self.set(font, spacing + gap * 0.7)?;
        }
        let scale = (room / line.width).min(size / 100.0);
        let start = course.length() * (from + to) / 2.0 - line.width * scale / 2.0;
        let lifted = Letters {
            glyphs: line
                .glyphs
                .into_iter()
                .map(|glyph| crate::lettering::Glyph {
                    path: glyph.path.and_then(|path| path.transform(Transform::from_translate(0.0, -lift * 100.0))),
                    ..glyph
                })
                .collect(),
            ..line
        };
        Ok(joined(&course.letters(&lifted, start, |_| scale)))
    }

    /// The text round an upright cylinder: `r` its half width, `sag` how far the ring bends down in front (up where
    /// negative), `span` the angle that the text may take on each side, `size` its greatest size; baseline at `y`.
    ///
    /// # Errors
    /// When no font has a letter of the text.
    pub(crate) fn round(
        &self,
        font: &str,
        (cx, y): At,
        (r, sag): (f32, f32),
        span: f32,
        size: f32,
    ) -> Result<Option<Path>, Refusal> {
        let line = self.set(font, 0.03)?;
        // Beyond this the letters are seen too much from the side to be read.
        let scale = (2.0 * span.min(1.0) * r / line.width).min(size / 100.0);
        let half = line.width / 2.0;
        let map = move |px: f32, py: f32| {
            let turn = ((px - half) * scale / r).clamp(-1.55, 1.55);
            (cx + r * turn.sin(), y + py * scale + sag * (turn.cos() - 1.0))
        };
        Ok(line.path().and_then(|path| bend(&path, 5.0, map)))
    }

    /// The text on a ball: centre, radius, the angle it may take on each side, its greatest size.
    ///
    /// # Errors
    /// When no font has a letter of the text.
    pub(crate) fn ball(
        &self,
        font: &str,
        (cx, cy): At,
        (rx, ry): (f32, f32),
        span: f32,
        size: f32,
    ) -> Result<Option<Path>, Refusal> {
        let lines = self.broken(font, size * 1.2, span * rx * 2.0)?;
        let scale = lines.iter().map(|line| 2.0 * span * rx / line.width).fold(size / 100.0, f32::min);
        let count = lines.len() as f32;
        let mut out = PathBuilder::new();
        for (at, line) in lines.iter().enumerate() {
            let down = (at as f32 - (count - 1.0) / 2.0) * scale * 112.0 + scale * 100.0 * CAP / 2.0;
            let half = line.width / 2.0;
            let map = |px: f32, py: f32| {
                let turn = ((px - half) * scale / rx).clamp(-1.5, 1.5);
                let tilt = ((py * scale + down) / ry).clamp(-1.5, 1.5);
                (cx + rx * turn.sin() * tilt.cos(), cy + ry * tilt.sin())
            };
            if let Some(path) = line.path().and_then(|path| bend(&path, 5.0, map)) {
                out.push_path(&path);
            }
        }
        Ok(out.finish())
    }

    /// The text in one line or two, whichever is larger in a box of this width.
    pub(crate) fn broken(&self, font: &str, size: f32, width: f32) -> Result<Vec<Letters>, Refusal> {
        let whole = self.set(font, 0.0)?;
        let words: Vec<&str> = self.text.split(' ').collect();
        if words.len() < 2 || whole.width * size / 100.0 <= width {
            return Ok(vec![whole]);
        }
        let mut best: Option<(f32, Vec<Letters>)> = None;
        for cut in 1..words.len() {
            let first = self.set_text(&words[..cut].join(" "), font, 0.0)?;
            let second = self.set_text(&words[cut..].join(" "), font, 0.0)?;
            let widest = first.width.max(second.width);
            if best.as_ref().is_none_or(|(least, _)| widest < *least) {
                best = Some((widest, vec![first, second]));
            }
        }
        Ok(best.map_or_else(|| vec![whole], |(_, lines)| lines))
    }

    /// The text as large as it can be in a box, in one line or two.
    ///
    /// # Errors
    /// When no font has a letter of the text.
    pub(crate) fn block(&self, font: &str, [x, y, w, h]: [f32; 4], size: f32) -> Result<Option<Path>, Refusal> {
        let lines = self.broken(font, size, w)?;
        let count = lines.len() as f32;
        let tall = (count - 1.0) * 112.0 + 100.0 * (CAP + 0.2);
        let scale = lines.iter().map(|line| w / line.width).fold((size / 100.0).min(h / tall), f32::min);
        let mut out = PathBuilder::new();
        for (at, line) in lines.iter().enumerate() {
            let base = y + h / 2.0 + ((at as f32 - (count - 1.0) / 2.0) * 112.0 + 100.0 * CAP / 2.0) * scale;
            let to = Transform::from_translate(x + w / 2.0 - line.width * scale / 2.0, base).pre_scale(scale, scale);
            if let Some(path) = line.path().and_then(|path| path.transform(to)) {
                out.push_path(&path);
            }
        }
        Ok(out.finish())
    }
}

/// Several outlines as one.
pub(crate) fn joined(paths: &[Path]) -> Option<Path> {
    let mut out = PathBuilder::new();
    paths.iter().for_each(|path| out.push_path(path));
    out.finish()
}

/// A smooth closed outline through points.
pub(crate) fn round(points: &[At]) -> Option<Path> {
    let n = points.len();
    if n < 3 {
        return None;
    }
    let mut p = PathBuilder::new();
    p.move_to(points[0].0, points[0].1);
    for at in 0..n {
        let (a, b, c, d) = (points[(at + n - 1) % n], points[at], points[(at + 1) % n], points[(at + 2) % n]);
        p.cubic_to(
            b.0 + (c.0 - a.0) / 6.0,
            b.1 + (c.1 - a.1) / 6.0,
            c.0 - (d.0 - b.0) / 6.0,
            c.1 - (d.1 - b.1) / 6.0,
            c.0,
            c.1,
        );
    }
    p.close();
    p.finish()
}

/// Part of an ellipse as points, in degrees clockwise from the right.
pub(crate) fn arc((x, y): At, rx: f32, ry: f32, from: f32, to: f32) -> Vec<At> {
    (0..=72)
        .map(|step| {
            let turn = (from + (to - from) * step as f32 / 72.0).to_radians();
            (x + rx * turn.cos(), y + ry * turn.sin())
        })
        .collect()
}
