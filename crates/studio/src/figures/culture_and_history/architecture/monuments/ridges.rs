//! The Great Wall on its ridges, the Potala on its hill.

use super::super::air::Beyond;
use super::super::mesh::{Build, Matter, Work, of};
use super::super::nature::Tree;
use super::super::site::Site;
use super::super::vector::{hex, noise};
use super::super::walls::Arch;

pub(super) fn great_wall_at_mutianyu(b: &mut Build) -> Site {
    let height = |x: f32, z: f32| {
        let ridge = 30.0 + 16.0 * (x / 46.0).sin() + 9.0 * (x / 19.0 + 1.0).sin() + x * 0.1;
        let off = (z - path(x)) / 34.0;
        let rough = noise(x / 17.0 + 40.0, z / 17.0 + 9.0) * 9.0 + noise(x / 60.0, z / 60.0) * 16.0;
        ridge * (-off * off).exp() + rough * (1.0 - (-off * off * 4.0).exp()) - 6.0
    };
    b.around(|b| {
        b.of(of(0x6d9150).worked(Work::Turf(5.0)).edged(0.25));
        b.land((0.0, -30.0), (260.0, 190.0), 90, height);
        for at in 0..90 {
            let (u, v) = (super::super::vector::hash(at, 1), super::super::vector::hash(at, 2));
            let (x, z) = (u * 280.0 - 140.0, v * 130.0 - 60.0);
            if (z - path(x)).abs() > 9.0 {
                b.tree((x, height(x, z) - 0.5, z), 7.0 + 4.0 * u, if at % 3 == 0 { Tree::Fir } else { Tree::Round });
            }
        }
    });
    let brick = of(0xc9b691).worked(Work::Courses(0.8, 1.8));
    let pieces = 56;
    let x_of = |at: usize| -92.0 + 184.0 * at as f32 / pieces as f32;
    let piece = |b: &mut Build, at: usize| {
        let (x0, x1) = (x_of(at), x_of(at + 1));
        let (z0, z1) = (path(x0), path(x1));
        let (y0, y1) = (height(x0, z0) + 4.6, height(x1, z1) + 4.6);
        let v = super::super::vector::V;
        b.part();
        for side in [-1.0, 1.0] {
            b.of(brick);
            b.quad([
                v(x0, y0 - 8.0, z0 + side * 2.6),
                v(x1, y1 - 8.0, z1 + side * 2.6),
                v(x1, y1 + 1.0, z1 + side * 2.4),
                v(x0, y0 + 1.0, z0 + side * 2.4),
            ]);
            for half in 0..2 {
                let t = half as f32 * 0.5 + 0.25;
                let (x, y, z) = (x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, z0 + (z1 - z0) * t);
                b.cube((x, y + 0.6, z + side * 2.4), (0.95, 1.6, 0.5));
            }
            b.quad([
                v(x0, y0 + 1.0, z0 + side * 2.2),
                v(x1, y1 + 1.0, z1 + side * 2.2),
                v(x1, y1 + 1.0, z1 + side * 2.6),
                v(x0, y0 + 1.0, z0 + side * 2.6),
            ]);
        }
        b.of(of(0xb9a680).worked(Work::Courses(0.9, 0.9)));
        b.quad([v(x0, y0, z0 + 2.4), v(x1, y1, z1 + 2.4), v(x1, y1, z1 - 2.4), v(x0, y0, z0 - 2.4)]);
    };
    for at in 0..pieces {
        if (14..42).contains(&at) {
            piece(b, at);
        } else {
            b.around(|b| piece(b, at));
        }
    }
    let tower = |b: &mut Build, at: usize| {
        let x = x_of(at);
        let (y, z) = (height(x, path(x)), path(x));
        b.of(brick);
        b.taper((x, y - 3.0, z), (10.4, 10.4), (9.6, 9.6), 14.0);
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((x, y, z), turn, 1.0, |b| {
                b.row(3, 2.8, |b, u| b.opening((u, 6.0, 4.95), (1.1, 2.0), Arch::Round));
                b.merlons((-4.8, 4.8), 11.0, 4.5, (1.0, 1.5, 0.6));
            });
        }
        if at == 33 {
            b.of(of(0x8a8378).worked(Work::Tiles(0.5)));
            b.cube((x, y + 11.0, z), (5.6, 2.6, 5.0));
            b.gable((x, y + 13.6, z), (7.4, 6.8), 2.2);
        }
    };
    for at in [18, 33] {
        tower(b, at);
    }
    b.around(|b| [4, 50].into_iter().for_each(|at| tower(b, at)));
    let (x, z) = (x_of(33), path(x_of(33)));
    b.mark("watchtower", x, height(x, z) + 9.0, z + 4.9);
    b.mark("battlements", x_of(24), height(x_of(24), path(x_of(24))) + 6.4, path(x_of(24)) + 2.4);
    b.mark("walkway", x_of(43), height(x_of(43), path(x_of(43))) + 4.7, path(x_of(43)));
    Site::meadow().seen_from(8.0).risen(6.0).level(-5.6).before(Beyond::Peaks, 0x5f8272)
}

/// Where the wall runs.
fn path(x: f32) -> f32 {
    14.0 * (x / 40.0 + 0.6).sin() + 6.0 * (x / 17.0).sin()
}

pub(super) fn potala_palace(b: &mut Build) -> Site {
    let white = of(0xf1ece1);
    let red = of(0x8a3a31);
    b.around(|b| {
        b.of(of(0x9a8a68).worked(Work::Turf(6.0)).edged(0.4));
        b.land((0.0, -14.0), (150.0, 70.0), 40, |x, z| {
            let d = (x / 104.0).powi(2) + ((z + 14.0) / 46.0).powi(2);
            40.0 * (1.0 - d).max(-0.1) + noise(x / 14.0, z / 14.0) * 3.0 - 3.0
        });
    });
    let block = |b: &mut Build, matter: Matter, (x, y, z): (f32, f32, f32), (w, d): (f32, f32), h: f32, rows: usize| {
        b.of(matter);
        b.taper((x, y, z), (w, d), (w * 0.9, d * 0.86), h);
        let count = (w / 4.4) as usize;
        for row in 0..rows {
            let t = (row as f32 + 0.5) / rows as f32;
            let front = z + d / 2.0 * (1.0 - 0.14 * t) + 0.2;
            b.row(count, w * 0.86 / count as f32, |b, u| {
                b.of(of(0x4a3634));
                b.patch_on((x + u * (1.0 - 0.1 * t), y + h * t - 0.4, front), (1.3, h / rows as f32 * 0.5), Arch::Flat);
            });
        }
        b.of(of(0x6a2f2a));
        b.cube((x, y + h - 0.2, z), (w * 0.92, 2.0, d * 0.88));
        b.of(of(0xf3efe6));
        b.cube((x, y + h - 0.7, z), (w * 0.925, 0.5, d * 0.885));
    };
    block(b, white, (-46.0, 4.0, -6.0), (40.0, 26.0), 40.0, 5);
    block(b, white, (42.0, 4.0, -6.0), (52.0, 26.0), 44.0, 6);
    block(b, white, (70.0, 2.0, -4.0), (22.0, 20.0), 30.0, 4);
    block(b, white, (-68.0, 2.0, -4.0), (20.0, 20.0), 28.0, 4);
    block(b, white, (0.0, 2.0, 4.0), (54.0, 28.0), 32.0, 3);
    block(b, red, (-4.0, 30.0, -4.0), (48.0, 26.0), 38.0, 6);
    for (x, up, w) in [(-16.0, 69.0, 11.0), (0.0, 70.0, 13.0), (12.0, 69.0, 8.0), (42.0, 48.6, 9.0)] {
        b.of(of(0xb98b35));
        b.cube((x, up, -5.0), (w * 0.7, 2.4, 6.0));
        b.of(of(0xe8b738).glossy());
        b.sweep((x, up + 2.4, -5.0), (w, 9.0), (w * 0.6, 0.4), 3.2, 0.6);
        b.finial((x, up + 5.4, -5.0), 2.6);
    }
    // The zigzag stairs before the walls.
    for (x0, y0, x1, y1, z) in [
        (60.0, 0.0, 6.0, 17.0, 34.0),
        (-60.0, 0.0, -14.0, 15.0, 33.0),
        (6.0, 17.0, 36.0, 27.0, 25.0),
        (-14.0, 15.0, -40.0, 24.0, 24.0),
    ] {
        let v = super::super::vector::V;
        b.of(of(0xe9e2d2));
        b.part();
        let (low, high) = ([v(x0, y0, z), v(x1, y1, z - 4.0)], [v(x1, y1 + 2.6, z - 4.0), v(x0, y0 + 2.6, z)]);
        b.quad([low[0] - v(0.0, 6.0, 0.0), low[1] - v(0.0, 20.0, 0.0), high[0], high[1]]);
        b.of(of(0xcabfa8).worked(Work::Stripes(1.2, hex(0xb3a78f))));
        b.quad([high[1], high[0], high[0] - v(0.0, 0.0, 4.0), high[1] - v(0.0, 0.0, 4.0)]);
    }
    b.of(white);
    b.cube((0.0, -1.0, 50.0), (150.0, 6.0, 2.0));
    b.of(of(0x6a2f2a));
    b.cube((0.0, 5.0, 50.0), (150.4, 1.0, 2.4));
    b.mark("White Palace", 46.0, 30.0, 7.4);
    b.mark("Red Palace", -14.0, 50.0, 8.4);
    b.mark("gilded roof", 0.6, 74.0, -2.0);
    Site::dry().seen_from(14.0).before(Beyond::Peaks, 0x7d8a93).level(-2.0)
}
