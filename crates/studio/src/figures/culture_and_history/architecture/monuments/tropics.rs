//! Monuments of Cambodia and Java.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::{Arch, gloom};

/// Palms here and there at both sides.
pub(super) fn palms(b: &mut Build, places: &[(f32, f32)], h: f32) {
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
    for (x, z) in [(-21.0, -38.0), (21.0, -38.0), (-24.0, 0.0), (24.0, 0.0)] {
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
    Site::jungle().seen_from(24.0).mirrored().level(-1.4)
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
    Site::jungle().seen_from(22.0).risen(3.0).before(Beyond::Peaks, 0x6f8a80)
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
