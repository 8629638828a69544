//! Monuments of southern and eastern India.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::Arch;
use super::tropics::palms;

pub(super) fn brihadisvara_temple(b: &mut Build) -> Site {
    let granite = of(0xc9a070).worked(Work::Courses(0.9, 2.0));
    b.of(of(0xd6b98c).worked(Work::Courses(2.0, 2.0)));
    b.cube((0.0, -0.2, 8.0), (90.0, 0.25, 84.0));
    b.at((0.0, 0.0, -14.0), 0.0, 1.0, |b| {
        b.of(granite);
        b.cube((0.0, 0.0, 0.0), (32.0, 3.0, 32.0));
        b.cube((0.0, 3.0, 0.0), (27.0, 13.0, 27.0));
        for turn in [0.0, 90.0, -90.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                for up in [3.6, 10.0] {
                    b.row(5, 5.0, |b, x| b.opening((x, up, 13.5), (1.7, 4.2), Arch::Flat));
                }
            });
        }
        for tier in 0..13 {
            let t = tier as f32 / 13.0;
            let (w, y) = (27.0 - 19.0 * t, 16.0 + 3.3 * tier as f32);
            b.of(granite);
            b.cube((0.0, y, 0.0), (w, 1.0, w));
            b.cube((0.0, y, 0.0), (w * 0.9, 3.3, w * 0.9));
            b.of(of(if tier % 2 == 0 { 0xb58b5e } else { 0xd6b083 }));
            for turn in [0.0, 90.0, 180.0, 270.0] {
                b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                    let count = 7 - tier / 3;
                    b.row(count, w * 0.9 / count as f32, |b, x| {
                        b.cube((x, y + 1.0, w * 0.45), (w * 0.07, 1.3, w * 0.08));
                        b.dome((x, y + 2.2, w * 0.45), w * 0.05, 1.1, Dome::Half, 8);
                    });
                });
            }
        }
        b.of(of(0xc0925f));
        b.lathe((0.0, 58.8, 0.0), &[(3.4, 0.0), (3.6, 1.0), (4.6, 2.0), (4.4, 4.2), (2.6, 6.2), (0.6, 7.0)], 8);
        b.finial((0.0, 65.4, 0.0), 3.8);
    });
    // The hall before the tower, the pavilion with the bull, the gate in the wall.
    b.of(granite);
    b.cube((0.0, 0.0, 8.0), (20.0, 8.0, 20.0));
    b.row(5, 3.8, |b, x| b.opening((x, 1.6, 18.0), (1.5, 4.6), Arch::Flat));
    b.at((20.0, 0.0, 33.0), 0.0, 1.0, |b| {
        b.of(of(0xb89468));
        b.cube((0.0, 0.0, 0.0), (13.0, 1.8, 10.0));
        b.of(of(0x5c5148));
        b.at((0.0, 1.8, 0.0), 20.0, 1.25, |b| {
            b.taper((0.0, 0.0, 0.0), (5.6, 2.6), (4.6, 2.0), 2.6);
            b.ball((-1.2, 2.8, 0.0), 0.9);
            b.taper((-2.4, 1.4, 0.0), (1.8, 1.6), (1.4, 1.2), 2.0);
            b.taper((-3.4, 2.6, 0.0), (1.9, 1.1), (1.3, 1.0), 1.1);
            for z in [-0.5, 0.5] {
                b.taper((-2.9, 3.6, z), (0.3, 0.3), (0.05, 0.05), 0.9);
            }
            b.cube((-2.6, 0.0, 1.0), (2.6, 0.6, 0.7));
        });
    });
    b.at((-24.0, 0.0, 44.0), 0.0, 1.0, |b| gopura(b, granite));
    b.around(|b| {
        b.of(granite);
        for side in [-1.0, 1.0] {
            b.cube((side * 45.0, 0.0, 8.0), (2.4, 7.0, 84.0));
        }
        b.cube((0.0, 0.0, -34.0), (90.0, 7.0, 2.4));
    });
    b.mark("vimana", 4.0, 40.0, -6.0);
    b.mark("Nandi bull", 20.0, 4.8, 34.6);
    b.mark("gateway tower", -22.0, 13.0, 47.4);
    b.people((0.0, 0.0, 46.0), (24.0, 6.0), 1.2, 7);
    palms(b, &[(-56.0, -10.0), (-58.0, 16.0), (56.0, -16.0), (60.0, 12.0)], 16.0);
    Site::jungle().seen_from(16.0).before(Beyond::Wood, 0x5f8a58)
}

/// A gate under a broad tiered tower.
fn gopura(b: &mut Build, granite: Matter) {
    b.of(granite);
    b.cube((0.0, 0.0, 0.0), (15.0, 8.0, 7.0));
    b.opening((0.0, 0.0, 3.5), (3.6, 6.0), Arch::Flat);
    for tier in 0..4 {
        let (w, y) = (14.0 - 2.2 * tier as f32, 8.0 + 2.3 * tier as f32);
        b.of(of(0xb98f60).worked(Work::Ornament(0.9, hex(0xe2c08f))));
        b.cube((0.0, y, 0.0), (w, 2.3, w * 0.42));
        b.of(granite);
        b.cube((0.0, y, 0.0), (w + 0.7, 0.5, w * 0.42 + 0.7));
    }
    b.of(of(0xc0925f));
    b.at((0.0, 17.2, 0.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (2.8, 6.8), 2.6));
    b.row(3, 2.2, |b, x| b.finial((x, 19.4, 0.0), 1.6));
}

pub(super) fn sun_temple_of_konark(b: &mut Build) -> Site {
    let stone = of(0xb58a68).worked(Work::Courses(0.8, 1.6));
    b.of(stone);
    b.cube((0.0, 0.0, 0.0), (50.0, 5.4, 34.0));
    b.of(of(0xc69c78).worked(Work::Ornament(1.1, hex(0x8a6448))));
    b.cube((0.0, 1.0, 0.0), (50.3, 1.5, 34.3));
    b.of(stone);
    b.cube((0.0, 5.4, 0.0), (50.8, 0.6, 34.8));
    b.at((0.0, 6.0, 0.0), 0.0, 1.0, |b| {
        b.cube((-3.0, 0.0, 0.0), (27.0, 9.6, 25.0));
        b.cube((-3.0, 0.0, 0.0), (30.0, 8.6, 12.0));
        b.cube((-3.0, 0.0, 0.0), (12.0, 8.6, 28.4));
        b.opening((-3.0, 0.0, 14.2), (4.6, 6.6), Arch::Flat);
        b.at((0.0, 0.0, 0.0), 90.0, 1.0, |b| b.opening((0.0, 0.0, 12.0), (4.6, 6.6), Arch::Flat));
        for (tier, (y, w, n)) in [(9.6, 29.0, 6), (15.4, 22.0, 5), (20.4, 15.0, 4)].into_iter().enumerate() {
            for step in 0..n {
                let t = step as f32;
                b.of(of(if step % 2 == 0 { 0xc09574 } else { 0xa87d5c }));
                b.cube((-3.0, y + t * 0.8, 0.0), (w - t * 1.0, 0.8, (w - t * 1.0) * 0.92));
            }
            b.of(of(0x9c7253));
            b.cube((-3.0, y + 0.8 * n as f32, 0.0), (w * 0.66, 1.2, w * 0.6));
            if tier < 2 {
                b.of(of(0x8a6448));
                b.row(5, w * 0.13, |b, x| {
                    b.lathe((x - 3.0, y + 0.8 * n as f32, w * 0.36), &[(0.5, 0.0), (0.4, 1.6)], 8)
                });
            }
        }
        b.of(of(0xb98e6a));
        b.lathe((-3.0, 24.6, 0.0), &[(3.0, 0.0), (3.2, 1.2), (5.4, 2.0), (5.0, 3.4), (2.4, 4.6), (0.6, 5.4)], 20);
        b.finial((-3.0, 29.6, 0.0), 3.2);
    });
    for x in [-19.0, -6.4, 6.4, 19.0] {
        for (z, turn) in [(17.5, 0.0), (-17.5, 180.0)] {
            b.at((x, 3.4, z), turn, 1.0, chariot_wheel);
        }
    }
    // Horses draw the temple towards the right.
    for z in [-7.0, 7.0] {
        for x in [31.0, 37.5] {
            b.at((x, 0.0, z), 0.0, 1.15, horse);
        }
    }
    b.of(stone);
    b.at((26.0, 0.0, 0.0), 90.0, 1.0, |b| b.stairs((0.0, 0.0, 8.0), 7.0, 6.0, 8.0, 9));
    b.mark("stone wheel", 6.4, 5.4, 18.6);
    b.mark("horse", 38.0, 3.6, 8.2);
    b.mark("porch", -6.0, 18.4, 13.0);
    b.people((-4.0, 0.0, 27.0), (50.0, 5.0), 1.1, 7);
    palms(b, &[(-40.0, -14.0), (-46.0, -2.0), (44.0, -22.0), (54.0, -14.0)], 15.0);
    Site::jungle().seen_from(18.0).before(Beyond::Wood, 0x6f9468).on(of(0xc2b380).worked(Work::Turf(6.0)))
}

/// A great carved wheel with its spokes, on a wall that looks to the front.
fn chariot_wheel(b: &mut Build) {
    let round = |r: f32, inner: f32, at: usize, of: usize| {
        let a = |n: usize| (n as f32 / of as f32 * std::f32::consts::TAU).sin_cos();
        let ((s0, c0), (s1, c1)) = (a(at), a(at + 1));
        [(inner * c0, inner * s0), (r * c0, r * s0), (r * c1, r * s1), (inner * c1, inner * s1)]
    };
    b.of(of(0xe0b58c));
    for at in 0..24 {
        b.slab(&round(3.3, 2.6, at, 24), 0.7, 0.7);
        b.slab(&round(1.0, 0.01, at, 24), 0.9, 0.9);
    }
    for at in 0..16 {
        let wide = if at % 2 == 0 { 0.24 } else { 0.1 };
        let (s, c) = (at as f32 * 22.5).to_radians().sin_cos();
        let p = |r: f32, w: f32| (r * c - w * s, r * s + w * c);
        b.slab(&[p(0.9, -wide), p(2.7, -wide), p(2.7, wide), p(0.9, wide)], 0.6, 0.5);
    }
}

/// A rearing horse of stone that looks to the right.
fn horse(b: &mut Build) {
    b.of(of(0xc39a76));
    b.cube((0.0, 0.0, 0.0), (4.6, 0.5, 2.0));
    b.taper((0.0, 2.2, 0.0), (3.2, 1.2), (3.0, 1.0), 1.5);
    for (x, z) in [(-1.2, -0.4), (-1.0, 0.4), (1.0, -0.4)] {
        b.taper((x, 0.5, z), (0.4, 0.4), (0.55, 0.5), 1.9);
    }
    b.taper((1.7, 1.6, 0.4), (0.4, 0.4), (0.5, 0.5), 1.0);
    b.at((1.2, 3.0, 0.0), 0.0, 1.0, |b| {
        b.slab(&[(0.0, 0.0), (0.8, 0.0), (1.3, 1.3), (1.9, 1.0), (2.1, 1.4), (1.3, 2.1), (0.7, 2.0)], 0.35, 0.7);
    });
    b.slab(&[(-1.5, 3.4), (-2.2, 2.0), (-1.9, 1.9), (-1.3, 3.0)], 0.2, 0.4);
}
