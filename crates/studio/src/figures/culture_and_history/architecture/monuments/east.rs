//! Monuments of China, Korea, Japan and Tibet.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::{hex, noise};
use super::super::walls::{Arch, gloom};

/// A hall of timber: red columns before a wall, painted beams, and the roof over it. Width, depth, height of the walls.
struct Hall {
    size: (f32, f32, f32),
    bays: usize,
    columns: Matter,
    walls: Matter,
    beams: Matter,
}

impl Hall {
    fn build(&self, b: &mut Build, y: f32) {
        let (w, d, h) = self.size;
        b.of(self.walls);
        b.cube((0.0, y, 0.0), (w * 0.88, h, d * 0.8));
        let wide = w * 0.94 / self.bays as f32;
        b.row(self.bays, wide, |b, x| {
            b.of(Matter { rgb: self.columns.rgb.map(|part| part * 0.62), ..self.columns }
                .worked(Work::Checks(wide * 0.06, hex(0xd0a15a))));
            b.patch_on((x, y + h * 0.06, d * 0.4 + 0.03), (wide * 0.8, h * 0.72), Arch::Flat);
        });
        b.of(self.columns);
        let r = wide * 0.075;
        b.row(self.bays + 1, wide, |b, x| {
            for z in [-d * 0.48, d * 0.48] {
                b.lathe((x, y, z), &[(r, 0.0), (r, h)], 10);
            }
        });
        for z in [-d * 0.24, 0.0, d * 0.24] {
            for x in [-w * 0.47, w * 0.47] {
                b.lathe((x, y, z), &[(r, 0.0), (r, h)], 10);
            }
        }
        b.of(self.beams);
        b.cube((0.0, y + h * 0.84, 0.0), (w * 0.98, h * 0.2, d));
        // Brackets carry the eaves.
        b.of(Matter { rgb: self.beams.rgb.map(|part| part * 0.7), ..self.beams }
            .worked(Work::Stripes(wide * 0.2, hex(0x3a5f6a))));
        b.taper((0.0, y + h * 1.02, 0.0), (w, d * 1.02), (w * 1.1, d * 1.14), h * 0.16);
    }
}

/// The usual palace hall of China and Korea.
fn palace(size: (f32, f32, f32), bays: usize) -> Hall {
    Hall {
        size,
        bays,
        columns: of(0xa8322a),
        walls: of(0x8f2f28),
        beams: of(0x2f6f86).worked(Work::Ornament(0.9, hex(0x4f9a5f))),
    }
}

/// A terrace of marble with a balustrade.
fn terrace(b: &mut Build, y: f32, (w, d): (f32, f32), h: f32) {
    let marble = of(0xeeeae0);
    b.of(marble.worked(Work::Courses(h * 0.5, h)));
    b.cube((0.0, y, 0.0), (w, h, d));
    b.of(marble);
    b.cube((0.0, y + h - 0.3, 0.0), (w + 0.5, 0.3, d + 0.5));
    let gap = 2.2;
    for (count, long, turn) in
        [((w / gap) as usize, d, 0.0), ((d / gap) as usize, w, 90.0), ((d / gap) as usize, w, -90.0)]
    {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.row(count, gap, |b, x| {
                if x.abs() > 5.0 || turn != 0.0 {
                    b.cube((x, y + h, long / 2.0), (0.36, 1.5, 0.36));
                    b.cube((x + gap / 2.0, y + h + 0.2, long / 2.0), (gap, 0.8, 0.16));
                }
            });
        });
    }
}

pub(super) fn forbidden_city(b: &mut Build) -> Site {
    let yellow = of(0xe0a52f).worked(Work::Tiles(0.9));
    for (number, (w, d)) in [(92.0, 62.0), (82.0, 52.0), (72.0, 43.0)].into_iter().enumerate() {
        terrace(b, 2.7 * number as f32, (w, d), 2.7);
    }
    b.of(of(0xe6e1d4));
    b.stairs((0.0, 0.0, 42.0), 13.0, 8.1, 22.0, 24);
    b.of(of(0xd6d0c0).worked(Work::Ornament(1.6, hex(0xb5ae9c))));
    b.taper((0.0, 0.0, 33.0), (3.6, 19.0), (3.6, 1.0), 8.6);
    palace((60.0, 33.0, 10.4), 11).build(b, 8.1);
    b.of(yellow);
    b.sweep((0.0, 19.6, 0.0), (72.0, 45.0), (54.0, 26.0), 5.0, 1.5);
    palace((52.0, 25.0, 3.4), 11).build(b, 23.6);
    b.of(yellow);
    b.sweep((0.0, 27.3, 0.0), (62.0, 36.0), (40.0, 1.4), 11.6, 1.7);
    b.of(of(0xc98f26));
    b.cube((0.0, 38.4, 0.0), (41.0, 1.3, 1.6));
    for side in [-1.0, 1.0] {
        b.taper((side * 20.6, 38.4, 0.0), (2.4, 1.6), (0.8, 0.8), 3.6);
        for number in 0..5 {
            for (x, y, z) in [(34.8, 21.4, 21.4), (30.0, 29.3, 17.0)] {
                let t = number as f32 * 0.045;
                b.taper(
                    (side * x * (1.0 - t), y + 0.2 - number as f32 * 0.02, z * (1.0 - t * 1.2)),
                    (0.55, 0.7),
                    (0.3, 0.3),
                    1.25,
                );
            }
        }
    }
    b.mark("yellow-tiled roof", -9.0, 33.0, 10.0);
    b.mark("marble terrace", -30.0, 1.6, 31.2);
    b.mark("red column", 16.4, 13.0, 16.4);
    b.mark("roof figures", 29.4, 30.2, 16.6);
    b.people((0.0, 0.0, 52.0), (90.0, 16.0), 1.5, 12);
    Site::square().seen_from(14.0).on(of(0xbdb6a8).worked(Work::Courses(3.0, 3.0)))
}

pub(super) fn temple_of_heaven(b: &mut Build) -> Site {
    let marble = of(0xf0ece2);
    for (number, r) in [38.0, 31.0, 24.0].into_iter().enumerate() {
        let up = 2.4 * number as f32;
        b.of(marble.worked(Work::Courses(1.2, 3.0)));
        b.lathe((0.0, up, 0.0), &[(r, 0.0), (r, 2.1), (r + 0.5, 2.2), (r + 0.5, 2.5), (r - 7.0, 2.5)], 56);
        b.of(marble);
        b.ring(56, r - 0.2, 0.0, |b, at| {
            if at % 28 > 1 && at % 28 < 27 {
                b.cube((0.0, up + 2.4, 0.0), (0.4, 1.7, 0.4));
                b.cube((r * 0.056, up + 2.6, 0.0), (r * 0.1, 0.9, 0.2));
            }
        });
        b.stairs((0.0, up, r + 4.2), 7.0, 2.4, 4.4, 8);
    }
    let blue = of(0x27549c).worked(Work::Tiles(0.95));
    for (up, wall, eave, next, rise) in
        [(7.2, 14.5, 18.6, 12.6, 4.6), (15.6, 12.2, 15.6, 9.2, 4.6), (23.6, 8.8, 12.2, 1.3, 9.0)]
    {
        b.of(of(0x9c3027).worked(Work::Stripes(1.8, hex(0xb9503c))));
        b.lathe((0.0, up, 0.0), &[(wall, 0.0), (wall, 5.4)], 40);
        b.of(of(0x2f7a78).worked(Work::Ornament(0.9, hex(0xdcb14a))));
        b.lathe((0.0, up + 2.6, 0.0), &[(wall + 0.1, 0.0), (wall + 0.2, 1.0), (eave - 1.6, 2.2)], 40);
        b.of(blue);
        let roof: Vec<(f32, f32)> =
            (0..=8).map(|at| at as f32 / 8.0).map(|t| (eave + (next - eave) * t, rise * t.powf(1.4))).collect();
        b.lathe((0.0, up + 4.2, 0.0), &roof, 48);
        b.of(of(0xd2a540));
        b.lathe((0.0, up + 3.7, 0.0), &[(eave - 0.6, 0.0), (eave + 0.1, 0.2), (eave, 0.6)], 48);
    }
    b.of(of(0xa8322a));
    b.ring(12, 14.9, 15.0, |b, _| b.lathe((0.0, 7.2, 0.0), &[(0.5, 0.0), (0.5, 3.4)], 8));
    b.of(of(0xe8b53a).glossy());
    b.lathe((0.0, 36.6, 0.0), &[(1.4, 0.0), (1.0, 0.8), (1.8, 1.6), (1.7, 2.8), (0.6, 3.8), (0.01, 4.2)], 16);
    b.mark("blue-tiled roof", -5.0, 31.0, 5.4);
    b.mark("marble terrace", 20.0, 1.2, 32.4);
    b.mark("gilded finial", 0.8, 38.6, 1.2);
    b.people((0.0, 0.0, 50.0), (60.0, 10.0), 1.4, 10);
    Site::court().seen_from(12.0)
}

pub(super) fn gyeongbokgung(b: &mut Build) -> Site {
    let tiles = of(0x6f7683).worked(Work::Tiles(0.7));
    terrace(b, 0.0, (58.0, 40.0), 1.9);
    terrace(b, 1.9, (48.0, 32.0), 1.9);
    b.of(of(0xd9d3c4));
    b.stairs((0.0, 0.0, 25.0), 8.0, 3.8, 10.0, 12);
    let hall = |size, bays| Hall {
        size,
        bays,
        columns: of(0xa3382c),
        walls: of(0x7d3b2c),
        beams: of(0x3f9279).worked(Work::Ornament(0.6, hex(0xd9643f))),
    };
    hall((32.0, 20.0, 6.6), 5).build(b, 3.8);
    b.of(tiles);
    b.sweep((0.0, 11.2, 0.0), (42.0, 30.0), (30.0, 18.0), 3.6, 1.9);
    hall((27.0, 15.0, 3.2), 5).build(b, 14.2);
    b.of(tiles);
    b.sweep((0.0, 17.8, 0.0), (36.0, 24.0), (22.0, 0.8), 8.0, 2.0);
    b.of(of(0xe6e2d6));
    b.cube((0.0, 25.6, 0.0), (23.0, 0.8, 0.9));
    for x in [-11.4, 11.4] {
        b.taper((x, 25.6, 0.0), (1.2, 1.0), (0.5, 0.5), 2.0);
    }
    // The stones where the ranks stood, in two rows before the hall.
    for side in [-1.0, 1.0] {
        for number in 0..6 {
            b.of(of(0xbdb8ad));
            b.taper((side * 5.4, 0.0, 27.0 + 3.4 * number as f32), (0.8, 0.5), (0.7, 0.4), 1.7);
        }
    }
    b.of(of(0xcfc9bc).worked(Work::Courses(1.6, 1.6)));
    b.cube((0.0, -0.1, 36.0), (8.0, 0.2, 24.0));
    b.mark("painted eaves", -10.0, 10.9, 11.6);
    b.mark("stone terrace", 22.0, 1.0, 20.2);
    b.mark("rank stones", 5.6, 1.2, 37.4);
    b.people((0.0, 0.0, 44.0), (40.0, 6.0), 1.1, 6);
    Site::square().seen_from(20.0).before(Beyond::Peaks, 0x768a80).on(of(0xcfc7b4).worked(Work::Courses(2.0, 2.6)))
}

pub(super) fn horyu_ji(b: &mut Build) -> Site {
    let tiles = of(0x66707a).worked(Work::Tiles(0.55));
    let timber = |size, bays| Hall { size, bays, columns: of(0x8a4a33), walls: of(0xf0e8d6), beams: of(0x7c4430) };
    b.at((-11.0, 0.0, 0.0), 0.0, 1.0, |b| {
        b.of(of(0xcfc7b6).worked(Work::Courses(0.6, 1.4)));
        b.cube((0.0, 0.0, 0.0), (14.0, 1.3, 14.0));
        b.stairs((0.0, 0.0, 8.6), 4.0, 1.3, 1.8, 4);
        for storey in 0..5 {
            let t = storey as f32;
            let (w, up) = (8.4 - 0.95 * t, 1.3 + 5.0 * t);
            timber((w, w, 2.5), 3).build(b, up);
            b.of(tiles);
            b.sweep((0.0, up + 2.95, 0.0), (w + 7.0 - t * 0.35, w + 7.0 - t * 0.35), (w - 0.6, w - 0.6), 1.9, 0.85);
        }
        b.of(tiles);
        b.sweep((0.0, 24.9, 0.0), (4.6, 4.6), (0.4, 0.4), 2.6, 0.3);
        b.of(of(0x4f6a5f).glossy());
        b.lathe((0.0, 27.2, 0.0), &[(0.2, 0.0), (0.16, 7.4), (0.01, 8.0)], 8);
        for ring in 0..7 {
            b.lathe(
                (0.0, 28.4 + 0.62 * ring as f32, 0.0),
                &[(0.2, 0.0), (0.75 - 0.05 * ring as f32, 0.12), (0.2, 0.24)],
                14,
            );
        }
        b.mark("pagoda", -2.0, 14.2, 6.0);
        b.mark("finial", 0.0, 31.0, 0.4);
        b.mark("bracket", 3.0, 9.2, 4.4);
    });
    b.at((12.0, 0.0, -1.0), 0.0, 1.0, |b| {
        b.of(of(0xcfc7b6).worked(Work::Courses(0.6, 1.4)));
        b.cube((0.0, 0.0, 0.0), (20.0, 1.3, 16.0));
        b.stairs((0.0, 0.0, 9.6), 4.0, 1.3, 1.8, 4);
        timber((14.0, 10.6, 3.6), 5).build(b, 1.3);
        b.of(tiles);
        b.sweep((0.0, 5.7, 0.0), (21.0, 17.6), (12.0, 8.6), 2.5, 1.0);
        timber((9.4, 6.8, 2.2), 3).build(b, 7.8);
        b.of(tiles);
        b.sweep((0.0, 10.5, 0.0), (16.0, 13.0), (8.6, 0.4), 4.8, 1.0);
        b.of(of(0xd9a93a).glossy());
        for x in [-4.2, 4.2] {
            b.taper((x, 15.0, 0.0), (0.8, 0.8), (0.3, 0.3), 1.4);
        }
        b.mark("golden hall", 2.0, 13.0, 3.4);
    });
    b.people((0.0, 0.0, 14.0), (34.0, 6.0), 0.9, 6);
    b.around(|b| {
        for (x, z, h) in
            [(-27.0, -9.0, 12.0), (-32.0, -2.0, 10.0), (30.0, -12.0, 13.0), (35.0, -5.0, 11.0), (1.0, -17.0, 9.0)]
        {
            b.tree((x, 0.0, z), h, Tree::Pine);
        }
    });
    Site::court().seen_from(16.0).before(Beyond::Hills, 0x5f8060)
}

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

pub(super) fn great_wall_at_mutianyu(b: &mut Build) -> Site {
    let height = |x: f32, z: f32| {
        let ridge = 30.0 + 16.0 * (x / 46.0).sin() + 9.0 * (x / 19.0 + 1.0).sin() + x * 0.1;
        let off = (z - path(x)) / 34.0;
        let rough = noise(x / 17.0 + 40.0, z / 17.0 + 9.0) * 9.0 + noise(x / 60.0, z / 60.0) * 16.0;
        ridge * (-off * off).exp() + rough * (1.0 - (-off * off * 4.0).exp()) - 6.0
    };
    b.around(|b| {
        b.of(of(0x6d9150).worked(Work::Turf(5.0)).edged(0.25));
        b.land((0.0, -30.0), (260.0, 190.0), 90, height);
        for at in 0..90 {
            let (u, v) = (super::super::vector::hash(at, 1), super::super::vector::hash(at, 2));
            let (x, z) = (u * 280.0 - 140.0, v * 130.0 - 60.0);
            if (z - path(x)).abs() > 9.0 {
                b.tree((x, height(x, z) - 0.5, z), 7.0 + 4.0 * u, if at % 3 == 0 { Tree::Fir } else { Tree::Round });
            }
        }
    });
    let brick = of(0xc9b691).worked(Work::Courses(0.8, 1.8));
    let pieces = 56;
    let x_of = |at: usize| -92.0 + 184.0 * at as f32 / pieces as f32;
    let piece = |b: &mut Build, at: usize| {
        let (x0, x1) = (x_of(at), x_of(at + 1));
        let (z0, z1) = (path(x0), path(x1));
        let (y0, y1) = (height(x0, z0) + 4.6, height(x1, z1) + 4.6);
        let v = super::super::vector::V;
        b.part();
        for side in [-1.0, 1.0] {
            b.of(brick);
            b.quad([
                v(x0, y0 - 8.0, z0 + side * 2.6),
                v(x1, y1 - 8.0, z1 + side * 2.6),
                v(x1, y1 + 1.0, z1 + side * 2.4),
                v(x0, y0 + 1.0, z0 + side * 2.4),
            ]);
            for half in 0..2 {
                let t = half as f32 * 0.5 + 0.25;
                let (x, y, z) = (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, z0 + (z1 - z0) * t);
                b.cube((x, y + 0.6, z + side * 2.4), (0.95, 1.6, 0.5));
            }
            b.quad([
                v(x0, y0 + 1.0, z0 + side * 2.2),
                v(x1, y1 + 1.0, z1 + side * 2.2),
                v(x1, y1 + 1.0, z1 + side * 2.6),
                v(x0, y0 + 1.0, z0 + side * 2.6),
            ]);
        }
        b.of(of(0xb9a680).worked(Work::Courses(0.9, 0.9)));
        b.quad([v(x0, y0, z0 + 2.4), v(x1, y1, z1 + 2.4), v(x1, y1, z1 - 2.4), v(x0, y0, z0 - 2.4)]);
    };
    for at in 0..pieces {
        if (14..42).contains(&at) {
            piece(b, at);
        } else {
            b.around(|b| piece(b, at));
        }
    }
    let tower = |b: &mut Build, at: usize| {
        let x = x_of(at);
        let (y, z) = (height(x, path(x)), path(x));
        b.of(brick);
        b.taper((x, y - 3.0, z), (10.4, 10.4), (9.6, 9.6), 14.0);
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((x, y, z), turn, 1.0, |b| {
                b.row(3, 2.8, |b, u| b.opening((u, 6.0, 4.95), (1.1, 2.0), Arch::Round));
                b.merlons((-4.8, 4.8), 11.0, 4.5, (1.0, 1.5, 0.6));
            });
        }
        if at == 33 {
            b.of(of(0x8a8378).worked(Work::Tiles(0.5)));
            b.cube((x, y + 11.0, z), (5.6, 2.6, 5.0));
            b.gable((x, y + 13.6, z), (7.4, 6.8), 2.2);
        }
    };
    for at in [18, 33] {
        tower(b, at);
    }
    b.around(|b| [4, 50].into_iter().for_each(|at| tower(b, at)));
    let (x, z) = (x_of(33), path(x_of(33)));
    b.mark("watchtower", x, height(x, z) + 9.0, z + 4.9);
    b.mark("battlements", x_of(24), height(x_of(24), path(x_of(24))) + 6.4, path(x_of(24)) + 2.4);
    b.mark("walkway", x_of(43), height(x_of(43), path(x_of(43))) + 4.7, path(x_of(43)));
    Site::meadow().seen_from(8.0).from_above(6.0).level(-5.6).before(Beyond::Peaks, 0x5f8272)
}

/// Where the wall runs.
fn path(x: f32) -> f32 {
    14.0 * (x / 40.0 + 0.6).sin() + 6.0 * (x / 17.0).sin()
}

pub(super) fn potala_palace(b: &mut Build) -> Site {
    let white = of(0xf1ece1);
    let red = of(0x8a3a31);
    b.around(|b| {
        b.of(of(0x9a8a68).worked(Work::Turf(6.0)).edged(0.4));
        b.land((0.0, -14.0), (150.0, 70.0), 40, |x, z| {
            let d = (x / 104.0).powi(2) + ((z + 14.0) / 46.0).powi(2);
            40.0 * (1.0 - d).max(-0.1) + noise(x / 14.0, z / 14.0) * 3.0 - 3.0
        });
    });
    let block = |b: &mut Build, matter: Matter, (x, y, z): (f32, f32, f32), (w, d): (f32, f32), h: f32, rows: usize| {
        b.of(matter);
        b.taper((x, y, z), (w, d), (w * 0.9, d * 0.86), h);
        let count = (w / 4.4) as usize;
        for row in 0..rows {
            let t = (row as f32 + 0.5) / rows as f32;
            let front = z + d / 2.0 * (1.0 - 0.14 * t) + 0.2;
            b.row(count, w * 0.86 / count as f32, |b, u| {
                b.of(of(0x4a3634));
                b.patch_on((x + u * (1.0 - 0.1 * t), y + h * t - 0.4, front), (1.3, h / rows as f32 * 0.5), Arch::Flat);
            });
        }
        b.of(of(0x6a2f2a));
        b.cube((x, y + h - 0.2, z), (w * 0.92, 2.0, d * 0.88));
        b.of(of(0xf3efe6));
        b.cube((x, y + h - 0.7, z), (w * 0.925, 0.5, d * 0.885));
    };
    block(b, white, (-46.0, 4.0, -6.0), (40.0, 26.0), 40.0, 5);
    block(b, white, (42.0, 4.0, -6.0), (52.0, 26.0), 44.0, 6);
    block(b, white, (70.0, 2.0, -4.0), (22.0, 20.0), 30.0, 4);
    block(b, white, (-68.0, 2.0, -4.0), (20.0, 20.0), 28.0, 4);
    block(b, white, (0.0, 2.0, 4.0), (54.0, 28.0), 32.0, 3);
    block(b, red, (-4.0, 30.0, -4.0), (48.0, 26.0), 38.0, 6);
    for (x, up, w) in [(-16.0, 69.0, 11.0), (0.0, 70.0, 13.0), (12.0, 69.0, 8.0), (42.0, 48.6, 9.0)] {
        b.of(of(0xb98b35));
        b.cube((x, up, -5.0), (w * 0.7, 2.4, 6.0));
        b.of(of(0xe8b738).glossy());
        b.sweep((x, up + 2.4, -5.0), (w, 9.0), (w * 0.6, 0.4), 3.2, 0.6);
        b.finial((x, up + 5.4, -5.0), 2.6);
    }
    // The zigzag stairs before the walls.
    for (x0, y0, x1, y1, z) in [
        (60.0, 0.0, 6.0, 17.0, 34.0),
        (-60.0, 0.0, -14.0, 15.0, 33.0),
        (6.0, 17.0, 36.0, 27.0, 25.0),
        (-14.0, 15.0, -40.0, 24.0, 24.0),
    ] {
        let v = super::super::vector::V;
        b.of(of(0xe9e2d2));
        b.part();
        let (low, high) = ([v(x0, y0, z), v(x1, y1, z - 4.0)], [v(x1, y1 + 2.6, z - 4.0), v(x0, y0 + 2.6, z)]);
        b.quad([low[0] - v(0.0, 6.0, 0.0), low[1] - v(0.0, 20.0, 0.0), high[0], high[1]]);
        b.of(of(0xcabfa8).worked(Work::Stripes(1.2, hex(0xb3a78f))));
        b.quad([high[1], high[0], high[0] - v(0.0, 0.0, 4.0), high[1] - v(0.0, 0.0, 4.0)]);
    }
    b.of(white);
    b.cube((0.0, -1.0, 50.0), (150.0, 6.0, 2.0));
    b.of(of(0x6a2f2a));
    b.cube((0.0, 5.0, 50.0), (150.4, 1.0, 2.4));
    b.mark("White Palace", 46.0, 30.0, 7.4);
    b.mark("Red Palace", -14.0, 50.0, 8.4);
    b.mark("gilded roof", 0.6, 74.0, -2.0);
    Site::dry().seen_from(14.0).before(Beyond::Peaks, 0x7d8a93).level(-2.0)
}
