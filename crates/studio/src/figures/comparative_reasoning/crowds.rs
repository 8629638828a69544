//! Kinds of things in crowds of different, or of the same, number: each crowd on a card of its own.

use super::{Asked, Placed, Thing, rank};
use crate::figures::pen::{At, arc};

/// Between the crowds, and round all of them.
const GAP: f32 = 26.0;
/// The height of all cards.
const TALL: f32 = 840.0;
/// Between a card's rim and what lies on it.
const INSET: f32 = 26.0;
/// The largest that a thing may be.
const MOST: f32 = 290.0;

/// Something between -1 and 1 for each number.
type Chance<'c> = &'c dyn Fn(usize) -> f32;

/// The things of every kind at one size, and the cards they lie on: left, top, width and height, where all stands in the middle.
pub(super) fn crowds<'a>(
    things: Vec<Thing<'a>>,
    asked: &Asked,
    cards: &mut Vec<[f32; 4]>,
    chance: Chance,
) -> Vec<Placed<'a>> {
    let kinds = things.len().max(1) as f32;
    let wide = (1000.0 - GAP * (kinds - 1.0)) / kinds;
    let room = (wide - 2.0 * INSET, TALL - 2.0 * INSET);
    let few = if chance(0) < 0.0 { 2 } else { 3 };
    let step = 3 + (chance(1) * 1.5 + 1.5) as usize;
    let number = |thing: &Thing| {
        if asked.equal_numbers { few + step - 2 } else { few + step * rank(thing.slot, &asked.numbers, 0) }
    };
    let side = things.iter().map(|thing| best(number(thing), thing.shape, room).1).fold(MOST, f32::min);
    let mut placed = Vec::new();
    for (at, thing) in things.into_iter().enumerate() {
        let count = number(&thing);
        let (columns, _) = best(count, thing.shape, room);
        let rows = count.div_ceil(columns);
        let (dx, dy) = (
            (room.0 / columns as f32).min(side * thing.shape.0 * 1.4),
            (room.1 / rows as f32).min(side * thing.shape.1 * 1.4),
        );
        let left = (wide + GAP) * at as f32;
        cards.push([left, (1000.0 - TALL) / 2.0, wide, TALL]);
        // The middle of all crowds is at the same height, whatever their number.
        let low = (TALL - dy * (rows as f32 - 1.0) - side * thing.shape.1) / 2.0;
        for number in 0..count {
            let (column, row) = (number % columns, number / columns);
            let in_row = columns.min(count - row * columns) as f32;
            // Put down by hand: a little out of line, never so far that two touch.
            let own = 2 + 2 * placed.len();
            let loose = |gap: f32, at: usize| gap.max(0.0) * 0.36 * chance(at);
            let x = left + wide / 2.0 + (column as f32 - (in_row - 1.0) / 2.0) * dx;
            let x = x + loose(dx - side * thing.shape.0, own);
            let up = low + row as f32 * dy + loose(dy - side * thing.shape.1, own + 1);
            placed.push(Placed { thing: thing.clone(), x, up, side });
        }
    }
    // What is further back is painted first.
    placed.sort_by(|a, b| b.up.total_cmp(&a.up));
    placed
}

/// The number of columns at which things of this shape are largest, and their longer side.
fn best(count: usize, (w, h): (f32, f32), room: (f32, f32)) -> (usize, f32) {
    let side = |columns: usize| {
        let cell = (room.0 / columns as f32, room.1 / count.div_ceil(columns) as f32);
        (cell.0 * 0.84 / w).min(cell.1 * 0.8 / h)
    };
    let sides = (1..=count.max(1)).map(|columns| (columns, side(columns)));
    sides.fold((1, 0.0), |a, b| if b.1 > a.1 { b } else { a })
}

/// The outline of a card with round corners.
pub(super) fn card([x, y, w, h]: [f32; 4]) -> Vec<At> {
    let r = 34.0;
    let corners =
        [(x + w - r, y + h - r, 0.0), (x + r, y + h - r, 90.0), (x + r, y + r, 180.0), (x + w - r, y + r, 270.0)];
    corners.into_iter().flat_map(|(x, y, from)| arc((x, y), r, r, from, from + 90.0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crowds_fit_their_cards() {
        for count in 1..=14 {
            for shape in [(1.0, 1.0), (0.3, 1.0), (1.0, 0.3)] {
                let (columns, side) = best(count, shape, (240.0, 800.0));
                assert!(side * shape.0 * columns as f32 <= 240.0);
                assert!(side * shape.1 * count.div_ceil(columns) as f32 <= 800.0);
            }
        }
    }
}
