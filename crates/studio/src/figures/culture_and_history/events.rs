//! Events: moments of history with place, people and things, each a sketch that fills the picture.

use super::sketchbook::{self, View};
use crate::brief::{Brief, refuse};
use crate::colour::hex;
use crate::figures::Pen;
use crate::figures::pen::corners;
use crate::random::Seed;
use crate::studio::Refusal;
use pairloom_model::Entry;

/// What the samples of this level may require. The sketch of an event shows all its details, in the dress of its time.
const KNOWN: [&str; 6] = ["caption", "order", "panels", "period", "shows", "style"];

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    sketchbook::only(brief, &KNOWN)?;
    let events = super::all(brief, "history_event");
    for (_, event) in &events {
        if !sketchbook::has(event.id.as_str()) {
            return refuse(format!("Studio has no scene of the event `{}`", event.id));
        }
    }
    let captioned = brief.sample.requirements.iter().any(|one| one.name == "caption");
    let whole = room(pen, captioned);
    let seed = Seed::new(brief.sample.seed).child("event");
    match events.as_slice() {
        [event] => one(pen, brief, whole, event, seed),
        [_, _] => two(pen, brief, whole, events, seed),
        _ => refuse("Studio draws one event or two"),
    }
}

/// What the picture has for scenes: all of it, but for the strip of a caption.
fn room(pen: &mut Pen, captioned: bool) -> [f32; 4] {
    let [x, y, w, h] = pen.room();
    let zoom = pen.easel().3;
    [x, y, w, if captioned { h - 108.0 / zoom } else { h }]
}

fn one(pen: &mut Pen, brief: &Brief, whole: [f32; 4], event: &(&str, &Entry), seed: Seed) -> Result<(), Refusal> {
    let vantage = super::all(brief, "vantage").first().map_or("", |(_, entry)| entry.id.as_str());
    let frame = View::format(whole, vantage);
    // The picture is painted to its rim: no grain of the sheet lies over it.
    pen.bare();
    let view = View::seen(frame, vantage, seed);
    if frame == pen.room() {
        sketchbook::paint(pen, event.1.id.as_str(), &view, seed)?;
    } else {
        sketchbook::panel(pen, event.1.id.as_str(), &view, seed)?;
        rim(pen, frame);
    }
    pen.fills(event.0, frame);
    Ok(())
}

fn two(
    pen: &mut Pen,
    brief: &Brief,
    [x, y, w, h]: [f32; 4],
    events: Vec<(&str, &Entry)>,
    seed: Seed,
) -> Result<(), Refusal> {
    let row = crate::figures::in_order(events, |(slot, _)| slot, &sketchbook::order(brief))?;
    let (margin, gap) = (26.0, 22.0);
    let wide = (w - 2.0 * margin - gap) / 2.0;
    let high = (h - 2.0 * margin).min(wide * 1.5);
    for (at, (slot, event)) in row.iter().enumerate() {
        let frame = [x + margin + (wide + gap) * at as f32, y + (h - high) / 2.0, wide, high];
        sketchbook::panel(pen, event.id.as_str(), &View::seen(frame, "straight_on", seed.at(at)), seed.at(at))?;
        rim(pen, frame);
        pen.fills(slot, frame);
    }
    pen.bare();
    Ok(())
}

/// The line round a scene that does not fill the picture.
fn rim(pen: &mut Pen, frame: [f32; 4]) {
    let mut line = corners(frame).to_vec();
    line.extend(line.first().copied());
    pen.stroke(&line, hex(0x2a_26_30), 5.0);
}
