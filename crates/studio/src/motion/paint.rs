//! Paints a laid out sample: the place, the things, the path and the mover.

use super::ask::{Aim, Ask, Mover};
use super::course::Kind;
use super::grounds;
use super::lay::{Laid, Stand, Track};
use super::marks::{Walk, burst};
use super::stamp::{self, Pose, put};
use super::trail::{self, Draft};
use crate::backdrops::Setting;
use crate::brief::refuse;
use crate::canvas::Canvas;
use crate::colour::{BLACK, Rgb, hex};
use crate::recipes::Placed;
use crate::scene::{Tools, region_of};
use crate::sprite::{Key, Sprite};
use crate::studio::Refusal;
use std::sync::Arc;

/// The sprite of an artwork.
fn sprite(tools: &Tools, art: &str, colour: Option<Rgb>) -> Result<Arc<Sprite>, Refusal> {
    let key = Key { art: art.to_owned(), colour, pattern: None, turned: 0, upside_down: false, material: None };
    tools.sprites.get(tools.art, &key).map_or_else(|| refuse(format!("the artwork `{art}` cannot be drawn")), Ok)
}

/// Paints all and says where things are.
///
/// # Errors
/// Artwork or a trail that is not there.
pub(super) fn paint(ask: &Ask, laid: &Laid, tools: &Tools, canvas: &mut Canvas) -> Result<Placed, Refusal> {
    let setting = Setting { place: ask.place, horizon: laid.horizon, tone: tone(ask), seed: ask.seed.child("setting") };
    ask.place.backdrop.paint(canvas, &setting);
    if let Some(feat) = ask.feat {
        grounds::paint(feat, canvas, laid, ask.seed.child("ground"));
    }
    let outer = matches!(ask.place.backdrop.name(), "night_sky" | "sea");
    let mut placed = Placed::default();
    let mut things: Vec<&Stand> = laid.things.iter().collect();
    things.sort_by(|a, b| a.foot.total_cmp(&b.foot));
    for step in &laid.steps {
        block(canvas, *step, laid.ground.unwrap_or(canvas.height));
    }
    for stand in things.iter().filter(|stand| !stand.over) {
        thing(canvas, stand, tools, outer, &mut placed)?;
    }
    let Some(mut layer) = stamp::clear(canvas) else { return refuse("a picture without pixels") };
    let id = match &ask.trail {
        Some(id) => id.as_str(),
        None => {
            let coiled =
                ask.movers.iter().any(|mover| matches!(mover.course.kind, Kind::Coil | Kind::Ring | Kind::Tower));
            trail::any(&mut ask.seed.child("any").rng(), coiled)
        }
    };
    for (number, (track, mover)) in laid.tracks.iter().zip(&ask.movers).enumerate() {
        path(ask, id, (number, track, mover), tools, &mut layer)?;
    }
    match (&laid.centre, laid.split) {
        (Some(centre), Some(split)) => {
            stamp::rows_over(canvas, &layer, 0.0, split);
            movers(canvas, ask, laid, tools, Some((split, true)), &mut placed)?;
            thing(canvas, centre, tools, outer, &mut placed)?;
            stamp::rows_over(canvas, &layer, split, 1e6);
            movers(canvas, ask, laid, tools, Some((split, false)), &mut placed)?;
            let held = ask.feat.is_some_and(grounds::tethered);
            if let (true, Some(track), Some(mover)) = (held, laid.tracks.first(), ask.movers.first()) {
                let walk = Walk::new(&track.points);
                grounds::tether(canvas, centre, &pose(&walk, walk.length() * track.now, mover, track.side));
            }
        }
        _ => {
            stamp::rows_over(canvas, &layer, 0.0, 1e6);
            movers(canvas, ask, laid, tools, None, &mut placed)?;
        }
    }
    for stand in things.iter().filter(|stand| stand.over) {
        thing(canvas, stand, tools, outer, &mut placed)?;
    }
    Ok(placed)
}

/// A soft tone for a plain background.
fn tone(ask: &Ask) -> Rgb {
    let tones = [0xf3e3d0, 0xdce9ef, 0xe3ecd9, 0xe6e0f0, 0xf5ecc9, 0xd8ece4];
    ask.place.tone.unwrap_or_else(|| hex(ask.seed.child("tone").rng().pick(&tones)))
}

/// A stone step that something lands on.
fn block(canvas: &mut Canvas, [left, right, top]: [f32; 3], ground: f32) {
    canvas.soft((left + right) / 2.0, ground + 10.0, (right - left) * 0.6, 26.0, BLACK, 0.3);
    canvas.rounded(left, top, right - left, ground - top + 22.0, 8.0, hex(0x8d8a86));
    canvas.rounded(left, top, right - left, 20.0, 8.0, hex(0xc9c5bd));
    let mut y = top + 58.0;
    while y < ground {
        canvas.line(&[(left + 8.0, y), (right - 8.0, y)], hex(0x77746f), 3.0);
        y += 46.0;
    }
}

fn thing(canvas: &mut Canvas, stand: &Stand, tools: &Tools, outer: bool, placed: &mut Placed) -> Result<(), Refusal> {
    let drawn = sprite(tools, &stand.art, None)?;
    if stand.raised > 14.0 {
        post(canvas, stand);
    } else if !outer && !WALLED.contains(&stand.art.as_str()) {
        canvas.soft(stand.x, stand.foot - 4.0, stand.width * 0.56, stand.width * 0.09, hex(0x1c1830), 0.36);
    }
    let (y, own) = (stand.foot - stand.height / 2.0, stand.art.contains('/'));
    // Sketches are drawn to be seen from one side alone.
    let ground = canvas.owners.open();
    put(canvas, &drawn, &Pose { x: stand.x, y, side: stand.side, turn: 0.0, flip: stand.flip && own });
    let area = [stand.x - stand.width / 2.0, stand.foot - stand.height, stand.width, stand.height];
    note(canvas, placed, &stand.slot, area, ground);
    Ok(())
}

/// Things that hang on a wall or are let into one.
const WALLED: [&str; 8] = [
    "waypoints/chimney_breast",
    "waypoints/cooker_hood",
    "waypoints/cupboard_door",
    "waypoints/dartboard",
    "waypoints/letter_box",
    "waypoints/mantelpiece",
    "waypoints/shop_awning",
    "waypoints/windowsill",
];

/// A wooden stand under a thing that is high above the ground.
fn post(canvas: &mut Canvas, stand: &Stand) {
    let (top, ground) = (stand.foot, stand.foot + stand.raised);
    let half = (stand.width * 0.5).max(70.0) + 12.0;
    canvas.soft(stand.x, ground, half * 1.15, 20.0, BLACK, 0.3);
    for side in [-1.0_f32, 1.0] {
        let x = stand.x + side * (half - 24.0) - 11.0;
        canvas.rounded(x, top, 22.0, ground - top, 5.0, hex(0x7d5634));
        canvas.rect(x + 13.0, top + 12.0, 9.0, ground - top - 14.0, hex(0x65432a));
    }
    let (a, b) = (top + 40.0, ground - 26.0);
    if b - a > 60.0 {
        canvas.line(&[(stand.x - half + 26.0, a), (stand.x + half - 26.0, b)], hex(0x6f4b2e), 12.0);
    }
    canvas.rounded(stand.x - half, top - 3.0, half * 2.0, 28.0, 6.0, hex(0x8f6139));
    canvas.rounded(stand.x - half, top - 3.0, half * 2.0, 14.0, 6.0, hex(0xb98556));
}

/// How a mover stands at a place of its path.
pub(super) fn pose(walk: &Walk, length: f32, mover: &Mover, side: f32) -> Pose {
    let place = walk.at(length);
    let (x, y) = place.at;
    // The side that it moves to is read from a longer piece, so that it does not flutter.
    let ahead = walk.at(length + side * 0.3).at.0 - walk.at(length - side * 0.3).at.0;
    let (turn, flip) = match mover.aim {
        Aim::Upright { right } => {
            let leftward = ahead < -1.0;
            (0.0, right == leftward)
        }
        Aim::Along(own) => (place.degrees() - own, false),
        Aim::Spin => (length * 0.42 % 360.0, false),
        Aim::Sway => (14.0 * (length * 0.02).sin(), false),
    };
    Pose { x, y, side, turn, flip }
}

/// Draws one mover's path.
fn path(
    ask: &Ask,
    id: &str,
    (number, track, mover): (usize, &Track, &Mover),
    tools: &Tools,
    layer: &mut Canvas,
) -> Result<(), Refusal> {
    let drawn = sprite(tools, &mover.art, mover.colour)?;
    let walk = Walk::new(&track.points);
    let length = walk.length();
    let mut rng = ask.seed.child("hue").rng();
    let first = trail::hue(&mut rng);
    let own = (ask.movers.len() > 1).then_some(mover.colour).flatten();
    let free = if number == 0 { first } else { other(first) };
    let rgb = ask.hue.or(own).unwrap_or(free);
    let whole = trail::is_whole(id) || track.closed;
    let now = if track.closed || !whole { length * track.now } else { length };
    let side = track.side;
    let at = |length: f32| pose(&Walk::new(&track.points), length, mover, side);
    let draft = Draft {
        walk,
        now,
        rgb,
        casing: trail::casing(rgb),
        asked: ask.hue.is_some() || own.is_some(),
        side: if track.now < 0.9 && whole && !trail::is_copies(id) { side * 0.5 } else { side },
        thin: thinness(&track.points, length),
        sprite: &drawn,
        pose: &at,
        tools,
        seed: ask.seed.at(number),
    };
    if now < length * 0.99 && !track.closed {
        // The rest of the way, faintly.
        let points = draft.walk.part(now, length);
        let rest = Walk::new(&points);
        let mut spot = 16.0;
        while spot < rest.length() {
            let (x, y) = rest.at(spot).at;
            layer.ellipse(x, y, 8.5, 8.5, draft.casing.alpha(0.8));
            layer.ellipse(x, y, 5.5, 5.5, rgb.alpha(0.85));
            spot += 28.0;
        }
    }
    for corner in track.corners.iter().filter(|_| mover.course.kind == super::course::Kind::Ricochet) {
        let at = track.points[*corner];
        let (a, b) = (track.points[corner - 8], track.points[(corner + 8).min(track.points.len() - 1)]);
        burst(layer, at, (2.0 * at.0 - a.0 - b.0, 2.0 * at.1 - a.1 - b.1), side * 0.36, hex(0xffd23c));
    }
    trail::find(id)?(layer, &draft)
}

/// How thick a ribbon may be: the mean room between neighbouring pieces of a path.
fn thinness(points: &[(f32, f32)], length: f32) -> f32 {
    let fold = |of: fn(&(f32, f32)) -> f32| {
        points.iter().map(of).fold((f32::MAX, f32::MIN), |(low, high), at| (low.min(at), high.max(at)))
    };
    let (x, y) = (fold(|at| at.0), fold(|at| at.1));
    ((x.1 - x.0).max(200.0) * (y.1 - y.0).max(160.0) / length.max(1.0) / 115.0).clamp(0.3, 1.0)
}

/// A colour that is told from another at once.
fn other(rgb: Rgb) -> Rgb {
    if rgb.0 > rgb.2 { hex(0x1f5fe0) } else { hex(0xff7a12) }
}

/// Draws the movers, all or those behind or before a height.
fn movers(
    canvas: &mut Canvas,
    ask: &Ask,
    laid: &Laid,
    tools: &Tools,
    only: Option<(f32, bool)>,
    placed: &mut Placed,
) -> Result<(), Refusal> {
    for (track, mover) in laid.tracks.iter().zip(&ask.movers) {
        let drawn = sprite(tools, &mover.art, mover.colour)?;
        let walk = Walk::new(&track.points);
        let pose = pose(&walk, walk.length() * track.now, mover, track.side);
        if only.is_some_and(|(split, behind)| (pose.y < split) != behind) {
            continue;
        }
        if let Some(ground) = laid.ground.filter(|ground| pose.y < *ground) {
            let height = (ground - pose.y) / 400.0;
            canvas.soft(pose.x, ground, track.side * 0.42, track.side * 0.08, hex(0x1c1830), 0.34 / (1.0 + height));
        } else if laid.ground.is_none() && !mover.air && !matches!(ask.place.backdrop.name(), "night_sky" | "sea") {
            canvas.soft(pose.x, pose.y + track.side * 0.42, track.side * 0.42, track.side * 0.1, hex(0x1c1830), 0.36);
        }
        let before = canvas.owners.open();
        put(canvas, &drawn, &pose);
        let (w, h) = drawn.shape();
        let area = [pose.x - w * pose.side / 2.0, pose.y - h * pose.side / 2.0, w * pose.side, h * pose.side];
        note(canvas, placed, &mover.slot, area, before);
    }
    Ok(())
}

/// Notes what was just drawn as the thing of a slot, and goes on with what was being drawn before it.
fn note(canvas: &mut Canvas, placed: &mut Placed, slot: &str, area: [f32; 4], before: u16) {
    let region = region_of(area, canvas);
    canvas.owners.claim(slot, region);
    canvas.owners.turn_to(before);
    placed.things.extend(region.map(|region| (slot.to_owned(), region)));
}
