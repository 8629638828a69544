//! The play: puts a cast on the stage, lets everyone act and paints it in its place.

use super::acts;
use super::brush::{Brush, Icon, STAGE};
use super::cast::{Cast, Deed};
use super::figure::{FAR, Fig, NEAR};
use super::looks::mark;
use super::stage::{Layer, Stage};
use super::states;
use crate::backdrops::{self, Setting};
use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::colour::{WHITE, hex};
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::staging;
use crate::studio::Refusal;

/// The room between groups that have nothing to do with each other.
const APART: f32 = 9.0;
/// How wide someone is who does nothing with another.
const ALONE: f32 = 40.0;

/// Paints a sample of people and animals in action.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let cast = Cast::new(brief, tools)?;
    let seed = Seed::new(brief.sample.seed).child("play");
    let scene = brief.sample.requirements.iter().find(|requirement| requirement.name == "scene");
    let place = match scene.and_then(|requirement| requirement.value.as_deref()) {
        Some(value) => backdrops::place(brief.entry("scene", value)?)?,
        None => backdrops::plain(),
    };
    let stage = compose(&cast, seed);
    let everyone: Vec<usize> = (0..stage.figs.len()).collect();
    let mut all = [f32::MAX, f32::MIN, 0.0_f32];
    for part in 0..=stage.figs.len() {
        let [left, right, top] = stage.extent(if part == 0 { &everyone } else { &[] }, part);
        all = [all[0].min(left), all[1].max(right), all[2].max(top)];
    }
    let (wide, high) = (all[1] - all[0], all[2].max(60.0));
    let zoom = (canvas.width * 0.92 / wide).min(canvas.height * 0.76 / high).min(canvas.height * 0.0098);
    // In a tall picture a low row of people stands a little higher.
    let slack = (canvas.height * 0.86 - high * zoom).max(0.0);
    let ground = canvas.height * 0.91 - slack * 0.24;
    let horizon = (ground / canvas.height - 0.2 * (high * zoom / canvas.height).clamp(0.5, 1.0)).clamp(0.45, 0.72);
    let setting = Setting { place, horizon, tone: place.tone.unwrap_or(hex(0xdf_e7_ea)), seed: seed.child("setting") };
    place.backdrop.paint(canvas, &setting);
    let origin = (canvas.width / 2.0 - (all[0] + all[1]) / 2.0 * zoom, ground);
    let mut brush = Brush { canvas, tools, origin, zoom, light: staging::light(&place) };
    let pieces = stage.paint(&mut brush);
    let mut placed = Placed::default();
    for ((fig, slot), piece) in stage.figs.iter().zip(&cast.slots).zip(pieces) {
        let [left, right, top] = fig.extent();
        let (x, y) = brush.spot((left, top));
        let area = [x, y, (right - left) * zoom, (top - fig.ground) * zoom];
        let region = region_of(area, brush.canvas);
        brush.canvas.owners.turn_to(piece);
        brush.canvas.owners.claim(slot, region);
        placed.things.extend(region.map(|region| (slot.clone(), region)));
    }
    Ok(placed)
}

/// Everyone in their places and poses. Set twice: once to see how much room each group needs, once with that room.
fn compose(cast: &Cast, seed: Seed) -> Stage {
    let parts = parts(cast, seed);
    let mut offsets: Vec<f32> = (0..parts.len()).map(|at| at as f32 * 600.0).collect();
    let first = set(cast, &parts, &offsets, seed);
    let mut edge = 0.0;
    for (at, part) in parts.iter().enumerate() {
        let who: Vec<usize> = part.row.iter().map(|(i, _)| *i).collect();
        let [left, right, _] = first.extent(&who, at + 1);
        offsets[at] += edge - left;
        edge += right - left + APART;
    }
    set(cast, &parts, &offsets, seed)
}

/// Those who are bound together by what they do: figures from left to right, each with its place.
struct Part {
    row: Vec<(usize, f32)>,
    /// Three who each act on the next stand in a triangle; this one at its back.
    back: Option<usize>,
}

/// Who is beside whom, and how far apart.
fn links(cast: &Cast) -> Vec<(usize, usize, f32)> {
    let mut links = Vec::new();
    for deed in &cast.deeds {
        match deed {
            Deed::Pair(a, b, id) => links.extend(acts::pair(id).map(|(_, gap, _)| (*a, *b, gap))),
            Deed::Give(a, b, icon, id) => {
                let more = (icon.side - 20.0).max(0.0) * 0.5;
                links.extend(acts::give(id).map(|_| (*a, *b, acts::GIVE_GAP + more)));
            }
            Deed::Group(who, id) => {
                let gap = acts::group(id).map_or(ALONE, |(_, gap, _)| gap);
                links.extend(who.windows(2).map(|pair| (pair[0], pair[1], gap)));
            }
            Deed::Solo(..) | Deed::Handle(..) | Deed::Watch(_) => {}
        }
    }
    links
}

fn parts(cast: &Cast, seed: Seed) -> Vec<Part> {
    let links = links(cast);
    let mut rng = seed.child("order").rng();
    let mut seen = vec![false; cast.figs.len()];
    let mut parts = Vec::new();
    let degree = |i: usize| links.iter().filter(|(a, b, _)| *a == i || *b == i).count();
    for ends in [true, false] {
        for start in 0..cast.figs.len() {
            if seen[start] || (ends && degree(start) > 1) {
                continue;
            }
            let mut order = Vec::new();
            walk(start, &links, &mut seen, &mut order);
            let wrong = cast.left_of.iter().any(|(l, r)| {
                let at = |i: &usize| order.iter().position(|of| of == i);
                matches!((at(l), at(r)), (Some(l), Some(r)) if l > r)
            });
            let told = !cast.left_of.is_empty();
            if wrong || (!told && rng.chance(0.5)) {
                order.reverse();
            }
            parts.push(line(order, &links, cast));
        }
    }
    parts
}

fn walk(at: usize, links: &[(usize, usize, f32)], seen: &mut [bool], order: &mut Vec<usize>) {
    seen[at] = true;
    order.push(at);
    for (a, b, _) in links {
        let next = if *a == at { *b } else { *a };
        if (*a == at || *b == at) && !seen[next] {
            walk(next, links, seen, order);
        }
    }
}

/// Puts figures in a line, each as far from the last as what they do needs.
fn line(order: Vec<usize>, links: &[(usize, usize, f32)], cast: &Cast) -> Part {
    let gap = |a: usize, b: usize| {
        let linked = links.iter().find(|(x, y, _)| (*x == a && *y == b) || (*x == b && *y == a));
        linked.map(|(_, _, gap)| *gap)
    };
    let size = |i: usize| match &cast.figs[i].beast {
        Some(_) => 0.9,
        None => cast.figs[i].look.k * 0.5 + 0.5,
    };
    let bulk = |i: usize| cast.figs[i].beast.as_ref().map_or(0.0, |beast| (beast.w / 2.0 - 14.0).max(0.0));
    let ring = order.len() == 3
        && gap(order[0], order[2]).is_some()
        && gap(order[0], order[1]).is_some()
        && gap(order[1], order[2]).is_some();
    let mut x = 0.0;
    let mut row = Vec::new();
    for (at, i) in order.iter().enumerate() {
        if at > 0 {
            let before = order[at - 1];
            let wide = gap(before, *i).unwrap_or(ALONE) * (size(before) + size(*i)) / 2.0 + bulk(before) + bulk(*i);
            x += if ring { wide * 0.72 } else { wide };
        }
        row.push((*i, x));
    }
    Part { row, back: ring.then(|| order[1]) }
}

/// Sets the stage: places, then poses.
fn set(cast: &Cast, parts: &[Part], offsets: &[f32], seed: Seed) -> Stage {
    let mut stage = Stage::new(cast.figs.clone());
    let mut of = vec![0; cast.figs.len()];
    for (at, (part, offset)) in parts.iter().zip(offsets).enumerate() {
        for (i, x) in &part.row {
            of[*i] = at + 1;
            if part.back == Some(*i) {
                stage.figs[*i].ground = 13.0;
                stage.figs[*i].z = -1.0;
            }
            stage.place(*i, x + offset);
        }
    }
    idle(&mut stage, cast, seed);
    for deed in order(cast) {
        run(&mut stage, deed, &of, parts);
    }
    for deed in &cast.deeds {
        if let Deed::Pair(_, b, id) = deed
            && *id == "read_over_the_shoulder_of"
        {
            stage.leaflet(*b);
        }
    }
    for (i, state) in &cast.beasts {
        states::soil(&mut stage, *i, state);
    }
    gear(&mut stage, &of);
    stage
}

/// Where everyone looks before they act: whoever is acted on looks at the one who acts.
fn idle(stage: &mut Stage, cast: &Cast, seed: Seed) {
    let mut rng = seed.child("idle").rng();
    for deed in &cast.deeds {
        let (Deed::Pair(a, b, _) | Deed::Give(a, b, ..)) = deed else { continue };
        stage.attend(*a, *b);
        stage.attend(*b, *a);
    }
    for i in 0..stage.figs.len() {
        let pose = rng.below(4);
        let fig = &mut stage.figs[i];
        if cast.deeds.iter().any(|deed| matches!(deed, Deed::Pair(_, b, _) if *b == i)) && pose == 0 {
            fig.akimbo(FAR);
        }
    }
    for deed in &cast.deeds {
        match deed {
            Deed::Solo(i, _) | Deed::Handle(i, ..) | Deed::Pair(i, ..) => stage.figs[*i].busy = true,
            Deed::Give(a, b, ..) => {
                stage.figs[*a].busy = true;
                stage.figs[*b].busy = true;
            }
            Deed::Group(who, _) => who.iter().for_each(|i| stage.figs[*i].busy = true),
            Deed::Watch(_) => {}
        }
    }
    // Whoever has no part turns away from the others.
    let lonely = |i: usize| !stage.figs[i].busy && !cast.deeds.iter().any(|deed| involves(deed, i));
    let alone: Vec<usize> = (0..stage.figs.len()).filter(|i| lonely(*i)).collect();
    let middle = stage.middle(&(0..stage.figs.len()).collect::<Vec<_>>());
    for i in alone {
        let fig: &mut Fig = &mut stage.figs[i];
        fig.turn_to(fig.x * 2.0 - middle);
        fig.turn_back();
    }
}

fn involves(deed: &Deed, i: usize) -> bool {
    match deed {
        Deed::Solo(a, _) | Deed::Handle(a, ..) | Deed::Watch(a) => *a == i,
        Deed::Pair(a, b, _) | Deed::Give(a, b, ..) => *a == i || *b == i,
        Deed::Group(who, _) => who.contains(&i),
    }
}

/// Actions in such an order that whoever is acted on has taken their own pose before.
fn order(cast: &Cast) -> Vec<&Deed> {
    let mut waiting: Vec<&Deed> = cast.deeds.iter().collect();
    let rank = |deed: &&Deed| match deed {
        Deed::Group(..) => 0,
        Deed::Solo(..) | Deed::Handle(..) => 1,
        Deed::Give(..) => 2,
        Deed::Pair(..) => 3,
        Deed::Watch(_) => 4,
    };
    waiting.sort_by_key(rank);
    let mut done = Vec::new();
    while !waiting.is_empty() {
        let free = |deed: &&Deed| match deed {
            Deed::Pair(_, to, _) => !waiting.iter().any(|other| matches!(other, Deed::Pair(a, ..) if a == to)),
            _ => true,
        };
        let next = waiting.iter().position(free).unwrap_or(0);
        done.push(waiting.remove(next));
    }
    done
}

fn run(stage: &mut Stage, deed: &Deed, of: &[usize], parts: &[Part]) {
    match deed {
        Deed::Solo(i, id) => {
            stage.part = of[*i];
            // Someone between others faces them; someone alone faces either side.
            if let Some((_, act)) = acts::solo(id) {
                act(stage, *i);
            }
        }
        Deed::Handle(i, icon, id) => {
            stage.part = of[*i];
            let row = &parts[of[*i] - 1].row;
            // The thing is on the free side.
            let last = row.last().is_some_and(|(last, _)| last == i);
            let x = stage.figs[*i].x;
            stage.figs[*i].turn_to(if last { x + 9.0 } else { x - 9.0 });
            if let Some((_, act)) = acts::handle(id) {
                act(stage, *i, icon);
            }
        }
        Deed::Pair(a, b, id) => {
            stage.part = of[*a];
            if let Some((_, _, act)) = acts::pair(id) {
                act(stage, *a, *b);
            }
        }
        Deed::Give(a, b, icon, id) => {
            stage.part = of[*a];
            if let Some((_, act)) = acts::give(id) {
                act(stage, *a, *b, icon);
            }
        }
        Deed::Group(who, id) => {
            stage.part = who.first().map_or(0, |i| of[*i]);
            let mut who = who.clone();
            who.sort_by(|a, b| stage.figs[*a].x.total_cmp(&stage.figs[*b].x));
            if let Some((_, _, act)) = acts::group(id) {
                act(stage, &who);
            }
        }
        Deed::Watch(i) => {
            stage.part = of[*i];
            let others: Vec<usize> = (0..stage.figs.len()).filter(|other| other != i).collect();
            let middle = stage.middle(&others);
            stage.figs[*i].turn_to(middle);
            stage.figs[*i].regard((middle, 60.0));
        }
    }
}

/// The things of a trade by the feet of those who have one.
fn gear(stage: &mut Stage, of: &[usize]) {
    for (i, part) in of.iter().enumerate().take(stage.figs.len()) {
        let fig = &stage.figs[i];
        if fig.look.has(mark::CANE) && fig.beast.is_none() {
            let (hand, tip) = (fig.palm(NEAR), fig.rel(-17.0, 0.6));
            stage.add(Layer::Held(i), move |b| b.line(STAGE, &[hand, tip], 1.6, WHITE));
        }
        let fig = &stage.figs[i];
        if fig.look.outfit.gear.is_empty() || fig.beast.is_some() {
            continue;
        }
        let icon = Icon::new(fig.look.outfit.gear, 22.0 * fig.look.k);
        let at = (fig.x - fig.dir * 14.0 * fig.look.k, fig.ground + 0.4);
        let half = 11.5 * fig.look.k;
        stage.part = *part;
        stage.reserve([at.0 - half, at.0 + half, 10.0]);
        stage.add(Layer::Under(i), move |b| {
            b.standing(&icon, at);
        });
    }
}
