//! Monuments of Persia, Samarkand and Mughal India.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::{Arch, gloom};

pub(super) fn taj_mahal(b: &mut Build) -> Site {
    let marble = of(0xf3efe6);
    b.of(of(0xb9705a).worked(Work::Courses(1.4, 3.0)));
    b.around(|b| b.cube((0.0, 0.0, -10.0), (150.0, 1.4, 110.0)));
    b.of(marble.worked(Work::Courses(1.6, 3.6)));
    b.cube((0.0, 1.4, -10.0), (95.0, 5.6, 95.0));
    b.row(21, 4.4, |b, x| {
        b.of(of(0xe3ddd0));
        b.patch_on((x, 2.0, 37.6), (3.2, 4.4), Arch::Keel);
        b.of(marble);
    });
    b.at((0.0, 7.0, -10.0), 0.0, 1.0, |b| {
        b.of(marble);
        // A cube with cut corners, a great niche in each side and two tiers of small ones beside it.
        b.cube((0.0, 0.0, 0.0), (57.0, 24.0, 40.0));
        b.cube((0.0, 0.0, 0.0), (40.0, 24.0, 57.0));
        b.at((0.0, 0.0, 0.0), 45.0, 1.0, |b| {
            b.cube((0.0, 0.0, 0.0), (68.6, 24.0, 12.0));
            b.cube((0.0, 0.0, 0.0), (12.0, 24.0, 68.6));
        });
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                b.of(marble);
                b.cube((0.0, 0.0, 28.2), (23.0, 29.0, 1.6));
                iwan(b, (0.0, 0.0, 29.0), (15.4, 24.0), of(0xdcd6ca));
                for side in [-1.0, 1.0] {
                    for up in [0.6, 12.4] {
                        iwan(b, (side * 16.0, up, 28.5), (5.4, 10.4), of(0xd5cfc3));
                    }
                }
                for x in [-11.5, 11.5] {
                    b.of(marble);
                    b.lathe((x, 0.0, 29.0), &[(0.6, 0.0), (0.5, 32.0), (0.9, 32.6), (0.01, 35.0)], 10);
                }
                b.at((0.0, 0.0, 0.0), 45.0, 1.0, |b| {
                    for up in [0.6, 12.4] {
                        iwan(b, (0.0, up, 34.3), (5.4, 10.4), of(0xd5cfc3));
                    }
                    b.of(marble);
                    b.kiosk((0.0, 24.0, 21.0), 4.2, 13.0, of(0xf1ede2));
                });
            });
        }
        b.of(marble);
        b.cube((0.0, 24.0, 0.0), (46.0, 1.0, 46.0));
        b.lathe((0.0, 25.0, 0.0), &[(14.6, 0.0), (14.6, 9.0)], 40);
        b.of(of(0xb9b39d).worked(Work::Ornament(1.0, hex(0xf3efe6))));
        b.lathe((0.0, 32.0, 0.0), &[(14.8, 0.0), (14.8, 1.8)], 40);
        b.of(of(0xf6f3ea).glossy());
        b.dome((0.0, 34.0, 0.0), 15.6, 27.0, Dome::Onion, 48);
        b.finial((0.0, 60.5, 0.0), 10.0);
    });
    b.of(marble.worked(Work::Bands(2.2, hex(0xe2ddd0))));
    for (x, z) in [(-46.0, -54.0), (46.0, -54.0), (-46.0, 36.0), (46.0, 36.0)] {
        b.of(marble.worked(Work::Courses(1.8, 3.0)));
        b.lathe((x, 1.4, z), &[(3.6, 0.0), (3.4, 5.6), (2.6, 5.7), (1.9, 38.0)], 16);
        for up in [16.0, 28.0, 38.0] {
            b.lathe((x, up, z), &[(2.2, -0.8), (3.4, 0.0), (3.4, 0.8), (2.0, 0.4)], 16);
        }
        b.of(marble);
        b.kiosk((x, 39.4, z), 2.2, 7.6, of(0xf1ede2));
    }
    taj_garden(b);
    b.mark("onion dome", -6.0, 56.0, 3.0);
    b.mark("minaret", 46.0, 30.0, 38.0);
    b.mark("iwan", 4.0, 22.0, 20.0);
    b.mark("reflecting pool", 0.0, 0.1, 70.0);
    Site::grass().seen_from(3.0)
}

/// The long pool and the gardens before the tomb.
fn taj_garden(b: &mut Build) {
    b.around(|b| {
        b.of(of(0xd9c9b0).worked(Work::Courses(2.0, 2.0)).edged(0.3));
        b.cube((0.0, -0.6, 130.0), (34.0, 0.65, 170.0));
        b.of(of(0xc98d74).edged(0.4));
        b.cube((0.0, 0.0, 130.0), (15.0, 0.35, 170.0));
        b.pool((-6.2, 6.2), (214.0, 46.0), 0.4, 0x5f93a8);
        for side in [-1.0, 1.0] {
            for number in 0..11 {
                b.tree((side * 13.0, 0.0, 52.0 + 12.0 * number as f32), 8.0, Tree::Cypress);
            }
            for (x, z) in [(40.0, 76.0), (58.0, 60.0), (52.0, 96.0), (76.0, 80.0)] {
                b.tree((side * x, 0.0, z), 13.0, Tree::Round);
            }
        }
    });
    b.people((0.0, 0.0, 52.0), (30.0, 8.0), 1.3, 6);
}

/// A tall niche in a wall that looks to the front, its vault in shadow.
fn iwan(b: &mut Build, (x, y, z): (f32, f32, f32), (w, h): (f32, f32), inner: Matter) {
    b.of(inner);
    b.patch_on((x, y, z + 0.1), (w * 1.12, h * 1.05), Arch::Keel);
    b.of(Matter { rgb: inner.rgb.map(|part| part * 0.66), ..inner });
    b.patch_on((x, y, z + 0.16), (w, h), Arch::Keel);
    b.of(Matter { rgb: inner.rgb.map(|part| part * 0.86), ..inner });
    b.patch_on((x, y, z + 0.22), (w * 0.66, h * 0.52), Arch::Keel);
    b.of(gloom());
    b.patch_on((x, y, z + 0.28), (w * 0.4, h * 0.36), Arch::Keel);
}

pub(super) fn red_fort(b: &mut Build) -> Site {
    let red = of(0xb9553f).worked(Work::Courses(1.0, 2.4));
    b.of(red);
    b.cube((0.0, 0.0, -4.0), (80.0, 17.0, 6.0));
    b.around(|b| b.cube((0.0, 0.0, -4.2), (300.0, 16.9, 6.0)));
    b.merlons((-40.0, 40.0), 17.0, -1.6, (1.8, 2.4, 1.2));
    b.around(|b| {
        b.merlons((-150.0, -40.0), 17.0, -1.6, (1.8, 2.4, 1.2));
        b.merlons((40.0, 150.0), 17.0, -1.6, (1.8, 2.4, 1.2));
    });
    b.of(of(0xd3a186));
    for up in [3.0, 14.6] {
        b.around(|b| b.cube((0.0, up, -1.0), (300.0, 0.5, 0.4)));
    }
    for x in [-34.0, 34.0] {
        b.of(red);
        b.lathe((x, 0.0, -2.0), &[(5.0, 0.0), (4.6, 19.0), (5.0, 19.4), (5.0, 20.4)], 12);
        b.kiosk((x, 20.4, -2.0), 3.2, 9.0, of(0xefe8da));
    }
    // The gate between its domed towers.
    b.of(red);
    b.cube((0.0, 0.0, 0.0), (28.0, 25.0, 12.0));
    b.of(of(0xd3a186));
    b.cube((0.0, 23.0, 0.0), (28.4, 0.6, 12.4));
    b.of(red);
    b.merlons((-8.0, 8.0), 25.0, 5.6, (1.2, 1.4, 0.9));
    iwan(b, (0.0, 0.0, 6.1), (9.0, 15.6), of(0xc9745a));
    for (x, up) in [(-8.4, 2.0), (8.4, 2.0), (-8.4, 12.0), (8.4, 12.0)] {
        iwan(b, (x, up, 6.1), (4.0, 7.4), of(0xd99a7c));
    }
    b.row(7, 2.7, |b, x| {
        b.of(of(0xb9553f));
        b.kiosk((x, 25.6, 2.0), 1.25, 4.6, of(0xf3eee2));
    });
    for x in [-16.0, 16.0] {
        b.of(red);
        b.lathe((x, 0.0, 3.0), &[(5.4, 0.0), (4.9, 27.0), (5.6, 27.6), (5.6, 28.8)], 8);
        b.ring(1, 0.0, 0.0, |b, _| {
            for up in [4.0, 12.0, 20.0] {
                b.opening((x, up, 8.0), (1.8, 3.0), Arch::Keel);
            }
        });
        b.of(of(0xb9553f));
        b.kiosk((x, 28.8, 3.0), 3.8, 10.6, of(0xefe8da));
    }
    b.of(of(0x3f7a4a));
    b.lathe((0.0, 25.0, 0.0), &[(0.18, 0.0), (0.18, 15.0)], 6);
    b.mark("gate", 3.0, 10.0, 6.6);
    b.mark("battlements", -27.0, 18.6, -1.4);
    b.mark("domed kiosk", 16.0, 36.0, 6.0);
    b.people((0.0, 0.0, 20.0), (60.0, 14.0), 1.4, 12);
    Site::grass().seen_from(14.0)
}

/// A tiled gateway: a wall with a great pointed niche; its width and height.
fn portal(b: &mut Build, (w, h): (f32, f32), ground: Matter) {
    b.of(ground);
    b.cube((0.0, 0.0, -3.0), (w, h, 6.0));
    b.of(of(0x1f4f9a).worked(Work::Ornament(0.9, hex(0xf0e6c8))));
    b.slab(&[(-w * 0.45, h * 0.02), (w * 0.45, h * 0.02), (w * 0.45, h * 0.96), (-w * 0.45, h * 0.96)], 0.08, 0.0);
    b.of(ground);
    b.slab(&[(-w * 0.4, 0.0), (w * 0.4, 0.0), (w * 0.4, h * 0.91), (-w * 0.4, h * 0.91)], 0.14, 0.0);
    b.at((0.0, 0.0, 0.1), 0.0, 1.0, |b| {
        iwan(b, (0.0, 0.0, 0.06), (w * 0.62, h * 0.84), of(0x3f86b4).worked(Work::Ornament(1.1, hex(0xf0e2b4))))
    });
}

/// A tall round tower covered in tiles.
fn tiled_tower(b: &mut Build, at: (f32, f32, f32), r: f32, h: f32) {
    b.of(of(0x3b82b5).worked(Work::Checks(1.3, hex(0xe0cfa0))));
    b.lathe(at, &[(r * 1.15, 0.0), (r, h * 0.2), (r * 0.86, h * 0.9)], 18);
    b.of(of(0x1f4f9a));
    b.lathe(
        (at.0, at.1 + h * 0.9, at.2),
        &[(r * 0.9, 0.0), (r * 1.3, h * 0.04), (r * 1.3, h * 0.08), (r * 0.8, h * 0.1)],
        18,
    );
}

pub(super) fn registan_of_samarkand(b: &mut Build) -> Site {
    let sand = of(0xd9bd8c).worked(Work::Ornament(1.7, hex(0x3f7fb0)));
    for (turn, away, domes) in [(0.0, 44.0, 1), (90.0, 46.0, 2), (-90.0, 46.0, 2)] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.at((0.0, 0.0, -away), 0.0, 1.0, |b| {
                b.of(sand);
                b.cube((0.0, 0.0, -8.0), (62.0, 16.0, 12.0));
                for side in [-1.0, 1.0] {
                    for number in 0..2 {
                        for up in [0.4, 8.2] {
                            let x = side * (19.0 + 7.0 * number as f32);
                            iwan(
                                b,
                                (x, up, -1.96),
                                (5.0, 6.8),
                                of(0x4f92bb).worked(Work::Ornament(0.8, hex(0xf0e2b4))),
                            );
                        }
                    }
                    tiled_tower(b, (side * 32.0, 0.0, -4.0), 2.6, 33.0);
                }
                portal(b, (26.0, 33.0), of(0xd4b682).worked(Work::Ornament(1.3, hex(0x2f74ad))));
                for number in 0..domes {
                    let x = if domes == 1 { -20.0 } else { 20.0 * (number as f32 * 2.0 - 1.0) };
                    b.of(of(0xcfae78).worked(Work::Ornament(1.2, hex(0x2f74ad))));
                    b.lathe((x, 15.0, -10.0), &[(5.4, 0.0), (5.4, 7.6)], 24);
                    b.of(of(0x2f9ab0).worked(Work::Stripes(1.2, hex(0x1f7f9c))).glossy());
                    b.dome((x, 22.4, -10.0), 6.4, 10.0, Dome::Pointed, 32);
                }
            });
        });
    }
    b.of(of(0xd8c8a6).worked(Work::Courses(2.6, 2.6)));
    b.cube((0.0, -0.3, 6.0), (84.0, 0.4, 96.0));
    b.mark("portal", 6.0, 28.0, -43.6);
    b.mark("ribbed dome", -20.0, 27.0, -48.0);
    b.mark("minaret", 32.0, 24.0, -45.0);
    b.mark("tilework", -45.4, 12.0, 20.0);
    b.people((0.0, 0.1, 4.0), (60.0, 40.0), 1.5, 12);
    Site::court().seen_from(2.0).risen(5.0).before(Beyond::Hills, 0x96a08e)
}

pub(super) fn shah_mosque_of_isfahan(b: &mut Build) -> Site {
    let tile = of(0x3f93b8).worked(Work::Ornament(1.5, hex(0xe8dcb0)));
    b.of(of(0xd6b987).worked(Work::Courses(0.8, 1.8)));
    b.cube((0.0, 0.0, -10.0), (76.0, 13.0, 20.0));
    b.row(10, 7.4, |b, x| {
        for up in [0.4, 6.8] {
            iwan(b, (x, up, 0.04), (4.8, 5.6), of(0xc9ab7c));
        }
    });
    b.at((0.0, 0.0, 4.0), 0.0, 1.0, |b| {
        portal(b, (22.0, 28.0), tile);
        // Under the arch hangs a vault of little niches.
        for row in 0..4 {
            let count = 5 - row;
            b.of(if row % 2 == 0 { of(0xeadfb6) } else { of(0x2f74ad) });
            b.row(count, 1.7, |b, x| {
                b.patch_on((x, 12.6 + 2.0 * row as f32, 0.46 + 0.1 * row as f32), (1.5, 2.2), Arch::Keel)
            });
        }
        for x in [-9.4, 9.4] {
            tiled_tower(b, (x, 28.0, -3.0), 1.5, 17.0);
        }
    });
    b.at((24.0, 0.0, -44.0), 0.0, 1.0, |b| {
        b.of(tile);
        b.cube((0.0, 0.0, 0.0), (34.0, 17.0, 34.0));
        b.of(of(0x2f86b0).worked(Work::Ornament(1.3, hex(0xf0e6c0))));
        b.lathe((0.0, 17.0, 0.0), &[(12.4, 0.0), (12.4, 9.0)], 36);
        b.ring(12, 12.4, 0.0, |b, _| b.opening((0.0, 19.4, 0.0), (1.7, 4.4), Arch::Keel));
        b.of(of(0x35aeb9).worked(Work::Ornament(4.6, hex(0x8fd3c9))).glossy());
        b.dome((0.0, 26.0, 0.0), 14.0, 23.0, Dome::Onion, 48);
        b.finial((0.0, 48.6, 0.0), 5.0);
        b.at((0.0, 0.0, 17.0), 0.0, 1.0, |b| portal(b, (20.0, 26.0), tile));
        for x in [-13.0, 13.0] {
            tiled_tower(b, (x, 17.0, 16.0), 1.7, 28.0);
        }
    });
    b.pool((-30.0, 30.0), (44.0, 20.0), 0.06, 0x5b97a6);
    b.mark("dome", 26.0, 44.0, -32.0);
    b.mark("iwan", -5.0, 20.0, 4.4);
    b.mark("minaret", 9.4, 39.0, 2.6);
    b.mark("stalactite vault", 0.6, 17.6, 5.0);
    b.people((0.0, 0.0, 13.0), (60.0, 8.0), 1.2, 8);
    Site::court().seen_from(16.0).risen(3.0).before(Beyond::Peaks, 0x8f8a80)
}
