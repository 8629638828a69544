//! One line of text as outlines on a baseline, letter by letter.

use super::{JOINER, LEADING, Typesetter, add, unbroken};
use crate::studio::Refusal;
use cosmic_text::{Attrs, Buffer, Family, Metrics, Shaping, SwashCache, Weight, Wrap};
use resvg::tiny_skia::{Path, PathBuilder};

/// One letter of a line; a space has no path.
#[derive(Clone, Debug)]
pub(crate) struct Glyph {
    pub path: Option<Path>,
    pub left: f32,
    pub right: f32,
}

/// A line of type 100 units high, its baseline at 0, its start at 0.
#[derive(Clone, Debug)]
pub(crate) struct Letters {
    pub glyphs: Vec<Glyph>,
    pub width: f32,
}

/// The type size of a line.
pub(super) const SIZE: f32 = 100.0;

impl Letters {
    /// All letters as one path.
    pub(crate) fn path(&self) -> Option<Path> {
        let mut builder = PathBuilder::new();
        self.glyphs.iter().filter_map(|glyph| glyph.path.as_ref()).for_each(|path| builder.push_path(path));
        builder.finish()
    }
}

impl Typesetter {
    /// The room that a font leaves between two letters of a text, in ems: the middle one of all its pairs.
    pub(super) fn side_room(&self, text: &str, font: &str) -> f32 {
        let Ok(letters) = self.letters(text, font, 0.0) else { return 0.06 };
        let inks: Vec<Option<(f32, f32)>> = letters
            .glyphs
            .iter()
            .map(|glyph| glyph.path.as_ref().map(|path| (path.bounds().left(), path.bounds().right())))
            .collect();
        let mut rooms: Vec<f32> = inks.windows(2).filter_map(|pair| Some((pair[1]?.0 - pair[0]?.1) / SIZE)).collect();
        rooms.sort_by(f32::total_cmp);
        rooms.get(rooms.len() / 3).copied().unwrap_or(0.06).clamp(0.02, 0.16)
    }

    /// Sets a text on one line, with room between its letters in ems.
    ///
    /// # Errors
    /// When the pack lacks the font, or the fonts lack a letter.
    pub(crate) fn letters(&self, text: &str, font: &str, spacing: f32) -> Result<Letters, Refusal> {
        let Some((family, weight)) = self.names.get(font) else {
            return Err(Refusal(format!("the art pack has no font `{font}`; run `cargo xtask setup` to make it anew")));
        };
        let attrs = Attrs::new().family(Family::Name(family)).weight(Weight(*weight));
        let attrs = if spacing == 0.0 { attrs } else { attrs.letter_spacing(spacing) };
        self.borrow(|system| {
            let mut buffer = Buffer::new(system, Metrics::new(SIZE, SIZE * LEADING));
            buffer.set_wrap(Wrap::None);
            buffer.set_text(&unbroken(text), &attrs, Shaping::Advanced, None);
            buffer.set_size(None, None);
            buffer.shape_until_scroll(system, false);
            let mut cache = SwashCache::new();
            let mut glyphs = Vec::new();
            for run in buffer.layout_runs() {
                for glyph in run.glyphs {
                    if run.text[glyph.start..glyph.end].contains(JOINER) {
                        continue;
                    }
                    let mut builder = PathBuilder::new();
                    add(&mut builder, (system, &mut cache), glyph, (run.text, text), 0.0)?;
                    glyphs.push(Glyph { path: builder.finish(), left: glyph.x, right: glyph.x + glyph.w });
                }
            }
            let width = glyphs.last().map_or(0.0, |glyph: &Glyph| glyph.right - spacing * SIZE);
            Ok(Letters { glyphs, width })
        })
    }
}
