//! Monuments of iron and glass.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::{V, hash, hex};
use super::super::walls::Arch;

pub(super) fn eiffel_tower(b: &mut Build) -> Site {
    let iron = of(0x8a6a4e).edged(0.35);
    // How far the outer edge of a leg stands from the axis, and how wide a leg is, at a height.
    let edge = |y: f32| 62.0 * (-(y / 88.0)).exp() + 3.4 - y * 0.0086;
    let wide = |y: f32| (25.0 - y * 0.1).max(6.0);
    let leg = |b: &mut Build, (from, to): (f32, f32), split: bool| {
        let steps = 9;
        for at in 0..steps {
            let y = |t: usize| from + (to - from) * t as f32 / steps as f32;
            let (y0, y1) = (y(at), y(at + 1));
            for (sx, sz) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
                let ring = |y: f32| {
                    let (o, i) = (edge(y), if split { (edge(y) - wide(y)).max(0.0) } else { 0.0 });
                    [V(sx * o, y, sz * o), V(sx * i, y, sz * o), V(sx * i, y, sz * i), V(sx * o, y, sz * i)]
                };
                let (low, high) = (ring(y0), ring(y1));
                b.of(iron.worked(Work::Lattice(if split { 7.0 } else { 5.0 })).edged(0.12));
                b.part();
                for side in if split { vec![0, 1, 2, 3] } else { vec![0, 3] } {
                    let next = (side + 1) % 4;
                    b.quad([low[side], low[next], high[next], high[side]]);
                }
                // The corner girders are solid.
                b.of(of(0x75583f).edged(0.4));
                b.part();
                for corner in if split { vec![0, 1, 2, 3] } else { vec![0] } {
                    let (p, q) = (low[corner], high[corner]);
                    let r = if split { 1.2 } else { 0.7 };
                    b.quad([p + V(-r, 0.0, r), p + V(r, 0.0, r), q + V(r, 0.0, r), q + V(-r, 0.0, r)]);
                    b.quad([p + V(r, 0.0, r), p + V(r, 0.0, -r), q + V(r, 0.0, -r), q + V(r, 0.0, r)]);
                    b.quad([p + V(-r, 0.0, -r), p + V(-r, 0.0, r), q + V(-r, 0.0, r), q + V(-r, 0.0, -r)]);
                }
            }
        }
    };
    leg(b, (0.0, 57.0), true);
    leg(b, (61.0, 115.0), true);
    leg(b, (119.0, 276.0), false);
    for (y, h) in [(57.0, 5.0), (115.0, 4.0), (196.0, 2.0), (274.0, 5.0)] {
        let w = edge(y) * 2.0 + if y > 200.0 { 7.0 } else { 5.0 };
        b.of(of(0x7a5c43));
        b.cube((0.0, y, 0.0), (w, h, w));
        b.of(of(0x94745a).worked(Work::Stripes(1.6, hex(0x6a4e38))));
        b.cube((0.0, y + h * 0.25, 0.0), (w + 1.0, h * 0.5, w + 1.0));
    }
    b.of(iron);
    b.lathe((0.0, 279.0, 0.0), &[(5.0, 0.0), (5.0, 7.0), (3.6, 10.0), (1.2, 12.0), (1.0, 26.0), (0.3, 45.0)], 12);
    // The great arches under the first platform.
    for turn in [0.0, 90.0, 180.0, 270.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            for at in 0..24 {
                let on = |n: usize, r: f32| {
                    let a = (180.0 - 7.5 * n as f32).to_radians();
                    let y = 14.0 + r * a.sin();
                    V(r * a.cos() * 0.99, y, edge(y) - 1.0)
                };
                b.of(of(0x75583f).edged(0.35));
                b.part();
                b.quad([on(at, 37.0), on(at + 1, 37.0), on(at + 1, 38.6), on(at, 38.6)]);
                b.quad([on(at, 41.4), on(at + 1, 41.4), on(at + 1, 43.0), on(at, 43.0)]);
                b.of(iron.worked(Work::Lattice(3.4)).edged(0.1));
                b.quad([on(at, 38.6), on(at + 1, 38.6), on(at + 1, 41.4), on(at, 41.4)]);
            }
        });
    }
    b.of(of(0xc9bda6).worked(Work::Courses(1.6, 3.0)));
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        b.taper((x * 53.0, -0.5, z * 53.0), (30.0, 30.0), (26.0, 26.0), 5.0);
    }
    b.mark("first platform", -14.0, 59.6, 37.0);
    b.mark("lattice girder", 24.0, 96.0, 25.0);
    b.mark("arch", 6.0, 56.0, 35.0);
    b.mark("summit", 2.0, 281.0, 4.0);
    b.people((0.0, 0.0, 92.0), (90.0, 18.0), 3.4, 14);
    b.around(|b| {
        for number in 0..12 {
            let side = if number % 2 == 0 { -1.0 } else { 1.0 };
            let z = 110.0 - 26.0 * (number / 2) as f32;
            b.tree((side * (92.0 + 16.0 * hash(number, 4)), 0.0, z), 22.0, Tree::Round);
        }
        b.of(of(0xddd0b0).worked(Work::Turf(6.0)).edged(0.2));
        b.cube((0.0, -0.3, 120.0), (36.0, 0.34, 240.0));
    });
    Site::grass().seen_from(20.0).before(Beyond::City, 0x8f959c)
}

pub(super) fn crystal_palace(b: &mut Build) -> Site {
    let pane = of(0xbfdde6).worked(Work::Checks(1.3, hex(0xa9cfdd))).edged(0.5).glossy();
    let rib = of(0x4f7f96);
    for (w, d, h) in [(150.0, 46.0, 11.0), (150.0, 30.0, 20.0), (150.0, 16.0, 28.0)] {
        b.of(pane);
        b.cube((0.0, 0.0, 0.0), (w, h, d));
        b.of(rib);
        b.cube((0.0, h - 0.5, 0.0), (w + 0.5, 0.8, d + 0.5));
        b.row(31, 5.0, |b, x| {
            b.cube((x, if d > 40.0 { 0.0 } else { h - 9.0 }, d / 2.0), (0.5, if d > 40.0 { h } else { 9.0 }, 0.5));
        });
        for x in [-w / 2.0, w / 2.0] {
            b.at((0.0, 0.0, 0.0), 90.0, 1.0, |b| {
                let count = (d / 5.0) as usize + 1;
                b.row(count, d / (count as f32 - 1.0), |b, u| b.cube((u, 0.0, x), (0.5, h, 0.5)));
            });
        }
    }
    b.of(of(0xe9efef));
    b.row(30, 5.0, |b, x| b.patch_on((x, 0.4, 23.4), (3.4, 9.0), Arch::Round));
    b.of(of(0x86b4c6).glossy());
    b.row(30, 5.0, |b, x| b.patch_on((x, 0.4, 23.5), (2.8, 8.6), Arch::Round));
    // The transept under its barrel of glass crosses the middle.
    b.of(pane);
    b.cube((0.0, 0.0, 0.0), (24.0, 30.0, 60.0));
    let arch = |r: f32, z: f32, t: f32| {
        let a = (180.0 * t).to_radians();
        V(-r * a.cos(), 30.0 + r * a.sin(), z)
    };
    b.surface((28, 16), (38.0, 60.0), |u, v| arch(12.0, 30.0 - 60.0 * v, u));
    for z in [30.02, -30.02] {
        b.of(pane);
        b.part();
        for at in 0..20 {
            let (t0, t1) = (at as f32 / 20.0, (at as f32 + 1.0) / 20.0);
            b.quad([V(0.0, 30.0, z), V(0.0, 30.0, z), arch(12.0, z, t1), arch(12.0, z, t0)]);
        }
    }
    b.of(rib);
    for number in 0..11 {
        let z = 30.0 - 6.0 * number as f32;
        b.surface((24, 1), (38.0, 0.8), |u, v| arch(12.2, z + 0.4 - 0.8 * v, u));
    }
    for (r, w) in [(12.0, 1.0), (7.4, 0.6), (3.4, 0.5)] {
        b.part();
        for at in 0..20 {
            let (t0, t1) = (at as f32 / 20.0, (at as f32 + 1.0) / 20.0);
            b.quad([arch(r - w, 30.2, t0), arch(r - w, 30.2, t1), arch(r, 30.2, t1), arch(r, 30.2, t0)]);
        }
    }
    for at in 1..8 {
        let a = (at as f32 * 22.5).to_radians();
        b.slab(
            &[
                (-0.3 * a.sin(), 30.0 + 0.3 * a.cos()),
                (0.3 * a.sin(), 30.0 - 0.3 * a.cos()),
                (12.0 * a.cos() + 0.3 * a.sin(), 30.0 + 12.0 * a.sin() - 0.3 * a.cos()),
                (12.0 * a.cos() - 0.3 * a.sin(), 30.0 + 12.0 * a.sin() + 0.3 * a.cos()),
            ],
            30.25,
            0.0,
        );
    }
    b.row(6, 4.8, |b, x| b.cube((x, 0.0, 30.0), (0.7, 30.0, 0.7)));
    for up in [10.0, 20.0, 29.6] {
        b.cube((0.0, up, 30.0), (24.6, 0.8, 0.8));
    }
    for (x, z) in [(-60.0, 8.0), (-30.0, 8.0), (30.0, 8.0), (60.0, 8.0)] {
        b.of(of(0xb9564a));
        b.lathe((x, 28.0, z), &[(0.16, 0.0), (0.16, 7.0)], 6);
        b.slab(&[(x, 33.0), (x + 3.4, 33.2), (x + 3.4, 35.0), (x, 35.0)], z, 0.1);
    }
    b.mark("transept", 3.0, 41.0, 22.0);
    b.mark("iron rib", -8.4, 38.8, 30.4);
    b.mark("glass pane", 40.0, 6.0, 23.6);
    b.people((0.0, 0.0, 40.0), (110.0, 10.0), 1.5, 14);
    b.around(|b| {
        for (x, z, h) in [(-60.0, 40.0, 15.0), (62.0, 38.0, 16.0), (-88.0, 20.0, 17.0), (90.0, 16.0, 18.0)] {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    Site::grass().seen_from(22.0).before(Beyond::City, 0x8f959c)
}
