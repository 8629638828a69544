//! Moves and scales a layout so that all of it is inside the picture, and finds the horizon behind it.

use super::super::ask::Hold;
use super::{Laid, Room, Stand};

/// The clear margin at the sides, the top and the bottom.
pub(super) const RIM: f32 = 44.0;
/// A layout is at most enlarged so far.
const MOST: f32 = 1.36;

/// Left, top, right and bottom of all that is laid out.
fn bounds(laid: &Laid) -> [f32; 4] {
    let mut all = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
    let mut take = |x0: f32, y0: f32, x1: f32, y1: f32| {
        all = [all[0].min(x0), all[1].min(y0), all[2].max(x1), all[3].max(y1)];
    };
    for track in &laid.tracks {
        let half = track.side * 0.5;
        for (x, y) in &track.points {
            take(x - half, y - half, x + half, y + half);
        }
    }
    for stand in laid.things.iter().chain(&laid.centre) {
        let half = stand.width / 2.0;
        take(stand.x - half, stand.foot - stand.height, stand.x + half, stand.foot + stand.raised);
    }
    all
}

fn stands(laid: &mut Laid) -> impl Iterator<Item = &mut Stand> {
    laid.things.iter_mut().chain(&mut laid.centre)
}

/// Whether the place is a table that is seen from above.
pub(in super::super) fn overhead(room: &Room) -> bool {
    room.ask.place.backdrop.name() == "table" && room.ask.feat.is_some()
}

/// What a path on the ground leaves free above it, so that its place can be told.
fn sky(room: &Room) -> f32 {
    if overhead(room) { room.height * 0.06 } else { room.height * 0.24 }
}

/// Fits a layout into its picture.
pub(super) fn fit(room: &Room, laid: &mut Laid, flat: bool) {
    let [left, top, right, bottom] = bounds(laid);
    let floor = if room.height > 1100.0 { RIM + room.height * 0.05 } else { RIM };
    let (free_w, free_h) = (room.width - 2.0 * RIM, room.height - RIM - floor - if flat { sky(room) } else { 0.0 });
    let scale = (free_w / (right - left)).min(free_h / (bottom - top)).min(MOST);
    let spare = room.width - (right - left) * scale;
    let dx = spare / 2.0 - left * scale + room.rng("shift").between(-0.5, 0.5) * (spare - 2.0 * RIM).max(0.0) * 0.5;
    // What stands on the ground stands low, what lies on it in the middle of it.
    let rest = room.height - floor - (bottom - top) * scale - RIM;
    let low = if flat && !overhead(room) {
        0.12
    } else if flat {
        0.42
    } else {
        0.3
    };
    let dy = room.height - floor - rest * low - bottom * scale;
    let place = |at: &mut (f32, f32)| *at = (at.0 * scale + dx, at.1 * scale + dy);
    for track in &mut laid.tracks {
        track.points.iter_mut().for_each(place);
        track.side *= scale;
    }
    for stand in stands(laid) {
        (stand.x, stand.foot) = (stand.x * scale + dx, stand.foot * scale + dy);
        stand.side *= scale;
        stand.width *= scale;
        stand.height *= scale;
        stand.raised *= scale;
    }
    for step in &mut laid.steps {
        *step = [step[0] * scale + dx, step[1] * scale + dx, step[2] * scale + dy];
    }
    laid.split = laid.split.map(|y| y * scale + dy);
    laid.ground = laid.ground.map(|y| y * scale + dy);
    edges(room, laid);
    let jitter = room.rng("horizon").between(-0.03, 0.03);
    laid.horizon = if flat {
        let far = laid.tracks.iter().flat_map(|track| &track.points).map(|at| at.1).fold(f32::MAX, f32::min);
        let feet = laid.things.iter().map(|stand| stand.foot).fold(far, f32::min);
        ((feet / room.height) - 0.045 + jitter * 0.5).clamp(0.13, 0.52)
    } else {
        let ground = laid.ground.unwrap_or(room.height * 0.86) / room.height;
        (ground - 0.2 + jitter).clamp(0.4, 0.74)
    };
}

/// Pulls a path that begins or ends at an edge of the picture out to it.
fn edges(room: &Room, laid: &mut Laid) {
    for (track, mover) in laid.tracks.iter_mut().zip(&room.ask.movers) {
        let last = track.points.len() - 1;
        let aim = |item: &Option<super::Item>, now: f32| match item {
            Some(item) if item.hold == Hold::Edge && item.art.contains("left") => 4.0,
            Some(item) if item.hold == Hold::Edge => room.width - 4.0,
            _ => now,
        };
        let (from, to) = (track.points[0].0, track.points[last].0);
        let (new_from, new_to) = (aim(&mover.start, from), aim(&mover.end, to));
        if (to - from).abs() < 200.0 {
            continue;
        }
        let stretch = (new_to - new_from) / (to - from);
        for point in &mut track.points {
            point.0 = new_from + (point.0 - from) * stretch;
        }
        if mover.end.as_ref().is_some_and(|item| item.hold == Hold::Edge) {
            // The mover itself stays in the picture.
            track.now = 0.97;
        }
    }
}
