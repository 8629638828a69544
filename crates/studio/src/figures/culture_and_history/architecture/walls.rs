//! Walls and what they are opened, carried and crowned with: arches, columns, pediments, battlements, stairs.

use super::mesh::{Build, Matter, of};
use super::vector::V;

/// The shapes of openings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Arch {
    Flat,
    Round,
    Pointed,
    /// The broad pointed arch of Persia and India.
    Keel,
    Horseshoe,
}

/// The orders of columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Order {
    Plain,
    Doric,
    Corinthian,
    Papyrus,
    Minoan,
}

/// What is seen through an opening.
pub(super) fn gloom() -> Matter {
    of(0x003a_3540).edged(0.6)
}

/// The line of an arch over a gap, from left to right: x from the gap's middle, y over the springing.
pub(super) fn vault(gap: f32, arch: Arch) -> Vec<(f32, f32)> {
    let half = gap / 2.0;
    let steps = 12;
    let round = |at: usize, from: f32, to: f32| (from + (to - from) * at as f32 / steps as f32).to_radians();
    match arch {
        Arch::Flat => vec![(-half, 0.0), (half, 0.0)],
        Arch::Round => (0..=steps).map(|at| round(at, 180.0, 0.0)).map(|a| (half * a.cos(), half * a.sin())).collect(),
        Arch::Horseshoe => (0..=steps)
            .map(|at| round(at, 215.0, -35.0))
            .map(|a| (half * 1.18 * a.cos(), half * 1.18 * (a.sin() + 0.574)))
            .collect(),
        Arch::Pointed | Arch::Keel => {
            let rise = if arch == Arch::Pointed { 1.45 } else { 1.12 };
            let side = |t: f32| {
                let x = half * (1.0 - t);
                let bow =
                    if arch == Arch::Pointed { (t * (2.0 - t)).powf(0.66) } else { t.powf(0.5) * 0.86 + 0.14 * t };
                (x, half * rise * bow)
            };
            let right: Vec<(f32, f32)> = (0..=steps).map(|at| side(1.0 - at as f32 / steps as f32)).collect();
            right.iter().map(|(x, y)| (-x, *y)).rev().chain(right.iter().copied().skip(1)).collect::<Vec<_>>()
        }
    }
}

/// The rim of an opening whose foot's middle is at a place: counter-clockwise, and how high its springing is.
fn rim((x, y): (f32, f32), (w, h): (f32, f32), arch: Arch) -> Vec<(f32, f32)> {
    let over = vault(w, arch);
    let rise = over.iter().fold(0.0_f32, |most, (_, up)| most.max(*up));
    let spring = (h - rise).max(0.0);
    let squeeze = if rise > h { h / rise } else { 1.0 };
    let mut out = vec![(x, y + spring * 0.5 + h * 0.1), (x - w / 2.0, y), (x + w / 2.0, y)];
    out.extend(over.iter().rev().map(|(u, v)| (x + u, y + spring + v * squeeze)));
    out.push((x - w / 2.0, y));
    out
}

impl Build {
    /// An opening in a wall that looks to the front at `z`: the middle of its foot, and its width and height.
    pub(super) fn opening(&mut self, (x, y, z): (f32, f32, f32), size: (f32, f32), arch: Arch) {
        self.pane((x, y, z), size, arch, gloom());
    }

    /// The same filled with some matter, its surround in the matter that is built with.
    pub(super) fn pane(&mut self, (x, y, z): (f32, f32, f32), (w, h): (f32, f32), arch: Arch, filling: Matter) {
        let frame = w * 0.12;
        let own = self.matter();
        self.slab(&rim((x, y), (w + frame * 2.0, h + frame), arch), z + 0.02 + w * 0.015, 0.0);
        self.of(filling);
        self.slab(&rim((x, y), (w, h), arch), z + 0.04 + w * 0.03, 0.0);
        self.of(own);
    }

    /// A flat shape on a wall without a surround.
    pub(super) fn patch_on(&mut self, (x, y, z): (f32, f32, f32), size: (f32, f32), arch: Arch) {
        self.slab(&rim((x, y), size, arch), z, 0.0);
    }

    /// One bay of an arcade, its front at z = 0 and its foot at y = 0: its width, the gap in it, springing, top, depth.
    pub(super) fn bay(&mut self, wide: f32, gap: f32, spring: f32, top: f32, depth: f32, arch: Arch) {
        let pier = (wide - gap) / 2.0;
        for side in [-1.0, 1.0] {
            self.cube((side * (wide - pier) / 2.0, 0.0, -depth / 2.0), (pier, top, depth));
        }
        self.part();
        let line = vault(gap, arch);
        for pair in line.windows(2) {
            let ((x0, y0), (x1, y1)) = ((pair[0].0, pair[0].1 + spring), (pair[1].0, pair[1].1 + spring));
            for z in [0.0, -depth] {
                self.quad([V(x0, y0, z), V(x1, y1, z), V(x1, top, z), V(x0, top, z)]);
            }
            self.quad([V(x0, y0, 0.0), V(x1, y1, 0.0), V(x1, y1, -depth), V(x0, y0, -depth)]);
        }
        let half = wide / 2.0;
        self.quad([V(-half, top, 0.0), V(half, top, 0.0), V(half, top, -depth), V(-half, top, -depth)]);
    }

    /// An arcade of so many bays along x, its middle at x = 0.
    pub(super) fn arcade(&mut self, count: usize, wide: f32, size: (f32, f32, f32, f32), arch: Arch) {
        let (gap, spring, top, depth) = size;
        self.row(count, wide, |b, x| b.at((x, 0.0, 0.0), 0.0, 1.0, |b| b.bay(wide, gap, spring, top, depth, arch)));
    }

    /// A column: the middle of its foot, its radius below, its height with capital.
    pub(super) fn column(&mut self, at: (f32, f32, f32), r: f32, h: f32, order: Order) {
        let sides = 14;
        let (x, y, z) = at;
        let mut block = |y: f32, w: f32, h: f32| self.cube((x, y, z), (w, h, w));
        match order {
            Order::Plain => {
                block(y, r * 2.5, r * 0.5);
                block(y + h - r * 0.7, r * 2.7, r * 0.7);
                self.lathe(at, &[(r, r * 0.4), (r * 0.9, h - r * 1.3), (r * 1.25, h - r * 0.6)], sides);
            }
            Order::Doric => {
                block(y + h - r * 0.55, r * 2.5, r * 0.55);
                let shaft = [
                    (r, 0.0),
                    (r * 0.99, h * 0.3),
                    (r * 0.92, h * 0.6),
                    (r * 0.8, h - r * 1.1),
                    (r * 0.84, h - r),
                    (r * 1.2, h - r * 0.55),
                ];
                self.lathe(at, &shaft, sides);
            }
            Order::Corinthian => {
                block(y, r * 2.8, r * 0.4);
                block(y + h - r * 0.4, r * 3.0, r * 0.4);
                let shaft = [
                    (r * 1.35, r * 0.4),
                    (r * 1.3, r * 0.7),
                    (r, r * 0.9),
                    (r * 0.97, h * 0.5),
                    (r * 0.84, h - r * 2.6),
                    (r * 1.0, h - r * 2.5),
                    (r * 1.05, h - r * 1.5),
                    (r * 1.2, h - r * 1.45),
                    (r * 1.45, h - r * 0.4),
                ];
                self.lathe(at, &shaft, sides);
            }
            Order::Papyrus => {
                block(y + h - r * 0.5, r * 1.7, r * 0.5);
                let shaft = [
                    (r * 1.2, 0.0),
                    (r * 1.2, r * 0.3),
                    (r * 0.86, r * 0.34),
                    (r, r * 1.2),
                    (r * 0.92, h - r * 2.6),
                    (r, h - r * 2.4),
                    (r * 1.1, h - r * 1.6),
                    (r * 1.75, h - r * 0.5),
                ];
                self.lathe(at, &shaft, sides);
            }
            Order::Minoan => {
                let own = self.matter();
                self.lathe(at, &[(r * 0.72, 0.0), (r, h - r * 1.1)], sides);
                self.of(of(0x0028_2a33));
                self.lathe(at, &[(r * 1.02, h - r * 1.1), (r * 1.45, h - r * 0.8), (r * 1.2, h - r * 0.35)], sides);
                self.cube((x, y + h - r * 0.35, z), (r * 2.7, r * 0.35, r * 2.7));
                self.of(own);
            }
        }
    }

    /// A triangle over a porch: the middle of its foot, its width, height and depth towards the back.
    pub(super) fn pediment(&mut self, (x, y, z): (f32, f32, f32), w: f32, h: f32, depth: f32) {
        let half = w / 2.0;
        self.slab(&[(x - half, y), (x + half, y), (x, y + h)], z, depth);
        let own = self.matter();
        let inner = Matter { rgb: own.rgb.map(|part| part * 0.84), ..own };
        self.of(inner);
        let (rim, up) = (w * 0.1, h * 0.13);
        self.slab(&[(x - half + rim, y + up), (x + half - rim, y + up), (x, y + h - up * 1.1)], z + w * 0.004, 0.0);
        self.of(own);
    }

    /// A roof with two slopes, its ridge along x and a gable at both ends: the middle of its foot.
    pub(super) fn gable(&mut self, (x, y, z): (f32, f32, f32), (w, d): (f32, f32), h: f32) {
        self.part();
        let at = |sx: f32, up: f32, sz: f32| V(x + sx * w / 2.0, y + up, z + sz * d / 2.0);
        self.quad([at(-1.0, 0.0, 1.0), at(1.0, 0.0, 1.0), at(1.0, h, 0.0), at(-1.0, h, 0.0)]);
        self.quad([at(1.0, 0.0, -1.0), at(-1.0, 0.0, -1.0), at(-1.0, h, 0.0), at(1.0, h, 0.0)]);
        for side in [-1.0, 1.0] {
            let ends = [at(side, 0.0, side), at(side, 0.0, -side), at(side, h, 0.0), at(side, h, 0.0)];
            self.quad(ends);
        }
    }

    /// Battlements along x from one place to another at a height: width, height and depth of each.
    pub(super) fn merlons(&mut self, (x0, x1): (f32, f32), y: f32, z: f32, (w, h, d): (f32, f32, f32)) {
        let count = (((x1 - x0) / (w * 1.8)).round().max(1.0)) as usize;
        for at in 0..count {
            let x = x0 + (x1 - x0) * (at as f32 + 0.5) / count as f32;
            self.cube((x, y, z), (w, h, d));
        }
    }

    /// Stairs that rise away from the viewer: the middle of their foot, width, height, and how far back they run.
    pub(super) fn stairs(&mut self, (x, y, z): (f32, f32, f32), w: f32, h: f32, run: f32, steps: usize) {
        for at in 0..steps {
            let (up, back) = (h * (at as f32 + 1.0) / steps as f32, run * at as f32 / steps as f32);
            self.cube((x, y, z - back - (run - back) / 2.0), (w, up, run - back));
        }
    }

    /// A round window with so many petals on a wall at `z`.
    pub(super) fn rose(&mut self, (x, y, z): (f32, f32, f32), r: f32, petals: usize, glass: Matter) {
        let own = self.matter();
        let round = |cx: f32, cy: f32, r: f32| {
            let mut rim = vec![(cx, cy)];
            rim.extend(
                (0..=24).map(|at| (at as f32 * 15.0).to_radians()).map(|a| (cx + r * a.cos(), cy + r * a.sin())),
            );
            rim
        };
        self.slab(&round(x, y, r * 1.14), z, 0.0);
        self.of(Matter { rgb: own.rgb.map(|part| part * 0.7), ..own });
        self.slab(&round(x, y, r), z + r * 0.01, 0.0);
        self.of(glass.edged(0.5));
        for (count, away, size) in [(petals, 0.76, 0.17), (petals / 2, 0.42, 0.15), (1, 0.0, 0.17)] {
            for at in 0..count {
                let a = (360.0 * at as f32 / count as f32).to_radians();
                self.slab(&round(x + r * away * a.sin(), y + r * away * a.cos(), r * size), z + r * 0.02, 0.0);
            }
        }
        self.of(own);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arches_span_their_gap_from_left_to_right() {
        for arch in [Arch::Flat, Arch::Round, Arch::Pointed, Arch::Keel] {
            let line = vault(4.0, arch);
            assert_eq!((line[0].0, line[line.len() - 1].0), (-2.0, 2.0), "{arch:?}");
            assert!(line.windows(2).all(|pair| pair[0].0 <= pair[1].0 + 1e-4), "{arch:?}");
        }
    }
}
