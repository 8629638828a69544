//! Palaces and squares of Europe since the Renaissance.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::{V, hash};
use super::super::walls::{Arch, Order, gloom};

pub(super) fn saint_peters_basilica(b: &mut Build) -> Site {
    let stone = of(0xe6dcc6);
    let walled = stone.worked(Work::Courses(1.2, 3.0));
    b.of(walled);
    b.cube((0.0, 0.0, -24.0), (92.0, 38.0, 48.0));
    b.of(stone);
    // The front: eight great columns, an attic, a row of statues.
    for x in [-37.0, -27.0, -13.6, -6.4, 6.4, 13.6, 27.0, 37.0] {
        b.column((x, 2.0, 1.4), 1.7, 27.0, Order::Corinthian);
    }
    for x in [-43.0, 43.0] {
        b.cube((x, 2.0, 0.4), (4.0, 27.0, 2.0));
    }
    for x in [-32.0, -20.0, 0.0, 20.0, 32.0] {
        b.opening((x, 2.0, 0.0), (4.6, 11.0), if x.abs() > 25.0 { Arch::Round } else { Arch::Flat });
        b.opening((x, 17.0, 0.0), (3.4, 7.0), Arch::Round);
    }
    b.cube((0.0, 29.0, 0.6), (94.0, 3.0, 5.0));
    b.pediment((0.0, 32.0, 3.4), 31.0, 5.6, 4.0);
    b.cube((0.0, 38.0, 0.0), (93.0, 1.2, 3.4));
    b.row(8, 11.6, |b, x| b.opening((x, 33.4, 0.0), (2.6, 3.4), Arch::Flat));
    b.row(13, 7.2, |b, x| {
        b.lathe((x, 39.2, 0.6), &[(0.9, 0.0), (0.7, 1.0), (0.9, 2.4), (0.6, 4.0), (0.2, 4.4)], 8);
        b.ball((x, 43.9, 0.6), 0.5);
    });
    b.stairs((0.0, 0.0, 14.0), 60.0, 2.0, 13.0, 6);
    // The dome on its drum of paired columns, a smaller one at each side.
    b.at((0.0, 30.0, -46.0), 0.0, 1.0, |b| {
        b.of(stone);
        b.lathe((0.0, 0.0, 0.0), &[(24.0, 0.0), (24.0, 16.0), (21.0, 16.2), (21.0, 31.0)], 32);
        b.ring(16, 22.4, 11.25, |b, _| {
            for x in [-1.1, 1.1] {
                b.column((x, 16.0, 0.0), 0.72, 12.4, Order::Corinthian);
            }
            b.cube((0.0, 28.4, -0.6), (4.4, 2.2, 3.6));
        });
        b.ring(16, 21.1, 0.0, |b, _| b.opening((0.0, 18.4, 0.0), (2.7, 7.0), Arch::Flat));
        b.lathe((0.0, 31.0, 0.0), &[(22.0, 0.0), (22.0, 5.0), (21.0, 5.2)], 32);
        b.of(of(0x8fa6ae).worked(Work::Grooves(4.2)));
        b.dome((0.0, 36.0, 0.0), 20.8, 28.0, Dome::Pointed, 48);
        b.of(of(0xd9d2bd));
        b.ring(16, 0.0, 0.0, |b, _| {
            b.surface((1, 14), (1.0, 40.0), |u, v| {
                let up = v * 0.94;
                let r = 20.8 * Dome::Pointed.radius(up) + 0.5;
                V((u - 0.5) * 1.5, 36.0 + 28.0 * up, r)
            });
        });
        b.of(stone);
        b.lathe((0.0, 62.6, 0.0), &[(5.0, 0.0), (5.0, 1.2), (3.0, 1.4), (3.0, 8.4), (3.8, 8.8), (0.4, 14.0)], 20);
        b.ring(8, 3.05, 0.0, |b, _| b.opening((0.0, 64.6, 0.0), (1.1, 5.4), Arch::Round));
        b.of(of(0xe3b34a).glossy());
        b.ball((0.0, 77.6, 0.0), 1.4);
        b.cube((0.0, 79.0, 0.0), (0.4, 4.0, 0.4));
        b.cube((0.0, 81.2, 0.0), (2.2, 0.4, 0.4));
    });
    for x in [-32.0, 32.0] {
        b.of(stone);
        b.lathe((x, 38.0, -28.0), &[(6.6, 0.0), (6.6, 9.0)], 8);
        b.ring(1, 0.0, 0.0, |b, _| b.opening((x, 39.4, -21.8), (2.4, 6.0), Arch::Round));
        b.of(of(0x8fa6ae));
        b.dome((x, 47.0, -28.0), 6.4, 8.0, Dome::Half, 20);
    }
    // The arms of the colonnade round the oval square.
    for side in [-1.0, 1.0] {
        for number in 0..26 {
            let a = (20.0 + 5.6 * number as f32).to_radians();
            let (x, z) = (side * (36.0 + 44.0 * a.sin()), 74.0 - 52.0 * a.cos());
            b.of(stone);
            b.column((x, 0.0, z), 0.95, 11.0, Order::Doric);
            b.column((x + side * 7.0 * a.sin(), 0.0, z - 7.0 * a.cos()), 0.95, 11.0, Order::Doric);
            let turn = side * (a.to_degrees() + 0.0);
            b.at((x + side * 3.5 * a.sin(), 11.0, z - 3.5 * a.cos()), turn, 1.0, |b| {
                b.cube((0.0, 0.0, 0.0), (6.0, 2.6, 10.0));
            });
        }
    }
    b.of(of(0xcf9f84));
    b.cube((0.0, 0.0, 74.0), (5.0, 4.0, 5.0));
    b.taper((0.0, 4.0, 74.0), (2.8, 2.8), (1.9, 1.9), 24.0);
    b.taper((0.0, 28.0, 74.0), (1.9, 1.9), (0.02, 0.02), 2.4);
    b.mark("dome", 8.0, 84.0, -29.0);
    b.mark("colonnade", 78.0, 7.0, 68.0);
    b.mark("obelisk", 0.6, 20.0, 75.2);
    b.mark("façade", -22.0, 26.0, 0.6);
    b.people((0.0, 0.0, 70.0), (60.0, 40.0), 1.7, 14);
    Site::square().seen_from(5.0).risen(3.0).before(Beyond::City, 0x9a9a96)
}

pub(super) fn palace_of_versailles(b: &mut Build) -> Site {
    let stone = of(0xe8d6ae);
    let walled = stone.worked(Work::Courses(1.0, 2.4));
    for (x, z, w) in [(0.0, 0.0, 78.0), (-66.0, -16.0, 56.0), (66.0, -16.0, 56.0)] {
        b.at((x, 0.0, z), 0.0, 1.0, |b| {
            b.of(walled);
            b.cube((0.0, 0.0, -8.0), (w, 20.0, 16.0));
            b.of(stone);
            for (up, h) in [(6.4, 0.7), (15.6, 0.9), (19.6, 0.8)] {
                b.cube((0.0, up, -7.8), (w + 0.6, h, 16.6));
            }
            let count = (w / 4.6) as usize | 1;
            b.row(count, (w - 3.0) / count as f32, |b, u| {
                b.opening((u, 0.4, 0.0), (2.0, 5.0), Arch::Round);
                b.pane((u, 7.6, 0.0), (2.0, 6.8), Arch::Round, of(0x5f7f98));
                b.opening((u, 16.8, 0.0), (1.6, 2.2), Arch::Flat);
            });
            b.row(count + 1, (w - 3.0) / count as f32, |b, u| {
                b.cube((u, 7.2, 0.2), (0.6, 8.4, 0.5));
                b.lathe((u, 20.4, -0.4), &[(0.5, 0.0), (0.6, 1.4), (0.2, 2.4)], 8);
            });
            for part in [-0.3, 0.0, 0.3] {
                b.row(4, 2.0, |b, u| b.lathe((w * part + u, 7.2, 1.6), &[(0.5, 0.0), (0.42, 8.0)], 10));
                b.cube((w * part, 15.4, 1.2), (8.0, 1.2, 2.4));
                b.cube((w * part, 6.2, 1.2), (8.0, 1.0, 2.4));
            }
            b.cube((0.0, 20.2, -0.4), (w, 1.1, 0.5));
        });
    }
    b.of(of(0xded2b6).worked(Work::Courses(1.6, 2.4)));
    b.cube((0.0, -0.4, 14.0), (190.0, 0.4, 30.0));
    versailles_garden(b);
    b.mark("Hall of Mirrors", 2.0, 12.0, 0.4);
    b.mark("parterre", -44.0, 0.4, 54.0);
    b.mark("fountain basin", 0.0, 1.6, 86.0);
    b.people((0.0, 0.0, 20.0), (130.0, 12.0), 1.7, 12);
    Site::grass().seen_from(10.0).risen(5.0)
}

/// Beds of box in scrolls, gravel paths, basins with fountains.
fn versailles_garden(b: &mut Build) {
    b.of(of(0xe4d6b4).worked(Work::Turf(3.0)).edged(0.3));
    b.cube((0.0, -0.5, 78.0), (190.0, 0.52, 100.0));
    for side in [-1.0, 1.0] {
        for (x, z, w, d) in [(44.0, 54.0, 62.0, 36.0), (44.0, 104.0, 62.0, 44.0)] {
            b.of(of(0x6f9a4a).worked(Work::Turf(2.0)).edged(0.5));
            b.cube((side * x, 0.0, z), (w, 0.5, d));
            b.of(of(0xd9b48a));
            b.cube((side * x, 0.3, z), (w - 6.0, 0.3, d - 6.0));
            b.of(of(0x4f7d3c).edged(0.5));
            for number in 0..4 {
                let u = side * x + (number as f32 - 1.5) * 14.0;
                b.lathe((u, 0.5, z), &[(5.6, 0.0), (5.6, 0.6), (4.2, 0.6), (4.2, 0.0)], 24);
                b.of(of(if number % 2 == 0 { 0xc2455a } else { 0xe0b23f }));
                b.lathe((u, 0.5, z), &[(2.4, 0.0), (0.1, 0.7)], 16);
                b.of(of(0x4f7d3c).edged(0.5));
            }
            for (cx, cz) in [(-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)] {
                b.spire((side * x + cx * (w - 2.0), 0.4, z + cz * (d - 2.0)), 1.7, 6.0, 10);
            }
        }
        b.around(|b| {
            for number in 0..16 {
                b.tree((side * (104.0 + 9.0 * hash(number, 3)), 0.0, 8.0 + 8.0 * number as f32), 15.0, Tree::Round);
            }
        });
    }
    b.of(of(0xd2c8b0));
    b.lathe((0.0, 0.0, 86.0), &[(12.0, 0.0), (12.0, 1.2), (10.8, 1.2)], 36);
    b.of(of(0x6fa6c0).glossy());
    b.lathe((0.0, 0.9, 86.0), &[(10.8, 0.0), (0.01, 0.05)], 36);
    b.of(of(0xd8c9a4));
    for (up, r) in [(0.9, 4.0), (2.6, 2.8), (4.2, 1.7)] {
        b.lathe((0.0, up, 86.0), &[(r, 0.0), (r * 0.8, 1.0), (r * 0.5, 1.7)], 20);
    }
    b.of(of(0xe3b34a));
    b.lathe((0.0, 5.8, 86.0), &[(0.6, 0.0), (0.5, 1.8), (0.2, 2.6)], 10);
    b.of(of(0xe9f4fa).edged(0.2));
    for number in 0..10 {
        let (s, c) = (number as f32 * 36.0).to_radians().sin_cos();
        b.lathe((6.4 * s, 1.0, 86.0 + 6.4 * c), &[(0.3, 0.0), (0.16, 4.4), (0.02, 5.4)], 6);
    }
}

pub(super) fn royal_saltworks_at_arc_et_senans(b: &mut Build) -> Site {
    let stone = of(0xdccba6).worked(Work::Courses(0.9, 2.0));
    let roof = of(0xa9694c).worked(Work::Tiles(0.8));
    // The director's house in the middle, its columns of round and square drums in turn.
    b.of(stone);
    b.cube((0.0, 0.0, 0.0), (24.0, 15.0, 20.0));
    b.of(roof);
    b.hip((0.0, 15.0, 0.0), (26.0, 22.0), 6.0, 8.0);
    b.of(stone);
    b.cube((0.0, 20.0, 0.0), (6.0, 5.6, 6.0));
    b.of(roof);
    b.hip((0.0, 25.6, 0.0), (7.6, 7.6), 0.2, 3.0);
    b.of(of(0xe6d8b8));
    b.stairs((0.0, 0.0, 19.0), 20.0, 1.6, 4.0, 5);
    for x in [-9.6, -5.8, -2.0, 2.0, 5.8, 9.6] {
        for drum in 0..6 {
            let y = 1.6 + 1.9 * drum as f32;
            b.cube((x, y, 13.4), (2.2, 0.95, 2.2));
            b.lathe((x, y + 0.95, 13.4), &[(0.86, 0.0), (0.86, 0.95)], 14);
        }
    }
    b.cube((0.0, 13.0, 12.6), (23.4, 1.8, 5.4));
    b.pediment((0.0, 14.8, 15.2), 23.6, 5.6, 5.4);
    b.of(gloom());
    b.patch_on((0.0, 1.6, 10.06), (3.4, 6.0), Arch::Flat);
    b.lathe((0.0, 0.0, 0.0), &[(0.1, 0.0), (0.1, 0.1)], 6);
    // The great workshops at both sides of it, the half circle of houses in front.
    for side in [-1.0, 1.0] {
        b.of(stone);
        b.cube((side * 39.0, 0.0, -2.0), (46.0, 8.0, 16.0));
        b.of(of(0xcfbd96));
        b.cube((side * 39.0, 0.0, 6.4), (8.0, 9.0, 1.4));
        b.opening((side * 39.0, 0.0, 7.1), (4.6, 6.6), Arch::Round);
        b.row(4, 11.0, |b, x| {
            if x.abs() > 6.0 || side.abs() > 2.0 {
                b.opening((side * 39.0 + x, 2.4, 6.0), (2.2, 3.0), Arch::Flat);
            }
        });
        b.of(roof);
        b.hip((side * 39.0, 8.0, -2.0), (48.0, 18.0), 34.0, 8.0);
        for (number, degrees) in [24.0, 44.0, 64.0].into_iter().enumerate() {
            let a = f32::to_radians(degrees);
            b.at(
                (side * 84.0 * a.cos(), 0.0, 4.0 + 84.0 * a.sin()),
                side * (-90.0 - degrees) + 0.0 * number as f32,
                1.0,
                |b| {
                    b.of(stone);
                    b.cube((0.0, 0.0, 0.0), (25.0, 7.0, 11.0));
                    b.cube((0.0, 0.0, 1.0), (9.0, 9.6, 11.0));
                    b.opening((0.0, 0.0, 6.5), (3.4, 5.4), Arch::Round);
                    for x in [-8.4, 8.4] {
                        b.opening((x, 2.0, 5.5), (1.8, 2.6), Arch::Flat);
                    }
                    b.of(roof);
                    b.hip((0.0, 7.0, 0.0), (26.4, 12.4), 15.0, 6.0);
                    b.at((0.0, 9.6, 1.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (12.0, 10.0), 3.4));
                },
            );
        }
    }
    b.around(|b| {
        b.of(of(0xdfd0a8).worked(Work::Turf(3.0)).edged(0.3));
        b.cube((0.0, -0.3, 50.0), (9.0, 0.34, 90.0));
        b.cube((0.0, -0.3, 22.0), (130.0, 0.34, 9.0));
    });
    b.mark("director's house", -8.0, 14.2, 10.0);
    b.mark("portico", 5.8, 8.0, 14.6);
    b.mark("salt workshop", 45.0, 11.0, 4.6);
    b.people((0.0, 0.0, 30.0), (60.0, 16.0), 1.3, 9);
    Site::grass().seen_from(8.0).risen(9.0)
}
