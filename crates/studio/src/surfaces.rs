//! Surfaces that carry text: each draws itself with its lettering into the box that the layout gave it.

mod apron;
mod awning;
mod banner;
mod billboard;
mod book_cover;
mod book_page;
mod bookmark;
mod chalkboard;
mod delivery_van;
mod door_hanger;
mod door_sign;
mod enamel_sign;
mod envelope;
mod label;
mod letterboard;
mod neon_sign;
mod pavement_sign;
mod poster;
mod price_tag;
mod road_sign;
mod screen;
mod shelf_label;
mod shop_sign;
mod shop_window;
mod station_sign;
mod sticky_note;
mod stone_tablet;
mod t_shirt;
mod ticket;
mod tote_bag;
mod whiteboard;
mod wooden_sign;

use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::lettering::{Script, TypeStyle, Typesetter};
use crate::random::{Rng, Seed};
use crate::studio::Refusal;
use crate::typeset::voice::{CLEAR, contrast, neutral};

/// How a surface is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mount {
    /// It stands on the ground.
    Stands,
    /// It hangs on a wall; out of doors it has posts.
    Wall,
    /// It lies on a table and is seen from above.
    Flat,
}

/// What a surface is drawn from.
pub(crate) struct Panel<'a> {
    /// Left, top, width, height in units.
    pub area: [f32; 4],
    pub text: &'a str,
    /// The lettering's colour, where it was asked for.
    pub ink: Option<Rgb>,
    pub type_style: &'a TypeStyle,
    /// Lines that are lettered each in its own way, instead of the text.
    pub lines: &'a [(String, TypeStyle)],
    /// The pool entry's id: a label on a jar differs from one on a bottle.
    pub entry: &'a str,
    pub outdoor: bool,
    pub seed: Seed,
}

/// Something that carries text.
pub(crate) trait Surface: Sync {
    /// The word in an entry's `texts.surface`.
    fn name(&self) -> &'static str;
    /// Width and height with its holder, the longer being 1.
    fn shape(&self, entry: &str, outdoor: bool) -> (f32, f32);
    /// Its size against other things; 1 is a thing of one metre.
    fn presence(&self) -> f32;
    fn mount(&self) -> Mount;
    /// Where an entry of it that stands touches the ground, `outdoor` or not: the middles of its feet as shares of its width;
    /// none where it stands on its whole lower edge.
    fn feet(&self, _entry: &str, _outdoor: bool) -> &'static [f32] {
        &[]
    }
    /// Draws it.
    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal>;
}

/// Every surface. A surface is one file and its two lines in here.
static ALL: &[&dyn Surface] = &[
    &apron::Apron,
    &awning::Awning,
    &banner::Banner,
    &billboard::Billboard,
    &book_cover::BookCover,
    &book_page::BookPage,
    &bookmark::Bookmark,
    &chalkboard::Chalkboard,
    &delivery_van::DeliveryVan,
    &door_hanger::DoorHanger,
    &door_sign::DoorSign,
    &enamel_sign::EnamelSign,
    &envelope::Envelope,
    &label::Label,
    &letterboard::Letterboard,
    &neon_sign::NeonSign,
    &pavement_sign::PavementSign,
    &poster::Poster,
    &price_tag::PriceTag,
    &road_sign::RoadSign,
    &screen::Screen,
    &shelf_label::ShelfLabel,
    &shop_sign::ShopSign,
    &shop_window::ShopWindow,
    &station_sign::StationSign,
    &sticky_note::StickyNote,
    &stone_tablet::StoneTablet,
    &t_shirt::TShirt,
    &ticket::Ticket,
    &tote_bag::ToteBag,
    &whiteboard::Whiteboard,
    &wooden_sign::WoodenSign,
];

/// The surface of this name.
pub(crate) fn find(name: &str) -> Option<&'static dyn Surface> {
    ALL.iter().copied().find(|surface| surface.name() == name)
}

/// Writes the panel's text into a box, where there is any text, in the surface's own font and ink where no others were
/// asked for.
pub(crate) fn write(
    canvas: &mut Canvas,
    type_: &Typesetter,
    panel: &Panel,
    font: &str,
    area: [f32; 4],
    own: Rgb,
) -> Result<(), Refusal> {
    let [x, y, w, h] = area;
    if panel.lines.is_empty() {
        return letter(canvas, type_, (panel.text, &styled(panel)), font, area, own);
    }
    let each = h / panel.lines.len() as f32;
    // One message in two ways of writing stands in one size.
    let tallest = if panel.lines.iter().all(|(text, _)| text.is_ascii()) {
        None
    } else {
        let mut least = f32::MAX;
        for (text, style) in panel.lines {
            least =
                least.min(type_.set_styled(text, own_font(type_, font, text), [x, y, w, each * 0.8], 0.7, style)?.size);
        }
        Some(least * 1.12 / each)
    };
    for (at, (text, style)) in panel.lines.iter().enumerate() {
        let style = &TypeStyle { ink: style.ink.or(panel.type_style.ink).or(panel.ink), ..style.clone() };
        let area = [x, y + each * (at as f32 + 0.06), w, each * 0.88];
        letter_at(canvas, type_, (text, style), font, area, (own, tallest))?;
    }
    Ok(())
}

/// The surface's own font, or a plain one where it lacks a letter, so that no word is in two typefaces.
fn own_font<'a>(type_: &Typesetter, font: &'a str, text: &str) -> &'a str {
    if text.is_ascii() || type_.covers(font, text) { font } else { Script::of(text).plain() }
}

/// The style of the panel's text, with the colour that was asked for.
fn styled(panel: &Panel) -> TypeStyle {
    TypeStyle { ink: panel.type_style.ink.or(panel.ink), ..panel.type_style.clone() }
}

/// The inks that a panel's text was asked for in.
fn inks(panel: &Panel) -> Vec<Rgb> {
    let lines = panel.lines.iter().filter_map(|(_, style)| style.ink);
    lines.chain(panel.type_style.ink.or(panel.ink)).collect()
}

/// One of a surface's own grounds with its letters; where an ink was asked for, a ground that it is clear on.
pub(crate) fn scheme(panel: &Panel, rng: &mut Rng, own: &[(u32, u32)]) -> (Rgb, Rgb) {
    let usual = rng.pick(own);
    let inks = inks(panel);
    let clear = |ground: u32| inks.iter().all(|ink| contrast(*ink, hex(ground)) >= CLEAR);
    if clear(usual.0) {
        return (hex(usual.0), hex(usual.1));
    }
    let fits: Vec<(u32, u32)> = own.iter().copied().filter(|pair| clear(pair.0)).collect();
    match (fits.is_empty(), inks.first()) {
        (false, _) => {
            let (ground, letters) = rng.pick(&fits);
            (hex(ground), hex(letters))
        }
        (true, Some(ink)) => {
            let ground = neutral(*ink);
            (ground, neutral(ground))
        }
        (true, None) => (hex(usual.0), hex(usual.1)),
    }
}

/// One of a surface's own grounds; where an ink was asked for, one that it is clear on.
pub(crate) fn dyed(panel: &Panel, rng: &mut Rng, own: &[u32]) -> Rgb {
    let pairs: Vec<(u32, u32)> = own.iter().map(|ground| (*ground, *ground)).collect();
    scheme(panel, rng, &pairs).0
}

/// The lettering's colour: what was asked for, or the surface's own.
pub(crate) fn ink(panel: &Panel, own: Rgb) -> Rgb {
    styled(panel).ink.unwrap_or(own)
}

fn letter(
    canvas: &mut Canvas,
    type_: &Typesetter,
    written: (&str, &TypeStyle),
    font: &str,
    area: [f32; 4],
    own: Rgb,
) -> Result<(), Refusal> {
    letter_at(canvas, type_, written, font, area, (own, None))
}

fn letter_at(
    canvas: &mut Canvas,
    type_: &Typesetter,
    (text, style): (&str, &TypeStyle),
    font: &str,
    area: [f32; 4],
    (own, tallest): (Rgb, Option<f32>),
) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Ok(());
    }
    // Thin, light letters are a thin face's, not a fat one's with its edges shaved.
    let thin;
    let style = match style.thin_face(font).filter(|_| text.is_ascii()) {
        Some(font) => {
            thin = TypeStyle { font: Some(font), ..style.clone() };
            &thin
        }
        None => style,
    };
    // A curved line needs room above and below.
    let tallest = tallest.unwrap_or(if style.one_line() { 0.42 } else { 0.5 });
    let lettering = type_.set_styled(text, own_font(type_, font, text), area, tallest, style)?;
    if let Some(path) = style.shaped(&lettering.path) {
        style.draw(canvas, &path, lettering.size, own);
    }
    Ok(())
}
