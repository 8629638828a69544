//! Castles on their hills, and the cathedral of Florence.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::{Arch, gloom};
use super::gothic::portal;

pub(super) fn krak_des_chevaliers(b: &mut Build) -> Site {
    let stone = of(0xd8c49a).worked(Work::Courses(0.9, 2.0));
    b.around(|b| {
        b.of(of(0xb3a271).worked(Work::Turf(6.0)).edged(0.3));
        b.crag((0.0, -26.0, 0.0), (120.0, 62.0), 26.0, 12.0);
    });
    let tower = |b: &mut Build, (x, z): (f32, f32), r: f32, h: f32, y: f32| {
        b.of(stone);
        b.lathe(
            (x, y, z),
            &[(r * 1.3, 0.0), (r, h * 0.4), (r, h), (r * 1.08, h + 0.1), (r * 1.08, h + 1.0), (r * 0.8, h + 1.0)],
            22,
        );
        for at in 0..12 {
            let (s, c) = (at as f32 * 30.0).to_radians().sin_cos();
            b.cube((x + r * 0.98 * s, y + h + 1.0, z + r * 0.98 * c), (r * 0.26, 1.4, r * 0.26));
        }
        b.of(gloom());
        b.slab(
            &[(x - 0.3, y + h * 0.55), (x + 0.3, y + h * 0.55), (x + 0.3, y + h * 0.75), (x - 0.3, y + h * 0.75)],
            z + r + 0.06,
            0.0,
        );
    };
    let corners = [
        (-48.0, 30.0),
        (-18.0, 38.0),
        (18.0, 38.0),
        (48.0, 30.0),
        (52.0, -4.0),
        (44.0, -34.0),
        (0.0, -42.0),
        (-44.0, -34.0),
        (-52.0, -4.0),
    ];
    curtain(b, &corners, 0.0, 10.0, 0.0, stone);
    for (x, z) in corners {
        tower(b, (x, z), 4.6, 12.0, 0.0);
    }
    // The inner castle rises from a sloping talus.
    let inner = [(-30.0, 18.0), (-8.0, 22.0), (16.0, 22.0), (32.0, 14.0), (30.0, -20.0), (-28.0, -20.0)];
    curtain(b, &inner, 0.0, 13.0, 6.0, of(0xcdb88c).worked(Work::Courses(0.9, 2.0)));
    curtain(b, &inner, 13.0, 9.0, 0.0, stone);
    b.of(of(0xc6b185));
    b.cube((0.0, 13.0, 0.0), (52.0, 7.0, 34.0));
    for (number, at) in inner.into_iter().enumerate() {
        tower(b, at, 5.4 + (number % 3) as f32 * 0.6, 16.0 + (number % 2) as f32 * 4.0, 11.0);
    }
    b.of(stone);
    b.cube((4.0, 20.0, -8.0), (18.0, 10.0, 14.0));
    b.merlons((-4.6, 12.6), 30.0, -1.4, (1.2, 1.5, 0.9));
    b.cube((-14.0, 20.0, -2.0), (12.0, 6.0, 9.0));
    b.merlons((-19.6, -8.4), 26.0, 2.2, (1.2, 1.5, 0.9));
    b.opening((0.0, 0.0, 38.1), (3.6, 5.4), Arch::Pointed);
    b.mark("outer wall", -33.0, 6.0, 36.0);
    b.mark("round tower", 18.6, 9.6, 42.4);
    b.mark("sloping talus", 3.0, 8.0, 26.0);
    Site::dry().seen_from(18.0).risen(5.0).level(-26.0).before(Beyond::Hills, 0x93936c)
}

/// A wall with battlements from corner to corner, its foot sloping out by so much.
fn curtain(b: &mut Build, corners: &[(f32, f32)], y: f32, h: f32, foot: f32, stone: Matter) {
    for (at, &(x0, z0)) in corners.iter().enumerate() {
        let (x1, z1) = corners[(at + 1) % corners.len()];
        let (dx, dz) = (x1 - x0, z1 - z0);
        let long = dx.hypot(dz);
        let turn = (-dz).atan2(dx).to_degrees();
        b.of(stone);
        b.at(((x0 + x1) / 2.0, y, (z0 + z1) / 2.0), turn, 1.0, |b| {
            b.taper((0.0, 0.0, 0.0), (long + foot, 3.0 + foot * 2.0), (long, 3.0), h);
            if foot < 0.1 {
                b.merlons((-long / 2.0, long / 2.0), h, 1.2, (1.3, 1.4, 0.6));
            }
        });
    }
}

pub(super) fn neuschwanstein_castle(b: &mut Build) -> Site {
    let wall = of(0xf1ece0).worked(Work::Courses(1.2, 2.6));
    let slate = of(0x5f7486).worked(Work::Tiles(0.7));
    b.of(of(0x8f8c80).worked(Work::Turf(4.0)).edged(0.5));
    b.around(|b| b.crag((0.0, -34.0, -6.0), (74.0, 44.0), 34.0, 15.0));
    b.around(|b| {
        for number in 0..70 {
            let (s, c) = (number as f32 * 37.0).to_radians().sin_cos();
            let t = super::super::vector::hash(number, 3);
            let r = 54.0 + 34.0 * t;
            if c > -0.8 {
                b.tree(
                    (s * r * 1.1, -8.0 - 28.0 * t, c * r * 0.8 - 4.0),
                    13.0 + 5.0 * super::super::vector::hash(number, 5),
                    Tree::Fir,
                );
            }
        }
    });
    let house = |b: &mut Build, (x, z): (f32, f32), (w, d): (f32, f32), h: f32, up: f32| {
        b.of(wall);
        b.cube((x, -2.0, z), (w, h + 2.0, d));
        let rows = (h / 5.6) as usize;
        for row in 0..rows {
            let count = (w / 3.6) as usize;
            b.row(count, w / count as f32, |b, u| {
                b.opening((x + u, 2.4 + 5.4 * row as f32, z + d / 2.0), (1.2, 2.6), Arch::Round)
            });
            b.at((x, 0.0, z), 90.0, 1.0, |b| {
                let count = (d / 3.8) as usize;
                b.row(count, d / count as f32, |b, u| {
                    b.opening((u, 2.4 + 5.4 * row as f32, w / 2.0), (1.2, 2.6), Arch::Round)
                });
            });
        }
        b.of(of(0xd9d2c2));
        b.cube((x, h - 0.6, z), (w + 0.8, 0.7, d + 0.8));
        b.of(slate);
        b.gable((x, h, z), (w + 0.8, d + 0.8), up);
    };
    let turret = |b: &mut Build, (x, y, z): (f32, f32, f32), r: f32, h: f32| {
        b.of(wall);
        b.lathe((x, y, z), &[(r, 0.0), (r, h * 0.72), (r * 1.22, h * 0.76), (r * 1.22, h * 0.84)], 18);
        b.of(gloom());
        for up in [0.3, 0.5, 0.78] {
            b.slab(
                &[
                    (x - 0.4, y + h * up),
                    (x + 0.4, y + h * up),
                    (x + 0.4, y + h * up + 1.8),
                    (x - 0.4, y + h * up + 1.8),
                ],
                z + r * 1.23,
                0.0,
            );
        }
        b.of(slate);
        b.spire((x, y + h * 0.84, z), r * 1.34, h * 0.36, 18);
        b.finial((x, y + h * 1.19, z), 2.4);
    };
    // The palace stands highest, at the left; the gatehouse in red brick lies lowest, at the right.
    house(b, (-22.0, -4.0), (30.0, 17.0), 31.0, 11.0);
    house(b, (-2.0, -14.0), (22.0, 12.0), 24.0, 8.0);
    house(b, (12.0, -6.0), (18.0, 11.0), 15.0, 6.0);
    b.of(wall);
    b.cube((22.0, -2.0, -4.0), (14.0, 12.0, 3.0));
    b.merlons((15.0, 29.0), 10.0, -2.8, (1.0, 1.2, 0.8));
    turret(b, (-8.0, 0.0, 2.0), 3.7, 54.0);
    turret(b, (6.0, 0.0, -20.0), 4.4, 46.0);
    turret(b, (-37.0, 4.0, 4.6), 2.5, 36.0);
    turret(b, (-37.0, 4.0, -12.6), 2.5, 36.0);
    turret(b, (-7.6, 14.0, -12.0), 1.8, 26.0);
    turret(b, (21.0, 0.0, -1.0), 2.4, 22.0);
    b.of(of(0xb9654c).worked(Work::Courses(0.7, 1.6)));
    b.cube((33.0, -2.0, -4.0), (13.0, 15.0, 12.0));
    b.merlons((27.0, 39.0), 13.0, 1.4, (1.0, 1.3, 0.8));
    b.opening((33.0, -1.0, 2.0), (3.8, 6.4), Arch::Round);
    for x in [27.0, 39.0] {
        turret(b, (x, -2.0, 2.4), 2.2, 21.0);
    }
    b.mark("turret", -7.0, 34.0, 5.6);
    b.mark("gatehouse", 34.4, 9.6, 2.2);
    b.mark("keep", -27.0, 20.0, 4.6);
    Site::mountains()
        .seen_from(14.0)
        .level(-36.0)
        .before(Beyond::Peaks, 0x6d8796)
        .on(of(0x7d9a54).worked(Work::Turf(9.0)))
}

pub(super) fn florence_cathedral(b: &mut Build) -> Site {
    let marble = of(0xf2ece0).worked(Work::Ornament(3.4, hex(0x6f9a80)));
    let pink = of(0xe8c6b8).worked(Work::Ornament(2.6, hex(0x5f8a72)));
    let tile = of(0xc0583a).worked(Work::Tiles(0.8));
    let frame = of(0x6f9a80);
    // Nave and aisles run from the front to the great octagon.
    b.of(marble);
    b.cube((0.0, 0.0, 12.0), (42.0, 22.0, 70.0));
    b.cube((0.0, 22.0, 12.0), (21.0, 16.0, 70.0));
    for side in [-1.0, 1.0] {
        b.of(tile);
        b.taper((side * 15.6, 22.0, 12.0), (11.0, 70.4), (9.0, 70.2), 2.4);
        b.at((side * 10.5, 0.0, 12.0), side * 90.0, 1.0, |b| {
            b.of(frame);
            b.row(4, 16.0, |b, x| {
                b.rose((x, 31.0, 0.1), 2.6, 8, of(0x3a4a66));
            });
        });
        b.at((side * 21.0, 0.0, 12.0), side * 90.0, 1.0, |b| {
            b.of(of(0xf2ece0));
            b.row(4, 16.0, |b, x| b.pane((x, 5.0, 0.0), (3.0, 12.0), Arch::Pointed, gloom()));
            b.of(frame);
            for up in [3.0, 20.6] {
                b.cube((0.0, up, 0.1), (70.0, 0.8, 0.4));
            }
        });
    }
    b.of(tile);
    b.at((0.0, 38.0, 12.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (70.0, 22.0), 6.0));
    // The front with its three doors and its roses.
    b.of(pink);
    b.cube((0.0, 0.0, 47.4), (43.0, 27.0, 1.4));
    b.cube((0.0, 27.0, 47.4), (23.0, 16.0, 1.4));
    b.of(of(0xf5f0e6));
    b.pediment((0.0, 43.0, 48.2), 23.0, 5.4, 1.2);
    for x in [-14.0, 0.0, 14.0] {
        portal(b, (x, 0.0, 48.1), (7.0, 13.0));
    }
    b.rose((0.0, 33.0, 48.3), 4.6, 12, of(0x3a4a66));
    for x in [-14.0, 14.0] {
        b.rose((x, 20.0, 48.3), 3.0, 10, of(0x3a4a66));
    }
    b.of(frame);
    for up in [15.6, 26.6] {
        b.cube((0.0, up, 48.2), (43.0, 0.7, 0.4));
    }
    // The dome over its drum, with smaller half-domes at its foot.
    b.at((0.0, 0.0, -44.0), 0.0, 1.0, |b| {
        for turn in [90.0, -90.0, 180.0] {
            b.ring(1, 24.0, turn, |b, _| {
                b.of(marble);
                b.lathe((0.0, 0.0, 0.0), &[(17.0, 0.0), (17.0, 26.0)], 8);
                b.of(tile);
                b.dome((0.0, 26.0, 0.0), 16.6, 12.0, Dome::Pointed, 8);
            });
        }
        b.of(marble);
        b.lathe((0.0, 0.0, 0.0), &[(27.0, 0.0), (27.0, 44.0)], 8);
        b.of(pink);
        b.lathe((0.0, 44.0, 0.0), &[(25.0, 0.0), (25.0, 11.0), (26.4, 11.4), (26.4, 12.6)], 8);
        b.ring(8, 25.0 * (22.5_f32).to_radians().cos(), 0.0, |b, _| {
            b.of(frame);
            b.rose((0.0, 49.6, 0.15), 3.0, 8, of(0x3a4a66));
        });
        b.of(of(0xc4532f).worked(Work::Tiles(1.1)));
        b.dome((0.0, 56.6, 0.0), 24.8, 32.0, Dome::Pointed, 8);
        b.of(of(0xf3eee2));
        b.ring(8, 0.0, 22.5, |b, _| {
            for at in 0..10 {
                let (low, high) = (at as f32 / 10.4, (at as f32 + 1.0) / 10.4);
                let (r0, r1) = (25.1 * Dome::Pointed.radius(low), 25.1 * Dome::Pointed.radius(high));
                let v = super::super::vector::V;
                b.part();
                let (p, q) = (
                    [v(-0.55, 56.6 + 32.0 * low, r0), v(0.55, 56.6 + 32.0 * low, r0)],
                    [v(0.55, 56.6 + 32.0 * high, r1), v(-0.55, 56.6 + 32.0 * high, r1)],
                );
                b.quad([p[0], p[1], q[0], q[1]]);
            }
        });
        b.lathe((0.0, 87.0, 0.0), &[(4.6, 0.0), (4.6, 1.2), (2.6, 1.4), (2.6, 9.0), (3.2, 9.4), (0.3, 15.0)], 8);
        b.ring(8, 2.45, 0.0, |b, _| b.opening((0.0, 89.4, 0.0), (1.0, 6.0), Arch::Round));
        b.of(of(0xe3b34a).glossy());
        b.ball((0.0, 103.0, 0.0), 1.4);
    });
    // The bell tower stands free beside the front.
    b.at((30.0, 0.0, 40.0), 0.0, 1.0, |b| {
        b.of(pink);
        b.cube((0.0, 0.0, 0.0), (13.0, 78.0, 13.0));
        for turn in [0.0, 90.0, -90.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                b.of(of(0xf5f0e6));
                for x in [-6.0, 6.0] {
                    b.cube((x, 0.0, 6.2), (1.8, 78.0, 1.4));
                }
                for (up, h) in [(26.0, 9.0), (42.0, 9.0)] {
                    for x in [-2.4, 2.4] {
                        b.pane((x, up, 6.55), (2.0, h), Arch::Pointed, gloom());
                    }
                }
                b.pane((0.0, 58.0, 6.55), (6.0, 14.0), Arch::Pointed, gloom());
                b.of(of(0x6f9a80));
                for up in [12.0, 23.0, 38.0, 54.0, 75.0] {
                    b.cube((0.0, up, 6.6), (13.8, 0.9, 0.9));
                }
            });
        }
        b.of(of(0xf5f0e6));
        b.cube((0.0, 78.0, 0.0), (16.0, 2.4, 16.0));
        b.of(tile);
        b.taper((0.0, 80.4, 0.0), (15.0, 15.0), (0.1, 0.1), 3.4);
    });
    b.mark("dome", 6.0, 74.0, -24.0);
    b.mark("lantern", 1.0, 94.0, -42.0);
    b.mark("bell tower", 31.0, 66.0, 47.0);
    b.mark("marble facing", -16.0, 24.0, 48.4);
    b.people((0.0, 0.0, 62.0), (70.0, 12.0), 1.5, 12);
    Site::square().seen_from(-32.0).risen(1.0)
}
