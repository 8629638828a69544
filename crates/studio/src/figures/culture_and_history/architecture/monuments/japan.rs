//! Monuments of Japan under the shoguns.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::{Arch, gloom};

pub(super) fn himeji_castle(b: &mut Build) -> Site {
    let tiles = of(0x8a939c).worked(Work::Tiles(0.7));
    let plaster = of(0xf6f4ee);
    b.of(of(0xb3a898).worked(Work::Fitted(1.5)));
    b.taper((0.0, 0.0, 0.0), (40.0, 34.0), (29.0, 24.0), 15.0);
    b.taper((-24.0, 0.0, 6.0), (24.0, 26.0), (16.0, 18.0), 11.0);
    b.taper((26.0, 0.0, 2.0), (26.0, 26.0), (18.0, 18.0), 9.0);
    b.taper((0.0, 0.0, 22.0), (74.0, 18.0), (70.0, 14.0), 5.0);
    let tier = |b: &mut Build, at: (f32, f32), y: f32, (w, d): (f32, f32), h: f32, gable: bool| {
        b.at((at.0, 0.0, at.1), 0.0, 1.0, |b| {
            b.of(plaster);
            b.cube((0.0, y, 0.0), (w, h, d));
            let count = (w / 3.0) as usize;
            b.row(count, w / count as f32, |b, x| {
                b.of(of(0x5a5652).worked(Work::Stripes(0.2, hex(0xf0ede4))));
                b.patch_on((x, y + h * 0.32, d / 2.0 + 0.05), (1.2, h * 0.4), Arch::Flat);
            });
            b.at((0.0, 0.0, 0.0), 90.0, 1.0, |b| {
                b.row(3, d / 3.4, |b, x| b.patch_on((x, y + h * 0.32, w / 2.0 + 0.05), (1.2, h * 0.4), Arch::Flat));
            });
            b.of(tiles);
            b.sweep((0.0, y + h, 0.0), (w + 4.4, d + 4.4), (w - 3.0, d - 3.0), 2.5, 0.8);
            if gable {
                b.of(plaster);
                b.slab(&[(-4.4, y + h + 0.4), (4.4, y + h + 0.4), (0.0, y + h + 4.8)], d / 2.0 + 1.2, 0.4);
                b.of(tiles);
                for side in [-1.0, 1.0] {
                    b.surface((3, 6), (3.0, 6.0), |u, v| {
                        let x = side * (1.0 - v) * 5.0;
                        super::super::vector::V(x, y + h + 0.3 + 5.0 * v.powf(0.8), d / 2.0 + 1.9 - u * 4.0)
                    });
                }
            }
        });
    };
    tier(b, (0.0, 0.0), 15.0, (26.0, 21.0), 5.4, false);
    tier(b, (0.0, 0.0), 22.6, (23.0, 18.0), 5.0, true);
    tier(b, (0.0, 0.0), 29.6, (18.4, 14.4), 4.4, false);
    tier(b, (0.0, 0.0), 35.8, (14.0, 11.0), 4.2, true);
    b.of(plaster);
    b.cube((0.0, 41.6, 0.0), (10.4, 4.0, 8.4));
    b.of(of(0x5a5652));
    b.row(3, 3.0, |b, x| b.patch_on((x, 42.6, 4.26), (1.5, 2.0), Arch::Flat));
    b.of(tiles);
    b.sweep((0.0, 45.4, 0.0), (15.0, 13.0), (8.6, 0.5), 5.4, 1.0);
    b.of(of(0x77808a));
    for x in [-4.3, 4.3] {
        b.taper((x, 50.4, 0.0), (0.9, 0.8), (0.3, 0.4), 1.9);
    }
    tier(b, (-24.0, 6.0), 11.0, (13.0, 13.0), 4.6, false);
    tier(b, (-24.0, 6.0), 17.6, (9.6, 9.6), 3.6, false);
    tier(b, (26.0, 2.0), 9.0, (13.0, 13.0), 4.6, false);
    tier(b, (26.0, 2.0), 15.6, (9.4, 9.4), 3.6, false);
    for x in [-24.0, 26.0] {
        b.of(tiles);
        b.sweep(
            (x, if x < 0.0 { 22.6 } else { 20.6 }, if x < 0.0 { 6.0 } else { 2.0 }),
            (9.0, 9.0),
            (3.0, 0.4),
            2.8,
            0.4,
        );
    }
    // The white walls and the gate in front.
    b.of(plaster);
    b.cube((-20.0, 5.0, 27.4), (30.0, 3.0, 1.0));
    b.cube((21.0, 5.0, 27.4), (28.0, 3.0, 1.0));
    b.of(tiles);
    b.gable((-20.0, 8.0, 27.4), (31.0, 2.6), 1.1);
    b.gable((21.0, 8.0, 27.4), (29.0, 2.6), 1.1);
    b.of(of(0x6a5544));
    b.cube((1.0, 0.0, 29.0), (9.0, 8.4, 5.0));
    b.opening((1.0, 0.0, 31.5), (4.4, 5.6), Arch::Flat);
    b.of(plaster);
    b.cube((1.0, 8.4, 29.0), (11.0, 3.0, 6.0));
    b.of(tiles);
    b.sweep((1.0, 11.2, 29.0), (14.0, 9.0), (8.0, 0.4), 3.2, 0.6);
    b.mark("main keep", 6.0, 31.8, 7.4);
    b.mark("curved gable", -1.0, 30.6, 10.4);
    b.mark("stone rampart", 13.0, 8.0, 15.6);
    b.mark("gate", 2.0, 9.8, 32.2);
    b.people((2.0, 0.0, 39.0), (40.0, 6.0), 1.1, 7);
    b.around(|b| {
        for (x, z, h) in [(-42.0, 24.0, 12.0), (-46.0, 6.0, 14.0), (44.0, 22.0, 12.0), (48.0, 4.0, 15.0)] {
            b.tree((x, 0.0, z), h, Tree::Pine);
        }
    });
    Site::grass().seen_from(20.0)
}

pub(super) fn golden_pavilion(b: &mut Build) -> Site {
    let gold = of(0xe9b22e).glossy();
    let shingle = of(0x8d7563).worked(Work::Tiles(0.4));
    b.of(of(0xa39c8e).worked(Work::Fitted(0.8)));
    b.cube((0.0, -0.6, 0.0), (17.0, 1.1, 14.0));
    let storey = |b: &mut Build, y: f32, (w, d): (f32, f32), h: f32, wall: Matter, post: Matter| {
        b.of(wall);
        b.cube((0.0, y, 0.0), (w * 0.82, h, d * 0.8));
        b.of(of(0x8a5a22).worked(Work::Checks(0.35, hex(0xf3e2b0))));
        b.row(3, w * 0.25, |b, x| b.patch_on((x, y + h * 0.14, d * 0.4 + 0.03), (w * 0.17, h * 0.66), Arch::Flat));
        b.of(post);
        for (x, z) in [
            (-0.5, 0.5),
            (-0.25, 0.5),
            (0.0, 0.5),
            (0.25, 0.5),
            (0.5, 0.5),
            (-0.5, 0.0),
            (0.5, 0.0),
            (-0.5, -0.5),
            (0.5, -0.5),
        ] {
            b.cube((x * w * 0.96, y, z * d * 0.94), (0.3, h, 0.3));
        }
        b.cube((0.0, y + h - 0.3, 0.0), (w * 0.98, 0.3, d * 0.98));
        b.cube((0.0, y, 0.0), (w * 1.06, 0.25, d * 1.08));
        for z in [-d * 0.54, d * 0.54] {
            b.cube((0.0, y + 1.0, z), (w * 1.06, 0.16, 0.14));
            b.row(9, w * 0.13, |b, x| b.cube((x, y, z), (0.14, 1.0, 0.14)));
        }
    };
    storey(b, 0.5, (13.4, 10.6), 3.8, of(0xf3ede0), of(0x7a5236));
    storey(b, 4.6, (13.0, 10.2), 3.6, gold, gold);
    b.of(shingle);
    b.sweep((0.0, 8.3, 0.0), (19.0, 16.0), (10.0, 8.0), 2.3, 0.8);
    storey(b, 10.0, (7.4, 7.4), 3.2, gold, gold);
    b.of(shingle);
    b.sweep((0.0, 13.2, 0.0), (12.4, 12.4), (0.5, 0.5), 3.6, 0.7);
    b.of(gold);
    b.cube((0.0, 16.6, 0.0), (0.9, 0.5, 0.9));
    b.at((0.0, 17.1, 0.0), 0.0, 1.0, |b| {
        b.taper((0.0, 0.0, 0.0), (0.14, 0.14), (0.14, 0.14), 0.5);
        b.slab(&[(-0.6, 0.5), (0.5, 0.5), (0.75, 1.1), (0.5, 1.0), (-0.1, 1.0), (-1.1, 1.7)], 0.12, 0.24);
        b.slab(&[(0.4, 0.8), (0.8, 1.4), (1.1, 1.4), (0.8, 1.7), (0.5, 1.6)], 0.1, 0.2);
        b.slab(&[(0.0, 0.9), (0.3, 0.9), (-0.2, 1.9)], 0.2, 0.4);
    });
    b.mark("phoenix finial", 0.5, 18.2, 0.2);
    b.mark("gilded storey", -4.4, 6.6, 4.8);
    b.mark("mirror pond", 3.0, -0.6, 15.0);
    b.around(|b| {
        b.pool((-90.0, 90.0), (90.0, -8.0), -0.55, 0x5d8a78);
        b.of(of(0x7f9a58).worked(Work::Turf(3.0)).edged(0.3));
        b.land((0.0, -40.0), (90.0, 34.0), 30, |x, z| {
            -0.9 + ((-z - 7.0) / 14.0).clamp(0.0, 2.0) + (x.abs() / 40.0).powi(2) * 0.5
        });
        for (x, z, h) in [
            (-13.0, -13.0, 10.0),
            (14.0, -12.0, 12.0),
            (-24.0, -16.0, 14.0),
            (25.0, -17.0, 13.0),
            (-6.0, -20.0, 15.0),
            (7.0, -22.0, 16.0),
            (36.0, -20.0, 12.0),
            (-37.0, -22.0, 15.0),
        ] {
            b.tree((x, 0.2, z), h, if h > 12.5 { Tree::Fir } else { Tree::Pine });
        }
        for (x, z, r) in [(-12.0, 8.0, 0.9), (13.0, 9.0, 1.2), (-17.0, 2.0, 1.4), (16.0, -3.0, 1.5)] {
            b.of(of(0x8f8b82).worked(Work::Turf(0.8)));
            b.ball((x, -0.6, z), r);
        }
    });
    Site::grass().seen_from(22.0).mirrored().level(-1.2).before(Beyond::Wood, 0x4f7a50)
}

pub(super) fn tosho_gu(b: &mut Build) -> Site {
    let gold = of(0xd9a53a).worked(Work::Ornament(0.7, hex(0xf4ecd4)));
    let roof = of(0x4f5f62).worked(Work::Tiles(0.5));
    b.of(of(0xb3aca0).worked(Work::Courses(0.7, 1.6)));
    b.cube((0.0, 0.0, 0.0), (40.0, 1.8, 12.0));
    b.stairs((0.0, 0.0, 9.6), 8.0, 1.8, 3.6, 8);
    for x in [-13.5, 13.5] {
        b.of(of(0xb23a2c).worked(Work::Ornament(1.0, hex(0xe0b24a))));
        b.cube((x, 1.8, -1.0), (13.0, 3.4, 1.4));
        b.of(roof);
        b.gable((x, 5.2, -1.0), (13.6, 4.0), 1.7);
    }
    b.of(of(0xf3eddd));
    for x in [-5.6, -2.0, 2.0, 5.6] {
        for z in [-2.6, 2.6] {
            b.lathe((x, 1.8, z), &[(0.42, 0.0), (0.42, 5.0)], 12);
        }
    }
    b.of(gold);
    b.cube((0.0, 1.8, -0.4), (10.6, 5.0, 2.0));
    b.of(gloom());
    b.patch_on((0.0, 1.8, 0.66), (3.2, 4.2), Arch::Flat);
    for x in [-3.8, 3.8] {
        b.of(of(0x3f8f6a).worked(Work::Ornament(0.5, hex(0xe7bb4a))));
        b.patch_on((x, 2.2, 0.66), (2.6, 3.8), Arch::Flat);
    }
    for (up, w, rgb) in [(6.6, 13.0, 0xf3eddd), (7.4, 14.0, 0xd9a53a), (8.2, 14.6, 0x2f7f8c)] {
        b.of(of(rgb).worked(Work::Ornament(0.5, hex(0xc2453a))));
        b.cube((0.0, up, 0.0), (w, 0.8, w * 0.52));
    }
    b.of(gold);
    b.cube((0.0, 9.0, 0.0), (11.6, 2.6, 5.6));
    b.of(roof);
    b.sweep((0.0, 11.7, 0.0), (19.4, 12.4), (10.6, 0.6), 5.4, 1.2);
    // The curved gable in front, gilded.
    b.of(roof);
    b.surface((20, 4), (12.0, 5.0), |u, v| {
        let s = u * 2.0 - 1.0;
        let up = 13.6 + 2.2 * (1.0 - s * s) * (1.0 - s.abs()).max(0.0).powf(0.2) - 1.2 * s.abs();
        super::super::vector::V(s * 5.6, up, 6.4 - v * 5.0)
    });
    b.of(of(0xe7b73f).glossy());
    b.slab(&[(-4.6, 12.3), (4.6, 12.3), (2.6, 14.2), (0.0, 15.4), (-2.6, 14.2)], 6.0, 0.4);
    b.cube((0.0, 16.8, 0.0), (11.4, 0.7, 0.9));
    for side in [-1.0, 1.0] {
        for number in 0..3 {
            lantern(b, (side * (5.6 + 3.6 * number as f32), 0.0, 11.4 + number as f32 * 1.2));
        }
    }
    b.at((20.0, 0.0, -10.0), 0.0, 0.62, |b| {
        for storey in 0..5 {
            let (w, up) = (7.6 - 0.6 * storey as f32, 5.6 * storey as f32);
            b.of(of(0xb5392b).worked(Work::Stripes(1.2, hex(0xe2b24a))));
            b.cube((0.0, up, 0.0), (w, 4.2, w));
            b.of(roof);
            b.sweep((0.0, up + 4.0, 0.0), (w + 6.4, w + 6.4), (w - 0.6, w - 0.6), 1.9, 0.8);
        }
        b.of(roof);
        b.sweep((0.0, 29.4, 0.0), (5.6, 5.6), (0.4, 0.4), 2.0, 0.3);
        b.of(of(0xd9a53a));
        b.spire((0.0, 31.0, 0.0), 0.4, 7.0, 8);
    });
    b.mark("carved gate", -4.2, 9.8, 3.4);
    b.mark("stone lantern", -9.2, 2.4, 12.8);
    b.mark("pagoda", 20.6, 15.6, -8.0);
    b.people((0.0, 0.0, 16.0), (14.0, 3.0), 0.9, 4);
    b.around(|b| {
        for (x, z) in [
            (-22.0, -8.0),
            (-27.0, -2.0),
            (-16.0, -14.0),
            (-8.0, -18.0),
            (6.0, -18.0),
            (13.0, -20.0),
            (29.0, -12.0),
            (31.0, -3.0),
        ] {
            b.tree((x, 0.0, z), 34.0, Tree::Fir);
        }
    });
    Site::court().seen_from(14.0).before(Beyond::Wood, 0x3f6048)
}

/// A lantern of stone.
fn lantern(b: &mut Build, at: (f32, f32, f32)) {
    b.of(of(0xa9a59b));
    b.lathe(at, &[(0.9, 0.0), (0.8, 0.3), (0.3, 0.5), (0.28, 1.7), (0.75, 1.9), (0.75, 2.05)], 8);
    b.lathe((at.0, at.1 + 2.05, at.2), &[(0.5, 0.0), (0.5, 0.7), (1.1, 0.75), (0.3, 1.25), (0.01, 1.6)], 6);
}
