//! Monuments of the land between the rivers, and of Crete.

use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::walls::{Arch, Order, gloom};

pub(super) fn ziggurat_of_ur(b: &mut Build) -> Site {
    let brick = of(0xc99a66).worked(Work::Courses(1.0, 2.2));
    b.of(brick);
    b.taper((0.0, 0.0, 0.0), (64.0, 44.0), (60.0, 40.0), 12.0);
    b.of(of(0xbd8d5b).worked(Work::Courses(1.0, 2.2)));
    b.row(13, 4.7, |b, x| b.taper((x, 0.0, 21.4), (1.9, 1.6), (1.8, 0.9), 11.8));
    b.row(8, 5.2, |b, x| b.at((0.0, 0.0, 0.0), 90.0, 1.0, |b| b.taper((x, 0.0, 31.2), (1.9, 1.8), (1.8, 0.9), 11.8)));
    b.row(8, 5.2, |b, x| b.at((0.0, 0.0, 0.0), -90.0, 1.0, |b| b.taper((x, 0.0, 31.2), (1.9, 1.8), (1.8, 0.9), 11.8)));
    b.of(of(0xd6ab77).worked(Work::Courses(1.0, 2.2)));
    b.taper((0.0, 12.0, 0.0), (40.0, 28.0), (37.0, 25.0), 6.0);
    b.taper((0.0, 18.0, 0.0), (22.0, 16.0), (20.0, 14.0), 5.0);
    b.opening((0.0, 18.0, 8.0), (3.0, 3.8), Arch::Flat);
    b.merlons((-9.0, 9.0), 23.0, 6.6, (1.2, 0.9, 0.8));
    // Three flights meet before a gate.
    b.of(of(0xe2bd88));
    b.stairs((0.0, 0.0, 46.0), 7.0, 12.0, 25.0, 22);
    for side in [-1.0, 1.0] {
        b.of(brick);
        b.taper((side * 4.2, 0.0, 34.0), (1.2, 24.0), (1.2, 8.0), 8.0);
        b.at((side * 4.0, 0.0, 24.4), side * 90.0, 1.0, |b| {
            b.of(of(0xe2bd88));
            b.stairs((0.0, 0.0, 25.0), 6.0, 12.0, 25.0, 22);
        });
    }
    b.of(brick);
    b.cube((0.0, 12.0, 21.0), (12.0, 5.0, 5.0));
    b.opening((0.0, 12.0, 23.5), (3.6, 4.2), Arch::Round);
    b.mark("stairway", 0.0, 7.0, 32.0);
    b.mark("terrace", -24.0, 12.2, 16.0);
    b.mark("buttress", 28.2, 6.0, 22.4);
    b.people((0.0, 0.0, 56.0), (50.0, 8.0), 1.3, 8);
    Site::sand().seen_from(20.0).risen(6.0)
}

pub(super) fn ishtar_gate(b: &mut Build) -> Site {
    let blue = of(0x2b5fa6).worked(Work::Courses(0.5, 1.0));
    let gold = of(0xd9b45c);
    let tower = |b: &mut Build, x: f32, z: f32, w: f32, h: f32| {
        b.of(blue);
        b.cube((x, 0.0, z), (w, h, 7.0));
        b.of(gold);
        for up in [0.9, h - 1.4] {
            b.cube((x, up, z), (w + 0.15, 0.4, 7.15));
        }
        b.of(blue);
        b.at((0.0, 0.0, z), 0.0, 1.0, |b| {
            b.merlons((x - w / 2.0, x + w / 2.0), h, 3.0, (0.9, 1.2, 0.9));
            b.merlons((x - w / 2.0, x + w / 2.0), h + 1.2, 3.0, (0.9, 0.01, 0.9));
        });
        for row in 0..4 {
            for column in [-1.0, 1.0] {
                let y = 2.4 + row as f32 * (h - 5.0) / 4.0;
                beast(b, (x + column * w * 0.22, y, z + 3.5), row % 2 == 1);
            }
        }
    };
    tower(b, -13.0, 0.0, 9.0, 19.0);
    tower(b, 13.0, 0.0, 9.0, 19.0);
    tower(b, -6.4, 8.0, 5.4, 14.0);
    tower(b, 6.4, 8.0, 5.4, 14.0);
    for (z, top, spring) in [(3.2, 17.0, 6.4), (10.6, 12.6, 5.6)] {
        b.of(blue);
        b.at((0.0, 0.0, z), 0.0, 1.0, |b| b.bay(17.0, 5.6, spring, top, 6.0, Arch::Round));
        b.of(gold);
        b.cube((0.0, top - 1.4, z), (8.0, 0.4, 0.3));
        b.of(blue);
        b.merlons((-4.0, 4.0), top, z - 0.6, (0.9, 1.2, 0.9));
    }
    for x in [-4.6, 4.6] {
        b.of(of(0x2b5fa6));
        b.cube((x * 1.0, 0.0, 10.0), (1.0, 0.6, 1.0));
    }
    // The walls of the processional way.
    for side in [-1.0, 1.0] {
        b.of(of(0x3568ac).worked(Work::Courses(0.5, 1.0)));
        b.cube((side * 20.0, 0.0, -1.0), (6.0, 11.0, 5.0));
        b.merlons((side * 20.0 - 3.0, side * 20.0 + 3.0), 11.0, 1.0, (0.9, 1.2, 0.9));
        beast(b, (side * 20.0, 3.0, 1.6), false);
        beast(b, (side * 20.0, 6.6, 1.6), true);
    }
    b.of(gloom());
    b.cube((0.0, 0.0, -3.0), (6.0, 10.0, 0.3));
    b.mark("battlements", -13.0, 19.8, 3.4);
    b.mark("dragon relief", 15.0, 2.9, 3.8);
    b.mark("bull relief", -15.0, 6.4, 3.8);
    b.mark("archway", 0.4, 6.4, 10.8);
    b.people((0.0, 0.0, 19.0), (22.0, 6.0), 0.9, 6);
    Site::sand().seen_from(14.0).on(of(0xd8c29a).worked(Work::Courses(2.0, 2.0)))
}

/// A beast in relief on a wall that looks to the front: a bull, or a dragon with its raised tail.
fn beast(b: &mut Build, (x, y, z): (f32, f32, f32), bull: bool) {
    b.of(if bull { of(0xe9d9ae) } else { of(0xdfae55) }.edged(0.6));
    let z = z + 0.1;
    b.part();
    let mut shape = |rim: &[(f32, f32)]| {
        let rim: Vec<(f32, f32)> = rim.iter().map(|(u, v)| (x + u, y + v)).collect();
        b.slab(&rim, z, 0.1);
    };
    shape(&[(-0.9, 0.8), (0.8, 0.8), (0.95, 1.3), (-0.9, 1.35)]);
    for leg in [-0.85, -0.45, 0.35, 0.7] {
        shape(&[(leg, 0.0), (leg + 0.18, 0.0), (leg + 0.2, 0.9), (leg, 0.9)]);
    }
    if bull {
        shape(&[(0.7, 1.0), (1.3, 1.0), (1.35, 1.3), (1.1, 1.6), (0.75, 1.4)]);
        shape(&[(1.05, 1.55), (1.3, 1.9), (1.15, 1.58)]);
        shape(&[(-0.9, 1.3), (-1.15, 0.5), (-1.05, 0.5), (-0.8, 1.2)]);
    } else {
        shape(&[(0.65, 1.2), (0.95, 1.2), (1.15, 2.0), (0.98, 2.0)]);
        shape(&[(0.95, 1.9), (1.5, 1.85), (1.5, 2.0), (1.1, 2.2)]);
        shape(&[(-0.85, 1.3), (-1.3, 2.0), (-1.18, 2.05), (-0.7, 1.3)]);
    }
}

pub(super) fn northwest_palace_at_nimrud(b: &mut Build) -> Site {
    let wall = of(0xcfae7c).worked(Work::Courses(0.8, 1.6));
    for side in [-1.0, 1.0] {
        b.of(wall);
        b.cube((side * 12.0, 0.0, -3.0), (12.0, 15.0, 8.0));
        b.cube((side * 22.0, 0.0, -5.0), (10.0, 11.0, 5.0));
        b.merlons((side * 12.0 - 6.0, side * 12.0 + 6.0), 15.0, 0.6, (1.1, 1.3, 0.8));
        b.merlons((side * 22.0 - 5.0, side * 22.0 + 5.0), 11.0, -2.8, (1.1, 1.3, 0.8));
        // Slabs with figures in relief line the foot of the wall.
        b.of(of(0xe7d6b2));
        b.cube((side * 22.0, 0.0, -2.4), (9.0, 5.0, 0.4));
        for number in 0..3 {
            b.of(of(0xbf9f70).edged(0.7));
            let x = side * 22.0 + (number as f32 - 1.0) * 2.8;
            b.slab(
                &[(x, 2.0), (x - 0.7, 0.5), (x + 0.7, 0.5), (x + 0.5, 3.2), (x - 0.5, 3.2), (x - 0.7, 0.5)],
                -2.1,
                0.1,
            );
            b.slab(&[(x - 0.3, 3.3), (x + 0.3, 3.3), (x + 0.25, 4.1), (x - 0.25, 4.1)], -2.1, 0.1);
        }
        lamassu(b, side);
    }
    b.of(wall);
    b.at((0.0, 0.0, -0.2), 0.0, 1.0, |b| b.bay(12.4, 6.6, 7.2, 14.0, 5.6, Arch::Round));
    b.merlons((-6.0, 6.0), 14.0, -0.8, (1.1, 1.3, 0.8));
    b.of(of(0x3d6fa8).worked(Work::Checks(0.5, [0.9, 0.82, 0.6])));
    for at in 0..16 {
        let (a, c) = (at as f32 * 11.25, (at as f32 + 1.0) * 11.25);
        let on = |d: f32, r: f32| (r * d.to_radians().cos(), 7.2 + r * d.to_radians().sin());
        b.slab(&[on(a, 3.4), on(a, 4.4), on(c, 4.4), on(c, 3.4)], 0.1, 0.0);
    }
    b.of(gloom());
    b.cube((0.0, 0.0, -6.4), (7.0, 11.0, 0.3));
    b.mark("winged bull", -5.9, 6.0, 3.0);
    b.mark("relief slab", 22.0, 3.0, -2.0);
    b.mark("arched gate", 0.4, 11.2, 0.1);
    b.people((0.0, 0.0, 12.0), (26.0, 5.0), 1.0, 5);
    Site::sand().seen_from(12.0)
}

/// A winged bull with a man's head, which looks to the front beside a gate.
fn lamassu(b: &mut Build, side: f32) {
    let stone = of(0xe9dbbb);
    b.of(stone);
    let x = side * 5.6;
    b.cube((x, 0.0, 1.4), (3.2, 0.5, 7.4));
    for z in [-1.2, 1.2, 3.9] {
        for dx in [-0.8, 0.8] {
            b.taper((x + dx, 0.5, z), (0.9, 0.9), (1.1, 1.1), 3.0);
        }
    }
    b.taper((x, 3.0, 1.0), (2.5, 6.4), (2.3, 6.0), 2.4);
    b.taper((x, 3.0, 4.2), (2.4, 1.3), (2.0, 1.4), 3.6);
    b.of(of(0xd6c397).worked(Work::Grooves(0.5)));
    for dx in [-1.35, 1.35] {
        b.at((x + dx, 4.4, 3.0), 90.0, 1.0, |b| {
            b.slab(&[(0.0, 0.0), (5.2, 1.6), (5.2, 4.4), (3.2, 3.9), (-0.6, 1.0)], 0.12, 0.24);
        });
    }
    b.of(stone);
    b.lathe((x, 6.6, 4.5), &[(0.7, 0.0), (0.95, 0.5), (0.95, 1.2), (0.8, 1.7)], 12);
    b.of(of(0xb99d70).worked(Work::Bands(0.25, [0.62, 0.52, 0.37])));
    b.taper((x, 5.2, 5.2), (1.2, 0.6), (1.3, 0.7), 1.9);
    b.of(of(0xe0cb98));
    b.lathe((x, 8.2, 4.4), &[(0.95, 0.0), (1.0, 0.9), (0.86, 1.6), (0.5, 1.7)], 12);
}

pub(super) fn palace_of_knossos(b: &mut Build) -> Site {
    let wall = of(0xe3cfa3).worked(Work::Courses(1.1, 2.4));
    b.of(of(0xcdb68a).worked(Work::Courses(0.8, 2.6)));
    b.cube((0.0, 0.0, 0.0), (46.0, 1.6, 26.0));
    b.stairs((0.0, 0.0, 16.4), 10.0, 1.6, 3.4, 5);
    for (x, w, floors, z) in [(-13.0, 20.0, 2, -3.0), (13.0, 16.0, 1, -3.0)] {
        for floor in 0..floors {
            let up = 1.6 + 6.6 * floor as f32;
            b.at((x, up, z), 0.0, 1.0, |b| minoan(b, w - floor as f32 * 4.0, wall));
        }
    }
    // The light well between them is open to the sky.
    b.of(of(0x8b5a44));
    b.cube((1.5, 1.6, -8.0), (8.0, 9.0, 1.0));
    b.of(of(0xdaa9a0).worked(Work::Bands(1.5, [0.36, 0.55, 0.68])));
    b.patch_on((1.5, 2.6, -7.4), (7.0, 6.4), Arch::Flat);
    b.mark("light well", 1.5, 9.2, -6.0);
    b.mark("fresco", 15.0, 5.0, 1.0);
    b.mark("tapered column", -19.2, 4.6, 7.2);
    b.people((8.0, 0.0, 21.0), (30.0, 6.0), 1.0, 5);
    b.around(|b| {
        for (x, z, h) in [(-34.0, -12.0, 13.0), (-30.0, -20.0, 15.0), (33.0, -14.0, 14.0), (38.0, -4.0, 11.0)] {
            b.tree((x, 0.0, z), h, Tree::Cypress);
        }
    });
    Site::dry().seen_from(16.0)
}

/// A storey of red columns before a painted wall.
fn minoan(b: &mut Build, w: f32, wall: super::super::mesh::Matter) {
    b.of(wall);
    b.cube((0.0, 0.0, -4.0), (w, 5.6, 9.0));
    b.of(of(0x4d86a8));
    b.patch_on((0.0, 1.0, 0.55), (w - 3.0, 3.8), Arch::Flat);
    b.of(of(0xc65b3d).worked(Work::Ornament(1.3, [0.95, 0.86, 0.62])));
    b.patch_on((0.0, 1.4, 0.6), (w - 3.6, 3.0), Arch::Flat);
    b.of(of(0xb0352c));
    let count = (w / 3.6) as usize + 1;
    b.row(count, (w - 2.0) / (count as f32 - 1.0), |b, x| b.column((x, 0.0, 4.2), 0.62, 5.4, Order::Minoan));
    b.of(of(0xd9c190));
    b.cube((0.0, 5.4, -0.5), (w + 1.4, 0.5, 12.4));
    b.of(of(0x9c3b30));
    b.cube((0.0, 5.9, -0.5), (w + 1.0, 0.5, 12.0));
    b.of(of(0xe8d9b4));
    b.cube((0.0, 6.4, -0.5), (w + 1.6, 0.3, 12.6));
}
