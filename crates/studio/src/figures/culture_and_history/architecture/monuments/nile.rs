//! Monuments of Egypt.

use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::walls::{Arch, Order, gloom};

pub(super) fn great_pyramid_of_giza(b: &mut Build) -> Site {
    let courses = 46;
    b.of(of(0xe0c48c).worked(Work::Courses(3.2, 5.0)).edged(0.5));
    for step in 0..courses {
        let (low, up) = (230.0 * (1.0 - step as f32 / courses as f32), step as f32 * 3.1);
        b.cube((0.0, up, 0.0), (low, 3.1, low));
    }
    // What is left of the smooth casing lies at the foot.
    b.of(of(0xf3e6c4).worked(Work::Courses(2.6, 4.0)));
    b.taper((-64.0, 0.0, 115.0), (60.0, 8.0), (52.0, 2.0), 8.0);
    b.taper((70.0, 0.0, 115.0), (40.0, 8.0), (34.0, 2.0), 5.2);
    b.of(of(0xcaa86c));
    b.at((10.0, 9.0, 111.0), 0.0, 1.0, |b| {
        b.cube((0.0, 0.0, 0.0), (13.0, 12.0, 6.0));
        b.of(gloom());
        b.patch_on((0.0, 0.0, 3.2), (6.0, 9.0), Arch::Pointed);
    });
    b.mark("apex", 0.0, 141.0, 0.0);
    b.mark("casing stones", -64.0, 4.0, 118.6);
    b.mark("entrance", 10.0, 14.0, 114.4);
    b.around(|b| {
        b.of(of(0xd4b67e).worked(Work::Courses(3.2, 5.0)).edged(0.5));
        for step in 0..24 {
            let low = 150.0 * (1.0 - step as f32 / 24.0);
            b.cube((-300.0, step as f32 * 4.4, -300.0), (low, 4.4, low));
        }
        for (x, z, h) in [(150.0, 150.0, 17.0), (164.0, 140.0, 20.0), (-168.0, 120.0, 18.0)] {
            b.tree((x, 0.0, z), h, Tree::Palm);
        }
    });
    b.people((20.0, 0.0, 150.0), (150.0, 24.0), 3.0, 11);
    Site::sand().seen_from(32.0)
}

pub(super) fn temple_of_karnak(b: &mut Build) -> Site {
    let stone = of(0xdcbf8b).worked(Work::Courses(1.5, 3.4));
    let carved = of(0xd2af76).worked(Work::Ornament(2.4, [0.7, 0.53, 0.32]));
    b.of(stone);
    for side in [-1.0, 1.0] {
        b.at((side * 21.0, 0.0, 14.0), 0.0, 1.0, |b| {
            b.of(carved);
            b.taper((0.0, 0.0, 0.0), (30.0, 10.0), (26.0, 6.0), 27.0);
            b.of(of(0xe3cb9a));
            b.taper((0.0, 27.0, 0.0), (26.4, 6.4), (28.0, 8.0), 2.0);
        });
    }
    b.of(stone);
    b.cube((0.0, 15.0, 14.0), (14.0, 4.0, 7.0));
    // The hall behind, its middle aisle higher than its sides.
    for row in 0..3 {
        let z = -4.0 - 9.0 * row as f32;
        b.of(carved);
        for x in [-4.6, 4.6] {
            b.column((x, 0.0, z), 1.9, 22.0, Order::Papyrus);
        }
        for x in [-33.0, -26.0, -19.0, -12.0, 12.0, 19.0, 26.0, 33.0] {
            b.column((x, 0.0, z), 1.5, 15.0, Order::Papyrus);
        }
    }
    b.of(of(0xd9bd8c));
    b.cube((0.0, 22.0, -13.0), (15.0, 2.2, 24.0));
    for side in [-1.0, 1.0] {
        b.cube((side * 22.5, 15.0, -13.0), (26.0, 1.8, 24.0));
    }
    // Giant columns stand open in the court before the gate, for all to see.
    for (side, count) in [(-1.0, 3), (1.0, 3)] {
        for number in 0..count {
            b.of(carved);
            b.column((side * (11.0 + 6.6 * number as f32), 0.0, 33.0 - number as f32 * 1.2), 2.1, 20.0, Order::Papyrus);
        }
        b.of(of(0xe0c693));
        b.cube((side * 17.6, 20.0, 32.0), (18.5, 2.2, 4.6));
    }
    b.of(of(0xcf9c78));
    b.at((-33.0, 0.0, 38.0), 0.0, 1.0, |b| {
        b.cube((0.0, 0.0, 0.0), (5.0, 1.6, 5.0));
        b.of(of(0xd4a07c).worked(Work::Ornament(1.4, [0.62, 0.42, 0.32])));
        b.taper((0.0, 1.6, 0.0), (3.2, 3.2), (2.2, 2.2), 26.0);
        b.of(of(0xe8c069).glossy());
        b.taper((0.0, 27.6, 0.0), (2.2, 2.2), (0.02, 0.02), 2.6);
    });
    b.mark("obelisk", -33.0, 18.0, 39.4);
    b.mark("pylon", 24.0, 25.5, 18.0);
    b.mark("hypostyle hall", 4.0, 22.8, -1.0);
    b.mark("papyrus capital", -17.6, 18.4, 34.0);
    b.people((4.0, 0.0, 46.0), (40.0, 8.0), 1.2, 9);
    b.around(|b| {
        for (x, z) in [(52.0, 8.0), (58.0, 20.0), (-54.0, 6.0)] {
            b.tree((x, 0.0, z), 17.0, Tree::Palm);
        }
    });
    Site::sand().seen_from(16.0)
}

/// A seated king: the middle of his foot; as high as 1 for a scale of 1.
fn colossus(b: &mut Build, at: (f32, f32, f32), scale: f32) {
    b.at(at, 0.0, scale, |b| {
        b.cube((0.0, 0.0, -0.1), (0.4, 0.36, 0.4));
        b.cube((0.0, 0.0, 0.22), (0.42, 0.05, 0.34));
        for side in [-1.0, 1.0] {
            b.taper((side * 0.09, 0.05, 0.2), (0.13, 0.16), (0.14, 0.16), 0.33);
            b.cube((side * 0.09, 0.03, 0.32), (0.12, 0.06, 0.14));
            b.cube((side * 0.09, 0.34, 0.1), (0.15, 0.11, 0.4));
            b.taper((side * 0.19, 0.4, 0.0), (0.08, 0.14), (0.1, 0.14), 0.28);
            b.cube((side * 0.15, 0.43, 0.13), (0.1, 0.05, 0.26));
        }
        b.taper((0.0, 0.36, -0.06), (0.26, 0.2), (0.36, 0.22), 0.33);
        b.lathe((0.0, 0.66, 0.0), &[(0.09, 0.0), (0.11, 0.06), (0.105, 0.13), (0.07, 0.19)], 12);
        b.taper((0.0, 0.62, -0.05), (0.34, 0.1), (0.22, 0.14), 0.2);
        b.taper((0.0, 0.82, -0.02), (0.22, 0.18), (0.18, 0.16), 0.03);
        b.lathe((0.0, 0.84, -0.02), &[(0.1, 0.0), (0.11, 0.08), (0.06, 0.15), (0.03, 0.17), (0.01, 0.18)], 12);
        b.taper((0.0, 0.58, 0.1), (0.05, 0.05), (0.06, 0.05), 0.1);
    });
}

pub(super) fn abu_simbel(b: &mut Build) -> Site {
    b.of(of(0xc99a62).worked(Work::Bands(3.4, [0.74, 0.56, 0.36])).edged(0.5));
    b.taper((0.0, 0.0, -14.0), (64.0, 28.0), (44.0, 14.0), 36.0);
    b.around(|b| {
        b.of(of(0xbf8f5a).worked(Work::Turf(5.0)).edged(0.5));
        b.crag((0.0, -1.0, -62.0), (74.0, 40.0), 44.0, 9.0);
    });
    b.of(of(0xd8ac74));
    b.at((0.0, 0.0, -1.4), 0.0, 1.0, |b| b.taper((0.0, 0.0, 0.0), (40.0, 6.0), (36.0, 2.0), 31.0));
    b.of(of(0xe0b882));
    b.cube((0.0, 30.0, 0.2), (38.0, 1.8, 3.6));
    b.row(17, 2.1, |b, x| {
        b.taper((x, 31.8, 1.0), (1.5, 1.4), (1.0, 1.0), 1.7);
        b.ball((x, 33.8, 1.2), 0.6);
    });
    b.cube((0.0, 0.0, 4.0), (44.0, 2.2, 12.0));
    for x in [-15.4, -7.2, 7.2, 15.4] {
        b.of(of(0xe2b67f));
        colossus(b, (x, 2.2, 4.6), 21.0);
    }
    b.of(of(0xe0b882));
    b.cube((0.0, 2.2, 2.6), (5.6, 10.0, 1.4));
    b.of(gloom());
    b.patch_on((0.0, 2.2, 3.5), (3.0, 8.4), Arch::Flat);
    b.of(of(0xe0b882));
    b.stairs((0.0, 0.0, 13.0), 5.0, 2.2, 3.4, 6);
    b.mark("colossus", 15.4, 16.5, 7.6);
    b.mark("doorway", 0.0, 7.0, 3.6);
    b.mark("row of baboons", -10.5, 33.4, 1.6);
    b.people((0.0, 0.0, 19.0), (38.0, 6.0), 1.0, 8);
    Site::sand().seen_from(14.0)
}
