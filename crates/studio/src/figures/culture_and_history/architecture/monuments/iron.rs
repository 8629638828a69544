//! Monuments of iron, steel, glass and concrete.

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

/// A street's blocks round a high building: towers that stay lower than it.
fn city(b: &mut Build, (inner, outer): (f32, f32), most: f32) {
    b.around(|b| {
        for number in 0..40 {
            let a = (number as f32 * 137.5).to_radians();
            let t = hash(number, 6);
            let r = inner + (outer - inner) * t;
            let (x, z) = (r * a.sin(), r * a.cos());
            if z > -inner * 0.5 {
                continue;
            }
            let (w, h) = (14.0 + 12.0 * hash(number, 2), most * (0.3 + 0.7 * hash(number, 9)));
            b.of(of([0xb9aa98, 0x9f9a98, 0xa98a74, 0x8f96a0][(number % 4) as usize])
                .worked(Work::Windows(3.4, 4.0, hex(0x5b6c7c)))
                .edged(0.4));
            b.cube((x, 0.0, z), (w, h, w));
            b.cube((x, h, z), (w * 0.6, h * 0.14, w * 0.6));
        }
    });
}

pub(super) fn flatiron_building(b: &mut Build) -> Site {
    let facing = of(0xd6c3a0).worked(Work::Windows(2.5, 3.7, hex(0x5a6570)));
    let stone = of(0xcbb893).worked(Work::Courses(1.0, 2.0));
    // A wedge: its rounded corner points to the viewer.
    let plan = |grow: f32| {
        let mut rim = Vec::new();
        for at in 0..=8 {
            let a = (-80.0 + 20.0 * at as f32).to_radians();
            rim.push((1.9 * a.sin() * (1.0 + grow * 0.4), 30.0 + (1.9 + grow) * a.cos()));
        }
        rim.push((13.6 + grow, -28.0 - grow));
        rim.push((-13.6 - grow, -28.0 - grow));
        rim
    };
    let storey = |b: &mut Build, y: f32, h: f32, grow: f32| {
        b.part();
        let rim = plan(grow);
        let mut run = 0.0;
        for at in 0..rim.len() {
            let (p, q) = (rim[at], rim[(at + 1) % rim.len()]);
            let long = (q.0 - p.0).hypot(q.1 - p.1);
            b.quad([V(p.0, y, p.1), V(q.0, y, q.1), V(q.0, y + h, q.1), V(p.0, y + h, p.1)]);
            run += long;
        }
        for at in 1..rim.len() - 1 {
            let v = |p: (f32, f32)| V(p.0, y + h, p.1);
            b.quad([v(rim[0]), v(rim[at]), v(rim[at + 1]), v(rim[0])]);
        }
        run
    };
    b.of(stone);
    storey(b, 0.0, 14.0, 0.4);
    b.of(facing);
    storey(b, 14.0, 58.0, 0.0);
    b.of(of(0xdecdab).worked(Work::Windows(2.5, 4.4, hex(0x4f5a66))));
    storey(b, 72.0, 10.0, 0.2);
    b.of(of(0xc9b48c));
    for (y, h, grow) in [
        (13.4, 1.0, 1.0),
        (24.0, 0.7, 0.5),
        (71.4, 1.0, 0.9),
        (82.0, 1.2, 1.0),
        (83.2, 1.4, 2.2),
        (84.6, 0.9, 2.6),
        (85.5, 1.6, 0.6),
    ] {
        storey(b, y, h, grow);
    }
    for side in [-1.0_f32, 1.0] {
        let (p, q) = (V(side * 1.9, 0.0, 30.4), V(side * 14.0, 0.0, -28.4));
        let turn = side * 90.0 - side * ((q.0 - p.0) / (q.2 - p.2)).abs().atan().to_degrees();
        for number in 0..12 {
            let at = p.mix(q, (number as f32 + 0.5) / 12.0);
            b.of(of(0xcbb893));
            b.at((at.0, 0.0, at.2), turn, 1.0, |b| {
                b.opening((0.0, 0.6, 0.4), (3.2, 6.0), Arch::Flat);
                b.opening((0.0, 8.2, 0.4), (3.2, 4.0), Arch::Flat);
            });
        }
    }
    b.around(|b| {
        b.of(of(0x7f8086).edged(0.3));
        b.part();
        b.cube((-26.0, 0.0, 10.0), (14.0, 0.06, 240.0));
        b.cube((26.0, 0.0, 10.0), (14.0, 0.06, 240.0));
        for (x, z, h) in [
            (-52.0, -30.0, 46.0),
            (-56.0, 4.0, 34.0),
            (54.0, -28.0, 52.0),
            (58.0, 6.0, 38.0),
            (-50.0, -64.0, 60.0),
            (52.0, -66.0, 56.0),
        ] {
            b.of(of(if h > 45.0 { 0xa98a74 } else { 0xb9aa98 })
                .worked(Work::Windows(3.0, 4.0, hex(0x56646f)))
                .edged(0.5));
            b.cube((x, 0.0, z), (26.0, h, 30.0));
            b.of(of(0x8f7c6a));
            b.cube((x, h, z), (27.0, 1.4, 31.0));
        }
        for (x, z, rgb) in [(-25.0, 34.0, 0xd9a93a), (27.0, 22.0, 0x3f5f86), (25.0, 46.0, 0xb9453a)] {
            b.of(of(rgb));
            b.cube((x, 0.3, z), (2.2, 1.0, 4.6));
            b.cube((x, 1.3, z - 0.2), (1.9, 0.8, 2.4));
        }
    });
    b.mark("rounded corner", 0.4, 44.0, 32.0);
    b.mark("cornice", 5.0, 84.2, 20.0);
    b.mark("terracotta facing", 8.4, 52.0, 1.0);
    b.people((0.0, 0.0, 42.0), (24.0, 8.0), 1.2, 10);
    Site::square().seen_from(16.0)
}

pub(super) fn chrysler_building(b: &mut Build) -> Site {
    let brick = of(0xd3d2cc).worked(Work::Windows(2.2, 3.6, hex(0x59636e)));
    for (y, w, h) in [(0.0, 58.0, 48.0), (48.0, 44.0, 24.0), (72.0, 34.0, 118.0), (190.0, 28.0, 26.0)] {
        b.of(brick);
        b.cube((0.0, y, 0.0), (w, h, w));
        b.of(of(0xf0efe9));
        b.cube((0.0, y + h - 1.0, 0.0), (w + 0.8, 1.6, w + 0.8));
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                b.of(of(0xe9e8e2));
                b.row(5, w * 0.22, |b, x| b.cube((x, y, w / 2.0), (1.1, h, 0.7)));
            });
        }
    }
    b.of(of(0x8f939a).worked(Work::Checks(1.6, hex(0xd3d2cc))));
    b.cube((0.0, 178.0, 0.0), (34.6, 5.0, 34.6));
    // Eagles look out from the corners.
    for turn in [45.0, 135.0, 225.0, 315.0] {
        b.at((0.0, 190.0, 0.0), turn, 1.0, |b| {
            b.of(of(0xc9d0d6).glossy());
            b.taper((0.0, 0.0, 24.6), (2.4, 6.0), (1.6, 4.0), 2.2);
            b.taper((0.0, 1.4, 27.8), (1.5, 2.2), (0.7, 1.2), 1.6);
        });
    }
    // The crown: arches one over another, each with its rays of windows.
    let steel = of(0xcdd6dc).glossy();
    for (tier, y) in [214.0, 222.0, 229.4, 236.2, 242.4, 248.0].into_iter().enumerate() {
        let w = 28.0 - 3.9 * tier as f32;
        let h = 17.0 - 1.7 * tier as f32;
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, y, 0.0), turn, 1.0, |b| crown(b, w, h, steel));
        }
        b.of(steel);
        b.taper((0.0, y, 0.0), (w * 0.9, w * 0.9), (w * 0.6, w * 0.6), h * 0.8);
    }
    b.of(steel);
    b.lathe((0.0, 256.0, 0.0), &[(3.6, 0.0), (2.0, 12.0), (1.0, 26.0), (0.1, 62.0)], 8);
    b.mark("spire", 0.7, 284.0, 0.8);
    b.mark("sunburst arch", 4.0, 226.0, 14.2);
    b.mark("eagle gargoyle", 19.6, 191.4, 19.6);
    city(b, (70.0, 260.0), 170.0);
    b.around(|b| {
        for (x, z, w, h) in
            [(-66.0, 24.0, 30.0, 58.0), (68.0, 18.0, 32.0, 72.0), (-84.0, -30.0, 34.0, 96.0), (88.0, -34.0, 34.0, 84.0)]
        {
            b.of(of(if x < 0.0 { 0xa98a74 } else { 0xb3aca4 })
                .worked(Work::Windows(3.0, 4.0, hex(0x56646f)))
                .edged(0.5));
            b.cube((x, 0.0, z), (w, h, w));
        }
    });
    Site::square().seen_from(26.0)
}

/// An arch of steel with triangles of windows like rays: its foot is at 0, its width and height.
fn crown(b: &mut Build, w: f32, h: f32, steel: super::super::mesh::Matter) {
    let on = |t: f32, r: f32| {
        let a = (180.0 - 180.0 * t).to_radians();
        (w / 2.0 * r * a.cos(), h * r * a.sin())
    };
    let z = w / 2.0;
    let mut rim = vec![(0.0, 0.0)];
    rim.extend((0..=16).rev().map(|at| on(at as f32 / 16.0, 1.0)));
    b.of(steel);
    b.slab(&rim, z, 1.4);
    b.of(of(0x8b979f));
    let mut inner = vec![(0.0, 0.0)];
    inner.extend((0..=16).rev().map(|at| on(at as f32 / 16.0, 0.9)));
    b.slab(&inner, z + 0.1, 0.0);
    b.of(of(0x38424c).edged(0.4));
    for at in 0..7 {
        let t = (at as f32 + 0.5) / 7.0;
        b.slab(&[on(t - 0.045, 0.62), on(t + 0.045, 0.62), on(t, 0.86)], z + 0.25, 0.0);
    }
}

pub(super) fn villa_savoye(b: &mut Build) -> Site {
    let white = of(0xf6f5ef);
    b.of(of(0x4f6b58));
    b.cube((0.0, 0.0, -1.6), (12.0, 3.0, 12.0));
    b.of(of(0x6f93a3).worked(Work::Stripes(0.5, hex(0x3f5560))).edged(0.5));
    b.sector((0.0, 0.0, 4.2), &[(5.0, 0.0), (5.0, 3.0)], 18, (-90.0, 90.0), true);
    b.of(white);
    for x in [-9.4_f32, -4.7, 0.0, 4.7, 9.4] {
        for z in [-8.6, -3.6, 1.4, 8.6] {
            if z == 8.6 || z == -8.6 || x.abs() > 9.0 {
                b.lathe((x, 0.0, z), &[(0.2, 0.0), (0.2, 3.1)], 12);
            }
        }
    }
    b.cube((0.0, 3.0, 0.0), (20.6, 3.6, 19.0));
    for (turn, w, z) in [(0.0, 20.6, 9.5), (90.0, 19.0, 10.3), (-90.0, 19.0, 10.3), (180.0, 20.6, 9.5)] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.of(of(0x6f8f9c).edged(0.8));
            b.slab(
                &[(-w / 2.0 + 0.5, 4.25), (w / 2.0 - 0.5, 4.25), (w / 2.0 - 0.5, 5.55), (-w / 2.0 + 0.5, 5.55)],
                z + 0.04,
                0.0,
            );
            b.of(of(0x2e343a));
            b.row(14, (w - 1.0) / 14.0, |b, x| b.cube((x, 4.25, z + 0.05), (0.09, 1.3, 0.08)));
            b.of(of(0x9db6bf));
            b.row(7, (w - 1.0) / 7.0, |b, x| b.cube((x + 0.4, 4.4, z + 0.03), (0.7, 1.0, 0.04)));
        });
    }
    // Curved walls shelter the garden on the roof.
    b.of(white);
    b.sector((-3.4, 6.6, 0.4), &[(3.0, 0.0), (3.0, 2.4)], 24, (150.0, 400.0), true);
    b.sector((-3.4, 6.6, 0.4), &[(2.8, 0.0), (2.8, 2.4)], 24, (150.0, 400.0), true);
    b.cube((3.2, 6.6, 1.8), (8.4, 2.4, 0.25));
    b.of(of(0x9fb7c0));
    b.slab(&[(2.0, 7.2), (4.4, 7.2), (4.4, 8.4), (2.0, 8.4)], 1.95, 0.0);
    b.of(white);
    b.sector((7.4, 6.6, -0.4), &[(2.2, 0.0), (2.2, 2.4)], 20, (0.0, 170.0), true);
    b.of(of(0x6f9a4a).worked(Work::Turf(0.6)));
    for (x, z) in [(1.0, 4.4), (4.6, 5.6), (6.8, 4.0), (-6.0, 5.4), (-8.0, -5.0)] {
        b.cube((x, 6.6, z), (1.8, 0.4, 0.9));
        b.ball((x, 7.2, z), 0.6);
    }
    b.mark("pilotis", -4.7, 1.6, 8.8);
    b.mark("ribbon window", 4.0, 4.9, 9.6);
    b.mark("roof garden", 5.2, 7.4, 5.2);
    b.people((8.0, 0.0, 13.0), (6.0, 2.0), 0.95, 2);
    b.around(|b| {
        for (x, z, h) in [
            (-22.0, -10.0, 11.0),
            (-27.0, -2.0, 9.0),
            (22.0, -12.0, 12.0),
            (29.0, -6.0, 10.0),
            (-9.0, -24.0, 12.0),
            (8.0, -26.0, 12.0),
        ] {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    Site::grass().seen_from(28.0)
}

pub(super) fn fallingwater(b: &mut Build) -> Site {
    let slab = of(0xe9cfa6);
    let stone = of(0x9c8f7e).worked(Work::Courses(0.35, 1.2));
    b.of(stone);
    b.cube((3.0, 0.0, -4.0), (3.4, 16.0, 3.4));
    b.cube((-3.2, 3.0, -5.6), (3.0, 9.0, 2.6));
    b.cube((9.6, 2.0, -6.0), (4.0, 9.0, 3.0));
    let terrace = |b: &mut Build, (x, y, z): (f32, f32, f32), (w, d): (f32, f32)| {
        b.of(slab);
        b.cube((x, y, z), (w, 0.5, d));
        b.cube((x, y, z + d / 2.0 - 0.15), (w, 1.5, 0.3));
        for side in [-1.0, 1.0] {
            b.cube((x + side * (w / 2.0 - 0.15), y, z), (0.3, 1.5, d));
        }
    };
    terrace(b, (-1.0, 3.2, 1.0), (19.0, 9.6));
    terrace(b, (-3.0, 6.8, 2.8), (8.4, 10.4));
    terrace(b, (7.6, 6.8, -2.4), (10.0, 6.6));
    terrace(b, (1.0, 10.2, -2.6), (11.0, 6.6));
    for (x, y, z, w, d) in [(0.6, 3.7, -2.6, 15.0, 5.0), (0.6, 7.3, -4.0, 11.0, 4.0), (1.0, 10.7, -4.0, 7.0, 3.4)] {
        b.of(of(0x54666c).worked(Work::Stripes(0.9, hex(0x7d9096))));
        b.cube((x, y, z), (w, 2.7, d));
        b.of(of(0x9a4034));
        b.row((w / 1.8) as usize, 1.8, |b, u| b.cube((x + u, y, z + d / 2.0), (0.1, 2.7, 0.1)));
        b.cube((x, y + 1.3, z + d / 2.0), (w, 0.1, 0.1));
    }
    b.of(slab);
    b.cube((1.0, 13.4, -3.6), (10.0, 0.5, 5.6));
    b.cube((6.0, 9.9, -4.4), (9.0, 0.45, 5.0));
    // The rocks, and the stream that falls below the lowest terrace.
    b.of(of(0x8a8378).worked(Work::Courses(0.8, 3.0)).edged(0.8));
    for (x, y, z, w, h, d) in [
        (-2.0, -0.6, -2.0, 26.0, 2.2, 9.0),
        (-10.0, -3.2, 3.4, 12.0, 3.0, 6.0),
        (10.0, -3.4, 3.6, 12.0, 3.6, 7.0),
        (-14.0, -5.6, 8.4, 9.0, 3.0, 7.0),
        (14.0, -5.6, 9.0, 9.0, 2.8, 7.0),
        (0.0, -3.4, 2.0, 12.0, 3.0, 5.0),
    ] {
        b.cube((x, y, z), (w, h, d));
    }
    b.of(of(0xdcecf2).worked(Work::Stripes(0.5, hex(0xb5d6e4))).edged(0.4));
    b.part();
    for (x0, x1, y0, y1, z0, z1) in [(-5.0, 5.4, -0.3, -3.2, 4.7, 5.6), (-6.4, 6.6, -3.2, -5.2, 8.0, 9.0)] {
        b.quad([V(x0, y1, z1), V(x1, y1, z1), V(x1, y0, z0), V(x0, y0, z0)]);
    }
    b.of(of(0x9cc4d4));
    b.quad([V(-6.4, -3.15, 8.0), V(6.6, -3.15, 8.0), V(5.4, -3.15, 5.0), V(-5.0, -3.15, 5.0)]);
    b.of(of(0xf4fafc).edged(0.1));
    for number in 0..14 {
        let x = -5.6 + 0.85 * number as f32;
        b.ball((x, -5.2, 9.2 + hash(number, 3) * 0.8), 0.4 + 0.3 * hash(number, 5));
        b.ball((x * 0.86, -3.1, 5.8), 0.26);
    }
    b.mark("cantilevered terrace", -5.4, 7.6, 8.0);
    b.mark("stone tower", 3.0, 14.8, -2.2);
    b.mark("waterfall", 0.6, -1.8, 5.4);
    b.around(|b| {
        b.pool((-60.0, 60.0), (80.0, 8.4), -5.2, 0x6f9a9c);
        b.of(of(0x7a8a52).worked(Work::Turf(2.0)).edged(0.3));
        b.land((0.0, -24.0), (70.0, 20.0), 26, |x, z| {
            -1.0 + ((-z - 6.0) / 8.0).clamp(0.0, 3.0) * 2.4 + (x / 30.0).powi(2)
        });
        for side in [-1.0, 1.0] {
            b.cube((side * 40.0, -6.0, 4.0), (46.0, 4.4, 30.0));
        }
        for number in 0..26 {
            let x = -38.0 + 3.0 * number as f32;
            let z = -11.0 - 14.0 * hash(number, 2);
            b.tree((x, 0.6, z), 15.0 + 6.0 * hash(number, 4), if number % 4 == 3 { Tree::Fir } else { Tree::Round });
        }
        for (x, z, h) in [(-21.0, 4.0, 13.0), (-25.0, 9.0, 11.0), (21.0, 5.0, 14.0), (26.0, 11.0, 11.0)] {
            b.tree((x, -2.0, z), h, Tree::Round);
        }
    });
    Site::jungle().seen_from(-20.0).level(-5.6)
}

pub(super) fn sydney_opera_house(b: &mut Build) -> Site {
    let tile = of(0xf5f2e8).worked(Work::Grooves(1.4)).glossy();
    b.of(of(0xc99f86).worked(Work::Courses(1.0, 3.0)));
    b.cube((0.0, 0.0, 0.0), (104.0, 6.0, 62.0));
    b.cube((4.0, 6.0, 0.0), (92.0, 3.0, 52.0));
    b.of(of(0xd6b09a));
    b.at((-52.0, 0.0, 0.0), -90.0, 1.0, |b| b.stairs((0.0, 0.0, 8.0), 44.0, 6.0, 14.0, 12));
    b.of(of(0x6a5a55));
    b.row(22, 4.4, |b, x| b.patch_on((x, 1.4, 31.1), (2.6, 2.8), Arch::Flat));
    // A shell: two sails that meet in a ridge; it opens towards `ahead`, along x.
    let shell = |b: &mut Build, (x, y, z): (f32, f32, f32), (long, wide, high): (f32, f32, f32), ahead: f32| {
        for side in [-1.0, 1.0] {
            b.of(tile);
            b.surface((14, 12), (wide * 1.2, high * 1.2), |u, v| {
                // v runs from the foot to the mouth along the ridge, u from the ridge down to the springing.
                let ridge =
                    V(x + ahead * long * (v - 0.35), y + high * (v * 1.4).min(1.0).powf(0.62) * (0.55 + 0.45 * v), z);
                let foot = V(
                    x + ahead * long * 0.1 * (v - 0.5),
                    y,
                    z + side * wide * 0.5 * (0.35 + 0.65 * (v * 1.1).min(1.0)),
                );
                let along = ridge.mix(foot, u);
                let bow = (u * std::f32::consts::PI).sin();
                along + V(-ahead * long * 0.06 * bow, high * 0.16 * bow, side * wide * 0.12 * bow)
            });
            b.of(of(0x7f6a5a).worked(Work::Stripes(0.9, hex(0x4f7f92))).glossy());
            b.surface((1, 8), (6.0, high), |u, v| {
                let tip = V(x + ahead * long * 0.56, y + high * 0.86, z);
                let foot = V(x + ahead * long * 0.06, y, z + side * wide * 0.42);
                let base = V(x + ahead * long * 0.3, y, z);
                foot.mix(base, u).mix(tip, v)
            });
        }
    };
    for (z, size) in [(13.0, 1.0), (-14.0, 1.16)] {
        shell(b, (22.0, 9.0, z), (30.0 * size, 24.0, 31.0 * size), 1.0);
        shell(b, (2.0, 9.0, z), (28.0 * size, 25.0, 39.0 * size), 1.0);
        shell(b, (-16.0, 9.0, z), (22.0 * size, 22.0, 27.0 * size), 1.0);
        shell(b, (-34.0, 9.0, z), (22.0 * size, 20.0, 22.0 * size), -1.0);
    }
    shell(b, (-40.0, 6.0, 24.0), (14.0, 10.0, 11.0), -1.0);
    shell(b, (-30.0, 6.0, 24.0), (13.0, 10.0, 12.0), 1.0);
    b.mark("shell roof", 3.0, 32.0, 17.0);
    b.mark("podium", -12.0, 3.4, 31.2);
    b.mark("glass wall", 33.0, 22.0, 15.6);
    b.around(|b| {
        b.of(of(0xb9a99a).worked(Work::Courses(1.0, 3.0)));
        b.cube((-20.0, -2.6, -2.0), (170.0, 2.6, 74.0));
        b.pool((-600.0, 600.0), (400.0, -500.0), -2.0, 0x3f7fae);
        for (x, z, s) in [(70.0, 62.0, 1.0), (-30.0, 84.0, 1.2), (104.0, 20.0, 0.8)] {
            b.at((x, -2.0, z), 30.0, s * 1.6, |b| {
                b.of(of(0xf4f2ec));
                b.taper((0.0, 0.0, 0.0), (5.0, 1.6), (6.4, 2.0), 1.0);
                b.slab(&[(0.2, 1.4), (2.8, 1.4), (0.2, 8.0)], 0.1, 0.1);
                b.slab(&[(-0.2, 1.4), (-0.2, 7.0), (-2.4, 1.4)], 0.1, 0.1);
            });
        }
    });
    b.people((-18.0, 0.0, 34.0), (70.0, 2.0), 1.3, 9);
    Site::grass().seen_from(20.0).level(-3.0).before(Beyond::City, 0x7f93a0)
}

pub(super) fn cathedral_of_brasilia(b: &mut Build) -> Site {
    let rib = of(0xf4f3ee);
    // The outline of a rib: narrow waist, wide foot, spread crown.
    let r = |y: f32| 10.2 + 20.8 * (1.0 - y / 34.0).max(0.0).powf(2.1) + 9.0 * ((y - 26.0) / 14.0).max(0.0).powi(2);
    let outline: Vec<(f32, f32)> = (0..=16).map(|at| at as f32 * 30.0 / 16.0).map(|y| (r(y) - 0.9, y)).collect();
    b.of(of(0x4fa0c4).worked(Work::Ornament(3.2, hex(0x3f8f6a))).edged(0.5).glossy());
    b.lathe((0.0, 0.0, 0.0), &outline, 48);
    b.of(of(0xe9f2f4).worked(Work::Stripes(1.6, hex(0x7fc0d4))).edged(0.3));
    b.lathe((0.0, 0.0, 0.0), &[(r(0.0) - 0.8, 0.0), (r(3.0) - 0.8, 3.0)], 48);
    b.of(of(0xdfe4e4));
    b.lathe((0.0, 30.0, 0.0), &[(10.8, 0.0), (10.8, 1.2), (0.01, 1.3)], 36);
    b.ring(16, 0.0, 11.25, |b, _| {
        let parts = 20;
        b.of(rib);
        b.part();
        for at in 0..parts {
            let (y0, y1) = (40.0 * at as f32 / parts as f32, 40.0 * (at as f32 + 1.0) / parts as f32);
            let thick = |y: f32| 0.45 + 1.25 * (std::f32::consts::PI * (y / 40.0).powf(0.8)).sin().max(0.0);
            let wide = |y: f32| 0.5 + 0.55 * (std::f32::consts::PI * (y / 40.0)).sin();
            let ring = |y: f32| {
                let (o, i, w) = (r(y) + thick(y) * 0.6, r(y) - thick(y), wide(y));
                [V(-w, y, o), V(w, y, o), V(w, y, i), V(-w, y, i)]
            };
            let (low, high) = (ring(y0), ring(y1));
            for side in 0..4 {
                let next = (side + 1) % 4;
                b.quad([low[side], low[next], high[next], high[side]]);
            }
        }
    });
    b.of(rib);
    b.cube((0.0, 31.2, 0.0), (0.5, 12.0, 0.5));
    b.cube((0.0, 38.6, 0.0), (4.4, 0.5, 0.5));
    b.mark("concrete rib", -9.0, 34.0, 9.6);
    b.mark("stained glass", 4.0, 14.0, 14.6);
    b.mark("reflecting pool", 18.0, 0.1, 38.0);
    b.around(|b| {
        b.of(of(0xe2e0d8));
        b.lathe((0.0, 0.0, 0.0), &[(52.0, 0.0), (52.0, 0.5), (50.4, 0.5), (50.4, 0.0)], 64);
        b.of(of(0x5fa0b4).worked(Work::Water).edged(0.3));
        b.lathe((0.0, 0.2, 0.0), &[(50.4, 0.0), (0.1, 0.0)], 64);
        b.water = Some(0.2);
        b.of(of(0xd9d6cc));
        b.cube((-34.0, 0.3, 50.0), (7.0, 0.4, 34.0));
        for (x, z, h) in [(-30.0, 62.0, 6.2), (-38.0, 56.0, 6.2)] {
            b.of(of(0x5a5048));
            b.cube((x, 0.0, z), (2.0, 1.0, 2.0));
            b.lathe((x, 1.0, z), &[(0.8, 0.0), (0.5, h * 0.4), (0.8, h * 0.7), (0.3, h * 0.8)], 10);
            b.ball((x, 1.0 + h * 0.9, z), 0.5);
        }
    });
    b.people((14.0, 0.0, 58.0), (40.0, 6.0), 1.3, 6);
    Site::court().seen_from(10.0).from_above(1.0).before(Beyond::City, 0x97a0a0).mirrored()
}
