//! Festivals of Quebec, Cape Town and Aotearoa.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use super::americas_north::{BROWN, DARK, FAIR, MIXED};
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::stage::Stage;
use super::{Fest, fest};
use crate::figures::pen::At;

pub(super) const FESTS: &[Fest] = &[
    fest("cape_town_minstrel_carnival", cape_town, [suits, parasols, banjos]),
    fest("matariki", matariki, [star_cluster, oven, kites]),
    fest("quebec_winter_carnival", quebec, [ice_palace, sashes, snow_figures]),
];

fn quebec(s: &mut Stage) {
    s.sky(0x7fb0e0, 0xe8f2fa);
    s.houses(&[0x9a6a54, 0x7a7a84, 0xb8907a], Some(0xf0f5fa), 0.2, false);
    s.ground(0xe4edf6);
    s.put(0.0, 0.16, 0.66, ice_palace);
    let people = [
        folk(FAIR, 0x3a5a9a, Low::Trousers(0x2a2c3a), Hat::Round(0xc8303a), Arms::Wave).trim(0xd8303a),
        folk(FAIR, 0xf3efe6, Low::Trousers(0x3a4a5a), Hat::Scarf(0x3a8ab0), Arms::Up).trim(0xd8303a),
        folk(FAIR, 0x6a3a5a, Low::Trousers(0x2a2c3a), Hat::Round(0xf0c040), Arms::Wave).trim(0xd8303a),
        folk(FAIR, 0x3f7a5a, Low::Trousers(0x3a3a44), Hat::Scarf(0xd8503a), Arms::Down).trim(0xd8303a),
    ];
    s.crowd(0.3, 0.5, 14, &people);
    s.put(-0.7, 0.62, 0.36, snow_figures);
    s.crowd(0.86, 0.86, 5, &people);
    s.sign(1, 0.74, 0.26);
}

fn ice_palace(e: &mut Easel) {
    let ice = 0xb8dcf0;
    for (x, w, h) in [(-92.0, 44.0, 130.0), (92.0, 44.0, 130.0), (0.0, 60.0, 176.0), (-46.0, 60.0, 96.0), (46.0, 60.0, 96.0)] {
        e.block([x - w / 2.0, -h, w, h], ice);
        for row in 0..(h / 18.0) as usize {
            let y = -h + row as f32 * 18.0;
            e.bar(&[(x - w / 2.0, y), (x + w / 2.0, y)], 0x8fbcd8, 2.6);
            let off = if row % 2 == 0 { 0.0 } else { 11.0 };
            let mut bx = x - w / 2.0 + 11.0 + off;
            while bx < x + w / 2.0 - 2.0 {
                e.bar(&[(bx, y), (bx, (y + 18.0).min(0.0))], 0x8fbcd8, 2.6);
                bx += 22.0;
            }
        }
        for at in 0..3 {
            e.block([x - w / 2.0 + at as f32 * w / 2.6, -h - 11.0, w / 5.0, 12.0], 0xd4ecf8);
        }
        e.line(&[(x - w * 0.3, -h + 12.0), (x - w * 0.3, -h + 60.0)], 0xf3fbff, 5.0);
    }
    e.plain(&both(&[(0.0, -70.0), (19.0, -54.0), (21.0, 0.0), (21.0, 0.0)]), 0x5a8ab8);
    e.bar(&[(0.0, -188.0), (0.0, -206.0)], 0x4a4a52, 4.0);
    e.area(&[(0.0, -206.0), (34.0, -199.0), (0.0, -190.0)], 0xd8303a);
}

fn sashes(e: &mut Easel) {
    for (x, lean) in [(-34.0, -10.0), (34.0, 10.0)] {
        e.set((x, 0.0), 1.0, lean, |e| {
            e.cloth(&[(-30.0, -190.0), (-30.0, -190.0), (30.0, -190.0), (30.0, -190.0), (30.0, -34.0), (30.0, -34.0), (-30.0, -34.0), (-30.0, -34.0)], 0xc8242e, |e| {
                for at in 0..9 {
                    let y = -184.0 + at as f32 * 18.0;
                    let rgb = [0xf6f0e4, 0x2a4a9a, 0xf0c040, 0x2f8a5a][at % 4];
                    e.bar(&[(-30.0, y - 12.0), (0.0, y + 8.0), (30.0, y - 12.0)], rgb, 6.0);
                }
            });
            e.fringe(&[(-28.0, -34.0), (28.0, -34.0)], 32.0, 0xc8242e);
        });
    }
}

fn snow_figures(e: &mut Easel) {
    let snow = 0xf3f8fd;
    // A bear and an owl of snow.
    e.blob(&[(-100.0, 0.0), (-104.0, -70.0), (-76.0, -110.0), (-30.0, -110.0), (-6.0, -70.0), (-10.0, 0.0)], snow);
    e.oval((-56.0, -130.0), 36.0, 32.0, snow);
    for x in [-84.0, -30.0] {
        e.oval((x, -158.0), 12.0, 12.0, snow);
    }
    e.oval((-56.0, -122.0), 15.0, 11.0, 0xdce8f3);
    for x in [-68.0, -44.0] {
        e.dot((x, -136.0), 4.0, 4.0, 0x5a7a9a);
    }
    e.dot((-56.0, -126.0), 5.0, 4.0, 0x5a7a9a);
    e.blob(&[(20.0, 0.0), (16.0, -80.0), (34.0, -136.0), (62.0, -146.0), (90.0, -136.0), (106.0, -80.0), (100.0, 0.0)], snow);
    for x in [44.0, 80.0] {
        e.oval((x, -112.0), 17.0, 17.0, 0xe4eef7);
        e.dot((x, -112.0), 6.0, 6.0, 0x5a7a9a);
        e.area(&[(x - 12.0, -138.0), (x, -160.0), (x + 12.0, -140.0)], snow);
    }
    e.area(&[(56.0, -100.0), (68.0, -100.0), (62.0, -86.0)], 0xb8d0e4);
    for y in [-70.0, -50.0, -30.0] {
        e.line(&[(40.0, y), (50.0, y + 8.0), (62.0, y), (74.0, y + 8.0), (84.0, y)], 0xc4d8ea, 4.0);
    }
}

fn cape_town(s: &mut Stage) {
    s.sky(0x6fb8ea, 0xeaf3f2);
    mountain(s);
    s.houses(&[0xf0c86a, 0xe88a9a, 0x8ac8c0, 0xc8a0d8], None, 0.18, false);
    s.ground(0xb8b0a8);
    s.crowd(0.04, 0.1, 18, &MIXED);
    let troupe = |main: u32, other: u32| {
        [
            folk(BROWN, main, Low::Trousers(other), Hat::Straw(other), Arms::Wave).trim(0xfbf6ea),
            folk(DARK, other, Low::Trousers(main), Hat::Straw(main), Arms::Up).trim(0xfbf6ea),
        ]
    };
    for (row, (main, other)) in [(0xf0b020, 0x2a5ac0), (0xd8307a, 0x30b0a0), (0x8a3ac0, 0xf0d040)].into_iter().enumerate() {
        let kinds = troupe(main, other);
        for at in 0..6 {
            s.person(at as f32 * 0.32 - 0.8, 0.24 + row as f32 * 0.2, kinds[at % 2]);
        }
    }
    s.sign(1, -0.7, 0.26);
    s.sign(2, 0.7, 0.26);
    s.sign(0, 0.0, 0.3);
}

/// A mountain with a flat top.
fn mountain(s: &mut Stage) {
    let [x, _, w, h] = s.frame;
    let y = s.horizon();
    let top = y - h * 0.3;
    s.e.flat(&[(x, y), (x, y - h * 0.08), (x + w * 0.2, y - h * 0.14), (x + w * 0.26, top), (x + w * 0.74, top), (x + w * 0.8, y - h * 0.14), (x + w, y - h * 0.08), (x + w, y)], 0x7a8a8a);
    for at in 0..9 {
        let u = x + w * (0.29 + 0.053 * at as f32);
        s.e.line(&[(u, top + 6.0), (u - 10.0, top + h * 0.1), (u + 6.0, top + h * 0.18)], 0x66767a, 6.0);
    }
}

fn suits(e: &mut Easel) {
    for (x, a, b) in [(-52.0, 0xf0b020, 0x2a5ac0), (52.0, 0xd8307a, 0x30b0a0)] {
        e.set((x, 0.0), 0.235, 0.0, |e| super::folk::draw(e, folk(BROWN, a, Low::Trousers(b), Hat::Straw(b), Arms::Down).trim(0xfbf6ea), 0));
        e.line(&[(x - 14.0, -142.0), (x - 16.0, -96.0)], 0xfdf3c8, 4.0);
        for y in [-130.0, -116.0] {
            e.dot((x, y), 4.0, 4.0, 0xfbf6ea);
        }
    }
}

fn parasols(e: &mut Easel) {
    for (x, lean, a, b) in [(-48.0, -16.0, 0xd8307a, 0xfbf6ea), (50.0, 16.0, 0x2a5ac0, 0xf0c030)] {
        e.set((x, 0.0), 1.0, lean, |e| {
            e.rod(&[(0.0, -2.0), (0.0, -150.0)], 0x8a5a34, 7.0);
            e.cloth(&both(&[(0.0, -182.0), (40.0, -170.0), (74.0, -112.0), (74.0, -112.0), (56.0, -120.0), (37.0, -110.0), (18.0, -120.0), (0.0, -110.0)]), a, |e| {
                for x in [-55.0, -18.0, 18.0, 55.0] {
                    e.flat(&[(0.0, -184.0), (x - 10.0, -104.0), (x + 10.0, -104.0)], b);
                }
            });
            e.bar(&[(0.0, -182.0), (0.0, -196.0)], 0x8a5a34, 6.0);
        });
    }
}

fn banjos(e: &mut Easel) {
    e.icon("banjo", (-44.0, 0.0), 160.0);
    e.icon("banjo", (48.0, -20.0), 160.0);
}

fn matariki(s: &mut Stage) {
    s.sky(0x0e1838, 0x6a5a78);
    s.hang(-0.1, 0.27, 0.32, stars);
    s.hills(0x1a2c3c, 0.12);
    s.ground(0x3a5044);
    let people = [
        folk(BROWN, 0x3a5a6a, Low::Robe, Hat::Bare, Arms::Wave),
        folk(BROWN, 0x8a4a3a, Low::Robe, Hat::Long, Arms::Down),
        folk(BROWN, 0xb8a878, Low::Robe, Hat::Bare, Arms::Wave).trim(0x3a2a22),
        folk(BROWN, 0x5a6a4a, Low::Robe, Hat::Scarf(0x8a7a6a), Arms::Down),
    ];
    let people = people.map(Folk::turned);
    let [x, _, w, h] = s.frame;
    let horizon = s.horizon();
    let top = |share: f32| horizon + h * (0.07 - 0.13 * (-((share - 0.42) / 0.34).powi(2)).exp());
    let mut hill: Vec<At> = (0..=24).map(|at| (x + w * at as f32 / 24.0, top(at as f32 / 24.0))).collect();
    hill.extend([(x + w, horizon + h * 0.32), (x, horizon + h * 0.32)]);
    s.e.flat(&hill, 0x33483c);
    for at in 0..11 {
        let share = 0.12 + 0.062 * at as f32;
        let k = s.unit() * (0.135 + 0.016 * (at % 3) as f32) / 800.0;
        let spot = (x + w * share, top(share) + h * (0.02 + 0.03 * (at % 2) as f32));
        s.e.set(spot, k, 0.0, |e| super::folk::draw(e, people[at % 4], at));
    }
    for (u, d, at) in [(-0.84, 0.5, 0), (0.2, 0.44, 2), (0.42, 0.5, 1), (0.88, 0.56, 3)] {
        s.large(u, d, 1.0, people[at]);
    }
    s.sign(1, -0.3, 0.3);
    s.hang(0.72, 0.3, 0.2, kites);
}

/// Seven stars close together, as one sees them.
fn stars(e: &mut Easel) {
    for (x, y, r) in [(0.0, -100.0, 17.0), (-50.0, -112.0, 13.0), (44.0, -128.0, 13.0), (-24.0, -146.0, 11.0), (30.0, -74.0, 12.0), (76.0, -96.0, 11.0), (-66.0, -74.0, 11.0)] {
        e.glow((x, y), r * 3.0, 0xcfe4ff, 0.7);
        e.flat(&[(x, y - r * 1.7), (x + r * 0.36, y - r * 0.36), (x + r * 1.7, y), (x + r * 0.36, y + r * 0.36), (x, y + r * 1.7), (x - r * 0.36, y + r * 0.36), (x - r * 1.7, y), (x - r * 0.36, y - r * 0.36)], 0xf6faff);
    }
}

fn star_cluster(e: &mut Easel) {
    e.slab([-114.0, -196.0, 228.0, 196.0], 0x141f48);
    stars(e);
    e.bar(&[(-114.0, -196.0), (114.0, -196.0), (114.0, 0.0), (-114.0, 0.0), (-114.0, -196.0)], 0x2a2430, 5.0);
}

fn oven(e: &mut Easel) {
    e.oval((0.0, -18.0), 112.0, 26.0, 0x5a4232);
    for at in 0..9 {
        e.oval((-80.0 + at as f32 * 20.0, -22.0 - (at % 2) as f32 * 10.0), 17.0, 13.0, [0x7a7470, 0x6a645f][at % 2]);
    }
    e.plain(&both(&[(0.0, -84.0), (54.0, -74.0), (88.0, -34.0), (0.0, -18.0)]), 0x8aa05a);
    for x in [-50.0, 0.0, 50.0] {
        e.line(&[(x, -80.0), (x * 0.8, -40.0)], 0x6a8044, 5.0);
    }
    for (x, top) in [(-46.0, -186.0), (0.0, -198.0), (46.0, -182.0)] {
        e.line(&[(x, -78.0), (x + 16.0, -112.0), (x - 12.0, -146.0), (x + 10.0, top)], 0xe8ecf0, 12.0);
    }
}

fn kites(e: &mut Easel) {
    for (x, y, rgb) in [(-48.0, -110.0, 0xc8a86a), (50.0, -130.0, 0xb8502e)] {
        e.line(&[(x, y + 20.0), (x + 20.0, y + 70.0), (x + 4.0, 0.0)], 0x4a3a30, 4.0);
        // A bird of reeds with spread wings.
        e.plain(&[(x, y - 50.0), (x + 18.0, y - 30.0), (x + 70.0, y - 40.0), (x + 70.0, y - 40.0), (x + 50.0, y), (x + 14.0, y + 10.0), (x, y + 44.0), (x, y + 44.0), (x - 14.0, y + 10.0), (x - 50.0, y), (x - 70.0, y - 40.0), (x - 70.0, y - 40.0), (x - 18.0, y - 30.0)], rgb);
        e.bar(&[(x - 60.0, y - 30.0), (x, y - 14.0), (x + 60.0, y - 30.0)], darker(rgb, 0.2), 4.0);
        for dx in [-6.0, 6.0] {
            e.dot((x + dx, y - 34.0), 3.4, 3.4, 0x1e1818);
        }
        for at in 0..3 {
            e.stain(&[(x - 6.0 + at as f32 * 6.0, y + 40.0), (x - 14.0 + at as f32 * 14.0, y + 66.0), (x - 4.0 + at as f32 * 6.0, y + 64.0)], 0xf6f0e4);
        }
    }
}
