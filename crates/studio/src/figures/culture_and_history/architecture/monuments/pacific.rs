//! Monuments of the Pacific.

use super::super::air::Beyond;
use super::super::mesh::{Build, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::{V, hash, hex, noise};
use super::super::walls::Arch;

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
    Site::jungle().seen_from(10.0).risen(4.0).level(-1.0)
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
