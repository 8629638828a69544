//! Monuments of the Americas before the age of steel.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
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
    Site::dry()
        .seen_from(16.0)
        .from_above(2.0)
        .before(Beyond::Hills, 0x7f8a6e)
        .on(of(0xa9a468).worked(Work::Turf(10.0)))
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
        for (x, z, h) in [(-36.0, 16.0, 8.0), (-28.0, 19.0, 6.0), (34.0, 17.0, 7.0), (40.0, 14.0, 9.0)] {
            b.tree((x, -6.0, z), h, Tree::Fir);
        }
    });
    Site::dry().seen_from(8.0).from_above(3.0).level(-6.0)
}

pub(super) fn machu_picchu(b: &mut Build) -> Site {
    let ridge = |x: f32, z: f32| {
        let across = ((x - 4.0) / 46.0).powi(2);
        let top = (34.0 - ((z - 10.0) / 90.0).powi(2) * 10.0 - (z - 22.0).max(0.0) * 0.85).max(0.0);
        top * (-across * 1.3).exp() + noise(x / 15.0 + 3.0, z / 15.0) * 7.0 * across.min(1.0) - 6.0
    };
    b.around(|b| {
        b.of(of(0x6f9148).worked(Work::Turf(4.0)).edged(0.25));
        b.land((0.0, -20.0), (210.0, 140.0), 70, |x, z| {
            // Huayna Picchu rises steeply behind.
            let peak = |px: f32, pz: f32, h: f32, w: f32| {
                h * (-(((x - px) / w).powi(2) + ((z - pz) / (w * 0.9)).powi(2))).exp()
            };
            let rough = noise(x / 9.0, z / 9.0) * 5.0 + noise(x / 4.0, z / 4.0) * 2.0;
            ridge(x, z)
                + peak(22.0, -84.0, 104.0, 25.0)
                + peak(-24.0, -74.0, 44.0, 17.0)
                + peak(60.0, -96.0, 40.0, 40.0)
                + if z < -46.0 { rough } else { 0.0 }
        });
    });
    let stone = of(0xb9b2a2).worked(Work::Courses(0.7, 1.3));
    // Terraces step down the left slope and in front.
    for step in 0..9 {
        let t = step as f32;
        b.of(of(0xa9a190).worked(Work::Courses(0.6, 1.2)));
        b.cube((-30.0 - 1.0 * t, 21.0 - 3.0 * t, 14.0 + 2.0 * t), (26.0 + t * 2.0, 3.2, 30.0));
        b.of(of(0x86aa4e).worked(Work::Turf(2.0)).edged(0.2));
        b.cube((-30.0 - 1.0 * t, 24.2 - 3.0 * t, 14.0 + 2.0 * t), (25.2 + t * 2.0, 0.16, 29.2));
        b.of(of(0xa9a190).worked(Work::Courses(0.6, 1.2)));
        b.cube((16.0, 22.0 - 3.0 * t, 34.0 + 3.4 * t), (56.0, 3.2, 3.6));
        b.of(of(0x86aa4e).worked(Work::Turf(2.0)).edged(0.2));
        b.cube((16.0, 25.2 - 3.0 * t, 33.8 + 3.4 * t), (56.0, 0.16, 3.2));
    }
    b.of(of(0x7fa64c).worked(Work::Turf(3.0)).edged(0.2));
    b.cube((6.0, 20.0, 6.0), (74.0, 6.4, 56.0));
    let mut number = 0;
    for (row, z) in [28.0_f32, 20.0, 4.0, -4.0, -12.0].into_iter().enumerate() {
        for column in 0..8 {
            number += 1;
            let x = -22.0 + 7.4 * column as f32 + hash(number, 1) * 2.0;
            if (row == 2 && (2..5).contains(&column)) || hash(number, 5) < 0.16 {
                continue;
            }
            let (w, d) = (4.6 + hash(number, 2), 3.8);
            b.of(stone);
            b.cube((x, 26.4, z), (w, 2.5, d));
            b.of(of(0x4b453f));
            b.patch_on((x, 26.5, z + d / 2.0 + 0.05), (0.9, 1.7), Arch::Flat);
            b.of(stone);
            // The gables stand, the thatch is gone from most.
            b.at((x, 28.9, z), 90.0, 1.0, |b| {
                for end in [-w / 2.0 + 0.5, w / 2.0] {
                    b.slab(&[(-d / 2.0, 0.0), (d / 2.0, 0.0), (0.0, 2.2)], end, 0.5);
                }
            });
            if hash(number, 7) > 0.62 {
                b.of(of(0xb59a5c).worked(Work::Grooves(0.4)));
                b.gable((x, 28.9, z), (w + 0.8, d + 1.0), 2.5);
            }
        }
    }
    b.of(of(0xcac3b3).worked(Work::Courses(0.6, 1.1)));
    b.sector((31.0, 26.4, 12.0), &[(5.0, 0.0), (4.4, 6.0)], 20, (-120.0, 120.0), true);
    b.opening((31.0, 28.6, 16.7), (0.9, 1.4), Arch::Flat);
    b.cube((31.0, 26.4, 8.4), (9.0, 5.0, 2.0));
    b.of(of(0xa39b8b).worked(Work::Courses(0.8, 1.5)));
    for step in 0..4 {
        b.taper(
            (-6.0, 26.4 + 2.0 * step as f32, -14.0),
            (20.0 - 4.0 * step as f32, 15.0 - 3.0 * step as f32),
            (19.0 - 4.0 * step as f32, 14.0 - 3.0 * step as f32),
            2.0,
        );
    }
    b.of(of(0xd9d2c2));
    b.taper((-6.0, 34.4, -14.0), (3.4, 2.6), (2.8, 2.0), 0.9);
    b.taper((-6.0, 35.3, -14.0), (1.0, 1.0), (0.7, 0.7), 2.4);
    b.see_to(22.0, 112.0, -84.0);
    b.mark("terrace", 10.0, 10.4, 48.0);
    b.mark("Temple of the Sun", 32.0, 30.6, 16.4);
    b.mark("Intihuatana stone", -6.0, 37.0, -13.6);
    Site::mountains().seen_from(-8.0).from_above(6.0).level(-16.0).before(Beyond::Peaks, 0x5f8272)
}

pub(super) fn gate_of_the_sun(b: &mut Build) -> Site {
    let stone = of(0xb39c86).worked(Work::Turf(0.9)).edged(1.0);
    b.of(stone);
    b.at((0.0, 0.0, 0.0), 0.0, 1.0, |b| {
        b.bay(4.4, 0.95, 1.95, 3.1, 0.7, Arch::Flat);
        b.cube((0.0, 3.05, -0.35), (4.36, 0.05, 0.7));
        // A niche at each side of the doorway.
        for x in [-1.5, 1.5] {
            b.of(of(0x5d5048));
            b.patch_on((x, 0.9, 0.03), (0.56, 0.8), Arch::Flat);
            b.of(stone);
        }
        // The frieze: rows of winged runners, and the Staff God in their middle.
        b.of(of(0xc7b29b));
        b.slab(&[(-2.1, 2.1), (2.1, 2.1), (2.1, 2.98), (-2.1, 2.98)], 0.06, 0.06);
        for row in 0..3 {
            for side in [-1.0_f32, 1.0] {
                for column in 0..6 {
                    let (x, y) = (side * (0.58 + 0.27 * column as f32), 2.16 + 0.27 * row as f32);
                    b.of(of(0x7f6a58).edged(0.7));
                    b.slab(&[(x - 0.1, y), (x + 0.1, y), (x + 0.1, y + 0.21), (x - 0.1, y + 0.21)], 0.08, 0.03);
                    b.of(of(0xdcc8b0).edged(0.4));
                    b.slab(
                        &[(x - 0.05, y + 0.02), (x + 0.05, y + 0.02), (x + 0.07, y + 0.12), (x - 0.03, y + 0.19)],
                        0.11,
                        0.03,
                    );
                }
            }
        }
        b.of(of(0xdcc8b0));
        b.slab(&[(-0.24, 2.12), (0.24, 2.12), (0.18, 2.5), (-0.18, 2.5)], 0.16, 0.1);
        b.slab(&[(-0.2, 2.5), (0.2, 2.5), (0.2, 2.84), (-0.2, 2.84)], 0.2, 0.12);
        for at in 0..7 {
            let a = (at as f32 * 30.0).to_radians();
            let (x, y) = (0.29 * a.cos(), 2.67 + 0.26 * a.sin());
            b.slab(
                &[(x - 0.04, y - 0.04), (x + 0.04, y - 0.04), (x + 0.04, y + 0.04), (x - 0.04, y + 0.04)],
                0.17,
                0.05,
            );
        }
        for x in [-0.4, 0.4] {
            b.slab(&[(x - 0.04, 2.12), (x + 0.04, 2.12), (x + 0.04, 2.8), (x - 0.04, 2.8)], 0.16, 0.08);
        }
        b.of(of(0x6a584a));
        for x in [-0.09, 0.09] {
            b.slab(&[(x - 0.04, 2.68), (x + 0.04, 2.68), (x + 0.04, 2.75), (x - 0.04, 2.75)], 0.215, 0.01);
        }
        b.slab(&[(-0.08, 2.56), (0.08, 2.56), (0.08, 2.6), (-0.08, 2.6)], 0.215, 0.01);
        // The crack that runs from the doorway to the top.
        b.of(of(0x4a3e36).edged(0.0));
        b.slab(&[(0.44, 1.95), (0.49, 1.95), (0.86, 2.5), (0.81, 2.5)], 0.125, 0.0);
        b.slab(&[(0.81, 2.5), (0.86, 2.5), (0.81, 3.1), (0.77, 3.1)], 0.125, 0.0);
    });
    b.mark("frieze", -1.5, 2.5, 0.12);
    b.mark("Staff God", 0.0, 2.7, 0.22);
    b.mark("doorway", 0.0, 0.9, 0.0);
    b.around(|b| {
        b.of(of(0xa99480).worked(Work::Courses(0.5, 0.8)).edged(0.6));
        b.cube((-9.5, 0.0, -6.0), (11.0, 1.6, 0.6));
        b.cube((10.0, 0.0, -7.0), (12.0, 1.4, 0.6));
        for (x, z) in [(-4.6, -2.0), (5.4, -1.0), (4.4, 1.4)] {
            b.cube((x, 0.0, z), (0.9, 0.5, 0.7));
        }
    });
    b.people((3.4, 0.0, 1.0), (0.8, 0.4), 0.95, 1);
    Site::dry().seen_from(16.0).before(Beyond::Peaks, 0x8f98a0).on(of(0xc6b27c).worked(Work::Turf(1.4)))
}

pub(super) fn ollantaytambo(b: &mut Build) -> Site {
    let wall = of(0xa79c8a).worked(Work::Courses(0.9, 1.6));
    for step in 0..11 {
        let t = step as f32;
        b.of(wall);
        b.taper((-4.0, 4.2 * t, 26.0 - 4.6 * t), (86.0 - 4.0 * t, 8.6), (85.4 - 4.0 * t, 7.4), 4.2);
        b.of(of(0x83a850).worked(Work::Turf(2.0)).edged(0.2));
        b.cube((-4.0, 4.2 * t + 4.15, 25.8 - 4.6 * t), (84.6 - 4.0 * t, 0.14, 6.6));
    }
    b.of(of(0x8a8468).worked(Work::Turf(4.0)).edged(0.4));
    b.around(|b| {
        b.land((0.0, -40.0), (150.0, 66.0), 44, |x, z| {
            let slope = ((18.0 - z) / 50.0).clamp(0.0, 1.7);
            (46.0 * slope + 18.0 * noise(x / 30.0, z / 30.0) * slope - (x / 120.0).powi(2) * 26.0) * 0.93 - 6.0
        });
    });
    b.of(of(0xd2c8b4));
    for step in 0..11 {
        let t = step as f32;
        b.stairs((22.0, 4.2 * t, 31.4 - 4.6 * t), 4.4, 4.2, 5.0, 7);
    }
    b.of(wall);
    b.cube((-4.0, 46.2, -28.0), (54.0, 1.2, 14.0));
    // Six huge blocks of pink stone side by side, narrow stones between.
    for number in 0..6 {
        let x = -17.0 + 5.6 * number as f32;
        b.of(of([0xd99c86, 0xcf8f7c, 0xdda28c, 0xc98874, 0xd69a86, 0xcc907c][number]).worked(Work::Turf(2.4)));
        b.taper((x, 47.4, -26.0), (4.7, 2.4), (4.4, 2.0), 9.2 - 0.5 * (number as f32 - 2.5).abs());
        if number < 5 {
            b.of(of(0xb98474));
            b.cube((x + 2.8, 47.4, -26.1), (0.8, 8.4, 1.7));
        }
    }
    b.of(of(0xb5aa98).worked(Work::Courses(0.9, 1.6)));
    b.cube((16.0, 47.4, -29.0), (8.0, 5.0, 5.0));
    b.opening((16.0, 47.4, -26.5), (1.8, 3.4), Arch::Flat);
    b.mark("terrace", -26.0, 14.6, 18.6);
    b.mark("wall of six blocks", -5.6, 53.0, -24.8);
    b.mark("stairway", 22.0, 20.0, 10.6);
    b.people((0.0, 0.0, 40.0), (60.0, 6.0), 1.7, 7);
    Site::mountains().seen_from(12.0).from_above(4.0)
}

pub(super) fn sacsayhuaman(b: &mut Build) -> Site {
    for (tier, (y, z)) in [(0.0, 0.0), (7.0, -9.0), (13.0, -18.0)].into_iter().enumerate() {
        let h = [8.2, 6.8, 5.6][tier];
        b.of(of([0xb7b0a4, 0xaea79b, 0xa69f94][tier]).worked(Work::Fitted(2.7 - 0.5 * tier as f32)));
        let teeth = 5;
        let step = 12.0;
        let point = |at: usize| {
            let x = (at as f32 - teeth as f32) * step * 0.5;
            V(x, y, z + if at % 2 == 0 { 5.0 } else { -2.6 })
        };
        for at in 0..teeth * 2 {
            let (p, q) = (point(at), point(at + 1));
            let lean = V(0.0, h, -0.9);
            b.part();
            // A gateway opens in the lowest wall.
            if (tier, at) == (0, 6) {
                let (c, d) = (p.mix(q, 0.34), p.mix(q, 0.66));
                b.quad([p, c, c + lean, p + lean]);
                b.quad([d, q, q + lean, d + lean]);
                b.quad([c + lean * 0.6, d + lean * 0.6, d + lean, c + lean]);
                let own = b.matter();
                b.of(gloom());
                let back = V(0.0, 0.0, -0.4);
                b.quad([c + back, d + back, d + lean * 0.62 + back, c + lean * 0.62 + back]);
                b.of(own);
                b.mark("trapezoid gateway", p.mix(q, 0.5).0, y + 2.6, p.mix(q, 0.5).2 + 0.2);
            } else {
                b.quad([p, q, q + lean, p + lean]);
            }
            let own = b.matter();
            b.of(of(0x94ad5e).worked(Work::Turf(2.0)).edged(0.3));
            let back = V(0.0, 0.0, -13.0);
            b.quad([p + lean, q + lean, q + lean + back, p + lean + back]);
            b.of(own);
        }
    }
    // Single boulders at the salient corners show how large they are.
    for number in 0..2 {
        b.of(of(0xc2bbae).worked(Work::Turf(1.8)));
        let x = [18.0, -18.0][number];
        b.taper((x, 0.0, 4.9), (4.4, 2.4), (3.6, 1.2), 6.6 - number as f32);
    }
    b.mark("zigzag wall", -15.0, 10.4, -8.0);
    b.mark("fitted boulder", 18.0, 3.4, 5.8);
    b.people((4.0, 0.0, 13.0), (50.0, 6.0), 1.0, 8);
    Site::mountains().seen_from(12.0).from_above(3.0)
}

pub(super) fn haida_house_at_skidegate(b: &mut Build) -> Site {
    let plank = of(0xa98a68).worked(Work::Grooves(0.5));
    b.of(plank);
    b.slab(&[(-7.0, 0.0), (7.0, 0.0), (7.0, 3.4), (0.0, 6.4), (-7.0, 3.4)], 7.0, 14.0);
    b.of(of(0x7f654b).worked(Work::Grooves(0.7)));
    for side in [-1.0, 1.0] {
        b.part();
        let e = |x: f32, y: f32, z: f32| V(side * x, y, z);
        b.quad([e(7.8, 3.2, 8.0), e(0.0, 6.6, 8.0), e(0.0, 6.6, -8.0), e(7.8, 3.2, -8.0)]);
        b.quad([e(7.8, 2.9, 8.0), e(0.0, 6.3, 8.0), e(0.0, 6.6, 8.0), e(7.8, 3.2, 8.0)]);
    }
    b.of(of(0x8a6c4c));
    for x in [-6.6, 6.6] {
        b.cube((x, 0.0, 7.3), (0.7, 3.7, 0.6));
    }
    for x in [-3.0, 3.0] {
        b.lathe((x, 5.0, 8.2), &[(0.36, 0.0), (0.36, 0.4)], 10);
    }
    b.of(of(0x6d5540));
    b.cube((0.0, 6.3, -1.0), (2.4, 1.0, 2.4));
    b.of(gloom());
    b.cube((0.0, 7.3, -1.0), (1.8, 0.06, 1.8));
    // The pole: figures one over another, with a round door at its foot.
    b.at((0.0, 0.0, 7.9), 0.0, 1.0, |b| {
        b.of(of(0x9c7a56));
        b.lathe((0.0, 0.0, 0.0), &[(0.95, 0.0), (0.85, 14.0)], 16);
        for (number, (y, rgb)) in
            [(2.4, 0xb0402f), (5.2, 0x2c2c30), (8.0, 0x2f7f86), (10.8, 0xb0402f)].into_iter().enumerate()
        {
            b.of(of(rgb));
            b.taper((0.0, y, 0.5), (1.9, 1.0), (1.7, 0.9), 1.5);
            b.of(of(0xe9dcc0));
            for x in [-0.45, 0.45] {
                b.at((x, y + 1.05, 1.0), 0.0, 1.0, |b| b.ball((0.0, 0.0, 0.0), 0.26));
            }
            b.of(of(0x26262a));
            for x in [-0.45, 0.45] {
                b.ball((x, y + 1.05, 1.16), 0.14);
            }
            b.of(of(0xc9a46a));
            if number % 2 == 0 {
                b.taper((0.0, y + 0.45, 1.2), (0.4, 0.9), (0.3, 0.3), 0.5);
            } else {
                b.cube((0.0, y + 0.3, 1.0), (1.1, 0.24, 0.2));
            }
            b.of(of(0x9c7a56));
            for x in [-0.75, 0.75] {
                b.taper((x, y + 1.5, 0.4), (0.4, 0.4), (0.16, 0.3), 0.6);
            }
        }
        b.of(of(0xb0402f));
        for x in [-1.3, 1.3] {
            b.slab(&[(x, 11.8), (x * 1.9, 12.4), (x * 1.8, 13.6), (x, 13.2), (x * 0.6, 12.6)], 0.7, 0.24);
        }
        b.of(of(0x2c2c30));
        b.lathe((0.0, 14.0, 0.0), &[(0.8, 0.0), (0.5, 1.6), (0.1, 1.7)], 12);
        b.of(gloom());
        b.dome((0.0, 0.5, 0.72), 0.7, 1.3, Dome::Half, 14);
    });
    b.mark("frontal pole", 0.6, 9.6, 8.9);
    b.mark("plank wall", -4.6, 2.2, 7.1);
    b.mark("smoke hole", 0.6, 7.4, 0.0);
    b.people((6.0, 0.0, 12.0), (6.0, 2.0), 0.9, 2);
    b.around(|b| {
        for (x, z, h) in [
            (-14.0, -12.0, 17.0),
            (-9.0, -17.0, 20.0),
            (-20.0, -6.0, 15.0),
            (12.0, -14.0, 18.0),
            (18.0, -9.0, 15.0),
            (5.0, -19.0, 21.0),
            (23.0, -14.0, 17.0),
        ] {
            b.tree((x, 0.0, z), h, Tree::Fir);
        }
    });
    Site::grass().seen_from(20.0)
}
