//! Monuments of concrete.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::{V, hash, hex};
use super::super::walls::Arch;

pub(super) fn villa_savoye(b: &mut Build) -> Site {
    let white = of(0xf6f5ef);
    b.of(of(0x4f6b58));
    b.cube((0.0, 0.0, -1.6), (12.0, 3.0, 12.0));
    b.of(of(0x6f93a3).worked(Work::Stripes(0.5, hex(0x3f5560))).edged(0.5));
    b.sector((0.0, 0.0, 4.2), &[(5.0, 0.0), (5.0, 3.0)], 18, (-90.0, 90.0), true);
    b.of(white);
    for x in [-9.4_f32, -4.7, 0.0, 4.7, 9.4] {
        for z in [-8.6, -3.6, 1.4, 8.6] {
            if z == 8.6 || z == -8.6 || x.abs() > 9.0 {
                b.lathe((x, 0.0, z), &[(0.2, 0.0), (0.2, 3.1)], 12);
            }
        }
    }
    b.cube((0.0, 3.0, 0.0), (20.6, 3.6, 19.0));
    for (turn, w, z) in [(0.0, 20.6, 9.5), (90.0, 19.0, 10.3), (-90.0, 19.0, 10.3), (180.0, 20.6, 9.5)] {
        b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
            b.of(of(0x6f8f9c).edged(0.8));
            b.slab(
                &[(-w / 2.0 + 0.5, 4.25), (w / 2.0 - 0.5, 4.25), (w / 2.0 - 0.5, 5.55), (-w / 2.0 + 0.5, 5.55)],
                z + 0.04,
                0.0,
            );
            b.of(of(0x2e343a));
            b.row(14, (w - 1.0) / 14.0, |b, x| b.cube((x, 4.25, z + 0.05), (0.09, 1.3, 0.08)));
            b.of(of(0x9db6bf));
            b.row(7, (w - 1.0) / 7.0, |b, x| b.cube((x + 0.4, 4.4, z + 0.03), (0.7, 1.0, 0.04)));
        });
    }
    // Curved walls shelter the garden on the roof.
    b.of(white);
    b.sector((-3.4, 6.6, 0.4), &[(3.0, 0.0), (3.0, 2.4)], 24, (150.0, 400.0), true);
    b.sector((-3.4, 6.6, 0.4), &[(2.8, 0.0), (2.8, 2.4)], 24, (150.0, 400.0), true);
    b.cube((3.2, 6.6, 1.8), (8.4, 2.4, 0.25));
    b.of(of(0x9fb7c0));
    b.slab(&[(2.0, 7.2), (4.4, 7.2), (4.4, 8.4), (2.0, 8.4)], 1.95, 0.0);
    b.of(white);
    b.sector((7.4, 6.6, -0.4), &[(2.2, 0.0), (2.2, 2.4)], 20, (0.0, 170.0), true);
    b.of(of(0x6f9a4a).worked(Work::Turf(0.6)));
    for (x, z) in [(1.0, 4.4), (4.6, 5.6), (6.8, 4.0), (-6.0, 5.4), (-8.0, -5.0)] {
        b.cube((x, 6.6, z), (1.8, 0.4, 0.9));
        b.ball((x, 7.2, z), 0.6);
    }
    b.mark("pilotis", -4.7, 1.6, 8.8);
    b.mark("ribbon window", 4.0, 4.9, 9.6);
    b.mark("roof garden", 5.2, 7.4, 5.2);
    b.people((8.0, 0.0, 13.0), (6.0, 2.0), 0.95, 2);
    b.around(|b| {
        for (x, z, h) in [
            (-22.0, -10.0, 11.0),
            (-27.0, -2.0, 9.0),
            (22.0, -12.0, 12.0),
            (29.0, -6.0, 10.0),
            (-9.0, -24.0, 12.0),
            (8.0, -26.0, 12.0),
        ] {
            b.tree((x, 0.0, z), h, Tree::Round);
        }
    });
    Site::grass().seen_from(28.0)
}

pub(super) fn fallingwater(b: &mut Build) -> Site {
    let slab = of(0xe9cfa6);
    let stone = of(0x9c8f7e).worked(Work::Courses(0.35, 1.2));
    b.of(stone);
    b.cube((3.0, 0.0, -4.0), (3.4, 16.0, 3.4));
    b.cube((-3.2, 3.0, -5.6), (3.0, 9.0, 2.6));
    b.cube((9.6, 2.0, -6.0), (4.0, 9.0, 3.0));
    let terrace = |b: &mut Build, (x, y, z): (f32, f32, f32), (w, d): (f32, f32)| {
        b.of(slab);
        b.cube((x, y, z), (w, 0.5, d));
        b.cube((x, y, z + d / 2.0 - 0.15), (w, 1.5, 0.3));
        for side in [-1.0, 1.0] {
            b.cube((x + side * (w / 2.0 - 0.15), y, z), (0.3, 1.5, d));
        }
    };
    terrace(b, (-1.0, 3.2, 1.0), (19.0, 9.6));
    terrace(b, (-3.0, 6.8, 2.8), (8.4, 10.4));
    terrace(b, (7.6, 6.8, -2.4), (10.0, 6.6));
    terrace(b, (1.0, 10.2, -2.6), (11.0, 6.6));
    for (x, y, z, w, d) in [(0.6, 3.7, -2.6, 15.0, 5.0), (0.6, 7.3, -4.0, 11.0, 4.0), (1.0, 10.7, -4.0, 7.0, 3.4)] {
        b.of(of(0x54666c).worked(Work::Stripes(0.9, hex(0x7d9096))));
        b.cube((x, y, z), (w, 2.7, d));
        b.of(of(0x9a4034));
        b.row((w / 1.8) as usize, 1.8, |b, u| b.cube((x + u, y, z + d / 2.0), (0.1, 2.7, 0.1)));
        b.cube((x, y + 1.3, z + d / 2.0), (w, 0.1, 0.1));
    }
    b.of(slab);
    b.cube((1.0, 13.4, -3.6), (10.0, 0.5, 5.6));
    b.cube((6.0, 9.9, -4.4), (9.0, 0.45, 5.0));
    // The rocks, and the stream that falls below the lowest terrace.
    b.of(of(0x8a8378).worked(Work::Courses(0.8, 3.0)).edged(0.8));
    for (x, y, z, w, h, d) in [
        (-2.0, -0.6, -2.0, 26.0, 2.2, 9.0),
        (-10.0, -3.2, 3.4, 12.0, 3.0, 6.0),
        (10.0, -3.4, 3.6, 12.0, 3.6, 7.0),
        (-14.0, -5.6, 8.4, 9.0, 3.0, 7.0),
        (14.0, -5.6, 9.0, 9.0, 2.8, 7.0),
        (0.0, -3.4, 2.0, 12.0, 3.0, 5.0),
    ] {
        b.cube((x, y, z), (w, h, d));
    }
    b.of(of(0xdcecf2).worked(Work::Stripes(0.5, hex(0xb5d6e4))).edged(0.4));
    b.part();
    for (x0, x1, y0, y1, z0, z1) in [(-5.0, 5.4, -0.3, -3.2, 4.7, 5.6), (-6.4, 6.6, -3.2, -5.2, 8.0, 9.0)] {
        b.quad([V(x0, y1, z1), V(x1, y1, z1), V(x1, y0, z0), V(x0, y0, z0)]);
    }
    b.of(of(0x9cc4d4));
    b.quad([V(-6.4, -3.15, 8.0), V(6.6, -3.15, 8.0), V(5.4, -3.15, 5.0), V(-5.0, -3.15, 5.0)]);
    b.of(of(0xf4fafc).edged(0.1));
    for number in 0..14 {
        let x = -5.6 + 0.85 * number as f32;
        b.ball((x, -5.2, 9.2 + hash(number, 3) * 0.8), 0.4 + 0.3 * hash(number, 5));
        b.ball((x * 0.86, -3.1, 5.8), 0.26);
    }
    b.mark("cantilevered terrace", -5.4, 7.6, 8.0);
    b.mark("stone tower", 3.0, 14.8, -2.2);
    b.mark("waterfall", 0.6, -1.8, 5.4);
    b.around(|b| {
        b.pool((-60.0, 60.0), (80.0, 8.4), -5.2, 0x6f9a9c);
        b.of(of(0x7a8a52).worked(Work::Turf(2.0)).edged(0.3));
        b.land((0.0, -24.0), (70.0, 20.0), 26, |x, z| {
            -1.0 + ((-z - 6.0) / 8.0).clamp(0.0, 3.0) * 2.4 + (x / 30.0).powi(2)
        });
        for side in [-1.0, 1.0] {
            b.cube((side * 40.0, -6.0, 4.0), (46.0, 4.4, 30.0));
        }
        for number in 0..26 {
            let x = -38.0 + 3.0 * number as f32;
            let z = -11.0 - 14.0 * hash(number, 2);
            b.tree((x, 0.6, z), 15.0 + 6.0 * hash(number, 4), if number % 4 == 3 { Tree::Fir } else { Tree::Round });
        }
        for (x, z, h) in [(-21.0, 4.0, 13.0), (-25.0, 9.0, 11.0), (21.0, 5.0, 14.0), (26.0, 11.0, 11.0)] {
            b.tree((x, -2.0, z), h, Tree::Round);
        }
    });
    Site::jungle().seen_from(-20.0).level(-5.6)
}

pub(super) fn sydney_opera_house(b: &mut Build) -> Site {
    let tile = of(0xf5f2e8).worked(Work::Grooves(1.4)).glossy();
    b.of(of(0xc99f86).worked(Work::Courses(1.0, 3.0)));
    b.cube((0.0, 0.0, 0.0), (104.0, 6.0, 62.0));
    b.cube((4.0, 6.0, 0.0), (92.0, 3.0, 52.0));
    b.of(of(0xd6b09a));
    b.at((-52.0, 0.0, 0.0), -90.0, 1.0, |b| b.stairs((0.0, 0.0, 8.0), 44.0, 6.0, 14.0, 12));
    b.of(of(0x6a5a55));
    b.row(22, 4.4, |b, x| b.patch_on((x, 1.4, 31.1), (2.6, 2.8), Arch::Flat));
    // A shell: two sails that meet in a ridge; it opens towards `ahead`, along x.
    let shell = |b: &mut Build, (x, y, z): (f32, f32, f32), (long, wide, high): (f32, f32, f32), ahead: f32| {
        for side in [-1.0, 1.0] {
            b.of(tile);
            b.surface((14, 12), (wide * 1.2, high * 1.2), |u, v| {
                // v runs from the foot to the mouth along the ridge, u from the ridge down to the springing.
                let ridge =
                    V(x + ahead * long * (v - 0.35), y + high * (v * 1.4).min(1.0).powf(0.62) * (0.55 + 0.45 * v), z);
                let foot = V(
                    x + ahead * long * 0.1 * (v - 0.5),
                    y,
                    z + side * wide * 0.5 * (0.35 + 0.65 * (v * 1.1).min(1.0)),
                );
                let along = ridge.mix(foot, u);
                let bow = (u * std::f32::consts::PI).sin();
                along + V(-ahead * long * 0.06 * bow, high * 0.16 * bow, side * wide * 0.12 * bow)
            });
            b.of(of(0x7f6a5a).worked(Work::Stripes(0.9, hex(0x4f7f92))).glossy());
            b.surface((1, 8), (6.0, high), |u, v| {
                let tip = V(x + ahead * long * 0.56, y + high * 0.86, z);
                let foot = V(x + ahead * long * 0.06, y, z + side * wide * 0.42);
                let base = V(x + ahead * long * 0.3, y, z);
                foot.mix(base, u).mix(tip, v)
            });
        }
    };
    for (z, size) in [(13.0, 1.0), (-14.0, 1.16)] {
        shell(b, (22.0, 9.0, z), (30.0 * size, 24.0, 31.0 * size), 1.0);
        shell(b, (2.0, 9.0, z), (28.0 * size, 25.0, 39.0 * size), 1.0);
        shell(b, (-16.0, 9.0, z), (22.0 * size, 22.0, 27.0 * size), 1.0);
        shell(b, (-34.0, 9.0, z), (22.0 * size, 20.0, 22.0 * size), -1.0);
    }
    shell(b, (-40.0, 6.0, 24.0), (14.0, 10.0, 11.0), -1.0);
    shell(b, (-30.0, 6.0, 24.0), (13.0, 10.0, 12.0), 1.0);
    b.mark("shell roof", 3.0, 32.0, 17.0);
    b.mark("podium", -12.0, 3.4, 31.2);
    b.mark("glass wall", 33.0, 22.0, 15.6);
    b.around(|b| {
        b.of(of(0xb9a99a).worked(Work::Courses(1.0, 3.0)));
        b.cube((-20.0, -2.6, -2.0), (170.0, 2.6, 74.0));
        b.pool((-600.0, 600.0), (400.0, -500.0), -2.0, 0x3f7fae);
        for (x, z, s) in [(70.0, 62.0, 1.0), (-30.0, 84.0, 1.2), (104.0, 20.0, 0.8)] {
            b.at((x, -2.0, z), 30.0, s * 1.6, |b| {
                b.of(of(0xf4f2ec));
                b.taper((0.0, 0.0, 0.0), (5.0, 1.6), (6.4, 2.0), 1.0);
                b.slab(&[(0.2, 1.4), (2.8, 1.4), (0.2, 8.0)], 0.1, 0.1);
                b.slab(&[(-0.2, 1.4), (-0.2, 7.0), (-2.4, 1.4)], 0.1, 0.1);
            });
        }
    });
    b.people((-18.0, 0.0, 34.0), (70.0, 2.0), 1.3, 9);
    Site::grass().seen_from(20.0).level(-3.0).before(Beyond::City, 0x7f93a0)
}

pub(super) fn cathedral_of_brasilia(b: &mut Build) -> Site {
    let rib = of(0xf4f3ee);
    // The outline of a rib: narrow waist, wide foot, spread crown.
    let r = |y: f32| 10.2 + 20.8 * (1.0 - y / 34.0).max(0.0).powf(2.1) + 9.0 * ((y - 26.0) / 14.0).max(0.0).powi(2);
    let outline: Vec<(f32, f32)> = (0..=16).map(|at| at as f32 * 30.0 / 16.0).map(|y| (r(y) - 0.9, y)).collect();
    b.of(of(0x4fa0c4).worked(Work::Ornament(3.2, hex(0x3f8f6a))).edged(0.5).glossy());
    b.lathe((0.0, 0.0, 0.0), &outline, 48);
    b.of(of(0xe9f2f4).worked(Work::Stripes(1.6, hex(0x7fc0d4))).edged(0.3));
    b.lathe((0.0, 0.0, 0.0), &[(r(0.0) - 0.8, 0.0), (r(3.0) - 0.8, 3.0)], 48);
    b.of(of(0xdfe4e4));
    b.lathe((0.0, 30.0, 0.0), &[(10.8, 0.0), (10.8, 1.2), (0.01, 1.3)], 36);
    b.ring(16, 0.0, 11.25, |b, _| {
        let parts = 20;
        b.of(rib);
        b.part();
        for at in 0..parts {
            let (y0, y1) = (40.0 * at as f32 / parts as f32, 40.0 * (at as f32 + 1.0) / parts as f32);
            let thick = |y: f32| 0.45 + 1.25 * (std::f32::consts::PI * (y / 40.0).powf(0.8)).sin().max(0.0);
            let wide = |y: f32| 0.5 + 0.55 * (std::f32::consts::PI * (y / 40.0)).sin();
            let ring = |y: f32| {
                let (o, i, w) = (r(y) + thick(y) * 0.6, r(y) - thick(y), wide(y));
                [V(-w, y, o), V(w, y, o), V(w, y, i), V(-w, y, i)]
            };
            let (low, high) = (ring(y0), ring(y1));
            for side in 0..4 {
                let next = (side + 1) % 4;
                b.quad([low[side], low[next], high[next], high[side]]);
            }
        }
    });
    b.of(rib);
    b.cube((0.0, 31.2, 0.0), (0.5, 12.0, 0.5));
    b.cube((0.0, 38.6, 0.0), (4.4, 0.5, 0.5));
    b.mark("concrete rib", -9.0, 34.0, 9.6);
    b.mark("stained glass", 4.0, 14.0, 14.6);
    b.mark("reflecting pool", 18.0, 0.1, 38.0);
    b.around(|b| {
        b.of(of(0xe2e0d8));
        b.lathe((0.0, 0.0, 0.0), &[(52.0, 0.0), (52.0, 0.5), (50.4, 0.5), (50.4, 0.0)], 64);
        b.of(of(0x5fa0b4).worked(Work::Water).edged(0.3));
        b.lathe((0.0, 0.2, 0.0), &[(50.4, 0.0), (0.1, 0.0)], 64);
        b.water = Some(0.2);
        b.of(of(0xd9d6cc));
        b.cube((-34.0, 0.3, 50.0), (7.0, 0.4, 34.0));
        for (x, z, h) in [(-30.0, 62.0, 6.2), (-38.0, 56.0, 6.2)] {
            b.of(of(0x5a5048));
            b.cube((x, 0.0, z), (2.0, 1.0, 2.0));
            b.lathe((x, 1.0, z), &[(0.8, 0.0), (0.5, h * 0.4), (0.8, h * 0.7), (0.3, h * 0.8)], 10);
            b.ball((x, 1.0 + h * 0.9, z), 0.5);
        }
    });
    b.people((14.0, 0.0, 58.0), (40.0, 6.0), 1.3, 6);
    Site::court().seen_from(10.0).risen(1.0).before(Beyond::City, 0x97a0a0).mirrored()
}
