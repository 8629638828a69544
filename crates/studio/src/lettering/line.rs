//! One line of text as one outline on a baseline, measured once and placed at any size.

use super::Typesetter;
use super::letters::SIZE;
use crate::studio::Refusal;
use resvg::tiny_skia::{Path, Transform};

/// A line of text: its ink begins at x = 0 and its baseline is y = 0.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    path: Option<Path>,
    /// The ink's width, in ems.
    pub wide: f32,
    /// How far the ink reaches above the baseline, in ems.
    pub above: f32,
    /// How far it reaches below, in ems.
    pub below: f32,
}

impl Line {
    /// The outlines at a size, with the ink's left end and the baseline at a point.
    pub(crate) fn at(&self, x: f32, baseline: f32, size: f32) -> Option<Path> {
        let zoom = Transform::from_translate(x, baseline).pre_scale(size / SIZE, size / SIZE);
        self.path.clone()?.transform(zoom)
    }

    /// Where the ink stands when placed so: left, top, width, height.
    pub(crate) fn ink(&self, x: f32, baseline: f32, size: f32) -> [f32; 4] {
        [x, baseline - self.above * size, self.wide * size, (self.above + self.below) * size]
    }
}

impl Typesetter {
    /// The room between the ink of two words of a font, in ems.
    ///
    /// # Errors
    /// When the pack lacks the font.
    pub(crate) fn word_space(&self, font: &str) -> Result<f32, Refusal> {
        let (apart, one) = (self.line("n n", font, 0.0)?.wide, self.line("n", font, 0.0)?.wide);
        Ok((apart - 2.0 * one).clamp(0.2, 1.0))
    }

    /// Outlines one line of text; `spacing` is the room between letters in ems.
    ///
    /// # Errors
    /// When the pack lacks the font, or the fonts lack a letter.
    pub(crate) fn line(&self, text: &str, font: &str, spacing: f32) -> Result<Line, Refusal> {
        let Some(path) = self.letters(text, font, spacing)?.path() else {
            return Ok(Line { path: None, wide: 0.0, above: 0.0, below: 0.0 });
        };
        let bounds = path.bounds();
        Ok(Line {
            path: path.transform(Transform::from_translate(-bounds.left(), 0.0)),
            wide: bounds.width() / SIZE,
            above: (-bounds.top() / SIZE).max(0.0),
            below: (bounds.bottom() / SIZE).max(0.0),
        })
    }
}
