//! Monuments of brick and timber in the north.

use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::roofs::Dome;
use super::super::site::Site;
use super::super::vector::{V, hex};
use super::super::walls::{Arch, Order, gloom};

pub(super) fn saint_basils_cathedral(b: &mut Build) -> Site {
    let brick = of(0xb5513c).worked(Work::Courses(0.7, 1.6));
    let white = of(0xf1ece0);
    b.of(of(0xc96a4c));
    b.lathe((0.0, 0.0, 0.0), &[(26.0, 0.0), (26.0, 4.6), (25.0, 4.7), (0.1, 5.0)], 16);
    b.of(white);
    b.ring(16, 25.6, 0.0, |b, _| b.opening((0.0, 0.4, 0.1), (4.0, 3.8), Arch::Round));
    b.of(brick);
    b.lathe((0.0, 4.6, 0.0), &[(22.0, 0.0), (22.0, 6.0), (20.0, 8.0)], 16);
    b.of(white);
    b.ring(16, 21.7, 0.0, |b, _| b.opening((0.0, 5.6, 0.1), (3.0, 4.4), Arch::Round));
    // The middle tower with its tent, eight chapels round it.
    b.of(brick);
    b.lathe((0.0, 8.0, 0.0), &[(8.4, 0.0), (8.4, 20.0), (7.4, 21.0)], 8);
    b.of(white);
    for up in [14.0, 20.0, 26.0] {
        b.lathe((0.0, up, 0.0), &[(8.5, 0.0), (9.0, 0.4), (9.0, 1.0), (8.4, 1.1)], 8);
    }
    b.ring(8, 7.9, 0.0, |b, _| b.opening((0.0, 21.8, 0.0), (2.4, 3.8), Arch::Round));
    b.of(of(0xbd5940).worked(Work::Courses(0.9, 1.8)));
    b.lathe((0.0, 29.0, 0.0), &[(7.4, 0.0), (2.0, 19.0)], 8);
    b.of(of(0x4f9a6a));
    b.lathe((0.0, 48.0, 0.0), &[(2.0, 0.0), (2.0, 2.6)], 12);
    b.of(of(0xe8bb3d).worked(Work::Stripes(0.7, [0.8, 0.58, 0.15])).glossy());
    b.dome((0.0, 50.4, 0.0), 2.9, 5.8, Dome::Bulb, 16);
    b.finial((0.0, 56.0, 0.0), 4.4);
    let domes = [
        (Work::Spiral(2.0, hex(0xf4f0e2)), 0x2f7f5a, 0.0, 1.0),
        (Work::Stripes(1.6, hex(0xf2d04b)), 0xc2453a, 45.0, 0.82),
        (Work::Checks(1.7, hex(0xe7c34a)), 0x2f6fb4, 90.0, 1.0),
        (Work::Spiral(1.7, hex(0xf1d24e)), 0x3f8a56, 135.0, 0.82),
        (Work::Stripes(1.5, hex(0xf4f4ee)), 0x2f5fa8, 180.0, 1.0),
        (Work::Checks(1.5, hex(0xc2453a)), 0xe9e2d0, 225.0, 0.82),
        (Work::Bands(1.0, hex(0xd9483c)), 0xf0e9d8, 270.0, 1.0),
        (Work::Checks(1.6, hex(0xeec23f)), 0x8a3b74, 315.0, 0.82),
    ];
    for (work, rgb, turn, large) in domes {
        b.ring(1, if large > 0.9 { 17.0 } else { 16.0 }, turn, |b, _| chapel(b, of(rgb).worked(work), large));
    }
    b.mark("onion dome", 1.5, 30.0, 21.0);
    b.mark("tent roof", 2.0, 42.0, 3.6);
    b.mark("gallery", -8.0, 2.6, 24.6);
    b.people((0.0, 0.0, 38.0), (60.0, 12.0), 1.3, 10);
    Site::square().seen_from(10.0)
}

/// A chapel's tower under its own dome.
fn chapel(b: &mut Build, cap: Matter, large: f32) {
    let (r, h) = (4.9 * large, 25.0 * (0.3 + 0.7 * large) * if large > 0.9 { 1.0 } else { 0.86 });
    b.of(of(0xb5513c).worked(Work::Courses(0.7, 1.6)));
    b.lathe((0.0, 5.0, 0.0), &[(r, 0.0), (r, h * 0.48), (r * 0.8, h * 0.58)], 8);
    b.of(of(0xf1ece0));
    b.lathe((0.0, 5.0 + h * 0.4, 0.0), &[(r, 0.0), (r * 1.1, 0.4), (r * 1.1, 1.0), (r, 1.1)], 8);
    b.ring(8, r * 0.93, 0.0, |b, _| b.opening((0.0, 5.0 + h * 0.16, 0.1), (r * 0.36, h * 0.17), Arch::Round));
    b.of(of(0x3f8a5c));
    b.lathe((0.0, 5.0 + h * 0.54, 0.0), &[(r * 0.84, 0.0), (r * 0.62, 0.8)], 16);
    b.of(of(0xc25a42));
    b.lathe((0.0, 5.0 + h * 0.56, 0.0), &[(r * 0.62, 0.0), (r * 0.62, h * 0.16)], 16);
    b.of(cap);
    b.dome((0.0, 5.0 + h * 0.7, 0.0), r * 0.96, h * 0.46, Dome::Bulb, 24);
    b.finial((0.0, 5.0 + h * 1.14, 0.0), 3.4 * large);
    b.column((0.0, -2.0, -r), 0.1, 0.2, Order::Plain);
}

pub(super) fn stave_church_of_borgund(b: &mut Build) -> Site {
    let wood = of(0x5f4433).worked(Work::Grooves(0.4));
    let shingle = of(0x4c382c).worked(Work::Checks(0.28, hex(0x594335)));
    let roof = |b: &mut Build, y: f32, (w, d): (f32, f32), h: f32| {
        b.of(shingle);
        b.at((0.0, y, 0.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (d, w), h));
    };
    let skirt = |b: &mut Build, y: f32, low: (f32, f32), high: (f32, f32), h: f32| {
        b.of(shingle);
        b.taper((0.0, y, 0.0), low, high, h);
    };
    b.of(of(0x8f8a80).worked(Work::Fitted(0.6)));
    b.cube((0.0, 0.0, 0.0), (14.4, 0.6, 19.4));
    // The gallery, the aisles, the nave, each with a roof of its own.
    b.of(wood);
    b.cube((0.0, 0.6, 0.0), (13.0, 2.2, 18.0));
    b.of(gloom());
    for turn in [0.0, 180.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| b.row(7, 1.5, |b, x| b.patch_on((x, 1.7, 9.04), (0.9, 0.9), Arch::Round)));
    }
    for turn in [90.0, -90.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.row(10, 1.6, |b, x| b.patch_on((x, 1.7, 6.54), (0.9, 0.9), Arch::Round))
        });
    }
    skirt(b, 2.7, (14.6, 19.6), (9.8, 14.6), 2.2);
    b.of(wood);
    b.cube((0.0, 4.6, 0.0), (9.4, 2.4, 14.0));
    skirt(b, 6.8, (11.4, 16.0), (6.6, 11.6), 2.6);
    b.of(wood);
    b.cube((0.0, 9.0, 0.0), (6.2, 3.4, 11.0));
    b.of(gloom());
    for turn in [90.0, -90.0] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.row(5, 1.9, |b, x| b.patch_on((x, 11.2, 3.16), (0.6, 0.6), Arch::Round))
        });
    }
    roof(b, 12.0, (8.6, 12.6), 6.0);
    b.at((0.0, 17.4, -1.0), 0.0, 1.0, |b| {
        for (y, w, h) in [(0.0, 3.0, 2.4), (3.6, 2.1, 1.9)] {
            b.of(wood);
            b.cube((0.0, y, 0.0), (w, h, w));
            b.of(shingle);
            b.taper((0.0, y + h, 0.0), (w + 1.5, w + 1.5), (w * 0.62, w * 0.62), 1.3);
        }
        b.of(shingle);
        b.spire((0.0, 6.4, 0.0), 1.1, 5.4, 4);
        b.of(of(0xc9a24a));
        b.finial((0.0, 11.6, 0.0), 1.5);
    });
    // Gables over the doors, and dragons on the ends of the ridges.
    for (y, w, h, z) in [(3.0, 4.6, 3.4, 9.9), (6.8, 3.4, 2.8, 8.3)] {
        b.of(wood);
        b.slab(&[(-w / 2.0, y), (w / 2.0, y), (0.0, y + h)], z, 1.8);
        b.of(shingle);
        b.at((0.0, y - 0.1, z - 1.0), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (2.6, w + 0.9), h + 0.4));
        dragon(b, (0.0, y + h + 0.3, z + 0.2));
    }
    dragon(b, (0.0, 17.9, 6.2));
    b.at((0.0, 0.0, 0.0), 180.0, 1.0, |b| dragon(b, (0.0, 17.9, 6.2)));
    b.of(of(0x7a5a40));
    b.cube((0.0, 0.6, 9.2), (3.4, 3.6, 0.6));
    b.opening((0.0, 0.6, 9.5), (1.4, 2.9), Arch::Round);
    b.mark("dragon head", 0.0, 19.6, 7.8);
    b.mark("shingled roof", 2.6, 14.6, 5.8);
    b.mark("ridge turret", 0.8, 20.0, 0.6);
    b.people((4.0, 0.0, 14.0), (10.0, 3.0), 0.9, 4);
    b.around(|b| {
        for (x, z, h) in [
            (-18.0, -9.0, 12.0),
            (-23.0, -3.0, 10.0),
            (19.0, -11.0, 13.0),
            (25.0, -5.0, 11.0),
            (-12.0, -18.0, 14.0),
            (13.0, -20.0, 14.0),
        ] {
            b.tree((x, 0.0, z), h, Tree::Fir);
        }
    });
    Site::mountains().seen_from(34.0)
}

/// A dragon's head that rears up from the end of a ridge.
fn dragon(b: &mut Build, (x, y, z): (f32, f32, f32)) {
    b.of(of(0x3f2f27));
    b.at((x, y, z), -90.0, 1.0, |b| {
        for rim in [
            [(0.0, -0.4), (0.5, -0.4), (1.1, 0.7), (0.7, 0.9)],
            [(0.7, 0.8), (1.1, 0.6), (1.5, 1.5), (1.1, 1.7)],
            [(1.1, 1.4), (2.2, 1.2), (2.2, 1.5), (1.3, 1.9)],
            [(1.1, 1.6), (1.4, 1.8), (1.1, 2.4), (0.9, 2.2)],
        ] {
            b.slab(&rim, 0.16, 0.32);
        }
    });
}

pub(super) fn haida_house_at_skidegate(b: &mut Build) -> Site {
    let plank = of(0xa98a68).worked(Work::Grooves(0.5));
    b.of(plank);
    b.slab(&[(-7.0, 0.0), (7.0, 0.0), (7.0, 3.4), (0.0, 6.4), (-7.0, 3.4)], 7.0, 14.0);
    b.of(of(0x7f654b).worked(Work::Grooves(0.7)));
    for side in [-1.0, 1.0] {
        b.part();
        let e = |x: f32, y: f32, z: f32| V(side * x, y, z);
        b.quad([e(7.8, 3.2, 8.0), e(0.0, 6.6, 8.0), e(0.0, 6.6, -8.0), e(7.8, 3.2, -8.0)]);
        b.quad([e(7.8, 2.9, 8.0), e(0.0, 6.3, 8.0), e(0.0, 6.6, 8.0), e(7.8, 3.2, 8.0)]);
    }
    b.of(of(0x8a6c4c));
    for x in [-6.6, 6.6] {
        b.cube((x, 0.0, 7.3), (0.7, 3.7, 0.6));
    }
    for x in [-3.0, 3.0] {
        b.lathe((x, 5.0, 8.2), &[(0.36, 0.0), (0.36, 0.4)], 10);
    }
    b.of(of(0x6d5540));
    b.cube((0.0, 6.3, -1.0), (2.4, 1.0, 2.4));
    b.of(gloom());
    b.cube((0.0, 7.3, -1.0), (1.8, 0.06, 1.8));
    // The pole: figures one over another, with a round door at its foot.
    b.at((0.0, 0.0, 7.9), 0.0, 1.0, |b| {
        b.of(of(0x9c7a56));
        b.lathe((0.0, 0.0, 0.0), &[(0.95, 0.0), (0.85, 14.0)], 16);
        for (number, (y, rgb)) in
            [(2.4, 0xb0402f), (5.2, 0x2c2c30), (8.0, 0x2f7f86), (10.8, 0xb0402f)].into_iter().enumerate()
        {
            b.of(of(rgb));
            b.taper((0.0, y, 0.5), (1.9, 1.0), (1.7, 0.9), 1.5);
            b.of(of(0xe9dcc0));
            for x in [-0.45, 0.45] {
                b.at((x, y + 1.05, 1.0), 0.0, 1.0, |b| b.ball((0.0, 0.0, 0.0), 0.26));
            }
            b.of(of(0x26262a));
            for x in [-0.45, 0.45] {
                b.ball((x, y + 1.05, 1.16), 0.14);
            }
            b.of(of(0xc9a46a));
            if number % 2 == 0 {
                b.taper((0.0, y + 0.45, 1.2), (0.4, 0.9), (0.3, 0.3), 0.5);
            } else {
                b.cube((0.0, y + 0.3, 1.0), (1.1, 0.24, 0.2));
            }
            b.of(of(0x9c7a56));
            for x in [-0.75, 0.75] {
                b.taper((x, y + 1.5, 0.4), (0.4, 0.4), (0.16, 0.3), 0.6);
            }
        }
        b.of(of(0xb0402f));
        for x in [-1.3, 1.3] {
            b.slab(&[(x, 11.8), (x * 1.9, 12.4), (x * 1.8, 13.6), (x, 13.2), (x * 0.6, 12.6)], 0.7, 0.24);
        }
        b.of(of(0x2c2c30));
        b.lathe((0.0, 14.0, 0.0), &[(0.8, 0.0), (0.5, 1.6), (0.1, 1.7)], 12);
        b.of(gloom());
        b.dome((0.0, 0.5, 0.72), 0.7, 1.3, Dome::Half, 14);
    });
    b.mark("frontal pole", 0.6, 9.6, 8.9);
    b.mark("plank wall", -4.6, 2.2, 7.1);
    b.mark("smoke hole", 0.6, 7.4, 0.0);
    b.people((6.0, 0.0, 12.0), (6.0, 2.0), 0.9, 2);
    b.around(|b| {
        for (x, z, h) in [
            (-14.0, -12.0, 17.0),
            (-9.0, -17.0, 20.0),
            (-20.0, -6.0, 15.0),
            (12.0, -14.0, 18.0),
            (18.0, -9.0, 15.0),
            (5.0, -19.0, 21.0),
            (23.0, -14.0, 17.0),
        ] {
            b.tree((x, 0.0, z), h, Tree::Fir);
        }
    });
    Site::grass().seen_from(20.0)
}
