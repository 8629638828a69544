//! Packing: where things lie in the room of a container, as large as they can be and each to be counted.

use crate::vessels::Room;

/// Middle, foot and longer side of each thing.
pub(super) type Spots = Vec<(f32, f32, f32)>;

/// Clear space between things against their side.
const GAP: f32 = 0.07;

/// Packs things of these shapes, whose longer side is 1, into rows of one size; `None` where there is no room at all.
/// The feet of all rows lie within so much of the floor.
pub(super) fn pack(room: Room, floor: f32, shapes: &[(f32, f32)]) -> Option<Spots> {
    let mut best: Option<(f32, Spots)> = None;
    for rows in 1..=shapes.len().min(4) {
        let (mut low, mut high) = (0.0, 2000.0);
        for _ in 0..22 {
            let side = (low + high) / 2.0;
            if lay(room, floor, shapes, rows, side).is_some() { low = side } else { high = side }
        }
        // A few things in one row are seen best; more rows must win something.
        let worth = low * (1.0 - 0.04 * rows as f32);
        if low > 1.0
            && best.as_ref().is_none_or(|(most, _)| worth > *most)
            && let Some(spots) = lay(room, floor, shapes, rows, low)
        {
            best = Some((worth, spots));
        }
    }
    best.map(|(_, spots)| spots)
}

/// Lays things out in rows, or says that they do not fit at this size.
fn lay(room: Room, floor: f32, shapes: &[(f32, f32)], rows: usize, side: f32) -> Option<Spots> {
    let per = shapes.len().div_ceil(rows);
    let lines: Vec<&[(f32, f32)]> = shapes.chunks(per).collect();
    let heights: Vec<f32> = lines.iter().map(|line| line.iter().map(|(_, h)| h * side).fold(0.0, f32::max)).collect();
    let gap = GAP * side;
    let total: f32 = heights.iter().sum::<f32>() + gap * (lines.len() - 1) as f32;
    let (top, bottom, centre) = match room {
        Room::Mouth([x, y, _, ry]) => (y - ry, y + ry * 1.04, x),
        Room::Shelf([left, top, right, bottom]) => (top, bottom, (left + right) / 2.0),
    };
    let back = total - heights.last().copied().unwrap_or_default();
    if total > bottom - top || back > floor {
        return None;
    }
    // On a shelf the lowest row stands on the floor; in a mouth all lies in the middle, a little towards the front.
    let mut foot = match room {
        Room::Shelf(_) => bottom,
        Room::Mouth(_) => bottom - (bottom - top - total) * 0.42,
    };
    let mut spots = Spots::new();
    for (line, height) in lines.iter().zip(&heights) {
        let wide: f32 = line.iter().map(|(w, _)| w * side).sum::<f32>() + gap * (line.len() - 1) as f32;
        let half = half_at(room, foot - height, foot)?;
        if wide > half * 2.0 {
            return None;
        }
        let extra = ((half * 2.0 - wide) / (line.len() + 1) as f32).min(side * 0.3);
        let mut x = centre - (wide + extra * (line.len() - 1) as f32) / 2.0;
        for (w, _) in *line {
            spots.push((x + w * side / 2.0, foot, side));
            x += w * side + gap + extra;
        }
        foot -= height + gap;
    }
    Some(spots)
}

/// Half the width that the room has all over these heights.
fn half_at(room: Room, top: f32, bottom: f32) -> Option<f32> {
    match room {
        Room::Shelf([left, _, right, _]) => Some((right - left) / 2.0),
        Room::Mouth([_, y, rx, ry]) => {
            // Corners of a box may touch the wall: things are seldom as square as their boxes. The front wall would hide
            // their feet, though.
            let reach = ((y - top) * 0.8).max((bottom - y) * 0.92).max(0.0) / ry;
            let inner = 1.0 - reach * reach;
            (inner > 0.0).then(|| rx * inner.sqrt())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_lie_apart_and_within() {
        let rooms = [Room::Shelf([-300.0, -600.0, 300.0, 0.0]), Room::Mouth([0.0, -300.0, 400.0, 220.0])];
        for room in rooms {
            for count in 1..=12 {
                let shapes: Vec<(f32, f32)> =
                    (0..count).map(|k| if k % 2 == 0 { (1.0, 0.7) } else { (0.6, 1.0) }).collect();
                let spots = pack(room, f32::MAX, &shapes).expect("there is room");
                assert_eq!(spots.len(), count);
                for (at, ((x, y, side), (w, h))) in spots.iter().zip(&shapes).enumerate() {
                    let (left, right) = (x - w * side / 2.0, x + w * side / 2.0);
                    assert!(left > -401.0 && right < 401.0 && *side > 20.0);
                    for ((x2, y2, side2), (w2, h2)) in spots.iter().zip(&shapes).take(at) {
                        let across = right.min(x2 + w2 * side2 / 2.0) - left.max(x2 - w2 * side2 / 2.0);
                        let down = y.min(*y2) - (y - h * side).max(y2 - h2 * side2);
                        assert!(across <= 0.1 || down <= 0.1);
                    }
                }
            }
        }
    }
}
