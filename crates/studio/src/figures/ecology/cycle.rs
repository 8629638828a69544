//! Nutrient cycles: stores, and the steps between them as named arrows.

use super::cycle_plans::CYCLES;
use super::{first, stores};
use crate::brief::{Brief, refuse};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen};
use crate::studio::Refusal;
use pairloom_model::Entry;

/// One arrow; without an entry it joins stores that the cycle's own steps leave open.
struct Step<'a> {
    from: &'a str,
    to: &'a str,
    name: &'a str,
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief) -> Result<(), Refusal> {
    let steps = super::all(brief, "cycle_step");
    let cycle = first(brief, "nutrient_cycle").map(|(_, entry)| entry);
    let (Some(cycle), false) = (cycle, steps.len() == 1) else {
        return steps.first().map_or_else(|| refuse("no step of a cycle is bound"), |(_, step)| single(pen, step));
    };
    let Some((_, places, extra)) = CYCLES.iter().find(|(id, ..)| *id == cycle.id.as_str()) else {
        return refuse(format!("Studio has no plan of the cycle `{}`", cycle.id));
    };
    let own = format!("cycle:{}", cycle.id);
    let mut arrows: Vec<Step> = brief
        .pools
        .get("cycle_step")
        .map(|pool| pool.entries.iter().filter(|entry| entry.tags.contains(own.as_str())).filter_map(step).collect())
        .unwrap_or_default();
    arrows.extend(extra.iter().map(|(from, to)| Step { from, to, name: "" }));
    let place = |store: &str| places.iter().find(|(name, _)| *name == store).map(|(_, at)| *at);
    let mut drawn: Vec<(&str, Vec<At>)> = Vec::new();
    for arrow in &arrows {
        let (Some(a), Some(b)) = (place(arrow.from), place(arrow.to)) else {
            return refuse(format!("Studio's plan of the cycle `{}` has no place for `{}`", cycle.id, arrow.name));
        };
        drawn.push((arrow.name, join(pen, a, b, arrow.name)));
    }
    let mut taken = Vec::new();
    for (store, at) in *places {
        if !stores::draw(pen, store, *at, RADIUS) {
            return refuse(format!("Studio has no picture of `{store}`"));
        }
    }
    for (store, at) in *places {
        if pen.asks(store) {
            let put = under(store, *at, places, &drawn, pen.letter());
            taken.push(boxed(store, put, pen.letter()));
            pen.label_at(store, put);
        }
    }
    let circles: Vec<At> = places.iter().map(|(_, at)| *at).collect();
    for (at, (name, _)) in drawn.iter().enumerate() {
        if !name.is_empty() && pen.asks(name) {
            let put = beside(name, at, &drawn, (&circles, &taken), pen.letter());
            taken.push(boxed(name, put, pen.letter()));
            pen.label_at(name, put);
        }
    }
    Ok(())
}

/// Left, top, right, bottom of a name that stands here: a long one takes two lines.
fn boxed(name: &str, at: At, letter: f32) -> [f32; 4] {
    let wide = name.chars().count() as f32 * letter * 0.54;
    let (half, tall) = if wide > 430.0 { (wide * 0.29, letter * 1.35) } else { (wide / 2.0, letter * 0.62) };
    [at.0 - half - 6.0, at.1 - tall, at.0 + half + 6.0, at.1 + tall]
}

/// How far a place is from a box; 0 within it.
fn gap([left, top, right, bottom]: [f32; 4], at: At) -> f32 {
    (left - at.0).max(at.0 - right).max(0.0).hypot((top - at.1).max(at.1 - bottom).max(0.0))
}

/// Where a store's name stands: below it, or on the side where it covers least.
fn under(store: &str, at: At, places: &[(&str, At)], arrows: &[(&str, Vec<At>)], letter: f32) -> At {
    let [left, _, right, _] = boxed(store, (0.0, 0.0), letter);
    let half = (right - left) / 2.0;
    let far = RADIUS + 26.0;
    let mut best = (f32::MAX, (at.0, at.1 + far));
    for (side, (dx, dy)) in [
        (0.0, far),
        (0.0, -far),
        (half * 0.5, far),
        (-half * 0.5, far),
        (half * 0.5, -far),
        (-half * 0.5, -far),
        (RADIUS + 8.0 + half, 0.0),
        (-RADIUS - 8.0 - half, 0.0),
    ]
    .into_iter()
    .enumerate()
    {
        let put = (at.0 + dx, at.1 + dy);
        let area = boxed(store, put, letter);
        let outside = [20.0 - area[0], 20.0 - area[1], area[2] - 980.0, area[3] - 980.0];
        let mut cost = side as f32 * 3.0 + outside.iter().map(|out| out.max(0.0)).sum::<f32>() * 2.0;
        cost +=
            places.iter().filter(|(_, other)| *other != at && gap(area, *other) < RADIUS + 4.0).count() as f32 * 300.0;
        let crossed = |line: &&(&str, Vec<At>)| line.1.iter().any(|point| gap(area, *point) < 8.0);
        cost += arrows.iter().filter(crossed).count() as f32 * 60.0;
        if cost < best.0 {
            best = (cost, put);
        }
    }
    best.1
}

/// The place at an arrow's side where its name covers least and is nearer to no other arrow.
fn beside(
    name: &str,
    own: usize,
    arrows: &[(&str, Vec<At>)],
    (circles, taken): (&[At], &[[f32; 4]]),
    letter: f32,
) -> At {
    let points = &arrows[own].1;
    let near = |area: [f32; 4], line: &[At]| line.iter().fold(f32::MAX, |near, at| near.min(gap(area, *at)));
    let mut best = (f32::MAX, points[points.len() / 2]);
    for step in 3..=points.len().saturating_sub(4) {
        let ((ax, ay), (bx, by)) = (points[step - 1], points[step + 1]);
        let length = (bx - ax).hypot(by - ay).max(0.1);
        let (nx, ny) = ((by - ay) / length, (ax - bx) / length);
        for (side, far) in [
            (1.0, -16.0_f32),
            (-1.0, -16.0),
            (1.0, 0.0),
            (-1.0, 0.0),
            (1.0, 16.0),
            (-1.0, 16.0),
            (1.0, 34.0),
            (-1.0, 34.0),
        ] {
            let [left, top, right, bottom] = boxed(name, (0.0, 0.0), letter);
            let reach = far + nx.abs() * (right - left) / 2.0 + ny.abs() * (bottom - top) / 2.0;
            let put = (points[step].0 + nx * reach * side, points[step].1 + ny * reach * side);
            let area = boxed(name, put, letter);
            let mut cost = far.max(-30.0) * 0.2 + (step as f32 - points.len() as f32 / 2.0).abs() * 0.8;
            cost += [20.0 - area[0], 20.0 - area[1], area[2] - 980.0, area[3] - 980.0]
                .iter()
                .map(|out| out.max(0.0))
                .sum::<f32>();
            cost += circles.iter().filter(|at| gap(area, **at) < RADIUS + 6.0).count() as f32 * 400.0;
            let over = |other: &&[f32; 4]| {
                area[0] < other[2] && area[2] > other[0] && area[1] < other[3] && area[3] > other[1]
            };
            cost += taken.iter().filter(over).count() as f32 * 400.0;
            let mine = near(area, points);
            cost += if mine < 4.0 { 30.0 } else { 0.0 };
            for (_, line) in arrows.iter().enumerate().filter(|(at, _)| *at != own).map(|(_, arrow)| arrow) {
                let other = near(area, line);
                cost += if other < 6.0 { 150.0 } else { 0.0 } + if other < mine { 60.0 } else { 0.0 };
            }
            if cost < best.0 {
                best = (cost, put);
            }
        }
    }
    best.1
}

const RADIUS: f32 = 78.0;

fn step(entry: &Entry) -> Option<Step<'_>> {
    Some(Step { from: entry.texts.get("from")?, to: entry.texts.get("to")?, name: entry.forms.first()? })
}

/// A bent arrow between two stores, so that there and back lie apart; its line.
fn join(pen: &mut Pen, a: At, b: At, name: &str) -> Vec<At> {
    let (radius, named) = (RADIUS, pen.asks(name));
    let length = (b.0 - a.0).hypot(b.1 - a.1).max(1.0);
    let (dx, dy) = ((b.0 - a.0) / length, (b.1 - a.1) / length);
    let bend = (length * 0.11).min(48.0);
    let along = |t: f32| {
        let out = radius + 10.0 + (length - 2.0 * radius - 22.0) * t;
        let off = bend * (1.0 - (2.0 * t - 1.0).powi(2)) + 10.0;
        (a.0 + dx * out + dy * off, a.1 + dy * out - dx * off)
    };
    let points: Vec<At> = (0..=14).map(|part| along(part as f32 / 14.0)).collect();
    let (tone, width) = if named { (Tone::Ink, 9.0) } else { (Tone::Grey, 7.0) };
    pen.arrow_along(&points, tone, width);
    points
}

/// One step alone: two stores and the arrow between them.
fn single(pen: &mut Pen, entry: &Entry) -> Result<(), Refusal> {
    let Some(step) = step(entry) else { return refuse(format!("the step `{}` lacks its ends", entry.id)) };
    let (a, b, radius) = ((230.0, 470.0), (770.0, 470.0), 180.0);
    pen.arrow((a.0 + radius + 14.0, a.1), (b.0 - radius - 14.0, b.1), Tone::Ink, 12.0);
    if !(stores::draw(pen, step.from, a, radius) && stores::draw(pen, step.to, b, radius)) {
        return refuse(format!("Studio has no picture of the ends of `{}`", entry.id));
    }
    pen.label_at(step.from, (a.0, a.1 + radius + 50.0));
    pen.label_at(step.to, (b.0, b.1 + radius + 50.0));
    pen.label(step.name, (500.0, a.1 - 12.0), (500.0, a.1 - radius - 50.0));
    Ok(())
}
