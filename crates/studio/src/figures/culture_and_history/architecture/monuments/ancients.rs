//! Monuments of stone-age Britain, Persia and ancient India.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hash;
use super::super::walls::{Arch, Order, gloom};

pub(super) fn stonehenge(b: &mut Build) -> Site {
    let sarsen = of(0xb3aea3).worked(Work::Turf(1.6));
    let count = 30;
    let stands = |at: usize| !matches!(at, 8 | 9 | 17 | 18 | 20 | 21);
    b.ring(count, 15.5, 6.0, |b, at| {
        b.of(sarsen);
        let (w, h) = (2.1 + hash(at as i32, 1) * 0.4, 4.3);
        if stands(at) {
            b.taper((0.0, -0.2, 0.0), (w, 1.3), (w * 0.86, 1.0), h + 0.2);
        } else if hash(at as i32, 7) > 0.4 {
            b.at((0.3, 0.0, 1.4), hash(at as i32, 2) * 80.0, 1.0, |b| b.cube((0.0, -0.2, 0.0), (4.0, 1.1, 1.8)));
        }
    });
    b.ring(count, 15.35, 12.0, |b, at| {
        b.of(of(0xbfbaae).worked(Work::Turf(1.6)));
        if stands(at) && stands((at + 1) % count) && at % 7 != 5 {
            b.cube((0.0, 4.3, 0.0), (3.24, 0.85, 1.15));
        }
    });
    // The great trilithons stand within in a horseshoe, the bluestones between.
    for (number, turn) in [-130.0, -72.0, 180.0, 72.0, 130.0].into_iter().enumerate() {
        let h = [5.4, 5.9, 6.8, 5.9, 5.4][number];
        b.ring(1, 7.6, turn, |b, _| {
            b.of(sarsen);
            for x in [-1.5, 1.5] {
                b.taper((x, -0.2, 0.0), (2.2, 1.3), (1.8, 1.1), h + 0.2);
            }
            b.of(of(0xbfbaae).worked(Work::Turf(1.6)));
            b.cube((0.0, h, 0.0), (5.2, 1.0, 1.3));
        });
    }
    b.ring(22, 11.8, 4.0, |b, at| {
        b.of(of(0x6f8294));
        let h = 1.5 + hash(at as i32, 3);
        if at % 5 != 4 {
            b.taper((0.0, -0.1, 0.0), (0.9, 0.7), (0.6, 0.5), h);
        }
    });
    b.mark("sarsen", -6.6, 2.2, 14.6);
    b.mark("lintel", 4.8, 4.9, 15.2);
    b.mark("bluestone", 1.2, 1.3, 12.3);
    b.people((24.0, 0.0, 16.0), (12.0, 10.0), 1.0, 4);
    Site::meadow().seen_from(0.0).risen(9.0)
}

pub(super) fn persepolis(b: &mut Build) -> Site {
    let stone = of(0xd3c4a3);
    b.of(stone.worked(Work::Courses(1.3, 3.2)));
    b.cube((0.0, 0.0, 0.0), (66.0, 5.0, 40.0));
    b.cube((0.0, 5.0, -4.0), (40.0, 2.6, 26.0));
    // Two flights of stairs before a wall of carved bearers.
    for side in [-1.0, 1.0] {
        b.at((side * 6.0, 0.0, 24.0), -side * 90.0, 1.0, |b| {
            b.of(of(0xdccdad));
            b.stairs((0.0, 0.0, 0.0), 7.0, 5.0, 22.0, 16);
        });
    }
    b.of(of(0xc9b893));
    b.cube((0.0, 0.0, 20.6), (12.0, 5.0, 1.4));
    for row in 0..2 {
        for number in 0..9 {
            b.of(of(0xeaddbe).edged(0.7));
            let (x, y) = (-4.8 + number as f32 * 1.2, 0.5 + row as f32 * 2.2);
            b.slab(&[(x, y), (x + 0.6, y), (x + 0.55, y + 1.3), (x + 0.05, y + 1.3)], 21.4, 0.08);
            b.slab(&[(x + 0.16, y + 1.3), (x + 0.5, y + 1.3), (x + 0.5, y + 1.75), (x + 0.16, y + 1.75)], 21.4, 0.08);
        }
    }
    for row in 0..3 {
        for column in 0..5 {
            if (row, column) == (0, 3) || (row, column) == (2, 1) {
                continue;
            }
            b.of(stone);
            let at = (-14.0 + 7.0 * column as f32, 7.6, 5.0 - 8.0 * row as f32);
            persian(b, at);
        }
    }
    b.of(stone.worked(Work::Courses(1.0, 2.0)));
    for x in [-27.6, -21.4] {
        b.cube((x, 5.0, 12.0), (2.0, 12.0, 4.0));
        b.taper((x, 5.0, 14.4), (1.8, 2.0), (1.4, 1.2), 5.0);
        b.ball((x, 11.0, 14.8), 1.0);
        b.lathe((x, 11.6, 14.8), &[(0.9, 0.0), (1.0, 1.2), (0.6, 1.4)], 10);
    }
    b.cube((-24.5, 15.4, 12.0), (8.4, 2.0, 4.4));
    for x in [24.0, 29.0] {
        b.cube((x, 5.0, -6.0), (1.2, 7.0, 1.6));
    }
    b.cube((26.5, 12.0, -6.0), (7.4, 1.4, 2.0));
    b.mark("double-bull capital", 14.0, 24.0, 5.8);
    b.mark("Gate of All Nations", -24.5, 16.4, 14.4);
    b.mark("relief of tribute bearers", 2.0, 1.6, 21.6);
    b.people((0.0, 0.0, 34.0), (40.0, 6.0), 1.2, 7);
    Site::dry().seen_from(18.0).before(Beyond::Peaks, 0x9a8d7c).risen(6.0)
}

/// A tall slender column with two bulls back to back at its top.
fn persian(b: &mut Build, (x, y, z): (f32, f32, f32)) {
    b.at((x, y, z), 0.0, 1.0, |b| {
        b.lathe(
            (0.0, 0.0, 0.0),
            &[(1.2, 0.0), (0.9, 1.0), (0.66, 1.2), (0.58, 13.0), (0.8, 13.4), (0.62, 14.0), (0.8, 14.6)],
            14,
        );
        b.cube((0.0, 14.6, 0.0), (2.6, 0.9, 1.0));
        for side in [-1.0, 1.0] {
            b.taper((side * 1.2, 14.8, 0.0), (0.8, 0.9), (0.9, 0.8), 1.6);
            b.cube((side * 1.6, 16.0, 0.0), (0.9, 0.6, 0.6));
            b.taper((side * 1.3, 16.6, 0.0), (0.2, 0.9), (0.1, 1.3), 0.5);
        }
    });
}

pub(super) fn great_stupa_of_sanchi(b: &mut Build) -> Site {
    let stone = of(0xd2b48c);
    b.of(stone.worked(Work::Courses(0.6, 1.6)));
    b.lathe((0.0, 0.0, 0.0), &[(18.5, 0.0), (18.2, 4.2), (16.0, 4.3)], 48);
    b.dome((0.0, 4.2, 0.0), 16.2, 12.6, Dome::Half, 48);
    b.of(of(0xddc29b));
    b.lathe((0.0, 3.9, 0.0), &[(18.6, 0.0), (18.6, 0.5), (18.0, 0.5)], 48);
    b.cube((0.0, 16.2, 0.0), (5.2, 2.4, 5.2));
    b.of(of(0xc9a878).worked(Work::Stripes(0.5, [0.55, 0.42, 0.29])));
    b.cube((0.0, 16.6, 0.0), (5.4, 1.6, 5.4));
    b.of(of(0xddc29b));
    b.lathe((0.0, 18.4, 0.0), &[(0.25, 0.0), (0.25, 4.6)], 8);
    for (up, r) in [(19.4, 2.0), (20.8, 1.5), (22.0, 1.0)] {
        b.lathe((0.0, up, 0.0), &[(r, 0.0), (r * 0.8, 0.3), (0.1, 0.6)], 20);
    }
    b.ring(44, 23.0, 4.1, |b, at| {
        if matches!(at % 11, 0 | 10) {
            return;
        }
        b.of(stone);
        b.cube((0.0, 0.0, 0.0), (0.5, 2.6, 0.5));
        for up in [0.5, 1.2, 1.9] {
            b.cube((1.6, up, 0.0), (3.0, 0.42, 0.3));
        }
        b.cube((1.6, 2.6, 0.0), (3.3, 0.5, 0.6));
    });
    b.ring(1, 25.6, 0.0, |b, _| torana(b));
    b.around(|b| b.ring(2, 25.6, 90.0, |b, _| torana(b)));
    b.mark("dome", -9.0, 13.2, 9.6);
    b.mark("gateway", 1.6, 8.4, 26.2);
    b.mark("railing", 9.4, 1.9, 21.4);
    b.mark("stone parasol", 0.6, 20.9, 1.2);
    b.people((3.0, 0.0, 33.0), (34.0, 6.0), 1.0, 8);
    b.around(|b| {
        for (x, z, h) in [(-38.0, -16.0, 13.0), (40.0, -10.0, 12.0), (36.0, -26.0, 15.0)] {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    Site::grass().seen_from(14.0)
}

/// A gateway of two pillars and three curved beams with scrolled ends.
fn torana(b: &mut Build) {
    let stone = of(0xe0bd8b);
    b.of(stone.worked(Work::Ornament(0.8, [0.66, 0.48, 0.32])));
    for x in [-1.9, 1.9] {
        b.cube((x, 0.0, 0.0), (0.9, 6.4, 0.9));
        b.of(stone);
        b.cube((x, 6.4, 0.0), (1.2, 0.9, 1.2));
    }
    for up in [7.3, 9.0, 10.7] {
        b.of(stone.worked(Work::Ornament(0.7, [0.66, 0.48, 0.32])));
        b.surface((10, 1), (8.4, 0.8), |u, v| {
            let x = (u - 0.5) * 8.4;
            super::super::vector::V(x, up + v * 0.8 + 0.35 - x * x * 0.02, 0.36)
        });
        b.of(stone);
        b.cube((0.0, up, 0.0), (8.2, 0.8, 0.6));
        for x in [-4.2, 4.2] {
            b.at((x, up + 0.4, 0.36), 0.0, 1.0, |b| b.ball((0.0, 0.0, 0.0), 0.56));
        }
        for x in [-1.9, -0.6, 0.6, 1.9] {
            b.cube((x, up + 0.8, 0.0), (0.5, 0.95, 0.5));
        }
    }
    b.lathe((0.0, 12.4, 0.0), &[(0.2, 0.0), (0.8, 0.5), (0.8, 1.0), (0.1, 1.5)], 10);
}

pub(super) fn ajanta_caves(b: &mut Build) -> Site {
    let rock = of(0x8f7a63).worked(Work::Bands(2.8, [0.5, 0.42, 0.34])).edged(0.5);
    // A horseshoe of cliff, open to the viewer.
    b.of(rock);
    b.surface((60, 12), (180.0, 36.0), |u, v| {
        let a = (u * 230.0 + 65.0).to_radians();
        let bump = super::super::vector::noise(u * 30.0, v * 5.0) - 0.5;
        let r = 44.0 + v * 10.0 + bump * 5.0;
        super::super::vector::V(r * 1.25 * a.sin(), 30.0 * v + bump * 2.0, r * a.cos())
    });
    b.around(|b| {
        b.of(of(0x7f9a52).worked(Work::Turf(4.0)).edged(0.3));
        b.surface((60, 4), (180.0, 60.0), |u, v| {
            let a = (u * 230.0 + 65.0).to_radians();
            let r = 53.0 + v * 70.0;
            super::super::vector::V(r * 1.25 * a.sin(), 30.0 + v * 9.0 - (v - 0.5).max(0.0) * 90.0, r * a.cos())
        });
    });
    for (number, turn) in [-122.0, -146.0, -167.0, 167.0, 146.0, 122.0].into_iter().enumerate() {
        let (s, c) = f32::to_radians(turn).sin_cos();
        b.at((s * 44.0 * 1.2, 4.0, c * 42.5), turn + 180.0, 1.0, |b| cave(b, number));
    }
    // The path before the caves.
    b.of(of(0xc6ad84).worked(Work::Turf(2.0)).edged(0.4));
    b.surface((50, 2), (100.0, 8.0), |u, v| {
        let a = (u * 200.0 + 80.0).to_radians();
        let r = 44.5 - v * 9.0;
        super::super::vector::V(r * 1.25 * a.sin(), 4.0 - v * v * 4.0, r * a.cos())
    });
    b.at((0.0, 0.0, 0.0), 0.0, 1.0, |b| {
        b.mark("rock-cut hall", 27.0, 8.0, -32.0);
        b.mark("mural", -28.5, 8.0, -30.5);
        b.mark("stupa", -1.4, 9.0, -39.0);
    });
    b.people((0.0, 3.0, -30.0), (60.0, 5.0), 1.3, 7);
    Site::grass().seen_from(4.0).risen(5.0)
}

/// A cave's front: pillars before a painted wall; the great ones have a horseshoe window and a stupa within.
fn cave(b: &mut Build, number: usize) {
    let cut = of(0xc2a27c);
    b.of(cut);
    if number % 3 == 2 {
        b.cube((0.0, 0.0, -1.0), (13.0, 17.0, 3.0));
        b.of(gloom());
        b.patch_on((0.0, 0.0, 0.6), (5.0, 6.0), Arch::Flat);
        b.of(of(0xe0c497));
        b.patch_on((0.0, 7.4, 0.56), (8.6, 8.4), Arch::Horseshoe);
        b.of(gloom());
        b.patch_on((0.0, 7.8, 0.62), (6.6, 7.2), Arch::Horseshoe);
        b.of(of(0xdcc39c));
        b.dome((0.0, 2.0, 1.6), 1.9, 3.0, Dome::Half, 16);
        b.lathe((0.0, 0.0, 1.6), &[(2.1, 0.0), (2.1, 2.0)], 16);
        b.cube((0.0, 4.9, 1.6), (0.9, 0.9, 0.9));
        return;
    }
    b.cube((0.0, 8.4, 0.4), (15.0, 2.0, 4.0));
    b.cube((0.0, 0.0, 0.4), (15.0, 1.2, 4.0));
    b.of(of(0xb9623f).worked(Work::Ornament(1.5, [0.9, 0.76, 0.46])));
    b.cube((0.0, 1.2, -1.2), (15.0, 7.2, 0.4));
    b.of(of(0x4f8076).worked(Work::Ornament(1.2, [0.93, 0.85, 0.66])));
    for x in [-5.0, 5.0] {
        b.patch_on((x, 2.2, -0.9), (3.4, 5.0), Arch::Flat);
    }
    b.of(gloom());
    b.patch_on((0.0, 1.2, -0.9), (2.8, 5.4), Arch::Flat);
    b.of(cut);
    b.row(5, 3.4, |b, x| b.column((x, 1.2, 1.6), 0.55, 7.2, Order::Plain));
}
