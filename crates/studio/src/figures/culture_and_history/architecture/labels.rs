//! Where the names of parts stand: near what they name, off the building, clear of one another.

type At = (f32, f32);

/// Squares of a drawing that are covered by a building.
pub(super) struct Grid {
    cells: Vec<(i32, i32)>,
}

/// The side of a square.
const CELL: f32 = 20.0;

fn cell((x, y): At) -> (i32, i32) {
    ((x / CELL).floor() as i32, (y / CELL).floor() as i32)
}

impl Grid {
    /// The squares in which one of these points lies.
    pub(super) fn new(points: impl Iterator<Item = At>) -> Self {
        let mut cells: Vec<(i32, i32)> = points.map(cell).collect();
        cells.sort_unstable();
        cells.dedup();
        Self { cells }
    }

    fn covered(&self, at: At) -> bool {
        self.cells.binary_search(&cell(at)).is_ok()
    }

    /// How many squares under a box are covered: its middle and its size.
    fn under(&self, (x, y): At, (w, h): At) -> f32 {
        let (across, down) = ((w / CELL).ceil().max(1.0) as usize, (h / CELL).ceil().max(1.0) as usize);
        let mut sum = 0.0;
        for row in 0..=down {
            for column in 0..=across {
                let at = (x - w / 2.0 + w * column as f32 / across as f32, y - h / 2.0 + h * row as f32 / down as f32);
                sum += if self.covered(at) { 1.0 } else { 0.0 };
            }
        }
        sum
    }

    /// How many steps of a line lie over the building.
    fn along(&self, from: At, to: At) -> f32 {
        let steps = ((to.0 - from.0).hypot(to.1 - from.1) / CELL).ceil().max(1.0);
        let over = |step: usize| {
            let t = step as f32 / steps;
            self.covered((from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t))
        };
        (0..steps as usize).filter(|step| over(*step)).count() as f32
    }
}

/// Places for labels of a size that name a place each, within left, top, width, height.
pub(super) fn place(labels: &[(At, At)], grid: &Grid, bounds: [f32; 4]) -> Vec<At> {
    let mut best: Option<(f32, Vec<At>)> = None;
    for order in orders(labels.len()) {
        let mut places: Vec<Option<At>> = vec![None; labels.len()];
        let mut cost = 0.0;
        for number in order {
            let (more, at) = find(number, labels, &places, grid, bounds);
            places[number] = Some(at);
            cost += more;
        }
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            let put = places.iter().zip(labels).map(|(at, (_, to))| at.unwrap_or(*to)).collect();
            best = Some((cost, put));
        }
    }
    best.map_or_else(Vec::new, |(_, places)| places)
}

/// Every order of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    let mut out = vec![Vec::new()];
    for number in 0..count {
        let longer = |order: &Vec<usize>| {
            let order = order.clone();
            (0..=order.len()).map(move |at| {
                let mut order = order.clone();
                order.insert(at, number);
                order
            })
        };
        out = out.iter().flat_map(longer).collect();
    }
    out
}

/// The best place for a label beside those that stand already, and how bad it is.
fn find(number: usize, labels: &[(At, At)], places: &[Option<At>], grid: &Grid, bounds: [f32; 4]) -> (f32, At) {
    let (size, to) = labels[number];
    let mut best = (f32::MAX, to);
    for ring in 0..16 {
        for turn in 0..20 {
            let (sin, cos) = (turn as f32 * 18.0).to_radians().sin_cos();
            let away = 56.0 + 36.0 * ring as f32;
            let at = (to.0 + cos * (away + size.0 * 0.5 * cos.abs()), to.1 + sin * away);
            let cost = judge(at, number, labels, places, grid, bounds);
            if cost < best.0 {
                best = (cost, at);
            }
        }
    }
    best
}

fn judge(at: At, number: usize, labels: &[(At, At)], places: &[Option<At>], grid: &Grid, bounds: [f32; 4]) -> f32 {
    let ((w, h), to) = labels[number];
    let margin = 22.0;
    let out = |low: f32, high: f32, from: f32, long: f32| {
        (from + margin - low).max(0.0) + (high - (from + long - margin)).max(0.0)
    };
    let mut cost = (at.0 - to.0).hypot(at.1 - to.1) * 0.5;
    cost += 60.0
        * (out(at.0 - w / 2.0, at.0 + w / 2.0, bounds[0], bounds[2])
            + out(at.1 - h / 2.0, at.1 + h / 2.0, bounds[1], bounds[3]));
    cost += 160.0 * grid.under(at, (w + 16.0, h + 14.0)) + 16.0 * grid.along(at, to);
    for (other, place) in places.iter().enumerate() {
        let Some(there) = place else { continue };
        let ((ow, oh), otherwise) = labels[other];
        if (at.0 - there.0).abs() < (w + ow) / 2.0 + 18.0 && (at.1 - there.1).abs() < (h + oh) / 2.0 + 14.0 {
            cost += 9000.0;
        }
        if crosses(at, to, *there, otherwise) {
            cost += 2500.0;
        }
        // Neither line may run through the other's letters.
        for t in 1..10 {
            let t = t as f32 / 10.0;
            let near = |from: At, to: At, middle: At, (w, h): At| {
                let p = (from.0 + (to.0 - from.0) * t, from.1 + (to.1 - from.1) * t);
                (p.0 - middle.0).abs() < w / 2.0 + 8.0 && (p.1 - middle.1).abs() < h / 2.0 + 8.0
            };
            if near(at, to, *there, (ow, oh)) || near(*there, otherwise, at, (w, h)) {
                cost += 700.0;
            }
        }
    }
    cost
}

/// Whether two lines cross.
fn crosses(a: At, b: At, c: At, d: At) -> bool {
    let side = |p: At, q: At, r: At| (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0);
    side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_stand_off_the_building_and_apart() {
        let wall = (0..900).map(|at| (300.0 + (at % 30) as f32 * 13.0, 300.0 + (at / 30) as f32 * 13.0));
        let grid = Grid::new(wall);
        let labels =
            [((120.0, 34.0), (320.0, 400.0)), ((120.0, 34.0), (660.0, 420.0)), ((200.0, 34.0), (500.0, 310.0))];
        let places = place(&labels, &grid, [0.0, 0.0, 1000.0, 1000.0]);
        for (at, (size, _)) in places.iter().zip(&labels) {
            assert!(grid.under(*at, *size) < 1.0, "{at:?}");
        }
        assert!((places[0].0 - places[1].0).abs() > 150.0);
    }

    #[test]
    fn three_things_have_six_orders() {
        assert_eq!(orders(3).len(), 6);
    }
}
