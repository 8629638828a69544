//! The first towers of New York.

use super::super::mesh::{Build, Work, of};
use super::super::site::Site;
use super::super::vector::{V, hash, hex};
use super::super::walls::Arch;

/// A street's blocks round a high building: towers that stay lower than it.
fn city(b: &mut Build, (inner, outer): (f32, f32), most: f32) {
    b.around(|b| {
        for number in 0..40 {
            let a = (number as f32 * 137.5).to_radians();
            let t = hash(number, 6);
            let r = inner + (outer - inner) * t;
            let (x, z) = (r * a.sin(), r * a.cos());
            if z > -inner * 0.5 {
                continue;
            }
            let (w, h) = (14.0 + 12.0 * hash(number, 2), most * (0.3 + 0.7 * hash(number, 9)));
            b.of(of([0xb9aa98, 0x9f9a98, 0xa98a74, 0x8f96a0][(number % 4) as usize])
                .worked(Work::Windows(3.4, 4.0, hex(0x5b6c7c)))
                .edged(0.4));
            b.cube((x, 0.0, z), (w, h, w));
            b.cube((x, h, z), (w * 0.6, h * 0.14, w * 0.6));
        }
    });
}

pub(super) fn flatiron_building(b: &mut Build) -> Site {
    let facing = of(0xd6c3a0).worked(Work::Windows(2.5, 3.7, hex(0x5a6570)));
    let stone = of(0xcbb893).worked(Work::Courses(1.0, 2.0));
    // A wedge: its rounded corner points to the viewer.
    let plan = |grow: f32| {
        let mut rim = Vec::new();
        for at in 0..=8 {
            let a = (-80.0 + 20.0 * at as f32).to_radians();
            rim.push((1.9 * a.sin() * (1.0 + grow * 0.4), 30.0 + (1.9 + grow) * a.cos()));
        }
        rim.push((13.6 + grow, -28.0 - grow));
        rim.push((-13.6 - grow, -28.0 - grow));
        rim
    };
    let storey = |b: &mut Build, y: f32, h: f32, grow: f32| {
        b.part();
        let rim = plan(grow);
        let mut run = 0.0;
        for at in 0..rim.len() {
            let (p, q) = (rim[at], rim[(at + 1) % rim.len()]);
            let long = (q.0 - p.0).hypot(q.1 - p.1);
            b.quad([V(p.0, y, p.1), V(q.0, y, q.1), V(q.0, y + h, q.1), V(p.0, y + h, p.1)]);
            run += long;
        }
        for at in 1..rim.len() - 1 {
            let v = |p: (f32, f32)| V(p.0, y + h, p.1);
            b.quad([v(rim[0]), v(rim[at]), v(rim[at + 1]), v(rim[0])]);
        }
        run
    };
    b.of(stone);
    storey(b, 0.0, 14.0, 0.4);
    b.of(facing);
    storey(b, 14.0, 58.0, 0.0);
    b.of(of(0xdecdab).worked(Work::Windows(2.5, 4.4, hex(0x4f5a66))));
    storey(b, 72.0, 10.0, 0.2);
    b.of(of(0xc9b48c));
    for (y, h, grow) in [
        (13.4, 1.0, 1.0),
        (24.0, 0.7, 0.5),
        (71.4, 1.0, 0.9),
        (82.0, 1.2, 1.0),
        (83.2, 1.4, 2.2),
        (84.6, 0.9, 2.6),
        (85.5, 1.6, 0.6),
    ] {
        storey(b, y, h, grow);
    }
    for side in [-1.0_f32, 1.0] {
        let (p, q) = (V(side * 1.9, 0.0, 30.4), V(side * 14.0, 0.0, -28.4));
        let turn = side * 90.0 - side * ((q.0 - p.0) / (q.2 - p.2)).abs().atan().to_degrees();
        for number in 0..12 {
            let at = p.mix(q, (number as f32 + 0.5) / 12.0);
            b.of(of(0xcbb893));
            b.at((at.0, 0.0, at.2), turn, 1.0, |b| {
                b.opening((0.0, 0.6, 0.4), (3.2, 6.0), Arch::Flat);
                b.opening((0.0, 8.2, 0.4), (3.2, 4.0), Arch::Flat);
            });
        }
    }
    b.around(|b| {
        b.of(of(0x7f8086).edged(0.3));
        b.part();
        b.cube((-26.0, 0.0, 10.0), (14.0, 0.06, 240.0));
        b.cube((26.0, 0.0, 10.0), (14.0, 0.06, 240.0));
        for (x, z, h) in [
            (-52.0, -30.0, 46.0),
            (-56.0, 4.0, 34.0),
            (54.0, -28.0, 52.0),
            (58.0, 6.0, 38.0),
            (-50.0, -64.0, 60.0),
            (52.0, -66.0, 56.0),
        ] {
            b.of(of(if h > 45.0 { 0xa98a74 } else { 0xb9aa98 })
                .worked(Work::Windows(3.0, 4.0, hex(0x56646f)))
                .edged(0.5));
            b.cube((x, 0.0, z), (26.0, h, 30.0));
            b.of(of(0x8f7c6a));
            b.cube((x, h, z), (27.0, 1.4, 31.0));
        }
        for (x, z, rgb) in [(-25.0, 34.0, 0xd9a93a), (27.0, 22.0, 0x3f5f86), (25.0, 46.0, 0xb9453a)] {
            b.of(of(rgb));
            b.cube((x, 0.3, z), (2.2, 1.0, 4.6));
            b.cube((x, 1.3, z - 0.2), (1.9, 0.8, 2.4));
        }
    });
    b.mark("rounded corner", 0.4, 44.0, 32.0);
    b.mark("cornice", 5.0, 84.2, 20.0);
    b.mark("terracotta facing", 8.4, 52.0, 1.0);
    b.people((0.0, 0.0, 42.0), (24.0, 8.0), 1.2, 10);
    Site::square().seen_from(16.0)
}

pub(super) fn chrysler_building(b: &mut Build) -> Site {
    let brick = of(0xd3d2cc).worked(Work::Windows(2.2, 3.6, hex(0x59636e)));
    for (y, w, h) in [(0.0, 58.0, 48.0), (48.0, 44.0, 24.0), (72.0, 34.0, 118.0), (190.0, 28.0, 26.0)] {
        b.of(brick);
        b.cube((0.0, y, 0.0), (w, h, w));
        b.of(of(0xf0efe9));
        b.cube((0.0, y + h - 1.0, 0.0), (w + 0.8, 1.6, w + 0.8));
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, 0.0, 0.0), turn, 1.0, |b| {
                b.of(of(0xe9e8e2));
                b.row(5, w * 0.22, |b, x| b.cube((x, y, w / 2.0), (1.1, h, 0.7)));
            });
        }
    }
    b.of(of(0x8f939a).worked(Work::Checks(1.6, hex(0xd3d2cc))));
    b.cube((0.0, 178.0, 0.0), (34.6, 5.0, 34.6));
    // Eagles look out from the corners.
    for turn in [45.0, 135.0, 225.0, 315.0] {
        b.at((0.0, 190.0, 0.0), turn, 1.0, |b| {
            b.of(of(0xc9d0d6).glossy());
            b.taper((0.0, 0.0, 24.6), (2.4, 6.0), (1.6, 4.0), 2.2);
            b.taper((0.0, 1.4, 27.8), (1.5, 2.2), (0.7, 1.2), 1.6);
        });
    }
    // The crown: arches one over another, each with its rays of windows.
    let steel = of(0xcdd6dc).glossy();
    for (tier, y) in [214.0, 222.0, 229.4, 236.2, 242.4, 248.0].into_iter().enumerate() {
        let w = 28.0 - 3.9 * tier as f32;
        let h = 17.0 - 1.7 * tier as f32;
        for turn in [0.0, 90.0, 180.0, 270.0] {
            b.at((0.0, y, 0.0), turn, 1.0, |b| crown(b, w, h, steel));
        }
        b.of(steel);
        b.taper((0.0, y, 0.0), (w * 0.9, w * 0.9), (w * 0.6, w * 0.6), h * 0.8);
    }
    b.of(steel);
    b.lathe((0.0, 256.0, 0.0), &[(3.6, 0.0), (2.0, 12.0), (1.0, 26.0), (0.1, 62.0)], 8);
    b.mark("spire", 0.7, 284.0, 0.8);
    b.mark("sunburst arch", 4.0, 226.0, 14.2);
    b.mark("eagle gargoyle", 19.6, 191.4, 19.6);
    city(b, (70.0, 260.0), 170.0);
    b.around(|b| {
        for (x, z, w, h) in
            [(-66.0, 24.0, 30.0, 58.0), (68.0, 18.0, 32.0, 72.0), (-84.0, -30.0, 34.0, 96.0), (88.0, -34.0, 34.0, 84.0)]
        {
            b.of(of(if x < 0.0 { 0xa98a74 } else { 0xb3aca4 })
                .worked(Work::Windows(3.0, 4.0, hex(0x56646f)))
                .edged(0.5));
            b.cube((x, 0.0, z), (w, h, w));
        }
    });
    Site::square().seen_from(26.0)
}

/// An arch of steel with triangles of windows like rays: its foot is at 0, its width and height.
fn crown(b: &mut Build, w: f32, h: f32, steel: super::super::mesh::Matter) {
    let on = |t: f32, r: f32| {
        let a = (180.0 - 180.0 * t).to_radians();
        (w / 2.0 * r * a.cos(), h * r * a.sin())
    };
    let z = w / 2.0;
    let mut rim = vec![(0.0, 0.0)];
    rim.extend((0..=16).rev().map(|at| on(at as f32 / 16.0, 1.0)));
    b.of(steel);
    b.slab(&rim, z, 1.4);
    b.of(of(0x8b979f));
    let mut inner = vec![(0.0, 0.0)];
    inner.extend((0..=16).rev().map(|at| on(at as f32 / 16.0, 0.9)));
    b.slab(&inner, z + 0.1, 0.0);
    b.of(of(0x38424c).edged(0.4));
    for at in 0..7 {
        let t = (at as f32 + 0.5) / 7.0;
        b.slab(&[on(t - 0.045, 0.62), on(t + 0.045, 0.62), on(t, 0.86)], z + 0.25, 0.0);
    }
}
