//! The painter of Temporal Sequence Coherence: a process in panels, stage after stage.

use super::panels::{self, Setting};
use super::{Brush, View, book, frames};
use crate::brief::{Brief, refuse};
use crate::canvas::Canvas;
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::studio::Refusal;
use pairloom_model::Entry;

/// The slots of the panels.
const SLOTS: [&str; 6] = ["first", "second", "third", "fourth", "fifth", "sixth"];

/// What a sample asks of its panels.
struct Asked<'a> {
    count: usize,
    setting: Option<Setting>,
    /// What each panel must show, where the sample says so.
    shows: [Option<&'a str>; 6],
}

fn read<'a>(brief: &Brief<'a>) -> Result<Asked<'a>, Refusal> {
    let mut asked = Asked { count: 0, setting: None, shows: [None; 6] };
    for requirement in &brief.sample.requirements {
        let value = requirement.value.as_deref().unwrap_or_default();
        let slot =
            |at: usize| requirement.arguments.get(at).and_then(|slot| SLOTS.iter().position(|name| name == slot));
        match (requirement.name.as_str(), slot(0), slot(1)) {
            ("panels", ..) => asked.count = value.parse().unwrap_or(0),
            ("shows", Some(at), _) => asked.shows[at] = Some(value),
            // Panels follow each other as they are counted.
            ("order", Some(a), Some(b)) if a < b => {}
            // What stays the same throughout is drawn in every stage; a style is laid over the whole picture.
            ("visible" | "style", ..) => {}
            ("arrangement", ..) => {
                match brief.entry("arrangement", value).ok().and_then(|entry| Setting::find(entry.id.as_str())) {
                    Some(setting) => asked.setting = Some(setting),
                    None => return refuse(format!("Studio does not set panels out as `{value}`")),
                }
            }
            _ => return refuse(format!("Studio cannot draw the requirement `{requirement}` in panels")),
        }
    }
    match asked.count {
        2..=6 => Ok(asked),
        count => refuse(format!("Studio draws two to six panels, not {count}")),
    }
}

/// Which stage a panel shows: the one that says what is asked for, or its turn among so many.
fn stage(entry: &Entry, count: usize, panel: usize, shows: Option<&str>) -> Option<usize> {
    let named: &[&str] = match count {
        3 => &["early", "middle", "late"],
        4 => &["part1", "part2", "part3", "part4"],
        _ => &["stage1", "stage2", "stage3", "stage4", "stage5", "stage6"],
    };
    let text = shows.or_else(|| entry.texts.get(*named.get(panel)?).map(String::as_str))?;
    let of = |prefix: &str| {
        (1..=6).find(|number| entry.texts.get(&format!("{prefix}{number}")).is_some_and(|other| other == text))
    };
    of("stage").or_else(|| of("part"))
}

/// Paints a process in its panels.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let asked = read(brief)?;
    let bound = brief
        .sample
        .bindings
        .iter()
        .find_map(|binding| brief.bound(binding.slot.as_str()).filter(|(pool, _)| *pool == "process"));
    let Some((_, entry)) = bound else { return refuse("the sample names no process") };
    let book = book();
    let Some(story) = book.story(entry.id.as_str()) else {
        return refuse(format!("Studio has no stages of `{}`", entry.id));
    };
    let seed = Seed::new(brief.sample.seed).child("panels");
    let (width, height) = (canvas.width, canvas.height);
    let mut rng = seed.child("setting").rng();
    let setting = asked.setting.unwrap_or_else(|| rng.pick(Setting::free(asked.count, width, height)));
    let single = matches!(setting, Setting::Row | Setting::Column);
    let sheet = frames::sheet(brief.sample.level.as_str(), single, setting == Setting::Ring, seed.child("sheet"));
    let cells = panels::cells(setting, asked.count, width, height, sheet.gap());
    sheet.under(canvas, &cells);
    let zoom = if setting == Setting::Ring { 0.9 } else { 1.0 };
    let view = View { zoom: zoom * rng.between(1.0, 1.06), mirrored: !story.fixed && rng.chance(0.5) };
    let mut placed = Placed::default();
    for (at, cell) in cells.iter().enumerate() {
        let Some(number) = stage(entry, asked.count, at, asked.shows[at]) else {
            return refuse(format!("the process `{}` has no stage for panel {}", entry.id, at + 1));
        };
        let opening = sheet.opening(cell.area);
        let Some(mut picture) = frames::blank(canvas, opening) else { return refuse("a panel has no room") };
        let mut brush = Brush::new(&mut picture, tools, book, seed.child("stage"), view);
        brush.story(story, number);
        if let Some(trouble) = brush.trouble {
            return refuse(format!("stage {number} of `{}`: {trouble}", entry.id));
        }
        let ground = canvas.owners.open();
        sheet.lay(canvas, &picture, opening);
        canvas.owners.claim(SLOTS[at], region_of(opening, canvas));
        canvas.owners.turn_to(ground);
        placed.things.extend(region_of(opening, canvas).map(|region| (SLOTS[at].to_owned(), region)));
    }
    if setting.needs_arrows() {
        sheet.arrows(canvas, &cells);
    }
    Ok(placed)
}
