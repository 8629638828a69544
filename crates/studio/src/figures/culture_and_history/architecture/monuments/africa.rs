//! Monuments of Africa south of the great desert.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::V;
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
    Site::dry().seen_from(10.0).risen(6.0).on(of(0xbdb072).worked(Work::Turf(5.0))).before(Beyond::Hills, 0x84936a)
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
    b.mark("plinth", 8.0, -11.7, -0.6);
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
        .risen(33.0)
        .level(-14.0)
        .on(of(0xb9705a).worked(Work::Turf(4.0)))
        .before(Beyond::Peaks, 0x86927c)
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
