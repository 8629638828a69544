//! Rings: things evenly around a middle on the ground, and what stands beside, behind or before the whole.

use super::ask::Ask;
use super::{Plan, Stood};
use crate::brief::refuse;
use crate::layout::solver::Put;
use crate::random::Seed;
use crate::studio::Refusal;
use std::f32::consts::TAU;

/// How flat a circle on the ground is seen.
const FLAT: f32 = 0.66;

/// Where the ring's lone companion stands.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    None,
    Left,
    Right,
    Behind,
    Before,
}

pub(super) fn plan(ask: &Ask, (width, height): (f32, f32), seed: Seed) -> Result<Plan, Refusal> {
    let (rings, middle) = rings(ask)?;
    let inside = |one: usize| one == middle || rings.contains(&one);
    let mut companion = None;
    for relation in &ask.relations {
        let side = match (relation.name.as_str(), relation.of.as_slice()) {
            ("left_of", [b, a]) if inside(*a) && !inside(*b) => (*b, Side::Left),
            ("right_of", [b, a]) if inside(*a) && !inside(*b) => (*b, Side::Right),
            ("behind", [b, a]) if inside(*a) && !inside(*b) => (*b, Side::Behind),
            ("in_front_of", [b, a]) if inside(*a) && !inside(*b) => (*b, Side::Before),
            _ => return refuse(format!("Studio cannot keep `{}` beside a ring", relation.text)),
        };
        companion = Some(side);
    }
    let mut rng = seed.child("view").rng();
    let horizon = rng.between(0.12, 0.17);
    let turn = if rng.chance(0.5) { 0.25 } else { 0.25 + 0.5 / ask.props[rings[0]].count as f32 };
    let side = companion.map_or(Side::None, |(_, side)| side);
    let room = [44.0, height * 0.05 + 16.0, width - 44.0, height - 46.0];
    let (mut low, mut high) = (10.0, 330.0);
    for _ in 0..14 {
        let scale = (low + high) / 2.0;
        let fits = settle(ask, &rings, middle, companion, room, turn, scale).is_some();
        if fits { low = scale } else { high = scale }
    }
    match settle(ask, &rings, middle, companion, room, turn, low) {
        Some(stood) => {
            let horizon = super::behind(&stood, height, horizon, 0.42);
            Ok(Plan { stood, furniture: Vec::new(), horizon })
        }
        None if side == Side::None => ask.cannot(None),
        None => ask.cannot(Some(0)),
    }
}

/// The rings from the inside out, and what is in their middle.
fn rings(ask: &Ask) -> Result<(Vec<usize>, usize), Refusal> {
    let outer: Vec<usize> = ask.around.iter().map(|(outer, _)| *outer).collect();
    let Some((_, middle)) = ask.around.iter().find(|(_, inner)| !outer.contains(inner)) else {
        return refuse("Studio cannot draw rings that go around each other");
    };
    let (mut rings, mut core) = (Vec::new(), *middle);
    while let Some((next, _)) = ask.around.iter().find(|(outer, inner)| *inner == core && !rings.contains(outer)) {
        rings.push(*next);
        core = *next;
    }
    if rings.len() < ask.around.len() {
        return refuse("Studio draws one ring around the other, not two around one thing");
    }
    Ok((rings, *middle))
}

fn put(ask: &Ask, prop: usize, scale: f32, (x, y): (f32, f32)) -> Put {
    let (w, h) = super::figure::even(&ask.props[prop]);
    Put { x, base: y + h * scale * 0.38, wide: w * scale, high: h * scale, near: 1.0 }
}

/// All in their places at a scale, or `None` where something would meet or leave the room.
fn settle(
    ask: &Ask,
    rings: &[usize],
    middle: usize,
    companion: Option<(usize, Side)>,
    [left, top, right, bottom]: [f32; 4],
    turn: f32,
    scale: f32,
) -> Option<Vec<Stood>> {
    let size = |prop: usize| {
        let (w, h) = super::figure::even(&ask.props[prop]);
        (w * scale, h * scale)
    };
    // The room that is left for the ring.
    let mut room = [left, top, right, bottom];
    if let Some((prop, side)) = companion {
        let (w, h) = size(prop);
        match side {
            Side::Left => room[0] += w + 26.0,
            Side::Right => room[2] -= w + 26.0,
            Side::Behind => room[1] += h * 0.84,
            Side::Before => room[3] -= h * 0.84,
            Side::None => {}
        }
    }
    let outer = *rings.last()?;
    let (ow, oh) = size(outer);
    let (rx, ry) = ((room[2] - room[0] - ow) / 2.0, (room[3] - room[1] - oh) / 2.0);
    let (rx, ry) = (rx.min(ry / FLAT * 1.25), ry.min(rx * 0.95));
    if rx <= 0.0 || ry <= 0.0 {
        return None;
    }
    let centre = ((room[0] + room[2]) / 2.0, (room[1] + room[3]) / 2.0);
    let mut stood = vec![(middle, put(ask, middle, scale * 1.12, centre))];
    for (number, ring) in rings.iter().enumerate() {
        let share = if rings.len() == 1 { 1.0 } else { [0.58, 1.0][number.min(1)] };
        let count = ask.props[*ring].count;
        for k in 0..count {
            let angle = (turn + k as f32 / count as f32) * TAU;
            let at = (centre.0 + angle.cos() * rx * share, centre.1 + angle.sin() * ry * share);
            let mut put = put(ask, *ring, scale, at);
            put.base = at.1 + put.high / 2.0;
            stood.push((*ring, put));
        }
    }
    let gap = 12.0;
    let meets = |a: &Put, b: &Put| {
        let across = a.right().min(b.right()) - a.left().max(b.left());
        let down = a.base.min(b.base) - a.top().max(b.top());
        across > -gap && down > -gap
    };
    let clear = (0..stood.len()).all(|at| stood[..at].iter().all(|(_, other)| !meets(&stood[at].1, other)));
    if !clear {
        return None;
    }
    if let Some((prop, side)) = companion {
        let (w, h) = size(prop);
        let put = match side {
            Side::Left => Put { x: left + w / 2.0, base: centre.1 + h / 2.0, wide: w, high: h, near: 1.0 },
            Side::Right => Put { x: right - w / 2.0, base: centre.1 + h / 2.0, wide: w, high: h, near: 1.0 },
            Side::Behind => Put { x: centre.0, base: top + h, wide: w, high: h, near: 1.0 },
            _ => Put { x: centre.0, base: bottom, wide: w, high: h, near: 1.0 },
        };
        // Before or behind, it may hide or be hidden a little by those of the ring that are nearest, never by half.
        let deep = matches!(side, Side::Behind | Side::Before);
        let fits = stood.iter().all(|(_, other)| {
            let (hidden, hides) = (put.hidden_by(other), other.hidden_by(&put));
            if deep { hidden < 0.4 && hides < 0.4 && (put.base - other.base).abs() > 10.0 } else { !meets(&put, other) }
        });
        if !fits || put.top() < top - 1.0 {
            return None;
        }
        stood.push((prop, put));
    }
    let stood = stood.into_iter().map(|(prop, put)| Stood { prop, put, raised: false, fade: 0.0 });
    Some(stood.collect())
}
