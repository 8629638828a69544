//! Festivals of Japan, Korea and Vietnam.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use super::asia_east::{ASIA, SKIN, full_moon};
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{lanterns, plate, tree};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("cherry_blossom_viewing", hanami, [|e| tree(e, 0xf6b8cc), lunch, |e| lanterns(e, 0xf0708a)]),
    fest("chuseok", chuseok, [ring, rice_cakes, full_moon]),
    fest("tanabata", tanabata, [streamers, bamboo, slips]),
    fest("tet", tet, [peach, square_cakes, envelopes]),
];

const KIMONO: [Folk; 4] = [
    folk(SKIN, 0x3a5a9a, Low::Robe, Hat::Bun(0xf0a0b8), Arms::Front).trim(0xe8b83a),
    folk(SKIN, 0xd8607a, Low::Robe, Hat::Bun(0xf0d040), Arms::Wave).trim(0x3a8a7a),
    folk(SKIN, 0x4a5a5a, Low::Robe, Hat::Bare, Arms::Down).trim(0x2a2a2e),
    folk(SKIN, 0x7ab0a0, Low::Robe, Hat::Bun(0xd8303a), Arms::Down).trim(0xc8405a),
];
const HANBOK: [Folk; 4] = [
    folk(SKIN, 0xf0c84a, Low::Skirt(0xc43a54), Hat::Bun(0xd8303a), Arms::Wide),
    folk(SKIN, 0x8fd0b0, Low::Skirt(0x3a5ab0), Hat::Bun(0xf0a0b8), Arms::Wide),
    folk(SKIN, 0xf6e8f0, Low::Skirt(0xd86a9a), Hat::Bun(0xd8303a), Arms::Wide),
    folk(SKIN, 0xf3a8a8, Low::Skirt(0x6a4aa8), Hat::Bun(0xf0d040), Arms::Wide),
];

fn tanabata(s: &mut Stage) {
    s.sky(0x9fd0ee, 0xe8f3f6);
    s.houses(&[0xe8dcc8, 0xd0c0a8, 0xc8d0d4, 0xe0c8b0], None, 0.4, false);
    s.ground(0xc8c0b4);
    s.crowd(0.1, 0.56, 30, &KIMONO);
    for (at, u) in [-0.86, -0.5, -0.14, 0.22, 0.58, 0.9].into_iter().enumerate() {
        s.hang(u, 0.56 - 0.05 * (at % 2) as f32, 0.42, |e| streamer(e, [0xe84a7a, 0x3a9ad8, 0xf0b030, 0x8a5ac8, 0x3ab07a, 0xf07a3a][at]));
    }
    s.sign(1, -0.84, 0.42);
    s.sign(2, 0.84, 0.36);
}

fn streamer(e: &mut Easel, rgb: u32) {
    for at in -4..=4 {
        let x = at as f32 * 10.0;
        e.line(&[(x, -120.0), (x * 1.2 + 4.0, -60.0), (x * 1.3, 0.0)], if at % 2 == 0 { rgb } else { 0xfbf6ee }, 9.0);
    }
    e.oval((0.0, -146.0), 46.0, 44.0, rgb);
    for (x, y) in [(-24.0, -160.0), (10.0, -172.0), (26.0, -140.0), (-8.0, -134.0), (-32.0, -134.0)] {
        e.flower((x, y), 14.0, 0xfbf6ee, 0xf0c040);
    }
    e.bar(&[(0.0, -200.0), (0.0, -190.0)], 0x3a3236, 4.0);
}

fn streamers(e: &mut Easel) {
    for (x, rgb) in [(-64.0, 0x3a9ad8), (64.0, 0xf0b030), (0.0, 0xe84a7a)] {
        e.set((x, 0.0), 0.9, 0.0, |e| streamer(e, rgb));
    }
}

fn bamboo(e: &mut Easel) {
    for (x, lean) in [(-24.0, -20.0), (20.0, 26.0)] {
        e.rod(&[(x, 0.0), (x + lean * 0.4, -100.0), (x + lean, -196.0)], 0x5f9a4a, 10.0);
        for y in [-40.0, -80.0, -120.0, -160.0] {
            let at = x + lean * y / -196.0;
            e.bar(&[(at - 6.0, y), (at + 6.0, y)], 0x3f7a34, 4.0);
            for side in [-1.0, 1.0] {
                e.stain(&[(at, y), (at + side * 30.0, y - 22.0), (at + side * 62.0, y - 8.0), (at + side * 32.0, y - 6.0)], 0x6fb050);
                e.stain(&[(at, y), (at + side * 24.0, y + 4.0), (at + side * 50.0, y + 24.0), (at + side * 22.0, y + 16.0)], 0x4f9040);
            }
        }
    }
}

fn slips(e: &mut Easel) {
    e.rod(&[(-100.0, -160.0), (0.0, -190.0), (100.0, -176.0)], 0x5f9a4a, 9.0);
    for (at, x) in [-84.0, -50.0, -14.0, 24.0, 62.0].into_iter().enumerate() {
        let top = -150.0 - (at % 2) as f32 * 12.0;
        e.bar(&[(x, -182.0), (x, top)], 0x3a3236, 3.0);
        e.block([x - 14.0, top, 28.0, 104.0], [0xf3a0b0, 0xf6e08a, 0xa8d8e8, 0xb8e0a8, 0xe0b8e8][at]);
        for row in 0..4 {
            e.line(&[(x - 5.0, top + 20.0 + row as f32 * 20.0), (x + 6.0, top + 27.0 + row as f32 * 20.0)], 0x2a2230, 4.0);
        }
        e.stain(&[(x, -182.0), (x + 22.0, -196.0), (x + 36.0, -182.0)], 0x6fb050);
    }
}

fn hanami(s: &mut Stage) {
    s.sky(0xaad8f0, 0xf3e8ee);
    s.hills(0xa8c8a8, 0.1);
    s.ground(0x8fb86a);
    for (u, size) in [(-0.9, 0.46), (-0.3, 0.42), (0.34, 0.44), (0.94, 0.48), (0.0, 0.36)] {
        s.put(u, 0.02, size, |e| tree(e, 0xf6b8cc));
    }
    s.garland(0.44, &[0xf0708a, 0xfbf3ea], true);
    s.crowd(0.06, 0.16, 12, &ASIA);
    for (u, d) in [(-0.5, 0.5), (0.46, 0.56)] {
        s.put(u, d, 0.5, picnic);
    }
    s.put(-0.02, 0.98, 0.24, lunch);
    for at in 0..40 {
        let (u, d) = ((at * 37 % 40) as f32 / 20.0 - 1.0, (at * 23 % 37) as f32 / 37.0);
        s.put(u, d, 0.02, |e| e.dot((0.0, -60.0), 60.0, 40.0, 0xf9c8d6));
    }
}

fn picnic(e: &mut Easel) {
    e.area(&[(-110.0, -60.0), (104.0, -60.0), (140.0, 0.0), (-146.0, 0.0)], 0x3a78c8);
    for (at, x) in [-80.0, -26.0, 30.0, 84.0].into_iter().enumerate() {
        let rgb = [0xd8607a, 0x3f6a5a, 0xe8b83a, 0x7a5aa8][at];
        e.blob(&[(x - 34.0, -22.0), (x - 22.0, -40.0), (x - 18.0, -84.0), (x + 18.0, -84.0), (x + 22.0, -40.0), (x + 34.0, -22.0), (x, -12.0)], rgb);
        e.oval((x, -104.0), 18.0, 21.0, SKIN);
        e.stain(&[(x - 21.0, -100.0), (x - 14.0, -126.0), (x + 14.0, -126.0), (x + 21.0, -100.0), (x, -114.0)], 0x2a1e1c);
        e.dot((x - 6.0, -104.0), 2.4, 3.0, 0x2a1e1c);
        e.dot((x + 7.0, -104.0), 2.4, 3.0, 0x2a1e1c);
        e.line(&[(x - 6.0, -95.0), (x, -92.0), (x + 6.0, -95.0)], 0x9a3a38, 2.4);
        e.rod(&[(x + 14.0, -72.0), (x + 30.0, -50.0), (x + 8.0, -40.0)], darker(rgb, 0.04), 11.0);
    }
    e.block([-30.0, -26.0, 56.0, 22.0], 0x2a2226);
    e.oval((60.0, -12.0), 16.0, 7.0, 0xf3efe6);
}

fn lunch(e: &mut Easel) {
    e.plain(&[(-112.0, -96.0), (-112.0, -96.0), (112.0, -96.0), (112.0, -96.0), (104.0, 0.0), (104.0, 0.0), (-104.0, 0.0), (-104.0, 0.0)], 0xa82a2a);
    e.area(&[(-106.0, -130.0), (106.0, -130.0), (112.0, -96.0), (-112.0, -96.0)], 0x2a1e1e);
    e.slab([-96.0, -128.0, 88.0, 30.0], 0xfaf6ea);
    for (x, rgb) in [(14.0, 0xf0a03a), (42.0, 0xe86a5a), (70.0, 0x6fb050), (92.0, 0xf3d860)] {
        e.oval((x, -114.0), 15.0, 13.0, rgb);
    }
    e.dot((-52.0, -114.0), 9.0, 8.0, 0xc82a3a);
    e.rod(&[(-60.0, -150.0), (96.0, -142.0)], 0x8a5a34, 6.0);
    e.rod(&[(-60.0, -164.0), (96.0, -154.0)], 0x8a5a34, 6.0);
    e.flower((0.0, -48.0), 26.0, 0xf6b8cc, 0xf0d060);
}

fn chuseok(s: &mut Stage) {
    s.sky(0x18264e, 0x5a5a86);
    s.moon(0.0, 0.2, 0.12);
    s.hills(0x2a3a4a, 0.16);
    s.houses(&[0xd8ccb0, 0xc8b898], Some(0x3a4246), 0.17, true);
    s.ground(0x7a8a5a);
    let ring = 11;
    for back in [true, false] {
        for at in 0..ring {
            let (sin, cos) = (at as f32 / ring as f32 * 360.0 + 8.0_f32).to_radians().sin_cos();
            if (sin < 0.0) == back {
                s.person(cos * 0.74, 0.46 + sin * 0.28, HANBOK[at % 4]);
            }
        }
    }
    s.sign(1, 0.0, 0.24);
}

fn ring(e: &mut Easel) {
    e.oval((0.0, -30.0), 112.0, 34.0, 0x8fa868);
    for (at, (x, y)) in [(-54.0, -52.0), (0.0, -58.0), (54.0, -52.0), (-88.0, -30.0), (88.0, -30.0), (-40.0, -2.0), (40.0, -2.0)].into_iter().enumerate() {
        e.set((x, y), 0.13, 0.0, |e| super::folk::draw(e, HANBOK[at % 4], at));
    }
}

fn rice_cakes(e: &mut Easel) {
    plate(e, 0xd8b88a, |e, (x, y)| {
        let rgb = [0xfbf4ea, 0xb8d08a, 0xf3b8c8][((x + y).abs() as usize) % 3];
        e.plain(&[(x - 34.0, y + 10.0), (x - 34.0, y + 10.0), (x - 26.0, y - 14.0), (x, y - 24.0), (x + 26.0, y - 14.0), (x + 34.0, y + 10.0), (x + 34.0, y + 10.0)], rgb);
        e.line(&[(x - 24.0, y + 2.0), (x, y - 8.0), (x + 24.0, y + 2.0)], darker(rgb, 0.1), 3.0);
    });
}

fn tet(s: &mut Stage) {
    s.room(0xe8c890, 0x9a6a44);
    s.hang(-0.6, 0.36, 0.22, |e| lanterns(e, 0xd8282a));
    s.hang(0.6, 0.36, 0.22, |e| lanterns(e, 0xd8282a));
    s.put(-0.84, 0.4, 0.6, peach);
    for (at, u) in [-0.46, -0.16, 0.16, 0.46].into_iter().enumerate() {
        let kinds = [
            folk(SKIN, 0xd8303a, Low::Robe, Hat::Round(0xb02028), Arms::Front),
            folk(SKIN, 0xf0b83a, Low::Robe, Hat::Flowers(0xf3a0b0), Arms::Front),
            folk(SKIN, 0x3a7ab0, Low::Robe, Hat::Bare, Arms::Wave),
            folk(SKIN, 0xd86a9a, Low::Robe, Hat::Long, Arms::Front),
        ];
        s.large(u, 0.5, 1.5, kinds[at]);
    }
    let top = s.table(0.46, 0xb83a34);
    s.lay(-0.1, top, 0.24, square_cakes);
    s.lay(0.5, top, 0.2, envelopes);
    s.lay(-0.56, top, 0.16, |e| plate(e, 0xf3efe6, |e, (x, y)| e.oval((x, y), 26.0, 24.0, 0xf09030)));
}

fn peach(e: &mut Easel) {
    e.plain(&both(&[(30.0, -60.0), (30.0, -60.0), (48.0, -30.0), (32.0, 0.0), (32.0, 0.0)]), 0x3a6aa8);
    for (x, y) in [(-60.0, -150.0), (-20.0, -186.0), (40.0, -180.0), (76.0, -136.0), (0.0, -130.0)] {
        e.line(&[(0.0, -56.0), (x * 0.5, -100.0), (x, y)], 0x5a3a2a, 7.0);
        for (dx, dy) in [(0.0, 0.0), (-20.0, 16.0), (18.0, 20.0), (-8.0, 36.0)] {
            e.flower((x + dx, y + dy), 15.0, 0xf3809a, 0xf6e08a);
        }
    }
}

fn square_cakes(e: &mut Easel) {
    for (x, y) in [(-58.0, 0.0), (58.0, 0.0), (0.0, -74.0)] {
        e.plain(&[(x - 54.0, y - 64.0), (x - 54.0, y - 64.0), (x + 54.0, y - 64.0), (x + 54.0, y - 64.0), (x + 54.0, y), (x + 54.0, y), (x - 54.0, y), (x - 54.0, y)], 0x3f8a44);
        e.area(&[(x - 54.0, y - 64.0), (x - 34.0, y - 84.0), (x + 72.0, y - 84.0), (x + 54.0, y - 64.0)], 0x5fa85a);
        for at in [-20.0, 18.0] {
            e.bar(&[(x + at, y - 64.0), (x + at, y)], 0xe8dcb0, 5.0);
        }
        e.bar(&[(x - 54.0, y - 32.0), (x + 54.0, y - 32.0)], 0xe8dcb0, 5.0);
    }
}

fn envelopes(e: &mut Easel) {
    for (x, degrees) in [(-40.0, -16.0), (38.0, 14.0), (0.0, 0.0)] {
        e.set((x, 0.0), 1.0, degrees, |e| {
            e.block([-42.0, -150.0, 84.0, 140.0], 0xd8202a);
            e.area(&[(-42.0, -150.0), (42.0, -150.0), (0.0, -112.0)], 0xb81820);
            e.oval((0.0, -74.0), 26.0, 26.0, 0xf0c040);
            e.flower((0.0, -74.0), 18.0, 0xd8202a, 0xf0c040);
        });
    }


}
