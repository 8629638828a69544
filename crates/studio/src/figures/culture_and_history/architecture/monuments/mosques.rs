//! Mosques of Kairouan and Mali, and the court of the Alhambra.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::{V, hex};
use super::super::walls::{Arch, gloom};

pub(super) fn great_mosque_of_kairouan(b: &mut Build) -> Site {
    let wall = of(0xe0c493).worked(Work::Courses(0.9, 2.0));
    // Galleries on three sides of the court; the minaret stands over the far one.
    b.of(of(0xe9e0cb).worked(Work::Courses(2.4, 2.4)));
    b.cube((0.0, -0.2, 0.0), (66.0, 0.25, 50.0));
    for (turn, away, count) in [(0.0, 25.0, 11), (90.0, 33.0, 9), (-90.0, 33.0, 9)] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.at((0.0, 0.0, -away), 0.0, 1.0, |b| {
                b.of(of(0xe6cd9f));
                b.arcade(count, 5.6, (4.4, 4.2, 8.6, 1.2), Arch::Horseshoe);
                b.of(gloom());
                b.cube((0.0, 0.0, -5.2), (count as f32 * 5.6, 8.0, 0.4));
                b.of(of(0xd8bb86));
                b.cube((0.0, 8.4, -3.4), (count as f32 * 5.6 + 3.0, 0.8, 7.4));
                b.of(wall);
                b.cube((0.0, 0.0, -6.6), (count as f32 * 5.6 + 8.0, 10.0, 2.2));
            });
        });
    }
    b.at((0.0, 0.0, -32.0), 0.0, 1.0, |b| {
        b.of(wall);
        b.taper((0.0, 0.0, 0.0), (13.0, 13.0), (12.0, 12.0), 21.0);
        b.of(of(0xd9ba84).worked(Work::Courses(0.9, 2.0)));
        b.merlons((-5.6, 5.6), 21.0, 5.6, (1.3, 1.4, 0.8));
        b.taper((0.0, 21.0, 0.0), (8.4, 8.4), (8.0, 8.0), 6.0);
        b.merlons((-3.8, 3.8), 27.0, 3.6, (1.1, 1.2, 0.7));
        b.taper((0.0, 27.0, 0.0), (5.6, 5.6), (5.4, 5.4), 4.6);
        b.of(of(0xf0e6d2));
        b.dome((0.0, 31.6, 0.0), 2.5, 2.8, Dome::Half, 16);
        b.finial((0.0, 34.4, 0.0), 2.4);
        b.of(wall);
        for up in [9.4, 13.6, 17.2] {
            b.opening((0.0, up, 6.3), (1.4, 2.0), Arch::Round);
        }
        b.opening((0.0, 22.4, 4.2), (2.6, 3.4), Arch::Horseshoe);
        b.opening((0.0, 28.0, 2.8), (1.8, 2.6), Arch::Horseshoe);
    });
    // The prayer hall's domed porch closes the court on the right.
    b.at((33.0, 0.0, 0.0), -90.0, 1.0, |b| {
        b.of(wall);
        b.cube((0.0, 8.6, -3.0), (9.0, 4.0, 9.0));
        b.of(of(0xe9dcc2).worked(Work::Stripes(0.9, [0.83, 0.76, 0.64])));
        b.dome((0.0, 12.6, -3.0), 4.2, 4.2, Dome::Half, 20);
    });
    b.mark("minaret", 3.0, 16.0, -25.6);
    b.mark("arcade", -14.0, 5.4, -24.8);
    b.mark("courtyard", -4.0, 0.1, 10.0);
    b.mark("prayer hall", 32.4, 11.0, 1.0);
    b.people((0.0, 0.05, 0.0), (44.0, 26.0), 1.1, 9);
    Site::court()
        .seen_from(6.0)
        .risen(6.0)
        .on(of(0xe2d3ae).worked(Work::Courses(3.0, 3.0)))
        .before(Beyond::Plain, 0xa9a081)
}

/// Beams that stick out of a wall that looks to the front, in rows.
fn beams(b: &mut Build, (x, y, z): (f32, f32, f32), (count, gap): (usize, f32), (rows, up): (usize, f32)) {
    let own = b.matter();
    b.of(of(0x6b4a32));
    for row in 0..rows {
        b.row(count, gap, |b, u| b.cube((x + u, y + up * row as f32, z + 0.4), (0.24, 0.24, 1.5)));
    }
    b.of(own);
}

pub(super) fn great_mosque_of_djenne(b: &mut Build) -> Site {
    let mud = of(0xcf9f66).worked(Work::Turf(2.6)).edged(0.9);
    b.of(of(0xc29159).worked(Work::Turf(3.0)));
    b.taper((0.0, 0.0, -8.0), (86.0, 62.0), (82.0, 58.0), 3.0);
    b.of(of(0xd6ab74));
    b.stairs((0.0, 0.0, 26.4), 12.0, 3.0, 5.0, 7);
    b.of(mud);
    b.taper((0.0, 3.0, -10.0), (70.0, 46.0), (68.6, 44.6), 11.0);
    // Buttresses with pointed tops along the wall.
    b.row(17, 4.1, |b, x| {
        b.of(mud);
        b.taper((x, 3.0, 13.2), (1.5, 1.6), (1.1, 0.8), 12.4);
        b.spire((x, 15.2, 13.0), 0.66, 2.2, 10);
    });
    for side in [-90.0, 90.0] {
        b.at((0.0, 0.0, -10.0), side, 1.0, |b| {
            b.row(10, 4.4, |b, x| {
                b.of(mud);
                b.taper((x, 3.0, 35.0), (1.5, 1.6), (1.1, 0.8), 12.4);
                b.spire((x, 15.2, 34.8), 0.66, 2.2, 10);
            });
        });
    }
    for (x, h, w) in [(-19.0, 17.0, 7.6), (0.0, 21.0, 8.6), (19.0, 17.0, 7.6)] {
        b.of(mud);
        b.taper((x, 3.0, 14.0), (w, 6.0), (w * 0.8, 4.2), h);
        b.taper((x, 3.0 + h, 14.0), (w * 0.66, 3.6), (w * 0.4, 2.2), 2.4);
        b.dome((x, 5.2 + h, 14.0), w * 0.22, 3.4, Dome::Pointed, 12);
        b.of(of(0xf4efe2));
        b.ball((x, 9.2 + h, 14.0), 0.66);
        b.of(mud);
        for rib in [-0.36, 0.0, 0.36] {
            b.taper((x + rib * w, 3.0, 17.0), (1.0, 1.2), (0.7, 0.5), h * 0.94);
        }
        beams(b, (x, 6.0, 16.9), (5, w * 0.17), (4, h * 0.21));
        b.of(gloom());
        b.patch_on((x, 3.0, 17.04), (w * 0.24, 5.0), Arch::Pointed);
        b.of(mud);
    }
    for x in [-30.0, -9.6, 9.6, 30.0] {
        beams(b, (x, 7.0, 13.2), (4, 1.9), (2, 4.0));
    }
    b.mark("tower", 0.8, 18.0, 17.4);
    b.mark("palm-wood beams", 20.6, 13.2, 17.6);
    b.mark("ostrich-egg finial", -19.0, 26.4, 14.4);
    b.people((0.0, 0.0, 36.0), (70.0, 12.0), 1.4, 14);
    b.around(|b| {
        for (x, z) in [(-56.0, -8.0), (58.0, -14.0), (62.0, 8.0)] {
            b.tree((x, 0.0, z), 13.0, Tree::Palm);
        }
    });
    Site::sand().seen_from(18.0).before(Beyond::Plain, 0xb9a478).on(of(0xdcb987).worked(Work::Turf(6.0)))
}

pub(super) fn djinguereber_mosque(b: &mut Build) -> Site {
    let mud = of(0xcdb08a).worked(Work::Turf(2.2)).edged(0.9);
    b.of(mud);
    b.taper((0.0, 0.0, -6.0), (52.0, 34.0), (51.0, 33.0), 6.4);
    b.row(26, 2.0, |b, x| b.spire((x, 6.2, 10.4), 0.7, 1.5, 8));
    b.row(7, 7.2, |b, x| b.taper((x, 0.0, 11.2), (1.4, 1.4), (1.0, 0.6), 7.0));
    for x in [-18.0, -3.6, 10.8] {
        b.opening((x, 0.0, 10.9), (1.9, 3.4), Arch::Flat);
    }
    b.at((15.0, 0.0, 2.0), 0.0, 1.0, |b| {
        b.of(mud);
        b.taper((0.0, 0.0, 0.0), (9.4, 9.4), (4.8, 4.8), 18.0);
        b.taper((0.0, 18.0, 0.0), (3.6, 3.6), (2.4, 2.4), 2.4);
        b.dome((0.0, 20.4, 0.0), 1.2, 2.0, Dome::Pointed, 12);
        for turn in [0.0, 90.0, -90.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                for row in 0..6 {
                    let (y, out) = (7.4 + 1.9 * row as f32, 4.7 - 2.3 * (7.4 + 1.9 * row as f32) / 18.0);
                    beams(b, (0.0, y, out), (4, 1.5 - 0.12 * row as f32), (1, 1.0));
                }
            });
        }
    });
    b.at((-17.0, 0.0, -12.0), 0.0, 1.0, |b| {
        b.of(mud);
        b.taper((0.0, 6.0, 0.0), (5.4, 5.4), (3.6, 3.6), 5.0);
        b.dome((0.0, 11.0, 0.0), 1.7, 2.6, Dome::Pointed, 12);
    });
    b.mark("minaret", 14.0, 15.4, 5.2);
    b.mark("projecting beams", 16.6, 9.4, 6.6);
    b.mark("mud-brick wall", -12.0, 3.0, 10.9);
    b.people((0.0, 0.0, 18.0), (44.0, 5.0), 1.0, 9);
    b.around(|b| {
        b.tree((-34.0, 0.0, 6.0), 10.0, Tree::Palm);
        b.tree((34.0, 0.0, -12.0), 9.0, Tree::Round);
        b.of(of(0xd2b58e).worked(Work::Turf(3.0)));
        b.cube((-46.0, 0.0, -34.0), (18.0, 5.0, 12.0));
        b.cube((44.0, 0.0, -38.0), (20.0, 5.6, 12.0));
    });
    Site::sand().seen_from(16.0).before(Beyond::Dunes, 0xcdb487)
}

pub(super) fn alhambra(b: &mut Build) -> Site {
    let stucco = of(0xe6cfa0).worked(Work::Ornament(0.8, hex(0xc39a63)));
    b.of(of(0xe4dac4).worked(Work::Courses(1.6, 1.6)));
    b.around(|b| b.cube((0.0, -0.3, 0.0), (30.0, 0.32, 40.0)));
    for (turn, away, count) in [(0.0, 13.0, 7), (90.0, 10.0, 9), (-90.0, 10.0, 9)] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.at((0.0, 0.0, -away), 0.0, 1.0, |b| {
                let wide = 2.9;
                b.row(count + 1, wide, |b, x| {
                    for u in [-0.22, 0.22] {
                        b.of(of(0xf3ede0));
                        b.lathe(
                            (x + u, 0.0, 0.1),
                            &[(0.22, 0.0), (0.13, 0.16), (0.12, 3.0), (0.2, 3.1), (0.26, 3.6)],
                            10,
                        );
                    }
                    b.cube((x, 3.6, 0.1), (0.9, 0.4, 0.6));
                });
                b.of(stucco);
                b.row(count, wide, |b, x| {
                    b.at((x, 4.0, 0.4), 0.0, 1.0, |b| b.bay(wide, 2.2, 0.1, 3.4, 0.6, Arch::Round));
                });
                b.of(of(0xd3ab6c));
                b.cube((0.0, 7.2, 0.2), (count as f32 * wide + 1.0, 0.4, 1.2));
                b.of(of(0x8a5236).worked(Work::Stripes(0.4, hex(0x6d402b))));
                b.cube((0.0, 7.6, 0.4), (count as f32 * wide + 2.0, 0.4, 2.4));
                b.of(of(0xb9694a).worked(Work::Tiles(0.4)));
                b.part();
                let (l, r) = (-(count as f32) * wide / 2.0 - 1.4, count as f32 * wide / 2.0 + 1.4);
                b.quad([V(l, 8.0, 1.8), V(r, 8.0, 1.8), V(r, 10.4, -4.0), V(l, 10.4, -4.0)]);
                // The wall of the gallery: tiles below, plaster above.
                b.of(of(0x2f6f8c).worked(Work::Ornament(0.5, hex(0xe8dfc0))));
                b.cube((0.0, 0.0, -3.6), (count as f32 * wide + 6.0, 1.8, 0.4));
                b.of(stucco);
                b.cube((0.0, 1.8, -3.6), (count as f32 * wide + 6.0, 5.8, 0.36));
                b.of(gloom());
                b.patch_on((0.0, 0.0, -3.3), (2.6, 5.0), Arch::Horseshoe);
            });
        });
    }
    // A pavilion steps forward from the far side.
    b.at((0.0, 0.0, -9.4), 0.0, 1.0, |b| {
        for x in [-2.6, -0.9, 0.9, 2.6] {
            b.of(of(0xf3ede0));
            b.lathe((x, 0.0, 0.0), &[(0.2, 0.0), (0.12, 0.16), (0.12, 3.0), (0.26, 3.6)], 10);
        }
        b.of(stucco);
        b.at((0.0, 3.6, 0.3), 0.0, 1.0, |b| b.arcade(3, 1.8, (1.4, 0.2, 3.8, 0.5), Arch::Round));
        b.cube((0.0, 7.0, -1.4), (6.4, 1.4, 3.6));
        b.of(of(0xb9694a).worked(Work::Tiles(0.4)));
        b.hip((0.0, 8.4, -1.4), (8.0, 6.0), 0.3, 3.0);
    });
    fountain_of_lions(b);
    b.mark("stucco arch", 5.8, 5.8, -12.4);
    b.mark("lion fountain", 0.6, 1.9, 4.6);
    b.mark("tilework", -7.6, 1.0, -16.2);
    b.people((6.0, 0.0, -4.0), (3.0, 6.0), 0.95, 2);
    Site::court()
        .seen_from(6.0)
        .risen(7.0)
        .on(of(0xe0d4ba).worked(Work::Courses(1.6, 1.6)))
        .before(Beyond::Peaks, 0x8f9aa0)
}

/// A basin borne by lions.
fn fountain_of_lions(b: &mut Build) {
    b.at((0.0, 0.0, 4.0), 0.0, 1.0, |b| {
        b.of(of(0xefe8da));
        b.lathe((0.0, 0.0, 0.0), &[(3.3, 0.0), (3.3, 0.3), (3.0, 0.3), (3.0, 0.1)], 12);
        b.lathe(
            (0.0, 0.0, 0.0),
            &[(0.6, 0.0), (0.5, 1.2), (1.0, 1.5), (1.9, 1.7), (2.0, 2.1), (1.8, 2.1), (1.7, 1.9)],
            24,
        );
        b.of(of(0x7fb6c6).glossy());
        b.lathe((0.0, 2.0, 0.0), &[(1.8, 0.0), (0.01, 0.02)], 24);
        b.of(of(0xe9f4fa).edged(0.2));
        b.lathe((0.0, 2.0, 0.0), &[(0.12, 0.0), (0.07, 1.0), (0.3, 1.1), (0.02, 1.3)], 8);
        b.ring(12, 1.75, 15.0, |b, _| {
            b.of(of(0xf2ecdf));
            b.cube((0.0, 0.0, 0.0), (0.44, 0.9, 0.9));
            b.cube((0.0, 0.0, 0.42), (0.4, 0.6, 0.16));
            b.taper((0.0, 0.7, 0.5), (0.46, 0.5), (0.36, 0.4), 0.56);
            b.cube((0.0, 0.86, 0.8), (0.24, 0.24, 0.24));
            b.of(of(0x8a8070));
            b.cube((0.0, 0.9, 0.93), (0.1, 0.08, 0.02));
        });
    });
}
