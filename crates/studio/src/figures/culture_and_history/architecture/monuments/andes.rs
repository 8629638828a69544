//! Monuments of the Andes.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::site::Site;
use super::super::vector::{V, hash, noise};
use super::super::walls::{Arch, gloom};

pub(super) fn machu_picchu(b: &mut Build) -> Site {
    let ridge = |x: f32, z: f32| {
        let across = ((x - 4.0) / 46.0).powi(2);
        let top = (34.0 - ((z - 10.0) / 90.0).powi(2) * 10.0 - (z - 22.0).max(0.0) * 0.85).max(0.0);
        top * (-across * 1.3).exp() + noise(x / 15.0 + 3.0, z / 15.0) * 7.0 * across.min(1.0) - 6.0
    };
    b.around(|b| {
        b.of(of(0x6f9148).worked(Work::Turf(4.0)).edged(0.25));
        b.land((0.0, -20.0), (210.0, 140.0), 70, |x, z| {
            // Huayna Picchu rises steeply behind.
            let peak = |px: f32, pz: f32, h: f32, w: f32| {
                h * (-(((x - px) / w).powi(2) + ((z - pz) / (w * 0.9)).powi(2))).exp()
            };
            let rough = noise(x / 9.0, z / 9.0) * 5.0 + noise(x / 4.0, z / 4.0) * 2.0;
            ridge(x, z)
                + peak(22.0, -84.0, 104.0, 25.0)
                + peak(-24.0, -74.0, 44.0, 17.0)
                + peak(60.0, -96.0, 40.0, 40.0)
                + if z < -46.0 { rough } else { 0.0 }
        });
    });
    let stone = of(0xb9b2a2).worked(Work::Courses(0.7, 1.3));
    // Terraces step down the left slope and in front.
    for step in 0..9 {
        let t = step as f32;
        b.of(of(0xa9a190).worked(Work::Courses(0.6, 1.2)));
        b.cube((-30.0 - 1.0 * t, 21.0 - 3.0 * t, 14.0 + 2.0 * t), (26.0 + t * 2.0, 3.2, 30.0));
        b.of(of(0x86aa4e).worked(Work::Turf(2.0)).edged(0.2));
        b.cube((-30.0 - 1.0 * t, 24.2 - 3.0 * t, 14.0 + 2.0 * t), (25.2 + t * 2.0, 0.16, 29.2));
        b.of(of(0xa9a190).worked(Work::Courses(0.6, 1.2)));
        b.cube((16.0, 22.0 - 3.0 * t, 34.0 + 3.4 * t), (56.0, 3.2, 3.6));
        b.of(of(0x86aa4e).worked(Work::Turf(2.0)).edged(0.2));
        b.cube((16.0, 25.2 - 3.0 * t, 33.8 + 3.4 * t), (56.0, 0.16, 3.2));
    }
    b.of(of(0x7fa64c).worked(Work::Turf(3.0)).edged(0.2));
    b.cube((6.0, 20.0, 6.0), (74.0, 6.4, 56.0));
    let mut number = 0;
    for (row, z) in [28.0_f32, 20.0, 4.0, -4.0, -12.0].into_iter().enumerate() {
        for column in 0..8 {
            number += 1;
            let x = -22.0 + 7.4 * column as f32 + hash(number, 1) * 2.0;
            if (row == 2 && (2..5).contains(&column)) || hash(number, 5) < 0.16 {
                continue;
            }
            let (w, d) = (4.6 + hash(number, 2), 3.8);
            b.of(stone);
            b.cube((x, 26.4, z), (w, 2.5, d));
            b.of(of(0x4b453f));
            b.patch_on((x, 26.5, z + d / 2.0 + 0.05), (0.9, 1.7), Arch::Flat);
            b.of(stone);
            // The gables stand, the thatch is gone from most.
            b.at((x, 28.9, z), 90.0, 1.0, |b| {
                for end in [-w / 2.0 + 0.5, w / 2.0] {
                    b.slab(&[(-d / 2.0, 0.0), (d / 2.0, 0.0), (0.0, 2.2)], end, 0.5);
                }
            });
            if hash(number, 7) > 0.62 {
                b.of(of(0xb59a5c).worked(Work::Grooves(0.4)));
                b.gable((x, 28.9, z), (w + 0.8, d + 1.0), 2.5);
            }
        }
    }
    b.of(of(0xcac3b3).worked(Work::Courses(0.6, 1.1)));
    b.sector((31.0, 26.4, 12.0), &[(5.0, 0.0), (4.4, 6.0)], 20, (-120.0, 120.0), true);
    b.opening((31.0, 28.6, 16.7), (0.9, 1.4), Arch::Flat);
    b.cube((31.0, 26.4, 8.4), (9.0, 5.0, 2.0));
    b.of(of(0xa39b8b).worked(Work::Courses(0.8, 1.5)));
    for step in 0..4 {
        b.taper(
            (-6.0, 26.4 + 2.0 * step as f32, -14.0),
            (20.0 - 4.0 * step as f32, 15.0 - 3.0 * step as f32),
            (19.0 - 4.0 * step as f32, 14.0 - 3.0 * step as f32),
            2.0,
        );
    }
    b.of(of(0xd9d2c2));
    b.taper((-6.0, 34.4, -14.0), (3.4, 2.6), (2.8, 2.0), 0.9);
    b.taper((-6.0, 35.3, -14.0), (1.0, 1.0), (0.7, 0.7), 2.4);
    b.see_to(22.0, 126.0, -84.0);
    b.mark("terrace", 10.0, 10.4, 48.0);
    b.mark("Temple of the Sun", 32.0, 30.6, 16.4);
    b.mark("Intihuatana stone", -6.0, 37.0, -13.6);
    Site::mountains().seen_from(-8.0).risen(6.0).level(-16.0).before(Beyond::Peaks, 0x5f8272)
}

pub(super) fn gate_of_the_sun(b: &mut Build) -> Site {
    let stone = of(0xb39c86).worked(Work::Turf(0.9)).edged(1.0);
    b.of(stone);
    b.at((0.0, 0.0, 0.0), 0.0, 1.0, |b| {
        b.bay(4.4, 0.95, 1.95, 3.1, 0.7, Arch::Flat);
        b.cube((0.0, 3.05, -0.35), (4.36, 0.05, 0.7));
        // A niche at each side of the doorway.
        for x in [-1.5, 1.5] {
            b.of(of(0x5d5048));
            b.patch_on((x, 0.9, 0.03), (0.56, 0.8), Arch::Flat);
            b.of(stone);
        }
        // The frieze: rows of winged runners, and the Staff God in their middle.
        b.of(of(0xc7b29b));
        b.slab(&[(-2.1, 2.1), (2.1, 2.1), (2.1, 2.98), (-2.1, 2.98)], 0.06, 0.06);
        for row in 0..3 {
            for side in [-1.0_f32, 1.0] {
                for column in 0..6 {
                    let (x, y) = (side * (0.58 + 0.27 * column as f32), 2.16 + 0.27 * row as f32);
                    b.of(of(0x7f6a58).edged(0.7));
                    b.slab(&[(x - 0.1, y), (x + 0.1, y), (x + 0.1, y + 0.21), (x - 0.1, y + 0.21)], 0.08, 0.03);
                    b.of(of(0xdcc8b0).edged(0.4));
                    b.slab(
                        &[(x - 0.05, y + 0.02), (x + 0.05, y + 0.02), (x + 0.07, y + 0.12), (x - 0.03, y + 0.19)],
                        0.11,
                        0.03,
                    );
                }
            }
        }
        b.of(of(0xdcc8b0));
        b.slab(&[(-0.24, 2.12), (0.24, 2.12), (0.18, 2.5), (-0.18, 2.5)], 0.16, 0.1);
        b.slab(&[(-0.2, 2.5), (0.2, 2.5), (0.2, 2.84), (-0.2, 2.84)], 0.2, 0.12);
        for at in 0..7 {
            let a = (at as f32 * 30.0).to_radians();
            let (x, y) = (0.29 * a.cos(), 2.67 + 0.26 * a.sin());
            b.slab(
                &[(x - 0.04, y - 0.04), (x + 0.04, y - 0.04), (x + 0.04, y + 0.04), (x - 0.04, y + 0.04)],
                0.17,
                0.05,
            );
        }
        for x in [-0.4, 0.4] {
            b.slab(&[(x - 0.04, 2.12), (x + 0.04, 2.12), (x + 0.04, 2.8), (x - 0.04, 2.8)], 0.16, 0.08);
        }
        b.of(of(0x6a584a));
        for x in [-0.09, 0.09] {
            b.slab(&[(x - 0.04, 2.68), (x + 0.04, 2.68), (x + 0.04, 2.75), (x - 0.04, 2.75)], 0.215, 0.01);
        }
        b.slab(&[(-0.08, 2.56), (0.08, 2.56), (0.08, 2.6), (-0.08, 2.6)], 0.215, 0.01);
        // The crack that runs from the doorway to the top.
        b.of(of(0x4a3e36).edged(0.0));
        b.slab(&[(0.44, 1.95), (0.49, 1.95), (0.86, 2.5), (0.81, 2.5)], 0.125, 0.0);
        b.slab(&[(0.81, 2.5), (0.86, 2.5), (0.81, 3.1), (0.77, 3.1)], 0.125, 0.0);
    });
    b.mark("frieze", -1.5, 2.5, 0.12);
    b.mark("Staff God", 0.0, 2.7, 0.22);
    b.mark("doorway", 0.0, 0.9, 0.0);
    b.around(|b| {
        b.of(of(0xa99480).worked(Work::Courses(0.5, 0.8)).edged(0.6));
        b.cube((-9.5, 0.0, -6.0), (11.0, 1.6, 0.6));
        b.cube((10.0, 0.0, -7.0), (12.0, 1.4, 0.6));
        for (x, z) in [(-4.6, -2.0), (5.4, -1.0), (4.4, 1.4)] {
            b.cube((x, 0.0, z), (0.9, 0.5, 0.7));
        }
    });
    b.people((3.4, 0.0, 1.0), (0.8, 0.4), 0.95, 1);
    Site::dry().seen_from(16.0).before(Beyond::Peaks, 0x8f98a0).on(of(0xc6b27c).worked(Work::Turf(1.4)))
}

pub(super) fn ollantaytambo(b: &mut Build) -> Site {
    let wall = of(0xa79c8a).worked(Work::Courses(0.9, 1.6));
    for step in 0..11 {
        let t = step as f32;
        b.of(wall);
        b.taper((-4.0, 4.2 * t, 26.0 - 4.6 * t), (86.0 - 4.0 * t, 8.6), (85.4 - 4.0 * t, 7.4), 4.2);
        b.of(of(0x83a850).worked(Work::Turf(2.0)).edged(0.2));
        b.cube((-4.0, 4.2 * t + 4.15, 25.8 - 4.6 * t), (84.6 - 4.0 * t, 0.14, 6.6));
    }
    b.of(of(0x8a8468).worked(Work::Turf(4.0)).edged(0.4));
    b.around(|b| {
        b.land((0.0, -40.0), (150.0, 66.0), 44, |x, z| {
            let slope = ((18.0 - z) / 50.0).clamp(0.0, 1.7);
            (46.0 * slope + 18.0 * noise(x / 30.0, z / 30.0) * slope - (x / 120.0).powi(2) * 26.0) * 0.93 - 6.0
        });
    });
    b.of(of(0xd2c8b4));
    for step in 0..11 {
        let t = step as f32;
        b.stairs((22.0, 4.2 * t, 31.4 - 4.6 * t), 4.4, 4.2, 5.0, 7);
    }
    b.of(wall);
    b.cube((-4.0, 46.2, -28.0), (54.0, 1.2, 14.0));
    // Six huge blocks of pink stone side by side, narrow stones between.
    for number in 0..6 {
        let x = -17.0 + 5.6 * number as f32;
        b.of(of([0xd99c86, 0xcf8f7c, 0xdda28c, 0xc98874, 0xd69a86, 0xcc907c][number]).worked(Work::Turf(2.4)));
        b.taper((x, 47.4, -26.0), (4.7, 2.4), (4.4, 2.0), 9.2 - 0.5 * (number as f32 - 2.5).abs());
        if number < 5 {
            b.of(of(0xb98474));
            b.cube((x + 2.8, 47.4, -26.1), (0.8, 8.4, 1.7));
        }
    }
    b.of(of(0xb5aa98).worked(Work::Courses(0.9, 1.6)));
    b.cube((16.0, 47.4, -29.0), (8.0, 5.0, 5.0));
    b.opening((16.0, 47.4, -26.5), (1.8, 3.4), Arch::Flat);
    b.mark("terrace", -26.0, 14.6, 18.6);
    b.mark("wall of six blocks", -5.6, 53.0, -24.8);
    b.mark("stairway", 22.0, 20.0, 10.6);
    b.people((0.0, 0.0, 40.0), (60.0, 6.0), 1.7, 7);
    Site::mountains().seen_from(12.0).risen(4.0)
}

pub(super) fn sacsayhuaman(b: &mut Build) -> Site {
    for (tier, (y, z)) in [(0.0, 0.0), (7.0, -9.0), (13.0, -18.0)].into_iter().enumerate() {
        let h = [8.2, 6.8, 5.6][tier];
        b.of(of([0xb7b0a4, 0xaea79b, 0xa69f94][tier]).worked(Work::Fitted(2.7 - 0.5 * tier as f32)));
        let teeth = 5;
        let step = 12.0;
        let point = |at: usize| {
            let x = (at as f32 - teeth as f32) * step * 0.5;
            V(x, y, z + if at.is_multiple_of(2) { 5.0 } else { -2.6 })
        };
        for at in 0..teeth * 2 {
            let (p, q) = (point(at), point(at + 1));
            let lean = V(0.0, h, -0.9);
            b.part();
            // A gateway opens in the lowest wall.
            if (tier, at) == (0, 6) {
                let (c, d) = (p.mix(q, 0.34), p.mix(q, 0.66));
                b.quad([p, c, c + lean, p + lean]);
                b.quad([d, q, q + lean, d + lean]);
                b.quad([c + lean * 0.6, d + lean * 0.6, d + lean, c + lean]);
                let own = b.matter();
                b.of(gloom());
                let back = V(0.0, 0.0, -0.4);
                b.quad([c + back, d + back, d + lean * 0.62 + back, c + lean * 0.62 + back]);
                b.of(own);
                b.mark("trapezoid gateway", p.mix(q, 0.5).0, y + 2.6, p.mix(q, 0.5).2 + 0.2);
            } else {
                b.quad([p, q, q + lean, p + lean]);
            }
            let own = b.matter();
            b.of(of(0x94ad5e).worked(Work::Turf(2.0)).edged(0.3));
            let back = V(0.0, 0.0, -13.0);
            b.quad([p + lean, q + lean, q + lean + back, p + lean + back]);
            b.of(own);
        }
    }
    // Single boulders at the salient corners show how large they are.
    for number in 0..2 {
        b.of(of(0xc2bbae).worked(Work::Turf(1.8)));
        let x = [18.0, -18.0][number];
        b.taper((x, 0.0, 4.9), (4.4, 2.4), (3.6, 1.2), 6.6 - number as f32);
    }
    b.mark("zigzag wall", -15.0, 10.4, -8.0);
    b.mark("fitted boulder", 18.0, 3.4, 5.8);
    b.people((4.0, 0.0, 13.0), (50.0, 6.0), 1.0, 8);
    Site::mountains().seen_from(12.0).risen(3.0)
}
