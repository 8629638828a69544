//! Figures of places: each thing at its own point of a square, seen from above the ground.

use super::ask::Ask;
use super::places::Layout;
use super::{Plan, Stood};
use crate::layout::solver::Put;
use crate::random::Seed;
use crate::studio::Refusal;

/// Clear space between two things.
const GAP: f32 = 22.0;

/// Sizes nearer to each other than in a view in depth, so that each thing of a figure counts alike.
pub(super) fn even(prop: &crate::props::Prop) -> (f32, f32) {
    let size = prop.natural().sqrt();
    (prop.shape.0 * size, prop.shape.1 * size)
}

pub(super) fn plan(ask: &Ask, layout: &Layout, (width, height): (f32, f32), seed: Seed) -> Result<Plan, Refusal> {
    let level = layout.iter().all(|(_, (_, y))| (y - 0.5).abs() < 0.01);
    let mut rng = seed.child("view").rng();
    let horizon = if level { rng.between(0.46, 0.54) } else { rng.between(0.12, 0.16) };
    let room = [46.0, if level { 60.0 } else { height * 0.04 + 24.0 }, width - 46.0, height - 50.0];
    // A figure is no wider than it must be to be seen as one.
    let upright = layout.iter().all(|(_, (x, _))| (x - 0.5).abs() < 0.01);
    let spare = ((room[2] - room[0]) - (room[3] - room[1]) * 1.35).max(0.0) / 2.0;
    let room = if level || upright { room } else { [room[0] + spare, room[1], room[2] - spare, room[3]] };
    let most = if level { 380.0 } else { 320.0 };
    let (mut low, mut high) = (10.0, most);
    for _ in 0..16 {
        let middle = (low + high) / 2.0;
        if fits(&puts(ask, layout, room, middle)) { low = middle } else { high = middle }
    }
    let mut puts = puts(ask, layout, room, low);
    if level {
        // All stand on one line of the ground.
        let foot = height * (horizon + (1.0 - horizon) * 0.5);
        puts.iter_mut().for_each(|put| put.base = foot);
    }
    let stood: Vec<Stood> =
        layout.iter().zip(puts).map(|((prop, _), put)| Stood { prop: *prop, put, raised: false, fade: 0.0 }).collect();
    let horizon = if level { horizon } else { super::behind(&stood, height, horizon, 0.48) };
    Ok(Plan { stood, furniture: Vec::new(), horizon })
}

/// Each thing around its point; the outermost touch the rim of the room.
fn puts(ask: &Ask, layout: &Layout, [left, top, right, bottom]: [f32; 4], scale: f32) -> Vec<Put> {
    let sizes: Vec<(f32, f32)> = layout
        .iter()
        .map(|(prop, _)| {
            let (w, h) = even(&ask.props[*prop]);
            (w * scale, h * scale)
        })
        .collect();
    let (wide, high) = sizes.iter().fold((0.0_f32, 0.0_f32), |most, size| (most.0.max(size.0), most.1.max(size.1)));
    layout
        .iter()
        .zip(sizes)
        .map(|((_, (u, v)), (w, h))| {
            let x = left + wide / 2.0 + (right - left - wide) * u;
            let y = top + high / 2.0 + (bottom - top - high) * v;
            Put { x, base: y + h / 2.0, wide: w, high: h, near: 1.0 }
        })
        .collect()
}

fn fits(puts: &[Put]) -> bool {
    puts.iter().enumerate().all(|(at, a)| {
        puts[..at].iter().all(|b| {
            let across = a.right().min(b.right()) - a.left().max(b.left());
            let down = a.base.min(b.base) - a.top().max(b.top());
            across < -GAP || down < -GAP
        })
    })
}
