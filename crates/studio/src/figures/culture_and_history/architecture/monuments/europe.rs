//! Palaces, squares and houses of Europe since the Renaissance, and the court of the Alhambra.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::{V, hash, hex};
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
    Site::square().seen_from(5.0).from_above(3.0).before(Beyond::City, 0x9a9a96)
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
    Site::grass().seen_from(10.0).from_above(5.0)
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
            if drum % 2 == 0 {
                b.cube((x, y, 13.4), (2.2, 0.95, 2.2));
            } else {
                b.cube((x, y, 13.4), (2.2, 0.95, 2.2));
            }
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
    Site::grass().seen_from(8.0).from_above(9.0)
}

pub(super) fn alhambra(b: &mut Build) -> Site {
    let stucco = of(0xe6cfa0).worked(Work::Ornament(0.8, hex(0xc39a63)));
    b.of(of(0xe4dac4).worked(Work::Courses(1.6, 1.6)));
    b.around(|b| b.cube((0.0, -0.3, 0.0), (30.0, 0.32, 40.0)));
    for (turn, away, count) in [(0.0, 13.0, 7), (90.0, 10.0, 9), (-90.0, 10.0, 9)] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.at((0.0, 0.0, -away), 0.0, 1.0, |b| {
                let wide = 2.9;
                b.row(count + 1, wide, |b, x| {
                    for u in [-0.22, 0.22] {
                        b.of(of(0xf3ede0));
                        b.lathe(
                            (x + u, 0.0, 0.1),
                            &[(0.22, 0.0), (0.13, 0.16), (0.12, 3.0), (0.2, 3.1), (0.26, 3.6)],
                            10,
                        );
                    }
                    b.cube((x, 3.6, 0.1), (0.9, 0.4, 0.6));
                });
                b.of(stucco);
                b.row(count, wide, |b, x| {
                    b.at((x, 4.0, 0.4), 0.0, 1.0, |b| b.bay(wide, 2.2, 0.1, 3.4, 0.6, Arch::Round));
                });
                b.of(of(0xd3ab6c));
                b.cube((0.0, 7.2, 0.2), (count as f32 * wide + 1.0, 0.4, 1.2));
                b.of(of(0x8a5236).worked(Work::Stripes(0.4, hex(0x6d402b))));
                b.cube((0.0, 7.6, 0.4), (count as f32 * wide + 2.0, 0.4, 2.4));
                b.of(of(0xb9694a).worked(Work::Tiles(0.4)));
                b.part();
                let (l, r) = (-(count as f32) * wide / 2.0 - 1.4, count as f32 * wide / 2.0 + 1.4);
                b.quad([V(l, 8.0, 1.8), V(r, 8.0, 1.8), V(r, 10.4, -4.0), V(l, 10.4, -4.0)]);
                // The wall of the gallery: tiles below, plaster above.
                b.of(of(0x2f6f8c).worked(Work::Ornament(0.5, hex(0xe8dfc0))));
                b.cube((0.0, 0.0, -3.6), (count as f32 * wide + 6.0, 1.8, 0.4));
                b.of(stucco);
                b.cube((0.0, 1.8, -3.6), (count as f32 * wide + 6.0, 5.8, 0.36));
                b.of(gloom());
                b.patch_on((0.0, 0.0, -3.3), (2.6, 5.0), Arch::Horseshoe);
            });
        });
    }
    // A pavilion steps forward from the far side.
    b.at((0.0, 0.0, -9.4), 0.0, 1.0, |b| {
        for x in [-2.6, -0.9, 0.9, 2.6] {
            b.of(of(0xf3ede0));
            b.lathe((x, 0.0, 0.0), &[(0.2, 0.0), (0.12, 0.16), (0.12, 3.0), (0.26, 3.6)], 10);
        }
        b.of(stucco);
        b.at((0.0, 3.6, 0.3), 0.0, 1.0, |b| b.arcade(3, 1.8, (1.4, 0.2, 3.8, 0.5), Arch::Round));
        b.cube((0.0, 7.0, -1.4), (6.4, 1.4, 3.6));
        b.of(of(0xb9694a).worked(Work::Tiles(0.4)));
        b.hip((0.0, 8.4, -1.4), (8.0, 6.0), 0.3, 3.0);
    });
    fountain_of_lions(b);
    b.mark("stucco arch", 5.8, 5.8, -12.4);
    b.mark("lion fountain", 0.6, 1.9, 4.6);
    b.mark("tilework", -7.6, 1.0, -16.2);
    b.people((6.0, 0.0, -4.0), (3.0, 6.0), 0.95, 2);
    Site::court()
        .seen_from(6.0)
        .from_above(7.0)
        .on(of(0xe0d4ba).worked(Work::Courses(1.6, 1.6)))
        .before(Beyond::Peaks, 0x8f9aa0)
}

/// A basin borne by lions.
fn fountain_of_lions(b: &mut Build) {
    b.at((0.0, 0.0, 4.0), 0.0, 1.0, |b| {
        b.of(of(0xefe8da));
        b.lathe((0.0, 0.0, 0.0), &[(3.3, 0.0), (3.3, 0.3), (3.0, 0.3), (3.0, 0.1)], 12);
        b.lathe(
            (0.0, 0.0, 0.0),
            &[(0.6, 0.0), (0.5, 1.2), (1.0, 1.5), (1.9, 1.7), (2.0, 2.1), (1.8, 2.1), (1.7, 1.9)],
            24,
        );
        b.of(of(0x7fb6c6).glossy());
        b.lathe((0.0, 2.0, 0.0), &[(1.8, 0.0), (0.01, 0.02)], 24);
        b.of(of(0xe9f4fa).edged(0.2));
        b.lathe((0.0, 2.0, 0.0), &[(0.12, 0.0), (0.07, 1.0), (0.3, 1.1), (0.02, 1.3)], 8);
        b.ring(12, 1.75, 15.0, |b, _| {
            b.of(of(0xf2ecdf));
            b.cube((0.0, 0.0, 0.0), (0.44, 0.9, 0.9));
            b.cube((0.0, 0.0, 0.42), (0.4, 0.6, 0.16));
            b.taper((0.0, 0.7, 0.5), (0.46, 0.5), (0.36, 0.4), 0.56);
            b.cube((0.0, 0.86, 0.8), (0.24, 0.24, 0.24));
            b.of(of(0x8a8070));
            b.cube((0.0, 0.9, 0.93), (0.1, 0.08, 0.02));
        });
    });
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
