//! From places on the Earth to places on a chart: north stays up and west left, but what crowds is spread out.

use super::routes::Route;
use crate::figures::pen::{At, smooth};

/// A route on its chart.
pub(super) struct Course {
    pub stops: [At; 5],
    /// The line from station to station, one piece for each leg.
    pub legs: Vec<Vec<At>>,
}

/// How much a place on the chart owes to its true place; the rest to its rank among the others.
const TRUE: f32 = 0.52;

/// Lays a route out in a room.
pub(super) fn course(route: &Route, room: [f32; 4]) -> Course {
    let [x, y, w, h] = shaped(route, room);
    let mut places: Vec<(f32, f32, bool)> = Vec::new();
    let mut starts = Vec::new();
    for (at, (lon, lat, _)) in route.stops.iter().enumerate() {
        starts.push(places.len());
        places.push((*lon, -*lat, true));
        places.extend(route.round.iter().filter(|(after, ..)| *after == at).map(|(_, lon, lat)| (*lon, -*lat, false)));
    }
    let across = spread(&places.iter().map(|place| place.0).collect::<Vec<_>>());
    let down = spread(&places.iter().map(|place| place.1).collect::<Vec<_>>());
    let points: Vec<At> = across.iter().zip(&down).map(|(u, v)| (x + u * w, y + v * h)).collect();
    let line = smooth(&points);
    // The smooth line has twelve points for each piece.
    let at = |number: usize| points[starts[number]];
    let legs = (0..4).map(|leg| line[starts[leg] * 12..=starts[leg + 1] * 12].to_vec()).collect();
    Course { stops: [at(0), at(1), at(2), at(3), at(4)], legs }
}

/// The part of a room that has something of the shape that the route has on the Earth.
fn shaped(route: &Route, [x, y, w, h]: [f32; 4]) -> [f32; 4] {
    let span = |of: fn(&(f32, f32, &'static str)) -> f32| {
        let (low, high) = route.stops.iter().map(of).fold((f32::MAX, f32::MIN), |(a, b), v| (a.min(v), b.max(v)));
        high - low
    };
    let ratio = (span(|stop| stop.1) / span(|stop| stop.0).max(0.1)).sqrt();
    let (across, down) = ((1.3 / ratio).clamp(0.62, 1.0), (1.5 * ratio).clamp(0.55, 1.0));
    [x + w * (1.0 - across) / 2.0, y + h * (1.0 - down) / 2.0, w * across, h * down]
}

/// Numbers in 0..=1 in the order of the given ones, the near ones drawn apart.
fn spread(values: &[f32]) -> Vec<f32> {
    let (low, high) =
        values.iter().fold((f32::MAX, f32::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
    let span = (high - low).max(0.01);
    let last = (values.len() - 1).max(1) as f32;
    values
        .iter()
        .map(|value| {
            let below = values.iter().filter(|other| **other < *value - span * 0.004).count() as f32;
            let same = values.iter().filter(|other| (**other - *value).abs() <= span * 0.004).count() as f32;
            let rank = (below + (same - 1.0) / 2.0) / last;
            TRUE * (value - low) / span + (1.0 - TRUE) * rank
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_crowded_is_spread_in_its_order() {
        let spread = spread(&[0.0, 1.0, 2.0, 100.0, 120.0]);
        assert!(spread.windows(2).all(|pair| pair[1] - pair[0] > 0.1));
        assert!((spread[0], spread[4]) == (0.0, 1.0));
    }

    #[test]
    fn the_silk_road_runs_from_right_to_left() {
        let route = super::super::routes::find("silk_road");
        let course = route.map(|route| course(route, [0.0, 0.0, 1000.0, 1000.0]));
        assert!(course.is_some_and(|course| course.stops.windows(2).all(|pair| pair[1].0 < pair[0].0)));
    }
}
