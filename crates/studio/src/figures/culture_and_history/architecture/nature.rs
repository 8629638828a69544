//! What stands round buildings: trees, rocks, hills, people, water.

use super::mesh::{Build, Work, of};
use super::vector::{V, hash, noise};

/// Kinds of trees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Tree {
    Round,
    Cypress,
    Fir,
    Palm,
    Pine,
}

impl Build {
    /// A tree this high.
    pub(super) fn tree(&mut self, (x, y, z): (f32, f32, f32), h: f32, tree: Tree) {
        let own = self.matter();
        let pick = hash((x * 13.0) as i32, (z * 7.0) as i32);
        let leaf = |a: u32, b: u32| of(if pick < 0.5 { a } else { b }).worked(Work::Turf(h * 0.09)).edged(0.45);
        let trunk = of(0x006b_4c36).edged(0.4);
        match tree {
            Tree::Round => {
                self.of(trunk).lathe((x, y, z), &[(h * 0.05, 0.0), (h * 0.035, h * 0.5)], 7);
                self.of(leaf(0x0062_8f45, 0x0075_9d4e));
                for (dx, up, r) in [(0.0, 0.66, 0.3), (-0.2, 0.5, 0.22), (0.21, 0.53, 0.2), (0.04, 0.46, 0.24)] {
                    self.ball((x + dx * h, y + up * h, z + (pick - 0.5) * dx * h), r * h);
                }
            }
            Tree::Cypress => {
                self.of(leaf(0x003f_6b40, 0x004a_7545));
                let outline =
                    [(h * 0.05, 0.0), (h * 0.13, h * 0.12), (h * 0.14, h * 0.35), (h * 0.08, h * 0.75), (0.01, h)];
                self.lathe((x, y, z), &outline, 10);
            }
            Tree::Fir => {
                self.of(trunk).lathe((x, y, z), &[(h * 0.03, 0.0), (h * 0.02, h * 0.3)], 6);
                self.of(leaf(0x0038_5f45, 0x0046_6d4b));
                for (low, r) in [(0.14, 0.24), (0.36, 0.19), (0.58, 0.13)] {
                    self.lathe((x, y + low * h, z), &[(r * h, 0.0), (0.01, h * 0.42)], 9);
                }
            }
            Tree::Palm => self.palm((x, y, z), h),
            Tree::Pine => {
                self.of(trunk).lathe((x, y, z), &[(h * 0.035, 0.0), (h * 0.025, h * 0.75)], 7);
                self.of(leaf(0x0047_7048, 0x0053_7d4c));
                for (dx, up, r) in [(0.0, 0.8, 0.24), (-0.2, 0.64, 0.17), (0.2, 0.7, 0.17)] {
                    let flat = [
                        (0.01, -r * h * 0.3),
                        (r * h * 0.85, -r * h * 0.16),
                        (r * h, 0.0),
                        (r * h * 0.6, r * h * 0.34),
                        (0.01, r * h * 0.45),
                    ];
                    self.lathe((x + dx * h, y + up * h, z), &flat, 10);
                }
            }
        }
        self.of(own);
    }

    fn palm(&mut self, (x, y, z): (f32, f32, f32), h: f32) {
        self.of(of(0x0092_7350).worked(Work::Bands(h * 0.03, [0.48, 0.36, 0.25])).edged(0.5));
        self.lathe((x, y, z), &[(h * 0.04, 0.0), (h * 0.025, h * 0.8)], 7);
        self.of(of(0x0058_8a45).edged(0.4));
        let long = h * 0.36;
        self.at((x, y + h * 0.8, z), 0.0, 1.0, |b| {
            b.ring(9, 0.0, hash(x as i32, z as i32) * 40.0, |b, number| {
                let up = if number % 2 == 0 { 0.42 } else { 0.2 };
                b.surface((1, 6), (1.0, long), |u, v| {
                    let wide = long * 0.15 * (1.0 - v * v) * (v * 6.0).min(1.0);
                    V((u - 0.5) * wide * 2.0, long * (up * v * 1.6 - v * v * 0.95) - (u - 0.5).abs() * wide, long * v)
                });
            });
        });
    }

    /// A person, for the eye to measure by.
    pub(super) fn person(&mut self, (x, y, z): (f32, f32, f32), coat: u32) {
        let own = self.matter();
        self.of(of(coat).edged(0.5));
        self.lathe((x, y, z), &[(0.2, 0.0), (0.26, 0.7), (0.3, 1.25), (0.1, 1.45)], 8);
        self.of(of(0x00c9_9a75).edged(0.4));
        self.ball((x, y + 1.58, z), 0.16);
        self.of(own);
    }

    /// Some people here and there before a building: their middle, how far they are spread, and how large they are.
    pub(super) fn people(&mut self, (x, y, z): (f32, f32, f32), (wide, deep): (f32, f32), scale: f32, count: usize) {
        let coats = [0x00a8_4a3f, 0x003f_5f86, 0x00d8_c9a8, 0x0060_7a52, 0x0086_5a7c, 0x00c9_8a3c];
        self.around(|b| {
            for number in 0..count {
                let (u, v) = (hash(number as i32, 3) - 0.5, hash(number as i32, 8) - 0.5);
                let at = (x + u * wide, y, z + v * deep);
                b.at(at, 0.0, scale, |b| b.person((0.0, 0.0, 0.0), coats[number % coats.len()]));
            }
        });
    }

    /// Still water: left, right, near and far edge, at the height of the ground or a little over it.
    pub(super) fn pool(&mut self, (x0, x1): (f32, f32), (near, far): (f32, f32), level: f32, rgb: u32) {
        let own = self.matter();
        self.water = Some(level);
        self.of(of(rgb).worked(Work::Water).edged(0.4));
        self.part();
        self.quad([V(x0, level, near), V(x1, level, near), V(x1, level, far), V(x0, level, far)]);
        self.of(own);
    }

    /// Land that rises and falls: its middle, its reach to all sides, its pieces, its height over a place.
    pub(super) fn land(
        &mut self,
        (x, z): (f32, f32),
        (wide, deep): (f32, f32),
        pieces: usize,
        h: impl Fn(f32, f32) -> f32,
    ) {
        self.surface((pieces, pieces), (wide * 2.0, deep * 2.0), |u, v| {
            let (px, pz) = (x + (u * 2.0 - 1.0) * wide, z + (1.0 - v * 2.0) * deep);
            V(px, h(px, pz), pz)
        });
    }

    /// A crag: a foot's middle, its radius below and above, its height; rough as rock is.
    pub(super) fn crag(&mut self, (x, y, z): (f32, f32, f32), (below, above): (f32, f32), h: f32, rough: f32) {
        self.surface((48, 10), (below * 6.0, h * 1.3), |u, v| {
            let a = u * std::f32::consts::TAU;
            let bump = noise(a.cos() * 2.6 + 9.0 + v * 2.3, a.sin() * 2.6 + v * 2.0) - 0.5;
            let ragged = noise(a.cos() * 9.0 + 4.0, a.sin() * 9.0 + v * 7.0) - 0.5;
            let r = below + (above - below) * v.powf(0.8) + (bump * 1.5 + ragged * 0.6) * rough * (1.0 - v * v * 0.75);
            V(x + r * a.sin(), y + h * v, z + r * a.cos())
        });
        self.part();
        self.lathe((x, y + h, z), &[(above * 0.97, 0.0), (0.01, 0.4)], 40);
    }
}
