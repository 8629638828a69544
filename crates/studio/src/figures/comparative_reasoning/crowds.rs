//! Kinds of things in crowds of different, or of the same, number, all standing on one ground.

use super::{Asked, Placed, Thing, rank};

/// Between the crowds.
const GAP: f32 = 64.0;
/// The width and the height of all crowds together.
const WIDE: f32 = 944.0;
const TALL: f32 = 850.0;
/// From one thing of a row to the next against its width, and from row to row against its height.
const ASIDE: f32 = 1.14;
const BACK: f32 = 1.08;
/// The largest that a thing may be.
const MOST: f32 = 330.0;

/// Something between -1 and 1 for each number.
type Chance<'c> = &'c dyn Fn(usize) -> f32;

/// The things of every kind at one size, the nearest last.
pub(super) fn crowds<'a>(things: Vec<Thing<'a>>, asked: &Asked, chance: Chance) -> Vec<Placed<'a>> {
    let few = if chance(0) < 0.0 { 2 } else { 3 };
    let step = 3 + (chance(1) * 1.5 + 1.5) as usize;
    if asked.equal_numbers {
        return pairs(things, few + step - 2);
    }
    let counted: Vec<(Thing, usize)> = things
        .into_iter()
        .map(|thing| {
            let count = few + step * rank(thing.slot, &asked.numbers, 0);
            (thing, count)
        })
        .collect();
    let shapes: Vec<((f32, f32), usize)> = counted.iter().map(|(thing, count)| (thing.shape, *count)).collect();
    let (side, columns) = settle(&shapes);
    let widths: Vec<f32> =
        shapes.iter().zip(&columns).map(|((shape, count), columns)| wide(*shape, *count, *columns) * side).collect();
    let gap = GAP.max((1000.0 - widths.iter().sum::<f32>()) / (widths.len() as f32 + 1.0) * 0.8);
    let mut left = (1000.0 - widths.iter().sum::<f32>() - gap * (widths.len() as f32 - 1.0)) / 2.0;
    let mut placed = Vec::new();
    for (((thing, count), columns), width) in counted.into_iter().zip(columns).zip(widths) {
        let (w, h) = (thing.shape.0 * side, thing.shape.1 * side);
        let rows = count.div_ceil(columns);
        for number in 0..count {
            let (column, row) = (number % columns, number / columns);
            let in_row = columns.min(count - row * columns) as f32;
            let own = 2 + 2 * placed.len();
            // Rows stand half a step aside from each other, and each thing a little out of line.
            let half = match row % 2 {
                _ if rows < 2 || columns < 3 => 0.0,
                0 => -0.25,
                _ => 0.25,
            };
            let x = left + width / 2.0 + (column as f32 - (in_row - 1.0) / 2.0 + half) * w * ASIDE;
            let x = x + 0.05 * w * chance(own);
            let up = row as f32 * h * BACK + 0.04 * h * (1.0 + chance(own + 1));
            placed.push(Placed { thing: thing.clone(), x, up, side });
        }
        left += width + gap;
    }
    // What is further back is painted first.
    placed.sort_by(|a, b| b.up.total_cmp(&a.up));
    placed
}

/// A row for each kind, so that each thing has its partner before it.
fn pairs(things: Vec<Thing>, count: usize) -> Vec<Placed> {
    let rows = things.len().max(1);
    let fit = |thing: &Thing| {
        (WIDE / (count as f32 * 1.12) / thing.shape.0).min(TALL / (rows as f32 * 1.1) / thing.shape.1).min(MOST)
    };
    let side = things.iter().map(fit).fold(MOST, f32::min);
    let wide = things.iter().map(|thing| thing.shape.0 * side).fold(0.0, f32::max);
    let pace = (WIDE / count as f32).min(wide * 1.5);
    let mut placed = Vec::new();
    let mut up = 0.0;
    let mut steps = Vec::new();
    for thing in things.iter().rev() {
        steps.push(up);
        up += thing.shape.1 * side + 40.0;
    }
    for (thing, up) in things.into_iter().zip(steps.into_iter().rev()) {
        for number in 0..count {
            let x = 500.0 + (number as f32 - (count as f32 - 1.0) / 2.0) * pace;
            placed.push(Placed { thing: thing.clone(), x, up, side });
        }
    }
    placed
}

/// The width of a crowd at a side of 1.
fn wide((w, _): (f32, f32), count: usize, columns: usize) -> f32 {
    let staggered = if columns > 2 && count > columns { 0.5 } else { 0.0 };
    w * (1.0 + ASIDE * (columns as f32 - 1.0 + staggered))
}

/// The height of a crowd at a side of 1.
fn tall((_, h): (f32, f32), count: usize, columns: usize) -> f32 {
    h * (1.08 + BACK * (count.div_ceil(columns) as f32 - 1.0))
}

/// The largest side at which all crowds find room, and the columns of each; the highest crowd is the first to spread.
fn settle(crowds: &[((f32, f32), usize)]) -> (f32, Vec<usize>) {
    let room = WIDE - GAP * (crowds.len() as f32 - 1.0);
    let mut side = MOST;
    loop {
        // Three and more of a kind never make a pile.
        let mut columns: Vec<usize> = crowds.iter().map(|(_, count)| if *count > 2 { 2 } else { 1 }).collect();
        let total = |columns: &[usize]| -> f32 {
            crowds.iter().zip(columns).map(|((shape, count), columns)| wide(*shape, *count, *columns) * side).sum()
        };
        let height = |at: usize, columns: &[usize]| tall(crowds[at].0, crowds[at].1, columns[at]) * side;
        loop {
            let highest = (0..crowds.len())
                .filter(|at| columns[*at] < crowds[*at].1)
                .max_by(|a, b| height(*a, &columns).total_cmp(&height(*b, &columns)));
            let Some(highest) = highest else { break };
            columns[highest] += 1;
            if total(&columns) > room {
                columns[highest] -= 1;
                break;
            }
        }
        let fits = total(&columns) <= room && (0..crowds.len()).all(|at| height(at, &columns) <= TALL);
        if fits || side < 30.0 {
            return (side, columns);
        }
        side *= 0.96;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crowds_find_room() {
        for count in 1..=14 {
            for shape in [(1.0, 1.0), (0.3, 1.0), (1.0, 0.3)] {
                let crowds = [(shape, count), ((0.8, 1.0), 3)];
                let (side, columns) = settle(&crowds);
                let all = |of: fn((f32, f32), usize, usize) -> f32| -> Vec<f32> {
                    crowds.iter().zip(&columns).map(|((s, n), c)| of(*s, *n, *c) * side).collect()
                };
                assert!(all(wide).iter().sum::<f32>() <= WIDE - GAP + 0.1 && side > 40.0);
                assert!(all(tall).iter().all(|high| *high <= TALL + 0.1));
            }
        }
    }
}
