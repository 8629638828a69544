//! A place of a genre, painted from the sky to the ground.

use super::ask::Ask;
use super::brush::Brush;
use super::far;
use super::floors::{self, Floor};
use super::kit::{Genre, Kit};
use super::layer;
use super::lights::{Air, Hour};
use super::near;
use super::places::{Far, Near, Place};
use super::raster;
use super::rooms;
use super::sets;
use super::view::View;
use super::vignette;
use crate::canvas::Canvas;
use crate::colour::hex;
use crate::random::Seed;
use crate::scene::Tools;
use resvg::tiny_skia::Transform;

fn view<'a>(ask: &Ask, kit: Kit, tools: &'a Tools<'a>, canvas: &'a mut Canvas, seed: Seed, line: f32) -> View<'a> {
    let (w, h) = (canvas.width, canvas.height);
    let rng = seed.child("view").rng();
    let b = Brush { canvas, tools, moved: Transform::identity(), kit, rng: seed.rng(), shines: Vec::new() };
    let indoor = ask.place.is_some_and(|place| place.room.is_some());
    View { b, m: ask.mood, w, h, line, seed, rng, indoor }
}

fn horizon(canvas: &Canvas, seed: Seed) -> f32 {
    let share = seed.child("line").rng().between(0.64, 0.7);
    if canvas.height > canvas.width * 1.2 { canvas.height * (share + 0.06) } else { canvas.height * share }
}

/// Paints the world; gives where feet stand and how much the ground mirrors.
pub(super) fn paint(ask: &Ask, kit: Kit, tools: &Tools, canvas: &mut Canvas, seed: Seed) -> (f32, f32) {
    let line = horizon(canvas, seed);
    let mut v = view(ask, kit, tools, canvas, seed, line);
    let height = v.h;
    let mut mirrored = 0.0_f32;
    if let Some(place) = ask.place {
        mirrored = outdoors_or_in(&mut v, ask, place);
    }
    let shines = std::mem::take(&mut v.b.shines);
    layer::glow(canvas, &shines);
    if mirrored > 0.0 {
        let ripple = if ask.place.is_some_and(|place| place.floor == Floor::Water) { 9.0 } else { 3.5 };
        raster::mirror(canvas, line + 3.0, mirrored, ripple, seed.child("mirror"));
    }
    let mut v = view(ask, kit, tools, canvas, seed, line);
    v.rng = seed.child("air").rng();
    let landing = ask.place.is_some_and(|place| place.floor == Floor::Water) && !ask.afloat();
    if landing {
        near::landing(&mut v, matches!(ask.genre, Genre::Cyberpunk | Genre::PostApocalyptic | Genre::Steampunk));
        mirrored = 0.0;
    }
    v.air();
    let shines = std::mem::take(&mut v.b.shines);
    layer::glow(canvas, &shines);
    (line + (height - line) * 0.8, mirrored * 0.6)
}

fn outdoors_or_in(v: &mut View, ask: &Ask, place: &Place) -> f32 {
    let mut mirrored = place.floor.shine();
    if place.wet || (ask.mood.light.air == Air::Wet && place.room.is_none()) {
        mirrored = mirrored.max(0.46);
    }
    if let Some((wall, back)) = place.room {
        floors::paint(v, place.floor);
        rooms::paint(v, wall, back);
        fly_sky(v, ask);
    } else {
        sky(v, ask, place);
        base_layers(v, ask.genre);
        match ask.far {
            // What is built there stands in the place that was asked for, and does not take its place.
            Some(far) if ask.placed => {
                let kept = place.far.len().min(2);
                let all: Vec<Far> = place.far[..kept].iter().chain(far.last()).copied().collect();
                layers(v, &all);
            }
            Some(far) => layers(v, far),
            None => layers(v, place.far),
        }
        if ask.sea {
            near::sea(v);
        }
        floors::paint(v, place.floor);
    }
    for near in place.near {
        frame(v, *near);
    }
    if place.more == "fog" {
        let haze = v.m.haze;
        for at in 0..9 {
            v.b.soft(v.w * at as f32 / 8.0, v.line + 20.0, v.w * 0.2, 50.0, haze, 0.6);
        }
    }
    mirrored
}

/// The sky with what hangs in it; moons that were asked for are the only ones.
fn sky(v: &mut View, ask: &Ask, place: &Place) {
    let filled = ask.flies.iter().any(|(_, prop)| prop.paints.is_some());
    let air = v.m.light.air;
    if filled && matches!(air, Air::Ringed | Air::Giant | Air::TwoSuns) {
        v.m.light.air = Air::Stars;
    }
    v.sky();
    v.m.light.air = air;
    if !filled {
        more(v, place.more);
    }
    fly_sky(v, ask);
}

fn fly_sky(v: &mut View, ask: &Ask) {
    for (_, prop) in &ask.flies {
        if let Some(sky) = prop.paints {
            sky(v);
        }
    }
}

fn more(v: &mut View, what: &str) {
    let (w, line) = (v.w, v.line);
    match what {
        "moons" => {
            let (a, c) = (v.m.palette[0], v.m.palette[1]);
            v.moon(w * 0.3, line * 0.3, 84.0, a);
            v.moon(w * 0.52, line * 0.2, 44.0, c);
        }
        "ring" => {
            for (at, alpha) in [(0.0, 0.6), (26.0, 0.4), (44.0, 0.25)] {
                let ink = v.m.haze.lighter(0.12).alpha(alpha);
                v.b.trace(
                    &format!(
                        "M{} {} C{} {} {} {} {} {}",
                        -20.0,
                        line * 0.9 - at,
                        w * 0.2,
                        -line * 0.3 - at,
                        w * 0.8,
                        -line * 0.3 - at,
                        w + 20.0,
                        line * 0.9 - at
                    ),
                    ink,
                    16.0,
                );
            }
        }
        _ => {}
    }
}

/// Land behind everything that a genre's own layers rise from.
fn base_layers(v: &mut View, genre: Genre) {
    let (line, h) = (v.line, v.h);
    let tone = match genre {
        Genre::HighFantasy => 0x5a7a74,
        Genre::Solarpunk => 0x7aa868,
        Genre::PostApocalyptic => 0x9a8a70,
        Genre::SpaceOpera => 0x6a5a80,
        Genre::DigitalFuturism => 0x9ac0c8,
        _ => return,
    };
    for (at, distance) in [(0.0, 0.72), (1.0, 0.5)] {
        let ink = v.m.far(hex(tone).mix(v.m.near, 0.2), distance);
        let name = if at == 0.0 { "ridge" } else { "hill" };
        v.hills(name, line - h * (0.16 - 0.09 * at), h * 0.1, 260.0 - 60.0 * at, ink);
    }
}

fn layers(v: &mut View, far: &[Far]) {
    let (line, count) = (v.line, far.len());
    for (at, draw) in far.iter().enumerate() {
        let depth = if count == 1 { 0.45 } else { 0.68 - 0.36 * at as f32 / (count - 1) as f32 };
        let (wide, tall) = sizes(*draw, line);
        let grown = 1.0 - 0.28 * at as f32 / count as f32;
        v.row("far", at, (wide.0, wide.1), (tall.0 * grown, tall.1 * grown), wide.1 * wide.2, (*draw, depth));
        v.haze(0.3);
    }
}

/// Width from and to with the share of gaps, and height from and to, of a kind of far thing.
fn sizes(draw: Far, line: f32) -> ((f32, f32, f32), (f32, f32)) {
    let same = |other: Far| std::ptr::fn_addr_eq(draw, other);
    if same(far::castle) {
        ((420.0, 520.0, 0.9), (line * 0.66, line * 0.8))
    } else if same(far::peak) {
        ((260.0, 420.0, 0.1), (line * 0.36, line * 0.62))
    } else if same(far::chimney) {
        ((34.0, 56.0, 2.2), (line * 0.26, line * 0.5))
    } else if same(far::cottage) {
        ((170.0, 250.0, 0.4), (110.0, 170.0))
    } else if same(far::hull) || same(far::cruiser) {
        ((280.0, 420.0, 0.3), (line * 0.24, line * 0.44))
    } else if same(far::turbine) || same(far::pylon) || same(far::crane) {
        ((110.0, 170.0, 1.3), (line * 0.4, line * 0.62))
    } else if same(far::stone) {
        ((60.0, 96.0, 1.6), (130.0, 230.0))
    } else if same(far::king) {
        ((120.0, 150.0, 2.4), (line * 0.5, line * 0.66))
    } else if same(far::trunk) {
        ((60.0, 110.0, 1.2), (line * 0.9, line * 1.1))
    } else if same(far::pine) {
        ((60.0, 120.0, 0.1), (120.0, 260.0))
    } else if same(far::mast) {
        ((220.0, 300.0, 0.5), (210.0, 320.0))
    } else if same(far::dome) || same(far::glassdome) || same(far::brick) || same(far::terraces) {
        ((120.0, 210.0, 0.25), (line * 0.26, line * 0.52))
    } else if same(far::stairs) {
        ((260.0, 400.0, 0.2), (line * 0.5, line * 0.76))
    } else if same(far::gearspire) {
        ((120.0, 170.0, 0.6), (line * 0.46, line * 0.72))
    } else if same(far::coral) {
        ((90.0, 150.0, 0.7), (line * 0.34, line * 0.7))
    } else if same(far::spire) || same(far::bubbles) {
        ((80.0, 140.0, 0.8), (line * 0.34, line * 0.74))
    } else {
        ((80.0, 150.0, 0.2), (line * 0.4, line * 0.88))
    }
}

fn frame(v: &mut View, near: Near) {
    match near {
        Near::Canyon(wall, signs) => near::canyon(v, wall, signs),
        Near::Parapet(rgb) => near::parapet(v, rgb),
        Near::Stalls(wood, lamps) => near::stalls(v, wood, lamps || v.m.dark()),
        Near::Cables => near::cables(v),
        Near::Railing(rgb, glow) => near::railing(v, rgb, v.line + 24.0, glow),
        Near::Lamps(iron) => near::lamps(v, iron),
        Near::Arches(iron) => near::arches(v, iron),
        Near::Palms(stem, leaf) => near::palms(v, stem, leaf),
        Near::Hedge(leaf, flowers) => near::hedge(v, leaf, flowers),
        Near::Columns(stone, vines) => near::columns(v, stone, vines),
        Near::Cliffs(rock, crystals) => near::cliffs(v, rock, crystals),
        Near::Trunks(bark, lamps) => near::trunks(v, bark, lamps),
        Near::Canopy => near::canopy(v, 0x5aa048),
        Near::Sails => near::sails(v),
        Near::Wrecks => near::wrecks(v),
        Near::Set(name) => sets::paint(v, name),
    }
}

/// What comes before everything: rain, sparks, dark edges.
pub(super) fn finish(ask: &Ask, kit: Kit, tools: &Tools, canvas: &mut Canvas, seed: Seed) {
    let line = horizon(canvas, seed);
    let mut v = view(ask, kit, tools, canvas, seed, line);
    v.rng = seed.child("weather").rng();
    let rain = ask.place.is_some_and(|place| place.rain);
    if !v.indoor || matches!(ask.mood.light.air, Air::Sparks | Air::Fires | Air::Torches | Air::Weld | Air::Lanterns) {
        v.weather(rain);
    }
    let shines = std::mem::take(&mut v.b.shines);
    layer::glow(canvas, &shines);
    let strength = if ask.mood.light.hour == Hour::Night { 0.34 } else { 0.16 };
    vignette(canvas, strength);
}
