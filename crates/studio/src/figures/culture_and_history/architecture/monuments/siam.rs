//! Monuments of Siam and Burma.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::Arch;
use super::tropics::palms;

pub(super) fn wat_arun(b: &mut Build) -> Site {
    let china = of(0xe3e0d4).worked(Work::Ornament(1.3, hex(0x6a9a9c)));
    let prang = |b: &mut Build, (x, y, z): (f32, f32, f32), r: f32, h: f32| {
        b.at((x, y, z), 0.0, 1.0, |b| {
            for step in 0..7 {
                let t = step as f32 / 7.0;
                b.of(if step % 2 == 0 { china } else { of(0xcfcab9).worked(Work::Ornament(1.0, hex(0xc27a4a))) });
                b.taper(
                    (0.0, h * 0.34 * t, 0.0),
                    (r * (2.6 - 1.3 * t), r * (2.6 - 1.3 * t)),
                    (r * (2.5 - 1.3 * t), r * (2.5 - 1.3 * t)),
                    h * 0.05,
                );
                b.of(of(0xb9b6a8));
                b.cube((0.0, h * 0.34 * t, 0.0), (r * (2.75 - 1.3 * t), h * 0.012, r * (2.75 - 1.3 * t)));
            }
            b.of(china);
            b.cube((0.0, h * 0.34, 0.0), (r * 1.24, h * 0.12, r * 1.24));
            for turn in [0.0, 90.0, 180.0, 270.0] {
                b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                    b.cube((0.0, h * 0.34, r * 0.6), (r * 0.44, h * 0.1, r * 0.3));
                    b.opening((0.0, h * 0.35, r * 0.75), (r * 0.24, h * 0.06), Arch::Pointed);
                    b.of(china);
                    b.pediment((0.0, h * 0.44, r * 0.76), r * 0.5, h * 0.05, r * 0.3);
                });
            }
            b.of(of(0xd9d6c8).worked(Work::Ornament(1.0, hex(0x7aa08c))));
            b.tiers((0.0, h * 0.45, 0.0), r * 0.62, h * 0.45, (10, 12), Dome::Pointed);
            b.of(of(0xd9a93a).glossy());
            b.spire((0.0, h * 0.87, 0.0), r * 0.1, h * 0.13, 8);
            for up in [0.9, 0.93] {
                b.lathe((0.0, h * up, 0.0), &[(r * 0.05, 0.0), (r * 0.18, h * 0.008), (r * 0.05, h * 0.016)], 8);
            }
        });
    };
    b.of(of(0xe9e4d6).worked(Work::Courses(0.9, 2.0)));
    b.cube((0.0, 0.0, 0.0), (66.0, 4.0, 56.0));
    b.of(china);
    b.cube((0.0, 4.0, 0.0), (48.0, 6.0, 44.0));
    b.of(of(0xf0ece0));
    b.stairs((0.0, 4.0, 29.0), 5.0, 16.0, 17.0, 20);
    b.stairs((0.0, 0.0, 32.0), 8.0, 4.0, 5.0, 8);
    prang(b, (0.0, 8.0, 0.0), 12.0, 70.0);
    for (x, z) in [(-25.0, 21.0), (25.0, 21.0), (-25.0, -21.0), (25.0, -21.0)] {
        prang(b, (x, 4.0, z), 3.8, 26.0);
    }
    // Two guardians stand by the stairs.
    for (x, rgb) in [(-7.0, 0x3f8a5a), (7.0, 0xe9e6dc)] {
        b.at((x, 0.0, 32.5), 0.0, 1.4, |b| {
            b.of(of(rgb).worked(Work::Ornament(0.5, hex(0xd9a93a))));
            b.lathe((0.0, 0.0, 0.0), &[(0.9, 0.0), (1.0, 1.6), (0.7, 2.4), (1.0, 3.4), (0.4, 3.8)], 10);
            b.ball((0.0, 4.3, 0.0), 0.55);
            b.of(of(0xd9a93a));
            b.spire((0.0, 4.7, 0.0), 0.5, 1.5, 8);
            b.lathe((0.0, 0.0, 0.9), &[(0.14, 0.0), (0.14, 2.6)], 6);
        });
    }
    b.mark("central prang", 3.0, 50.0, 6.0);
    b.mark("porcelain mosaic", -14.0, 15.0, 15.0);
    b.mark("guardian figure", 7.0, 4.0, 33.6);
    b.around(|b| {
        b.of(of(0xc9c0ac).worked(Work::Courses(0.8, 1.8)));
        b.cube((0.0, -2.0, 6.0), (150.0, 2.0, 76.0));
        b.pool((-300.0, 300.0), (260.0, 44.0), -1.6, 0x8a8f74);
    });
    palms(b, &[(-48.0, 20.0), (-54.0, 4.0), (48.0, 24.0), (56.0, 6.0), (62.0, 30.0)], 14.0);
    Site::jungle().seen_from(12.0).level(-2.4).before(Beyond::City, 0x8a9490).mirrored()
}

pub(super) fn shwedagon_pagoda(b: &mut Build) -> Site {
    let gold = of(0xe8ae2c).glossy();
    b.of(of(0xefe9dc).worked(Work::Courses(2.0, 2.0)));
    b.cube((0.0, -0.3, 0.0), (96.0, 0.4, 80.0));
    b.of(gold);
    for step in 0..4 {
        b.lathe(
            (0.0, 3.0 * step as f32, 0.0),
            &[(29.0 - 3.4 * step as f32, 0.0), (28.4 - 3.4 * step as f32, 2.4), (25.0 - 3.4 * step as f32, 3.0)],
            8,
        );
    }
    for step in 0..5 {
        let r = 16.6 - 1.2 * step as f32;
        b.lathe((0.0, 12.0 + 1.3 * step as f32, 0.0), &[(r, 0.0), (r + 0.4, 0.5), (r, 1.0), (r - 1.2, 1.3)], 40);
    }
    let bell = [(12.4, 0.0), (11.4, 1.0), (10.2, 4.0), (9.3, 7.6), (7.6, 11.4), (5.8, 14.0), (5.0, 15.2)];
    b.lathe((0.0, 18.5, 0.0), &crate::figures::pen::smooth(&bell), 48);
    b.lathe((0.0, 23.0, 0.0), &[(10.2, 0.0), (10.8, 0.3), (10.8, 0.9), (9.9, 1.2)], 48);
    for ring in 0..7 {
        let r = 5.2 - 0.42 * ring as f32;
        b.lathe((0.0, 33.6 + 1.25 * ring as f32, 0.0), &[(r * 0.86, 0.0), (r, 0.6), (r * 0.8, 1.25)], 32);
    }
    let bud = [(2.4, 0.0), (3.0, 1.0), (1.8, 2.0), (2.6, 3.2), (2.3, 5.0), (1.3, 8.0), (0.8, 11.0)];
    b.lathe((0.0, 42.2, 0.0), &crate::figures::pen::smooth(&bud), 28);
    for (up, r) in [(52.4, 2.1), (53.9, 1.6), (55.2, 1.1), (56.3, 0.7)] {
        b.lathe((0.0, up, 0.0), &[(r, 0.0), (r * 0.8, 0.7), (r * 0.4, 1.0)], 20);
    }
    b.lathe((0.0, 57.2, 0.0), &[(0.2, 0.0), (0.14, 5.0), (0.01, 6.0)], 8);
    b.ball((0.0, 62.4, 0.0), 0.5);
    // Small stupas stand in a ring, pavilions with tiered roofs round them.
    b.ring(28, 30.6, 0.0, |b, at| {
        b.of(gold);
        let h = if at % 7 == 0 { 1.6 } else { 1.0 };
        b.cube((0.0, 0.0, 0.0), (3.4 * h, 1.4 * h, 3.4 * h));
        b.dome((0.0, 1.4 * h, 0.0), 1.5 * h, 3.0 * h, Dome::Bell, 12);
        b.spire((0.0, 4.2 * h, 0.0), 0.4 * h, 3.0 * h, 8);
    });
    b.ring(8, 40.0, 22.5, |b, _| pavilion(b));
    b.mark("bell", -4.0, 27.6, 8.0);
    b.mark("umbrella crown", 1.2, 54.2, 1.0);
    b.mark("terrace", 12.0, 7.4, 23.0);
    b.people((0.0, 0.1, 36.0), (50.0, 4.0), 1.3, 9);
    palms(b, &[(-62.0, -6.0), (-58.0, 20.0), (60.0, -10.0), (64.0, 18.0)], 15.0);
    Site::court().seen_from(10.0)
}

/// A pavilion under red and gold roofs that draw in to a spire.
fn pavilion(b: &mut Build) {
    b.of(of(0xf4efe2));
    for (x, z) in [(-2.4, -2.4), (2.4, -2.4), (-2.4, 2.4), (2.4, 2.4)] {
        b.lathe((x, 0.0, z), &[(0.3, 0.0), (0.3, 3.6)], 8);
    }
    for (tier, w) in [7.0, 5.0, 3.2].into_iter().enumerate() {
        let y = 3.6 + 1.9 * tier as f32;
        b.of(of(0xb5392b).worked(Work::Tiles(0.5)));
        b.sweep((0.0, y, 0.0), (w, w), (w * 0.5, w * 0.5), 1.5, 0.4);
        b.of(of(0xe3b03a));
        b.cube((0.0, y + 1.4, 0.0), (w * 0.52, 0.6, w * 0.52));
    }
    b.of(of(0xe3b03a).glossy());
    b.spire((0.0, 9.0, 0.0), 0.6, 4.0, 8);
}
