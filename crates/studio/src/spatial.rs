//! Pictures of several things whose places hang together: chains, planes, figures of places, rings, ranks.

mod above;
mod ask;
mod chain;
mod figure;
mod places;
mod ring;
mod tables;

use crate::backdrops::{self, Setting};
use crate::brief::Brief;
use crate::canvas::Canvas;
use crate::colour::{Rgb, hex};
use crate::layout::{Furniture, solver::Put};
use crate::props::Air;
use crate::random::Seed;
use crate::recipes::Placed;
use crate::scene::{self, Tools};
use crate::staging;
use crate::studio::Refusal;
use ask::Ask;

/// A thing that has its place.
struct Stood {
    /// The number of the prop.
    prop: usize,
    put: Put,
    /// Nothing shows where it touches the ground: it stands on a board or another thing.
    raised: bool,
    /// How far it fades into the distance.
    fade: f32,
}

/// All things in their places, and the view that they are seen in.
struct Plan {
    stood: Vec<Stood>,
    furniture: Vec<Furniture>,
    /// Where the ground begins, as a share of the height.
    horizon: f32,
}

/// The horizon just behind the farthest of the things that stand, as far up as `least` and as far down as `most`.
fn behind(stood: &[Stood], height: f32, least: f32, most: f32) -> f32 {
    let far = stood.iter().filter(|stood| !stood.raised).map(|stood| stood.put.base).fold(f32::MAX, f32::min);
    (far / height - 0.035).clamp(least, most)
}

/// Soft tones for plain backgrounds.
const TONES: [u32; 8] = [0xf7dfc3, 0xcfe5f3, 0xdaebcb, 0xf6d3d5, 0xded5f3, 0xf8eab4, 0xc9ebdb, 0xcbdaf1];

/// Paints a sample.
///
/// # Errors
/// A sentence that names what cannot be drawn or placed.
pub(crate) fn paint(brief: &Brief, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let ask = Ask::new(brief, tools)?;
    let seed = Seed::new(brief.sample.seed);
    let plan = plan(&ask, brief, (canvas.width, canvas.height), seed)?;
    let place = ask.place.unwrap_or_else(backdrops::plain);
    let tone = place.tone.unwrap_or_else(|| hex(seed.child("tone").rng().pick(&TONES)));
    let setting = Setting { place, horizon: plan.horizon, tone, seed: seed.child("setting") };
    let lying = above::asked(&brief.sample.instruction);
    if lying {
        above::surface(canvas, &setting);
    } else {
        place.backdrop.paint(canvas, &setting);
        above::edge(canvas, &setting);
    }
    for piece in &plan.furniture {
        scene::furnish(canvas, *piece, tone);
    }
    let light = staging::light(&place);
    let haze = haze(&place, tone);
    let mut placed = Placed::default();
    let mut order: Vec<(usize, &Stood)> = plan.stood.iter().enumerate().collect();
    order.sort_by(|(_, a), (_, b)| a.put.base.total_cmp(&b.put.base).then(a.raised.cmp(&b.raised)));
    for (number, stood) in order {
        let prop = &ask.props[stood.prop];
        // The longer side of the artwork.
        let side = stood.put.wide.max(stood.put.high);
        let spot = (stood.put.x, stood.put.base, side);
        let air = Air { light, haze: (stood.fade > 0.0).then_some((haze, stood.fade)) };
        let seed = seed.child(&prop.slot).at(number);
        let ground = canvas.owners.open();
        let region = if lying {
            above::shadow(canvas, stood);
            let middle = stood.put.base - stood.put.high / 2.0;
            let turn = seed.child("lies").rng().between(-14.0, 14.0);
            prop.stamp_turned(canvas, tools, (stood.put.x, middle, side), turn, air, seed)
        } else if stood.raised {
            prop.stamp(canvas, tools, spot, air, seed)
        } else {
            prop.stand(canvas, tools, spot, air, seed)
        };
        canvas.owners.claim(&prop.slot, region);
        canvas.owners.turn_to(ground);
        if let Some(region) = region {
            placed.things.push((prop.slot.clone(), region));
        }
    }
    Ok(placed)
}

/// What far things fade into.
fn haze(place: &backdrops::Place, tone: Rgb) -> Rgb {
    let (light, share) = backdrops::light(place);
    let far = if place.backdrop.indoor() { hex(0xe6e0d6) } else { hex(0xcfe0ea) };
    let far = if place.backdrop.name() == "studio" { tone } else { far };
    far.mix(light, share)
}

fn plan(ask: &Ask, brief: &Brief, size: (f32, f32), seed: Seed) -> Result<Plan, Refusal> {
    if !ask.around.is_empty() {
        return ring::plan(ask, size, seed);
    }
    if ask.props.iter().any(|prop| prop.count > 1) && !ask.positions.is_empty() {
        return tables::block(ask, size, seed);
    }
    if ask.props.iter().any(|prop| prop.count > 1) {
        return tables::ranks(ask, size, seed);
    }
    if let Some(layout) = places::layout(brief, ask)? {
        return figure::plan(ask, &layout, size, seed);
    }
    if let Some(table) = tables::table(ask) {
        return tables::plan(ask, &table, &brief.sample.instruction, size, seed);
    }
    chain::plan(ask, above::asked(&brief.sample.instruction), size, seed)
}
