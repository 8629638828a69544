//! Monuments of Mexico, Guatemala and the American South-West.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::{V, hash, hex, noise};
use super::super::walls::{Arch, gloom};

/// A wood of round trees round a middle.
fn forest(b: &mut Build, count: usize, (inner, outer): (f32, f32), h: f32) {
    b.around(|b| {
        for number in 0..count {
            let turn = 100.0 + 160.0 * (number as f32 + hash(number as i32, 4) * 0.6) / count as f32;
            let r = inner + (outer - inner) * hash(number as i32, 9);
            let (s, c) = turn.to_radians().sin_cos();
            b.tree((r * s, 0.0, r * c), h * (0.8 + 0.4 * hash(number as i32, 2)), Tree::Round);
        }
    });
}

pub(super) fn temple_of_kukulcan(b: &mut Build) -> Site {
    let stone = of(0xcfc6b0).worked(Work::Courses(0.8, 1.6));
    for step in 0..9 {
        let (w, y) = (55.0 - 4.4 * step as f32, 2.7 * step as f32);
        b.of(stone);
        b.taper((0.0, y, 0.0), (w, w), (w - 1.6, w - 1.6), 2.7);
        b.of(of(0xb9ae95));
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                for side in [-1.0, 1.0] {
                    b.row(3, w * 0.09, |b, x| {
                        b.cube((side * w * 0.3 + x, y + 0.8, w / 2.0 - 0.4), (w * 0.06, 1.2, 0.3))
                    });
                }
            });
        }
    }
    for turn in [0.0, 90.0, 180.0, 270.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.of(of(0xdbd2bc));
            b.stairs((0.0, 0.0, 31.0), 8.6, 24.3, 22.0, 36);
            b.of(of(0xc4b99f));
            for side in [-1.0, 1.0] {
                let x = side * 5.0;
                b.part();
                let rail = [V(x, 0.0, 31.6), V(x, 25.0, 9.2)];
                b.quad([
                    rail[0] + V(-0.6, 0.6, 0.0),
                    rail[0] + V(0.6, 0.6, 0.0),
                    rail[1] + V(0.6, 0.6, 0.0),
                    rail[1] + V(-0.6, 0.6, 0.0),
                ]);
                let out = side * 0.6;
                b.quad([
                    rail[0] + V(out, 0.6, 0.0),
                    rail[1] + V(out, 0.6, 0.0),
                    V(x + out, 0.0, 9.2),
                    V(x + out, 0.0, 31.6),
                ]);
                // A serpent's head at the foot of each rail.
                b.taper((x, 0.0, 32.6), (1.7, 2.8), (1.4, 2.4), 1.6);
                b.taper((x, 1.6, 33.0), (1.3, 1.8), (0.9, 1.2), 0.8);
                b.of(gloom());
                b.cube((x, 0.5, 33.9), (1.3, 0.5, 0.3));
                b.of(of(0xc4b99f));
            }
        });
    }
    b.of(stone);
    b.cube((0.0, 24.3, 0.0), (14.0, 5.2, 14.0));
    b.of(of(0xbdb298));
    b.cube((0.0, 27.4, 0.0), (14.5, 0.5, 14.5));
    b.cube((0.0, 29.5, 0.0), (14.5, 0.6, 14.5));
    b.of(stone);
    for turn in [0.0, 90.0, -90.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            for x in if turn == 0.0 { [-3.0, 0.0, 3.0] } else { [0.0, 0.0, 0.0] } {
                b.opening((x, 24.3, 7.0), (1.5, 2.8), Arch::Flat);
            }
        });
    }
    b.mark("stairway", 0.0, 11.0, 22.0);
    b.mark("serpent head", 5.0, 1.2, 34.0);
    b.mark("temple chamber", -4.0, 28.8, 7.2);
    b.mark("terrace", -16.0, 10.6, 18.6);
    b.people((0.0, 0.0, 40.0), (60.0, 8.0), 1.0, 9);
    forest(b, 34, (70.0, 110.0), 13.0);
    Site::grass().seen_from(24.0).before(Beyond::Wood, 0x4f7a4c)
}

pub(super) fn temple_i_at_tikal(b: &mut Build) -> Site {
    let stone = of(0xc6beab).worked(Work::Courses(0.9, 1.8));
    for step in 0..9 {
        let t = step as f32;
        let (w, d, y) = (34.0 - 2.5 * t, 30.0 - 2.2 * t, 3.3 * t);
        b.of(stone);
        b.taper((0.0, y, 0.0), (w, d), (w - 1.2, d - 1.2), 3.3);
        b.of(of(0xa9a08c));
        b.cube((0.0, y + 2.9, 0.0), (w - 0.8, 0.4, d - 0.8));
        b.of(stone);
        b.cube((0.0, y, 0.0), (w * 0.6, 3.3, d + 0.8));
    }
    b.of(of(0xd6cebb));
    b.stairs((0.0, 0.0, 22.0), 8.4, 29.7, 17.0, 38);
    b.of(stone);
    b.cube((0.0, 29.7, -0.6), (12.4, 6.4, 8.6));
    b.opening((0.0, 29.7, 3.7), (2.4, 4.6), Arch::Flat);
    b.taper((0.0, 36.1, -0.6), (13.0, 9.2), (11.6, 7.6), 2.6);
    b.of(of(0xbab19c).worked(Work::Ornament(1.3, hex(0x8f8672))));
    b.taper((0.0, 38.7, -1.6), (10.6, 5.2), (8.4, 3.4), 5.4);
    b.taper((0.0, 44.1, -1.6), (7.8, 3.2), (5.6, 2.0), 3.6);
    b.mark("roof comb", 2.0, 43.0, 0.6);
    b.mark("stairway", 0.0, 14.0, 14.6);
    b.mark("temple chamber", -3.4, 33.6, 3.9);
    b.people((0.0, 0.0, 30.0), (36.0, 8.0), 1.0, 6);
    forest(b, 56, (38.0, 90.0), 19.0);
    b.around(|b| {
        for (x, z) in [(-34.0, 6.0), (-42.0, 16.0), (36.0, 4.0), (46.0, 14.0), (-30.0, -12.0), (31.0, -10.0)] {
            b.tree((x, 0.0, z), 17.0, Tree::Round);
        }
    });
    Site::jungle().seen_from(18.0)
}

pub(super) fn pyramid_of_the_sun(b: &mut Build) -> Site {
    let stone = of(0xb89a76).worked(Work::Courses(1.6, 3.4));
    let mut y = 0.0;
    for (number, (low, high, h)) in
        [(222.0, 176.0, 18.0), (168.0, 126.0, 15.0), (118.0, 84.0, 13.0), (80.0, 64.0, 5.0), (58.0, 28.0, 13.0)]
            .into_iter()
            .enumerate()
    {
        b.of(stone);
        b.taper((0.0, y, 0.0), (low, low), (high, high), h);
        b.of(of(0xa5865f));
        b.cube((0.0, y + h, 0.0), (high + 0.6, 0.8, high + 0.6));
        b.of(of(0xcbb08a));
        b.stairs((0.0, y, low / 2.0 + 6.0), 16.0 - 2.0 * number as f32, h + 0.8, (low - high) / 2.0 + 6.0, 14);
        y += h + 0.8;
    }
    b.of(stone);
    b.taper((0.0, 0.0, 128.0), (60.0, 32.0), (50.0, 26.0), 8.0);
    b.of(of(0xcbb08a));
    b.stairs((0.0, 0.0, 150.0), 16.0, 8.0, 12.0, 8);
    b.around(|b| {
        b.of(of(0xd9c29a).worked(Work::Turf(7.0)).edged(0.3));
        b.cube((0.0, -0.5, 184.0), (900.0, 0.62, 44.0));
        for (x, w) in [(-104.0, 34.0), (-152.0, 34.0), (104.0, 34.0), (152.0, 34.0), (204.0, 34.0), (-204.0, 34.0)] {
            b.of(stone);
            b.taper((x, 0.0, 146.0), (w, 20.0), (w - 5.0, 15.0), 6.0);
            b.taper((x, 6.0, 146.0), (w - 9.0, 11.0), (w - 12.0, 8.0), 5.0);
        }
    });
    b.mark("stairway", 0.0, 40.0, 62.0);
    b.mark("platform", -44.0, 34.6, 62.0);
    b.mark("Avenue of the Dead", 46.0, 0.2, 184.0);
    b.people((0.0, 0.1, 184.0), (230.0, 26.0), 2.6, 13);
    Site::dry().seen_from(16.0).risen(2.0).before(Beyond::Hills, 0x7f8a6e).on(of(0xa9a468).worked(Work::Turf(10.0)))
}

pub(super) fn cliff_palace_at_mesa_verde(b: &mut Build) -> Site {
    let sand = of(0xd6b183).worked(Work::Courses(0.45, 0.9));
    // The overhang: a curved ceiling over the houses, cliff above and below.
    b.of(of(0xc59a6c).worked(Work::Bands(2.2, [0.7, 0.53, 0.37])).edged(0.5));
    b.surface((40, 10), (90.0, 40.0), |u, v| {
        let x = (u - 0.5) * 84.0;
        let bow = 1.0 - (x / 62.0).powi(2);
        let bump = noise(u * 12.0, v * 4.0) * 1.6;
        V(x, 8.0 + 12.0 * bow * (v * 1.5).min(1.0) + 3.0 * v + bump, -18.0 + 21.0 * v * bow.max(0.3))
    });
    b.of(of(0xd9b080).worked(Work::Bands(3.0, [0.78, 0.62, 0.44])).edged(0.5));
    b.surface((40, 8), (90.0, 22.0), |u, v| {
        let x = (u - 0.5) * 84.0;
        let bow = 1.0 - (x / 62.0).powi(2);
        let bump = noise(u * 12.0, 4.0 + v * 2.0) * 1.6;
        V(x, 23.0 - 12.0 * (1.0 - bow) + 11.0 * v + bump * (1.0 - v), -18.0 + 21.0 * bow.max(0.3) - v * 3.0 + bump * v)
    });
    b.of(of(0xb98d62).worked(Work::Turf(2.0)).edged(0.4));
    b.cube((0.0, -2.0, -12.0), (92.0, 3.0, 26.0));
    b.surface((36, 6), (90.0, 20.0), |u, v| {
        let x = (u - 0.5) * 84.0;
        V(x, 1.0 - 7.0 * v, 1.0 + 16.0 * v + noise(u * 14.0, v * 5.0) * 3.0)
    });
    b.of(of(0x6d5040));
    b.cube((0.0, -1.0, -24.0), (92.0, 24.0, 2.0));
    let houses = [
        (-30.0, -13.0, 6.0, 5.0),
        (-24.0, -15.0, 6.0, 8.0),
        (-18.0, -13.0, 5.0, 6.0),
        (-12.0, -15.0, 6.4, 9.4),
        (-5.6, -14.0, 5.4, 7.0),
        (8.0, -15.0, 6.0, 10.0),
        (14.4, -14.0, 6.0, 7.4),
        (20.6, -15.0, 5.6, 9.0),
        (27.0, -13.0, 6.0, 6.0),
        (-21.0, -8.0, 5.0, 3.8),
        (-9.0, -8.0, 5.4, 4.4),
        (16.0, -8.0, 5.6, 4.6),
        (24.0, -8.0, 5.0, 3.6),
    ];
    for (number, (x, z, w, h)) in houses.into_iter().enumerate() {
        b.of(sand);
        b.cube((x, 1.0, z), (w, h, 5.6));
        let front = z + 2.8;
        b.opening((x - w * 0.2, 1.0 + h * 0.16, front), (0.9, 1.5), Arch::Flat);
        b.opening((x + w * 0.24, 1.0 + h * 0.62, front), (0.8, 1.0), Arch::Flat);
        if number % 2 == 0 {
            b.of(of(0x6b4a35));
            b.row(4, w * 0.22, |b, u| b.cube((x + u, h * 0.96 + 0.4, front + 0.3), (0.24, 0.24, 1.2)));
        }
    }
    b.of(sand);
    b.lathe((1.0, 1.0, -11.0), &[(3.4, 0.0), (2.8, 12.4)], 24);
    for up in [4.0, 8.4, 11.0] {
        b.opening((1.0, up, -8.0), (0.9, 1.3), Arch::Flat);
    }
    b.taper((31.0, 1.0, -9.0), (5.4, 5.4), (4.6, 4.6), 12.5);
    b.opening((31.0, 9.0, -6.5), (0.9, 1.4), Arch::Flat);
    // Round kivas sunk in the terrace before the rooms.
    for (x, z) in [(-27.0, -2.4), (-14.0, -1.4), (9.0, -1.6), (22.0, -2.0)] {
        b.of(of(0xcaa477).worked(Work::Courses(0.5, 1.0)));
        b.lathe((x, 0.9, z), &[(3.9, 0.0), (3.9, 0.7), (3.2, 0.7), (3.2, 0.15)], 28);
        b.of(of(0x4a352b));
        b.lathe((x, 1.0, z), &[(3.2, 0.0), (0.01, 0.05)], 28);
    }
    b.of(of(0x8a6240));
    for (x, z) in [(-14.0, -1.0), (9.4, -1.0)] {
        for side in [-0.45, 0.45] {
            b.part();
            b.quad([
                V(x + side - 0.1, 0.6, z),
                V(x + side + 0.1, 0.6, z),
                V(x + side + 0.1, 6.4, z - 3.2),
                V(x + side - 0.1, 6.4, z - 3.2),
            ]);
        }
        for rung in 0..6 {
            b.cube((x, 1.4 + rung as f32 * 0.85, z - 0.5 - rung as f32 * 0.46), (1.2, 0.16, 0.16));
        }
    }
    b.mark("kiva", 22.0, 1.6, -0.4);
    b.mark("tower", 1.6, 9.6, -8.2);
    b.mark("rock overhang", -16.0, 24.0, 7.0);
    b.mark("ladder", 9.8, 4.6, -3.0);
    b.around(|b| {
        cliffs(b);
        for (x, z, h) in [(-36.0, 16.0, 8.0), (-28.0, 19.0, 6.0), (34.0, 17.0, 7.0), (40.0, 14.0, 9.0)] {
            b.tree((x, -6.0, z), h, Tree::Fir);
        }
    });
    Site::dry().seen_from(8.0).risen(3.0).level(-6.0)
}

/// The canyon wall that goes on above and beside the alcove, and the slope below it.
fn cliffs(b: &mut Build) {
    let rock = of(0xd2a672).worked(Work::Bands(4.0, [0.76, 0.6, 0.42])).edged(0.5);
    b.of(rock);
    b.surface((40, 12), (90.0, 60.0), |u, v| {
        let x = (u - 0.5) * 84.0;
        let bow = 1.0 - (x / 62.0).powi(2);
        let bump = noise(u * 12.0, 7.0 + v * 5.0) * 2.2;
        V(x, 34.0 - 12.0 * (1.0 - bow) + 52.0 * v, -21.0 + 21.0 * bow.max(0.3) - 5.0 * v + bump * v)
    });
    for side in [-1.0_f32, 1.0] {
        b.surface((36, 18), (150.0, 90.0), |u, v| {
            let out = if side < 0.0 { 1.0 - u } else { u };
            let bump = noise(out * 20.0 + side * 9.0, v * 8.0) * 4.0;
            let y = -8.0 + 94.0 * v;
            V(side * (40.0 + 170.0 * out), y, -11.0 + 22.0 * (out * 2.4).min(1.0) - 6.0 * v + bump * out.sqrt())
        });
    }
    b.of(of(0xb98d62).worked(Work::Turf(3.0)).edged(0.3));
    b.surface((40, 8), (400.0, 60.0), |u, v| {
        let x = (u - 0.5) * 420.0;
        let near = (1.0 - (x / 60.0).powi(2)).max(0.0);
        V(x, -4.6 - 1.2 * v - 1.4 * near, 14.0 + 3.0 * near + 50.0 * v + noise(u * 40.0, v * 6.0) * 2.0)
    });
    for (x, z, h) in
        [(-88.0, 24.0, 11.0), (-64.0, 30.0, 9.0), (66.0, 26.0, 10.0), (96.0, 30.0, 12.0), (124.0, 24.0, 10.0)]
    {
        b.tree((x, -6.0, z), h, Tree::Fir);
    }
}
