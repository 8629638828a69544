//! Monuments of Córdoba and Barcelona.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::{V, hex};
use super::super::walls::{Arch, gloom, vault};

pub(super) fn great_mosque_of_cordoba(b: &mut Build) -> Site {
    // A forest of columns under two tiers of striped arches, seen from among them.
    let red = of(0xc2523d);
    let white = of(0xf1e2c4);
    let bay = |b: &mut Build, row: usize, column: usize| {
        b.at(((column as f32 - 8.0) * 4.6, 0.0, -5.2 * row as f32), 0.0, 1.0, |b| {
            b.of(of(if (row + column).is_multiple_of(2) { 0x9a8f9c } else { 0x8a7f78 }));
            b.lathe((0.0, 0.0, 0.0), &[(0.46, 0.0), (0.3, 0.3), (0.27, 3.0), (0.34, 3.1), (0.5, 3.7)], 12);
            b.of(of(0xe3cfa4));
            b.cube((0.0, 3.7, 0.0), (0.9, 0.4, 0.9));
            b.cube((0.0, 4.1, 0.0), (0.7, 3.1, 0.8));
            for (spring, arch) in [(4.3, Arch::Horseshoe), (7.2, Arch::Round)] {
                striped(b, 3.9, spring, arch, (red, white));
            }
        });
    };
    for row in 0..7 {
        for column in 0..17 {
            if row == 0 && (6..10).contains(&column) {
                bay(b, row, column);
            } else {
                b.around(|b| bay(b, row, column));
            }
        }
    }
    b.around(|b| {
        b.of(of(0x7a4b35).worked(Work::Stripes(0.9, hex(0x936046))));
        b.cube((0.0, 10.6, -10.0), (80.0, 0.6, 50.0));
        b.of(of(0xd9bf93));
        b.cube((0.0, 0.0, -35.0), (80.0, 10.6, 1.0));
    });
    // The prayer niche shines at the end of the middle aisle.
    b.of(of(0xe2b850).worked(Work::Ornament(0.7, hex(0x7a4a2c))));
    b.around(|b| b.cube((-2.3, 0.0, -34.2), (4.4, 8.4, 0.6)));
    b.around(|b| {
        b.of(of(0xe9c765));
        b.patch_on((-2.3, 0.3, -33.8), (3.2, 5.4), Arch::Horseshoe);
        b.of(of(0x5b3a2a));
        b.patch_on((-2.3, 0.3, -33.7), (2.2, 4.2), Arch::Horseshoe);
    });
    b.mark("horseshoe arch", -2.3, 6.5, 0.2);
    b.mark("striped voussoirs", 7.2, 8.9, 0.3);
    b.mark("mihrab", -2.3, 3.0, -33.0);
    b.people((-2.0, 0.0, -14.0), (5.0, 8.0), 1.0, 3);
    Site::court().seen_from(6.0).on(of(0xc9a77c).worked(Work::Courses(1.6, 1.6))).before(Beyond::Plain, 0x9a8a70)
}

/// An arch of stones in turn red and white, to the right of a column.
fn striped(b: &mut Build, gap: f32, spring: f32, arch: Arch, (red, white): (Matter, Matter)) {
    let line = vault(gap, arch);
    let count = line.len() - 1;
    for (at, pair) in line.windows(2).enumerate() {
        b.of(if at % 2 == 0 { red } else { white });
        let out = |(x, y): (f32, f32)| (x * 1.22 + 2.3, (y + 0.1) * 1.26 + spring);
        let inner = |(x, y): (f32, f32)| (x + 2.3, y + spring);
        let rim = [inner(pair[1]), out(pair[1]), out(pair[0]), inner(pair[0])];
        let rim = if at < count { rim } else { [rim[3], rim[2], rim[1], rim[0]] };
        b.slab(&rim, 0.35, 0.7);
    }
}

pub(super) fn sagrada_familia(b: &mut Build) -> Site {
    let stone = of(0xcbb18a);
    let tower = |b: &mut Build, (x, z): (f32, f32), r: f32, h: f32| {
        b.of(stone.worked(Work::Checks(1.5, hex(0x8a7355))));
        let outline: Vec<(f32, f32)> =
            (0..=10).map(|at| at as f32 / 10.0).map(|t| (r * (1.0 - 0.74 * t.powf(1.9)), h * 0.82 * t)).collect();
        b.lathe((x, 0.0, z), &outline, 14);
        b.of(of(0xd9c6a0));
        for number in 0..5 {
            let t = 0.36 + 0.11 * number as f32;
            let at = r * (1.0 - 0.74 * (t / 0.82).powf(1.9));
            b.lathe((x, h * t, z), &[(at, 0.0), (at * 1.08, 0.4), (at * 1.08, 1.1), (at, 1.4)], 14);
        }
        b.lathe((x, h * 0.82, z), &[(r * 0.28, 0.0), (r * 0.2, h * 0.1)], 10);
        for (up, rgb, size) in [(0.91, 0xd9b23f, 0.36), (0.945, 0xc2453a, 0.28), (0.975, 0xf0e9da, 0.34)] {
            b.of(of(rgb));
            b.ball((x, h * up, z), r * size);
        }
        b.of(of(0xe3c25a));
        b.spire((x, h * 0.98, z), r * 0.12, h * 0.03, 6);
    };
    for (x, z, r, h) in
        [(-17.0, -2.0, 4.6, 74.0), (-6.4, 0.0, 5.0, 84.0), (6.4, 0.0, 5.0, 84.0), (17.0, -2.0, 4.6, 74.0)]
    {
        tower(b, (x, z), r, h);
    }
    for (x, z, r, h) in [
        (-13.0, -32.0, 6.0, 98.0),
        (13.0, -32.0, 6.0, 98.0),
        (0.0, -46.0, 8.4, 122.0),
        (-10.0, -58.0, 5.0, 92.0),
        (12.0, -60.0, 5.0, 92.0),
    ] {
        tower(b, (x, z), r, h);
    }
    b.of(stone.worked(Work::Courses(1.0, 2.2)));
    b.cube((0.0, 0.0, -38.0), (38.0, 40.0, 54.0));
    for side in [-1.0, 1.0] {
        b.at((side * 19.0, 0.0, -38.0), side * 90.0, 1.0, |b| {
            b.row(5, 10.0, |b, x| {
                b.pane((x, 6.0, 0.0), (4.0, 14.0), Arch::Pointed, of(0x4a6f92));
                b.pane((x, 25.0, 0.0), (3.4, 10.0), Arch::Pointed, of(0x92566a));
                b.spire((x + 5.0, 40.0, -1.0), 1.4, 8.0, 8);
            });
        });
    }
    // The front of the Nativity: three deep porches under ragged gables, and columns that branch like trees.
    b.of(of(0xb89c74).worked(Work::Ornament(0.9, hex(0x8d7352))));
    for (x, w, h) in [(-13.0, 11.0, 27.0), (0.0, 15.0, 40.0), (13.0, 11.0, 27.0)] {
        b.slab(
            &[
                (x - w / 2.0, 0.0),
                (x + w / 2.0, 0.0),
                (x + w * 0.42, h * 0.5),
                (x + w * 0.2, h * 0.8),
                (x, h),
                (x - w * 0.2, h * 0.8),
                (x - w * 0.42, h * 0.5),
            ],
            6.4,
            8.0,
        );
    }
    for (x, w, h) in [(-13.0, 6.4, 13.0), (0.0, 9.0, 20.0), (13.0, 6.4, 13.0)] {
        b.of(of(0xd9c39a));
        b.patch_on((x, 0.0, 6.5), (w * 1.24, h * 1.14), Arch::Pointed);
        b.of(of(0x5c4836));
        b.patch_on((x, 0.0, 6.6), (w, h), Arch::Pointed);
        b.of(of(0xe0cba2));
        b.rose((x, h * 1.3, 6.6), w * 0.2, 8, of(0x4a6f92));
    }
    b.of(of(0xdfcaa3));
    for x in [-7.6, 7.6, -19.0, 19.0] {
        b.lathe((x, 0.0, 7.4), &[(0.9, 0.0), (0.6, 1.0), (0.5, 10.0)], 10);
        for lean in [-1.0, -0.35, 0.35, 1.0] {
            b.part();
            let (p, q) = (V(x, 9.6, 7.4), V(x + lean * 3.0, 16.5, 6.8));
            b.quad([p + V(-0.35, 0.0, 0.2), p + V(0.35, 0.0, 0.2), q + V(0.25, 0.0, 0.2), q + V(-0.25, 0.0, 0.2)]);
        }
    }
    b.mark("spire", 6.8, 62.0, 3.0);
    b.mark("Nativity façade", 2.0, 29.0, 6.8);
    b.mark("branching column", -7.6, 8.6, 7.8);
    b.people((0.0, 0.0, 20.0), (40.0, 10.0), 1.4, 10);
    b.around(|b| {
        for (x, z) in [(-30.0, 14.0), (-36.0, 4.0), (31.0, 14.0), (38.0, 2.0)] {
            b.tree((x, 0.0, z), 11.0, Tree::Round);
        }
    });
    Site::square().seen_from(18.0)
}

pub(super) fn casa_batllo(b: &mut Build) -> Site {
    let front = of(0x9fc0bd).worked(Work::Ornament(0.9, hex(0xd9a0a8)));
    let bone = of(0xe8dcc0);
    b.of(front);
    b.cube((0.0, 0.0, -5.0), (14.0, 21.0, 10.0));
    // The roof: a scaly hump over a curved edge.
    b.of(of(0x4f9a8a).worked(Work::Checks(0.42, hex(0x3f7fa6))).glossy());
    b.surface((30, 10), (15.0, 8.0), |u, v| {
        let x = (u - 0.5) * 14.6;
        let edge = 21.0 + 1.5 * (u * 3.4).sin();
        let hump = 5.2 * (-(((u - 0.62) / 0.34).powi(2))).exp() + 1.4;
        V(x, edge + hump * (v * std::f32::consts::FRAC_PI_2).sin(), 0.5 - 6.0 * v + (1.0 - v) * v * 4.0)
    });
    for number in 0..9 {
        b.of(of([0xd98a3f, 0xc9c25a, 0x5fa66a, 0x4f8fb0][number % 4]));
        let u = 0.1 + 0.1 * number as f32;
        let hump = 5.2 * (-(((u - 0.62) / 0.34).powi(2))).exp() + 1.4;
        b.ball(((u - 0.5) * 14.6, 21.0 + 1.5 * (u * 3.4).sin() + hump, -5.0), 0.62);
    }
    b.of(of(0xe9e2d0));
    b.lathe((-4.6, 20.6, -0.6), &[(1.6, 0.0), (1.5, 4.6), (1.9, 5.4), (0.5, 7.6)], 18);
    b.ball((-4.6, 28.4, -0.6), 0.7);
    b.cube((-4.6, 29.0, -0.6), (0.3, 1.8, 0.3));
    b.cube((-4.6, 29.7, -0.6), (1.4, 0.3, 0.3));
    for (row, up) in [10.0, 13.6, 17.2].into_iter().enumerate() {
        for column in 0..if row == 2 { 3 } else { 4 } {
            let count = if row == 2 { 3.0 } else { 4.0 };
            let x = (column as f32 - (count - 1.0) / 2.0) * 3.1;
            b.of(bone);
            b.pane((x, up, 0.0), (1.5, 2.3), Arch::Flat, of(0x3d4c58));
            mask(b, (x, up - 0.1, 0.1));
        }
    }
    // The great windows of the first floor between columns like bones.
    b.of(of(0x3d4c58));
    b.slab(
        &[(0.0, 4.2), (6.2, 4.4), (6.4, 8.6), (3.4, 9.2), (0.0, 9.0), (-3.4, 9.2), (-6.4, 8.6), (-6.2, 4.4)],
        0.3,
        0.4,
    );
    b.of(bone);
    for (x0, x1) in [(-6.9, -6.3), (6.3, 6.9)] {
        b.slab(&[(x0, 3.6), (x1, 3.6), (x1, 9.6), (x0, 9.6)], 1.2, 1.4);
    }
    b.surface((24, 2), (14.0, 1.4), |u, v| {
        V((u - 0.5) * 14.2, 3.4 + v * 1.1 + 0.3 * (u * 12.0).sin() * v, 1.3 - v * 0.5)
    });
    b.surface((24, 2), (14.0, 1.4), |u, v| {
        V((u - 0.5) * 14.2, 9.0 + v * 0.9 - 0.5 * (u * 9.5).sin().abs(), 1.3 - v * 0.8)
    });
    for x in [-4.2, -1.5, 1.5, 4.2] {
        for (y, h) in [(4.2, 4.8), (0.0, 3.6)] {
            let outline = [
                (0.42, 0.0),
                (0.22, h * 0.22),
                (0.3, h * 0.46),
                (0.4, h * 0.52),
                (0.28, h * 0.58),
                (0.2, h * 0.8),
                (0.42, h),
            ];
            b.lathe((x, y, 0.9), &crate::figures::pen::smooth(&outline), 14);
        }
    }
    b.of(gloom());
    for x in [-5.6, -2.8, 0.0, 2.8, 5.6] {
        b.patch_on((x, 0.0, 0.06), (2.0, 3.2), Arch::Round);
    }
    b.around(|b| {
        // Its neighbours.
        b.of(of(0xd9b98f).worked(Work::Courses(0.9, 2.0)));
        b.cube((-14.6, 0.0, -5.2), (15.0, 18.0, 10.0));
        b.of(of(0xc9a07f).worked(Work::Courses(0.9, 2.0)));
        b.cube((15.0, 0.0, -5.2), (15.6, 23.0, 10.0));
        for row in 0..4 {
            for x in [-19.0, -14.6, -10.2, 10.6, 15.0, 19.4] {
                b.of(of(0xe9dcc4));
                b.opening(
                    (x, 2.0 + 4.2 * row as f32, -0.2),
                    (1.6, 2.8),
                    if x < 0.0 { Arch::Flat } else { Arch::Round },
                );
            }
        }
        b.of(of(0xb9b2a6));
        b.cube((0.0, 0.0, 5.0), (60.0, 0.2, 8.0));
        for x in [-10.0, 11.0] {
            b.tree((x, 0.2, 6.0), 7.0, Tree::Round);
        }
    });
    b.mark("mask-shaped balcony", 4.6, 13.9, 1.0);
    b.mark("scaled roof", 2.6, 24.6, -0.6);
    b.mark("bone-like column", -1.5, 6.4, 1.3);
    b.people((0.0, 0.2, 7.0), (14.0, 3.0), 0.9, 6);
    Site::square().seen_from(12.0)
}

/// A balcony like a mask, with two holes for eyes: the middle of its foot.
fn mask(b: &mut Build, (x, y, z): (f32, f32, f32)) {
    b.of(Matter { gloss: 0.3, ..of(0xefe6cf) });
    b.surface((12, 4), (2.4, 1.2), |u, v| {
        let a = (u - 0.5) * 2.6;
        let wide = 1.05 + 0.12 * (v * 3.0).sin();
        V(x + wide * a.sin(), y + v * 1.15 + 0.16 * (a * 2.0).cos() * v, z + 0.95 * a.cos() * (0.72 + 0.28 * v))
    });
    b.of(gloom());
    for side in [-0.42, 0.42] {
        b.at((x + side, y + 0.66, z + 0.92), side * 40.0, 1.0, |b| {
            b.slab(&[(-0.3, 0.0), (-0.12, -0.18), (0.14, -0.2), (0.32, 0.02), (0.14, 0.22), (-0.12, 0.2)], 0.05, 0.0);
        });
    }
}
