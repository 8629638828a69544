//! One line of text as outlines on a baseline, measured once and placed at any size.

use super::{JOINER, Typesetter, trace, unbroken};
use crate::studio::Refusal;
use cosmic_text::{Attrs, Buffer, Family, Metrics, Shaping, SwashCache, Weight, Wrap};
use resvg::tiny_skia::{Path, PathBuilder, Transform};

/// The type size that lines are outlined at.
const EM: f32 = 100.0;

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
        let zoom = Transform::from_translate(x, baseline).pre_scale(size / EM, size / EM);
        self.path.clone()?.transform(zoom)
    }

    /// Where the ink stands when placed so: left, top, width, height.
    pub(crate) fn ink(&self, x: f32, baseline: f32, size: f32) -> [f32; 4] {
        [x, baseline - self.above * size, self.wide * size, (self.above + self.below) * size]
    }
}

impl Typesetter {
    /// Outlines one line of text; `spacing` is the room between letters in ems.
    ///
    /// # Errors
    /// When the pack lacks the font, or the fonts lack a letter.
    pub(crate) fn line(&self, text: &str, font: &str, spacing: f32) -> Result<Line, Refusal> {
        let Some((family, weight)) = self.names.get(font) else {
            return Err(Refusal(format!("the art pack has no font `{font}`; run `cargo xtask setup` to make it anew")));
        };
        let attrs = Attrs::new().family(Family::Name(family)).weight(Weight(*weight));
        let attrs = if spacing == 0.0 { attrs } else { attrs.letter_spacing(spacing) };
        let path = self.borrow(|system| {
            let mut buffer = Buffer::new(system, Metrics::new(EM, EM));
            buffer.set_wrap(Wrap::None);
            buffer.set_text(&unbroken(text), &attrs, Shaping::Advanced, None);
            buffer.set_size(None, None);
            buffer.shape_until_scroll(system, false);
            let (mut cache, mut builder) = (SwashCache::new(), PathBuilder::new());
            for run in buffer.layout_runs() {
                for glyph in run.glyphs {
                    let letter = &run.text[glyph.start..glyph.end];
                    if letter.chars().all(|letter| letter == JOINER) {
                        continue;
                    }
                    if glyph.glyph_id == 0 {
                        return Err(Refusal(format!(
                            "the art pack's fonts have no letter `{letter}` of the text `{text}`"
                        )));
                    }
                    let key = glyph.physical((0.0, 0.0), 1.0).cache_key;
                    let key = cosmic_text::CacheKey {
                        x_bin: cosmic_text::SubpixelBin::Zero,
                        y_bin: cosmic_text::SubpixelBin::Zero,
                        ..key
                    };
                    let (x, y) = (glyph.x + glyph.font_size * glyph.x_offset, -glyph.font_size * glyph.y_offset);
                    if let Some(commands) = cache.get_outline_commands(system, key) {
                        trace(&mut builder, commands, x, y);
                    }
                }
            }
            Ok(builder.finish())
        })?;
        let Some(path) = path else { return Ok(Line { path: None, wide: 0.0, above: 0.0, below: 0.0 }) };
        let bounds = path.bounds();
        let path = path.transform(Transform::from_translate(-bounds.left(), 0.0));
        Ok(Line {
            path,
            wide: bounds.width() / EM,
            above: (-bounds.top() / EM).max(0.0),
            below: (bounds.bottom() / EM).max(0.0),
        })
    }
}
