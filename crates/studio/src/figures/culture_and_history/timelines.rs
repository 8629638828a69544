//! Timelines: a line with ticks, and on each tick a small picture with what is to be written beside it.

mod lay;

use super::sketchbook::{self, View};
use crate::brief::{Brief, refuse};
use crate::colour::hex;
use crate::figures::pen::{At, corners};
use crate::figures::{Pen, Tone};
use crate::random::Seed;
use crate::studio::Refusal;
use lay::{Place, Way};

/// What the samples of this level may require.
const KNOWN: [&str; 7] = ["diagram", "label", "order", "panels", "present", "shows", "text"];

/// The slots of what stands first, second and so on.
const NUMBERS: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];
const SIDES: [&str; 2] = ["left", "right"];

/// One picture on the line.
struct Card<'a> {
    slots: Vec<&'a str>,
    sketch: &'a str,
    label: Option<&'a str>,
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    sketchbook::only(brief, &KNOWN)?;
    let cards = if super::all(brief, "timeline").is_empty() { events(brief)? } else { things(brief) };
    if !(2..=5).contains(&cards.len()) {
        return refuse(format!("Studio draws timelines of two to five things, not {}", cards.len()));
    }
    if let Some(card) = cards.iter().find(|card| !sketchbook::has(card.sketch)) {
        return refuse(format!("Studio has no small picture of `{}`", card.sketch));
    }
    let seed = Seed::new(brief.sample.seed).child("timeline");
    let [mut x, mut y, mut w, mut h] = pen.room();
    (x, y, w, h) = (x + 34.0, y + 34.0, w - 68.0, h - 68.0);
    if let Some(title) = sketchbook::value(brief, "text", "title") {
        heading(pen, title, [x + w * 0.06, y - 6.0, w * 0.88, 62.0])?;
        (y, h) = (y + 84.0, h - 84.0);
    }
    let down = brief.sample.instruction.contains("top to bottom");
    let way = if down { Way::Down } else { Way::Across };
    let labelled = cards.iter().any(|card| card.label.is_some());
    let plan = lay::plan([x, y, w, h], cards.len(), way, labelled, seed.child("side").rng().chance(0.5));
    line(pen, &plan.line, &plan.places, seed);
    for (at, (card, place)) in cards.iter().zip(&plan.places).enumerate() {
        picture(pen, card, place, seed.at(at))?;
    }
    Ok(())
}

/// The title over the line, on one line of its own.
fn heading(pen: &mut Pen, title: &str, [x, y, w, h]: [f32; 4]) -> Result<(), Refusal> {
    let (_, _, origin, zoom) = pen.easel();
    pen.caption(title, [origin.0 + x * zoom, origin.1 + y * zoom, w * zoom, h * zoom])
}

/// The things of a timeline that the sample asks for, in their order.
fn things<'a>(brief: &Brief<'a>) -> Vec<Card<'a>> {
    let card = |slot: &&'static str| {
        Some(Card {
            slots: vec![*slot],
            sketch: sketchbook::value(brief, "shows", slot)?,
            label: sketchbook::value(brief, "label", slot),
        })
    };
    NUMBERS.iter().filter_map(card).collect()
}

/// Events in the order in which they happened.
fn events<'a>(brief: &Brief<'a>) -> Result<Vec<Card<'a>>, Refusal> {
    let events = super::all(brief, "history_event");
    let row = crate::figures::in_order(events, |(slot, _)| slot, &sketchbook::order(brief))?;
    let names: &[&str] = if row.len() == 2 { &SIDES } else { &NUMBERS };
    let mut cards = Vec::new();
    for ((slot, event), name) in row.into_iter().zip(names) {
        if sketchbook::value(brief, "shows", name)
            .is_some_and(|shows| event.texts.get("shows").is_none_or(|own| own != shows))
        {
            return refuse(format!("the sample does not say the same of `{name}` and of `{slot}`"));
        }
        let label = sketchbook::value(brief, "label", slot).or_else(|| sketchbook::value(brief, "label", name));
        cards.push(Card { slots: vec![slot, name], sketch: event.id.as_str(), label });
    }
    Ok(cards)
}

/// The line with its ticks and an arrow's head at its end.
fn line(pen: &mut Pen, [from, to]: &[At; 2], places: &[Place], seed: Seed) {
    let mut rng = seed.child("line").rng();
    let tone = rng.pick(&[Tone::Red, Tone::Blue, Tone::Teal, Tone::Orange, Tone::Violet]);
    let kind = rng.below(3);
    for place in places {
        pen.trace(&[place.tick, place.joint], tone, 5.0);
    }
    if kind == 1 {
        let (dx, dy) = ((to.0 - from.0).signum(), (to.1 - from.1).signum());
        let side = if (to.0 - from.0).abs() > 1.0 { (0.0, 9.0) } else { (9.0, 0.0) };
        let mut band = vec![(from.0 - side.0, from.1 - side.1), (from.0 + side.0, from.1 + side.1)];
        band.extend([(to.0 + side.0 - dx * 18.0, to.1 + side.1 - dy * 18.0), *to]);
        band.push((to.0 - side.0 - dx * 18.0, to.1 - side.1 - dy * 18.0));
        pen.area(&band, tone);
    } else {
        pen.arrow_along(&[*from, *to], tone, if kind == 0 { 9.0 } else { 13.0 });
    }
    for place in places {
        pen.disc(place.tick, 15.0, Tone::Paper);
        pen.disc(place.tick, 7.0, tone);
    }
}

fn picture(pen: &mut Pen, card: &Card, place: &Place, seed: Seed) -> Result<(), Refusal> {
    let frame = place.frame;
    let tint = hex(seed.child("tint").rng().pick(&[0xf6_ec_d6, 0xe6_f0_f2, 0xf1_e9_f2, 0xea_f1_e2]));
    pen.fade(&corners(frame), tint.lighter(0.02), tint.lighter(-0.05));
    sketchbook::panel(pen, card.sketch, &View::plain(frame), seed)?;
    pen.ink_in(frame);
    pen.outline(&corners(frame), 5.0);
    for slot in &card.slots {
        pen.fills(slot, frame);
    }
    if let Some(label) = card.label {
        pen.label_at(label, place.label);
    }
    Ok(())
}
