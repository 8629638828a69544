//! Trick shots of two movers: one strikes the other, or both meet after a rebound each.

use super::super::ask::Mover;
use super::super::course::{Course, Kind};
use super::super::lay::place::{at_corner, at_end};
use super::super::lay::{Laid, Room, Track};
use super::{At, drawn, empty};
use crate::brief::refuse;
use crate::studio::Refusal;

/// A course through stops in a box of 880 by 440.
fn run(stops: &[At], mover: &Mover) -> Track {
    let course = Course::straight(Kind::Ricochet, 880.0, 440.0, stops);
    let points = drawn(&course, (880.0, 440.0));
    Track { points, corners: course.corners, now: 1.0, side: mover.side * 0.86, closed: false }
}

/// Lays a shot out.
///
/// # Errors
/// A relation that is not drawn, artwork that is not there.
pub(super) fn lay(room: &Room, relation: &str, (x, y): (&Mover, &Mover)) -> Result<Laid, Refusal> {
    let mirror = room.rng("mirror").chance(0.5);
    let side =
        |stops: &[At]| -> Vec<At> { stops.iter().map(|at| if mirror { (1.0 - at.0, at.1) } else { *at }).collect() };
    let (first, second) = match relation {
        "the second path begins where the first one ends" => {
            (side(&[(0.0, 0.3), (0.27, 1.0), (0.5, 0.22)]), side(&[(0.54, 0.2), (0.78, 0.9), (1.0, 0.1)]))
        }
        "the two paths meet at their ends" => {
            (side(&[(0.02, 0.46), (0.44, 1.0), (0.94, 0.56)]), side(&[(0.02, 0.4), (0.5, 0.0), (0.94, 0.4)]))
        }
        other => return refuse(format!("Studio does not draw `{other}` of two ricochets")),
    };
    let mut laid = empty(vec![run(&first, x), run(&second, y)]);
    if relation.starts_with("the second") {
        // The striker stops just short of where the other lay.
        laid.tracks[0].now = 0.93;
    }
    for (item, track) in room.ask.turns.iter().zip([0_usize, 1]) {
        let points = &laid.tracks[track].points;
        let stand = at_corner(points, laid.tracks[track].corners[0], room.stand(item)?);
        laid.things.push(stand);
    }
    let start = &laid.tracks[0].points;
    let away = (start[0].0 - start[20].0, (start[0].1 - start[20].1) * 0.3);
    if let Some(item) = &x.start {
        let stand = at_end(start[0], away, item, room.stand(item)?, x.side);
        laid.things.push(stand);
    }
    let end = &laid.tracks[1].points;
    let last = end.len() - 1;
    let away = (end[last].0 - end[last - 20].0, (end[last].1 - end[last - 20].1) * 0.2);
    if let Some(item) = y.end.as_ref().or(x.end.as_ref()) {
        let stand = at_end(end[last], away, item, room.stand(item)?, y.side);
        laid.things.push(stand);
    }
    Ok(laid)
}
