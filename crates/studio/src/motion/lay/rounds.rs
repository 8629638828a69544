//! Places what spirals and rings on the ground go round, begin at and end at.

use super::super::ask::{Hold, Mover};
use super::super::course::{At, Course};
use super::place::at_end;
use super::{Laid, Room, Stand, Track};
use crate::studio::Refusal;

/// A spiral on the ground: the thing at its middle gets room.
pub(super) fn coil(
    room: &Room,
    course: &Course,
    mover: &Mover,
    (wide, high): At,
    track: &mut Track,
    laid: &mut Laid,
) -> Result<(), Refusal> {
    let heart = (course.heart.0 * wide, -course.heart.1 * high);
    for item in &room.ask.under {
        // What the spiral is drawn on lies under all of it.
        let mut stand = room.stand(item)?;
        let grow = (wide * 1.16 / stand.width).max(high * 1.16 / stand.height);
        stand.side *= grow;
        stand.width *= grow;
        stand.height *= grow;
        (stand.x, stand.foot) = (heart.0, heart.1 + stand.height * 0.5);
        laid.things.push(stand);
    }
    let last = track.points.len() - 1;
    let far = |at: At| ((at.0 - heart.0) / wide).hypot((at.1 - heart.1) / high) * 2.0;
    for (item, at) in [(&mover.start, 0), (&mover.end, last)] {
        let Some(item) = item.as_ref().filter(|item| item.hold != Hold::Edge) else { continue };
        let mut stand = room.stand(item)?;
        if far(track.points[at]) > 0.6 {
            let away = (track.points[at].0 - heart.0, (track.points[at].1 - heart.1) * 0.5);
            laid.things.push(at_end(track.points[at], away, item, stand, mover.side));
        } else {
            let shrink = (220.0 / stand.side).min(1.0);
            stand.side *= shrink;
            stand.width *= shrink;
            stand.height *= shrink;
            for point in &mut track.points {
                let share = 1.0 + 0.34 / far(*point).max(0.05);
                *point = (heart.0 + (point.0 - heart.0) * share, heart.1 + (point.1 - heart.1) * share);
            }
            stand.x = heart.0;
            stand.foot = heart.1 + stand.height * 0.5;
            stand.over = false;
            laid.things.push(stand);
            if at == last {
                // The mover is seen on the last turn, not on what it comes to.
                track.now = track.now.min(0.9);
            }
        }
    }
    Ok(())
}

/// A closed path round a thing.
pub(super) fn ring(
    room: &Room,
    course: &Course,
    mover: &Mover,
    (wide, high): At,
    track: &mut Track,
    laid: &mut Laid,
) -> Result<(), Refusal> {
    let heart = (course.heart.0 * wide, -course.heart.1 * high);
    let mut grow: f32 = 1.0;
    if let Some(item) = &room.ask.centre {
        let mut stand = room.stand(item)?;
        // A ring must be seen on all sides of what it goes round; a tall shape of its own needs a smaller thing.
        let own = course.high / course.wide > 0.62;
        let most = if own { high * 0.4 } else { (high * 0.95).max(230.0) };
        let shrink = (most / stand.height).min(wide * 0.46 / stand.width).clamp(0.45, 1.0);
        stand.side *= shrink;
        stand.width *= shrink;
        stand.height *= shrink;
        grow = (stand.width * 1.35 / wide).max(1.0);
        stand.x = heart.0;
        stand.foot = heart.1 + stand.height * 0.5;
        laid.centre = Some(stand);
    }
    for point in &mut track.points {
        *point = (heart.0 + (point.0 - heart.0) * grow, heart.1 + (point.1 - heart.1) * grow);
    }
    laid.split = Some(heart.1);
    start_left(course, track, room);
    track.now = if mover.start.is_some() { 0.74 } else { 0.95 };
    if let Some(item) = mover.start.as_ref().filter(|item| item.hold != Hold::Edge) {
        let stand = room.stand(item)?;
        let point = track.points[0];
        let away = (point.0 - heart.0, (point.1 - heart.1) * 0.4);
        let shrink = (210.0 / stand.side).min(1.0);
        let stand =
            Stand { side: stand.side * shrink, width: stand.width * shrink, height: stand.height * shrink, ..stand };
        laid.things.push(at_end(point, away, item, stand, mover.side * 0.4));
    }
    Ok(())
}

/// Lets a single ring begin at its left or right end, in front.
fn start_left(course: &Course, track: &mut Track, room: &Room) {
    let closes = course.points.len() < 200;
    if !closes {
        return;
    }
    // Far from a centre that lies to one side.
    let near = course.heart.0 - 0.5;
    let side = if near.abs() > 0.1 {
        -near.signum()
    } else if room.rng("begin").chance(0.5) {
        1.0
    } else {
        -1.0
    };
    let last = track.points.len() - 1;
    let best = (0..last).max_by(|a, b| {
        let worth = |at: usize| track.points[at].0 * side + track.points[at].1 * 0.4;
        worth(*a).total_cmp(&worth(*b))
    });
    if let Some(best) = best {
        let mut points: Vec<At> = track.points[best..last].to_vec();
        points.extend(&track.points[..best]);
        points.extend(points.first().copied());
        track.points = points;
    }
}
