//! Monuments of Africa south of the great desert, and of the Pacific.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::{V, hash, hex, noise};
use super::super::walls::{Arch, gloom};

pub(super) fn great_zimbabwe(b: &mut Build) -> Site {
    let stone = of(0xa9a196).worked(Work::Courses(0.45, 0.8));
    // The outer wall curves round nearly all; the viewer looks in where it is open.
    let wall = |b: &mut Build, r: f32, h: f32, thick: f32, (from, to): (f32, f32), squash: f32| {
        let at = |a: f32, r: f32, y: f32| V(r * 1.3 * a.sin(), y, r * squash * a.cos());
        let span = |u: f32| (from + (to - from) * u).to_radians();
        b.surface((70, 1), (r * 1.2 * (to - from).to_radians(), h), |u, v| at(span(u), r - v * 0.5, h * v));
        b.surface((70, 1), (r * 1.2 * (to - from).to_radians(), h), |u, v| at(span(u), r - thick + v * 0.5, h * v));
        b.surface((70, 1), (r * 1.2 * (to - from).to_radians(), thick), |u, v| {
            at(span(u), r - 0.5 - (thick - 1.0) * v, h)
        });
        for end in [0.0, 1.0] {
            b.surface((1, 1), (thick, h), |u, v| at(span(end), r - thick * u, h * v));
        }
    };
    b.of(stone);
    wall(b, 32.0, 10.0, 4.4, (42.0, 322.0), 1.0);
    b.of(of(0xb5ada1).worked(Work::Courses(0.45, 0.8)));
    wall(b, 33.0, 5.0, 3.0, (-26.0, 20.0), 1.0);
    wall(b, 21.0, 5.6, 2.2, (150.0, 300.0), 0.9);
    // The pattern of chevrons runs along the top of the wall.
    b.of(of(0x5f5850).edged(0.5));
    for number in 0..46 {
        let a = (64.0 + 4.4 * number as f32).to_radians();
        let turn = (a.sin() / 1.3).atan2(a.cos()).to_degrees();
        for inward in [true, false] {
            let r = if inward { 28.0 } else { 31.7 };
            b.at((r * 1.3 * a.sin(), 8.5, r * a.cos()), turn + if inward { 180.0 } else { 0.0 }, 1.0, |b| {
                for row in 0..2 {
                    let y = 0.65 * row as f32;
                    b.slab(
                        &[(-1.3, y), (-0.65, y + 0.45), (0.0, y), (0.0, y + 0.28), (-0.65, y + 0.73), (-1.3, y + 0.28)],
                        0.12,
                        0.0,
                    );
                    b.slab(
                        &[(0.0, y), (0.65, y + 0.45), (1.3, y), (1.3, y + 0.28), (0.65, y + 0.73), (0.0, y + 0.28)],
                        0.12,
                        0.0,
                    );
                }
            });
        }
    }
    b.of(of(0xb9b1a5).worked(Work::Courses(0.45, 0.8)));
    let tower = [(4.6, 0.0), (4.3, 3.0), (3.8, 6.4), (3.1, 9.6), (2.4, 11.2), (0.1, 11.4)];
    b.lathe((10.0, 0.0, -8.0), &tower, 36);
    b.lathe((17.6, 0.0, -3.0), &[(1.9, 0.0), (1.2, 4.0), (0.1, 4.1)], 20);
    b.mark("outer wall", -37.0, 6.0, 11.0);
    b.mark("conical tower", 10.6, 8.0, -4.8);
    b.mark("chevron pattern", -12.0, 8.9, -25.4);
    b.people((0.0, 0.0, 16.0), (30.0, 10.0), 1.1, 6);
    b.around(|b| {
        for (x, z, h) in [
            (-6.0, -9.0, 12.0),
            (-20.0, -6.0, 9.0),
            (52.0, -18.0, 13.0),
            (-54.0, -10.0, 12.0),
            (-48.0, -34.0, 14.0),
            (44.0, -36.0, 13.0),
            (0.0, -46.0, 15.0),
        ] {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    Site::dry().seen_from(10.0).from_above(6.0).on(of(0xbdb072).worked(Work::Turf(5.0))).before(Beyond::Hills, 0x84936a)
}

pub(super) fn church_of_saint_george_at_lalibela(b: &mut Build) -> Site {
    let rock = of(0xb9705a).worked(Work::Turf(2.2)).edged(0.6);
    let (deep, half) = (12.5, 13.0);
    // The rock all round, and the walls of the trench cut down into it.
    b.of(rock);
    b.part();
    b.around(|b| {
        for (x0, x1, z0, z1) in [
            (-900.0, 900.0, -half, -1200.0),
            (-900.0, -half, half, -half),
            (half, 900.0, half, -half),
            (-900.0, 900.0, 160.0, half),
        ] {
            b.quad([V(x0, 0.0, z0), V(x1, 0.0, z0), V(x1, 0.0, z1), V(x0, 0.0, z1)]);
        }
    });
    b.of(of(0xa5604c).worked(Work::Bands(1.6, [0.56, 0.33, 0.26])));
    for turn in [0.0, 90.0, 180.0, 270.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.part();
            b.quad([V(-half, -deep, -half), V(half, -deep, -half), V(half, 0.0, -half), V(-half, 0.0, -half)]);
        });
    }
    b.of(of(0xc2836a).worked(Work::Turf(1.5)));
    b.part();
    b.quad([V(-half, -deep, half), V(half, -deep, half), V(half, -deep, -half), V(-half, -deep, -half)]);
    // The church: a cross of three steps at the foot and three nested crosses on its roof.
    let cross = |b: &mut Build, y: f32, long: f32, wide: f32, h: f32| {
        b.cube((0.0, y, 0.0), (long, h, wide));
        b.cube((0.0, y, 0.0), (wide, h, long));
    };
    b.of(of(0xc98a70));
    for (step, grow) in [3.0, 2.0, 1.0].into_iter().enumerate() {
        cross(b, -deep + 0.6 * step as f32, 12.4 + grow * 1.3, 5.2 + grow * 1.3, 0.6);
    }
    b.of(of(0xcf8f74).worked(Work::Turf(1.2)));
    cross(b, -deep + 1.8, 12.4, 5.2, 10.7);
    b.of(of(0xbb7a62));
    for up in [3.6, 6.6, 9.2] {
        cross(b, -deep + up, 12.6, 5.4, 0.3);
    }
    for (number, (long, wide)) in [(12.4, 5.2), (9.6, 3.4), (6.8, 1.8)].into_iter().enumerate() {
        b.of(of([0xe0a78b, 0xc98a70, 0xe6b297][number]));
        cross(b, 0.0 + 0.3 * number as f32, long, wide, 0.3);
    }
    for turn in [0.0, 90.0, 180.0, 270.0] {
        b.at((0.0, -deep + 1.8, 0.0), turn, 1.0, |b| {
            b.of(of(0xbb7a62));
            b.opening((0.0, 0.0, 6.3), (1.5, 2.6), Arch::Flat);
            b.opening((0.0, 5.2, 6.3), (1.0, 2.0), Arch::Keel);
            for x in [-1.7, 1.7] {
                b.opening((x, 5.2, 6.3), (0.7, 1.8), Arch::Keel);
            }
        });
    }
    b.mark("trench", 9.4, -6.0, -12.6);
    b.mark("cross-shaped roof", -4.0, 0.6, 0.0);
    b.mark("plinth", 5.0, -11.4, 4.0);
    b.people((-2.0, 0.0, -22.0), (30.0, 8.0), 0.9, 5);
    b.around(|b| {
        for (x, z, h) in
            [(-30.0, -28.0, 8.0), (24.0, -34.0, 9.0), (36.0, -20.0, 7.0), (-40.0, -14.0, 7.0), (4.0, -40.0, 9.0)]
        {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    Site::mountains()
        .seen_from(26.0)
        .from_above(33.0)
        .level(-14.0)
        .on(of(0xb9705a).worked(Work::Turf(4.0)))
        .before(Beyond::Peaks, 0x86927c)
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

pub(super) fn fasil_ghebbi(b: &mut Build) -> Site {
    let stone = of(0xa68a6a).worked(Work::Courses(0.7, 1.3));
    b.of(stone);
    b.cube((0.0, 0.0, 0.0), (22.0, 15.0, 20.0));
    b.merlons((-10.8, 10.8), 15.0, 9.6, (1.0, 1.4, 0.7));
    for turn in [90.0, -90.0, 180.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.merlons((-9.8, 9.8), 15.0, if turn == 180.0 { 9.6 } else { 10.6 }, (1.0, 1.4, 0.7))
        });
    }
    for x in [-11.0, 11.0] {
        for z in [-10.0, 10.0] {
            b.of(stone);
            b.lathe((x, 0.0, z), &[(3.6, 0.0), (3.1, 16.4), (3.5, 16.5), (3.5, 17.1)], 24);
            b.of(of(0xb59a7a).worked(Work::Courses(0.6, 1.2)));
            b.dome((x, 17.1, z), 3.1, 5.0, Dome::Pointed, 20);
        }
    }
    b.of(stone);
    b.cube((-2.0, 15.0, -3.0), (10.0, 10.0, 9.0));
    b.merlons((-6.8, 2.8), 25.0, 1.2, (0.9, 1.3, 0.6));
    b.opening((-2.0, 19.0, 1.5), (1.6, 3.0), Arch::Round);
    b.of(of(0xc2543f));
    for (x, up) in [(-6.2, 1.6), (6.2, 1.6), (-6.2, 8.6), (6.2, 8.6)] {
        b.pane((x, up, 10.0), (1.9, 3.4), Arch::Round, gloom());
    }
    b.pane((0.0, 0.0, 10.0), (2.6, 4.4), Arch::Round, of(0x5a3b2a));
    b.pane((0.0, 8.0, 10.0), (2.4, 4.4), Arch::Round, gloom());
    b.of(of(0x7a5236).worked(Work::Grooves(0.3)));
    b.cube((0.0, 7.4, 11.0), (8.0, 0.5, 2.2));
    b.row(9, 0.95, |b, x| b.cube((x, 7.9, 11.9), (0.18, 1.4, 0.18)));
    b.cube((0.0, 9.2, 11.9), (8.0, 0.25, 0.3));
    b.of(of(0x9a7e60).worked(Work::Courses(0.7, 1.3)));
    b.around(|b| {
        b.cube((-26.0, 0.0, -2.0), (26.0, 4.6, 1.6));
        b.cube((26.0, 0.0, -2.0), (26.0, 4.6, 1.6));
        b.merlons((-38.0, -14.0), 4.6, -1.6, (0.9, 1.0, 0.5));
        b.merlons((14.0, 38.0), 4.6, -1.6, (0.9, 1.0, 0.5));
        for (x, z, h) in [(-24.0, -10.0, 14.0), (24.0, -12.0, 13.0), (-34.0, -16.0, 15.0), (33.0, -8.0, 12.0)] {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    b.mark("corner tower", 11.6, 11.0, 13.2);
    b.mark("battlements", -5.0, 15.9, 10.0);
    b.mark("balcony", 2.6, 8.6, 12.2);
    b.people((0.0, 0.0, 19.0), (26.0, 5.0), 0.9, 6);
    Site::grass().seen_from(24.0).before(Beyond::Peaks, 0x7c8f80)
}

pub(super) fn moai_of_rano_raraku(b: &mut Build) -> Site {
    let slope = |x: f32, z: f32| {
        ((14.0 - z) * 0.2).max(-0.2) + noise(x / 7.0 + 5.0, z / 7.0) * 0.9 + ((-z - 14.0) * 0.3).max(0.0)
    };
    b.around(|b| {
        b.of(of(0x93a858).worked(Work::Turf(2.4)).edged(0.3));
        b.land((0.0, -24.0), (130.0, 44.0), 56, slope);
        b.of(of(0xa08a66).worked(Work::Turf(2.6)).edged(0.4));
        b.surface((50, 8), (220.0, 16.0), |u, v| {
            let x = (u - 0.5) * 220.0;
            let jag = noise(u * 26.0, 2.0) * 7.0 + noise(u * 60.0, 5.0) * 2.0;
            V(
                x,
                slope(x, -58.0) - 5.0 + (13.0 + jag - (x / 60.0).powi(2) * 3.0) * v,
                -58.0 - 5.0 * v + noise(u * 40.0, v * 4.0) * 2.0,
            )
        });
    });
    for (number, (x, z, h, turn)) in [
        (-1.5, 6.0, 10.4, 12.0),
        (-8.6, 3.0, 9.0, -16.0),
        (6.6, 3.4, 9.4, 22.0),
        (-4.4, -7.0, 7.4, 6.0),
        (3.2, -8.0, 7.8, -10.0),
        (11.6, -6.0, 7.0, 24.0),
        (-12.6, -7.0, 7.2, -22.0),
    ]
    .into_iter()
    .enumerate()
    {
        b.at((x, slope(x, z) - 0.6, z), turn, h, |b| {
            let tilt = (hash(number as i32, 3) - 0.5) * 0.1;
            b.leaning(tilt, |b| moai(b, number));
        });
    }
    // One that was never finished lies in the rock.
    b.at((13.0, slope(13.0, -18.0) + 0.6, -18.0), 80.0, 1.0, |b| {
        b.of(of(0xa79678).worked(Work::Turf(1.0)));
        b.taper((0.0, -0.8, 0.0), (3.6, 11.0), (2.6, 9.6), 1.5);
        b.taper((0.0, 0.6, 3.4), (1.9, 3.4), (1.2, 3.0), 1.0);
        b.taper((0.0, 1.4, 3.0), (0.5, 1.5), (0.3, 1.3), 0.5);
    });
    b.mark("moai", -1.2, slope(-1.5, 6.0) + 7.0, 7.6);
    b.mark("crater slope", -8.0, slope(-8.0, -24.0) + 0.2, -24.0);
    b.mark("unfinished statue", 13.0, slope(13.0, -18.0) + 1.6, -16.6);
    b.people((4.0, slope(4.0, 11.0), 11.0), (5.0, 1.0), 0.9, 2);
    Site::grass().seen_from(4.0).before(Beyond::Sea, 0x7f9a70).level(0.25).on(of(0x9aad5e).worked(Work::Turf(4.0)))
}

/// A head and shoulders of stone, as high as 1.
fn moai(b: &mut Build, number: usize) {
    b.of(of([0x8f887c, 0x9a9184, 0x868078][number % 3]).worked(Work::Turf(0.06)));
    b.taper((0.0, 0.0, -0.02), (0.42, 0.26), (0.3, 0.2), 0.26);
    b.taper((0.0, 0.24, 0.0), (0.24, 0.2), (0.27, 0.24), 0.42);
    b.taper((0.0, 0.66, -0.01), (0.27, 0.24), (0.24, 0.19), 0.34);
    // Brow, nose, lips, chin, and long ears.
    b.taper((0.0, 0.74, 0.13), (0.27, 0.07), (0.25, 0.05), 0.09);
    b.taper((0.0, 0.5, 0.15), (0.11, 0.12), (0.05, 0.07), 0.27);
    b.taper((0.0, 0.4, 0.12), (0.17, 0.07), (0.15, 0.06), 0.035);
    b.taper((0.0, 0.445, 0.12), (0.15, 0.06), (0.14, 0.05), 0.028);
    b.taper((0.0, 0.3, 0.1), (0.2, 0.1), (0.18, 0.06), 0.08);
    for side in [-1.0, 1.0] {
        b.taper((side * 0.14, 0.44, 0.0), (0.04, 0.1), (0.05, 0.07), 0.34);
        b.of(of(0x4c4740));
        b.taper((side * 0.075, 0.66, 0.125), (0.075, 0.02), (0.085, 0.02), 0.085);
        b.of(of([0x8f887c, 0x9a9184, 0x868078][number % 3]).worked(Work::Turf(0.06)));
    }
}

pub(super) fn nan_madol(b: &mut Build) -> Site {
    // Walls of basalt columns, laid in turn along and across.
    let wall = |b: &mut Build, (x, z): (f32, f32), (long, turn): (f32, f32), h: f32, lift: f32| {
        b.at((x, 0.0, z), turn, 1.0, |b| {
            let rows = (h / 0.8) as usize;
            for row in 0..rows {
                let y = -0.4 + 0.8 * row as f32;
                let tone = [0x5f5e62, 0x6d6b6c, 0x55565c][row % 3];
                b.of(of(tone));
                if row % 2 == 0 {
                    b.cube((0.0, y, 0.0), (long + (row % 4) as f32 * 0.2, 0.78, 2.2));
                } else {
                    b.row((long / 0.9) as usize, 0.9, |b, u| b.cube((u, y, 0.0), (0.82, 0.78, 2.7)));
                }
            }
            for end in [-1.0, 1.0] {
                for row in 0..3 {
                    b.of(of(0x666568));
                    b.cube((end * (long / 2.0 - 0.8), h - 0.8 + 0.6 * row as f32 * lift, 0.0), (2.0, 0.7, 3.0));
                }
            }
        });
    };
    let islet = |b: &mut Build, (x, z): (f32, f32), (w, d): (f32, f32), h: f32| {
        b.at((x, 0.0, z), 0.0, 1.0, |b| {
            wall(b, (-w * 0.32, d / 2.0), (w * 0.36, 0.0), h, 1.0);
            wall(b, (w * 0.32, d / 2.0), (w * 0.36, 0.0), h, 1.0);
            wall(b, (0.0, -d / 2.0), (w, 0.0), h, 1.0);
            wall(b, (-w / 2.0, 0.0), (d, 90.0), h, 0.6);
            wall(b, (w / 2.0, 0.0), (d, 90.0), h, 0.6);
            b.of(of(0x7f9c52).worked(Work::Turf(2.0)).edged(0.3));
            b.cube((0.0, -0.6, 0.0), (w, 1.4, d));
        });
    };
    islet(b, (0.0, -4.0), (30.0, 22.0), 7.4);
    b.of(of(0x66656a));
    for row in 0..5 {
        b.cube((0.0, 0.8 + 0.8 * row as f32, -4.0), (8.0 - 0.2 * row as f32, 0.78, 6.0));
    }
    islet(b, (23.0, 15.0), (16.0, 10.0), 2.8);
    islet(b, (-23.0, 16.0), (14.0, 10.0), 2.6);
    b.around(|b| {
        islet(b, (-33.0, -12.0), (20.0, 16.0), 4.2);
        islet(b, (33.0, -14.0), (22.0, 18.0), 4.6);
    });
    b.mark("basalt wall", 10.0, 4.4, 8.4);
    b.mark("canal", 2.0, -0.1, 16.0);
    b.mark("islet", -23.0, 1.6, 21.4);
    b.around(|b| {
        b.pool((-300.0, 300.0), (160.0, -220.0), -0.2, 0x4f8f8a);
        for (x, z) in [
            (-38.0, -14.0),
            (-30.0, -16.0),
            (38.0, -16.0),
            (30.0, -18.0),
            (-8.0, -22.0),
            (12.0, -24.0),
            (23.0, 15.0),
            (-24.0, 15.0),
            (9.0, -9.0),
            (-10.0, -8.0),
        ] {
            b.tree((x, 0.4, z), 11.0, Tree::Palm);
        }
        for (x, z) in [(-52.0, -30.0), (-20.0, -34.0), (20.0, -36.0), (54.0, -30.0), (44.0, -40.0), (0.0, -42.0)] {
            b.tree((x, -0.4, z), 15.0, Tree::Round);
        }
    });
    Site::jungle().seen_from(10.0).from_above(4.0).level(-1.0)
}

pub(super) fn maori_meeting_house_at_waitangi(b: &mut Build) -> Site {
    let carved = of(0x8f2f27).worked(Work::Ornament(0.32, hex(0xe0c49a)));
    b.of(of(0xd9cfb8));
    b.cube((0.0, 0.0, -3.0), (13.6, 0.4, 22.0));
    b.of(of(0x7d3028).worked(Work::Grooves(0.6)));
    b.cube((0.0, 0.4, -5.0), (11.6, 2.8, 16.0));
    b.of(of(0x5f625e).worked(Work::Tiles(0.5)));
    b.at((0.0, 3.1, -2.6), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (20.6, 13.4), 4.3));
    // The front wall lies deep in the porch: panels, a door, a window.
    b.of(of(0x9c7a52).worked(Work::Ornament(0.6, hex(0xe9dbb8))));
    b.slab(&[(-5.8, 0.4), (5.8, 0.4), (5.8, 3.2), (0.0, 7.0), (-5.8, 3.2)], 3.1, 0.2);
    b.of(of(0x2f2a2c));
    b.patch_on((-1.9, 0.4, 3.2), (1.3, 2.3), Arch::Flat);
    b.patch_on((2.0, 1.2, 3.2), (1.7, 1.2), Arch::Flat);
    b.of(carved);
    for x in [-5.4, -3.4, 0.0, 4.2, 5.6] {
        b.cube((x, 0.4, 3.3), (0.6, if x.abs() > 5.0 { 2.8 } else { 4.0 }, 0.3));
    }
    for side in [-1.0, 1.0] {
        b.of(of(0x7d3028));
        b.cube((side * 6.1, 0.4, 5.4), (0.5, 2.8, 4.6));
        b.of(carved);
        b.cube((side * 6.2, 0.4, 7.7), (0.9, 3.2, 0.5));
        // The bargeboards run from the gable's point to beyond the posts.
        let (x0, y0, x1, y1) = (0.0, 7.9, side * 7.3, 3.0);
        b.of(of(0xb3352b).worked(Work::Ornament(0.5, hex(0xf0e2c2))));
        b.slab(
            &if side > 0.0 {
                [(x0, y0 - 0.9), (x1, y1 - 0.4), (x1, y1 + 0.6), (x0, y0 + 0.3)]
            } else {
                [(x1, y1 - 0.4), (x0, y0 - 0.9), (x0, y0 + 0.3), (x1, y1 + 0.6)]
            },
            8.1,
            0.3,
        );
    }
    b.of(carved);
    b.cube((0.0, 0.4, 7.4), (0.6, 5.4, 0.5));
    b.of(of(0xb3352b));
    b.cube((0.0, 0.4, 7.9), (12.6, 0.5, 0.3));
    // The figure at the gable's point: a face, and a small figure over it.
    b.of(of(0xa5352a));
    b.slab(&[(-0.7, 7.2), (0.7, 7.2), (0.85, 8.0), (0.45, 8.7), (-0.45, 8.7), (-0.85, 8.0)], 8.5, 0.4);
    b.cube((0.0, 8.6, 8.3), (0.5, 0.9, 0.3));
    b.ball((0.0, 9.8, 8.3), 0.36);
    b.of(of(0xd9efe4).glossy());
    for x in [-0.34, 0.34] {
        b.ball((x, 8.15, 8.55), 0.18);
    }
    b.of(of(0xf0e2c2));
    b.slab(&[(-0.35, 7.4), (0.35, 7.4), (0.25, 7.65), (-0.25, 7.65)], 8.55, 0.02);
    b.mark("gable figure", 0.2, 8.6, 8.7);
    b.mark("bargeboard", 4.4, 5.0, 8.2);
    b.mark("porch", -3.0, 1.8, 5.8);
    b.people((4.0, 0.0, 12.0), (8.0, 2.0), 0.9, 3);
    b.around(|b| {
        for (x, z, h) in [
            (-14.0, -8.0, 9.0),
            (-19.0, -2.0, 8.0),
            (14.0, -9.0, 10.0),
            (20.0, -4.0, 8.0),
            (-9.0, -17.0, 11.0),
            (8.0, -18.0, 11.0),
        ] {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    Site::grass().seen_from(18.0).before(Beyond::Hills, 0x5f8768)
}
