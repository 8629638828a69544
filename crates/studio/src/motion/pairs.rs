//! Two movers whose paths depend on each other.

use super::ask::{Ask, Hold, Mover};
use super::course::{At, Course, Kind};
use super::lay::{Laid, Room, Track, flat, turned};
use crate::brief::refuse;
use crate::studio::Refusal;

mod shots;

/// A laid out pair without things.
fn empty(tracks: Vec<Track>) -> Laid {
    Laid { tracks, things: Vec::new(), centre: None, split: None, horizon: 0.6, ground: None, steps: Vec::new() }
}

/// The points of a course in units, the second axis down.
fn drawn(course: &Course, (wide, high): At) -> Vec<At> {
    course.points.iter().map(|at| (at.0 * wide, -at.1 * high)).collect()
}

fn track(points: Vec<At>, course: &Course, mover: &Mover, now: f32) -> Track {
    Track { points, corners: course.corners.clone(), now, side: mover.side * 0.9, closed: course.kind == Kind::Ring }
}

/// Points changed one by one.
fn each(points: &[At], with: impl Fn(usize, At) -> At) -> Vec<At> {
    points.iter().enumerate().map(|(at, point)| with(at, *point)).collect()
}

/// The same line from its other end.
fn back(points: &[At]) -> Vec<At> {
    points.iter().rev().copied().collect()
}

/// Lays a pair out.
///
/// # Errors
/// A relation that is not drawn.
pub(super) fn lay(room: &Room) -> Result<Laid, Refusal> {
    let ask = room.ask;
    let (Some(x), Some(y)) = (ask.movers.first(), ask.movers.get(1)) else { return refuse("a pair needs two movers") };
    let Some(relation) = ask.relation.as_deref() else { return refuse("the two paths have no relation") };
    let course = turned(room, x);
    let size = room.size(&course);
    let base = drawn(&course, size);
    let lies = flat(&course, x, ask);
    let mut laid = match course.kind {
        Kind::Arc => arcs(relation, &course, &base, size, (x, y))?,
        Kind::Bounce => bounces(relation, &course, &base, size, (x, y))?,
        Kind::Coil | Kind::Tower => coils(relation, &course, &base, size, (x, y))?,
        Kind::Zigzag => zigzags(relation, &course, &base, size, (x, y))?,
        Kind::Ring => rings(room, relation, &course, size, (x, y))?,
        Kind::Ricochet => shots::lay(room, relation, (x, y))?,
    };
    if !lies && matches!(course.kind, Kind::Arc | Kind::Bounce | Kind::Tower) {
        let half = laid.tracks.iter().map(|track| track.side).fold(0.0, f32::max) * 0.5;
        laid.ground = Some(half);
    }
    if matches!(course.kind, Kind::Arc | Kind::Bounce) {
        shared(room, &mut laid, ask)?;
    }
    Ok(laid)
}

/// Things at the ends of two paths in the air, and the one between them.
fn shared(room: &Room, laid: &mut Laid, ask: &Ask) -> Result<(), Refusal> {
    let ground = laid.ground.unwrap_or(0.0);
    let Some(first) = laid.tracks.first() else { return Ok(()) };
    let (from, to) = (first.points[0], first.points[first.points.len() - 1]);
    let side = first.side;
    for (item, point, other) in [(&ask.movers[0].start, from, to), (&ask.movers[0].end, to, from)] {
        if let Some(item) = item.as_ref().filter(|item| item.hold != Hold::Edge) {
            let mut stand = room.stand(item)?;
            let outward = if point.0 < other.0 { -1.0 } else { 1.0 };
            stand.x = point.0 + outward * (stand.width / 2.0 + side * 0.55);
            (stand.foot, stand.over, stand.flip) = (ground, false, outward > 0.0);
            laid.things.push(stand);
        }
    }
    for item in &ask.under {
        let mut stand = room.stand(item)?;
        let second = &laid.tracks[1];
        let own = (second.points[0].0 + second.points[second.points.len() - 1].0) / 2.0;
        let first = (from.0 + to.0) / 2.0;
        stand.x = (first + own) / 2.0;
        stand.foot = ground - 4.0;
        laid.things.push(stand);
    }
    Ok(())
}

fn arcs(
    relation: &str,
    course: &Course,
    base: &[At],
    (wide, high): At,
    (x, y): (&Mover, &Mover),
) -> Result<Laid, Refusal> {
    let mirror = |points: &[At]| each(points, |_, at| (wide - at.0, at.1));
    let one = |first: Vec<At>, second: Vec<At>, now: (f32, f32)| {
        Ok(empty(vec![track(first, course, x, now.0), track(second, course, y, now.1)]))
    };
    match relation {
        "the two paths meet at their highest points" => {
            let top = (0..base.len()).min_by(|a, b| base[*a].1.total_cmp(&base[*b].1)).unwrap_or(base.len() / 2);
            let first = base[..=top].to_vec();
            let peak = base[top];
            let second = each(&first, |_, at| (2.0 * peak.0 - at.0, at.1));
            let gap = (x.side * 0.42) / Walk::length(&first);
            one(first, second, (1.0 - gap, 1.0 - gap))
        }
        "the two paths run in opposite directions and cross once" => {
            // Each is highest near its own end, so that they cross between.
            let lean = |points: &[At], power: f32| {
                each(points, |_, at| ((at.0 / wide).clamp(0.0, 1.0).powf(power) * wide, at.1))
            };
            one(lean(base, 1.35), mirror(&lean(base, 1.35)), (0.86, 0.86))
        }
        "the second path runs directly under the first" => {
            let drop = (x.side + y.side) * 0.46;
            one(each(base, |_, at| (at.0, at.1 - drop)), base.to_vec(), (0.9, 0.9))
        }
        "the two paths are mirror images of each other" => {
            // Where they end side by side, neither covers the other.
            let apart = x.side.max(y.side) * 0.5;
            let first = each(base, |_, at| (at.0 * 0.52 - wide * 0.52 - apart, at.1));
            one(first.clone(), each(&first, |_, at| (-at.0, at.1)), (1.0, 1.0))
        }
        "the two paths cross at their highest points" => {
            let depth = (high * 0.34).clamp(70.0, 170.0);
            let tilt =
                |points: &[At], sign: f32| each(points, |_, at| (at.0, at.1 + sign * depth * (at.0 / wide - 0.5)));
            one(tilt(base, 1.0), tilt(&mirror(base), 1.0), (1.0, 1.0))
        }
        "one path begins where the other ends" => {
            let first = each(base, |_, at| (at.0 * 0.56, at.1));
            let shift = wide * 0.56 + x.side * 0.8;
            one(each(&first, |_, at| (at.0 + shift, at.1)), first, (1.0, 0.97))
        }
        other => refuse(format!("Studio does not draw `{other}` of two arcs")),
    }
}

/// Lengths of lines of points.
struct Walk;

impl Walk {
    fn length(points: &[At]) -> f32 {
        points.windows(2).map(|pair| (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1)).sum::<f32>().max(1.0)
    }
}

fn bounces(
    relation: &str,
    course: &Course,
    base: &[At],
    (wide, high): At,
    (x, y): (&Mover, &Mover),
) -> Result<Laid, Refusal> {
    let one = |first: Vec<At>, second: Vec<At>, now: (f32, f32)| {
        Ok(empty(vec![track(first, course, x, now.0), track(second, course, y, now.1)]))
    };
    let corner = |at: usize| course.corners.get(at).map_or(0.0, |at| base[*at].0);
    match relation {
        "the second mover touches down below the high points of the first" => {
            let hop = if course.corners.len() > 1 { corner(1) - corner(0) } else { wide * 0.4 };
            one(base.to_vec(), each(base, |_, at| (at.0 - hop / 2.0, at.1)), (1.0, 1.0))
        }
        "both paths end on the same spot" | "the two paths are mirror images of each other" => {
            let inward = relation.starts_with("both");
            let long: Vec<At> = each(base, |_, at| (at.0 / wide * wide * 0.54, at.1));
            let end = long[long.len() - 1].0;
            let rightward = end > long[0].0;
            let moved = |points: Vec<At>| -> Vec<At> {
                let from = if inward { points[points.len() - 1].0 } else { points[0].0 };
                let room = if inward { 0.0 } else { x.side * 1.1 } * if rightward { 1.0 } else { -1.0 };
                each(&points, |_, at| (at.0 - from + room, at.1))
            };
            let mut first = moved(long);
            let mut now = 1.0;
            if inward {
                // Down to the very spot; the movers are seen just before it, so that both paths show their end.
                let last = first.len() - 1;
                let floor = first[course.corners.last().copied().unwrap_or(last)].1;
                first[last] = (0.0, floor);
                now = (1.0 - x.side.max(y.side) * 0.85 / Walk::length(&first)).max(0.6);
            }
            one(first.clone(), each(&first, |_, at| (-at.0, at.1)), (now, now))
        }
        "the second mover is one bounce behind the first" => {
            let near = (x.side * 0.5, x.side * 1.0);
            let now = course.corners.last().map_or(0.7, |at| Walk::length(&base[..=*at]) / Walk::length(base));
            one(base.to_vec(), each(base, |_, at| (at.0 + near.0, at.1 + near.1)), (1.0, now))
        }
        "the two paths cross where they touch the ground" | "the two movers touch the ground on the same spots" => {
            let share = if high > 150.0 { 0.52 } else { 0.6 };
            let second = each(base, |_, at| (at.0, at.1 * share));
            let across = relation.starts_with("the two paths cross");
            let mut laid = empty(vec![
                track(base.to_vec(), course, x, 1.0),
                track(if across { back(&second) } else { second }, course, y, if across { 1.0 } else { 0.84 }),
            ]);
            if across {
                let last = base.len() - 1;
                laid.tracks[1].corners = course.corners.iter().rev().map(|at| last - at).collect();
            }
            Ok(laid)
        }
        other => refuse(format!("Studio does not draw `{other}` of two rows of bounces")),
    }
}

fn coils(
    relation: &str,
    course: &Course,
    base: &[At],
    (wide, high): At,
    (x, y): (&Mover, &Mover),
) -> Result<Laid, Refusal> {
    let heart = (course.heart.0 * wide, -course.heart.1 * high);
    let middle = if course.kind == Kind::Tower { (wide / 2.0, 0.0) } else { heart };
    // Half a turn round the middle: a tower keeps its heights.
    let opposite = each(base, |_, at| {
        (2.0 * middle.0 - at.0, if course.kind == Kind::Tower { at.1 } else { 2.0 * middle.1 - at.1 })
    });
    let edge = |at: Option<&At>| at.is_some_and(|at| (at.0 - middle.0).hypot(at.1 - middle.1) > wide * 0.35);
    // A spiral that comes out again fills its own half turn; the other runs a quarter turn apart.
    let opposite = if course.kind == Kind::Coil && edge(base.first()) && edge(base.last()) {
        let share = high / wide;
        each(base, |_, at| (middle.0 - (at.1 - middle.1) / share, middle.1 + (at.0 - middle.0) * share))
    } else {
        opposite
    };
    let small = |mut laid: Laid| {
        for track in &mut laid.tracks {
            track.side *= 0.86;
        }
        Ok(laid)
    };
    match relation {
        "the two paths wind round each other and never touch"
        | "the second mover is half a turn behind the first"
        | "the two movers keep to opposite sides of the middle" => {
            let stop = if course.kind == Kind::Tower { 0.96 } else { 0.8 };
            small(empty(vec![track(base.to_vec(), course, x, stop), track(opposite, course, y, stop)]))
        }
        "one spiral runs inward and the other outward between its turns" => {
            small(empty(vec![track(base.to_vec(), course, x, 0.8), track(back(&opposite), course, y, 1.0)]))
        }
        "one mover is at the outer end of the spiral and the other at its middle" => {
            let far = |at: At| (at.0 - heart.0).hypot(at.1 - heart.1);
            let inward = far(base[0]) > far(base[base.len() - 1]);
            let points = if inward { base.to_vec() } else { back(base) };
            small(empty(vec![track(back(&points), course, x, 1.0), track(points, course, y, 1.0)]))
        }
        other => refuse(format!("Studio does not draw `{other}` of two spirals")),
    }
}

fn zigzags(
    relation: &str,
    course: &Course,
    base: &[At],
    (wide, high): At,
    (x, y): (&Mover, &Mover),
) -> Result<Laid, Refusal> {
    let one = |first: Vec<At>, second: Vec<At>, now: (f32, f32)| {
        Ok(empty(vec![track(first, course, x, now.0), track(second, course, y, now.1)]))
    };
    let mirrored = each(base, |_, at| (at.0, -high - at.1));
    let lane = (x.side + y.side) * 0.5;
    match relation {
        "the two zigzags mirror each other and cross in the middle of every run"
        | "wherever one path turns left the other turns right" => one(base.to_vec(), mirrored, (1.0, 1.0)),
        "the corners of the two zigzags meet" => {
            let low = base.iter().map(|at| at.1).fold(f32::MIN, f32::max);
            one(base.to_vec(), each(&mirrored, |_, at| (at.0, at.1 + low + high)), (1.0, 1.0))
        }
        "the two zigzags run parallel" => {
            // Beside the path across its long way.
            let aside = if wide > high * 1.1 { (0.0, lane) } else { (lane, lane * 0.2) };
            one(base.to_vec(), each(base, |_, at| (at.0 + aside.0, at.1 + aside.1)), (1.0, 1.0))
        }
        "the second mover is one corner behind on the same path" => {
            let total = Walk::length(base);
            let upto = |corner: usize| Walk::length(&base[..=corner]) / total;
            let count = course.corners.len();
            let (near, far) = match count {
                0 => (0.6, 0.2),
                1 => (0.85, 0.25),
                _ => {
                    let (a, b) = (upto(course.corners[count - 2]), upto(course.corners[count - 1]));
                    ((b + 1.0) / 2.0, (a + b) / 2.0)
                }
            };
            one(base.to_vec(), base.to_vec(), (near, far))
        }
        other => refuse(format!("Studio does not draw `{other}` of two zigzags")),
    }
}

fn rings(
    room: &Room,
    relation: &str,
    course: &Course,
    (wide, high): At,
    (x, y): (&Mover, &Mover),
) -> Result<Laid, Refusal> {
    let heart = (course.heart.0 * wide, -course.heart.1 * high);
    let base = drawn(course, (wide, high));
    let about = |points: &[At], share: f32| {
        each(points, |_, at| (heart.0 + (at.0 - heart.0) * share, heart.1 + (at.1 - heart.1) * share))
    };
    let shift = |points: &[At], share: f32| -> Vec<At> {
        let last = points.len() - 1;
        let cut = (share * last as f32) as usize;
        let mut out = points[cut..last].to_vec();
        out.extend(&points[..=cut]);
        out
    };
    let mut laid = match relation {
        "the two movers are on opposite sides of the centre" => {
            empty(vec![track(shift(&base, 0.1), course, x, 0.93), track(shift(&base, 0.6), course, y, 0.93)])
        }
        "the two movers are on the same side of the centre" | "one orbit lies wholly inside the other" => {
            let turn = if relation.starts_with("one") { 0.55 } else { 0.12 };
            let (inner, outer) = (about(&base, 0.72), about(&base, 1.2));
            empty(vec![track(shift(&inner, 0.12), course, x, 0.95), track(shift(&outer, turn), course, y, 0.95)])
        }
        "the two closed paths cross and both go round the same centre" => {
            let tilt = |angle: f32| {
                let (s, c) = angle.sin_cos();
                each(&base, |_, at| {
                    let (dx, dy) = (at.0 - heart.0, at.1 - heart.1);
                    (heart.0 + dx * c - dy * s, heart.1 + dx * s + dy * c)
                })
            };
            empty(vec![track(shift(&tilt(0.4), 0.1), course, x, 0.94), track(shift(&tilt(-0.4), 0.4), course, y, 0.94)])
        }
        "the second mover circles the first while the first circles the centre" => {
            let (last, loops) = (base.len() - 1, 9.0);
            let r = (x.side + y.side) * 0.34;
            let around = each(&base, |at, point| {
                let a = at as f32 / last as f32 * loops * std::f32::consts::TAU;
                (point.0 + r * a.cos(), point.1 + r * 0.72 * a.sin())
            });
            let mut pair =
                empty(vec![track(shift(&base, 0.12), course, x, 0.95), track(shift(&around, 0.12), course, y, 0.95)]);
            pair.tracks[1].side *= 0.7;
            pair.tracks[0].side *= 0.9;
            pair
        }
        "the two loops touch between the two centres" => return eight(room, course, &base, (wide, high), (x, y)),
        other => return refuse(format!("Studio does not draw `{other}` of two closed paths")),
    };
    if let Some(item) = &room.ask.centre {
        let mut stand = room.stand(item)?;
        let small = laid
            .tracks
            .iter()
            .flat_map(|track| &track.points)
            .map(|at| (at.0 - heart.0).hypot((at.1 - heart.1) * 1.6))
            .fold(f32::MAX, f32::min);
        let shrink = (small * 1.1 / stand.width).min(high * 0.9 / stand.height).clamp(0.3, 1.0);
        stand.side *= shrink;
        stand.width *= shrink;
        stand.height *= shrink;
        (stand.x, stand.foot) = (heart.0, heart.1 + stand.height * 0.5);
        laid.centre = Some(stand);
    }
    laid.split = Some(heart.1);
    Ok(laid)
}

/// A figure of eight: a loop round each of two things.
fn eight(
    room: &Room,
    course: &Course,
    base: &[At],
    (wide, high): At,
    (x, y): (&Mover, &Mover),
) -> Result<Laid, Refusal> {
    let last = base.len() - 1;
    let touch = (0..last).max_by(|a, b| base[*a].0.total_cmp(&base[*b].0)).unwrap_or(0);
    let mut first = base[touch..last].to_vec();
    first.extend(&base[..=touch]);
    let second = each(&first, |_, at| (2.0 * first[0].0 - at.0, at.1));
    let mut laid = empty(vec![track(first, course, x, 0.72), track(second, course, y, 0.3)]);
    for track in &mut laid.tracks {
        // Both loops are shown whole, whatever the movers have gone of them.
        track.closed = false;
        track.side *= 0.8;
    }
    let items = room.ask.centre.iter().chain(&room.ask.under).chain(&room.ask.turns).take(2);
    for (number, item) in items.enumerate() {
        let mut stand = room.stand(item)?;
        let shrink = (wide * 0.4 / stand.width).min(high * 0.5 / stand.height).min(1.0);
        stand.side *= shrink;
        stand.width *= shrink;
        stand.height *= shrink;
        stand.x = wide * (0.5 + number as f32);
        stand.foot = -high * 0.5 + stand.height * 0.5;
        laid.things.push(stand);
    }
    Ok(laid)
}
