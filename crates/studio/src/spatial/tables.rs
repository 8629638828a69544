//! Tables and ranks: rows one above or behind another, of single things or of many alike.

use super::ask::Ask;
use super::figure;
use super::{Plan, Stood};
use crate::brief::refuse;
use crate::layout::Furniture;
use crate::layout::solver::Put;
use crate::random::Seed;
use crate::studio::Refusal;

/// Rows from the top, each from the left.
pub(super) type Table = Vec<Vec<usize>>;

/// The table that only `left_of` and `above` describe; `None` where other relations are asked, or none fills all cells.
pub(super) fn table(ask: &Ask) -> Option<Table> {
    if ask.relations.is_empty() || !ask.positions.is_empty() || !ask.planes.is_empty() {
        return None;
    }
    let (mut column, mut row) = (vec![0; ask.props.len()], vec![0; ask.props.len()]);
    for _ in 0..ask.props.len() {
        for relation in &ask.relations {
            match (relation.name.as_str(), relation.of.as_slice()) {
                ("left_of", [a, b]) => column[*b] = column[*b].max(column[*a] + 1),
                ("above", [a, b]) => row[*b] = row[*b].max(row[*a] + 1),
                _ => return None,
            }
        }
    }
    // Things of one row share it.
    for relation in ask.relations.iter().filter(|relation| relation.name == "left_of") {
        let [a, b] = relation.of.as_slice() else { return None };
        if row[*a] != row[*b] {
            return None;
        }
    }
    let rows = row.iter().copied().max()? + 1;
    let columns = column.iter().copied().max()? + 1;
    let mut table = vec![vec![None; columns]; rows];
    for one in 0..ask.props.len() {
        let cell = &mut table[row[one]][column[one]];
        if cell.is_some() {
            return None;
        }
        *cell = Some(one);
    }
    table.into_iter().map(|row| row.into_iter().collect()).collect()
}

/// Lays a table out: on the ground, or within doors at times on boards on the wall, and always where the text names shelves.
pub(super) fn plan(ask: &Ask, table: &Table, text: &str, size: (f32, f32), seed: Seed) -> Result<Plan, Refusal> {
    let mut rng = seed.child("boards").rng();
    let walled = ask.place.is_some_and(|place| matches!(place.backdrop.name(), "kitchen" | "room" | "workshop"));
    let walled = walled && !["table", "floor", "worktop", "bench"].iter().any(|word| text.contains(word));
    let named = ["shelf", "shelves"].iter().any(|word| text.contains(word));
    if table.len() == 2 && (named || walled && rng.chance(0.6)) {
        return Ok(boards(ask, table, size, &mut rng));
    }
    let (rows, columns) = (table.len(), table[0].len());
    let share = |at: usize, of: usize| if of < 2 { 0.5 } else { at as f32 / (of - 1) as f32 };
    let mut layout = Vec::new();
    for (down, row) in table.iter().enumerate() {
        for (across, one) in row.iter().enumerate() {
            layout.push((*one, (share(across, columns), share(down, rows))));
        }
    }
    figure::plan(ask, &layout, size, seed)
}

/// Two boards on a wall with the rows on them.
fn boards(ask: &Ask, table: &Table, (width, height): (f32, f32), rng: &mut crate::random::Rng) -> Plan {
    let (left, right) = (90.0, width - 90.0);
    let columns = table[0].len() as f32;
    let cell = (right - left - 60.0) / columns;
    let tops = [height * rng.between(0.38, 0.41), height * rng.between(0.78, 0.81)];
    let largest = |dimension: fn((f32, f32)) -> f32| {
        table.iter().flatten().map(|one| dimension(figure::even(&ask.props[*one]))).fold(0.01, f32::max)
    };
    let scale = ((cell - 26.0) / largest(|size| size.0)).min((tops[0] - 60.0) / largest(|size| size.1));
    let mut stood = Vec::new();
    for (row, top) in table.iter().zip(tops) {
        for (across, one) in row.iter().enumerate() {
            let (w, h) = figure::even(&ask.props[*one]);
            let x = left + 30.0 + cell * (across as f32 + 0.5);
            let put = Put { x, base: top, wide: w * scale, high: h * scale, near: 1.0 };
            stood.push(Stood { prop: *one, put, raised: true, fade: 0.0 });
        }
    }
    let furniture = tops.map(|top| Furniture::Shelf(left, right, top)).to_vec();
    Plan { stood, furniture, horizon: 0.93 }
}

/// A block of rows of many things alike with one other thing in its very middle.
pub(super) fn block(ask: &Ask, size: (f32, f32), seed: Seed) -> Result<Plan, Refusal> {
    let Some(many) = ask.props.iter().position(|prop| prop.count > 1) else { return ask.cannot(None) };
    let total = ask.props[many].count + ask.positions.len();
    let columns = (total as f32).sqrt().ceil() as usize;
    let rows = total.div_ceil(columns);
    let share = |at: usize, of: usize| if of < 2 { 0.5 } else { at as f32 / (of - 1) as f32 };
    let mut layout = Vec::new();
    for cell in 0..total {
        let at = (share(cell % columns, columns), share(cell / columns, rows));
        match ask.positions.first() {
            Some((one, word)) if at == (0.5, 0.5) && matches!(word.as_str(), "centre" | "middle") => {
                layout.push((*one, at));
            }
            _ => layout.push((many, at)),
        }
    }
    if layout.iter().filter(|(one, _)| *one == many).count() != ask.props[many].count {
        return refuse(format!("Studio finds no middle in a block of {total} things"));
    }
    figure::plan(ask, &layout, size, seed)
}

/// Rows of many things alike, one above or behind another.
pub(super) fn ranks(ask: &Ask, (width, height): (f32, f32), seed: Seed) -> Result<Plan, Refusal> {
    let mut order: Vec<usize> = (0..ask.props.len()).collect();
    let mut depth = vec![0; ask.props.len()];
    let mut behind = false;
    for _ in 0..ask.props.len() {
        for relation in &ask.relations {
            match (relation.name.as_str(), relation.of.as_slice()) {
                ("above", [a, b]) | ("below", [b, a]) => depth[*b] = depth[*b].max(depth[*a] + 1),
                ("behind", [a, b]) | ("in_front_of", [b, a]) => {
                    depth[*b] = depth[*b].max(depth[*a] + 1);
                    behind = true;
                }
                _ => return refuse(format!("Studio cannot keep `{}` between rows", relation.text)),
            }
        }
    }
    order.sort_by_key(|one| depth[*one]);
    let mut rng = seed.child("view").rng();
    let horizon = if behind { rng.between(0.26, 0.32) } else { rng.between(0.12, 0.15) };
    let (top, bottom) = (if behind { height * horizon * 0.55 } else { height * horizon * 0.5 + 20.0 }, height - 56.0);
    let rows = order.len().max(1) as f32;
    // Rows behind others are hidden by a fifth of their height at most.
    let step = (bottom - top) / if behind { rows - 0.18 * (rows - 1.0) } else { rows };
    let pitch = step * if behind { 0.82 } else { 1.0 };
    let mut stood = Vec::new();
    for (number, one) in order.iter().enumerate() {
        let (prop, far) = (&ask.props[*one], (order.len() - 1 - number) as f32);
        let (w, h) = prop.shape;
        let room = (width - 110.0) * if behind { 1.0 - 0.06 * far } else { 1.0 };
        let cell = room / prop.count as f32;
        let scale = ((cell - 24.0) / w).min((step - if behind { 6.0 } else { 30.0 }) / h).min(270.0);
        let base = top + pitch * number as f32 + step - if behind { 0.0 } else { 12.0 };
        // Things that are wider than high come nearer to each other, so that a row reads as one.
        let pace = cell.min(w * scale * 1.75);
        let start = width / 2.0 - pace * (prop.count as f32 - 1.0) / 2.0;
        for k in 0..prop.count {
            let x = start + pace * k as f32;
            let put = Put { x, base, wide: w * scale, high: h * scale, near: 1.0 };
            stood.push(Stood { prop: *one, put, raised: false, fade: 0.0 });
        }
    }
    let horizon = if behind { horizon } else { super::behind(&stood, height, horizon, 0.46) };
    Ok(Plan { stood, furniture: Vec::new(), horizon })
}
