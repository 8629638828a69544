//! The painter of Causal Reasoning: a cause with its effect in one scene or in two panels, and chains of events in a strip.
//!
//! The story of a pair has two stages: 1 is the cause before anything came of it, 2 shows both. A chain has one a link.

use super::frames::{self, Frame, Sheet};
use super::panels::{self, Cell, Setting};
use super::{Brush, View, book};
use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::colour::hex;
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;

/// The slots of a cause and its effect.
static PAIR: [&str; 2] = ["cause", "effect"];

/// The slots of a chain's links.
static LINKS: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];

/// What a sample asks for.
#[derive(Default)]
struct Asked<'a> {
    story: &'a str,
    chain: bool,
    panels: Option<usize>,
    view: Option<&'a str>,
    layout: Option<&'a str>,
    links: usize,
    /// Whether all panels are to be of one size.
    equal: bool,
    /// Whether the cause is asked for and not what came of it.
    cause_alone: bool,
}

fn read<'a>(brief: &Brief<'a>) -> Result<Asked<'a>, Refusal> {
    let mut asked = Asked::default();
    for binding in &brief.sample.bindings {
        match brief.bound(binding.slot.as_str()) {
            Some(("causal_pair", entry)) => asked.story = entry.id.as_str(),
            Some(("causal_chain", entry)) => (asked.story, asked.chain) = (entry.id.as_str(), true),
            Some(("causal_view", entry)) => asked.view = Some(entry.id.as_str()),
            Some(("cause_layout", entry)) => asked.layout = Some(entry.id.as_str()),
            _ => {}
        }
    }
    for requirement in &brief.sample.requirements {
        let slot = requirement.arguments.first().map(String::as_str);
        let link = slot.and_then(|slot| LINKS.iter().position(|name| *name == slot));
        match requirement.name.as_str() {
            "panels" => asked.panels = requirement.value.as_deref().and_then(|value| value.parse().ok()),
            "visible" => asked.links = asked.links.max(link.map_or(0, |at| at + 1)),
            // Stages show what leads to what; a style is laid over; a view and a place are read from their entries.
            "leads_to" | "order" | "style" | "technique" | "position" => {}
            _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` of cause and effect")),
        }
    }
    asked.equal = brief.sample.instruction.contains("equal size");
    let visible = brief.sample.requirements.iter().filter(|requirement| requirement.name == "visible");
    asked.cause_alone = visible.clone().count() == 1 && visible.flat_map(|r| &r.arguments).all(|slot| slot == "cause");
    Ok(asked)
}

/// The part of the sheet that a view with a frame of its own leaves, and the frame.
fn area(view: Option<&str>, width: f32, height: f32) -> Result<Option<[f32; 4]>, Refusal> {
    let ratio = match view {
        // The drawings are seen squarely from the side, at the height of the things.
        None | Some("eye_level" | "from_side" | "table_height" | "wide_view") => return Ok(None),
        Some("tall_frame") => 0.7,
        Some("broad_frame") => 1.5,
        Some("square_frame" | "round_frame") => 1.0,
        Some(other) => return refuse(format!("Studio does not draw the view `{other}`")),
    };
    if view == Some("square_frame") && (width / height - ratio).abs() < 0.04 {
        return Ok(None);
    }
    let (wide, high) = (width * 0.96, height * 0.96);
    let (w, h) = if wide / high > ratio { (high * ratio, high) } else { (wide, wide / ratio) };
    Ok(Some([(width - w) / 2.0, (height - h) / 2.0, w, h]))
}

/// Two discs as large as they can be, the first at the left: one higher than the other where the sheet is not wide.
fn discs(w: f32, h: f32) -> Vec<Cell> {
    let (margin, gap) = (36.0, 30.0);
    let (wide, high) = (w - 2.0 * margin, h - 2.0 * margin);
    let apart = |side: f32| (wide - side).hypot(high - side) - side - gap;
    let (mut low, mut most) = (0.0, wide.min(high));
    for _ in 0..20 {
        let side = (low + most) / 2.0;
        if apart(side) > 0.0 { low = side } else { most = side }
    }
    let at = |x: f32, y: f32| Cell { area: [x, y, low, low] };
    vec![at(margin, margin), at(w - margin - low, h - margin - low)]
}

/// Five panels of one size: a full grid of six without its last, the last row in the middle.
fn five(w: f32, h: f32, gap: f32) -> Vec<Cell> {
    let mut cells = panels::cells(Setting::Grid, 6, w, h, gap);
    cells.pop();
    let step = cells[1].area[0] - cells[0].area[0];
    let low = cells[4].area[1];
    for cell in cells.iter_mut().filter(|cell| cell.area[1] > low - 1.0) {
        cell.area[0] += step / 2.0;
    }
    cells
}

/// Which panels show which stage, and how they are held.
fn lay(asked: &Asked, sheet: &mut Sheet, [x, y, w, h]: [f32; 4], seed: Seed) -> Result<Vec<(Cell, usize)>, Refusal> {
    let mut rng = seed.child("lay").rng();
    let count = if asked.chain { asked.panels.unwrap_or(asked.links) } else { 2 };
    let (setting, turned) = match asked.layout {
        None => {
            let free = Setting::free(count, w, h);
            let squarish = (0.8..1.3).contains(&(w / h));
            let fitting: &[Setting] = match count {
                4 if w > h * 1.6 => &[Setting::Row],
                3 if squarish && asked.equal => &[Setting::Column],
                3 if squarish => &[Setting::Column, Setting::Header],
                _ => free,
            };
            (rng.pick(fitting), false)
        }
        Some("left_right" | "open_book" | "two_snapshots" | "two_roundels") => (Setting::Row, false),
        Some("right_left") => (Setting::Row, true),
        Some("top_bottom") => (Setting::Column, false),
        Some("bottom_top") => (Setting::Column, true),
        Some(other) => return refuse(format!("Studio does not lay out cause and effect as `{other}`")),
    };
    match asked.layout {
        Some("open_book") => (sheet.frame, sheet.paper) = (Frame::Storybook, hex(0xfaf3e2)),
        Some("two_snapshots") => sheet.frame = Frame::Snapshot,
        Some("two_roundels") => sheet.frame = Frame::Disc,
        _ if sheet.frame == Frame::Snapshot => sheet.frame = Frame::Card,
        _ => {}
    }
    let cells = match asked.layout {
        Some("two_roundels") => discs(w, h),
        None if count == 5 && setting == Setting::Grid && asked.equal => five(w, h, sheet.gap()),
        _ => panels::cells(setting, count, w, h, sheet.gap()),
    };
    let moved = cells.into_iter().map(|Cell { area: [cx, cy, cw, ch] }| Cell { area: [cx + x, cy + y, cw, ch] });
    let stage = |at: usize| if turned { count - at } else { at + 1 };
    Ok(moved.enumerate().map(|(at, cell)| (cell, stage(at))).collect())
}

/// The slots whose things a stage shows.
fn shown(single: bool, chain: bool, number: usize) -> &'static [&'static str] {
    match (single, chain) {
        (true, _) if number == 1 => &["cause"],
        (true, _) => &["cause", "effect"],
        (false, true) => LINKS.get(number - 1..number).unwrap_or_default(),
        (false, false) => PAIR.get(number - 1..number).unwrap_or_default(),
    }
}

/// Paints a cause and its effect, or a chain of events.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let asked = read(brief)?;
    let book = book();
    let Some(story) = book.story(asked.story) else {
        return refuse(format!("Studio has no stages of `{}`", asked.story));
    };
    let seed = Seed::new(brief.sample.seed).child("causal");
    let mut rng = seed.child("view").rng();
    let (width, height) = (canvas.width, canvas.height);
    let framed = area(asked.view, width, height)?;
    let single = !asked.chain && asked.panels.is_none();
    let mut sheet = frames::sheet("cause", false, false, seed.child("sheet"));
    let page = framed.unwrap_or([0.0, 0.0, width, height]);
    let cells = match single {
        true => vec![(Cell { area: page }, if asked.cause_alone && story.earlier { 1 } else { 2 })],
        false => lay(&asked, &mut sheet, page, seed)?,
    };
    if single {
        sheet.frame = match asked.view {
            Some("round_frame") => Frame::Disc,
            Some(_) if framed.is_some() => Frame::Card,
            _ => Frame::Plain,
        };
    }
    let all: Vec<Cell> = cells.iter().map(|(cell, _)| *cell).collect();
    if framed.is_some() && !single {
        // A page of the shape that is asked for, on a table.
        canvas.rect(0.0, 0.0, width, height, hex(0x7d8894));
        let mut inner = frames::blank(canvas, page).ok_or_else(|| Refusal("the page has no room".to_owned()))?;
        sheet.under(&mut inner, &[]);
        Sheet { frame: Frame::Plain, ..sheet }.lay(canvas, &inner, page);
    } else {
        sheet.under(canvas, &all);
    }
    if asked.layout == Some("open_book") {
        canvas.rect(width / 2.0 - 14.0, 0.0, 28.0, height, hex(0xe3d6ba));
        canvas.rect(width / 2.0 - 1.5, 0.0, 3.0, height, hex(0xb8a682));
    }
    let close = if sheet.frame == Frame::Disc { 0.86 } else { 1.0 };
    let view = View {
        zoom: close * rng.between(0.98, 1.03),
        mirrored: !story.fixed && asked.layout.is_none() && rng.chance(0.5),
    };
    let mut placed = Placed::default();
    for (cell, number) in cells {
        let opening = sheet.opening(cell.area);
        let Some(mut picture) = frames::blank(canvas, opening) else { return refuse("a panel has no room") };
        let mut brush = Brush::new(&mut picture, tools, book, seed.child("stage"), view);
        brush.story(story, number);
        if let Some(trouble) = brush.trouble {
            return refuse(format!("stage {number} of `{}`: {trouble}", asked.story));
        }
        let ground = canvas.owners.open();
        sheet.lay(canvas, &picture, opening);
        let names = shown(single, asked.chain, number);
        // A single picture shows cause and effect in one: which pixels are whose is not known.
        if let [name] = names {
            canvas.owners.claim(name, region_of(opening, canvas));
        }
        canvas.owners.turn_to(ground);
        for name in names {
            placed.things.extend(region_of(opening, canvas).map(|region| ((*name).to_owned(), region)));
        }
    }
    Ok(placed)
}
