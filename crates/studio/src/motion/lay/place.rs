//! Places the things that one path begins at, ends at, turns at or goes round, and bends the path to meet them.

use super::super::ask::{Hold, Item, Mover};
use super::super::course::{At, Course, Kind};
use super::{Laid, Room, Stand, Track};
use crate::studio::Refusal;

/// The gap between a path and what stands beside it, against the mover's side.
const GAP: f32 = 0.52;

/// Puts a thing beyond a point, in a direction.
pub(in super::super) fn beyond(point: At, (dx, dy): At, mut stand: Stand, gap: f32) -> Stand {
    let long = dx.hypot(dy).max(1e-3);
    let (dx, dy) = (dx / long, dy / long);
    stand.x = point.0 + dx * (stand.width / 2.0 + gap);
    let middle = point.1 + dy * (stand.height / 2.0 + gap) - (1.0 - dy.abs()) * stand.height * 0.26;
    stand.foot = middle + stand.height / 2.0;
    stand.flip = dx > 0.0;
    stand
}

/// Puts a thing outside a corner, so that the path touches it.
pub(in super::super) fn at_corner(points: &[At], corner: usize, stand: Stand) -> Stand {
    let point = points[corner];
    let before = points[corner.saturating_sub(20)];
    let after = points[(corner + 20).min(points.len() - 1)];
    let (mut dx, dy) = (2.0 * point.0 - before.0 - after.0, 2.0 * point.1 - before.1 - after.1);
    // A corner that is mostly at one side is a wall at that side.
    if dx.abs() > dy.abs() * 0.55 {
        dx *= 3.0;
    }
    let mut stand = beyond(point, (dx, dy), stand, 8.0);
    let middle = stand.foot - stand.height / 2.0;
    // It overlaps neither run: the whole thing lies behind the corner.
    stand.foot = if dx.abs() > dy.abs() { middle + stand.height * 0.62 } else { stand.foot };
    stand
}

/// Puts a thing where a path begins or ends on the ground.
pub(in super::super) fn at_end(point: At, away: At, item: &Item, mut stand: Stand, side: f32) -> Stand {
    match item.hold {
        Hold::On | Hold::In => {
            stand.x = point.0;
            if FLAT.contains(&stand.art.as_str()) {
                stand.foot = point.1 + stand.height * 0.5 + side * 0.36;
                return stand;
            }
            let sunk = if item.hold == Hold::On { -0.38 } else { -0.12 };
            stand.foot = point.1 + stand.height - sunk * side;
            stand
        }
        Hold::At | Hold::Edge => beyond(point, away, stand, side * GAP),
    }
}

/// Things that lie flat on the ground, so that one stands in their middle.
const FLAT: [&str; 10] = [
    "props/green",
    "props/tee_mat",
    "waypoints/doormat",
    "waypoints/frozen_lake",
    "waypoints/lily_pad",
    "waypoints/manhole_cover",
    "waypoints/picnic_rug",
    "waypoints/sandpit",
    "waypoints/stepping_stone",
    "waypoints/zebra_crossing",
];

/// The direction from one point of a path to another a little further on.
fn way(points: &[At], from: usize, to: usize) -> At {
    (points[to].0 - points[from].0, points[to].1 - points[from].1)
}

/// A path on the ground from a thing to a thing.
pub(super) fn ground(room: &Room, mover: &Mover, track: &mut Track, laid: &mut Laid) -> Result<(), Refusal> {
    let last = track.points.len() - 1;
    let middle = track.points.iter().map(|at| at.0).sum::<f32>() / (last + 1) as f32;
    for (item, point, run, gap) in [
        (&mover.start, track.points[0], way(&track.points, 14.min(last), 0), 0.3),
        (
            &mover.end,
            track.points[last],
            way(&track.points, last.saturating_sub(14), last),
            if track.now < 0.9 { 0.25 } else { 1.0 },
        ),
    ] {
        if let Some(item) = item.as_ref().filter(|item| item.hold != Hold::Edge) {
            // Outward to its side of the picture, so that no thing stands among the runs.
            let aside = if (point.0 - middle).abs() > 30.0 { point.0 - middle } else { run.0 };
            let away = (aside.signum(), run.1.signum() * 0.18);
            laid.things.push(at_end(point, away, item, room.stand(item)?, mover.side * gap));
        }
    }
    for item in &room.ask.under {
        // Inside the bend of a curve.
        let mut stand = room.stand(item)?;
        let (a, b) = (track.points[0], track.points[last]);
        stand.x = (a.0 + b.0) / 2.0;
        stand.foot = (a.1 + b.1) / 2.0 + stand.height * 0.4;
        laid.things.push(stand);
    }
    Ok(())
}

/// A path in the air over the ground: its ends are lifted onto what they begin at and end at.
pub(super) fn upright(
    room: &Room,
    course: &Course,
    mover: &Mover,
    track: &mut Track,
    laid: &mut Laid,
) -> Result<(), Refusal> {
    let last = track.points.len() - 1;
    let half = mover.side * 0.5;
    let floats = matches!(course.kind, Kind::Zigzag | Kind::Coil | Kind::Ricochet);
    let lift = if floats { 150.0 } else { half };
    for point in &mut track.points {
        point.1 -= lift;
    }
    laid.ground = Some(0.0);
    let mut rises = [0.0, 0.0];
    for (which, item) in [&mover.start, &mover.end].into_iter().enumerate() {
        let Some(item) = item.as_ref().filter(|item| item.hold != Hold::Edge) else { continue };
        let (point, other) = if which == 0 { (0, last) } else { (last, 0) };
        let ends = (track.points[point], track.points[other]);
        let copies = room.ask.trail.as_deref().is_some_and(crate::motion::trail::is_copies);
        let gap = if which == 0 && !copies { 0.14 } else { GAP };
        let (stand, rise) = end(item, room.stand(item)?, ends, (mover.side, lift, gap));
        rises[which] = rise;
        laid.things.push(stand);
    }
    bend(track, rises);
    for item in &room.ask.under {
        let mut stand = room.stand(item)?;
        stand.x = track.points[last / 2].0;
        // What the path goes over stays below it.
        let clear = -track.points[last / 2].1 - half * 1.3;
        if stand.height > clear && clear > 80.0 {
            let shrink = clear / stand.height;
            stand.side *= shrink;
            stand.width *= shrink;
            stand.height *= shrink;
        }
        laid.things.push(stand);
    }
    if mover.course.kind == Kind::Bounce && track.corners.len() == 3 && is_staircase(course) {
        laid.steps = stairs(track, half * 0.7);
    }
    Ok(())
}

/// Puts what a path in the air begins or ends at to one of its points, and says how far that end must rise to meet it.
fn end(item: &Item, mut stand: Stand, (point, other): (At, At), (side, lift, gap): (f32, f32, f32)) -> (Stand, f32) {
    let half = side * 0.5;
    let (outward, high) = (if point.0 < other.0 { -1.0 } else { 1.0 }, -point.1 - lift);
    let grow = |stand: &mut Stand, by: f32| {
        stand.side *= by;
        stand.width *= by;
        stand.height *= by;
    };
    if let Some((ax, ay)) = anchor(&item.art) {
        // The path leaves a place within the thing.
        let by = (-point.1 / (1.0 - ay) / stand.height).clamp(0.9, 1.6);
        grow(&mut stand, by);
        stand.x = point.0 + outward * stand.width * (ax - 0.5).abs();
        let rise = (1.0 - ay) * stand.height + point.1;
        return (stand, rise);
    }
    let mut rise = 0.0;
    match item.hold {
        Hold::At | Hold::Edge => {
            if high > 120.0 && stand.height < high + half {
                let by = ((high + half) / stand.height).min(1.9);
                grow(&mut stand, by);
                rise = (stand.height - high - half).min(0.0);
            }
            stand.x = point.0 + outward * (stand.width / 2.0 + side * gap);
            stand.flip = outward > 0.0;
        }
        Hold::On | Hold::In => {
            // What lands on a green rolls to rest at the foot of its flag.
            let green = item.art == "props/green";
            let level = if green { stand.height * 0.14 } else { stand.height };
            let top = level + if item.hold == Hold::On { half * 0.84 } else { half * 0.3 };
            stand.x = if green { point.0 + outward * stand.width * 0.22 } else { point.0 };
            if high > 120.0 && -point.1 > top {
                stand.raised = -point.1 - top;
                stand.foot = -stand.raised;
            } else {
                rise = top + point.1;
            }
        }
    }
    (stand, rise)
}

/// A step under the start of a path and under each of its touches, side by side.
fn stairs(track: &Track, half: f32) -> Vec<[f32; 3]> {
    let mut treads = vec![track.points[0]];
    treads.extend(track.corners.iter().map(|corner| track.points[*corner]));
    let end = track.points[track.points.len() - 1];
    let pace = (treads[1].0 - treads[0].0) / 2.0;
    let bound = |at: usize| match at {
        0 => treads[0].0 - pace,
        at if at < treads.len() => (treads[at - 1].0 + treads[at].0) / 2.0,
        _ => (treads[treads.len() - 1].0 + end.0) / 2.0,
    };
    (0..treads.len())
        .map(|at| {
            let (a, b) = (bound(at), bound(at + 1));
            [a.min(b), a.max(b), treads[at].1 + half]
        })
        .collect()
}

/// Where a path begins or ends within a thing: shares of its width and height.
fn anchor(art: &str) -> Option<At> {
    match art {
        "waypoints/first_floor_window" => Some((0.5, 0.42)),
        _ => None,
    }
}

/// Whether each touch of a course lies lower than the one before.
fn is_staircase(course: &Course) -> bool {
    course.corners.windows(2).all(|pair| course.points[pair[1]].1 < course.points[pair[0]].1 - 0.1)
}

/// Lifts the ends of a path; touches stay on the ground.
fn bend(track: &mut Track, rises: [f32; 2]) {
    let last = track.points.len() - 1;
    let (first, final_) = match (track.corners.first(), track.corners.last()) {
        (Some(first), Some(final_)) => (*first, *final_),
        _ => (last, 0),
    };
    for (at, point) in track.points.iter_mut().enumerate() {
        let start = (1.0 - at as f32 / first as f32).max(0.0);
        let end = ((at as f32 - final_ as f32) / (last - final_).max(1) as f32).max(0.0);
        point.1 -= rises[0] * start + rises[1] * end;
    }
}

/// A path wound round an upright axis.
pub(super) fn tower(room: &Room, mover: &Mover, track: &mut Track, laid: &mut Laid) -> Result<(), Refusal> {
    let last = track.points.len() - 1;
    let lift = mover.side * 0.5;
    laid.ground = Some(0.0);
    let mut raise: f32 = lift;
    for (item, at) in [(&mover.start, 0), (&mover.end, last)] {
        let Some(item) = item.as_ref().filter(|item| item.hold != Hold::Edge) else { continue };
        let mut stand = room.stand(item)?;
        let point = track.points[at];
        if point.1 > -200.0 {
            stand.x = point.0;
            raise = raise.max(stand.height + mover.side * 0.3);
        } else {
            stand.x = point.0 - stand.width / 2.0 - mover.side * GAP;
            stand.foot = point.1 - lift + stand.height * 0.5;
            stand.raised = -stand.foot;
        }
        laid.things.push(stand);
    }
    for point in &mut track.points {
        point.1 -= raise;
    }
    Ok(())
}
