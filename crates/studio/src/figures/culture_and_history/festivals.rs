//! Festivals: celebrations with their own signs, as a full scene, as two panels, or as a sheet of signs.

#[rustfmt::skip]
mod americas_north;
#[rustfmt::skip]
mod americas_south;
#[rustfmt::skip]
mod asia_east;
#[rustfmt::skip]
mod asia_monsoon;
#[rustfmt::skip]
mod asia_rim;
#[rustfmt::skip]
mod asia_south;
#[rustfmt::skip]
mod asia_tables;
#[rustfmt::skip]
mod asia_west;
#[rustfmt::skip]
mod europe_east;
#[rustfmt::skip]
mod europe_north;
#[rustfmt::skip]
mod europe_south;
#[rustfmt::skip]
mod folk;
#[rustfmt::skip]
mod hats;
#[rustfmt::skip]
mod placing;
#[rustfmt::skip]
mod props;
#[rustfmt::skip]
mod stage;
mod view;
#[rustfmt::skip]
mod wide_world;

use super::all;
use super::costume::easel::Easel;
use crate::brief::{Brief, refuse};
use crate::figures::Pen;
use crate::figures::look::Tone;
use crate::figures::pen::corners;
use crate::studio::Refusal;
use pairloom_model::Entry;
use stage::{Frame, Sign, Stage};

/// One festival: its scene, and each of its signs by itself.
struct Fest {
    id: &'static str,
    scene: fn(&mut Stage),
    signs: [Sign; 3],
}

/// One festival, told.
const fn fest(id: &'static str, scene: fn(&mut Stage), signs: [Sign; 3]) -> Fest {
    Fest { id, scene, signs }
}

/// The festivals by part of the world.
static BOOKS: [&[Fest]; 12] = [
    americas_north::FESTS,
    americas_south::FESTS,
    asia_east::FESTS,
    asia_monsoon::FESTS,
    asia_rim::FESTS,
    asia_south::FESTS,
    asia_tables::FESTS,
    asia_west::FESTS,
    europe_east::FESTS,
    europe_north::FESTS,
    europe_south::FESTS,
    wide_world::FESTS,
];

/// What samples of this level may require.
const KNOWN: [&str; 9] = ["caption", "diagram", "label", "left_of", "panels", "present", "shows", "style", "text"];

fn find(id: &str) -> Option<&'static Fest> {
    BOOKS.iter().flat_map(|book| book.iter()).find(|fest| fest.id == id)
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let requirements = &brief.sample.requirements;
    if let Some(other) = requirements.iter().find(|one| !KNOWN.contains(&one.name.as_str())) {
        return refuse(format!("Studio cannot draw the requirement `{other}` of a festival"));
    }
    let mut fests: Vec<(&str, &Entry, &Fest)> = Vec::new();
    for (slot, entry) in all(brief, "festival") {
        match find(entry.id.as_str()) {
            Some(fest) => fests.push((slot, entry, fest)),
            None => return refuse(format!("Studio does not draw the festival `{}`", entry.id)),
        }
    }
    let value = |name: &str| requirements.iter().find(|one| one.name == name).and_then(|one| one.value.as_deref());
    match fests.as_slice() {
        [(slot, entry, fest)] if value("diagram").is_some() => sheet(pen, slot, entry, fest),
        [(slot, _, fest)] => {
            let vantage = all(brief, "vantage").first().map_or("", |(_, entry)| entry.id.as_str());
            one(pen, slot, fest, vantage, value("text"), value("caption").is_some());
        }
        [first, second] => two(pen, [*first, *second]),
        _ => return refuse("Studio shows one festival or two"),
    }
    Ok(())
}

/// A whole picture of one festival, with its name across the top where that is asked for.
fn one(pen: &mut Pen, slot: &str, fest: &Fest, vantage: &str, title: Option<&str>, caption: bool) {
    pen.bare();
    let [x, y, w, h] = pen.room();
    let mut top = y;
    // A caption stands on the bare sheet below.
    let mut low = if caption { y + h - 128.0 } else { y + h };
    if let Some(title) = title {
        pen.title(title, [x + w * 0.05, y + 22.0, w * 0.9, 88.0]);
        top = y + 128.0;
    }
    let framed = matches!(vantage, "framed" | "tall_format" | "square_format" | "panorama");
    let mut frame = [x, top, w, low - top];
    if framed {
        (top, low) = (top + 36.0, low - 36.0);
        let (wide, high) = (w - 72.0, low - top);
        let shape = match vantage {
            "tall_format" => 0.72,
            "square_format" => 1.0,
            "panorama" => 1.72,
            _ => wide / high,
        };
        let (fw, fh) = (wide.min(high * shape), high.min(wide / shape));
        frame = [x + (w - fw) / 2.0, (top + low - fh) / 2.0, fw, fh];
    }
    pen.fills(slot, frame);
    pen.within(&corners(frame), |pen| {
        let mut stage = Stage::new(pen, frame, view::view(vantage), fest.signs);
        (fest.scene)(&mut stage);
    });
    if framed || title.is_some() || caption {
        border(pen, frame);
    }
}

fn border(pen: &mut Pen, frame: Frame) {
    pen.outline(&corners(frame), 5.0);
}

/// Two festivals side by side, each with its name below.
fn two(pen: &mut Pen, fests: [(&str, &Entry, &Fest); 2]) {
    pen.bare();
    let [x, y, w, h] = pen.room();
    let wide = (w - 72.0) / 2.0;
    let high = (h - 150.0).min(wide * 1.7);
    let top = y + (h - high - 90.0) / 2.0;
    for (at, (slot, entry, fest)) in fests.into_iter().enumerate() {
        let frame: Frame = [x + 24.0 + (wide + 24.0) * at as f32, top, wide, high];
        pen.fills(slot, frame);
        pen.within(&corners(frame), |pen| {
            let mut stage = Stage::new(pen, frame, view::view("eye_level"), fest.signs);
            (fest.scene)(&mut stage);
        });
        border(pen, frame);
        if let Some(name) = entry.forms.first() {
            pen.tag(name, (frame[0] + wide / 2.0, top + high + 50.0), (frame[0] + wide / 2.0, top + high + 50.0), wide);
        }
    }
}

/// The three signs of one festival on a sheet, each with its name.
fn sheet(pen: &mut Pen, slot: &str, entry: &Entry, fest: &Fest) {
    let [x, _, w, _] = pen.room();
    let wide = w > 1300.0;
    pen.fills(slot, [x + 40.0, 40.0, w - 80.0, 900.0]);
    let step = w / 3.0;
    for (at, sign) in fest.signs.iter().enumerate() {
        // In a row where there is room for it, otherwise one above two.
        let (middle, foot, size) = match (wide, at) {
            (true, _) => (x + step * (at as f32 + 0.5), 720.0, 430.0),
            (false, 0) => (500.0, 414.0, 330.0),
            (false, 1) => (250.0, 880.0, 330.0),
            _ => (750.0, 880.0, 330.0),
        };
        let soft = pen.tone(Tone::Soft);
        let half = size * 0.66;
        let panel = [middle - half, foot - size * 1.09, half * 2.0, size * 1.17];
        pen.fill(&corners(panel), soft);
        let mut easel = Easel::new(pen, (middle, foot), size / 200.0);
        sign(&mut easel);
        if let Some(name) = entry.texts.get(&format!("sign{}", at + 1)) {
            pen.tag(name, (middle, foot + 64.0), (middle, foot + 64.0), half * 2.1);
        }
    }
}
