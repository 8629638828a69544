//! Halls and pagodas of China, Korea and old Japan.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::Arch;

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
