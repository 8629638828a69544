//! Monuments of southern India and south-east Asia.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::{Arch, gloom};

/// Palms here and there at both sides.
fn palms(b: &mut Build, places: &[(f32, f32)], h: f32) {
    b.around(|b| {
        for (number, (x, z)) in places.iter().enumerate() {
            b.tree(
                (*x, 0.0, *z),
                h * (0.85 + 0.1 * (number % 4) as f32),
                if number % 3 == 2 { Tree::Round } else { Tree::Palm },
            );
        }
    });
}

pub(super) fn angkor_wat(b: &mut Build) -> Site {
    let stone = of(0xa89a84).worked(Work::Courses(1.1, 2.6));
    let tower = |b: &mut Build, (x, y, z): (f32, f32, f32), r: f32, h: f32| {
        b.of(of(0xa3947c).worked(Work::Courses(0.9, 2.0)));
        b.cube((x, y, z), (r * 2.2, h * 0.24, r * 2.2));
        b.cube((x, y, z), (r * 1.3, h * 0.2, r * 3.0));
        b.cube((x, y, z), (r * 3.0, h * 0.2, r * 1.3));
        b.at((0.0, 0.0, z), 0.0, 1.0, |b| b.opening((x, y, r * 1.5), (r * 0.7, h * 0.15), Arch::Flat));
        b.of(of(0x9c8d76).worked(Work::Stripes(r * 0.28, hex(0x85775f))));
        b.tiers((x, y + h * 0.24, z), r * 1.05, h * 0.7, (8, 16), Dome::Bud);
        b.lathe((x, y + h * 0.92, z), &[(r * 0.22, 0.0), (r * 0.28, h * 0.03), (0.01, h * 0.08)], 10);
    };
    // Three tiers of galleries, each behind and above the one before.
    for (y, w, d, h) in [(0.0, 150.0, 90.0, 9.0), (9.0, 96.0, 66.0, 9.0), (18.0, 54.0, 46.0, 11.0)] {
        b.of(stone);
        b.taper((0.0, y, -20.0), (w, d), (w - 4.0, d - 4.0), h * 0.42);
        b.cube((0.0, y + h * 0.42, -20.0), (w - 6.0, h * 0.42, d - 6.0));
        let front = -20.0 + d / 2.0 - 3.0;
        let count = (w / 4.0) as usize;
        b.row(count, (w - 8.0) / count as f32, |b, x| {
            b.of(gloom());
            b.patch_on((x, y + h * 0.46, front + 0.06), (1.9, h * 0.3), Arch::Flat);
        });
        b.of(of(0x8f8069).worked(Work::Tiles(0.8)));
        b.gable((0.0, y + h * 0.84, front - 4.0), (w - 4.0, 11.0), h * 0.36);
    }
    for (x, z) in [(-23.0, -40.0), (23.0, -40.0), (-23.0, 0.0), (23.0, 0.0)] {
        tower(b, (x, 28.0, z), 5.2, 25.0);
    }
    tower(b, (0.0, 28.0, -20.0), 6.6, 37.0);
    b.of(stone);
    for x in [-74.0, 0.0, 74.0] {
        b.cube((x, 0.0, 26.0), (9.0, 8.0, 9.0));
        b.of(of(0x8f8069).worked(Work::Tiles(0.8)));
        b.at((x, 8.0, 26.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (11.0, 10.0), 4.6));
        b.of(stone);
        b.opening((x, 0.6, 30.5), (3.0, 5.0), Arch::Flat);
    }
    b.stairs((0.0, 18.0, 14.0), 7.0, 10.0, 9.0, 10);
    b.of(of(0xbfb092).worked(Work::Courses(1.4, 3.0)));
    b.around(|b| {
        b.cube((0.0, -1.2, 84.0), (9.0, 2.0, 110.0));
        b.pool((-230.0, -5.5), (150.0, 38.0), -0.7, 0x5f7f86);
        b.pool((5.5, 230.0), (150.0, 38.0), -0.7, 0x5f7f86);
    });
    b.mark("lotus-bud tower", 2.0, 54.0, -14.0);
    b.mark("gallery", -44.0, 6.0, 22.4);
    b.mark("causeway", 1.0, 0.9, 56.0);
    b.mark("moat", 36.0, -0.6, 56.0);
    palms(
        b,
        &[
            (-86.0, 28.0),
            (-94.0, 20.0),
            (88.0, 30.0),
            (96.0, 22.0),
            (-60.0, 33.0),
            (62.0, 34.0),
            (104.0, 6.0),
            (-108.0, 4.0),
        ],
        22.0,
    );
    Site::jungle().seen_from(7.0).mirrored().level(-1.4)
}

pub(super) fn borobudur(b: &mut Build) -> Site {
    let stone = of(0xaaa59b).worked(Work::Courses(0.9, 1.8));
    for step in 0..6 {
        let (w, y) = (110.0 - 12.0 * step as f32, 4.2 * step as f32);
        b.of(stone);
        b.cube((0.0, y, 0.0), (w, 4.2, w * 0.8));
        b.cube((0.0, y, 0.0), (w * 0.8, 4.2, w));
        b.of(of(0x949087));
        b.cube((0.0, y + 3.4, 0.0), (w + 0.8, 0.6, w * 0.8 + 0.8));
        b.cube((0.0, y + 3.4, 0.0), (w * 0.8 + 0.8, 0.6, w + 0.8));
        b.of(of(0xb5b0a6));
        let count = (w / 7.0) as usize;
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                b.row(count, w * 0.74 / count as f32, |b, x| {
                    b.dome((x, y + 4.2, w / 2.0 - 0.8), 1.0, 2.0, Dome::Bell, 8);
                    b.of(gloom());
                    b.patch_on((x, y + 1.0, w / 2.0 + 0.05), (1.4, 2.0), Arch::Round);
                    b.of(of(0xb5b0a6));
                });
            });
        }
    }
    for turn in [0.0, 90.0, 180.0, 270.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.of(of(0xa5a19a));
            b.stairs((0.0, 0.0, 57.0), 5.0, 25.2, 33.0, 26);
        });
    }
    let bell = |b: &mut Build, r: f32, h: f32| {
        b.of(of(0xa29e95).worked(Work::Checks(r * 0.28, hex(0x4f4b48))));
        b.dome((0.0, 0.0, 0.0), r, h * 0.66, Dome::Bell, 18);
        b.of(of(0x96928a));
        b.cube((0.0, h * 0.64, 0.0), (r * 0.62, h * 0.1, r * 0.62));
        b.lathe((0.0, h * 0.74, 0.0), &[(r * 0.2, 0.0), (r * 0.08, h * 0.26)], 10);
    };
    for (ring, (r, count)) in [(23.0, 32), (17.0, 24), (11.6, 16)].into_iter().enumerate() {
        let y = 25.2 + 2.2 * ring as f32;
        b.of(stone);
        b.lathe((0.0, y, 0.0), &[(r + 2.6, 0.0), (r + 2.6, 2.2), (0.1, 2.3)], 40);
        b.ring(count, r, 3.0, |b, _| b.at((0.0, y + 2.2, 0.0), 0.0, 1.0, |b| bell(b, 1.7, 4.4)));
    }
    b.of(of(0x9d988f));
    b.lathe((0.0, 31.8, 0.0), &[(7.6, 0.0), (7.6, 1.4), (6.6, 1.6)], 32);
    b.dome((0.0, 33.2, 0.0), 6.2, 8.4, Dome::Bell, 32);
    b.cube((0.0, 41.4, 0.0), (2.8, 2.0, 2.8));
    b.lathe((0.0, 43.4, 0.0), &[(1.1, 0.0), (0.4, 7.0), (0.01, 8.0)], 10);
    b.mark("perforated stupa", 13.4, 29.4, 18.6);
    b.mark("terrace", -34.0, 10.6, 44.0);
    b.mark("central stupa", 1.6, 38.6, 4.6);
    palms(b, &[(-74.0, -10.0), (-70.0, 26.0), (72.0, -20.0), (76.0, 22.0), (84.0, 40.0), (-84.0, 46.0)], 15.0);
    b.people((0.0, 0.0, 66.0), (80.0, 10.0), 1.6, 9);
    Site::jungle().seen_from(22.0).from_above(3.0).before(Beyond::Peaks, 0x6f8a80)
}

/// A steep tower of tiers with little spires on each.
fn candi(b: &mut Build, at: (f32, f32, f32), w: f32, h: f32, stone: Matter) {
    b.at(at, 0.0, 1.0, |b| {
        b.of(stone);
        b.cube((0.0, 0.0, 0.0), (w * 1.5, h * 0.09, w * 1.5));
        b.stairs((0.0, 0.0, w * 0.98), w * 0.3, h * 0.09, w * 0.3, 6);
        b.cube((0.0, h * 0.09, 0.0), (w, h * 0.26, w));
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                b.cube((0.0, h * 0.09, w * 0.5), (w * 0.42, h * 0.24, w * 0.2));
                b.opening((0.0, h * 0.1, w * 0.6), (w * 0.2, h * 0.15), Arch::Round);
                b.of(Matter { rgb: stone.rgb.map(|part| part * 1.14), ..stone }
                    .worked(Work::Ornament(w * 0.1, hex(0x55524e))));
                for x in [-w * 0.36, w * 0.36] {
                    b.patch_on((x, h * 0.13, w * 0.5 + 0.05), (w * 0.2, h * 0.15), Arch::Flat);
                }
                b.of(stone);
                b.slab(&[(-w * 0.26, h * 0.33), (w * 0.26, h * 0.33), (0.0, h * 0.43)], w * 0.61, w * 0.1);
            });
        }
        for tier in 0..6 {
            let t = tier as f32 / 6.0;
            let (wide, y) = (w * (1.06 - 0.82 * t), h * (0.35 + 0.5 * t));
            b.of(stone);
            b.cube((0.0, y, 0.0), (wide, h * 0.035, wide));
            b.cube((0.0, y, 0.0), (wide * 0.84, h * 0.086, wide * 0.84));
            b.of(Matter { rgb: stone.rgb.map(|part| part * 0.88), ..stone });
            for turn in [0.0, 90.0, 180.0, 270.0] {
                b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                    b.row(5, wide * 0.225, |b, x| {
                        b.dome((x, y + h * 0.035, wide * 0.45), wide * 0.065, h * 0.055, Dome::Pointed, 8);
                    });
                });
            }
        }
        b.of(stone);
        b.dome((0.0, h * 0.84, 0.0), w * 0.17, h * 0.1, Dome::Onion, 12);
        b.spire((0.0, h * 0.92, 0.0), w * 0.05, h * 0.08, 8);
    });
}

pub(super) fn prambanan(b: &mut Build) -> Site {
    let stone = of(0xa7a299).worked(Work::Courses(0.8, 1.7));
    b.of(of(0xa39c8f).worked(Work::Courses(1.6, 2.4)));
    b.cube((0.0, 0.0, 0.0), (96.0, 1.2, 50.0));
    candi(b, (0.0, 1.2, 0.0), 17.0, 47.0, stone);
    candi(b, (-29.0, 1.2, 0.0), 12.0, 33.0, stone);
    candi(b, (29.0, 1.2, 0.0), 12.0, 33.0, stone);
    for x in [-15.0, 15.0] {
        candi(b, (x, 1.2, 20.0), 6.0, 15.0, stone);
    }
    b.mark("main tower", 3.6, 30.0, 5.4);
    b.mark("relief panel", -6.0, 9.0, 8.8);
    b.mark("courtyard", 24.0, 1.3, 21.0);
    palms(b, &[(-58.0, 4.0), (-64.0, -16.0), (58.0, 0.0), (66.0, -18.0), (62.0, 18.0)], 15.0);
    b.people((6.0, 1.2, 33.0), (80.0, 4.0), 1.3, 9);
    Site::jungle().seen_from(20.0).before(Beyond::Peaks, 0x6f8a86)
}

pub(super) fn brihadisvara_temple(b: &mut Build) -> Site {
    let granite = of(0xc9a070).worked(Work::Courses(0.9, 2.0));
    b.of(of(0xd6b98c).worked(Work::Courses(2.0, 2.0)));
    b.cube((0.0, -0.2, 8.0), (90.0, 0.25, 84.0));
    b.at((0.0, 0.0, -14.0), 0.0, 1.0, |b| {
        b.of(granite);
        b.cube((0.0, 0.0, 0.0), (32.0, 3.0, 32.0));
        b.cube((0.0, 3.0, 0.0), (27.0, 13.0, 27.0));
        for turn in [0.0, 90.0, -90.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                for up in [3.6, 10.0] {
                    b.row(5, 5.0, |b, x| b.opening((x, up, 13.5), (1.7, 4.2), Arch::Flat));
                }
            });
        }
        for tier in 0..13 {
            let t = tier as f32 / 13.0;
            let (w, y) = (27.0 - 19.0 * t, 16.0 + 3.3 * tier as f32);
            b.of(granite);
            b.cube((0.0, y, 0.0), (w, 1.0, w));
            b.cube((0.0, y, 0.0), (w * 0.9, 3.3, w * 0.9));
            b.of(of(if tier % 2 == 0 { 0xb58b5e } else { 0xd6b083 }));
            for turn in [0.0, 90.0, 180.0, 270.0] {
                b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                    let count = 7 - tier / 3;
                    b.row(count, w * 0.9 / count as f32, |b, x| {
                        b.cube((x, y + 1.0, w * 0.45), (w * 0.07, 1.3, w * 0.08));
                        b.dome((x, y + 2.2, w * 0.45), w * 0.05, 1.1, Dome::Half, 8);
                    });
                });
            }
        }
        b.of(of(0xc0925f));
        b.lathe((0.0, 58.8, 0.0), &[(3.4, 0.0), (3.6, 1.0), (4.6, 2.0), (4.4, 4.2), (2.6, 6.2), (0.6, 7.0)], 8);
        b.finial((0.0, 65.4, 0.0), 3.8);
    });
    // The hall before the tower, the pavilion with the bull, the gate in the wall.
    b.of(granite);
    b.cube((0.0, 0.0, 8.0), (20.0, 8.0, 20.0));
    b.row(5, 3.8, |b, x| b.opening((x, 1.6, 18.0), (1.5, 4.6), Arch::Flat));
    b.at((20.0, 0.0, 33.0), 0.0, 1.0, |b| {
        b.of(of(0xb89468));
        b.cube((0.0, 0.0, 0.0), (13.0, 1.8, 10.0));
        b.of(of(0x5c5148));
        b.at((0.0, 1.8, 0.0), 20.0, 1.25, |b| {
            b.taper((0.0, 0.0, 0.0), (5.6, 2.6), (4.6, 2.0), 2.6);
            b.ball((-1.2, 2.8, 0.0), 0.9);
            b.taper((-2.4, 1.4, 0.0), (1.8, 1.6), (1.4, 1.2), 2.0);
            b.taper((-3.4, 2.6, 0.0), (1.9, 1.1), (1.3, 1.0), 1.1);
            for z in [-0.5, 0.5] {
                b.taper((-2.9, 3.6, z), (0.3, 0.3), (0.05, 0.05), 0.9);
            }
            b.cube((-2.6, 0.0, 1.0), (2.6, 0.6, 0.7));
        });
    });
    b.at((-24.0, 0.0, 44.0), 0.0, 1.0, |b| gopura(b, granite));
    b.around(|b| {
        b.of(granite);
        for side in [-1.0, 1.0] {
            b.cube((side * 45.0, 0.0, 8.0), (2.4, 7.0, 84.0));
        }
        b.cube((0.0, 0.0, -34.0), (90.0, 7.0, 2.4));
    });
    b.mark("vimana", 4.0, 40.0, -6.0);
    b.mark("Nandi bull", 20.0, 4.8, 34.6);
    b.mark("gateway tower", -22.0, 13.0, 47.4);
    b.people((0.0, 0.0, 46.0), (24.0, 6.0), 1.2, 7);
    palms(b, &[(-56.0, -10.0), (-58.0, 16.0), (56.0, -16.0), (60.0, 12.0)], 16.0);
    Site::jungle().seen_from(16.0).before(Beyond::Wood, 0x5f8a58)
}

/// A gate under a broad tiered tower.
fn gopura(b: &mut Build, granite: Matter) {
    b.of(granite);
    b.cube((0.0, 0.0, 0.0), (15.0, 8.0, 7.0));
    b.opening((0.0, 0.0, 3.5), (3.6, 6.0), Arch::Flat);
    for tier in 0..4 {
        let (w, y) = (14.0 - 2.2 * tier as f32, 8.0 + 2.3 * tier as f32);
        b.of(of(0xb98f60).worked(Work::Ornament(0.9, hex(0xe2c08f))));
        b.cube((0.0, y, 0.0), (w, 2.3, w * 0.42));
        b.of(granite);
        b.cube((0.0, y, 0.0), (w + 0.7, 0.5, w * 0.42 + 0.7));
    }
    b.of(of(0xc0925f));
    b.at((0.0, 17.2, 0.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (2.8, 6.8), 2.6));
    b.row(3, 2.2, |b, x| b.finial((x, 19.4, 0.0), 1.6));
}

pub(super) fn sun_temple_of_konark(b: &mut Build) -> Site {
    let stone = of(0xb58a68).worked(Work::Courses(0.8, 1.6));
    b.of(stone);
    b.cube((0.0, 0.0, 0.0), (50.0, 5.4, 34.0));
    b.of(of(0xc69c78).worked(Work::Ornament(1.1, hex(0x8a6448))));
    b.cube((0.0, 1.0, 0.0), (50.3, 1.5, 34.3));
    b.of(stone);
    b.cube((0.0, 5.4, 0.0), (50.8, 0.6, 34.8));
    b.at((0.0, 6.0, 0.0), 0.0, 1.0, |b| {
        b.cube((-3.0, 0.0, 0.0), (27.0, 9.6, 25.0));
        b.cube((-3.0, 0.0, 0.0), (30.0, 8.6, 12.0));
        b.cube((-3.0, 0.0, 0.0), (12.0, 8.6, 28.4));
        b.opening((-3.0, 0.0, 14.2), (4.6, 6.6), Arch::Flat);
        b.at((0.0, 0.0, 0.0), 90.0, 1.0, |b| b.opening((0.0, 0.0, 12.0), (4.6, 6.6), Arch::Flat));
        for (tier, (y, w, n)) in [(9.6, 29.0, 6), (15.4, 22.0, 5), (20.4, 15.0, 4)].into_iter().enumerate() {
            for step in 0..n {
                let t = step as f32;
                b.of(of(if step % 2 == 0 { 0xc09574 } else { 0xa87d5c }));
                b.cube((-3.0, y + t * 0.8, 0.0), (w - t * 1.0, 0.8, (w - t * 1.0) * 0.92));
            }
            b.of(of(0x9c7253));
            b.cube((-3.0, y + 0.8 * n as f32, 0.0), (w * 0.66, 1.2, w * 0.6));
            if tier < 2 {
                b.of(of(0x8a6448));
                b.row(5, w * 0.13, |b, x| {
                    b.lathe((x - 3.0, y + 0.8 * n as f32, w * 0.36), &[(0.5, 0.0), (0.4, 1.6)], 8)
                });
            }
        }
        b.of(of(0xb98e6a));
        b.lathe((-3.0, 24.6, 0.0), &[(3.0, 0.0), (3.2, 1.2), (5.4, 2.0), (5.0, 3.4), (2.4, 4.6), (0.6, 5.4)], 20);
        b.finial((-3.0, 29.6, 0.0), 3.2);
    });
    for x in [-19.0, -6.4, 6.4, 19.0] {
        for (z, turn) in [(17.5, 0.0), (-17.5, 180.0)] {
            b.at((x, 3.4, z), turn, 1.0, chariot_wheel);
        }
    }
    // Horses draw the temple towards the right.
    for z in [-7.0, 7.0] {
        for x in [31.0, 37.5] {
            b.at((x, 0.0, z), 0.0, 1.15, horse);
        }
    }
    b.of(stone);
    b.at((26.0, 0.0, 0.0), 90.0, 1.0, |b| b.stairs((0.0, 0.0, 8.0), 7.0, 6.0, 8.0, 9));
    b.mark("stone wheel", 6.4, 5.4, 18.6);
    b.mark("horse", 38.0, 3.6, 8.2);
    b.mark("porch", -6.0, 18.4, 13.0);
    b.people((-4.0, 0.0, 27.0), (50.0, 5.0), 1.1, 7);
    palms(b, &[(-40.0, -14.0), (-46.0, -2.0), (44.0, -22.0), (54.0, -14.0)], 15.0);
    Site::jungle().seen_from(18.0).before(Beyond::Wood, 0x6f9468).on(of(0xc2b380).worked(Work::Turf(6.0)))
}

/// A great carved wheel with its spokes, on a wall that looks to the front.
fn chariot_wheel(b: &mut Build) {
    let round = |r: f32, inner: f32, at: usize, of: usize| {
        let a = |n: usize| (n as f32 / of as f32 * std::f32::consts::TAU).sin_cos();
        let ((s0, c0), (s1, c1)) = (a(at), a(at + 1));
        [(inner * c0, inner * s0), (r * c0, r * s0), (r * c1, r * s1), (inner * c1, inner * s1)]
    };
    b.of(of(0xe0b58c));
    for at in 0..24 {
        b.slab(&round(3.3, 2.6, at, 24), 0.7, 0.7);
        b.slab(&round(1.0, 0.01, at, 24), 0.9, 0.9);
    }
    for at in 0..16 {
        let wide = if at % 2 == 0 { 0.24 } else { 0.1 };
        let (s, c) = (at as f32 * 22.5).to_radians().sin_cos();
        let p = |r: f32, w: f32| (r * c - w * s, r * s + w * c);
        b.slab(&[p(0.9, -wide), p(2.7, -wide), p(2.7, wide), p(0.9, wide)], 0.6, 0.5);
    }
}

/// A rearing horse of stone that looks to the right.
fn horse(b: &mut Build) {
    b.of(of(0xc39a76));
    b.cube((0.0, 0.0, 0.0), (4.6, 0.5, 2.0));
    b.taper((0.0, 2.2, 0.0), (3.2, 1.2), (3.0, 1.0), 1.5);
    for (x, z) in [(-1.2, -0.4), (-1.0, 0.4), (1.0, -0.4)] {
        b.taper((x, 0.5, z), (0.4, 0.4), (0.55, 0.5), 1.9);
    }
    b.taper((1.7, 1.6, 0.4), (0.4, 0.4), (0.5, 0.5), 1.0);
    b.at((1.2, 3.0, 0.0), 0.0, 1.0, |b| {
        b.slab(&[(0.0, 0.0), (0.8, 0.0), (1.3, 1.3), (1.9, 1.0), (2.1, 1.4), (1.3, 2.1), (0.7, 2.0)], 0.35, 0.7);
    });
    b.slab(&[(-1.5, 3.4), (-2.2, 2.0), (-1.9, 1.9), (-1.3, 3.0)], 0.2, 0.4);
}

pub(super) fn wat_arun(b: &mut Build) -> Site {
    let china = of(0xe3e0d4).worked(Work::Ornament(1.3, hex(0x6a9a9c)));
    let prang = |b: &mut Build, (x, y, z): (f32, f32, f32), r: f32, h: f32| {
        b.at((x, y, z), 0.0, 1.0, |b| {
            for step in 0..7 {
                let t = step as f32 / 7.0;
                b.of(if step % 2 == 0 { china } else { of(0xcfcab9).worked(Work::Ornament(1.0, hex(0xc27a4a))) });
                b.taper(
                    (0.0, h * 0.34 * t, 0.0),
                    (r * (2.6 - 1.3 * t), r * (2.6 - 1.3 * t)),
                    (r * (2.5 - 1.3 * t), r * (2.5 - 1.3 * t)),
                    h * 0.05,
                );
                b.of(of(0xb9b6a8));
                b.cube((0.0, h * 0.34 * t, 0.0), (r * (2.75 - 1.3 * t), h * 0.012, r * (2.75 - 1.3 * t)));
            }
            b.of(china);
            b.cube((0.0, h * 0.34, 0.0), (r * 1.24, h * 0.12, r * 1.24));
            for turn in [0.0, 90.0, 180.0, 270.0] {
                b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                    b.cube((0.0, h * 0.34, r * 0.6), (r * 0.44, h * 0.1, r * 0.3));
                    b.opening((0.0, h * 0.35, r * 0.75), (r * 0.24, h * 0.06), Arch::Pointed);
                    b.of(china);
                    b.pediment((0.0, h * 0.44, r * 0.76), r * 0.5, h * 0.05, r * 0.3);
                });
            }
            b.of(of(0xd9d6c8).worked(Work::Ornament(1.0, hex(0x7aa08c))));
            b.tiers((0.0, h * 0.45, 0.0), r * 0.62, h * 0.45, (10, 12), Dome::Pointed);
            b.of(of(0xd9a93a).glossy());
            b.spire((0.0, h * 0.87, 0.0), r * 0.1, h * 0.13, 8);
            for up in [0.9, 0.93] {
                b.lathe((0.0, h * up, 0.0), &[(r * 0.05, 0.0), (r * 0.18, h * 0.008), (r * 0.05, h * 0.016)], 8);
            }
        });
    };
    b.of(of(0xe9e4d6).worked(Work::Courses(0.9, 2.0)));
    b.cube((0.0, 0.0, 0.0), (66.0, 4.0, 56.0));
    b.of(china);
    b.cube((0.0, 4.0, 0.0), (48.0, 6.0, 44.0));
    b.of(of(0xf0ece0));
    b.stairs((0.0, 4.0, 29.0), 5.0, 16.0, 17.0, 20);
    b.stairs((0.0, 0.0, 32.0), 8.0, 4.0, 5.0, 8);
    prang(b, (0.0, 8.0, 0.0), 12.0, 70.0);
    for (x, z) in [(-25.0, 21.0), (25.0, 21.0), (-25.0, -21.0), (25.0, -21.0)] {
        prang(b, (x, 4.0, z), 3.8, 26.0);
    }
    // Two guardians stand by the stairs.
    for (x, rgb) in [(-7.0, 0x3f8a5a), (7.0, 0xe9e6dc)] {
        b.at((x, 0.0, 32.5), 0.0, 1.4, |b| {
            b.of(of(rgb).worked(Work::Ornament(0.5, hex(0xd9a93a))));
            b.lathe((0.0, 0.0, 0.0), &[(0.9, 0.0), (1.0, 1.6), (0.7, 2.4), (1.0, 3.4), (0.4, 3.8)], 10);
            b.ball((0.0, 4.3, 0.0), 0.55);
            b.of(of(0xd9a93a));
            b.spire((0.0, 4.7, 0.0), 0.5, 1.5, 8);
            b.lathe((0.0, 0.0, 0.9), &[(0.14, 0.0), (0.14, 2.6)], 6);
        });
    }
    b.mark("central prang", 3.0, 50.0, 6.0);
    b.mark("porcelain mosaic", -14.0, 15.0, 15.0);
    b.mark("guardian figure", 7.0, 4.0, 33.6);
    b.around(|b| {
        b.of(of(0xc9c0ac).worked(Work::Courses(0.8, 1.8)));
        b.cube((0.0, -2.0, 6.0), (150.0, 2.0, 76.0));
        b.pool((-300.0, 300.0), (260.0, 44.0), -1.6, 0x8a8f74);
    });
    palms(b, &[(-48.0, 20.0), (-54.0, 4.0), (48.0, 24.0), (56.0, 6.0), (62.0, 30.0)], 14.0);
    Site::jungle().seen_from(12.0).level(-2.4).before(Beyond::City, 0x8a9490).mirrored()
}

pub(super) fn shwedagon_pagoda(b: &mut Build) -> Site {
    let gold = of(0xe8ae2c).glossy();
    b.of(of(0xefe9dc).worked(Work::Courses(2.0, 2.0)));
    b.cube((0.0, -0.3, 0.0), (96.0, 0.4, 80.0));
    b.of(gold);
    for step in 0..4 {
        b.lathe(
            (0.0, 3.0 * step as f32, 0.0),
            &[(29.0 - 3.4 * step as f32, 0.0), (28.4 - 3.4 * step as f32, 2.4), (25.0 - 3.4 * step as f32, 3.0)],
            8,
        );
    }
    for step in 0..5 {
        let r = 16.6 - 1.2 * step as f32;
        b.lathe((0.0, 12.0 + 1.3 * step as f32, 0.0), &[(r, 0.0), (r + 0.4, 0.5), (r, 1.0), (r - 1.2, 1.3)], 40);
    }
    let bell = [(12.4, 0.0), (11.4, 1.0), (10.2, 4.0), (9.3, 7.6), (7.6, 11.4), (5.8, 14.0), (5.0, 15.2)];
    b.lathe((0.0, 18.5, 0.0), &crate::figures::pen::smooth(&bell), 48);
    b.lathe((0.0, 23.0, 0.0), &[(10.2, 0.0), (10.8, 0.3), (10.8, 0.9), (9.9, 1.2)], 48);
    for ring in 0..7 {
        let r = 5.2 - 0.42 * ring as f32;
        b.lathe((0.0, 33.6 + 1.25 * ring as f32, 0.0), &[(r * 0.86, 0.0), (r, 0.6), (r * 0.8, 1.25)], 32);
    }
    let bud = [(2.4, 0.0), (3.0, 1.0), (1.8, 2.0), (2.6, 3.2), (2.3, 5.0), (1.3, 8.0), (0.8, 11.0)];
    b.lathe((0.0, 42.2, 0.0), &crate::figures::pen::smooth(&bud), 28);
    for (up, r) in [(52.4, 2.1), (53.9, 1.6), (55.2, 1.1), (56.3, 0.7)] {
        b.lathe((0.0, up, 0.0), &[(r, 0.0), (r * 0.8, 0.7), (r * 0.4, 1.0)], 20);
    }
    b.lathe((0.0, 57.2, 0.0), &[(0.2, 0.0), (0.14, 5.0), (0.01, 6.0)], 8);
    b.ball((0.0, 62.4, 0.0), 0.5);
    // Small stupas stand in a ring, pavilions with tiered roofs round them.
    b.ring(28, 30.6, 0.0, |b, at| {
        b.of(gold);
        let h = if at % 7 == 0 { 1.6 } else { 1.0 };
        b.cube((0.0, 0.0, 0.0), (3.4 * h, 1.4 * h, 3.4 * h));
        b.dome((0.0, 1.4 * h, 0.0), 1.5 * h, 3.0 * h, Dome::Bell, 12);
        b.spire((0.0, 4.2 * h, 0.0), 0.4 * h, 3.0 * h, 8);
    });
    b.ring(8, 40.0, 22.5, |b, _| pavilion(b));
    b.mark("bell", -4.0, 27.6, 8.0);
    b.mark("umbrella crown", 1.2, 54.2, 1.0);
    b.mark("terrace", 12.0, 7.4, 23.0);
    b.people((0.0, 0.1, 36.0), (50.0, 4.0), 1.3, 9);
    palms(b, &[(-62.0, -6.0), (-58.0, 20.0), (60.0, -10.0), (64.0, 18.0)], 15.0);
    Site::court().seen_from(10.0)
}

/// A pavilion under red and gold roofs that draw in to a spire.
fn pavilion(b: &mut Build) {
    b.of(of(0xf4efe2));
    for (x, z) in [(-2.4, -2.4), (2.4, -2.4), (-2.4, 2.4), (2.4, 2.4)] {
        b.lathe((x, 0.0, z), &[(0.3, 0.0), (0.3, 3.6)], 8);
    }
    for (tier, w) in [7.0, 5.0, 3.2].into_iter().enumerate() {
        let y = 3.6 + 1.9 * tier as f32;
        b.of(of(0xb5392b).worked(Work::Tiles(0.5)));
        b.sweep((0.0, y, 0.0), (w, w), (w * 0.5, w * 0.5), 1.5, 0.4);
        b.of(of(0xe3b03a));
        b.cube((0.0, y + 1.4, 0.0), (w * 0.52, 0.6, w * 0.52));
    }
    b.of(of(0xe3b03a).glossy());
    b.spire((0.0, 9.0, 0.0), 0.6, 4.0, 8);
}
