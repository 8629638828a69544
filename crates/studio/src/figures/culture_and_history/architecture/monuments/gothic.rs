//! Cathedrals of medieval France, and the parts of churches.

use super::super::mesh::{Build, Matter, Work, of};
use super::super::site::Site;
use super::super::vector::hex;
use super::super::walls::{Arch, gloom};

/// Glass in a church.
fn glass() -> Matter {
    of(0x3d5a86).worked(Work::Checks(0.5, hex(0x7a3f58)))
}

/// A deep portal under a pointed arch: the middle of its foot, width, height.
pub(super) fn portal(b: &mut Build, (x, y, z): (f32, f32, f32), (w, h): (f32, f32)) {
    let own = b.matter();
    for (step, shade) in [1.04, 0.84, 0.96, 0.72, 0.86].into_iter().enumerate() {
        b.of(Matter { rgb: own.rgb.map(|part| (part * shade).min(1.0)), ..own });
        let t = 1.0 - 0.13 * step as f32;
        b.patch_on((x, y, z + 0.08 + 0.05 * step as f32), (w * t, h * t), Arch::Pointed);
    }
    b.of(of(0x5a4030).worked(Work::Stripes(0.4, hex(0x6d5040))));
    b.patch_on((x, y, z + 0.36), (w * 0.44, h * 0.42), Arch::Flat);
    b.of(own);
}

/// A buttress that flies from a pier to a wall: it looks along z, its pier away to the right.
fn flyer(b: &mut Build, (x, z): (f32, f32), (out, low, high): (f32, f32, f32)) {
    let side = x.signum();
    b.cube((x + side * out, 0.0, z), (2.2, low + 1.0, 1.8));
    b.taper((x + side * out, low + 1.0, z), (1.8, 1.5), (0.02, 0.02), 5.0);
    let v = super::super::vector::V;
    let bow = |t: f32| v(x + side * out * (1.0 - t), low + (high - low) * (t * (2.0 - t)).powf(0.8), z);
    b.part();
    for at in 0..6 {
        let (p, q) = (bow(at as f32 / 6.0), bow((at as f32 + 1.0) / 6.0));
        let up = v(0.0, 1.3, 0.0);
        for dz in [-0.4, 0.4] {
            let d = v(0.0, 0.0, dz);
            b.quad([p + d, q + d, q + d + up, p + d + up]);
        }
        b.quad([
            p + up + v(0.0, 0.0, 0.4),
            q + up + v(0.0, 0.0, 0.4),
            q + up - v(0.0, 0.0, 0.4),
            p + up - v(0.0, 0.0, 0.4),
        ]);
    }
}

/// The long body of a church behind its front: width and height of the nave, length, roof; flying buttresses beside it.
fn nave(b: &mut Build, (w, h): (f32, f32), (long, from): (f32, f32), stone: Matter, roof: Matter) {
    let z = from - long / 2.0;
    b.of(stone);
    b.cube((0.0, 0.0, z), (w, h, long));
    b.cube((0.0, 0.0, z), (w * 2.0, h * 0.46, long));
    b.of(roof);
    b.at((0.0, h, z), 90.0, 1.0, |b| b.gable((0.0, 0.0, 0.0), (long, w + 1.4), h * 0.36));
    for side in [-1.0, 1.0] {
        b.of(roof);
        b.part();
        let v = super::super::vector::V;
        let (inner, outer, low) = (side * w / 2.0, side * (w + 0.4), h * 0.46);
        b.quad([
            v(outer, low, from),
            v(outer, low, from - long),
            v(inner, low + h * 0.12, from - long),
            v(inner, low + h * 0.12, from),
        ]);
        let count = (long / 7.0) as usize;
        for number in 0..count {
            let at = from - long * (number as f32 + 0.5) / count as f32;
            b.of(stone);
            b.at((side * w / 2.0, 0.0, at), side * 90.0, 1.0, |b| {
                b.pane((0.0, h * 0.6, 0.0), (2.4, h * 0.34), Arch::Pointed, glass())
            });
            b.at((side * w, 0.0, at), side * 90.0, 1.0, |b| {
                b.pane((0.0, h * 0.1, 0.0), (2.4, h * 0.3), Arch::Pointed, glass())
            });
            b.of(stone);
            flyer(b, (side * w / 2.0, at - long * 0.5 / count as f32), (w * 0.68, h * 0.56, h * 0.84));
        }
    }
}

pub(super) fn notre_dame_de_paris(b: &mut Build) -> Site {
    let stone = of(0xdccdab);
    let walled = stone.worked(Work::Courses(0.9, 2.2));
    nave(b, (14.0, 33.0), (84.0, -6.0), walled, of(0x6f7f8a).worked(Work::Stripes(1.2, hex(0x65747f))));
    b.of(walled);
    b.cube((0.0, 0.0, -46.0), (48.0, 32.0, 13.0));
    b.of(of(0x6f7f8a));
    b.gable((0.0, 32.0, -46.0), (49.0, 14.0), 11.0);
    b.of(of(0x5f6f7a));
    b.lathe((0.0, 40.0, -46.0), &[(1.8, 0.0), (1.8, 8.0), (1.2, 9.0), (0.02, 42.0)], 8);
    // The west front: three storeys, two towers.
    b.of(walled);
    b.cube((0.0, 0.0, -3.0), (41.0, 43.0, 8.0));
    for x in [-14.0, 14.0] {
        b.of(walled);
        b.cube((x, 43.0, -5.0), (12.6, 24.0, 12.0));
        for turn in [0.0, 90.0, -90.0, 180.0] {
            b.at((x, 0.0, -5.0), turn, 1.0, |b| {
                let z = if turn == 0.0 || turn == 180.0 { 6.0 } else { 6.3 };
                b.of(stone);
                for u in [-2.6, 2.6] {
                    b.pane((u, 46.0, z), (2.8, 17.0), Arch::Pointed, gloom());
                }
                b.cube((0.0, 65.4, z), (13.0, 1.6, 0.6));
                b.merlons((-6.0, 6.0), 67.0, z - 0.4, (0.5, 1.0, 0.4));
            });
        }
    }
    b.of(stone);
    for x in [-20.0, -7.4, 7.4, 20.0] {
        b.taper((x, 0.0, 1.6), (2.4, 2.6), (2.0, 1.6), 43.0);
        b.cube((x, 43.0, -0.2), (1.9, 21.0, 1.6));
    }
    for (up, h) in [(14.6, 0.8), (20.2, 0.9), (34.6, 0.9), (42.4, 1.0)] {
        b.cube((0.0, up, 1.4), (42.0, h, 1.8));
    }
    for x in [-13.6, 0.0, 13.6] {
        b.of(stone);
        portal(b, (x, 0.0, 1.0), if x == 0.0 { (9.4, 14.0) } else { (8.6, 13.0) });
    }
    // The gallery of kings: one statue in every niche.
    for number in 0..28 {
        let x = -18.9 + 1.4 * number as f32;
        b.of(of(0x8f8266));
        b.patch_on((x, 15.4, 1.1), (1.06, 4.4), Arch::Round);
        b.of(of(0xe9dcbd).edged(0.8));
        b.slab(&[(x - 0.26, 15.6), (x + 0.26, 15.6), (x + 0.3, 18.0), (x - 0.3, 18.0)], 1.4, 0.2);
        b.ball((x, 18.4, 1.4), 0.27);
    }
    b.of(stone);
    b.rose((0.0, 27.6, 1.1), 6.2, 16, of(0x4a5f96));
    for x in [-13.6, 13.6] {
        b.of(stone);
        b.pane((x, 21.6, 1.0), (8.6, 11.6), Arch::Pointed, of(0xc9b996));
        for u in [-1.9, 1.9] {
            b.pane((x + u, 22.0, 1.3), (2.8, 8.0), Arch::Pointed, glass());
        }
    }
    // Slender arches cross between the towers.
    b.of(stone);
    b.at((0.0, 35.4, 1.4), 0.0, 1.0, |b| b.arcade(17, 2.36, (1.5, 4.4, 7.2, 0.5), Arch::Pointed));
    b.mark("tower", -15.0, 60.0, 1.4);
    b.mark("rose window", 2.4, 29.0, 1.4);
    b.mark("gallery of kings", -11.0, 17.4, 1.6);
    b.mark("portal", 1.0, 9.0, 1.5);
    b.people((0.0, 0.0, 18.0), (50.0, 12.0), 1.1, 12);
    Site::square().seen_from(16.0)
}

pub(super) fn chartres_cathedral(b: &mut Build) -> Site {
    let stone = of(0xd3c5a6);
    let walled = stone.worked(Work::Courses(0.9, 2.2));
    nave(b, (16.0, 36.0), (90.0, -8.0), walled, of(0x7fa394).worked(Work::Stripes(1.2, hex(0x719586))));
    b.of(walled);
    b.cube((0.0, 0.0, -52.0), (54.0, 34.0, 14.0));
    b.of(of(0x7fa394));
    b.gable((0.0, 34.0, -52.0), (55.0, 15.0), 12.0);
    b.of(walled);
    b.cube((0.0, 0.0, -4.0), (20.0, 42.0, 8.0));
    b.pediment((0.0, 42.0, 0.0), 20.0, 9.0, 2.0);
    for (x, h) in [(-15.4, 0.0), (15.4, 6.0)] {
        b.of(walled);
        b.cube((x, 0.0, -5.0), (12.4, 46.0 + h, 12.0));
        for corner in [-6.0, 6.0] {
            b.cube((x + corner, 0.0, 1.0), (1.8, 40.0 + h, 1.6));
        }
        b.of(stone);
        for (up, tall) in [(12.0, 8.0), (24.0, 9.0), (36.0, 8.0 + h * 0.5)] {
            for u in [-2.4, 2.4] {
                b.pane((x + u, up, 1.0), (2.2, tall), Arch::Pointed, gloom());
            }
        }
        for up in [10.6, 22.6, 34.6] {
            b.cube((x, up, 0.6), (13.4, 0.7, 1.6));
        }
    }
    // The plain spire at the left, the flamboyant one at the right.
    b.of(of(0xb9ad94).worked(Work::Tiles(1.0)));
    b.lathe((-15.4, 46.0, -5.0), &[(6.2, 0.0), (5.6, 6.0)], 8);
    b.lathe((-15.4, 52.0, -5.0), &[(6.0, 0.0), (0.02, 46.0)], 8);
    b.of(stone);
    for corner in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        b.spire((-15.4 + corner.0 * 5.4, 46.0, -5.0 + corner.1 * 5.2), 1.2, 9.0, 8);
        b.taper((15.4 + corner.0 * 5.4, 52.0, -5.0 + corner.1 * 5.2), (1.6, 1.6), (1.4, 1.4), 8.0);
        b.spire((15.4 + corner.0 * 5.4, 60.0, -5.0 + corner.1 * 5.2), 1.2, 9.0, 8);
    }
    b.lathe((15.4, 52.0, -5.0), &[(5.2, 0.0), (4.8, 13.0)], 8);
    b.ring(1, 0.0, 0.0, |b, _| b.opening((15.4, 54.0, 0.0), (2.0, 9.0), Arch::Pointed));
    b.of(of(0xc9bc9f).worked(Work::Ornament(1.2, hex(0xa2957a))));
    b.lathe((15.4, 65.0, -5.0), &[(4.8, 0.0), (3.4, 9.0), (3.6, 9.6), (0.02, 48.0)], 8);
    b.of(stone);
    for x in [-5.4, 0.0, 5.4] {
        portal(b, (x, 0.0, 0.1), (4.8, 11.0));
        b.pane((x, 13.0, 0.0), (3.0, 11.0), Arch::Pointed, glass());
    }
    b.rose((0.0, 33.0, 0.15), 6.4, 12, of(0x3d57a0));
    b.mark("spire", -15.0, 80.0, -3.6);
    b.mark("rose window", 2.6, 35.0, 0.4);
    b.mark("flying buttress", 13.6, 27.0, -30.0);
    b.mark("portal", 0.6, 6.0, 0.6);
    b.people((0.0, 0.0, 16.0), (44.0, 10.0), 1.1, 10);
    Site::square().seen_from(24.0)
}
