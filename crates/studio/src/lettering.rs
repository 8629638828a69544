//! Type: text set by cosmic-text with the pack's fonts alone, as outlines that fill a box.

mod effect;
mod letters;
mod line;
mod scripts;
mod typefaces;

pub(crate) use effect::{Effect, TypeStyle};
pub(crate) use letters::{Glyph, Letters};
pub(crate) use line::Line;
pub(crate) use scripts::{Script, hand, letterform};
pub(crate) use typefaces::font;

use crate::art::Art;
use crate::studio::Refusal;
use cosmic_text::{
    Align, Attrs, Buffer, Command, Family, FontSystem, LayoutGlyph, Metrics, Shaping, SwashCache, Weight, Wrap, fontdb,
};
use resvg::tiny_skia::{Path, PathBuilder};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Set text.
#[derive(Clone, Debug)]
pub(crate) struct Lettering {
    pub path: Path,
    /// The height of a line's letters, in units.
    pub size: f32,
}

/// Sets text with the fonts of one pack.
pub(crate) struct Typesetter {
    fonts: fontdb::Database,
    /// File name without its ending → family and weight.
    names: BTreeMap<String, (String, u16)>,
    /// Font systems that no thread is using; they hold caches, nothing that changes what is set.
    idle: Mutex<Vec<FontSystem>>,
}

/// Forbids a line break and has no shape of its own.
const JOINER: char = '\u{2060}';

/// Allows a line break and has no shape of its own.
const BREAK: char = '\u{200b}';

/// The height of a line against the type size.
const LEADING: f32 = 1.22;

impl Typesetter {
    pub(crate) fn new(art: &Art) -> Self {
        let mut fonts = fontdb::Database::new();
        let mut names = BTreeMap::new();
        for (name, bytes) in art.fonts() {
            let source: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::clone(bytes) as _;
            for id in fonts.load_font_source(fontdb::Source::Binary(source)) {
                if let Some(face) = fonts.face(id)
                    && let Some((family, _)) = face.families.first()
                {
                    names.insert(name.clone(), (family.clone(), face.weight.0));
                }
            }
        }
        Self { fonts, names, idle: Mutex::default() }
    }

    fn borrow<T>(&self, with: impl FnOnce(&mut FontSystem) -> T) -> T {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut system =
            idle.unwrap_or_else(|| FontSystem::new_with_locale_and_db("en-GB".to_owned(), self.fonts.clone()));
        let result = with(&mut system);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(system);
        result
    }

    /// Whether a font of the pack has every letter of a text.
    pub(crate) fn covers(&self, font: &str, text: &str) -> bool {
        let Some((family, weight)) = self.names.get(font) else { return false };
        let query =
            fontdb::Query { families: &[fontdb::Family::Name(family)], weight: Weight(*weight), ..Default::default() };
        self.borrow(|system| {
            let id = system.db().query(&query);
            let font = id.and_then(|id| system.get_font(id, Weight(*weight)));
            font.is_some_and(|font| {
                let seen = |letter: &char| !letter.is_whitespace() && !unseen(*letter);
                let letters = font.as_swash().charmap();
                text.chars().filter(seen).all(|letter| letters.map(letter) != 0)
            })
        })
    }

    /// Sets a text as large as it can be in a box (left, top, width, height), centred, at most `tallest` of the box's
    /// height to a line.
    ///
    /// # Errors
    /// When the pack lacks the font, or the fonts lack a letter.
    pub(crate) fn set(&self, text: &str, font: &str, area: [f32; 4], tallest: f32) -> Result<Lettering, Refusal> {
        self.set_styled(text, font, area, tallest, &TypeStyle::default())
    }

    /// The same with the font, the room between letters and the one line that a style asks for; its other effects are for
    /// drawing.
    pub(crate) fn set_styled(
        &self,
        text: &str,
        font: &str,
        area: [f32; 4],
        tallest: f32,
        style: &TypeStyle,
    ) -> Result<Lettering, Refusal> {
        let font = style.font.unwrap_or(font);
        let spacing = style.spacing() + style.drawn_together().map_or(0.0, |left| left - self.side_room(text, font));
        let Some((family, weight)) = self.names.get(font) else {
            return Err(Refusal(format!("the art pack has no font `{font}`; run `cargo xtask setup` to make it anew")));
        };
        let attrs = Attrs::new().family(Family::Name(family)).weight(Weight(*weight));
        let attrs = if spacing == 0.0 { attrs } else { attrs.letter_spacing(spacing) };
        self.borrow(|system| {
            let script = Script::of(text);
            // Nastaliq steps down within a word, so that its lines need twice the room.
            let leading = if font.contains("Nastaliq") { 2.3 } else { script.leading() };
            let align = if script.runs_left() { Align::Right } else { Align::Center };
            let mut buffer = Buffer::new(system, Metrics::new(20.0, 20.0 * leading));
            buffer.set_wrap(if style.one_line() { Wrap::None } else { Wrap::Word });
            buffer.set_text(&unbroken(&scripts::word_ends(text)), &attrs, Shaping::Advanced, Some(align));
            let [_, _, width, height] = area;
            let (mut low, mut high) = (2.0, height * tallest);
            for _ in 0..14 {
                let middle = (low + high) / 2.0;
                let (_, wide, high_) = measure(system, &mut buffer, (middle, leading), width);
                if wide <= width && high_ <= height { low = middle } else { high = middle }
            }
            let lines = measure(system, &mut buffer, (low, leading), width).0;
            balance(system, &mut buffer, (low, leading), width, lines);
            outline(system, &buffer, text, area, (low, leading))
        })
    }
}

/// Keeps what a hyphen or slash joins on one line: a break there would read as another text.
fn unbroken(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        out.push(letter);
        let inside = letters.peek().is_some_and(|next| !next.is_whitespace());
        if matches!(letter, '-' | '/' | '–' | '־') && inside {
            out.push(JOINER);
        }
    }
    out
}

/// Lays the buffer out at a size and gives the number of lines, the widest, and the height of all.
fn measure(system: &mut FontSystem, buffer: &mut Buffer, (size, leading): (f32, f32), width: f32) -> (usize, f32, f32) {
    buffer.set_metrics_and_size(Metrics::new(size, size * leading), Some(width), None);
    buffer.shape_until_scroll(system, false);
    let (mut lines, mut widest) = (0, 0.0_f32);
    for run in buffer.layout_runs() {
        lines += 1;
        widest = widest.max(run.line_w);
    }
    // The last line needs no leading below it.
    (lines, widest, (lines as f32 * leading - (LEADING - 1.0)) * size)
}

/// Narrows the measure as far as the lines stay as many, so that they are of even length.
fn balance(system: &mut FontSystem, buffer: &mut Buffer, size: (f32, f32), width: f32, lines: usize) {
    let (mut low, mut high) = (width * 0.35, width);
    for _ in 0..8 {
        let middle = (low + high) / 2.0;
        let (now, widest, _) = measure(system, buffer, size, middle);
        if now == lines && widest <= middle { high = middle } else { low = middle }
    }
    measure(system, buffer, size, high);
}

/// The outlines of a laid-out buffer, centred in the box.
fn outline(
    system: &mut FontSystem,
    buffer: &Buffer,
    text: &str,
    area: [f32; 4],
    (size, leading): (f32, f32),
) -> Result<Lettering, Refusal> {
    let mut cache = SwashCache::new();
    let mut builder = PathBuilder::new();
    for run in buffer.layout_runs() {
        for glyph in run.glyphs {
            add(&mut builder, (system, &mut cache), glyph, (run.text, text), run.line_y)?;
        }
    }
    let Some(path) = builder.finish() else {
        return Err(Refusal(format!("the text `{text}` has no visible letters")));
    };
    let (bounds, [x, y, w, h]) = (path.bounds(), area);
    // Marks above and below a line may reach beyond what its height promised; or there are none, and the line was given
    // more height than it needs.
    let most = if leading > 1.4 { 1.45 } else { 1.0 };
    let zoom = (w / bounds.width()).min(h * if most > 1.0 { 0.86 } else { 1.0 } / bounds.height()).min(most);
    let shift = resvg::tiny_skia::Transform::from_translate(x + w / 2.0, y + h / 2.0)
        .pre_scale(zoom, zoom)
        .pre_translate(-(bounds.left() + bounds.right()) / 2.0, -(bounds.top() + bounds.bottom()) / 2.0);
    match path.transform(shift) {
        Some(path) => Ok(Lettering { path, size: size * zoom }),
        None => Err(Refusal(format!("the text `{text}` could not be placed"))),
    }
}

/// Adds a glyph's outline to a path, on the baseline at this height.
fn add(
    builder: &mut PathBuilder,
    (system, cache): (&mut FontSystem, &mut SwashCache),
    glyph: &LayoutGlyph,
    (line, text): (&str, &str),
    base: f32,
) -> Result<(), Refusal> {
    let letter = &line[glyph.start..glyph.end];
    if letter.chars().all(unseen) {
        return Ok(());
    }
    if glyph.glyph_id == 0 {
        return Err(Refusal(format!("the art pack's fonts have no letter `{letter}` of the text `{text}`")));
    }
    // A whole number of units, because the cache bins positions; the true place is added below.
    let key = glyph.physical((0.0, 0.0), 1.0).cache_key;
    let key =
        cosmic_text::CacheKey { x_bin: cosmic_text::SubpixelBin::Zero, y_bin: cosmic_text::SubpixelBin::Zero, ..key };
    let (x, y) = (glyph.x + glyph.font_size * glyph.x_offset, base - glyph.font_size * glyph.y_offset);
    if let Some(commands) = cache.get_outline_commands(system, key) {
        trace(builder, commands, x, y);
    }
    Ok(())
}

/// Whether a letter has no shape of its own: a joiner, a break, the mark that keeps two Arabic letters apart.
fn unseen(letter: char) -> bool {
    letter == JOINER || letter == BREAK || letter == '\u{200c}'
}

/// Adds a glyph's outline; fonts count upwards, pictures downwards.
fn trace(builder: &mut PathBuilder, commands: &[Command], x: f32, y: f32) {
    for command in commands {
        match command {
            Command::MoveTo(p) => builder.move_to(x + p.x, y - p.y),
            Command::LineTo(p) => builder.line_to(x + p.x, y - p.y),
            Command::QuadTo(c, p) => builder.quad_to(x + c.x, y - c.y, x + p.x, y - p.y),
            Command::CurveTo(a, b, p) => {
                builder.cubic_to(x + a.x, y - a.y, x + b.x, y - b.y, x + p.x, y - p.y);
            }
            Command::Close => builder.close(),
        }
    }
}
