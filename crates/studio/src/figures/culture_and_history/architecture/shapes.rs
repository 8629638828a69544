//! Simple bodies: boxes, bodies of revolution, slabs, curved surfaces, and the same thing many times.

use super::mesh::{Build, Corner};
use super::vector::V;

impl Build {
    /// A box: the middle of its foot, and width, height and depth.
    pub(super) fn cube(&mut self, (x, y, z): (f32, f32, f32), (w, h, d): (f32, f32, f32)) {
        self.taper((x, y, z), (w, d), (w, d), h);
    }

    /// A body with a rectangular foot and a rectangular top: the middle of its foot, width and depth below and above.
    pub(super) fn taper(&mut self, (x, y, z): (f32, f32, f32), below: (f32, f32), above: (f32, f32), h: f32) {
        self.part();
        let ring = |(w, d): (f32, f32), y: f32| {
            let (w, d) = (w / 2.0, d / 2.0);
            [V(x - w, y, z + d), V(x + w, y, z + d), V(x + w, y, z - d), V(x - w, y, z - d)]
        };
        let (low, high) = (ring(below, y), ring(above, y + h));
        for at in 0..4 {
            let next = (at + 1) % 4;
            self.quad([low[at], low[next], high[next], high[at]]);
        }
        self.quad(high);
        self.quad([low[3], low[2], low[1], low[0]]);
    }

    /// A body of revolution: the middle of its foot, radius and height along its outline from below, and its sides.
    pub(super) fn lathe(&mut self, at: (f32, f32, f32), outline: &[(f32, f32)], sides: usize) {
        self.sector(at, outline, sides, (0.0, 360.0), sides > 9);
    }

    /// A part of such a body, from one angle to another: 0 is towards the viewer, 90 to the right.
    pub(super) fn sector(
        &mut self,
        (x, y, z): (f32, f32, f32),
        outline: &[(f32, f32)],
        sides: usize,
        (from, to): (f32, f32),
        round: bool,
    ) {
        self.part();
        let spoke = |at: f32| (from + (to - from) * at / sides as f32).to_radians().sin_cos();
        // Half a step off, so that a body of eight sides turns one of them to the viewer.
        let shift = if to - from > 359.0 { 0.5 } else { 0.0 };
        let widest = outline.iter().fold(0.0_f32, |most, (r, _)| most.max(*r));
        let mut run = 0.0;
        for pair in outline.windows(2) {
            let ((r0, y0), (r1, y1)) = (pair[0], pair[1]);
            let length = (r1 - r0).hypot(y1 - y0);
            if length < 1e-5 {
                continue;
            }
            // Across the outline, outwards.
            let (across, rise) = ((y1 - y0) / length, (r0 - r1) / length);
            for side in 0..sides {
                let at = side as f32 + shift;
                let ((s0, c0), (s1, c1)) = (spoke(at), spoke(at + 1.0));
                let (sm, cm) = spoke(at + 0.5);
                let corner = |r: f32, h: f32, (s, c): (f32, f32), step: f32| {
                    let (so, co) = if round { (s, c) } else { (sm, cm) };
                    Corner {
                        at: V(x + r * s, y + h, z + r * c),
                        out: V(across * so, rise, across * co),
                        on: (
                            widest * (to - from).to_radians() * (at + step) / sides as f32,
                            run + if h == y0 && r == r0 { 0.0 } else { length },
                        ),
                    }
                };
                let low = [corner(r0, y0, (s0, c0), 0.0), corner(r0, y0, (s1, c1), 1.0)];
                let high = [corner(r1, y1, (s1, c1), 1.0), corner(r1, y1, (s0, c0), 0.0)];
                if r0 > 1e-4 {
                    self.face([low[0], low[1], high[0]]);
                }
                if r1 > 1e-4 {
                    self.face([low[0], high[0], high[1]]);
                }
            }
            run += length;
        }
    }

    /// A flat shape that stands, drawn as a fan from its first point, and pushed back by a depth: x and y of its rim,
    /// counter-clockwise. Only shapes of which every point can be seen from the first.
    pub(super) fn slab(&mut self, rim: &[(f32, f32)], front: f32, depth: f32) {
        self.part();
        let at = |(x, y): (f32, f32), z: f32| V(x, y, z);
        for pair in rim[1..].windows(2) {
            for (z, out) in [(front, 1.0), (front - depth, -1.0)] {
                let corner = |p: (f32, f32)| Corner { at: at(p, z), out: V(0.0, 0.0, out), on: p };
                self.face([corner(rim[0]), corner(pair[0]), corner(pair[1])]);
                if depth == 0.0 {
                    break;
                }
            }
        }
        if depth > 0.0 {
            for (here, there) in rim.iter().zip(rim.iter().cycle().skip(1)) {
                self.quad([at(*here, front - depth), at(*there, front - depth), at(*there, front), at(*here, front)]);
            }
        }
    }
}

impl Build {
    /// A curved surface over two shares from 0 to 1, in so many pieces; `size` says how many metres each share runs.
    pub(super) fn surface(&mut self, pieces: (usize, usize), size: (f32, f32), f: impl Fn(f32, f32) -> V) {
        self.part();
        let corner = |column: usize, row: usize| {
            let (u, v) = (column as f32 / pieces.0 as f32, row as f32 / pieces.1 as f32);
            let step = 0.004;
            let (low, high) = ((u - step).max(0.0), (u + step).min(1.0));
            let across = f(high, v) - f(low, v);
            let (low, high) = ((v - step).max(0.0), (v + step).min(1.0));
            let up = f(u, high) - f(u, low);
            Corner { at: f(u, v), out: across.cross(up).unit(), on: (u * size.0, v * size.1) }
        };
        for row in 0..pieces.1 {
            for column in 0..pieces.0 {
                let quad = [(0, 0), (1, 0), (1, 1), (0, 1)]
                    .map(|(right, up): (usize, usize)| corner(column + right, row + up));
                self.patch(quad);
            }
        }
    }

    /// Builds the same so many times round a middle: each is turned, and stands this far off towards its own front.
    pub(super) fn ring(&mut self, count: usize, radius: f32, first: f32, mut draw: impl FnMut(&mut Self, usize)) {
        for number in 0..count {
            let turn = first + 360.0 * number as f32 / count as f32;
            let (sin, cos) = turn.to_radians().sin_cos();
            self.at((radius * sin, 0.0, radius * cos), turn, 1.0, |b| draw(b, number));
        }
    }

    /// Builds the same so many times in a row along x, the middle of the row at 0.
    pub(super) fn row(&mut self, count: usize, gap: f32, mut draw: impl FnMut(&mut Self, f32)) {
        for number in 0..count {
            draw(self, (number as f32 - (count as f32 - 1.0) / 2.0) * gap);
        }
    }
}
