//! Composers: each sets one kind of layout on a carrier's face.

mod form;
mod list;
mod table;
mod text;

use super::desk::{Desk, Manner, Piece};
use super::sheet::{Kind, Sheet};
use super::solve::{Flush, Spread};
use super::voice::{CLEAR, contrast, neutral};
use crate::colour::Rgb;
use crate::studio::Refusal;
pub(super) use form::bars;

/// Sets a whole sheet.
pub(crate) fn sheet(desk: &mut Desk, sheet: &Sheet) -> Result<(), Refusal> {
    match sheet.kind {
        Kind::Plain | Kind::Bulleted | Kind::Checklist | Kind::Numbered => list::list(desk, sheet),
        Kind::Menu | Kind::Receipt | Kind::Invoice => list::priced_list(desk, sheet),
        Kind::Programme => list::programme(desk, sheet),
        Kind::Table => table::table(desk, sheet),
        Kind::Form => form::form(desk, sheet),
        Kind::Ticket | Kind::BoardingPass | Kind::LuggageLabel => form::ticket(desk, sheet),
        Kind::Columns => text::columns(desk, sheet),
        Kind::Block => text::block(desk, sheet),
    }
}

/// A text in a cell in the sheet's own type and ink.
fn piece(desk: &Desk, row: usize, column: usize, text: &str) -> Piece {
    Piece {
        row,
        column,
        label: None,
        least: 0.0,
        text: text.to_owned(),
        font: desk.voice.text,
        ink: desk.inks.text,
        ground: desk.inks.paper,
        flush: Flush::Left,
    }
}

/// How a block of `rows` equal rows fills an area.
fn manner(area: [f32; 4], rows: usize) -> Manner {
    Manner {
        area,
        gap: 0.8,
        leading: (1.32, 2.1),
        tallest: 82.0,
        spread: Spread::Pack(Flush::Left),
        drop: 0.45,
        heights: vec![1.0; rows],
    }
}

/// Sets the title at the top with its rule or band and gives the room that is left.
fn head(desk: &mut Desk, title: &str, share: f32, flush: Flush) -> Result<[f32; 4], Refusal> {
    let [x, y, w, h] = desk.area;
    let mut rng = desk.seed.child("head").rng();
    let high = (h * share).clamp(64.0, 170.0);
    let (ink, paper) = (desk.inks.title, desk.inks.paper);
    let unclear = contrast(ink, paper) < CLEAR * 0.85;
    let own_band = rng.chance(0.22) && !desk.freehand && contrast(desk.inks.accent, paper) > 0.4;
    if unclear || own_band {
        let band = if unclear { neutral(ink) } else { desk.inks.accent };
        let letters = if unclear || contrast(ink, band) >= CLEAR { ink } else { paper };
        // A title that was asked for in a colour keeps it; the band then gives way.
        let (band, letters) =
            if !unclear && letters != ink && asked_title(desk) { (paper, ink) } else { (band, letters) };
        desk.canvas.rounded(x, y, w, high, 4.0, band);
        let pad = high * 0.2;
        desk.headline(title, [x + pad, y + pad, w - 2.0 * pad, high - 2.0 * pad], flush, (120.0, 2), (letters, band))?;
        return Ok([x, y + high * 1.24, w, h - high * 1.24]);
    }
    let [tx, ty, tw, th] = desk.headline(title, [x, y, w, high], flush, (126.0, 2), (ink, paper))?;
    let below = (ty + th).max(y + high * 0.8);
    let gap = high * 0.16;
    let (accent, rule) = (desk.inks.accent, desk.inks.rule);
    let y0 = below + gap;
    match rng.below(5) {
        0 => desk.rule(x, x + w, y0, 3.0, rule),
        1 => {
            desk.rule(x, x + w, y0 - 3.0, 5.0, accent);
            desk.rule(x, x + w, y0 + 5.0, 2.0, accent);
        }
        2 => {
            let (from, to) = match flush {
                Flush::Left => (tx, tx + (w * 0.2).min(tw)),
                Flush::Right => (tx + tw - (w * 0.2).min(tw), tx + tw),
                Flush::Centre => (x + w * 0.4, x + w * 0.6),
            };
            desk.rule(from, to, y0, 7.0, accent);
        }
        3 if flush == Flush::Centre => {
            desk.rule(x + w * 0.12, x + w * 0.46, y0, 2.5, rule);
            desk.rule(x + w * 0.54, x + w * 0.88, y0, 2.5, rule);
            diamond(desk, x + w / 2.0, y0, 8.0, accent);
        }
        _ => {}
    }
    let taken = y0 + gap * 1.3 - y;
    Ok([x, y + taken, w, h - taken])
}

/// Whether the title's ink is not the sheet's own.
fn asked_title(desk: &Desk) -> bool {
    desk.inks.title != desk.inks.accent && desk.inks.title != neutral(desk.inks.paper)
}

fn diamond(desk: &mut Desk, x: f32, y: f32, r: f32, ink: Rgb) {
    desk.canvas.polygon(&[(x, y - r), (x + r, y), (x, y + r), (x - r, y)], ink);
}
