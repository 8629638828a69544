//! Festivals of Mexico and New Orleans.

use crate::figures::culture_and_history::costume::cut::{both, darker};
use crate::figures::culture_and_history::costume::easel::Easel;
use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{brass, candle, cut_paper, lantern, mask};
use super::stage::Stage;
use super::{Fest, fest};

pub(super) const FESTS: &[Fest] = &[
    fest("day_of_the_dead", dead, [marigolds, skulls, cut_paper]),
    fest("las_posadas", posadas, [pinata, candles, paper_lanterns]),
    fest("mardi_gras", mardi_gras, [bead_strings, |e| mask(e, 0x6a2a9a, 0xf0c030), brass]),
];

pub(super) const BROWN: u32 = 0xb07a50;
pub(super) const DARK: u32 = 0x7a4e34;
pub(super) const FAIR: u32 = 0xeabf98;
pub(super) const MIXED: [Folk; 5] = [
    folk(FAIR, 0xd8503a, Low::Trousers(0x3a4a6a), Hat::Bare, Arms::Up),
    folk(DARK, 0xf0c050, Low::Skirt(0x8a3a5a), Hat::Long, Arms::Up),
    folk(BROWN, 0x3f8a9a, Low::Trousers(0x4a4038), Hat::Bare, Arms::Wave),
    folk(DARK, 0xf6f0e4, Low::Trousers(0x5a6a8a), Hat::Straw(0xe8cf94), Arms::Wave),
    folk(BROWN, 0x8a5aa8, Low::Skirt(0x3a3a5a), Hat::Bun(0xf0a0b0), Arms::Up),
];

fn dead(s: &mut Stage) {
    s.sky(0x241a40, 0x6a3a5a);
    s.houses(&[0xd8783a, 0x3a8a9a, 0xc84a6a], None, 0.42, false);
    s.ground(0x8a5a44);
    s.hang(-0.52, 0.34, 0.32, cut_paper);
    s.hang(0.52, 0.34, 0.32, cut_paper);
    s.hang(0.0, 0.3, 0.3, cut_paper);
    s.bright(0.0, 0.7, 0.78, altar);
    s.large(-0.8, 0.66, 1.5, folk(BROWN, 0xf6f0e4, Low::Skirt(0xc8304a), Hat::Flowers(0xf09020), Arms::Candle));
    s.large(0.8, 0.66, 1.5, folk(BROWN, 0xf3ead6, Low::Trousers(0x3a3a40), Hat::Straw(0xe8cf94), Arms::Candle));
    s.sign(0, -0.6, 0.24);
    s.sign(1, 0.6, 0.24);
}

fn altar(e: &mut Easel) {
    for (at, (y, w)) in [(0.0, 118.0), (-46.0, 92.0), (-88.0, 66.0)].into_iter().enumerate() {
        e.block([-w, y - 44.0, w * 2.0, 44.0], [0xd83a8a, 0x7a3aa8, 0xf0902a][at]);
        e.slab([-w, y - 44.0, w * 2.0, 9.0], 0xf6f0e4);
        let count = 5 - at;
        for n in 0..count {
            let x = (n as f32 + 0.5) / count as f32 * 2.0 * w - w;
            if n % 2 == 0 {
                candle(e, (x, y - 44.0), 34.0);
            } else if at == 1 {
                skull(e, (x, y - 44.0), 0.16);
            } else {
                e.block([x - 15.0, y - 84.0, 30.0, 38.0], 0x8a5a2a);
                e.block([x - 11.0, y - 80.0, 22.0, 30.0], 0xf3e8d0);
                e.dot((x, y - 68.0), 6.0, 7.0, 0x8a6a54);
                e.stain(&[(x - 9.0, y - 51.0), (x, y - 62.0), (x + 9.0, y - 51.0)], 0x5a4a4a);
            }
        }
        for n in 0..13 {
            e.flower((-w + n as f32 * w / 6.0, y - 4.0), 10.0, [0xf09020, 0xf6b030][n % 2], 0xd86a10);
        }
    }
    for at in 0..17 {
        let (sin, cos) = (180.0 + at as f32 * 11.25_f32).to_radians().sin_cos();
        e.flower((cos * 96.0, -112.0 + sin * 88.0), 13.0, [0xf09020, 0xf6b030][at % 2], 0xd86a10);
    }
    e.block([-24.0, -178.0, 48.0, 46.0], 0xd8a83a);
    e.block([-18.0, -172.0, 36.0, 34.0], 0xf3e8d0);
    e.dot((0.0, -158.0), 8.0, 10.0, 0x8a6a54);
    e.stain(&[(-13.0, -139.0), (0.0, -150.0), (13.0, -139.0)], 0x3a3a4a);
}

fn skull(e: &mut Easel, (x, y): (f32, f32), k: f32) {
    e.set((x, y), k, 0.0, |e| {
        e.blob(&[(0.0, -190.0), (78.0, -164.0), (92.0, -100.0), (56.0, -60.0), (50.0, -10.0), (0.0, 0.0), (-50.0, -10.0), (-56.0, -60.0), (-92.0, -100.0), (-78.0, -164.0)], 0xfbf8f2);
        for side in [-1.0, 1.0] {
            for at in 0..9 {
                let (sin, cos) = (at as f32 * 40.0_f32).to_radians().sin_cos();
                e.dot((side * 38.0 + cos * 29.0, -104.0 + sin * 29.0), 9.0, 9.0, 0xe84a8a);
            }
            e.oval((side * 38.0, -104.0), 25.0, 25.0, 0x2a2230);
            e.dot((side * 38.0, -104.0), 8.0, 8.0, 0x3ab0c0);
            e.line(&[(side * 66.0, -64.0), (side * 76.0, -76.0), (side * 84.0, -66.0), (side * 74.0, -56.0)], 0x3a9ad0, 5.0);
        }
        e.area(&[(0.0, -84.0), (10.0, -62.0), (-10.0, -62.0)], 0x2a2230);
        e.line(&[(-40.0, -34.0), (0.0, -28.0), (40.0, -34.0)], 0x2a2230, 5.0);
        for at in -3..=3 {
            e.bar(&[(at as f32 * 11.0, -44.0), (at as f32 * 11.0, -18.0)], 0x2a2230, 4.0);
        }
        e.flower((0.0, -154.0), 24.0, 0xf09020, 0x3aa05a);
    });
}

fn skulls(e: &mut Easel) {
    skull(e, (-58.0, 0.0), 0.58);
    skull(e, (58.0, 0.0), 0.58);
    skull(e, (0.0, -84.0), 0.58);
}

fn marigolds(e: &mut Easel) {
    for (x, y, r) in [(-64.0, -70.0, 34.0), (64.0, -70.0, 34.0), (-30.0, -130.0, 36.0), (34.0, -134.0, 36.0), (0.0, -70.0, 38.0)] {
        e.line(&[(x, y), (x * 0.4, -20.0), (x * 0.2, 0.0)], 0x4f8a3a, 7.0);
        for at in 0..12 {
            let (sin, cos) = (at as f32 * 30.0_f32).to_radians().sin_cos();
            e.oval((x + cos * r * 0.76, y + sin * r * 0.76), r * 0.32, r * 0.32, 0xf09020);
        }
        for at in 0..8 {
            let (sin, cos) = (at as f32 * 45.0_f32).to_radians().sin_cos();
            e.dot((x + cos * r * 0.42, y + sin * r * 0.42), r * 0.3, r * 0.3, 0xf6ac30);
        }
        e.dot((x, y), r * 0.26, r * 0.26, 0xd86a10);
    }
    e.stain(&[(0.0, -10.0), (40.0, -44.0), (66.0, -20.0)], 0x4f8a3a);
    e.stain(&[(0.0, -10.0), (-40.0, -44.0), (-66.0, -20.0)], 0x4f8a3a);
}

fn posadas(s: &mut Stage) {
    s.sky(0x161a42, 0x4a3a66);
    s.houses(&[0xd8905a, 0xc87a6a, 0xe8b87a], None, 0.44, false);
    s.ground(0x9a7a60);
    s.garland(0.14, &[0xf0b030, 0xe84a7a, 0x3ab0c0], true);
    s.bright(0.66, 0.16, 0.42, |e| {
        e.block([-70.0, -180.0, 140.0, 180.0], 0xe8c08a);
        e.plain(&both(&[(0.0, -156.0), (40.0, -130.0), (44.0, 0.0), (44.0, 0.0)]), 0xffd890);
        e.set((0.0, 0.0), 0.16, 0.0, |e| super::folk::draw(e, folk(BROWN, 0x3a6a9a, Low::Robe, Hat::Scarf(0xd8c8b0), Arms::Front), 0));
    });
    s.hang(-0.16, 0.46, 0.34, pinata);
    let walker = [
        folk(BROWN, 0xb83a4a, Low::Skirt(0x5a2a4a), Hat::Scarf(0xe8d8b8), Arms::Candle),
        folk(BROWN, 0xf3ead6, Low::Trousers(0x3a3a44), Hat::Straw(0xe8cf94), Arms::Candle),
        folk(BROWN, 0x3a7a8a, Low::Skirt(0x2a4a5a), Hat::Long, Arms::Candle),
        folk(BROWN, 0xd8a84a, Low::Trousers(0x5a4a3a), Hat::Bare, Arms::Candle),
    ];
    for (at, u) in [-0.86, -0.62, -0.38, -0.12, 0.14].into_iter().enumerate() {
        s.person(u, 0.4, walker[at % 4]);
    }
    for (at, u) in [-0.74, -0.42, -0.1, 0.22, 0.54].into_iter().enumerate() {
        s.large(u, 0.8, 1.1, walker[(at + 1) % 4]);
    }
    s.sign(2, 0.84, 0.24);
}

fn pinata(e: &mut Easel) {
    e.bar(&[(0.0, -200.0), (0.0, -130.0)], 0x3a3236, 5.0);
    for at in 0..7 {
        let degrees = at as f32 * 360.0 / 7.0;
        e.set((0.0, -96.0), 1.0, degrees, |e| {
            e.area(&[(-22.0, -30.0), (0.0, -92.0), (22.0, -30.0)], [0xe84a7a, 0xf0b030, 0x3ab07a, 0x3a9ad8, 0x9a5ac8, 0xf07a3a, 0xe8303a][at]);
            e.bar(&[(-14.0, -46.0), (14.0, -46.0)], 0xfbf6ea, 5.0);
            e.bar(&[(-8.0, -64.0), (8.0, -64.0)], 0xfbf6ea, 5.0);
            e.fringe(&[(-5.0, -96.0), (5.0, -96.0)], -22.0, 0xf6d860);
        });
    }
    e.oval((0.0, -96.0), 42.0, 42.0, 0xf0b030);
    for r in [30.0, 18.0] {
        e.oval((0.0, -96.0), r, r, if r > 20.0 { 0xe84a7a } else { 0x3ab07a });
    }
}

fn candles(e: &mut Easel) {
    for (x, high) in [(-66.0, 150.0), (-22.0, 190.0), (24.0, 164.0), (68.0, 182.0)] {
        candle(e, (x, 0.0), high);
    }
}

fn paper_lanterns(e: &mut Easel) {
    for (x, y, rgb) in [(-62.0, -76.0, 0xf0b030), (62.0, -76.0, 0xe84a7a), (0.0, -126.0, 0x3ab0c0)] {
        e.bar(&[(x, y - 44.0), (x, -198.0)], 0x3a3236, 4.0);
        lantern(e, (x, y), 44.0, rgb);
    }
}

fn mardi_gras(s: &mut Stage) {
    s.sky(0x8a7ac0, 0xf3d8b8);
    s.houses(&[0xe0a86a, 0x8ab0a0, 0xd8807a, 0xe8d0a0], Some(0x4a4a52), 0.5, false);
    balconies(s);
    s.ground(0xa8a09a);
    s.crowd(0.04, 0.12, 20, &MIXED);
    s.put(0.0, 0.5, 0.6, gras_float);
    s.crowd(0.62, 0.66, 9, &MIXED);
    let band = folk(DARK, 0x6a2a9a, Low::Trousers(0x3a1c5a), Hat::Round(0x3a1c5a), Arms::Horn).trim(0xf0c030);
    s.large(-0.84, 0.98, 1.15, band);
    s.large(-0.6, 1.0, 1.15, folk(DARK, 0x2f8a4a, Low::Trousers(0x1f5a30), Hat::Round(0x1f5a30), Arms::Drum(0xf0c030)));
    s.sign(0, 0.12, 0.24);
    s.sign(1, 0.68, 0.26);
}

/// Iron balconies along the houses.
fn balconies(s: &mut Stage) {
    let [x, _, w, h] = s.frame;
    let y = s.horizon() - h * 0.2;
    s.e.bar(&[(x, y), (x + w, y)], 0x2a2a30, 5.0);
    s.e.bar(&[(x, y - h * 0.05), (x + w, y - h * 0.05)], 0x2a2a30, 4.0);
    let mut at = x;
    while at < x + w {
        s.e.line(&[(at, y), (at + 9.0, y - h * 0.028), (at, y - h * 0.05)], 0x2a2a30, 3.0);
        s.e.line(&[(at + 18.0, y), (at + 9.0, y - h * 0.028), (at + 18.0, y - h * 0.05)], 0x2a2a30, 3.0);
        at += 26.0;
    }
}

fn gras_float(e: &mut Easel) {
    e.plain(&[(-150.0, -60.0), (-150.0, -60.0), (150.0, -60.0), (150.0, -60.0), (160.0, -8.0), (160.0, -8.0), (-160.0, -8.0), (-160.0, -8.0)], 0x6a2a9a);
    for at in 0..11 {
        e.oval((-140.0 + at as f32 * 28.0, -14.0), 15.0, 13.0, [0xf0c030, 0x2f9a4a][at % 2]);
    }
    e.line(&[(-146.0, -46.0), (-70.0, -30.0), (0.0, -46.0), (70.0, -30.0), (146.0, -46.0)], 0xf0c030, 9.0);
    // A jester's head at the front.
    e.blob(&[(-150.0, -60.0), (-168.0, -110.0), (-130.0, -150.0), (-92.0, -118.0), (-100.0, -60.0)], 0xf3cfae);
    for (dx, rgb) in [(-50.0, 0x2f9a4a), (0.0, 0xf0c030), (50.0, 0x6a2a9a)] {
        e.plain(&[(-160.0, -120.0), (-130.0 + dx * 0.4, -180.0), (-130.0 + dx * 1.2, -190.0), (-110.0 + dx * 0.3, -150.0), (-98.0, -120.0)], rgb);
        e.oval((-130.0 + dx * 1.2, -190.0), 9.0, 9.0, 0xf6d860);
    }
    for x in [-144.0, -118.0] {
        e.dot((x, -96.0), 6.0, 8.0, 0x1e1820);
    }
    e.line(&[(-146.0, -76.0), (-130.0, -68.0), (-112.0, -76.0)], 0xb03038, 6.0);
    for (at, x) in [-56.0, 0.0, 56.0, 112.0].into_iter().enumerate() {
        e.set((x, -56.0), 0.15, 0.0, |e| super::folk::draw(e, folk(FAIR, [0xf0c030, 0x2f9a4a, 0x8a4ac0, 0xf0c030][at], Low::Robe, Hat::Mask([0xf6f0e0, 0xf0c030, 0xf6f0e0, 0x2f9a4a][at]), Arms::Up), at));
    }
    for (at, (x, y)) in [(-30.0, -190.0), (34.0, -204.0), (90.0, -190.0), (150.0, -150.0), (-80.0, -170.0)].into_iter().enumerate() {
        e.beads(&[(x - 20.0, y), (x, y + 22.0), (x + 20.0, y), (x, y - 14.0), (x - 20.0, y)], 4.6, &[[0x8a3ac0, 0x2f9a4a, 0xf0c030][at % 3]]);
    }
}

fn bead_strings(e: &mut Easel) {
    for (x, rgb) in [(-44.0, 0x8a3ac0), (0.0, 0x2f9a4a), (44.0, 0xf0c030)] {
        e.beads(&[(x - 30.0, -186.0), (x - 44.0, -110.0), (x - 20.0, -30.0), (x, -14.0), (x + 20.0, -30.0), (x + 44.0, -110.0), (x + 30.0, -186.0)], 8.5, &[rgb, darker(rgb, -0.06)]);
    }
}
