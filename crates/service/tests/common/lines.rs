//! Straight lines found in a mask of pixels: by Hough's transform, then drawn true through the pixels near by.

/// A straight line that pixels lie on.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// Its ends, the left one first; of an upright line the upper one.
    pub from: (f32, f32),
    pub to: (f32, f32),
}

impl Line {
    pub fn length(&self) -> f32 {
        (self.to.0 - self.from.0).hypot(self.to.1 - self.from.1)
    }

    /// Its direction, of length 1.
    pub fn way(&self) -> (f32, f32) {
        ((self.to.0 - self.from.0) / self.length(), (self.to.1 - self.from.1) / self.length())
    }

    /// Its angle against the level, in degrees from −90 to 90, positive where it falls to the right.
    pub fn angle(&self) -> f32 {
        let (x, y) = self.way();
        y.atan2(x).to_degrees()
    }

    /// The angle between two lines in degrees, from 0 to 90.
    pub fn between(&self, other: &Self) -> f32 {
        let ((ax, ay), (bx, by)) = (self.way(), other.way());
        (ax * bx + ay * by).abs().min(1.0).acos().to_degrees()
    }

    /// Where the two would meet if they went on; none where they are parallel.
    pub fn meets(&self, other: &Self) -> Option<(f32, f32)> {
        let ((ax, ay), (bx, by)) = (self.way(), other.way());
        let det = ax * by - ay * bx;
        if det.abs() < 0.02 {
            return None;
        }
        let (dx, dy) = (other.from.0 - self.from.0, other.from.1 - self.from.1);
        let along = (dx * by - dy * bx) / det;
        Some((self.from.0 + ax * along, self.from.1 + ay * along))
    }

    /// How far a point lies from it, if it went on for ever.
    pub fn off(&self, (x, y): (f32, f32)) -> f32 {
        let (wx, wy) = self.way();
        ((x - self.from.0) * wy - (y - self.from.1) * wx).abs()
    }

    /// The distance from a point to its nearer end.
    pub fn end_to(&self, (x, y): (f32, f32)) -> f32 {
        (self.from.0 - x).hypot(self.from.1 - y).min((self.to.0 - x).hypot(self.to.1 - y))
    }
}

/// Half degrees that are tried.
const TURNS: usize = 360;

/// The straight lines in a mask of this width that are at least so long, the longest first. Gaps of up to `gap` pixels do not
/// end a line; `wide` is half of how broad it is drawn.
pub fn lines(mask: &[bool], width: usize, least: f32, gap: f32, wide: f32) -> Vec<Line> {
    let mut points: Vec<(f32, f32)> = (0..mask.len())
        .filter(|at| mask[*at])
        .map(|at| ((at % width) as f32 + 0.5, (at / width) as f32 + 0.5))
        .collect();
    let ways: Vec<(f32, f32)> =
        (0..TURNS).map(|turn| (turn as f32 * 0.5).to_radians().sin_cos()).map(|(sin, cos)| (cos, sin)).collect();
    let mut found = Vec::new();
    while found.len() < 24 {
        let Some(line) = strongest(&points, &ways, gap, wide) else { break };
        if line.length() < least {
            break;
        }
        points.retain(|point| {
            let (wx, wy) = line.way();
            let along = (point.0 - line.from.0) * wx + (point.1 - line.from.1) * wy;
            line.off(*point) > wide + 2.5 || along < -3.0 || along > line.length() + 3.0
        });
        found.push(line);
    }
    found
}

/// The line with the most pixels: its longest run without a gap.
fn strongest(points: &[(f32, f32)], ways: &[(f32, f32)], gap: f32, wide: f32) -> Option<Line> {
    const OFFSET: f32 = 2000.0;
    let bins = (OFFSET * 2.0 / 3.0) as usize;
    let mut votes = vec![0_u16; bins * TURNS];
    // Every third pixel is enough to find it.
    for (x, y) in points.iter().step_by(3) {
        for (turn, (cos, sin)) in ways.iter().enumerate() {
            let bin = ((x * cos + y * sin + OFFSET) / 3.0) as usize;
            votes[turn * bins + bin] += 1;
        }
    }
    let best = votes.iter().enumerate().max_by_key(|(_, votes)| **votes)?.0;
    let (cos, sin) = ways[best / bins];
    let rho = (best % bins) as f32 * 3.0 + 1.5 - OFFSET;
    let (start, way) = ((cos * rho, sin * rho), (-sin, cos));
    let first = run(points, start, way, gap, wide + 4.0)?;
    // Twice more through the pixels of the run, since the first guess is half a degree coarse.
    let second = run(points, first.from, first.way(), gap, wide + 2.0)?;
    run(points, second.from, second.way(), gap, wide + 1.0)
}

/// The longest run of pixels along a line, and the line that fits them best.
fn run(points: &[(f32, f32)], start: (f32, f32), way: (f32, f32), gap: f32, near: f32) -> Option<Line> {
    let mut along: Vec<(f32, (f32, f32))> = points
        .iter()
        .filter(|point| ((point.0 - start.0) * way.1 - (point.1 - start.1) * way.0).abs() <= near)
        .map(|point| ((point.0 - start.0) * way.0 + (point.1 - start.1) * way.1, *point))
        .collect();
    along.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (mut best, mut first) = (0..0, 0);
    for at in 0..along.len() {
        if at + 1 == along.len() || along[at + 1].0 - along[at].0 > gap {
            if along[at].0 - along[first].0
                > along.get(best.end.max(1) - 1).map_or(0.0, |last| last.0) - along[best.start].0
            {
                best = first..at + 1;
            }
            first = at + 1;
        }
    }
    let run = &along[best];
    if run.len() < 8 {
        return None;
    }
    let all = run.len() as f32;
    let (mx, my) = run.iter().fold((0.0, 0.0), |sum, (_, point)| (sum.0 + point.0 / all, sum.1 + point.1 / all));
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for (_, (x, y)) in run {
        let (dx, dy) = (x - mx, y - my);
        (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy);
    }
    let turn = (2.0 * xy).atan2(xx - yy) / 2.0;
    let (wx, wy) = (turn.cos(), turn.sin());
    let (mut low, mut high) = (f32::MAX, f32::MIN);
    for (_, (x, y)) in run {
        let at = (x - mx) * wx + (y - my) * wy;
        (low, high) = (low.min(at), high.max(at));
    }
    let at = |far: f32| (mx + wx * far, my + wy * far);
    let (from, to) = (at(low), at(high));
    Some(if (from.0, from.1) <= (to.0, to.1) { Line { from, to } } else { Line { from: to, to: from } })
}

#[test]
fn drawn_lines_are_found() {
    let width = 400;
    let mut mask = vec![false; width * 300];
    let mut draw = |from: (f32, f32), to: (f32, f32)| {
        for step in 0..2000 {
            let part = step as f32 / 2000.0;
            let (x, y) = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
            for side in -2_i32..=2 {
                mask[(y as i32 + side) as usize * width + x as usize] = true;
            }
        }
    };
    draw((20.0, 200.0), (200.0, 40.0));
    draw((200.0, 40.0), (380.0, 200.0));
    let found = lines(&mask, width, 60.0, 8.0, 2.5);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!((found[0].angle() + found[1].angle()).abs() < 0.6, "{found:?}");
    let met = found[0].meets(&found[1]).expect("they meet");
    assert!((met.0 - 200.0).abs() < 2.0 && (met.1 - 40.0).abs() < 2.0, "{met:?}");
}
