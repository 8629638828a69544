//! Domed monuments of Istanbul and Jerusalem, and the tower of Pisa.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::{Arch, Order};

/// Lead on roofs.
fn lead() -> Matter {
    of(0x8794a3).worked(Work::Stripes(1.6, [0.56, 0.61, 0.67]))
}

/// A ring of small windows round a drum.
fn lights(b: &mut Build, count: usize, r: f32, up: f32, size: (f32, f32)) {
    b.ring(count, r, 0.0, |b, _| b.opening((0.0, up, 0.05), size, Arch::Round));
}

pub(super) fn hagia_sophia(b: &mut Build) -> Site {
    let wall = of(0xd9a184);
    b.of(wall.worked(Work::Courses(1.2, 3.0)));
    b.cube((0.0, 0.0, 0.0), (70.0, 18.0, 74.0));
    b.cube((0.0, 18.0, 0.0), (36.0, 20.0, 34.0));
    b.cube((0.0, 18.0, 0.0), (60.0, 12.0, 36.0));
    // The four buttresses beside the great arches.
    for x in [-25.0, 25.0] {
        for z in [-16.5, 16.5] {
            b.cube((x, 18.0, z), (12.0, 22.0, 6.0));
            b.taper((x, 40.0, z), (12.4, 6.4), (8.0, 0.1), 3.0);
        }
    }
    for side in [0.0, 180.0] {
        b.at((0.0, 0.0, 0.0), side + 90.0, 1.0, |b| {
            b.cube((0.0, 30.0, 16.6), (34.0, 10.0, 3.0));
            b.of(of(0xc9906f));
            b.patch_on((0.0, 22.0, 18.2), (29.0, 19.0), Arch::Round);
            b.of(wall);
            for row in 0..2 {
                b.row(7, 3.3, |b, x| b.opening((x, 24.0 + 6.0 * row as f32, 18.2), (1.5, 3.0), Arch::Round));
            }
            b.cube((0.0, 38.0, 0.0), (36.0, 4.0, 34.0));
            b.of(wall);
        });
    }
    b.of(lead());
    for turn in [0.0, 180.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.sector((0.0, 26.0, 17.0), &half(16.5, 13.0), 24, (-90.0, 90.0), true);
            b.of(of(0xd9a184));
            b.sector((0.0, 18.0, 17.0), &[(16.5, 0.0), (16.5, 8.2)], 24, (-90.0, 90.0), true);
            for at in [-60.0, -30.0, 0.0, 30.0, 60.0] {
                b.at((0.0, 0.0, 17.0), at, 1.0, |b| b.opening((0.0, 21.0, 16.55), (2.2, 4.0), Arch::Round));
            }
            b.of(lead());
            for x in [-13.0, 13.0] {
                b.sector((x, 15.0, 30.0), &half(9.0, 8.0), 18, (-110.0, 110.0), true);
            }
        });
    }
    b.of(of(0xcf967a));
    b.lathe((0.0, 42.0, 0.0), &[(17.8, 0.0), (17.8, 4.6), (16.6, 4.7)], 40);
    lights(b, 40, 17.8, 42.6, (1.5, 3.4));
    b.of(lead());
    b.dome((0.0, 46.6, 0.0), 16.8, 9.6, Dome::Half, 40);
    b.finial((0.0, 56.0, 0.0), 4.6);
    b.of(of(0xd9a184));
    b.row(9, 7.4, |b, x| b.opening((x, 6.0, 37.0), (2.6, 5.6), Arch::Round));
    b.row(3, 8.0, |b, x| b.opening((x, 0.0, 37.0), (3.0, 5.0), Arch::Flat));
    b.row(9, 7.4, |b, x| b.at((0.0, 0.0, 0.0), 90.0, 1.0, |b| b.opening((x, 6.0, 35.0), (2.6, 5.6), Arch::Round)));
    b.of(lead());
    b.cube((0.0, 18.0, 0.0), (71.0, 0.6, 75.0));
    for (x, z, rgb) in
        [(-42.0, 43.0, 0xe2d6c6), (42.0, 43.0, 0xc78466), (-42.0, -43.0, 0xe2d6c6), (42.0, -43.0, 0xe2d6c6)]
    {
        b.of(of(rgb));
        b.minaret((x, 0.0, z), 2.5, 66.0, 1, of(0x7b8796));
    }
    b.mark("dome", -5.0, 53.5, 10.0);
    b.mark("semi-dome", 3.0, 34.0, 31.0);
    b.mark("pendentive", 15.6, 38.8, 17.2);
    b.mark("minaret", 42.0, 42.0, 45.0);
    b.people((0.0, 0.0, 58.0), (80.0, 14.0), 1.6, 10);
    b.around(|b| {
        for x in [-58.0, -30.0, 30.0, 60.0] {
            b.tree((x, 0.0, 60.0), 12.0, Tree::Round);
        }
    });
    Site::court().seen_from(28.0).before(Beyond::City, 0x8f949c)
}

fn half(r: f32, h: f32) -> Vec<(f32, f32)> {
    (0..=10).map(|at| (at as f32 * 9.0).to_radians()).map(|a| (r * a.cos(), h * a.sin())).collect()
}

pub(super) fn suleymaniye_mosque(b: &mut Build) -> Site {
    let wall = of(0xdcd3c1).worked(Work::Courses(1.2, 2.6));
    b.of(wall);
    b.cube((0.0, 0.0, -10.0), (62.0, 18.0, 58.0));
    b.cube((0.0, 18.0, -10.0), (42.0, 10.0, 42.0));
    b.cube((0.0, 28.0, -10.0), (30.0, 5.0, 30.0));
    b.row(7, 8.2, |b, x| b.opening((x, 4.0, 19.0), (2.6, 5.0), Arch::Pointed));
    b.row(7, 8.2, |b, x| b.opening((x, 11.5, 19.0), (2.2, 4.0), Arch::Pointed));
    for side in [90.0, -90.0] {
        b.at((0.0, 0.0, -10.0), side, 1.0, |b| {
            b.row(7, 7.6, |b, x| b.opening((x, 4.0, 31.0), (2.6, 5.0), Arch::Pointed));
            b.row(7, 7.6, |b, x| b.opening((x, 11.5, 31.0), (2.2, 4.0), Arch::Pointed));
        });
    }
    b.of(lead());
    for x in [-25.5, -12.8, 0.0, 12.8, 25.5] {
        b.dome((x, 18.0, 14.0), 4.6, 4.2, Dome::Half, 18);
        b.dome((x, 18.0, -34.0), 4.6, 4.2, Dome::Half, 18);
    }
    for x in [-26.0, 26.0] {
        for z in [-22.0, -10.0, 2.0] {
            b.dome((x, 18.0, z), 4.8, 4.4, Dome::Half, 18);
        }
    }
    for turn in [0.0, 180.0] {
        b.at((0.0, 0.0, -10.0), turn, 1.0, |b| {
            b.of(lead());
            b.sector((0.0, 24.0, 13.0), &half(14.0, 11.0), 24, (-90.0, 90.0), true);
            b.of(of(0xdcd3c1));
            b.sector((0.0, 18.0, 13.0), &[(14.0, 0.0), (14.0, 6.4)], 24, (-90.0, 90.0), true);
        });
    }
    b.of(of(0xdcd3c1));
    for x in [-17.0, 17.0] {
        for z in [-27.0, 7.0] {
            b.lathe((x, 28.0, z), &[(3.0, 0.0), (3.0, 7.0)], 8);
            b.of(lead());
            b.dome((x, 35.0, z), 3.1, 3.2, Dome::Half, 12);
            b.of(of(0xdcd3c1));
        }
    }
    b.lathe((0.0, 33.0, -10.0), &[(14.4, 0.0), (14.4, 4.6), (13.6, 4.7)], 40);
    lights_at(b, 30, 14.4, (33.6, -10.0));
    b.of(lead());
    b.dome((0.0, 37.6, -10.0), 13.8, 12.0, Dome::Half, 40);
    b.finial((0.0, 49.4, -10.0), 4.6);
    // The courtyard lies before the hall; a minaret stands at each of its corners.
    b.of(of(0xd5cab4).worked(Work::Courses(1.2, 2.6)));
    for x in [-28.0, 28.0] {
        b.cube((x, 0.0, 40.0), (4.0, 10.0, 44.0));
    }
    b.cube((0.0, 0.0, 61.0), (60.0, 10.0, 4.0));
    b.row(8, 6.6, |b, x| b.opening((x, 2.0, 63.0), (2.4, 5.4), Arch::Pointed));
    b.cube((0.0, 0.0, 62.0), (10.0, 15.0, 5.0));
    b.opening((0.0, 0.0, 64.5), (5.0, 10.5), Arch::Keel);
    b.of(lead());
    b.row(8, 7.2, |b, x| b.dome((x, 10.0, 61.0), 2.7, 2.6, Dome::Half, 14));
    for x in [-28.0, 28.0] {
        b.row(5, 7.6, |b, z| b.dome((x, 10.0, 40.0 + z), 2.7, 2.6, Dome::Half, 14));
    }
    b.of(of(0xe0d8c8));
    for (x, z, h, count) in
        [(-31.0, 20.0, 76.0, 3), (31.0, 20.0, 76.0, 3), (-31.0, 62.0, 58.0, 2), (31.0, 62.0, 58.0, 2)]
    {
        b.minaret((x, 0.0, z), 1.9, h, count, of(0x77828f));
    }
    b.mark("central dome", -5.0, 46.5, -2.0);
    b.mark("minaret", 31.0, 50.0, 22.0);
    b.mark("courtyard", -4.0, 8.0, 63.4);
    b.people((0.0, 0.0, 74.0), (60.0, 12.0), 1.5, 10);
    b.around(|b| {
        for (x, z) in [(-46.0, 60.0), (46.0, 56.0), (-48.0, 20.0), (49.0, 10.0)] {
            b.tree((x, 0.0, z), 14.0, Tree::Cypress);
        }
    });
    Site::grass().seen_from(24.0).before(Beyond::City, 0x8f949c)
}

fn lights_at(b: &mut Build, count: usize, r: f32, (up, z): (f32, f32)) {
    b.at((0.0, 0.0, z), 0.0, 1.0, |b| lights(b, count, r, up, (1.3, 3.2)));
}

pub(super) fn dome_of_the_rock(b: &mut Build) -> Site {
    b.of(of(0xe4dcc8).worked(Work::Courses(1.2, 2.4)));
    b.around(|b| b.cube((0.0, -3.0, 0.0), (92.0, 3.0, 80.0)));
    b.around(|b| b.stairs((0.0, -3.0, 49.0), 26.0, 3.0, 9.0, 8));
    b.around(|b| b.at((-36.0, 0.0, 38.5), 0.0, 1.0, |b| b.arcade(4, 4.4, (3.2, 3.2, 6.4, 1.2), Arch::Round)));
    // Eight sides of tiles over a foot of marble.
    let r = 26.5;
    b.of(of(0xe9e3d4).worked(Work::Stripes(1.6, [0.83, 0.8, 0.74])));
    b.lathe((0.0, 0.0, 0.0), &[(r, 0.0), (r, 5.4)], 8);
    b.of(of(0x2f67b1).worked(Work::Ornament(1.3, [0.87, 0.84, 0.62])));
    b.lathe((0.0, 5.4, 0.0), &[(r, 0.0), (r, 6.6)], 8);
    b.of(of(0x1f4688));
    b.lathe((0.0, 12.0, 0.0), &[(r + 0.2, 0.0), (r + 0.2, 1.2), (r - 1.0, 1.25), (15.0, 3.6)], 8);
    b.ring(8, r * (22.5_f32).to_radians().cos(), 0.0, |b, at| {
        b.of(of(0x2a5ca6));
        b.row(5, 3.7, |b, x| {
            b.pane((x, 6.2, 0.06), (1.9, 4.6), Arch::Round, of(0x16305e).worked(Work::Ornament(0.6, hex(0xd9c06a))));
        });
        b.of(of(0xdad2bf));
        if at % 2 == 0 {
            b.cube((0.0, 0.0, 1.0), (7.0, 6.0, 2.0));
            b.opening((0.0, 0.0, 2.0), (3.6, 5.0), Arch::Round);
        }
    });
    b.of(of(0x3a74bd).worked(Work::Ornament(1.2, [0.9, 0.85, 0.6])));
    b.lathe((0.0, 14.0, 0.0), &[(11.2, 0.0), (11.2, 8.2)], 40);
    b.of(of(0xe4c66a));
    b.lathe((0.0, 22.0, 0.0), &[(11.7, 0.0), (11.9, 0.9), (11.3, 1.0)], 40);
    b.ring(16, 11.25, 0.0, |b, _| b.opening((0.0, 16.0, 0.0), (1.6, 4.0), Arch::Round));
    b.of(of(0xeab534).worked(Work::Stripes(1.1, [0.86, 0.65, 0.16])).glossy());
    b.dome((0.0, 22.8, 0.0), 11.6, 14.6, Dome::Pointed, 48);
    b.finial((0.0, 37.2, 0.0), 5.0);
    b.mark("golden dome", -4.0, 33.0, 8.6);
    b.mark("drum", 5.0, 18.6, 10.2);
    b.mark("octagon", -17.5, 3.0, 17.6);
    b.mark("tilework", 6.0, 11.4, 24.6);
    b.people((0.0, 0.0, 36.0), (60.0, 8.0), 1.2, 9);
    b.around(|b| {
        for (x, z) in [(-52.0, 10.0), (-56.0, -12.0), (54.0, 4.0), (60.0, -20.0)] {
            b.tree((x, -3.0, z), 15.0, Tree::Cypress);
        }
    });
    Site::court().seen_from(20.0).level(-3.0).before(Beyond::Hills, 0x9c9478)
}

pub(super) fn leaning_tower_of_pisa(b: &mut Build) -> Site {
    let marble = of(0xefe9db);
    b.leaning(0.085, |b| {
        b.of(marble.worked(Work::Bands(1.2, [0.82, 0.82, 0.8])));
        b.lathe((0.0, 0.0, 0.0), &[(7.8, 0.0), (7.8, 11.0)], 40);
        b.of(marble);
        b.ring(15, 7.8, 12.0, |b, _| {
            b.column((0.0, 0.0, 0.3), 0.34, 8.6, Order::Plain);
        });
        b.ring(15, 7.85, 0.0, |b, _| {
            b.of(of(0xb9b3a8));
            b.patch_on((0.0, 6.6, 0.1), (2.3, 3.0), Arch::Round);
            b.of(marble);
        });
        b.lathe((0.0, 10.6, 0.0), &[(7.8, 0.0), (8.6, 0.3), (8.6, 0.9), (6.4, 1.0)], 40);
        for storey in 0..6 {
            let up = 11.5 + storey as f32 * 6.1;
            b.of(of(0xcfc8ba));
            b.lathe((0.0, up, 0.0), &[(6.1, 0.0), (6.1, 6.0)], 36);
            b.of(marble);
            b.ring(24, 7.7, 0.0, |b, _| {
                b.at((0.0, up, 0.0), 0.0, 1.0, |b| b.bay(2.03, 1.5, 3.4, 5.4, 0.5, Arch::Round));
            });
            b.lathe((0.0, up + 5.2, 0.0), &[(7.6, 0.0), (8.3, 0.25), (8.3, 0.8), (5.9, 0.9)], 40);
        }
        b.of(marble.worked(Work::Bands(1.0, [0.8, 0.78, 0.76])));
        b.lathe((0.0, 48.0, 0.0), &[(5.9, 0.0), (5.9, 7.4)], 32);
        b.of(marble);
        b.ring(6, 5.95, 0.0, |b, _| b.opening((0.0, 48.6, 0.1), (2.2, 5.2), Arch::Round));
        b.lathe((0.0, 55.2, 0.0), &[(5.9, 0.0), (6.5, 0.2), (6.5, 0.9), (5.6, 1.0), (5.6, 0.4), (0.1, 0.5)], 32);
        b.mark("belfry", 2.8, 52.0, 5.4);
        b.mark("arcade", -2.0, 27.0, 7.8);
        b.mark("base", 3.0, 3.0, 7.6);
    });
    b.around(|b| {
        b.of(of(0xc9c1ae).worked(Work::Courses(1.5, 1.5)).edged(0.2));
        b.lathe((0.0, 0.0, 0.0), &[(13.0, 0.0), (13.0, 0.1), (0.1, 0.12)], 40);
        // The cathedral behind.
        b.of(marble.worked(Work::Bands(1.5, [0.8, 0.8, 0.79])));
        b.cube((-46.0, 0.0, -46.0), (64.0, 18.0, 18.0));
        b.cube((-46.0, 18.0, -46.0), (64.0, 9.0, 9.0));
        b.of(of(0x9aa6ad).worked(Work::Tiles(1.4)));
        b.gable((-46.0, 27.0, -46.0), (66.0, 10.0), 4.0);
        b.dome((-52.0, 27.0, -46.0), 8.0, 12.0, Dome::Pointed, 20);
    });
    b.people((0.0, 0.0, 18.0), (34.0, 7.0), 1.15, 8);
    Site::grass().seen_from(0.0).before(Beyond::Hills, 0x7f9a80)
}
