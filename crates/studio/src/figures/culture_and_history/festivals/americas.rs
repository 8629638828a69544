//! Festivals of the Americas, of Cape Town and of Aotearoa.

use super::folk::{Arms, Folk, Hat, Low, folk};
use super::props::{bonfire, brass, bunting, candle, cut_paper, lantern, mask};
use super::stage::Stage;
use super::{Fest, fest};
use crate::figures::culture_and_history::costume::easel::{Easel, both, darker};

pub(super) const FESTS: &[Fest] = &[
    fest("cape_town_minstrel_carnival", cape_town, [suits, parasols, banjos]),
    fest("day_of_the_dead", dead, [marigolds, skulls, cut_paper]),
    fest("festa_junina", junina, [bonfire, |e| bunting(e, &[0xd8303a, 0xf0c040, 0x3a80c0, 0x3aa05a]), straw_hats]),
    fest("inti_raymi", inti, [sun_disc, litter, attendants]),
    fest("las_posadas", posadas, [pinata, candles, paper_lanterns]),
    fest("mardi_gras", mardi_gras, [beads, |e| mask(e, 0x6a2a9a, 0xf0c030), |e| brass(e)]),
    fest("matariki", matariki, [star_cluster, oven, kites]),
    fest("quebec_winter_carnival", quebec, [ice_palace, sashes, snow_figures]),
    fest("rio_carnival", rio, [feathered, float, drummers]),
    fest("trinidad_carnival", trinidad, [winged, steelpans, sequins]),
];

const BROWN: u32 = 0xb07a50;
const DARK: u32 = 0x7a4e34;
const FAIR: u32 = 0xeabf98;
const MIXED: [Folk; 5] = [
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

fn beads(e: &mut Easel) {
    for (x, rgb) in [(-44.0, 0x8a3ac0), (0.0, 0x2f9a4a), (44.0, 0xf0c030)] {
        e.beads(&[(x - 30.0, -186.0), (x - 44.0, -110.0), (x - 20.0, -30.0), (x, -14.0), (x + 20.0, -30.0), (x + 44.0, -110.0), (x + 30.0, -186.0)], 8.5, &[rgb, darker(rgb, -0.06)]);
    }
}

fn rio(s: &mut Stage) {
    s.sky(0x141a4a, 0x6a3a7a);
    s.hills(0x1c2a44, 0.34);
    s.ground(0xc8b8c8);
    s.crowd(0.0, 0.06, 30, &MIXED);
    s.bright(0.0, 0.3, 0.8, float);
    let dancer = [
        folk(BROWN, 0xf0b020, Low::Shorts(0xf0b020), Hat::Feathers(0xe8307a), Arms::Wide),
        folk(DARK, 0x30b0c0, Low::Shorts(0x30b0c0), Hat::Feathers(0xf0c030), Arms::Wide),
        folk(FAIR, 0xe8307a, Low::Shorts(0xe8307a), Hat::Feathers(0x30b070), Arms::Up),
        folk(DARK, 0x9a4ad8, Low::Shorts(0x9a4ad8), Hat::Feathers(0xf07a2a), Arms::Wide),
    ];
    s.e.light = None;
    for (at, u) in [-0.78, -0.26, 0.26, 0.78].into_iter().enumerate() {
        s.large(u, 0.56, 1.1, dancer[at]);
    }
    let drummer = folk(DARK, 0xf6f0e4, Low::Trousers(0xf6f0e4), Hat::Straw(0xfbf6ea), Arms::Drum(0x2f9a4a)).trim(0xf0c030);
    for u in [-0.86, -0.6, 0.6, 0.86] {
        s.large(u, 0.96, 1.1, drummer);
    }
    s.large(0.0, 0.98, 1.45, dancer[0]);
}

fn float(e: &mut Easel) {
    for (y, w, rgb) in [(0.0, 118.0, 0xd8307a), (-40.0, 92.0, 0x7a3ac0), (-76.0, 64.0, 0xf0a020)] {
        e.plain(&both(&[(w, y - 38.0), (w, y - 38.0), (w + 8.0, y), (w + 8.0, y)]), rgb);
        for at in 0..9 {
            let x = -w + (at as f32 + 0.5) * w / 4.5;
            e.oval((x, y - 18.0), 8.0, 10.0, 0xf6e08a);
        }
    }
    // A great bird with a tail of feathers.
    for at in -4..=4 {
        e.set((0.0, -108.0), 1.0, at as f32 * 20.0, |e| {
            e.plain(&[(-8.0, 0.0), (-8.0, 0.0), (-15.0, -56.0), (0.0, -92.0), (15.0, -56.0), (8.0, 0.0), (8.0, 0.0)], [0x30b0c0, 0x3aa0e8][(at & 1) as usize]);
            e.oval((0.0, -70.0), 9.0, 13.0, 0xf0c030);
        });
    }
    e.blob(&[(-26.0, -106.0), (-20.0, -140.0), (0.0, -164.0), (20.0, -140.0), (26.0, -106.0), (0.0, -94.0)], 0x2f6ad8);
    e.oval((0.0, -166.0), 16.0, 15.0, 0x2f6ad8);
    e.area(&[(-5.0, -164.0), (5.0, -164.0), (0.0, -148.0)], 0xf0a020);
    for x in [-6.0, 6.0] {
        e.dot((x, -170.0), 3.0, 3.0, 0xfbf6ea);
    }
    e.set((-72.0, -38.0), 0.08, 0.0, |e| super::folk::draw(e, folk(BROWN, 0xf0b020, Low::Shorts(0xf0b020), Hat::Feathers(0xe8307a), Arms::Wide), 0));
    e.set((72.0, -38.0), 0.08, 0.0, |e| super::folk::draw(e, folk(DARK, 0x30b070, Low::Shorts(0x30b070), Hat::Feathers(0xf0c030), Arms::Wide), 0));
}

fn feathered(e: &mut Easel) {
    e.set((0.0, 0.0), 0.205, 0.0, |e| super::folk::draw(e, folk(BROWN, 0xf0b020, Low::Shorts(0xf0b020), Hat::Feathers(0xe8307a), Arms::Wide).trim(0x30b0c0), 0));
}

fn drummers(e: &mut Easel) {
    for x in [-54.0, 54.0] {
        e.set((x, 0.0), 0.24, 0.0, |e| super::folk::draw(e, folk(DARK, 0xf6f0e4, Low::Trousers(0xf6f0e4), Hat::Straw(0xfbf6ea), Arms::Drum(0x2f9a4a)).trim(0xf0c030), 1));
    }
}

fn trinidad(s: &mut Stage) {
    s.sky(0x6fc3ee, 0xf3ecd0);
    s.hills(0x5f9a6a, 0.2);
    s.houses(&[0xf0d890, 0xe89a8a, 0x9ad0c8], Some(0xb8503a), 0.2, false);
    s.ground(0xc8bca8);
    let pan = folk(DARK, 0xf07a2a, Low::Trousers(0xf6f0e4), Hat::Straw(0xe8cf94), Arms::Drum(0xb4bac2));
    for at in 0..7 {
        s.person(at as f32 * 0.3 - 0.9, 0.14, pan);
    }
    s.crowd(0.24, 0.3, 14, &MIXED);
    s.put(0.0, 0.84, 0.78, winged);
    s.sign(1, -0.76, 0.28);
    s.sign(2, 0.78, 0.24);
}

fn winged(e: &mut Easel) {
    for side in [-1.0, 1.0] {
        e.cloth(&[(side * 10.0, -120.0), (side * 10.0, -120.0), (side * 60.0, -196.0), (side * 120.0, -186.0), (side * 112.0, -130.0), (side * 60.0, -96.0)], 0xe8307a, |e| {
            for (x, y) in [(70.0, -160.0), (96.0, -168.0), (88.0, -136.0), (56.0, -130.0)] {
                e.oval((side * x, y), 11.0, 11.0, 0xf6d040);
                e.dot((side * x, y), 5.0, 5.0, 0x30b0c0);
            }
        });
        e.cloth(&[(side * 10.0, -100.0), (side * 10.0, -100.0), (side * 70.0, -96.0), (side * 108.0, -60.0), (side * 84.0, -20.0), (side * 44.0, -40.0)], 0xf07a2a, |e| {
            for (x, y) in [(60.0, -74.0), (84.0, -56.0), (66.0, -44.0)] {
                e.oval((side * x, y), 9.0, 9.0, 0xf6d040);
            }
        });
        for (x, y) in [(120.0, -186.0), (112.0, -130.0), (108.0, -60.0), (84.0, -20.0)] {
            e.line(&[(side * 12.0, -112.0), (side * x * 0.6, y * 0.5 - 56.0), (side * x, y)], 0x5a3a4a, 3.5);
        }
    }
    e.set((0.0, 0.0), 0.19, 0.0, |e| super::folk::draw(e, folk(DARK, 0x30b0c0, Low::Shorts(0x30b0c0), Hat::Feathers(0xf6c030), Arms::Wide).trim(0xf6d040), 0));
}

fn steelpans(e: &mut Easel) {
    for (x, y, rgb) in [(-58.0, 0.0, 0x3a7ab8), (58.0, 0.0, 0xc84a3a), (0.0, 26.0, 0x8a9098)] {
        e.plain(&both(&[(52.0, -110.0), (52.0, -110.0), (48.0, -66.0), (48.0, -66.0), (0.0, -56.0)]).iter().map(|(a, b)| (a + x, b + y - 14.0)).collect::<Vec<_>>(), rgb);
        e.oval((x, y - 124.0), 53.0, 22.0, 0xc8ced6);
        for (dx, dy) in [(-26.0, -2.0), (0.0, -11.0), (26.0, -2.0), (-12.0, 8.0), (14.0, 8.0)] {
            e.oval((x + dx, y - 124.0 + dy), 11.0, 6.0, 0xaab2bc);
        }
        e.bar(&[(x - 30.0, y - 70.0), (x - 44.0, -2.0)], 0x4a4a52, 5.0);
        e.bar(&[(x + 30.0, y - 70.0), (x + 44.0, -2.0)], 0x4a4a52, 5.0);
    }
    e.rod(&[(-40.0, -196.0), (-6.0, -112.0)], 0xb07a40, 6.0);
    e.rod(&[(46.0, -196.0), (16.0, -112.0)], 0xb07a40, 6.0);
}

fn sequins(e: &mut Easel) {
    for (row, rgb) in [(0, 0xe8307a), (1, 0x30b0c0), (2, 0xf6c030)] {
        let y = -150.0 + row as f32 * 44.0;
        e.beads(&[(-96.0, y - 20.0), (-50.0, y + 16.0), (0.0, y + 28.0), (50.0, y + 16.0), (96.0, y - 20.0)], 8.0, &[rgb, 0xfbf6ea]);
    }
    for (at, (x, y)) in [(-70.0, -20.0), (-36.0, -8.0), (0.0, -16.0), (36.0, -8.0), (70.0, -22.0), (-52.0, -40.0), (54.0, -42.0), (-16.0, -36.0), (18.0, -36.0)].into_iter().enumerate() {
        e.oval((x, y), 13.0, 13.0, [0xe8307a, 0xf6c030, 0x30b070, 0x9a4ad8][at % 4]);
        e.dot((x - 4.0, y - 4.0), 4.0, 4.0, 0xffffff);
    }
}

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

fn inti(s: &mut Stage) {
    s.sky(0x6fb4e8, 0xf3ecd0);
    s.hills(0x8a9a6a, 0.22);
    s.put(0.0, 0.04, 0.3, |e| {
        // Giant stones, fitted without mortar, in a zigzag wall.
        for at in -5_i32..=5 {
            let x = at as f32 * 62.0;
            let out = if at.rem_euclid(2) == 0 { 0.0 } else { 22.0 };
            e.plain(&[(x - 31.0, out - 6.0), (x - 31.0, out - 6.0), (x - 27.0, -110.0 + out), (x - 27.0, -110.0 + out), (x + 28.0, -104.0 + out), (x + 28.0, -104.0 + out), (x + 31.0, out), (x + 31.0, out)], [0xa8a294, 0x989284][at.rem_euclid(2) as usize]);
            e.plain(&[(x - 27.0, -108.0 + out), (x - 27.0, -108.0 + out), (x - 22.0, -176.0 + out), (x + 24.0, -180.0 + out), (x + 28.0, -104.0 + out), (x + 28.0, -104.0 + out)], [0xb4aea0, 0xa49e90][at.rem_euclid(2) as usize]);
        }
    });
    s.ground(0x9ab060);
    let attendant = [
        folk(BROWN, 0xc8302c, Low::Skirt(0x7a2a2a), Hat::Feathers(0xf0a030), Arms::Down).trim(0xf0c040),
        folk(BROWN, 0x3a6ab0, Low::Robe, Hat::Feathers(0xd8303a), Arms::Flag(0xf0b030)).trim(0xf0c040),
        folk(BROWN, 0x2f8a6a, Low::Robe, Hat::Feathers(0x3ab070), Arms::Down).trim(0xf0c040),
    ];
    s.crowd(0.12, 0.34, 22, &attendant);
    s.put(0.0, 0.72, 0.64, litter);
    for u in [-0.86, -0.66, 0.66, 0.86] {
        s.large(u, 0.9, 1.15, attendant[usize::from(u > 0.0)]);
    }
    s.sign(0, 0.0, 0.2);
}

fn sun_disc(e: &mut Easel) {
    for at in 0..16 {
        e.set((0.0, -102.0), 1.0, at as f32 * 22.5, |e| e.area(&[(-13.0, -60.0), (0.0, -98.0), (13.0, -60.0)], if at % 2 == 0 { 0xf0c030 } else { 0xe0a020 }));
    }
    e.oval((0.0, -102.0), 68.0, 68.0, 0xf0c030);
    e.oval((0.0, -102.0), 56.0, 56.0, 0xf6d860);
    for side in [-1.0, 1.0] {
        e.oval((side * 22.0, -114.0), 12.0, 9.0, 0xfbf6e0);
        e.dot((side * 22.0, -114.0), 5.0, 5.0, 0x5a3a10);
        e.bar(&[(side * 36.0, -130.0), (side * 10.0, -126.0)], 0xb07a10, 6.0);
    }
    e.line(&[(0.0, -110.0), (-6.0, -92.0), (6.0, -90.0)], 0xb07a10, 6.0);
    e.block([-22.0, -78.0, 44.0, 13.0], 0xb07a10);
}

fn litter(e: &mut Easel) {
    for (x, rgb) in [(-112.0, 0xc8302c), (-76.0, 0x3a6ab0), (76.0, 0x3a6ab0), (112.0, 0xc8302c)] {
        e.set((x, 0.0), 0.125, 0.0, |e| super::folk::draw(e, folk(BROWN, rgb, Low::Skirt(0x6a2a2a), Hat::Band(0xf0c040), Arms::Up).trim(0xf0c040), 0));
    }
    e.rod(&[(-130.0, -92.0), (130.0, -92.0)], 0xb8862a, 9.0);
    e.plain(&[(-58.0, -96.0), (-58.0, -96.0), (58.0, -96.0), (58.0, -96.0), (50.0, -66.0), (50.0, -66.0), (-50.0, -66.0), (-50.0, -66.0)], 0xe0a82a);
    e.zigzag((-52.0, -78.0), (52.0, -78.0), 9.0, -10.0, 0xa83020, 5.0);
    e.plain(&[(-34.0, -94.0), (-34.0, -94.0), (-40.0, -170.0), (0.0, -188.0), (40.0, -170.0), (34.0, -94.0), (34.0, -94.0)], 0xb03028);
    e.set((0.0, -84.0), 0.115, 0.0, |e| super::folk::draw(e, folk(BROWN, 0xf0c030, Low::Robe, Hat::Feathers(0xf6d860), Arms::Wide).trim(0xc8302c), 0));
}

fn attendants(e: &mut Easel) {
    for (x, top, feathers) in [(-54.0, 0xc8302c, 0xf0a030), (54.0, 0x3a6ab0, 0xd8303a)] {
        e.set((x, 0.0), 0.2, 0.0, |e| super::folk::draw(e, folk(BROWN, top, Low::Robe, Hat::Feathers(feathers), Arms::Down).trim(0xf0c040), 0));
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
    s.hang(0.0, 0.36, 0.34, stars);
    s.hills(0x1a2c3c, 0.12);
    s.ground(0x3a5044);
    let people = [
        folk(BROWN, 0x3a5a6a, Low::Robe, Hat::Bare, Arms::Wave),
        folk(BROWN, 0x8a4a3a, Low::Robe, Hat::Long, Arms::Down),
        folk(BROWN, 0xb8a878, Low::Robe, Hat::Bare, Arms::Wave).trim(0x3a2a22),
        folk(BROWN, 0x5a6a4a, Low::Robe, Hat::Scarf(0x8a7a6a), Arms::Down),
    ];
    s.crowd(0.14, 0.4, 16, &people);
    s.sign(1, -0.56, 0.3);
    s.sign(2, 0.62, 0.34);
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

fn junina(s: &mut Stage) {
    s.sky(0x1a2050, 0x6a4a6a);
    s.houses(&[0xd8a06a, 0x8ab0a8, 0xd8887a], Some(0xa8503a), 0.24, false);
    s.ground(0xa8805a);
    for v in [0.1, 0.22, 0.34] {
        s.garland(v, &[0xd8303a, 0xf0c040, 0x3a80c0, 0x3aa05a, 0xe86a9a], false);
    }
    let dancers = [
        folk(BROWN, 0xc8503a, Low::Trousers(0x3a5a8a), Hat::Straw(0xe8cf94), Arms::Wide),
        folk(BROWN, 0xf0b8c0, Low::Skirt(0xd8407a), Hat::Straw(0xe8cf94), Arms::Wide).trim(0xf6e08a),
        folk(DARK, 0x3a7ab8, Low::Trousers(0x4a4038), Hat::Straw(0xe8cf94), Arms::Wide),
        folk(FAIR, 0xf6e8b0, Low::Skirt(0x3a9a6a), Hat::Straw(0xe8cf94), Arms::Wide).trim(0xf0a0b0),
    ];
    s.crowd(0.06, 0.1, 10, &dancers);
    for (u, at) in [(-0.7, 0), (-0.5, 1), (0.5, 2), (0.7, 3)] {
        s.person(u, 0.36, dancers[at]);
    }
    s.bright(0.0, 0.56, 0.4, bonfire);
    for (u, at) in [(-0.76, 2), (-0.5, 3), (0.5, 0), (0.76, 1)] {
        s.large(u, 0.9, 1.15, dancers[at]);
    }
    s.sign(2, 0.0, 0.18);

}

fn straw_hats(e: &mut Easel) {
    for (x, y, band) in [(-54.0, 0.0, 0xd8303a), (54.0, 0.0, 0x3a80c0), (0.0, -84.0, 0x3aa05a)] {
        e.plain(&both(&[(0.0, -84.0), (34.0, -78.0), (42.0, -26.0), (42.0, -26.0)]).iter().map(|(a, b)| (a + x, b + y)).collect::<Vec<_>>(), 0xe8cf94);
        e.block([x - 42.0, y - 42.0, 84.0, 17.0], band);
        e.oval((x, y - 18.0), 76.0, 17.0, 0xe8cf94);
        e.line(&[(x - 70.0, y - 16.0), (x, y - 8.0), (x + 70.0, y - 16.0)], 0xbf9f5c, 4.0);
    }
}
