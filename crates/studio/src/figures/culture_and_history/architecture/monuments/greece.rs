//! Monuments of Greece and Rome.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::hash;
use super::super::walls::{Arch, Order, gloom};

pub(super) fn parthenon(b: &mut Build) -> Site {
    let marble = of(0xeadfc4);
    b.of(of(0xb09c7c).worked(Work::Turf(3.0)).edged(0.5));
    b.around(|b| b.crag((0.0, -16.0, 0.0), (70.0, 52.0), 16.0, 9.0));
    b.of(of(0xd8c9a5).worked(Work::Turf(4.0)).edged(0.0));
    b.around(|b| b.lathe((0.0, 0.02, 0.0), &[(52.0, 0.0), (0.01, 0.05)], 40));
    b.of(marble.worked(Work::Courses(0.55, 3.0)));
    for (step, grow) in [(0.0, 3.0), (1.0, 1.8), (2.0, 0.6)] {
        b.cube((0.0, step * 0.6, 0.0), (69.0 + grow, 0.6, 31.0 + grow));
    }
    b.at((0.0, 1.8, 0.0), 90.0, 1.0, |b| {
        b.of(marble.worked(Work::Courses(1.2, 2.4)));
        b.cube((0.0, 0.0, 0.0), (20.0, 10.4, 46.0));
        b.opening((0.0, 0.0, 23.0), (5.0, 8.0), Arch::Flat);
        b.of(marble.worked(Work::Grooves(0.45)));
        for z in [-33.4, 33.4] {
            b.row(8, 4.1, |b, x| b.column((x, 0.0, z), 0.98, 10.4, Order::Doric));
        }
        for x in [-14.4, 14.4] {
            b.row(15, 4.18, |b, z| b.column((x, 0.0, z), 0.98, 10.4, Order::Doric));
        }
        b.of(marble);
        b.cube((0.0, 10.4, 0.0), (31.0, 1.35, 69.4));
        b.of(of(0xd9cbab).worked(Work::Stripes(1.05, [0.87, 0.81, 0.69])));
        b.cube((0.0, 11.75, 0.0), (30.8, 1.35, 69.2));
        b.of(marble);
        b.cube((0.0, 13.1, 0.0), (32.2, 0.6, 70.8));
        b.of(of(0xd9b692).worked(Work::Tiles(0.9)));
        b.at((0.0, 13.7, 0.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (68.0, 32.4), 4.3));
        b.of(marble);
        b.pediment((0.0, 13.7, 35.2), 32.2, 4.4, 1.6);
        b.at((0.0, 0.0, 0.0), 180.0, 1.0, |b| b.pediment((0.0, 13.7, 35.2), 32.2, 4.4, 1.6));
        b.mark("pediment", 3.0, 15.4, 35.4);
        b.mark("frieze", -6.0, 12.4, 34.8);
        b.mark("Doric column", -10.2, 6.0, 34.2);
        b.mark("stylobate", 4.0, -0.3, 36.4);
    });
    b.people((30.0, 0.0, 34.0), (50.0, 10.0), 1.2, 9);
    Site::dry().seen_from(58.0).before(Beyond::Hills, 0x8d927e).level(-16.0)
}

pub(super) fn colosseum(b: &mut Build) -> Site {
    let stone = of(0xd9bf94).worked(Work::Courses(1.4, 3.2));
    let (rx, rz) = (94.0_f32, 78.0_f32);
    let bays = 60;
    for number in 0..bays {
        let a = (number as f32 + 0.5) / bays as f32 * std::f32::consts::TAU;
        let at = (rx * a.sin(), 0.0, rz * a.cos());
        let turn = (a.sin() / rx).atan2(a.cos() / rz).to_degrees();
        let wide = std::f32::consts::TAU / bays as f32 * ((rx * a.cos()).hypot(rz * a.sin())) * 1.015;
        // The outer wall stands whole on one side; on the other it is broken off and falls by steps.
        let degrees = (a.to_degrees() + 360.0) % 360.0;
        let storeys = match degrees {
            d if (28.0..36.0).contains(&d) || (236.0..244.0).contains(&d) => 3,
            d if (36.0..42.0).contains(&d) || (230.0..236.0).contains(&d) => 2,
            d if (42.0..230.0).contains(&d) => 0,
            _ => 4,
        };
        b.at(at, turn, 1.0, |b| {
            for storey in 0..storeys {
                b.at((0.0, 11.6 * storey as f32, 0.0), 0.0, 1.0, |b| storey_of(b, storey, wide, stone));
            }
        });
        b.at((at.0 * 0.86, 0.0, at.2 * 0.86), turn, 1.0, |b| {
            b.of(of(0xc9a878).worked(Work::Courses(1.4, 3.2)));
            let tall = if storeys == 0 { 2 } else { 3 };
            for storey in 0..tall {
                b.at((0.0, 11.6 * storey as f32, 0.0), 0.0, 1.0, |b| {
                    b.bay(wide * 0.88, wide * 0.5, 5.2, 11.6, 3.0, Arch::Round);
                });
            }
            let ragged = hash(number, 5) * 3.0;
            b.cube((0.0, 11.6 * tall as f32, -1.5), (wide * 0.88, ragged, 3.0));
        });
    }
    stands(b, (rx, rz));
    b.mark("arcade", -40.0, 17.0, 71.0);
    b.mark("attic storey", -30.0, 42.0, 74.0);
    b.mark("arena", 12.0, 2.0, 6.0);
    b.mark("vault", 59.0, 4.0, 50.0);
    b.people((0.0, 0.0, 110.0), (150.0, 24.0), 1.7, 14);
    b.around(|b| {
        for (x, z) in [(-130.0, -40.0), (-120.0, 20.0), (132.0, -50.0), (128.0, 60.0)] {
            b.tree((x, 0.0, z), 20.0, Tree::Pine);
        }
    });
    Site::square().seen_from(26.0).risen(9.0)
}

fn storey_of(b: &mut Build, storey: usize, wide: f32, stone: super::super::mesh::Matter) {
    b.of(stone);
    if storey == 3 {
        b.cube((0.0, 0.0, -1.6), (wide, 13.0, 3.2));
        b.opening((0.0, 4.0, 0.0), (1.8, 2.4), Arch::Flat);
        b.cube((wide / 2.0, 0.0, 0.1), (1.0, 12.4, 0.8));
        b.cube((0.0, 12.2, 0.2), (wide, 1.0, 4.2));
    } else {
        b.bay(wide, wide * 0.56, 5.2, 10.6, 4.0, Arch::Round);
        b.column((wide / 2.0, 0.0, 0.3), 0.75, 10.0, Order::Plain);
        b.cube((0.0, 10.2, -1.7), (wide, 1.4, 5.0));
        b.of(gloom());
        b.cube((0.0, 0.0, -4.4), (wide, 10.4, 0.4));
    }
}

/// The slope of seats and the arena inside.
fn stands(b: &mut Build, (rx, rz): (f32, f32)) {
    b.of(of(0xb99a6d).worked(Work::Bands(1.6, [0.62, 0.5, 0.35])));
    b.surface((60, 6), (480.0, 40.0), |u, v| {
        let a = u * std::f32::consts::TAU;
        let r = 0.44 + 0.4 * v;
        super::super::vector::V(rx * r * a.sin(), 2.0 + 22.0 * v * v, rz * r * a.cos())
    });
    b.of(of(0xd9bd86).worked(Work::Turf(4.0)));
    b.surface((48, 1), (10.0, 10.0), |u, v| {
        let a = u * std::f32::consts::TAU;
        super::super::vector::V(rx * 0.45 * v * a.sin(), 2.0, rz * 0.45 * v * a.cos())
    });
}

pub(super) fn petras_treasury(b: &mut Build) -> Site {
    let rock = of(0xc9785a).worked(Work::Bands(2.6, [0.74, 0.43, 0.33])).edged(0.5);
    let carved = of(0xdc9673);
    // The cliff stands as two buttresses and a face behind.
    b.of(rock);
    b.around(|b| {
        for (x, w) in [(-34.0, 34.0), (34.0, 34.0)] {
            b.taper((x, -2.0, -6.0), (w, 34.0), (w * 0.94, 28.0), 66.0);
        }
        b.cube((0.0, -2.0, -18.0), (60.0, 70.0, 24.0));
    });
    b.of(carved.worked(Work::Courses(1.6, 40.0)));
    b.cube((0.0, 0.0, -4.0), (27.0, 39.0, 6.0));
    b.of(carved);
    b.stairs((0.0, 0.0, 6.6), 16.0, 1.2, 2.6, 4);
    b.cube((0.0, 0.0, 2.0), (27.0, 1.2, 4.0));
    for x in [-11.6, -7.4, -2.9, 2.9, 7.4, 11.6] {
        b.column((x, 1.2, 2.2), 0.95, 13.0, Order::Corinthian);
    }
    b.opening((0.0, 1.2, -0.9), (4.0, 9.6), Arch::Flat);
    b.opening((-9.4, 1.2, -0.9), (2.2, 6.6), Arch::Flat);
    b.opening((9.4, 1.2, -0.9), (2.2, 6.6), Arch::Flat);
    b.cube((0.0, 14.2, 1.4), (28.0, 2.2, 5.0));
    b.pediment((0.0, 16.4, 3.6), 18.0, 3.4, 3.4);
    b.cube((0.0, 19.6, 0.6), (28.0, 1.4, 4.6));
    // The upper storey: a round pavilion between the halves of a broken pediment.
    b.lathe((0.0, 21.0, 0.6), &[(3.4, 0.0), (3.4, 9.4)], 20);
    for x in [-2.8, 2.8] {
        b.column((x, 21.0, 2.8), 0.62, 9.2, Order::Corinthian);
    }
    b.lathe((0.0, 30.2, 0.8), &[(4.2, 0.0), (4.4, 1.4), (4.0, 1.5), (3.2, 3.0), (0.7, 5.4)], 20);
    b.lathe((0.0, 35.4, 0.8), &[(0.5, 0.0), (1.5, 1.0), (1.6, 1.8), (0.6, 2.6), (0.8, 3.0), (0.0, 3.6)], 14);
    for side in [-1.0, 1.0] {
        b.cube((side * 10.0, 21.0, -0.6), (7.4, 9.2, 3.6));
        for x in [6.9, 13.0] {
            b.column((side * x, 21.0, 2.2), 0.62, 9.2, Order::Corinthian);
        }
        b.cube((side * 10.0, 30.2, 0.6), (8.4, 1.5, 4.6));
        let (inner, outer) = (side * 6.0, side * 14.2);
        let rim = if side > 0.0 {
            [(inner, 31.7), (outer, 31.7), (inner, 36.2)]
        } else {
            [(outer, 31.7), (inner, 31.7), (inner, 36.2)]
        };
        b.slab(&rim, 2.9, 4.6);
    }
    b.mark("urn", 0.6, 37.2, 2.2);
    b.mark("broken pediment", 9.0, 33.2, 3.0);
    b.mark("Corinthian capital", -7.4, 13.4, 3.2);
    b.people((0.0, 0.0, 14.0), (22.0, 5.0), 1.1, 5);
    Site::sand().seen_from(10.0).on(of(0xd9a883).worked(Work::Turf(5.0))).before(Beyond::Plain, 0xb87458)
}

pub(super) fn pantheon_in_rome(b: &mut Build) -> Site {
    let stone = of(0xd8c3a2);
    b.of(of(0xc79a72).worked(Work::Courses(0.8, 2.2)));
    b.lathe((0.0, 0.0, -26.0), &[(27.0, 0.0), (27.0, 31.0)], 48);
    b.of(stone);
    for up in [0.0, 12.0, 21.0, 30.0] {
        b.lathe((0.0, up, -26.0), &[(27.0, 0.0), (28.2, 0.4), (28.2, 1.4), (27.0, 1.5)], 48);
    }
    // Steps round the foot of the dome, then the dome itself with its eye.
    b.of(of(0xb9b4aa));
    for step in 0..6 {
        let r = 26.6 - step as f32 * 1.1;
        b.lathe((0.0, 31.5 + step as f32 * 1.3, -26.0), &[(r, 0.0), (r, 1.3), (r - 1.1, 1.32)], 48);
    }
    b.of(of(0xa9a8a4).worked(Work::Courses(2.0, 3.6)));
    let dome: Vec<(f32, f32)> =
        (0..=9).map(|at| (at as f32 * 8.6).to_radians()).map(|a| (20.2 * a.cos(), 9.4 * a.sin())).collect();
    b.lathe((0.0, 39.3, -26.0), &dome, 48);
    b.of(of(0x2c2a31));
    b.lathe((0.0, 48.55, -26.0), &[(4.6, 0.0), (0.01, 0.1)], 32);
    b.of(of(0xc9c4b8));
    b.lathe((0.0, 48.2, -26.0), &[(5.4, 0.0), (5.4, 0.9), (4.4, 0.9)], 32);
    b.of(of(0xcbb08d).worked(Work::Courses(0.9, 2.4)));
    b.cube((0.0, 0.0, 1.5), (34.0, 33.0, 9.0));
    b.pediment((0.0, 26.0, 6.2), 34.0, 7.0, 0.8);
    b.of(stone.worked(Work::Courses(0.6, 2.4)));
    b.cube((0.0, -0.8, 14.0), (37.0, 1.0, 20.0));
    b.of(gloom());
    b.cube((0.0, 0.0, 6.2), (30.0, 15.0, 0.3));
    b.of(of(0x7a6a4c));
    b.patch_on((0.0, 0.0, 6.6), (6.0, 11.0), Arch::Flat);
    b.of(of(0xb7a796).worked(Work::Plain));
    b.row(8, 4.5, |b, x| b.column((x, 0.2, 22.0), 0.82, 14.6, Order::Corinthian));
    for z in [15.0, 9.5] {
        for x in [-15.75, -6.75, 6.75, 15.75] {
            b.column((x, 0.2, z), 0.8, 14.6, Order::Corinthian);
        }
    }
    b.of(stone);
    b.cube((0.0, 14.8, 14.5), (34.6, 3.2, 17.0));
    b.of(of(0xc9a583).worked(Work::Tiles(1.0)));
    b.at((0.0, 18.0, 14.2), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (17.0, 35.4), 8.0));
    b.of(stone);
    b.pediment((0.0, 18.0, 23.4), 35.6, 8.2, 1.0);
    b.mark("oculus", 0.0, 48.9, -24.0);
    b.mark("coffer", 11.0, 44.0, -11.0);
    b.mark("portico", -7.0, 9.0, 22.6);
    b.mark("rotunda", 26.0, 16.0, -19.0);
    b.people((0.0, -0.8, 36.0), (44.0, 12.0), 1.25, 10);
    Site::square().seen_from(24.0)
}

pub(super) fn pont_du_gard(b: &mut Build) -> Site {
    let stone = of(0xdfc391).worked(Work::Courses(1.5, 3.6));
    for (up, count, wide, gap, spring, top, depth) in [
        (0.0, 6, 25.0, 19.0, 9.0, 22.0, 7.0),
        (22.0, 9, 25.0, 19.0, 8.5, 20.5, 5.2),
        (42.5, 34, 6.6, 4.4, 3.6, 7.6, 4.0),
    ] {
        b.of(stone);
        b.at((0.0, up, depth / 2.0), 0.0, 1.0, |b| b.arcade(count, wide, (gap, spring, top, depth), Arch::Round));
        b.of(of(0xcfb07b));
        b.cube((0.0, up + top - 0.5, 0.0), (count as f32 * wide + 0.6, 0.9, depth + 1.0));
    }
    b.of(of(0xc9ab76));
    b.cube((0.0, 50.0, 0.0), (224.0, 1.8, 4.6));
    b.mark("water channel", 40.0, 51.0, 2.3);
    b.mark("arch", 0.0, 39.0, 2.6);
    b.mark("pier", -37.5, 8.0, 3.6);
    b.around(|b| {
        b.of(of(0xa8a274).worked(Work::Turf(7.0)).edged(0.2));
        b.land((0.0, 0.0), (330.0, 150.0), 54, |x, z| {
            let bank = ((x.abs() - 52.0 - z.max(0.0) * 0.9) / 60.0).clamp(0.0, 1.4);
            let rough = super::super::vector::noise(x / 30.0 + 7.0, z / 30.0 + 3.0);
            -3.0 + bank * bank * (18.0 + 5.0 * rough) + (x.abs() / 330.0).powi(2) * 20.0
        });
        b.pool((-400.0, 400.0), (400.0, -150.0), -1.2, 0x5f8f8b);
        for (x, z) in
            [(-120.0, 30.0), (-150.0, 44.0), (-98.0, 46.0), (118.0, 34.0), (152.0, 26.0), (100.0, 58.0), (134.0, 62.0)]
        {
            let up = -3.0 + ((f32::abs(x) - 52.0) / 60.0_f32).min(1.4).powi(2) * 20.0;
            b.tree((x, up, z), 17.0, Tree::Round);
        }
    });
    Site::meadow().seen_from(24.0).level(-4.0).mirrored()
}
