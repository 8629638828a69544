//! The pen of figures: lines, areas, arrows and labels in a square of a thousand by a thousand, in the look of its sheet.

mod lines;
mod things;
mod whole;

pub(crate) use lines::{arc, corners, ellipse, plot, smooth};

use super::look::{Look, Tone};
use crate::canvas::{self, Canvas};
use crate::colour::Rgb;
use crate::random::Seed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;
use pairloom_model::Entry;
use resvg::tiny_skia::Transform;

/// A place in the figure's square, x to the right, y down.
pub(crate) type At = (f32, f32);

/// The height of a label's letters.
const LABEL: f32 = 34.0;

/// Draws one figure.
pub(crate) struct Pen<'a> {
    canvas: &'a mut Canvas,
    tools: &'a Tools<'a>,
    look: &'a Look,
    /// Left, top, and units of the canvas for one of the figure's.
    origin: At,
    zoom: f32,
    /// How much thicker lines are in a small figure, so that they do not get lost.
    heft: f32,
    seed: Seed,
    /// How many strokes were drawn: each wobbles in its own way.
    strokes: usize,
    /// The labels that the sample asks for.
    pub labels: Vec<String>,
    /// The colours that the sample asks for.
    pub tints: Vec<Rgb>,
    /// The pool's entry that is drawn; none where the sample binds none.
    pub entry: Option<&'a Entry>,
    tinted: bool,
    /// Letters and their ground where these are not ink and paper.
    on: Option<(Rgb, Rgb)>,
    /// How many of its main parts the sample asks for.
    pub count: Option<usize>,
    counted: bool,
    /// Labels with their boxes in units of the canvas.
    placed: Vec<(String, [f32; 4])>,
    /// Slots with the boxes of their things in units of the canvas.
    things: Vec<(String, [f32; 4])>,
    trouble: Option<Refusal>,
    /// The pool of the entry that is drawn; empty where a sample names none.
    pub pool: String,
    /// What the sample says must be seen, one a line.
    pub visible: String,
    /// The figure paints the whole picture itself, and nothing may lie over it.
    bare: bool,
    /// How wide a label may become before it goes on in a second line, where that is told.
    wide: Option<f32>,
    /// How much larger labels are than usual.
    large: f32,
    /// Where labels must stay: left, top, right, bottom in units of the canvas.
    bounds: [f32; 4],
}

/// What a figure came to.
pub(crate) struct Finished {
    pub labels: Vec<(String, [f32; 4])>,
    pub things: Vec<(String, [f32; 4])>,
    pub tinted: bool,
    pub counted: bool,
    pub bare: bool,
}

impl<'a> Pen<'a> {
    pub(super) fn new(
        canvas: &'a mut Canvas,
        tools: &'a Tools<'a>,
        look: &'a Look,
        area: [f32; 4],
        seed: Seed,
    ) -> Self {
        let zoom = area[2].min(area[3]) / 1000.0;
        let margin = 32.0;
        let bounds = [margin, margin, canvas.width - margin, canvas.height - margin];
        Self {
            canvas,
            tools,
            look,
            origin: (area[0], area[1]),
            zoom,
            heft: (0.9 / zoom).sqrt().clamp(1.0, 1.35),
            seed,
            strokes: 0,
            labels: Vec::new(),
            tints: Vec::new(),
            entry: None,
            tinted: false,
            on: None,
            count: None,
            counted: false,
            placed: Vec::new(),
            things: Vec::new(),
            trouble: None,
            pool: String::new(),
            visible: String::new(),
            bare: false,
            wide: None,
            large: 1.0,
            bounds,
        }
    }

    /// Keeps labels within a card.
    pub(super) fn keep_in(&mut self, card: Option<&[f32; 4]>) {
        if let Some(&[x, y, w, h]) = card {
            self.bounds = [x + 10.0, y + 34.0, x + w - 10.0, y + h - 10.0];
        }
    }

    pub(super) fn finish(self) -> Result<Finished, Refusal> {
        match self.trouble {
            Some(trouble) => Err(trouble),
            None => Ok(Finished {
                labels: self.placed,
                things: self.things,
                tinted: self.tinted,
                counted: self.counted,
                bare: self.bare,
            }),
        }
    }

    /// The colour of a kind of matter on this sheet.
    pub(crate) fn tone(&self, tone: Tone) -> Rgb {
        self.look.tone(tone)
    }

    /// The colour that the sample asks for, `number` counted from 0, or this one where it asks for none.
    pub(crate) fn tint(&mut self, number: usize, otherwise: Tone) -> Rgb {
        match self.tints.get(number) {
            Some(&tint) => {
                self.tinted = true;
                tint
            }
            None => self.tone(otherwise),
        }
    }

    /// Whether the sample asks for this label.
    pub(crate) fn asks(&self, text: &str) -> bool {
        self.labels.iter().any(|label| label == text)
    }

    fn moved(&self) -> Transform {
        Transform::from_row(self.zoom, 0.0, 0.0, self.zoom, self.origin.0, self.origin.1)
    }

    /// A number in −1..=1 that is the same in every drawing of this sample: for scattering things.
    pub(crate) fn chance(&self, number: usize) -> f32 {
        self.seed.child("chance").at(number).rng().between(-1.0, 1.0)
    }

    /// Points as a hand of this look draws them: more of them, each a little off.
    fn by_hand(&mut self, points: &[At], closed: bool) -> Vec<At> {
        self.strokes += 1;
        let rough = self.look.rough();
        if rough <= 0.0 || points.len() < 2 {
            return points.to_vec();
        }
        let (across, along) = (self.seed.child("x").at(self.strokes), self.seed.child("y").at(self.strokes));
        let mut out = Vec::new();
        let mut run = 0.0;
        let ends = if closed { points.len() } else { points.len() - 1 };
        for at in 0..ends {
            let (a, b) = (points[at], points[(at + 1) % points.len()]);
            let length = (b.0 - a.0).hypot(b.1 - a.1);
            let parts = (length / 14.0).ceil().max(1.0) as usize;
            for part in 0..parts {
                let t = part as f32 / parts as f32;
                let s = (run + length * t) / 46.0;
                let off = |seed: Seed| seed.noise(s) * rough;
                out.push((a.0 + (b.0 - a.0) * t + off(across), a.1 + (b.1 - a.1) * t + off(along)));
            }
            run += length;
        }
        if !closed {
            out.push(points[points.len() - 1]);
        }
        out
    }

    /// A line through points, in the sheet's ink at the usual width.
    pub(crate) fn line(&mut self, points: &[At]) {
        self.trace(points, Tone::Ink, 5.0);
    }

    /// A line through points of this tone and width.
    pub(crate) fn trace(&mut self, points: &[At], tone: Tone, width: f32) {
        self.stroke(points, self.look.tone(tone), width);
    }

    /// A line through points of this colour and width.
    pub(crate) fn stroke(&mut self, points: &[At], rgb: Rgb, width: f32) {
        let points = self.by_hand(points, false);
        if let Some(path) = canvas::polyline(&points) {
            let moved = self.moved();
            self.canvas.stroke_with(&path, rgb, width * self.look.weight() * self.heft, moved);
        }
    }

    /// A dashed line through points.
    pub(crate) fn dashed(&mut self, points: &[At], tone: Tone, width: f32) {
        let (on, off) = (16.0, 12.0);
        let mut left = on;
        let mut drawing = true;
        let mut piece: Vec<At> = points.first().copied().into_iter().collect();
        for pair in points.windows(2) {
            let (mut a, b) = (pair[0], pair[1]);
            loop {
                let length = (b.0 - a.0).hypot(b.1 - a.1);
                if length <= left {
                    left -= length;
                    piece.push(b);
                    break;
                }
                let t = left / length;
                let middle = (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
                piece.push(middle);
                if drawing {
                    self.trace(&piece, tone, width);
                }
                piece = vec![middle];
                drawing = !drawing;
                left = if drawing { on } else { off };
                a = middle;
            }
        }
        if drawing && piece.len() > 1 {
            self.trace(&piece, tone, width);
        }
    }

    /// A filled area with an outline in ink.
    pub(crate) fn area(&mut self, points: &[At], tone: Tone) {
        self.fill(points, self.look.tone(tone));
        self.outline(points, 4.5);
    }

    /// A filled area without an outline.
    pub(crate) fn fill(&mut self, points: &[At], rgb: Rgb) {
        if let Some(path) = canvas::polygon(points) {
            let moved = self.moved();
            self.canvas.fill_with(&path, rgb, moved);
        }
    }

    /// A closed line in ink.
    pub(crate) fn outline(&mut self, points: &[At], width: f32) {
        let points = self.by_hand(points, true);
        if let Some(path) = canvas::polygon(&points) {
            let (moved, ink) = (self.moved(), self.look.tone(Tone::Ink));
            self.canvas.stroke_with(&path, ink, width * self.look.weight() * self.heft, moved);
        }
    }

    /// An area that fades from one tone to another, from top to bottom of it.
    pub(crate) fn fade(&mut self, points: &[At], top: Rgb, bottom: Rgb) {
        let low = points.iter().fold(f32::MIN, |low, at| low.max(at.1));
        let high = points.iter().fold(f32::MAX, |high, at| high.min(at.1));
        if let Some(path) = canvas::polygon(points) {
            let moved = self.moved();
            self.canvas.fill_with(&path, canvas::Ink::down(high, top, low, bottom), moved);
        }
    }

    /// A circle, filled and outlined.
    pub(crate) fn disc(&mut self, centre: At, radius: f32, tone: Tone) {
        self.area(&ellipse(centre, radius, radius), tone);
    }

    /// An ellipse, filled and outlined.
    pub(crate) fn oval(&mut self, centre: At, rx: f32, ry: f32, tone: Tone) {
        self.area(&ellipse(centre, rx, ry), tone);
    }

    /// A circle's line alone.
    pub(crate) fn ring(&mut self, centre: At, radius: f32, tone: Tone, width: f32) {
        let mut points = ellipse(centre, radius, radius);
        points.push(points[0]);
        self.trace(&points, tone, width);
    }

    /// An upright rectangle, filled and outlined: left, top, width, height.
    pub(crate) fn block(&mut self, area: [f32; 4], tone: Tone) {
        self.area(&corners(area), tone);
    }

    /// A line with a head at its end.
    pub(crate) fn arrow(&mut self, from: At, to: At, tone: Tone, width: f32) {
        self.arrow_along(&[from, to], tone, width);
    }

    /// A line through points with a head at its end.
    pub(crate) fn arrow_along(&mut self, points: &[At], tone: Tone, width: f32) {
        let [.., before, to] = *points else { return };
        let length = (to.0 - before.0).hypot(to.1 - before.1).max(0.01);
        let (dx, dy) = ((to.0 - before.0) / length, (to.1 - before.1) / length);
        let head = (width * 4.2).max(18.0);
        let neck = (to.0 - dx * head * 0.8, to.1 - dy * head * 0.8);
        let mut line = points.to_vec();
        if let Some(last) = line.last_mut() {
            *last = neck;
        }
        self.trace(&line, tone, width);
        let (back, half) = ((to.0 - dx * head, to.1 - dy * head), head * 0.42);
        let rgb = self.look.tone(tone);
        self.fill(&[to, (back.0 - dy * half, back.1 + dx * half), (back.0 + dy * half, back.1 - dx * half)], rgb);
    }

    /// A sign that belongs to the drawing itself, as `+` on a terminal or `A` in a meter; no label of the sample.
    pub(crate) fn sign(&mut self, text: &str, at: At, size: f32) {
        if let Err(trouble) = self.write(text, at, size, Tone::Ink, false) {
            self.trouble.get_or_insert(trouble);
        }
    }

    /// A label, if the sample asks for it: its middle stands at `put`, and a thin line leads to `to`.
    pub(crate) fn label(&mut self, text: &str, to: At, put: At) {
        self.name(text, put, Some(to));
    }

    /// The same without a line: beside or upon what it names.
    pub(crate) fn label_at(&mut self, text: &str, put: At) {
        self.name(text, put, None);
    }

    fn name(&mut self, text: &str, put: At, to: Option<At>) {
        // Where a sample letters the parts of levers by initials, it asks for these alone.
        let lever = matches!(text, "Fulcrum" | "Load" | "Effort") && !self.asks(text);
        let text = if lever { &text[..1] } else { text };
        if !self.asks(text) || self.placed.iter().any(|(placed, _)| placed == text) {
            return;
        }
        // A sign is a part of the drawing, a label a thing of its own.
        let letters = self.canvas.owners.fresh();
        let drawn = self.canvas.owners.turn_to(letters);
        let written = self.write(text, put, LABEL * self.large, Tone::Ink, true);
        self.canvas.owners.turn_to(drawn);
        match written {
            Ok(area) => {
                self.claim_letters(letters, text, area);
                if let Some(to) = to {
                    self.lead(area, to);
                }
            }
            Err(trouble) => drop(self.trouble.get_or_insert(trouble)),
        }
    }

    /// The line from a label's box to what it names.
    fn lead(&mut self, [x, y, w, h]: [f32; 4], to: At) {
        let back = |at: At| ((at.0 - self.origin.0) / self.zoom, (at.1 - self.origin.1) / self.zoom);
        let ((left, top), (right, bottom)) = (back((x, y)), back((x + w, y + h)));
        let from = (to.0.clamp(left - 8.0, right + 8.0), to.1.clamp(top - 6.0, bottom + 6.0));
        if (to.0 - from.0).hypot(to.1 - from.1) > 14.0 {
            let rgb = self.on.map_or(self.look.tone(Tone::Ink), |(ink, _)| ink);
            self.stroke(&[from, to], rgb, 2.5);
            self.fill(&ellipse(to, 5.0, 5.0), rgb);
        }
    }

    /// Writes a line of text with its middle at a place; its box in units of the canvas.
    fn write(&mut self, text: &str, at: At, size: f32, tone: Tone, inside: bool) -> Result<[f32; 4], Refusal> {
        let size = (size * self.zoom).max(26.0_f32.min(size));
        let (mut x, mut y) = (self.origin.0 + at.0 * self.zoom, self.origin.1 + at.1 * self.zoom);
        let [left, top, right, bottom] = self.bounds;
        let wide = self.wide.map_or(self.canvas.width * 0.46, |wide| wide * self.zoom).min(right - left);
        let set =
            |font: &str| self.tools.type_.set(text, font, [x - wide / 2.0, y - size * 1.2, wide, size * 2.4], 0.42);
        let lettering = set(self.look.font()).or_else(|_| set("NotoSans_400Regular"))?;
        let bounds = lettering.path.bounds();
        // A label that would leave the picture is moved back into it.
        let (mut dx, mut dy) = (0.0, 0.0);
        if inside {
            dx = (left - bounds.left()).max(0.0) + (right - bounds.right()).min(0.0);
            dy = (top - bounds.top()).max(0.0) + (bottom - bounds.bottom()).min(0.0);
        }
        (x, y) = (bounds.left() + dx, bounds.top() + dy);
        let moved = Transform::from_translate(dx, dy);
        let (ink, ground) = self.on.unwrap_or((self.look.tone(tone), self.look.paper()));
        let drawn = self.canvas.owners.turn_to(0);
        if inside {
            self.canvas.stroke_with(&lettering.path, ground, size * 0.24, moved);
        }
        self.canvas.owners.turn_to(drawn);
        self.canvas.fill_with(&lettering.path, ink, moved);
        Ok([x, y, bounds.width(), bounds.height()])
    }

    /// Writes a caption into a box of the canvas, as large as it goes.
    pub(super) fn caption(&mut self, text: &str, area: [f32; 4]) -> Result<(), Refusal> {
        let set = |font: &str| self.tools.type_.set(text, font, area, 0.9);
        let lettering = set(self.look.font()).or_else(|_| set("NotoSans_400Regular"))?;
        let drawn = self.canvas.owners.open();
        self.canvas.fill(&lettering.path, self.look.tone(Tone::Ink));
        let region = region_of(area, self.canvas);
        self.canvas.owners.claim("caption", region);
        self.canvas.owners.turn_to(drawn);
        Ok(())
    }

    /// Labels from here on have letters and leading lines of this colour on that ground: for areas darker than the sheet.
    pub(crate) fn letters(&mut self, ink: Rgb, ground: Rgb) {
        self.on = Some((ink, ground));
    }

    /// The height of a label's letters in this figure, which are larger in a small one.
    pub(crate) fn letter(&self) -> f32 {
        (LABEL * self.large * self.zoom).max(26.0) / self.zoom
    }

    /// An ellipse of light or mist that fades out to its rim.
    pub(crate) fn soft(&mut self, centre: At, rx: f32, ry: f32, rgb: Rgb, alpha: f32) {
        let (x, y) = (self.origin.0 + centre.0 * self.zoom, self.origin.1 + centre.1 * self.zoom);
        self.canvas.soft(x, y, rx * self.zoom, ry * self.zoom, rgb, alpha);
    }

    /// An area through which what lies under it can be seen.
    pub(crate) fn veil(&mut self, points: &[At], rgb: Rgb, alpha: f32) {
        if let Some(path) = canvas::polygon(points) {
            let moved = self.moved();
            self.canvas.fill_with(&path, canvas::Ink::Flat(rgb.alpha(alpha)), moved);
        }
    }

    /// Draws within a rectangle of the figure: what goes beyond it is cut off.
    pub(crate) fn inside(&mut self, [x, y, w, h]: [f32; 4], draw: impl FnOnce(&mut Self)) {
        let before = self.canvas.pixmap.clone();
        let scale = self.canvas.scale;
        let (across, down) = (before.width() as usize, before.height() as usize);
        let edge =
            |at: f32, origin: f32, most: usize| (((origin + at * self.zoom) * scale).max(0.0) as usize).min(most);
        let (left, right) = (edge(x, self.origin.0, across), edge(x + w, self.origin.0, across));
        let (top, bottom) = (edge(y, self.origin.1, down), edge(y + h, self.origin.1, down));
        let frame = self.canvas.owners.frame(Some([left, top, right, bottom]));
        draw(self);
        self.canvas.owners.frame(frame);
        let (old, new) = (before.data(), self.canvas.pixmap.data_mut());
        for row in 0..down {
            let line = row * across * 4;
            let mut keep = |from: usize, to: usize| {
                new[line + from * 4..line + to * 4].copy_from_slice(&old[line + from * 4..line + to * 4]);
            };
            if (top..bottom).contains(&row) {
                keep(0, left);
                keep(right, across);
            } else {
                keep(0, across);
            }
        }
    }

    /// How many main parts to draw: what the sample asks for, or the usual number where it asks for none.
    pub(crate) fn many(&mut self, usual: usize) -> usize {
        self.counted = true;
        self.count.unwrap_or(usual)
    }

    /// The whole canvas, for a figure that paints every pixel itself: the sheet's grain is then left off.
    pub(crate) fn bare(&mut self) -> (&mut Canvas, &'a Tools<'a>, Seed) {
        self.bare = true;
        (&mut *self.canvas, self.tools, self.seed)
    }

    /// The id of the entry that is drawn.
    pub(crate) fn id(&self) -> &'a str {
        self.entry.map_or("", |entry| entry.id.as_str())
    }

    /// A named text of the entry that is drawn; empty where it has none.
    pub(crate) fn text(&self, name: &str) -> &'a str {
        self.entry.and_then(|entry| entry.texts.get(name)).map_or("", String::as_str)
    }

    /// How high letters meant to be this high come out: small pictures have larger letters for their size.
    pub(crate) fn letter_size(&self, size: f32) -> f32 {
        size.max(26.0_f32.min(size) / self.zoom)
    }

    /// A sign that may stand on a filled area: on dark sheets, where fills are light as the ink is, with a dark rim.
    pub(crate) fn sign_on(&mut self, text: &str, at: At, size: f32) {
        let rim = self.look.paper().lab().l < 0.6;
        if let Err(trouble) = self.write(text, at, size, Tone::Ink, rim) {
            self.trouble.get_or_insert(trouble);
        }
    }

    /// A sign with a rim of paper, where lines run below it.
    pub(crate) fn sign_clear(&mut self, text: &str, at: At, size: f32) {
        if let Err(trouble) = self.write(text, at, size, Tone::Ink, true) {
            self.trouble.get_or_insert(trouble);
        }
    }
}
