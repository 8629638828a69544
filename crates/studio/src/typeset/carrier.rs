//! Carriers: the things that laid-out text stands on, drawn with their setting. Each gives its face to set on.

mod board;
mod book;
mod paper;
mod screen;
mod slip;
mod stage;

use super::sheet::{Kind, Sheet};
use super::voice::{CLEAR, Hand, contrast, neutral};
use crate::backdrops::Place;
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::random::{Rng, Seed};

/// Where and how to set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    /// Left, top, width, height of the room for text.
    pub area: [f32; 4],
    /// The whole carrier.
    pub whole: [f32; 4],
    pub paper: Rgb,
    pub hand: Hand,
}

/// What a carrier is drawn from.
pub(crate) struct Job<'a> {
    pub sheet: &'a Sheet<'a>,
    pub place: Option<Place>,
    pub seed: Seed,
    /// The entry of the surface that was asked for.
    pub entry: &'a str,
}

/// A carrier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Carrier {
    Sheet,
    Pinned,
    Clipboard,
    Card,
    Sticky,
    MenuCard,
    Certificate,
    Newspaper,
    Caption,
    Billboard,
    Slate,
    Whiteboard,
    Wooden,
    Glazed,
    Monitor,
    Laptop,
    Tablet,
    Phone,
    Departures,
    Flaps,
    Page,
    Cover,
    Ticket,
    Receipt,
    Tag,
}

use Carrier as C;

/// Surface entries and their carriers, sorted by entry.
static SURFACES: &[(&str, Carrier)] = &[
    ("billboard", C::Billboard),
    ("book_cover", C::Cover),
    ("book_page", C::Page),
    ("cafe_board", C::Slate),
    ("caption_card", C::Caption),
    ("certificate", C::Certificate),
    ("chalkboard", C::Slate),
    ("classroom_board", C::Slate),
    ("departure_screen", C::Departures),
    ("diary_cover", C::Cover),
    ("event_poster", C::Pinned),
    ("exhibition_poster", C::Pinned),
    ("fridge_note", C::Sticky),
    ("garden_plaque", C::Wooden),
    ("index_card", C::Card),
    ("instruction_sheet", C::Sheet),
    ("laptop_screen", C::Laptop),
    ("letter_sheet", C::Sheet),
    ("lost_and_found_flyer", C::Pinned),
    ("marquee", C::Billboard),
    ("menu_card", C::MenuCard),
    ("museum_panel", C::Caption),
    ("newspaper", C::Newspaper),
    ("notebook_cover", C::Cover),
    ("notice", C::Pinned),
    ("pavement_sign", C::Slate),
    ("phone_screen", C::Phone),
    ("poster", C::Pinned),
    ("programme", C::MenuCard),
    ("recipe_card", C::Card),
    ("rooftop_billboard", C::Billboard),
    ("screen", C::Monitor),
    ("split_flap_board", C::Flaps),
    ("stable_board", C::Wooden),
    ("sticky_note", C::Sticky),
    ("tablet_screen", C::Tablet),
    ("trail_sign", C::Wooden),
    ("trailhead_board", C::Glazed),
    ("travel_poster", C::Pinned),
    ("whiteboard", C::Whiteboard),
    ("wooden_sign", C::Wooden),
];

/// Whether text can be laid out on this surface.
pub(crate) fn carries(entry: &str) -> bool {
    SURFACES.binary_search_by_key(&entry, |(name, _)| name).is_ok()
}

/// Draws the carrier in its setting.
pub(crate) fn draw(canvas: &mut Canvas, job: &Job) -> Face {
    let named = SURFACES.binary_search_by_key(&job.entry, |(name, _)| name).ok().map(|at| SURFACES[at].1);
    let carrier = named.unwrap_or_else(|| own(job, canvas.width > canvas.height * 1.2));
    match carrier {
        C::Sheet | C::Pinned | C::Clipboard | C::Card | C::Sticky | C::MenuCard | C::Certificate | C::Newspaper => {
            paper::draw(canvas, job, carrier)
        }
        C::Slate | C::Whiteboard | C::Wooden | C::Glazed | C::Billboard | C::Caption => {
            board::draw(canvas, job, carrier)
        }
        C::Monitor | C::Laptop | C::Tablet | C::Phone | C::Departures | C::Flaps => screen::draw(canvas, job, carrier),
        C::Page | C::Cover => book::draw(canvas, job, carrier),
        C::Ticket | C::Receipt | C::Tag => slip::draw(canvas, job, carrier),
    }
}

/// What a sheet stands on where nothing was said: paper of a colour stays paper.
fn own(job: &Job, wide: bool) -> Carrier {
    let mut rng = job.seed.child("carrier").rng();
    let free = job.sheet.paper.is_none();
    match job.sheet.kind {
        Kind::Ticket | Kind::BoardingPass => C::Ticket,
        Kind::Receipt => C::Receipt,
        Kind::LuggageLabel => C::Tag,
        Kind::Form | Kind::Invoice => rng.pick(&[C::Sheet, C::Clipboard, C::Clipboard]),
        Kind::Menu if free => rng.pick(&[C::MenuCard, C::Slate, C::MenuCard]),
        Kind::Menu => rng.pick(&[C::MenuCard, C::Pinned, C::MenuCard]),
        Kind::Block => rng.pick(&[C::Sheet, C::Certificate, C::Sheet, C::Pinned]),
        Kind::Columns => rng.pick(&[C::Sheet, C::Pinned]),
        Kind::Plain | Kind::Bulleted | Kind::Numbered | Kind::Checklist => {
            let all = [C::Sheet, C::Clipboard, C::Card, C::Pinned];
            if wide { rng.pick(&[C::Card, C::Sheet]) } else { rng.pick(&all) }
        }
        Kind::Table if free => rng.pick(&[C::Pinned, C::Slate, C::Departures, C::Sheet]),
        Kind::Table => rng.pick(&[C::Pinned, C::Sheet]),
        Kind::Programme => rng.pick(&[C::Pinned, C::Sheet, C::Clipboard]),
    }
}

/// The paper's colour: as asked, or one of these that the asked inks are clear on.
fn stock(job: &Job, own: &[u32], rng: &mut Rng) -> Rgb {
    if let Some(paper) = job.sheet.paper {
        // No paper shines like a screen: the colour stays, its glare does not.
        return if paper.lab().chroma() > 0.17 { paper.mix(hex(0xf2ecdf), 0.24) } else { paper };
    }
    let inks: Vec<Rgb> =
        [job.sheet.asked.all, job.sheet.asked.title, job.sheet.asked.first].into_iter().flatten().collect();
    let clear = |paper: Rgb| inks.iter().all(|ink| contrast(*ink, paper) >= CLEAR);
    let fits: Vec<u32> = own.iter().copied().filter(|rgb| clear(hex(*rgb))).collect();
    match (fits.is_empty(), inks.first()) {
        (false, _) => hex(rng.pick(&fits)),
        (true, Some(ink)) if job.sheet.asked.all.is_some() => neutral(*ink),
        _ => hex(rng.pick(own)),
    }
}

/// The canvas's own aspect within limits.
fn aspect(canvas: &Canvas, least: f32, most: f32) -> f32 {
    (canvas.width / canvas.height).clamp(least, most)
}

/// A sheet's aspect: low for a few lines, wide for a table, tall for many.
fn sheet_aspect(canvas: &Canvas, job: &Job) -> f32 {
    let lines = job.sheet.lines.len() as f32;
    let best = match job.sheet.kind {
        Kind::Table => 1.3 - 0.04 * (lines - 3.0),
        Kind::Columns => 1.15,
        _ => 1.22 - 0.1 * (lines - 3.0),
    };
    aspect(canvas, (best * 0.72).max(0.68), best)
}

/// A box less a share of its shorter side all round.
fn inside([x, y, w, h]: [f32; 4], share: f32) -> [f32; 4] {
    let pad = w.min(h) * share;
    [x + pad, y + pad, w - 2.0 * pad, h - 2.0 * pad]
}

#[cfg(test)]
mod tests {
    #[test]
    fn surfaces_are_sorted() {
        assert!(super::SURFACES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        assert!(super::carries("whiteboard") && !super::carries("delivery_van"));
    }
}
