//! A board: the pen, and what it has drawn so far, so that labels can be put on free ground.

use crate::colour::Rgb;
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, ellipse};

/// The height of a label's letters, as the pen writes them.
const LETTERS: f32 = 34.0;

/// Draws, and keeps in mind where.
pub(super) struct Board<'p, 'a> {
    pub pen: &'p mut Pen<'a>,
    /// Places that something drawn passes through.
    busy: Vec<At>,
    /// Boxes of what is written.
    boxes: Vec<[f32; 4]>,
    /// Labels that stand already; the same text again is a sign.
    named: Vec<String>,
    /// Numbers that are written last, over the curves.
    later: Vec<(String, At, f32)>,
}

impl<'p, 'a> Board<'p, 'a> {
    pub(super) fn new(pen: &'p mut Pen<'a>) -> Self {
        Self { pen, busy: Vec::new(), boxes: Vec::new(), named: Vec::new(), later: Vec::new() }
    }

    /// Keeps a line in mind that was drawn with the pen itself.
    pub(super) fn keep(&mut self, points: &[At]) {
        for pair in points.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            let parts = ((b.0 - a.0).hypot(b.1 - a.1) / 9.0).ceil().max(1.0) as usize;
            self.busy.extend((0..parts).map(|part| {
                let t = part as f32 / parts as f32;
                (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
            }));
        }
        self.busy.extend(points.last());
    }

    pub(super) fn line(&mut self, points: &[At], tone: Tone, width: f32) {
        self.pen.trace(points, tone, width);
        self.keep(points);
    }

    pub(super) fn dashed(&mut self, points: &[At], tone: Tone, width: f32) {
        self.pen.dashed(points, tone, width);
        self.keep(points);
    }

    pub(super) fn area(&mut self, points: &[At], tone: Tone) {
        self.pen.area(points, tone);
        self.keep(&closed(points));
    }

    /// Fills an area and keeps all of it in mind, so that labels stay outside where they can.
    pub(super) fn fill(&mut self, points: &[At], rgb: Rgb) {
        self.pen.fill(points, rgb);
        self.inside(points);
    }

    /// Keeps the inside of an area in mind.
    pub(super) fn inside(&mut self, points: &[At]) {
        self.keep(&closed(points));
        let top = points.iter().fold(f32::MAX, |top, at| top.min(at.1));
        let bottom = points.iter().fold(f32::MIN, |bottom, at| bottom.max(at.1));
        for row in 1..((bottom - top) / 14.0).ceil().max(1.0) as usize {
            let y = top + row as f32 * 14.0;
            let mut cuts: Vec<f32> = closed(points)
                .windows(2)
                .filter(|pair| (pair[0].1 > y) != (pair[1].1 > y))
                .map(|pair| pair[0].0 + (pair[1].0 - pair[0].0) * (y - pair[0].1) / (pair[1].1 - pair[0].1))
                .collect();
            cuts.sort_by(f32::total_cmp);
            for pair in cuts.chunks_exact(2) {
                let across = ((pair[1] - pair[0]) / 14.0) as usize;
                self.busy.extend((0..across).map(|at| (pair[0] + (at as f32 + 0.5) * 14.0, y)));
            }
        }
    }

    pub(super) fn ring(&mut self, centre: At, radius: f32, tone: Tone, width: f32) {
        self.pen.ring(centre, radius, tone, width);
        self.keep(&closed(&ellipse(centre, radius, radius)));
    }

    pub(super) fn dot(&mut self, at: At) {
        let ink = self.pen.tone(Tone::Ink);
        self.pen.fill(&ellipse(at, 10.0, 10.0), ink);
        self.keep(&[(at.0 - 9.0, at.1), (at.0 + 9.0, at.1)]);
        self.keep(&[(at.0, at.1 - 9.0), (at.0, at.1 + 9.0)]);
    }

    /// The width and height of a line of text.
    pub(super) fn size(&self, text: &str, letters: f32) -> At {
        let high = self.pen.letter_size(letters);
        (text.chars().count() as f32 * high * 0.56 + 6.0, high)
    }

    /// A number or a letter of the notation, in its place.
    pub(super) fn sign(&mut self, text: &str, at: At, letters: f32) {
        let (w, h) = self.size(text, letters);
        self.pen.sign_on(text, at, letters);
        self.boxes.push([at.0 - w / 2.0, at.1 - h / 2.0, w, h]);
    }

    /// The same, written when all is drawn, so that no curve crosses it.
    pub(super) fn sign_last(&mut self, text: &str, at: At, letters: f32) {
        let (w, h) = self.size(text, letters);
        self.boxes.push([at.0 - w / 2.0, at.1 - h / 2.0, w, h]);
        self.later.push((text.to_owned(), at, letters));
    }

    /// Writes what was to be written last.
    pub(super) fn signs(&mut self) {
        for (text, at, letters) in std::mem::take(&mut self.later) {
            self.pen.sign_clear(&text, at, letters);
        }
    }

    /// A label of the sample right here, or the same as a sign where the sample does not ask for it.
    pub(super) fn here(&mut self, text: &str, at: At) {
        if self.pen.asks(text) && !self.named.iter().any(|named| named == text) {
            self.named.push(text.to_owned());
            self.pen.label_at(text, at);
            let (w, h) = self.size(text, LETTERS);
            self.boxes.push([at.0 - w / 2.0, at.1 - h / 2.0, w, h]);
        } else {
            self.sign(text, at, LETTERS);
        }
    }

    /// A label of the sample beside a place.
    pub(super) fn name(&mut self, text: &str, at: At) {
        if self.pen.asks(text) {
            self.always(text, at);
        }
    }

    /// Beside a place, whether the sample asks for it or not: a letter, an angle, a length.
    pub(super) fn always(&mut self, text: &str, at: At) {
        let put = self.best(text, at, &[14.0, 22.0, 32.0, 46.0, 64.0], false);
        self.here(text, put);
    }

    /// A label of the sample on free ground, with a line to what it names.
    pub(super) fn point(&mut self, text: &str, to: At) {
        if self.pen.asks(text) {
            let put = self.best(text, to, &[44.0, 70.0, 100.0, 140.0, 190.0, 250.0, 320.0, 400.0], true);
            self.pen.label(text, to, put);
            let (w, h) = self.size(text, LETTERS);
            self.boxes.push([put.0 - w / 2.0, put.1 - h / 2.0, w, h]);
            self.keep(&[put, to]);
        }
    }

    /// A label of the sample wherever the picture is empty.
    pub(super) fn anywhere(&mut self, text: &str, near: At) {
        if self.pen.asks(text) {
            let ways: Vec<f32> = (0..16).map(|step| step as f32 * 40.0).collect();
            let put = self.best(text, near, &ways, false);
            self.here(text, put);
        }
    }

    fn best(&self, text: &str, to: At, ways: &[f32], lead: bool) -> At {
        let (w, h) = self.size(text, LETTERS);
        let mut best = (f32::MAX, to);
        for &way in ways {
            for step in 0..24 {
                let angle = (step as f32 * 15.0 - 75.0).to_radians();
                let (dx, dy) = (angle.cos(), angle.sin());
                let put = (to.0 + dx * (way + w / 2.0), to.1 + dy * (way + h / 2.0));
                let cost = way * if lead { 0.012 } else { 0.06 } + self.cost(put, (w, h), lead.then_some(to));
                if cost < best.0 {
                    best = (cost, put);
                }
            }
        }
        best.1
    }

    /// How bad a place for a box of text is.
    fn cost(&self, put: At, (w, h): At, to: Option<At>) -> f32 {
        let (left, top, right, bottom) = (put.0 - w / 2.0, put.1 - h / 2.0, put.0 + w / 2.0, put.1 + h / 2.0);
        let mut cost = 0.0;
        for over in [12.0 - left, 12.0 - top, right - 988.0, bottom - 988.0] {
            cost += over.max(0.0) * 0.6;
        }
        let inside =
            |at: &At, gap: f32| at.0 > left - gap && at.0 < right + gap && at.1 > top - gap && at.1 < bottom + gap;
        cost += self.busy.iter().filter(|at| inside(at, 7.0)).count() as f32;
        for [x, y, bw, bh] in &self.boxes {
            let across = (right.min(x + bw) - left.max(*x) + 8.0).max(0.0);
            let down = (bottom.min(y + bh) - top.max(*y) + 6.0).max(0.0);
            if across > 0.0 && down > 0.0 {
                cost += 4.0 + across * down * 0.03;
            }
        }
        if let Some(to) = to {
            cost += self.crossings(to, (to.0.clamp(left, right), to.1.clamp(top, bottom)));
        }
        cost
    }

    /// How much a leader from `to` to `from` crosses.
    fn crossings(&self, to: At, from: At) -> f32 {
        let (dx, dy) = (from.0 - to.0, from.1 - to.1);
        let length = dx.hypot(dy).max(1.0);
        let lines = self.busy.iter().filter(|at| {
            let along = ((at.0 - to.0) * dx + (at.1 - to.1) * dy) / length;
            let across = ((at.0 - to.0) * dy - (at.1 - to.1) * dx) / length;
            along > 14.0 && along < length && across.abs() < 6.0
        });
        let words = self.boxes.iter().filter(|[x, y, w, h]| {
            (1..12).any(|step| {
                let t = step as f32 / 12.0;
                let at = (to.0 + dx * t, to.1 + dy * t);
                at.0 > *x && at.0 < x + w && at.1 > *y && at.1 < y + h
            })
        });
        lines.count() as f32 * 0.7 + words.count() as f32 * 6.0
    }
}

/// The points with the first one again at the end.
pub(super) fn closed(points: &[At]) -> Vec<At> {
    let mut points = points.to_vec();
    points.extend(points.first().copied());
    points
}

/// The point a share of the way from `a` to `b`.
pub(super) fn between(a: At, b: At, t: f32) -> At {
    (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
}
