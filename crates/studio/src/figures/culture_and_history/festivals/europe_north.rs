//! Festivals of Britain and Scandinavia.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{flame, plate, wreath};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("english_may_day", may_day, [maypole, shin_bells, handkerchiefs]),
    fest("saint_lucys_day", lucy, [candle_crown, red_sash, buns]),
    fest("swedish_midsummer", midsummer, [leafy_pole, wreaths, fiddlers]),
    fest("up_helly_aa", helly, [torches, galley, shields]),
];

pub(super) const SKIN: u32 = 0xf2ccb0;
pub(super) const BLOND: u32 = 0xd0a050;
const SUMMER: [Folk; 5] = [
    folk(SKIN, 0xfaf6ec, Low::Skirt(0x3a6ab0), Hat::Flowers(0xe86a8a), Arms::Wide).hair(BLOND),
    folk(SKIN, 0xf6f0e0, Low::Trousers(0xd8b060), Hat::Bare, Arms::Wide).hair(0x8a5a30),
    folk(SKIN, 0xfaf6ec, Low::Skirt(0xc83a4a), Hat::Flowers(0xf0c040), Arms::Wide).hair(BLOND),
    folk(SKIN, 0x3a5a8a, Low::Trousers(0x4a4038), Hat::Straw(0xe8cf94), Arms::Wave).hair(BLOND),
    folk(SKIN, 0xf6e8c0, Low::Skirt(0x3f8a5a), Hat::Flowers(0x8ab8f0), Arms::Wide).hair(0xb06a30),
];

fn lucy(s: &mut Stage) {
    s.sky(0x141a3a, 0x3a3f6a);
    s.houses(&[0xa83a30, 0x9a342c, 0xb8483a], Some(0xe8eef4), 0.28, false);
    s.ground(0xdfe8f2);
    let singer = folk(SKIN, 0xfbf8f2, Low::Robe, Hat::Long, Arms::Candle).hair(BLOND);
    let boy = folk(SKIN, 0xfbf8f2, Low::Robe, Hat::Bare, Arms::Candle).hair(0x8a5a30);
    s.e.light = None;
    for at in 0..4 {
        for side in [-1.0, 1.0] {
            s.large(side * (0.84 - at as f32 * 0.03) * (0.4 + at as f32 * 0.2), 0.14 + at as f32 * 0.17, 1.05, if at % 2 == 0 { singer } else { boy });
        }
    }
    s.large(0.0, 0.94, 1.9, folk(SKIN, 0xfdfbf6, Low::Robe, Hat::Candles, Arms::Front).hair(BLOND).trim(0xc8202a));
    s.sign(2, -0.7, 0.2);
    for at in 0..26 {
        let (u, v) = ((at * 31 % 26) as f32 / 13.0 - 1.0, (at * 17 % 26) as f32 / 26.0);
        s.hang(u, v * 0.6, 0.02, |e| e.dot((0.0, -50.0), 40.0, 40.0, 0xf6faff));
    }
}

fn candle_crown(e: &mut Easel) {
    for (x, y, rgb) in [(-84.0, -20.0, 0x3f8a4a), (-44.0, -6.0, 0x4f9a54), (0.0, -2.0, 0x3f8a4a), (44.0, -6.0, 0x4f9a54), (84.0, -20.0, 0x3f8a4a)] {
        e.oval((x, y - 24.0), 30.0, 17.0, rgb);
        e.dot((x + 8.0, y - 26.0), 6.0, 6.0, 0xc8202a);
    }
    for (x, y) in [(-76.0, -50.0), (-40.0, -38.0), (0.0, -34.0), (40.0, -38.0), (76.0, -50.0)] {
        e.block([x - 9.0, y - 84.0, 18.0, 86.0], 0xfbf6e8);
        flame(e, (x, y - 82.0), 44.0);
    }
}

fn red_sash(e: &mut Easel) {
    let red = 0xc8202a;
    e.plain(&both(&[(92.0, -164.0), (92.0, -164.0), (96.0, -124.0), (96.0, -124.0), (0.0, -116.0)]), red);
    e.plain(&[(-14.0, -140.0), (-14.0, -140.0), (20.0, -140.0), (52.0, -4.0), (52.0, -4.0), (14.0, -12.0), (14.0, -12.0)], red);
    e.plain(&[(10.0, -140.0), (10.0, -140.0), (-22.0, -138.0), (-62.0, -10.0), (-62.0, -10.0), (-24.0, -18.0), (-24.0, -18.0)], darker(red, 0.04));
    e.blob(&[(0.0, -140.0), (56.0, -176.0), (64.0, -126.0), (0.0, -138.0), (-64.0, -126.0), (-56.0, -176.0)], red);
    e.oval((0.0, -140.0), 17.0, 16.0, darker(red, 0.07));
}

fn buns(e: &mut Easel) {
    plate(e, 0xf3f0ea, |e, (x, y)| {
        e.oval((x - 14.0, y + 3.0), 21.0, 17.0, 0xe0a030);
        e.oval((x + 14.0, y - 3.0), 21.0, 17.0, 0xe0a030);
        e.line(&[(x - 22.0, y - 2.0), (x - 12.0, y + 10.0), (x + 12.0, y - 12.0), (x + 22.0, y)], 0xb87820, 4.0);
        e.dot((x - 14.0, y + 3.0), 5.0, 5.0, 0x3a2418);
        e.dot((x + 14.0, y - 3.0), 5.0, 5.0, 0x3a2418);
    });
}

fn midsummer(s: &mut Stage) {
    s.sky(0x8fcbee, 0xeaf4ee);
    s.hills(0x5f9a5f, 0.14);
    s.put(-0.7, 0.02, 0.2, cottage);
    s.put(0.74, 0.02, 0.22, cottage);
    s.ground(0x8fbf5f);
    ring(s, &SUMMER, leafy_pole, 0.78);
    s.sign(2, -0.74, 0.34);
    s.sign(1, 0.78, 0.22);
}

/// A ring of dancers round something tall.
fn ring(s: &mut Stage, dancers: &[Folk], pole: fn(&mut Easel), high: f32) {
    let count = 12;
    for back in [true, false] {
        for at in 0..count {
            let (sin, cos) = (at as f32 / count as f32 * 360.0 + 8.0_f32).to_radians().sin_cos();
            if (sin < 0.0) == back {
                s.person(cos * 0.7, 0.44 + sin * 0.27, dancers[at % dancers.len()]);
            }
        }
        if back {
            s.put(0.0, 0.44, high, pole);
        }
    }
}

fn cottage(e: &mut Easel) {
    e.block([-90.0, -90.0, 180.0, 90.0], 0xb0392f);
    e.area(&[(-106.0, -88.0), (-60.0, -160.0), (60.0, -160.0), (106.0, -88.0)], 0x4a4448);
    for x in [-56.0, 40.0] {
        e.block([x, -66.0, 32.0, 34.0], 0xf6f2ea);
    }
    e.block([-14.0, -64.0, 28.0, 64.0], 0xf6f2ea);
}

fn leafy_pole(e: &mut Easel) {
    e.rod(&[(0.0, 0.0), (0.0, -188.0)], 0x4f8a3f, 13.0);
    e.rod(&[(-66.0, -142.0), (66.0, -142.0)], 0x4f8a3f, 12.0);
    for at in 0..16 {
        let y = -6.0 - at as f32 * 11.5;
        e.stain(&[(0.0, y), (14.0, y - 12.0), (22.0, y - 2.0)], 0x6fb050);
        e.stain(&[(0.0, y - 5.0), (-14.0, y - 16.0), (-22.0, y - 6.0)], 0x5fa045);
    }
    for at in 0..12 {
        let x = -64.0 + at as f32 * 11.6;
        e.stain(&[(x, -142.0), (x + 9.0, -158.0), (x + 13.0, -142.0), (x + 6.0, -130.0)], 0x6fb050);
    }
    for x in [-52.0, 52.0] {
        wreath(e, (x, -100.0), 26.0, [0xf6d850, 0xfbf8f2, 0x6a9ae0]);
    }
    e.flower((0.0, -192.0), 15.0, 0xf6d850, 0xd8802a);
}

fn wreaths(e: &mut Easel) {
    wreath(e, (-56.0, -60.0), 44.0, [0xf6d850, 0xfbf8f2, 0xe86a8a]);
    wreath(e, (56.0, -60.0), 44.0, [0xfbf8f2, 0x6a9ae0, 0xf6d850]);
    wreath(e, (0.0, -138.0), 44.0, [0xe86a8a, 0xf6d850, 0x8a6ac8]);
}

fn fiddlers(e: &mut Easel) {
    for (x, top) in [(-52.0, 0x3a5a8a), (52.0, 0xf0c050)] {
        e.set((x, 0.0), 0.235, 0.0, |e| super::folk::draw(e, folk(SKIN, top, Low::Trousers(0xd8b060), Hat::Straw(0xe8cf94), Arms::Front).hair(BLOND), 1));
        e.icon("violin", (x + 6.0, -92.0), 62.0);
    }
}

fn may_day(s: &mut Stage) {
    s.sky(0xa8d6f0, 0xf3f4e8);
    s.hills(0x7fae6a, 0.1);
    s.houses(&[0xf3ead6, 0xd8c0a0, 0xe8dcc0], Some(0xa89060), 0.18, false);
    s.ground(0x8fc060);
    let children = [
        folk(SKIN, 0xfaf6ee, Low::Skirt(0xf3a8b8), Hat::Flowers(0xfbf8f2), Arms::Up).hair(BLOND),
        folk(SKIN, 0xf6f0e4, Low::Trousers(0x4a6a9a), Hat::Bare, Arms::Up).hair(0x8a5a30),
        folk(SKIN, 0xf0e0a0, Low::Skirt(0x8ac8e0), Hat::Flowers(0xf0c040), Arms::Up).hair(0xb06a30),
    ];
    ring(s, &children, maypole, 0.76);
    let morris = folk(SKIN, 0xfbf8f2, Low::Trousers(0xf3f0e8), Hat::Straw(0xe8cf94), Arms::Up).trim(0xc8303a).hair(0x6a4020);
    for u in [-0.84, 0.84] {
        s.large(u, 0.9, 1.25, morris);
        let at = s.spot(u, 0.9);
        let k = s.unit() * 0.3;
        for side in [-1.0, 1.0] {
            s.e.area(&[(at.0 + side * k * 0.2, at.1 - k * 1.14), (at.0 + side * k * 0.42, at.1 - k * 1.2), (at.0 + side * k * 0.4, at.1 - k * 0.98), (at.0 + side * k * 0.24, at.1 - k * 0.96)], 0xfdfbf6);
        }
    }
    s.sign(1, -0.36, 0.22);
    s.sign(2, 0.4, 0.2);
}

fn maypole(e: &mut Easel) {
    e.rod(&[(0.0, 0.0), (0.0, -190.0)], 0xf6f2ea, 11.0);
    for at in 0..7 {
        e.bar(&[(-5.0, -20.0 - at as f32 * 24.0), (5.0, -32.0 - at as f32 * 24.0)], 0xc8303a, 7.0);
    }
    for (at, x) in [-112.0, -78.0, -40.0, 40.0, 78.0, 112.0].into_iter().enumerate() {
        e.line(&[(0.0, -184.0), (x * 0.44, -128.0), (x, -50.0)], [0xe84a5a, 0x3a8ad0, 0xf0c030, 0x3aa05a, 0x9a5ac8, 0xf0802a][at], 6.0);
    }
    wreath(e, (0.0, -188.0), 17.0, [0xe86a8a, 0xf6d850, 0xfbf8f2]);
}

fn shin_bells(e: &mut Easel) {
    for x in [-50.0, 50.0] {
        e.plain(&[(x - 34.0, -196.0), (x - 34.0, -196.0), (x + 34.0, -196.0), (x + 34.0, -196.0), (x + 24.0, -40.0), (x - 24.0, -40.0)], 0xf6f2ea);
        e.blob(&[(x - 26.0, -44.0), (x + 22.0, -44.0), (x + 44.0, -8.0), (x + 20.0, 0.0), (x - 28.0, 0.0)], 0x2a2226);
        e.block([x - 32.0, -160.0, 64.0, 92.0], 0xc8303a);
        for at in 0..3 {
            for column in [-18.0, 0.0, 18.0] {
                e.oval((x + column, -144.0 + at as f32 * 30.0), 9.0, 10.0, 0xe8b83a);
                e.bar(&[(x + column - 5.0, -140.0 + at as f32 * 30.0), (x + column + 5.0, -140.0 + at as f32 * 30.0)], 0x6a4a1a, 3.0);
            }
        }
    }
}

fn handkerchiefs(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        e.blob(&[(side * 56.0, 0.0), (side * 36.0, -30.0), (side * 42.0, -66.0), (side * 64.0, -66.0), (side * 72.0, -24.0)], SKIN);
        e.plain(&[(side * 52.0, -60.0), (side * 52.0, -60.0), (side * 22.0, -120.0), (side * 10.0, -184.0), (side * 10.0, -184.0), (side * 60.0, -166.0), (side * 106.0, -180.0), (side * 106.0, -180.0), (side * 84.0, -118.0), (side * 62.0, -60.0), (side * 62.0, -60.0)], 0xfdfbf6);
        e.line(&[(side * 56.0, -66.0), (side * 46.0, -120.0), (side * 30.0, -166.0)], 0xcfcac0, 4.0);
        e.line(&[(side * 58.0, -66.0), (side * 70.0, -120.0), (side * 86.0, -164.0)], 0xcfcac0, 4.0);
    }
}

fn helly(s: &mut Stage) {
    s.sky(0x0e1430, 0x3a2a3a);
    s.hills(0x141c30, 0.12);
    s.houses(&[0x6a6a72, 0x5a5a62], Some(0x3a3a44), 0.2, false);
    s.ground(0x4a4448);
    let man = [
        folk(SKIN, 0x3a5a8a, Low::Trousers(0x5a4a3a), Hat::Winged(0xb4bac2), Arms::Torch).trim(0x8a5a2a).hair(0xb06a30),
        folk(SKIN, 0x8a3a34, Low::Trousers(0x4a4038), Hat::Winged(0xa8aeb6), Arms::Torch).trim(0xd8a83a).hair(BLOND),
        folk(SKIN, 0x4a6a4a, Low::Trousers(0x5a4a3a), Hat::Winged(0xb4bac2), Arms::Torch).trim(0x8a5a2a).hair(0x6a4020),
    ];
    s.crowd(0.06, 0.24, 14, &man);
    s.bright(0.0, 0.5, 0.56, galley);
    s.crowd(0.78, 0.82, 6, &man);
    s.sign(2, 0.0, 0.2);
}

fn galley(e: &mut Easel) {
    let wood = 0x9a6a3a;
    e.rod(&[(10.0, -40.0), (10.0, -196.0)], 0x6a4526, 9.0);
    e.cloth(&[(-54.0, -180.0), (-54.0, -180.0), (74.0, -180.0), (74.0, -180.0), (66.0, -120.0), (72.0, -84.0), (72.0, -84.0), (-52.0, -84.0), (-52.0, -84.0), (-44.0, -130.0)], 0xf3ead6, |e| e.stripes([-60.0, -190.0, 80.0, -80.0], &[(0xc8302c, 22.0), (0xf3ead6, 22.0)]));
    e.plain(&[(-112.0, -50.0), (-112.0, -50.0), (-60.0, -38.0), (60.0, -38.0), (112.0, -56.0), (112.0, -56.0), (84.0, -6.0), (0.0, 2.0), (-84.0, -6.0)], wood);
    for y in [-28.0, -16.0] {
        e.line(&[(-96.0, y - 8.0), (0.0, y), (96.0, y - 10.0)], darker(wood, 0.12), 4.0);
    }
    e.blob(&[(-96.0, -36.0), (-116.0, -80.0), (-110.0, -120.0), (-136.0, -132.0), (-130.0, -148.0), (-96.0, -146.0), (-84.0, -112.0), (-92.0, -76.0), (-76.0, -40.0)], 0x2f6a4a);
    e.dot((-108.0, -136.0), 5.0, 5.0, 0xf0c040);
    e.line(&[(-98.0, -146.0), (-86.0, -162.0)], 0xd8a83a, 6.0);
    e.line(&[(102.0, -46.0), (126.0, -90.0), (112.0, -116.0), (100.0, -98.0)], 0x2f6a4a, 13.0);
    for (at, x) in [-62.0, -30.0, 2.0, 34.0, 66.0].into_iter().enumerate() {
        shield(e, (x, -42.0), 17.0, [0xc8302c, 0x3a7ac0, 0xf0c040, 0x3a9a5a][at % 4]);
    }
}

fn shield(e: &mut Easel, (x, y): (f32, f32), r: f32, rgb: u32) {
    e.oval((x, y), r, r, rgb);
    e.flat(&[(x, y), (x - r * 0.96, y), (x - r * 0.68, y - r * 0.68), (x, y - r * 0.96)], 0xf3ead6);
    e.flat(&[(x, y), (x + r * 0.96, y), (x + r * 0.68, y + r * 0.68), (x, y + r * 0.96)], 0xf3ead6);
    e.oval((x, y), r * 0.3, r * 0.3, 0xb4bac2);
}

fn shields(e: &mut Easel) {
    shield(e, (-56.0, -56.0), 52.0, 0xc8302c);
    shield(e, (56.0, -56.0), 52.0, 0x3a7ac0);
    shield(e, (0.0, -134.0), 54.0, 0xe0a82a);
}

fn torches(e: &mut Easel) {
    for (x, lean) in [(-50.0, -16.0), (0.0, 0.0), (50.0, 16.0)] {
        e.set((x, 0.0), 1.0, lean, |e| {
            e.rod(&[(0.0, 0.0), (0.0, -110.0)], 0x6a4526, 13.0);
            e.area(&[(-14.0, -100.0), (14.0, -100.0), (18.0, -124.0), (-18.0, -124.0)], 0x3a3236);
            flame(e, (0.0, -118.0), 84.0);
        });
    }
}
