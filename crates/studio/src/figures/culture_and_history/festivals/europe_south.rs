//! Festivals of Italy, Spain and Greece.

use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{candle, plate};
use super::stage::Stage;
use super::{Fest, fest};
use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;

pub(super) const FESTS: &[Fest] = &[
    fest("carnival_of_venice", venice, [white_masks, tricorns, gondola]),
    fest("fallas", fallas, [giants, silk_dresses, rockets]),
    fest("la_tomatina", tomatina, [squashed, lorry, fronts]),
    fest("orthodox_easter_night", easter, [candles, red_eggs, rockets]),
];

const SKIN: u32 = 0xeabf98;
const MASKED: [Folk; 4] = [
    folk(SKIN, 0x2a2630, Low::Robe, Hat::Tricorn(0x1e1c22), Arms::Down).trim(0xd8b04a),
    folk(SKIN, 0xa82a3a, Low::Robe, Hat::Tricorn(0x6a1c2a), Arms::Front).trim(0xf0c860),
    folk(SKIN, 0x2a4a8a, Low::Robe, Hat::Tricorn(0x1c2a5a), Arms::Wave).trim(0xe8dcc0),
    folk(SKIN, 0x5a2a7a, Low::Robe, Hat::Tricorn(0x3a1c4a), Arms::Front).trim(0xf0c860),
];
const CROWD: [Folk; 5] = [
    folk(SKIN, 0xd8503a, Low::Trousers(0x3a4a6a), Hat::Bare, Arms::Up),
    folk(SKIN, 0xf0c050, Low::Skirt(0x8a3a5a), Hat::Long, Arms::Wave),
    folk(SKIN, 0x3f8a9a, Low::Trousers(0x4a4038), Hat::Bare, Arms::Wave),
    folk(SKIN, 0xf6f0e4, Low::Trousers(0x5a6a8a), Hat::Straw(0xe8cf94), Arms::Down),
    folk(SKIN, 0x8a5aa8, Low::Skirt(0x3a3a5a), Hat::Bun(0xf0a0b0), Arms::Up),
];

/// A white face over a masked person's own.
fn face(e: &mut Easel, (x, y): (f32, f32), k: f32) {
    e.set((x, y), k, 0.0, |e| {
        e.blob(&[(0.0, -196.0), (70.0, -170.0), (82.0, -100.0), (54.0, -30.0), (0.0, 0.0), (-54.0, -30.0), (-82.0, -100.0), (-70.0, -170.0)], 0xfbf8f2);
        for side in [-1.0, 1.0] {
            e.blob(&[(side * 12.0, -118.0), (side * 34.0, -132.0), (side * 60.0, -120.0), (side * 36.0, -106.0)], 0x1a161c);
            e.line(&[(side * 12.0, -142.0), (side * 40.0, -158.0), (side * 70.0, -134.0)], 0xd8a83a, 9.0);
        }
        e.line(&[(4.0, -118.0), (12.0, -74.0), (-4.0, -70.0)], 0xcfc8bc, 6.0);
        e.blob(&[(-24.0, -46.0), (-8.0, -54.0), (0.0, -50.0), (8.0, -54.0), (24.0, -46.0), (0.0, -32.0)], 0xc8283a);
        e.flat(&[(0.0, -190.0), (14.0, -168.0), (0.0, -146.0), (-14.0, -168.0)], 0xd8a83a);
    });
}

fn venice(s: &mut Stage) {
    s.sky(0xa8c8de, 0xf0e4d0);
    s.put(0.0, 0.02, 0.5, |e| {
        e.block([-30.0, -120.0, 60.0, 120.0], 0xd8ccb8);
        e.stain(&[(-34.0, -118.0), (-26.0, -168.0), (0.0, -186.0), (26.0, -168.0), (34.0, -118.0)], 0x9ab0b0);
        e.bar(&[(0.0, -184.0), (0.0, -200.0)], 0xd8a83a, 5.0);
    });
    s.houses(&[0xd8906a, 0xe8c08a, 0xc87a6a, 0xe0b8a0, 0xd0a878], None, 0.36, false);
    s.ground(0xd8ccb8);
    s.water(0x5a9a9a, 0.04, 0.5);
    s.put(-0.36, 0.28, 0.24, gondola);
    s.put(0.5, 0.4, 0.28, gondola);
    for (at, u) in [-0.76, -0.42, 0.42, 0.76].into_iter().enumerate() {
        masked(s, u, 0.84, 1.3, MASKED[at]);
    }
    masked(s, 0.0, 0.96, 1.55, MASKED[1]);
    s.sign(0, 0.9, 0.2);
}

fn masked(s: &mut Stage, u: f32, d: f32, by: f32, kind: Folk) {
    let bare = Folk { hat: Hat::Bare, ..kind };
    s.large(u, d, by, bare);
    s.large(u, d, by, Folk { skin: 0xfbf8f2, hair: 0x1e1a20, ..kind });
}

fn white_masks(e: &mut Easel) {
    face(e, (-56.0, -6.0), 0.72);
    face(e, (56.0, -6.0), 0.72);
    face(e, (0.0, 0.0), 0.8);
}

fn tricorns(e: &mut Easel) {
    for (y, rgb) in [(-96.0, 0x8a2030), (0.0, 0x26222a)] {
        e.plain(&both(&[(0.0, y - 92.0), (44.0, y - 84.0), (56.0, y - 30.0), (0.0, y - 24.0)]), darker(rgb, -0.06));
        e.blob(&[(-112.0, y - 54.0), (-50.0, y - 60.0), (0.0, y - 34.0), (50.0, y - 60.0), (112.0, y - 54.0), (64.0, y - 14.0), (0.0, y), (-64.0, y - 14.0)], rgb);
        e.line(&[(-110.0, y - 54.0), (-50.0, y - 60.0), (0.0, y - 34.0), (50.0, y - 60.0), (110.0, y - 54.0)], 0xe0b84a, 7.0);
        e.stain(&[(30.0, y - 50.0), (60.0, y - 96.0), (92.0, y - 90.0), (60.0, y - 50.0)], 0xfbf8f2);
    }
}

fn gondola(e: &mut Easel) {
    let black = 0x24222a;
    e.blob(&[(-132.0, -70.0), (-120.0, -24.0), (-60.0, 0.0), (60.0, 0.0), (122.0, -26.0), (140.0, -84.0), (112.0, -46.0), (50.0, -28.0), (-60.0, -28.0), (-110.0, -44.0)], black);
    e.area(&[(-132.0, -70.0), (-142.0, -112.0), (-126.0, -104.0), (-122.0, -64.0)], 0xd0d4da);
    for y in [-98.0, -86.0, -74.0] {
        e.bar(&[(-140.0, y), (-152.0, y)], 0xd0d4da, 6.0);
    }
    e.block([-34.0, -52.0, 60.0, 26.0], 0xa8283a);
    e.set((86.0, -30.0), 0.16, 0.0, |e| super::folk::draw(e, folk(SKIN, 0xf6f0e8, Low::Trousers(0x24222a), Hat::Straw(0xe8cf94), Arms::Front).trim(0xc8283a), 0));
    e.rod(&[(74.0, -100.0), (124.0, 10.0)], 0x8a6238, 6.0);
    e.line(&[(-90.0, -20.0), (0.0, -12.0), (90.0, -20.0)], 0xd8a83a, 4.0);
}

fn fallas(s: &mut Stage) {
    s.sky(0x2a2c5a, 0xc87a6a);
    s.fireworks();
    s.houses(&[0xe8d8b8, 0xe0b088, 0xd8c8b0, 0xe8c8a0], Some(0xa8603a), 0.4, false);
    s.ground(0xb8a890);
    s.crowd(0.06, 0.2, 22, &CROWD);
    s.bright(0.0, 0.36, 0.84, giants);
    s.crowd(0.46, 0.6, 20, &CROWD);
    s.sign(1, -0.74, 0.4);
    s.large(0.62, 0.98, 1.2, folk(SKIN, 0x3a8a6a, Low::Skirt(0xf0d8a0), Hat::Bun(0xd8a83a), Arms::Wave).trim(0xd8607a));
    s.large(0.84, 0.98, 1.25, folk(SKIN, 0xd8607a, Low::Skirt(0xf3a8b0), Hat::Bun(0xd8a83a), Arms::Front).trim(0xf6f0e0));
}

fn giants(e: &mut Easel) {
    e.block([-84.0, -26.0, 168.0, 26.0], 0xe8b04a);
    e.block([-66.0, -50.0, 132.0, 26.0], 0x3a8ab0);
    e.set((-44.0, -48.0), 0.13, 0.0, |e| super::folk::draw(e, folk(0xf3c8a0, 0x3aa06a, Low::Trousers(0xf0c040), Hat::Round(0xd8303a), Arms::Horn), 1));
    e.set((46.0, -48.0), 0.13, 0.0, |e| super::folk::draw(e, folk(0xf3c8a0, 0xe86a9a, Low::Skirt(0x7a5ac8), Hat::Flowers(0xf0c040), Arms::Wide), 1));
    e.set((0.0, -46.0), 0.19, 0.0, |e| super::folk::draw(e, folk(0xf6ccaa, 0xd8402a, Low::Robe, Hat::Tall(0x5a3ab0), Arms::Wide).trim(0xf6d040), 0));
}

fn silk_dresses(e: &mut Easel) {
    for (x, top, skirt) in [(-54.0, 0x2f6aa8, 0x6ab0e0), (54.0, 0xb83060, 0xf0a8b8)] {
        e.cloth(&both(&[(18.0, -180.0), (40.0, -168.0), (24.0, -110.0), (48.0, -70.0), (66.0, -4.0), (66.0, -4.0), (30.0, 4.0)]).iter().map(|(a, b)| (a * 0.8 + x, *b)).collect::<Vec<_>>(), skirt, |e| {
            e.slab([x - 60.0, -190.0, 120.0, 80.0], top);
            e.flowers([x - 54.0, -96.0, x + 54.0, 0.0], 30.0, 9.0, [0xfbf3e0, 0xe8b84a, 0x4f8f5a]);
            e.plain(&both(&[(10.0, -108.0), (10.0, -108.0), (26.0, -30.0), (26.0, -30.0)]).iter().map(|(a, b)| (a + x, *b)).collect::<Vec<_>>(), 0xfbf6ea);
        });
        for side in [-1.0, 1.0] {
            e.oval((x + side * 38.0, -150.0), 17.0, 21.0, top);
        }
        e.area(&[(x - 26.0, -176.0), (x + 26.0, -176.0), (x, -112.0)], 0xf3e0a8);
    }
}

fn rockets(e: &mut Easel) {
    e.slab([-112.0, -196.0, 224.0, 196.0], 0x1c2450);
    for (x, y, r, rgb) in [(-44.0, -130.0, 56.0, 0xff6a5a), (50.0, -146.0, 48.0, 0xffd24a), (20.0, -62.0, 52.0, 0x7fd0ff)] {
        for ray in 0..14 {
            let (sin, cos) = (ray as f32 * 25.7_f32).to_radians().sin_cos();
            e.bar(&[(x + cos * r * 0.24, y + sin * r * 0.24), (x + cos * r, y + sin * r)], rgb, 4.5);
            e.dot((x + cos * r, y + sin * r), 4.5, 4.5, 0xfff6d8);
        }
    }
    e.bar(&[(-112.0, -196.0), (112.0, -196.0), (112.0, 0.0), (-112.0, 0.0), (-112.0, -196.0)], 0x2a2430, 5.0);
}

fn tomatina(s: &mut Stage) {
    s.sky(0x8fcdf0, 0xeaf3f6);
    s.houses(&[0xf3ead6, 0xe8dcc0, 0xf6f0e4, 0xe8d0b8], None, 0.52, false);
    for at in 0..16 {
        let u = (at as f32 + 0.5) / 8.0 - 1.0;
        s.hang(u, 0.26 + (at * 5 % 7) as f32 * 0.03, 0.1, |e| splat(e, 0.9));
    }
    s.ground(0xd8a088);
    let red = [
        folk(SKIN, 0xf6f0e8, Low::Shorts(0x4a6a9a), Hat::Bare, Arms::Throw(0xd8302a)),
        folk(SKIN, 0xf3d8d0, Low::Shorts(0x5a5a6a), Hat::Long, Arms::Up),
        folk(SKIN, 0xe8e0d8, Low::Shorts(0x3a3a4a), Hat::Band(0xd8302a), Arms::Throw(0xd8302a)),
        folk(SKIN, 0xf0c8c0, Low::Shorts(0x6a7a5a), Hat::Bare, Arms::Wave),
    ];
    s.crowd(0.06, 0.2, 20, &red);
    s.put(0.0, 0.3, 0.36, lorry);
    s.crowd(0.44, 0.66, 18, &red);
    for (u, v) in [(-0.7, 0.5), (-0.4, 0.4), (-0.1, 0.46), (0.2, 0.38), (0.5, 0.45), (0.78, 0.5), (0.0, 0.56), (-0.5, 0.6), (0.6, 0.6)] {
        s.hang(u, v, 0.045, |e| e.icon("tomato", (0.0, 0.0), 200.0));
    }
    s.sign(0, 0.0, 0.22);
}

fn splat(e: &mut Easel, k: f32) {
    e.set((0.0, 0.0), k, 0.0, |e| {
        e.stain(&[(-90.0, -60.0), (-60.0, -130.0), (-20.0, -110.0), (10.0, -170.0), (40.0, -120.0), (96.0, -120.0), (70.0, -70.0), (100.0, -20.0), (30.0, -30.0), (-10.0, 10.0), (-40.0, -30.0)], 0xd83a2a);
        e.dot((0.0, -80.0), 30.0, 26.0, 0xe8604a);
    });
}

fn squashed(e: &mut Easel) {
    e.oval((0.0, -18.0), 116.0, 26.0, 0xd83a2a);
    for (x, y) in [(-70.0, -6.0), (64.0, -4.0)] {
        e.icon("tomato", (x, y), 84.0);
    }
    e.set((0.0, -10.0), 0.72, 0.0, |e| splat(e, 1.0));
    e.icon("tomato", (10.0, -96.0), 90.0);
    for (x, y) in [(-12.0, -60.0), (22.0, -70.0), (-30.0, -44.0), (34.0, -40.0)] {
        e.dot((x, y), 7.0, 5.0, 0xf6d890);
    }
}

fn lorry(e: &mut Easel) {
    for x in [-84.0, -54.0, -24.0, 6.0, 36.0] {
        for y in [-116.0, -138.0] {
            e.oval((x + if y < -120.0 { 14.0 } else { 0.0 }, y), 20.0, 19.0, 0xd8342a);
            e.stain(&[(x - 6.0 + if y < -120.0 { 14.0 } else { 0.0 }, y - 17.0), (x + if y < -120.0 { 14.0 } else { 0.0 }, y - 23.0), (x + 8.0 + if y < -120.0 { 14.0 } else { 0.0 }, y - 16.0)], 0x4f9a44);
        }
    }
    e.block([-112.0, -112.0, 156.0, 72.0], 0x3a7ab8);
    for x in [-80.0, -40.0, 0.0] {
        e.bar(&[(x, -112.0), (x, -40.0)], 0x2a5a90, 6.0);
    }
    e.plain(&[(46.0, -118.0), (46.0, -118.0), (86.0, -118.0), (112.0, -74.0), (116.0, -30.0), (116.0, -30.0), (46.0, -30.0), (46.0, -30.0)], 0xe8e4dc);
    e.area(&[(62.0, -108.0), (84.0, -108.0), (100.0, -76.0), (62.0, -76.0)], 0xa8d8ee);
    e.block([-116.0, -42.0, 232.0, 14.0], 0x3a3a40);
    for x in [-76.0, 70.0] {
        e.oval((x, -20.0), 25.0, 25.0, 0x2a2a30);
        e.oval((x, -20.0), 10.0, 10.0, 0xb8bcc2);
    }
}

fn fronts(e: &mut Easel) {
    for (x, wall) in [(-112.0, 0xf3ead6), (2.0, 0xe8d0b8)] {
        e.block([x, -186.0, 110.0, 186.0], wall);
        for (dx, y) in [(16.0, -160.0), (64.0, -160.0), (16.0, -92.0)] {
            e.block([x + dx, y, 28.0, 40.0], 0x5a6a78);
        }
        e.block([x + 60.0, -70.0, 32.0, 70.0], 0x8a5a3a);
        // A sheet hangs over the front to keep it clean.
        e.gauze(&[(x + 4.0, -180.0), (x + 4.0, -180.0), (x + 106.0, -180.0), (x + 106.0, -180.0), (x + 100.0, -50.0), (x + 54.0, -40.0), (x + 8.0, -50.0)], 0xd8ecf6, 0.62);
        for at in 0..4 {
            e.line(&[(x + 16.0 + at as f32 * 26.0, -176.0), (x + 18.0 + at as f32 * 24.0, -52.0)], 0xb8d0dc, 3.5);
        }
        for (dx, y) in [(30.0, -130.0), (80.0, -110.0), (54.0, -76.0)] {
            e.set((x + dx, y + 20.0), 0.2, 0.0, |e| splat(e, 1.0));
        }
    }
}

fn easter(s: &mut Stage) {
    s.sky(0x121a40, 0x3a3a66);
    s.fireworks();
    s.hills(0x1c2438, 0.12);
    s.bright(0.0, 0.06, 0.66, church);
    s.ground(0x6a6a70);
    let people = [
        folk(SKIN, 0x3a3a5a, Low::Trousers(0x2a2a36), Hat::Bare, Arms::Candle),
        folk(SKIN, 0x8a3a4a, Low::Skirt(0x4a2a3a), Hat::Long, Arms::Candle),
        folk(SKIN, 0x4a6a6a, Low::Robe, Hat::Scarf(0xd8c8b0), Arms::Candle),
        folk(SKIN, 0x9a8a5a, Low::Trousers(0x3a3a40), Hat::Bare, Arms::Candle),
    ];
    s.crowd(0.12, 0.42, 24, &people);
    s.crowd(0.8, 0.8, 6, &people);
    s.sign(1, 0.0, 0.2);
}

fn church(e: &mut Easel) {
    let white = 0xf6f3ec;
    e.block([-74.0, -104.0, 148.0, 104.0], white);
    e.blob(&[(-40.0, -100.0), (-34.0, -146.0), (0.0, -168.0), (34.0, -146.0), (40.0, -100.0)], 0x3a78b8);
    e.bar(&[(0.0, -166.0), (0.0, -196.0)], 0xd8a83a, 6.0);
    e.bar(&[(-10.0, -186.0), (10.0, -186.0)], 0xd8a83a, 6.0);
    e.block([70.0, -150.0, 36.0, 150.0], white);
    e.plain(&[(78.0, -118.0), (78.0, -118.0), (78.0, -132.0), (88.0, -142.0), (98.0, -132.0), (98.0, -118.0), (98.0, -118.0)], 0x3a4a6a);
    e.plain(&both(&[(0.0, -70.0), (18.0, -58.0), (20.0, 0.0), (20.0, 0.0)]), 0xffd27a);
    for x in [-50.0, 50.0] {
        e.plain(&[(x - 9.0, -30.0), (x - 9.0, -30.0), (x - 9.0, -62.0), (x, -74.0), (x + 9.0, -62.0), (x + 9.0, -30.0), (x + 9.0, -30.0)], 0xffd27a);
    }
}

fn candles(e: &mut Easel) {
    for (x, high) in [(-66.0, 150.0), (-22.0, 190.0), (24.0, 170.0), (68.0, 188.0)] {
        candle(e, (x, 0.0), high);
    }
}

fn red_eggs(e: &mut Easel) {
    plate(e, 0xe8dcc8, |e, (x, y)| {
        e.oval((x, y), 26.0, 33.0, 0xc8202a);
        e.dot((x - 8.0, y - 12.0), 7.0, 9.0, 0xe8686a);
    });
}
