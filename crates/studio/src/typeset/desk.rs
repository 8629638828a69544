//! The desk: where a composer sets measured lines on a carrier's face.

use super::solve::{Ask, Block, Flush, Spread, solve, wrap};
use super::voice::{Inks, Voice, edge, tuned};
use crate::canvas::Canvas;
use crate::colour::Rgb;
use crate::lettering::{Line, Typesetter};
use crate::random::Seed;
use crate::studio::Refusal;

/// What a composer sets on.
pub(crate) struct Desk<'a> {
    pub canvas: &'a mut Canvas,
    pub type_: &'a Typesetter,
    /// Left, top, width, height of the room for text.
    pub area: [f32; 4],
    pub voice: Voice,
    pub inks: Inks,
    pub seed: Seed,
    /// Lines are drawn by hand: rules waver a little.
    pub freehand: bool,
    /// Where text was set, in units.
    pub set: Vec<[f32; 4]>,
}

/// One text in a block.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub row: usize,
    pub column: usize,
    /// Stands before the text in another type.
    pub label: Option<(String, &'static str)>,
    /// The least width that its column has, in ems.
    pub least: f32,
    pub text: String,
    pub font: &'static str,
    pub ink: Rgb,
    /// What it stands on.
    pub ground: Rgb,
    pub flush: Flush,
}

/// A piece's label and text as outlines.
pub(crate) struct Measured {
    label: Option<Line>,
    text: Line,
    /// The room between them, in ems.
    space: f32,
}

/// The least room between a label and its text, in ems.
const AFTER_LABEL: f32 = 0.34;

impl Measured {
    /// In ems.
    pub(crate) fn wide(&self) -> f32 {
        self.label.as_ref().map_or(0.0, |label| label.wide + self.space) + self.text.wide
    }
}

/// How a block of pieces is to be set.
#[derive(Clone, Debug)]
pub(crate) struct Manner {
    pub area: [f32; 4],
    pub gap: f32,
    pub leading: (f32, f32),
    pub tallest: f32,
    pub spread: Spread,
    pub drop: f32,
    pub heights: Vec<f32>,
}

impl Desk<'_> {
    /// Sets one measured line and notes where it stands.
    pub(crate) fn put(&mut self, line: &Line, (x, baseline, size): (f32, f32, f32), ink: Rgb, ground: Rgb) {
        let Some(path) = line.at(x, baseline, size) else { return };
        let ink = tuned(ink, ground);
        if let Some(edge) = edge(ink, ground) {
            self.canvas.stroke(&path, edge, size * 0.09);
        }
        self.canvas.fill(&path, ink);
        self.set.push(line.ink(x, baseline, size));
    }

    /// Measures, places and sets a block of pieces.
    pub(crate) fn block(&mut self, pieces: &[Piece], manner: &Manner) -> Result<Block, Refusal> {
        let (lines, block) = self.measure(pieces, manner)?;
        self.set_block(pieces, &lines, &block);
        Ok(block)
    }

    /// Measures and places a block without setting it, for grounds that lie behind it.
    pub(crate) fn measure(&self, pieces: &[Piece], manner: &Manner) -> Result<(Vec<Measured>, Block), Refusal> {
        let one = |piece: &Piece| -> Result<Measured, Refusal> {
            let label = piece.label.as_ref().map(|(label, font)| self.type_.line(label, font, 0.0)).transpose()?;
            let space = match &piece.label {
                Some((_, font)) => self.type_.word_space(font)?.max(AFTER_LABEL),
                None => AFTER_LABEL,
            };
            Ok(Measured { label, text: self.type_.line(&piece.text, piece.font, 0.0)?, space })
        };
        let lines = pieces.iter().map(one).collect::<Result<Vec<_>, Refusal>>()?;
        let columns = pieces.iter().map(|piece| piece.column + 1).max().unwrap_or(1);
        let mut widths = vec![vec![0.0; columns]; manner.heights.len()];
        let mut reach = 0.0_f32;
        for (piece, line) in pieces.iter().zip(&lines) {
            widths[piece.row][piece.column] = line.wide().max(piece.least);
            reach = reach.max(line.text.above + line.text.below);
        }
        // Tall letters, as scripts have, need a wider leading.
        let least = manner.leading.0.max(reach * 1.08);
        let ask = Ask {
            area: manner.area,
            widths,
            heights: manner.heights.clone(),
            gap: manner.gap,
            leading: (least, manner.leading.1.max(least)),
            tallest: manner.tallest,
            spread: manner.spread,
            drop: manner.drop,
        };
        Ok((lines, solve(&ask)))
    }

    /// Sets a measured block.
    pub(crate) fn set_block(&mut self, pieces: &[Piece], lines: &[Measured], block: &Block) {
        for (piece, line) in pieces.iter().zip(lines) {
            let mut x = block.start(piece.column, line.wide() * block.size, piece.flush);
            let baseline = block.baseline(piece.row);
            if let Some(label) = &line.label {
                self.put(label, (x, baseline, block.size), piece.ink, piece.ground);
                x += (label.wide + line.space) * block.size;
            }
            self.put(&line.text, (x, baseline, block.size), piece.ink, piece.ground);
        }
    }

    /// Sets a text as large as it can be in a box, on as many lines as make it largest, up to `most`; gives the box of its ink.
    pub(crate) fn headline(
        &mut self,
        text: &str,
        area: [f32; 4],
        flush: Flush,
        (tallest, most): (f32, usize),
        (ink, ground): (Rgb, Rgb),
    ) -> Result<[f32; 4], Refusal> {
        let spacing = if self.voice.spaced { 0.05 } else { 0.0 };
        let face = (self.voice.title, spacing);
        let lines = arrange(self.type_, text, face, area, flush, (tallest, most))?;
        for set in &lines {
            self.put(&set.line, (set.x, set.baseline, set.size), ink, ground);
        }
        Ok(ink_box(&lines, area))
    }

    /// A level rule.
    pub(crate) fn rule(&mut self, x0: f32, x1: f32, y: f32, width: f32, ink: Rgb) {
        if self.freehand {
            self.wavering((x0, y), (x1, y), width, ink);
        } else {
            self.canvas.rect(x0, y - width / 2.0, x1 - x0, width, ink);
        }
    }

    /// An upright rule.
    pub(crate) fn upright(&mut self, x: f32, y0: f32, y1: f32, width: f32, ink: Rgb) {
        if self.freehand {
            self.wavering((x, y0), (x, y1), width, ink);
        } else {
            self.canvas.rect(x - width / 2.0, y0, width, y1 - y0, ink);
        }
    }

    fn wavering(&mut self, from: (f32, f32), to: (f32, f32), width: f32, ink: Rgb) {
        let noise = self.seed.child("waver").at(self.set.len() + from.0 as usize + from.1 as usize);
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let long = dx.hypot(dy).max(1.0);
        let points: Vec<(f32, f32)> = (0..=24)
            .map(|at| {
                let t = at as f32 / 24.0;
                let off = noise.noise(t * long / 90.0) * 2.2;
                (from.0 + dx * t - dy / long * off, from.1 + dy * t + dx / long * off)
            })
            .collect();
        self.canvas.line(&points, ink, width);
    }
}

/// A line of a text that was broken to fill a box.
#[derive(Clone, Debug)]
pub(crate) struct SetLine {
    pub line: Line,
    pub text: String,
    pub x: f32,
    pub baseline: f32,
    pub size: f32,
}

/// Breaks a text so that it is as large as it can be in a box, on up to `most` lines, and places the lines.
pub(crate) fn arrange(
    type_: &Typesetter,
    text: &str,
    (font, spacing): (&str, f32),
    area: [f32; 4],
    flush: Flush,
    (tallest, most): (f32, usize),
) -> Result<Vec<SetLine>, Refusal> {
    let words: Vec<&str> = text.split(' ').collect();
    let wides =
        words.iter().map(|word| Ok(type_.line(word, font, spacing)?.wide)).collect::<Result<Vec<_>, Refusal>>()?;
    let [x, y, w, h] = area;
    let total: f32 = wides.iter().sum::<f32>() + 0.26 * (words.len() - 1) as f32;
    let mut best: (f32, Vec<(Line, String)>) = (0.0, Vec::new());
    for count in 1..=most.min(words.len()) {
        let broken = (0..12)
            .map(|step| wrap(&wides, 0.26, total / count as f32 * (1.0 + 0.07 * step as f32)))
            .find(|lines| lines.len() <= count);
        let Some(broken) = broken else { continue };
        let mut at = 0;
        let mut lines = Vec::new();
        for many in &broken {
            let text = words[at..at + many].join(" ");
            lines.push((type_.line(&text, font, spacing)?, text));
            at += many;
        }
        let widest = lines.iter().fold(0.01_f32, |a, (line, _)| a.max(line.wide));
        let (above, below) = reach(&lines);
        let size = (w / widest).min(h / (above + below + STEP * (lines.len() - 1) as f32)).min(tallest);
        if size > best.0 * 1.12 {
            best = (size, lines);
        }
    }
    let (size, lines) = best;
    let (above, below) = reach(&lines);
    let tall = (above + below + STEP * (lines.len().max(1) - 1) as f32) * size;
    let first = y + (h - tall) / 2.0 + above * size;
    let place = |(at, (line, text)): (usize, (Line, String))| {
        let wide = line.wide * size;
        let left = match flush {
            Flush::Left => x,
            Flush::Centre => x + (w - wide) / 2.0,
            Flush::Right => x + w - wide,
        };
        SetLine { line, text, x: left, baseline: first + STEP * size * at as f32, size }
    };
    Ok(lines.into_iter().enumerate().map(place).collect())
}

/// The box of all the ink, or the area where there is none.
pub(crate) fn ink_box(lines: &[SetLine], area: [f32; 4]) -> [f32; 4] {
    let boxes = lines.iter().map(|set| set.line.ink(set.x, set.baseline, set.size));
    boxes
        .reduce(|a, b| {
            let (left, top) = (a[0].min(b[0]), a[1].min(b[1]));
            let (right, bottom) = ((a[0] + a[2]).max(b[0] + b[2]), (a[1] + a[3]).max(b[1] + b[3]));
            [left, top, right - left, bottom - top]
        })
        .unwrap_or(area)
}

/// The step from line to line of a headline, in ems.
const STEP: f32 = 1.08;

/// How far the first line reaches up and the last one down, in ems.
fn reach(lines: &[(Line, String)]) -> (f32, f32) {
    (lines.first().map_or(0.7, |(line, _)| line.above), lines.last().map_or(0.0, |(line, _)| line.below))
}
