//! Where the line of a timeline runs, where its pictures hang and where their labels stand.

use crate::figures::pen::At;

/// Which way time goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Across,
    Down,
}

/// One picture's place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub frame: [f32; 4],
    pub label: At,
    /// Where it hangs on the line.
    pub tick: At,
    /// Where the stroke from the line ends.
    pub joint: At,
}

/// The whole of it.
pub(super) struct Plan {
    pub line: [At; 2],
    pub places: Vec<Place>,
}

/// The room of a label below its picture.
const LABEL: f32 = 66.0;
/// From the line to the nearest edge of a picture.
const GAP: f32 = 46.0;

/// Lays out so many pictures in a room.
pub(super) fn plan(room: [f32; 4], count: usize, way: Way, labelled: bool, flip: bool) -> Plan {
    let [_, _, w, h] = room;
    let label = if labelled { LABEL } else { 0.0 };
    match way {
        Way::Down => down(room, count, label, flip),
        Way::Across if count < 3 || w > h * 1.5 => row(room, count, label),
        Way::Across => zigzag(room, count, label, flip),
    }
}

/// How long a picture may be along the line where neighbours hang on both sides of it.
fn along(length: f32, count: usize) -> f32 {
    let more = (count - 1) as f32;
    (2.0 * length - 26.0 * more) / (count as f32 + 1.0)
}

/// Pictures above the line, their labels below it.
fn row([x, y, w, h]: [f32; 4], count: usize, label: f32) -> Plan {
    let slot = w / count as f32;
    let wide = (slot - 26.0).min(h * 0.9);
    let high = (h - GAP - label - 30.0).min(wide * 1.3);
    let top = y + (h - high - GAP - label - 20.0) / 2.0;
    let line = top + high + GAP;
    let place = |at: usize| {
        let middle = x + slot * (at as f32 + 0.5);
        Place {
            frame: [middle - wide / 2.0, top, wide, high],
            label: (middle, line + 52.0),
            tick: (middle, line),
            joint: (middle, top + high),
        }
    };
    Plan { line: [(x, line), (x + w, line)], places: (0..count).map(place).collect() }
}

/// Pictures above and below the line by turns, each with its label under it.
fn zigzag([x, y, w, h]: [f32; 4], count: usize, label: f32, flip: bool) -> Plan {
    let high = ((h - 2.0 * label) / 2.0 - GAP).min(along(w, count) * 1.25);
    let wide = along(w, count).min(high * 1.5);
    let line = y + h / 2.0;
    let step = (w - wide) / (count - 1).max(1) as f32;
    let place = |at: usize| {
        let middle = x + wide / 2.0 + step * at as f32;
        let above = at.is_multiple_of(2) != flip;
        let top = if above { line - GAP - label - high } else { line + GAP };
        Place {
            frame: [middle - wide / 2.0, top, wide, high],
            label: (middle, top + high + label * 0.54),
            tick: (middle, line),
            joint: (middle, if above { line - GAP - label * 0.1 } else { line + GAP }),
        }
    };
    Plan { line: [(x, line), (x + w, line)], places: (0..count).map(place).collect() }
}

/// The line runs down, pictures to its left and right by turns.
fn down([x, y, w, h]: [f32; 4], count: usize, label: f32, flip: bool) -> Plan {
    let most = along(h, count) - label;
    let wide = (w / 2.0 - GAP).min(most * 1.6);
    let high = most.min(wide * 1.1);
    let line = x + w / 2.0;
    let step = (h - high - label) / (count - 1).max(1) as f32;
    let place = |at: usize| {
        let top = y + step * at as f32;
        let left = at.is_multiple_of(2) != flip;
        let edge = if left { line - GAP } else { line + GAP };
        Place {
            frame: [if left { edge - wide } else { edge }, top, wide, high],
            label: (if left { edge - wide / 2.0 } else { edge + wide / 2.0 }, top + high + label * 0.54),
            tick: (line, top + high / 2.0),
            joint: (edge, top + high / 2.0),
        }
    };
    Plan { line: [(line, y), (line, y + h)], places: (0..count).map(place).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(a: [f32; 4], b: [f32; 4]) -> bool {
        a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1]
    }

    #[test]
    fn pictures_lie_in_the_room_and_apart() {
        for room in [[0.0, 0.0, 1000.0, 1000.0], [0.0, 0.0, 1800.0, 1000.0], [0.0, 0.0, 1000.0, 1800.0]] {
            for count in 2..=5 {
                for way in [Way::Across, Way::Down] {
                    let plan = plan(room, count, way, true, false);
                    for (at, place) in plan.places.iter().enumerate() {
                        let [x, y, w, h] = place.frame;
                        assert!(x >= -0.1 && y >= -0.1 && x + w <= room[2] + 0.1 && y + h <= room[3] + 0.1);
                        assert!(w > 120.0 && h > 120.0, "{count} {way:?} {w} {h}");
                        assert!(plan.places[..at].iter().all(|other| apart(other.frame, place.frame)));
                    }
                }
            }
        }
    }
}
