//! Scenes on a route: a caravan or a ship on its way, a halt by the fire, and the goods in front.

use super::Asked;
use super::routes::Land;
use crate::brief::Brief;
use crate::figures::Pen;
use crate::figures::culture_and_history::sketchbook::{self, View};
use crate::figures::pen::At;
use crate::random::Seed;
use crate::studio::Refusal;

/// The names of the lands by day and in the evening.
fn land(land: Land, evening: bool) -> &'static str {
    match (land, evening) {
        (Land::Desert, false) => "land desert",
        (Land::Desert, true) => "dusk desert",
        (Land::Steppe | Land::Prairie, false) => "land steppe",
        (Land::Steppe | Land::Prairie, true) => "dusk steppe",
        (Land::Peaks, false) => "land peaks",
        (Land::Peaks, true) => "dusk peaks",
        (Land::Wood, false) => "land wood",
        (Land::Wood, true) => "dusk wood",
        (Land::Fields, false) => "land fields",
        (Land::Fields, true) => "dusk fields",
        (Land::Sea, _) => "land sea",
        (Land::River, _) => "land river",
    }
}

/// Whether a carrier floats.
fn afloat(carrier: &str) -> bool {
    !matches!(
        carrier,
        "camel1" | "camel2" | "llama" | "ox cart" | "pack horse" | "pack mule" | "wagon" | "tea porter" | "inca runner"
    )
}

pub(super) fn draw(pen: &mut Pen, brief: &Brief, asked: &Asked, seed: Seed) -> Result<(), Refusal> {
    let vantage =
        crate::figures::culture_and_history::all(brief, "vantage").first().map_or("", |(_, entry)| entry.id.as_str());
    let evening = brief.sample.template == "routes-narrative";
    pen.bare();
    let whole = pen.room();
    let frame = View::format(whole, vantage);
    let mut view = View::seen(frame, vantage, seed);
    let ships = afloat(asked.route.carriers[0]);
    view.horizon = if ships { 400.0 } else { 430.0 };
    let mut drawn = Ok(());
    let act = |pen: &mut Pen| -> Result<(), Refusal> {
        let by = if ships && asked.route.land == Land::Desert { Land::Sea } else { asked.route.land };
        sketchbook::paint(pen, land(by, evening), &view, seed)?;
        if ships { harbour(pen, asked, &view, seed) } else { caravan(pen, asked, &view, evening, seed) }
    };
    if frame == whole {
        drawn = act(pen);
    } else {
        pen.inside(frame, |pen| drawn = act(pen));
    }
    pen.fills(asked.slot, frame);
    drawn
}

fn carrier(pen: &mut Pen, name: &str, view: &View, spot: (At, f32, bool), seed: Seed) -> Result<(), Refusal> {
    sketchbook::place(pen, &format!("carrier {name}"), view, spot, seed)
}

/// Ships under way, and the goods on the quay in front.
fn harbour(pen: &mut Pen, asked: &Asked, view: &View, seed: Seed) -> Result<(), Refusal> {
    let mut rng = seed.child("ships").rng();
    let names = asked.route.carriers;
    let ships: Vec<&str> = names.iter().copied().filter(|name| afloat(name)).collect();
    let side = if rng.chance(0.5) { 1.0 } else { -1.0 };
    for (at, (x, y, k)) in [(-310.0, 446.0, 0.2), (330.0, 470.0, 0.26)].into_iter().enumerate() {
        let name = ships[(at + 1) % ships.len()];
        carrier(pen, name, view, ((500.0 + side * x, y), k, side > 0.0), seed.at(at))?;
    }
    carrier(pen, ships[0], view, ((500.0 - side * 30.0, 706.0), 0.72, side > 0.0), seed)?;
    sketchbook::place(pen, "quay", view, ((500.0, 1000.0), 1.0, false), seed)?;
    for (at, name) in names.iter().filter(|name| !afloat(name)).enumerate() {
        carrier(pen, name, view, ((500.0 + side * (330.0 - 160.0 * at as f32), 880.0), 0.3, side > 0.0), seed)?;
    }
    for (at, dress) in asked.route.folk.iter().cycle().take(3).enumerate() {
        let x = [140.0, 235.0, 700.0][at];
        folk(pen, dress, view, ((x, 874.0), 190.0, at), "stand", seed)?;
    }
    goods(pen, asked, view, 955.0, seed)
}

fn folk(
    pen: &mut Pen,
    dress: &str,
    view: &View,
    (at, high, number): (At, f32, usize),
    pose: &'static str,
    seed: Seed,
) -> Result<(), Refusal> {
    sketchbook::someone(pen, dress, pose, view, (at, high), seed.child("folk").at(number))
}

/// Carriers in a row over the land, those who lead them, and the goods in front.
fn caravan(pen: &mut Pen, asked: &Asked, view: &View, evening: bool, seed: Seed) -> Result<(), Refusal> {
    let mut rng = seed.child("caravan").rng();
    let names = asked.route.carriers;
    let walkers: Vec<&str> = names.iter().copied().filter(|name| !afloat(name)).collect();
    let way = rng.chance(0.5);
    // The far ones go along the horizon.
    for at in 0..5 {
        let x = 40.0 + 215.0 * at as f32 + rng.between(-14.0, 14.0);
        carrier(pen, walkers[at % walkers.len()], view, ((x, 500.0), 0.17, way), seed.at(at))?;
    }
    let wide = walkers.iter().any(|name| matches!(*name, "wagon" | "ox cart"));
    let count = if wide { 2 } else { 3 };
    let gap = 940.0 / count as f32;
    // Each of those who lead goes before the animal that follows.
    let lead = if way { 170.0 } else { -165.0 } * if wide { 1.35 } else { 1.0 };
    for at in 0..count {
        let x = 30.0 - lead * 0.3 + gap * (at as f32 + 0.5) + rng.between(-10.0, 10.0);
        let k = if count == 2 { 0.42 } else { 0.34 };
        carrier(
            pen,
            walkers[at % walkers.len()],
            view,
            ((x, if evening { 660.0 } else { 716.0 }), k, way),
            seed.at(at),
        )?;
    }
    if evening {
        sketchbook::place(pen, "campfire", view, ((500.0, 850.0), 0.3, false), seed)?;
        for (at, (x, left)) in [(250.0, false), (360.0, false), (645.0, true), (755.0, true)].into_iter().enumerate() {
            let dress = asked.route.folk[at % asked.route.folk.len()];
            let pose = if left { "low left near=16,30" } else { "low near=16,30" };
            folk(pen, dress, view, ((x, 850.0), 205.0, at), pose, seed)?;
        }
    } else {
        for at in 0..count {
            let x = 30.0 + lead * 0.7 + gap * (at as f32 + 0.5);
            let dress = asked.route.folk[at % asked.route.folk.len()];
            let pose = if way { "walk left" } else { "walk" };
            folk(pen, dress, view, ((x, 742.0), 196.0, at), pose, seed)?;
        }
    }
    goods(pen, asked, view, 965.0, seed)
}

/// The goods that the sample asks for, in a row in front.
fn goods(pen: &mut Pen, asked: &Asked, view: &View, foot: f32, seed: Seed) -> Result<(), Refusal> {
    let count = asked.goods.len() as f32;
    // What is nearest must not slide out of a slanting picture.
    let foot = foot - 330.0 * view.slant();
    for (at, good) in asked.goods.iter().enumerate() {
        let x = 500.0 + (at as f32 - (count - 1.0) / 2.0) * 292.0;
        let name = format!("good {good}");
        sketchbook::place(pen, &name, view, ((x, foot), 0.2, false), seed)?;
    }
    Ok(())
}
